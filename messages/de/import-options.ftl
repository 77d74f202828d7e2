### Deutsch: Optionen eines Imports.

unreadable = Die Optionen des Imports sind nicht lesbar: { $why }.
no-column = Eine Spalte { $name } gibt es nicht. Die Spalten sind { $columns }.
no-workbook = Das ist keine Arbeitsmappe: Sie hat keine Blätter.
no-sheet = Dieses Blatt gibt es nicht. Die Blätter sind { $sheets }.
separator = Ein Trennzeichen ist ein einzelnes Zeichen, etwa , ; oder ein Tabulator.
header = Die Kopfzeile ist true, false oder eine Zeile von 1 bis { $rows }.
numbers = Zahlen sind "point" (1,200.5) oder "comma" (1.200,5).
dates = Datumsangaben sind "day-first" oder "month-first".
no-number = { $number } ist hier keine Zahl.
matching = Zeilen werden nach "key", nach "title" oder nach "none" zugeordnet.
no-use = Eine Spalte kann nicht { $wanted } enthalten. Möglich ist "" für die Notizen oder eines von { $known }.
no-readings = { $column } nimmt diese { $option } nicht an. Es gibt keine.
other-readings = { $column } nimmt diese { $option } nicht an. Bekannt sind { $known }.
doubts = { $more ->
    [0] Nicht sicher: { $doubts }.
   *[other] Nicht sicher: { $doubts } und { $more } weitere.
 }
refused-cell = Zeile { $row }, { $column }: { $why }
