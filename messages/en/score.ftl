### The reasons why an item has no score. They begin small: they stand behind the title of an item.

# A field of the plan file, and what stands in it.
missing = { $field } is missing
impossible = { $field } cannot be { $found }
no-effort = an effort of 0 gives no score
points = points have no duration, and there are no dates
no-criteria = the plan has no criteria with a weight
no-scale = the scale of criterion { $criterion } is empty: max must be above min
too-large = the score is too large a number
bad-formula = the formula of { $method } has an error
formula-cycle = formulas use each other: { $methods }
# A formula gives no number: because of a field or a method of that name, or where it cannot be said why.
division = division by 0
division-of = division by 0: { $name } is 0
root = square root of a number below 0
root-of = square root of a number below 0: { $name } is below 0
logarithm = logarithm of a number that is not above 0
logarithm-of = logarithm of a number that is not above 0: { $name } is not above 0
power = a power that is no number
power-of = a power that is no number: { $name }
too-large-of = the score is too large a number: { $name }
