### The sentences of the insights.

# No item has a letter.
no-letters = No item has a MoSCoW category yet.
# The plan has no objectives.
no-objectives = No objectives yet. Add them in Plan settings, then link items to them in their details.
# Work that serves none.
no-objective = No objective
# The tooltip of a number of items.
show-in-scores = Show in Scores
# The next step without objectives.
add-objectives = Add objectives
# The next step without MoSCoW categories.
sort-on-board = Sort items on the Board
# Items without a MoSCoW category.
unclassified = without a category
# Heading of a part.
by-team = By team
# Heading of a part.
by-kind = By kind
# Items without a kind.
no-kind = No kind
# No effort anywhere.
no-effort-yet = No item has an effort and a team or kind yet.
# Name of the table of agreement.
tau = Rank agreement (Kendall's tau-b)
# The explanation of the figures in that table.
tau-about = 1: the same order. 0: no relation. −1: the opposite order. Over the items that have a score under both.
# The plan does not say when estimates are reviewed.
no-review = Say after how many days estimates should be looked at again, and those that are older are found here.
# The way to set it.
set-review = Set review in Plan settings
# Name of the table of the first items.
first-of-each = Top { $top } under each method
# No such item.
none-in-every-top = No item is in the top { $top } under every method.
# A key result that nothing serves.
unserved = Nothing serves "{ $result }" ({ $objective }).
# Rank by WSJF
rank-by = Rank by { $method }
