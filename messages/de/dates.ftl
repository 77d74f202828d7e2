### Deutsch: Namen von Zeiträumen.

quarter-of-year = Q{ $quarter } { $year }
quarter-of-fiscal-year = GJ{ $short-year } Q{ $quarter }
quarter = Q{ $quarter }
half-of-year = H{ $half } { $year }
half-of-fiscal-year = GJ{ $short-year } H{ $half }
half = H{ $half }
fiscal-year = GJ{ $short-year }
week-of-year = KW { $week } { $year }
decade = { $year }er
range = { $start } – { $end }
