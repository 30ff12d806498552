"""The call sheet on the screen: looked at, printed, or kept as a PDF."""
