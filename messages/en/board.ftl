### Sentences of the board.

# The button that adds an item to a column.
add = Add item
# The field in which its title is typed.
new-title = Title, then Enter
# The menu of what cards show.
cards = Cards
# Add item to Must
add-to = Add item to { $column }
# The name of the field in which a new item's title is typed.
new-in = Title of the new item in { $column }
# After an item was added: Added Gift cards to Must.
added = Added { $title } to { $column }.
# After a dated item went to another time: Passkeys moved to Now: Nov 29 – Dec 24, 2026 (was Feb 1 – Mar 15, 2027).
moved-to = { $title } moved to { $column }: { $now } (was { $was }).
