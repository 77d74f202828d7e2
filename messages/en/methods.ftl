### Methods of the plan's own: formulas that rank it.

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
delete-button = Delete…
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
# An entry of the menu of the score's column.
edit = Edit { $title }…
# The name of another method.
taken = There is a method { $title } already. Choose another name.
# The label of a step of undo.
add = Add method { $title }
# The label of a step of undo.
change = Change method { $title }
# The label of a step of undo.
delete = Delete method { $title }
# The column headings of the preview.
rank = Rank
item = Item
score = Score
rank-today = Rank today
# After a method was added or changed: these sentences one behind another.
ranked-by = Ranked by { $method }.
saved = { $method } saved.
added-fields = { $count ->
    [one] Added the custom field { $fields }.
   *[other] Added the custom fields { $fields }.
 }
scored-count = { $scored ->
    [0] No item has everything it needs yet.
    [one] { $scored } of { $items } items has a score.
   *[other] { $scored } of { $items } items have a score.
 }
# The custom fields that keeping the method adds.
adds-fields = { $count ->
    [one] Adds the custom field { $fields } to the plan.
   *[other] Adds the custom fields { $fields } to the plan.
 }
# The end of a list of names; $names is one, or several joined by commas.
names-and = { $names } and { $last }
# The question before a method is deleted: these sentences one behind another. The second where it ranks the plan, the third where the formulas of other methods use it.
asks = Delete { $method }?
asks-of-ranking = It ranks this plan; RICE will.
asks-of-used = { $count ->
    [one] The formula of { $methods } uses it and will have an error.
   *[other] The formulas of { $methods } use it and will have errors.
 }
# After it; $now is the method that ranks the plan from then on.
deleted = Deleted { $method }.
deleted-of-ranking = Deleted { $method }. Ranked by { $now }.
# The sort of thing that a name in a formula is, beside it in the list of offers.
of-each-item = of each item
criterion = criterion
custom-field = custom field
score-by-method = score by this method
# The functions, in the same list. What is typed stays as it is: if( ; ), round( ; ), log( ; ), ifempty( ; ).
function-if = if(condition; value if so; value if not)
function-min = the smallest of the values
function-max = the largest of the values
function-sum = the sum of the values
function-avg = the mean of the values
function-round = round(number; decimals)
function-floor = the next whole number down
function-ceil = the next whole number up
function-abs = the number without its sign
function-sqrt = the square root
function-log = the logarithm to base 10, or log(number; base)
function-ln = the natural logarithm
function-exp = e to the power of the number
function-ifempty = ifempty(value; used where it is missing)
function-empty = true where the value is missing
# The templates: the title of each, which becomes the method's, and the sense of it.
opportunity = Opportunity score
opportunity-about = Important to customers, and they are not satisfied yet.
revenue = RICE with revenue
revenue-about = RICE, with what each of those reached is worth.
by-evidence = ICE by evidence
by-evidence-about = ICE, with confidence by Gilad's meter: 1 for an opinion, 10 for a launch that worked.
by-profile = Cost of delay by profile
by-profile-about = What a month costs, weighed by how it grows, for each unit of effort.
kano-better = Kano: better
kano-better-about = How much having it satisfies, 0 to 1, from counts of answers.
kano-worse = Kano: worse
kano-worse-about = How much lacking it annoys, 0 to −1, from counts of answers.
# The custom fields that they ask for, and the choices of one of them: short titles. Those of Kano are the terms of his model.
importance = Importance
satisfaction = Satisfaction
revenue-per-user = Revenue per user
profile = Profile
expedite = Expedite
fixed-date = Fixed date
standard = Standard
intangible = Intangible
attractive = Attractive
one-dimensional = One-dimensional
must-be = Must-be
indifferent = Indifferent
