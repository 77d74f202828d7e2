### Hebrew: a table on its way in.

rows-to-import = ייבוא שורות
hint = שורות שהועתקו מגיליון אלקטרוני, או קובץ שלהן: CSV,‏ JSON או XML של כלי מעקב, Markdown,‏ Mermaid או לוח שנה. אפשר לראות אותן לפני שהן נכנסות.
refresh = רענון מתוך { $sources }
paste-box = שורות לייבוא
paste-here = כאן מדביקים שורות (Ctrl+V)
row = שורה
table = תצוגה מקדימה
more-rows = ועוד { $rows } שורות
take-in = קליטת שורה { $row }
cell-problem = { $column }, { $problem }
column-is = { $column } הוא
column-is-in = { $column } ביחידות של
word-is = { $word } ב-{ $column } הוא
empty = ריק
unnamed-column = עמודה { $number }
add-rows = { $rows ->
    [one] הוספת שורה אחת
   *[other] הוספת { $rows } שורות
 }
update-rows = { $rows ->
    [one] עדכון שורה אחת
   *[other] עדכון { $rows } שורות
 }
add-and-update-rows = { $rows ->
    [one] הוספת שורה אחת, עדכון { $updated }
   *[other] הוספת { $rows } שורות, עדכון { $updated }
 }
nothing-to-add = אין מה להוסיף
blocks = חוסם
span = התחלה וסיום
custom-field = שדה מותאם
to-notes = הוספה להערות
compare = השוואה לציון
leave-out = לא לכלול
box-start = תחילת מסגרת הזמן
box-end = סוף מסגרת הזמן
relations = קישורים לפריטים
encoding = קידוד הקובץ
encoding-for = { $script ->
    [western] מערבי ({ $encoding })
    [central] מרכז אירופה ({ $encoding })
    [cyrillic] קירילי ({ $encoding })
    [greek] יווני ({ $encoding })
    [turkish] טורקי ({ $encoding })
    [baltic] בלטי ({ $encoding })
    [japanese] יפני ({ $encoding })
    [chinese] סיני ({ $encoding })
   *[korean] קוריאני ({ $encoding })
 }
sheet = גיליון
separator = מפריד
tab = טאב
comma = פסיק
semicolon = נקודה-פסיק
bar = קו אנכי |
no-separator = כלום
header-row = שורת כותרות
no-header = אין
header-at = שורה { $row }: { $texts }
number-format = תבנית מספרים
rows-here = שורות שכבר נמצאות כאן
match-keys = עדכון לפי המפתח של הכלי
match-titles = עדכון לפי כותרת
match-nothing = הוספת הכול כחדש
per-as-plan = ל{ $span } (כמו בתוכנית)
per = ל{ $span }
as-they-are = המספרים כמו שהם
order-unknown = סדר לא ידוע
percent = אחוזים
of-users = ‏% מהמשתמשים
sizes = מידות XS–XL
letters = גבוה, בינוני, נמוך
five-to-three = ‏1 עד 5, מומר ל-3
ten-to-three = ‏1 עד 10, מומר ל-3
hundred-to-three = ‏0 עד 100, מומר ל-3
day-first = היום קודם
month-first = החודש קודם
summary = { $things ->
    [0] { $rows ->
        [one] שורה אחת, כל העמודות זוהו.
       *[other] { $rows } שורות, כל העמודות זוהו.
     }
    [1] { $rows ->
        [one] שורה אחת. יש לבדוק דבר אחד:
       *[other] { $rows } שורות. יש לבדוק דבר אחד:
     }
   *[other] { $rows ->
        [one] שורה אחת. יש לבדוק { $things } דברים:
       *[other] { $rows } שורות. יש לבדוק { $things } דברים:
     }
 }
