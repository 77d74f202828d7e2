### Nederlands: opties van een import.

unreadable = De importopties zijn onleesbaar: { $why }.
no-column = Er is geen kolom { $name }. De kolommen zijn { $columns }.
no-workbook = Dit is geen werkmap: er zijn geen bladen.
no-sheet = Dat blad is er niet. De bladen zijn { $sheets }.
separator = Een scheidingsteken is één teken, zoals , ; of een tab.
header = De koprij is true, false of een rij van 1 tot en met { $rows }.
numbers = Getallen zijn "point" (1,200.5) of "comma" (1.200,5).
dates = Datums zijn "day-first" of "month-first".
no-number = { $number } is hier geen getal.
matching = Rijen worden gekoppeld op "key", op "title" of op "none".
no-use = Een kolom kan geen { $wanted } bevatten. Het kan "" zijn voor de notities, of een van { $known }.
no-readings = { $column } neemt deze { $option } niet aan. Er zijn er geen.
other-readings = { $column } neemt deze { $option } niet aan. Bekend zijn { $known }.
doubts = { $more ->
    [0] Niet zeker: { $doubts }.
   *[other] Niet zeker: { $doubts } en nog { $more }.
 }
refused-cell = rij { $row }, { $column }: { $why }
