"""The catalogue by topic: each name has its German and its English text."""
