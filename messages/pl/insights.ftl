### Polski

insights = Analizy
show-in-scores = Pokaż w Wynikach
items = { $items ->
    [one] { $items } element
    [few] { $items } elementy
   *[other] { $items } elementów
 }
without-effort = , { $items } bez nakładu

value = Gdzie jest wartość
order = Jak pewna jest kolejność
raters = Oceniający
moscow = MoSCoW
objectives = Cele
effort = Nakład
review = Do przeglądu
alike = Możliwe duplikaty
methods = Porównanie metod

split = { $part }% elementów ({ $items } z { $all }) daje { $value }% całości ({ $measure }).
no-value = Żaden element nie ma jeszcze wartości powyżej 0: { $measure }.
unknown = { $items ->
    [one] Pominięto { $items } element bez szacunków.
    [few] Pominięto { $items } elementy bez szacunków.
   *[other] Pominięto { $items } elementów bez szacunków.
 }
show = { $items ->
    [one] Pokaż ten element
    [few] Pokaż te { $items } elementy
   *[other] Pokaż te { $items } elementów
 }
all-value = 100% wartości
all-items = 100% elementów

item = Element
estimate = Szacunek
votes = Głosy
median = Mediana
plan = Plan

no-letters = Żaden element nie ma jeszcze kategorii MoSCoW.
sort-on-board = Przypisz elementy na Tablicy
class-of-capacity = { $percent }% pojemności (budżet { $budget }%) · { $effort }
class-of-planned = { $percent }% (budżet { $budget }%) · { $effort }
musts = Must zajmują { $percent }% nakładu przypisanego do Must, Should lub Could (budżet { $budget }%).
musts-too-much = Must zajmują { $percent }% nakładu przypisanego do Must, Should lub Could (budżet { $budget }%): za mało da się pominąć, gdy coś pójdzie nie tak.
no-musts = Żaden zaplanowany nakład nie ma jeszcze kategorii MoSCoW.
outside = { $items ->
    [one] { $items } element
    [few] { $items } elementy
   *[other] { $items } elementów
 } { $class }, { $effort }
unclassified = bez kategorii
timebox = { $title }: { $effort } z { $capacity }, zajęte { $percent }%
timebox-no-capacity = { $title }: { $effort }, nie podano pojemności

no-objectives = Brak celów. Dodaj je w Ustawieniach planu, a potem powiąż z nimi elementy w ich szczegółach.
add-objectives = Dodaj cele
no-objective = Bez celu
coverage = { $results ->
    [0] Na każdy kluczowy rezultat ktoś pracuje
    [one] { $results } kluczowy rezultat jest bez pracy
    [few] { $results } kluczowe rezultaty są bez pracy
   *[other] { $results } kluczowych rezultatów jest bez pracy
 }; { $items ->
    [0] każdy element służy jakiemuś celowi
    [one] { $items } element nie służy żadnemu celowi
    [few] { $items } elementy nie służą żadnemu celowi
   *[other] { $items } elementów nie służy żadnemu celowi
 }.
unserved = Nic nie służy rezultatowi „{ $result }” ({ $objective }).

no-effort-yet = Żaden element nie ma jeszcze nakładu oraz zespołu lub rodzaju.
by-team = Według zespołów
by-kind = Według rodzaju
no-kind = Bez rodzaju
share = { $percent }% · { $effort }
most-effort = Największy nakład: { $name }, { $percent }%.

no-review = Podaj, po ilu dniach szacunki wymagają przeglądu, a znajdziesz tu starsze.
set-review = Ustaw przegląd w Ustawieniach planu
all-fresh = Wszystkie szacunki podano lub potwierdzono w ciągu { $days ->
    [one] { $days } dnia
   *[other] { $days } dni
 }.
some-due = { $due } z { $scored } oszacowanych elementów nie przeglądano od ponad { $days ->
    [one] { $days } dnia
   *[other] { $days } dni
 }.
due = { $items ->
    [one] { $items } element do przeglądu
    [few] { $items } elementy do przeglądu
   *[other] { $items } elementów do przeglądu
 }
closed = { $items ->
    [one] { $items } element zamknięty w źródle, tu otwarty
    [few] { $items } elementy zamknięte w źródle, tu otwarte
   *[other] { $items } elementów zamkniętych w źródle, tu otwartych
 }
gone = { $items ->
    [one] { $items } element zniknął ze źródła
    [few] { $items } elementy zniknęły ze źródła
   *[other] { $items } elementów zniknęło ze źródła
 }

no-ranking = Dodaj szacunki, aby porównać rankingi.
one-ranking = Dodaj szacunki dla innej metody, aby porównać rankingi.
agreement = { $agree ->
    [nearly] Metody są niemal zgodne
    [mostly] Metody są w większości zgodne
    [loosely] Metody są tylko luźno zgodne
   *[not] Metody dają różne obrazy
 }; najbardziej różnią się { $one } i { $other } (zgodność { $tau }).
tau = Zgodność rankingów (tau-b Kendalla)
tau-about = 1: ta sama kolejność. 0: brak związku. −1: odwrotna kolejność. Dla elementów z wynikiem w obu metodach.
no-tau = –
first-of-each = Top { $top } w każdej metodzie
in-every-top = { $items ->
    [one] Pokaż element obecny w każdym Top { $top }
    [few] Pokaż { $items } elementy obecne w każdym Top { $top }
   *[other] Pokaż { $items } elementów obecnych w każdym Top { $top }
 }
none-in-every-top = Żaden element nie jest w Top { $top } w każdej metodzie.
rank-by = Ustal kolejność według { $method }
