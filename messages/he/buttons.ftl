### Hebrew: words on buttons of several dialogs.

cancel = ביטול
done = סיום
copy = העתקה
download = הורדה
name = שם
choose-file = בחירת קובץ
