### Polski

rows-to-import = Import wierszy
hint = Wiersze skopiowane z arkusza albo plik: CSV, JSON lub XML z trackera, Markdown, Mermaid, kalendarz. Zobaczysz je, zanim trafią do planu.
refresh = Odśwież z { $sources }
paste-box = Wiersze do importu
paste-here = Wklej tu wiersze (Ctrl+V)
row = Wiersz
table = Podgląd
more-rows = i jeszcze { $rows ->
    [one] { $rows } wiersz
    [few] { $rows } wiersze
   *[other] { $rows } wierszy
 }
take-in = Przyjmij wiersz { $row }
cell-problem = { $column }, { $problem }
column-is = { $column } to
column-is-in = { $column }, jednostka
word-is = { $word } w { $column } to
empty = puste
unnamed-column = Kolumna { $number }
add-rows = { $rows ->
    [one] Dodaj { $rows } wiersz
    [few] Dodaj { $rows } wiersze
   *[other] Dodaj { $rows } wierszy
 }
update-rows = { $rows ->
    [one] Zaktualizuj { $rows } wiersz
    [few] Zaktualizuj { $rows } wiersze
   *[other] Zaktualizuj { $rows } wierszy
 }
add-and-update-rows = { $rows ->
    [one] Dodaj { $rows } wiersz, zaktualizuj { $updated }
    [few] Dodaj { $rows } wiersze, zaktualizuj { $updated }
   *[other] Dodaj { $rows } wierszy, zaktualizuj { $updated }
 }
nothing-to-add = Nie ma czego dodać

blocks = Blokuje
span = Początek i koniec
custom-field = Pole niestandardowe
to-notes = Dodaj do notatek
compare = Porównaj z wynikiem
leave-out = Pomiń
box-start = Początek timeboxa
box-end = Koniec timeboxa
relations = Linki do elementów

encoding = Kodowanie pliku
encoding-for = { $script ->
    [western] Zachodnie ({ $encoding })
    [central] Środkowoeuropejskie ({ $encoding })
    [cyrillic] Cyrylica ({ $encoding })
    [greek] Greckie ({ $encoding })
    [turkish] Tureckie ({ $encoding })
    [baltic] Bałtyckie ({ $encoding })
    [japanese] Japońskie ({ $encoding })
    [chinese] Chińskie ({ $encoding })
   *[korean] Koreańskie ({ $encoding })
 }
sheet = Arkusz
separator = Separator
tab = Tabulator
comma = Przecinek
semicolon = Średnik
bar = Kreska |
no-separator = Brak
header-row = Wiersz nagłówka
no-header = Brak
header-at = Wiersz { $row }: { $texts }
number-format = Format liczb
rows-here = Wiersze, które już tu są
match-keys = Aktualizuj według klucza narzędzia
match-titles = Aktualizuj według tytułu
match-nothing = Dodaj wszystkie jako nowe

per-as-plan = na { $span } (jak w planie)
per = na { $span }
as-they-are = Liczby bez zmian
order-unknown = Nieznana kolejność
percent = Procent
of-users = % użytkowników
sizes = Rozmiary XS–XL
letters = Wysoki, średni, niski
five-to-three = 1–5, przeskalowane do 3
ten-to-three = 1–10, przeskalowane do 3
hundred-to-three = 0–100, przeskalowane do 3
day-first = Najpierw dzień
month-first = Najpierw miesiąc

summary = { $rows ->
    [one] { $rows } wiersz
    [few] { $rows } wiersze
   *[other] { $rows } wierszy
 }{ $things ->
    [0] , rozpoznano wszystkie kolumny.
    [1] { ". Sprawdź jedną rzecz:" }
    [few] { ". Sprawdź " }{ $things } rzeczy:
   *[other] { ". Sprawdź " }{ $things } rzeczy:
 }
format = Format: { $format }.
export-of = Format: eksport z { $tool }.
method-follows = Plan będzie oceniany metodą { $method }, na co wskazują jego kolumny.
unit-follows = Jednostka nakładu: { $unit }; tak też będzie w tym planie.
span-follows = Zasięg podano na { $span }; tak też będzie w tym planie.
orders-differ = { $column } ma daty i z dniem, i z miesiącem na początku. Sprawdź je.
filled = { $column }: { $cells ->
    [one] { $cells } pusta komórka przejęła
    [few] { $cells } puste komórki przejęły
   *[other] { $cells } pustych komórek przejęło
 } to, co jest nad nimi, jak w scalonych komórkach.
