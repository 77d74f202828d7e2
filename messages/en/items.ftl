### Items: their menu, their details, and what is said after something was done to them.

# Above the effort of each team on an item.
by-team = Effort by team
# Heading of what speaks for the estimates.
evidence = Evidence
# The label of its kind.
evidence-kind = Kind of evidence
# The label of the finding.
evidence-note = What was found
# The label of its link.
evidence-link = Link
# Adds a piece.
add-evidence = Add evidence
# The estimates still hold.
still-right = Still right
# The effect of a pin.
pin-hint = The item keeps this rank whatever it scores. The reason is shown beside it.
# The entries of an item's menu.
open-details = Open details
copy-title = Copy title
copy-link = Copy link
add-below = Add item below
add-child = Add child item
lock-dates = Lock dates
unlock-dates = Unlock dates
remove-dates = Remove dates
pin-to-rank = Pin to a rank…
unpin = Unpin
move-out = Move out one level
# The entries of the menu of a heading.
show-in-scores = Show these items in Scores
lane-up = Move lane up
lane-down = Move lane down
# After one of them.
title-copied = Title copied.
link-copied = Link copied.
# The question before items are deleted that others are part of, and the answer by which these stay.
has-parts = { $below ->
    [one] { $below } other item is part of { $deleted ->
        [1] it
       *[other] them
     }. It can move up one level, or be deleted too.
   *[other] { $below } other items are part of { $deleted ->
        [1] it
       *[other] them
     }. They can move up, or be deleted too.
 }
move-up = Keep them, move up
# Above the items that are parts of an item.
children = Children
# The way to the details of what an item is a part of.
open-parent = Open parent
# An item that is no part of another.
no-parent = No parent
# Words that no title holds.
no-such-parent = No other item has these words in its title.
# The way to type the range of an estimate.
range = 90% sure it lies in this range, such as 3-5
# Above the items that an item waits for.
waits-for = Waits for
# Above the items that wait for an item.
waiting = Waiting for this
# Behind the field of a lag.
lag-days = days later
# Rows in the order of a column cannot be moved.
sorted-by = These rows are sorted by { $column }, so they can't be moved by hand.
# The reason why a row with child items is not moved to a rank.
ranked-by-children = { $title } has no score of its own, so it stands where its best child item ranks.
# The name of the field of a team's effort.
effort-of = Effort of { $team }
# After a number was typed for an effort that teams share; $parts are such as "Web 4.2, API 2.8".
shared = Effort { $effort }, shared as before: { $parts }.
# After the first effort of a team was typed for an item whose effort was nobody's.
replaced = Effort is { $effort } now, all of it { $team }’s. It was { $before }.
# The label of a step of undo.
confirmed = Confirm estimates of { $title }
# The button that removes a piece; $kind is one of the kinds below.
remove-evidence = Remove evidence: { $kind }
# The button that takes the confidence that the evidence supports; $confidence is such as "30%".
use-confidence = Use { $confidence }
# The label of a step of undo.
pin-step = Pin { $title }
# After it.
pinned-to = Pinned { $title } to rank { $rank }.
# The title of the dialog, and its fields and button.
ask-pin = Pin { $title } to a rank
rank = Rank
because = Because
pin-example = A promise, a law, a dependency
pin = Pin
# The same fields in the details.
pin-to = Pin to rank
reason = Reason
# The refusal of a text that is no rank.
no-rank = Rank must be a whole number from 1 up. The item is still not pinned.
no-rank-kept = Rank must be a whole number from 1 up. Kept { $rank }.
# The button that deletes items with all below them; 2 or more.
delete-all = Delete all { $items } items
# While a range is typed: the number that counts, and how another one does.
counts-as = Counts as { $middle }, its middle. To choose the number yourself, type { $middle } ({ $range }).
# The refusal of a range whose first end is the higher one.
runs-down = "{ $typed }" runs from high to low. Did you mean { $range }?
# The refusal of a text that is no lag, with the one that is kept.
no-lag = Lag must be a whole number of days up to 9,999, negative to overlap. Kept { $kept }.
# The name of the choice of a type.
waits-how = How it waits for { $title }
# The name of the field of a lag.
waits-lag = Working days after { $title }, negative to overlap
# How an item waits for the one that is named before it.
finish-to-start = starts after it finishes
start-to-start = starts after it starts
finish-to-finish = finishes after it finishes
start-to-finish = finishes after it starts
# An entry of the menu of one item, or of several.
delete-items = { $items ->
    [1] Delete
   *[other] Delete { $items } items
 }
