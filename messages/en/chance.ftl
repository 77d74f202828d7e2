### Simulations: estimates with ranges are drawn 10,000 times, and what follows is counted.

# No estimate has a range.
no-ranges = No ranges yet, so the order looks more certain than it is. Type 3-5 in place of 4 for any estimate.
# The next step then, a button.
add-range = Add a range to { $title }
# While draws are taken.
drawing = Running 10,000 simulations of the ranges
# The button that draws again.
another-seed = Run again with another seed
# The heading that the origin of the figures is folded under, and the origin.
how = How this is worked out
drawn = { $simulations } simulations, seed { $seed }: the same seed gives the same figures. { $uncertain } of { $scored } scored items have ranges.

## The list of likely ranks.

ranges = Likely ranks of { $count ->
    [one] { $count } item
   *[other] { $count } items
 }
# Column headings; the last is "Top 10".
item = Item
likely-rank = Likely rank (90%)
# The name of the line below the first ones, which can be dragged, and its place.
cut-line = Cut line
cut = Top { $top }
# How many of the first are there for sure.
first-safe = First place is safe (95%).
first-open = First place is open: below 95% for every item.
all-safe = The whole top { $top } is safe (95%).
some-safe = { $sure ->
    [0] None of the top { $top } is safe (95%).
    [one] { $sure } of the top { $top } is safe (95%).
   *[other] { $sure } of the top { $top } are safe (95%).
 }
# Ranks from low to high: 2–7.
rank-range = { $low }–{ $high }
# The place of an item in the draws, and the sentence on it.
interval = rank { $ranks } · { $chance } chance of top { $top }
in-draws = With its ranges, by score alone: { $interval }
percent = { $percent }%
# What is not quite sure does not read so.
less-than-one = <1%
more-than-99 = >99%
# Items that cannot be told apart stand in one tier.
one-tier = One tier: the whole order is a toss-up.
tiers-first-alone = { $tiers } tiers: items within a tier are a toss-up. The first item leads alone.
tiers = { $tiers } tiers: items within a tier are a toss-up. The first tier holds { $items } items.
# Above the estimates that decide most.
refine = Narrow these estimates first to settle the top { $top }:

## Whether a timebox holds what is meant for it.

# Two chances: 80%, 35%.
odds = { $musts } chance that all Musts fit, { $shoulds } that Musts and Shoulds fit.
# Above what has to go.
drop = { $items ->
    [one] To fit, leave out:
   *[other] To fit, leave out in this order:
 }
# Not even the Musts fit; $by is an effort.
short = The Musts alone are { $by } over capacity.