in-notes = Dodano do notatek: { $columns }.
custom-fields = Pola niestandardowe: { $columns }.
left-out = Pominięto: { $columns }.
fiscal = { $column }: { $text } liczy się od stycznia, dopóki rok obrotowy planu też.
midnight = { $column }: koniec o północy to koniec poprzedniego dnia, jak w { $text }.

read-as-share = { $column } odczytano jako 0–1: { $share } to 80%.
read-of-five = { $column } odczytano jako 1–5 → 20%–100%: 4 to 80%.
read-of-ten = { $column } odczytano jako 1–10 → 10%–100%: 8 to 80%.
read-as-points = { $column } odczytano jako punkty, bo skala to nie czas.
read-as-sizes = { $column } odczytano jako rozmiary: { $sizes }.
read-as-sizes-in = { $column } odczytano jako rozmiary: { $sizes } ({ $unit }).
read-as-letters = { $column }: M odczytano jako średni, a L jako niski. Jeśli to rozmiary, wybierz je.
read-five-to-three = { $column } odczytano jako 1–5 i przeskalowano do RICE: 5 to 3.
read-ten-to-three = { $column } odczytano jako 1–10 i przeskalowano do RICE: 10 to 3.
read-hundred-to-three = { $column } odczytano jako 0–100 i przeskalowano do RICE: 100 to 3.
above-three = { $column } przekracza 3, gdzie kończy się skala RICE. Liczby zostają bez zmian; wybierz ich skalę, aby je przeliczyć.
read-of-users = { $column } odczytano jako udział wszystkich użytkowników: 80% liczy się jako 80.
read-per = { $column } odczytano jako na { $from }, przeliczono na { $to }: 100 to { $reach }.
other-span = { $column } jest na { $from }, ten plan liczy na { $to }: bez przeliczenia.
read-day-first = { $column } odczytano z dniem na początku.
read-month-first = { $column } odczytano z miesiącem na początku.
converted = { $column } odczytano jako { $from }, przeliczono na { $to }: { $rate }.
rate = { $many ->
    [seconds] { $count } s
    [minutes] { $count } min
    [hours] { $count } godz.
    [days] { $count } dni
    [weeks] { $count } tyg.
   *[months] { $count } mies.
 } na { $one ->
    [minutes] minutę
    [hours] godzinę
    [days] dzień
    [weeks] tydzień
   *[months] miesiąc
 }

no-bar = { $rows }: bez paska na osi czasu, dopóki nie ma obu dat.
start-alone = { $rows ->
    [one] { $rows } wiersz ma początek, ale nie ma końca
    [few] { $rows } wiersze mają początek, ale nie mają końca
   *[other] { $rows } wierszy ma początek, ale nie ma końca
 }
end-alone = { $rows ->
    [one] { $rows } wiersz ma koniec, ale nie ma początku
    [few] { $rows } wiersze mają koniec, ale nie mają początku
   *[other] { $rows } wierszy ma koniec, ale nie ma początku
 }
scores-match = { $rows ->
    [1] { $column } zgadza się z tutejszym wynikiem w tym wierszu.
   *[other] { $column } zgadza się z tutejszym wynikiem we wszystkich { $rows } wierszach.
 }
scores-times = Każdy wynik jest tu { $times } razy większy niż { $column } w arkuszu: inna jednostka lub skala. Kolejność jest ta sama.
scores-part = Każdy wynik jest tu 1/{ $part } tego, co { $column } w arkuszu: inna jednostka lub skala. Kolejność jest ta sama.
scores-differ = { $column } różni się od tutejszego wyniku w { $differ } z { $rows } wierszy, np. { $row }: { $theirs } w arkuszu, { $ours } tutaj.
row-number = wiersz { $row }

ambiguous-dates = { $column }: { $cells ->
    [one] { $cells } komórka może mieć
    [few] { $cells } komórki mogą mieć
   *[other] { $cells } komórek może mieć
 } na początku dzień lub miesiąc, np. { $text }. Wybierz kolejność nad kolumną.
