"""Tell a declared description that sums the story up from what publishing systems put in its place."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.keys import fold, folded, squash
from newsrecord.find.landmarks import headline_index, outlet_keys
from newsrecord.find.prose import long_paragraphs
from newsrecord.find.standfirst_place import names_of_authors
from newsrecord.page.outline import Outline

__all__ = ["summary_of", "sums_up"]

_SHORTEST: Final = 25
_FEWEST_BLANKS: Final = 2
_LONGEST_NAME: Final = 60
_LONGEST_REST: Final = 30
_FEWEST_NAMES: Final = 2
_MARKS: Final = tuple("-\u2013\u2014|\u00b7:\u00bb")
_TIGHT_COMMA: Final = re.compile(r",(?=[^\s\d])")
_WORD: Final = re.compile(r"\w{4,40}")
_STEM: Final = 6
_FEWEST_STEMS: Final = 6
_SHARE: Final = 0.34
_LEAST_TEXT: Final = 400
_OPENING: Final = 25
# What an outlet sets before the text that is cut for a card: who wrote it, where, how many have read it.
_BEFORE: Final = 160
# Typographers' marks, and those of typewriters.
_PLAIN: Final = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " ", "\u2013": "-", "\u2014": "-"}
)
# What ends a text that was cut: "[…]", "... Read more", "→".
_CUT: Final = re.compile(
    r"(?:\s?(?:\[?(?:\u2026|\.{3})\]?|\u2192|\u00bb|read more|continue reading))+\s?$", re.IGNORECASE
)
_LEAD_ON: Final = " -\u2013\u2014:|.,;\u2022\u00b7"


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
            or (len(text) <= _LONGEST_NAME and (squash(text) in outlet_keys(outline) or _ends_title(outline, text)))
            or not _shares_words(outline, text)
        )
    return found


def _nothing_asked(_: Outline) -> dict[str, bool]:
    return {}


def _is_name(text: str) -> bool:
    """Return whether *text* is a word or two without a full stop, in a script that sets blanks."""
    return len(text) < _SHORTEST and text.count(" ") < _FEWEST_BLANKS and text[-1] not in ".!?…" and text < "\u3000"


def _ends_title(outline: Outline, text: str) -> bool:
    """Return whether *text* is what the page's title has behind the headline: the outlet's name."""
    front = (outline.title or "").removesuffix(text).rstrip()
    return front != outline.title and front.endswith(_MARKS)


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


def summary_of(outline: Outline, text: str) -> str:
    """Return what a declared description tells of the story before its own paragraphs begin, "" where nothing.

    Programs cut the beginning of a story for a card: with its standfirst, its byline and the headline before it, or
    without them.
    """
    start = _CUT.sub("", text[-_BEFORE:]) if len(text) > _OPENING else ""
    is_cut = len(start) < len(text[-_BEFORE:])
    start = (text[:-_BEFORE] + start).rstrip(" .").translate(_PLAIN)
    if len(start) >= _OPENING:
        for head, line in outline.once("openings", _openings):
            at = start.find(head, 0, _BEFORE + _OPENING)
            if at >= 0 and _goes_on(start[at:], line, is_cut=is_cut):
                return _without_names(outline, text[:at])
    return _without_headline(outline, text)


def _goes_on(rest: str, line: str, *, is_cut: bool) -> bool:
    """Return whether *rest* is the beginning of the paragraph *line*, and not the whole, or goes on behind it."""
    if len(line) < len(rest):
        return rest.startswith(line.translate(_PLAIN))
    return (is_cut or len(line) > len(rest) + 1) and line[: len(rest)].translate(_PLAIN) == rest


def _without_names(outline: Outline, text: str) -> str:
    """Return *text* up to the first of the names of those who wrote the story, "" where that is no sentence."""
    places = [at for name in outline.once("names of authors", names_of_authors) if (at := text.find(name)) >= 0]
    text = _without_headline(outline, text[: min(places)] if places else text).strip(_LEAD_ON)
    if len(text) < _SHORTEST or text.count(" ") <= _FEWEST_BLANKS:
        return ""
    # The headline, a crosshead, or a first paragraph too short to count.
    key = fold(text)
    lengths = range(len(text), len(text) + 3)
    return "" if any(len(chunk.text) in lengths and fold(chunk.text) == key for chunk in outline.chunks) else text


def _openings(outline: Outline) -> tuple[tuple[str, str], ...]:
    """Return the paragraphs of a page, each behind its first letters."""
    texts = [chunk.text for chunk in long_paragraphs(outline)]
    return tuple([(text[:_OPENING].translate(_PLAIN), text) for text in texts])


def _without_headline(outline: Outline, text: str) -> str:
    """Return a description without the headline that stands before it."""
    index = headline_index(outline)
    headline = outline.chunks[index].text if index is not None else ""
    if not headline or len(text) < len(headline) + _SHORTEST or text[: len(headline)].casefold() != headline.casefold():
        return text
    rest = text[len(headline) :]
    # "Storm" is the first word of "Storms close the port", and of a sentence.
    bare = rest.lstrip(_LEAD_ON)
    is_parted = len(bare) < len(rest) and (bare[:1].isupper() or not bare[:1].islower())
    return bare if is_parted and len(headline) >= _SHORTEST and len(bare) >= _SHORTEST else text
