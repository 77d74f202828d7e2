### Polski

by-team = Nakład według zespołów
evidence = Dowody
evidence-kind = Rodzaj dowodu
evidence-note = Co stwierdzono
evidence-link = Link
add-evidence = Dodaj dowód
still-right = Nadal aktualne
pin-hint = Element zachowuje tę pozycję bez względu na wynik. Obok widać powód.
open-details = Otwórz szczegóły
copy-title = Kopiuj tytuł
copy-link = Kopiuj link
add-below = Dodaj element poniżej
add-child = Dodaj element podrzędny
lock-dates = Zablokuj daty
unlock-dates = Odblokuj daty
remove-dates = Usuń daty
pin-to-rank = Przypnij do pozycji…
unpin = Odepnij
move-out = Przenieś poziom wyżej
show-in-scores = Pokaż te elementy w Wynikach
lane-up = Przesuń tor w górę
lane-down = Przesuń tor w dół
title-copied = Skopiowano tytuł.
link-copied = Skopiowano link.
has-parts = { $below ->
    [one] { $below } inny element jest częścią { $deleted ->
        [1] tego elementu
       *[other] tych elementów
     }. Może przejść poziom wyżej albo także zostać usunięty.
    [few] { $below } inne elementy są częścią { $deleted ->
        [1] tego elementu
       *[other] tych elementów
     }. Mogą przejść poziom wyżej albo także zostać usunięte.
   *[other] { $below } innych elementów jest częścią { $deleted ->
        [1] tego elementu
       *[other] tych elementów
     }. Mogą przejść poziom wyżej albo także zostać usunięte.
 }
move-up = Zachowaj je, poziom wyżej
children = Elementy podrzędne
open-parent = Otwórz nadrzędny
no-parent = Brak nadrzędnego
no-such-parent = Żaden inny element nie ma tych słów w tytule.
range = 90% pewności, że mieści się w tym zakresie, np. 3-5
waits-for = Czeka na
waiting = Czekają na ten element
lag-days = dni później
sorted-by = Te wiersze są posortowane według „{ $column }”, więc nie można ich przenosić ręcznie.
ranked-by-children = „{ $title }” nie ma własnego wyniku, więc stoi na pozycji najlepszego elementu podrzędnego.
effort-of = Nakład zespołu { $team }
shared = Nakład { $effort }, podzielony jak dotąd: { $parts }.
replaced = Nakład wynosi teraz { $effort }, w całości: { $team }. Było { $before }.
confirmed = Potwierdzenie szacunków „{ $title }”
remove-evidence = Usuń dowód: { $kind }
use-confidence = Użyj { $confidence }
pin-step = Przypięcie „{ $title }”
pinned-to = Przypięto „{ $title }” do pozycji { $rank }.
ask-pin = Przypięcie „{ $title }” do pozycji
rank = Pozycja
because = Powód
pin-example = Obietnica, przepis, zależność
pin = Przypnij
pin-to = Przypnij do pozycji
reason = Powód
no-rank = Pozycja musi być liczbą całkowitą od 1 w górę. Element nadal nie jest przypięty.
no-rank-kept = Pozycja musi być liczbą całkowitą od 1 w górę. Zostaje { $rank }.
delete-all = { $items ->
    [few] Usuń wszystkie { $items } elementy
   *[other] Usuń wszystkie { $items } elementów
 }
counts-as = Liczy się środek: { $middle }. Aby samodzielnie wybrać liczbę, wpisz { $middle } ({ $range }).
runs-down = „{ $typed }” biegnie od większej do mniejszej. Czy chodziło o { $range }?
no-lag = Odstęp musi być całkowitą liczbą dni, najwyżej 9999; ujemny oznacza nakładanie się. Zostaje { $kept }.
waits-how = Jak czeka na „{ $title }”
waits-lag = Dni robocze po „{ $title }”; ujemne oznaczają nakładanie się
finish-to-start = zaczyna się po jego końcu
start-to-start = zaczyna się po jego początku
finish-to-finish = kończy się po jego końcu
start-to-finish = kończy się po jego początku
delete-items = { $items ->
    [1] Usuń
    [few] Usuń { $items } elementy
   *[other] Usuń { $items } elementów
 }
