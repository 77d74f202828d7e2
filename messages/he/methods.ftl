### Hebrew: methods of the plan's own.

new = שיטה חדשה…
new-title = שיטה חדשה
edit-title = עריכת השיטה
title = שם
formula = נוסחה
example = Reach * Impact / Effort
hint = אפשר להשתמש בהערכות, בקריטריונים, בשדות מותאמים ובשיטות אחרות לפי השם; שמות עם רווחים ב[סוגריים]. רמת הביטחון היא שבר: 80% הוא 0.8.
lower = המספר הנמוך ביותר מדורג ראשון
templates = התחלה מתבנית
preview = הפריטים הראשונים לפי הנוסחה
keep-new = דירוג לפיה
keep = שמירה
delete-button = מחיקה…
delete-now = מחיקת השיטה
keep-it = להשאיר אותה
no-title = יש לתת לשיטה שם.
no-formula = יש שגיאה בנוסחה.
offers = שמות ופונקציות
edit = עריכת { $title }…
taken = כבר יש שיטה בשם { $title }. יש לבחור שם אחר.
add = הוספת השיטה { $title }
change = שינוי השיטה { $title }
delete = מחיקת השיטה { $title }
rank = דירוג
item = פריט
score = ציון
rank-today = הדירוג היום
ranked-by = הדירוג לפי { $method }.
saved = { $method } נשמרה.
added-fields = { $count ->
    [one] נוסף השדה המותאם { $fields }.
   *[other] נוספו השדות המותאמים { $fields }.
 }
scored-count = { $scored ->
    [0] אין עדיין פריט עם כל מה שדרוש.
    [one] לפריט אחד מתוך { $items } יש ציון.
   *[other] ל-{ $scored } מתוך { $items } פריטים יש ציון.
 }
adds-fields = { $count ->
    [one] השדה המותאם { $fields } יתווסף לתוכנית.
   *[other] השדות המותאמים { $fields } יתווספו לתוכנית.
 }
names-and = { $names } וגם { $last }
asks = למחוק את { $method }?
asks-of-ranking = התוכנית מדורגת לפיה; במקומה יבוא RICE.
asks-of-used = { $count ->
    [one] הנוסחה של { $methods } משתמשת בה ותהיה שגויה.
   *[other] הנוסחאות של { $methods } משתמשות בה ויהיו שגויות.
 }
deleted = { $method } נמחקה.
deleted-of-ranking = { $method } נמחקה. הדירוג לפי { $now }.
of-each-item = של כל פריט
criterion = קריטריון
custom-field = שדה מותאם
score-by-method = ציון לפי השיטה הזאת
function-if = ‏if(תנאי; ערך אם כן; ערך אם לא)
function-min = הקטן שבערכים
function-max = הגדול שבערכים
function-sum = סכום הערכים
function-avg = ממוצע הערכים
function-round = ‏round(מספר; ספרות עשרוניות)
function-floor = המספר השלם הקרוב מלמטה
function-ceil = המספר השלם הקרוב מלמעלה
function-abs = המספר ללא הסימן
function-sqrt = השורש הריבועי
function-log = הלוגריתם בבסיס 10, או log(מספר; בסיס)
function-ln = הלוגריתם הטבעי
function-exp = ‏e בחזקת המספר
function-ifempty = ‏ifempty(ערך; תחליף כשהוא חסר)
function-empty = אמת כשהערך חסר
opportunity = ציון הזדמנות
opportunity-about = חשוב ללקוחות, והם עדיין לא מרוצים.
revenue = ‏RICE עם הכנסה
revenue-about = ‏RICE, עם השווי של כל מי שמגיעים אליו.
by-evidence = ‏ICE לפי ראיות
by-evidence-about = ‏ICE, עם רמת ביטחון לפי המדד של Gilad:‏ 1 לדעה, 10 להשקה שהצליחה.
by-profile = עלות העיכוב לפי פרופיל
by-profile-about = כמה עולה חודש, משוקלל לפי קצב הגידול, לכל יחידת מאמץ.
kano-better = ‏Kano: טוב יותר
kano-better-about = כמה הקיום שלו מספק, 0 עד 1, לפי ספירת תשובות.
kano-worse = ‏Kano: גרוע יותר
kano-worse-about = כמה החיסרון שלו מפריע, 0 עד ‎−1, לפי ספירת תשובות.
importance = חשיבות
satisfaction = שביעות רצון
revenue-per-user = הכנסה למשתמש
profile = פרופיל
expedite = דחוף
fixed-date = תאריך קבוע
standard = רגיל
intangible = לא מוחשי
attractive = מושך
one-dimensional = חד-ממדי
must-be = הכרחי
indifferent = אדיש
