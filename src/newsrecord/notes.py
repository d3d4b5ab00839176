"""Find the quotes and the places in a record's prose.

They are half of the library: what reads quotes, and what knows places, is loaded where it is first asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final, Literal, TypeAlias, get_args

import attrs

from newsrecord.limits import Limits
from newsrecord.model.article import Article
from newsrecord.model.body import Block
from newsrecord.model.quote import Quote

__all__ = ["ANNOTATIONS", "Annotation", "Annotations", "annotate_body", "quotes_in", "with_places"]

Annotation = Literal["quotes", "locations"]
ANNOTATIONS: Final[tuple[Annotation, ...]] = get_args(Annotation)
"""What can be annotated."""
# A tuple is a collection too, but mypy takes the one in ``annotate=("quotes",)`` for a tuple of any texts where nothing
# but a collection is asked for.
Annotations: TypeAlias = tuple[Annotation, ...] | Collection[Annotation]
"""What to annotate, as the caller names it."""

_SPEAKING: Final = frozenset({"paragraph", "list", "blockquote"})


def quotes_in(body: Sequence[Block], language: str | None, limits: Limits) -> tuple[tuple[Quote, ...], int]:
    """Return the quotes in *body* up to the limit, and how many were left out."""
    from newsrecord.prose.quotes import find_all_quotes  # noqa: PLC0415  # as the docstring of the module says

    # Blocks that nobody speaks in keep their place with an empty text, so that spans count blocks as the body does.
    texts = [block.text if block.type in _SPEAKING else "" for block in body]
    return find_all_quotes(texts, language=language, limit=limits.max_quotes)


def with_places(article: Article, limits: Limits, address: Sequence[str] = ()) -> tuple[Article, int]:
    """Return *article* with its places up to the limit, and how many were left out.

    The *address* is the one that its outlet declares: town, region and country.
    """
    from newsrecord.toponyms.articles import locate_article  # noqa: PLC0415  # as above

    return locate_article(article, limits.max_locations, address)


def annotate_body(article: Article, limits: Limits) -> Article:
    """Return *article* with quotes and places computed anew from its body."""
    quotes, _ = quotes_in(article.body, article.language, limits)
    return attrs.evolve(with_places(article, limits)[0], quotes=quotes)
