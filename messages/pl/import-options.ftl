### Polski

unreadable = Nie udało się odczytać opcji importu: { $why }.
no-column = Nie ma kolumny { $name }. Kolumny: { $columns }.
no-workbook = To nie jest skoroszyt: nie ma arkuszy.
no-sheet = Nie ma takiego arkusza. Arkusze: { $sheets }.
separator = Separator to jeden znak, np. , ; albo tabulator.
header = header to true, false albo wiersz od 1 do { $rows }.
numbers = numbers to "point" (1,200.5) albo "comma" (1.200,5).
dates = dates to "day-first" albo "month-first".
no-number = { $number } nie jest tu liczbą.
matching = Wiersze są dopasowywane przez "key", "title" albo "none".
no-use = Kolumna nie może zawierać { $wanted }. Może to być "" (notatki) albo jedno z: { $known }.
no-readings = { $column } nie przyjmuje tych { $option }. Nie ma żadnych.
other-readings = { $column } nie przyjmuje tych { $option }. Znane są: { $known }.
doubts = { $more ->
    [0] Niepewne: { $doubts }.
   *[other] Niepewne: { $doubts } i jeszcze { $more }.
 }
refused-cell = wiersz { $row }, { $column }: { $why }
