### Getting the plan out: the dialog, and what stands in pictures and on paper.

# The title of the dialog.
export = Export
# What a format gives, in the list of formats.
plan-file = Plan file
workbook = Excel workbook
table = Table for spreadsheets
picture = Picture of the roadmap
slides = PowerPoint slides
png = Picture as PNG
block = Block for a page
html-table = HTML table
markdown = Markdown
summary = Summary for people and assistants
confluence = Confluence
mediawiki = MediaWiki
dokuwiki = DokuWiki
mermaid = Mermaid Gantt
calendar = Calendar
paper = The whole roadmap on paper
# The button beside it.
print = Print
# The names of the buttons for screen readers; $format is one of the formats above.
print-roadmap = Print the roadmap
copy-format = Copy { $format }
download-format = Download { $format }
copied = { $format } copied. Paste it where it is needed.
# The choice of how exact the dates are that leave, and what it offers.
what-leaves = What leaves
exact-dates = Exact dates
months = Months instead of dates
quarters = Quarters instead of dates
half-years = Half-years instead of dates
years = Years instead of dates
width-of-pictures = Width of pictures
# Px are pixels.
px = { $width } px
# The forms of a table for spreadsheets: the sign between cells, and one and a half.
commas = Commas, 1.5
semicolons = Semicolons, 1,5
tabs = Tabs, 1.5

## In the picture.

# Under the title: the day that the plan is as of, or a period.
as-of = As of { $day }
# At the line through that day, or through today.
as-of-line = as of
today-line = today
# Above the list of items without dates.
undated = No dates
# From the first to the last day or period of an item.
dates = { $start } to { $end }
# Behind several texts about a lane, such as “overbooked Feb 2027”, of which only one has room.
times-more = and { $times } times more
# Under the title: what the lanes and colours stand for.
lanes-by = lanes by { $field ->
    [team] team
    [status] status
    [kind] kind
    [objective] objective
   *[parent] parent
 }
lanes-by-then = lanes by { $field ->
    [team] team
    [status] status
    [kind] kind
    [objective] objective
   *[parent] parent
 }, then { $within ->
    [team] team
    [status] status
    [kind] kind
    [objective] objective
   *[parent] parent
 }
# $field is such as Status, as the choice of colours names it.
colours-by = colours by { $field }
# What is drawn dashed: the state of the plan that it is compared with.
dashed = dashed: { $state }
# The filter that the picture has been made with.
only = only: { $filter }
