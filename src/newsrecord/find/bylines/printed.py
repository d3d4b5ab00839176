"""Find the bylines that a page prints: near the headline, by their cue, their markup, their links or their shape."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.bylines.aside import BADGES
from newsrecord.find.bylines.bracketed import OFFICE
from newsrecord.find.bylines.credits import drop_credits
from newsrecord.find.bylines.cues import CUE_CHARACTERS, CUE_OPENINGS, OWN_LANGUAGES, opens_weakly, opens_with_cue
from newsrecord.find.bylines.declared import make_byline, read_byline, unique_authors
from newsrecord.find.bylines.families import is_signed_with_house
from newsrecord.find.bylines.far import choose_far, is_crosshead
from newsrecord.find.bylines.glue import drop_glue
from newsrecord.find.bylines.kinds import is_desk, kind_of
from newsrecord.find.bylines.labels import is_cue_line, is_of_another, is_under_legend, labelled_names
from newsrecord.find.bylines.late_cues import late_cue, linked_cue
from newsrecord.find.bylines.lines import (
    BUTTON_NAMES,
    BYLINE_NAMES,
    OTHER_ROLES,
    is_labelled,
    is_own_aside,
    without_buttons,
    words_of,
)  # fmt: skip
from newsrecord.find.bylines.linked import name_by_links
from newsrecord.find.bylines.links import linked_above, linked_names
from newsrecord.find.bylines.names import is_capitalised, is_name_shaped, is_small_letter, read_name
from newsrecord.find.bylines.other_work import is_work_label
from newsrecord.find.bylines.plausible import is_plausible
from newsrecord.find.bylines.rows import authors_under_headings, rows_of_authors
from newsrecord.find.bylines.shapes import has_name_shape
from newsrecord.find.bylines.teased import is_button_by, is_teased
from newsrecord.find.bylines.text import may_be_byline, names_somebody
from newsrecord.find.bylines.unlisted import behind_own_cue, is_of_plain_words
from newsrecord.find.bylines.wishes import opens_wish
from newsrecord.find.bylines.works import tells_of_work, without_works
from newsrecord.find.candidate import Candidate
from newsrecord.find.closers import is_pointer
from newsrecord.find.dates.only import is_date_line
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.declared import site_names
from newsrecord.find.identity import spoken_language
from newsrecord.find.keys import fold
from newsrecord.find.landmarks import headline_index, is_aside, is_head_line, names_around, near_headline
from newsrecord.find.places import bearers
from newsrecord.find.standing import is_boxed, leads_away
from newsrecord.find.subjects.trails import is_button
from newsrecord.find.wordlists import holds
from newsrecord.model.byline import Author, Byline
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Chunk, Outline
from newsrecord.page.setting_off import KICKERS
from newsrecord.text import is_caseless

__all__ = ["printed_bylines"]

_LONGEST_PRINTED: Final = 220
_NO_AUTHORS: Final = BUTTON_NAMES | KICKERS
_LONGEST_CODE: Final = 4
# Two signs are a whole name from here on.
_HAN: Final = "\u4e00"
_BEHIND: Final = 14
_RUNNING: Final = 160
_NEAR_TEXT: Final = 8
_RIGHT_BY: Final = 3
_LONGEST_CAPLESS: Final = 30
_LONGEST_LABEL: Final = 24
_LONGEST_DATE: Final = 60
# The mark behind a label; "Guest post by", "Publicada por": what was done, and by whom.
_LABELLING: Final = (
    ":", "：", "=", "＝", "\u055d", " by ", " por ", " par ", " door ", " przez ", " oleh ", " von ", " av ", " af ",
    " da ", " di ", " de ",
)  # fmt: skip
# "by Clickbarrel | Sponsored Links", in the words of most languages.
_PAID: Final = ("ponsor", "atrocin")


def printed_bylines(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the printed bylines: labelled by the markup or opened by a cue, near the headline before elsewhere."""
    lines = near_headline(outline)
    seen = {id(chunk) for _, chunk in lines}
    near = without_works(lines)
    far = [(20, chunk) for chunk in _far_lines(outline) if id(chunk) not in seen]
    yield from linked_names(outline, near[:_BEHIND])
    yield from linked_above(outline)
    yield from labelled_names(outline, lines[:_BEHIND])
    yield from rows_of_authors(outline, near[:_BEHIND])
    yield from authors_under_headings(outline)
    read = [
        _printed(outline, chunk, distance, is_near=place < len(near), label=_above(outline, near, place))
        if (3 if chunk.role is None and chunk.text < _HAN else 2) <= len(chunk.text) <= _LONGEST_PRINTED
        and chunk.role not in OTHER_ROLES
        and not chunk.text.endswith(BADGES)
        else None
        for place, (distance, chunk) in enumerate((*near, *far))
    ]
    yield from (
        found
        for found, (distance, chunk) in zip(read, near, strict=False)
        if found is not None
        and not is_teased(outline, chunk)
        and not (distance >= _RIGHT_BY and is_crosshead(outline, found, chunk))
    )
    elsewhere = [
        (found, chunk)
        for found, (_, chunk) in zip(read[len(near) :], far, strict=True)
        if found is not None and not (found.evidence.rule == "byline.cue" and is_button_by(chunk))
    ]
    yield from choose_far(outline, elsewhere)


