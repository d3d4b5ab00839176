"""Turn the text of a byline into people, roles, a place and an agency."""

from __future__ import annotations

import re
from typing import Final

import attrs

from newsrecord.find import byline_words as words
from newsrecord.limits import DEFAULT_LIMITS
from newsrecord.model.byline import Author, AuthorKind, Byline
from newsrecord.model.location import Location
from newsrecord.text import clean_line, cut

__all__ = ["BYLINE_CUES", "is_agency", "is_byline", "parse_byline", "read_name"]

BYLINE_CUES: Final = words.CUES
"""What a byline opens with, in many languages."""

_ALTERNATIVES: Final = "|".join(re.escape(cue) for cue in sorted(set(words.CUES), key=len, reverse=True))
# Latin cues end at a blank or a colon; Chinese and Japanese ones run into the name behind a colon or a slash.
_CUE: Final = re.compile(rf"(?:{_ALTERNATIVES})(?:\s{{0,3}}[:：／/]\s{{0,3}}|\s{{1,3}})", re.IGNORECASE)
_GLUED_CUE: Final = re.compile(r"(?:By|Von|Par|Por)(?=[A-Z][a-z])")
# The cues that open ordinary sentences and lines as well ("de la", "text") make no byline by themselves.
_STRONG: Final = re.compile(
    r"(?:(?:written |words |story |text |reported |posted )?by|von|par|por|door|oleh|di|av|af|autor(?:in|a)?|auteur|автор|бӯлим"
    r"|بقلم|كتب|كتبت|作者|文|撰文|記者|记者|מאת|тексты?|yazan|haber|penulis|tekst|írta|(?:ein |eine )?(?:interview|kommentar|analyse"
    r"|reportage|gastbeitrag) von)(?:\s{0,3}[:：／/]\s{0,3}|\s{1,3})",
    re.IGNORECASE,
)
_EMAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_LETTER: Final = r"[^\W\d_]"
_NOISE: Final = re.compile(words.NOISE, re.IGNORECASE)
_WEEKDAY: Final = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|montag|dienstag|mittwoch|donnerstag"
    r"|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes"
    r"|sábado|domingo)"
)
_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?"
_DATE: Final = re.compile(
    rf"(?:{_WEEKDAY}\.?,?\s)?(?<![\w.])(?:\d{{1,2}}(?:st|nd|rd|th|\.|º)?\s(?:de\s)?{_LETTER}{{3,12}}\.?,?\s(?:de\s)?(?:19|20)\d\d(?!\d{{3}})"
    rf"|{_LETTER}{{3,12}}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d(?!\d{{3}})|\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d{{4}}|\d\d)(?!\d)"
    rf"|(?:19|20)\d\d[./年-]\s?\d{{1,2}}[./月-]\s?\d{{1,2}}日?|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?!\d))",
    re.IGNORECASE,
)
_CLOCK: Final = re.compile(
    r"(?:\b(?:at|um|à|kl\.?|a las)\s)?(?<!\d)\d{1,2}[:h.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\b\.?)?\s?(?:uhr\s?)?(?:[A-Z]{2,4}\b(?:[+-]\d{1,2})?)?",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"(?:first published|last updated|published|updated|posted|publié|mis à jour|modifié|veröffentlicht|aktualisiert|stand"
    r"|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publisert|oppdatert|publicerad|uppdaterad"
    r"|created|modified|erstellt|опубликовано|обновлено|source)(?:\s(?:on|at|le|el|am|em|il|op|à))?\s{0,2}(?::|(?=\s{0,2}[|\d])|$)"
    r"|(?:first published|last updated|published on|updated on|posted on)\b|(?<=\|)\s?updated\b|\bon\s{1,2}(?=\|)",
    re.IGNORECASE,
)
_NO_AUTHORS: Final = re.compile(
    r"(?:edited|reviewed|medically reviewed|fact[- ]?checked|verified|translated|photographs?|photos?|illustrations?"
    r"|illustrated|video|graphics?|foto|fotos|bild|photographies?)\s{0,2}(?:by|von|:|par|por)\s?[^|]{0,200}",
    re.IGNORECASE,
)
_GLUED: Final = re.compile(
    r"(?<=[a-zß-ÿ])(?=(?:Updated|Published|News|Lifestyle|Senior|Chief|Staff|Political|Sports?|Reporter|Editor|Journalist"
    r"|Redakteur|Showbiz|Trending|Digital|Writer)\b)|(?<=Updated)(?=\d)|(?<=\b(?:19|20)\d\d)(?=\d?\d:\d\d)|(?<=(?:19|20)\d\d)(?=[A-Z][a-z])"
    r"|(?<=Uhr)(?=[A-ZÄÖÜ])|(?<=UTC)(?=Updated)"
)
_PARTS: Final = re.compile(r"\s{0,3}[|•·／;]\s{0,3}|\s{1,3}[\u2013\u2014/-]{1,2}\s{1,3}|\s?[()\[\]]\s?|\s{0,2}[/\u2014]\s{0,2}")
_CREDENTIAL: Final = re.compile(r"(?:[A-Z]{1,5}[a-z]?[A-Z]{1,4}|Ph\.?\s?D|M\.?D|MA|MS|Jr|Sr|III?|Esq)\.?[®™]?")
_TITLE: Final = re.compile(r"(?:(?:dr|prof|professor|mr|mrs|ms|sir)\.?(?:\s|$)){1,3}", re.IGNORECASE)
_FOR: Final = re.compile(r"\b(?:special to|special for|on behalf of|exclusive to|for)\s{1,2}(?=\S)", re.IGNORECASE)
_COMPANY_HEADS: Final = frozenset("ceo cto cfo founder co-founder cofounder president chairman owner".split())
_ARTICLES: Final = frozenset("the le la les el il die das".split())


