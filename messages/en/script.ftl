### What the page itself says, beside the application: when it has stopped, when it asks for a token, when something cannot be made.

# While the first script is fetched, before anything else is there: one or two words, since every page carries this in all languages ("Laden…").
loading = Loading the plan…

## The card in place of the widget after a fault
stopped = Plan Widget has stopped because of a fault in it.
stopped-safe = Your last plan is safe: save it as a file, then reload the page.
stopped-reload = Reload the page.
save-the-plan = Save the plan as a file
plan-as-text = The plan as text
# Headings of the facts about the fault.
what-happened = What happened
where = Where
version = Version
# $file and $line of the program.
place = { $file }, line { $line }
copy-the-report = Copy the report
report-as-text = The report as text
# A checkbox beside the button above.
with-the-plan = with the plan’s text
copied = Copied.
not-copied = This page may not write to the clipboard: copy the text below.

## Long work
calculation-missing = The calculation could not be loaded. Check the network, then try again.

## The dialog that asks for an access token. $forge is GitHub, GitLab …, $host its address.
token-title = Access token for { $host }
token-refused = { $host } did not accept the last token. It may have expired.
# $rights is the name of a permission, in English as the forge has it.
token-wanted = To save to { $repository }, { $forge } needs an access token of yours with the permission “{ $rights }”.
token-create = Create one on { $host }
token = Access token
token-remember = Remember it in this browser
token-otherwise = Otherwise it is forgotten when you close this tab. It is sent to { $host } only, and never becomes part of the plan.
cancel = Cancel
close = Close
save = Save

## The dialog that logs in to a database. $host is its address.
login-title = Log in to { $host }
login-refused = { $host } did not accept that.
login-wanted = To open this plan you need a login of its database.
login-may-not = This login may not read or change the plan.
login-nats = To open this plan you need a login of its server. Leave the name empty for a token, or for the text of a file of credentials.
login-name = Name
login-password = Password
login-goes = It is sent to { $host } only, and never becomes part of the plan.
log-in = Log in

## A plan in a database that does not open, behind its address
engine-login = You are not logged in.
engine-rights = You may not read this.
engine-gone = There is no plan at this address.
engine-elsewhere = This is no address of such a store.
engine-silent = The server does not answer.
engine-offline = There is no connection.
engine-server = The server had an error.
engine-unread = It cannot be read. ({ $why })
# How large the plan is, and how large it may be: "1.2 MB, and this server takes 1 MB".
no-room = { $size }, and this server takes { $room }
no-engine = This file keeps no plan in a database: use plan-widget.js.

## What cannot be made or read
picture-too-tall = The picture would be { $height } px tall, more than a PNG of a browser can be. Take the SVG, or a wider one.
picture-too-large = The browser cannot make a picture of that size.
link-cut = This link does not hold a whole plan: it may have been cut on its way. ({ $why })
no-encoding = There is no encoding { $encoding }.
