"""Turn extractions and checks into lines that say where each value comes from and what is wrong with it."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterator

import attrs

from newsrecord.cli.inputs import InputError, complain, each_input, extract_input
from newsrecord.cli.outputs import write_output
from newsrecord.cli.show import safe
from newsrecord.errors import InvalidArticle, Issue, NewsRecordError, shorten
from newsrecord.model.article import Article
from newsrecord.model.evidence import Evidence, Extraction, FieldEvidence

__all__ = ["explain", "explain_files", "validate_files"]


def explain_files(arguments: argparse.Namespace) -> int:
    """Run ``newsrecord explain``: write for each file where its values come from, and return the exit code."""

    def use(name: str, data: bytes) -> None:
        extraction = extract_input(name, data, arguments.kind, arguments.url)
        title = [f"== {safe(name)} =="] if len(arguments.files) > 1 else []
        write_output("\n".join([*title, *explain(extraction)]) + "\n")
        article = extraction.article
        if article is None or (article.headline is None and not article.body):
            raise InputError("no article was found in it; the issues above say why")

    return each_input(arguments, use)


def validate_files(arguments: argparse.Namespace) -> int:
    """Run ``newsrecord validate``: write what is wrong with each record, and return the exit code."""
    faulty = False

    def use(name: str, data: bytes) -> None:
        nonlocal faulty
        issues = _validate(name, data)
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


def explain(extraction: Extraction) -> Iterator[str]:
    r"""Yield lines that name for each field its value, the evidence that won, the evidence that lost; then the issues.

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
    for field in attrs.fields(Article):
        value = getattr(extraction.article, field.name, None)
        paths = [path for path in evidence if path.partition(".")[0].partition("[")[0] == field.name]
        if field.name not in evidence and value not in (None, ()):
            yield f"{field.name}: {_value(value)}"
        elif not paths:
            empty.append(field.name)
        for path in paths:
            yield f"{safe(path)}: {_value(_look_up(extraction.article, path))}"
            yield from _evidence(evidence.pop(path))
    # What is left belongs to no field of the record by its name.
    for found in evidence.values():
        yield f"{safe(found.path)}:"
        yield from _evidence(found)
    if empty:
        yield f"(empty: {', '.join(empty)})"
    yield from (f"! {_issue(issue)}" for issue in extraction.issues)


def _evidence(found: FieldEvidence) -> Iterator[str]:
    yield f"  + {_place(found.winner)}"
    yield from (f"  - {_place(loser)}" for loser in found.losers)


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
