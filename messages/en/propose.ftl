### The sentences of proposals.

# The titles of scenarios that proposals are kept as.
earliest = Everything finished soon
value-early = Value early
# The button that keeps one, and the label of the step.
keep = Keep as scenario
kept = Keep the proposal as a scenario
# The label of the step.
accepted-words = Accept the proposal
# The switch that lets what is in the way be pushed.
push = Push others
# The effect of that switch.
pushes = When you move an item, whatever is in its way moves later
# Others move when they must.
makes-way = Moving an item now pushes what is in its way to a later date.
# Others stand.
stands = Moving an item now leaves all others where they are.
# The plan is another one by now.
stale = The plan has changed since this proposal.
