### Hebrew: units in sentences and choices.

effort = { $unit ->
    [person-months] חודשי אדם
    [person-weeks] שבועות אדם
    [person-days] ימי אדם
    [person-hours] שעות אדם
    [minutes] דקות
    [seconds] שניות
    [points] נקודות
   *[other] { $unit }
 }
span = { $span ->
    [day] יום
    [week] שבוע
    [month] חודש
    [quarter] רבעון
    [year] שנה
   *[other] { $span }
 }