format = פורמט: { $format }.
export-of = פורמט: ייצוא מ-{ $tool }.
method-follows = התוכנית תנוקד לפי { $method }, כפי שמשתמע מהעמודות שלה.
unit-follows = המאמץ הוא ב{ $unit }, וכך יהיה גם בתוכנית הזאת.
span-follows = טווח ההגעה הוא ל{ $span }, וכך יהיה גם בתוכנית הזאת.
orders-differ = ב-{ $column } יש תאריכים שבהם היום קודם ואחרים שבהם החודש קודם. כדאי לבדוק אותם.
filled = { $column }: { $cells ->
    [one] תא ריק אחד קיבל את מה שמעליו
   *[other] { $cells } תאים ריקים קיבלו את מה שמעליהם
 }, כמו בתאים ממוזגים.
in-notes = נוסף להערות: { $columns }.
custom-fields = שדות מותאמים: { $columns }.
left-out = לא נכלל: { $columns }.
fiscal = { $column }: ‏{ $text } נספר מינואר, כל עוד כך גם שנת הכספים של התוכנית.
midnight = { $column }: סיום בחצות הוא סוף היום הקודם, כמו ב-{ $text }.
read-as-share = { $column } נקרא כ-0 עד 1: ‏{ $share } הופך ל-80%.
read-of-five = { $column } נקרא כ-1 עד 5 ← 20% עד 100%: ‏4 הופך ל-80%.
read-of-ten = { $column } נקרא כ-1 עד 10 ← 10% עד 100%: ‏8 הופך ל-80%.
read-as-points = { $column } נקרא כנקודות, כי הסולם שלו אינו זמן.
read-as-sizes = { $column } נקרא כמידות: { $sizes }.
read-as-sizes-in = { $column } נקרא כמידות: { $sizes } { $unit }.
read-as-letters = { $column }: ‏M נקרא כבינוני ו-L כנמוך. אם אלה מידות, יש לבחור בכך.
read-five-to-three = { $column } נקרא כ-1 עד 5, בהמרה לסולם של RICE: ‏5 הופך ל-3.
read-ten-to-three = { $column } נקרא כ-1 עד 10, בהמרה לסולם של RICE: ‏10 הופך ל-3.
read-hundred-to-three = { $column } נקרא כ-0 עד 100, בהמרה לסולם של RICE: ‏100 הופך ל-3.
above-three = { $column } עולה על 3, שם נגמר הסולם של RICE. המספרים נשארים כמו שהם; כדי להמיר אותם יש לבחור את הסולם שלהם.
read-of-users = { $column } נקרא כחלק מכלל המשתמשים: 80% נחשב 80.
read-per = { $column } נקרא ל{ $from }, והומר ל{ $to }: ‏100 הופך ל-{ $reach }.
other-span = { $column } הוא ל{ $from }, והתוכנית הזאת סופרת ל{ $to }: לא הומר.
read-day-first = { $column } נקרא כשהיום קודם.
read-month-first = { $column } נקרא כשהחודש קודם.
converted = { $column } נקרא ב{ $from }, והומר ל{ $to }: { $rate }.
rate = { $many ->
    [seconds] { $count } שניות
    [minutes] { $count } דקות
    [hours] { $count } שעות
    [days] { $count } ימים
    [weeks] { $count } שבועות
   *[months] { $count } חודשים
 } { $one ->
    [minutes] בדקה
    [hours] בשעה
    [days] ביום
    [weeks] בשבוע
   *[months] בחודש
 }
no-bar = { $rows }: אין פס בציר הזמן עד ששניהם קיימים.
start-alone = { $rows ->
    [one] לשורה אחת יש התחלה אבל אין סיום
   *[other] ל-{ $rows } שורות יש התחלה אבל אין סיום
 }
end-alone = { $rows ->
    [one] לשורה אחת יש סיום אבל אין התחלה
   *[other] ל-{ $rows } שורות יש סיום אבל אין התחלה
 }
scores-match = { $rows ->
    [1] { $column } תואם לציון כאן בשורה.
   *[other] { $column } תואם לציון כאן בכל { $rows } השורות.
 }
