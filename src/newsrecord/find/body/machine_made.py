"""Drop the summaries that a machine made of a story, and the notes which say so."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.body.boxes import own_looks
from newsrecord.find.body.field import Field
from newsrecord.find.places import stands_within
from newsrecord.find.wordlists import holds
from newsrecord.page.outline import Chunk
from newsrecord.patterns import late

__all__ = ["drop_machine_made"]

_LONGEST: Final = 220
_MOST: Final = 12
_UP: Final = 2
_SHARE: Final = 0.3
_OPENS, _LABEL, _LONE = 40, 40, 120
_WIDE: Final = frozenset({"body", "html", "main", "article"})
# Who made it; the letters stand alone, or before a hyphen.
_MAKERS: Final = late(
    r"(?<![^\W_])(?:AI|KI|IA|ИИ|ШІ|ΤΝ)(?![^\W_])|artificial intelligence|künstliche[rn]? intelligenz"
    r"|intelligence artificielle|inteligencia artificial|inteligência artificial|intelligenza artificiale"
    r"|kunstig intelligens|kunstmatige intelligentie|artificiell intelligens|tekoäly|sztuczn\w{1,4} inteligencj"
    r"|uměl\w{1,4} inteligenc|umel\w{1,4} inteligenci|mesterséges intelligenci|inteligenț\w{1,4} artificial"
    r"|искусственн\w{2,4} интеллект|штучн\w{2,4} інтелект|τεχνητή\w? νοημοσύνη|yapay zek|kecerdasan buatan"
    r"|trí tuệ nhân tạo|人工智能|人工智慧|人工知能|生成AI|인공지능|الذكاء الاصطناعي|هوش مصنوعی|בינה מלאכותית|ChatGPT",
    re.IGNORECASE,
)
# What the pattern finds holds one of these.
_IN_ASCII: Final = ("AI", "KI", "IA", "ntel", "yapay zek", "buatan", "ChatGPT")
_ELSE: Final = (
    "ИИ", "ШІ", "ΤΝ", "tekoäly", "Tekoäly", "нтел", "νοημοσύνη", "nhân tạo", "人工", "인공지능", "اصطناعي", "مصنوعی",
    "מלאכותית",
)  # fmt: skip
# What it made.
_MADE: Final = (
    "summar", "key point", "takeaway", "highlights", "zusammenfass", "zusammengefasst", "kurzfassung", "résum",
    "resum", "riassunt", "sintesi", "síntese", "síntesis", "samenvatt", "sammanfatt", "sammendrag", "oppsummer",
    "resumé", "tiivistelm", "yhteenveto", "podsumowani", "streszczeni", "shrnut", "souhrn", "zhrnut", "összefoglal",
    "rezumat", "пересказ", "резюме", "краткое содержание", "сводк", "підсумок", "стислий виклад", "περίληψη", "özet",
    "ringkasan", "rangkuman", "tóm tắt", "摘要", "总结", "要約", "요약", "ملخص", "خلاصه", "תקציר", "सारांश",
    "answers are",
)  # fmt: skip
# How a note speaks of what it stands by, where it looks as the paragraphs of the story do.
_THIS: Final = re.compile(
    r"(?:this|these|diese[rs]?|ce|cet|cette|ces|este|esta|estos|estas|questo|questa|questi|deze|dit|den här|denne|dette"
    r"|tämä|ten|tento|toto|ez az?|acest|это|этот|этой?|це|цей|αυτή|bu) |本|この|以上|이 |هذا |این |זהו |यह ",
    re.IGNORECASE,
)


def drop_machine_made(field: Field, kept: list[int]) -> list[int]:
    """Drop notes on what a machine made, and with each the small box that it stands in: the summary itself.

    A note among the paragraphs goes alone, and only where it speaks of what it stands by: stories tell of such, too.
    """
    chunks = field.chunks
    short = [i for i in kept if len(chunks[i].text) <= _LONGEST]
    # Most pages say nothing of machines, or of summaries, in their short lines: asked once, not line by line.
    if not _may_tell("\n".join([chunks[i].text for i in short])):
        return kept
    if not holds(_MADE, "\n".join([chunks[i].text[:_OPENS] for i in short]).casefold()):
        return kept
    notes = [i for i in short if _is_note(chunks[i])]
    if not notes:
        return kept
    there, own = set(kept), own_looks(field, kept, _SHARE)
    dropped: set[int] = set()
    for note in notes:
        text, box = chunks[note].text, _box_around(field, note, there)
        if box and not any(field.weights[i] and field.look(i) in own for i in box):
            dropped.update(box)
        elif _LABEL < len(text) <= _LONE and _THIS.match(text) is not None:
            dropped.add(note)
    return [i for i in kept if i not in dropped] if dropped else kept


def _may_tell(text: str) -> bool:
    return holds(_IN_ASCII, text) or (not text.isascii() and holds(_ELSE, text))


def _is_note(chunk: Chunk) -> bool:
    """Return whether a line says that a machine made a summary: it opens with that."""
    text = chunk.text
    if not _may_tell(text) or chunk.kind not in ("paragraph", "heading") or not holds(_MADE, text[:_OPENS].casefold()):
        return False
    return _MAKERS.search(text) is not None


def _box_around(field: Field, note: int, there: set[int]) -> list[int]:
    """Return what is kept of the smallest box that holds a note and more, where that is little; else nothing."""
    outline, place = field.outline, field.chunks[note].container
    for _ in range(_UP + 1):
        if place < 0 or outline.containers[place].tag in _WIDE or field.sums[place] > _SHARE * field.total:
            break
        first = last = note
        while first > 0 and note - first <= _MOST and stands_within(outline, field.chunks[first - 1].container, place):
            first -= 1
        while (
            last + 1 < len(field.chunks)
            and last - note <= _MOST
            and stands_within(outline, field.chunks[last + 1].container, place)
        ):
            last += 1
        if last - first >= _MOST:
            break
        if last > first:
            return [i for i in range(first, last + 1) if i in there]
        place = field.parents[place]
    return []
