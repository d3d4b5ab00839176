"""Direct quotations in other languages, on sentences written for the purpose, one file a language."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsrecord.model.quote import Quote
from newsrecord.prose.quotes import find_quotes

FOLDER = Path(__file__).parent / "sentences"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.json"))
MARKS = " \"'“”„‟«»‹›‘’‚`「」『』—–-,.;:"


def read(language: str) -> list[dict[str, Any]]:
    """Return the sentences of a language, each with a list of paragraphs."""
    entries: list[dict[str, Any]] = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    return [
        {**entry, "text": [entry["text"]] if isinstance(entry["text"], str) else entry["text"]} for entry in entries
    ]


def told(quote: Quote, paragraphs: list[str]) -> tuple[list[str], str | None]:
    """Return the pieces of a quotation and its source, without marks at the edges."""
    pieces = [paragraphs[span.block][span.start : span.end].strip(MARKS) for span in quote.spans]
    source = quote.attribution.source if quote.attribution else None
    return pieces, source.strip(MARKS) if source else None


def wanted(entry: dict[str, Any]) -> list[tuple[list[str], str | None]]:
    """Return what is annotated, in the form of `told`."""
    return [
        ([piece.strip(MARKS) for piece in quote["spans"]], quote["source"].strip(MARKS) if quote["source"] else None)
        for quote in entry["quotes"]
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_enough_and_sound(language):
    """Each language has thirty sentences at least, and what is annotated stands in them."""
    entries = read(language)
    assert len(entries) >= 30
    for entry in entries:
        text = "\n".join(entry["text"])
        for quote in entry["quotes"]:
            assert all(piece in text for piece in [*quote["spans"], quote["source"] or "", quote["cue"] or ""])


@pytest.mark.parametrize("language", LANGUAGES)
def test_direct_quotations_and_their_sources_are_found(language):
    """Nine of ten sentences are read right: each quotation with its pieces and its source, and nothing else."""
    wrong = []
    entries = read(language)
    for entry in entries:
        found = [told(q, entry["text"]) for q in find_quotes(entry["text"], language=language) if q.kind == "direct"]
        if found != wanted(entry):
            wrong.append((entry["text"], found))
    assert len(wrong) <= len(entries) // 10, wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_cues_are_found(language):
    """Nine of ten annotated cues are found."""
    found = total = 0
    for entry in read(language):
        cues = {q.attribution.cue for q in find_quotes(entry["text"], language=language) if q.attribution}
        for quote in entry["quotes"]:
            total += quote["cue"] is not None
            found += quote["cue"] is not None and quote["cue"] in cues
    assert found >= 0.9 * total, (found, total)