scores-times = כל ציון כאן הוא פי { $times } מ-{ $column } שבגיליון: יחידה או סולם אחרים. הסדר זהה.
scores-part = כל ציון כאן הוא ‎1/{ $part }‎ מ-{ $column } שבגיליון: יחידה או סולם אחרים. הסדר זהה.
scores-differ = { $column } שונה מהציון כאן ב-{ $differ } מתוך { $rows } שורות, למשל { $row }: ‏{ $theirs } בגיליון, { $ours } כאן.
row-number = שורה { $row }
ambiguous-dates = { $column }: { $cells ->
    [one] תא אחד יכול
   *[other] { $cells } תאים יכולים
 } להיות עם היום קודם או עם החודש קודם, למשל { $text }. יש לבחור את הסדר מעל העמודה.
other-unit = { $column }: { $why }. { $cells ->
    [one] הטקסט שלו עובר
   *[other] הטקסט שלהם עובר
 } להערות, אלא אם נבחרת יחידה אחרת.
ambiguous-numbers = { $column }: { $cells ->
    [one] תא אחד יכול
   *[other] { $cells } תאים יכולים
 } להיות אלפים או שבר עשרוני ({ $texts }). יש לבחור למטה את תבנית המספרים.
mangled = { $column }: { $cells ->
    [one] תא אחד נראה כמו טווח שגיליון הפך לתאריך
   *[other] { $cells } תאים נראים כמו טווחים שגיליון הפך לתאריכים
 } ({ $texts }). יש לתקן בגיליון.
error-cells = { $cells ->
    [one] { $column }: תא אחד עם שגיאה של הגיליון ({ $texts }). הטקסט שלו עובר להערות.
   *[other] { $column }: { $cells } תאים עם שגיאה של הגיליון ({ $texts }). הטקסט שלהם עובר להערות.
 }
parents-missing = { $cells ->
    [one] { $column }: תא אחד מציין מה שלא ברשימה הזאת ({ $texts }). הטקסט שלו עובר להערות.
   *[other] { $column }: { $cells } תאים מציינים מה שלא ברשימה הזאת ({ $texts }). הטקסט שלהם עובר להערות.
 }
several-parents = { $cells ->
    [one] { $column }: תא אחד מציין כמה פריטים ({ $texts }), ולפריט יש פריט אב אחד. הטקסט שלו עובר להערות.
   *[other] { $column }: { $cells } תאים מציינים כמה פריטים ({ $texts }), ולפריט יש פריט אב אחד. הטקסט שלהם עובר להערות.
 }
other-parents = { $cells ->
    [one] { $column }: תא אחד לא נוסף כפריט אב ({ $texts }), כי לרמה שמתחת יש אחר. הטקסט שלו עובר להערות.
   *[other] { $column }: { $cells } תאים לא נוספו כפריט אב ({ $texts }), כי לרמה שמתחת יש אחר. הטקסט שלהם עובר להערות.
 }
unreadable = { $cells ->
    [one] { $column }: תא אחד לא ניתן לקריאה ({ $texts }). הטקסט שלו עובר להערות.
   *[other] { $column }: { $cells } תאים לא ניתנים לקריאה ({ $texts }). הטקסט שלהם עובר להערות.
 }
emptied = { $column }: { $cells ->
    [one] תא אחד נשאר ריק
   *[other] { $cells } תאים נשארו ריקים
 } ({ $texts }).
ranges = { $cells ->
    [1] { $column }: ‏{ $text } נקרא כטווח סביב { $middle }.
   *[other] { $column }: ‏{ $text } נקרא כטווח סביב { $middle } ({ $cells } תאים בסך הכול).
 }
serial-day = { $column }: ‏{ $text } נקרא כ-{ $day }, כפי ש-Excel סופר ימים מאז 1900.
row-numbers = { $column }: המספרים נקראים כשורות בטבלה, למשל { $text }.
pair = { $text } נקרא כ-{ $value }
next-pair = { $text } כ-{ $value }
amount-in = { $amount } { $unit }
pairs = { $column }: { $pairs }.
more-pairs = { $column }: { $pairs } ({ $cells } תאים בסך הכול).
ones = { $column }: 1 נקרא כ-1% ({ $cells ->
    [one] תא אחד
   *[other] { $cells } תאים
 }). אם הכוונה להכול, יש לכתוב 100%.
