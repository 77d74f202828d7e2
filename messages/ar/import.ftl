### Arabic: a table on its way in.

rows-to-import = استيراد صفوف
hint = صفوف منسوخة من جدول بيانات، أو ملف منها: CSV أو JSON أو XML من أداة تتبع أو Markdown أو Mermaid أو تقويم. تظهر معاينتها قبل إدخالها.
refresh = تحديث من { $sources }
paste-box = صفوف للاستيراد
paste-here = لصق الصفوف هنا (Ctrl+V)
row = الصف
table = معاينة
more-rows = والصفوف الأخرى: { $rows }
take-in = إدخال الصف { $row }
cell-problem = { $column }، { $problem }
column-is = { $column } هو
column-is-in = { $column } بوحدة
word-is = { $word } في { $column } هو
empty = فارغ
unnamed-column = العمود { $number }
add-rows = { $rows ->
    [one] إضافة صف واحد
    [two] إضافة صفين
    [few] إضافة { $rows } صفوف
    [many] إضافة { $rows } صفًا
   *[other] إضافة { $rows } صف
 }
update-rows = { $rows ->
    [one] تحديث صف واحد
    [two] تحديث صفين
    [few] تحديث { $rows } صفوف
    [many] تحديث { $rows } صفًا
   *[other] تحديث { $rows } صف
 }
add-and-update-rows = { $rows ->
    [one] إضافة صف واحد، تحديث { $updated }
    [two] إضافة صفين، تحديث { $updated }
    [few] إضافة { $rows } صفوف، تحديث { $updated }
    [many] إضافة { $rows } صفًا، تحديث { $updated }
   *[other] إضافة { $rows } صف، تحديث { $updated }
 }
nothing-to-add = لا شيء للإضافة
blocks = يعطّل
span = البداية والنهاية
custom-field = حقل مخصّص
to-notes = إضافة إلى الملاحظات
compare = مقارنة بالدرجة
leave-out = استبعاد
box-start = بداية الإطار الزمني
box-end = نهاية الإطار الزمني
relations = روابط إلى عناصر
encoding = ترميز الملف
encoding-for = { $script ->
    [western] غربي ({ $encoding })
    [central] أوروبا الوسطى ({ $encoding })
    [cyrillic] سيريلي ({ $encoding })
    [greek] يوناني ({ $encoding })
    [turkish] تركي ({ $encoding })
    [baltic] بلطيقي ({ $encoding })
    [japanese] ياباني ({ $encoding })
    [chinese] صيني ({ $encoding })
   *[korean] كوري ({ $encoding })
 }
sheet = الورقة
separator = الفاصل
tab = علامة جدولة
comma = فاصلة
semicolon = فاصلة منقوطة
bar = خط عمودي |
no-separator = لا شيء
header-row = صف الرؤوس
no-header = بلا
header-at = الصف { $row }: { $texts }
number-format = صيغة الأرقام
rows-here = الصفوف الموجودة هنا
match-keys = تحديث حسب مفتاح الأداة
match-titles = تحديث حسب العنوان
match-nothing = إضافة الكل كجديد
per-as-plan = لكل { $span } (كالخطة)
per = لكل { $span }
as-they-are = الأرقام كما هي
order-unknown = الترتيب غير معروف
percent = نسبة مئوية
of-users = ‏% من المستخدمين
sizes = مقاسات XS–XL
letters = عالٍ، متوسط، منخفض
five-to-three = من 1 إلى 5، محوّلة إلى 3
ten-to-three = من 1 إلى 10، محوّلة إلى 3
hundred-to-three = من 0 إلى 100، محوّلة إلى 3
day-first = اليوم أولًا
month-first = الشهر أولًا
summary = { $things ->
    [0] { $rows ->
        [one] صف واحد، وعُرفت كل الأعمدة.
        [two] صفان، وعُرفت كل الأعمدة.
        [few] { $rows } صفوف، وعُرفت كل الأعمدة.
        [many] { $rows } صفًا، وعُرفت كل الأعمدة.
       *[other] { $rows } صف، وعُرفت كل الأعمدة.
     }
    [1] الصفوف: { $rows }. يُرجى التحقق من أمر واحد:
    [2] الصفوف: { $rows }. يُرجى التحقق من أمرين:
   *[other] الصفوف: { $rows }. يُرجى التحقق من { $things ->
        [few] { $things } أمور
       *[other] { $things } أمرًا
     }:
 }
