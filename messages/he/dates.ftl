### Hebrew: parts of years and stretches of time.

quarter-of-year = ‎Q{ $quarter } { $year }‎
quarter-of-fiscal-year = ‎FY{ $short-year } Q{ $quarter }‎
quarter = ‎Q{ $quarter }‎
half-of-year = ‎H{ $half } { $year }‎
half-of-fiscal-year = ‎FY{ $short-year } H{ $half }‎
half = ‎H{ $half }‎
fiscal-year = ‎FY{ $short-year }‎
week-of-year = שבוע { $week }/{ $year }
decade = שנות ה-{ $year }
range = { $start } – { $end }