open-number = { $column }: ‏{ $text } נקרא כ-{ $number }. שום דבר אחר בטבלה לא מעיד אם זה נכון; אם לא, יש לבחור למטה את תבנית המספרים.
typed-percent = { $typed } נקרא כ-‎{ $percent }%‎.
typed-effort = { $typed } נקרא כ-{ $amount } { $unit }.
typed-number = { $column } { $typed } נקרא כ-{ $number }.
and-more = { $titles } ועוד { $more }
other-sheets = נקרא מהגיליון { $sheet }. יש גם { $others }.
hidden-rows = { $rows ->
    [one] שורה אחת מוסתרת בגיליון ונכנסת גם היא: { $titles }.
   *[other] { $rows } שורות מוסתרות בגיליון ונכנסות גם הן: { $titles }.
 }
struck-rows = { $rows ->
    [one] שורה אחת מחוקה בקו בגיליון ונכנסת גם היא: { $titles }.
   *[other] { $rows } שורות מחוקות בקו בגיליון ונכנסות גם הן: { $titles }.
 }
sums = לא נכלל, כי אלה סיכומים: { $titles }.
above = לא נכלל, מעל שמות העמודות: { $titles }.
header-again = לא נכלל, כי אלה שוב שמות העמודות: { $titles }.
below = לא נכלל, מתחת לטבלה: { $titles }.
archived = לא נכלל, כי הועבר לארכיון: { $titles }.
sections = נקרא ככותרות של חלקים, שהשורות שלהם נושאות: { $titles }.
left-out-by-you = שורות שבחרת לא לכלול: { $rows }.
no-names = אין שורה עם שמות העמודות: התוכן שלהן הוא ניחוש.
first-row = השורה הראשונה, { $text }, נכנסת כפריט. אם היא שם העמודה, יש לבחור בה למטה.
no-titles = שום עמודה לא נקבעה ככותרות. יש לבחור אחת.
untitled = { $rows ->
    [one] שורה אחת ללא כותרת.
   *[other] { $rows } שורות ללא כותרת.
 }
broken-letters = חלק מהאותיות לא ניתנות לקריאה: לקובץ יש קידוד אחר. יש לבחור אותו למטה.
shortened = { $column }: { $cells ->
    [one] תא אחד קוצר
   *[other] { $cells } תאים קוצרו
 } על ידי גיליון, למשל { $text }. מזהים חדשים באים במקומם.
titles-read = { $column } נקרא ככותרות.
matched = { $new } חדשות, { $updated } מעודכנות, { $unchanged } ללא שינוי.
merged-items = { $rows ->
    [one] שורה אחת של פריטים שמוזגו לאחרים: נשארת כמו שהיא.
   *[other] { $rows } שורות של פריטים שמוזגו לאחרים: נשארות כמו שהן.
 }
alike = { $more ->
    [0] "{ $row }" דומה ל-"{ $item }" הקיים. ב"תובנות" יש רשימה של כפילויות אפשריות למיזוג.
    [one] "{ $row }" דומה ל-"{ $item }" הקיים, וכך עוד שורה אחת. ב"תובנות" יש רשימה של כפילויות אפשריות למיזוג.
   *[other] "{ $row }" דומה ל-"{ $item }" הקיים, וכך עוד { $more } שורות. ב"תובנות" יש רשימה של כפילויות אפשריות למיזוג.
 }
kept-here = { $items ->
    [one] פריט אחד השתנה גם כאן וגם שם: מה שכאן נשאר.
   *[other] { $items } פריטים השתנו גם כאן וגם שם: מה שכאן נשאר.
 }
gone = { $items ->
    [one] פריט אחד כבר לא נמצא שם: { $titles }. שום דבר לא נמחק.
   *[other] { $items } פריטים כבר לא נמצאים שם: { $titles }. שום דבר לא נמחק.
 }
