### Arabic: planning on the roadmap.

periods = البدايات والنهايات تصبح فترات. التواريخ الدقيقة والمعالم والغيابات وخطوط الأساس وبطاقات التصويت والقرارات تبقى خارج الملف لا خارج العرض فقط. الملاحظات تخرج كما هي.
with-decisions = تضمين القرارات كما كُتبت
not-printed = تعذّرت الطباعة: { $why }
not-planned = غير مخطط
draw-on = السحب إلى ما ينتظره
let-go = الإفلات يزيل الاعتمادية
no-cycle = سينتظر بعضها بعضًا
not-linked = لم تُنشأ اعتمادية.
linking = يُرجى اختيار العنصر الذي يعتمد على { $item } ثم Enter. مفتاح Esc يلغي.
waits = { $item } ينتظر { $first }.
waits-early = { $item } ينتظر { $first }، ويبدأ أبكر من اللازم بـ{ $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }.
waits-no-more = { $item } لم يعد ينتظر { $first }.
link = جعل { $item } ينتظر { $first }
unlink = إنهاء انتظار { $item } لـ{ $first }
no-id = ليس لـ{ $item } معرّف في الملف، لذا لا يمكن أن ينتظره شيء.
after = بعد { $items }
too-early = { $own ->
    [start] يبدأ
   *[finish] ينتهي
 } قبل { $other ->
    [start] بداية
   *[finish] نهاية
 } { $first } بـ{ $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }{ $lag ->
    [0] { "" }
   *[other] { " " }(الفارق { $lag })
 }
early = أبكر بـ{ $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }
slack = السماح { $days ->
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $days } أيام عمل
   *[other] { $days } يوم عمل
 }
critical = على المسار الحرج
critical-behind = على المسار الحرج، متأخر { $days ->
    [one] يوم عمل واحد
    [two] يومي عمل
    [few] { $days } أيام عمل
   *[other] { $days } يوم عمل
 }
until = …حتى { $end }
until-last-day = …حتى آخر يوم في الخطة
slack-drawn = السميك: المسار الحرج حتى { $end }، والخطوط الرفيعة: السماح الزمني
slack-drawn-to-last-day = السميك: المسار الحرج حتى آخر يوم، والخطوط الرفيعة: السماح الزمني
load = { $period }: { $load } من { $capacity } يوم عمل
load-share = { $period }: { $load } من { $capacity } يوم عمل (‎{ $percent }%‎)
overbooked = { $dates }: { $load } من { $capacity } أشخاص، لـ{ $items }
overbooked-team = { $team }، { $dates }: { $load } من { $capacity } أشخاص، لـ{ $items }
overbooked-drawn = فوق السعة { $what }
over-capacity = فوق السعة { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }(‎+{ $more }‎)
 }
by-days = { $days ->
    [few] { $days } أيام
   *[other] { $days } يوم
 }
by-days-short = { $days } ي
was = كان { $dates }{ $days ->
    [0] { "" }
    [few] { " " }({ $days } أيام)
   *[other] { " " }({ $days } يوم)
 }
move-lane = نقل { $lane }
lane-at = { $lane } الآن المسار رقم { $place }.
first-lane-already = { $lane } هو المسار الأول أصلًا.
last-lane-already = { $lane } هو المسار الأخير أصلًا.
lane-above = { $lane } فوق { $other }
lane-below = { $lane } تحت { $other }
lane-moves = { $lane }
    لنقل المسار: سحبه، أو ضغط Alt+Up أو Alt+Down على زر طيّه
paired-lane-moves = { $lane }
    لنقل المسار: سحبه، أو ضغط Alt+Up أو Alt+Down على زر طيّه؛ ومع Shift كل مسارات حقله الأول
last-lane = العناصر الخالية منه في المسار الأخير دائمًا.
lanes-taken = تحتوي هذه الخطة على شيء آخر تحت "lanes"، لذا لا يمكن حفظ ترتيب مسارات فيها.
fold = طي { $lane }
add-absence = إضافة غياب
last-before-first = اليوم الأخير قبل اليوم الأول.
as-of = تاريخ الحالة
milestone = المعلم { $title }، { $date }
timebox = الإطار الزمني { $title }، من { $start } إلى { $end }
milestone-on = معلم · { $date }
holds = الجهد { $effort }
holds-of = الجهد { $effort } من { $capacity }، ‎{ $percent }%‎
holds-too-much = الجهد { $effort } من { $capacity }، ‎{ $percent }%‎، فوق السعة
team-overbooked = { $team } فوق السعة: { $load } من { $capacity } أشخاص
while-on = { $dates }، في { $items }
parts-decide = يأخذ { $title } تواريخه من عناصره الفرعية. يمكن نقلها بدلًا منه.
parts-stay = يبقى { $title }: عناصره الفرعية { $why ->
    [locked] مقفلة
    [over] مكتملة أو مستبعدة
   *[both] مقفلة أو مكتملة أو مستبعدة
 }.
parts-along = { $items ->
    [one] عنصر فرعي ينتقل معه
    [two] عنصران فرعيان ينتقلان معه
    [few] { $items } عناصر فرعية تنتقل معه
   *[other] { $items } عنصرًا فرعيًا تنتقل معه
 }
locked-parts-stay = المقفل الباقي: { $items }
over-parts-stay = المكتمل أو المستبعد الباقي: { $items }
parts-moved-along = { $items ->
    [one] انتقل معه عنصر فرعي.
    [two] انتقل معه عنصران فرعيان.
    [few] انتقلت معه { $items } عناصر فرعية.
   *[other] انتقل معه { $items } عنصرًا فرعيًا.
 }
locked-parts-stayed = المقفل الباقي: { $items }.
over-parts-stayed = المكتمل أو المستبعد الباقي: { $items }.
