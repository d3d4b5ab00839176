"""Read a pasted page into a record.

It prints:
    ISIL leaves foreign fighters stranded in Mosul
    by Alaa Hussain in Baghdad
    filed under Iraq News, Terrorism
    16 paragraphs, 2 crossheads, 5 comments
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import newsrecord

article = newsrecord.parse_text(Path(__file__).with_name("iraq_mosul.txt").read_text("utf-8"))
blocks = Counter(block.type for block in article.body)

print(article.headline)
print("by", *article.byline.names, "in", article.byline.location.name)
print("filed under", ", ".join(article.sections))
print(f"{blocks['paragraph']} paragraphs, {blocks['heading']} crossheads, {len(article.comments)} comments")