# What was done, as a sentence.
said = { $done }.
# Behind it: items that were part of what is deleted, and items that depended on it.
moved-up = { $items ->
    [one] { $items } item moved up.
   *[other] { $items } items moved up.
 }
freed = { $items ->
    [one] { $items } item no longer depends on { $deleted ->
        [1] it
       *[other] them
     }.
   *[other] { $items } items no longer depend on { $deleted ->
        [1] it
       *[other] them
     }.
 }
# The same.
duplicate-items = { $items ->
    [1] Duplicate
   *[other] Duplicate { $items } items
 }
# After it; $below counts what is part of the copies.
duplicated = { $below ->
    [0] Added { $title }.
    [1] Added { $title }, with its child item.
   *[other] Added { $title }, with { $below } child items.
 }
duplicated-many = { $below ->
    [0] Added { $items } copies.
    [one] Added { $items } copies, with { $below } child item.
   *[other] Added { $items } copies, with { $below } child items.
 }
# In brackets behind the title of a copy: "Passkeys (copy)", "Passkeys (copy 2)".
copy = copy
# Entries of the menu: of one item, and of those of several that are still to do.
mark-as-done = Mark as done
mark-many-as-done = { $items ->
    [one] Mark { $items } item as done
   *[other] Mark { $items } items as done
 }
fill-down = Fill down
clear-cell = Clear cell
clear-cells = Clear cells
row-up = Move up
row-down = Move down
# The name of the menu of a heading.
heading-actions = Heading actions
# The place that a row went to when it was left; $by counts ranks.
rose = { $title } is now number { $rank }, { $by } up.
fell = { $title } is now number { $rank }, { $by } down.
# The levels of the tree that a view shows.
all-levels = All
top-only = Top only
without-children = Without children
# The panel of details: its name, its buttons, and its parts.
details-of = Details of { $title }
delete-item = Delete item
delete = Delete
duplicate-item = Duplicate item
duplicate = Duplicate
close-details = Close details
about = About
estimates = Estimates
schedule = Schedule
# The objectives that it serves: a verb.
serves = Serves
compare = Compare with another item
pinning = Pin to a rank
decisions = Decisions
# Behind the name of the method and a comma.
at-rank = rank { $rank }
# Column headings: an estimate, and its range.
estimate = Estimate
likely-range = Likely range
range-of = Range of { $field }
# A criterion of weighted scoring with its scale.
criterion = { $name } ({ $low }–{ $high })
criterion-lower = { $name } ({ $low }–{ $high }, lower is better)
# Examples in empty fields.
date-example = 2027-03-15, Q2 2027
tags-example = mobile, billing
titles-example = Titles, separated by commas
kind-example = feature, tech, bug
# The choice of a parent, to those who hear it.
parents = Parents
# A MoSCoW class for each timebox, and the choice of none of its own.
moscow-by-timebox = MoSCoW by timebox
as-above = As above
# The votes of a team on estimates: the name of the part, of its table, and the headings of its columns beside the raters' names.
votes = Votes
votes-by-rater = Votes by rater
median = Median
plan = Plan
# The kinds of evidence, by Gilad's Confidence Meter.
self-conviction = Own conviction
pitch-deck = Pitch deck
thematic-support = Fits strategy or trends
opinions = Others’ opinions
estimates-and-plans = Estimates and plans
anecdotal = Anecdotal evidence
market-data = Market data
user-evidence = User or customer evidence
test-results = Test results
launch-data = Launch data
# The confidence that the evidence supports; $kind is the strongest kind, of which there are so many pieces.
supported = { $pieces ->
    [1] { $kind }: supports a confidence of { $confidence } (Gilad’s Confidence Meter).
   *[other] { $kind }, { $pieces } pieces: supports a confidence of { $confidence } (Gilad’s Confidence Meter).
 }
