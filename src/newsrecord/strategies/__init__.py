"""Turn chance into records: Hypothesis strategies for every record, consistent by construction.

Spans slice to the text of their block, a quote's text is what its spans slice, replies point back, and `validate`
finds no error in what `articles` draws.  The texts are full of what breaks software: no-break spaces, right-to-left
letters, combining marks, emoji, markup, backslashes and quotation marks.

>>> from hypothesis import given
>>> @given(articles(language="en"))
... def test_of_yours(article):
...     assert article.language == "en"

`hypothesis.find` shows the simplest record of a kind:

>>> from hypothesis import find
>>> find(articles(), lambda article: article.headline is not None)
<Article '0': 0 blocks>
"""

from __future__ import annotations

try:
    import hypothesis as _hypothesis
except ImportError as error:
    raise ImportError("newsrecord.strategies needs Hypothesis: pip install 'newsrecord[hypothesis]'") from error

from newsrecord.strategies.article import articles, comment_lists, comments, evidence, extractions, issues
from newsrecord.strategies.body import (
    block_quotes,
    blocks,
    bodies,
    embeds,
    figures,
    headings,
    images,
    links,
    list_blocks,
    paragraphs,
    preformatted,
    spans,
    tables,
)
from newsrecord.strategies.people import (
    attributions,
    authors,
    bylines,
    datelines,
    locations,
    organizations,
    quotes,
    speakers,
)
from newsrecord.strategies.text import days, languages, lines, moments, texts, urls

__all__ = [
    "articles",
    "attributions",
    "authors",
    "block_quotes",
    "blocks",
    "bodies",
    "bylines",
    "comment_lists",
    "comments",
    "datelines",
    "days",
    "embeds",
    "evidence",
    "extractions",
    "figures",
    "headings",
    "images",
    "issues",
    "languages",
    "lines",
    "links",
    "list_blocks",
    "locations",
    "moments",
    "organizations",
    "paragraphs",
    "preformatted",
    "quotes",
    "spans",
    "speakers",
    "tables",
    "texts",
    "urls",
]

del _hypothesis
