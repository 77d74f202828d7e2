### A table on its way in: the dialog, the decisions about its columns, and what does not come in as it stands.
### $column is the name of a column in the file, such as Effort; $rows and $cells are counts.

## The dialog.

# Its title.
rows-to-import = Import rows
hint = Rows copied from a spreadsheet, or a file of one: CSV, JSON or XML of a tracker, Markdown, Mermaid, a calendar. You see them before they go in.
# A button, and the title of the dialog: asks the lists of other tools that the plan names in $sources again.
refresh = Refresh from { $sources }
# The name of the field that rows are pasted into, for screen readers.
paste-box = Rows to import
# In that field while it is empty.
paste-here = Paste rows here (Ctrl+V)
# The head of the column with the numbers of rows.
row = Row
# The name of the table, for screen readers.
table = Preview
# Below the table, which shows the first rows only.
more-rows = and { $rows } more rows
# The name of the tick beside a row, for screen readers.
take-in = Take in row { $row }
# The name of a cell that does not fit its column, and the reason, for screen readers.
cell-problem = { $column }, { $problem }
# The name of the choice of what a column holds, for screen readers: Points is [Effort].
column-is = { $column } is
# The name of the choice of the unit or scale of a column, for screen readers: Points is in [person-days].
column-is-in = { $column } is in
# The name of the field for the number that a word stands for, for screen readers: High in Impact is [3].
word-is = { $word } in { $column } is
# In place of a text that means that there is nothing.
empty = empty
# A column without a name.
unnamed-column = Column { $number }
# The button that takes rows in.
add-rows = { $rows ->
    [one] Add { $rows } row
   *[other] Add { $rows } rows
 }
update-rows = { $rows ->
    [one] Update { $rows } row
   *[other] Update { $rows } rows
 }
add-and-update-rows = { $rows ->
    [one] Add { $rows } row, update { $updated }
   *[other] Add { $rows } rows, update { $updated }
 }
nothing-to-add = Nothing to add

## What a column may hold, beside the keys of an item.

# Items that wait for this one.
blocks = Blocks
# One column with both days of an item.
span = Start and end
custom-field = Custom field
to-notes = Add to notes
# A column with scores of the table's own.
compare = Compare with the score
leave-out = Leave out
box-start = Start of the timebox
box-end = End of the timebox
relations = Links to items

## Choices for the whole table: their names and what they offer.

encoding = Encoding of the file
# An encoding of text: the script or part of the world that it is for, and its name.
encoding-for = { $script ->
    [western] Western ({ $encoding })
    [central] Central European ({ $encoding })
    [cyrillic] Cyrillic ({ $encoding })
    [greek] Greek ({ $encoding })
    [turkish] Turkish ({ $encoding })
    [baltic] Baltic ({ $encoding })
    [japanese] Japanese ({ $encoding })
    [chinese] Chinese ({ $encoding })
   *[korean] Korean ({ $encoding })
 }
# A sheet of a workbook.
sheet = Sheet
# The sign between the cells of a row.
separator = Separator
tab = Tab
comma = Comma
semicolon = Semicolon
bar = Bar |
# No sign parts the cells.
no-separator = Nothing
# The row that names the columns.
header-row = Header row
no-header = None
header-at = Row { $row }: { $texts }
number-format = Number format
rows-here = Rows that are here already
match-keys = Update by the tool's key
match-titles = Update by title
match-nothing = Add all as new

## The unit or scale of a column.

# Reach in the time that the plan counts it in; $span is such as quarter.
per-as-plan = per { $span } (as the plan)
per = per { $span }
as-they-are = Numbers as they are
order-unknown = Order not known
percent = Percent
of-users = % of users
sizes = Sizes XS–XL
letters = High, medium, low
five-to-three = 1–5, scaled to 3
ten-to-three = 1–10, scaled to 3
hundred-to-three = 0–100, scaled to 3
# Dates such as 03/04/2027.
day-first = Day first
month-first = Month first

## Above the table.

# What the reader had better check follows.
summary = { $things ->
    [0] { $rows ->
        [one] { $rows } row, all columns recognised.
       *[other] { $rows } rows, all columns recognised.
     }
    [1] { $rows ->
        [one] { $rows } row. Check one thing:
       *[other] { $rows } rows. Check one thing:
     }
   *[other] { $rows ->
        [one] { $rows } row. Check { $things } things:
       *[other] { $rows } rows. Check { $things } things:
     }
 }
