### Arabic: the decision log.

decisions = القرارات
dropped = استُبعد
taken-up = استُؤنف
pinned = مثبّت في المرتبة { $rank }
unpinned = لم يعد مثبّتًا
accepted = قُبل مقترح لـ{ $items ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $items } عناصر
    [many] { $items } عنصرًا
   *[other] { $items } عنصر
 }
what = القرار
why = السبب
by = صاحب القرار
empty-what = ما الذي تقرر
add = إضافة قرار
step = إضافة قرار
added = أُضيف القرار.
nothing-decided = يلزم أولًا كتابة ما تقرر.
foreign = يحتفظ برنامج آخر بشيء آخر في مكان القرارات، لذا لم يُضف قرار.
add-reason = إضافة السبب
keep = حفظ السبب
example = وعد أو قانون أو اعتمادية
explained = حُفظ السبب مع القرار.
none = لا قرارات بعد.
none-found = لا قرار مطابق.
search = البحث في القرارات
about = بشأن
everything = الخطة كلها
person = الشخص
everybody = الجميع
all = كل القرارات
more = إظهار { $count } أخرى
count = { $all ->
    [one] قرار واحد
    [two] قراران
    [few] { $all } قرارات
    [many] { $all } قرارًا
   *[other] { $all } قرار
 }
count-found = { $found } من { $all ->
    [one] قرار واحد
    [two] قرارين
    [few] { $all } قرارات
    [many] { $all } قرارًا
   *[other] { $all } قرار
 }
