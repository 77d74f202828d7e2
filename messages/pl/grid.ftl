### Polski

too-long-to-keep = plan jest dłuższy niż 5 MB, które przechowuje przeglądarka
new-item-added = Dodano nowy element. Wpisz jego tytuł.
pasted-shares = Pewność odczytano jako ułamki: 0,8 to 80%, 1 to 100%.
nothing-to-fill = Nie ma tu czego wypełnić: pozycje i wyniki są obliczane, a tytuły zostają bez zmian. Zaznacz inne komórki.
nothing-to-clear = Nie ma tu czego wyczyścić: pozycje i wyniki są obliczane.
titles-stay = Każdy element zachowuje tytuł. Wpisz na nim inny albo naciśnij Ctrl+Delete, aby usunąć element.
rank-typed = Pozycje wynikają z wyników. Wpisz liczbę, aby przypiąć element do tej pozycji, albo naciśnij Enter, aby zobaczyć obliczenie wyniku.
no-criteria = Ocena ważona wymaga kryteriów.
no-pasted-rank = Nic nie wklejono: pozycje wynikają z wyników. Zaznacz komórkę w kolumnie, którą chcesz wypełnić.
no-pasted-titles = Nic nie wklejono: powtórzona wartość nadpisałaby tytuły. Zaznacz komórkę w kolumnie, którą chcesz wypełnić.
filters = Zapisane filtry
filters-taken = W tym planie pod „filters” jest coś innego, więc nie można w nim zapisać filtra.
columns = Kolumny
own-columns = Kolumny niestandardowe
fields-taken = W tym planie pod „fields” jest coś innego, więc nie może mieć własnych kolumn.
all-done = Wszystko tutaj jest gotowe lub porzucone.
leave-out-done = Ukryj gotowe i porzucone
show-done = Pokaż gotowe i porzucone
hide-done = Ukryj gotowe
scored-below = Wyniki mają jego elementy podrzędne. Podaj jego własne szacunki, aby i on miał wynik.
tree = Drzewo
flat = Płaska lista
fold-all = Zwiń wszystko
unfold-all = Rozwiń wszystko
no-levels = Najpierw pokaż wiersze jako drzewo (Grupuj, potem Drzewo): tutaj wiersz powyżej może należeć gdziekolwiek.
no-row-above = Nie ma powyżej wiersza na tym poziomie, do którego można by to przenieść.
at-the-top = Już jest na najwyższym poziomie.
added = Dodanie „{ $title }”
not-matching = „{ $title }” nie pasuje do filtra. Pozostanie widoczny, dopóki nie zmienisz filtra.
outline-added = { $items ->
    [one] Dodano { $items } element pod „{ $below }”, na swoim poziomie.
    [few] Dodano { $items } elementy pod „{ $below }”, każdy na swoim poziomie.
    [many] Dodano { $items } elementów pod „{ $below }”, każdy na swoim poziomie.
   *[other] Dodano { $items } elementu pod „{ $below }”, każdy na swoim poziomie.
 }
set-many = Ustawiono pole „{ $column }” w { $items } elementach.
cells-of = { $cells ->
    [few] { $cells } komórki
   *[other] { $cells } komórek
 }
average = śr. { $number }
cell-of = { $column } elementu „{ $item }”
cell-of-many = { $column } { $items } elementów
not-understood = „{ $typed }” to nieprawidłowa wartość pola „{ $column }”: { $why }. W planie zostaje poprzednia.
no-such-item = W planie nie ma elementu { $id }.
a-date-is-expected = oczekiwana jest data, np. 2027-03-14, albo okres, np. 2027-Q2
a-number-is-expected = oczekiwana jest liczba
parts-differ = Części dają razem { $sum }: { $parts }. Wpisz jedną z nich od nowa.
now-part-of = „{ $title }” jest teraz częścią „{ $parent }”.
now-at-the-top = „{ $title }” jest teraz na najwyższym poziomie.
moved-in-many = { $items ->
    [few] Przeniesiono { $items } elementy o poziom w głąb.
   *[other] Przeniesiono { $items } elementów o poziom w głąb.
 }
moved-out-many = { $items ->
    [few] Przeniesiono { $items } elementy o poziom wyżej.
   *[other] Przeniesiono { $items } elementów o poziom wyżej.
 }
