### Arabic: why a text is no value of its column.

not-a-number = المتوقع رقم
number-between = المتوقع رقم من { $low } إلى { $high }
number-from = المتوقع رقم من { $low } فأكثر
not-a-share = المتوقع عدد أشخاص أو أحداث لا نسبة مئوية
no-points = لا يمكن تحويل الوقت إلى نقاط
only-points = لا يمكن تحويل النقاط إلى { $unit }
not-a-date = المتوقع تاريخ مثل ‎2027-03-14 أو فترة مثل ‎2027-Q2
ambiguous-date = قد يعني هذا يومين؛ يُكتب بصيغة YYYY-MM-DD
one-of = المتوقع واحد من: { $words }
yes-or-no = المتوقع نعم أو لا
no-such = لا يوجد { $name }
several-called = عدة صفوف اسمها { $name }
own-part = لا يمكن أن يكون جزءًا من نفسه أو مما تحته
several-parents = لا يكون للعنصر إلا أصل واحد
other-parent = العنصر الذي هذا الصف جزء منه يقع في مكان آخر
ambiguous-number = قد يعني هذا رقمين؛ يُكتب دون فاصل الآلاف
error-cell = جدول البيانات يُظهر خطأ هنا
not-typed = لا يمكن كتابة هذا هنا
