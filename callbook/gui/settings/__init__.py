"""The screen "Settings": each one saved at once, each one can be undone."""
