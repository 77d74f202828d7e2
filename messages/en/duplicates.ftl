### Items that mean the same, and merging them.

# The way to the dialog.
merge-items = Merge items…
# The effect, above the dialog's table.
hint = One item stays. Votes, notes, tags, dependencies and children of all come together in it; whatever named the others names it.
# The head of the column of fields.
field = Field
# The row of the item that stays.
stays = Stays
# The items have the same in every field that one of them must decide.
alike = They differ in nothing that has to be decided.
# Merges them.
merge = Merge
# Fewer than two items.
too-few = Select two items or more to merge them.
# The heading of what likely means the same.
likely = Open items with titles that look alike
# No items look alike.
none = No two open items have titles that look alike.
# The button beside two that look alike.
merge-pair = Merge…
# The row of a field that two dates make.
dates = Dates
# An example of a reason.
example = Both ask for the same
# The title of the dialog.
merge-title = Merge { $items } items
# The name of the choice of the item that stays.
keep = Keep { $title }
# Pairs that are not listed.
more = { $pairs } more pairs look alike.
# The name of the choice of a value, for those who hear it.
take = { $field }: { $value }
# The label of a step of undo, and the decision that it leaves; $items counts those that went into the one that stays.
merged = { $items ->
    [1] Merged { $title } into { $into }
   *[other] Merged { $items } items into { $into }
 }
# Column headings: an item, and the one with a title like its own.
item = Item
looks-like = Looks like
