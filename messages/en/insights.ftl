### The insights: figures about the plan.

# The accessible name of the view.
insights = Insights
# The tooltip of a number of items.
show-in-scores = Show in Scores
items = { $items ->
    [one] { $items } item
   *[other] { $items } items
 }
# Behind an effort.
without-effort = , { $items } without effort

## Headings.

value = Where the value is
order = How sure the order is
raters = Raters
moscow = MoSCoW
objectives = Objectives
effort = Effort
review = To review
alike = Likely duplicates
methods = Methods side by side

## Where the value is. $measure is what value is taken for: benefit, cost of delay, RICE …

split = { $part }% of the items ({ $items } of { $all }) give { $value }% of the total { $measure }.
no-value = No item has a { $measure } above 0 yet.
unknown = { $items ->
    [one] { $items } item without estimates is left out.
   *[other] { $items } items without estimates are left out.
 }
# The button that leads to them.
show = { $items ->
    [one] Show this item
   *[other] Show these { $items } items
 }
# At the ends of the axes.
all-value = 100% of the value
all-items = 100% of the items

## Raters: column headings.

item = Item
estimate = Estimate
votes = Votes
median = Median
# The value that the plan has.
plan = Plan

## MoSCoW.

no-letters = No item has a MoSCoW category yet.
# The next step then, a button.
sort-on-board = Sort items on the Board
# A class: its share, the share meant for it, its effort. Of the capacity of a timebox, or of what is planned.
class-of-capacity = { $percent }% of capacity (budget { $budget }%) · { $effort }
class-of-planned = { $percent }% (budget { $budget }%) · { $effort }
musts = Musts take { $percent }% of the effort sorted as Must, Should or Could (budget { $budget }%).
musts-too-much = Musts take { $percent }% of the effort sorted as Must, Should or Could (budget { $budget }%): too little to drop when things go wrong.
no-musts = No planned effort has a MoSCoW category yet.
# Items outside the shares: those of the class Won't, and those without a class.
outside = { $items ->
    [one] { $items } item
   *[other] { $items } items
 } { $class }, { $effort }
unclassified = without a category
# A timebox and how full it is.
timebox = { $title }: { $effort } of { $capacity }, { $percent }% full
timebox-no-capacity = { $title }: { $effort }, no capacity set

## Objectives.

no-objectives = No objectives yet. Add them in Plan settings, then link items to them in their details.
# The next step then, a button.
add-objectives = Add objectives
# Work that serves none.
no-objective = No objective
coverage = { $results ->
    [0] Every key result has work behind it
    [one] { $results } key result has no work behind it
   *[other] { $results } key results have no work behind them
 }; { $items ->
    [0] every item serves an objective
    [one] { $items } item serves no objective
   *[other] { $items } items serve no objective
 }.
unserved = Nothing serves "{ $result }" ({ $objective }).

## Effort.

no-effort-yet = No item has an effort and a team or kind yet.
by-team = By team
by-kind = By kind
no-kind = No kind
# A share and an effort.
share = { $percent }% · { $effort }
most-effort = Most effort: { $name }, { $percent }%.

## To review.

# The plan does not say when estimates are reviewed; and the way to set it, a button.
no-review = Say after how many days estimates should be looked at again, and those that are older are found here.
set-review = Set review in Plan settings
all-fresh = All estimates were made or confirmed within { $days ->
    [one] { $days } day
   *[other] { $days } days
 }.
some-due = { $due } of { $scored } estimated items were last looked at over { $days ->
    [one] { $days } day
   *[other] { $days } days
 } ago.
# Items and why they are to be looked at; the source is where they were imported from, such as an issue tracker.
due = { $items ->
    [one] { $items } item due for review
   *[other] { $items } items due for review
 }
closed = { $items ->
    [one] { $items } item closed at the source, open here
   *[other] { $items } items closed at the source, open here
 }
gone = { $items ->
    [one] { $items } item gone from the source
   *[other] { $items } items gone from the source
 }

## Methods side by side.

no-ranking = Add estimates to compare rankings.
one-ranking = Add estimates for another method to compare rankings.
# $agree: nearly, mostly, loosely or not; the methods by name, and Kendall's tau.
agreement = { $agree ->
    [nearly] The methods nearly agree
    [mostly] The methods mostly agree
    [loosely] The methods agree only loosely
   *[not] The methods tell different stories
 }; furthest apart are { $one } and { $other } (agreement { $tau }).
# The name of the table of agreement, and its explanation.
tau = Rank agreement (Kendall's tau-b)
tau-about = 1: the same order. 0: no relation. −1: the opposite order. Over the items that have a score under both.
# In that table: no figure.
no-tau = n/a
# Name of the table of the first items.
first-of-each = Top { $top } under each method
in-every-top = Show the { $items ->
    [one] item
   *[other] { $items } items
 } in every top { $top }
none-in-every-top = No item is in the top { $top } under every method.
rank-by = Rank by { $method }