format = الصيغة: { $format }.
export-of = الصيغة: تصدير من { $tool }.
method-follows = ستُقيَّم الخطة بطريقة { $method } كما توحي أعمدتها.
unit-follows = الجهد بوحدة { $unit }، وكذلك سيكون في هذه الخطة.
span-follows = الوصول لكل { $span }، وكذلك سيكون في هذه الخطة.
orders-differ = في { $column } تواريخ يبدأ بعضها باليوم وبعضها بالشهر. يُرجى التحقق منها.
filled = { $column }: خلايا فارغة أخذت ما فوقها كما في الخلايا المدمجة: { $cells }.
in-notes = أُضيف إلى الملاحظات: { $columns }.
custom-fields = حقول مخصّصة: { $columns }.
left-out = استُبعد: { $columns }.
fiscal = { $column }: ‏{ $text } يُحسب من يناير، ما دامت السنة المالية للخطة كذلك.
midnight = { $column }: النهاية عند منتصف الليل هي نهاية اليوم السابق، كما في { $text }.
read-as-share = قُرئ { $column } من 0 إلى 1: ‏{ $share } تصبح ‎80%.
read-of-five = قُرئ { $column } من 1 إلى 5 ← من ‎20% إلى ‎100%: ‏4 تصبح ‎80%.
read-of-ten = قُرئ { $column } من 1 إلى 10 ← من ‎10% إلى ‎100%: ‏8 تصبح ‎80%.
read-as-points = قُرئ { $column } كنقاط، لأن سلّمه ليس وقتًا.
read-as-sizes = قُرئ { $column } كمقاسات: { $sizes }.
read-as-sizes-in = قُرئ { $column } كمقاسات: { $sizes } { $unit }.
read-as-letters = { $column }: قُرئت M متوسطًا وL منخفضًا. إن كانت مقاسات فيُرجى اختيار ذلك.
read-five-to-three = قُرئ { $column } من 1 إلى 5، محوّلًا إلى سلّم RICE: ‏5 تصبح 3.
read-ten-to-three = قُرئ { $column } من 1 إلى 10، محوّلًا إلى سلّم RICE: ‏10 تصبح 3.
read-hundred-to-three = قُرئ { $column } من 0 إلى 100، محوّلًا إلى سلّم RICE: ‏100 تصبح 3.
above-three = يتجاوز { $column } الرقم 3 حيث ينتهي سلّم RICE. تبقى الأرقام كما هي؛ ولتحويلها يُختار سلّمها.
read-of-users = قُرئ { $column } كنسبة من كل المستخدمين: ‎80% تُحسب 80.
read-per = قُرئ { $column } لكل { $from }، وحُوّل إلى لكل { $to }: ‏100 تصبح { $reach }.
other-span = { $column } لكل { $from }، وهذه الخطة تحسب لكل { $to }: لم يُحوَّل.
read-day-first = قُرئ { $column } واليوم أولًا.
read-month-first = قُرئ { $column } والشهر أولًا.
converted = قُرئ { $column } بوحدة { $from }، وحُوّل إلى { $to }: { $rate }.
rate = { $many ->
    [seconds] { $count } ثانية
    [minutes] { $count } دقيقة
    [hours] { $count ->
        [few] { $count } ساعات
       *[other] { $count } ساعة
     }
    [days] { $count ->
        [few] { $count } أيام
       *[other] { $count } يومًا
     }
    [weeks] { $count ->
        [few] { $count } أسابيع
       *[other] { $count } أسبوعًا
     }
   *[months] { $count ->
        [few] { $count } أشهر
       *[other] { $count } شهرًا
     }
 } في { $one ->
    [minutes] الدقيقة
    [hours] الساعة
    [days] اليوم
    [weeks] الأسبوع
   *[months] الشهر
 }
no-bar = { $rows }: لا شريط على المخطط الزمني حتى يكتملا.
start-alone = صفوف لها بداية بلا نهاية: { $rows }
end-alone = صفوف لها نهاية بلا بداية: { $rows }
scores-match = { $rows ->
    [1] { $column } يطابق الدرجة هنا في الصف.
   *[other] { $column } يطابق الدرجة هنا في كل الصفوف ({ $rows }).
 }
