"""The first start: one sentence, three ways on, and two questions."""
