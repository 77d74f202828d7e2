### Arabic: proposals.

propose = اقتراح خطة
open-hint = اقتراح خطة (Alt+P)
close = إغلاق المقترح
scope = المطلوب
everything = متى يُنجز كل شيء
in-timeboxes = ما تتسع له الأطر الزمنية
between-days = ما يتسع له ما بين يومين
asked = { $scope }، من { $day }
asked-each = { $scope }، من { $day }، كل إطار { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
 }
timeboxes = الأطر الزمنية
due = يُنجز قبل هذه المعالم
stays = يبقى كما هو
first-begins = يبدأ الأول في
not-before = ليس قبل
weeks-each = أسابيع كل إطار
until = حتى
aim = الهدف
value-early = القيمة أولًا
earliest = إنجاز الكل قريبًا
value = القيمة
by-method = حسب { $method }
search = البحث
searching = جارٍ البحث، ‎{ $percent }%‎.
stopped = توقف البحث: هذا الأفضل حتى الآن.
done = تم.
stop = إيقاف
again = بحث من جديد
stale = تغيّرت الخطة منذ هذا المقترح.
summary = { $items ->
    [0] لن يتغير شيء
    [one] سيتغير عنصر واحد
    [two] سيتغير عنصران
    [few] ستتغير { $items } عناصر
    [many] سيتغير { $items } عنصرًا
   *[other] سيتغير { $items } عنصر
 }{ $out ->
    [0] { "." }
   *[other] ، والمستبعد { $out }.
 }
no-estimates = لا تُخطط إلا العناصر التي لها جهد، وفي الأطر الزمنية التي لها قيمة. «متى يُنجز كل شيء» لا يحتاج إلى قيم.
no-teams = دون فرق لا شيء يحد ما يجري في آن واحد.
quality-value = القيمة { $value }{ $weighed ->
    [yes] { " " }(الأطر الزمنية الأبكر لها وزن أكبر)
   *[no] { "" }
 }{ $far ->
    [best] : الأفضل الممكن
    [near] : لا تبعد عن الأفضل الممكن أكثر من ‎{ $percent }%‎
   *[unknown] { "" }
 }.
early-best = القيمة تأتي في أبكر وقت ممكن.
early-near = القيمة لا تتأخر عن الأفضل الممكن أكثر من ‎{ $percent }%‎.
span-best = الإنجاز في { $days ->
    [one] يوم عمل واحد
    [two] يومي عمل
    [few] { $days } أيام عمل
   *[other] { $days } يوم عمل
 }: الأفضل الممكن.
span-near = الإنجاز في { $days ->
    [one] يوم عمل واحد
    [two] يومي عمل
    [few] { $days } أيام عمل
   *[other] { $days } يوم عمل
 }: لا يبعد عن الأفضل الممكن أكثر من ‎{ $percent }%‎.
changes = التغييرات
left-out = المستبعد
counted = { $heading } ({ $count })
more = و{ $count } أخرى
and-more = { $items } و{ $count } غيرها
accept-item = قبول { $item }
leaves-timebox = يخرج من إطاره الزمني
loses-dates = يفقد تواريخه
goes-from = { $place } (كان { $dates })
is-locked = مقفل
after = بعد { $item }
team-full = { $team } مشغول حتى ذلك الحين
as-early = في أبكر وقت ممكن
makes-room = حيث يترك مجالًا لغيره
next-best = القيمة التالية مقابل الجهد
needed-by = يحتاجه { $item }
its-team = فريقه
must = Must
prerequisite = متطلب سابق
people = الأشخاص: { $people }
critical = حرج
days-late = متأخر { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }
no-room = لا متسع: ما دخل أجدى مقابل جهده
no-days = لا متسع في أيامه: سينتهي بعد موعده النهائي أو بعد سنة 9999
too-large = أكبر من فريقه أو من أي إطار زمني
no-value = بلا قيمة
wont = Won't
needs-left-out = يحتاج { $item } وهو مستبعد
stays-as-is = يبقى كما هو
no-effort = بلا جهد
blocked-needs = موقوف: يحتاج { $item }، ولن يُنجز قبله.
blocked-needed = موقوف: { $item } ينتظره وسيبدأ قبل إنجازه.
blocked-with = موقوف: مكانه في إطار زمني واحد مع { $item }.
blocked-team = موقوف: { $team } مشغول بـ{ $item } كما هو اليوم.
blocked-timebox = موقوف: لا متسع في { $timebox } ما دام فيه { $item }.
keeps-back = يبقى كما هو. ويوقف { $items }.
taken-again = { $item } عاد جزءًا من المقترح.
left-as-is = { $item } يبقى كما هو.
held-back = { $changes ->
    [one] أُوقف تغيير واحد.
    [two] أُوقف تغييران.
    [few] أُوقفت { $changes } تغييرات.
   *[other] أُوقف { $changes } تغييرًا.
 }
cycle = ينتظر بعضها بعضًا، لذا لا تُحتسب روابطها: { $items }.
larger-than-team = يحتاج { $item } أشخاصًا أكثر مما لدى فريقه في أي وقت.
must-needs-wont = { $item } من عناصر Must لكنه يحتاج { $other } وهو مستبعد.
musts-over-team = لا متسع لعناصر Must. ‏{ $team }: تأخذ مع كل ما تحتاجه { $cost } من أيام العمل، والمتاح { $budget }. يلزم وقت أطول، أو جعل أحدها Should: ‏{ $items }.
musts-over-timeboxes = لا متسع لعناصر Must. الأطر الزمنية: تأخذ مع كل ما تحتاجه جهدًا قدره { $cost }، والمتاح { $budget }. يلزم وقت أطول، أو جعل أحدها Should: ‏{ $items }.
must-does-not-fit = { $item } من عناصر Must، لكن لا إطار زمنيًا يتسع له.
too-big = الخطة أكبر من أن يتسع لها البحث.
accept = { $changes ->
    [0] قبول
    [one] قبول تغيير واحد
    [two] قبول تغييرين
    [few] قبول { $changes } تغييرات
    [many] قبول { $changes } تغييرًا
   *[other] قبول { $changes } تغيير
 }
accept-hint = قبول (Ctrl+Enter)
accept-step = قبول المقترح
accepted = قُبل المقترح: { $items ->
    [one] تغيّر عنصر واحد
    [two] تغيّر عنصران
    [few] تغيّرت { $items } عناصر
    [many] تغيّر { $items } عنصرًا
   *[other] تغيّر { $items } عنصر
 }. زر «تراجع» يعيدها كلها.
without-these = التخطيط من جديد دونها
without-these-hint = تبقى هذه كما هي، ويُخطط الباقي حولها (Ctrl+Shift+Enter)
discard = تجاهل
keep = حفظ كسيناريو
keep-step = حفظ المقترح كسيناريو
push = دفع ما في الطريق
pushes = عند نقل عنصر ينتقل ما في طريقه إلى وقت لاحق
makes-way = نقل عنصر يدفع الآن ما في طريقه إلى تاريخ لاحق.
stands = نقل عنصر يترك الآن كل ما عداه في مكانه.
made-way = نُقل { $items ->
    [one] عنصر واحد
    [two] عنصران
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }: { $moves }.
by-weeks = { $item } بمقدار { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
 }
by-days = { $item } بمقدار { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }
