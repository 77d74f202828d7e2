### The timeline: bars in lanes on a calendar, milestones, timeboxes.

# The accessible name of the controls and of the list of bars.
timeline = Timeline
# An item without a title.
untitled = Untitled

## The menu of the lanes, and the lanes.

# The button; $field is one of the seven below.
lanes = Lanes: { $field }
# The fields that lanes and colours can go by.
team = Team
status = Status
kind = Kind
objective = Objective
# The item that an item is a part of.
parent = Parent
# No lanes.
none = None
moscow = MoSCoW
owner = Owner
# Colours as the lanes have them.
lane = Lane
# A second field for lanes within the lanes, in the same menu.
then-by-team = …then by team
then-by-status = …then by status
then-by-kind = …then by kind
then-by-objective = …then by objective
then-by-parent = …then by parent
no-second-grouping = No second grouping
# The lanes of items without a team, a status …
no-team = No team
no-status = No status
no-kind = No kind
no-objective = No objective
no-parent = No parent
# The only lane where there are no lanes.
all-items = All items
# A lane, for those who hear it.
lane-name = { $lane }, { $items ->
    [one] { $items } item
   *[other] { $items } items
 }

# The colours of teams, in the order of the wheel.
blue = Blue
orange = Orange
green = Green
pink = Pink
teal = Teal
yellow = Yellow
violet = Violet
grey = Grey

## The other controls.

# The button; $field is Lane, Status, Owner …
colours = Colour: { $field }
# The button of a menu of what is drawn besides bars (verb).
show = Show
critical-path = Critical path and slack
team-load = Load of teams
# The percentage that should be done by today, as a mark on each bar.
expected-progress = Expected progress
row-each = A row for each item
# The scales, closest first, as a menu.
zoom-week = Week
zoom-month = Month
zoom-quarter = Quarter
zoom-year = Year
zoom-years = Multi-year
zoom-out = Zoom out
zoom-in = Zoom in
# Zooms so that all bars are in view (verb).
fit = Fit
# The button that goes to today, and the name of that line.
today = Today
legend = Legend
# In the legend: whatever has no colour of its own.
other = Other or none

## Adding what stands on the calendar.

# The button of the menu of the next three (verb).
add = Add
item = Item
milestone = Milestone
timebox = Timebox
milestones = Milestones
timeboxes = Timeboxes
# The strips above the lanes, for those who hear them.
marks = Milestones and timeboxes
# The names that new ones have until they are given one.
new-milestone = New milestone
new-timebox = New timebox
delete-milestone = Delete milestone
delete-timebox = Delete timebox
# The field for the title of a new item, and those for the other two.
title = Title
name-of-milestone = Name of the milestone
name-of-timebox = Name of the timebox
# The fields of the panel of a milestone or timebox, with examples in the empty ones. Dates can be typed in these forms in every language.
mark-name = Name
mark-date = Date
mark-start = Start
mark-end = End
example-date = 20 Jul 2027
example-start = 2027-Q2 or 1 May 2027
example-end = 2027-Q2 or 31 Jul 2027
# After a milestone or timebox has gone.
removed = { $title } deleted. Undo brings it back.
# After an item was drawn on the calendar.
drawn = New item, { $dates }. Type its title.
# The label of a step that made an item on the timeline.
created = Add item on the timeline
# The button that adds an item to a lane.
add-to = Add item to { $lane }
# The button that leads to a bar out of view.
go-to = Go to { $title }

## Where nothing is drawn.

# The advice while nothing has dates.
nothing-dated = Nothing has dates yet. Drag across the calendar to add an item.
# The same where items wait without dates.
drag-here = Nothing has dates yet. Drag an item up from below, or press Enter on it.
# The same for those who only look.
nothing-to-see = Nothing in this plan has dates yet.
# Over the calendar, where the wheel with Ctrl is still the page's.
click-to-zoom = Click the timeline, then Ctrl+scroll zooms it
# The heading of the items without dates, below the calendar.
tray = No dates ({ $items })
# At the end of a list of items that is cut off.
more = and { $items } more

## Moving bars. The labels of steps stand behind "Undone:" too.

# Over the place without dates, while a bar is dragged there.
off-the-calendar = Off the calendar
moved = Move { $item }
resized-start = Change the start of { $item }
resized-end = Change the end of { $item }
# The label of a step that gave an item its first dates.
scheduled = Put { $item } on the calendar
# The label of a step that took an item's dates away.
unscheduled = Take { $item } off the calendar
# The labels of the steps that lock an item and unlock it, and the sentences after them.
lock-item = Lock { $item }
unlock-item = Unlock { $item }
now-locked = { $item } is locked: proposals and pushing leave it where it is.
now-unlocked = { $item } is no longer locked.
# After an item has got other dates.
at = { $item }: { $dates }.
# After an item went into another lane.
now-in = { $item } is in { $lane }.
# After an item's dates were taken away.
no-dates = { $item } has no dates now. Undo brings them back.
# The refusal of an end.
ends-early = { $item } starts { $start }: it cannot end before that. The old end stays.
# A milestone has no period.
needs-day = A milestone needs a day, for example 2027-07-20 or 20 July 2027.
# A refusal: the text is neither a date nor a period.
no-date = "{ $typed }" is not a date. Try 2027-03-14, 14 Mar 2027, Mar 2027 or 2027-Q2.
# A refusal: the text could be two days.
two-days = "{ $typed }" could be two days. Write the month as a word, or the date as YYYY-MM-DD.

## Bars, for those who hear them and where they are pointed at.

# Dates are those of the file: 2027-02-03.
bar-name = { $title }, { $start } to { $end }
working-days = { $days ->
    [one] { $days } working day
   *[other] { $days } working days
 }
# From two weeks of work on.
working-weeks = { $weeks } weeks{ $days ->
    [0] { "" }
    [one] { " " }{ $days } day
   *[other] { " " }{ $days } days
 }
# Progress, as a state of a bar.
percent = { $percent }%
percent-expected = { $percent }% expected by now
late-by = late by { $days ->
    [one] { $days } day
   *[other] { $days } days
 }
locked = locked
child-items = { $items ->
    [one] { $items } child item
   *[other] { $items } child items
 }
# Child items that end later than the item they are parts of.
child-items-to = { $items ->
    [one] { $items } child item
   *[other] { $items } child items
 } running to { $day }
# Child items that start earlier.
child-items-from = { $items ->
    [one] { $items } child item
   *[other] { $items } child items
 } starting { $day }
# A method and what it gives the item: RICE 675.
score = { $method } { $score }
