"""The screen "Import": a file, how its contacts will look, and what became of them."""
