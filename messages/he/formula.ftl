### Hebrew: errors in a formula that is typed.

nothing = יש להקליד נוסחה.
too-long = נוסחה יכולה להכיל עד { $characters } תווים.
too-deep = אפשר לקנן חלקים עד { $levels } רמות. אפשר לתת לחלק שיטה משלו ולהשתמש כאן בשם שלה.
unexpected = { $sign } לא יכול להופיע כאן.
ends = משהו חסר בסוף.
unclosed = חסר { $sign } סוגר.
not-a-number = { $digits } אינו מספר.
decimal-comma = שבר עשרוני כותבים עם נקודה: 0.5.
unknown-name = אין כאן שום דבר בשם { $name }.
unknown-name-near = אין כאן שום דבר בשם { $name }. האם הכוונה ל-{ $near }?
several-names = כמה דברים נקראים { $name }. יש לכתוב { $choices }.
or = { $one } או { $other }
unknown-function = אין פונקציה { $name }.
unknown-function-near = אין פונקציה { $name }. האם הכוונה ל-{ $near }?
takes-one = { $function } מקבלת ערך אחד; כאן יש לה { $found }.
takes-one-or-two = { $function } מקבלת ערך אחד או שניים; כאן יש לה { $found }.
takes-at-least = { $function } מקבלת לפחות { $least ->
    [one] ערך אחד
    [two] שני ערכים
   *[other] { $least } ערכים
 }; כאן יש לה { $found }.
takes-three = ‏if מקבלת שלושה ערכים: תנאי, הערך אם כן, והערך אם לא.
a-number = מספר
yes-or-no = כן או לא
a-word = מילה
mismatch = זה { $found }, אבל כאן דרוש { $expected }.
differ = השניים האלה לא הולכים יחד: { $first } וגם { $second }.
no-number = ציון הוא מספר, וזה { $found }.
no-number-yes-or-no = ציון הוא מספר, וזה כן או לא. יש לכתוב if(…; 1; 0).
two-words = יש להשוות למילה במירכאות, כמו "Enterprise".
no-order = מילים אפשר להשוות רק עם = ו-<>.
minus-power = לזה יכולות להיות שתי משמעויות. יש לכתוב ‎(-a)^b או ‎-(a^b)‎.
power-power = לזה יכולות להיות שתי משמעויות. יש לכתוב ‎(a^b)^c או ‎a^(b^c)‎.
comparison-chain = משווים שני ערכים בכל פעם: ‎a < b and b < c.
is-date = ב-{ $name } יש תאריכים. נוסחאות מחשבות מספרים ובחירות.
