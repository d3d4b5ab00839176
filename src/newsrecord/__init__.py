"""Structured news records: one typed, frozen `Article` from an HTML page, JSON or pasted text, and back without loss.

Names load on first use, so that ``import newsrecord`` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from newsrecord import gazetteer as gazetteer
    from newsrecord import sites as sites
    from newsrecord import strategies as strategies
    from newsrecord.errors import ISSUE_CODES as ISSUE_CODES
    from newsrecord.errors import InvalidArticle as InvalidArticle
    from newsrecord.errors import InvalidField as InvalidField
    from newsrecord.errors import Issue as Issue
    from newsrecord.errors import LimitExceeded as LimitExceeded
    from newsrecord.errors import NewsRecordError as NewsRecordError
    from newsrecord.errors import ParseError as ParseError
    from newsrecord.errors import UnreadableInput as UnreadableInput
    from newsrecord.find.bylines.byline import parse_byline as parse_byline
    from newsrecord.formats.html import to_html as to_html
    from newsrecord.formats.markdown import to_markdown as to_markdown
    from newsrecord.formats.native import from_dict as from_dict
    from newsrecord.formats.native import from_json as from_json
    from newsrecord.formats.native import to_dict as to_dict
    from newsrecord.formats.native import to_json as to_json
    from newsrecord.formats.schema import json_schema as json_schema
    from newsrecord.formats.text import to_text as to_text
    from newsrecord.limits import DEFAULT_LIMITS as DEFAULT_LIMITS
    from newsrecord.limits import Limits as Limits
    from newsrecord.model.article import Article as Article
    from newsrecord.model.body import Block as Block
    from newsrecord.model.body import BlockQuote as BlockQuote
    from newsrecord.model.body import Embed as Embed
    from newsrecord.model.body import Figure as Figure
    from newsrecord.model.body import Heading as Heading
    from newsrecord.model.body import Image as Image
    from newsrecord.model.body import Link as Link
    from newsrecord.model.body import ListBlock as ListBlock
    from newsrecord.model.body import ListItem as ListItem
    from newsrecord.model.body import Paragraph as Paragraph
    from newsrecord.model.body import Preformatted as Preformatted
    from newsrecord.model.body import Table as Table
    from newsrecord.model.byline import Author as Author
    from newsrecord.model.byline import Byline as Byline
    from newsrecord.model.byline import Dateline as Dateline
    from newsrecord.model.byline import Organization as Organization
    from newsrecord.model.comment import Comment as Comment
    from newsrecord.model.comment import Thread as Thread
    from newsrecord.model.evidence import Evidence as Evidence
    from newsrecord.model.evidence import EvidenceMap as EvidenceMap
    from newsrecord.model.evidence import Extraction as Extraction
    from newsrecord.model.evidence import FieldEvidence as FieldEvidence
    from newsrecord.model.location import Location as Location
    from newsrecord.model.location import Span as Span
    from newsrecord.model.quote import Attribution as Attribution
    from newsrecord.model.quote import Quote as Quote
    from newsrecord.model.quote import Speaker as Speaker
    from newsrecord.page.passages import Passage as Passage
    from newsrecord.parse import annotate as annotate
    from newsrecord.parse import extract_html as extract_html
    from newsrecord.parse import extract_text as extract_text
    from newsrecord.parse import parse_html as parse_html
    from newsrecord.parse import parse_text as parse_text
    from newsrecord.prose.quotes import find_quotes as find_quotes
    from newsrecord.toponyms.locate import find_locations as find_locations
    from newsrecord.tracing import locate as locate
    from newsrecord.validation import require_valid as require_valid
    from newsrecord.validation import validate as validate

__version__ = "0.1.0"

_HOMES: Final = {
    "newsrecord.prose.quotes": "find_quotes",
    "newsrecord.errors": (
        "ISSUE_CODES InvalidArticle InvalidField Issue LimitExceeded NewsRecordError ParseError UnreadableInput"
    ),
    "newsrecord.find.bylines.byline": "parse_byline",
    "newsrecord.formats.html": "to_html",
    "newsrecord.formats.markdown": "to_markdown",
    "newsrecord.formats.native": "from_dict from_json to_dict to_json",
    "newsrecord.formats.schema": "json_schema",
    "newsrecord.formats.text": "to_text",
    "newsrecord.limits": "DEFAULT_LIMITS Limits",
    "newsrecord.model.article": "Article",
    "newsrecord.model.body": (
        "Block BlockQuote Embed Figure Heading Image Link ListBlock ListItem Paragraph Preformatted Table"
    ),
    "newsrecord.model.byline": "Author Byline Dateline Organization",
    "newsrecord.model.comment": "Comment Thread",
    "newsrecord.model.evidence": "Evidence EvidenceMap Extraction FieldEvidence",
    "newsrecord.model.location": "Location Span",
    "newsrecord.model.quote": "Attribution Quote Speaker",
    "newsrecord.page.passages": "Passage",
    "newsrecord.parse": "annotate extract_html extract_text parse_html parse_text",
    "newsrecord.toponyms.locate": "find_locations",
    "newsrecord.tracing": "locate",
    "newsrecord.validation": "require_valid validate",
}
_MODULES: Final = ("gazetteer", "sites", "strategies")
_HOME_OF: Final = {name: module for module, names in _HOMES.items() for name in names.split()}

__all__ = sorted(_HOME_OF)  # noqa: PLE0605  # the table above is the one list of names


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"newsrecord.{name}")
    module = _HOME_OF.get(name)
    if module is None:
        raise AttributeError(f"module 'newsrecord' has no attribute {name!r}")
    value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    # What this file imports for itself is none of its names.  The strategies cannot be had where Hypothesis is missing,
    # and who asks for every name that is listed, as `help` does, expects to get it.
    listed = {*__all__, *_MODULES, *(name for name in globals() if name.startswith("__"))}
    return sorted(listed - {"strategies"})