said = { $done }.
moved-up = { $items ->
    [one] { $items } element przeszedł poziom wyżej.
    [few] { $items } elementy przeszły poziom wyżej.
   *[other] { $items } elementów przeszło poziom wyżej.
 }
freed = { $items ->
    [one] { $items } element już od { $deleted ->
        [1] niego
       *[other] nich
     } nie zależy.
    [few] { $items } elementy już od { $deleted ->
        [1] niego
       *[other] nich
     } nie zależą.
   *[other] { $items } elementów już od { $deleted ->
        [1] niego
       *[other] nich
     } nie zależy.
 }
duplicate-items = { $items ->
    [1] Zduplikuj
    [few] Zduplikuj { $items } elementy
   *[other] Zduplikuj { $items } elementów
 }
duplicated = { $below ->
    [0] Dodano „{ $title }”.
    [1] Dodano „{ $title }” z elementem podrzędnym.
   *[other] Dodano „{ $title }” z { $below } elementami podrzędnymi.
 }
duplicated-many = { $below ->
    [0] Dodano kopie: { $items }.
    [one] Dodano kopie: { $items }, z { $below } elementem podrzędnym.
   *[other] Dodano kopie: { $items }, z { $below } elementami podrzędnymi.
 }
copy = kopia
mark-as-done = Oznacz jako gotowe
mark-many-as-done = { $items ->
    [one] Oznacz { $items } element jako gotowy
    [few] Oznacz { $items } elementy jako gotowe
   *[other] Oznacz { $items } elementów jako gotowe
 }
fill-down = Wypełnij w dół
clear-cell = Wyczyść komórkę
clear-cells = Wyczyść komórki
row-up = Przenieś w górę
row-down = Przenieś w dół
heading-actions = Działania na nagłówku
rose = „{ $title }” jest teraz na pozycji { $rank }, o { $by } wyżej.
fell = „{ $title }” jest teraz na pozycji { $rank }, o { $by } niżej.
all-levels = Wszystkie
top-only = Tylko najwyższy
without-children = Bez podrzędnych
details-of = Szczegóły: { $title }
delete-item = Usuń element
delete = Usuń
duplicate-item = Zduplikuj element
duplicate = Zduplikuj
close-details = Zamknij szczegóły
about = Informacje
estimates = Szacunki
schedule = Harmonogram
serves = Służy celom
compare = Porównaj z innym elementem
pinning = Przypięcie do pozycji
decisions = Decyzje
at-rank = pozycja { $rank }
estimate = Szacunek
likely-range = Zakres
range-of = Zakres: { $field }
criterion = { $name } ({ $low }–{ $high })
criterion-lower = { $name } ({ $low }–{ $high }, mniej znaczy lepiej)
date-example = 2027-03-15, Q2 2027
tags-example = mobile, płatności
titles-example = Tytuły rozdzielone przecinkami
kind-example = funkcja, techniczne, błąd
parents = Elementy nadrzędne
moscow-by-timebox = MoSCoW według timeboxów
as-above = Jak wyżej
votes = Głosy
votes-by-rater = Głosy poszczególnych osób
median = Mediana
plan = Plan
self-conviction = Własne przekonanie
pitch-deck = Prezentacja pomysłu
thematic-support = Zgodność ze strategią lub trendami
opinions = Opinie innych
estimates-and-plans = Szacunki i plany
anecdotal = Pojedyncze przypadki
market-data = Dane rynkowe
user-evidence = Dowody od użytkowników lub klientów
test-results = Wyniki testów
launch-data = Dane po wdrożeniu
supported = { $pieces ->
    [1] { $kind }: uzasadnia pewność { $confidence } (Confidence Meter Gilada).
   *[other] { $kind }, liczba dowodów: { $pieces }; uzasadniają pewność { $confidence } (Confidence Meter Gilada).
 }
