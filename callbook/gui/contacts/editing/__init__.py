"""The form of one contact: all that is known of it, checked while one types."""
