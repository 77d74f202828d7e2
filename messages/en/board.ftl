### Sentences of the board.

# The button that adds an item to a column.
add = Add item
# The field in which its title is typed.
new-title = Title, then Enter
# The menu of what cards show.
cards = Cards
# The same to those who hear it; $column is such as "Must".
add-to = Add item to { $column }
# The name of the field in which a new item's title is typed.
new-in = Title of the new item in { $column }
# After an item was added.
added = Added { $title } to { $column }.
# After a dated item went to another column by time; $now and $was are such as "Feb 1 – Mar 15, 2027".
moved-to = { $title } moved to { $column }: { $now } (was { $was }).
# The menus above the board.
columns = Columns: { $field }
order = Order: { $order }
# A choice of columns: by horizon.
by-horizon = Now, next, later
# Choices of the order of cards, and of what cards show; the others are names of fields.
rank = Rank
own-order = Own order
score = Score
dates = Dates
# The facts of a card.
ranked = #{ $rank }
pinned = #{ $rank } pinned
scored = { $method } { $score }
not-scored = not scored
effort-of = effort { $amount }
# An item without a title.
untitled = Untitled
# The sign on a card: the item is done.
done = Done
# The column of items without a MoSCoW class.
not-sorted = Not sorted
# Below the head of a column, behind its effort: its share of the effort, and what it may have; what counts nowhere; what is not seen.
share = { $share }% (budget { $budget }%)
outside-budget = outside the budget
without-effort = { $items ->
    [one] { $items } without effort
   *[other] { $items } without effort
 }
finished-hidden = { $items ->
    [one] { $items } finished item hidden
   *[other] { $items } finished items hidden
 }
