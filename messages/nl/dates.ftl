### Nederlands: namen van perioden.

quarter-of-year = Q{ $quarter } { $year }
quarter-of-fiscal-year = FY{ $short-year } Q{ $quarter }
quarter = Q{ $quarter }
half-of-year = H{ $half } { $year }
half-of-fiscal-year = FY{ $short-year } H{ $half }
half = H{ $half }
fiscal-year = FY{ $short-year }
week-of-year = Wk { $week } { $year }
decade = Jaren { $year }
range = { $start } – { $end }