other-unit = { $column }: { $why }. { $cells ->
    [one] Tekst tej komórki trafi
   *[other] Teksty tych komórek trafią
 } do notatek, chyba że wybierzesz inną jednostkę.
ambiguous-numbers = { $column }: { $cells ->
    [one] { $cells } komórka może
    [few] { $cells } komórki mogą
   *[other] { $cells } komórek może
 } oznaczać tysiące lub ułamek dziesiętny ({ $texts }). Wybierz format liczb poniżej.
mangled = { $column }: { $cells ->
    [one] { $cells } komórka wygląda na zakres, który arkusz zamienił na datę
    [few] { $cells } komórki wyglądają na zakresy, które arkusz zamienił na daty
   *[other] { $cells } komórek wygląda na zakresy, które arkusz zamienił na daty
 } ({ $texts }). Popraw to w arkuszu.
error-cells = { $cells ->
    [one] { $column }: { $cells } komórka z błędem arkusza ({ $texts }). Jej tekst trafi do notatek.
    [few] { $column }: { $cells } komórki z błędem arkusza ({ $texts }). Ich tekst trafi do notatek.
   *[other] { $column }: { $cells } komórek z błędem arkusza ({ $texts }). Ich tekst trafi do notatek.
 }
parents-missing = { $cells ->
    [one] { $column }: { $cells } komórka wskazuje coś, czego nie ma na tej liście ({ $texts }). Jej tekst trafi do notatek.
    [few] { $column }: { $cells } komórki wskazują coś, czego nie ma na tej liście ({ $texts }). Ich tekst trafi do notatek.
   *[other] { $column }: { $cells } komórek wskazuje coś, czego nie ma na tej liście ({ $texts }). Ich tekst trafi do notatek.
 }
several-parents = { $cells ->
    [one] { $column }: { $cells } komórka wskazuje kilka elementów ({ $texts }), a element ma jeden nadrzędny. Jej tekst trafi do notatek.
    [few] { $column }: { $cells } komórki wskazują kilka elementów ({ $texts }), a element ma jeden nadrzędny. Ich tekst trafi do notatek.
   *[other] { $column }: { $cells } komórek wskazuje kilka elementów ({ $texts }), a element ma jeden nadrzędny. Ich tekst trafi do notatek.
 }
other-parents = { $cells ->
    [one] { $column }: { $cells } komórki nie dodano jako nadrzędnej ({ $texts }), bo poziom niżej ma inny element nadrzędny. Jej tekst trafi do notatek.
   *[other] { $column }: { $cells } komórek nie dodano jako nadrzędnych ({ $texts }), bo poziom niżej ma inny element nadrzędny. Ich tekst trafi do notatek.
 }
unreadable = { $cells ->
    [one] { $column }: nie udało się odczytać { $cells } komórki ({ $texts }). Jej tekst trafi do notatek.
   *[other] { $column }: nie udało się odczytać { $cells } komórek ({ $texts }). Ich tekst trafi do notatek.
 }
emptied = { $column }: { $cells ->
    [one] { $cells } komórka pozostała pusta
    [few] { $cells } komórki pozostały puste
   *[other] { $cells } komórek pozostało pustych
 } ({ $texts }).
ranges = { $cells ->
    [1] { $column }: { $text } odczytano jako zakres wokół { $middle }.
   *[other] { $column }: { $text } odczytano jako zakres wokół { $middle } (komórek łącznie: { $cells }).
 }
serial-day = { $column }: { $text } odczytano jako { $day }, bo Excel liczy dni od 1900.
row-numbers = { $column }: liczby odczytano jako wiersze tabeli, np. { $text }.
pair = { $text } odczytano jako { $value }
next-pair = { $text } jako { $value }
amount-in = { $amount } ({ $unit })
pairs = { $column }: { $pairs }.
more-pairs = { $column }: { $pairs } (komórek łącznie: { $cells }).
ones = { $column }: 1 odczytano jako 1% ({ $cells ->
    [one] { $cells } komórka
    [few] { $cells } komórki
   *[other] { $cells } komórek
 }). Jeśli chodziło o całość, wpisz 100%.
open-number = { $column }: { $text } odczytano jako { $number }. Nic innego w tabeli nie mówi, czy to prawidłowe; jeśli nie, wybierz format liczb poniżej.

