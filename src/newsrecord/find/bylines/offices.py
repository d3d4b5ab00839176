"""Read the item of a byline that names an office: whose it is, where it is held, and for what house."""

from __future__ import annotations

from typing import Final

from newsrecord.find.bylines import words
from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.departments import DEPARTMENTS
from newsrecord.find.bylines.draft import Draft
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.places import is_place
from newsrecord.find.bylines.trades import COMPANY_HEADS, MODIFIERS, SENT, STAFF_ROLES, is_plural_role, is_role_word
from newsrecord.find.wordlists import folded_set, word_set
from newsrecord.patterns import late
from newsrecord.text import is_caseless

__all__ = ["head_of", "name_behind", "read_description", "read_office", "split_house"]

# Trades that in English stand behind what they are about.
_BEHIND_SUBJECTS: Final = frozenset({"reporter", "correspondent", "editor", "writer", "columnist"})
_NAME_AND_SUBJECT: Final = 3
_AT_WORDS: Final = folded_set("at for bei beim på hos vid chez pour bij la ved")
_ENGLISH_HEADS: Final = folded_set("ceo cto cfo coo founder co-founder cofounder president chairman owner")
# What they are good at stands behind "in".
_SCHOLARS: Final = folded_set("""
    professor lecturer fellow researcher expert specialist student scholar major professorin experte expertin professeur
    profesor profesora professora docent
""")
_AUTHORS: Final = folded_set("author autor autorin autora auteur auteure autrice autore автор автора")
_BASED: Final = folded_set("based ansässig basé basée basado basada")
_CITY, _LONGEST_TAIL = 200_000, 5
_ON_WORDS: Final = words.IN_WORDS | folded_set("an at for bei na no à am")
_AT_PLACES: Final = folded_set("la på ved vid hos")
_ENGLISH: Final = folded_set("reporter editor writer correspondent columnist producer journalist")
_LONGEST_HOUSE: Final = 3
_HAN: Final = late("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,5}$")
_DESKS: Final = ("부", "팀", "국", "실", "센터")
_SHORTEST_NAME: Final = 2
_SENT_TO: Final = folded_set("a à en di")
_DETERMINERS: Final = folded_set("the la las los les der des den dem")
_ELIDED: Final = frozenset({"l'", "l\u2019", "d'", "d\u2019"})
_HOUSE_ARTICLES: Final = word_set("El La Le Les De Il The Het Das Der Die O A")
_QUOTES: Final = "«“„\"'"
_LINKS: Final = folded_set("is a an the our ist est es è ein eine une un una är er on jest je")
_NO_OFFICE: Final = (
    words.IN_WORDS
    | words.WITH_WORDS
    | words.OF_WORDS
    | folded_set("who which that qui que quien che der die das has is was lives writes covers with el los")
)
_LONGEST_LIFE: Final = 14
_MOST_OFFICE_WORDS: Final = 4
_SHORTEST_OFFICE: Final = 5
_BEHIND_NAMES: Final = words.IN_WORDS | words.PARTICLES | words.OF_WORDS | words.CONJUNCTIONS | {"for"}


def read_office(draft: Draft, name: list[str], rest: list[str]) -> None:
    """Read *rest*, which names an office, behind the words of a *name*, which may be none."""
    name, rest = _part_subject(draft, name, rest)
    role, place, house = _complements(rest)
    if role[-1].casefold() in _BASED and len(role) > 1:
        role = role[:-1]
    if house and is_agency(house):
        draft.agency, house = draft.agency or house, None
    draft.place(place or "")
    if _is_of_all(draft, name, role):
        person, own = split_house(name)
        if own is None and kind_of(" ".join(name)) == "organization":
            person, own = [], " ".join(name)
        draft.add(" ".join(person))
        draft.employ_all(" ".join(role), house or own or "", start=draft.group)
    elif not _read_of_the_last(draft, name, rest, role):
        _read_of_one(draft, name, rest, role, house)


