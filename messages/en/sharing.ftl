### Sending the plan to others as a link, a file or a text, and taking in what comes from elsewhere.

# The title of the dialog.
share = Share
hint = The plan is one text. Whoever opens it in a Plan Widget sees what you see; nothing is sent to a server.
# The name of the field with the link, for screen readers.
link = Link to the plan
copy-link = Copy the link
# Beside a link that carries the plan.
in-link = The plan as it is now is inside the link; later changes are not.
# While the link is made.
making-link = Making the link…
# $size is such as 3.2 kB.
link-size = The link is { $size } long.
long-link = The link is { $size } long. Mail and chat programs may cut links over 8 kB: better share the plan as a file.
too-long-link = The link would be { $size } long, and browsers open at most 2 MB. Share the plan as a file.
# The reason why there is no link: the page is not one that others could open.
no-link = This page has no address that others could open, so that there is no link to it. Share the plan as a file.
# After the link was copied.
link-copied = Link copied. Whoever opens it has the plan as it is now.
# Two ways, each with its button.
as-file = As a file
download-plan = Download the plan file
as-text = As text, for a message or a wiki page
copy-plan = Copy the plan
# Once it is on the clipboard.
plan-copied = Plan file copied. Paste it where it is needed.
# Sizes: thousands and millions of bytes.
kilobytes = { $size } kB
megabytes = { $size } MB
# A change that a page asks for where the reader may only look.
look-only = This plan can only be looked at here.
# After another plan's items were added; $known were here already.
joined = { $known ->
    [one] { $added ->
        [one] Added { $added } row. { $known } was here already and stays as it is.
       *[other] Added { $added } rows. { $known } was here already and stays as it is.
     }
   *[other] { $added ->
        [one] Added { $added } row. { $known } were here already and stay as they are.
       *[other] Added { $added } rows. { $known } were here already and stay as they are.
     }
 }
