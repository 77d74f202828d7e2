### Polski

new = Nowa metoda…
new-title = Nowa metoda
edit-title = Edycja metody
title = Nazwa
formula = Formuła
example = Reach * Impact / Effort
hint = Używaj szacunków, kryteriów, pól niestandardowych i innych metod po nazwie; nazwy ze spacjami w [nawiasach]. Pewność to ułamek: 80% to 0.8.
lower = Najmniejsza liczba jest pierwsza
templates = Zacznij od szablonu
preview = Pierwsze elementy według tej formuły
keep-new = Ustal kolejność według tego
keep = Zapisz
delete-button = Usuń…
delete-now = Usuń metodę
keep-it = Zachowaj
no-title = Nazwij metodę.
no-formula = W formule jest błąd.
offers = Nazwy i funkcje
edit = Edytuj „{ $title }”…
taken = Jest już metoda „{ $title }”. Wybierz inną nazwę.
add = Dodanie metody „{ $title }”
change = Zmiana metody „{ $title }”
delete = Usunięcie metody „{ $title }”
rank = Pozycja
item = Element
score = Wynik
rank-today = Pozycja dziś
ranked-by = Kolejność według: { $method }.
saved = Zapisano: { $method }.
added-fields = { $count ->
    [one] Dodano pole niestandardowe { $fields }.
   *[other] Dodano pola niestandardowe { $fields }.
 }
scored-count = { $scored ->
    [0] Żaden element nie ma jeszcze wszystkiego, czego potrzeba.
    [one] { $scored } z { $items } elementów ma wynik.
    [few] { $scored } z { $items } elementów mają wynik.
   *[other] { $scored } z { $items } elementów ma wynik.
 }
adds-fields = { $count ->
    [one] Dodaje do planu pole niestandardowe { $fields }.
   *[other] Dodaje do planu pola niestandardowe { $fields }.
 }
names-and = { $names } i { $last }
asks = Usunąć „{ $method }”?
asks-of-ranking = Ustala kolejność w tym planie; zastąpi ją RICE.
asks-of-used = { $count ->
    [one] Korzysta z niej formuła metody { $methods } i będzie w niej błąd.
   *[other] Korzystają z niej formuły metod { $methods } i będą w nich błędy.
 }
deleted = Usunięto „{ $method }”.
deleted-of-ranking = Usunięto „{ $method }”. Kolejność według: { $now }.
of-each-item = każdego elementu
criterion = kryterium
custom-field = pole niestandardowe
score-by-method = wynik według tej metody
function-if = if(warunek; wartość, jeśli tak; wartość, jeśli nie)
function-min = najmniejsza z wartości
function-max = największa z wartości
function-sum = suma wartości
function-avg = średnia wartości
function-round = round(liczba; miejsca po przecinku)
function-floor = najbliższa liczba całkowita w dół
function-ceil = najbliższa liczba całkowita w górę
function-abs = liczba bez znaku
function-sqrt = pierwiastek kwadratowy
function-log = logarytm o podstawie 10 albo log(liczba; podstawa)
function-ln = logarytm naturalny
function-exp = e do potęgi danej liczby
function-ifempty = ifempty(wartość; zamiast niej, gdy jej brakuje)
function-empty = prawda, gdy brakuje wartości
opportunity = Opportunity Score
opportunity-about = Ważne dla klientów, a jeszcze nie są zadowoleni.
revenue = RICE z przychodem
revenue-about = RICE z wartością każdej osoby w zasięgu.
by-evidence = ICE według dowodów
by-evidence-about = ICE z pewnością według skali Gilada: 1 za opinię, 10 za udane wdrożenie.
by-profile = Koszt opóźnienia według profilu
by-profile-about = Koszt miesiąca ważony tym, jak rośnie, na każdą jednostkę nakładu.
kano-better = Kano: better
kano-better-about = Jak bardzo cieszy, gdy jest, od 0 do 1, z liczby odpowiedzi.
kano-worse = Kano: worse
kano-worse-about = Jak bardzo przeszkadza brak, od 0 do −1, z liczby odpowiedzi.
importance = Ważność
satisfaction = Zadowolenie
revenue-per-user = Przychód na użytkownika
profile = Profil
expedite = Pilne
fixed-date = Stała data
standard = Standardowe
intangible = Niewymierne
attractive = Atrakcyjne
one-dimensional = Jednowymiarowe
must-be = Obowiązkowe
indifferent = Obojętne
