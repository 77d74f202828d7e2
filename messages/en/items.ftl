### Words about items and their places in the list, and in the details.

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
copy-title-words = Copy title
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
# The answer by which what is below a deleted item stays.
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
# Effort of Web: the name of a field.
effort-of = Effort of { $team }
# After a number was typed for an effort that teams share: Effort 7, shared as before: Web 4.2, API 2.8.
shared = Effort { $effort }, shared as before: { $parts }.
# After the first effort of a team was typed for an item whose effort was nobody's: Effort is 2 now, the effort of API. It was 5.
replaced = Effort is { $effort } now, all of it { $team }’s. It was { $before }.
# The label of a step: Confirm estimates of Passkeys.
confirmed = Confirm estimates of { $title }
# Remove evidence: Market data
remove-evidence = Remove evidence: { $kind }
# Use 30%
use-confidence = Use { $confidence }
# Pin Passkeys: the label of a step.
pin-step = Pin { $title }
# Pinned Passkeys to rank 3.
pinned-to = Pinned { $title } to rank { $rank }.
# Pin Passkeys to a rank: the title of the dialog.
ask-pin = Pin { $title } to a rank
# Delete all 4 items
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
