### Hebrew: planning on the roadmap.

periods = ההתחלות והסיומים הופכים לתקופות. תאריכים מדויקים, אבני דרך, היעדרויות, קווי בסיס, טופסי הצבעה והחלטות לא נכנסים לקובץ כלל, ולא רק מוסתרים. ההערות יוצאות כמו שהן.
with-decisions = לכלול את ההחלטות כפי שנכתבו
not-printed = ההדפסה נכשלה: { $why }
not-planned = לא מתוכנן
draw-on = לגרור אל מה שממתין לו
let-go = שחרור יסיר את התלות
no-cycle = הם ימתינו זה לזה
not-linked = לא נוצרה תלות.
linking = יש לבחור את הפריט שתלוי ב-{ $item }, ואז Enter. Esc מבטל.
waits = { $item } ממתין ל-{ $first }.
waits-early = { $item } ממתין ל-{ $first }, ומתחיל מוקדם מדי ב{ $days ->
    [one] יום אחד
    [two] יומיים
   *[other] -{ $days } ימים
 }.
waits-no-more = { $item } כבר לא ממתין ל-{ $first }.
link = קביעה ש-{ $item } ימתין ל-{ $first }
unlink = קביעה ש-{ $item } לא ימתין ל-{ $first }
no-id = ל-{ $item } אין מזהה בקובץ, לכן שום דבר לא יכול להמתין לו.
after = אחרי { $items }
too-early = { $own ->
    [start] מתחיל
   *[finish] מסתיים
 } { $days ->
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
 } לפני { $other ->
    [start] ההתחלה
   *[finish] הסיום
 } של { $first }{ $lag ->
    [0] { "" }
   *[other] { " " }(פער { $lag })
 }
early = מוקדם ב{ $days ->
    [one] יום
    [two] יומיים
   *[other] -{ $days } ימים
 }
slack = מרווח של { $days ->
    [one] יום עבודה אחד
    [two] שני ימי עבודה
   *[other] { $days } ימי עבודה
 }
critical = על הנתיב הקריטי
critical-behind = על הנתיב הקריטי, בפיגור של { $days ->
    [one] יום עבודה אחד
    [two] שני ימי עבודה
   *[other] { $days } ימי עבודה
 }
until = …עד { $end }
until-last-day = …עד היום האחרון בתוכנית
slack-drawn = עבה: הנתיב הקריטי עד { $end }, קווים דקים: מרווח
slack-drawn-to-last-day = עבה: הנתיב הקריטי עד היום האחרון, קווים דקים: מרווח
load = { $period }: { $load } מתוך { $capacity } ימי אדם
load-share = { $period }: { $load } מתוך { $capacity } ימי אדם (‎{ $percent }%‎)
overbooked = { $dates }: { $load } מתוך { $capacity } אנשים, עבור { $items }
overbooked-team = { $team }, { $dates }: { $load } מתוך { $capacity } אנשים, עבור { $items }
overbooked-drawn = עומס יתר { $what }
over-capacity = מעל הקיבולת { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }(‎+{ $more }‎)
 }
by-days = { $days } ימים
by-days-short = { $days } י׳
was = קודם { $dates }{ $days ->
    [0] { "" }
   *[other] { " " }({ $days } ימים)
 }
move-lane = הזזת { $lane }
lane-at = { $lane } הוא עכשיו מסלול { $place }.
first-lane-already = { $lane } הוא כבר המסלול הראשון.
last-lane-already = { $lane } הוא כבר המסלול האחרון.
lane-above = { $lane } מעל { $other }
lane-below = { $lane } מתחת ל-{ $other }
lane-moves = { $lane }
    כדי להזיז את המסלול: גרירה, או Alt+Up או Alt+Down בלחצן הכיווץ שלו
paired-lane-moves = { $lane }
    כדי להזיז את המסלול: גרירה, או Alt+Up או Alt+Down בלחצן הכיווץ שלו; עם Shift כל המסלולים של השדה הראשון שלו
last-lane = פריטים ללא הערך נמצאים תמיד במסלול האחרון.
lanes-taken = בתוכנית הזאת שמור דבר אחר תחת "lanes", לכן אי אפשר לשמור בה סדר מסלולים.
fold = כיווץ { $lane }
add-absence = הוספת היעדרות
last-before-first = היום האחרון קודם ליום הראשון.
as-of = תאריך הסטטוס
milestone = אבן דרך { $title }, { $date }
timebox = מסגרת זמן { $title }, { $start } עד { $end }
milestone-on = אבן דרך · { $date }
holds = מאמץ { $effort }
holds-of = מאמץ { $effort } מתוך { $capacity }, ‎{ $percent }%‎
holds-too-much = מאמץ { $effort } מתוך { $capacity }, ‎{ $percent }%‎, עומס יתר
team-overbooked = עומס יתר ב-{ $team }: { $load } מתוך { $capacity } אנשים
while-on = { $dates }, ב-{ $items }
parts-decide = { $title } מקבל את התאריכים מתת-הפריטים שלו. במקומו יש להזיז אותם.
parts-stay = { $title } נשאר: תת-הפריטים שלו { $why ->
    [locked] נעולים
    [over] הושלמו או ירדו מהפרק
   *[both] נעולים, הושלמו או ירדו מהפרק
 }.
parts-along = { $items ->
    [one] תת-פריט אחד זז איתו
    [two] שני תת-פריטים זזים איתו
   *[other] { $items } תת-פריטים זזים איתו
 }
locked-parts-stay = { $items ->
    [one] נעול אחד נשאר
   *[other] { $items } נעולים נשארים
 }
over-parts-stay = { $items ->
    [one] אחד שהושלם או ירד מהפרק נשאר
   *[other] { $items } שהושלמו או ירדו מהפרק נשארים
 }
parts-moved-along = { $items ->
    [one] תת-פריט אחד זז איתו.
    [two] שני תת-פריטים זזו איתו.
   *[other] { $items } תת-פריטים זזו איתו.
 }
locked-parts-stayed = { $items ->
    [one] אחד נעול ונשאר.
   *[other] { $items } נעולים ונשארים.
 }
over-parts-stayed = { $items ->
    [one] אחד הושלם או ירד מהפרק ונשאר.
   *[other] { $items } הושלמו או ירדו מהפרק ונשארים.
 }
