### Arabic: the plan's sources.

asking = جارٍ سؤال { $sources }…
not-fetched = تعذّرت قراءة { $source }: { $why } الخطة كما كانت.
signed-out = يطلب الخادم تسجيل الدخول ({ $status }).
nothing-there = لا شيء في عنوانه (404).
answered = أجاب الخادم { $status }.
unreachable = انقطعت الشبكة، أو أن موقع المصدر لا يسمح لهذه الصفحة بقراءته ({ $words }).
no-address = ‏‎{ $place }.url ليس عنوان صفحة: { $url }
no-list = لا قائمة في { $source }: { $why } الخطة كما كانت.
is-plan = هو خطة.
other-kind = المصدر { $source } من { $found }، بينما ‎{ $place }.kind هو { $kind }. الخطة كما كانت.
nothing-new = لا جديد في { $source }.
