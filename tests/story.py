"""What a plain text is read as, in a shape that tests can write down."""

from __future__ import annotations

from newsrecord import Article, Figure, Heading, Paragraph, parse_text


def told(article: Article) -> list[object]:
    """Return the body: a paragraph as its text, any other block with what it is."""
    parts: list[object] = []
    for block in article.body:
        if isinstance(block, Paragraph):
            parts.append(block.text)
        elif isinstance(block, Heading):
            parts.append((f"h{block.level}", block.text))
        elif isinstance(block, Figure):
            image = block.image
            parts.append(("figure", image.url, image.alt, image.caption, image.credit))
        else:
            parts.append((block.type, block.text))
    return parts


def story(text: str) -> dict[str, object]:
    """Return headline, names of the authors, date and body of *text*; what is missing is left out."""
    article = parse_text(text)
    found = {
        "headline": article.headline,
        "by": list(article.byline.names) if article.byline else None,
        "date": article.published.isoformat() if article.published else None,
        "body": told(article),
    }
    return {name: value for name, value in found.items() if value}
