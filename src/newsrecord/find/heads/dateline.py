"""Turn the opening of a wire story, such as "MOSUL, Iraq (AP) —", into a dateline."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

import attrs

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.first_lines import find_place_line
from newsrecord.find.bylines.places import is_place
from newsrecord.find.dates.moments import find_shape, read_printed_date
from newsrecord.find.heads.datelines_east import parse_eastern_dateline
from newsrecord.find.wordlists import holds, word_set
from newsrecord.model.body import Block, Paragraph
from newsrecord.model.byline import Dateline
from newsrecord.model.location import Location
from newsrecord.page.outline import Outline
from newsrecord.text import clean_line, is_caseless

__all__ = ["find_dateline", "find_line_above", "parse_dateline"]

_LONGEST: Final = 110
# A dash with a blank behind it ends the dateline; "--" and "_" are how wires without dashes send one.
_DASH: Final = re.compile(r"\s{0,3}(?:[\u2013\u2014\u2015-]|--|(?<=\s)_)(?:\s{1,3}|$)|\s?[\u2014\u2015](?=\S)")
_DASHES: Final = ("\u2013", "\u2014", "\u2015")
# A desk may stand behind a stroke: "Lund (dpa/lno) -", "LUND (AFP/TT) —".
_AGENCY: Final = re.compile(
    r"\s?(?:[(\[](?P<joined>[^()\[\]/\s]{2,16}/[^()\[\]/\s]{1,16})[)\]]|[(\[/](?P<agency>[^()\[\]/]{2,40})[)\]/])\s?\.?\s?$"
)
# Some wires set no dash: "Kochi, Mar 12 (PTI) Dockers ..." and "СОФИЯ, 12 марта. /ТАСС/. Докеры ...".  The date before
# the brackets tells them from a name with an abbreviation behind it.
_DASHLESS: Final = re.compile(
    r"(?P<inner>[^\W\d_][^()/\d]{1,40}?,\s(?:[^\W\d_]{3,12}\.?\s\d{1,2}|\d{1,2}\s[^\W\d_]{3,12})\.?)"
    r"\s(?:\((?P<agency>[A-Z]{2,8})\)|/(?P<stroke>[^\W\d_]{2,12})/\.)(?=\s[^\W\d_a-z])"
)
# Papers of South Asia and the Gulf set the place in capitals before a colon, and so do others their kickers.
_COLON: Final = re.compile(
    r"(?P<place>[^\W\d_][^\W\d_'’.-]{2,20}(?:[ /][^\W\d_][^\W\d_'’.-]{1,20}){0,2}):(?=\s[\"'“‘«]?[^\W\d_a-z])"
)
# "(Montréal) Le port": papers of Québec set the place in brackets.
_BRACKETED: Final = re.compile(r"\((?P<place>[^\W\d_][^()\d]{2,40})\)(?=\s[«“\"]?\s?[^\W\d_a-z])")
_LONGEST_TOWN: Final = 3
# Capitals of scripts that have them; elsewhere a dateline is known by its brackets alone.
_BETWEEN: Final = re.compile(r"[\s,،/-]{1,3}")
_PLACE_WORD: Final = re.compile(r"[^\W\d_][\w.'\u2019-]{0,40}")
_SMALL: Final = word_set(
    """
    de del la le les al el am an der den do da di of on the sur y i upon in und
    """
)
_NO_PLACES: Final = word_set(
    """
    alert analysis announcement breaking column comment correction developing disclaimer editorial editor's eilmeldung
    exclusive explainer factbox fact feature graphic highlights interview key letter letters live news newsletter note
    opinion photo photos picture pictures podcast poll preview profile question quiz quote recap report review
    sidebar special sponsored story summary timeline tip trigger update updated urgent video viral warning watch why
    how what who when where answer editors spoiler advertisement
    """
)
_AT_HOST: Final = re.compile(
    r"(?P<place>[^\W\d_][^,.]{1,40}), (?P<house>[\w-]{2,30}\.[\w.]{2,12})"
    r"|(?P<before>[\w-]{2,30}\.[\w.]{2,12}), (?P<behind>[^,.]{2,40})"
)
_ALONE: Final = frozenset("-\u2013\u2014")
_CLOSING_ALONE: Final = _ALONE | {")"}
_LONGEST_ALONE: Final = 40
_HOUSE: Final = re.compile(r"(?P<agency>[^\W\d_][\w-]{1,20}(?: [^\W\d_a-z][\w-]{1,20})?)\.(?=\s[\"\u00ab]?[^\W\d_a-z])")
_MONTH_DAY: Final = re.compile(r"[^\W\d_]{3,12}\.? \d{1,2}|\d{1,2}\.? [^\W\d_]{3,12}\.?|\d{1,2}/\d{1,2}|\d{1,2}")
# "Praha 12. března (ČTK) -": no comma stands before the day.
_BARE_DAY: Final = re.compile(r"(?P<place>[^\W\d_][^\d,]{1,40}) \d{1,2}\.? [^\W\d_]{3,12}\.?")
# "VARNA (Bulgaria)": the country in brackets.
_COUNTRY: Final = re.compile(r"\s?\((?P<country>[^()]{2,40})\)$")


def parse_dateline(text: str) -> Dateline | None:
    r"""Return the dateline that *text*, the opening of a first paragraph, begins with, or None.

    >>> line = parse_dateline("MOSUL, Iraq (AP) \u2014 Troops advanced on Sunday.")
    >>> line.text, line.location.name, line.agency
    ('MOSUL, Iraq (AP) —', 'MOSUL, Iraq', 'AP')
    >>> parse_dateline("LUND, Sweden (AP) _ The ferry runs again.").text
    'LUND, Sweden (AP) _'
    >>> parse_dateline("The city is quiet \u2014 for now.") is None
    True
    """
    head = clean_line(text[: _LONGEST * 2])[: _LONGEST + 20]
    return _before_dash(head) or _without_dash(head) or parse_eastern_dateline(head)


def find_line_above(outline: Outline, text: str) -> Dateline | None:
    """Return the dateline that is the line above *text*, the first paragraph: "Lumajang -" or "Lund (dpa)" alone."""
    chunks = outline.chunks
    for place in [place for place, chunk in enumerate(chunks) if chunk.text == text and place]:
        above = chunks[place - 1]
        if above.text[-1:] in _CLOSING_ALONE and len(above.text) <= _LONGEST_ALONE:
            if above.text[-1] not in _ALONE:
                return _of_agency(above.text, text)
            # It stands alone: a hyphen is as good as a dash.
            lines, _, house = clean_line(above.text[:-1].rstrip().replace("\n", "|")).rpartition("|")
            # "Lund, Sweden", and who sends it from there below: two elements that stand side by side.
            opening = f"{lines} ({house.strip()}) " if lines else house
            found = _before_dash(f"{opening}\u2014 {text[:_LONGEST]}")
            return attrs.evolve(found, text=clean_line(above.text)) if found is not None and found.location else None
    return None


def _of_agency(line: str, text: str) -> Dateline | None:
    """Return the dateline that *line* above *text* is without a dash, where its place or its agency is known."""
    found = _before_dash(f"{line} \u2014 {text[:_LONGEST]}")
    if found is None or found.location is None or found.agency is None:
        return None
    is_known = is_agency(found.agency) or is_place(found.location.name)
    return attrs.evolve(found, text=line) if is_known else None


def _before_dash(head: str) -> Dateline | None:
    if "-" not in head and " _ " not in head and (head.isascii() or not holds(_DASHES, head)):
        return None
    for match in _DASH.finditer(head):
        if match.start() > _LONGEST:
            return None
        behind = head[match.end() : match.end() + 1]
        if behind.islower():
            # A story opens with a capital; a dash within a sentence goes on in small letters.
            continue
        found = _read(head[: match.start()], head[: match.end()].rstrip(), head[match.end() :])
        if found is not None:
            return _with_house(head, match.end(), found) if found.location else _with_place(head, match.end(), found)
    return None


def _with_house(head: str, start: int, found: Dateline) -> Dateline:
    """Return *found* with the agency that Russian ones set behind the dash: "МОСКВА, 14 мар — Вестник. Докеры"."""
    match = _HOUSE.match(head, start)
    if match is None or found.agency is not None or "," not in found.text or found.text.isascii():
        return found
    if not _is_place(match["agency"], certain=True):
        return found
    return Dateline(text=head[: match.end()], location=found.location, date=found.date, agency=match["agency"])


def _with_place(head: str, start: int, agency: Dateline) -> Dateline:
    """Return *agency*, a dateline without a place, with the one that stands behind it: "(ANSA) - ROMA, 12 MAR -"."""
    match = _DASH.search(head, start)
    if match is None:
        return agency
    place, day = _split_date(head[start : match.start()].strip(" ,"))
    if not place.isupper() or not _is_place(place, certain=True):
        return agency
    text = head[: match.end()].rstrip()
    return Dateline(text=text, location=Location(name=place), date=day, agency=agency.agency)


def _without_dash(head: str) -> Dateline | None:
    if match := _DASHLESS.match(head):
        place, _ = _split_date(match["inner"].strip(" ,."))
        if _is_place(place, certain=True):
            agency = match["agency"] or match["stroke"]
            return Dateline(text=match[0], location=Location(name=place), agency=agency)
    if (match := _BRACKETED.match(head)) and _opens_at(match["place"], ""):
        return Dateline(text=match[0], location=Location(name=match["place"]))
    match = _COLON.match(head)
    if match is None or not match["place"].isupper():
        return None
    place = match["place"]
    if place.partition(" ")[0].casefold() in _NO_PLACES or not _is_place(place, certain=False):
        return None
    return Dateline(text=match[0], location=Location(name=place))


def _read(inner: str, printed: str, behind: str) -> Dateline | None:
    agency = None
    if match := _AGENCY.search(inner):
        agency, inner = (match["joined"] or match["agency"]).strip(), inner[: match.start()]
        if not _is_agency(agency):
            return None
    place, day = _split_date(inner.strip(" ,."))
    if not place and agency and ("," in agency or is_place(agency)) and not is_agency(agency):
        # Local radio sets the place in brackets: "(Lund, WI) -- ".
        return Dateline(text=printed, location=Location(name=agency), date=day)
    if not place:
        return Dateline(text=printed, date=day, agency=agency) if agency and printed.startswith(("(", "[")) else None
    certain = agency is not None or place != inner.strip(" ,.")
    if "." in place and (match := _AT_HOST.fullmatch(place)) is not None:
        # "JAKARTA, HARIAN.com -", "Harian.com, Jakarta -": what Indonesian sites set there.
        where = match["place"] or match["behind"]
        if _is_place(where, certain=True):
            house = match["house"] or match["before"]
            return Dateline(text=printed, location=Location(name=where), date=day, agency=house)
    # A hyphen stands between a label and its text as well; alone it makes a dateline only of capitals or a town.
    if printed.endswith(("-", "_")) and not certain and not place.isupper() and not _opens_at(place, behind):
        return None
    if not _is_place(place, certain=certain):
        return None
    return Dateline(text=printed, location=Location(name=place), date=day, agency=agency)


def _opens_at(place: str, behind: str) -> bool:
    """Return whether *place* is a town, and no other one follows: "Lund - Malmö" is a way, or a match."""
    first = behind.partition(" ")[0].strip(",.:;")
    return place.count(" ") < _LONGEST_TOWN and is_place(place) and not is_place(first)


def _is_agency(name: str) -> bool:
    first = name[0]
    return len(name.split()) <= 4 and not first.isdigit() and (first.isupper() or not first.isascii() or len(name) < 12)


def _split_date(inner: str) -> tuple[str, dt.date | None]:
    """Return the place and, where the year is given too, the day of "PARIS, March 3, 2024"."""
    if shape := find_shape(inner):
        found = read_printed_date(shape, ask=False)
        day = found.date() if isinstance(found, dt.datetime) else found
        return inner[: shape.start()].rstrip(" ,"), day
    place, comma, rest = inner.rpartition(",")
    if comma and _MONTH_DAY.fullmatch(rest.strip()):
        return place.strip(" ,"), None
    if (match := _BARE_DAY.fullmatch(inner)) is not None:
        return match["place"], None
    return inner, None


def _is_place(place: str, *, certain: bool) -> bool:
    """Return whether *place* reads as the name of a place: capitals throughout, or few words each with a capital.

    Without an agency or a date beside it, a place in mixed case has at most three words: more begins a sentence.
    """
    if certain and (bracket := _COUNTRY.search(place)):
        place = f"{place[: bracket.start()]}, {bracket['country']}"
    words = _BETWEEN.split(place)
    if not 1 <= len(words) <= 7 or any(mark in place for mark in '"\u201c\u201d\u00ab\u00bb:;!?()'):
        return False
    names = [word for word in words if word]
    if not all(_PLACE_WORD.fullmatch(word) for word in names):
        return False
    if not all(word[0].isupper() or word in _SMALL or not _has_case(word) for word in names):
        return False
    if not _has_case(place):
        return certain
    shouted = names[0].isupper() and len(names[0]) > 2
    return names[0] not in _SMALL and (shouted or certain or len(names) <= 3)


def _has_case(word: str) -> bool:
    return not is_caseless(word)


def find_dateline(body: Sequence[Block], outline: Outline) -> Dateline | None:
    """Return the dateline that opens a *body*, or stands in a line of its own above it."""
    if outline.form == "text" and (alone := next((c.text for c in outline.chunks if c.role == "dateline"), None)):
        return parse_dateline(alone)
    first = next((block for block in body if isinstance(block, Paragraph)), None)
    if first is None:
        return find_place_line(outline)
    return parse_dateline(first.text) or find_line_above(outline, first.text) or find_place_line(outline)
