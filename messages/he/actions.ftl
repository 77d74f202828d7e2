### Hebrew: actions and views.

add = הוספת פריט
undo = ביטול פעולה
redo = ביצוע מחדש
save = שמירה
new = תוכנית חדשה
open = פתיחה
share = שיתוף
close = סגירה
import = ייבוא
refresh = רענון מהמקורות
export = ייצוא
compare = השוואה
decisions = החלטות
save-view = שמירת התצוגה הזאת…
new-scenario = תרחיש חדש…
keys = קיצורי מקלדת
ballots = טופסי הצבעה
propose = הצעת תוכנית
find = חיפוש
filter = סינון לפי שדות
settings = הגדרות התוכנית
scores = ציונים
board = לוח
timeline = ציר זמן
matrix = מטריצה
insights = תובנות
