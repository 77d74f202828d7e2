### The settings of the plan: its units, method, calendar, working days and holidays, and its lists.

# The title of the dialog.
plan-settings = Plan settings
# The parts of the dialog, as buttons that lead to them; their name for screen readers.
parts = Sections
general = General

## General: the names of fields, and examples in them while they are empty.

scoring-method = Scoring method
effort-unit = Effort unit
goal = Goal
goal-example = What impact is scored against
# Followed by a span of time, such as quarter.
reach-per = Reach is per
reach-per-example = quarter
# Followed by a month.
fiscal-year = Fiscal year starts in
# Followed by a weekday.
week-starts = Week starts on
focus-factor = Focus factor (%)
discount-rate = Discount rate (% a year)
review-after = Review estimates after (days)
# In that field while it is empty.
never = never
budget = MoSCoW budget (% of effort)
# In the field of the as-of date while it is empty.
today = Today
# A method in a sentence: what it weighs and when it fits.
about-rice = Reach × impact × confidence ÷ effort. A good start for most product backlogs.
about-ice = Impact × confidence × ease. Quick, for experiments and growth ideas.
about-wsjf = Cost of delay ÷ job size, as in SAFe. What to do first when waiting costs.
about-value-effort = Value ÷ effort. The simplest: two numbers an item.
about-weighted = Your own criteria, each with a weight and a scale.
about-own = A formula of this plan.
about-cd3 = Cost of delay ÷ duration, in money. For when you know what a month is worth.
# Said once another method was chosen; $method is its name.
method-set = { $scored ->
    [0] Ranked by { $method }. No item has the estimates it needs yet.
   *[other] Ranked by { $method }. { $scored } of { $items } items have the estimates it needs.
 }
method-set-all = Ranked by { $method }.
# Behind it, where impact means another scale now.
impact-kept = Impact kept its numbers: RICE scores it 0.25 to 3, ICE 1 to 10.
# Ranked by criteria, and there are none.
no-criteria-yet = Ranked by weighted criteria. Add criteria to get scores.
# What was counted in a unit: $numbers is such as “38 effort estimates, 2 votes and 1 timebox capacity”; $unit is such as person-weeks, or per month.
converted = Converted { $numbers } to { $unit } (× { $factor }).
# Time cannot be turned into points.
not-converted = Kept { $numbers } as entered: there is no conversion to { $unit }.
per = per { $span }
effort-estimates = { $count ->
    [one] { $count } effort estimate
   *[other] { $count } effort estimates
 }
reach-estimates = { $count ->
    [one] { $count } reach estimate
   *[other] { $count } reach estimates
 }
votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
 }
capacities = { $count ->
    [one] { $count } timebox capacity
   *[other] { $count } timebox capacities
 }
# Lists of two or three: $first is one, or some joined by commas.
and = { $first } and { $last }
# The numbers stay, and mean another unit.
effort-kept = Unit changed, effort numbers kept.
reach-kept = Unit changed, reach numbers kept.

## Working days and holidays, of the plan or of a team.

