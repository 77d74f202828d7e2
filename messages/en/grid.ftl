### Words of the grid and of what is kept of it.

# The reason why no draft of a large plan is kept.
too-long-to-keep = the plan is longer than the 5 MB a browser keeps
# After an item was added where it is seen in its details only.
new-item-added = New item added. Type its title.
# A pasted column of confidences had shares in it.
pasted-shares = Confidence read as shares: 0.8 is 80%, 1 is 100%.
# A fill of cells that cannot be filled.
nothing-to-fill = Nothing to fill here: ranks and scores are calculated, and titles stay as they are. Select other cells.
# Cells that hold nothing of their own.
nothing-to-clear = Nothing to clear here: ranks and scores are calculated.
# Titles alone were to be cleared.
titles-stay = Every item keeps a title. Type another one over it, or press Ctrl+Delete to delete the item.
# Letters typed on a rank.
rank-typed = Ranks come from scores. Type a number to pin the item to that rank, or press Enter to see its score worked out.
# Weighted scoring without anything to weigh.
no-criteria = Weighted scoring needs criteria.
# A single value pasted into a rank.
no-pasted-rank = Nothing pasted: ranks come from scores. Select a cell in the column you want to fill.
# A single value pasted into the titles of several rows.
no-pasted-titles = Nothing pasted: a repeated value would overwrite titles. Select a cell in the column you want to fill.
# The label of a step that changed the filters kept in the plan.
filters = Saved filters
# The key under which filters are kept holds something of another program.
filters-taken = This plan holds something else under "filters", so no filter can be saved in it.
# The label of a step that arranged the columns.
columns = Columns
# The label of a step that changed the plan's own columns.
own-columns = Custom columns
# The key under which own columns are kept holds something of another program.
fields-taken = This plan holds something else under "fields", so it can have no columns of its own.
# Everything is left out.
all-done = Everything here is done or dropped.
# The switch that leaves out the done and dropped.
leave-out-done = Hide done and dropped
show-done = Show done and dropped
# The same as there is room for it beside its icon.
hide-done = Hide done
# A parent without estimates of its own.
scored-below = Its items are scored. Give it estimates of its own to score it too.
# The rows under what they are parts of.
tree = Tree
# The rows without what they are parts of, in a plan that has a tree.
flat = Flat list
# Every row folded, or open.
fold-all = Fold all
unfold-all = Unfold all
# Rows in a flat list or in groups have no levels.
no-levels = Show the rows as a tree first (Group, then Tree): here the row above can belong anywhere.
# No row that the chosen one could become a part of.
no-row-above = There is no row above at this level to move it into.
# A row that cannot go further out.
at-the-top = It is at the top level already.
# The label of a step of undo that added an item and gave it its title.
added = Add { $title }
# A new item that the filter would hide.
not-matching = { $title } does not match the filter. It stays in view until you change the filter.
# After a pasted outline: $below is the title of the item it stands below.
outline-added = { $items ->
    [one] Added { $items } item below { $below }, each at its level.
   *[other] Added { $items } items below { $below }, each at its level.
 }
# After a value was set in several rows (2 or more).
set-many = Set { $column } of { $items } items.
# The label of a step of undo that changed several columns; 2 or more.
cells-of = { $cells } cells
# What the numbers of a group come to where they do not add up; as short as there is room for in a cell.
average = avg { $number }
# A value of an item: the label of a step of undo, and the name of a field.
cell-of = { $column } of { $item }
# The same of 2 or more items.
cell-of-many = { $column } of { $items } items
# The refusal of a typed text that makes no value of a column; $why is one of the two below.
not-understood = "{ $typed }" isn't a valid { $column }: { $why }. The plan keeps the old value.
# A parent that is no item of the plan.
no-such-item = The plan has no item { $id }.
a-date-is-expected = a date such as 2027-03-14 or a period such as 2027-Q2 is expected
a-number-is-expected = a number is expected
# The mark on an effort whose parts come to something else; $parts are such as "Web 3, API 2".
parts-differ = Its parts come to { $sum }: { $parts }. Type one of them anew.
# After a row went one level in or out.
now-part-of = { $title } is now part of { $parent }.
now-at-the-top = { $title } is now at the top level.
# The same of 2 or more rows.
moved-in-many = { $items } items moved in one level.
moved-out-many = { $items } items moved out one level.
# An item that others cannot be parts of, since an earlier one has its id.
no-own-id = { $title } has no id of its own, so nothing can be part of it. Give it another id in the plan file first.
# An entry of a row's menu; $title is the row's above.
make-child-of = Make child of { $title }
# A row that is dropped onto what is part of it.
below-itself = { $title } can’t go below itself.
no-longer-part-of = { $title } is no longer part of { $parent }.
# The level of a new item that has no title yet, after it went one level in or out.
new-part-of = Now part of { $parent }.
new-at-the-top = Now at the top level.
# The place of a dragged row, while it is held there.
drops-into = Child of { $parent }
drops-at-the-top = At the top level
# The labels of steps of undo.
move-in = { $items ->
    [1] Move { $title } in one level
   *[other] Move { $items } items in one level
 }