def _part_subject(draft: Draft, name: list[str], rest: list[str]) -> tuple[list[str], list[str]]:
    """Return *name* and *rest* with what the office is about in the office: "Ana Ruiz | Indonesia Correspondent"."""
    while len(rest) > 1 and rest[0].casefold() in _LINKS:
        rest = rest[1:]
    if len(name) == _NAME_AND_SUBJECT and rest[0] in _BEHIND_SUBJECTS and all(map(_is_plain_word, name)):
        # "Ana Ruiz Harbour reporter": the office was a line of its own, and begins with its capital.
        name, rest = name[:2], [name[2], *rest]
    elif len(name) >= _NAME_AND_SUBJECT and rest[0].casefold() in _BEHIND_SUBJECTS:
        # "Ana Ruiz Indonesia Correspondent"
        at = next((at for at in range(2, len(name)) if is_place(" ".join(name[at:]), fewest=_CITY)), None)
        name, rest = (name, rest) if at is None else (name[:at], [*name[at:], *rest])
    if name and "\uac00" <= name[-1][0] <= "\ud7a3":
        name, rest = _open_korean(draft, name, rest)
    return name, rest


def _read_of_the_last(draft: Draft, name: list[str], rest: list[str], role: list[str]) -> bool:
    """Read an office of the author named last, with its house or its subject before it; tell whether it was one."""
    whose = " ".join(name)
    last = draft.last
    if name and last is not None and last.kind == "person" and last.role is None and kind_of(whose) == "organization":
        # "Ana Ruiz | Harbour Gazette Senior Reporter".
        draft.employ(" ".join(role))
        if is_agency(whose):
            draft.agency = draft.agency or whose
        else:
            draft.affiliate(whose)
        return True
    is_held_in = len(name) == 1 and draft.location is not None and role[-1].islower() and not draft.joined
    if (role == rest or is_held_in) and _is_of_the_last(draft, name, role[-1]):
        # "Ana Ruiz, Harrowgate Correspondent", "Ana Ruiz, Gazette reporter in Lima".
        draft.employ(" ".join((*name, *role)))
        return True
    return False


def _read_of_one(draft: Draft, name: list[str], rest: list[str], role: list[str], house: str | None) -> None:
    """Read an office behind a name of its own, or before the one to come."""
    person, own = split_house(name)
    if role == rest and not draft.authors and own is None and _is_label(" ".join(name), rest[-1]):
        draft.add_label(" ".join((*name, *rest)))
        return
    if person:
        house = house or own
        draft.add(" ".join(person))
    draft.employ(" ".join(role))
    draft.after_role = not house
    if house:
        draft.affiliate(house)


def _is_of_all(draft: Draft, name: list[str], role: list[str]) -> bool:
    """Return whether an office in the plural is held by all whose names stand before it."""
    return bool(draft.authors) and len(draft.authors) + bool(name) > 1 and any(map(is_plural_role, role))


def _open_korean(draft: Draft, name: list[str], rest: list[str]) -> tuple[list[str], list[str]]:
    """Return a Korean *name* and its office without the place or the house, and the office with its desk."""
    if len(name) > 1 and is_place(name[0]):
        draft.place(name[0])
        name = name[1:]
    if name[-1].endswith(_DESKS) and (len(name) > 1 or draft.authors) and len(name[-1]) > 1:
        name, rest = name[:-1], [name[-1], *rest]
    if len(name) == 2 and (house := next((each for each in name if _is_korean_house(each)), None)):
        draft.add(name[1] if house == name[0] else name[0])
        draft.affiliate(house)
        name = []
    return name, rest


def _is_korean_house(word: str) -> bool:
    return kind_of(word) == "organization" or (word.endswith(("대", "대학교", "연구소")) and len(word) > _SHORTEST_NAME)


def read_description(draft: Draft, item: str) -> None:
    """Read an *item* in small letters behind a name: an office that no list has, or what the author is known for."""
    tokens = item.split()
    if (
        len(tokens) > _LONGEST_LIFE
        or tokens[0].endswith("ing")
        or tokens[0] in _NO_OFFICE | words.PICTURES
        or item in words.UNNAMED
    ):
        return
    if item.islower() and len(tokens) <= _MOST_OFFICE_WORDS:
        if len(item) >= _SHORTEST_OFFICE:
            draft.employ(item)
        return
    role, place, house = _complements(tokens)
    if (place or house) and len(role) <= _MOST_OFFICE_WORDS and all(map(str.islower, role)):
        draft.employ(" ".join(role))
        draft.affiliate(house or "")
        draft.place(place or "")


