### Planning on the timeline: exports for others, boards, dependencies, load, comparison.

# The changes to a plan that leaves with periods.
periods = Starts and ends become periods. Exact dates, milestones, absences, baselines, ballots and decisions stay out of the file, not only out of sight. Notes leave as they are.
# The box that lets decisions leave with periods.
with-decisions = Include the decisions, as they are written
# Printing failed.
not-printed = Could not print: { $why }
# A column of the board by horizon (now, next, later): items without one.
not-planned = Not planned

## Dependencies: an item waits for another one that comes first.

# While a dependency is drawn and points at nothing.
draw-on = Draw onto what waits for it
# The effect of letting go over a bar that waits already.
let-go = Let go to remove the dependency
# While a dependency is drawn that would close a cycle.
no-cycle = They would wait for each other
# After giving that up.
not-linked = No dependency made.
# After the key that begins a dependency.
linking = Choose the item that depends on { $item }, then Enter. Esc cancels.
waits = { $item } waits for { $first }.
# The same where it starts before that has ended.
waits-early = { $item } waits for { $first }, and starts { $days ->
    [one] { $days } day
   *[other] { $days } days
 } too early for it.
waits-no-more = { $item } no longer waits for { $first }.
# The label of a step that made a dependency.
link = Let { $item } wait for { $first }
# The label of a step that took one away.
unlink = Let { $item } not wait for { $first }
# An entry without an id cannot be named by another one.
no-id = { $item } has no id in the file, so nothing can wait for it.
# The items that an item waits for, behind other facts of it.
after = after { $items }
# A dependency that is not kept, as a state of a bar. $own: what comes too early, its start or its finish; $other: what of the first one it waits for.
# $lag: days that have to lie between; with its sign, + 3 or − 3.
too-early = { $own ->
    [start] starts
   *[finish] finishes
 } { $days ->
    [one] { $days } day
   *[other] { $days } days
 } before { $first } { $other ->
    [start] starts
   *[finish] finishes
 }{ $lag ->
    [0] { "" }
    [one] { " " }{ $lag } day
   *[other] { " " }{ $lag } days
 }
# The same on its arrow, as short as it goes.
early = { $days ->
    [one] { $days } day
   *[other] { $days } days
 } early

## The critical path, and slack: the working days by which an item may slip before something is late.

slack = { $days ->
    [one] { $days } working day
   *[other] { $days } working days
 } of slack
critical = on the critical path
critical-behind = on the critical path, { $days ->
    [one] { $days } working day
   *[other] { $days } working days
 } behind
# Choices below "Critical path and slack"; $end is the name of a milestone, timebox or item.
until = …until { $end }
until-last-day = …until the last day of the plan
# Under a picture of the roadmap.
slack-drawn = thick: critical path until { $end }, thin lines: slack
slack-drawn-to-last-day = thick: critical path until the last day, thin lines: slack

## Load. "Overbooked" is a team with more to do than it has people for.

# A period, work and capacity of it in person-days.
load = { $period }: { $load } of { $capacity } person-days
load-share = { $period }: { $load } of { $capacity } person-days ({ $percent }%)
# Where the line stands with its team.
overbooked = { $dates }: { $load } of { $capacity } people, for { $items }
# Where it stands in a lane that is not the team's.
overbooked-team = { $team }, { $dates }: { $load } of { $capacity } people, for { $items }
# Under a picture: $what is one of the two above.
overbooked-drawn = overbooked { $what }
# In a lane; $more: how many such stretches there are besides this one.
over-capacity = Over capacity { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }(+{ $more })
 }

## Comparison with an earlier state.

# $days has its sign: +7, −3.
by-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
 }
# The same on the bar, as short as it goes: +28 d.
by-days-short = { $days } d
# The dates that a bar had; by how many days it ends elsewhere now.
was = was { $dates }{ $days ->
    [0] { "" }
    [one] { " " }({ $days } day)
   *[other] { " " }({ $days } days)
 }

## Lanes.

# The label of a step that moved a lane.
move-lane = Move { $lane }
# After that.
lane-at = { $lane } is lane { $place } now.
first-lane-already = { $lane } is the first lane already.
last-lane-already = { $lane } is the last lane already.
# While a lane is dragged: the place that it would go to.
lane-above = { $lane } above { $other }
lane-below = { $lane } below { $other }
# Where the name of a lane is pointed at.
lane-moves = { $lane }
    Drag it, or press Alt+Up or Alt+Down on its fold button, to put the lane elsewhere
# The same where lanes go by two fields.
paired-lane-moves = { $lane }
    Drag it, or press Alt+Up or Alt+Down on its fold button, to put the lane elsewhere; with Shift all lanes of its first field
# A lane of items without the field that lanes go by.
last-lane = Items without one always have the last lane.
# The key under which the order of lanes is kept holds something of another program.
lanes-taken = This plan holds something else under "lanes", so no order of lanes can be kept in it.
# The button that folds a lane to a line and back.
fold = Fold { $lane }

## Milestones, timeboxes and absences.

# Adds a time when people are away.
add-absence = Add absence
# An absence whose last day was typed so; nothing changes.
last-before-first = The last day is before the first.
# The day that counts as now.
as-of = Status date
# The accessible names of milestones and timeboxes; dates are those of the file: 2027-02-20, 2027-Q1.
milestone = Milestone { $title }, { $date }
timebox = Timebox { $title }, { $start } to { $end }
# The line of a milestone in a list by date.
milestone-on = Milestone · { $date }
# The effort meant for a timebox: 12 person-months.
holds = effort { $effort }
# The same against what it has room for: effort 12 of 9.5 person-months, 126%, overbooked.
holds-of = effort { $effort } of { $capacity }, { $percent }%
holds-too-much = effort { $effort } of { $capacity }, { $percent }%, overbooked
# A line of that list: a team, what is to be done and what can be.
team-overbooked = { $team } overbooked: { $load } of { $capacity } people
# Below it: when, and on what.
while-on = { $dates }, on { $items }

## Items with child items: those move along.

# The reason why the bar of an item is not changed by itself.
parts-decide = { $title } takes its dates from its child items. Move those instead.
# The reason why it stays where it is.
parts-stay = { $title } stays: its child items are { $why ->
    [locked] locked
    [over] done or dropped
   *[both] locked, done or dropped
 }.
# While it is dragged; the three may stand in one line, with commas.
parts-along = { $items ->
    [one] { $items } child item moves along
   *[other] { $items } child items move along
 }
locked-parts-stay = { $items ->
    [one] { $items } locked stays
   *[other] { $items } locked stay
 }
over-parts-stay = { $items ->
    [one] { $items } done or dropped stays
   *[other] { $items } done or dropped stay
 }
# After it was moved; the three may stand behind each other.
parts-moved-along = { $items ->
    [one] { $items } child item moved along.
   *[other] { $items } child items moved along.
 }
locked-parts-stayed = { $items ->
    [one] { $items } is locked and stays.
   *[other] { $items } are locked and stay.
 }
over-parts-stayed = { $items ->
    [one] { $items } is done or dropped and stays.
   *[other] { $items } are done or dropped and stay.
 }
