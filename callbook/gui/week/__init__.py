"""The screen "This week": whom to call, what is done, and how far the week is."""