typed-percent = { $typed } odczytano jako { $percent }%.
typed-effort = { $typed } odczytano jako { $amount } ({ $unit }).
typed-number = { $column } { $typed } odczytano jako { $number }.

and-more = { $titles } i jeszcze { $more }
other-sheets = Odczytano z arkusza { $sheet }. Są też: { $others }.
hidden-rows = { $rows ->
    [one] { $rows } wiersz jest ukryty w arkuszu i też zostanie dodany: { $titles }.
    [few] { $rows } wiersze są ukryte w arkuszu i też zostaną dodane: { $titles }.
   *[other] { $rows } wierszy jest ukrytych w arkuszu i też zostanie dodanych: { $titles }.
 }
struck-rows = { $rows ->
    [one] { $rows } wiersz jest przekreślony w arkuszu i też zostanie dodany: { $titles }.
    [few] { $rows } wiersze są przekreślone w arkuszu i też zostaną dodane: { $titles }.
   *[other] { $rows } wierszy jest przekreślonych w arkuszu i też zostanie dodanych: { $titles }.
 }
sums = Pominięto, bo to sumy: { $titles }.
above = Pominięto to, co jest nad nazwami kolumn: { $titles }.
header-again = Pominięto, bo powtarzają nazwy kolumn: { $titles }.
below = Pominięto to, co jest pod tabelą: { $titles }.
archived = Pominięto zarchiwizowane: { $titles }.
sections = Odczytano jako tytuły sekcji, które mają ich wiersze: { $titles }.
left-out-by-you = Pominięte przez Ciebie: { $rows }.
no-names = Żaden wiersz nie nazywa kolumn: ich zawartość odgadnięto.
first-row = Pierwszy wiersz, { $text }, zostanie dodany jako element. Jeśli nazywa kolumnę, wybierz go poniżej.
no-titles = Żadna kolumna nie służy za tytuły. Wybierz jedną.
untitled = { $rows ->
    [one] { $rows } wiersz bez tytułu.
    [few] { $rows } wiersze bez tytułu.
   *[other] { $rows } wierszy bez tytułu.
 }
broken-letters = Części liter nie da się odczytać: plik ma inne kodowanie. Wybierz je poniżej.
shortened = { $column }: { $cells ->
    [one] { $cells } komórka skrócona
    [few] { $cells } komórki skrócone
   *[other] { $cells } komórek skróconych
 } przez arkusz, np. { $text }. Zastąpią je nowe.
titles-read = { $column } odczytano jako tytuły.

matched = Nowe: { $new }, zaktualizowane: { $updated }, bez zmian: { $unchanged }.
merged-items = { $rows ->
    [one] { $rows } wiersz elementów scalonych z innymi: pozostaje bez zmian.
    [few] { $rows } wiersze elementów scalonych z innymi: pozostają bez zmian.
   *[other] { $rows } wierszy elementów scalonych z innymi: pozostaje bez zmian.
 }
alike = „{ $row }” przypomina „{ $item }”, które już tu jest{ $more ->
    [0] { "." }
    [one] ; tak samo jeszcze { $more } wiersz.
    [few] ; tak samo jeszcze { $more } wiersze.
   *[other] ; tak samo jeszcze { $more } wierszy.
 } Analizy pokazują prawdopodobne duplikaty do scalenia.
kept-here = { $items ->
    [one] { $items } element zmieniono i tu, i tam: zostaje to, co tutaj.
    [few] { $items } elementy zmieniono i tu, i tam: zostaje to, co tutaj.
   *[other] { $items } elementów zmieniono i tu, i tam: zostaje to, co tutaj.
 }
gone = { $items ->
    [one] Brak już w źródle { $items } elementu: { $titles }. Nic nie zostanie usunięte.
   *[other] Brak już w źródle { $items } elementów: { $titles }. Nic nie zostanie usunięte.
 }
namesakes = { $rows ->
    [one] { $rows } wiersz zostałby dodany drugi raz: plan ma elementy o tych samych tytułach.
    [few] { $rows } wiersze zostałyby dodane drugi raz: plan ma elementy o tych samych tytułach.
   *[other] { $rows } wierszy zostałoby dodanych drugi raz: plan ma elementy o tych samych tytułach.
 }

