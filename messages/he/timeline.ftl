### Hebrew: the timeline.

timeline = ציר זמן
untitled = ללא כותרת
lanes = מסלולים: { $field }
team = צוות
status = סטטוס
kind = סוג
objective = יעד
parent = פריט אב
none = ללא
moscow = MoSCoW
owner = באחריות
lane = מסלול
then-by-team = …ואז לפי צוות
then-by-status = …ואז לפי סטטוס
then-by-kind = …ואז לפי סוג
then-by-objective = …ואז לפי יעד
then-by-parent = …ואז לפי פריט אב
no-second-grouping = ללא קיבוץ שני
no-team = ללא צוות
no-status = ללא סטטוס
no-kind = ללא סוג
no-objective = ללא יעד
no-parent = ללא פריט אב
all-items = כל הפריטים
lane-name = { $lane }, { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 }
blue = כחול
orange = כתום
green = ירוק
pink = ורוד
teal = כחול-ירוק
yellow = צהוב
violet = סגול
grey = אפור
colours = צבע: { $field }
show = הצגה
critical-path = הנתיב הקריטי ומרווח
team-load = עומס הצוותים
expected-progress = התקדמות צפויה
row-each = שורה לכל פריט
zoom-week = שבוע
zoom-month = חודש
zoom-quarter = רבעון
zoom-year = שנה
zoom-years = רב-שנתי
zoom-out = התרחקות
zoom-in = התקרבות
fit = התאמה
today = היום
legend = מקרא
other = אחר או ללא
add = הוספה
item = פריט
milestone = אבן דרך
timebox = מסגרת זמן
milestones = אבני דרך
timeboxes = מסגרות זמן
marks = אבני דרך ומסגרות זמן
new-milestone = אבן דרך חדשה
new-timebox = מסגרת זמן חדשה
delete-milestone = מחיקת אבן הדרך
delete-timebox = מחיקת מסגרת הזמן
title = כותרת
name-of-milestone = שם אבן הדרך
name-of-timebox = שם מסגרת הזמן
mark-name = שם
mark-date = תאריך
mark-start = התחלה
mark-end = סיום
example-date = ‎20 Jul 2027
example-start = ‏‎2027-Q2 או ‎1 May 2027
example-end = ‏‎2027-Q2 או ‎31 Jul 2027
removed = { $title } נמחק. "ביטול פעולה" יחזיר אותו.
drawn = פריט חדש, { $dates }. אפשר להקליד את הכותרת שלו.
created = הוספת פריט בציר הזמן
add-to = הוספת פריט למסלול { $lane }
go-to = מעבר אל { $title }
nothing-dated = אין עדיין תאריכים. גרירה על לוח השנה מוסיפה פריט.
drag-here = אין עדיין תאריכים. אפשר לגרור פריט מלמטה למעלה, או ללחוץ עליו Enter.
nothing-to-see = אין עדיין תאריכים בתוכנית הזאת.
click-to-zoom = אחרי לחיצה על ציר הזמן, גלגלת עם Ctrl משנה את הזום
tray = ללא תאריכים ({ $items })
more = ועוד { $items }
off-the-calendar = מחוץ ללוח השנה
moved = הזזת { $item }
resized-start = שינוי ההתחלה של { $item }
resized-end = שינוי הסיום של { $item }
scheduled = שיבוץ { $item } בלוח השנה
unscheduled = הורדת { $item } מלוח השנה
lock-item = נעילת { $item }
unlock-item = שחרור { $item }
now-locked = { $item } נעול: הצעות ודחיקות משאירות אותו במקומו.
now-unlocked = { $item } כבר לא נעול.
at = { $item }: { $dates }.
now-in = { $item } נמצא במסלול { $lane }.
no-dates = ל-{ $item } אין עכשיו תאריכים. "ביטול פעולה" יחזיר אותם.
ends-early = { $item } מתחיל ב-{ $start }: הוא לא יכול להסתיים לפני כן. הסיום הקודם נשאר.
needs-day = לאבן דרך צריך להיות יום, למשל ‎2027-07-20 או ‎20 July 2027.
no-date = "{ $typed }" אינו תאריך. אפשר לכתוב ‎2027-03-14, ‎14 Mar 2027, Mar 2027 או ‎2027-Q2.
two-days = "{ $typed }" יכול להיות שני ימים. יש לכתוב את החודש במילה, או את התאריך בתבנית YYYY-MM-DD.
bar-name = { $title }, { $start } עד { $end }
working-days = { $days ->
    [one] יום עבודה אחד
    [two] שני ימי עבודה
   *[other] { $days } ימי עבודה
 }
working-weeks = { $weeks ->
    [two] שבועיים
   *[other] { $weeks } שבועות
 }{ $days ->
    [0] { "" }
    [one] { " " }ויום
    [two] { " " }ויומיים
   *[other] { " " }ו-{ $days } ימים
 }
percent = ‎{ $percent }%‎
percent-expected = ‏‎{ $percent }%‎ צפויים עד עכשיו
late-by = באיחור של { $days ->
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
 }
locked = נעול
child-items = { $items ->
    [one] תת-פריט אחד
    [two] שני תת-פריטים
   *[other] { $items } תת-פריטים
 }
child-items-to = { $items ->
    [one] תת-פריט אחד
    [two] שני תת-פריטים
   *[other] { $items } תת-פריטים
 } עד { $day }
child-items-from = { $items ->
    [one] תת-פריט אחד
    [two] שני תת-פריטים
   *[other] { $items } תת-פריטים
 } החל ב-{ $day }
score = { $method } { $score }