def split_house(name: list[str]) -> tuple[list[str], str | None]:
    """Return a *name* and the house behind it that nothing parts from it: "ANA RUIZ Harbour Gazette"."""
    shouted = next((i for i, token in enumerate(name) if not token.isupper() or "." in token), len(name))
    if 2 <= shouted < len(name) and not any(map(str.isupper, name[shouted:])):
        return name[:shouted], " ".join(name[shouted:])
    is_one = shouted == 1 and len(name) == _NAME_AND_SUBJECT and not (name[1].isupper() and name[1][-1] == ".")
    if is_one and len(name[0]) > _SHORTEST_NAME and name[0].isalpha():  # "HNN Ana Ruiz", and not "ANA B. RUIZ"
        return name[1:], name[0]
    behind = "" if len(name) < _NAME_AND_SUBJECT or name[1].casefold() in words.PARTICLES else " ".join(name[2:])
    is_house = bool(behind) and kind_of(behind) == "organization"
    return (name[:2], behind) if is_house else (name, None)


def _complements(rest: list[str]) -> tuple[list[str], str | None, str | None]:
    """Return the office alone, and the place and the house that it is held in."""
    if rest[0].casefold() in _AUTHORS:
        # 'author of "The Quiet Tide"'
        return rest, None, None
    for at in range(1, len(rest)):
        if rest[at][0] in _QUOTES:
            end = at - (
                at > 1 and (kind_of(rest[at - 1]) == "organization" or rest[at - 1].casefold() in words.OF_WORDS)
            )
            return rest[:end], None, " ".join(rest[at:])
        if at + 1 >= len(rest):
            break
        word, whole = rest[at].casefold(), _led_to(rest[at + 1 :])
        if not whole:
            continue
        if (
            word in words.IN_WORDS
            and not _SCHOLARS.isdisjoint(map(str.casefold, rest[:at]))
            and not is_place(whole, fewest=_CITY)
        ):
            continue
        if word in words.IN_WORDS or (word in _SENT_TO and not SENT.isdisjoint(map(str.casefold, rest[:at]))):
            if kind_of(whole) == "organization":
                return rest[:at], None, whole
            if whole[0].islower():  # "journaliste au service Économie"
                return rest, None, None
            role, _, house = _complements(rest[:at])
            return role, whole, house
        if word in _AT_PLACES and is_place(whole):
            return rest[:at], whole, None
        if _leads_to_house(rest, at, whole):
            return rest[:at], *_place_and_house(whole)
    if len(rest) > 1 and is_role_word(rest[-2]) and rest[-1][0].isupper() and is_place(rest[-1], fewest=_CITY):
        # "Büroleiterin Nairobi"
        return rest[:-1], rest[-1], None
    found = next((at for at in range(1, len(rest)) if _opens_house(rest[at:]) or _is_led_by_case(rest, at)), None)
    return (rest, None, None) if found is None else (rest[:found], None, " ".join(rest[found:]))


def _led_to(behind: list[str]) -> str:
    """Return the name that begins *behind* a word, without article; nothing where none does."""
    if behind[0].casefold() in _DETERMINERS and behind[0].islower() and len(behind) > 1:
        behind = behind[1:]
    if (elided := behind[0][:2].casefold()) in _ELIDED and len(behind[0]) > len(elided):
        behind = [behind[0][2:], *behind[1:]]
    if behind[0].islower() and (kind_of(behind[0]) != "organization" or all(map(str.islower, behind))):
        return ""
    return _until_role(behind)


def _place_and_house(whole: str) -> tuple[str | None, str]:
    """Return the place and the house of "Courrier à Dakar"."""
    house = head_of(whole)
    place = whole[len(house) :].strip().partition(" ")[2]
    return (place, house) if place and is_place(place) else (None, whole)


def _opens_house(tokens: list[str]) -> bool:
    """Return whether *tokens*, in a script without capitals, name a house: the kind of it comes first there."""
    first = tokens[0]
    return len(tokens) > 1 and is_caseless(first) and kind_of(first) == "organization"


