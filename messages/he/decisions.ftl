### Hebrew: the decision log.

decisions = החלטות
dropped = ירד מהפרק
taken-up = חזר לטיפול
pinned = מוצמד למקום { $rank }
unpinned = כבר לא מוצמד
accepted = התקבלה הצעה עבור { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 }
what = החלטה
why = סיבה
by = הוחלט על ידי
empty-what = מה הוחלט
add = הוספת החלטה
step = הוספת החלטה
added = ההחלטה נוספה.
nothing-decided = קודם יש לכתוב מה הוחלט.
foreign = תוכנה אחרת שומרת דבר אחר במקום של ההחלטות, לכן לא נוספה החלטה.
add-reason = הוספת סיבה
keep = שמירת הסיבה
example = הבטחה, חוק, תלות
explained = הסיבה נשמרה עם ההחלטה.
none = אין עדיין החלטות.
none-found = אין החלטה מתאימה.
search = חיפוש בהחלטות
about = בנושא
everything = כל התוכנית
person = אדם
everybody = כולם
all = כל ההחלטות
more = הצגת { $count } נוספות
count = { $all ->
    [one] החלטה אחת
    [two] שתי החלטות
   *[other] { $all } החלטות
 }
count-found = { $found } מתוך { $all ->
    [one] החלטה אחת
    [two] שתי החלטות
   *[other] { $all } החלטות
 }
