"""Read an HTML page into a record, and ask where a value comes from.

It prints:
    Ferry to Lund Island runs again
    by Ana Ruiz, 2026-03-14T09:30:00+01:00, The Harbour Courier
    picture: https://courier.example/pictures/ferry.jpg (Tom Lee)
    crossheads: A part from abroad
    the time was read from json-ld
"""

from __future__ import annotations

from pathlib import Path

import newsrecord

# A page is bytes or text in hand: newsrecord fetches nothing.  The address is only for resolving relative links.
page = Path(__file__).with_name("page.html").read_bytes()
found = newsrecord.extract_html(page, url="https://courier.example/news/ferry-runs-again")
article = found.article

print(article.headline)
print(f"by {', '.join(article.byline.names)}, {article.published.isoformat()}, {article.publisher.name}")
print(f"picture: {article.images[0].url} ({article.images[0].credit})")
print("crossheads:", *(block.text for block in article.body if block.type == "heading"))
print("the time was read from", found.evidence["published"].winner.source)
