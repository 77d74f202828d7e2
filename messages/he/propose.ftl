### Hebrew: proposals.

propose = הצעת תוכנית
open-hint = הצעת תוכנית (Alt+P)
close = סגירת ההצעה
scope = מה להציע
everything = מתי הכול מתבצע
in-timeboxes = מה נכנס למסגרות הזמן
between-days = מה נכנס בין שני ימים
asked = { $scope }, החל ב-{ $day }
asked-each = { $scope }, החל ב-{ $day }, { $weeks ->
    [one] שבוע אחד
    [two] שבועיים
   *[other] { $weeks } שבועות
 } לכל אחת
timeboxes = מסגרות זמן
due = להשלים עד אבני הדרך האלה
stays = נשארים כמו שהם
first-begins = הראשונה מתחילה ב
not-before = לא לפני
weeks-each = שבועות לכל אחת
until = עד
aim = לשאוף ל
value-early = ערך מוקדם
earliest = הכול מסתיים מוקדם
value = ערך
by-method = לפי { $method }
search = חיפוש
searching = מתבצע חיפוש, ‎{ $percent }%‎.
stopped = נעצר: זה הטוב ביותר עד כה.
done = הושלם.
stop = עצירה
again = חיפוש מחדש
stale = התוכנית השתנתה מאז ההצעה הזאת.
summary = { $items ->
    [0] שום דבר לא ישתנה
    [one] פריט אחד ישתנה
    [two] שני פריטים ישתנו
   *[other] { $items } פריטים ישתנו
 }{ $out ->
    [0] { "." }
   *[other] , { $out } לא נכללים.
 }
no-estimates = רק פריטים עם מאמץ מתוכננים, ולמסגרות זמן רק כאלה שיש להם ערך. ל"מתי הכול מתבצע" לא דרושים ערכים.
no-teams = בלי צוותים שום דבר לא מגביל כמה מתבצע במקביל.
quality-value = ערך { $value }{ $weighed ->
    [yes] { " " }(מסגרות זמן מוקדמות נחשבות יותר)
   *[no] { "" }
 }{ $far ->
    [best] : הטוב ביותר האפשרי
    [near] : לכל היותר ‎{ $percent }%‎ מהטוב ביותר האפשרי
   *[unknown] { "" }
 }.
early-best = הערך מגיע מוקדם ככל האפשר.
early-near = הערך מגיע לכל היותר ‎{ $percent }%‎ אחרי הטוב ביותר האפשרי.
span-best = מסתיים בתוך { $days ->
    [one] יום עבודה אחד
    [two] שני ימי עבודה
   *[other] { $days } ימי עבודה
 }: הטוב ביותר האפשרי.
span-near = מסתיים בתוך { $days ->
    [one] יום עבודה אחד
    [two] שני ימי עבודה
   *[other] { $days } ימי עבודה
 }: במרחק של עד ‎{ $percent }%‎ מהטוב ביותר האפשרי.
changes = שינויים
left-out = לא נכללים
counted = { $heading } ({ $count })
more = ועוד { $count }
and-more = { $items } ועוד { $count }
accept-item = קבלת { $item }
leaves-timebox = יוצא ממסגרת הזמן שלו
loses-dates = מאבד את התאריכים שלו
goes-from = { $place } (קודם { $dates })
is-locked = נעול
after = אחרי { $item }
team-full = { $team } בתפוסה מלאה עד אז
as-early = מוקדם ככל האפשר
makes-room = היכן שנשאר מקום לאחרים
next-best = הערך הבא בטיבו ביחס למאמץ
needed-by = דרוש ל-{ $item }
its-team = הצוות שלו
must = Must
prerequisite = תנאי מקדים
people = { $people } אנשים
critical = קריטי
days-late = באיחור של { $days ->
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
 }
no-room = אין מקום: מה שנכלל שווה יותר ביחס למאמץ
no-days = אין מקום בימים שלו: הוא יסתיים אחרי המועד האחרון שלו, או אחרי שנת 9999
too-large = גדול מהצוות שלו או מכל מסגרת זמן
no-value = אין לו ערך
wont = Won't
needs-left-out = צריך את { $item }, שלא נכלל
stays-as-is = נשאר כמו שהוא
no-effort = אין לו מאמץ
blocked-needs = מעוכב: צריך את { $item }, שלא יושלם לפניו.
blocked-needed = מעוכב: { $item } ממתין לו ויתחיל לפני שיושלם.
blocked-with = מעוכב: שייך לאותה מסגרת זמן עם { $item }.
blocked-team = מעוכב: { $team } עסוק עם { $item } כפי שהוא היום.
blocked-timebox = מעוכב: אין מקום ב-{ $timebox } כל עוד { $item } בתוכה.
keeps-back = נשאר כמו שהוא. מעכב את { $items }.
taken-again = { $item } שוב חלק מההצעה.
left-as-is = { $item } נשאר כמו שהוא.
held-back = { $changes ->
    [one] שינוי אחד מעוכב.
    [two] שני שינויים מעוכבים.
   *[other] { $changes } שינויים מעוכבים.
 }
cycle = אלה ממתינים זה לזה, לכן הקישורים ביניהם לא נחשבים: { $items }.
larger-than-team = { $item } צריך יותר אנשים ממה שיש לצוות שלו אי פעם.
must-needs-wont = { $item } הוא Must אבל צריך את { $other }, שלא נכלל.
musts-over-team = פריטי Must לא נכנסים. { $team }: עם כל מה שדרוש להם הם תופסים { $cost } ימי אדם, ויש { $budget }. אפשר לתת להם יותר זמן, או להפוך אחד ל-Should: ‏{ $items }.
musts-over-timeboxes = פריטי Must לא נכנסים. מסגרות הזמן: עם כל מה שדרוש להם הם תופסים מאמץ { $cost }, ויש { $budget }. אפשר לתת להם יותר זמן, או להפוך אחד ל-Should: ‏{ $items }.
must-does-not-fit = { $item } הוא Must, אבל אין לו מקום בשום מסגרת זמן.
too-big = התוכנית גדולה ממה שהחיפוש יכול להכיל.
accept = { $changes ->
    [0] קבלה
    [one] קבלת שינוי אחד
    [two] קבלת שני שינויים
   *[other] קבלת { $changes } שינויים
 }
accept-hint = קבלה (Ctrl+Enter)
accept-step = קבלת ההצעה
accepted = ההצעה התקבלה: { $items ->
    [one] פריט אחד השתנה
    [two] שני פריטים השתנו
   *[other] { $items } פריטים השתנו
 }. "ביטול פעולה" יחזיר הכול.
without-these = תכנון מחדש בלי אלה
without-these-hint = אלה נשארים כמו שהם, והאחרים מתוכננים סביבם (Ctrl+Shift+Enter)
discard = ביטול ההצעה
keep = שמירה כתרחיש
keep-step = שמירת ההצעה כתרחיש
push = דחיקת אחרים
pushes = כשמזיזים פריט, מה שבדרכו נדחה למועד מאוחר יותר
makes-way = הזזת פריט דוחה עכשיו את מה שבדרכו למועד מאוחר יותר.
stands = הזזת פריט משאירה עכשיו את כל השאר במקומם.
made-way = הוזזו: { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 } – { $moves }.
by-weeks = { $item } ב{ $weeks ->
    [one] שבוע אחד
    [two] שבועיים
   *[other] -{ $weeks } שבועות
 }
by-days = { $item } ב{ $days ->
    [one] יום אחד
    [two] יומיים
   *[other] -{ $days } ימים
 }
