### Arabic: items that mean the same.

merge-items = دمج العناصر…
hint = يبقى عنصر واحد. تجتمع فيه الأصوات والملاحظات والوسوم والاعتماديات والعناصر الفرعية كلها؛ وما أشار إلى البقية يشير إليه.
field = الحقل
stays = الباقي
alike = لا تختلف في شيء يلزم حسمه.
merge = دمج
too-few = للدمج يلزم تحديد عنصرين أو أكثر.
likely = عناصر مفتوحة متشابهة العناوين
none = لا عنصرين مفتوحين متشابهي العنوان.
merge-pair = دمج…
dates = التواريخ
example = كلاهما يطلب الشيء نفسه
merge-title = { $items ->
    [two] دمج عنصرين
    [few] دمج { $items } عناصر
    [many] دمج { $items } عنصرًا
   *[other] دمج { $items } عنصر
 }
keep = إبقاء { $title }
more = { $pairs ->
    [one] زوج آخر متشابه.
    [two] زوجان آخران متشابهان.
    [few] { $pairs } أزواج أخرى متشابهة.
    [many] { $pairs } زوجًا آخر متشابهًا.
   *[other] { $pairs } زوج آخر متشابه.
 }
take = { $field }: { $value }
merged = { $items ->
    [1] دُمج { $title } في { $into }
    [two] دُمج عنصران في { $into }
    [few] دُمجت { $items } عناصر في { $into }
    [many] دُمج { $items } عنصرًا في { $into }
   *[other] دُمج { $items } عنصر في { $into }
 }
item = العنصر
looks-like = يشبه
