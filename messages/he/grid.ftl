### Hebrew: the grid.

too-long-to-keep = התוכנית ארוכה מ-‎5 MB שדפדפן שומר
new-item-added = נוסף פריט חדש. אפשר להקליד את הכותרת שלו.
pasted-shares = רמת הביטחון נקראה כשבר: 0.8 הוא 80%, ו-1 הוא 100%.
nothing-to-fill = אין כאן מה למלא: דירוגים וציונים מחושבים, וכותרות נשארות כמו שהן. אפשר לבחור תאים אחרים.
nothing-to-clear = אין כאן מה לנקות: דירוגים וציונים מחושבים.
titles-stay = לכל פריט נשארת כותרת. אפשר להקליד כותרת אחרת במקומה, או ללחוץ Ctrl+Delete כדי למחוק את הפריט.
rank-typed = הדירוג נובע מהציונים. הקלדת מספר מצמידה את הפריט למקום הזה, ו-Enter מציג איך חושב הציון.
no-criteria = לניקוד משוקלל דרושים קריטריונים.
no-pasted-rank = שום דבר לא הודבק: הדירוג נובע מהציונים. יש לבחור תא בעמודה הרצויה.
no-pasted-titles = שום דבר לא הודבק: ערך חוזר היה דורס כותרות. יש לבחור תא בעמודה הרצויה.
filters = מסננים שמורים
filters-taken = בתוכנית הזאת שמור דבר אחר תחת "filters", לכן אי אפשר לשמור בה מסנן.
columns = עמודות
own-columns = עמודות מותאמות
fields-taken = בתוכנית הזאת שמור דבר אחר תחת "fields", לכן לא יכולות להיות בה עמודות מותאמות.
all-done = כל מה שכאן הושלם או ירד מהפרק.
leave-out-done = הסתרת מה שהושלם או ירד מהפרק
show-done = הצגת מה שהושלם או ירד מהפרק
hide-done = הסתרת מה שהושלם
scored-below = לפריטים שלו יש ציון. הערכות משלו ייתנו ציון גם לו.
tree = עץ
flat = רשימה שטוחה
fold-all = כיווץ הכול
unfold-all = הרחבת הכול
no-levels = קודם יש להציג את השורות כעץ (קיבוץ, ואז עץ): כאן השורה שמעל יכולה להיות שייכת לכל מקום.
no-row-above = אין ברמה הזאת שורה מעל שאפשר להכניס אליה.
at-the-top = הוא כבר ברמה העליונה.
added = הוספת { $title }
not-matching = { $title } לא תואם למסנן. הוא נשאר מוצג עד שהמסנן משתנה.
outline-added = { $items ->
    [one] נוסף פריט אחד מתחת ל-{ $below }.
    [two] נוספו שני פריטים מתחת ל-{ $below }, כל אחד ברמה שלו.
   *[other] נוספו { $items } פריטים מתחת ל-{ $below }, כל אחד ברמה שלו.
 }
set-many = { $items ->
    [one] { $column } נקבע בפריט אחד.
    [two] { $column } נקבע בשני פריטים.
   *[other] { $column } נקבע ב-{ $items } פריטים.
 }
cells-of = { $cells ->
    [one] תא אחד
    [two] שני תאים
   *[other] { $cells } תאים
 }
average = ממוצע { $number }
cell-of = { $column } – { $item }
cell-of-many = { $items ->
    [one] { $column } – פריט אחד
    [two] { $column } – שני פריטים
   *[other] { $column } – { $items } פריטים
 }
not-understood = "{ $typed }" אינו ערך תקין לשדה "{ $column }": { $why }. הערך הקודם נשאר בתוכנית.
no-such-item = אין בתוכנית פריט { $id }.
a-date-is-expected = צריך להיות תאריך כמו ‎2027-03-14 או תקופה כמו ‎2027-Q2
a-number-is-expected = צריך להיות מספר
parts-differ = החלקים שלו מסתכמים ב-{ $sum }: { $parts }. יש להקליד אחד מהם מחדש.
now-part-of = { $title } הוא עכשיו חלק מ-{ $parent }.
now-at-the-top = { $title } נמצא עכשיו ברמה העליונה.
moved-in-many = { $items ->
    [one] פריט אחד נכנס רמה פנימה.
    [two] שני פריטים נכנסו רמה פנימה.
   *[other] { $items } פריטים נכנסו רמה פנימה.
 }