no-own-id = „{ $title }” nie ma własnego identyfikatora, więc nic nie może być jego częścią. Najpierw nadaj mu inny identyfikator w pliku planu.
make-child-of = Podporządkuj „{ $title }”
below-itself = „{ $title }” nie może trafić pod siebie.
no-longer-part-of = „{ $title }” nie jest już częścią „{ $parent }”.
new-part-of = Teraz część „{ $parent }”.
new-at-the-top = Teraz na najwyższym poziomie.
drops-into = Podrzędny wobec „{ $parent }”
drops-at-the-top = Na najwyższym poziomie
move-in = { $items ->
    [1] Przeniesienie „{ $title }” o poziom w głąb
   *[other] Przeniesienie { $items } elementów o poziom w głąb
 }
move-out = { $items ->
    [1] Przeniesienie „{ $title }” o poziom wyżej
   *[other] Przeniesienie { $items } elementów o poziom wyżej
 }
clear-many = Wyczyszczenie pola „{ $column }” w { $items } elementach
pasted = { $rows ->
    [one] Wklejenie { $rows } wiersza
   *[other] Wklejenie { $rows } wierszy
 }
pasted-into-first = Wklejono do pierwszych { $rows } z { $chosen } zaznaczonych wierszy.
pasted-into = { $items ->
    [one] Wklejono do { $items } elementu.
   *[other] Wklejono do { $items } elementów.
 }
pasted-into-new = { $items ->
    [one] Wklejono do { $items } elementu, nowe: { $new }.
   *[other] Wklejono do { $items } elementów, nowe: { $new }.
 }
pasted-into-column = { $items ->
    [one] Wklejono do pola „{ $column }” w { $items } elemencie.
   *[other] Wklejono do pola „{ $column }” w { $items } elementach.
 }
pasted-into-column-new = { $items ->
    [one] Wklejono do pola „{ $column }” w { $items } elemencie, nowe: { $new }.
   *[other] Wklejono do pola „{ $column }” w { $items } elementach, nowe: { $new }.
 }
quoted-cell = „{ $cell }”
not-pasted = Nie udało się odczytać { $cells }. Te komórki zachowały swoje wartości.
not-pasted-and-more = Nie udało się odczytać { $cells } i innych. Te komórki zachowały swoje wartości.
cleared-cells = Wyczyszczono { $cells ->
    [one] { $cells } komórkę
    [few] { $cells } komórki
    [many] { $cells } komórek
   *[other] { $cells } komórki
 } w { $items ->
    [one] { $items } elemencie
   *[other] { $items } elementach
 }.
but-titles-stay = Tytuły zostają.
calculated = Pole „{ $column }” jest obliczane. Zmień to, z czego wynika, albo naciśnij Enter, aby zobaczyć obliczenie.
calculated-by = Pole „{ $column }” jest obliczane: { $formula }. Zmień to, z czego wynika, albo naciśnij Enter, aby zobaczyć obliczenie.
chosen-cells = { $cells ->
    [one] { $cells } komórka
    [few] { $cells } komórki
    [many] { $cells } komórek
   *[other] { $cells } komórki
 }
chosen-sum = suma { $number }
chosen-average = średnia { $number }
selection = Zaznaczenie
set-value = Ustaw wartość
clear = Wyczyść
clear-selection = Usuń zaznaczenie
clear-selection-by-key = Usuń zaznaczenie (Escape)
add-criteria = Dodaj kryteria…
unknown-field = Nie ma pola „{ $name }”.
unknown-field-near = Nie ma pola „{ $name }”. Czy chodziło o „{ $near }”?
group = Grupuj
grouped-by = Grupy: { $column }
no-groups = Bez grup
group-count = { $items ->
    [one] { $items } element
    [few] { $items } elementy
    [many] { $items } elementów
   *[other] { $items } elementu
 }
without = Brak: { $column }
sum = Suma
mean = Średnia tych, które mają liczbę
must-share = Must { $percent }%
must-share-about = Udział Must w nakładzie
sum-of = { $items ->
    [one] Suma { $items } elementu
   *[other] Suma { $items } elementów
 }
own-and-sum = { $items ->
    [one] Własna wartość { $own }, suma { $items } elementu { $sum }
   *[other] Własna wartość { $own }, suma { $items } elementów { $sum }
 }
progress-of = { $items ->
    [one] Postęp { $items } elementu, ważony nakładem
   *[other] Postęp { $items } elementów, ważony nakładem
 }
first-start-of = { $items ->
    [one] Pierwszy początek { $items } elementu
   *[other] Pierwszy początek z { $items } elementów
 }
