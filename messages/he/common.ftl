### Hebrew: what several rooms say.

confidence-of-one = רמת ביטחון 1 היא 1%. לוודאות מלאה יש להקליד 100%.
opened-meanwhile = תוכנית אחרת נפתחה בזמן שהתוכנית הזאת נשמרה. כדאי לבדוק שהיא אכן נשמרה.
not-fetched = הטעינה נכשלה. יש לבדוק את החיבור לרשת ולנסות שוב.
draft-taken = הטיוטה שוחזרה. כדי שתישאר, יש לשמור.
left-as-draft = מה שהיה כאן נשמר כטיוטה נפרדת.
added-item = הוספת פריט
impact-scale = השפעה לאדם: 3 עצומה, 2 גבוהה, 1 בינונית, 0.5 נמוכה, 0.25 זעירה
ice-scale = ב-ICE ההשפעה והקלות נמדדות מ-1 עד 10.
clamped = מחוץ לסולם של הקריטריון, לכן הציון מחושב לפי הקצה הקרוב.
small-confidence = פחות מ-1%. אם הכוונה לשבר כמו 0.8, יש להקליד 80%.
no-effort = מאמץ 0 לא נותן ציון.
no-criteria = אין קריטריונים
not-an-item = לא ניתן לקריאה, נשמר כמו שהוא
written-as-text = כתוב כערך מסוג אחר
no-items = אין עדיין פריטים. אפשר להוסיף פריט או להדביק שורות מגיליון אלקטרוני.
no-items-to-see = אין עדיין פריטים בתוכנית הזאת.
no-team = ללא צוות
not-estimated = לא הוערך
no-value = ללא
did-you-mean = האם לזה הכוונה?
to-page = בדף שמסביב
to-browser = בדפדפן הזה בלבד
to-downloads = כהורדה
no-file = לא נבחר קובץ.
no-storage = הדפדפן הזה לא שומר דבר עבור הדף.
not-copied = הדפדפן לא מאפשר לדף להשתמש בלוח ההעתקה. אפשר לסמן את הטקסט ולהעתיק אותו.
undo = ביטול פעולה
order-by-hand = מעבר לסדר שלי
keep-numbers = השארת המספרים
empty-column = אין כאן עדיין כלום
order-is-computed = הכרטיסים כאן בסדר מחושב. כדי לסדר אותם ידנית יש לבחור "סדר שלי".
no-rows = אין שורות בטקסט הזה. אפשר להעתיק תאים מגיליון אלקטרוני, או שורות עם טאב, פסיק או נקודה-פסיק בין התאים.
problems-kept = שום דבר מזה לא הולך לאיבוד: כל ערך נשאר בקובץ כמו שהוא עד שמשנים אותו.
nothing-to-show = התוכנית הזאת ריקה.
near-team = אין צוות בשם { $name }. האם הכוונה ל-{ $meant }? אפשר לבחור אותו מהרשימה או ליצור את הצוות.
needs-more = חסר: { $first } ועוד { $more }
no-such-team = אין בתוכנית צוות { $id }.
no-match = אין התאמות ל-"{ $words }".
offer-new-team = יצירת הצוות "{ $name }"
moved-label = העברת { $item }
undone = בוטל: { $label }
redone = בוצע מחדש: { $label }
saved = נשמר { $to }
to-file = בקובץ { $name }
file-failed = כתיבת הקובץ נכשלה ({ $why }).
file-unreadable = קריאת הקובץ נכשלה: { $why }
no-such-format = אין פורמט ייצוא בשם { $format }.
not-written = התוכנית גדולה מדי לפורמט הזה: { $format }.
not-saved = לא נשמר: { $why } השינויים עדיין כאן.
new-team = צוות חדש: { $name }.
draft-refused = הדפדפן לא מאפשר לדף לשמור טיוטה ({ $why }). כדאי לשמור לפני שעוזבים.
picked-up = { $title } הורם. החצים ימינה ושמאלה מזיזים, מקש הרווח מניח.
put-down = { $title } בעמודה { $column }.
percent = ‎{ $digits }%‎
needs = חסר: { $fields }
effort-person-days = { $amount ->
    [one] יום אדם אחד
   *[other] { $amount } ימי אדם
 }
effort-person-weeks = { $amount ->
    [one] שבוע אדם אחד
   *[other] { $amount } שבועות אדם
 }
effort-person-months = { $amount ->
    [one] חודש אדם אחד
   *[other] { $amount } חודשי אדם
 }
effort-points = { $amount ->
    [one] נקודה אחת
   *[other] { $amount } נקודות
 }
