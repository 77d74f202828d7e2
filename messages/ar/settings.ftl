### Arabic: the settings of the plan.

plan-settings = إعدادات الخطة
parts = الأقسام
general = عام
scoring-method = طريقة التقييم
effort-unit = وحدة الجهد
goal = الغاية
goal-example = ما يُقاس التأثير نسبةً إليه
reach-per = الوصول لكل
reach-per-example = ربع سنة
fiscal-year = بداية السنة المالية في
week-starts = بداية الأسبوع يوم
focus-factor = معامل التركيز (%)
discount-rate = معدل الخصم (% سنويًا)
review-after = مراجعة التقديرات بعد (أيام)
never = أبدًا
budget = ميزانية MoSCoW (% من الجهد)
today = اليوم
about-rice = الوصول × التأثير × الثقة ÷ الجهد. بداية جيدة لمعظم قوائم أعمال المنتجات.
about-ice = التأثير × الثقة × السهولة. سريعة، للتجارب وأفكار النمو.
about-wsjf = تكلفة التأخير ÷ حجم العمل، كما في SAFe. لما يُنجز أولًا حين يكلّف الانتظار.
about-value-effort = القيمة ÷ الجهد. الأبسط: رقمان لكل عنصر.
about-weighted = معايير خاصة، لكل منها وزن وسلّم.
about-own = صيغة من هذه الخطة.
about-cd3 = تكلفة التأخير ÷ المدة، بالمال. حين تُعرف قيمة الشهر.
method-set = { $scored ->
    [0] الترتيب حسب { $method }. لا عنصر لديه التقديرات اللازمة بعد.
   *[other] الترتيب حسب { $method }. العناصر التي لديها التقديرات اللازمة: { $scored } من { $items }.
 }
method-set-all = الترتيب حسب { $method }.
impact-kept = احتفظ التأثير بأرقامه: سلّمه في RICE من 0.25 إلى 3، وفي ICE من 1 إلى 10.
no-criteria-yet = الترتيب حسب معايير مرجّحة. إضافة معايير تعطي درجات.
converted = تم التحويل ({ $unit }، ‎× { $factor }‎): { $numbers }.
not-converted = بقيت كما أُدخلت: { $numbers }. لا تحويل متاح ({ $unit }).
per = لكل { $span }
effort-estimates = { $count ->
    [one] تقدير جهد واحد
    [two] تقديرا جهد
    [few] { $count } تقديرات جهد
   *[other] { $count } تقدير جهد
 }
reach-estimates = { $count ->
    [one] تقدير وصول واحد
    [two] تقديرا وصول
    [few] { $count } تقديرات وصول
   *[other] { $count } تقدير وصول
 }
votes = { $count ->
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
    [many] { $count } صوتًا
   *[other] { $count } صوت
 }
capacities = { $count ->
    [one] سعة إطار زمني واحد
    [two] سعتا إطارين زمنيين
    [few] سعات { $count } أطر زمنية
   *[other] سعات { $count } إطارًا زمنيًا
 }