@attrs.define
class _Draft:
    """What is known of a byline while its parts are read."""

    authors: list[Author] = attrs.Factory(list)
    location: str | None = None
    agency: str | None = None
    role: str | None = None
    after_role: bool = False


def parse_byline(text: str, *, language: str | None = None) -> Byline:
    """Return the authors that a printed byline names, with their roles, the place and the agency it credits.

    Dates, reading times and labels that pages print in the same line are passed over; editors, reviewers and
    photographers are no authors.  An empty *text* gives an empty `Byline`.

    Args:
        text: the line as printed.
        language: BCP 47 tag of the text; it decides whether "en" or "i" joins names or leads to a place.

    >>> byline = parse_byline("By Alaa Hussain in Baghdad")
    >>> byline.names, byline.location.name
    (('Alaa Hussain',), 'Baghdad')
    >>> parse_byline("Von Anna Martel und Lea Wagner, dpa", language="de").agency
    'dpa'
    """
    printed = cut(clean_line(text[: 4 * DEFAULT_LIMITS.max_byline]), DEFAULT_LIMITS.max_byline)
    if not printed:
        return Byline()
    emails = _EMAIL.findall(printed)
    draft = _Draft()
    base = (language or "").partition("-")[0].casefold()
    glued = _GLUED.search(printed) is not None
    for number, part in enumerate(_split_parts(_EMAIL.sub(" ", printed))):
        _read_part(draft, part, base, first=number == 0, glued=glued)
    if draft.agency is None and draft.role is not None and draft.authors and draft.authors[0].role is None:
        draft.authors[0] = attrs.evolve(draft.authors[0], role=draft.role)
    if emails and len(draft.authors) == 1:
        draft.authors[0] = _with_email(draft.authors[0], emails[0])
    place = Location(name=draft.location) if draft.location else None
    return Byline(text=printed, authors=tuple(draft.authors), location=place, agency=draft.agency)


def _with_email(author: Author, email: str) -> Author:
    return author if author.email or len(email) > 200 else attrs.evolve(author, email=email)


def is_byline(line: str, *, language: str | None = None) -> bool:
    """Return whether *line* opens as a byline does and names somebody.

    >>> is_byline("By Alaa Hussain in Baghdad"), is_byline("By Sunday, the city had fallen silent.")
    (True, False)
    """
    line = clean_line(line[:400])
    if not 4 <= len(line) <= 200 or line[-1] in ".!?:…" and not line.endswith((" Jr.", " St.")):
        return False
    match = _STRONG.match(line)
    if match is None:
        return False
    rest = line[match.end() :]
    if not rest or (rest[0].islower() and rest.split()[0].casefold() not in words.PARTICLES | words.OUR_WORDS | words.AGENCIES):
        return False
    # Names are short; a line with many small words is a sentence.
    small = sum(word.islower() and word not in words.PARTICLES for word in rest.split())
    if small > 4 + rest.count(","):
        return False
    byline = parse_byline(line, language=language)
    return bool(byline.authors or byline.agency) and all(_is_namelike(name) for name in byline.names)


