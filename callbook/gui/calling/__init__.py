"""The call card: one contact, the number to dial, and what came of the call."""
