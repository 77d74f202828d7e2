### Arabic: words on buttons of several dialogs.

cancel = إلغاء
done = تم
copy = نسخ
download = تنزيل
name = الاسم
choose-file = اختيار ملف
