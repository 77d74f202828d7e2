### Arabic: why an item has no score, and a ballot cannot be read.

missing = { $field } غير موجود
impossible = لا يمكن أن يكون { $field } { $found }
no-effort = جهد مقداره 0 لا يعطي درجة
points = النقاط بلا مدة، ولا توجد تواريخ
no-criteria = لا معيار له وزن في الخطة
no-scale = سلّم المعيار { $criterion } فارغ: max يجب أن يفوق min
too-large = الدرجة رقم أكبر من اللازم
bad-formula = في صيغة { $method } خطأ
formula-cycle = صيغ يستخدم بعضها بعضًا: { $methods }
division = قسمة على 0
division-of = قسمة على 0: ‏{ $name } يساوي 0
root = جذر تربيعي لرقم دون 0
root-of = جذر تربيعي لرقم دون 0: ‏{ $name } دون 0
logarithm = لوغاريتم رقم لا يفوق 0
logarithm-of = لوغاريتم رقم لا يفوق 0: ‏{ $name } لا يفوق 0
power = قوة ليست رقمًا
power-of = قوة ليست رقمًا: { $name }
too-large-of = الدرجة رقم أكبر من اللازم: { $name }
