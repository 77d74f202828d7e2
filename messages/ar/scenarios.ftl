### Arabic: scenarios.

scenarios = السيناريوهات
the-plan = الخطة
new = سيناريو جديد…
new-title = سيناريو جديد
add = إضافة سيناريو
hint = مساحة للتجربة: العناصر والتواريخ والتقديرات والسعة تتغير في السيناريو وحده حتى اعتماده. وما عدا ذلك يتبع الخطة.
hint-inside = يبدأ نسخةً من السيناريو المعروض.
more = المزيد عن هذا السيناريو
rename = إعادة تسمية…
rename-title = إعادة تسمية السيناريو
rename-button = إعادة تسمية
name = الاسم
notes = الفكرة
example = مهندسان إضافيان
delete = حذف السيناريو
compare = مقارنة بالخطة
adopt-button = اعتماد
leave = العودة إلى الخطة
scenario = السيناريو
edits-stay = التعديلات تبقى هنا والخطة لا تتغير.
not-the-plan = المعروض سيناريو وليس الخطة.
no-title = يلزم أولًا اسم للسيناريو.
foreign = تحتوي هذه الخطة على شيء آخر تحت "scenarios"، لذا لا يمكن أن تكون لها سيناريوهات.
cannot-hold = لا يتسع السيناريو لهذا: أحد المُدخلات بلا معرّف، أو معرّفه مكرر. يُرجى إجراء التغيير في الخطة.
left = تمت العودة إلى الخطة.
mark = السيناريو: { $scenario }
step-inside = { $step }، في «{ $scenario }»
part = السيناريو «{ $scenario }»
titled = { $plan } – السيناريو «{ $scenario }»
opened = هذا «{ $scenario }». التعديلات تبقى فيه.
opened-to-read = هذا «{ $scenario }».
added = أُضيف «{ $scenario }». التعديلات تبقى فيه حتى اعتماده.
taken = يوجد سيناريو باسم «{ $scenario }». يُرجى اختيار اسم آخر.
renamed = اسم السيناريو الآن «{ $scenario }».
deleted = حُذف «{ $scenario }». الخطة كما كانت.
adopt = اعتماد «{ $scenario }»
adopted = { $items ->
    [0] اعتُمد السيناريو «{ $scenario }»
    [one] اعتُمد السيناريو «{ $scenario }»، وهو يغيّر عنصرًا واحدًا
    [two] اعتُمد السيناريو «{ $scenario }»، وهو يغيّر عنصرين
    [few] اعتُمد السيناريو «{ $scenario }»، وهو يغيّر { $items } عناصر
    [many] اعتُمد السيناريو «{ $scenario }»، وهو يغيّر { $items } عنصرًا
   *[other] اعتُمد السيناريو «{ $scenario }»، وهو يغيّر { $items } عنصر
 }
is-plan = «{ $scenario }» هو الخطة الآن.
unknown = لا يوجد في هذه الخطة سيناريو باسم { $id }.
