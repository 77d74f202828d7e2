### Arabic: the comparison with an earlier state.

title = مقارنة
baseline = خط الأساس
no-baseline = بلا
scenario = السيناريو
paste-old = أو لصق خطة أقدم، من سجل الصفحة مثلًا
take = حفظ خط أساس
open-old = فتح ملف أقدم
new-baseline = خط أساس { $day }
name = اسم خط الأساس
delete = حذف خط الأساس
earlier = حالة سابقة
earlier-of = حالة سابقة، { $day }
stop = إنهاء المقارنة
copy-log = نسخ سجل التغييرات
log-copied = نُسخ سجل التغييرات بصيغة Markdown. يمكن لصقه في الصفحة.
comparison = المقارنة
compared = مقارنةً بـ{ $name }: { $bars ->
    [one] تحرك شريط واحد
    [two] تحرك شريطان
    [few] تحركت { $bars } أشرطة
   *[other] تحرك { $bars } شريطًا
 }
changes = إظهار التغييرات
slipped = تأخّر
pulled-in = تقدّم موعده
restarted = يبدأ في وقت آخر
added = أُضيف
dropped = استُبعد
scheduled = صارت له تواريخ
unscheduled = لم تعد له تواريخ
reranked = تغيّرت مرتبته
reparented = نُقل إلى أصل آخر
re-estimated = أُعيد تقديره
changed = تغيّر
nothing-changed = لم يتغير شيء.
fate-count = { $fate } { $count }
no-dates = بلا تواريخ
no-parent = بلا أصل
dates-became = { $before } ← { $after }
moved = من { $from } إلى { $to }
climbed = صعودًا { $ranks ->
    [one] مرتبة واحدة
    [two] مرتبتين
    [few] { $ranks } مراتب
   *[other] { $ranks } مرتبة
 }
fell = هبوطًا { $ranks ->
    [one] مرتبة واحدة
    [two] مرتبتين
    [few] { $ranks } مراتب
   *[other] { $ranks } مرتبة
 }
became = { $name } { $before } ← { $after }
nothing = بلا
set = تغيّر
settings = إعدادات الخطة
calendar = أيام العمل
team = فريق
objective = هدف
timebox = إطار زمني
milestone = معلم
criterion = معيار
method = طريقة
figures = الأرقام
ends = النهاية
dated = عناصر لها تواريخ
worth = قيمتها
total-effort = جهدها
overbooked = فوق السعة
never = أبدًا
days = { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }
why = لماذا تغيّر { $item }
why-hint = لماذا؟
reason-step = سبب { $item }
fate-words = { $fate }: { $words }
fate-of-gone = { $fate } { $title }: { $words }
since = التغييرات منذ { $name }
log-range = { $start } إلى { $end }
log-was = { $now } (كان { $before })
log-was-by = { $now } (كان { $before }، { $days ->
    [few] { $days } أيام
   *[other] { $days } يوم
 })
log-gone = كان { $before }
log-why = السبب: { $reason }
log-why-open = السبب:
decisions = القرارات
decided-why = { $decision }. السبب: { $reason }
also-different = ومما اختلف