and = { $first } و{ $last }
effort-kept = تغيّرت الوحدة وبقيت أرقام الجهد.
reach-kept = تغيّرت الوحدة وبقيت أرقام الوصول.
working-days = أيام العمل
calendar-taken = تحتوي هذه الخطة على شيء آخر تحت "calendar"، لذا لا يمكن ضبط أيام العمل والعطل هنا.
monday-short = إثنين
tuesday-short = ثلاثاء
wednesday-short = أربعاء
thursday-short = خميس
friday-short = جمعة
saturday-short = سبت
sunday-short = أحد
monday = الإثنين
tuesday = الثلاثاء
wednesday = الأربعاء
thursday = الخميس
friday = الجمعة
saturday = السبت
sunday = الأحد
works = { $day } يوم عمل
works-in = { $day } يوم عمل في { $team }
one-day = الأسبوع يحتاج إلى يوم عمل.
holidays = العطل ({ $count })
holidays-of = أيام عمل { $team } وعطله ({ $count })
holiday-name = اسم العطلة { $number }
holiday-first-day = أول أيام العطلة { $number }
holiday-last-day = آخر أيام العطلة { $number }
delete-holiday = حذف العطلة { $number }
holiday-name-in = اسم العطلة { $number } في { $team }
holiday-first-day-in = أول أيام العطلة { $number } في { $team }
holiday-last-day-in = آخر أيام العطلة { $number } في { $team }
delete-holiday-in = حذف العطلة { $number } في { $team }
add-holiday = إضافة عطلة
add-holiday-in = إضافة عطلة في { $team }
import-holidays = استيراد عطل (‎.ics)
import-holidays-in = استيراد عطل (‎.ics) في { $team }
set-week = أيام العمل
set-holidays = العطل
no-holidays = لا أحداث ليوم كامل في هذا الملف. يُرجى اختيار ملف تقويم (‎.ics) فيه عطل.
holidays-added = { $known ->
    [0] { $added ->
        [one] أُضيفت عطلة واحدة.
        [two] أُضيفت عطلتان.
        [few] أُضيفت { $added } عطل.
       *[other] أُضيفت { $added } عطلة.
     }
   *[other] العطل المضافة: { $added }، والموجودة من قبل: { $known }.
 }
timed-left-out = { $events ->
    [one] استُبعد حدث له وقت من اليوم.
    [two] استُبعد حدثان لهما وقت من اليوم.
    [few] استُبعدت { $events } أحداث لها وقت من اليوم.
   *[other] استُبعد { $events } حدثًا لها وقت من اليوم.
 }
absence-first-day = أول أيام الغياب { $number } في { $team }
absence-last-day = آخر أيام الغياب { $number } في { $team }
absence-people = أشخاص الغياب { $number } في { $team }
everyone = الكل
delete-absence = حذف الغياب { $number } في { $team }
add-absence-in = إضافة غياب في { $team }
teams = الفرق
timeboxes = الأطر الزمنية
milestones = المعالم
criteria = معايير التقييم المرجّح
criteria-short = المعايير
objectives = الأهداف
add-team = إضافة فريق
add-timebox = إضافة إطار زمني
add-milestone = إضافة معلم
add-criterion = إضافة معيار
add-objective = إضافة هدف
add-key-result = إضافة نتيجة رئيسية
new-team = فريق جديد
new-timebox = إطار زمني جديد
new-milestone = معلم جديد
new-criterion = معيار جديد
new-objective = هدف جديد
new-key-result = نتيجة رئيسية جديدة
team-name = اسم الفريق
timebox-name = اسم الإطار الزمني
milestone-name = اسم المعلم
criterion-name = اسم المعيار
objective-name = اسم الهدف
key-result-name = اسم النتيجة الرئيسية
delete-entry = حذف { $entry }
people = الأشخاص
people-in = الأشخاص في { $entry }
start = البداية
start-of = بداية { $entry }
end = النهاية
end-of = نهاية { $entry }
capacity = السعة
capacity-of = سعة { $entry }
date = التاريخ
date-of = تاريخ { $entry }
weight = الوزن
weight-of = وزن { $entry }
lowest = الأدنى
lowest-of = أدنى { $entry }
highest = الأعلى
highest-of = أعلى { $entry }
lower-is-better = الأقل أفضل
lower-is-better-of = الأقل أفضل: { $entry }
target = المستهدف
target-of = المستهدف في { $entry }
now = الآن
now-of = الآن في { $entry }
from-teams = من الفرق
date-example = ‎20 Jul 2027
scale-from = السلّم من
scale-to = إلى
colour = اللون
colour-of = لون { $team }
automatic = تلقائي
deleted-entry = { $items ->
    [0] حُذف { $entry }.
    [one] حُذف { $entry } وأُزيل من عنصر واحد.
    [two] حُذف { $entry } وأُزيل من عنصرين.
    [few] حُذف { $entry } وأُزيل من { $items } عناصر.
    [many] حُذف { $entry } وأُزيل من { $items } عنصرًا.
   *[other] حُذف { $entry } وأُزيل من { $items } عنصر.
 }
