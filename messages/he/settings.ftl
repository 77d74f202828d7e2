### Hebrew: the settings of the plan.

plan-settings = הגדרות התוכנית
parts = חלקים
general = כללי
scoring-method = שיטת ניקוד
effort-unit = יחידת מאמץ
goal = מטרה
goal-example = לפי מה נמדדת ההשפעה
reach-per = טווח הגעה לכל
reach-per-example = רבעון
fiscal-year = תחילת שנת הכספים
week-starts = תחילת השבוע
focus-factor = מקדם מיקוד (%)
discount-rate = שיעור היוון (% לשנה)
review-after = בחינת הערכות אחרי (ימים)
never = אף פעם
budget = תקציב MoSCoW (% מהמאמץ)
today = היום
about-rice = טווח הגעה × השפעה × רמת ביטחון ÷ מאמץ. התחלה טובה לרוב ה-Backlogs של מוצרים.
about-ice = השפעה × רמת ביטחון × קלות. מהירה, לניסויים ולרעיונות צמיחה.
about-wsjf = עלות העיכוב ÷ גודל העבודה, כמו ב-SAFe. מה לעשות קודם כשההמתנה עולה כסף.
about-value-effort = ערך ÷ מאמץ. הפשוטה ביותר: שני מספרים לפריט.
about-weighted = קריטריונים משלך, לכל אחד משקל וסולם.
about-own = נוסחה של התוכנית הזאת.
about-cd3 = עלות העיכוב ÷ משך, בכסף. כשיודעים כמה שווה חודש.
method-set = { $scored ->
    [0] הדירוג לפי { $method }. אין עדיין פריט עם ההערכות הדרושות.
   *[other] הדירוג לפי { $method }. ל-{ $scored } מתוך { $items } פריטים יש ההערכות הדרושות.
 }
method-set-all = הדירוג לפי { $method }.
impact-kept = מספרי ההשפעה נשארו: ב-RICE הסולם הוא 0.25 עד 3, ב-ICE‏ 1 עד 10.
no-criteria-yet = דירוג לפי קריטריונים משוקללים. כדי לקבל ציונים יש להוסיף קריטריונים.
converted = בוצעה המרה ({ $unit }, ‎× { $factor }‎): { $numbers }.
not-converted = נשארו כפי שהוזנו: { $numbers }. אין המרה ({ $unit }).
per = ל{ $span }
effort-estimates = { $count ->
    [one] הערכת מאמץ אחת
    [two] שתי הערכות מאמץ
   *[other] { $count } הערכות מאמץ
 }
reach-estimates = { $count ->
    [one] הערכת טווח הגעה אחת
    [two] שתי הערכות טווח הגעה
   *[other] { $count } הערכות טווח הגעה
 }
votes = { $count ->
    [one] הצבעה אחת
    [two] שתי הצבעות
   *[other] { $count } הצבעות
 }
capacities = { $count ->
    [one] קיבולת של מסגרת זמן אחת
    [two] קיבולות של שתי מסגרות זמן
   *[other] קיבולות של { $count } מסגרות זמן
 }
