### The sentences about methods of the plan's own.

# The choice that opens the dialog for a new method.
new = New method…
# The title of the dialog for a new method.
new-title = New method
# The title of the dialog for one that is there.
edit-title = Edit method
# The label of the title's field.
title = Name
# The label of the formula's field.
formula = Formula
# An example of a formula.
example = Reach * Impact / Effort
# The hint under the formula's field.
hint = Use estimates, criteria, custom fields and other methods by name, names with blanks in [brackets]. Confidence is a share: 80% is 0.8.
# The label of the switch for methods where less is better.
lower = The lowest number ranks first
# The heading of the templates.
templates = Start from a template
# The heading of the preview.
preview = First items by this formula
# The button that keeps a new method.
keep-new = Rank by this
# The button that keeps a method that is there.
keep = Save
# The button that asks whether to delete a method.
delete-words = Delete…
# The button that deletes a method.
delete-now = Delete method
# The button that leaves a method where it is.
keep-it = Keep it
# A method without a name.
no-title = Give the method a name.
# A method without a formula that can be read.
no-formula = The formula has an error.
# The list of offers.
offers = Names and functions
# Edit Opportunity score…
edit = Edit { $title }…
# The name of another method.
taken = There is a method { $title } already. Choose another name.
# The label of a step that adds a method.
add = Add method { $title }
# The label of a step that changes a method.
change = Change method { $title }
# The label of a step that deletes a method.
delete = Delete method { $title }
