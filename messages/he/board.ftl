### Hebrew: the board.

add = הוספת פריט
new-title = כותרת, ואז Enter
cards = כרטיסים
add-to = הוספת פריט לעמודה { $column }
new-in = כותרת הפריט החדש בעמודה { $column }
added = { $title } נוסף לעמודה { $column }.
moved-to = { $title } עבר לעמודה { $column }: { $now } (קודם: { $was }).
columns = עמודות: { $field }
order = סדר: { $order }
by-horizon = עכשיו, בהמשך, אחר כך
rank = דירוג
own-order = סדר שלי
score = ציון
dates = תאריכים
ranked = ‎#{ $rank }‎
pinned = ‏‎#{ $rank }‎ מוצמד
scored = { $method } { $score }
not-scored = ללא ציון
effort-of = מאמץ { $amount }
untitled = ללא כותרת
done = הושלם
not-sorted = לא מוין
share = ‏‎{ $share }%‎ (תקציב ‎{ $budget }%‎)
outside-budget = מחוץ לתקציב
without-effort = { $items ->
    [one] אחד ללא מאמץ
   *[other] { $items } ללא מאמץ
 }
finished-hidden = { $items ->
    [one] פריט אחד שהושלם מוסתר
   *[other] { $items } פריטים שהושלמו מוסתרים
 }
