### Arabic: actions and views.

add = إضافة عنصر
undo = تراجع
redo = إعادة
save = حفظ
new = خطة جديدة
open = فتح
share = مشاركة
close = إغلاق
import = استيراد
refresh = تحديث من المصادر
export = تصدير
compare = مقارنة
decisions = القرارات
save-view = حفظ طريقة العرض هذه…
new-scenario = سيناريو جديد…
keys = اختصارات لوحة المفاتيح
ballots = بطاقات التصويت
propose = اقتراح خطة
find = بحث
filter = تصفية حسب الحقول
settings = إعدادات الخطة
scores = الدرجات
board = اللوحة
timeline = المخطط الزمني
matrix = المصفوفة
insights = التحليلات
