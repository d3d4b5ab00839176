"""Tell a declared description that sums the story up from what publishing systems put in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsrecord.find.candidate import Candidate
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.declared import site_names
from newsrecord.find.heads.cut_texts import uncut, without_label
from newsrecord.find.heads.standfirst_place import names_of_authors
from newsrecord.find.keys import fold, folded, squash
from newsrecord.find.landmarks import headline_index, outlet_keys
from newsrecord.find.prose import long_paragraphs, weighable_chunks
from newsrecord.find.wordlists import has_digit
from newsrecord.model.body import Block
from newsrecord.page.outline import Outline
from newsrecord.text import DENSE

__all__ = ["names_outlet", "summary_of", "sums_up", "without_openings"]

_SHORTEST: Final = 25
_SHORTEST_DENSE: Final = 12
_FEWEST_BLANKS: Final = 2
_LONGEST_NAME: Final = 60
_LONGEST_REST: Final = 30
_LONGEST_PRAISE: Final = 120
_QUOTES: Final = frozenset("\"'“”„«»‚‘’「」")
_FEWEST_NAMES: Final = 2
_SHORTEST_SLOGAN, _LONGEST_SLOGAN = 16, 120
_MARKS: Final = tuple("-\u2013\u2014|\u00b7:\u00bb")
_TIGHT_COMMA: Final = re.compile(r",(?=[^\s\d])")
_WORD: Final = re.compile(r"\w{4,40}")
_STEM: Final = 6
_FEWEST_STEMS: Final = 6
_SHARE: Final = 0.34
_LEAST_TEXT: Final = 400
_FEWEST_PAIRS: Final = 30
# What programs that cut descriptions out of a text in Chinese take with it.
_COPIED: Final = ("原标题", "本文原标题", "原標題")
_OPENING: Final = 25
_SHORT_OPENING: Final = 17
# What stands between the place of a story and its first word.
_DASH: Final = re.compile(r"\s(?:-{1,2}|\u2013|\u2014)\s|(?<=\))--")
_MOST_DATED, _PLACE = 3, 40
_MOST_OPENING: Final = 12
# What stands before the opening is one sentence with it.
_JOINING: Final = frozenset({",", ";"})
# What an outlet sets before the text that is cut for a card: who wrote it, where, how many have read it.
_BEFORE: Final = 160
# Typographers' marks, and those of typewriters.
_PLAIN: Final = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " ", "\u2013": "-", "\u2014": "-"}
)
_CUT_AT: Final = 70
"""Programs cut descriptions no shorter."""
_LEAD_ON: Final = " -\u2013\u2014:|.,;\u2022\u00b7"
_LONGEST_TAGLINE: Final = 80
_LONGEST_CUT_OFF: Final = 200
_FEWEST: Final = 3
_ENDS: Final = ".!?…»”。؟।"


def sums_up(outline: Outline, text: str) -> bool:
    """Return whether a declared description tells anything of the story.

    It does not where it is the headline once more, a list of keywords, the outlet's name, or the words in which the
    outlet describes itself on every page: of those the story has none.
    """
    known = outline.once("descriptions", _nothing_asked)
    found = known.get(text)
    if found is None:
        found = known[text] = not (
            _is_name(text)
            or _is_dated_name(text)
            or _repeats_headline(outline, text)
            or _lists_keywords(text)
            or (len(text) <= _LONGEST_NAME and (squash(text) in outlet_keys(outline) or _ends_title(outline, text)))
            or not (_shares_words(outline, text) and _shares_letters(outline, text))
            or text.startswith(_COPIED)
            or _tells_of_outlet(outline, text)
            or _is_tagline(outline, text)
            or _is_cut_off(outline, text)
        )
    return found


def _nothing_asked(_: Outline) -> dict[str, bool]:
    return {}


def _is_name(text: str) -> bool:
    """Return whether *text* is a word or two without a full stop, in a script that sets blanks."""
    return len(text) < _SHORTEST and text.count(" ") < _FEWEST_BLANKS and text[-1] not in ".!?…" and text < "\u3000"


def _is_dated_name(text: str) -> bool:
    """Return whether *text* is a day with a word or two beside it: "notes 25 Feb 2026"."""
    shape = find_shape(text) if len(text) <= _LONGEST_NAME and has_digit(text) else None
    return shape is not None and len((text[: shape.start()] + text[shape.end() :]).split()) < _FEWEST_BLANKS


def _ends_title(outline: Outline, text: str) -> bool:
    """Return whether *text* is what the page's title has behind the headline: the outlet's name."""
    front = (outline.title or "").removesuffix(text).rstrip()
    return front != outline.title and front.endswith(_MARKS)


def _repeats_headline(outline: Outline, text: str) -> bool:
    """Return whether *text* is the headline, with a section or an outlet before or behind it at most.

    Or it is its beginning: in the markup a quotation mark of the headline ends the value that it stands in.
    """
    index = headline_index(outline)
    if index is None:
        return False
    headline, key = folded(outline, outline.chunks[index].text), folded(outline, text)
    if len(headline) >= _SHORTEST and headline in key and len(key) - len(headline) <= _LONGEST_PRAISE:
        # 'Here you read all on the topic. Read now "Storm closes the harbour".'
        quoted = text.casefold().partition(outline.chunks[index].text.casefold())
        if quoted[1] and quoted[0][-1:] in _QUOTES and quoted[2][:1] in _QUOTES:
            return True
    return (
        bool(headline)
        and len(key) - len(headline) <= _LONGEST_REST
        and (
            headline.startswith(key)
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


def _is_cut_off(outline: Outline, text: str) -> bool:
    """Return whether *text* is the first words of the story up to a quotation mark: in a template that writes such
    marks as they are the first of them ends the attribute.
    """
    if len(text) > _LONGEST_CUT_OFF or text[-1] in _ENDS:
        return False
    for chunk in long_paragraphs(outline)[:_MOST_DATED]:
        at = chunk.text.find(text, 0, _LONGEST_CUT_OFF + _OPENING)
        if at >= 0 and chunk.text[at + len(text) :].lstrip()[:1] == '"':
            return True
    return False


def _tells_of_outlet(outline: Outline, text: str) -> bool:
    """Return whether *text* names the outlet, and has not one of the longer words of the headline."""
    index = headline_index(outline)
    stems = {word[:_STEM] for word in _WORD.findall(outline.chunks[index].text.casefold())} if index is not None else ()
    if len(stems) < _FEWEST:
        return False
    line = text.casefold()
    return not any(stem in line for stem in stems) and any(
        len(name) >= _STEM and name in line for name in site_names(outline)
    )


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


def _shares_letters(outline: Outline, text: str) -> bool:
    """Return whether a third of the pairs of letters in *text* stand in the story, where its script sets no blanks."""
    if text.isascii() or 2 * len(DENSE.findall(text)) < len(text):
        return True
    pairs = {pair for pair in map("".join, pairwise(text)) if len(DENSE.findall(pair)) == len(pair)}
    story = "\n".join([chunk.text for _, chunk in weighable_chunks(outline) if 2 * chunk.link_chars < len(chunk.text)])
    if len(pairs) < _FEWEST_PAIRS or len(story) < _LEAST_TEXT // 3:
        return True
    return sum(pair in story for pair in pairs) >= _SHARE * len(pairs)


def summary_of(outline: Outline, text: str) -> str:
    """Return what a declared description tells of the story before its own paragraphs begin, "" where nothing.

    Programs cut the beginning of a story for a card: with its standfirst, its byline and the headline before it, or
    without them.
    """
    # Linked data and metas say the same.
    known = outline.once("summaries", _nothing_summed_up)
    told = known.get(text)
    if told is None:
        told = known[text] = _summary_of(outline, text)
    return told


def _nothing_summed_up(_: Outline) -> dict[str, str]:
    return {}


def _summary_of(outline: Outline, text: str) -> str:
    if outline.title and outline.title.startswith(text):
        # The title without the outlet's name: the headline and the section.
        return ""
    text = without_label(text, outline.title or "")
    whole = uncut(text) if len(text) > _OPENING else ""
    is_cut = len(whole) < len(text)
    packed = _pack(whole).rstrip(".")
    if len(packed) >= _OPENING:
        for head, line, opening in _openings(outline):
            if opening and text.startswith(opening):
                # It is told with its place, as it is printed.
                continue
            at = packed.find(head, 0, _BEFORE + _OPENING)
            # A large first letter may stand elsewhere.
            if at < 0 or not _goes_on(packed[at:], line, is_whole=not is_cut and at < 2):
                continue
            before = _start_of(text, at - 1)
            if before.rstrip()[-1:] not in _JOINING:
                return _without_names(outline, before)
    if is_cut and len(text) >= (_CUT_AT // 2 if DENSE.match(text) else _CUT_AT):
        # What is not on the page is no better whole than cut.  A shorter one may trail off by intent.
        return ""
    return _without_headline(outline, text)


def without_openings(found: Sequence[Candidate[str]], body: Sequence[Block]) -> tuple[Candidate[str], ...]:
    """Return the summaries *found* without those that are the beginning of a *body* which the page does not show.

    As on pages that show theirs, what is its whole first paragraph may be meant for both.
    """
    texts = [_pack(block.text) for block in body[:_MOST_OPENING] if block.type == "paragraph"]
    whole = "".join(texts)

    def opens(text: str) -> bool:
        packed = _pack(uncut(text)).rstrip(".")
        return len(packed) >= _OPENING and whole.startswith(packed) and packed != texts[0].rstrip(".")

    return tuple([each for each in found if not opens(each.value)])


def _pack(text: str) -> str:
    """Return *text* with plain marks and without blanks: markup that was cut out leaves some, or takes them away."""
    return text.translate(_PLAIN).replace(" ", "")


def _goes_on(rest: str, line: str, *, is_whole: bool) -> bool:
    """Return whether *rest* is the beginning of *line*, but for the first letter, or goes on behind it.

    Args:
        rest: packed, as `_pack` does it.
        line: the paragraph.
        is_whole: whether the whole paragraph is none of its beginnings.
    """
    own = _pack(line[: 2 * len(rest) + _OPENING])[1:]
    if len(line) <= 2 * len(rest) and len(own) < len(rest):
        return rest.startswith(own)
    return own.startswith(rest) and not (is_whole and len(own) <= len(rest) + 1)


def _start_of(text: str, length: int) -> str:
    """Return the beginning of *text* that has so many letters and marks."""
    for place, letter in enumerate(text):
        if length <= 0:
            return text[:place]
        length -= not letter.isspace()
    return text


def _without_names(outline: Outline, text: str) -> str:
    """Return *text* up to the first of the names of those who wrote the story, "" where that is no sentence."""
    places = [at for name in outline.once("names of authors", names_of_authors) if (at := text.find(name)) >= 0]
    text = _without_headline(outline, text[: min(places)] if places else text).strip(_LEAD_ON)
    if len(text) < _SHORTEST or text.count(" ") <= _FEWEST_BLANKS:
        return ""
    # The headline, a crosshead, or a first paragraph too short to count, with a clock or a label behind it at most.
    key = fold(text)
    lengths = range(max(_SHORTEST, len(text) - _SHORT_OPENING), len(text) + 3)
    return (
        "" if any(len(chunk.text) in lengths and key.startswith(fold(chunk.text)) for chunk in outline.chunks) else text
    )


def _openings(outline: Outline) -> Iterator[tuple[str, str, str]]:
    """Yield the paragraphs of a page, each behind the letters that it opens with, the first excepted.

    Of one that opens with its place, what stands behind it comes as well, with the place: cards leave it out.
    """
    texts = [chunk.text for chunk in long_paragraphs(outline)]
    for text in texts:
        yield _pack(text[: _OPENING + 3])[1:_SHORT_OPENING], text, ""
    for text in texts[:_MOST_DATED]:
        dash = _DASH.search(text, 1, _BEFORE)
        # A place is told without its agency as well: "TERNEUZEN - The ferry ...".
        if dash is not None and (text[dash.start() - 1] in ")/" or dash.start() <= _PLACE):
            behind = text[dash.end() :]
            yield _pack(behind[: _OPENING + 3])[1:_SHORT_OPENING], behind, text[: dash.start()]


def _without_headline(outline: Outline, text: str) -> str:
    """Return a description without the headline that stands before it."""
    index = headline_index(outline)
    headline = outline.chunks[index].text if index is not None else ""
    if not headline or len(text) < len(headline) + _SHORTEST or text[: len(headline)].casefold() != headline.casefold():
        return text
    rest = text[len(headline) :]
    shortest = _SHORTEST_DENSE if DENSE.match(headline) else _SHORTEST
    # "Storm" is the first word of "Storms close the port", and of a sentence.
    bare = rest.lstrip(_LEAD_ON)
    is_parted = len(bare) < len(rest) and (bare[:1].isupper() or not bare[:1].islower())
    return bare if is_parted and len(headline) >= shortest and len(bare) >= _SHORTEST else text


def names_outlet(outline: Outline, headline: str, text: str) -> bool:
    """Return whether a line repeats what stands behind the *headline* in the page's title: the outlet, and what it is.

    Args:
        outline: the page.
        headline: the words of the headline, folded.
        text: the line.
    """
    title = folded(outline, outline.title) if outline.title and headline and len(text) <= _LONGEST_SLOGAN else ""
    rest = title.removeprefix(headline).strip()
    return len(rest) >= _SHORTEST_SLOGAN and rest != title and rest in fold(text)
