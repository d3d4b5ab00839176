"""Find who said what in paragraphs of your own.

It prints:
    Maria Holm: "We have had no fresh bread since last week,"
    Jonas Berg: "We asked eleven yards,"
"""

from __future__ import annotations

import newsrecord

paragraphs = [
    '"We have had no fresh bread since last week," said Maria Holm, who keeps the only shop on the island.',
    '"We asked eleven yards," said Jonas Berg.',
]

for quote in newsrecord.find_quotes(paragraphs):
    print(f"{quote.attribution.speaker.name}: {quote.text}")
