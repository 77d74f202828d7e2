### Arabic: the grid.

too-long-to-keep = الخطة أكبر من 5 ميغابايت التي يحتفظ بها المتصفح
new-item-added = أُضيف عنصر جديد. يُرجى كتابة عنوانه.
pasted-shares = قُرئت الثقة كنسب: 0.8 هي ‎80% و1 هي ‎100%.
nothing-to-fill = لا شيء يُعبّأ هنا: المراتب والدرجات محسوبة، والعناوين تبقى كما هي. يُرجى تحديد خلايا أخرى.
nothing-to-clear = لا شيء يُمسح هنا: المراتب والدرجات محسوبة.
titles-stay = لكل عنصر عنوان. يمكن كتابة عنوان آخر فوقه، أو حذف العنصر بالضغط على Ctrl+Delete.
rank-typed = المراتب تأتي من الدرجات. كتابة رقم تثبّت العنصر في تلك المرتبة، ومفتاح Enter يعرض حساب درجته.
no-criteria = التقييم المرجّح يحتاج إلى معايير.
no-pasted-rank = لم يُلصق شيء: المراتب تأتي من الدرجات. يُرجى تحديد خلية في العمود المطلوب.
no-pasted-titles = لم يُلصق شيء: القيمة المكررة ستحل محل العناوين. يُرجى تحديد خلية في العمود المطلوب.
filters = الفلاتر المحفوظة
filters-taken = تحتوي هذه الخطة على شيء آخر تحت "filters"، لذا لا يمكن حفظ فلتر فيها.
columns = الأعمدة
own-columns = الأعمدة المخصّصة
fields-taken = تحتوي هذه الخطة على شيء آخر تحت "fields"، لذا لا يمكن أن تكون لها أعمدة مخصّصة.
all-done = كل ما هنا مكتمل أو مستبعد.
leave-out-done = إخفاء المكتمل والمستبعد
show-done = إظهار المكتمل والمستبعد
hide-done = إخفاء المكتمل
scored-below = عناصره لها درجات. تقديرات خاصة به تعطيه درجة أيضًا.
tree = شجرة
flat = قائمة مسطحة
fold-all = طي الكل
unfold-all = توسيع الكل
no-levels = يلزم أولًا عرض الصفوف كشجرة (تجميع ثم شجرة): هنا قد ينتمي الصف الأعلى إلى أي مكان.
no-row-above = لا صف أعلاه في هذا المستوى للنقل إليه.
at-the-top = هو في المستوى الأعلى أصلًا.
added = إضافة { $title }
not-matching = لا يطابق { $title } الفلتر. يبقى ظاهرًا حتى يتغير الفلتر.
outline-added = { $items ->
    [one] أُضيف عنصر واحد تحت { $below }.
    [two] أُضيف عنصران تحت { $below }، كلٌّ في مستواه.
    [few] أُضيفت { $items } عناصر تحت { $below }، كلٌّ في مستواه.
    [many] أُضيف { $items } عنصرًا تحت { $below }، كلٌّ في مستواه.
   *[other] أُضيف { $items } عنصر تحت { $below }، كلٌّ في مستواه.
 }
set-many = { $items ->
    [one] ضُبط { $column } لعنصر واحد.
    [two] ضُبط { $column } لعنصرين.
    [few] ضُبط { $column } لـ{ $items } عناصر.
    [many] ضُبط { $column } لـ{ $items } عنصرًا.
   *[other] ضُبط { $column } لـ{ $items } عنصر.
 }
cells-of = { $cells ->
    [one] خلية واحدة
    [two] خليتان
    [few] { $cells } خلايا
   *[other] { $cells } خلية
 }
average = متوسط { $number }
cell-of = { $column } – { $item }
cell-of-many = { $items ->
    [one] { $column } – عنصر واحد
    [two] { $column } – عنصران
    [few] { $column } – { $items } عناصر
    [many] { $column } – { $items } عنصرًا
   *[other] { $column } – { $items } عنصر
 }
not-understood = «{ $typed }» ليست قيمة صالحة لحقل «{ $column }»: { $why }. تحتفظ الخطة بالقيمة السابقة.
no-such-item = لا عنصر في الخطة معرّفه { $id }.
a-date-is-expected = المتوقع تاريخ مثل ‎2027-03-14 أو فترة مثل ‎2027-Q2
a-number-is-expected = المتوقع رقم
parts-differ = مجموع أجزائه { $sum }: { $parts }. يُرجى كتابة أحدها من جديد.
now-part-of = { $title } الآن جزء من { $parent }.
now-at-the-top = { $title } الآن في المستوى الأعلى.
moved-in-many = { $items ->
    [one] أُدخل عنصر واحد مستوى.
    [two] أُدخل عنصران مستوى.
    [few] أُدخلت { $items } عناصر مستوى.
    [many] أُدخل { $items } عنصرًا مستوى.
   *[other] أُدخل { $items } عنصر مستوى.
 }
