### Hebrew: the matrix.

how = מקשי החצים מזיזים בועה ומשנים את ההערכות שלה. Page Up ו-Page Down עוברים מבועה לבועה, Enter פותח את הפרטים.
how-to-read = מקשי החצים עוברים מבועה לבועה, Enter פותח את הפרטים.
one-colour = ללא
empty = אין עדיין פריט עם שני המספרים. אפשר להעריך בציונים, או לבחור צירים אחרים.
benefit = תועלת
cost-of-delay = עלות העיכוב
benefit-about = טווח הגעה × השפעה × רמת ביטחון
cost-of-delay-about = ערך + דחיפות + הפחתת סיכון
quick-wins = הישגים מהירים
big-bets = הימורים גדולים
fill-ins = משימות מילוי
money-pits = בורות כסף
high-low = { $up } – גבוה, { $across } – נמוך
high-high = { $up } – גבוה, { $across } – גבוה
low-low = { $up } – נמוך, { $across } – נמוך
low-high = { $up } – נמוך, { $across } – גבוה
figure = { $field } { $number }
change = { $field } { $before } ← { $after }
bubble = { $title }: { $figures }, { $quadrant }
estimates-of = הערכות של { $title }
moved = { $title }: { $figures }.
moved-to-rank = { $title }: { $figures }, עכשיו במקום { $rank }.
fixed = { $measure } הוא ערך מחושב: אפשר לשנות את ההערכות שמהן הוא מורכב.
dots = { $bubbles } הטובים מתוך { $items } מוצגים כבועות, השאר כנקודות; סינון יציג גם אותם.
missing = { $items ->
    [one] פריט אחד ללא { $up } או { $across } לא מוצג.
   *[other] { $items } פריטים ללא { $up } או { $across } לא מוצגים.
 }
thousands = ‎{ $number }K
millions = ‎{ $number }M
log-axis = { $measure } (לוגריתמי)
log = לוגריתמי
log-x = קנה מידה לוגריתמי בציר X
log-y = קנה מידה לוגריתמי בציר Y
matrix = מטריצה
cross-hair = הצלב: { $measure }
colours = צבעים
controls = מה המטריצה מציגה
x-axis = ציר X
y-axis = ציר Y
size = גודל
size-of-bubbles = גודל הבועות
colour = צבע
colour-of-bubbles = צבע הבועות
reset = איפוס
