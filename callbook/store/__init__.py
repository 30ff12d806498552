"""Keeping: one SQLite file is the book."""