# $format is such as Trello board.
format = Format: { $format }.
export-of = Format: export of { $tool }.
method-follows = The plan will be scored by { $method }, as its columns suggest.
unit-follows = Effort is in { $unit }, and so it will be in this plan.
span-follows = Reach is per { $span }, and so it will be in this plan.
orders-differ = { $column } has dates with the day first and others with the month first. Check them.
filled = { $column }: { $cells ->
    [one] { $cells } empty cell has
   *[other] { $cells } empty cells have
 } what stands above them, as in merged cells.
in-notes = Added to the notes: { $columns }.
custom-fields = Custom fields: { $columns }.
left-out = Left out: { $columns }.
# $text is such as FY27.
fiscal = { $column }: { $text } counts from January, as long as the plan's fiscal year does.
midnight = { $column }: an end at midnight is the end of the day before, as in { $text }.

## How the numbers of a column are read.

# $share is 0.8.
read-as-share = { $column } read as 0–1: { $share } becomes 80%.
read-of-five = { $column } read as 1–5 → 20%–100%: 4 becomes 80%.
read-of-ten = { $column } read as 1–10 → 10%–100%: 8 becomes 80%.
read-as-points = { $column } read as points, since its scale is no time.
# $sizes is such as XS 0.25, S 0.5.
read-as-sizes = { $column } read as sizes: { $sizes }.
read-as-sizes-in = { $column } read as sizes: { $sizes } { $unit }.
read-as-letters = { $column }: M read as medium and L as low. If they are sizes, choose that.
read-five-to-three = { $column } read as 1–5, scaled to RICE's: 5 becomes 3.
read-ten-to-three = { $column } read as 1–10, scaled to RICE's: 10 becomes 3.
read-hundred-to-three = { $column } read as 0–100, scaled to RICE's: 100 becomes 3.
above-three = { $column } goes above 3, where RICE's scale ends. The numbers stay as they are; choose their scale to convert them.
read-of-users = { $column } read as a share of all users: 80% counts as 80.
# Times such as quarter; $reach is what 100 becomes.
read-per = { $column } read as per { $from }, converted to per { $to }: 100 becomes { $reach }.
other-span = { $column } is per { $from }, this plan counts per { $to }: not converted.
read-day-first = { $column } read with the day first.
read-month-first = { $column } read with the month first.
# $rate is such as “20 days to a month”.
converted = { $column } read as { $from }, converted to { $to }: { $rate }.
# How many of one unit make one of another.
rate = { $many ->
    [seconds] { $count } seconds
    [minutes] { $count } minutes
    [hours] { $count } hours
    [days] { $count } days
    [weeks] { $count } weeks
   *[months] { $count } months
 } to { $one ->
    [minutes] a minute
    [hours] a hour
    [days] a day
    [weeks] a week
   *[months] a month
 }

## Starts and ends, and scores of the table's own.

# $rows is one of the two below, or both.
no-bar = { $rows }: no bar on the timeline until both are there.
start-alone = { $rows ->
    [one] { $rows } row has a start but no end
   *[other] { $rows } rows have a start but no end
 }
end-alone = { $rows ->
    [one] { $rows } row has an end but no start
   *[other] { $rows } rows have an end but no start
 }
scores-match = { $rows ->
    [1] { $column } matches the score here in the row.
   *[other] { $column } matches the score here in all { $rows } rows.
 }
# Every score is the same multiple of what the sheet says.
scores-times = Every score here is { $times } times the sheet's { $column }: another unit or scale. The order is the same.
scores-part = Every score here is 1/{ $part } of the sheet's { $column }: another unit or scale. The order is the same.
# $row is the title of a row, or such as “row 3”.
scores-differ = { $column } differs from the score here in { $differ } of { $rows } rows, such as { $row }: { $theirs } in the sheet, { $ours } here.
row-number = row { $row }

## Single cells. $texts are the texts of some of them, joined by commas.

ambiguous-dates = { $column }: { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
 } could be day first or month first, such as { $text }. Choose the order above the column.