def _far_lines(outline: Outline) -> Iterator[Chunk]:
    """Yield the short lines anywhere on the page that are known or labelled as a byline, or open as one does."""
    labelled = bearers(outline, BYLINE_NAMES)
    # A chunk's place and its first letters rule out nearly every line of a page before anything else is asked.
    for place, chunk in [
        (place, chunk)
        for place, chunk in enumerate(outline.chunks[:600])
        if (
            (text := chunk.text)[:2] in CUE_OPENINGS
            or (text >= "\u4e00" and text[0] in CUE_CHARACTERS)
            or chunk.container in labelled
            or chunk.role == "byline"
        )
        and 0 < len(text) <= _LONGEST_PRINTED
    ]:
        is_known = chunk.role == "byline" or chunk.container in labelled or opens_with_cue(chunk.text) is not None
        if is_known and len(chunk.text.partition("\n")[0]) < 120 and not tells_of_work(outline.chunks, place):
            yield chunk


def _above(outline: Outline, near: Sequence[tuple[int, Chunk]], place: int) -> Chunk | None:
    """Return the line above the one at *place*, or the line itself where none is known.

    None is returned far from the headline, and for a line in bold between two paragraphs of the text: a crosshead.
    """
    if place >= min(_BEHIND, len(near)):
        return None
    above = near[max(0, place - 1)]
    if above[1].kind == "figure" and any(map(_is_credit, near[place + 1 : place + 2])):
        # Whom a picture shows, with whoever took it in the next line.
        return None
    if is_under_legend(outline, near, place):
        return None
    return None if near[place][1].bold and _runs(above) and any(map(_runs, near[place + 1 : place + 2])) else above[1]


def _is_credit(near: tuple[int, Chunk]) -> bool:
    return 0 < len(text := near[1].text) <= _LONGEST_DATE and not drop_credits(text).strip(" |")


def _runs(near: tuple[int, Chunk]) -> bool:
    return near[1].kind == "paragraph" and len(near[1].text) > _RUNNING