working-days = Working days
# A plan that keeps something else where its calendar would stand.
calendar-taken = This plan holds something else under "calendar", so working days and holidays cannot be set here.
# Beside a tick for each day.
monday-short = Mon
tuesday-short = Tue
wednesday-short = Wed
thursday-short = Thu
friday-short = Fri
saturday-short = Sat
sunday-short = Sun
monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday
# The name of that tick, for screen readers.
works = { $day } is a working day
works-in = { $day } is a working day in { $team }
one-day = A week needs a working day.
# The headings of folded groups.
holidays = Holidays ({ $count })
holidays-of = Working days and holidays of { $team } ({ $count })
# Fields of a holiday, for screen readers; $number counts them.
holiday-name = Name of holiday { $number }
holiday-first-day = First day of holiday { $number }
holiday-last-day = Last day of holiday { $number }
delete-holiday = Delete holiday { $number }
holiday-name-in = Name of holiday { $number } in { $team }
holiday-first-day-in = First day of holiday { $number } in { $team }
holiday-last-day-in = Last day of holiday { $number } in { $team }
delete-holiday-in = Delete holiday { $number } in { $team }
add-holiday = Add holiday
add-holiday-in = Add holiday in { $team }
# Lets the reader choose a calendar file with holidays.
import-holidays = Import holidays (.ics)
import-holidays-in = Import holidays (.ics) in { $team }
# The labels of steps of undo.
set-week = Working days
set-holidays = Holidays
# A file without holidays.
no-holidays = This file has no all-day events. Choose a calendar file (.ics) with holidays.
# Said after a file was read; $known were there already.
holidays-added = { $known ->
    [0] { $added ->
        [one] { $added } holiday added.
       *[other] { $added } holidays added.
     }
    [one] { $added ->
        [one] { $added } holiday added, { $known } was there already.
       *[other] { $added } holidays added, { $known } was there already.
     }
   *[other] { $added ->
        [one] { $added } holiday added, { $known } were there already.
       *[other] { $added } holidays added, { $known } were there already.
     }
 }
# Behind it.
timed-left-out = { $events ->
    [one] { $events } event with a time of day was left out.
   *[other] { $events } events with a time of day were left out.
 }

## Absences of a team.

# Fields, for screen readers; $number counts the absences.
absence-first-day = First day of absence { $number } in { $team }
absence-last-day = Last day of absence { $number } in { $team }
absence-people = People of absence { $number } in { $team }
# In the field of people while it is empty: everyone is away.
everyone = all
delete-absence = Delete absence { $number } in { $team }
add-absence-in = Add absence in { $team }

## The plan's lists. Each has a heading, and a short name in the list of parts; a new entry has a name of its own kind until it is given another one.

teams = Teams
timeboxes = Timeboxes
milestones = Milestones
criteria = Criteria for weighted scoring
# In the list of parts.
criteria-short = Criteria
objectives = Objectives
add-team = Add team
add-timebox = Add timebox
add-milestone = Add milestone
add-criterion = Add criterion
add-objective = Add objective
add-key-result = Add key result
new-team = New team
new-timebox = New timebox
new-milestone = New milestone
new-criterion = New criterion
new-objective = New objective
new-key-result = New key result
# The field of the name of an entry, for screen readers.
team-name = Team name
timebox-name = Timebox name
milestone-name = Milestone name
criterion-name = Criterion name
objective-name = Objective name
key-result-name = Key result name
delete-entry = Delete { $entry }
# Heads of columns of fields, or labels where there is no room for heads, and the whole names for screen readers.
people = People
people-in = People in { $entry }
start = Start
start-of = Start of { $entry }
end = End
end-of = End of { $entry }
capacity = Capacity
capacity-of = Capacity of { $entry }
date = Date
date-of = Date of { $entry }
weight = Weight
weight-of = Weight of { $entry }
# The ends of the scale of a criterion.
lowest = Lowest
lowest-of = Lowest of { $entry }
highest = Highest
highest-of = Highest of { $entry }
# A criterion, such as cost, of which less is better.
lower-is-better = Lower is better
lower-is-better-of = Lower is better: { $entry }
# Of a key result: the number to be reached, and the one that is reached.
target = Target
target-of = Target of { $entry }
now = Now
now-of = Now of { $entry }
# In fields while they are empty.
from-teams = From teams
date-example = 20 Jul 2027
scale-from = Scale from
scale-to = to
# The colour of a team, and the choice that leaves it to the plan.
colour = Colour
colour-of = Colour of { $team }
automatic = Automatic
# Said after an entry was deleted.
deleted-entry = { $items ->
    [0] Deleted { $entry }.
    [one] Deleted { $entry } and removed it from { $items } item.
   *[other] Deleted { $entry } and removed it from { $items } items.
 }
