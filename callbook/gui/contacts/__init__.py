"""The screen "Contacts": everybody, to find, put in order, edit and merge."""
