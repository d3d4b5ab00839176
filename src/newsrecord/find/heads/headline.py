"""Find a story's headline."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from typing import Final

from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.declared import clean_value, locate, main_node, metas_by_name
from newsrecord.find.feed_notes import find_feed_note
from newsrecord.find.heads.heading_parts import heading_parts, titled_lines
from newsrecord.find.heads.titles import (
    cut_behind,
    cut_filed,
    cut_label,
    cut_outlet,
    cut_sections,
    drop_badge,
    drop_kicker,
    drop_note,
    drop_other_kicker,
    drop_parted_kicker,
    drop_rest,
    respell,
    take_kicker,
)
from newsrecord.find.heads.untitled import find_leading_heading, is_of_program, is_over_date
from newsrecord.find.keys import fold, folded, shared_words, squash
from newsrecord.find.landmarks import headline_index, is_called_headline, outlet_keys
from newsrecord.find.standing import is_boxed
from newsrecord.find.titled import is_called_summary
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Chunk, Outline
from newsrecord.page.setting_off import KICKERS
from newsrecord.text import DENSE, clean_line, cut, is_caseless

__all__ = ["find_headlines"]

_SHORTEST: Final = 10
_LONGEST_LINE: Final = 160
_MOST_NAMED: Final = 3
# More are the words of one, each in an element of its own; and what goes on in small letters is the same line.
_MOST_LINES: Final = 4
_NOTED: Final = 0.6
# Between a headline and the text stand a byline, a date, buttons and pictures; menus are longer.
_REACH: Final = 25
_RIGHT_BELOW: Final = 3
_LINES_WITHIN: Final = 60
_LONGEST_LINES: Final = 400
_HEADINGS_WITHIN: Final = 200
# "Find us –": publishing systems set the mark before the outlet's name where they set no name.
_JOINTS: Final = " |\u2013\u2014-\u00b7\u2022\u00bb\u00ab\uff5c:"
_MARKS: Final = frozenset(_JOINTS[1:])
# The titles that go with a link to the story, and those a publishing system fills from the headline itself.
_SHARED: Final = frozenset({"headline.og-title", "headline.twitter-title"})
_FIRST_RANK: Final = frozenset({"headline.json-ld", "headline.og-title"})


def find_headlines(outline: Outline) -> tuple[Candidate[str], ...]:
    """Return the headlines that the input gives, the likeliest first.

    The line that a reader sees as the headline wins where the page's own title or metadata bear it out: metadata are
    often written for search engines.
    """
    declared = [*_in_linked_data(outline), *_in_metas(outline), *_in_title(outline)]
    # A mark or two is what is left where a page has a place for a headline, and none.
    found = [each for each in (*_on_page(outline, declared), *declared) if any(map(str.isalnum, each.value))]
    if not found and (note := find_feed_note(outline)) is not None:
        line, title, _ = note
        found.append(_make(title, "html", "feed-note", line.locator, line.text, _NOTED))
    found.sort(key=lambda each: -each.evidence.confidence)
    return tuple(found)


def _make(
    value: str, source: SourceKind, rule: str, locator: str, raw: str, trust: float, field: str = "headline"
) -> Candidate[str]:
    return candidate(value, source=source, rule=f"{field}.{rule}", locator=locator, raw=raw, confidence=trust)


def _in_linked_data(outline: Outline) -> Iterator[Candidate[str]]:
    main = main_node(outline)
    if main is None:
        return
    for key, trust in (("headline", 0.9), ("name", 0.75), ("alternativeHeadline", 0.45)):
        value = main.values.get(key)
        if isinstance(value, list) and value:
            value = value[0]
        text = clean_value(value, _room(outline))
        if text:
            kind: SourceKind = "json-ld" if main.source == "json-ld" else "microdata"
            sure = trust if kind == "json-ld" else trust - 0.2
            # A WebPage is named after the page, which carries the outlet's name.
            sure -= 0.25 if "WebPage" in main.types else 0.0
            yield _make(_cut_site(text, outline), kind, kind, locate(main, key), text, sure)


_CRUMBS: Final = (" > ", " » ", " › ", " → ", " ≫ ", " / ")
_METAS: Final = (
    ("og:title", 0.85), ("twitter:title", 0.8), ("parsely-title", 0.8), ("sailthru.title", 0.75),
    ("citation_title", 0.75), ("dc.title", 0.75), ("dcterms.title", 0.75), ("headline", 0.75),
    ("itemprop:headline", 0.7), ("title", 0.6),
)  # fmt: skip


def _in_metas(outline: Outline) -> Iterator[Candidate[str]]:
    known = metas_by_name(outline)
    headline = next((clean_value(meta.content, _room(outline)) for meta in known.get("headline", ())), "")
    for name, trust in _METAS:
        for meta in known.get(name, ()):
            raw = clean_value(meta.content, _room(outline))
            value = _cut_site(raw, outline)
            if headline:
                value = cut_behind(value, headline)
            if value and squash(value) not in outlet_keys(outline):
                source: SourceKind = "microdata" if name.startswith("itemprop") else "meta"
                yield _make(value, source, name.replace(":", "-"), meta.locator, raw, trust)
                break


def _in_title(outline: Outline) -> Iterator[Candidate[str]]:
    if not outline.title:
        return
    raw = clean_value(outline.title, _room(outline))
    value = _cut_site(raw, outline)
    if value:
        sure = 0.6 if value != raw.rstrip(_JOINTS) else 0.5
        is_other = squash(value) in outlet_keys(outline) or is_of_program(raw)
        yield _make(value, "html", "title-element", "title", raw, 0.2 if is_other else sure)


def _on_page(outline: Outline, declared: list[Candidate[str]]) -> Iterator[Candidate[str]]:
    index = headline_index(outline)
    if index is None:
        return
    chunk = outline.chunks[index]
    source: SourceKind = "text" if outline.form == "text" else "html"
    if chunk.role == "headline":
        value = cut(cut_label(clean_line(html.unescape(chunk.text))), _printed_room(outline))
        if value:
            yield _make(value, source, "first-line", chunk.locator, chunk.text, 0.9)
        return
    locator, raw, parts = heading_parts(outline, index)
    value = _printed(outline, index, parts, declared)
    if chunk.kind != "heading":
        value = _end_of_trail(value) or value
    if not value:
        return
    likeness = _likeness(outline, value, {other.value for other in declared})
    if (
        squash(value) in outlet_keys(outline)
        or (likeness < 1.0 and is_boxed(outline, chunk))
        or _closes_titles(value, declared)
    ):
        sure = 0.3
    elif likeness >= 0.5 or _is_credible(outline, index, raw) or _heads_date(outline, index):
        sure = 0.99 if chunk.kind == "heading" or is_called_headline(outline, chunk) else 0.65
    else:
        # A page without any title or metadata still has a headline; one that contradicts all of them is a guess.
        sure = 0.7 if not declared else 0.58
    yield _make(value, source, "heading" if chunk.kind == "heading" else "line", locator, raw, sure)


def _end_of_trail(text: str) -> str:
    """Return what a trail of crumbs leads down to, the page's own name; "" for what is none.

    >>> _end_of_trail("Forum > Boats > Old ferries"), _end_of_trail("Ferries > trains")
    ('Old ferries', '')
    """
    sign = next((sign for sign in _CRUMBS if text.count(sign) > 1), "")
    return text.rpartition(sign)[2].strip() if sign else ""


def _closes_titles(value: str, declared: list[Candidate[str]]) -> bool:
    """Return whether a few words stand at the end of every declared title, behind more: they name the outlet."""
    key = squash(value)
    if value.count(" ") >= _MOST_NAMED or len(declared) < 2:
        return False
    titles = [squash(each.evidence.raw) for each in declared]
    return all(title.endswith(key) and len(title) > 2 * len(key) for title in titles)


def _printed(outline: Outline, index: int, parts: tuple[str, ...], declared: list[Candidate[str]]) -> str:
    """Return the headline that a printed heading holds: its kicker, the outlet and labels of the kind taken off."""
    titles = [each.value for each in declared]
    first = [each.value for each in declared if each.evidence.rule in _FIRST_RANK and each.evidence.confidence >= 0.6]
    # A reference within the text of a heading was escaped once too often.
    lines = [cut(clean_line(html.unescape(part)), _printed_room(outline)) for part in parts]
    value = " ".join(lines)
    own_lines = titled_lines(parts, titles)
    if own_lines:
        value = cut(clean_line(html.unescape(own_lines)), _printed_room(outline))
    elif 1 < len(lines) <= _MOST_LINES and not lines[1][:1].islower():
        # Kicker and headline in lines of their own within one heading; the titles tell whether they are one.
        is_one = bool(first) and all(fold(title) == fold(value) for title in first)
        value = first[0] if is_one else _main_line(lines)
    value = cut_label(cut_outlet(value, outlet_keys(outline), at_end=True))
    shared = [each.value for each in declared if each.evidence.rule in _SHARED]
    page_title = [each.value for each in declared if each.evidence.rule == "headline.title-element"]
    is_first_rank = outline.chunks[index].level == 1
    # What looks part in a lesser heading may be kicker and headline; words of the first rank that the publishing
    # system's own headline repeats are all headline.
    if not (is_first_rank and any(fold(title) == fold(value) for title in first)):
        is_agreed = len(first) > 1 and len({fold(title) for title in first}) == 1
        # Where no capital shows that the headline begins behind a blank, the page's title tells that it is one.
        is_agreed = is_agreed and not (value.upper() == value and any(fold(each) == fold(value) for each in page_title))
        # In scripts without blanks a badge stands right before the words of a lesser heading.
        badged = page_title if not (shared or is_first_rank) and DENSE.match(value) else []
        value = drop_kicker(value, shared or badged, loose=not is_first_rank or is_agreed)
        value = drop_other_kicker(value, shared)
    own = [each.value for each in declared if each.evidence.rule == "headline.json-ld"]
    value = drop_parted_kicker(value, own, titles)
    above = [other.text for other in outline.chunks[max(0, index - 3) : index]]
    # A microdata property is the printed heading itself.
    elsewhere = [each.value for each in declared if each.evidence.source != "microdata"]
    value = drop_badge(drop_note(drop_rest(value, [*first, *page_title]), elsewhere), elsewhere)
    return respell(take_kicker(value, first, above), titles)


def _main_line(lines: list[str]) -> str:
    """Return which of the lines of a heading is the headline: the last, unless that is a sentence or hardly a word."""
    last = lines[-1]
    is_summary = last.endswith(".") or len(last) > _LONGEST_LINE
    return lines[0] if is_summary or len(last) < _SHORTEST else last


def _heads_date(outline: Outline, index: int) -> bool:
    return outline.chunks[index].kind == "heading" and is_over_date(outline, index)


def _is_credible(outline: Outline, index: int, text: str) -> bool:
    """Return whether a heading may be trusted against all that the page declares: it opens most of the running text.

    Titles and metadata are often written for search engines, in other words than the heading that readers see.
    """
    chunk = outline.chunks[index]
    if chunk.level != 1 and not (chunk.kind == "paragraph" and is_called_headline(outline, chunk)):
        return find_leading_heading(outline) == index and not any(each.level == 1 for _, each in outline.headings())
    if len(text) < _SHORTEST:
        return False
    if len(fold(text).split()) < 3 and not is_caseless(text):
        # Two words are the name of a section, which nothing sums up; scripts without capitals are those without blanks.
        near = range(index + 1, min(len(outline.chunks), index + 1 + _RIGHT_BELOW))
        if not any(is_called_summary(outline, place) for place in near):
            return False
    before, behind = _running_text(outline.chunks[:index]), _running_text(outline.chunks[index + 1 :])
    is_near = _running_text(outline.chunks[index + 1 : index + 1 + _REACH]) > 0
    return is_near and behind > 400 and behind > 2 * before


def _running_text(chunks: Iterable[Chunk]) -> int:
    return sum(
        len(chunk.text)
        for chunk in chunks
        if chunk.kind == "paragraph" and len(chunk.text) > 80 and chunk.link_chars * 2 < len(chunk.text)
    )


def _likeness(outline: Outline, value: str, titles: Iterable[str]) -> float:
    """Return how far a headline is the same as that of the *titles* which is most like it."""
    best = 0.0
    for title in titles:
        best = max(best, _agreement(outline, value, title))
        if best >= 1.0:
            break
    return best


def _agreement(outline: Outline, one: str, other: str) -> float:
    """Return how far two headlines are the same; one that is the beginning or end of the other agrees."""
    first, second = folded(outline, one), folded(outline, other)
    if min(len(first), len(second)) >= 12 and (first in second or second in first):
        return 1.0
    return shared_words(one, other)


def _cut_site(title: str, outline: Outline) -> str:
    """Return *title* without the outlet's name and the sections joined to its end or its beginning.

    A part is cut only where it is known for no part of the headline: it is the outlet's name, or the page prints
    the rest alone as a heading.  "Mosul | A city divided" stays whole.
    """
    # Metas, title and linked data repeat the same words: each title is cut once a page.
    known = outline.once("cut titles", _no_titles)
    value = known.get(title)
    if value is None:
        colons = not outline.headings()
        value = cut_sections(title, lambda: outline.once("headings", _find_headings), colons=colons)
        value = cut_outlet(value, outlet_keys(outline))
        if headline_index(outline) is None:
            value = cut_filed(title, value)
        value = cut_label(value)
        # In French a blank stands before the mark that closes a quotation.
        if value[-1:] in _MARKS and value[-2:-1] == " " and not (value[-1] == "»" and "«" in value):
            value = value.rstrip(_JOINTS)
        known[title] = value
    return value


def _no_titles(_: Outline) -> dict[str, str]:
    return {}


def _find_headings(outline: Outline) -> frozenset[str]:
    index = headline_index(outline)
    text = outline.chunks[index].text if index is not None else ""
    printed = {folded(outline, text)} if text else set()
    if "\n" in text:
        printed.update([folded(outline, line) for line in text.split("\n")[:_MOST_LINES] if len(line) >= _SHORTEST])
    if not outline.headings():
        # Old pages set the headline in a line of large letters, and the date below it.
        title = outline.title or ""
        lines = [line for chunk in outline.chunks[:_LINES_WITHIN] for line in chunk.text[:_LONGEST_LINES].split("\n")]
        printed.update([folded(outline, line) for line in lines if len(line) >= _SHORTEST and line in title])
    return frozenset(printed).union(
        [
            folded(outline, chunk.text)
            for place, chunk in outline.headings()
            if place < _HEADINGS_WITHIN and chunk.level <= 2 and chunk.text and not _is_kicker(outline, chunk)
            # Above a headline of a lesser rank, the first rank is the outlet's name.
            if chunk.level > 1 or index is None or place >= index or outline.chunks[index].kind != "heading"
        ]
    )


def _is_kicker(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a part of a heading is called what stands above a headline."""
    return chunk.container >= 0 and not outline.containers[chunk.container].names.isdisjoint(KICKERS)


def _room(outline: Outline) -> int:
    # Twice the limit, so that the draft sees that a text is too long, and cuts it with an issue.
    return 2 * outline.limits.max_headline


def _printed_room(outline: Outline) -> int:
    # As much as of what is declared, so that the draft can say how much it cuts.
    return 100 * outline.limits.max_headline
