### Arabic: errors in a formula that is typed.

nothing = يُرجى كتابة صيغة.
too-long = لا تتجاوز الصيغة { $characters } حرف.
too-deep = لا يتجاوز تداخل الأجزاء { $levels } مستوى. يمكن إعطاء جزء طريقة خاصة به واستخدام اسمها هنا.
unexpected = لا يمكن أن يرد { $sign } هنا.
ends = ينقص شيء في النهاية.
unclosed = تنقص علامة الإغلاق { $sign }.
not-a-number = { $digits } ليس رقمًا.
decimal-comma = تُكتب الكسور العشرية بنقطة: 0.5.
unknown-name = لا شيء هنا باسم { $name }.
unknown-name-near = لا شيء هنا باسم { $name }. هل المقصود { $near }؟
several-names = عدة أشياء باسم { $name }. يُكتب { $choices }.
or = { $one } أو { $other }
unknown-function = لا دالة باسم { $name }.
unknown-function-near = لا دالة باسم { $name }. هل المقصود { $near }؟
takes-one = تأخذ { $function } قيمة واحدة؛ ولها هنا { $found }.
takes-one-or-two = تأخذ { $function } قيمة أو قيمتين؛ ولها هنا { $found }.
takes-at-least = تأخذ { $function } { $least ->
    [one] قيمة واحدة
    [two] قيمتين
    [few] { $least } قيم
   *[other] { $least } قيمة
 } على الأقل؛ ولها هنا { $found }.
takes-three = تأخذ if ثلاث قيم: شرطًا، والقيمة إن تحقق، والقيمة إن لم يتحقق.
a-number = رقم
yes-or-no = نعم أو لا
a-word = كلمة
mismatch = هذا { $found }، والمطلوب هنا { $expected }.
differ = لا يجتمع هذان: { $first } و{ $second }.
no-number = الدرجة رقم، وهذا { $found }.
no-number-yes-or-no = الدرجة رقم، وهذا نعم أو لا. يُكتب if(…; 1; 0).
two-words = تُقارن بكلمة بين علامتي اقتباس، مثل "Enterprise".
no-order = لا تُقارن الكلمات إلا بـ = و<>.
minus-power = قد يعني هذا أمرين. يُكتب ‎(-a)^b أو ‎-(a^b)‎.
power-power = قد يعني هذا أمرين. يُكتب ‎(a^b)^c أو ‎a^(b^c)‎.
comparison-chain = تُقارن قيمتان في كل مرة: ‎a < b and b < c.
is-date = يحتوي { $name } على تواريخ. الصيغ تحسب بالأرقام والخيارات.
