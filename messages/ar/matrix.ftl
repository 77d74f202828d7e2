### Arabic: the matrix.

how = مفاتيح الأسهم تنقل الفقاعة وتغيّر تقديراتها. Page Up وPage Down للتنقل بين الفقاعات، وEnter لفتح التفاصيل.
how-to-read = مفاتيح الأسهم للتنقل بين الفقاعات، وEnter لفتح التفاصيل.
one-colour = بلا
empty = لا عنصر له الرقمان معًا بعد. يمكن التقدير في الدرجات أو اختيار محورين آخرين.
benefit = المنفعة
cost-of-delay = تكلفة التأخير
benefit-about = الوصول × التأثير × الثقة
cost-of-delay-about = القيمة + الحساسية الزمنية + خفض المخاطر
quick-wins = مكاسب سريعة
big-bets = رهانات كبيرة
fill-ins = أعمال تكميلية
money-pits = استنزاف للموارد
high-low = ارتفاع { $up }، انخفاض { $across }
high-high = ارتفاع { $up }، ارتفاع { $across }
low-low = انخفاض { $up }، انخفاض { $across }
low-high = انخفاض { $up }، ارتفاع { $across }
figure = { $field } { $number }
change = { $field } { $before } ← { $after }
bubble = { $title }: { $figures }، { $quadrant }
estimates-of = تقديرات { $title }
moved = { $title }: { $figures }.
moved-to-rank = { $title }: { $figures }، والآن في المرتبة { $rank }.
fixed = { $measure } قيمة محسوبة: يمكن تغيير التقديرات التي تتكون منها.
dots = أفضل { $bubbles } من { $items } فقاعات، والباقي نقاط؛ والتصفية تُظهرها.
missing = { $items ->
    [one] عنصر واحد ينقصه { $up } أو { $across } لا يظهر.
    [two] عنصران ينقصهما { $up } أو { $across } لا يظهران.
    [few] { $items } عناصر ينقصها { $up } أو { $across } لا تظهر.
    [many] { $items } عنصرًا ينقصها { $up } أو { $across } لا تظهر.
   *[other] { $items } عنصر ينقصها { $up } أو { $across } لا تظهر.
 }
thousands = { $number } ألف
millions = { $number } مليون
log-axis = { $measure } (لوغاريتمي)
log = لوغاريتمي
log-x = مقياس لوغاريتمي للمحور X
log-y = مقياس لوغاريتمي للمحور Y
matrix = المصفوفة
cross-hair = الخطان المتقاطعان: { $measure }
colours = الألوان
controls = ما تعرضه المصفوفة
x-axis = المحور X
y-axis = المحور Y
size = الحجم
size-of-bubbles = حجم الفقاعات
colour = اللون
colour-of-bubbles = لون الفقاعات
reset = إعادة الضبط
