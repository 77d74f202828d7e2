### Problems of a plan file, in the list of problems beside the name of the entry. $found and $takes are what stands there and what is expected; keys of the file ($key) stay as they are.

out-of-range = { $found } is out of range: { $takes } from { $low } to { $high }
out-of-range-up = { $found } is out of range: { $takes } from { $low } up
out-of-any-range = { $found } is out of range: { $takes }
misshapen = { $found } does not fit here: { $takes } is expected
missing = { $key } is missing
repeated-key = the key { $key } stands here more than once; the last one counts
repeated-id = another entry has the same id, { $id }
unreadable = this entry is no object; it is kept as it is
dangling = there is no { $id }
depends-on-itself = it depends on itself
# $titles: A → B → A
cycle = they wait for each other: { $titles }
own-parent = it is its own parent
parent-cycle = they are parts of each other: { $titles }
end-before-start = the end lies before the start
half-dated = only one date is there: { $key } is missing
no-effort = an effort of 0 gives no score
effort-parts = the parts by team come to { $sum }, but effort is { $effort }: scores count { $effort }, teams their parts
effort-parts-alone = the parts by team come to { $sum }, but effort is missing, so there is no score
conflict-of-removal = one side of a merge removed this entry, the other changed it: keep it or remove it, then take it out of conflicts
conflict = both sides of a merge changed { $key }: { $ours } stands here, { $theirs } is the other; choose one, then take it out of conflicts
nothing = nothing
no-method = { $found } does not fit here: { $methods }, or the id of one of methods is expected
built-in-name = { $id } is a built-in method, which counts; give this one another id
formula-at = the formula, at character { $place }: { $error }
formula = the formula: { $error }
formula-of-itself = the formula uses its own score
formula-cycle = these formulas use each other: { $titles }
newer = the file is of version { $version }; this widget knows version { $known }, so it only shows it
# In the list: names where an entry has none.
entry-without-name = Entry without a name
the-plan = The plan

## What a key takes, after "does not fit here:".
takes-text = text
takes-text-that-is-not = text that is not empty
takes-true-or-false = true or false
takes-a-number = a number
takes-a-whole-number = a whole number
takes-date = a date as YYYY-MM-DD
takes-date-or-period = a date as YYYY-MM-DD, or a period such as 2027-Q2
takes-a-list-of-texts = a list of texts
takes-a-list-of-ids = a list of ids, or of objects with an id
takes-days = mon, tue, wed, thu, fri, sat or sun
takes-an-object = an object
takes-a-list-of-objects = a list of objects
takes-an-object-of-numbers = an object of numbers
takes-an-object-of-ids = an object of ids
takes-an-object-of-must = an object of must, should, could or wont
takes-range = { "[" }low, high] for an estimate, low first
takes-an-object-of-objects = an object of objects
takes-must-should-could-or = must, should, could or wont
takes-idea-planned-in-progress = idea, planned, in_progress, done or dropped
takes-now-next-or-later = now, next or later
takes-mon-or-sun = mon or sun
takes-rice-ice-wsjf-value = rice, ice, wsjf, value_effort, weighted or cd3
takes-fs-ss-ff-or = FS, SS, FF or SF
takes-person-months-person-weeks = person-months, person-weeks, person-days or points
