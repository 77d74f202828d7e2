### Proposals: the program plans, and says why. Musts, Shoulds and Won'ts are MoSCoW's.

# The button that opens the panel, and its heading.
propose = Propose plan
# The same where it is pointed at, with its keys.
open-hint = Propose plan (Alt+P)
close = Close proposal

## The wish.

# The field for the scope (verb: propose what?), and its choices.
scope = Propose
everything = When everything runs
in-timeboxes = What fits the timeboxes
between-days = What fits between two days
# The wish in a line: $scope is one of the three above.
asked = { $scope }, from { $day }
# The same where timeboxes are assumed.
asked-each = { $scope }, from { $day }, { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
 } each
# Headings of what can be ticked.
timeboxes = Timeboxes
due = Done by these milestones
stays = Stay as they are
# Fields.
first-begins = The first begins on
not-before = Not before
weeks-each = Weeks each
until = Until
# The field with the next two choices, which are the titles of scenarios that proposals are kept as, too.
aim = Aim for
value-early = Value early
earliest = Everything finished soon
# The field for what counts as value.
value = Value
# A choice there: the score of the plan's method.
by-method = By { $method }

## The search.

# The accessible name of its progress.
search = Search
searching = Searching, { $percent }%.
stopped = Stopped: this is the best so far.
done = Done.
# Buttons.
stop = Stop
again = Search again
# The plan is another one by now.
stale = The plan has changed since this proposal.
summary = { $items ->
    [0] Nothing would change
    [one] { $items } item would change
   *[other] { $items } items would change
 }{ $out ->
    [0] { "." }
   *[other] , { $out } left out.
 }
no-estimates = Only items with an effort are planned, and into timeboxes only those with a value. "When everything runs" needs no values.
no-teams = Without teams nothing limits how much runs at once.
# The total value; $far: best, near (by $percent) or unknown.
quality-value = Value { $value }{ $weighed ->
    [yes] { " " }(earlier timeboxes count for more)
   *[no] { "" }
 }{ $far ->
    [best] : the best possible
    [near] : at most { $percent }% from the best possible
   *[unknown] { "" }
 }.
early-best = Value comes as early as possible.
early-near = Value comes at most { $percent }% later than the best possible.
span-best = Done in { $days ->
    [one] { $days } working day
   *[other] { $days } working days
 }: the best possible.
span-near = Done in { $days ->
    [one] { $days } working day
   *[other] { $days } working days
 }: at most { $percent }% from the best possible.

## The changes.

# Headings of the two lists, and their number of lines.
changes = Changes
left-out = Left out
counted = { $heading } ({ $count })
more = and { $count } more
# A list of titles that is cut off.
and-more = { $items } and { $count } more
# Ticks a change (verb).
accept-item = Accept { $item }
leaves-timebox = leaves its timebox
loses-dates = loses its dates
# Where an item goes, and where it was.
goes-from = { $place } (was { $dates })
# Reasons for a place, which may stand behind each other with semicolons.
is-locked = locked
after = after { $item }
team-full = { $team } is full until then
as-early = as early as possible
makes-room = where it leaves room for others
next-best = next best value for effort
needed-by = needed by { $item }
# A team that is not in the plan any more.
its-team = Its team
# Marks of a change.
must = Must
prerequisite = Prerequisite
people = { $people } people
critical = Critical
days-late = { $days ->
    [one] { $days } day
   *[other] { $days } days
 } late
# Reasons why an item is left out.
no-room = no room: what is in is worth more for its effort
no-days = no room in its days: it would end after its deadline, or after the year 9999
too-large = larger than its team or any timebox
no-value = has no value
wont = Won't
needs-left-out = needs { $item }, which is left out
stays-as-is = stays as it is
no-effort = has no effort
# Reasons why a change is held back, since others were unticked.
blocked-needs = Held back: needs { $item }, which would not be done before.
blocked-needed = Held back: { $item } waits for it and would begin before it is done.
blocked-with = Held back: belongs into one timebox with { $item }.
blocked-team = Held back: { $team } is busy with { $item } as it stands today.
blocked-timebox = Held back: { $timebox } has no room while { $item } is in it.
# On a change that was unticked.
keeps-back = Stays as it is. Keeps back { $items }.
# After a change was ticked or unticked.
taken-again = { $item } is part of the proposal again.
left-as-is = { $item } stays as it is.
held-back = { $changes ->
    [one] { $changes } change
   *[other] { $changes } changes
 } held back.

## Faults.

cycle = These wait for each other, so their links do not count: { $items }.
larger-than-team = { $item } needs more people than its team ever has.
must-needs-wont = { $item } is a Must but needs { $other }, which is left out.
musts-over-team = The Musts do not fit. { $team }: they take { $cost } person-days with all they need, and there are { $budget }. Give them more time, or make one a Should: { $items }.
musts-over-timeboxes = The Musts do not fit. The timeboxes: they take { $cost } effort with all they need, and there are { $budget }. Give them more time, or make one a Should: { $items }.
must-does-not-fit = { $item } is a Must, but no timebox has room for it.
too-big = The plan is larger than the search can hold.

## Accepting.

# The button.
accept = { $changes ->
    [0] Accept
    [one] Accept { $changes } change
   *[other] Accept { $changes } changes
 }
accept-hint = Accept (Ctrl+Enter)
# The label of the step.
accept-step = Accept the proposal
accepted = Proposal accepted: { $items ->
    [one] { $items } item
   *[other] { $items } items
 } changed. Undo takes all of it back.
# The button beside it, where some are unticked, and what it does.
without-these = Plan again without these
without-these-hint = Those stay as they are, the others are planned around them (Ctrl+Shift+Enter)
discard = Discard
# The button that keeps one, and the label of the step.
keep = Keep as scenario
keep-step = Keep the proposal as a scenario

## Pushing.

# The switch that lets what is in the way be pushed.
push = Push others
# The effect of that switch.
pushes = When you move an item, whatever is in its way moves later
# After it was switched on, and off.
makes-way = Moving an item now pushes what is in its way to a later date.
stands = Moving an item now leaves all others where they are.
# After an item was moved; $moves: Push service by 22 weeks, Offline mode by 3 days.
made-way = Moved { $items ->
    [one] { $items } item
   *[other] { $items } items
 }: { $moves }.
by-weeks = { $item } by { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
 }
by-days = { $item } by { $days ->
    [one] { $days } day
   *[other] { $days } days
 }
