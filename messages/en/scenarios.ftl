### Scenarios: named differences from the plan, in which it can be looked at and edited.

# The menu while the plan itself is looked at.
scenarios = Scenarios
# The plan itself, in the menu and in comparisons.
the-plan = The plan
# Begins a scenario, in the menu.
new = New scenario…
new-title = New scenario
# A button, and the label of the step of undo.
add = Add scenario
hint = Try something out: items, dates, estimates and capacity change in the scenario alone, until you adopt it. Everything else follows the plan.
hint-inside = Begins as a copy of the scenario you are looking at.
# The button of a menu about the open one.
more = More about this scenario
rename = Rename…
rename-title = Rename scenario
rename-button = Rename
name = Name
notes = What it is about
# An example in the empty field of the name.
example = Two more engineers
delete = Delete scenario
compare = Compare with the plan
adopt-button = Adopt
leave = Back to the plan
scenario = Scenario
# Behind the title of the open scenario.
edits-stay = Edits stay here, the plan does not change.
# The same for readers.
not-the-plan = You are looking at a scenario, not at the plan.
no-title = Give the scenario a name first.
# The key "scenarios" of the file holds something of another program.
foreign = This plan holds something else under "scenarios", so it can have none.
cannot-hold = A scenario cannot hold this: an entry has no id, or one that another has too. Make the change in the plan.
# After going back.
left = Back to the plan.
# Names the open scenario above every view.
mark = Scenario: { $scenario }
# The label of a step of undo that was taken in a scenario.
step-inside = { $step }, in “{ $scenario }”
# In the title of what is exported.
part = scenario “{ $scenario }”
titled = { $plan } – scenario “{ $scenario }”
opened = This is “{ $scenario }”. Your edits stay in it.
opened-to-read = This is “{ $scenario }”.
added = Added “{ $scenario }”. Your edits stay in it until you adopt it.
taken = There is already a scenario called “{ $scenario }”. Choose another name.
renamed = The scenario is now called “{ $scenario }”.
deleted = Deleted “{ $scenario }”. The plan is as it was.
# The label of a step of undo.
adopt = Adopt “{ $scenario }”
# In the log of decisions.
adopted = { $items ->
    [0] Adopted the scenario “{ $scenario }”
    [one] Adopted the scenario “{ $scenario }”, which changes { $items } item
   *[other] Adopted the scenario “{ $scenario }”, which changes { $items } items
 }
is-plan = “{ $scenario }” is the plan now.
# A page names a scenario that its plan does not have.
unknown = This plan has no scenario called { $id }.
