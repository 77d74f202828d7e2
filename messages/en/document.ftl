### The sentences about saving to a wiki or a server, and about others who do so too.

# Said where the page is a preview of what is still being edited.
preview = This is a preview: save the page first, then change the plan there.
# The label of a step that took others' changes in.
others = Changes by others
# The label of a step that settled what both had changed.
chosen = Your choices
# Shown while the reader chooses.
asked = someone else has changed the same things. Choose what holds.
# After the dialog was closed without a choice.
not-chosen = someone else has changed the same things. Save again to choose what holds.
# The title of the dialog that asks.
both-changed = Changed by you and by someone else
# The hint of the dialog.
both-hint = Everything else came together. Choose what holds; Undo brings the other choice back after saving.
# The heading of one's own value.
mine = Yours
# The heading of the other's value.
theirs = Theirs
# The button that saves the choices.
save-choices = Save my choices
# The button that leaves everything as it is.
not-now = Not now
# A value that is not there.
empty = (empty)
# An entry that one side kept.
kept = Keep it
# An entry that one side removed.
removed-words = Remove it
# The place of a plan that others have saved together with these changes.
with-others = with the changes of others
# The place of a plan that an earlier save has written, of which no answer came.
already = already
# The refusal where the text kept there can no longer be read as a plan.
no-plan-there = what is kept there now is not a plan any more. Look at its history, or export your plan as a file.
# The refusal where a newer version saved the plan kept there.
newer-there = a newer version of the widget has saved this plan meanwhile. Reload the page, or export your plan as a file.
# Others save all the time.
too-many = others are saving at the same moment. Save again in a moment.
# The change of a save in which entries have only changed places.
order = Order
# Reach of Passkeys
part-of = { $what } of { $entry }
# Title of the plan
part-of-plan = { $what } of the plan
# Gift cards (new)
added = { $entry } (new)
# Gift cards (removed)
removed = { $entry } (removed)
# Changes of others in a scenario: Scenario Two more engineers.
scenario = Scenario { $title }
