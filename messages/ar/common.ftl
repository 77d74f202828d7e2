### Arabic: what several rooms say.

confidence-of-one = الثقة 1 تعني ‎1%. لليقين التام تُكتب ‎100%.
opened-meanwhile = فُتحت خطة أخرى أثناء حفظ هذه. يُرجى التأكد من أنها حُفظت.
not-fetched = تعذّر التحميل. يُرجى التحقق من الشبكة ثم إعادة المحاولة.
draft-taken = استُعيدت المسودة. الحفظ يُبقيها.
left-as-draft = ما كان هنا محفوظ في مسودة منفصلة.
added-item = إضافة عنصر
impact-scale = التأثير لكل شخص: 3 هائل، 2 كبير، 1 متوسط، 0.5 صغير، 0.25 ضئيل
ice-scale = في ICE يُقاس التأثير والسهولة من 1 إلى 10.
clamped = خارج سلّم هذا المعيار، لذا تُحسب الدرجة بأقرب طرف.
small-confidence = أقل من ‎1%. إن كان المقصود نسبة مثل 0.8 فتُكتب ‎80%.
no-effort = جهد مقداره 0 لا يعطي درجة.
no-criteria = بلا معايير
not-an-item = لا يمكن قراءته، وبقي كما هو
written-as-text = مكتوب كنوع آخر من القيم
no-items = لا عناصر بعد. يمكن إضافة عنصر أو لصق صفوف من جدول بيانات.
no-items-to-see = لا عناصر في هذه الخطة بعد.
no-team = بلا فريق
not-estimated = غير مُقدَّر
no-value = بلا
did-you-mean = هل هو المقصود؟
to-page = في الصفحة المحيطة
to-browser = في هذا المتصفح فقط
to-downloads = كملف ضمن التنزيلات
no-file = لم يُختر أي ملف.
no-storage = هذا المتصفح لا يحتفظ بشيء لهذه الصفحة.
not-copied = المتصفح لا يسمح للصفحة باستخدام الحافظة. يمكن تحديد النص ونسخه.
undo = تراجع
order-by-hand = استخدام ترتيبي
keep-numbers = إبقاء الأرقام
empty-column = لا شيء هنا بعد
order-is-computed = البطاقات هنا بترتيب محسوب. لترتيبها يدويًا يُختار «ترتيبي».
no-rows = لا صفوف في هذا النص. يمكن نسخ خلايا من جدول بيانات، أو صفوف تفصل بين خلاياها علامة جدولة أو فاصلة أو فاصلة منقوطة.
problems-kept = لا يضيع شيء من هذا: كل قيمة تبقى في الملف كما هي حتى تُغيَّر.
nothing-to-show = هذه الخطة فارغة.
near-team = لا يوجد فريق باسم { $name }. هل المقصود { $meant }؟ يمكن اختياره من القائمة أو إنشاء الفريق.
needs-more = ينقص: { $first } و{ $more } غيرها
no-such-team = لا فريق في الخطة معرّفه { $id }.
no-match = لا شيء يطابق «{ $words }».
offer-new-team = إنشاء الفريق «{ $name }»
moved-label = نقل { $item }
undone = تم التراجع: { $label }
redone = تمت الإعادة: { $label }
saved = تم الحفظ { $to }
to-file = في الملف { $name }
file-failed = تعذّرت كتابة الملف ({ $why }).
file-unreadable = تعذّرت قراءة الملف: { $why }
no-such-format = لا توجد صيغة تصدير باسم { $format }.
not-written = الخطة أكبر من أن تسعها هذه الصيغة: { $format }.
not-saved = لم يتم الحفظ: { $why } التغييرات ما زالت هنا.
new-team = فريق جديد: { $name }.
draft-refused = هذا المتصفح لا يسمح للصفحة بالاحتفاظ بمسودة ({ $why }). يُرجى الحفظ قبل المغادرة.
picked-up = تم رفع { $title }. السهمان الأيمن والأيسر ينقلانه ومفتاح المسافة يضعه.
put-down = { $title } في { $column }.
percent = ‎{ $digits }%‎
needs = ينقص: { $fields }
effort-person-days = { $amount ->
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $amount } أيام عمل
   *[other] { $amount } يوم عمل
 }
effort-person-weeks = { $amount ->
    [one] أسبوع عمل واحد
    [two] أسبوعا عمل
    [few] { $amount } أسابيع عمل
   *[other] { $amount } أسبوع عمل
 }
effort-person-months = { $amount ->
    [one] شهر عمل واحد
    [two] شهرا عمل
    [few] { $amount } أشهر عمل
   *[other] { $amount } شهر عمل
 }
effort-points = { $amount ->
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $amount } نقاط
   *[other] { $amount } نقطة
 }
odd-value = «{ $found }» لا تصلح قيمةً لحقل «{ $field }»: { $why }.
not-understood = «{ $typed }» ليست قيمة صالحة لحقل «{ $field }»: { $why }. تحتفظ الخطة بالقيمة السابقة.
names-in-sentences = as it is
pinned = مثبّت في المرتبة { $rank }
pinned-because = مثبّت في المرتبة { $rank }: { $why }
untitled-item = عنصر بلا عنوان
key-of = { $field } – { $item }
plan-key = { $field } – الخطة
setting = إعداد: { $name }
tab = Plan Widget
tab-of = { $title } – Plan Widget
read-only-newer = حُفظت هذه الخطة بإصدار أحدث من الأداة. يمكن عرضها هنا دون تغييرها.
read-only-misshapen = بنية «{ $key }» في هذا الملف غير صحيحة. يمكن عرض الخطة هنا دون تغييرها.
replaced-by-file = فتح خطة أخرى
replaced-by-page = تغيير من الصفحة
replaced-by-draft = استعادة المسودة
opened = { $items ->
    [zero] تم الفتح، بلا عناصر.
    [one] تم فتح عنصر واحد.
    [two] تم فتح عنصرين.
    [few] تم فتح { $items } عناصر.
    [many] تم فتح { $items } عنصرًا.
   *[other] تم فتح { $items } عنصر.
 }
