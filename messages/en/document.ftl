### Saving to a wiki or a server, and others who do so too.

# Said where the page is a preview of what is still being edited.
preview = This is a preview: save the page first, then change the plan there.
# The label of a step that took others' changes in.
others = Changes by others
# The label of a step that settled what both had changed.
chosen = Your choices

## Reasons why a plan is not saved, and what to do: each goes on behind “Not saved:”.

# Shown while the reader chooses.
asked = someone else has changed the same things. Choose what holds.
# After the dialog was closed without a choice.
not-chosen = someone else has changed the same things. Save again to choose what holds.
# The text kept there can no longer be read as a plan.
no-plan-there = what is kept there now is not a plan any more. Look at its history, or export your plan as a file.
# A newer version saved the plan kept there.
newer-there = a newer version of the widget has saved this plan meanwhile. Reload the page, or export your plan as a file.
# Others save all the time.
too-many = others are saving at the same moment. Save again in a moment.
offline = there is no connection to where the plan is kept. Save again when it is back.
silent = where the plan is kept does not answer. Save again later.
logged-out = you are not logged in. Log in in another window, then save again.
no-rights = you may not edit this here. Ask for the right to, or export your plan as a file.
page-gone = the page or file is not there any more. Put it back, or export your plan as a file.
plan-lost = the page does not hold this plan any more. Look at its history, or export your plan as a file.
torn = what is kept there breaks off in the middle, most likely since a save did. Save again to put your plan in its place.
read-only-server = this server takes no changes. Export your plan as a file.
# ETag is the name of a header of HTTP.
no-versions = the server only replaces versions that it has named, and names none (ETag). Export your plan as a file.
save-ignored = the host says it has saved, but still holds the old plan. Export yours as a file.
locked = someone else is editing it right now. Save again in a few minutes.
busy = the host is busy or read-only for now. Save again in a few minutes.
too-large = the plan is too large for this place. Export it as a file.
server-error = the server had an error. Save again later.
answered-with-page = the server answered with a page, most likely to log in. Log in in another window, then save again.
odd-answer = the host answered with something that is not understood here. Save again, or export your plan as a file.
wiki-not-saved = the wiki could not save itself. Save again, or export your plan as a file.
needs-token = it takes an access token to save there. Save again to enter one.
weak-token = your access token may not change this file, or the branch is protected. Save again with a token that may, or export your plan as a file.
file-not-seen = the file is not there, or your access token may not see it. Check its address in the page, or save again with another token.
rate-limit = too much has been asked of this server for now. Save again later.
branch-protected = the repository does not take this change, most likely because the branch is protected. Export your plan as a file, and propose it there.
repository-moved = the repository has moved. Its new address must be put into the page; until then, export your plan as a file.
stored-elsewhere = this plan is not kept where its store could write. Export it as a file.
refused = the host refused it. Save again, or export your plan as a file.
# A reason, and the host's own words.
with-words = { $why } ({ $words })

## The dialog that asks whose value holds.

# Its title.
both-changed = Changed by you and by someone else
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
# What one side did with a whole entry: left it, or removed it.
keep-entry = Keep it
remove-entry = Remove it
# Where an entry stands in the order by hand, in place of the name of a field: Place of Passkeys.
place = Place

## What has changed: $what is the name of a field, $entry the title of an item, team or the like.

# Reach of Passkeys
part-of = { $what } of { $entry }
# Title of the plan
part-of-plan = { $what } of the plan
added = { $entry } (new)
removed = { $entry } (removed)
# Changes of others in a scenario.
scenario = Scenario { $title }
# A save in which entries have only changed places.
order = Order
# In the history of a page or file: the changes of a save, as listed above.
and-more = { $changes } and { $more } more
merged = Merged
changes-merged = { $changes }; merged
# Behind “Saved to …”: what came in from others, as listed above.
saved-and-taken-in = { $saved }. Taken in from others: { $changes }.
# Behind “Your draft is back.”
taken-in = Taken in from others: { $changes }.
# Two of them; $first may be two, joined by a comma.
and = { $first } and { $last }

## Places behind “Saved”.

# Others have saved it together with these changes.
with-others = with the changes of others
# An earlier save has written it, of which no answer came.
already = already
# A page or file of a host.
to-host = to { $name }
to-host-downloaded = to { $name }. The wiki was downloaded with it: put that file in place of the old one
to-host-window = to { $name } in this window. Save the wiki to keep it
# Under a list of problems that shows the first only.
more-problems = and { $problems } more
