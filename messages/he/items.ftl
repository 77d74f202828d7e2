### Hebrew: items and their details.

by-team = מאמץ לפי צוות
evidence = ראיות
evidence-kind = סוג הראיה
evidence-note = מה נמצא
evidence-link = קישור
add-evidence = הוספת ראיה
still-right = עדיין נכון
pin-hint = הפריט נשאר בדירוג הזה בכל ציון. הסיבה מוצגת לידו.
open-details = פתיחת פרטים
copy-title = העתקת הכותרת
copy-link = העתקת הקישור
add-below = הוספת פריט מתחת
add-child = הוספת תת-פריט
lock-dates = נעילת תאריכים
unlock-dates = שחרור תאריכים
remove-dates = הסרת תאריכים
pin-to-rank = הצמדה לדירוג…
unpin = ביטול ההצמדה
move-out = הוצאה ברמה אחת
show-in-scores = הצגת הפריטים האלה בציונים
lane-up = הזזת המסלול למעלה
lane-down = הזזת המסלול למטה
title-copied = הכותרת הועתקה.
link-copied = הקישור הועתק.
has-parts = { $below ->
    [one] פריט נוסף אחד הוא חלק { $deleted ->
        [1] ממנו
       *[other] מהם
     }. אפשר להעלות אותו רמה, או למחוק גם אותו.
   *[other] { $below } פריטים נוספים הם חלק { $deleted ->
        [1] ממנו
       *[other] מהם
     }. אפשר להעלות אותם רמה, או למחוק גם אותם.
 }
move-up = להשאיר אותם ולהעלות רמה
children = תת-פריטים
open-parent = פתיחת פריט האב
no-parent = ללא פריט אב
no-such-parent = אין פריט אחר עם המילים האלה בכותרת.
range = טווח שבו הערך נמצא בביטחון של 90%, למשל 3-5
waits-for = ממתין ל
waiting = ממתינים לו
lag-days = ימים אחר כך
sorted-by = השורות ממוינות לפי { $column }, לכן אי אפשר להזיז אותן ידנית.
ranked-by-children = ל-{ $title } אין ציון משלו, לכן הוא עומד במקום של תת-הפריט הטוב ביותר שלו.
effort-of = מאמץ של { $team }
shared = מאמץ { $effort }, בחלוקה כמו קודם: { $parts }.
replaced = המאמץ הוא עכשיו { $effort }, כולו של { $team }. קודם היה { $before }.
confirmed = אישור ההערכות של { $title }
remove-evidence = הסרת ראיה: { $kind }
use-confidence = שימוש ב-{ $confidence }
pin-step = הצמדת { $title }
pinned-to = { $title } הוצמד למקום { $rank }.
ask-pin = הצמדת { $title } לדירוג
rank = דירוג
because = הסיבה
pin-example = הבטחה, חוק, תלות
pin = הצמדה
pin-to = הצמדה למקום
reason = סיבה
no-rank = הדירוג הוא מספר שלם מ-1 ומעלה. הפריט עדיין לא מוצמד.
no-rank-kept = הדירוג הוא מספר שלם מ-1 ומעלה. נשאר { $rank }.
delete-all = { $items ->
    [one] מחיקת הפריט
    [two] מחיקת שני הפריטים
   *[other] מחיקת כל { $items } הפריטים
 }
counts-as = נחשב כ-{ $middle }, האמצע. כדי לבחור מספר אחר יש להקליד { $middle } ({ $range }).
runs-down = "{ $typed }" יורד מגבוה לנמוך. האם הכוונה ל-{ $range }?
no-lag = הפער הוא מספר שלם של ימים, עד 9,999, ושלילי לחפיפה. נשאר { $kept }.
waits-how = איך הוא ממתין ל-{ $title }
waits-lag = ימי עבודה אחרי { $title }, שלילי לחפיפה
finish-to-start = מתחיל אחרי שהוא מסתיים
start-to-start = מתחיל אחרי שהוא מתחיל
finish-to-finish = מסתיים אחרי שהוא מסתיים
start-to-finish = מסתיים אחרי שהוא מתחיל
delete-items = { $items ->
    [1] מחיקה
    [two] מחיקת שני פריטים
   *[other] מחיקת { $items } פריטים
 }