opened-titled = { $items ->
    [zero] تم فتح { $title }: لا عناصر.
    [one] تم فتح { $title }: عنصر واحد.
    [two] تم فتح { $title }: عنصران.
    [few] تم فتح { $title }: { $items } عناصر.
    [many] تم فتح { $title }: { $items } عنصرًا.
   *[other] تم فتح { $title }: { $items } عنصر.
 }
draft-beside = { $done } ما تغيّر هنا أيضًا بقي كما هو هنا: { $fields }. زر «تراجع» يُظهر ما في المسودة.
draft-found = بقيت هنا تغييرات غير محفوظة منذ { $when }.
draft-found-of-tab = بقيت في علامة تبويب أخرى تغييرات غير محفوظة على هذه الخطة منذ { $when }.
draft-waiting = { $drafts ->
    [one] وتليها مسودة أخرى.
    [two] وتليها مسودتان أخريان.
    [few] وتليها { $drafts } مسودات أخرى.
   *[other] وتليها { $drafts } مسودة أخرى.
 }
item-count = { $items ->
    [zero] لا عناصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }
item-count-shown = { $items ->
    [one] { $shown } من عنصر واحد
    [two] { $shown } من عنصرين
    [few] { $shown } من { $items } عناصر
    [many] { $shown } من { $items } عنصرًا
   *[other] { $shown } من { $items } عنصر
 }
scored-count = بدرجة: { $items }
problem-count = { $problems ->
    [zero] لا مشكلات
    [one] مشكلة واحدة
    [two] مشكلتان
    [few] { $problems } مشكلات
   *[other] { $problems } مشكلة
 }
effort-line = الجهد { $amount }
must-share = ‏Must ‎{ $share }%‎ (الميزانية ‎{ $budget }%‎)
too-many-columns = { $columns ->
    [few] هذا الجدول كبير جدًا: فيه أكثر من { $columns } أعمدة. يُرجى نسخ جزء أصغر منه.
    [many] هذا الجدول كبير جدًا: فيه أكثر من { $columns } عمودًا. يُرجى نسخ جزء أصغر منه.
   *[other] هذا الجدول كبير جدًا: فيه أكثر من { $columns } عمود. يُرجى نسخ جزء أصغر منه.
 }
too-many-cells = { $cells ->
    [few] هذا الجدول كبير جدًا: فيه أكثر من { $cells } خلايا. يُرجى نسخ جزء أصغر منه.
   *[other] هذا الجدول كبير جدًا: فيه أكثر من { $cells } خلية. يُرجى نسخ جزء أصغر منه.
 }
imported = { $rows ->
    [zero] لم تُضف صفوف.
    [one] أُضيف صف واحد.
    [two] أُضيف صفان.
    [few] أُضيفت { $rows } صفوف.
    [many] أُضيف { $rows } صفًا.
   *[other] أُضيف { $rows } صف.
 }
delete-item = حذف { $item }
delete-items = { $items ->
    [one] حذف عنصر واحد
    [two] حذف عنصرين
    [few] حذف { $items } عناصر
    [many] حذف { $items } عنصرًا
   *[other] حذف { $items } عنصر
 }
deleted-item = حُذف { $item }
deleted-items = { $items ->
    [one] حُذف عنصر واحد
    [two] حُذف عنصران
    [few] حُذفت { $items } عناصر
    [many] حُذف { $items } عنصرًا
   *[other] حُذف { $items } عنصر
 }
duplicate-item = تكرار { $item }
duplicate-items = { $items ->
    [one] تكرار عنصر واحد
    [two] تكرار عنصرين
    [few] تكرار { $items } عناصر
    [many] تكرار { $items } عنصرًا
   *[other] تكرار { $items } عنصر
 }
add-step = إضافة { $list ->
    [items] عنصر
    [teams] فريق
    [objectives] هدف
    [timeboxes] إطار زمني
    [milestones] معلم
    [criteria] معيار
    [methods] طريقة
    [baselines] خط أساس
    [scenarios] سيناريو
    [pins] تثبيت
    [views] طريقة عرض
    [filters] فلتر
    [fields] حقل
    [sources] مصدر
    [log] قرار
   *[other] مُدخَل
 }
change-step = تغيير { $list ->
    [items] عنصر
    [teams] فريق
    [objectives] هدف
    [timeboxes] إطار زمني
    [milestones] معلم
    [criteria] معيار
    [methods] طريقة
    [baselines] خط أساس
    [scenarios] سيناريو
    [pins] تثبيت
    [views] طريقة عرض
    [filters] فلتر
    [fields] حقل
    [sources] مصدر
    [log] قرار
   *[other] مُدخَل
 }
delete-step = حذف { $list ->
    [items] عنصر
    [teams] فريق
    [objectives] هدف
    [timeboxes] إطار زمني
    [milestones] معلم
    [criteria] معيار
    [methods] طريقة
    [baselines] خط أساس
    [scenarios] سيناريو
    [pins] تثبيت
    [views] طريقة عرض
    [filters] فلتر
    [fields] حقل
    [sources] مصدر
    [log] قرار
   *[other] مُدخَل
 }
list-comma = { "، " }
