### Français : les noms de périodes.

quarter-of-year = T{ $quarter } { $year }
quarter-of-fiscal-year = FY{ $short-year } T{ $quarter }
quarter = T{ $quarter }
half-of-year = S{ $half } { $year }
half-of-fiscal-year = FY{ $short-year } S{ $half }
half = S{ $half }
fiscal-year = FY{ $short-year }
week-of-year = Sem. { $week } { $year }
decade = Années { $year }
range = { $start } – { $end }
