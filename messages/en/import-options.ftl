### Options of an import that a program asks for, or that the plan has for one of its sources, and that cannot be: said to whoever has written them.

# $why is in English.
unreadable = The options of import can't be read: { $why }.
no-column = There is no column { $name }. The columns are { $columns }.
no-workbook = This is no workbook: it has no sheets.
no-sheet = There is no such sheet. The sheets are { $sheets }.
separator = A separator is one sign, such as , ; or a tab.
header = The header is true, false or a row from 1 to { $rows }.
# What stands in quotes is typed as it is, here and below.
numbers = Numbers are "point" (1,200.5) or "comma" (1.200,5).
dates = Dates are "day-first" or "month-first".
no-number = { $number } is no number here.
matching = Rows match by "key", by "title" or by "none".
no-use = A column can't hold { $wanted }. It can be "" for the notes, or one of { $known }.
# $option is units or scales.
no-readings = { $column } does not take these { $option }. It has none.
other-readings = { $column } does not take these { $option }. Known are { $known }.
# Instead of an import that was to be certain: some of what is not, and how many more.
doubts = { $more ->
    [0] Not certain: { $doubts }.
   *[other] Not certain: { $doubts } and { $more } more.
 }
# One of them: a cell that does not fit.
refused-cell = row { $row }, { $column }: { $why }
