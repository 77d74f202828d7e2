### The comparison with an earlier state, and the change log.

# The title of the dialog.
title = Compare
# The field for the name of a baseline.
baseline = Baseline
# The choice of no baseline or scenario.
no-baseline = None
# The field for a scenario to compare with.
scenario = Scenario
# The box for an older state.
paste-old = Or paste an older plan, as from a page's history
# Buttons: ways to get an older state.
take = Save baseline
open-old = Open an older file
# The name of a new baseline.
new-baseline = Baseline { $day }
# The field for the name of a baseline, and the button that takes it out of the plan.
name = Name of the baseline
delete = Delete baseline
# A pasted or opened state of the plan, in the place of its name; with the day that it stood at.
earlier = earlier state
earlier-of = earlier state, { $day }
# Buttons.
stop = Stop comparing
copy-log = Copy the change log
# After that.
log-copied = Change log copied as Markdown. Paste it into the page.

## Above the timeline.

# The accessible name of the line.
comparison = Comparison
compared = Compared with { $name }: { $bars ->
    [one] { $bars } bar moved
   *[other] { $bars } bars moved
 }
# Leads to the list of changes.
changes = Show changes

## The fates of items: short words before a change, and headings of the change log.

slipped = Slipped
pulled-in = Pulled in
restarted = Starts at another time
added = Added
dropped = Dropped
scheduled = Now has dates
unscheduled = No longer has dates
reranked = Moved in rank
reparented = Moved to another parent
re-estimated = Re-estimated
# Anything else that is other.
changed = Changed
nothing-changed = Nothing changed.
# A fate and the number of such changes: Slipped 2.
fate-count = { $fate } { $count }

## The words behind a fate.

no-dates = no dates
no-parent = no parent
# Dates before and after.
dates-became = { $before } → { $after }
# The title of the parent before and after.
moved = from { $from } to { $to }
climbed = up { $ranks ->
    [one] { $ranks } rank
   *[other] { $ranks } ranks
 }
fell = down { $ranks ->
    [one] { $ranks } rank
   *[other] { $ranks } ranks
 }
# Effort 1 → 4
became = { $name } { $before } → { $after }
# In the place of a value that is not there.
nothing = none
# In the place of a value that is too long to show.
set = changed
# The settings and the calendar of the plan, among what is other.
settings = Plan settings
calendar = Working days
# Other entries of a plan, behind "Added" or "Dropped" and a name.
team = team
objective = objective
timebox = timebox
milestone = milestone
criterion = criterion
method = method

## Figures of plans side by side.

figures = Figures
# The day on which the last item ends.
ends = Ends
dated = Items with dates
worth = Their value
total-effort = Their effort
# The days on which teams have too much to do; never, or their number.
overbooked = Overbooked
never = never
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
 }

## Reasons.

# The field for why an item changed; in it, while it is empty.
why = Why { $item } changed
why-hint = Why?
# The label of the step that keeps a reason in the plan.
reason-step = Reason for { $item }
# In the log of decisions, before the reason: a change and its words.
fate-words = { $fate }: { $words }
# The same of an item that is gone.
fate-of-gone = { $fate } { $title }: { $words }

## The change log, as text to paste into a page.

since = Changes since { $name }
# Days from the first to the last.
log-range = { $start } to { $end }
# Dates, a parent or a rank as they are now, and as they were.
log-was = { $now } (was { $before })
# Dates, with how many days later (+7) or earlier (−7).
log-was-by = { $now } (was { $before }, { $days ->
    [one] { $days } day
   *[other] { $days } days
 })
# The dates of what is gone.
log-gone = was { $before }
log-why = Why: { $reason }
# Left open, to be written there.
log-why-open = Why:
decisions = Decisions
# A decision and its reason.
decided-why = { $decision }. Why: { $reason }
also-different = Also different