def _printed(
    outline: Outline, chunk: Chunk, distance: int, *, is_near: bool, label: Chunk | None
) -> Candidate[Byline] | None:
    if chunk.kind == "heading" and chunk.level == 1:
        return None
    source: SourceKind = "text" if outline.form == "text" else "html"
    if chunk.role == "byline":
        byline = read_byline(outline, chunk.text)
        return make_byline(byline, source, "line", chunk.locator, chunk.text, 0.9)
    if is_aside(outline, chunk) and not is_own_aside(outline, chunk, distance):
        return None
    names = names_around(outline, chunk, 2)
    labelled = is_labelled(outline, chunk, names) and not _is_mere_label(chunk, names)
    if labelled and (is_cue_line(outline, chunk) or _is_under_work(outline, chunk, label)):
        return None
    line = without_buttons(outline, words_of(chunk) if labelled and chunk.link_chars else chunk.text)
    cued, line = _find_cue(outline, chunk, line, distance) if is_near else (_is_cued(outline, line), line)
    # In a box with the headline stand buttons, kickers and labels of two words as well.
    shaped = (
        (outline.form == "html" and is_near and _is_shaped(outline, chunk, distance, label))
        and not opens_wish(line)
        and names.isdisjoint(_NO_AUTHORS)
        and not all(map(is_button, line.split()))
    )
    # What heads the author's other stories stands in a box called after the author; behind the name it is a badge.
    if not (cued or labelled or shaped) or (not labelled and holds(_PAID, line)):
        return None
    if _is_house_code(outline, line) or (not cued and is_pointer(line)):
        return None
    byline = (_from_links(chunk) if labelled else None) or read_byline(outline, line)
    if chunk.link_chars and byline.authors:
        byline = name_by_links(byline, chunk)
    if not is_plausible(byline, line, chunk, is_told=shaped) or not (cued or all(map(_is_capitalised, byline.names))):
        return None
    # In a script without capitals the names of houses are the words of its texts.
    is_told = cued or chunk.link_chars > 0 or (labelled and is_caseless(line))
    if _names_nobody(outline, chunk, byline, is_told=is_told, is_near=is_near):
        return None
    trust = 0.74 if cued and labelled else 0.66 if cued else 0.6 if labelled else 0.48
    trust -= 0.008 * distance + (0.0 if is_near else 0.15 if cued else 0.1)
    rule = "cue" if cued else "labelled" if labelled else "name-shape"
    return make_byline(byline, source, rule, chunk.locator, chunk.text, trust)


def _names_nobody(outline: Outline, chunk: Chunk, byline: Byline, *, is_told: bool, is_near: bool) -> bool:
    """Return whether the names are words of the story, or, far from the headline, of whoever fills a box of links."""
    names = byline.names
    if names and not is_told and all(is_of_plain_words(outline, name) for name in names):
        return True
    # "By Clickbarrel"
    is_link = not is_near and chunk.link_chars > 0 and leads_away(outline, chunk)
    return is_link and not any(" " in name for name in names)


def _find_cue(outline: Outline, chunk: Chunk, line: str, distance: int) -> tuple[bool, str]:
    """Return whether a word leads to the names in a *line* near the headline, and the line from that word on."""
    if _is_cued(outline, line):
        return True, line
    late = late_cue(line) or (linked_cue(chunk) if chunk.link_chars else None)
    if late and (_is_cued(outline, late) or _is_weakly_cued(outline, late) or _is_handle(outline, late, dated=line)):
        return True, late
    cued = _is_weakly_cued(outline, line) or _is_handle(outline, line) or is_signed_with_house(line)
    is_by_own = distance <= _NEAR_TEXT and chunk.kind != "heading"
    return cued or (is_by_own and behind_own_cue(outline, line) is not None), line


def _is_mere_label(chunk: Chunk, names: frozenset[str]) -> bool:
    """Return whether a line leads to what stands below it, or is a heading whose element is called after its words."""
    if chunk.text.endswith((":", "\uff1a")):
        return True
    return chunk.kind == "heading" and names.intersection(BYLINE_NAMES).issubset(chunk.text.casefold().split())


def _is_under_work(outline: Outline, chunk: Chunk, label: Chunk | None) -> bool:
    """Return whether the line above, in a box for bylines as well, says that whoever *chunk* names did not write."""
    if label is None or label is chunk or label.link_chars or not is_work_label(label.text):
        return False
    return is_labelled(outline, label, names_around(outline, label, 2))


def _is_shaped(outline: Outline, chunk: Chunk, distance: int, label: Chunk | None) -> bool:
    """Return whether a line is a name by its shape, or by its place beside a date.

    A name that stands in the headline is that of the person the story is about.
    """
    is_name = label is not None and has_name_shape(outline, chunk, distance) and not is_of_another(label, chunk)
    if not is_name and not _stands_by_date(outline, chunk, distance):
        return False
    # The last line of a story's head, with its date, is a "footer" to some publishing systems.
    is_own = not is_boxed(outline, chunk) or (bool(chunk.times) and is_head_line(outline, chunk))
    return is_own and fold(chunk.text) not in _headline(outline)


