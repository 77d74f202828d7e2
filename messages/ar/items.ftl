### Arabic: items and their details.

by-team = الجهد حسب الفريق
evidence = الأدلة
evidence-kind = نوع الدليل
evidence-note = ما تبيّن
evidence-link = الرابط
add-evidence = إضافة دليل
still-right = ما زال صحيحًا
pin-hint = يبقى العنصر في هذه المرتبة أيًا كانت درجته. ويظهر السبب بجانبه.
open-details = فتح التفاصيل
copy-title = نسخ العنوان
copy-link = نسخ الرابط
add-below = إضافة عنصر أسفله
add-child = إضافة عنصر فرعي
lock-dates = قفل التواريخ
unlock-dates = إلغاء قفل التواريخ
remove-dates = إزالة التواريخ
pin-to-rank = تثبيت في مرتبة…
unpin = إلغاء التثبيت
move-out = إخراج مستوى واحدًا
show-in-scores = إظهار هذه العناصر في الدرجات
lane-up = نقل المسار لأعلى
lane-down = نقل المسار لأسفل
title-copied = نُسخ العنوان.
link-copied = نُسخ الرابط.
has-parts = { $deleted ->
    [1] تحته
   *[other] تحتها
 } { $below ->
    [one] عنصر آخر. يمكن رفعه مستوى أو حذفه أيضًا.
    [two] عنصران آخران. يمكن رفعهما مستوى أو حذفهما أيضًا.
    [few] { $below } عناصر أخرى. يمكن رفعها مستوى أو حذفها أيضًا.
   *[other] { $below } عنصرًا آخر. يمكن رفعها مستوى أو حذفها أيضًا.
 }
move-up = إبقاؤها ونقلها لأعلى
children = العناصر الفرعية
open-parent = فتح العنصر الأصل
no-parent = بلا أصل
no-such-parent = لا عنصر آخر في عنوانه هذه الكلمات.
range = نطاق يقع فيه بيقين ‎90%، مثل ‎3-5
waits-for = ينتظر
waiting = ما ينتظره
lag-days = أيام بعده
sorted-by = هذه الصفوف مفروزة حسب { $column }، لذا لا يمكن نقلها يدويًا.
ranked-by-children = ليس لـ{ $title } درجة خاصة، لذا يقع في مرتبة أفضل عناصره الفرعية.
effort-of = جهد { $team }
shared = الجهد { $effort }، موزّع كما سبق: { $parts }.
replaced = الجهد الآن { $effort }، كله لدى { $team }. كان { $before }.
confirmed = تأكيد تقديرات { $title }
remove-evidence = إزالة دليل: { $kind }
use-confidence = استخدام { $confidence }
pin-step = تثبيت { $title }
pinned-to = ثُبّت { $title } في المرتبة { $rank }.
ask-pin = تثبيت { $title } في مرتبة
rank = المرتبة
because = السبب
pin-example = وعد أو قانون أو اعتمادية
pin = تثبيت
pin-to = تثبيت في المرتبة
reason = السبب
no-rank = المرتبة عدد صحيح من 1 فأكثر. ما زال العنصر غير مثبّت.
no-rank-kept = المرتبة عدد صحيح من 1 فأكثر. بقيت { $rank }.
delete-all = { $items ->
    [one] حذف العنصر
    [two] حذف العنصرين
    [few] حذف { $items } عناصر كلها
    [many] حذف { $items } عنصرًا كلها
   *[other] حذف { $items } عنصر كلها
 }
counts-as = يُحسب { $middle }، وهو وسطه. لاختيار رقم آخر يُكتب { $middle } ({ $range }).
runs-down = «{ $typed }» ينزل من الأكبر إلى الأصغر. هل المقصود { $range }؟
no-lag = الفارق عدد صحيح من الأيام حتى 9,999، والسالب للتداخل. بقي { $kept }.
waits-how = كيف ينتظر { $title }
waits-lag = أيام العمل بعد { $title }، والسالب للتداخل
finish-to-start = يبدأ بعد انتهائه
start-to-start = يبدأ بعد بدايته
finish-to-finish = ينتهي بعد انتهائه
start-to-finish = ينتهي بعد بدايته
delete-items = { $items ->
    [1] حذف
    [two] حذف عنصرين
    [few] حذف { $items } عناصر
    [many] حذف { $items } عنصرًا
   *[other] حذف { $items } عنصر
 }
