### The sentences of saved views.

# The menu while none is open.
views = Saved views
# Keeps the set-up under a name.
save = Save this view…
# The title of the dialog.
save-title = Save view
# The button of the dialog.
save-button = Save
# The words of the dialog.
hint = Keeps the tab with its filter, order, columns, groups, lanes, colours, zoom and comparison in the plan, for everyone who opens it.
# The words of the dialog for another name.
rename-hint = Pages that open this view go on doing so: its id stays.
# The title of that dialog, and its button.
rename-title = Rename view
rename-button = Rename
# An example in the empty field.
example = Roadmap for leadership
# The key "views" of the file holds something of another program.
foreign = This plan holds something else under "views", so it can have no saved views.
# A title is missing.
no-title = Give the view a name first.
# Puts the set-up in its place.
replace = Update “{ $title }”
# The menu while something else is shown than what was saved.
changed = { $title } · edited
# Asks for another name.
rename = Rename “{ $title }”…
# It has another name now.
renamed = The view is now called “{ $title }”.
# Takes it out of the plan.
delete = Delete “{ $title }”
# It is in the plan now.
kept = Saved “{ $title }” for everyone. To start a page with it, set its view to { $id }.
# A page asks for a view that its plan does not have.
unknown = This plan has no saved view called { $id }.
# The title is that of another view.
taken = There is already a view called “{ $title }”. Choose another name, or open that view and update it.
# It has another set-up now.
replaced = “{ $title }” now shows this.
# It is no longer in the plan.
deleted = Deleted the view “{ $title }”.
