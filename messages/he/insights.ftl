### Hebrew: insights.

insights = תובנות
show-in-scores = הצגה בציונים
items = { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 }
without-effort = , { $items } ללא מאמץ
value = איפה הערך
order = כמה הסדר ודאי
raters = מצביעים
moscow = MoSCoW
objectives = יעדים
effort = מאמץ
review = לבחינה מחדש
alike = כפילויות אפשריות
methods = שיטות זו לצד זו
split = ‏‎{ $part }%‎ מהפריטים ({ $items } מתוך { $all }) נותנים ‎{ $value }%‎ מסך { $measure }.
no-value = אין עדיין פריט שבו { $measure } מעל 0.
unknown = { $items ->
    [one] פריט אחד ללא הערכות לא נכלל.
   *[other] { $items } פריטים ללא הערכות לא נכללו.
 }
show = { $items ->
    [one] הצגת הפריט הזה
   *[other] הצגת { $items } הפריטים האלה
 }
all-value = ‏100% מהערך
all-items = ‏100% מהפריטים
item = פריט
estimate = הערכה
votes = הצבעות
median = חציון
plan = תוכנית
no-letters = אין עדיין פריט עם קטגוריית MoSCoW.
sort-on-board = מיון פריטים בלוח
class-of-capacity = ‏‎{ $percent }%‎ מהקיבולת (תקציב ‎{ $budget }%‎) · { $effort }
class-of-planned = ‏‎{ $percent }%‎ (תקציב ‎{ $budget }%‎) · { $effort }
musts = פריטי Must תופסים ‎{ $percent }%‎ מהמאמץ שסווג כ-Must, ‏Should או Could (תקציב ‎{ $budget }%‎).
musts-too-much = פריטי Must תופסים ‎{ $percent }%‎ מהמאמץ שסווג כ-Must, ‏Should או Could (תקציב ‎{ $budget }%‎): נשאר מעט מדי לוותר עליו כשמשהו משתבש.
no-musts = אין עדיין מאמץ מתוכנן עם קטגוריית MoSCoW.
outside = { $items ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $items } פריטים
 } { $class }, { $effort }
unclassified = ללא קטגוריה
timebox = { $title }: { $effort } מתוך { $capacity }, תפוסה ‎{ $percent }%‎
timebox-no-capacity = { $title }: { $effort }, לא נקבעה קיבולת
no-objectives = אין עדיין יעדים. מוסיפים אותם בהגדרות התוכנית, ואז מקשרים אליהם פריטים בפרטים שלהם.
add-objectives = הוספת יעדים
no-objective = ללא יעד
coverage = { $results ->
    [0] מאחורי כל תוצאת מפתח יש עבודה
    [one] מאחורי תוצאת מפתח אחת אין עבודה
   *[other] מאחורי { $results } תוצאות מפתח אין עבודה
 }; { $items ->
    [0] כל פריט משרת יעד
    [one] פריט אחד לא משרת יעד
   *[other] { $items } פריטים לא משרתים יעד
 }.
unserved = שום פריט לא משרת את "{ $result }" ({ $objective }).
no-effort-yet = אין עדיין פריט עם מאמץ ועם צוות או סוג.
by-team = לפי צוות
by-kind = לפי סוג
no-kind = ללא סוג
share = ‎{ $percent }%‎ · { $effort }
most-effort = רוב המאמץ: { $name }, ‎{ $percent }%‎.
no-review = כשקובעים אחרי כמה ימים יש לבחון הערכות מחדש, הישנות מהן יופיעו כאן.
set-review = קביעת הבחינה בהגדרות התוכנית
all-fresh = כל ההערכות נעשו או אושרו בתוך { $days ->
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
 }.
some-due = { $due } מתוך { $scored } הפריטים שהוערכו נבחנו לאחרונה לפני יותר מ{ $days ->
    [one] יום אחד
    [two] יומיים
   *[other] -{ $days } ימים
 }.
due = { $items ->
    [one] פריט אחד שיש לבחון מחדש
   *[other] { $items } פריטים שיש לבחון מחדש
 }
closed = { $items ->
    [one] פריט אחד סגור במקור ופתוח כאן
   *[other] { $items } פריטים סגורים במקור ופתוחים כאן
 }
gone = { $items ->
    [one] פריט אחד נעלם מהמקור
   *[other] { $items } פריטים נעלמו מהמקור
 }
no-ranking = הוספת הערכות תאפשר להשוות דירוגים.
one-ranking = הוספת הערכות לשיטה נוספת תאפשר להשוות דירוגים.
agreement = { $agree ->
    [nearly] השיטות כמעט מסכימות
    [mostly] השיטות מסכימות ברובן
    [loosely] השיטות מסכימות רק במעט
   *[not] השיטות מספרות סיפורים שונים
 }; הרחוקות ביותר הן { $one } וגם { $other } (הסכמה { $tau }).
tau = הסכמה בין דירוגים (Kendall's tau-b)
tau-about = ‏1: אותו סדר. 0: אין קשר. ‎−1: סדר הפוך. לגבי הפריטים שיש להם ציון בשתי השיטות.
no-tau = –
first-of-each = { $top } המובילים בכל שיטה
in-every-top = { $items ->
    [one] הצגת הפריט שנמצא בכל { $top } המובילים
   *[other] הצגת { $items } הפריטים שנמצאים בכל { $top } המובילים
 }
none-in-every-top = אין פריט שנמצא בין { $top } המובילים בכל השיטות.
rank-by = דירוג לפי { $method }
