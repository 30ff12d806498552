"""The follow-ups: what was promised, by day."""
