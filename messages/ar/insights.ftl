### Arabic: insights.

insights = التحليلات
show-in-scores = إظهار في الدرجات
items = { $items ->
    [one] عنصر واحد
    [two] عنصران
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }
without-effort = ، منها { $items } بلا جهد
value = أين القيمة
order = مدى ثبات الترتيب
raters = المصوّتون
moscow = MoSCoW
objectives = الأهداف
effort = الجهد
review = للمراجعة
alike = مكررات محتملة
methods = الطرق جنبًا إلى جنب
split = ‏‎{ $part }%‎ من العناصر ({ $items } من { $all }) تعطي ‎{ $value }%‎ من مجموع { $measure }.
no-value = لا عنصر يتجاوز فيه { $measure } الصفر بعد.
unknown = { $items ->
    [one] استُبعد عنصر واحد بلا تقديرات.
    [two] استُبعد عنصران بلا تقديرات.
    [few] استُبعدت { $items } عناصر بلا تقديرات.
   *[other] استُبعد { $items } عنصرًا بلا تقديرات.
 }
show = { $items ->
    [one] إظهار هذا العنصر
   *[other] إظهار هذه العناصر ({ $items })
 }
all-value = ‏‎100% من القيمة
all-items = ‏‎100% من العناصر
item = العنصر
estimate = التقدير
votes = الأصوات
median = الوسيط
plan = الخطة
no-letters = لا عنصر له فئة MoSCoW بعد.
sort-on-board = تصنيف العناصر على اللوحة
class-of-capacity = ‏‎{ $percent }%‎ من السعة (الميزانية ‎{ $budget }%‎) · { $effort }
class-of-planned = ‏‎{ $percent }%‎ (الميزانية ‎{ $budget }%‎) · { $effort }
musts = تأخذ عناصر Must ‎{ $percent }%‎ من الجهد المصنف ضمن Must وShould وCould (الميزانية ‎{ $budget }%‎).
musts-too-much = تأخذ عناصر Must ‎{ $percent }%‎ من الجهد المصنف ضمن Must وShould وCould (الميزانية ‎{ $budget }%‎): لا يبقى ما يكفي للاستغناء عنه عند التعثر.
no-musts = لا جهد مخططًا له فئة MoSCoW بعد.
outside = { $items ->
    [one] عنصر واحد
    [two] عنصران
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 } { $class }، { $effort }
unclassified = بلا فئة
timebox = { $title }: { $effort } من { $capacity }، الامتلاء ‎{ $percent }%‎
timebox-no-capacity = { $title }: { $effort }، لم تُحدد السعة
no-objectives = لا أهداف بعد. تُضاف في إعدادات الخطة، ثم تُربط بها العناصر في تفاصيلها.
add-objectives = إضافة أهداف
no-objective = بلا هدف
coverage = { $results ->
    [0] وراء كل نتيجة رئيسية عمل
   *[other] نتائج رئيسية بلا عمل وراءها: { $results }
 }؛ { $items ->
    [0] وكل عنصر يخدم هدفًا
   *[other] عناصر لا تخدم هدفًا: { $items }
 }.
unserved = لا شيء يخدم «{ $result }» ({ $objective }).
no-effort-yet = لا عنصر له جهد مع فريق أو نوع بعد.
by-team = حسب الفريق
by-kind = حسب النوع
no-kind = بلا نوع
share = ‎{ $percent }%‎ · { $effort }
most-effort = أكبر جهد: { $name }، ‎{ $percent }%‎.
no-review = بتحديد عدد الأيام التي تُراجع بعدها التقديرات يظهر الأقدم منها هنا.
set-review = ضبط المراجعة في إعدادات الخطة
all-fresh = كل التقديرات قُدّمت أو أُكّدت خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }.
some-due = من التقديرات ما لم يُراجع منذ أكثر من { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }: { $due } من { $scored }.
due = { $items ->
    [one] عنصر واحد حان وقت مراجعته
    [two] عنصران حان وقت مراجعتهما
    [few] { $items } عناصر حان وقت مراجعتها
   *[other] { $items } عنصرًا حان وقت مراجعتها
 }
closed = { $items ->
    [one] عنصر واحد مغلق في المصدر مفتوح هنا
    [two] عنصران مغلقان في المصدر مفتوحان هنا
    [few] { $items } عناصر مغلقة في المصدر مفتوحة هنا
   *[other] { $items } عنصرًا مغلقًا في المصدر مفتوحًا هنا
 }
gone = { $items ->
    [one] عنصر واحد اختفى من المصدر
    [two] عنصران اختفيا من المصدر
    [few] { $items } عناصر اختفت من المصدر
   *[other] { $items } عنصرًا اختفى من المصدر
 }
no-ranking = إضافة تقديرات تتيح مقارنة الترتيبات.
one-ranking = إضافة تقديرات لطريقة أخرى تتيح مقارنة الترتيبات.
agreement = { $agree ->
    [nearly] الطرق تكاد تتفق
    [mostly] الطرق تتفق في معظمها
    [loosely] الطرق لا تتفق إلا قليلًا
   *[not] الطرق تروي قصصًا مختلفة
 }؛ وأبعدها { $one } و{ $other } (التوافق { $tau }).
tau = توافق المراتب (Kendall's tau-b)
tau-about = ‏1: الترتيب نفسه. 0: لا علاقة. ‎−1: الترتيب المعاكس. للعناصر التي لها درجة في كلتيهما.
no-tau = –
first-of-each = أعلى { $top } بكل طريقة
in-every-top = { $items ->
    [one] إظهار العنصر المشترك في كل أعلى { $top }
   *[other] إظهار العناصر المشتركة في كل أعلى { $top } ({ $items })
 }
none-in-every-top = لا عنصر ضمن أعلى { $top } بكل الطرق.
rank-by = ترتيب حسب { $method }
