### Polski

propose = Zaproponuj plan
open-hint = Zaproponuj plan (Alt+P)
close = Zamknij propozycję

scope = Zaproponuj
everything = Kiedy co robić
in-timeboxes = Co zmieści się w timeboxach
between-days = Co zmieści się między dwoma dniami
asked = { $scope }, od { $day }
asked-each = { $scope }, od { $day }, po { $weeks ->
    [one] { $weeks } tygodniu
    [few] { $weeks } tygodnie
   *[other] { $weeks } tygodni
 }
timeboxes = Timeboxy
due = Gotowe do tych kamieni milowych
stays = Bez zmian
first-begins = Pierwszy zaczyna się
not-before = Nie wcześniej niż
weeks-each = Tygodni na każdy
until = Do
aim = Priorytet
value-early = Wczesna wartość
earliest = Wszystko szybko gotowe
value = Wartość
by-method = Według { $method }

search = Wyszukiwanie
searching = Szukanie, { $percent }%.
stopped = Zatrzymano: to najlepsze, co dotąd znaleziono.
done = Gotowe.
stop = Zatrzymaj
again = Szukaj ponownie
stale = Plan zmienił się od czasu tej propozycji.
summary = { $items ->
    [0] Nic się nie zmieni
    [one] Zmieni się { $items } element
    [few] Zmienią się { $items } elementy
   *[other] Zmieni się { $items } elementów
 }{ $out ->
    [0] { "." }
   *[other] , pominięte: { $out }.
 }
no-estimates = Planowane są tylko elementy z nakładem, a w timeboxach tylko te z wartością. „Kiedy co robić” nie wymaga wartości.
no-teams = Bez zespołów nic nie ogranicza, ile dzieje się naraz.
quality-value = Wartość { $value }{ $weighed ->
    [yes] { " " }(wcześniejsze timeboxy liczą się bardziej)
   *[no] { "" }
 }{ $far ->
    [best] : najlepsza możliwa
    [near] : najwyżej { $percent }% od najlepszej możliwej
   *[unknown] { "" }
 }.
early-best = Wartość pojawia się najwcześniej, jak to możliwe.
early-near = Wartość pojawia się najwyżej { $percent }% później niż w najlepszym możliwym planie.
span-best = Gotowe w { $days ->
    [one] { $days } dzień roboczy
    [few] { $days } dni robocze
   *[other] { $days } dni roboczych
 }: najlepszy możliwy wynik.
span-near = Gotowe w { $days ->
    [one] { $days } dzień roboczy
    [few] { $days } dni robocze
   *[other] { $days } dni roboczych
 }: najwyżej { $percent }% od najlepszego możliwego.

changes = Zmiany
left-out = Pominięte
counted = { $heading } ({ $count })
more = i jeszcze { $count }
and-more = { $items } i jeszcze { $count }
accept-item = Przyjmij „{ $item }”
leaves-timebox = opuszcza swój timebox
loses-dates = traci daty
goes-from = { $place } (było { $dates })
is-locked = zablokowane
after = po „{ $item }”
team-full = { $team } nie ma do tego czasu wolnych osób
as-early = najwcześniej, jak można
makes-room = tam, gdzie zostawia miejsce innym
next-best = kolejna najlepsza wartość za nakład
needed-by = potrzebne dla „{ $item }”
its-team = Zespół elementu
must = Must
prerequisite = Warunek wstępny
people = { $people ->
    [one] { $people } osoba
    [few] { $people } osoby
    [many] { $people } osób
   *[other] { $people } osoby
 }
critical = Krytyczne
days-late = { $days ->
    [one] { $days } dzień po terminie
   *[other] { $days } dni po terminie
 }
no-room = brak miejsca: to, co się mieści, jest więcej warte za swój nakład
no-days = brak miejsca w jego dniach: koniec byłby po terminie albo po roku 9999
too-large = większe niż zespół lub jakikolwiek timebox
no-value = nie ma wartości
wont = Won't
needs-left-out = wymaga „{ $item }”, które pominięto
stays-as-is = zostaje bez zmian
no-effort = nie ma nakładu
blocked-needs = Wstrzymane: wymaga „{ $item }”, które nie byłoby wcześniej gotowe.
blocked-needed = Wstrzymane: „{ $item }” czeka na to i zaczynałoby się, zanim będzie gotowe.
blocked-with = Wstrzymane: należy do jednego timeboxa z „{ $item }”.
blocked-team = Wstrzymane: { $team } zajmuje się dziś „{ $item }”.
blocked-timebox = Wstrzymane: w { $timebox } nie ma miejsca, dopóki jest tam „{ $item }”.
keeps-back = Zostaje bez zmian. Wstrzymuje: { $items }.
taken-again = „{ $item }” znów należy do propozycji.
left-as-is = „{ $item }” zostaje bez zmian.
held-back = { $changes ->
    [one] Wstrzymano { $changes } zmianę.
    [few] Wstrzymano { $changes } zmiany.
   *[other] Wstrzymano { $changes } zmian.
 }

cycle = Te elementy czekają na siebie nawzajem, więc ich powiązania się nie liczą: { $items }.
larger-than-team = „{ $item }” wymaga więcej osób, niż zespół kiedykolwiek ma.
must-needs-wont = „{ $item }” to Must, ale wymaga „{ $other }”, które pominięto.
musts-over-team = Must się nie mieszczą. { $team }: ze wszystkim, czego wymagają, zajmują { $cost } osobodni, a jest { $budget }. Daj im więcej czasu albo zmień któryś na Should: { $items }.
musts-over-timeboxes = Must się nie mieszczą. Timeboxy: ze wszystkim, czego wymagają, zajmują { $cost } nakładu, a jest { $budget }. Daj im więcej czasu albo zmień któryś na Should: { $items }.
must-does-not-fit = „{ $item }” to Must, ale nie mieści się w żadnym timeboxie.
too-big = Plan jest za duży dla wyszukiwania.

accept = { $changes ->
    [0] Przyjmij
    [one] Przyjmij { $changes } zmianę
    [few] Przyjmij { $changes } zmiany
   *[other] Przyjmij { $changes } zmian
 }
accept-hint = Przyjmij (Ctrl+Enter)
accept-step = Przyjęcie propozycji
accepted = Przyjęto propozycję: { $items ->
    [one] zmieniono { $items } element
    [few] zmieniono { $items } elementy
   *[other] zmieniono { $items } elementów
 }. „Cofnij” wycofa całość.
without-these = Zaplanuj ponownie bez nich
without-these-hint = Te zostają bez zmian, pozostałe są planowane wokół nich (Ctrl+Shift+Enter)
discard = Odrzuć
keep = Zachowaj jako scenariusz
keep-step = Zachowanie propozycji jako scenariusza

push = Przesuwaj inne
pushes = Gdy przesuwasz element, to, co stoi na drodze, przechodzi na później
makes-way = Przesunięcie elementu przesuwa teraz na później to, co stoi na drodze.
stands = Przesunięcie elementu nie rusza teraz pozostałych.
made-way = { $items ->
    [one] Przesunięto { $items } element: { $moves }.
    [few] Przesunięto { $items } elementy: { $moves }.
   *[other] Przesunięto { $items } elementów: { $moves }.
 }
by-weeks = „{ $item }” o { $weeks ->
    [one] { $weeks } tydzień
    [few] { $weeks } tygodnie
   *[other] { $weeks } tygodni
 }
by-days = „{ $item }” o { $days ->
    [one] { $days } dzień
   *[other] { $days } dni
 }
