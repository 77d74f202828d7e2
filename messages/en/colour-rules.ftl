### Colour rules: conditions that give items a colour. A dialog makes them; a legend below the view names them.

# The title of the dialog, and the name of a step of undo.
title = Colour rules
# Above the rules.
hint = An item has the colour of the first rule it meets, in every view and in pictures. Rules are saved in the plan.
# The field of a rule's name. $number counts the rules from 1.
name-of = Name of rule { $number }
colour-of = Colour of rule { $number }
# Buttons of a rule. $rule is its name or, without one, its conditions.
move-up = Move “{ $rule }” up
remove = Delete rule “{ $rule }”
add = Add rule
# Beside a rule that has no condition yet.
no-condition = Add a condition: this rule colours nothing yet.
# A refusal: the key color_rules of the plan holds something else.
taken = The plan keeps something of another program under “color_rules”, so colour rules can't be saved in it.
# An entry of the legend: shows only the items of that rule.
show-only = Show only “{ $rule }”
# In the menu of the timeline's colours.
edit = Edit colour rules…
