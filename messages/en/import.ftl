### The sentences about a table on its way in: the decisions about its columns, and what does not come in as it stands.

# In place of a text that means that there is nothing.
empty = empty
