### What a person can do by a button, a menu or a key: names of actions, as verbs, and of the views.

add = Add item
undo = Undo
redo = Redo
save = Save
new = New plan
open = Open
share = Share
close = Close
import = Import
refresh = Refresh from sources
export = Export
compare = Compare
decisions = Decisions
save-view = Save this view…
new-scenario = New scenario…
keys = Keyboard shortcuts
ballots = Ballots
propose = Propose plan
find = Find
filter = Filter by fields
settings = Plan settings
scores = Scores
board = Board
timeline = Timeline
matrix = Matrix
insights = Insights
