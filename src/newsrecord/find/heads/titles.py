"""Turn a page's title or printed heading into the headline alone: without outlet, section label, or kicker."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache
from typing import Final

from newsrecord.find.keys import fold, squash
from newsrecord.find.wordlists import phrase_set
from newsrecord.text import is_caseless

__all__ = [
    "cut_behind",
    "cut_filed",
    "cut_label",
    "cut_outlet",
    "cut_sections",
    "drop_badge",
    "drop_kicker",
    "drop_note",
    "drop_other_kicker",
    "drop_parted_kicker",
    "drop_rest",
    "respell",
    "take_kicker",
]

# What stands between a headline and the outlet's name in titles.  The hyphen counts only with blanks around it.  What
# each may begin with comes first, which is searched for at the speed of one character.
_JOIN: Final = re.compile(
    r"[\s:|\uff5c\u3163](?:(?<=\s)(?:[|\u2013\u2014\u2022\u00b7\u00bb\u00ab:~/-]{1,2}\s|[|\uff5c\u3163]\s?)"
    r"|(?<=[|\uff5c\u3163])\s?|(?<=:) )"
)
_BEHIND: Final = re.compile(r"\s{0,2}[-|\u2013\u2014\u00b7\u2022\uff5c\u3163/]\s{0,2}\w")
_MOST_CUTS: Final = 8
# A kicker ends with a colon or a dash in one line with its headline: "Kenya: a city from below".
_MOST_NOTED: Final = 2
_MOST_NAMED: Final = 3
_SHORTEST_NOTED: Final = 20
_BEHIND_HEAD: Final = re.compile(r"\s{0,4}(?:[|\u2013\u2014\uff08]|-\s|$)")
_KICKER_END: Final = " :|\u2013\u2014\u00b7/-"
_BAR: Final = re.compile(r"\s{0,3}[|\uff5c]\s{0,3}")
_PARTING: Final = re.compile(r"\s{0,3}[|\u2013\u2014-]\s{0,3}")
_REST: Final = re.compile(r"\s{1,3}[|/\u00b7\u2022]\s")
_COLON: Final = re.compile(r":\s|\s[\u2013\u2014-]\s")
_SHORTEST: Final = 12
_SHORTEST_CASELESS: Final = 8
_BARS: Final = (" | ", "\uff5c")
_FILING_MARKS: Final = (*_BARS, " - ", " \u2013 ", " \u2014 ", " \u00b7 ", " \u2022 ", " \u00bb ", " \u00ab ", " / ")
_FEWEST_MARKS: Final = 2
_LONGEST_KICKER: Final = 90
_LONGEST_BADGE: Final = 32
_SIGNS: Final = frozenset({"+", "#", "\u00b6", "\u2022", "\U0001f512"})
# What a page sets within the element of its headline, and no title says: for whom it is, that it goes on, and buttons.
_BADGES: Final = phrase_set(
    """
    live|new|premium|plus|abo|abo+|breaking|breaking news|updated|update|free|free access|subscriber only
    |subscribers only|subscribers|members only|member only|for subscribers|edit|print|share|comment|comments|views
    |für abonnenten|nur für abonnenten|abonnenten|exklusiv für abonnenten|bezahlinhalt|réservé aux abonnés|abonnés
    |article réservé aux abonnés|solo suscriptores|para suscriptores|solo para suscriptores|suscriptores|só assinantes
    |para assinantes|exclusivo para assinantes|assinantes|solo per abbonati|per abbonati|riservato agli abbonati
    |voor abonnees|alleen voor abonnees|abonnees|för prenumeranter|prenumerant|for abonnenter|kun for abonnenter
    |tilaajille|vain tilaajille|dla prenumeratorów|pro předplatitele|pre predplatiteľov|előfizetőknek|pentru abonați
    |для подписчиков|для підписників|aboneler için|لمشتركين|למנויים|会員限定|有料会員限定|구독자 전용|kommentare
    |commentaires|comentarios|comentários|commenti|reacties|kommentarer|bearbeiten|drucken|teilen|modifier|editar
    """
)
# The name of the kind of text, set behind the headline by newspapers that keep opinion apart: "... | Opinion".
_LABELS: Final = phrase_set(
    """
    opinion|opinions|analysis|editorial|commentary|column|guest column|guest opinion|letter|letters|review
    |letters to the editor|exclusive|watch|video|live|podcast|explainer|fact check|obituary|interview|meinung|kommentar
    |analyse|kolumne|gastbeitrag|rezension|opinión|análisis|editorial|columna|tribune|avis|opinione|analisi|commento|mening|opinie
    |column|kronikk|leder|ledare|debatt|analyse|opinião|análise|opinia|komentarz|мнение|аналитика
    """
)


# A title is cut for two reasons, one after the other.
@lru_cache(maxsize=16)
def _cuts(title: str) -> list[re.Match[str]]:
    return list(_JOIN.finditer(title))[-_MOST_CUTS:]


def cut_outlet(title: str, keys: Collection[str], *, at_end: bool = False) -> str:
    """Return *title* without the outlet's name joined to its end or its beginning, or only *at_end*.

    *keys* are the outlet's names, squashed.

    >>> cut_outlet("Harbour opens - The Daily Harbour", {"dailyharbour"})
    'Harbour opens'
    """
    cuts = _cuts(title)
    for match in cuts:
        if squash(title[match.end() :]) in keys:
            return title[: match.start()].strip()
    if at_end:
        return title
    for match in reversed(cuts):
        if squash(title[: match.start()]) in keys:
            return title[match.end() :].strip()
    host, _, rest = title.partition(" ")
    # Some weblogs put nothing but a blank behind their address.
    return rest.strip() if "." in host.strip(".") and rest.strip() and squash(host) in keys else title


def cut_sections(title: str, find_headings: Callable[[], Collection[str]], *, colons: bool = False) -> str:
    """Return *title* without what is joined to its end or its beginning, where the page prints the rest alone.

    *find_headings* returns the folded headings of the page.  What a colon joins is a kicker, which titles rightly keep,
    unless *colons* are to be cut at as well.

    >>> cut_sections("Harbour opens - News - North", lambda: {"harbour opens"})
    'Harbour opens'
    """
    cuts = [match for match in _cuts(title) if colons or match[0] != ": "]
    if not cuts:
        return title
    headings = find_headings()
    for match in cuts:
        if fold(title[: match.start()]) in headings:
            return title[: match.start()].strip()
    for match in cuts:
        front, rest = title[: match.start()], title[match.end() :]
        # A word or two that the page prints as a heading, behind more of them, are the outlet's name.
        if fold(rest) in headings and (len(rest.split()) > _MOST_NAMED or len(front.split()) <= len(rest.split())):
            return rest.strip()
    return title


def cut_filed(title: str, left: str) -> str:
    """Return what is *left* of a title, its outlet cut, without the sections that the same mark parts from it.

    Of three parts between bars, the first and longest is the headline.

    >>> cut_filed("Harbour opens to ships - North - Quay", "Harbour opens to ships - North")
    'Harbour opens to ships'
    >>> cut_filed("Storm: a city waits - Quay", "Storm: a city waits")
    'Storm: a city waits'
    """
    for mark in _FILING_MARKS:
        if title.count(mark) < _FEWEST_MARKS or (left == title and mark not in _BARS):
            continue
        parts = [part.strip() for part in title.split(mark)]
        is_last = left != title and not title.startswith(left)
        head = parts.pop() if is_last else parts.pop(0)
        longest = max(map(len, parts))
        if longest < len(head) and all(part.count(" ") < _MOST_NAMED for part in parts):
            is_said = head.count(" ") >= _MOST_NAMED or (is_caseless(head) and len(head) >= _SHORTEST_CASELESS)
            return head if is_said else left
    return left


def cut_behind(title: str, headline: str) -> str:
    """Return *title* without what a dash or a bar joins to the *headline* that the page declares beside it.

    >>> cut_behind("Harbour opens again-North | News", "Harbour opens again")
    'Harbour opens again'
    """
    rest = title[len(headline) :] if len(headline) >= _SHORTEST and title.startswith(headline) else ""
    return headline if _BEHIND.match(rest) is not None else title


def cut_label(title: str) -> str:
    """Return *title* without a label for its kind behind a bar at its end.

    >>> cut_label("Storms will stay | Opinion")
    'Storms will stay'
    """
    *_, last = _BAR.finditer(title[-60:]) if "|" in title[-60:] or "\uff5c" in title[-60:] else (None,)
    if last is None:
        return title
    offset = max(0, len(title) - 60)
    rest = title[: offset + last.start()].strip()
    return rest if rest and title[offset + last.end() :].strip().casefold() in _LABELS else title


def drop_kicker(printed: str, shared: Sequence[str], *, loose: bool = False) -> str:
    """Return the *printed* heading without the kicker that the titles made for sharing leave out.

    Publishing systems keep kicker and headline in two fields, print both in one heading, and give the headline alone
    to those who link to the story.  A mark parts the two, or nothing at all where the page parts them by its looks;
    *loose* lets a blank do, for a heading that is known to hold a kicker.

    >>> drop_kicker("Trade talks: Port stays shut for weeks", ["Port stays shut for weeks"])
    'Port stays shut for weeks'
    """
    # Case folding would make two letters of one: "schließt".
    whole = printed.lower()
    if len(whole) != len(printed):
        return printed
    for title in shared:
        tail = title.lower()
        front = printed[: -len(tail)] if len(tail) >= _SHORTEST and whole.endswith(tail) else ""
        if not front.strip() or len(front) > min(_LONGEST_KICKER, len(tail)):
            continue
        if front.rstrip()[-1] in _KICKER_END or (not front[-1].isalnum() and not front[-1].isspace()):
            return printed[len(front) :]
        if loose or (front[-1].islower() and title[0].isupper()):
            return printed[len(front) :]
    return printed


def drop_other_kicker(printed: str, shared: Sequence[str]) -> str:
    """Return the *printed* heading without a kicker that only its looks part from the headline, and titles word anew.

    For those who link to a story another kicker stands before a colon, one that says more by itself.

    >>> drop_other_kicker("Trouble in Lund Port stays shut for weeks", ["Sweden: Port stays shut for weeks"])
    'Port stays shut for weeks'
    """
    if ":" in printed or any(fold(title) == fold(printed) for title in shared if ":" in title):
        return printed
    for title in shared:
        tail = title.partition(": ")[2]
        front = printed[: -len(tail)] if len(tail) >= _SHORTEST and printed.endswith(tail) else ""
        if front[-1:] == " " and front[-2:-1].isalnum() and tail[0].isupper() and len(front) <= len(tail):
            return tail
    return printed


def drop_parted_kicker(printed: str, own: Sequence[str], declared: Sequence[str]) -> str:
    """Return the *printed* heading without the kicker that a bar or a dash parts from the publisher's *own* headline.

    The mark stands in the heading, or in another title that is *declared*; a colon belongs to the headline.

    >>> drop_parted_kicker("Lund Port stays shut", ["Port stays shut"], ["Lund | Port stays shut"])
    'Port stays shut'
    >>> drop_parted_kicker("Lund: Port stays shut", ["Port stays shut"], ["Lund: Port stays shut"])
    'Lund: Port stays shut'
    """
    for tail in own:
        front = printed[: -len(tail)] if len(tail) >= _SHORTEST and printed.endswith(tail) else ""
        kicker = front.rstrip(" |\u2013\u2014-")
        if not kicker or len(front) > min(_LONGEST_KICKER, len(tail)) or not kicker[-1].isalnum():
            continue
        if front.rstrip() != kicker or any(
            title.startswith(kicker) and _PARTING.fullmatch(title[len(kicker) : -len(tail)]) is not None
            for title in declared
            if title.endswith(tail)
        ):
            return tail
    return printed


def drop_rest(printed: str, declared: Sequence[str]) -> str:
    """Return the *printed* heading without what a bar or a slash joins to it and all that is *declared* leaves out.

    >>> drop_rest("A parser in a day / December", ["A parser in a day"] * 2)
    'A parser in a day'
    """
    if len(declared) < 2 or len({fold(title) for title in declared}) > 1:
        return printed
    head = declared[0]
    rest = printed[len(head) :] if head and printed.startswith(head) else ""
    return head if _REST.match(rest) else printed


def drop_note(printed: str, declared: Sequence[str]) -> str:
    """Return the *printed* heading without the word or two that the page sets behind it and nothing declared has.

    They are a badge of the story ("Premium"), or a button for editors.

    >>> drop_note("The harbour is open again Premium", ["The harbour is open again", "The harbour is open again | N"])
    'The harbour is open again'
    """
    head = printed
    for _ in range(_MOST_NOTED):
        head = head.rpartition(" ")[0]
        rest = printed[len(head) :].strip()
        if len(head) < _SHORTEST_NOTED or not head[-1].isalnum() or any(rest in title for title in declared):
            break
        if sum(title.startswith(head) and _BEHIND_HEAD.match(title, len(head)) is not None for title in declared) > 1:
            return head
    return printed


def drop_badge(printed: str, declared: Sequence[str]) -> str:
    """Return the *printed* heading without a badge, a count or a sign at an edge that one *declared* title leaves out.

    >>> drop_badge("LIVEThe harbour is open again", ["The harbour is open again | Quay"])
    'The harbour is open again'
    >>> drop_badge("The harbour is open again 12 comments", ["The harbour is open again"])
    'The harbour is open again'
    >>> drop_badge("Video: the harbour is open again", ["the harbour is open again"])
    'Video: the harbour is open again'
    """
    for title in declared:
        join = _JOIN.search(title, _SHORTEST)
        for head in (title, title[: join.start()].strip()) if join is not None else (title,):
            if not _SHORTEST_NOTED <= len(head) < len(printed):
                continue
            if printed.startswith(head):
                rest = printed[len(head) :]
            elif printed.endswith(head):
                rest = printed[: -len(head)]
            else:
                continue
            if _is_badge(rest.strip()):
                return head
    return printed


def _is_badge(rest: str) -> bool:
    if len(rest) > _LONGEST_BADGE:
        return False
    words = [word for word in rest.casefold().split() if any(map(str.isalpha, word))]
    return " ".join(words) in _BADGES if words else rest in _SIGNS


def take_kicker(printed: str, declared: Sequence[str], above: Sequence[str]) -> str:
    """Return the *printed* heading with the kicker that stands *above* it, where all that is *declared* has it too.

    >>> take_kicker("A city from below", ["Kenya: A city from below"] * 2, ["Kenya"])
    'Kenya: A city from below'
    """
    key = fold(printed)
    if len(declared) < 2 or len({fold(title) for title in declared}) > 1:
        return printed
    title = declared[0]
    whole = fold(title)
    if not key or not whole.endswith(" " + key):
        return printed
    kicker = whole.removesuffix(" " + key)
    return title if any(fold(line) == kicker for line in above) else printed


def respell(printed: str, declared: Sequence[str]) -> str:
    """Return the *printed* heading in the spelling of the same declared one, where looks took something from it.

    Capitals are a matter of looks, and so is the line break that stands for the colon behind a kicker.

    >>> respell("HARBOUR OPENS", ["Harbour opens"]), respell("Storm Harbour shut", ["Storm: Harbour shut"])
    ('Harbour opens', 'Storm: Harbour shut')
    """
    key = fold(printed)
    for title in sorted(declared, key=lambda title: ": " not in title):
        if title != printed and fold(title) == key:
            is_set_in_capitals = printed.isupper() and not title.isupper()
            if is_set_in_capitals or len(_COLON.findall(title)) > len(_COLON.findall(printed)):
                return title
    return printed
