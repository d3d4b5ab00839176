"""A pasted story on a ferry, and the menu of its page."""

from __future__ import annotations

HEADLINE = "Ferry to Lund Island runs again after eleven days of storm"
STORY = (
    "The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, the line said.\n\n"
    "A storm had broken the pier of the island, and no ferry could land there while divers looked at the pier.\n\n"
    "The island has two hundred inhabitants, one shop and no doctor, and fresh bread comes with the ferry.\n\n"
    "The mayor, Greta Sund, thanked the divers and asked the shipping line for a second ferry in winter.\n"
)
MENU = "News\nSport\nCulture\nWeather\nHarbours\nLetters\n"
