### Why a text is no value of its column: on its own beside a cell, and behind a colon in sentences.

not-a-number = a number is expected
number-between = a number from { $low } to { $high } is expected
number-from = a number from { $low } up is expected
not-a-share = a number of people or events is expected, not a percentage
no-points = time cannot be converted to points
only-points = points cannot be converted to { $unit }
not-a-date = a date is expected, such as 2027-03-14, or a period, such as 2027-Q2
ambiguous-date = this could be two days; write it as YYYY-MM-DD
# $words are such as “Must, Should, Could, Won't”.
one-of = one of these is expected: { $words }
yes-or-no = yes or no is expected
no-such = there is no { $name }
several-called = several rows are called { $name }
own-part = it can’t be a part of itself or of what is below it
several-parents = an item can have one parent only
other-parent = the item that this row is a part of stands elsewhere
# 1.200 could be a thousand two hundred, or one and a fifth.
ambiguous-number = this could be two numbers; write it without a separator of thousands
error-cell = the spreadsheet shows an error here
not-typed = this cannot be typed here
