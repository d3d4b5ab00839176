"""Turn the words printed under a picture into the caption and the credit."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.pictures.archives import (
    drop_wire_marks,
    find_reporter,
    is_house_line,
    is_name_behind,
    is_name_line,
    part_archive,
)
from newsrecord.find.pictures.bare_sources import (
    AGENCY,
    STROKE,
    find_bare_source,
    find_name_before,
    find_photo_behind,
    is_agency_alone,
    with_initial,
)
from newsrecord.find.pictures.controls import strip_controls, without_controls, without_labels
from newsrecord.find.pictures.credit_patterns import (
    AGENCY_IMAGES,
    ANY_LABEL,
    COURTESY,
    JOINED,
    LABELLED,
    NAMED,
    OTHER_SIGNS,
    PATTERNS,
    SHORT,
    SIGNS,
)
from newsrecord.find.pictures.credit_stems import (
    ASCII_STEMS,
    OPENERS,
    OPENINGS,
    OTHER_STEMS,
    STEMS,
)
from newsrecord.find.pictures.photo_phrases import find_photo_phrase
from newsrecord.find.wordlists import holds
from newsrecord.text import clean_block, is_caseless

__all__ = ["has_credit_line", "is_capital_credit", "is_credit", "split_credit", "unlabel"]

_WITH: Final = frozenset({"with", "mit", "avec", "con", "com", "med", "met"})
_OF: Final = frozenset({"de", "di", "von", "af"})
_COLONS: Final = (":", "\uff1a")
_ARCHIVED: Final = frozenset("archivo archive archives archivio repertorio arquivo arhivă archief arkiv".split())
_ARROWS: Final = " \u25b2\u25b3\u25b6\u25b7\u25bc\u25bd\u25c0\u25c1\u2191\u2193"
# "... J. Stoniaus nuotr.": the word for a picture behind the name, in Lithuanian.
_BEHIND_NAME: Final = " nuotr."
_LONGEST, _FEW_WORDS = 160, 3
# Of several who took a picture, and of who lent it.
_PARTED: Final = ("/", ",", "|", " via ", "&")
_LONGEST_CAPTION: Final = 1_000
# Where two elements meet within a sentence, in brackets or at a mark, the line goes on.
_OPENED: Final = re.compile(r"\n(?=\([a-z])")
_CLOSED: Final = re.compile(r"(?<=[(\[])\n|\n(?=[)\],.;:])")
# "... in May. ST PHOTO: ANA RUIZ": the letters of a house belong to the label behind them.
_HOUSE: Final = re.compile(r"(?:^|(?<=[.!?)\"”’]))\s?([A-Z]{2,5}\s)\Z")
# "A. Finch", "Ragnar Th. Finch"
_INITIAL: Final = re.compile(r"\b[^\W\d_a-z][a-zß-ÿ]?\. |(?<!\S)[\u0900-\u0dff]{1,4}\. ")
_NAME_LABEL: Final = re.compile(
    r"(?:photos?|fotos?|bild|kuva|beeld)\s(?=(?-i:[^\W\d_a-z])\w)"
    r"(?!archiv|arkiv|arquiv|agen|studio|service|credit|illustr|courtesy|by |via |from )",
    re.IGNORECASE,
)
_CAPITAL_LABEL: Final = re.compile(
    r"^(?:PHOTOS?|FOTOS?|BILD|KUVA|FOTÓ)\s(?=[^\W\d_]{4}|[^\W\d_]{2,3}\s)", re.IGNORECASE
)


def split_credit(text: str) -> tuple[str | None, str | None]:
    """Return the caption and the credit of *text*, None for what it does not have.

    >>> split_credit("Forces advance. [Photo courtesy of the Special Forces]")
    ('Forces advance.', 'Photo courtesy of the Special Forces')
    >>> split_credit("Forces advance. (Reuters/Jane Roe)")
    ('Forces advance.', 'Reuters/Jane Roe')
    >>> split_credit("Foto: dpa")
    (None, 'dpa')
    >>> split_credit("Boats lie at anchor. Getty Images")
    ('Boats lie at anchor.', 'Getty Images')
    >>> split_credit("The harbour in May. TOM WREN / THE COURIER")
    ('The harbour in May.', 'TOM WREN / THE COURIER')
    >>> split_credit("取り壊される灯台（佐藤はな撮影）")
    ('取り壊される灯台', '佐藤はな撮影')
    """
    text = _rejoin(clean_block(text))
    if not text.isascii():
        text = drop_wire_marks(text)
    text = strip_controls(without_labels(without_controls(text)) if "\n" in text else text)
    if "\n" in text:
        first, _, rest = text.partition("\n")
        if len(first) < len(rest) and (is_credit(first) or is_agency_alone(first)):
            # "Bild: dpa" above what it shows, or "dpa".
            return rest, split_credit(first)[1] or first
        above, _, last = text.rpartition("\n")
        if above and (is_name_line(last) or is_capital_credit(last) or is_house_line(above, last)):
            bare = last[1:-1] if OPENERS.get(last[-1:]) == last[:1] else last
            return above.rstrip(" |–—-/,;\n") or None, unlabel(bare)
    elif " | " in text:
        above, _, last = text.rpartition(" | ")
        if above and is_name_line(last) and _find_credit(above)[1] is None:
            return above.rstrip(" |–—-/,;\n") or None, unlabel(last)
    whole = text
    start, credit = find_photo_behind(text) or find_photo_phrase(text) or _find_credit(text)
    if credit is None:
        start, credit = find_bare_source(text)
    if credit is None and not text.isascii():
        start, credit = find_reporter(text)
    if credit is None:
        text, credit = part_archive(text)
        if credit is None:
            return text or None, None
        start = len(text)
    elif text[start : start + 5].casefold() == "photo" and (house := _HOUSE.search(text, 0, start)) is not None:
        start, credit = house.start(1), text[house.start(1) :].strip(" .")
    if "\n" in credit:
        whole, _, last = whole.rpartition("\n")
        # What stands above the break is of the caption: the source has a line of its own.
        if whole and last and (is_caseless(last[0]) or split_credit(last)[0] is None):
            text, start, credit = whole, len(whole), unlabel(last)
    caption = text[:start].rstrip(" |–—-/\n\t,;=©ⓒ")
    # Korean papers point with an arrow to the picture.
    return caption.lstrip(_ARROWS) or None, credit


def _rejoin(text: str) -> str:
    """Return *text* without the breaks that fall within a sentence."""
    return _OPENED.sub(" ", _CLOSED.sub("", text)) if "\n" in text else text


def is_capital_credit(text: str) -> bool:
    """Return whether *text* is a label, a name and an outlet in capitals, which need no mark behind the label.

    >>> is_capital_credit("PHOTO ANA RUIZ, THE COURIER"), is_capital_credit("PHOTO FLOPS")
    (True, False)
    """
    return text.isupper() and ("," in text or "/" in text) and _CAPITAL_LABEL.match(text) is not None


def is_credit(text: str) -> bool:
    """Return whether *text* is a credit and nothing else.

    >>> is_credit("Photo: Ana Ruiz"), is_credit("Image"), is_credit("The photo shows Ana Ruiz.")
    (True, False, False)
    """
    # Most texts begin like no credit, and this tells so ten times as fast.
    if len(text) > _LONGEST or not ("/" in text or text.lstrip()[:16].casefold().startswith(OPENINGS)):
        return False
    caption, credit = split_credit(text)
    return credit is not None and caption is None


def has_credit_line(text: str) -> bool:
    """Return whether *text* ends in a credit that only a picture has: paragraphs of an agency, too, end in "(AP)".

    >>> has_credit_line("A tanker burns off the coast. (Reuters/Jane Roe)"), has_credit_line("Talks go on. (AP)")
    (True, False)
    """
    if len(text) > _LONGEST_CAPTION:
        return False
    if text.endswith(_BEHIND_NAME):
        return find_photo_behind(text) is not None
    start, credit = _find_credit(text)
    return credit is not None and not AGENCY.fullmatch(text[start:].strip(" .()[]"))


def _find_credit(text: str) -> tuple[int, str | None]:
    """Return where the credit of *text* begins, brackets and label included, and the credit."""
    body = text.rstrip()
    closed = body.rstrip(".")
    opener = OPENERS.get(closed[-1:])
    if opener is not None:
        start = closed.rfind(opener, max(0, len(closed) - _LONGEST))
        inner = closed[start + 1 : -1].strip() if start >= 0 else ""
        if inner and (_names_source(inner, square=opener in "[［") or is_name_behind(closed[: start + 1], inner)):
            if AGENCY.fullmatch(inner) is not None and (name := find_name_before(closed, start)):
                # "The harbour in May. Ana Ruiz (EFE)"
                return name, closed[name:]
            labelled = LABELLED.match(body) if start < _LONGEST else None
            return (0, labelled["credit"].strip(" .")) if labelled is not None else (start, unlabel(inner))
    offset = max(0, len(body) - _LONGEST)
    tail = body[offset:]
    return _find_open_credit(tail, offset)


def _names_source(inner: str, *, square: bool) -> bool:
    """Return whether what stands in brackets behind a caption says where the picture is from."""
    if inner.partition(" ")[0].casefold() in _WITH and inner.count(" ") == 1:
        # "How to mend a net (with photos)"
        return False
    labelled = ANY_LABEL.search(inner) is not None or SHORT.match(inner) is not None
    if labelled or AGENCY.search(inner) is not None or is_agency_alone(inner) or inner.endswith(" Photography"):
        return True
    # "(left/right)" is no credit, "(Ruiz/Lee)" is; square brackets hold little else.
    return STROKE.fullmatch(inner) is not None and (
        square or inner[0] == "@" or (inner[0].isupper() and not inner.islower())
    )


def _find_open_credit(tail: str, offset: int) -> tuple[int, str | None]:
    """Find a credit that stands in no brackets."""
    folded = tail.casefold()
    if not holds(SIGNS, folded) and (folded.isascii() or not holds(OTHER_SIGNS, folded)):
        return len(tail) + offset, None
    is_labelled = holds(ASCII_STEMS, folded) or (not folded.isascii() and holds(STEMS, folded))
    if not is_labelled and not holds(OTHER_STEMS, folded):
        return len(tail) + offset, None
    is_aligned = len(folded) == len(tail)
    for pattern, small, stems in PATTERNS:
        if (not is_labelled and pattern not in (SHORT, COURTESY)) or not holds(stems, folded):
            continue
        found = small.search(folded) if small is not None and is_aligned else pattern.search(tail)
        if found is None:
            continue
        start, end = found.span()
        if pattern is COURTESY and tail[start - 1 : start] == "/":
            # "Harbour Police/Handout via REUTERS"
            start = max(_last_sentence(tail[:start]), tail.rfind(" - ", 0, start) + 3 if " - " in tail[:start] else 0)
        begin, stop = found.span(found.lastgroup or 0)
        if pattern is LABELLED and AGENCY_IMAGES.match(tail, start) is not None:
            # "Getty Images / Ana Ruiz"
            start = begin = tail.rfind(" ", 0, start - 1) + 1
        if pattern is LABELLED and tail[begin].islower() and found["mark"].strip() in _OF:
            # "Image of a harbour" shows one, "Foto de archivo" is an old one.
            if tail[begin:stop].casefold() in _ARCHIVED:
                return offset + start, tail[start:end]
            continue
        stands = _stands_apart(tail, start) or (pattern is SHORT and tail[begin].isupper())
        if stands and not (_runs_on(tail[begin:stop]) or _is_title(tail[:start], tail[begin:stop])):
            words = tail[begin:stop] if pattern is NAMED else tail[start:end]
            return offset + start, unlabel(words.strip(" .")) or None
    at = max(tail.rfind("©"), tail.rfind("ⓒ"))
    if at >= 0 and not _runs_on(tail[at:]):
        return offset + at, tail[at + 1 :].strip(" .:") or None
    stroke = _last_sentence(tail)
    if "/" in tail[stroke:] and (AGENCY.search(tail, stroke) and STROKE.fullmatch(tail[stroke:].strip())):
        return offset + stroke, tail[stroke:].strip(" .")
    return len(tail) + offset, None


def _stands_apart(tail: str, start: int) -> bool:
    """Return whether the label at *start* begins a sentence of its own: prose may say "a photo by Ana Ruiz" too."""
    before = tail[:start].rstrip(" ")
    return not before or before[-1] in ".!?…|/–—-\n\"”»')]。" or not tail[start].islower()


def _is_title(before: str, behind: str) -> bool:
    """Return whether a label behind a word or two, with a phrase behind it, is part of a title: "Open Source: ...".

    A caption that nothing closes is longer, or its credit is a name.
    """
    words = before.split()
    if not 0 < len(words) <= _FEW_WORDS or not before.rstrip()[-1].isalnum() or "\n" in before:
        return False
    return behind.count(" ") >= _FEW_WORDS and not holds(_PARTED, behind)


def _runs_on(credit: str) -> bool:
    """Return whether a sentence stands within *credit*: then it is prose that has the word photo in it."""
    # Science desks credit the paper that a picture is from: "Physica (2026). DOI: 10.1000/x.1".
    credit = credit.partition(". DOI")[0]
    # French papers set a full stop between who took it and the agency: "Photo : Ana Ruiz. AFP".
    name, _, house = credit.rstrip(" .)").rpartition(". ")
    if name and AGENCY.fullmatch(house) is not None and is_name_line(name):
        return False
    return (". " in credit.rstrip() and not _INITIAL.search(credit)) or credit.rstrip().endswith(("?", "!"))


def _last_sentence(tail: str) -> int:
    """Return where the words behind the last full stop begin."""
    stop = max(tail.rstrip(".").rfind(". "), tail.rfind("\n"))
    return with_initial(tail, stop + 1 + (tail[stop : stop + 2] == ". "))


def unlabel(credit: str) -> str:
    """Return *credit* without a label before it.

    >>> unlabel("Foto von Ana Ruiz"), unlabel("Copyright AP")
    ('Ana Ruiz', 'AP')
    """
    found = LABELLED.match(credit) or SHORT.match(credit) or JOINED.match(credit)
    if found is None:
        # "PHOTO ANA RUIZ, THE COURIER", "Photo ANA RUIZ": capitals need no mark behind the label.
        bare = _CAPITAL_LABEL.sub("", credit) if credit.partition(" ")[2].isupper() else credit
        named = _NAME_LABEL.match(bare)
        # "(foto Ana Ruiz)"
        return bare[named.end() :] if named is not None else bare.removeprefix("Copyright ").lstrip("©ⓒ ").strip()
    if found["credit"].casefold() in _ARCHIVED and not any(mark in found[0] for mark in _COLONS):
        # "Foto di repertorio" is an old one, "Foto: Arquivo" says whose it is.
        return credit
    return found["credit"].strip(" .©ⓒ")