moved-out-many = { $items ->
    [one] פריט אחד יצא רמה החוצה.
    [two] שני פריטים יצאו רמה החוצה.
   *[other] { $items } פריטים יצאו רמה החוצה.
 }
no-own-id = אין ל-{ $title } מזהה משלו, לכן שום דבר לא יכול להיות חלק ממנו. קודם יש לתת לו מזהה אחר בקובץ התוכנית.
make-child-of = הפיכה לתת-פריט של { $title }
below-itself = { $title } לא יכול להיות מתחת לעצמו.
no-longer-part-of = { $title } כבר לא חלק מ-{ $parent }.
new-part-of = עכשיו חלק מ-{ $parent }.
new-at-the-top = עכשיו ברמה העליונה.
drops-into = תת-פריט של { $parent }
drops-at-the-top = ברמה העליונה
move-in = { $items ->
    [1] הכנסת { $title } רמה פנימה
    [two] הכנסת שני פריטים רמה פנימה
   *[other] הכנסת { $items } פריטים רמה פנימה
 }
move-out = { $items ->
    [1] הוצאת { $title } רמה החוצה
    [two] הוצאת שני פריטים רמה החוצה
   *[other] הוצאת { $items } פריטים רמה החוצה
 }
clear-many = ניקוי { $column } של { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 }
pasted = הדבקת { $rows ->
    [one] שורה אחת
    [two] שתי שורות
   *[other] { $rows } שורות
 }
pasted-into-first = הודבק ב-{ $rows } הראשונות מתוך { $chosen } השורות שנבחרו.
pasted-into = עודכן בהדבקה: { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 }.
pasted-into-new = עודכן בהדבקה: { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 }, מתוכם { $new } חדשים.
pasted-into-column = הודבק ב-{ $column } של { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 }.
pasted-into-column-new = הודבק ב-{ $column } של { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 }, מתוכם { $new } חדשים.
quoted-cell = "{ $cell }"
not-pasted = קריאת { $cells } נכשלה. הערכים של התאים האלה נשארו.
not-pasted-and-more = קריאת { $cells } ואחרים נכשלה. הערכים של התאים האלה נשארו.
cleared-cells = נוקה: { $cells ->
    [one] תא אחד
    [two] שני תאים
   *[other] { $cells } תאים
 } של { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 }.
but-titles-stay = הכותרות נשארות.
calculated = { $column } הוא ערך מחושב. אפשר לשנות את מה שממנו הוא נובע, או ללחוץ Enter כדי לראות את החישוב.
calculated-by = { $column } הוא ערך מחושב: { $formula }. אפשר לשנות את מה שממנו הוא נובע, או ללחוץ Enter כדי לראות את החישוב.
chosen-cells = { $cells ->
    [one] תא אחד
    [two] שני תאים
   *[other] { $cells } תאים
 }
chosen-sum = סכום { $number }
chosen-average = ממוצע { $number }
selection = בחירה
set-value = קביעת ערך
clear = ניקוי
clear-selection = ביטול הבחירה
clear-selection-by-key = ביטול הבחירה (Escape)
add-criteria = הוספת קריטריונים…
unknown-field = אין שדה "{ $name }".
unknown-field-near = אין שדה "{ $name }". האם הכוונה ל-{ $near }?
group = קיבוץ
grouped-by = קיבוץ: { $column }
no-groups = ללא קבוצות
group-count = { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 }
without = ללא { $column }
sum = סכום
mean = ממוצע של אלה שיש להם מספר
must-share = ‏Must ‎{ $percent }%‎
must-share-about = חלקו של Must במאמץ
sum-of = סכום של { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 }
own-and-sum = ערך עצמי { $own }, סכום של { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 } { $sum }
progress-of = התקדמות של { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 }, לפי מאמץ
first-start-of = ההתחלה המוקדמת של { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 }
last-end-of = הסיום המאוחר של { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 }
today = היום
next-monday = יום שני הבא
this-month = החודש
next-month = החודש הבא
this-quarter = הרבעון
next-quarter = הרבעון הבא
quarter-after-next = הרבעון שאחריו
find = חיפוש
find-in-scores = חיפוש בציונים
previous-hit = התוצאה הקודמת
next-hit = התוצאה הבאה
close-find = סגירת החיפוש
hits = { $hits ->
    [0] אין תוצאות
   *[other] { $hit } מתוך { $hits }
 }