def _is_led_by_case(rest: list[str], at: int) -> bool:
    """Return whether the house stands right behind an office in small letters, in the case of what belongs to it."""
    before, first = rest[at - 1], rest[at]
    if not before.islower() or not is_role_word(before) or (before.isascii() and before in _ENGLISH):
        return False
    if first.casefold() in DEPARTMENTS:
        return False
    return (
        (first.istitle() or is_agency(first) or is_agency(" ".join(rest[at:])))
        and len(rest) - at <= _LONGEST_HOUSE
        and not is_role_word(first)
    )


def _leads_to_house(rest: list[str], at: int, whole: str) -> bool:
    word = rest[at].casefold()
    if word not in words.OF_WORDS:
        return False
    if word in _AT_WORDS:
        return rest[at + 1].casefold() != "large"  # "Editor at Large"
    first = whole.split(maxsplit=1)[0]
    if first.casefold() in DEPARTMENTS:
        return False
    if kind_of(head_of(whole)) == "organization" or (first in _HOUSE_ARTICLES and " " in whole):
        return True
    heads = _ENGLISH_HEADS if word == "of" else COMPANY_HEADS
    return rest[at - 1].casefold() in heads


def head_of(house: str) -> str:
    """Return what a *house* is called, without what follows on it: "Derecho en la Universidad" is no university.

    >>> head_of("Derecho en la Universidad de Aldana"), head_of("Universidad de Aldana")
    ('Derecho', 'Universidad de Aldana')
    """
    tokens = house.split()
    end = next((i for i, token in enumerate(tokens) if i and token in _ON_WORDS), len(tokens))
    return " ".join(tokens[:end])


def _until_role(tokens: list[str]) -> str:
    end = next((i for i, token in enumerate(tokens) if is_role_word(token)), len(tokens))
    tokens = tokens[:end] or tokens
    tail = next((i for i in range(len(tokens), 0, -1) if not tokens[i - 1].islower()), 0)
    # Houses have long names, and none goes on in small letters for so long: that is the sentence around it.
    return " ".join(tokens[:tail] if 0 < tail < len(tokens) - _LONGEST_TAIL else tokens).strip(" ,.")


def _is_plain_word(token: str) -> bool:
    return token.istitle() and token.isalpha() and len(token) > 2 and token.casefold() not in words.PARTICLES


def _is_of_the_last(draft: Draft, name: list[str], office: str) -> bool:
    """Return whether *name* is the place or the subject of an *office* that the author before it holds."""
    last = draft.last
    if not name or draft.glued or last is None:
        return False
    if last.role is not None or last.kind != "person" or " " not in last.name:
        return False
    # Nobody goes by one name in a line where others go by two, and correspondents are sent to a place.
    if len(name) == 1 or office.casefold() in SENT or name[0].casefold() in MODIFIERS:
        return True
    # Offices are given to all in a list, or to none.
    return not draft.joined and not draft.is_new_part and len(draft.authors) == 1


def _is_label(name: str, office: str) -> bool:
    """Return whether one word and an *office* that many hold are nobody by name: "Harbour Correspondent"."""
    if office.casefold() not in STAFF_ROLES or not name or is_agency(name):
        return False
    return " " not in name or kind_of(name) == "organization"


def name_behind(rest: list[str]) -> int | None:
    """Return where a name begins behind an office: "redacteur Pieter van den Berg".

    >>> name_behind("redacteur Pieter van den Berg".split()), name_behind("Editor of Harbour News".split())
    (1, None)
    """
    end = 0
    while end < len(rest) and (is_role_word(rest[end]) or rest[end].casefold() in MODIFIERS):
        end += 1
    behind = rest[end:]
    if len(behind) == 1 and end and _HAN.match(behind[0]):
        return end
    if not end or not is_role_word(rest[end - 1]) or len(behind) < 2 or behind[0].casefold() in _BEHIND_NAMES:
        return None
    if behind[0][0] in _QUOTES or behind[0].casefold() in DEPARTMENTS or is_agency(" ".join(behind)):
        # "Redakteurin Politik und Wirtschaft"
        return None
    if is_agency(behind[0]) and behind[1].casefold() not in words.IN_WORDS and len(behind) > _NAME_AND_SUBJECT - 1:
        # "корреспондент ТАСС Анна Руис"
        return end
    return end if not behind[0][0].islower() and behind[1].casefold() not in words.IN_WORDS else None
