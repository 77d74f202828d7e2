### The plan's sources: lists of other tools that are asked for what is new. $source is the name of one, such as Jira.

# While they are asked.
asking = Asking { $sources }…
# A list that could not be read; $why is one of the reasons below.
not-fetched = { $source } could not be read: { $why } The plan is as it was.
# Reasons.
signed-out = the server wants you to be signed in ({ $status }).
nothing-there = there is nothing at its address (404).
answered = the server answered { $status }.
# With the browser's words.
unreachable = the network is gone, or its site does not let this page read it ({ $words }).
# $place is where the source stands in the plan's file, such as sources[0].
no-address = { $place }.url is no address of a page: { $url }
no-list = { $source } has no list: { $why } The plan is as it was.
is-plan = it is a plan.
# $found and $kind are tools.
other-kind = { $source } is of { $found }, and { $place }.kind says { $kind }. The plan is as it was.
nothing-new = Nothing new in { $source }.
