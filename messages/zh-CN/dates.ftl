### 简体中文

quarter-of-year = { $year }年Q{ $quarter }
quarter-of-fiscal-year = FY{ $short-year } Q{ $quarter }
quarter = Q{ $quarter }
half-of-year = { $year }年{ $half ->
    [1] 上半年
   *[other] 下半年
 }
half-of-fiscal-year = FY{ $short-year } { $half ->
    [1] 上半年
   *[other] 下半年
 }
half = { $half ->
    [1] 上半年
   *[other] 下半年
 }
fiscal-year = FY{ $short-year }
week-of-year = { $year }年第{ $week }周
decade = { $year }年代
range = { $start } – { $end }
