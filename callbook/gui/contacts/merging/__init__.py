"""Duplicates: found, compared side by side, merged, and taken apart again."""
