"""Read the pages of one site by rules of your own, where the general reader gets them wrong.

It prints:
    without rules: Harbour live: all the news from the quays
    with rules: New crane is too tall for the old bridge
    by Ana Ruiz and Tom Lee
    tags: Port, Bridges
    teaser left out: True
    the headline was read by site-rule headline.courier at (//h2)[1]
    and stands in <h2 class="c-story__title">
"""

from __future__ import annotations

from pathlib import Path

import newsrecord
from newsrecord.sites import parse_rules

FOLDER = Path(__file__).parent
URL = "https://courier.example/2026/05/02/crane"

page = (FOLDER / "redesign.html").read_bytes()
rules = parse_rules((FOLDER / "courier_rules.toml").read_text("utf-8"))

print("without rules:", newsrecord.parse_html(page, url=URL).headline)

found = newsrecord.extract_html(page, url=URL, sites=rules)
print("with rules:", found.article.headline)
print("by", " and ".join(found.article.byline.names))
print("tags:", ", ".join(found.article.tags))
print("teaser left out:", "spring quiz" not in found.article.text)

# Each value still names its place, and the place leads back to the page.
won = found.evidence["headline"].winner
print("the headline was read by", won.source, won.rule, "at", won.locator)
print("and stands in", newsrecord.locate(page, won.locator)[0].markup)
