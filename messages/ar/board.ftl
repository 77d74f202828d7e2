### Arabic: the board.

add = إضافة عنصر
new-title = العنوان ثم Enter
cards = البطاقات
add-to = إضافة عنصر إلى { $column }
new-in = عنوان العنصر الجديد في { $column }
added = أُضيف { $title } إلى { $column }.
moved-to = نُقل { $title } إلى { $column }: { $now } (كان { $was }).
columns = الأعمدة: { $field }
order = الترتيب: { $order }
by-horizon = الآن، التالي، لاحقًا
rank = المرتبة
own-order = ترتيبي
score = الدرجة
dates = التواريخ
ranked = ‎#{ $rank }‎
pinned = ‏‎#{ $rank }‎ مثبّت
scored = { $method } { $score }
not-scored = بلا درجة
effort-of = الجهد { $amount }
untitled = بلا عنوان
done = مكتمل
not-sorted = غير مصنّف
share = ‏‎{ $share }%‎ (الميزانية ‎{ $budget }%‎)
outside-budget = خارج الميزانية
without-effort = بلا جهد: { $items }
finished-hidden = { $items ->
    [one] عنصر مكتمل مخفي
    [two] عنصران مكتملان مخفيان
    [few] { $items } عناصر مكتملة مخفية
   *[other] { $items } عنصرًا مكتملًا مخفيًا
 }