move-out = { $items ->
    [1] Move { $title } out one level
   *[other] Move { $items } items out one level
 }
# Of 2 or more items.
clear-many = Clear { $column } of { $items } items
pasted = { $rows ->
    [one] Paste { $rows } row
   *[other] Paste { $rows } rows
 }
# After a paste.
pasted-into-first = Pasted into the first { $rows } of { $chosen } chosen rows.
# The same where 1 or more of the items are new.
pasted-into = { $items ->
    [one] Pasted into { $items } item.
   *[other] Pasted into { $items } items.
 }
pasted-into-new = { $items ->
    [one] Pasted into { $items } item, { $new } new.
   *[other] Pasted into { $items } items, { $new } new.
 }
pasted-into-column = { $items ->
    [one] Pasted into { $column } of { $items } item.
   *[other] Pasted into { $column } of { $items } items.
 }
pasted-into-column-new = { $items ->
    [one] Pasted into { $column } of { $items } item, { $new } new.
   *[other] Pasted into { $column } of { $items } items, { $new } new.
 }
# The cells that a paste could not read, which are joined by commas.
quoted-cell = "{ $cell }"
not-pasted = Couldn't read { $cells }. Those cells kept their values.
not-pasted-and-more = Couldn't read { $cells } and others. Those cells kept their values.
# After cells were cleared.
cleared-cells = { $cells ->
    [one] Cleared { $cells } cell
   *[other] Cleared { $cells } cells
 } of { $items ->
    [one] { $items } item
   *[other] { $items } items
 }.
# Behind it, where titles were among the cells.
but-titles-stay = Titles stay.
# Something typed on a number that is calculated.
calculated = { $column } is calculated. Change what it comes from, or press Enter to see it worked out.
calculated-by = { $column } is calculated: { $formula }. Change what it comes from, or press Enter to see it worked out.
# What is chosen, in the bar below the grid, if it is not whole rows; behind it, where it is numbers, what they come to.
chosen-cells = { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
 }
chosen-sum = sum { $number }
chosen-average = average { $number }
# The name of that bar, and its buttons.
selection = Selection
set-value = Set value
clear = Clear
clear-selection = Clear selection
clear-selection-by-key = Clear selection (Escape)
# The way on where there is nothing to weigh.
add-criteria = Add criteria…
# A filter asks about a field that there is none of.
unknown-field = There is no field "{ $name }".
unknown-field-near = There is no field "{ $name }". Did you mean { $near }?
# The button that groups the rows, and its first choice.
group = Group
grouped-by = Group: { $column }
no-groups = No groups
# The number of rows in a group or chosen, and of the items that a parent's score stands for.
group-count = { $items ->
    [one] { $items } item
   *[other] { $items } items
 }
# The group of what holds nothing in the column, such as "No team"; $column is its name, written as inside a sentence.
without = No { $column }
# The explanations of what a group's or a parent's cell shows.
sum = Sum
mean = Average of those that have a number
must-share = Must { $percent }%
must-share-about = Share of the effort that is Must
sum-of = { $items ->
    [one] Sum of { $items } item
   *[other] Sum of { $items } items
 }
own-and-sum = { $items ->
    [one] Own value { $own }, sum of { $items } item { $sum }
   *[other] Own value { $own }, sum of { $items } items { $sum }
 }
progress-of = { $items ->
    [one] Progress of { $items } item, by effort
   *[other] Progress of { $items } items, by effort
 }
first-start-of = { $items ->
    [one] First start of { $items } item
   *[other] First start of { $items } items
 }
