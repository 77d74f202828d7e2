### 日本語

quarter-of-year = { $year }年Q{ $quarter }
quarter-of-fiscal-year = FY{ $short-year } Q{ $quarter }
quarter = Q{ $quarter }
half-of-year = { $year }年{ $half ->
    [1] 上期
   *[other] 下期
 }
half-of-fiscal-year = FY{ $short-year } { $half ->
    [1] 上期
   *[other] 下期
 }
half = { $half ->
    [1] 上期
   *[other] 下期
 }
fiscal-year = FY{ $short-year }
week-of-year = { $year }年第{ $week }週
decade = { $year }年代
range = { $start }～{ $end }
