### The sentences of the decision log: those it keeps in the plan, and those around it.

# The title of the log.
decisions = Decisions
# In the log: an item was dropped.
dropped = Dropped
# In the log: an item that was dropped is taken up again.
taken-up = Taken up again
# In the log: an item stands where its score puts it again.
unpinned = No longer pinned
# The label of a step that adds a decision.
step = Add decision
# After that.
added = Decision added.
# A decision without words.
nothing-decided = Write down what was decided first.
# The refusal to write into a log that another program keeps.
foreign = Another program keeps something else where the decisions would stand, so none was added.
# The offer behind a step that a reason can be given for.
add-reason = Add reason
# After that.
explained = Reason kept with the decision.
# The field for the decision.
what = Decision
# The field for the reason.
why = Reason
# The field for the person who decided.
by = Decided by
# An example of a reason.
example = A promise, a law, a dependency
# In the empty field for a decision.
empty-what = What was decided
# Adds what was written.
add = Add decision
# Keeps the reason.
keep = Keep reason
# No decision so far.
none = No decisions yet.
# No decision that the filter finds.
none-found = No decision matches.
# The field that decisions are looked for with.
search = Search decisions
# The choice of an item.
about = About
# Decisions about anything.
everything = The whole plan
# The choice of a person.
person = Person
# Decisions of anybody.
everybody = Everybody
# The way from an item to the whole log.
all = All decisions
# Show 20 more
more = Show { $count } more