# The age of estimates, in days.
estimated-on = Estimated { $day }.
estimated = { $age ->
    [0] Estimated { $day }, today.
    [one] Estimated { $day }, { $age } day ago.
   *[other] Estimated { $day }, { $age } days ago.
 }
estimated-due = { $age ->
    [0] Estimated { $day }, today: due for review.
    [one] Estimated { $day }, { $age } day ago: due for review.
   *[other] Estimated { $day }, { $age } days ago: due for review.
 }
# A plan begins to review its estimates.
review-begins = { $items ->
    [one] { $items } item’s estimates count
   *[other] { $items } items’ estimates count
 } as made today and are due for review after { $days ->
    [one] { $days } day
   *[other] { $days } days
 }.
# The working of a score: its parts, such as "4,000 reach", "80% confidence", "no reach" and "Profile “Expedite”". Names stand as inside a sentence.
term = { $number } { $name }
term-percent = { $number }% { $name }
term-missing = no { $name }
term-word = { $name } { $word }
quoted-word = “{ $word }”
# Remarks below it.
off-scale = The { $name } of { $value } is off the scale of { $scale }.
outside = The { $name } of { $value } is outside { $low } to { $high }.
clamped = { $name } is { $value }, outside its scale of { $low } to { $high }, and counts as the nearest end.
moonshot = A { $name } below { $limit }% is a moonshot.
once = This { $name } happens once, not per { $per ->
    [month] month
    [week] week
    [quarter] quarter
    [year] year
   *[other] { $per }
 }.
dated = The duration comes from the dates, not from the effort.
# What the range of an estimate does to the score and the rank; $ranks is how many ranks lie between the lower and the higher end.
swing = { $field } { $range } moves the score: from { $low } to { $high }, { $ranks ->
    [0] still rank { $first }
   *[other] rank { $first } to { $last }
 }.
swing-most = { $field } { $range } moves the score most: from { $low } to { $high }, { $ranks ->
    [0] still rank { $first }
   *[other] rank { $first } to { $last }
 }.
# Amounts of money.
worth = Present worth { $worth } over { $months } months at { $rate }% a year; a month later it is { $delay } less.
worth-per-effort = Present worth { $worth } over { $months } months at { $rate }% a year, { $effort } per unit of effort; a month later it is { $delay } less.
# Two items side by side.
compare-with = Compare with
comparison = Comparison
both-score = Both score { $score }.
scores-times = { $first } scores { $times } times as high as { $second }: { $high } to { $low }.
scores-higher = { $first } scores higher than { $second }: { $high } to { $low }.
# One of them has no score: $fields are missing, or $why is a reason such as "an effort of 0 gives no score".
lacks = { $item } needs { $fields }.
has-no-score = { $item }: { $why }.
# What a field does for the score of one of them.
the-same = the same
times-for = × { $times } for { $item }
more-for = +{ $by } for { $item }
# The change that would bring them level; a number may be rounded.
tied-if = Tied if the { $name } of { $item } were { $number } instead of { $now }.
rounded = about { $number }
# The dialog of the filter.
filter = Filter
saved-in-plan = Saved in the plan
delete-filter = Delete { $filter }
filter-name = Name of the filter
save-filter = Save this filter
clear-filter = Clear filter
# A condition of the filter: its fields and buttons. $part is as it is typed, such as "status:done".
field = Field
way = Comparison
value = Value
value-of-condition = Value of the condition
words-to-find = Words to find
remove-part = Remove { $part }
add = Add
# The ways to compare a field with a value: "Effort is more than 5".
is = is
is-not = is not
is-more-than = is more than
is-at-least = is at least
is-less-than = is less than
is-at-most = is at most
has-a-value = has a value
has-none = has none
# A condition of the filter without a value, and one with a value that its field never holds; $why says what is expected, such as "a number is expected".
value-missing = Type the value to compare { $field } with.
not-comparable = { $field } can’t be compared with “{ $typed }”: { $why }.