estimated-on = Oszacowano: { $day }.
estimated = { $age ->
    [0] Oszacowano: { $day }, dzisiaj.
    [one] Oszacowano: { $day }, { $age } dzień temu.
   *[other] Oszacowano: { $day }, { $age } dni temu.
 }
estimated-due = { $age ->
    [0] Oszacowano: { $day }, dzisiaj; do przeglądu.
    [one] Oszacowano: { $day }, { $age } dzień temu; do przeglądu.
   *[other] Oszacowano: { $day }, { $age } dni temu; do przeglądu.
 }
review-begins = { $items ->
    [one] Szacunki { $items } elementu
   *[other] Szacunki { $items } elementów
 } liczą się jako dzisiejsze; przegląd za { $days ->
    [one] { $days } dzień
   *[other] { $days } dni
 }.
term = { $name } { $number }
term-percent = { $name } { $number }%
term-missing = brak: { $name }
term-word = { $name } { $word }
quoted-word = „{ $word }”
off-scale = Poza skalą { $scale }: { $name } { $value }.
outside = Poza zakresem od { $low } do { $high }: { $name } { $value }.
clamped = { $name }: { $value }, poza skalą od { $low } do { $high }; liczy się najbliższy koniec.
moonshot = Moonshot: { $name } poniżej { $limit }%.
once = Tu { $name } jest jednorazowy, a nie na { $per ->
    [month] miesiąc
    [week] tydzień
    [quarter] kwartał
    [year] rok
   *[other] { $per }
 }.
dated = Czas trwania wynika z dat, a nie z nakładu.
swing = { $field } { $range } zmienia wynik: od { $low } do { $high }, { $ranks ->
    [0] nadal pozycja { $first }
   *[other] pozycja od { $first } do { $last }
 }.
swing-most = { $field } { $range } zmienia wynik najbardziej: od { $low } do { $high }, { $ranks ->
    [0] nadal pozycja { $first }
   *[other] pozycja od { $first } do { $last }
 }.
worth = Wartość bieżąca { $worth } w okresie { $months } mies. przy { $rate }% rocznie; miesiąc później o { $delay } mniej.
worth-per-effort = Wartość bieżąca { $worth } w okresie { $months } mies. przy { $rate }% rocznie, { $effort } na jednostkę nakładu; miesiąc później o { $delay } mniej.
compare-with = Porównaj z
comparison = Porównanie
both-score = Oba mają wynik { $score }.
scores-times = Wynik „{ $first }” jest { $times } razy wyższy niż „{ $second }”: { $high } do { $low }.
scores-higher = Wynik „{ $first }” jest wyższy niż „{ $second }”: { $high } do { $low }.
lacks = „{ $item }”, brakuje: { $fields }.
has-no-score = „{ $item }”: { $why }.
the-same = tyle samo
times-for = × { $times } dla „{ $item }”
more-for = +{ $by } dla „{ $item }”
tied-if = Remis, gdyby { $name } elementu „{ $item }” to było { $number }, a nie { $now }.
rounded = około { $number }
filter = Filtr
saved-in-plan = Zapisane w planie
delete-filter = Usuń „{ $filter }”
filter-name = Nazwa filtra
save-filter = Zapisz ten filtr
clear-filter = Wyczyść filtr
field = Pole
way = Porównanie
value = Wartość
value-of-condition = Wartość warunku
words-to-find = Szukane słowa
remove-part = Usuń { $part }
add = Dodaj
is = jest
is-not = nie jest
is-more-than = więcej niż
is-at-least = co najmniej
is-less-than = mniej niż
is-at-most = co najwyżej
has-a-value = ma wartość
has-none = nie ma wartości
value-missing = Wpisz wartość do porównania z polem { $field }.
not-comparable = Pola { $field } nie można porównać z „{ $typed }”: { $why }.
