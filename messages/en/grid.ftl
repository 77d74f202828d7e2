### Words of the grid and of what is kept of it.

# The reason why no draft of a large plan is kept.
too-long-to-keep = the plan is longer than the 5 MB a browser keeps
# After an item was added where it is seen in its details only.
added-words = New item added. Type its title.
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
# Add Passkeys: the label of a step that added an item and gave it its title.
added = Add { $title }
# A new item that the filter would hide.
not-matching = { $title } does not match the filter. It stays in view until you change the filter.
# Added 4 items below Passkeys, each at its level.
outline-added = Added { $items } items below { $below }, each at its level.
# Set Reach of 3 items.
set-many = Set { $column } of { $items } items.
# 12 cells: the label of a step that changed several columns.
cells-of = { $cells } cells
# avg 3.5: what the numbers of a group come to where they do not add up.
average = avg { $number }
# Reach of Passkeys
cell-of = { $column } of { $item }
# Reach of 3 items
cell-of-many = { $column } of { $items } items
# The refusal of a typed text that makes no value of a custom field.
not-understood = "{ $typed }" isn't a valid { $column }: { $why }. The plan keeps the old value.
# A parent that is no item of the plan.
no-such-item = The plan has no item { $id }.
# The parts of an effort come to something else: Its parts come to 5: Web 3, API 2. Type a new effort, or new parts.
parts-differ = Its parts come to { $sum }: { $parts }. Type one of them anew.
# Passkeys is now part of Accounts.
now-part-of = { $title } is now part of { $parent }.
# Passkeys is now at the top level.
now-at-the-top = { $title } is now at the top level.
# 3 items moved in one level.
moved-in-many = { $items } items moved in one level.
# 3 items moved out one level.
moved-out-many = { $items } items moved out one level.
# An item that others cannot be parts of, since an earlier one has its id.
no-own-id = { $title } has no id of its own, so nothing can be part of it. Give it another id in the plan file first.
# Make child of Accounts
make-child-of = Make child of { $title }
# A row that is dropped onto what is part of it.
below-itself = { $title } can’t go below itself.
