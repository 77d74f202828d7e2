### Arabic: words of a plan.

must = Must
should = Should
could = Could
wont = Won't
idea = فكرة
planned = مخطط له
in-progress = قيد التنفيذ
done = مكتمل
dropped = مستبعد
now = الآن
next = التالي
later = لاحقًا
feature = ميزة
tech = تقني
bug = خلل
research = بحث
yes = نعم
no = لا
