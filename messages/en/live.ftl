### Editing a plan together: docs/merge.md has the rules.

# The reason why nothing is saved while there is no connection; behind "Not saved: " and "Not up to date: ".
away = there is no connection to where the plan is kept. Your changes stay in this browser, and are saved when it is back.
# Said once it is back.
back = Connected again. Everything is saved.
# Said where a step cannot be taken back, since others have changed the same since.
changed-since = Nothing was undone: someone else has changed the same since.
# Someone who has not said her name.
someone = Someone
# What the mark on a row, card or bar means, to those who do not see it: "Bob is here".
is-here = { $name } is here
# What others have done cannot be read: "Not up to date: there is no connection …".
not-live = Not up to date: { $why }
