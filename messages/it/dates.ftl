### Italiano: nomi di periodi.

quarter-of-year = Q{ $quarter } { $year }
quarter-of-fiscal-year = FY{ $short-year } Q{ $quarter }
quarter = Q{ $quarter }
half-of-year = H{ $half } { $year }
half-of-fiscal-year = FY{ $short-year } H{ $half }
half = H{ $half }
fiscal-year = FY{ $short-year }
week-of-year = S{ $week } { $year }
decade = Anni { $year }
range = { $start } – { $end }
