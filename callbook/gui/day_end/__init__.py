"""The day's end: a look back, and tomorrow's sheet."""
