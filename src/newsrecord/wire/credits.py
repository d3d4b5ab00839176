"""Tell the lines that name a picture's source, and the captions that stand above them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.find.pictures.archives import is_archive, is_name_line
from newsrecord.find.pictures.captions import is_capital_credit, is_credit
from newsrecord.find.wordlists import holds
from newsrecord.wire.look import Look

__all__ = [
    "OWNER",
    "STOPS",
    "find_captions",
    "is_caption",
    "is_captioned",
    "is_credit_line",
    "is_said_again",
    "is_shown_twice",
]

_LONGEST_AGENCY: Final = 24
_LONGEST_CREDIT: Final = 80
_SHORTEST_SAID: Final = 12
_LONGEST_BUTTON: Final = 40
_FEWEST_BLANKS: Final = 3
_LONGEST_CAPTION: Final = 200
_LONGEST_PICTURED: Final = 500
_MOST: Final = 0.75
_ABOVE: Final = 8
_META: Final = frozenset({"byline", "date"})
_CREDITS: Final = frozenset({"credit", "short"})
_SHORTER: Final = 0.7
_PARAGRAPH: Final = 100
_STROKE: Final = " / "
_CAPITALS: Final = ("PHOTO ", "PHOTOS ", "FOTO ")
OWNER: Final = re.compile(r"©\s?(?!\D{0,40}(?:19|20)\d\d)[^\n]{3,60}")
"""What stands below a picture, "© Ana Ruiz"; a site's own line has the year."""
_INITIALED: Final = re.compile(r"(?:[A-Z]\. ?){1,3}[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’-]{2,24}")
STOPS: Final = (". ", "! ", "? ", "\u061f ", "\u06d4 ", "\u0964 ", "\u3002", "\uff01", "\uff1f")
"""What closes a sentence within a line."""


def is_credit_line(look: Look) -> bool:
    """Return whether a line is a credit and nothing else."""
    if look.width > _LONGEST_CREDIT:
        return False
    if look.shape == "button":
        return look.text[0] == "©" and OWNER.fullmatch(look.text) is not None
    if look.shape == "slug" or look.text.startswith(_CAPITALS):
        return is_capital_credit(look.text)
    if look.shape != "short":
        return is_credit(look.text)
    # "Ana Ruiz / The Courier", "ANA RUIZ/THE COURIER"
    if "/" not in look.text:
        return is_archive(look.text)
    is_told = _STROKE in look.text or (look.text.isupper() and look.text.count("/") == 1)
    return is_archive(look.text) or (is_told and is_name_line(look.text.replace("/", _STROKE).replace("  ", " ")))


def is_captioned(looks: Sequence[Look], i: int) -> bool:
    """Return whether the credit of the picture that line *i* describes stands right below it: "N. ADLER"."""
    if i + 1 >= len(looks) or looks[i + 1].line.gap or looks[i].width > _LONGEST_PICTURED:
        return False
    below = looks[i + 1]
    if looks[i].width >= _PARAGRAPH and _runs_on(looks, i):
        return False
    if is_credit_line(below) or (below.is_label and _INITIALED.fullmatch(below.text) is not None):
        return True
    if below.is_label and below.text.isupper() and _is_shouted(looks, i):
        return True
    if not (looks[i].is_prose and below.is_label and below.width <= _LONGEST_AGENCY and is_agency(below.text)):
        return False
    # With a date beside it the agency wrote the story.
    return i + 2 < len(looks) and looks[i + 2].shape != "date"


def _runs_on(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* is a paragraph among others that no blank lines part, and about as long as they are.

    There a credit stands below the paragraph that its picture stands behind, as a crosshead in capitals does.
    """
    if looks[i].line.gap or not i or not looks[i].is_prose or not looks[i - 1].is_prose or i + 2 >= len(looks):
        return False
    behind = looks[i + 2]
    return (
        behind.is_prose and not behind.line.gap
        and looks[i].width > _SHORTER * max(looks[i - 1].width, behind.width)
    )  # fmt: skip


def _is_shouted(looks: Sequence[Look], i: int) -> bool:
    """Return whether the capitals below line *i* are who took the picture, and no author, who is named elsewhere.

    Who wrote the story, or when, stands above the two, or another name right below.
    """
    if not looks[i].is_prose or looks[i].width > _LONGEST_CAPTION or looks[i].text.count(" ") < _FEWEST_BLANKS:
        return False
    if not 0 < looks[i + 1].text.count(" ") < _FEWEST_BLANKS or not is_name_shaped(looks[i + 1].text):
        return False
    if any(look.shape in _META for look in looks[max(0, i - _ABOVE) : i]):
        return True
    below = looks[i + 2] if i + 2 < len(looks) else None
    if below is None or below.line.gap:
        return False
    return below.shape == "byline" or (below.is_label and not below.text.isupper() and is_name_line(below.text))


def is_caption(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* says what a picture shows: its credit stands right below, or its caption once more."""
    return is_captioned(looks, i) or is_said_again(looks, i) or (i > 0 and is_shown_twice(looks, i))


def is_said_again(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* is what a picture shows, said for those who cannot see it: its caption says so below."""
    if i + 1 >= len(looks) or looks[i].width < _SHORTEST_SAID:
        return False
    if looks[i + 1].text == looks[i].text and looks[i].is_prose:
        return is_captioned(looks, i + 1)
    # A button that enlarges the picture may stand between.
    below = looks[i + 1]
    if below.shape != "credit" and below.width <= _LONGEST_BUTTON and not below.is_prose and i + 2 < len(looks):
        below = looks[i + 2]
    return below.shape == "credit" and below.width > looks[i].width and below.text.startswith(looks[i].text)


def is_shown_twice(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* says what the one above does, or the one above a short line: what a picture shows.

    It is said once for those who cannot see the picture, and then in the caption, which may close in a full stop.
    Names are fewer words.
    """
    text = looks[i].text.rstrip(".")
    if text.count(" ") < _FEWEST_BLANKS or looks[i].width > _LONGEST_CAPTION:
        return False
    if looks[i - 1].text.rstrip(".") == text:
        return True
    is_beside = i > 1 and looks[i - 1].width <= _LONGEST_BUTTON and not looks[i].line.gap
    return is_beside and looks[i - 2].text.rstrip(".") == text


def find_captions(looks: Sequence[Look], start: int, stop: int) -> frozenset[int]:
    """Return the sentences from *start* to *stop* that are captions, with the credit in a line apart below each.

    A credit may stand alone too, under its picture and so behind the paragraph before that.  A page does it one way or
    the other, so the lines above its credits tell: captions are one sentence each, and shorter than paragraphs are.
    """
    below = looks[start + 1 : stop]
    above = [
        i for i, look in enumerate(below, start) if look.shape in _CREDITS and look.line.gap and is_credit_line(look)
    ]
    if not above:
        return frozenset()
    prose = [look.width for look in looks[start:stop] if look.is_prose]
    longest = min(_LONGEST_CAPTION, _SHORTER * sum(prose) / max(1, len(prose)))
    captions = [i for i in above if looks[i].is_prose and looks[i].width <= longest and _is_sentence(looks[i])]
    return frozenset(captions if len(captions) >= _MOST * len(above) else ())


def _is_sentence(look: Look) -> bool:
    return look.line.gap > 0 and not holds(STOPS, look.text[:-1])