# $why is such as “points cannot be converted to person-months”.
other-unit = { $column }: { $why }. { $cells ->
    [one] Its text goes
   *[other] Their text goes
 } into the notes, unless you choose another unit.
ambiguous-numbers = { $column }: { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
 } could be thousands or a decimal ({ $texts }). Choose the form of numbers below.
mangled = { $column }: { $cells ->
    [one] { $cells } cell looks like a range that a spreadsheet has turned into a date
   *[other] { $cells } cells look like ranges that a spreadsheet has turned into dates
 } ({ $texts }). Correct them in the sheet.
error-cells = { $cells ->
    [one] { $column }: { $cells } cell with an error of the spreadsheet ({ $texts }). Its text goes into the notes.
   *[other] { $column }: { $cells } cells with an error of the spreadsheet ({ $texts }). Their text goes into the notes.
 }
parents-missing = { $cells ->
    [one] { $column }: { $cells } cell names what is not in this list ({ $texts }). Its text goes into the notes.
   *[other] { $column }: { $cells } cells name what is not in this list ({ $texts }). Their text goes into the notes.
 }
several-parents = { $cells ->
    [one] { $column }: { $cells } cell names several items ({ $texts }), and an item has one parent. Its text goes into the notes.
   *[other] { $column }: { $cells } cells name several items ({ $texts }), and an item has one parent. Their text goes into the notes.
 }
other-parents = { $cells ->
    [one] { $column }: { $cells } cell not added as a parent ({ $texts }), since the level below has another one. Its text goes into the notes.
   *[other] { $column }: { $cells } cells not added as a parent ({ $texts }), since the level below has another one. Their text goes into the notes.
 }
unreadable = { $cells ->
    [one] { $column }: { $cells } cell can't be read ({ $texts }). Its text goes into the notes.
   *[other] { $column }: { $cells } cells can't be read ({ $texts }). Their text goes into the notes.
 }
emptied = { $column }: { $cells ->
    [one] { $cells } cell left empty
   *[other] { $cells } cells left empty
 } ({ $texts }).
# A text such as 3–5, read as its middle.
ranges = { $cells ->
    [1] { $column }: { $text } read as a range around { $middle }.
   *[other] { $column }: { $text } read as a range around { $middle } ({ $cells } cells in all).
 }
serial-day = { $column }: { $text } read as { $day }, as Excel counts days from 1900.
row-numbers = { $column }: numbers read as rows of the table, such as { $text }.
# The first pair of a list: 2d read as 0.1 person-months.
pair = { $text } read as { $value }
# The pairs after it: 4d as 0.2.
next-pair = { $text } as { $value }
amount-in = { $amount } { $unit }
pairs = { $column }: { $pairs }.
more-pairs = { $column }: { $pairs } ({ $cells } cells in all).
ones = { $column }: 1 read as 1% ({ $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
 }). If all of it was meant, write 100%.
open-number = { $column }: { $text } read as { $number }. Nothing else in the table says whether that is right; choose the form of numbers below if it is not.

## Typed into a cell of the plan itself.

typed-percent = { $typed } read as { $percent }%.
typed-effort = { $typed } read as { $amount } { $unit }.
# $column is such as Reach.
typed-number = { $column } { $typed } read as { $number }.

## Rows. $titles are some of them, joined by commas.

# Behind some titles of a list.
and-more = { $titles } and { $more } more
other-sheets = Read from the sheet { $sheet }. There are also { $others }.
hidden-rows = { $rows ->
    [one] { $rows } row is hidden in the sheet and comes in too: { $titles }.
   *[other] { $rows } rows are hidden in the sheet and come in too: { $titles }.
 }
struck-rows = { $rows ->
    [one] { $rows } row is struck through in the sheet and comes in too: { $titles }.
   *[other] { $rows } rows are struck through in the sheet and come in too: { $titles }.
 }
sums = Left out, since they sum up: { $titles }.
above = Left out, above the names of the columns: { $titles }.
header-again = Left out, since they name the columns again: { $titles }.
below = Left out, below the table: { $titles }.
archived = Left out, since they are archived: { $titles }.
sections = Read as titles of sections, which their rows carry: { $titles }.
left-out-by-you = { $rows } left out by you.
no-names = No row names the columns: what they hold is a guess.
first-row = The first row, { $text }, comes in as an item. If it names the column, choose it below.
no-titles = No column is taken for the titles. Choose one.
untitled = { $rows ->
    [one] { $rows } row without a title.
   *[other] { $rows } rows without a title.
 }