said = { $done }.
moved-up = { $items ->
    [one] פריט אחד עלה רמה.
    [two] שני פריטים עלו רמה.
   *[other] { $items } פריטים עלו רמה.
 }
freed = { $items ->
    [one] פריט אחד כבר לא תלוי
    [two] שני פריטים כבר לא תלויים
   *[other] { $items } פריטים כבר לא תלויים
 } { $deleted ->
    [1] בו.
   *[other] בהם.
 }
duplicate-items = { $items ->
    [1] שכפול
    [two] שכפול שני פריטים
   *[other] שכפול { $items } פריטים
 }
duplicated = { $below ->
    [0] { $title } נוסף.
    [1] { $title } נוסף, עם תת-הפריט שלו.
   *[other] { $title } נוסף, עם { $below } תת-פריטים.
 }
duplicated-many = { $below ->
    [0] נוספו { $items } עותקים.
    [one] נוספו { $items } עותקים, עם תת-פריט אחד.
   *[other] נוספו { $items } עותקים, עם { $below } תת-פריטים.
 }
copy = עותק
mark-as-done = סימון כהושלם
mark-many-as-done = { $items ->
    [one] סימון פריט אחד כהושלם
    [two] סימון שני פריטים כהושלמו
   *[other] סימון { $items } פריטים כהושלמו
 }
fill-down = מילוי כלפי מטה
clear-cell = ניקוי התא
clear-cells = ניקוי התאים
row-up = הזזה למעלה
row-down = הזזה למטה
heading-actions = פעולות על הכותרת
rose = { $title } עכשיו במקום { $rank }, עלייה של { $by }.
fell = { $title } עכשיו במקום { $rank }, ירידה של { $by }.
all-levels = הכול
top-only = עליונים בלבד
without-children = ללא תת-פריטים
details-of = פרטים של { $title }
delete-item = מחיקת הפריט
delete = מחיקה
duplicate-item = שכפול הפריט
duplicate = שכפול
close-details = סגירת הפרטים
about = כללי
estimates = הערכות
schedule = לוח זמנים
serves = משרת
compare = השוואה לפריט אחר
pinning = הצמדה לדירוג
decisions = החלטות
at-rank = מקום { $rank }
estimate = הערכה
likely-range = טווח סביר
range-of = טווח של { $field }
criterion = { $name } ({ $low } עד { $high })
criterion-lower = { $name } ({ $low } עד { $high }, פחות עדיף)
date-example = ‎2027-03-15, Q2 2027
tags-example = מובייל, חיוב
titles-example = כותרות, מופרדות בפסיקים
kind-example = פיצ'ר, טכני, באג
parents = פריטי אב
moscow-by-timebox = ‏MoSCoW לפי מסגרת זמן
as-above = כמו למעלה
votes = הצבעות
votes-by-rater = הצבעות לפי מצביע
median = חציון
plan = תוכנית
self-conviction = שכנוע עצמי
pitch-deck = מצגת
thematic-support = מתאים לאסטרטגיה או למגמות
opinions = דעות של אחרים
estimates-and-plans = הערכות ותוכניות
anecdotal = ראיות אנקדוטליות
market-data = נתוני שוק
user-evidence = ראיות ממשתמשים או לקוחות
test-results = תוצאות ניסויים
launch-data = נתוני השקה
supported = { $pieces ->
    [1] { $kind }: תומך ברמת ביטחון של { $confidence } (Gilad’s Confidence Meter).
   *[other] { $kind }, { $pieces } ראיות: תומך ברמת ביטחון של { $confidence } (Gilad’s Confidence Meter).
 }
