### Arabic: methods of the plan's own.

new = طريقة جديدة…
new-title = طريقة جديدة
edit-title = تعديل الطريقة
title = الاسم
formula = الصيغة
example = Reach * Impact / Effort
hint = يمكن استخدام التقديرات والمعايير والحقول المخصّصة والطرق الأخرى بأسمائها، والأسماء التي فيها فراغات بين [أقواس]. الثقة نسبة: ‎80% هي 0.8.
lower = الرقم الأدنى في المرتبة الأولى
templates = البدء من قالب
preview = أول العناصر بهذه الصيغة
keep-new = الترتيب بها
keep = حفظ
delete-button = حذف…
delete-now = حذف الطريقة
keep-it = إبقاؤها
no-title = يلزم اسم للطريقة.
no-formula = في الصيغة خطأ.
offers = أسماء ودوال
edit = تعديل { $title }…
taken = توجد طريقة باسم { $title }. يُرجى اختيار اسم آخر.
add = إضافة الطريقة { $title }
change = تغيير الطريقة { $title }
delete = حذف الطريقة { $title }
rank = المرتبة
item = العنصر
score = الدرجة
rank-today = المرتبة اليوم
ranked-by = الترتيب حسب { $method }.
saved = حُفظت { $method }.
added-fields = { $count ->
    [one] أُضيف الحقل المخصّص { $fields }.
   *[other] أُضيفت الحقول المخصّصة { $fields }.
 }
scored-count = { $scored ->
    [0] لا عنصر لديه كل ما يلزم بعد.
   *[other] العناصر التي لها درجة: { $scored } من { $items }.
 }
adds-fields = { $count ->
    [one] يضيف إلى الخطة الحقل المخصّص { $fields }.
   *[other] يضيف إلى الخطة الحقول المخصّصة { $fields }.
 }
names-and = { $names } و{ $last }
asks = حذف { $method }؟
asks-of-ranking = بها تُرتّب هذه الخطة؛ وسيحل RICE محلها.
asks-of-used = { $count ->
    [one] تستخدمها صيغة { $methods } وسيصبح فيها خطأ.
   *[other] تستخدمها صيغ { $methods } وستصبح فيها أخطاء.
 }
deleted = حُذفت { $method }.
deleted-of-ranking = حُذفت { $method }. الترتيب حسب { $now }.
of-each-item = لكل عنصر
criterion = معيار
custom-field = حقل مخصّص
score-by-method = الدرجة بهذه الطريقة
function-if = ‏if(الشرط; القيمة إن تحقق; القيمة إن لم يتحقق)
function-min = أصغر القيم
function-max = أكبر القيم
function-sum = مجموع القيم
function-avg = متوسط القيم
function-round = ‏round(الرقم; المنازل العشرية)
function-floor = العدد الصحيح الأدنى
function-ceil = العدد الصحيح الأعلى
function-abs = الرقم دون إشارته
function-sqrt = الجذر التربيعي
function-log = اللوغاريتم للأساس 10، أو log(الرقم; الأساس)
function-ln = اللوغاريتم الطبيعي
function-exp = ‏e مرفوع إلى الرقم
function-ifempty = ‏ifempty(القيمة; البديل إن كانت ناقصة)
function-empty = صحيح حين تنقص القيمة
opportunity = درجة الفرصة
opportunity-about = مهم للعملاء وهم غير راضين عنه بعد.
revenue = ‏RICE مع الإيراد
revenue-about = ‏RICE مع قيمة كل من يصل إليه.
by-evidence = ‏ICE حسب الأدلة
by-evidence-about = ‏ICE والثقة بمقياس Gilad: ‏1 لرأي، و10 لإطلاق نجح.
by-profile = تكلفة التأخير حسب النمط
by-profile-about = كلفة الشهر موزونة بطريقة نموها، لكل وحدة جهد.
kano-better = ‏Kano: أفضل
kano-better-about = كم يُرضي وجوده، من 0 إلى 1، بعدّ الإجابات.
kano-worse = ‏Kano: أسوأ
kano-worse-about = كم يزعج غيابه، من 0 إلى ‎−1، بعدّ الإجابات.
importance = الأهمية
satisfaction = الرضا
revenue-per-user = الإيراد لكل مستخدم
profile = النمط
expedite = عاجل
fixed-date = تاريخ ثابت
standard = اعتيادي
intangible = غير ملموس
attractive = جذاب
one-dimensional = أحادي البعد
must-be = أساسي
indifferent = غير مؤثر