def _is_namelike(name: str) -> bool:
    tokens = name.split()
    return len(tokens) <= 6 and not any(c.isdigit() for c in name) and (not name[0].islower() or len(tokens) == 1)


def is_agency(name: str) -> bool:
    """Return whether *name* is that of a news agency.

    >>> is_agency("AFP"), is_agency("Anna Martel")
    (True, False)
    """
    return name.strip(" .()").casefold() in words.AGENCIES


def _split_parts(line: str) -> list[str]:
    """Return the parts of a byline between its strong marks, with dates and furniture taken out."""
    line = _GLUED.sub(" ", _GLUED_CUE.sub(lambda match: match[0] + " ", line))
    line = _NO_AUTHORS.sub("|", line)
    line = _DATE.sub("|", line)
    line = _NOISE.sub("|", _CLOCK.sub("|", line))
    line = _LABEL.sub("|", line)
    return [part for raw in _PARTS.split(line) if (part := raw.strip(" ,.:-\u2013\u2014\u2022®™"))]


def _read_part(draft: _Draft, part: str, language: str, *, first: bool, glued: bool) -> None:
    part = _strip_cues(part)
    if not part or part.casefold() in words.UNNAMED or any(c.isdigit() for c in part) and not _is_handle(part):
        return
    draft.after_role = False
    items = _split_items(part, language)
    for number, item in enumerate(items):
        following = items[number + 1] if number + 1 < len(items) else None
        _read_item(draft, item, following, alone=len(items) == 1 and not first, glued=glued, language=language)


def _is_handle(part: str) -> bool:
    return " " not in part and len(part) <= 30 and part[0].isalpha()


def _strip_cues(part: str) -> str:
    for _ in range(3):
        match = _CUE.match(part + " ")
        if match is None:
            break
        part = part[match.end() :].strip(" ,:")
    return part


def _split_items(part: str, language: str) -> list[str]:
    joins = [*words.CONJUNCTIONS, "with"]
    extra = {"pt": "e", "it": "e", "nl": "en", "pl": "i", "hr": "i", "sr": "i", "bs": "i", "ca": "i", "fi": "ja", "cs": "a"}
    joins.append(extra.get(language, "e"))
    pattern = "|".join(re.escape(join) for join in joins)
    pieces: list[str] = []
    for comma in re.split(r"\s{0,3}[,，、]\s{0,3}", part):
        found = re.split(rf"\s{{1,3}}(?:{pattern})\s{{1,3}}", comma)
        whole = [found[0]]
        for piece in found[1:]:
            # "Executive Digital Editor and Master Gardener" is one office, not two people.
            if _role_start(whole[-1].split()) is not None and _goes_on(piece):
                whole[-1] = f"{whole[-1]} {comma[len(' '.join(whole)) :].split()[0]} {piece}" if False else _rejoin(
                    comma, whole[-1], piece
                )
            else:
                whole.append(piece)
        pieces.extend(whole)
    return [re.sub(r"^(?:and|und|et|y|e|with|&)\s{1,3}", "", piece.strip()) for piece in pieces if piece.strip()]


def _rejoin(text: str, left: str, right: str) -> str:
    start = text.find(left)
    return text[start : text.find(right, start + len(left)) + len(right)]


def _goes_on(piece: str) -> bool:
    tokens = piece.split()
    return bool(tokens) and (_is_role_word(tokens[0]) or tokens[0].casefold() in words.MODIFIERS or tokens[0].islower())


def _is_role_word(token: str) -> bool:
    return token.casefold().strip(".,") in words.ROLE_HEADS


def _role_start(tokens: list[str]) -> int | None:
    """Return where in *tokens* the name of an office begins, or None where there is none."""
    head = next((i for i, token in enumerate(tokens) if _is_role_word(token)), None)
    if head is None:
        return None
    start = head
    while start > 0:
        before = tokens[start - 1].casefold()
        if before not in words.MODIFIERS and not (tokens[start - 1].islower() and before not in words.PARTICLES):
            break
        start -= 1
    return start


