### Every sentence shown, in one place: short, concrete, second person.

# A confidence of 1 was typed, which some sheets mean as certain.
confidence-of-one = Confidence 1 is 1%. If you are certain, type 100%.
# The reason why a save is not known to have ended well.
opened-meanwhile = Another plan was opened while this one was being saved. Look whether it was kept.
# A part of the program was asked for and did not come.
not-fetched = This could not be loaded. Check the network, then try again.
# After a draft was taken.
draft-taken = Your draft is back. Save to keep it.
# After a draft of another plan took the place of one with unsaved changes; follows “Your draft is back.”
left-as-draft = What you had here is kept as a draft of its own.
# The label of a step that added an item.
added-item = Add item
# The scale of impact.
impact-scale = Impact per person: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal
# The scale of ICE.
ice-scale = ICE scores impact and ease from 1 to 10.
# The mark on a value beyond the scale of its criterion.
clamped = Outside this criterion's scale, so the score counts the nearest end.
# The mark on a confidence below 1 %, as a file has it that meant a share.
small-confidence = Less than 1%. If a share such as 0.8 was meant, type 80%.
# The mark on an effort of 0.
no-effort = An effort of 0 gives no score.
# The score where the plan's method has no criteria to weigh.
no-criteria = no criteria
# An entry of the list that is no object.
not-an-item = cannot be read, kept as it is
# A number or word that stands in quotes in the file.
written-as-text = it is written as another sort of value
# Nothing to show yet.
no-items = No items yet. Add one, or paste rows from a spreadsheet.
# The same to someone who only looks.
no-items-to-see = This plan has no items yet.
# The work that no team has.
no-team = No team
# An item without any of the method's inputs.
not-estimated = not estimated
# The choice that empties a cell.
no-value = None
# Beside a name that is spelled almost as what was typed.
did-you-mean = did you mean?
# The place that the store none saves to.
to-page = to the page around it
# The place that the store local saves to.
to-browser = in this browser only
# The place of a plan that the browser has put among its downloads.
to-downloads = as a download
# The reason why a save to a file did not happen.
no-file = no file was chosen.
# The reason why a save into the browser's storage did not happen.
no-storage = this browser keeps nothing for this page.
# A copy that the browser refused.
not-copied = The browser does not let the page use the clipboard. Select the text and copy it.
# A change that leaves a mark that can be taken back by the message itself.
undo = Undo
# Switches to the order by hand.
order-by-hand = Use my own order
# Gives the numbers back that a change of units has converted.
keep-numbers = Keep the numbers
# A board column without cards.
empty-column = Nothing here yet
# A card cannot be moved up or down where the order is computed.
order-is-computed = Cards are in computed order here. Choose Own order to arrange them.
# Text that holds no rows.
no-rows = There are no rows in that. Copy cells from a spreadsheet, or rows with a tab, comma or semicolon between cells.
# Above the list of problems.
problems-kept = Nothing of this is lost: each value stays in the file as it is until you change it.
# An empty plan that cannot be edited here.
nothing-to-show = This plan is empty.
# A team that is not there was named almost like one that is.
near-team = There is no team { $name }. Did you mean { $meant }? Choose it from the list, or create the team.
# needs reach +2
needs-more = needs { $first } +{ $more }
# A team that is not in the plan.
no-such-team = The plan has no team { $id }.
# No item matches the filter.
no-match = Nothing matches "{ $words }".
# A team that typing makes.
offer-new-team = Create team "{ $name }"
# Move Passkeys
moved-label = Move { $item }
# The sentence after a step was undone.
undone = Undone: { $label }
# The sentence after a step was done again.
redone = Redone: { $label }
# After a save; to is a place such as "to the page" or "in this browser only".
saved = Saved { $to }
# The place of a plan that was saved to a file of this name.
to-file = to { $name }
# The reason why a file could not be read or written.
file-failed = the file could not be written ({ $why }).
# A file that could not be read.
file-unreadable = The file could not be read: { $why }
# An export format that is not known.
no-such-format = There is no export format named { $format }.
# A format that cannot hold the plan.
not-written = The plan is too large for this format: { $format }.
# After a save that failed.
not-saved = Not saved: { $why } Your changes are still here.
# After a team was made by typing its name.
new-team = New team: { $name }.
# No draft can be kept.
draft-refused = This browser does not let the page keep a draft ({ $why }). Save before you leave.
# A card was lifted by keyboard.
picked-up = { $title } picked up. Left and right move it, space puts it down.
# A card was put down.
put-down = { $title } is in { $column }.

### What several rooms say.

percent = { $digits }%
# Before a list of fields that are missing: "needs reach, effort".
needs = needs { $fields }
# Amounts of effort. $amount is the number as it is written.
effort-person-days = { $amount ->
    [one] { $amount } person-day
   *[other] { $amount } person-days
 }
effort-person-weeks = { $amount ->
    [one] { $amount } person-week
   *[other] { $amount } person-weeks
 }
