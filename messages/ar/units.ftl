### Arabic: units in sentences and choices.

effort = { $unit ->
    [person-months] أشهر عمل
    [person-weeks] أسابيع عمل
    [person-days] أيام عمل
    [person-hours] ساعات عمل
    [minutes] دقائق
    [seconds] ثوانٍ
    [points] نقاط
   *[other] { $unit }
 }
span = { $span ->
    [day] يوم
    [week] أسبوع
    [month] شهر
    [quarter] ربع سنة
    [year] سنة
   *[other] { $span }
 }
