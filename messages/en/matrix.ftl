### The sentences of the matrix.

# The keys that move a bubble, for those who hear it.
how = Arrow keys move a bubble and change its estimates. Page Up and Page Down go from bubble to bubble, Enter opens the details.
# The same to someone who only looks.
how-to-read = Arrow keys go from bubble to bubble, Enter opens the details.
# No field is chosen for the colours.
one-colour = None
# There is no bubble to draw.
empty = No item has both numbers yet. Estimate some in Scores, or choose other axes.
