### Italiano: opzioni di un’importazione.

unreadable = Impossibile leggere le opzioni di importazione: { $why }.
no-column = La colonna { $name } non esiste. Le colonne sono { $columns }.
no-workbook = Non è una cartella di lavoro: non ha fogli.
no-sheet = Questo foglio non esiste. I fogli sono { $sheets }.
separator = Un separatore è un solo segno, come , ; o una tabulazione.
header = L’intestazione è true, false o una riga da 1 a { $rows }.
numbers = I numeri sono "point" (1,200.5) o "comma" (1.200,5).
dates = Le date sono "day-first" o "month-first".
no-number = { $number } qui non è un numero.
matching = Le righe si abbinano per "key", per "title" o per "none".
no-use = Una colonna non può contenere { $wanted }. Può essere "" per le note, o una di { $known }.
no-readings = { $column } non accetta { $option }. Non ne ha.
other-readings = { $column } non accetta questi valori di { $option }. Quelli noti sono { $known }.
doubts = { $more ->
    [0] Non è certo: { $doubts }.
   *[other] Non è certo: { $doubts } e altri { $more }.
 }
refused-cell = riga { $row }, { $column }: { $why }