odd-value = "{ $found }" לא מתאים לשדה "{ $field }": { $why }.
not-understood = "{ $typed }" אינו ערך תקין לשדה "{ $field }": { $why }. הערך הקודם נשאר בתוכנית.
names-in-sentences = as it is
pinned = מוצמד למקום { $rank }
pinned-because = מוצמד למקום { $rank }: { $why }
untitled-item = פריט ללא כותרת
key-of = { $field } – { $item }
plan-key = { $field } – התוכנית
setting = הגדרה: { $name }
tab = Plan Widget
tab-of = { $title } – Plan Widget
read-only-newer = התוכנית נשמרה בגרסה חדשה יותר של הווידג'ט. אפשר לצפות בה כאן, אבל לא לשנות אותה.
read-only-misshapen = המבנה של "{ $key }" בקובץ הזה אינו תקין. אפשר לצפות בתוכנית, אבל לא לשנות אותה כאן.
replaced-by-file = פתיחת תוכנית אחרת
replaced-by-page = שינוי מצד הדף
replaced-by-draft = שחזור הטיוטה
opened = { $items ->
    [0] נפתח ללא פריטים.
    [one] נפתח פריט אחד.
    [two] נפתחו שני פריטים.
   *[other] נפתחו { $items } פריטים.
 }
opened-titled = { $items ->
    [0] { $title } נפתח: אין פריטים.
    [one] { $title } נפתח: פריט אחד.
    [two] { $title } נפתח: שני פריטים.
   *[other] { $title } נפתח: { $items } פריטים.
 }
draft-beside = { $done } גם אלה השתנו כאן, ונשארו כמו שהם כאן: { $fields }. "ביטול פעולה" יציג את מה שבטיוטה.
draft-found = נשארו כאן שינויים שלא נשמרו מ-{ $when }.
draft-found-of-tab = בכרטיסייה אחרת נשארו שינויים בתוכנית הזאת שלא נשמרו מ-{ $when }.
draft-waiting = { $drafts ->
    [one] טיוטה נוספת מחכה אחריה.
    [two] שתי טיוטות נוספות מחכות אחריה.
   *[other] { $drafts } טיוטות נוספות מחכות אחריה.
 }
item-count = { $items ->
    [0] אין פריטים
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 }
item-count-shown = { $items ->
    [one] { $shown } מתוך פריט אחד
   *[other] { $shown } מתוך { $items } פריטים
 }
scored-count = { $items ->
    [one] אחד עם ציון
   *[other] { $items } עם ציון
 }
problem-count = { $problems ->
    [0] אין בעיות
    [one] בעיה אחת
    [two] שתי בעיות
   *[other] { $problems } בעיות
 }
effort-line = מאמץ { $amount }
must-share = ‏Must ‎{ $share }%‎ (תקציב ‎{ $budget }%‎)
too-many-columns = הטבלה גדולה מדי: יש בה יותר מ-{ $columns } עמודות. אפשר להעתיק חלק קטן יותר.
too-many-cells = הטבלה גדולה מדי: יש בה יותר מ-{ $cells } תאים. אפשר להעתיק חלק קטן יותר.
imported = { $rows ->
    [0] לא נוספו שורות.
    [one] נוספה שורה אחת.
    [two] נוספו שתי שורות.
   *[other] נוספו { $rows } שורות.
 }
delete-item = מחיקת { $item }
delete-items = { $items ->
    [one] מחיקת פריט אחד
    [two] מחיקת שני פריטים
   *[other] מחיקת { $items } פריטים
 }
deleted-item = { $item } נמחק
deleted-items = { $items ->
    [one] נמחק פריט אחד
    [two] נמחקו שני פריטים
   *[other] נמחקו { $items } פריטים
 }
duplicate-item = שכפול { $item }
duplicate-items = { $items ->
    [one] שכפול פריט אחד
    [two] שכפול שני פריטים
   *[other] שכפול { $items } פריטים
 }
add-step = הוספת { $list ->
    [items] פריט
    [teams] צוות
    [objectives] יעד
    [timeboxes] מסגרת זמן
    [milestones] אבן דרך
    [criteria] קריטריון
    [methods] שיטה
    [baselines] קו בסיס
    [scenarios] תרחיש
    [pins] הצמדה
    [views] תצוגה
    [filters] מסנן
    [fields] שדה
    [sources] מקור
    [log] החלטה
   *[other] רשומה
 }
change-step = שינוי { $list ->
    [items] פריט
    [teams] צוות
    [objectives] יעד
    [timeboxes] מסגרת זמן
    [milestones] אבן דרך
    [criteria] קריטריון
    [methods] שיטה
    [baselines] קו בסיס
    [scenarios] תרחיש
    [pins] הצמדה
    [views] תצוגה
    [filters] מסנן
    [fields] שדה
    [sources] מקור
    [log] החלטה
   *[other] רשומה
 }
delete-step = מחיקת { $list ->
    [items] פריט
    [teams] צוות
    [objectives] יעד
    [timeboxes] מסגרת זמן
    [milestones] אבן דרך
    [criteria] קריטריון
    [methods] שיטה
    [baselines] קו בסיס
    [scenarios] תרחיש
    [pins] הצמדה
    [views] תצוגה
    [filters] מסנן
    [fields] שדה
    [sources] מקור
    [log] החלטה
   *[other] רשומה
 }
list-comma = { ", " }
