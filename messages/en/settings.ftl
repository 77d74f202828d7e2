### Sentences of the settings: units, methods, working days and holidays.

# The heading of the days that the plan works.
working-days = Working days
# A plan that keeps something else where its calendar would stand.
calendar-taken = This plan holds something else under "calendar", so working days and holidays cannot be set here.
# Adds a holiday.
add-holiday = Add holiday
# Lets the reader choose a calendar file with holidays.
import-holidays = Import holidays (.ics)
# The last working day cannot be taken away.
one-day = A week needs a working day.
# The label of a step that changed the weekdays.
set-week = Working days
# The label of a step that changed holidays.
set-holidays = Holidays
# A file without holidays.
no-holidays = This file has no all-day events. Choose a calendar file (.ics) with holidays.
# Ranked by criteria, and there are none.
no-criteria-yet = Ranked by weighted criteria. Add criteria to get scores.
# The time that reach is counted in: per month.
per = per { $span }
# Converted 38 effort estimates to person-weeks (× 4).
converted = Converted { $of } to { $unit } (× { $factor }).
# Time cannot be turned into points.
not-converted = Kept { $of } as entered: there is no conversion to { $unit }.
# The numbers stay, and mean another unit.
kept = Unit changed, { $estimate } numbers kept.
