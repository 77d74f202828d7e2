### The sentences about the simulations.

# No estimate has a range.
no-ranges = No ranges yet, so the order looks more certain than it is. Type 3-5 in place of 4 for any estimate.
# While draws are taken.
drawing = Running 10,000 simulations of the ranges
# The button that draws again.
another-seed = Run again with another seed
# The heading that the origin of the figures is folded under.
how = How this is worked out
# The name of the cut line.
cut-words = Cut line
# The heading of the list of intervals.
ranges = Likely ranks of { $count } items
# The next step where nothing has a range.
add-range = Add a range to { $title }
# Top 10
cut = Top { $top }
# The sentence on the place of an item in the draws.
in-draws = With its ranges, by score alone: { $interval }
# Above the estimates that decide most.
refine = Narrow these estimates first to settle the top { $top }:
# Not even the Musts fit.
short = The Musts alone are { $by } over capacity.
