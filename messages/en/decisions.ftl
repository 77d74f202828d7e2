### The decision log: what it keeps in the plan, and the words around it.

# The title of the log.
decisions = Decisions

## Decisions that write themselves, when an item changes.

dropped = Dropped
# An item that was dropped is taken up again.
taken-up = Taken up again
# An item stands at a rank that its score does not give it; and where its score puts it again.
pinned = Pinned to rank { $rank }
unpinned = No longer pinned
accepted = Accepted a proposal for { $items ->
    [one] { $items } item
   *[other] { $items } items
 }

## Adding one.

# The fields: the decision, its reason, and the person.
what = Decision
why = Reason
by = Decided by
# In the empty field for a decision.
empty-what = What was decided
# The button.
add = Add decision
# The label of the step.
step = Add decision
# After that.
added = Decision added.
# A decision without words.
nothing-decided = Write down what was decided first.
# The refusal to write into a log that another program keeps.
foreign = Another program keeps something else where the decisions would stand, so none was added.
# The offer behind a step that a reason can be given for, and the button that keeps the reason.
add-reason = Add reason
keep = Keep reason
# An example of a reason, in the empty field.
example = A promise, a law, a dependency
# After that.
explained = Reason kept with the decision.

## Looking for one.

none = No decisions yet.
# No decision that the filter finds.
none-found = No decision matches.
search = Search decisions
# The choice of an item, and all of them.
about = About
everything = The whole plan
# The choice of a person, and all of them.
person = Person
everybody = Everybody
# The way from an item to the whole log.
all = All decisions
more = Show { $count } more
count = { $all ->
    [one] { $all } decision
   *[other] { $all } decisions
 }
count-found = { $found } of { $all ->
    [one] { $all } decision
   *[other] { $all } decisions
 }
