### Hebrew: scenarios.

scenarios = תרחישים
the-plan = התוכנית
new = תרחיש חדש…
new-title = תרחיש חדש
add = הוספת תרחיש
hint = מקום לניסיונות: פריטים, תאריכים, הערכות וקיבולת משתנים רק בתרחיש, עד שמאמצים אותו. כל השאר לפי התוכנית.
hint-inside = מתחיל כעותק של התרחיש המוצג.
more = עוד על התרחיש הזה
rename = שינוי שם…
rename-title = שינוי שם התרחיש
rename-button = שינוי שם
name = שם
notes = במה מדובר
example = עוד שני מהנדסים
delete = מחיקת התרחיש
compare = השוואה לתוכנית
adopt-button = אימוץ
leave = חזרה לתוכנית
scenario = תרחיש
edits-stay = העריכות נשארות כאן, התוכנית לא משתנה.
not-the-plan = מוצג כאן תרחיש, לא התוכנית.
no-title = קודם יש לתת שם לתרחיש.
foreign = בתוכנית הזאת שמור דבר אחר תחת "scenarios", לכן לא יכולים להיות בה תרחישים.
cannot-hold = תרחיש לא יכול להכיל את זה: לאחת הרשומות אין מזהה, או שהמזהה שייך גם לאחרת. את השינוי יש לבצע בתוכנית.
left = חזרנו לתוכנית.
mark = תרחיש: { $scenario }
step-inside = { $step }, בתרחיש "{ $scenario }"
part = תרחיש "{ $scenario }"
titled = { $plan } – תרחיש "{ $scenario }"
opened = זה "{ $scenario }". העריכות נשארות בו.
opened-to-read = זה "{ $scenario }".
added = התרחיש "{ $scenario }" נוסף. העריכות נשארות בו עד שמאמצים אותו.
taken = כבר יש תרחיש בשם "{ $scenario }". יש לבחור שם אחר.
renamed = שם התרחיש הוא עכשיו "{ $scenario }".
deleted = התרחיש "{ $scenario }" נמחק. התוכנית נשארה כפי שהייתה.
adopt = אימוץ "{ $scenario }"
adopted = { $items ->
    [0] אומץ התרחיש "{ $scenario }"
    [one] אומץ התרחיש "{ $scenario }", שמשנה פריט אחד
    [two] אומץ התרחיש "{ $scenario }", שמשנה שני פריטים
   *[other] אומץ התרחיש "{ $scenario }", שמשנה { $items } פריטים
 }
is-plan = "{ $scenario }" הוא התוכנית עכשיו.
unknown = אין בתוכנית הזאת תרחיש בשם { $id }.