scores-times = كل درجة هنا تساوي { $times } أضعاف { $column } في الورقة: وحدة أو سلّم آخر. الترتيب نفسه.
scores-part = كل درجة هنا تساوي ‎1/{ $part }‎ من { $column } في الورقة: وحدة أو سلّم آخر. الترتيب نفسه.
scores-differ = يختلف { $column } عن الدرجة هنا في { $differ } من { $rows } من الصفوف، مثل { $row }: ‏{ $theirs } في الورقة، و{ $ours } هنا.
row-number = الصف { $row }
ambiguous-dates = { $column }: قد يبدأ باليوم أو بالشهر في خلايا عددها { $cells }، مثل { $text }. يُرجى اختيار الترتيب فوق العمود.
other-unit = { $column }: { $why }. يذهب النص إلى الملاحظات ما لم تُختر وحدة أخرى (الخلايا: { $cells }).
ambiguous-numbers = { $column }: قد تكون آلافًا أو كسورًا عشرية في خلايا عددها { $cells } ({ $texts }). يُرجى اختيار صيغة الأرقام أدناه.
mangled = { $column }: خلايا تبدو نطاقات حوّلها جدول بيانات إلى تواريخ، وعددها { $cells } ({ $texts }). يُرجى تصحيحها في الورقة.
error-cells = { $column }: خلايا فيها خطأ من جدول البيانات، وعددها { $cells } ({ $texts }). يذهب نصها إلى الملاحظات.
parents-missing = { $column }: خلايا تسمّي ما ليس في هذه القائمة، وعددها { $cells } ({ $texts }). يذهب نصها إلى الملاحظات.
several-parents = { $column }: خلايا تسمّي عدة عناصر، وعددها { $cells } ({ $texts })، وللعنصر أصل واحد. يذهب نصها إلى الملاحظات.
other-parents = { $column }: خلايا لم تُضف كأصل، وعددها { $cells } ({ $texts })، لأن للمستوى الأدنى أصلًا آخر. يذهب نصها إلى الملاحظات.
unreadable = { $column }: خلايا تعذّرت قراءتها، وعددها { $cells } ({ $texts }). يذهب نصها إلى الملاحظات.
emptied = { $column }: خلايا تُركت فارغة، وعددها { $cells } ({ $texts }).
ranges = { $cells ->
    [1] { $column }: قُرئت { $text } نطاقًا حول { $middle }.
   *[other] { $column }: قُرئت { $text } نطاقًا حول { $middle } (الخلايا كلها: { $cells }).
 }
serial-day = { $column }: قُرئت { $text } على أنها { $day }، كما يعدّ Excel الأيام من 1900.
row-numbers = { $column }: قُرئت الأرقام كصفوف في الجدول، مثل { $text }.
pair = { $text } ← { $value }
next-pair = { $text } ← { $value }
amount-in = { $amount } { $unit }
pairs = { $column }: { $pairs }.
more-pairs = { $column }: { $pairs } (الخلايا كلها: { $cells }).
ones = { $column }: قُرئت 1 على أنها ‎1% (الخلايا: { $cells }). إن كان المقصود الكل فتُكتب ‎100%.
open-number = { $column }: قُرئت { $text } على أنها { $number }. لا شيء آخر في الجدول يؤكد ذلك؛ وإن لم يصح فيُرجى اختيار صيغة الأرقام أدناه.
typed-percent = قُرئت { $typed } على أنها ‎{ $percent }%.
typed-effort = قُرئت { $typed } على أنها { $amount } { $unit }.
typed-number = قُرئ { $column } { $typed } على أنه { $number }.
and-more = { $titles } و{ $more } غيرها
other-sheets = قُرئ من الورقة { $sheet }. وهناك أيضًا { $others }.
hidden-rows = صفوف مخفية في الورقة تدخل أيضًا ({ $rows }): { $titles }.
struck-rows = صفوف مشطوبة في الورقة تدخل أيضًا ({ $rows }): { $titles }.
sums = استُبعد لأنه مجاميع: { $titles }.
above = استُبعد لأنه فوق أسماء الأعمدة: { $titles }.
header-again = استُبعد لأنه يكرر أسماء الأعمدة: { $titles }.
below = استُبعد لأنه تحت الجدول: { $titles }.
archived = استُبعد لأنه مؤرشف: { $titles }.
sections = قُرئ كعناوين أقسام تحملها صفوفها: { $titles }.
left-out-by-you = المستبعد يدويًا: { $rows }.
no-names = لا صف يسمّي الأعمدة: ما تحتويه تخمين.
first-row = الصف الأول، { $text }، يدخل كعنصر. إن كان يسمّي العمود فيُرجى اختياره أدناه.
no-titles = لا عمود للعناوين. يُرجى اختيار عمود.
untitled = صفوف بلا عنوان: { $rows }.
broken-letters = بعض الحروف غير مقروءة: للملف ترميز آخر. يُرجى اختياره أدناه.
shortened = { $column }: خلايا اختصرها جدول بيانات، وعددها { $cells }، مثل { $text }. تحل محلها معرّفات جديدة.
titles-read = قُرئ { $column } كعناوين.
matched = جديد: { $new }، محدّث: { $updated }، بلا تغيير: { $unchanged }.
merged-items = صفوف لعناصر دُمجت في غيرها: { $rows }. تُركت كما هي.
alike = { $more ->
    [0] «{ $row }» يشبه «{ $item }» الموجود. في «التحليلات» قائمة بما يُحتمل تكراره لدمجه.
   *[other] «{ $row }» يشبه «{ $item }» الموجود، وكذلك صفوف أخرى: { $more }. في «التحليلات» قائمة بما يُحتمل تكراره لدمجه.
 }
