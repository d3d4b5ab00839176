"""Tell a declared description that sums the story up from what publishing systems put in its place."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.keys import folded, squash
from newsrecord.find.landmarks import headline_index, outlet_keys
from newsrecord.find.prose import long_paragraphs
from newsrecord.page.outline import Outline

__all__ = ["sums_up"]

_SHORTEST: Final = 25
_FEWEST_BLANKS: Final = 2
_LONGEST_NAME: Final = 60
_LONGEST_REST: Final = 30
_FEWEST_NAMES: Final = 2
_TIGHT_COMMA: Final = re.compile(r",(?=[^\s\d])")
_WORD: Final = re.compile(r"\w{4,40}")
_STEM: Final = 6
_FEWEST_STEMS: Final = 6
_SHARE: Final = 0.34
_LEAST_TEXT: Final = 400
_LONGEST_TAGLINE: Final = 80
_FEWEST: Final = 3
_ENDS: Final = ".!?…»”。؟।"


def sums_up(outline: Outline, text: str) -> bool:
    """Return whether a declared description tells anything of the story.

    It does not where it is the headline once more, a list of keywords, the outlet's name, or the words in which the
    outlet describes itself on every page: of those the story has none.
    """
    # Several metas say the same.
    known = outline.once("descriptions", _nothing_asked)
    found = known.get(text)
    if found is None:
        found = known[text] = not (
            _is_name(text)
            or _repeats_headline(outline, text)
            or _lists_keywords(text)
            or (len(text) <= _LONGEST_NAME and squash(text) in outlet_keys(outline))
            or not _shares_words(outline, text)
            or _is_tagline(outline, text)
        )
    return found


def _nothing_asked(_: Outline) -> dict[str, bool]:
    return {}


def _is_name(text: str) -> bool:
    """Return whether *text* is a word or two without a full stop, in a script that sets blanks."""
    return len(text) < _SHORTEST and text.count(" ") < _FEWEST_BLANKS and text[-1] not in ".!?…" and text < "\u3000"


def _repeats_headline(outline: Outline, text: str) -> bool:
    """Return whether *text* is the headline, with a section or an outlet before or behind it at most."""
    index = headline_index(outline)
    if index is None:
        return False
    headline, key = folded(outline, outline.chunks[index].text), folded(outline, text)
    return (
        bool(headline)
        and len(key) - len(headline) <= _LONGEST_REST
        and (
            key == headline
            or (key.startswith(headline + " ") and text[-1] not in ".!?")
            or (key.endswith(" " + headline) and len(headline) > len(key) // 2)
        )
    )


def _lists_keywords(text: str) -> bool:
    """Return whether *text* is a list: "town,news of the town,today"."""
    return len(_TIGHT_COMMA.findall(text)) >= _FEWEST_NAMES and ", " not in text and ". " not in text


def _is_tagline(outline: Outline, text: str) -> bool:
    """Return whether *text* is a few words, and no sentence, of which the story has none: "El diario del llano"."""
    if len(text) > _LONGEST_TAGLINE or text[-1] in _ENDS or len(paragraphs := long_paragraphs(outline)) < _FEWEST:
        return False
    stems = {word[:_STEM] for word in _WORD.findall(text.casefold())}
    index = headline_index(outline)
    chunks = (*([outline.chunks[index]] if index is not None else ()), *paragraphs)
    return len(stems) > 1 and not any(stem in chunk.text.casefold() for chunk in chunks for stem in stems)


def _shares_words(outline: Outline, text: str) -> bool:
    """Return whether the story says a third of the longer words of *text*, where there are enough to tell."""
    stems = {word[:_STEM] for word in _WORD.findall(text.casefold())}
    paragraphs = long_paragraphs(outline)
    if (
        len(stems) < _FEWEST_STEMS
        or text.count(" ") < len(stems)
        or sum(len(chunk.text) for chunk in paragraphs) < _LEAST_TEXT
    ):
        return True
    index, wanted, met = headline_index(outline), _SHARE * len(stems), 0
    for chunk in (*([outline.chunks[index]] if index is not None else ()), *paragraphs):
        line = chunk.text.casefold()
        found = {stem for stem in stems if stem in line}
        met += len(found)
        stems -= found
        if met >= wanted:
            return True
    return False
