### The sentences of planning on the roadmap: exports for others, boards, dependencies, load, comparison.

# The changes to a plan that leaves with periods.
periods = Starts and ends become periods. Exact dates, milestones, absences, baselines, ballots and decisions stay out of the file, not only out of sight. Notes leave as they are.
# The box that lets decisions leave with periods.
with-decisions = Include the decisions, as they are written
# While a dependency is drawn and points at nothing.
draw-on = Draw onto what waits for it
# The effect of letting go over a bar that waits already.
let-go = Let go to remove the dependency
# While a dependency is drawn that would close a cycle.
no-cycle = They would wait for each other
# After giving that up.
not-linked = No dependency made.
# In the legend: whatever has no colour of its own.
other = Other or none
# Adds a time when people are away.
add-absence = Add absence
# A lane of items without the field that lanes go by.
last-lane = Items without one always have the last lane.
# The key under which the order of lanes is kept holds something of another program.
lanes-taken = This plan holds something else under "lanes", so no order of lanes can be kept in it.
# The day that counts as now.
as-of = Status date
# Printing failed.
not-printed = Could not print: { $why }
# Guest checkout waits for Passkeys.
waits = { $item } waits for { $first }.
# Guest checkout no longer waits for Passkeys.
waits-no-more = { $item } no longer waits for { $first }.
# The label of a step that made a dependency.
link = Let { $item } wait for { $first }
# The label of a step that took one away.
unlink = Let { $item } not wait for { $first }
# An entry without an id cannot be named by another one.
no-id = { $item } has no id in the file, so nothing can wait for it.
# After the key that begins a dependency.
linking = Choose the item that depends on { $item }, then Enter. Esc cancels.
# The label of a step that moved a lane.
move-lane = Move { $lane }
# After that.
lane-at = { $lane } is lane { $place } now.
# The accessible name of a milestone: Milestone Launch, 2027-02-20.
milestone = Milestone { $title }, { $date }
# The accessible name of a timebox: Timebox Release 1, 2027-Q1 to 2027-Q1.
timebox = Timebox { $title }, { $start } to { $end }
# The button that folds a lane to a line and back.
fold = Fold { $lane }
# The reason why the bar of an item is not changed by itself.
parts-decide = { $title } takes its dates from its child items. Move those instead.