last-end-of = { $items ->
    [one] Last end of { $items } item
   *[other] Last end of { $items } items
 }
# Days and periods near today that a date is picked from.
today = Today
next-monday = Next Monday
this-month = This month
next-month = Next month
this-quarter = This quarter
next-quarter = Next quarter
quarter-after-next = Quarter after next
# The bar that finds words in the grid.
find = Find
find-in-scores = Find in the scores
previous-hit = Previous hit
next-hit = Next hit
close-find = Close find
hits = { $hits ->
    [0] No results
   *[other] { $hit } of { $hits }
 }
# The grid, to those who hear it.
scores = Scores
# The button in the last row, and its longer name.
add-item = Add item
add-at-the-end = Add item at the end
# The sign that folds what stands below a row, or shows it: verbs.
fold = Fold
unfold = Unfold
# The tip of the grip at a row.
drag = Drag to reorder
# The mark on a row that cannot be read.
problem = Problem
# An item without a title.
untitled = Untitled
# The mark on a value beyond its scale: short, longer where there is room, and explained.
off = off
off-scale = off scale
off-scale-about = Off the scale. { $scale }
# A column's menu.
column-actions = Column actions
sort-ascending = Sort ascending
sort-descending = Sort descending
group-by-this = Group by this
stop-grouping = Stop grouping
freeze = Freeze up to here
unfreeze = Unfreeze
move-left = Move left
move-right = Move right
hide-column = Hide column
usual-width = Usual width
fit = Fit to content
columns-dialog = Columns…
# The dialog of the columns.
more-columns = More columns
custom-columns = Custom columns
reset-columns = Reset columns
move-column-up = Move up { $column }
move-column-down = Move down { $column }
width = Width
width-of = Width of { $column }
freeze-up-to = Freeze up to { $column }
frozen-about = Columns up to here stay when the grid scrolls
delete-column = Delete { $column }
name-of = Name of { $column }
kind-of = Kind of { $column }
choices-of = Choices of { $column }
add-column = Add column
new-name = Name of the column
new-kind = Kind of the column
new-choices = Choices, separated by commas
# Examples in empty fields: of a name, and of choices.
name-example = Customer
choices-example = High, Medium, Low
# The kinds of a custom column.
text = Text
number = Number
choice = Choice
date = Date
# The columns that are no fields of an item.
rank = Rank
delay = Cost of a month's delay
custom-column = Custom column
# The same, and some fields, as there is room for them in a heading.
rank-short = #
delay-short = Delay/mo
confidence-short = Conf.
time-criticality-short = Time crit.
risk-reduction-short = Risk red.
value-per-month-short = Value/mo
# The unit of a heading's numbers, as there is room for it: of effort, and of what reach is counted per.
effort-unit = { $unit ->
    [person-months] mo
    [person-weeks] wk
    [person-days] d
    [points] pts
   *[other] { $unit }
 }
reach-per = { $per ->
    [month] / mo
    [week] / wk
    [quarter] / qtr
    [year] / yr
   *[other] / { $per }
 }
# The explanations in headings.
rank-about = Rank by score
effort-about = Effort in { $unit ->
    [person-months] person-months
    [person-weeks] person-weeks
    [person-days] person-days
    [points] points
   *[other] { $unit }
 }
reach-about = People or events per { $per ->
    [month] month
    [week] week
    [quarter] quarter
    [year] year
   *[other] { $per }
 }
confidence-about = Confidence in percent: 100 high, 80 medium, 50 low
delay-about = What a month's delay costs in present value, over three years at the plan's discount rate
custom-about = A custom column of this plan
# What the score of each method is.
rice-about = Reach × impact × confidence / effort
ice-about = Impact × confidence / 10 × ease
wsjf-about = (Value + time criticality + risk reduction) / effort
value-effort-about = Value / effort
weighted-about = Weighted mean of the criteria, 0 to 100
cd3-about = Value per month / duration
own-about = The formula of this plan
# The steps of impact, 3 to 0.25.
massive = Massive
high = High
medium = Medium
low = Low
minimal = Minimal
# The steps of confidence: 100%, 80% and 50%.
high-confidence = high
medium-confidence = medium
low-confidence = low
# The refusal of a name for a custom column.
column-exists = There is a column named “{ $name }” already.
