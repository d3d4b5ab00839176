"""Know a standfirst by its place: the one sentence above or below the lines that say who wrote, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from msgspec.structs import replace

from newsrecord.find.bylines.byline import find_bylines
from newsrecord.find.bylines.cues import opens_with_cue
from newsrecord.find.bylines.payers import leads_to_payer
from newsrecord.find.closers import is_closer
from newsrecord.find.dates.words import opens_as_label
from newsrecord.find.landmarks import is_aside
from newsrecord.find.pictures.captions import has_credit_line
from newsrecord.find.prose import LEAST_LETTERS, ends_sentence, is_shorter, long_paragraphs
from newsrecord.find.wordlists import has_digit
from newsrecord.page.outline import Chunk, Outline
from newsrecord.text import is_caseless

__all__ = [
    "has_length", "is_above_byline", "is_above_credits", "is_below_credits", "is_bold_opening", "is_byline",
    "is_furniture", "is_sentence", "may_be_credit", "names_of_authors", "shares_box",
]  # fmt: skip

_FIRST: Final = 2
_SHORTEST, _LONGEST = 25, 900
_SHORTEST_DENSE: Final = 11
_SHORTEST_SENTENCE: Final = 3
_LONG_HEADING: Final = 60
_LONGEST_CREDIT: Final = 160
_LONGEST_PLAIN: Final = 500
_REACH: Final = 4
_FAR: Final = 16
_AHEAD: Final = 8
_LONGEST_BUTTON: Final = 40
_LEADING_ON: Final = ("...", "\u2026")
_LEVELS: Final = 3
_LONGEST_LABEL, _LONGEST_LABELLED = 12, 60
_LONGEST_OPENER: Final = 80
_LOOKED_AT: Final = 20
_FEWEST_WORDS: Final = 5
_MOST_POINTS: Final = 4
_CLOSING: Final = "\u201d\u2019\"'"
_FIGURES: Final = re.compile(
    r"(?:19|20|25|14)\d\d|\d{1,2}[:.h時]\d\d|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]{4}"
)


# "原标题：…": what the outlet that the story is taken from called it.
_OTHER_TITLES: Final = ("原标题", "原標題", "（原标题", "（原標題", "(原标题")
# What is left of a row of labels: "| Category Harbour | Tags Storm".
_NO_OPENINGS: Final = (*_OTHER_TITLES, "| ", "／", "·")


# "【本報訊】", "〔記者林佳穎／台南報導〕", "(서울=새소식)": what opens the first paragraph of a text in East Asia.
_WIRING: Final = frozenset("【〔［（([")
_WIRED: Final = re.compile(
    r".(?:[^】〕］)）\]\n]{1,24}(?:[訊讯電电]|기자|[报報][導导道])|[^】〕］)）\]=\n]{1,10}=[가-힣A-Z]{2,14})[】〕］)）\]]"
)


def has_length(chunk: Chunk) -> bool:
    """Return whether *chunk* is a line as long as a standfirst may be, and neither a label nor an address."""
    length = len(chunk.text)
    if chunk.text.endswith((":", "\uff1a")) and length < _LONGEST_OPENER:
        # The label of what stands behind it.
        return False
    if chunk.text.startswith(_NO_OPENINGS) or (chunk.text[:1] in _WIRING and _WIRED.match(chunk.text)):
        return False
    if length < _LONG_HEADING and "@" in chunk.text:
        # Where to write to.
        return False
    if length < _SHORTEST and (
        length < _SHORTEST_DENSE or not (_is_dense(chunk.text) or _is_short_sentence(chunk.text))
    ):
        return False
    return (
        chunk.kind in ("paragraph", "heading", "item", "quote")
        and not (chunk.kind == "heading" and chunk.level == 1)
        and length <= _LONGEST
        and chunk.link_chars < len(chunk.text) // 2
    )


def _is_short_sentence(text: str) -> bool:
    return text[-1:] in ".!?" and text.count(" ") >= _SHORTEST_SENTENCE


def _is_dense(text: str) -> bool:
    """Return whether *text* begins in a script that says in one letter what others say in two or three."""
    return "\u3040" <= text[0] <= "\ud7af" or "\u3040" <= text[1] <= "\ud7af"


def is_furniture(chunk: Chunk) -> bool:
    """Return whether a chunk is a picture, a button, a link or a few words, and nothing that readers read."""
    if chunk.kind in ("figure", "embed") or 2 * chunk.link_chars > len(chunk.text):
        return True
    is_line = chunk.kind in ("paragraph", "item") and is_shorter(chunk.text, _LONGEST_BUTTON)
    return is_line and not ends_sentence(chunk.text)


def is_above_credits(outline: Outline, chunk: Chunk, headline: int | None, distance: int, steps: int) -> bool:
    """Return whether *chunk* is a sentence right below the headline, above the lines that say who wrote it or when.

    Its *distance* counts all that stands between, its *steps* what is read.
    """
    if headline is None or steps > _FIRST or distance > _REACH or not _may_sum_up(chunk):
        return False
    place = headline + distance
    chunks = outline.chunks
    if place >= len(chunks) or chunks[place] is not chunk or not is_sentence(chunk.text):
        return False
    authors = outline.once("names of authors", names_of_authors)
    if _is_credit(chunk, authors) or leads_to_payer(chunk.text):
        return False
    between = [other for other in _between(outline, headline, place) if other.kind != "figure"]
    if any(len(other.text) > len(chunk.text) for other in between):
        return False
    if distance > _FIRST and not (_is_long_sentence(chunk) and all(map(_is_passed_over, between))):
        return False
    for ahead, other in enumerate(chunks[place + 1 : place + 1 + _FAR]):
        if other.kind in ("paragraph", "item") and _is_credit(other, authors):
            # Far from the sentence it may be that of another story.
            is_near = ahead < _REACH or (not chunk.text.endswith(_LEADING_ON) and _runs_on(chunks[place + 2 + ahead :]))
            return is_near and not is_closer(chunk.text)
        if other.kind == "paragraph" and len(other.text) > LEAST_LETTERS and ends_sentence(other.text):
            return False
        if ahead + 1 >= _REACH and not is_furniture(other):
            break
    return False


def _is_passed_over(chunk: Chunk) -> bool:
    """Return whether a line right below the headline is the rest of that, or a link."""
    return chunk.level == 1 or 2 * chunk.link_chars > len(chunk.text)


def _runs_on(chunks: Sequence[Chunk]) -> bool:
    """Return whether the first line that readers read of some *chunks* is a paragraph."""
    read = next((it for it in chunks[:_FAR] if not is_furniture(it)), None)
    return read is not None and read.kind == "paragraph" and len(read.text) > 2 * LEAST_LETTERS


def is_above_byline(outline: Outline, chunk: Chunk, headline: int | None, distance: int) -> bool:
    """Return whether a line that says who wrote ("By ...") follows on such a sentence, apart or before the text.

    Where the text stands in a box behind that, and none of it beside the sentence, a name or a day is enough.
    """
    place = headline + distance + 1 if headline is not None else 0
    other = outline.chunks[place] if 0 < place < len(outline.chunks) else None
    if other is None or len(other.text) > _LONGEST_LABELLED:
        return False
    is_apart, rest = other.container != chunk.container, opens_with_cue(other.text)
    authors = outline.once("names of authors", names_of_authors)
    if rest is not None and any(name in rest for name in authors):
        behind = _paragraphs_behind(outline.chunks, place) or ()
        return is_apart or [each.container for each in behind] == [chunk.container] * 2
    return is_apart and _is_credit(other, authors) and _stands_before_text(outline, place - 1)


def _stands_before_text(outline: Outline, place: int) -> bool:
    """Return whether the paragraphs behind a place share a box, in which the line there does not stand."""
    chunks = outline.chunks
    holder = chunks[place].container
    behind = _paragraphs_behind(chunks, place)
    if behind is None or not behind[0].container == behind[1].container != holder:
        return False
    if min(map(len, (behind[0].text, behind[1].text))) < LEAST_LETTERS:
        return False
    return not any(each.container == holder for each in long_paragraphs(outline) if each is not chunks[place])


def is_below_credits(outline: Outline, chunk: Chunk, headline: int | None, distance: int) -> bool:
    """Return whether *chunk* is a sentence below those lines, apart from paragraphs that stand together behind it."""
    if headline is None or chunk.kind not in ("paragraph", "heading") or distance < 2 or chunk.link_chars:
        return False
    place, chunks = headline + distance, outline.chunks
    # What stands before the headline is below nothing.
    if place >= len(chunks) or chunks[place] is not chunk or not is_sentence(chunk.text):
        return False
    if chunks[place - 1].image is not None and chunks[place - 1].container == chunk.container:
        # What shares its element with a picture is said of that.
        return False
    behind = _paragraphs_behind(chunks, place)
    if behind is None:
        return False
    first, second = behind
    if not first.container == second.container != chunk.container:
        return False
    if min(len(first.text), len(second.text)) < LEAST_LETTERS or len(chunk.text) > 2 * len(first.text):
        return False
    if _is_under_picture(outline, chunks[place - 1], chunk, first):
        return False
    authors = outline.once("names of authors", names_of_authors)
    if _is_credit(chunk, authors) or is_closer(chunk.text):
        return False
    # Among buttons stand lines that call on readers, too.
    is_loose = _is_long_sentence(chunk)
    is_near = distance <= _REACH + 1 and first is next(it for it in chunks[place + 1 :] if it.kind != "figure")
    return (is_near or is_loose) and _are_credits(chunks[headline : place + 1], authors, is_loose=is_loose)


def _paragraphs_behind(chunks: Sequence[Chunk], place: int) -> tuple[Chunk, Chunk] | None:
    """Return the first two lines that are read behind a place, crossheads left out, if they are paragraphs."""
    behind = [
        other
        for other, above in zip(chunks[place + 1 : place + 1 + _AHEAD], chunks[place:], strict=False)
        if not (is_furniture(other) or other.kind == "heading" or _is_legend(other, above))
    ]
    if len(behind) < 2 or not behind[0].kind == behind[1].kind == "paragraph":
        return None
    return behind[0], behind[1]


def _are_credits(chunks: Sequence[Chunk], authors: frozenset[str], *, is_loose: bool) -> bool:
    """Return whether what stands between the first and the last of *chunks* is credits, with buttons if it is loose."""
    is_signed = False
    for other, above in zip(chunks[1:-1], chunks, strict=False):
        if other.kind == "figure":
            continue
        if _is_credit(other, authors):
            is_signed = True
        elif not (is_loose and (is_furniture(other) or _is_legend(other, above))):
            return False
    return is_signed


def _is_long_sentence(chunk: Chunk) -> bool:
    is_whole = chunk.kind == "heading" or ends_sentence(chunk.text)
    return is_whole and not is_shorter(chunk.text, _LONG_HEADING)


def _is_under_picture(outline: Outline, above: Chunk, chunk: Chunk, text: Chunk) -> bool:
    """Return whether a line shares with the picture *above* it a box that the *text* does not stand in."""
    if above.kind != "figure":
        return False
    around = set(islice(outline.around(above.container), _LEVELS))
    box = next((place for place in islice(outline.around(chunk.container), _LEVELS) if place in around), -1)
    return box >= 0 and box not in outline.around(text.container)


def _is_legend(chunk: Chunk, above: Chunk) -> bool:
    """Return whether a line right below a picture says what that shows."""
    return above.kind == "figure" and has_credit_line(chunk.text)


def is_bold_opening(outline: Outline, chunk: Chunk, headline: int | None, distance: int) -> bool:
    """Return whether *chunk* is some bold lines, none of them a sentence, with which the element of the prose opens.

    Papers in Korean set the points of a story so; one such line may be a crosshead.
    """
    if not chunk.bold or headline is None or chunk.kind != "paragraph" or chunk.link_chars or "\n" not in chunk.text:
        return False
    lines, place = chunk.text.split("\n"), headline + distance
    if place >= len(outline.chunks) or outline.chunks[place] is not chunk:
        return False
    if outline.chunks[place - 1].container == chunk.container:
        return False
    if len(lines) > _MOST_POINTS or any(ends_sentence(line.rstrip(_CLOSING)) for line in lines):
        return False
    behind = next((other for other in outline.chunks[place + 1 : place + 4] if other.kind == "paragraph"), None)
    if behind is None or behind.bold or behind.container != chunk.container or len(behind.text) < LEAST_LETTERS:
        return False
    authors = outline.once("names of authors", names_of_authors)
    return not any(_is_credit(replace(chunk, text=line), authors) for line in lines) and not is_closer(chunk.text)


def _may_sum_up(chunk: Chunk) -> bool:
    return not chunk.link_chars and (chunk.kind == "paragraph" or (chunk.kind == "heading" and chunk.level > 1))


def _between(outline: Outline, start: int, end: int) -> Sequence[Chunk]:
    return outline.chunks[start + 1 : end]


def names_of_authors(outline: Outline) -> frozenset[str]:
    """Return the names in the bylines that the page may have."""
    bylines = outline.once("bylines", find_bylines)
    return frozenset(name for found in bylines for name in found.value.names if len(name) > 1)


def is_sentence(text: str) -> bool:
    """Return whether *text* reads as a sentence does, with a full stop or without one, and not as a row of labels."""
    if len(text) > _LONGEST_PLAIN:
        return False
    words = text.split()
    if ends_sentence(text):
        return len(words) >= _FEWEST_WORDS or not text.isascii()
    if is_caseless(text):
        return not any(map(str.isdigit, text))
    return len(words) >= _FEWEST_WORDS and 2 * sum([word[0].islower() for word in words]) >= len(words) - _dashes(text)


def _dashes(text: str) -> int:
    """Return how many dashes stand between the parts of a line, and are no words."""
    return text.count(" - ") + text.count(" \u2013 ")


def may_be_credit(outline: Outline, chunk: Chunk) -> bool:
    """Return whether *chunk* may say who wrote a story, or when."""
    return _is_credit(chunk, outline.once("names of authors", names_of_authors))


def _is_credit(chunk: Chunk, authors: frozenset[str]) -> bool:
    text = chunk.text
    if len(text) > _LONGEST_CREDIT:
        return False
    at = text.find(":", 0, _LONGEST_LABEL) if len(text) < _LONGEST_LABELLED else -1
    # No name opens with a small letter: "Plus: a smaller harbour".
    if chunk.times or (at >= 0 and not text[at + 1 :].lstrip()[:1].islower()):
        return True
    if len(text) > _LONGEST_LABELLED and ends_sentence(text):
        # A sentence with a year in it is one of the story's.
        return False
    if any(name in text for name in authors):
        return True
    # "Updated 20 minutes ago" has no figures of a date.
    is_label = len(text) < _LONGEST_LABELLED and opens_as_label(text.lower())
    return has_digit(text) and (is_label or _FIGURES.search(text) is not None)


def is_byline(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a short line that is no sentence is one in which authors were found."""
    if len(chunk.text) > _LONGEST_LABELLED or ends_sentence(chunk.text):
        return False
    bylines = outline.once("bylines", find_bylines)
    return any(found.evidence.locator == chunk.locator and found.value.names for found in bylines)


def shares_box(outline: Outline, chunk: Chunk, headline: int | None) -> bool:
    """Return whether *chunk* stands in one small box with the headline, in which the paragraphs do not stand."""
    if headline is None or chunk.kind != "paragraph" or is_aside(outline, chunk):
        return False
    around = [set(outline.around(each.container)) for each in (chunk, outline.chunks[headline])]
    box = max(around[0] & around[1], default=-1)
    if box < 0 or outline.containers[box].tag in ("body", "main", "article"):
        return False
    return not any(
        other is not chunk and box in outline.around(other.container) for other in _unlinked_paragraphs(outline)
    )


def _unlinked_paragraphs(outline: Outline) -> Sequence[Chunk]:
    return [each for each in long_paragraphs(outline)[:_LOOKED_AT] if not each.link_chars]
