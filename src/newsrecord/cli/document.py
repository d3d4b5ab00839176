"""Write what a notebook shows of records as one page for a browser."""

from __future__ import annotations

import argparse
from typing import Final

from newsrecord.cli.inputs import each_article
from newsrecord.cli.outputs import write_output
from newsrecord.model.article import Article
from newsrecord.model.markup import escape_text
from newsrecord.model.notebook import article_view

__all__ = ["show_document"]

# A page in the colours that its reader has chosen for all pages.
_HEAD: Final = """\
<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
</head>
<body style="font-family:sans-serif;margin:2em auto;max-width:46em;padding:0 1em">
"""
_TAIL: Final = "</body>\n</html>\n"


def show_document(arguments: argparse.Namespace) -> int:
    """Run ``newsrecord show --html``: write one page with the view of each file's record, and return the exit code."""
    begun = False

    def show(_: str, article: Article) -> None:
        nonlocal begun
        head = "<hr>\n" if begun else _HEAD.format(title=escape_text(article.headline or "newsrecord"))
        begun = True
        write_output(head + article_view(article, whole=True) + "\n")

    code = each_article(arguments, show)
    if begun:
        write_output(_TAIL)
    return code
