### The sentences of the comparison with an earlier state.

# The placeholder of the field for a reason.
why-words = Why?
# The choice of no baseline.
no-baseline = None
# The box for an older state.
paste-old = Or paste an older plan, as from a page's history
# Ways to get one.
take = Save baseline
# A file instead.
open-old = Open an older file
# Ends the comparison.
stop = Stop comparing
# Copies the change log.
copy-log = Copy the change log
# After that.
log-copied = Change log copied as Markdown. Paste it into the page.
# A pasted or opened state of the plan.
earlier = earlier state
# The fate of an item whose estimates are others, and of anything else that is other.
re-estimated = Re-estimated
changed = Changed
# In the place of a value that is not there.
nothing = none
# In the place of a value that is too long to show.
set = changed
# The settings and the calendar of the plan, among what is other.
settings = Plan settings
calendar = Working days
# The choice of a scenario, and of the plan itself.
scenario = Scenario
# The figures of both plans.
ends = Ends
dated = Items with dates
worth = Their value
effort-words = Their effort
overbooked = Overbooked
# The figures as a table.
figures = Figures
# The name of that line.
comparison = Comparison
# Leads to the list of changes.
changes = Show changes
# The field for the name of a baseline.
name = Name of the baseline
# Takes a baseline out of the plan.
delete = Delete baseline
# The field for why an item changed.
why = Why { $item } changed
# from Accounts to Payments
moved = from { $from } to { $to }
# The label of the step that keeps a reason in the plan.
reason-step = Reason for { $item }
# The heading of a change log.
since = Changes since { $name }
