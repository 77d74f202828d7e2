### The sentences about ballots.

# On a vote far from the others.
far = Far from the others
# Nobody has voted.
no-votes = No votes yet. Send a ballot to the people whose judgement counts; each sends it back as text.
# Votes are there and hidden.
hidden = Votes stay hidden until you reveal them, so nobody is swayed.
# The button that shows the votes.
reveal = Show where they differ
# The button that shows the votes on one item.
reveal-one = Show votes
# The button that takes the medians of the item whose details are open.
accept-item = Take medians
# The button that hides them again.
hide = Hide votes
# The button that opens the ballots.
ballots = Ballots
# The button that takes all medians.
accept-all = Take all medians
# The button that takes one item's medians.
accept = Take median
# Name of the table.
disputed = Biggest disagreements
# A copied ballot.
copied = Ballot copied. Paste it into a message; the answer comes back the same way.
# A rater's own copied ballot.
own-copied = Your ballot is copied. Paste it into a message to whoever asked you.
# A ballot without a name.
no-name = Type your name first: it tells your ballot from the others.
# The label of the step that takes ballots in.
taken-words = Take ballots in
# The label of the step that takes medians.
medians = Take medians
# Above the ways to send a ballot.
out = Send a ballot to each person whose judgement counts. They fill it in, in a message or in a form, and send the text back.
# Above the place for ballots that came back.
in-words = Paste what came back, any number at once, with whatever stands around it. A second ballot of the same person replaces the first.
# Above the form.
how = Give your own estimates; leave empty what you cannot judge. Then copy the ballot and send it to whoever asked you. It changes nothing here.
# A copied link to the page that the plan stands in.
page-link-copied = Link copied. It opens this page with the ballot.
# Beside an impact that RICE does not offer.
off-impact = RICE uses 3, 2, 1, 0.5 or 0.25
# Beside a number that is not on a scale of ten.
off-ten = The scale is 1–10
# The tag of what has to be talked about.
tag = discuss
# The button that marks an item for discussion.
discuss = Mark to discuss
# The button that takes the mark away.
discussed = Discussed
