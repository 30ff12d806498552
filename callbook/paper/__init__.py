"""Draws the call sheet and QR codes on any painter."""
