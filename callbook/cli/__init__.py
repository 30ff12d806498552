"""What a person types: one small file a command."""
