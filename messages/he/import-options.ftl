### Hebrew: options of an import.

unreadable = קריאת אפשרויות הייבוא נכשלה: { $why }.
no-column = אין עמודה { $name }. העמודות הן { $columns }.
no-workbook = זו לא חוברת עבודה: אין בה גיליונות.
no-sheet = אין גיליון כזה. הגיליונות הם { $sheets }.
separator = המפריד הוא סימן אחד, למשל ‎, ; או טאב.
header = הכותרת היא true,‏ false או שורה מ-1 עד { $rows }.
numbers = המספרים הם "point"‏ (‎1,200.5) או "comma"‏ (‎1.200,5).
dates = התאריכים הם "day-first" או "month-first".
no-number = { $number } אינו מספר כאן.
matching = השורות מותאמות לפי "key",‏ "title" או "none".
no-use = עמודה לא יכולה להכיל { $wanted }. היא יכולה להיות "" בשביל ההערות, או אחד מאלה: { $known }.
no-readings = { $column } לא מקבל { $option } כאלה. אין לו כאלה.
other-readings = { $column } לא מקבל { $option } כאלה. המוכרים הם { $known }.
doubts = { $more ->
    [0] לא ודאי: { $doubts }.
   *[other] לא ודאי: { $doubts } ועוד { $more }.
 }
refused-cell = שורה { $row }, { $column }: { $why }
