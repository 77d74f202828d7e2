### Arabic: the timeline.

timeline = المخطط الزمني
untitled = بلا عنوان
lanes = المسارات: { $field }
team = الفريق
status = الحالة
kind = النوع
objective = الهدف
parent = العنصر الأصل
none = بلا
moscow = MoSCoW
owner = المسؤول
lane = المسار
then-by-team = …ثم حسب الفريق
then-by-status = …ثم حسب الحالة
then-by-kind = …ثم حسب النوع
then-by-objective = …ثم حسب الهدف
then-by-parent = …ثم حسب الأصل
no-second-grouping = بلا تجميع ثانٍ
no-team = بلا فريق
no-status = بلا حالة
no-kind = بلا نوع
no-objective = بلا هدف
no-parent = بلا أصل
all-items = كل العناصر
lane-name = { $lane }، { $items ->
    [one] عنصر واحد
    [two] عنصران
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }
blue = أزرق
orange = برتقالي
green = أخضر
pink = وردي
teal = أزرق مخضر
yellow = أصفر
violet = بنفسجي
grey = رمادي
colours = اللون: { $field }
show = إظهار
critical-path = المسار الحرج والسماح الزمني
team-load = عبء الفرق
expected-progress = التقدّم المتوقع
row-each = صف لكل عنصر
zoom-week = أسبوع
zoom-month = شهر
zoom-quarter = ربع سنة
zoom-year = سنة
zoom-years = عدة سنوات
zoom-out = تصغير
zoom-in = تكبير
fit = ملاءمة
today = اليوم
legend = مفتاح الألوان
other = أخرى أو بلا
add = إضافة
item = عنصر
milestone = معلم
timebox = إطار زمني
milestones = المعالم
timeboxes = الأطر الزمنية
marks = المعالم والأطر الزمنية
new-milestone = معلم جديد
new-timebox = إطار زمني جديد
delete-milestone = حذف المعلم
delete-timebox = حذف الإطار الزمني
title = العنوان
name-of-milestone = اسم المعلم
name-of-timebox = اسم الإطار الزمني
mark-name = الاسم
mark-date = التاريخ
mark-start = البداية
mark-end = النهاية
example-date = ‎20 Jul 2027
example-start = ‏‎2027-Q2 أو ‎1 May 2027
example-end = ‏‎2027-Q2 أو ‎31 Jul 2027
removed = حُذف { $title }. زر «تراجع» يعيده.
drawn = عنصر جديد، { $dates }. يُرجى كتابة عنوانه.
created = إضافة عنصر على المخطط الزمني
add-to = إضافة عنصر إلى { $lane }
go-to = الانتقال إلى { $title }
nothing-dated = لا شيء له تواريخ بعد. السحب على التقويم يضيف عنصرًا.
drag-here = لا شيء له تواريخ بعد. يمكن سحب عنصر من الأسفل إلى أعلى أو ضغط Enter عليه.
nothing-to-see = لا شيء في هذه الخطة له تواريخ بعد.
click-to-zoom = بعد النقر على المخطط الزمني تكبّره العجلة مع Ctrl
tray = بلا تواريخ ({ $items })
more = و{ $items } أخرى
off-the-calendar = خارج التقويم
moved = نقل { $item }
resized-start = تغيير بداية { $item }
resized-end = تغيير نهاية { $item }
scheduled = وضع { $item } على التقويم
unscheduled = رفع { $item } عن التقويم
lock-item = قفل { $item }
unlock-item = إلغاء قفل { $item }
now-locked = { $item } مقفل: المقترحات والدفع تتركه في مكانه.
now-unlocked = { $item } لم يعد مقفلًا.
at = { $item }: { $dates }.
now-in = { $item } في { $lane }.
no-dates = لا تواريخ لـ{ $item } الآن. زر «تراجع» يعيدها.
ends-early = يبدأ { $item } في { $start }: لا يمكن أن ينتهي قبل ذلك. بقيت النهاية السابقة.
needs-day = المعلم يحتاج إلى يوم، مثل ‎2027-07-20 أو ‎20 July 2027.
no-date = «{ $typed }» ليس تاريخًا. يمكن كتابة ‎2027-03-14 أو ‎14 Mar 2027 أو Mar 2027 أو ‎2027-Q2.
two-days = قد يعني «{ $typed }» يومين. يُرجى كتابة الشهر كلمةً، أو التاريخ بصيغة YYYY-MM-DD.
bar-name = { $title }، من { $start } إلى { $end }
working-days = { $days ->
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $days } أيام عمل
   *[other] { $days } يوم عمل
 }
working-weeks = { $weeks ->
    [two] أسبوعان
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
 }{ $days ->
    [0] { "" }
    [one] { " " }ويوم
    [two] { " " }ويومان
   *[other] { " " }و{ $days } أيام
 }
percent = ‎{ $percent }%‎
percent-expected = المتوقع حتى الآن ‎{ $percent }%‎
late-by = متأخر { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }
locked = مقفل
child-items = { $items ->
    [one] عنصر فرعي واحد
    [two] عنصران فرعيان
    [few] { $items } عناصر فرعية
    [many] { $items } عنصرًا فرعيًا
   *[other] { $items } عنصر فرعي
 }
child-items-to = { $items ->
    [one] عنصر فرعي واحد
    [two] عنصران فرعيان
    [few] { $items } عناصر فرعية
    [many] { $items } عنصرًا فرعيًا
   *[other] { $items } عنصر فرعي
 } حتى { $day }
child-items-from = { $items ->
    [one] عنصر فرعي واحد
    [two] عنصران فرعيان
    [few] { $items } عناصر فرعية
    [many] { $items } عنصرًا فرعيًا
   *[other] { $items } عنصر فرعي
 } من { $day }
score = { $method } { $score }
