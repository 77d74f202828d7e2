### The sentences of the timeline.

# An item without a title.
untitled = Untitled
# The label of a step that made an item on the timeline.
created = Add item on the timeline
# A milestone has no period.
needs-day = A milestone needs a day, for example 2027-07-20 or 20 July 2027.
# The advice while nothing has dates.
nothing-dated = Nothing has dates yet. Drag across the calendar to add an item.
# The same where items wait without dates.
drag-here = Nothing has dates yet. Drag an item up from below, or press Enter on it.
# The same for those who only look.
nothing-to-see = Nothing in this plan has dates yet.
# Over the calendar, where the wheel with Ctrl is still the page's.
click-to-zoom = Click the timeline, then Ctrl+scroll zooms it
# Dropping a bar on the tray.
off-the-calendar = Off the calendar
# The label of a step that moved a bar.
moved = Move { $item }
# The label of a step that gave an item its first dates.
scheduled = Put { $item } on the calendar
# The label of a step that took an item's dates away.
unscheduled = Take { $item } off the calendar
# After an item went into another lane.
now-in = { $item } is in { $lane }.
# After an item's dates were taken away.
no-dates = { $item } has no dates now. Undo brings them back.
# A refusal: the text is neither a date nor a period.
no-date = "{ $typed }" is not a date. Try 2027-03-14, 14 Mar 2027, Mar 2027 or 2027-Q2.
# A refusal: the text could be two days.
two-days = "{ $typed }" could be two days. Write the month as a word, or the date as YYYY-MM-DD.
# After a milestone or timebox has gone.
removed = { $title } deleted. Undo brings it back.
# The button that adds an item to a lane.
add-to = Add item to { $lane }
# The button that leads to a bar out of view.
go-to = Go to { $title }