and = { $first } וגם { $last }
effort-kept = היחידה השתנתה, מספרי המאמץ נשארו.
reach-kept = היחידה השתנתה, מספרי טווח ההגעה נשארו.
working-days = ימי עבודה
calendar-taken = בתוכנית הזאת שמור דבר אחר תחת "calendar", לכן אי אפשר להגדיר כאן ימי עבודה וחגים.
monday-short = ב׳
tuesday-short = ג׳
wednesday-short = ד׳
thursday-short = ה׳
friday-short = ו׳
saturday-short = שבת
sunday-short = א׳
monday = יום שני
tuesday = יום שלישי
wednesday = יום רביעי
thursday = יום חמישי
friday = יום שישי
saturday = שבת
sunday = יום ראשון
works = { $day } הוא יום עבודה
works-in = { $day } הוא יום עבודה ב-{ $team }
one-day = בשבוע צריך להיות יום עבודה.
holidays = חגים ({ $count })
holidays-of = ימי עבודה וחגים של { $team } ({ $count })
holiday-name = שם חג { $number }
holiday-first-day = היום הראשון של חג { $number }
holiday-last-day = היום האחרון של חג { $number }
delete-holiday = מחיקת חג { $number }
holiday-name-in = שם חג { $number } ב-{ $team }
holiday-first-day-in = היום הראשון של חג { $number } ב-{ $team }
holiday-last-day-in = היום האחרון של חג { $number } ב-{ $team }
delete-holiday-in = מחיקת חג { $number } ב-{ $team }
add-holiday = הוספת חג
add-holiday-in = הוספת חג ב-{ $team }
import-holidays = ייבוא חגים (‎.ics)
import-holidays-in = ייבוא חגים (‎.ics) ב-{ $team }
set-week = ימי עבודה
set-holidays = חגים
no-holidays = אין בקובץ הזה אירועים של יום שלם. יש לבחור קובץ לוח שנה (‎.ics) עם חגים.
holidays-added = { $known ->
    [0] { $added ->
        [one] נוסף חג אחד.
        [two] נוספו שני חגים.
       *[other] נוספו { $added } חגים.
     }
   *[other] חגים שנוספו: { $added }, שכבר היו: { $known }.
 }
timed-left-out = { $events ->
    [one] אירוע אחד עם שעה לא נכלל.
    [two] שני אירועים עם שעה לא נכללו.
   *[other] { $events } אירועים עם שעה לא נכללו.
 }
absence-first-day = היום הראשון של היעדרות { $number } ב-{ $team }
absence-last-day = היום האחרון של היעדרות { $number } ב-{ $team }
absence-people = אנשים בהיעדרות { $number } ב-{ $team }
everyone = כולם
delete-absence = מחיקת היעדרות { $number } ב-{ $team }
add-absence-in = הוספת היעדרות ב-{ $team }
teams = צוותים
timeboxes = מסגרות זמן
milestones = אבני דרך
criteria = קריטריונים לניקוד משוקלל
criteria-short = קריטריונים
objectives = יעדים
add-team = הוספת צוות
add-timebox = הוספת מסגרת זמן
add-milestone = הוספת אבן דרך
add-criterion = הוספת קריטריון
add-objective = הוספת יעד
add-key-result = הוספת תוצאת מפתח
new-team = צוות חדש
new-timebox = מסגרת זמן חדשה
new-milestone = אבן דרך חדשה
new-criterion = קריטריון חדש
new-objective = יעד חדש
new-key-result = תוצאת מפתח חדשה
team-name = שם הצוות
timebox-name = שם מסגרת הזמן
milestone-name = שם אבן הדרך
criterion-name = שם הקריטריון
objective-name = שם היעד
key-result-name = שם תוצאת המפתח
delete-entry = מחיקת { $entry }
people = אנשים
people-in = אנשים ב-{ $entry }
start = התחלה
start-of = התחלה של { $entry }
end = סיום
end-of = סיום של { $entry }
capacity = קיבולת
capacity-of = קיבולת של { $entry }
date = תאריך
date-of = תאריך של { $entry }
weight = משקל
weight-of = משקל של { $entry }
lowest = הנמוך ביותר
lowest-of = הנמוך ביותר של { $entry }
highest = הגבוה ביותר
highest-of = הגבוה ביותר של { $entry }
lower-is-better = פחות עדיף
lower-is-better-of = פחות עדיף: { $entry }
target = ערך יעד
target-of = ערך יעד של { $entry }
now = עכשיו
now-of = עכשיו של { $entry }
from-teams = לפי הצוותים
date-example = ‎20 Jul 2027
scale-from = סולם מ
scale-to = עד
colour = צבע
colour-of = צבע של { $team }
automatic = אוטומטי
deleted-entry = { $items ->
    [0] { $entry } נמחק.
    [one] { $entry } נמחק והוסר מפריט אחד.
    [two] { $entry } נמחק והוסר משני פריטים.
   *[other] { $entry } נמחק והוסר מ-{ $items } פריטים.
 }