estimated-on = הוערך ב-{ $day }.
estimated = { $age ->
    [0] הוערך ב-{ $day }, היום.
    [one] הוערך ב-{ $day }, אתמול.
    [two] הוערך ב-{ $day }, לפני יומיים.
   *[other] הוערך ב-{ $day }, לפני { $age } ימים.
 }
estimated-due = { $age ->
    [0] הוערך ב-{ $day }, היום: הגיע הזמן לבחון מחדש.
    [one] הוערך ב-{ $day }, אתמול: הגיע הזמן לבחון מחדש.
    [two] הוערך ב-{ $day }, לפני יומיים: הגיע הזמן לבחון מחדש.
   *[other] הוערך ב-{ $day }, לפני { $age } ימים: הגיע הזמן לבחון מחדש.
 }
review-begins = ההערכות של { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 } נחשבות מהיום, ויש לבחון אותן מחדש אחרי { $days ->
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
 }.
term = { $name } { $number }
term-percent = { $name } ‎{ $number }%‎
term-missing = ללא { $name }
term-word = { $name } { $word }
quoted-word = "{ $word }"
off-scale = { $name } { $value } מחוץ לסולם { $scale }.
outside = { $name } { $value } מחוץ לטווח { $low } עד { $high }.
clamped = { $name } { $value } מחוץ לסולם { $low } עד { $high }, ונחשב לפי הקצה הקרוב.
moonshot = { $name } מתחת ל-‎{ $limit }%‎ הוא הימור חלומי (moonshot).
once = { $name } כאן חד-פעמי, לא ל{ $per ->
    [month] חודש
    [week] שבוע
    [quarter] רבעון
    [year] שנה
   *[other] -{ $per }
 }.
dated = המשך נקבע לפי התאריכים, לא לפי המאמץ.
swing = { $field } { $range } משנה את הציון: מ-{ $low } עד { $high }, { $ranks ->
    [0] עדיין במקום { $first }
   *[other] ממקום { $first } עד { $last }
 }.
swing-most = { $field } { $range } משנה את הציון יותר מכול: מ-{ $low } עד { $high }, { $ranks ->
    [0] עדיין במקום { $first }
   *[other] ממקום { $first } עד { $last }
 }.
worth = ערך נוכחי { $worth } על פני { $months } חודשים בשיעור ‎{ $rate }%‎ לשנה; חודש אחר כך הוא קטן ב-{ $delay }.
worth-per-effort = ערך נוכחי { $worth } על פני { $months } חודשים בשיעור ‎{ $rate }%‎ לשנה, { $effort } ליחידת מאמץ; חודש אחר כך הוא קטן ב-{ $delay }.
compare-with = השוואה ל
comparison = השוואה
both-score = הציון של שניהם הוא { $score }.
scores-times = הציון של { $first } גבוה פי { $times } מזה של { $second }: ‏{ $high } לעומת { $low }.
scores-higher = הציון של { $first } גבוה מזה של { $second }: ‏{ $high } לעומת { $low }.
lacks = ל-{ $item } חסר: { $fields }.
has-no-score = { $item }: { $why }.
the-same = זהה
times-for = ‏‎× { $times }‎ לטובת { $item }
more-for = ‏‎+{ $by }‎ לטובת { $item }
tied-if = תיקו אם { $name } של { $item } הוא { $number } במקום { $now }.
rounded = בערך { $number }
filter = סינון
saved-in-plan = שמורים בתוכנית
delete-filter = מחיקת { $filter }
filter-name = שם המסנן
save-filter = שמירת המסנן הזה
clear-filter = ניקוי הסינון
field = שדה
way = השוואה
value = ערך
value-of-condition = הערך של התנאי
words-to-find = מילים לחיפוש
remove-part = הסרת { $part }
add = הוספה
is = שווה ל
is-not = שונה מ
is-more-than = יותר מ
is-at-least = לפחות
is-less-than = פחות מ
is-at-most = לכל היותר
has-a-value = יש ערך
has-none = אין ערך
value-missing = יש להקליד ערך להשוואה עם { $field }.
not-comparable = אי אפשר להשוות את { $field } עם "{ $typed }": { $why }.