namesakes = { $rows ->
    [one] שורה אחת תיכנס פעם שנייה: יש בתוכנית פריטים עם אותן כותרות.
   *[other] { $rows } שורות ייכנסו פעם שנייה: יש בתוכנית פריטים עם אותן כותרות.
 }
new-parents = { $level ->
    [theme] { $items ->
        [one] תתווסף תמה אחת: { $titles }.
       *[other] יתווספו { $items } תמות: { $titles }.
     }
    [initiative] { $items ->
        [one] תתווסף יוזמה אחת: { $titles }.
       *[other] יתווספו { $items } יוזמות: { $titles }.
     }
    [epic] { $items ->
        [one] יתווסף אפיק אחד: { $titles }.
       *[other] יתווספו { $items } אפיקים: { $titles }.
     }
    [feature] { $items ->
        [one] יתווסף פיצ'ר אחד: { $titles }.
       *[other] יתווספו { $items } פיצ'רים: { $titles }.
     }
   *[parent] { $items ->
        [one] יתווסף פריט אב אחד: { $titles }.
       *[other] יתווספו { $items } פריטי אב: { $titles }.
     }
 }
nothing-changed = שום דבר לא השתנה.
updated = { $items ->
    [one] עודכן פריט אחד.
   *[other] עודכנו { $items } פריטים.
 }
added = { $rows ->
    [one] נוספה שורה אחת.
   *[other] נוספו { $rows } שורות.
 }
added-and-updated = { $rows ->
    [one] נוספה שורה אחת
   *[other] נוספו { $rows } שורות
 }, { $items ->
    [one] עודכן פריט אחד
   *[other] עודכנו { $items } פריטים
 }.
added-with-parents = { $rows ->
    [one] נוספה שורה אחת
   *[other] נוספו { $rows } שורות
 } ו{ $parents ->
    [one] פריט אחד מעליהן
   *[other] -{ $parents } פריטים מעליהן
 }.
added-with-parents-and-updated = { $rows ->
    [one] נוספה שורה אחת
   *[other] נוספו { $rows } שורות
 } ו{ $parents ->
    [one] פריט אחד מעליהן
   *[other] -{ $parents } פריטים מעליהן
 }, { $items ->
    [one] עודכן פריט אחד
   *[other] עודכנו { $items } פריטים
 }.
turned-table = שמות העמודות נמצאים בעמודה הראשונה: הטבלה סובבה.
old-workbook = זו חוברת עבודה ישנה (‎.xls), או מוגנת בסיסמה. יש לשמור אותה כ-‎.xlsx ללא סיסמה ולייבא.
packed-file = זה קובץ דחוס שאינו חוברת עבודה, או חוברת פגומה. יש לחלץ אותו, או לפתוח אותו בגיליון ולהעתיק את השורות.
other-page = זה דף או XML מסוג אחר. אפשר להעתיק ממנו את הטבלה ולהדביק, או לייצא את הרשימה כ-CSV.
empty-calendar = זה לוח שנה ללא אירועים. יש לייצא לוח שנה עם אירועים.
plantuml = זה תרשים של PlantUML. יש להעתיק את המשימות עם הימים שלהן כטבלה ולייבא.
yaml = זה YAML. יש לשמור כתוכנית JSON או כ-CSV ולייבא.
no-text = זה קובץ שאינו טקסט. יש לייצא את הרשימה כ-CSV ולייבא.
json-of = זה JSON של { $tool }, לא תוכנית. יש לייצא מהכלי הזה את הרשימה כ-CSV, או להעתיק את השורות, ולייבא.
json-with-keys = זה JSON עם המפתחות { $keys }, לא תוכנית. יש לייצא מהכלי את הרשימה כ-CSV, או להעתיק את השורות, ולייבא.
other-json = זה JSON מסוג אחר, לא תוכנית. יש לייצא מהכלי את הרשימה כ-CSV, או להעתיק את השורות, ולייבא.
