"""Find the phrases by which English papers say behind a caption whose the picture is: "Staff photo by Ana Ruiz"."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.pictures.bare_sources import SENTENCE_ENDS

__all__ = ["find_photo_phrase"]

_LONGEST: Final = 80
_KINDS: Final = r"(?i:photos?|photographs?|images?|graphics?|illustrations?|screenshots?)"
_GIVEN: Final = r"(?i:contributed|submitted|supplied|provided|courtesy|handout)"
_NAME: Final = r"[A-Z\u00c0-\u00de][\w.'\u2019&-]{0,24}"
# "Staff", "Quay Mail file", "ANA RUIZ": capitals, and what says of which kind the picture is.
_WHOSE: Final = rf"{_NAME}(?:\s(?:{_NAME}|staff|file|courtesy)){{0,4}}"
_BY: Final = rf"\s(?i:by)\s{_NAME}[^\n.!?]{{2,50}}"
# What is a source even where no caption stands before it.
_SOURCES: Final = rf"{_WHOSE}\s{_KINDS}{_BY}|{_GIVEN}\s{_KINDS}|{_KINDS}\s{_GIVEN}"
_ALONE: Final = re.compile(_SOURCES)
_PHRASE: Final = re.compile(
    rf"{_SOURCES}|{_WHOSE}\s{_KINDS}|{_KINDS}\s(?i:via|from)\s[^\n.!?]{{2,50}}"
    rf"|{_GIVEN}(?:\s(?i:by)\s[^\n.!?]{{2,50}})?|(?i:special)\s(?i:to)\s[^\n.!?]{{3,40}}"
)
# A phrase has one of these; most captions have none.
_STEMS: Final = (
    "photo", "image", "graphic", "illustration", "screenshot", "ted", "supplied", "provided", "courtesy", "handout",
    "special to",
)  # fmt: skip


def find_photo_phrase(text: str) -> tuple[int, str] | None:
    """Return where such a phrase begins, and the phrase; a full stop may close it, or brackets be around it.

    >>> find_photo_phrase("The gym in May. Staff photo by Ana Ruiz"), find_photo_phrase("The gym in May. (Contributed)")
    ((16, 'Staff photo by Ana Ruiz'), (16, 'Contributed'))
    >>> find_photo_phrase("The gym in May. Nobody is in the photo") is None
    True
    """
    tail = text[-_LONGEST:].casefold()
    if not any(stem in tail for stem in _STEMS):
        return None
    start = max((at + len(mark) for mark in SENTENCE_ENDS if (at := text.rfind(mark, 0, -2)) > 0), default=0)
    if len(text) - start > _LONGEST:
        return None
    phrase = text[start:].strip("()[]|/ .")
    return (start, phrase) if (_PHRASE if start else _ALONE).fullmatch(phrase) is not None else None