last-end-of = { $items ->
    [one] Ostatni koniec { $items } elementu
   *[other] Ostatni koniec z { $items } elementów
 }
today = Dzisiaj
next-monday = Następny poniedziałek
this-month = Ten miesiąc
next-month = Następny miesiąc
this-quarter = Ten kwartał
next-quarter = Następny kwartał
quarter-after-next = Za dwa kwartały
find = Znajdź
find-in-scores = Znajdź w wynikach
previous-hit = Poprzednie trafienie
next-hit = Następne trafienie
close-find = Zamknij wyszukiwanie
hits = { $hits ->
    [0] Brak trafień
   *[other] { $hit } z { $hits }
 }
scores = Wyniki
add-item = Dodaj element
add-at-the-end = Dodaj element na końcu
fold = Zwiń
unfold = Rozwiń
drag = Przeciągnij, aby zmienić kolejność
problem = Problem
untitled = Bez tytułu
off = poza
off-scale = poza skalą
off-scale-about = Poza skalą. { $scale }
column-actions = Działania na kolumnie
sort-ascending = Sortuj rosnąco
sort-descending = Sortuj malejąco
group-by-this = Grupuj według tego
stop-grouping = Nie grupuj
freeze = Zablokuj kolumny do tej
unfreeze = Odblokuj kolumny
move-left = Przesuń w lewo
move-right = Przesuń w prawo
hide-column = Ukryj kolumnę
usual-width = Zwykła szerokość
fit = Dopasuj do zawartości
columns-dialog = Kolumny…
more-columns = Więcej kolumn
custom-columns = Kolumny niestandardowe
reset-columns = Przywróć kolumny
move-column-up = Przesuń w górę: { $column }
move-column-down = Przesuń w dół: { $column }
width = Szerokość
width-of = Szerokość: { $column }
freeze-up-to = Zablokuj kolumny do: { $column }
frozen-about = Kolumny do tego miejsca zostają podczas przewijania
delete-column = Usuń: { $column }
name-of = Nazwa: { $column }
kind-of = Rodzaj: { $column }
choices-of = Opcje: { $column }
add-column = Dodaj kolumnę
new-name = Nazwa kolumny
new-kind = Rodzaj kolumny
new-choices = Opcje rozdzielone przecinkami
name-example = Klient
choices-example = Wysoki, Średni, Niski
text = Tekst
number = Liczba
choice = Wybór
date = Data
rank = Pozycja
delay = Koszt miesiąca opóźnienia
custom-column = Kolumna niestandardowa
rank-short = #
delay-short = Opóźn./mies.
confidence-short = Pewn.
time-criticality-short = Pilność
risk-reduction-short = Red. ryz.
value-per-month-short = Wart./mies.
effort-unit = { $unit ->
    [person-months] mies.
    [person-weeks] tyg.
    [person-days] dni
    [points] pkt
   *[other] { $unit }
 }
reach-per = { $per ->
    [month] / mies.
    [week] / tydz.
    [quarter] / kw.
    [year] / rok
   *[other] / { $per }
 }
rank-about = Pozycja według wyniku
effort-about = Nakład: { $unit ->
    [person-months] osobomiesiące
    [person-weeks] osobotygodnie
    [person-days] osobodni
    [points] punkty
   *[other] { $unit }
 }
reach-about = Osoby lub zdarzenia na { $per ->
    [month] miesiąc
    [week] tydzień
    [quarter] kwartał
    [year] rok
   *[other] { $per }
 }
confidence-about = Pewność w procentach: 100 wysoka, 80 średnia, 50 niska
delay-about = Ile kosztuje miesiąc opóźnienia w wartości bieżącej, w ciągu trzech lat przy stopie dyskontowej planu
custom-about = Kolumna niestandardowa tego planu
rice-about = Zasięg × wpływ × pewność / nakład
ice-about = Wpływ × pewność / 10 × łatwość
wsjf-about = (Wartość + pilność + redukcja ryzyka) / nakład
value-effort-about = Wartość / nakład
weighted-about = Średnia ważona kryteriów, od 0 do 100
cd3-about = Wartość na miesiąc / czas trwania
own-about = Formuła tego planu
massive = Ogromny
high = Duży
medium = Średni
low = Mały
minimal = Minimalny
high-confidence = wysoka
medium-confidence = średnia
low-confidence = niska
column-exists = Kolumna o nazwie „{ $name }” już istnieje.