def _stands_by_date(outline: Outline, chunk: Chunk, distance: int) -> bool:
    """Return whether a name stands above the headline with the date behind it, or a desk's beside it at any side.

    Some pages set both over the headline; one word is a name there only if it is that of a desk, or of the outlet.
    """
    text = chunk.text
    if chunk.kind != "paragraph" or distance > _RIGHT_BY or len(text) > _LONGEST_LABEL or chunk.link_chars:
        return False
    index = headline_index(outline)
    if index is None:
        return False
    place = index - distance if index >= distance and outline.chunks[index - distance] is chunk else index + distance
    behind = place + 1 < len(outline.chunks) and is_date_line(outline.chunks[place + 1].text)
    if place < index:
        return behind and is_name_shaped(text)
    is_house = kind_of(text) == "staff" or text.casefold() in site_names(outline)
    return is_house and (behind or is_date_line(outline.chunks[place - 1].text))


def _is_house_code(outline: Outline, line: str) -> bool:
    """Return whether *line* is the outlet's name and the code of whoever wrote: "courier/ar"."""
    house, stroke, code = line.partition("/")
    return bool(stroke) and len(code) <= _LONGEST_CODE and code.islower() and house.casefold() in site_names(outline)


def _is_cued(outline: Outline, line: str) -> bool:
    return may_be_byline(line) and names_somebody(read_byline(outline, line))


def _is_weakly_cued(outline: Outline, line: str) -> bool:
    """Return whether a word that opens many lines stands before nothing but names, in a line near the headline."""
    language = (spoken_language(outline) or "").partition("-")[0].casefold()
    if language not in OWN_LANGUAGES and not holds(_LABELLING, line[:_LONGEST_LABEL]):
        return False
    rest = opens_weakly(line, language)
    if not rest or is_small_letter(rest[0]):
        return False
    names = read_byline(outline, line).names
    return bool(names) and read_name(rest).startswith(names[0]) and all(map(_may_be_name, names))


def _is_handle(outline: Outline, line: str, *, dated: str = "") -> bool:
    """Return whether *line* says that somebody with a name of one small word wrote, and when, or *dated* does."""
    rest = opens_with_cue(line)
    if not rest or not rest[0].islower() or not find_shape((dated or rest)[:_LONGEST_DATE]):
        return False
    return read_byline(outline, line).names == (rest.split()[0],)


def _may_be_name(name: str) -> bool:
    # Scripts without capitals set no blank in a name, or say less by its shape.
    return len(name) <= _LONGEST_CAPLESS if name.upper() == name or is_caseless(name) else is_name_shaped(name)


def _headline(outline: Outline) -> str:
    return "" if (index := headline_index(outline)) is None else fold(outline.chunks[index].text)


def _from_links(chunk: Chunk) -> Byline | None:
    """Return the authors that a labelled line links to one by one, where nothing parts the names but the links."""
    texts = [chunk.text[link.start : link.end].strip() for link in chunk.links]
    # A button may stand right behind a name: "View more articles".
    texts = [text for text in texts if drop_glue(text).strip(" |")]
    if (
        len(texts) < 2
        or sum(map(len, texts)) < 0.8 * len(chunk.text)
        # A link may hold the office as well: "ANA RUIZ, HARBOUR EDITOR", "부산=김하늘 기자".
        or not all(2 <= len(t.split()) <= 4 and "," not in t and OFFICE.search(t) is None for t in texts)
    ):
        return None
    authors = unique_authors(Author(name=name, kind=kind_of(name)) for text in texts if (name := read_name(text)))
    return Byline(text=" ".join(chunk.text.split()), authors=authors)


def _is_capitalised(name: str) -> bool:
    """Return whether every word of *name* but the small ones of names has a capital; a single word need not."""
    words = name.split()
    return len(words) == 1 or is_capitalised(words) or is_desk(name.casefold().split())