broken-letters = Some letters can't be read: the file has another encoding. Choose it below.
shortened = { $column }: { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
 } shortened by a spreadsheet, such as { $text }. New ones take their place.
titles-read = { $column } read as the titles.

## Rows that are here already.

matched = { $new } new, { $updated } updated, { $unchanged } unchanged.
merged-items = { $rows ->
    [one] { $rows } row of items that were merged into others: left as they are.
   *[other] { $rows } rows of items that were merged into others: left as they are.
 }
alike = { $more ->
    [0] “{ $row }” looks like “{ $item }”, which is there. Insights lists likely duplicates to merge.
    [one] “{ $row }” looks like “{ $item }”, which is there, and { $more } row more. Insights lists likely duplicates to merge.
   *[other] “{ $row }” looks like “{ $item }”, which is there, and { $more } rows more. Insights lists likely duplicates to merge.
 }
kept-here = { $items ->
    [one] { $items } item changed both here and there: what stands here stays.
   *[other] { $items } items changed both here and there: what stands here stays.
 }
gone = { $items ->
    [one] { $items } item not in it any more: { $titles }. Nothing is deleted.
   *[other] { $items } items not in it any more: { $titles }. Nothing is deleted.
 }
namesakes = { $rows ->
    [one] { $rows } row would come in a second time: the plan has items with the same titles.
   *[other] { $rows } rows would come in a second time: the plan has items with the same titles.
 }

## Items above the rows, which are made of what columns name.

new-parents = { $level ->
    [theme] { $items ->
        [one] { $items } theme will be added: { $titles }.
       *[other] { $items } themes will be added: { $titles }.
     }
    [initiative] { $items ->
        [one] { $items } initiative will be added: { $titles }.
       *[other] { $items } initiatives will be added: { $titles }.
     }
    [epic] { $items ->
        [one] { $items } epic will be added: { $titles }.
       *[other] { $items } epics will be added: { $titles }.
     }
    [feature] { $items ->
        [one] { $items } feature will be added: { $titles }.
       *[other] { $items } features will be added: { $titles }.
     }
   *[parent] { $items ->
        [one] { $items } parent will be added: { $titles }.
       *[other] { $items } parents will be added: { $titles }.
     }
 }

## After they came in.

nothing-changed = Nothing has changed.
updated = { $items ->
    [one] Updated { $items } item.
   *[other] Updated { $items } items.
 }
added = { $rows ->
    [one] Added { $rows } row.
   *[other] Added { $rows } rows.
 }
added-and-updated = Added { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 }, updated { $items ->
    [one] { $items } item
   *[other] { $items } items
 }.
added-with-parents = Added { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 } and { $parents ->
    [one] { $parents } item
   *[other] { $parents } items
 } above them.
added-with-parents-and-updated = Added { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 } and { $parents ->
    [one] { $parents } item
   *[other] { $parents } items
 } above them, updated { $items ->
    [one] { $items } item
   *[other] { $items } items
 }.

## What was read: a sentence on a table that was turned, or why a text does not come in and the way in.

turned-table = The names of the columns stand in the first one: the table was turned.
old-workbook = This is an old workbook (.xls), or one with a password. Save it as .xlsx without a password and import that.
packed-file = This is a packed file that is no workbook, or a damaged one. Unpack it, or open it in a spreadsheet and copy the rows.
other-page = This is a page or XML of another make. Copy the table on it and paste that, or export the list as CSV.
empty-calendar = This is a calendar without events. Export one that has some.
plantuml = This is a diagram of PlantUML. Copy its tasks with their days as a table and import that.
yaml = This is YAML. Save it as JSON of a plan, or as CSV, and import that.
no-text = This is a file that is no text. Export the list as CSV and import that.
json-of = This is JSON of { $tool }. It is no plan. Export the list as CSV from that tool, or copy its rows, and import those.
# $keys are some of its keys, joined by commas.
json-with-keys = This is JSON with the keys { $keys }. It is no plan. Export the list as CSV from that tool, or copy its rows, and import those.
other-json = This is JSON of another make. It is no plan. Export the list as CSV from that tool, or copy its rows, and import those.
