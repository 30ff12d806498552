"""Callbook tells the owner of a small business every morning whom to call this week."""

__version__ = "0.1.0"
