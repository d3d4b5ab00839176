"""Use the library as typed code does: mypy reads this file with the source, and no call here may be an error to it."""

from __future__ import annotations

from newsrecord import Article, extract_html, extract_text, find_quotes, parse_html, parse_text
from newsrecord.sites import SiteRule, installed


def read_with_what_is_wanted(page: bytes, text: str) -> list[Article]:
    """What to annotate may be a tuple of one or two, an empty one, a list or a set."""
    articles = [
        parse_html(page, annotate=("quotes",)),
        parse_html(page, annotate=("quotes", "locations")),
        parse_html(page, annotate=()),
        parse_html(page, annotate=["locations"]),
        parse_text(text, annotate={"quotes"}),
    ]
    found = (extract_html(page, annotate=("locations",)).article, extract_text(text, annotate=("quotes",)).article)
    return [*articles, *(article for article in found if article is not None)]


def read_by_rules(page: bytes, url: str) -> list[str]:
    """Rules of one's own and those of packages go in together, and `Article.published` says which are valid."""
    rule = SiteRule(name="courier", hosts="courier.example", headline=["h1", "h2"], body="div.story")
    article = parse_html(page, url=url, sites=[rule, *installed()])
    return [quote.text for quote in article.quotes] if rule.is_valid_on(article.published) else []


def words_of(paragraphs: list[str]) -> list[str]:
    """A list of texts is a sequence of texts."""
    return [quote.text for quote in find_quotes(paragraphs)]
