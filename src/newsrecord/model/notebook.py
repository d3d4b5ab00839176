"""Show a record in a notebook: HTML built by escaping, never by trusting."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsrecord.model.article import Article

__all__ = ["article_view"]


def article_view(article: Article) -> str:
    """Return *article* as a fragment of HTML for people to look at."""
    return f"<article><h1>{escape(article.headline or '')}</h1></article>"
