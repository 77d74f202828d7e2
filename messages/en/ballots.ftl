### Ballots: many people give estimates without a server. Each fills in a ballot and sends it back as text.

## Sending ballots out and taking them in.

# The title of the dialog, and the button that opens it.
ballots = Ballots
# Above the ways to send a ballot.
send-out = Send a ballot to each person whose judgement counts. They fill it in, in a message or in a form, and send the text back.
copy-blank = Copy a blank ballot
download-blank = Download a blank ballot
copy-link = Copy a link to the ballot
fill-in = Fill in a ballot here
# Above the place for ballots that came back.
take-in-hint = Paste what came back, any number at once, with whatever stands around it. A second ballot of the same person replaces the first.
# The name of that field for screen readers, and what stands in it while it is empty.
paste-box = Ballots to take in
paste-here = Paste one ballot or many (Ctrl+V)
# $people is such as “Ana (50 items), Ben (12 items)”.
voters = { $count ->
    [one] { $count } person has voted: { $people }.
   *[other] { $count } people have voted: { $people }.
 }
voter = { $items ->
    [one] { $name } ({ $items } item)
   *[other] { $name } ({ $items } items)
 }
# A copied ballot.
copied = Ballot copied. Paste it into a message; the answer comes back the same way.
# A copied link to the page that the plan stands in.
page-link-copied = Link copied. It opens this page with the ballot.
# A copied link that carries the plan; $size is such as 12 kB.
plan-link-copied = Link copied. It opens a ballot for the plan as it is now, without anyone's votes.
long-plan-link-copied = Link copied. It opens a ballot for the plan as it is now, without anyone's votes. It is { $size } long: mail and chat programs may cut links over 8 kB.
# After ballots were taken in, as far as each is so; in this order.
no-ballot = No ballot found.
added-one = { $items ->
    [one] Added { $name }'s ballot; { $items } item updated.
   *[other] Added { $name }'s ballot; { $items } items updated.
 }
added-many = { $items ->
    [one] Added { $ballots } ballots ({ $names }); { $items } item updated.
   *[other] Added { $ballots } ballots ({ $names }); { $items } items updated.
 }
replaced = Replaced an earlier ballot of { $names }.
unknown-items = { $votes ->
    [one] { $votes } vote is for an item this plan does not have.
   *[other] { $votes } votes are for items this plan does not have.
 }
# $why is one of the reasons below; $line the number of the line in the text.
wrong-line = { $more ->
    [0] Line { $line }: { $why }.
    [one] Line { $line }: { $why }, and { $more } more line was not understood.
   *[other] Line { $line }: { $why }, and { $more } more lines were not understood.
 }
# What stands in quotes is in the text of a ballot as it is.
no-head = there is no line "{ $head }" in this text
no-by = this ballot has no line "by: name"
no-item = this line is no item with estimates
no-estimate = there is no estimate { $name }
# $key is such as effort.
not-a-number = { $key }: { $text } is not a number
out-of-range = { $key }: { $number } is out of range
# The label of the step of undo.
take-in = Take ballots in

## The form in which a person gives estimates of her own.

# The title of the dialog.
your-ballot = Your ballot
# Above the form.
how = Give your own estimates; leave empty what you cannot judge. Then copy the ballot and send it to whoever asked you. It changes nothing here.
your-name = Your name
# The head of the column with the titles.
item = Item
# The name of the table, for screen readers.
ballot = Ballot
download-own = Download my ballot
copy-own = Copy my ballot
# A rater's own copied ballot.
own-copied = Your ballot is copied. Paste it into a message to whoever asked you.
# A ballot without a name.
no-name = Type your name first: it tells your ballot from the others.
# Fields that hold no votes: $field is such as “Reach of Passkeys”.
odd-votes = { $more ->
    [0] { $field } can't be used yet. Correct or clear it first.
   *[other] { $field } and { $more } more can't be used yet. Correct or clear them first.
 }
# Under the heads of columns: what a vote counts in, or its scale.
people-per = people or events per { $span }
impact-scale = 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal
percent = percent
money-per-month = money per month
# Beside an impact that RICE does not offer.
off-impact = RICE uses 3, 2, 1, 0.5 or 0.25
# Beside a number that is not on a scale of ten.
off-ten = The scale is 1–10

## What the votes say.

# Nobody has voted.
no-votes = No votes yet. Send a ballot to the people whose judgement counts; each sends it back as text.
# Votes are there and hidden.
hidden = Votes stay hidden until you reveal them, so nobody is swayed.
# The button that shows the votes.
reveal = Show where they differ
# The button that shows the votes on one item.
reveal-one = Show votes
# The button that hides them again.
hide = Hide votes
# Name of the table.
disputed = Biggest disagreements
# The votes on one estimate.
one-vote = 1 vote: { $vote }
spread = median { $median }, half within { $low }–{ $high }, { $votes } votes
# On a vote far from the others.
far = Far from the others
# The button that takes the medians of the item whose details are open.
accept-item = Take medians
# The button that takes all medians.
accept-all = Take all medians
# The button that takes one item's medians.
accept = Take median
# The label of the step of undo.
medians = Take medians
# After medians were taken.
none-accepted = The estimates are at the median already.
accepted = { $items ->
    [one] { $estimates ->
        [one] Set { $estimates } estimate to the median.
       *[other] Set { $estimates } estimates of { $items } item to the median.
     }
   *[other] { $estimates ->
        [one] Set { $estimates } estimate to the median.
       *[other] Set { $estimates } estimates of { $items } items to the median.
     }
 }
# The button that marks an item for discussion.
discuss = Mark to discuss
# The button that takes the mark away.
discussed = Discussed
