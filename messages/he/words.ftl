### Hebrew: words of a plan.

must = Must
should = Should
could = Could
wont = Won't
idea = רעיון
planned = מתוכנן
in-progress = בביצוע
done = הושלם
dropped = ירד מהפרק
now = עכשיו
next = בהמשך
later = אחר כך
feature = פיצ'ר
tech = טכני
bug = באג
research = מחקר
yes = כן
no = לא