moved-out-many = { $items ->
    [one] أُخرج عنصر واحد مستوى.
    [two] أُخرج عنصران مستوى.
    [few] أُخرجت { $items } عناصر مستوى.
    [many] أُخرج { $items } عنصرًا مستوى.
   *[other] أُخرج { $items } عنصر مستوى.
 }
no-own-id = ليس لـ{ $title } معرّف خاص، لذا لا يمكن أن يكون شيء جزءًا منه. يلزم أولًا معرّف آخر له في ملف الخطة.
make-child-of = جعله فرعيًا لـ{ $title }
below-itself = لا يمكن أن يقع { $title } تحت نفسه.
no-longer-part-of = { $title } لم يعد جزءًا من { $parent }.
new-part-of = الآن جزء من { $parent }.
new-at-the-top = الآن في المستوى الأعلى.
drops-into = فرعي لـ{ $parent }
drops-at-the-top = في المستوى الأعلى
move-in = { $items ->
    [1] إدخال { $title } مستوى واحدًا
    [two] إدخال عنصرين مستوى واحدًا
    [few] إدخال { $items } عناصر مستوى واحدًا
    [many] إدخال { $items } عنصرًا مستوى واحدًا
   *[other] إدخال { $items } عنصر مستوى واحدًا
 }
move-out = { $items ->
    [1] إخراج { $title } مستوى واحدًا
    [two] إخراج عنصرين مستوى واحدًا
    [few] إخراج { $items } عناصر مستوى واحدًا
    [many] إخراج { $items } عنصرًا مستوى واحدًا
   *[other] إخراج { $items } عنصر مستوى واحدًا
 }
clear-many = مسح { $column } في { $items ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }
pasted = لصق { $rows ->
    [one] صف واحد
    [two] صفين
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
 }
pasted-into-first = تم اللصق في أول { $rows } من الصفوف المحددة ({ $chosen }).
pasted-into = تم اللصق في { $items ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }.
pasted-into-new = تم اللصق في { $items ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }، منها جديد: { $new }.
pasted-into-column = تم اللصق في { $column } لـ{ $items ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }.
pasted-into-column-new = تم اللصق في { $column } لـ{ $items ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }، منها جديد: { $new }.
quoted-cell = «{ $cell }»
not-pasted = تعذّرت قراءة { $cells }. احتفظت هذه الخلايا بقيمها.
not-pasted-and-more = تعذّرت قراءة { $cells } وغيرها. احتفظت هذه الخلايا بقيمها.
cleared-cells = تم مسح { $cells ->
    [one] خلية واحدة
    [two] خليتين
    [few] { $cells } خلايا
   *[other] { $cells } خلية
 } في { $items ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }.
but-titles-stay = العناوين تبقى.
calculated = { $column } قيمة محسوبة. يمكن تغيير ما تُحسب منه، أو الضغط على Enter لعرض الحساب.
calculated-by = { $column } قيمة محسوبة: { $formula }. يمكن تغيير ما تُحسب منه، أو الضغط على Enter لعرض الحساب.
chosen-cells = { $cells ->
    [one] خلية واحدة
    [two] خليتان
    [few] { $cells } خلايا
   *[other] { $cells } خلية
 }
chosen-sum = المجموع { $number }
chosen-average = المتوسط { $number }
selection = التحديد
set-value = ضبط القيمة
clear = مسح
clear-selection = إلغاء التحديد
clear-selection-by-key = إلغاء التحديد (Escape)
add-criteria = إضافة معايير…
unknown-field = لا يوجد حقل «{ $name }».
unknown-field-near = لا يوجد حقل «{ $name }». هل المقصود { $near }؟
group = تجميع
grouped-by = تجميع: { $column }
no-groups = بلا مجموعات
group-count = { $items ->
    [one] عنصر واحد
    [two] عنصران
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }
without = { $column }: بلا
sum = المجموع
mean = متوسط ما له رقم
must-share = ‏Must ‎{ $percent }%‎
must-share-about = حصة Must من الجهد
sum-of = مجموع { $items ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }
own-and-sum = القيمة الخاصة { $own }، ومجموع { $items ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 } { $sum }
progress-of = تقدّم { $items ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }، حسب الجهد
first-start-of = أول بداية بين { $items ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }
last-end-of = آخر نهاية بين { $items ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }
today = اليوم
next-monday = الإثنين القادم
this-month = هذا الشهر
next-month = الشهر القادم
this-quarter = هذا الربع
next-quarter = الربع القادم
quarter-after-next = الربع الذي بعده
find = بحث
find-in-scores = البحث في الدرجات
previous-hit = النتيجة السابقة
next-hit = النتيجة التالية
close-find = إغلاق البحث
hits = { $hits ->
    [0] لا نتائج
   *[other] { $hit } من { $hits }
 }
