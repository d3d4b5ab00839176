"""Turn extractions and checks into lines that say where each value comes from and what is wrong with it."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

import attrs

from newsrecord.cli.files import Document, InputError, complain
from newsrecord.cli.inputs import each_input, extract_input, find_passages, text_of
from newsrecord.cli.lines import lines_read
from newsrecord.cli.outputs import write_output
from newsrecord.cli.screen import safe
from newsrecord.errors import InvalidArticle, Issue, NewsRecordError, shorten
from newsrecord.model.article import Article
from newsrecord.model.evidence import Evidence, Extraction, FieldEvidence

if TYPE_CHECKING:
    from newsrecord.page.passages import Passage

__all__ = ["explain", "explain_files", "validate_files"]

_MOST_SHOWN: Final = 3
"""Places shown of one value that was gathered from many."""
_LONGEST_SHOWN: Final = 300


def explain_files(arguments: argparse.Namespace) -> int:
    """Run ``newsrecord explain``: write for each file where its values come from, and return the exit code."""
    fields = frozenset(arguments.field or ())
    unknown = fields - attrs.fields_dict(Article).keys()
    if unknown:
        complain("--field", f"there is no {min(unknown)!r}; give one of {', '.join(attrs.fields_dict(Article))}")
        return 2

    def use(document: Document) -> None:
        name, data, kind = document.name, document.data, document.kind
        title = [f"== {safe(name)} =="] if [name] != arguments.files else []
        if arguments.lines:
            lines = [safe(line) for line in lines_read(text_of(name, data, kind))]
            write_output("\n".join([*title, *lines]) + "\n")
            return
        extraction = extract_input(name, data, kind, arguments.url, arguments.rules)
        passages = None
        if arguments.source:
            places = [
                evidence.locator for found in extraction.evidence.values() for evidence in (found.winner, *found.losers)
            ]
            passages = find_passages(name, data, kind, arguments.url, places)
        write_output("\n".join([*title, *explain(extraction, fields, passages)]) + "\n")
        article = extraction.article
        if article is None or (article.headline is None and not article.body):
            raise InputError("no article was found in it; the issues above say why")

    return each_input(arguments, use)


def validate_files(arguments: argparse.Namespace) -> int:
    """Run ``newsrecord validate``: write what is wrong with each record, and return the exit code."""
    faulty = False

    def use(document: Document) -> None:
        nonlocal faulty
        name = document.name
        issues = _validate(name, document.data)
        faulty = faulty or any(issue.severity == "error" for issue in issues)
        lines = [f"{safe(name)}: {_issue(issue)}" for issue in issues] or [f"{safe(name)}: valid"]
        write_output("\n".join(lines) + "\n")

    return each_input(arguments, use) or int(faulty)


def _validate(name: str, data: bytes) -> tuple[Issue, ...]:
    from newsrecord.formats.native import from_json
    from newsrecord.validation import validate

    try:
        return validate(from_json(data))
    except InvalidArticle as error:
        for wrong in error.fields:
            complain(name, safe(str(wrong)))
        raise InputError("it is no record in native JSON; put right the values above") from None
    except NewsRecordError as error:
        raise InputError(f"{error}; give native JSON, as 'newsrecord parse' writes it") from None


def explain(
    extraction: Extraction, fields: Collection[str] = (), passages: Mapping[str, Sequence[Passage]] | None = None
) -> Iterator[str]:
    r"""Yield lines that name for each field its value, the evidence that won, the evidence that lost; then the issues.

    Args:
        extraction: what was read.
        fields: the fields to tell of; all where it is empty.
        passages: what stands at each locator, to be shown too.

    >>> won = Evidence(source="text", rule="headline.first-line", locator="line 4", raw="A  headline", confidence=0.7)
    >>> found = FieldEvidence(path="headline", winner=won)
    >>> from newsrecord import EvidenceMap
    >>> print(*explain(Extraction(article=Article(headline="A headline"), evidence=EvidenceMap((found,)))), sep="\n")
    headline: 'A headline'
      + 0.70 text headline.first-line at line 4: 'A  headline'
    (empty: url, id, sections, standfirst, byline, dateline, published, modified, language, publisher, body, images,
    tags, quotes, locations, comments, comment_count, access, license)
    """
    evidence = {field.path: field for field in extraction.evidence.values()}
    empty = []
    for name in [field.name for field in attrs.fields(Article) if not fields or field.name in fields]:
        value = getattr(extraction.article, name, None)
        paths = [path for path in evidence if _field_of(path) == name]
        if name not in evidence and value not in (None, ()):
            yield f"{name}: {_value(value)}"
        elif not paths:
            empty.append(name)
        for path in paths:
            yield f"{safe(path)}: {_value(_look_up(extraction.article, path))}"
            yield from _evidence(evidence.pop(path), passages)
    # What is left belongs to no field of the record by its name.
    for found in evidence.values() if not fields else ():
        yield f"{safe(found.path)}:"
        yield from _evidence(found, passages)
    if empty:
        yield f"(empty: {', '.join(empty)})"
    for issue in extraction.issues:
        if not fields or _field_of(issue.path) in {"$", *fields}:
            yield f"! {_issue(issue)}"


def _field_of(path: str) -> str:
    return path.partition(".")[0].partition("[")[0]


def _evidence(found: FieldEvidence, passages: Mapping[str, Sequence[Passage]] | None) -> Iterator[str]:
    for mark, evidence in (("+", found.winner), *(("-", loser) for loser in found.losers)):
        yield f"  {mark} {_place(evidence)}"
        if passages is not None:
            for passage in passages.get(evidence.locator, ())[:_MOST_SHOWN]:
                yield f"      {_shown(passage)}"


def _shown(passage: Passage) -> str:
    """Return a selector and the start tag of an element, or the words where there is none, in one line."""
    text = ": ".join(filter(None, (passage.selector, passage.markup))) or passage.text
    return safe(" ".join(text.split()) if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}...")


def _place(evidence: Evidence) -> str:
    where = f"{evidence.source} {evidence.rule} at {evidence.locator}"
    return f"{evidence.confidence:.2f} {safe(where)}: {shorten(evidence.raw)}"


def _issue(issue: Issue) -> str:
    return safe(f"{issue.severity} {issue.code} at {issue.path}: {issue.message}")


def _look_up(article: Article | None, path: str) -> object:
    value: object = article
    for name in path.split("."):
        value = getattr(value, name, None)
    return value


def _value(value: object) -> str:
    match value:
        case None | ():
            return "none"
        case dt.date():
            return value.isoformat()
        case tuple() if len(value) > 3 or not isinstance(value[0], str):
            return f"{len(value)} {'item' if len(value) == 1 else 'items'}, first {shorten(value[0])}"
        case _:
            return shorten(value)
