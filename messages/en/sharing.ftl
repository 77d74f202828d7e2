### The sentences about a plan that comes in from elsewhere or goes out as a link.

# A change that a page asks for where the reader may only look.
look-only = This plan can only be looked at here.
# The reason why there is no link: the page is not one that others could open.
no-link = This page has no address that others could open, so that there is no link to it. Share the plan as a file.
# Above the ways to share.
share = The plan is one text. Whoever opens it in a Plan Widget sees what you see; nothing is sent to a server.
# Beside a link that carries the plan.
in-link = The plan as it is now is inside the link; later changes are not.
# After the link was copied.
link-copied = Link copied. Whoever opens it has the plan as it is now.
# While the link is made.
making-link = Making the link…
# The message once the plan file is on the clipboard.
plan-copied = Plan file copied. Paste it where it is needed.