scores = ציונים
add-item = הוספת פריט
add-at-the-end = הוספת פריט בסוף
fold = כיווץ
unfold = הרחבה
drag = גרירה לשינוי הסדר
problem = בעיה
untitled = ללא כותרת
off = חריג
off-scale = מחוץ לסולם
off-scale-about = מחוץ לסולם. { $scale }
column-actions = פעולות על העמודה
sort-ascending = מיון בסדר עולה
sort-descending = מיון בסדר יורד
group-by-this = קיבוץ לפיה
stop-grouping = ביטול הקיבוץ
freeze = הקפאה עד כאן
unfreeze = ביטול ההקפאה
move-left = הזזה שמאלה
move-right = הזזה ימינה
hide-column = הסתרת העמודה
usual-width = רוחב רגיל
fit = התאמה לתוכן
columns-dialog = עמודות…
more-columns = עוד עמודות
custom-columns = עמודות מותאמות
reset-columns = איפוס העמודות
move-column-up = הזזת { $column } למעלה
move-column-down = הזזת { $column } למטה
width = רוחב
width-of = רוחב של { $column }
freeze-up-to = הקפאה עד { $column }
frozen-about = העמודות עד כאן נשארות במקומן בגלילה
delete-column = מחיקת { $column }
name-of = שם של { $column }
kind-of = סוג של { $column }
choices-of = אפשרויות של { $column }
add-column = הוספת עמודה
new-name = שם העמודה
new-kind = סוג העמודה
new-choices = אפשרויות, מופרדות בפסיקים
name-example = לקוח
choices-example = גבוה, בינוני, נמוך
text = טקסט
number = מספר
choice = בחירה
date = תאריך
rank = דירוג
delay = עלות של חודש עיכוב
custom-column = עמודה מותאמת
rank-short = #
delay-short = עיכוב/חודש
confidence-short = ביטחון
time-criticality-short = דחיפות
risk-reduction-short = הפח׳ סיכון
value-per-month-short = ערך/חודש
effort-unit = { $unit ->
    [person-months] חוד׳
    [person-weeks] שב׳
    [person-days] ימים
    [points] נק׳
   *[other] { $unit }
 }
reach-per = { $per ->
    [month] / חודש
    [week] / שבוע
    [quarter] / רבעון
    [year] / שנה
   *[other] / { $per }
 }
rank-about = דירוג לפי ציון
effort-about = מאמץ ב{ $unit ->
    [person-months] חודשי אדם
    [person-weeks] שבועות אדם
    [person-days] ימי אדם
    [points] נקודות
   *[other] -{ $unit }
 }
reach-about = אנשים או אירועים ל{ $per ->
    [month] חודש
    [week] שבוע
    [quarter] רבעון
    [year] שנה
   *[other] -{ $per }
 }
confidence-about = רמת ביטחון באחוזים: 100 גבוהה, 80 בינונית, 50 נמוכה
delay-about = כמה עולה חודש עיכוב בערך נוכחי, על פני שלוש שנים בשיעור ההיוון של התוכנית
custom-about = עמודה מותאמת של התוכנית הזאת
rice-about = טווח הגעה × השפעה × רמת ביטחון / מאמץ
ice-about = השפעה × רמת ביטחון / 10 × קלות
wsjf-about = (ערך + דחיפות + הפחתת סיכון) / מאמץ
value-effort-about = ערך / מאמץ
weighted-about = ממוצע משוקלל של הקריטריונים, 0 עד 100
cd3-about = ערך לחודש / משך
own-about = הנוסחה של התוכנית הזאת
massive = עצומה
high = גבוהה
medium = בינונית
low = נמוכה
minimal = זעירה
high-confidence = גבוהה
medium-confidence = בינונית
low-confidence = נמוכה
column-exists = כבר יש עמודה בשם "{ $name }".