said = { $done }.
moved-up = { $items ->
    [one] ارتفع عنصر واحد.
    [two] ارتفع عنصران.
    [few] ارتفعت { $items } عناصر.
    [many] ارتفع { $items } عنصرًا.
   *[other] ارتفع { $items } عنصر.
 }
freed = { $deleted ->
    [1] لم يعد يعتمد عليه
   *[other] لم يعد يعتمد عليها
 } { $items ->
    [one] عنصر واحد.
    [two] عنصران.
    [few] { $items } عناصر.
    [many] { $items } عنصرًا.
   *[other] { $items } عنصر.
 }
duplicate-items = { $items ->
    [1] تكرار
    [two] تكرار عنصرين
    [few] تكرار { $items } عناصر
    [many] تكرار { $items } عنصرًا
   *[other] تكرار { $items } عنصر
 }
duplicated = { $below ->
    [0] أُضيف { $title }.
    [1] أُضيف { $title } مع عنصره الفرعي.
   *[other] أُضيف { $title } مع عناصره الفرعية ({ $below }).
 }
duplicated-many = { $below ->
    [0] النسخ المضافة: { $items }.
   *[other] النسخ المضافة: { $items }، ومعها عناصر فرعية: { $below }.
 }
copy = نسخة
mark-as-done = تعليم كمكتمل
mark-many-as-done = تعليم { $items ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 } كمكتمل
fill-down = تعبئة لأسفل
clear-cell = مسح الخلية
clear-cells = مسح الخلايا
row-up = نقل لأعلى
row-down = نقل لأسفل
heading-actions = إجراءات العنوان
rose = { $title } الآن في المرتبة { $rank }، صعودًا { $by }.
fell = { $title } الآن في المرتبة { $rank }، هبوطًا { $by }.
all-levels = الكل
top-only = الأعلى فقط
without-children = بلا فروع
details-of = تفاصيل { $title }
delete-item = حذف العنصر
delete = حذف
duplicate-item = تكرار العنصر
duplicate = تكرار
close-details = إغلاق التفاصيل
about = حول
estimates = التقديرات
schedule = الجدول الزمني
serves = يخدم
compare = مقارنة بعنصر آخر
pinning = التثبيت في مرتبة
decisions = القرارات
at-rank = المرتبة { $rank }
estimate = التقدير
likely-range = النطاق المحتمل
range-of = نطاق { $field }
criterion = { $name } (من { $low } إلى { $high })
criterion-lower = { $name } (من { $low } إلى { $high }، الأقل أفضل)
date-example = ‎2027-03-15, Q2 2027
tags-example = الجوال, الفوترة
titles-example = عناوين تفصل بينها فواصل
kind-example = ميزة، تقني، خلل
parents = العناصر الأصل
moscow-by-timebox = ‏MoSCoW حسب الإطار الزمني
as-above = كما أعلاه
votes = الأصوات
votes-by-rater = الأصوات حسب المصوّت
median = الوسيط
plan = الخطة
self-conviction = قناعة شخصية
pitch-deck = عرض تقديمي
thematic-support = يوافق الاستراتيجية أو الاتجاهات
opinions = آراء الآخرين
estimates-and-plans = تقديرات وخطط
anecdotal = أدلة متفرقة
market-data = بيانات السوق
user-evidence = أدلة من المستخدمين أو العملاء
test-results = نتائج اختبارات
launch-data = بيانات الإطلاق
supported = { $pieces ->
    [1] { $kind }: يدعم ثقة { $confidence } (Gilad’s Confidence Meter).
   *[other] { $kind } (الأدلة: { $pieces }): يدعم ثقة { $confidence } (Gilad’s Confidence Meter).
 }
