### The sentences about the plan's sources.

# The reason why there is no answer, with the browser's words.
unreachable = the network is gone, or its site does not let this page read it ({ $words }).
