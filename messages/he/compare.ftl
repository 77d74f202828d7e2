### Hebrew: the comparison with an earlier state.

title = השוואה
baseline = קו בסיס
no-baseline = ללא
scenario = תרחיש
paste-old = או הדבקת תוכנית ישנה יותר, למשל מהיסטוריית הדף
take = שמירת קו בסיס
open-old = פתיחת קובץ ישן יותר
new-baseline = קו בסיס { $day }
name = שם קו הבסיס
delete = מחיקת קו הבסיס
earlier = מצב קודם
earlier-of = מצב קודם, { $day }
stop = סיום ההשוואה
copy-log = העתקת יומן השינויים
log-copied = יומן השינויים הועתק כ-Markdown. אפשר להדביק אותו בדף.
comparison = השוואה
compared = בהשוואה ל-{ $name }: { $bars ->
    [one] פס אחד זז
   *[other] { $bars } פסים זזו
 }
changes = הצגת השינויים
slipped = התעכב
pulled-in = הוקדם
restarted = מתחיל במועד אחר
added = נוסף
dropped = הוסר
scheduled = קיבל תאריכים
unscheduled = כבר ללא תאריכים
reranked = הדירוג השתנה
reparented = עבר לפריט אב אחר
re-estimated = הוערך מחדש
changed = השתנה
nothing-changed = שום דבר לא השתנה.
fate-count = { $fate } { $count }
no-dates = ללא תאריכים
no-parent = ללא פריט אב
dates-became = { $before } ← { $after }
moved = מ-{ $from } אל { $to }
climbed = עלייה של { $ranks ->
    [one] מקום אחד
    [two] שני מקומות
   *[other] { $ranks } מקומות
 }
fell = ירידה של { $ranks ->
    [one] מקום אחד
    [two] שני מקומות
   *[other] { $ranks } מקומות
 }
became = { $name } { $before } ← { $after }
nothing = אין
set = השתנה
settings = הגדרות התוכנית
calendar = ימי עבודה
team = צוות
objective = יעד
timebox = מסגרת זמן
milestone = אבן דרך
criterion = קריטריון
method = שיטה
figures = נתונים
ends = סיום
dated = פריטים עם תאריכים
worth = הערך שלהם
total-effort = המאמץ שלהם
overbooked = עומס יתר
never = אף פעם
days = { $days ->
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
 }
why = למה { $item } השתנה
why-hint = למה?
reason-step = סיבה עבור { $item }
fate-words = { $fate }: { $words }
fate-of-gone = { $fate } { $title }: { $words }
since = שינויים מאז { $name }
log-range = { $start } עד { $end }
log-was = { $now } (קודם { $before })
log-was-by = { $now } (קודם { $before }, { $days } ימים)
log-gone = קודם { $before }
log-why = סיבה: { $reason }
log-why-open = סיבה:
decisions = החלטות
decided-why = { $decision }. סיבה: { $reason }
also-different = עוד הבדלים
