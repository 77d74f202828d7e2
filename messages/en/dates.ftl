### Names of parts of years, and stretches of time. Months and single days come from the browser. $year is 2027, $short-year the same in two digits: 27.

# A calendar quarter, 1 to 4.
quarter-of-year = Q{ $quarter } { $year }
# A quarter of a fiscal year, which is called by the calendar year it ends in.
quarter-of-fiscal-year = FY{ $short-year } Q{ $quarter }
# A quarter under a heading that says the year.
quarter = Q{ $quarter }
# Half a calendar year, 1 or 2.
half-of-year = H{ $half } { $year }
half-of-fiscal-year = FY{ $short-year } H{ $half }
half = H{ $half }
fiscal-year = FY{ $short-year }
# The number of a week in its year, 1 to 53.
week-of-year = W{ $week } { $year }
# Ten years; $year is the first of them: 2020.
decade = { $year }s
# From the first to the last day, for the eye: 3 Feb – 14 Mar 2027. $start lacks the year where $end says it.
range = { $start } – { $end }
