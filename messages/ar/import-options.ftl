### Arabic: options of an import.

unreadable = تعذّرت قراءة خيارات الاستيراد: { $why }.
no-column = لا عمود باسم { $name }. الأعمدة هي { $columns }.
no-workbook = هذا ليس مصنفًا: لا أوراق فيه.
no-sheet = لا توجد ورقة كهذه. الأوراق هي { $sheets }.
separator = الفاصل علامة واحدة، مثل ‎, ; أو علامة جدولة.
header = الرأس هو true أو false أو صف من 1 إلى { $rows }.
numbers = الأرقام هي "point"‏ (‎1,200.5) أو "comma"‏ (‎1.200,5).
dates = التواريخ هي "day-first" أو "month-first".
no-number = { $number } ليس رقمًا هنا.
matching = تُطابق الصفوف حسب "key" أو "title" أو "none".
no-use = لا يمكن أن يحتوي عمود على { $wanted }. يمكن أن يكون "" للملاحظات أو واحدًا من { $known }.
no-readings = لا يقبل { $column } هذه القيم في { $option }. ليست له أي منها.
other-readings = لا يقبل { $column } هذه القيم في { $option }. المعروف { $known }.
doubts = { $more ->
    [0] غير مؤكد: { $doubts }.
   *[other] غير مؤكد: { $doubts } و{ $more } غيرها.
 }
refused-cell = الصف { $row }، { $column }: { $why }
