"""Opportunities: possible deals by stage, and the calls they grew out of."""
