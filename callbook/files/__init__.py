"""The outside world's formats, read into drafts and written from contacts."""