scores = الدرجات
add-item = إضافة عنصر
add-at-the-end = إضافة عنصر في النهاية
fold = طي
unfold = توسيع
drag = السحب لتغيير الترتيب
problem = مشكلة
untitled = بلا عنوان
off = خارج
off-scale = خارج السلّم
off-scale-about = خارج السلّم. { $scale }
column-actions = إجراءات العمود
sort-ascending = فرز تصاعدي
sort-descending = فرز تنازلي
group-by-this = تجميع حسبه
stop-grouping = إنهاء التجميع
freeze = تجميد حتى هنا
unfreeze = إلغاء التجميد
move-left = نقل إلى اليسار
move-right = نقل إلى اليمين
hide-column = إخفاء العمود
usual-width = العرض المعتاد
fit = ملاءمة المحتوى
columns-dialog = الأعمدة…
more-columns = أعمدة أخرى
custom-columns = أعمدة مخصّصة
reset-columns = إعادة ضبط الأعمدة
move-column-up = نقل { $column } لأعلى
move-column-down = نقل { $column } لأسفل
width = العرض
width-of = عرض { $column }
freeze-up-to = تجميد حتى { $column }
frozen-about = تبقى الأعمدة حتى هنا في مكانها عند التمرير
delete-column = حذف { $column }
name-of = اسم { $column }
kind-of = نوع { $column }
choices-of = خيارات { $column }
add-column = إضافة عمود
new-name = اسم العمود
new-kind = نوع العمود
new-choices = خيارات تفصل بينها فواصل
name-example = العميل
choices-example = عالٍ, متوسط, منخفض
text = نص
number = رقم
choice = خيار
date = تاريخ
rank = المرتبة
delay = تكلفة تأخير شهر
custom-column = عمود مخصّص
rank-short = #
delay-short = التأخير/شهر
confidence-short = الثقة
time-criticality-short = حساسية
risk-reduction-short = مخاطر
value-per-month-short = القيمة/شهر
effort-unit = { $unit ->
    [person-months] شهر
    [person-weeks] أسبوع
    [person-days] يوم
    [points] نقطة
   *[other] { $unit }
 }
reach-per = { $per ->
    [month] / شهر
    [week] / أسبوع
    [quarter] / ربع
    [year] / سنة
   *[other] / { $per }
 }
rank-about = المرتبة حسب الدرجة
effort-about = الجهد بوحدة { $unit ->
    [person-months] أشهر عمل
    [person-weeks] أسابيع عمل
    [person-days] أيام عمل
    [points] نقاط
   *[other] { $unit }
 }
reach-about = أشخاص أو أحداث لكل { $per ->
    [month] شهر
    [week] أسبوع
    [quarter] ربع سنة
    [year] سنة
   *[other] { $per }
 }
confidence-about = الثقة بالمئة: 100 عالية، 80 متوسطة، 50 منخفضة
delay-about = كلفة تأخير شهر بالقيمة الحالية، على ثلاث سنوات بمعدل الخصم في الخطة
custom-about = عمود مخصّص في هذه الخطة
rice-about = الوصول × التأثير × الثقة / الجهد
ice-about = التأثير × الثقة / 10 × السهولة
wsjf-about = (القيمة + الحساسية الزمنية + خفض المخاطر) / الجهد
value-effort-about = القيمة / الجهد
weighted-about = المتوسط المرجّح للمعايير، من 0 إلى 100
cd3-about = القيمة شهريًا / المدة
own-about = صيغة هذه الخطة
massive = هائل
high = كبير
medium = متوسط
low = صغير
minimal = ضئيل
high-confidence = عالية
medium-confidence = متوسطة
low-confidence = منخفضة
column-exists = يوجد بالفعل عمود باسم «{ $name }».
