### Words that several dialogs have on buttons and beside fields.

# Closes a dialog and changes nothing.
cancel = Cancel
# Closes a dialog whose changes hold already.
done = Done
# Puts it on the clipboard.
copy = Copy
# Gives it as a file.
download = Download
# Beside a field: what something is called.
name = Name
# Opens a file of the reader's machine.
choose-file = Choose a file
