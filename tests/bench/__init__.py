"""How fast it is: measured by hand and before a release, never a timed test.

``python -m tests.bench`` measures each promise of speed against a floor of the same run,
the two taking turns, and prints medians.
"""