new-parents = { $level ->
    [theme] { $items ->
        [one] Zostanie dodany { $items } temat: { $titles }.
        [few] Zostaną dodane { $items } tematy: { $titles }.
       *[other] Zostanie dodanych { $items } tematów: { $titles }.
     }
    [initiative] { $items ->
        [one] Zostanie dodana { $items } inicjatywa: { $titles }.
        [few] Zostaną dodane { $items } inicjatywy: { $titles }.
       *[other] Zostanie dodanych { $items } inicjatyw: { $titles }.
     }
    [epic] { $items ->
        [one] Zostanie dodany { $items } epik: { $titles }.
        [few] Zostaną dodane { $items } epiki: { $titles }.
       *[other] Zostanie dodanych { $items } epików: { $titles }.
     }
    [feature] { $items ->
        [one] Zostanie dodana { $items } funkcja: { $titles }.
        [few] Zostaną dodane { $items } funkcje: { $titles }.
       *[other] Zostanie dodanych { $items } funkcji: { $titles }.
     }
   *[parent] { $items ->
        [one] Zostanie dodany { $items } element nadrzędny: { $titles }.
        [few] Zostaną dodane { $items } elementy nadrzędne: { $titles }.
       *[other] Zostanie dodanych { $items } elementów nadrzędnych: { $titles }.
     }
 }

nothing-changed = Nic się nie zmieniło.
updated = { $items ->
    [one] Zaktualizowano { $items } element.
    [few] Zaktualizowano { $items } elementy.
   *[other] Zaktualizowano { $items } elementów.
 }
added = { $rows ->
    [one] Dodano { $rows } wiersz.
    [few] Dodano { $rows } wiersze.
   *[other] Dodano { $rows } wierszy.
 }
added-and-updated = Dodano { $rows ->
    [one] { $rows } wiersz
    [few] { $rows } wiersze
   *[other] { $rows } wierszy
 }, zaktualizowano { $items ->
    [one] { $items } element
    [few] { $items } elementy
   *[other] { $items } elementów
 }.
added-with-parents = Dodano { $rows ->
    [one] { $rows } wiersz
    [few] { $rows } wiersze
   *[other] { $rows } wierszy
 } i { $parents ->
    [one] { $parents } element nadrzędny
    [few] { $parents } elementy nadrzędne
   *[other] { $parents } elementów nadrzędnych
 }.
added-with-parents-and-updated = Dodano { $rows ->
    [one] { $rows } wiersz
    [few] { $rows } wiersze
   *[other] { $rows } wierszy
 } i { $parents ->
    [one] { $parents } element nadrzędny
    [few] { $parents } elementy nadrzędne
   *[other] { $parents } elementów nadrzędnych
 }, zaktualizowano { $items ->
    [one] { $items } element
    [few] { $items } elementy
   *[other] { $items } elementów
 }.

turned-table = Nazwy kolumn są w pierwszej kolumnie: tabelę obrócono.
old-workbook = To stary skoroszyt (.xls) albo skoroszyt z hasłem. Zapisz go jako .xlsx bez hasła i zaimportuj.
packed-file = To spakowany plik, który nie jest skoroszytem, albo plik uszkodzony. Rozpakuj go albo otwórz w arkuszu i skopiuj wiersze.
other-page = To strona lub XML innego rodzaju. Skopiuj z niej tabelę i wklej albo wyeksportuj listę jako CSV.
empty-calendar = To kalendarz bez wydarzeń. Wyeksportuj taki, który je ma.
plantuml = To diagram PlantUML. Skopiuj jego zadania z dniami jako tabelę i zaimportuj.
yaml = To YAML. Zapisz go jako JSON planu albo jako CSV i zaimportuj.
no-text = To plik, który nie jest tekstem. Wyeksportuj listę jako CSV i zaimportuj.
json-of = To JSON z { $tool }. Nie jest planem. Wyeksportuj z tego narzędzia listę jako CSV albo skopiuj jej wiersze i zaimportuj.
json-with-keys = To JSON z kluczami { $keys }. Nie jest planem. Wyeksportuj z tego narzędzia listę jako CSV albo skopiuj jej wiersze i zaimportuj.
other-json = To JSON innego rodzaju. Nie jest planem. Wyeksportuj z tego narzędzia listę jako CSV albo skopiuj jej wiersze i zaimportuj.
