### What stands around every view: toolbar, tabs, banner, the start screen, the line below.

# The toolbar, for screen readers.
plan = Plan
plan-title = Plan title
untitled-plan = Untitled plan
# The menu of all other actions.
more = More
# The tooltip of Undo and Redo: the action, the step it is about, its keys.
action-on = { $action }: { $step } ({ $keys })
saving = Saving…
not-saved = Not saved
unsaved = Unsaved
# A heading in the sheet of keyboard shortcuts: keys that work in all views.
everywhere = Everywhere
restore-draft = Restore draft
discard-draft = Discard it
# Over the widget while a file is dragged across it.
drop-file = Drop the file to import it
# The start screen.
open-a-file = Open a file
start-blank = Start blank
start-a-plan = Start a plan
paste-rows = Paste rows from a spreadsheet: titles, numbers, dates. You'll get a preview.
or-look = Or look at a real one:
# The row of tabs, for screen readers.
views = Views
filter-items = Filter items
# In the empty field of the filter.
filter = Filter
retry = Retry
loading = Loading…
close = Close
dismiss-message = Dismiss message
# The heading above what can be done with an item.
item-actions = Item actions

## Titles of dialogs, while they are being fetched.
title-import = Import rows
title-columns = Columns
title-save-view = Save view
title-rename-view = Rename view
title-reason = Reason
title-merge = Merge items
title-vote = Your ballot
