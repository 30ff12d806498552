"""The call sheet and its codes, drawn on any painter: preview, printer or PDF."""