kept-here = عناصر تغيّرت هنا وهناك: { $items }. يبقى ما هنا.
gone = عناصر لم تعد فيها ({ $items }): { $titles }. لا يُحذف شيء.
namesakes = صفوف ستدخل مرة ثانية: { $rows }. في الخطة عناصر بالعناوين نفسها.
new-parents = { $level ->
    [theme] ستُضاف محاور ({ $items }): { $titles }.
    [initiative] ستُضاف مبادرات ({ $items }): { $titles }.
    [epic] ستُضاف عناصر Epic ({ $items }): { $titles }.
    [feature] ستُضاف ميزات ({ $items }): { $titles }.
   *[parent] ستُضاف عناصر أصل ({ $items }): { $titles }.
 }
nothing-changed = لم يتغير شيء.
updated = { $items ->
    [one] تحدّث عنصر واحد.
    [two] تحدّث عنصران.
    [few] تحدّثت { $items } عناصر.
    [many] تحدّث { $items } عنصرًا.
   *[other] تحدّث { $items } عنصر.
 }
added = { $rows ->
    [one] أُضيف صف واحد.
    [two] أُضيف صفان.
    [few] أُضيفت { $rows } صفوف.
    [many] أُضيف { $rows } صفًا.
   *[other] أُضيف { $rows } صف.
 }
added-and-updated = الصفوف المضافة: { $rows }، العناصر المحدّثة: { $items }.
added-with-parents = الصفوف المضافة: { $rows }، والعناصر فوقها: { $parents }.
added-with-parents-and-updated = الصفوف المضافة: { $rows }، والعناصر فوقها: { $parents }، والعناصر المحدّثة: { $items }.
turned-table = أسماء الأعمدة في العمود الأول: أُدير الجدول.
old-workbook = هذا مصنف قديم (‎.xls) أو محمي بكلمة مرور. يُرجى حفظه بصيغة ‎.xlsx دون كلمة مرور ثم استيراده.
packed-file = هذا ملف مضغوط ليس مصنفًا، أو مصنف تالف. يُرجى فك ضغطه، أو فتحه في جدول بيانات ونسخ الصفوف.
other-page = هذه صفحة أو XML من نوع آخر. يُرجى نسخ الجدول الذي فيها ولصقه، أو تصدير القائمة بصيغة CSV.
empty-calendar = هذا تقويم بلا أحداث. يُرجى تصدير تقويم فيه أحداث.
plantuml = هذا مخطط PlantUML. يُرجى نسخ مهامه وأيامها كجدول واستيراده.
yaml = هذا YAML. يُرجى حفظه كخطة JSON أو بصيغة CSV ثم استيراده.
no-text = هذا ملف غير نصي. يُرجى تصدير القائمة بصيغة CSV واستيرادها.
json-of = هذا JSON من { $tool } وليس خطة. يُرجى تصدير القائمة من تلك الأداة بصيغة CSV، أو نسخ صفوفها، واستيرادها.
json-with-keys = هذا JSON بالمفاتيح { $keys } وليس خطة. يُرجى تصدير القائمة من تلك الأداة بصيغة CSV، أو نسخ صفوفها، واستيرادها.
other-json = هذا JSON من نوع آخر وليس خطة. يُرجى تصدير القائمة من تلك الأداة بصيغة CSV، أو نسخ صفوفها، واستيرادها.