def _read_item(draft: _Draft, item: str, following: str | None, *, alone: bool, glued: bool, language: str) -> None:
    item = item.strip(" .:") if len(item.split()) > 1 else item.strip(" :")
    if not item or item.casefold() in words.UNNAMED:
        return
    if is_agency(item) or (is_agency(item.rpartition(" ")[0]) and item.split()[-1].casefold() in words.STAFF_WORDS):
        draft.agency = item if is_agency(item) else item.rpartition(" ")[0]
        return
    if draft.authors and " " not in item and _CREDENTIAL.fullmatch(item):
        return
    if match := _FOR.search(item):
        if match.start():
            _read_item(draft, item[: match.start()], None, alone=alone, glued=glued, language=language)
        if draft.authors and not _role_start(item[: match.start()].split()):
            _affiliate(draft, item[match.end() :])
        return
    tokens = item.split()
    start = _role_start(tokens)
    if start is not None:
        _read_role(draft, tokens, start, language, glued)
        return
    if draft.after_role and draft.authors and not (following and _role_start(following.split()) == 0):
        _affiliate(draft, item)
        draft.after_role = False
        return
    _read_name(draft, item, alone=alone, glued=glued, last=following is None, language=language)


def _affiliate(draft: _Draft, name: str) -> None:
    name = name.strip(" .,")
    if name and draft.authors and draft.authors[-1].affiliation is None:
        draft.authors[-1] = attrs.evolve(draft.authors[-1], affiliation=name)


def _read_role(draft: _Draft, tokens: list[str], start: int, language: str, glued: bool) -> None:
    """Read an item that names an office: "Jane Doe Senior Reporter", "CEO of Example", "correspondent in Paris"."""
    name, rest = tokens[:start], tokens[start:]
    while name and name[0].casefold() in words.OUR_WORDS:
        name = name[1:]
    head = max(i for i, token in enumerate(rest) if _is_role_word(token))
    if not name and _names_behind(rest) is not None:
        cut_at = _names_behind(rest) or 0
        _give_role(draft, " ".join(rest[:cut_at]))
        _add(draft, " ".join(rest[cut_at:]))
        draft.role = None
        return
    role, behind = rest, rest[head + 1 :]
    place = next((i for i, token in enumerate(rest) if i > 0 and token.casefold() in words.IN_WORDS), None)
    company = next((i for i, token in enumerate(rest) if i > 0 and _leads_to_company(rest, i)), None)
    if place is not None and behind and rest[place + 1 : place + 2] and rest[place + 1][0].isupper():
        draft.location = draft.location or _until_role(rest[place + 1 :])
        role = rest[:place]
    elif company is not None:
        role = rest[:company]
    plural = rest[head].casefold().endswith("s") and draft.authors
    if name and plural:
        draft.authors = [
            attrs.evolve(a, role=a.role or " ".join(role), affiliation=a.affiliation or " ".join(name)) for a in draft.authors
        ]
        return
    if name:
        _add_many(draft, " ".join(name), language, glued)
    _give_role(draft, " ".join(role))
    draft.after_role = company is None
    if company is not None:
        _affiliate(draft, " ".join(rest[company + 1 :]))


def _names_behind(rest: list[str]) -> int | None:
    """Return where a name begins behind an office: "redacteur Pieter van den Berg"."""
    end = 0
    while end < len(rest) and (_is_role_word(rest[end]) or rest[end].casefold() in words.MODIFIERS):
        end += 1
    behind = rest[end:]
    if not end or not behind or behind[0].casefold() in words.IN_WORDS | words.PARTICLES | {"of", "at", "for"}:
        return None
    named = len(behind) >= 2 and behind[0][0].isupper() and not any(_is_role_word(token) for token in behind)
    return end if named else None


def _until_role(tokens: list[str]) -> str:
    end = next((i for i, token in enumerate(tokens) if _is_role_word(token)), len(tokens))
    return " ".join(tokens[:end]).strip(" ,.")


def _leads_to_company(rest: list[str], index: int) -> bool:
    word = rest[index].casefold()
    if index + 1 >= len(rest) or not rest[index + 1][0].isupper() and rest[index + 1].casefold() != "the":
        return False
    return word in ("at", "bei", "@") or (word == "of" and rest[index - 1].casefold() in _COMPANY_HEADS)


