### The sentences of the matrix.

# The keys that move a bubble, for those who hear it.
how = Arrow keys move a bubble and change its estimates. Page Up and Page Down go from bubble to bubble, Enter opens the details.
# The same to someone who only looks.
how-to-read = Arrow keys go from bubble to bubble, Enter opens the details.
# No field is chosen for the colours.
one-colour = None
# There is no bubble to draw.
empty = No item has both numbers yet. Estimate some in Scores, or choose other axes.
# Measures that are no fields of an item: of RICE, and of WSJF; and what they are made of.
benefit = Benefit
cost-of-delay = Cost of delay
benefit-about = Reach × impact × confidence
cost-of-delay-about = Value + time criticality + risk reduction
# The quadrants of benefit and effort.
quick-wins = Quick wins
big-bets = Big bets
fill-ins = Fill-ins
money-pits = Money pits
# The quadrants of other measures, whose names stand as inside a sentence: "High value, low risk reduction".
high-low = High { $up }, low { $across }
high-high = High { $up }, high { $across }
low-low = Low { $up }, low { $across }
low-high = Low { $up }, high { $across }
# A number of an item: "Effort 5"; and how it changes: "Effort 5 → 8".
figure = { $field } { $number }
change = { $field } { $before } → { $after }
# A bubble, to those who hear it; $figures are such as "Effort 5 · Value 207".
bubble = { $title }: { $figures }, { $quadrant }
# The label of a step of undo.
estimates-of = Estimates of { $title }
# After a bubble was moved; $figures are such as "effort 8, reach 900".
moved = { $title }: { $figures }.
moved-to-rank = { $title }: { $figures }, now number { $rank }.
# A bubble that cannot be moved that way.
fixed = { $measure } is computed: change the estimates it is made of.
# The items that are not drawn.
dots = The best { $bubbles } of { $items } have bubbles, the others are dots; filter to see them.
missing = { $items ->
    [one] { $items } item without { $up } or { $across } not shown.
   *[other] { $items } items without { $up } or { $across } not shown.
 }
# Numbers along an axis, short.
thousands = { $number }k
millions = { $number }M
# The name of an axis whose steps are logarithmic, and the button that makes them so.
log-axis = { $measure } (log)
log = log
log-x = log scale of the X axis
log-y = log scale of the Y axis
# The view, its lines, its legend and its controls.
matrix = Matrix
cross-hair = Cross-hair: { $measure }
colours = Colours
controls = What the matrix shows
x-axis = X axis
y-axis = Y axis
size = Size
size-of-bubbles = Size of the bubbles
colour = Colour
colour-of-bubbles = Colour of the bubbles
reset = Reset