effort-person-months = { $amount ->
    [one] { $amount } person-month
   *[other] { $amount } person-months
 }
effort-points = { $amount ->
    [one] { $amount } point
   *[other] { $amount } points
 }
# A value of the file that does not fit: $field is a name of a field, $why a reason such as "a number is expected".
odd-value = "{ $found }" does not count as { $field }: { $why }.
not-understood = "{ $typed }" isn't a valid { $field }: { $why }. The plan keeps the old value.
# "lower" if the name of a field begins with a small letter inside a sentence, as in English; "as it is" if it does not, as in German.
names-in-sentences = lower
pinned = Pinned to { $rank }
pinned-because = Pinned to { $rank }: { $why }
untitled-item = untitled item
# A field of an item: the label of a step of undo, and in sentences.
key-of = { $field } of { $item }
plan-key = { $field } of the plan
setting = Setting: { $name }
# The name of the browser's tab.
tab = Plan Widget
tab-of = { $title } – Plan Widget
read-only-newer = This plan was saved by a newer version of the widget. You can look at it, but not change it here.
read-only-misshapen = "{ $key }" in this file does not have the right shape. You can look at the plan, but not change it here.
# Labels of steps of undo.
replaced-by-file = Open another plan
replaced-by-page = Change by the page
replaced-by-draft = Restore draft
opened = { $items ->
    [one] Opened { $items } item.
   *[other] Opened { $items } items.
 }
opened-titled = { $items ->
    [one] Opened { $title }: { $items } item.
   *[other] Opened { $title }: { $items } items.
 }
# $fields lists what both the draft and the plan had changed.
draft-beside = { $done } Changed here as well, and left as it is here: { $fields }. Undo shows the draft's.
# $when is a time such as "5 Feb 2027, 14:03".
draft-found = You left unsaved changes here on { $when }.
draft-found-of-tab = Another tab left unsaved changes to this plan on { $when }.
draft-waiting = { $drafts ->
    [one] One more draft waits after this one.
   *[other] { $drafts } more drafts wait after this one.
 }
# In the line below the plan.
item-count = { $items ->
    [one] { $items } item
   *[other] { $items } items
 }
item-count-shown = { $items ->
    [one] { $shown } of { $items } items
   *[other] { $shown } of { $items } items
 }
scored-count = { $items ->
    [one] { $items } scored
   *[other] { $items } scored
 }
problem-count = { $problems ->
    [one] { $problems } problem
   *[other] { $problems } problems
 }
# $amount is an amount of effort with its unit.
effort-line = effort { $amount }
# The share of the Musts in the effort, and the share that they may have.
must-share = Must { $share }% (budget { $budget }%)
too-many-columns = This table is too large: it has more than { $columns } columns. Copy a smaller part of it.
too-many-cells = This table is too large: it has more than { $cells } cells. Copy a smaller part of it.
imported = { $rows ->
    [one] Added { $rows } row.
   *[other] Added { $rows } rows.
 }
# Labels of steps of undo, and a heading.
delete-item = Delete { $item }
delete-items = { $items ->
    [one] Delete { $items } item
   *[other] Delete { $items } items
 }
# Said after it.
deleted-item = Deleted { $item }
deleted-items = { $items ->
    [one] Deleted { $items } item
   *[other] Deleted { $items } items
 }
duplicate-item = Duplicate { $item }
duplicate-items = { $items ->
    [one] Duplicate { $items } item
   *[other] Duplicate { $items } items
 }
# Labels of steps of undo, by the list of the plan that an entry stands in.
add-step = { $list ->
    [items] Add item
    [teams] Add team
    [objectives] Add objective
    [timeboxes] Add timebox
    [milestones] Add milestone
    [criteria] Add criterion
    [methods] Add method
    [baselines] Add baseline
    [scenarios] Add scenario
    [pins] Add pin
    [views] Add view
    [filters] Add filter
    [fields] Add field
    [sources] Add source
    [log] Add decision
   *[other] Add entry
 }
change-step = { $list ->
    [items] Change item
    [teams] Change team
    [objectives] Change objective
    [timeboxes] Change timebox
    [milestones] Change milestone
    [criteria] Change criterion
    [methods] Change method
    [baselines] Change baseline
    [scenarios] Change scenario
    [pins] Change pin
    [views] Change view
    [filters] Change filter
    [fields] Change field
    [sources] Change source
    [log] Change decision
   *[other] Change entry
 }
delete-step = { $list ->
    [items] Delete item
    [teams] Delete team
    [objectives] Delete objective
    [timeboxes] Delete timebox
    [milestones] Delete milestone
    [criteria] Delete criterion
    [methods] Delete method
    [baselines] Delete baseline
    [scenarios] Delete scenario
    [pins] Delete pin
    [views] Delete view
    [filters] Delete filter
    [fields] Delete field
    [sources] Delete source
    [log] Delete decision
   *[other] Delete entry
 }
# Between the parts of a list.
list-comma = { ", " }
