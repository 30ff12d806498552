"""The places in the window by their keys."""

from __future__ import annotations

WEEK, CONTACTS, IMPORTING = "week", "contacts", "importing"
FOLLOW_UPS, OPPORTUNITIES = "follow_ups", "opportunities"
SETTINGS, WELCOME = "settings", "welcome"