def _give_role(draft: _Draft, role: str) -> None:
    role = re.sub(r"^(\S{3,30}) \1$", r"\1", role.strip(" .,"))
    if not role:
        return
    if not draft.authors:
        draft.role = role
    elif draft.authors[-1].role is None and draft.authors[-1].kind == "person":
        draft.authors[-1] = attrs.evolve(draft.authors[-1], role=role)


def _read_name(draft: _Draft, item: str, *, alone: bool, glued: bool, last: bool, language: str) -> None:
    tokens = item.split()
    place = next((i for i, token in enumerate(tokens) if i > 0 and token.casefold() in words.IN_WORDS), None)
    if place is not None and _is_place(tokens[place + 1 :]) and tokens[place - 1].casefold() not in words.PARTICLES:
        draft.location = draft.location or " ".join(tokens[place + 1 :])
        tokens = tokens[:place]
    elif place is not None and tokens[place].islower() and place + 1 < len(tokens) and tokens[place] == "in":
        tokens = tokens[:place]
    name = " ".join(tokens)
    known = bool(draft.authors) and any(" " in author.name for author in draft.authors)
    if known and (alone or last) and len(tokens) == 1 and name[0].isalpha():
        if "." in name.strip("."):
            _affiliate(draft, name)
        elif draft.location is None:
            draft.location = name
        return
    if draft.authors and alone and any(token.casefold() in words.ORGANIZATION_WORDS for token in tokens):
        _affiliate(draft, name)
        return
    _add_many(draft, name, language, glued)


def _is_place(tokens: list[str]) -> bool:
    # Capitals within a word are a log-in or a product, not a place.
    return 1 <= len(tokens) <= 4 and tokens[0][0].isupper() and (tokens[0].isupper() or tokens[0][1:].islower())


def _add_many(draft: _Draft, name: str, language: str, glued: bool) -> None:
    """Add *name*; four bare words of an English line that lost its commas are two people."""
    tokens = name.split()
    if len(tokens) == 4 and (glued or language == "en") and not _is_group(tokens):
        bare = all(token[0].isupper() and len(token) > 2 and token.casefold() not in words.PARTICLES for token in tokens)
        if bare and "." not in name and not name.isupper():
            _add(draft, " ".join(tokens[:2]))
            _add(draft, " ".join(tokens[2:]))
            return
    _add(draft, name)


def _is_group(tokens: list[str]) -> bool:
    return any(token.casefold().strip(".,") in words.ORGANIZATION_WORDS | words.STAFF_WORDS for token in tokens)


def _add(draft: _Draft, name: str) -> None:
    name = read_name(name)
    if not name or name.casefold() in words.UNNAMED or name.casefold() in (a.name.casefold() for a in draft.authors):
        return
    role, draft.role = draft.role, None
    draft.authors.append(Author(name=name, kind=kind_of(name), role=role))


def read_name(name: str) -> str:
    """Return *name* without academic titles before it, credentials behind it and marks around it.

    >>> read_name("Dr. Vahid Osman, PhD")
    'Vahid Osman'
    """
    name = name.strip(" ,;:|*\u2022\u00b7\"\u201c\u201d()[]")
    name = _TITLE.sub("", name, count=1) if _TITLE.match(name) else name
    head, *rest = name.split(",")
    while rest and _CREDENTIAL.fullmatch(rest[0].strip()):
        rest.pop(0)
    name = ",".join((head, *rest))
    tokens = name.split()
    # Two words or more stand before bare credentials: "Jeffrey Slotnick CPP"; a shouted name is no credential.
    while len(tokens) > 2 and not name.isupper() and _CREDENTIAL.fullmatch(tokens[-1]) and tokens[-1].strip(".") not in (
        "Jr", "Sr", "II", "III",
    ):
        tokens.pop()
    return " ".join(tokens).strip(" ,;:-\u2013\u2014")


def kind_of(name: str) -> AuthorKind:
    """Return what *name* is likely to be: a person, an organization, or a desk of the outlet."""
    tokens = [token.casefold().strip(".,") for token in name.split()]
    if any(token in words.STAFF_WORDS for token in tokens):
        return "staff"
    if is_agency(name) or any(token in words.ORGANIZATION_WORDS for token in tokens):
        return "organization"
    if len(tokens) > 1 and tokens[0] in _ARTICLES and name.split()[0].istitle():
        return "organization"
    return "organization" if "." in name.strip(".") and " " not in name and name.islower() else "person"
