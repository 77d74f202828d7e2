### Errors in a formula that is typed, below its field. What is typed stays as it is: names, functions, "if(…; 1; 0)", signs.

nothing = Type a formula.
too-long = A formula may have up to { $characters } characters.
too-deep = Parts may lie up to { $levels } deep. Give a part a method of its own and use its name here.
# $sign is a sign or word of the formula.
unexpected = { $sign } cannot stand here.
ends = Something is missing at the end.
unclosed = A closing { $sign } is missing.
not-a-number = { $digits } is not a number.
decimal-comma = Write decimals with a point: 0.5.
unknown-name = There is nothing called { $name } here.
unknown-name-near = There is nothing called { $name } here. Did you mean { $near }?
# $choices are joined by "or".
several-names = Several things are called { $name }. Write { $choices }.
or = { $one } or { $other }
unknown-function = There is no function { $name }.
unknown-function-near = There is no function { $name }. Did you mean { $near }?
# The number of values that a function takes, and has.
takes-one = { $function } takes one value; here it has { $found }.
takes-one-or-two = { $function } takes one or two values; here it has { $found }.
takes-at-least = { $function } takes at least { $least ->
    [one] { $least } value
   *[other] { $least } values
 }; here it has { $found }.
takes-three = if takes three values: a condition, the value if so, and the value if not.
# The types of values, and the sentences they stand in.
a-number = a number
yes-or-no = yes or no
a-word = a word
mismatch = This is { $found }, but { $expected } is needed here.
differ = These two do not go together: { $first } and { $second }.
no-number = A score is a number, and this is { $found }.
no-number-yes-or-no = A score is a number, and this is yes or no. Write if(…; 1; 0).
two-words = Compare it with a word in quotes, such as "Enterprise".
no-order = Words can only be compared by = and <>.
minus-power = This may mean two things. Write (-a)^b or -(a^b).
power-power = This may mean two things. Write (a^b)^c or a^(b^c).
comparison-chain = Compare two values at a time: a < b and b < c.
is-date = { $name } holds dates. Formulas reckon with numbers and choices.