estimated-on = التقدير في { $day }.
estimated = { $age ->
    [0] التقدير في { $day }، اليوم.
    [one] التقدير في { $day }، قبل يوم.
    [two] التقدير في { $day }، قبل يومين.
    [few] التقدير في { $day }، قبل { $age } أيام.
   *[other] التقدير في { $day }، قبل { $age } يومًا.
 }
estimated-due = { $age ->
    [0] التقدير في { $day }، اليوم: حان وقت المراجعة.
    [one] التقدير في { $day }، قبل يوم: حان وقت المراجعة.
    [two] التقدير في { $day }، قبل يومين: حان وقت المراجعة.
    [few] التقدير في { $day }، قبل { $age } أيام: حان وقت المراجعة.
   *[other] التقدير في { $day }، قبل { $age } يومًا: حان وقت المراجعة.
 }
review-begins = تُعد تقديرات { $items ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 } مقدّمة اليوم، وتحين مراجعتها بعد { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }.
term = { $name } { $number }
term-percent = { $name } ‎{ $number }%‎
term-missing = { $name } بلا قيمة
term-word = { $name } { $word }
quoted-word = «{ $word }»
off-scale = { $name } { $value } خارج سلّم { $scale }.
outside = { $name } { $value } خارج النطاق من { $low } إلى { $high }.
clamped = { $name } { $value } خارج السلّم من { $low } إلى { $high }، ويُحسب بأقرب طرف.
moonshot = { $name } دون ‎{ $limit }%‎ رهان بعيد المنال.
once = { $name } هنا مرة واحدة، لا لكل { $per ->
    [month] شهر
    [week] أسبوع
    [quarter] ربع سنة
    [year] سنة
   *[other] { $per }
 }.
dated = المدة من التواريخ لا من الجهد.
swing = بنطاق { $field } { $range } تتغير الدرجة من { $low } إلى { $high }، { $ranks ->
    [0] وتبقى المرتبة { $first }
   *[other] والمرتبة من { $first } إلى { $last }
 }.
swing-most = بنطاق { $field } { $range } تتغير الدرجة أكثر ما تتغير: من { $low } إلى { $high }، { $ranks ->
    [0] وتبقى المرتبة { $first }
   *[other] والمرتبة من { $first } إلى { $last }
 }.
worth = القيمة الحالية { $worth } على { $months ->
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 } بمعدل ‎{ $rate }%‎ سنويًا؛ وتقل { $delay } بعد شهر.
worth-per-effort = القيمة الحالية { $worth } على { $months ->
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 } بمعدل ‎{ $rate }%‎ سنويًا، أي { $effort } لكل وحدة جهد؛ وتقل { $delay } بعد شهر.
compare-with = مقارنة بـ
comparison = المقارنة
both-score = درجة كليهما { $score }.
scores-times = درجة { $first } تعادل { $times } أضعاف درجة { $second }: ‏{ $high } مقابل { $low }.
scores-higher = درجة { $first } أعلى من درجة { $second }: ‏{ $high } مقابل { $low }.
lacks = ينقص { $item }: { $fields }.
has-no-score = { $item }: { $why }.
the-same = متساوٍ
times-for = ‏‎× { $times }‎ لصالح { $item }
more-for = ‏‎+{ $by }‎ لصالح { $item }
tied-if = يتعادلان إذا صارت قيمة { $name } في { $item } { $number } بدل { $now }.
rounded = نحو { $number }
filter = تصفية
saved-in-plan = محفوظة في الخطة
delete-filter = حذف { $filter }
filter-name = اسم الفلتر
save-filter = حفظ هذا الفلتر
clear-filter = مسح الفلتر
field = الحقل
way = المقارنة
value = القيمة
value-of-condition = قيمة الشرط
words-to-find = كلمات للبحث
remove-part = إزالة { $part }
add = إضافة
is = يساوي
is-not = لا يساوي
is-more-than = أكثر من
is-at-least = على الأقل
is-less-than = أقل من
is-at-most = على الأكثر
has-a-value = له قيمة
has-none = بلا قيمة
value-missing = يُرجى كتابة القيمة التي تُقارن بها «{ $field }».
not-comparable = لا يمكن مقارنة «{ $field }» مع «{ $typed }»: { $why }.
