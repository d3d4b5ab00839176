"""Read the items of a byline one by one: a name, an office, a place, an agency, a company."""

from __future__ import annotations

import re
from typing import Final

import attrs

from newsrecord.find.bylines import words
from newsrecord.find.bylines.agencies import is_agency, part_agency
from newsrecord.find.bylines.credits import OTHER_WORK_MARK, without_pictures
from newsrecord.find.bylines.draft import Draft, is_phrase
from newsrecord.find.bylines.kinds import SECTIONS, STAFF_WORDS, is_channel, kind_of
from newsrecord.find.bylines.names import is_credential, strip_titles, trim
from newsrecord.find.bylines.offices import head_of, name_behind, read_description, read_office, split_house
from newsrecord.find.bylines.places import is_branch, is_place, is_place_shaped, may_be_seat, name_behind_place
from newsrecord.find.bylines.trades import SENT, role_start
from newsrecord.find.dates.words import opens_as_label
from newsrecord.patterns import late
from newsrecord.text import is_caseless

__all__ = ["opens_with_house", "read_item"]

_FOR: Final = re.compile(
    r"\b(?:(?i:special to|special for|on behalf of|exclusive to|exklusiv für|(?:especial )?para(?: [oa])?"
    r"|spécial pour)\s{1,2}(?=\S)"
    r"|for\s(?:the\s)?(?=[A-Z])|(?<=\w\s)For\s(?=[A-Z][\w-]{0,40}\.\w|The\s[A-Z])|(?<=[A-Z]\s)FOR\s(?=THE\s)|für\s(?:die\s|den\s|das\s)?(?=[A-Z])"
    r"|pour\s(?=[A-Z])|voor\s(?=[A-Z])|för\s(?=[A-Z])|per\s(?=(?:Il|La|Le|L')\s?[A-Z])|специально для\s(?=\S)"
    r"|(?<=\w\s)(?:per|untuk|dla|для|pro|pre|za|за|για|pentru)\s(?=[A-ZÀ-ÞŁŚŻŹŠČŽĐŢȚŞȘА-ЯЁІЇЄҐΑ-Ω«„]))"
)
_ALL: Final = frozenset("all both alle beide tous toutes ambos todos tutti entrambi allen".split())
_SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
_FULL_NAME: Final = 2
_SHORTEST_TOWN: Final = 4
# What leads to a place in some languages alone; "" is a language that is not known.
_ONLY_IN: Final = {
    "i": ("sv", "no", "nb", "nn", "da", "is", "fo", ""),
    "da": ("it",),
    "u": ("hr", "sr", "bs", "sl", "cs", ""),
    "w": ("pl", ""),
    "v": ("cs", "sk", "sl", ""),
    "ve": ("cs", "sk", ""),
    "z": ("pl", "cs", "sk", ""),
}
_INITIALS: Final = 4
# The initials that stand for a name below a story.
_MARK: Final = re.compile(rf"\([^()]{{1,{_INITIALS}}}\)")
_CITY: Final = 200_000
_UNSPACED: Final = late("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def read_item(draft: Draft, item: str, following: str | None, *, alone: bool) -> None:
    """Add to *draft* what an *item* says; *alone* is one that is a part by itself, behind the first part."""
    item = trim(item) if " " in item.strip() else item.strip(" :")
    if not item or item.endswith(OTHER_WORK_MARK):
        return
    if item.casefold() in words.UNNAMED:
        if draft.authors and role_start(item.split()) == 0:
            # "Ana Ruiz, Staff Writer" says what Ana Ruiz is.
            draft.employ(item)
        elif not draft.authors and following is not None and may_be_seat(following):
            # "Staff Reporter, Chennai"
            draft.place(following)
        return
    ours = item.split()
    while len(ours) > 1 and ours[0].casefold() in words.OUR_WORDS:
        ours = ours[1:]
    if " ".join(ours).casefold() in words.UNNAMED and role_start(ours) is None:
        return
    join, _, credited = item.partition(" ")
    if join.casefold() in words.WITH_WORDS and (is_agency(credited) or credited.casefold() in words.UNNAMED):
        item = credited
    if is_agency(item) or (is_agency(item.rpartition(" ")[0]) and item.split()[-1].casefold() in STAFF_WORDS):
        draft.agency = draft.agency or (item.strip("()") if is_agency(item) else item.rpartition(" ")[0])
        return
    if draft.authors and not alone and is_credential(item) and kind_of(item) == "person":
        return
    if item.startswith(("www.", "http")):
        return
    if draft.authors and join in _ALL and is_place(credited):
        # "Ana Ruiz and Tom Lee (both Lima)"
        draft.place(credited)
        return
    if draft.last is not None and item.strip(".").casefold() in _SUFFIXES:
        # "Ana Ruiz, Jr."
        draft.authors[-1] = attrs.evolve(draft.last, name=f"{draft.last.name} {item}")
        return
    match = _FOR.search(item)
    if match and (match.start() or draft.authors) and _is_whom_for(item[: match.start()], item[match.end() :]):
        read_item(draft, item[: match.start()], None, alone=alone)
        draft.affiliate(item[match.end() :])
        return
    _read_words(draft, item.split(), following, alone=alone)


def opens_with_house(item: str) -> bool:
    """Return whether *item* opens with what leads to the house that somebody writes for: "especial para El Faro"."""
    return _FOR.match(item) is not None


def _is_whom_for(front: str, house: str) -> bool:
    """Return whether *house* is one, and not what somebody is good at: "Professor for Media Law"."""
    return role_start(front.split()) is None or kind_of(head_of(house)) == "organization"


def _read_words(draft: Draft, tokens: list[str], following: str | None, *, alone: bool) -> None:
    while len(tokens) > 1 and tokens[0].casefold() in words.OUR_WORDS and role_start(tokens) is not None:
        tokens = tokens[1:]
    if draft.authors and len(tokens) > 1 and tokens[0].rstrip(":").casefold() in words.PICTURES:
        # "Ana Ruiz, Foto Tom Lee"
        return
    tokens = without_pictures(tokens)
    if len(tokens) > _FULL_NAME + 1 and tokens[_FULL_NAME] in words.IS_WORDS and tokens[0].istitle():
        # "Ana Ruiz is the science editor"
        draft.add(" ".join(tokens[:_FULL_NAME]))
        office = role_start(tokens[_FULL_NAME + 1 :])
        if office is not None:
            read_office(draft, [], tokens[_FULL_NAME + 1 + office :])
        return
    untitled = strip_titles(" ".join(tokens)).split()
    if len(untitled) > 1 and not untitled[0].islower() and role_start(untitled[:1]) is None:
        tokens = untitled
    start = role_start(tokens)
    if start is not None:
        _read_role(draft, tokens, start)
        return
    item = _take_agency(draft, tokens)
    if not item or item.casefold() in words.UNNAMED:
        return
    if draft.after_role and draft.joined and any(map(_is_small, item.split())):
        # "Ana Ruiz, senior editor and chess enthusiast"
        return
    is_followed = following is not None and role_start(following.split()) == 0
    if is_followed and _sits_before_office(draft, item, following or ""):
        draft.place(item)
        return
    if draft.after_role and draft.authors and not draft.joined and not is_followed:
        draft.after_role = False
        if is_place(item):
            draft.place(item)
        else:
            draft.affiliate(item)
        return
    _read_name(draft, item, alone=alone, last=following is None)


def _sits_before_office(draft: Draft, item: str, following: str) -> bool:
    """Return whether one word behind a whole name is where somebody was sent: "Ana Ruiz (Lund, envoyée spéciale)"."""
    last = draft.last
    if last is None or last.role is not None or draft.joined or not item.istitle() or " " in item:
        return False
    return " " in last.name and not SENT.isdisjoint(map(str.casefold, following.split()))


def _read_role(draft: Draft, tokens: list[str], start: int) -> None:
    """Read an item that names an office: "Jane Doe Senior Reporter", "CEO of Example", "correspondent in Paris"."""
    name, rest = _take_agency(draft, tokens[:start]).split(), tokens[start:]
    if len(name) > 1 and _UNSPACED.match(name[-1]) and is_place(name[-1]):
        # "김하늘 도쿄 특파원"
        draft.place(name.pop())
    if not name and not draft.authors and (behind := name_behind_place(rest)) is not None:
        # "Correspondent in Lima Ana Ruiz"
        draft.place(rest[behind - 1])
        draft.role = " ".join(rest[: behind - 2])
        read_item(draft, " ".join(rest[behind:]), None, alone=False)
        return
    behind = name_behind(rest)
    # In a script without capitals nothing tells what an office is over from a name.
    if behind is not None and draft.authors and not name and is_caseless(bare := rest[behind]):
        behind = behind if _UNSPACED.match(bare) else None
    if behind is not None and name and not draft.glued and draft.cued:
        # "Penulis Ana Ruiz Editor Tom Lee"
        draft.add(" ".join(name))
        if rest[0].casefold() not in words.OTHER_OFFICES:
            draft.employ(" ".join(rest[:behind]))
            read_item(draft, " ".join(rest[behind:]), None, alone=False)
        return
    if behind is not None and (not name or draft.glued):
        if name:
            draft.add(" ".join(name))
        last, role = draft.last, " ".join(rest[:behind])
        if name or (last is not None and last.role is None):
            draft.employ(role)
        else:
            draft.role = role
        read_item(draft, " ".join(rest[behind:]), None, alone=False)
        return
    read_office(draft, name, rest)


def _is_small(word: str) -> bool:
    return word.islower() and word not in words.PARTICLES


def _take_agency(draft: Draft, tokens: list[str]) -> str:
    """Return the item without an agency before or behind a whole name, and without the town where only the agency is.

    "Ana Ruiz The Associated Press", "Associated Press in Nairobi"
    """
    agency, rest = part_agency(tokens)
    if agency is None:
        return " ".join(tokens)
    draft.agency = draft.agency or agency or None
    if len(rest) > 1 and rest[0] in words.IN_WORDS and (is_place(town := " ".join(rest[1:])) or not draft.authors):
        draft.place(town)
        return ""
    return " ".join(rest)


def _read_name(draft: Draft, item: str, *, alone: bool, last: bool) -> None:
    tokens = item.split()
    if not draft.authors and item == draft.location:
        return
    if draft.language == "pt" and len(tokens) == 2 and tokens[0] in ("Do", "Da"):
        # "Do UOL", from UOL: no name begins so in Portuguese.
        tokens = tokens[1:]
    if (at := _leads_to_house(tokens)) is not None:
        draft.add(" ".join(tokens[:at]))
        draft.affiliate(" ".join(tokens[at + 1 :]))
        return
    tokens = _take_place(draft, tokens)
    head = " ".join(tokens[:_FULL_NAME]) if not draft.authors and len(tokens) > _FULL_NAME else ""
    is_channelled = head.istitle() and is_channel(tokens[_FULL_NAME:]) and not is_credential(tokens[_FULL_NAME])
    if (head.isupper() or is_channelled) and kind_of(head) == "person" and not is_place(head):
        # "ANA RUIZ Harbour Gazette", and not "THE HARBOUR GAZETTE"; "Ana Ruiz QRX News Lima"
        tokens, house = split_house(tokens) if head.isupper() else (head.split(), " ".join(tokens[_FULL_NAME:]))
        if house is not None:
            draft.add(" ".join(tokens))
            draft.affiliate(house)
            return
    name = " ".join(tokens)
    if len(tokens) > 1 and tokens[-1].islower() and opens_as_label(name.lower()):
        # "Opdateret i går", of which the clock is gone.
        return
    if (draft.authors or draft.agency) and name.islower() and name.isascii() and len(name) <= _INITIALS:
        # "dpa / aro": the initials of an editor.
        return
    if not draft.authors and not draft.cued and (name.casefold() in SECTIONS or _is_place_alone(name, alone=alone)):
        if name.casefold() not in SECTIONS:
            draft.place(name)
        return
    known = any(" " in author.name for author in draft.authors)
    # Where a script has no capitals, a name may be one word.
    known = known or (bool(draft.authors) and last and is_place(name, fewest=_CITY))
    known = known and not (draft.joined and kind_of(name) == "person")
    if (known or (draft.authors and is_caseless(name))) and _read_behind(draft, name, alone=alone, last=last):
        return
    kind = kind_of(name)
    is_house = kind == "organization" or (kind == "staff" and not alone and not draft.joined)
    if draft.authors and draft.authors[-1].kind == "person" and is_house and not is_phrase(name):
        draft.affiliate(name)
        return
    draft.add(name)


def _leads_to_house(tokens: list[str]) -> int | None:
    """Return where a word leads from a name to a house: "Ana Ruiz of The Gazette", "Ana Ruiz at Harbour News"."""
    if tokens[-1][0].isupper() and (led := next((word for word in ("of", "via") if word in tokens[2:-1]), None)):
        return tokens.index(led)
    at = tokens.index("at") if "at" in tokens[2:-1] else None
    if at is None or not is_place_shaped(tokens[at + 1 :]) or kind_of(" ".join(tokens[at + 1 :])) == "person":
        return None
    return at


def _is_place_alone(name: str, *, alone: bool) -> bool:
    """Return whether *name*, in a line without authors so far, is a place: "Redacción | Lima", "São Paulo"."""
    return (alone or " " in name) and is_place(name, fewest=_CITY)


def _leads_to_place(word: str, at: int, language: str) -> bool:
    if language not in _ONLY_IN.get(word.casefold(), (language,)):
        # "Puig i Cadafalch", "Correio da Baía", "ANA DIAS DA FONSECA"
        return False
    if word in words.OWN_IN_WORDS.get(language, ()):
        return at >= _FULL_NAME
    if word == "Reporting":
        # "Daily Reporting Team"
        return False
    return word.casefold() in words.IN_WORDS or (at >= _FULL_NAME and word == "at")


def _take_place(draft: Draft, tokens: list[str]) -> list[str]:
    """Return *tokens* without the place behind a name: "Ana Ruiz in Lima", "Aino Rantala HELSINKI"."""
    place = next((i for i, word in enumerate(tokens) if i > 0 and _leads_to_place(word, i, draft.language)), None)
    if place is not None and place + 1 < len(tokens):
        if " ".join(tokens[place + 1 :]).casefold() in SECTIONS:
            return tokens[:place]
        if tokens[place] == "reporting" and not is_place(" ".join(tokens[place + 1 :])):
            return tokens
        if is_place_shaped(tokens[place + 1 :]) and tokens[place - 1].casefold() not in words.PARTICLES:
            draft.place(" ".join(tokens[place + 1 :]))
            # "Ana Ruiz berichtet aus Lima"
            verb = place > _FULL_NAME and tokens[place - 1].islower() and tokens[0][0].isupper()
            return tokens[: place - verb]
        if tokens[place] == "in" and tokens[place + 1] != "the":
            return tokens[:place]
    bare = range(_FULL_NAME, len(tokens) - 1)
    marked = next((i for i in bare if tokens[i].islower() and _MARK.fullmatch(tokens[i])), None)
    if marked is not None and is_place_shaped(tokens[marked + 1 :]):
        # "Ana Ruiz (ar) Lima"
        draft.place(" ".join(tokens[marked + 1 :]))
        return tokens[:marked]
    shouted = next((i for i, token in enumerate(tokens) if not token.isupper() or "." in token), 0)
    if shouted >= _FULL_NAME and is_place(" ".join(tokens[shouted:])):
        # "ANA RUIZ Lima"
        draft.place(" ".join(tokens[shouted:]))
        return tokens[:shouted]
    town, front = tokens[-1], tokens[:-1]
    is_shouted = len(front) >= _FULL_NAME and town.isupper() and len(town) >= _SHORTEST_TOWN
    if is_shouted and front[-1][-1] != "." and all(map(str.istitle, front)) and is_place(town):
        draft.place(town)
        return front
    return tokens


def _read_behind(draft: Draft, name: str, *, alone: bool, last: bool) -> bool:
    """Read an item behind a full name that is no further author, but a place, a house, an office; tell if it was."""
    tokens = name.split()
    if len(tokens) > 1:
        if is_place(name):
            draft.place(name)
            return True
        if is_branch(tokens):
            draft.affiliate(name)
            return True
        return False
    if not (alone or last or is_place(name)) or not name[0].isalpha():
        return False
    if _UNSPACED.match(name) and not is_place(name):
        # A whole name has no blank in it there.
        return False
    if name.casefold() in SECTIONS:
        return True
    if "." in name.strip(".") or any(map(str.isdigit, name)):
        draft.affiliate(name)
    elif name.islower():
        read_description(draft, name)
    elif not is_place(name) and (kind_of(name) == "organization" or not is_caseless(name)):
        draft.affiliate(name)
    else:
        draft.place(name)
    return True
