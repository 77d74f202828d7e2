### Hebrew: items that mean the same.

merge-items = מיזוג פריטים…
hint = פריט אחד נשאר. ההצבעות, ההערות, התגיות, התלויות ותת-הפריטים של כולם מתאחדים בו; מה שהפנה לאחרים מפנה אליו.
field = שדה
stays = נשאר
alike = אין ביניהם הבדל שצריך להכריע בו.
merge = מיזוג
too-few = כדי למזג יש לבחור שני פריטים או יותר.
likely = פריטים פתוחים עם כותרות דומות
none = אין שני פריטים פתוחים עם כותרות דומות.
merge-pair = מיזוג…
dates = תאריכים
example = שניהם מבקשים אותו דבר
merge-title = { $items ->
    [two] מיזוג שני פריטים
   *[other] מיזוג { $items } פריטים
 }
keep = להשאיר את { $title }
more = { $pairs ->
    [one] עוד זוג אחד נראה דומה.
    [two] עוד שני זוגות נראים דומים.
   *[other] עוד { $pairs } זוגות נראים דומים.
 }
take = { $field }: { $value }
merged = { $items ->
    [1] { $title } מוזג לתוך { $into }
    [two] שני פריטים מוזגו לתוך { $into }
   *[other] { $items } פריטים מוזגו לתוך { $into }
 }
item = פריט
looks-like = דומה ל
