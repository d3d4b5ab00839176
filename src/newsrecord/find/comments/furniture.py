"""Tell the lines of a comment that are no part of what its writer says: buttons, badges, votes, profiles."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Final

from newsrecord.find.comments.ground import PERSON_NAMES
from newsrecord.find.comments.likes import read_likes
from newsrecord.find.comments.lines import Line
from newsrecord.find.comments.names import is_button
from newsrecord.find.comments.talk_words import BADGES, EDITED, MORE, PINS, TIME_WORDS, key
from newsrecord.find.comments.toggles import read_toggle
from newsrecord.find.wordlists import has_digit, word_set
from newsrecord.page.outline import Container, Outline

__all__ = [
    "LIKERS",
    "LONGEST_FURNITURE",
    "PROFILE_NAMES",
    "TEXT_NAMES",
    "TEXT_PROPS",
    "Inside",
    "find_hidden_forms",
    "is_beside",
    "is_furniture",
    "is_sign",
    "tells_whom",
    "without_more",
]

TEXT_NAMES: Final = word_set(
    "content text body message msg txt texte texto testo tekst inhalt contenu conteudo contenido metin tresc keimeno"
    " teksti commenttext commentbody commentcontent usertext innertext markdown prose kommentartext"
    " corps cuerpo corpo bodytext mesaj mensaje mensagem messaggio bericht tartalom"
)
"""Names of elements that hold what somebody wrote."""
TEXT_PROPS: Final = frozenset({"text", "commenttext", "articlebody", "description", "reviewbody"})
"""Properties of microdata that do."""
_FURNITURE: Final = word_set(
    "reply replies respond answer action actions tool tools toolbar button buttons btn vote votes voting voters"
    " voter rating ratings rate like likes unlike dislike share sharing social report flag flagger permalink"
    " edit edited delete links link footer foot controls menu options dropdown tooltip badge badges rank role"
    " avatar recommend score karma moderation status awards reactions reaction likebar thumbs thumb says counter"
    " count floor num numbering loadmore abuse antworten melden responder curtidas akcje toolbox interaction"
    " interactions position"
)
PROFILE_NAMES: Final = word_set(
    "profile postprofile userinfo userdetails signature sig about authorinfo joined userblock extras"
    " usertitle userextras stats headline subtitle bio location member since"
)
"""Names of elements that tell of the writer."""
# The rank of a writer on some boards; on others an element of the first name holds all of a post.
_DETAILS: Final = frozenset({"postdetails", "profile"})
LIKERS: Final = word_set("likes likers likedby reactions")
_LONGEST_LIKERS: Final = 160
_LONGEST_MORE: Final = 28
LONGEST_FURNITURE: Final = 60
"""Characters of what stands beside a text."""
_SHORTEST: Final = 4
_MOST_SIGNS: Final = 20
_FIRST_SIGN: Final = "\u2600"
_ENDS: Final = frozenset(".!?…,")
_PARTING: Final = frozenset("·•|–—/")
# A note that a comment was changed stands where its text does.
_WHOM: Final = frozenset({"reply", "to"})
"""Names of an element that says whom the comment answers."""
_HIDDEN: Final = "hidden"
_SHOWN: Final = frozenset("xs sm md lg xl phone tablet desktop mobile print block flex inline grid".split())
_NOTICES: Final = frozenset({"moderation", "moderated", "awaiting"})
_AMONG_TEXT: Final = _FURNITURE - {"edit", "edited"}


class Inside:
    """What the containers within a unit are called, each with those around it."""

    def __init__(self, holders: Sequence[Container], place: int) -> None:
        self._holders = holders
        self._place = place
        self._own = holders[place].names if place >= 0 else frozenset()
        self._known: dict[int, frozenset[str]] = {}

    def names(self, container: int) -> frozenset[str]:
        """Return the words of the names of *container* and of those around it within the unit."""
        chain = []
        place = container
        while place >= 0 and place != self._place and place not in self._known and self._place >= 0:
            chain.append(place)
            place = self._holders[place].parent
        names = self._known.get(place, frozenset())
        for step in reversed(chain):
            # What the comment as a whole is called tells nothing of its parts.
            own = self._holders[step].names - self._own
            names = self._known[step] = names | own if own else names
        return names


def find_hidden_forms(outline: Outline) -> frozenset[int]:
    """Return the hidden containers that hold a form: windows for a word to the writer, which each comment may have."""
    holders = outline.containers
    forms = [place for place, holder in enumerate(holders) if holder.tag == "form"]
    found = (next((each for each in outline.around(place) if holders[each].hidden), -1) for place in forms)
    return frozenset(place for place in found if place >= 0)


def tells_whom(line: Line) -> bool:
    """Return whether a line is an element that is named for whom the comment answers."""
    return len(line.parts) > 1 and line.parts[0].names >= _WHOM and len(line.words(line.parts[0])) == len(line.text)


def is_note(text: str) -> bool:
    """Return whether a line says that a comment was set above the others, or shows and hides the answers to it."""
    return text.casefold().startswith(PINS) or ((toggle := read_toggle(text)) is not None and toggle.kind != "count")


def is_sign(line: Line) -> bool:
    """Return whether a line is signs for what its writer feels, and no button: "❤️"."""
    text = line.text
    if len(text) > _MOST_SIGNS or text[0] < _FIRST_SIGN or any(part.tag in ("a", "button") for part in line.parts):
        return False
    return not any(map(str.isalnum, text)) and text.strip("👍👎⬆⬇ \ufe0f") != "" and not line.is_linked


def is_beside(line: Line, names: Set[str]) -> bool:
    """Return whether a line among those of the text is no text: a link or a button for something to be done."""
    if not names.isdisjoint(TEXT_NAMES):
        return False
    if len(line.text) > LONGEST_FURNITURE:
        return False
    pressed = sum(len(line.words(part)) for part in line.parts if part.tag in ("a", "button"))
    is_pressed = pressed * 10 >= len(line.text) * 8
    is_pressed = (is_pressed and is_button(line.text)) or line.said in MORE
    return is_pressed or not names.isdisjoint(_AMONG_TEXT) or _is_notice(line)


def _is_hidden(names: Set[str]) -> bool:
    """Return whether a class that hides a line does so on any screen: what a script is to send elsewhere.

    Texts are folded away, too.
    """
    return names.isdisjoint(_SHOWN) and names.isdisjoint(TEXT_NAMES)


def _is_notice(line: Line) -> bool:
    """Return whether a line is an element that tells of a moderator: "Your comment is awaiting moderation"."""
    return any(not part.names.isdisjoint(_NOTICES) and len(line.words(part)) == len(line.text) for part in line.parts)


def is_furniture(line: Line, names: Set[str]) -> bool:
    """Return whether a line is a button, a badge, a number of votes: no part of what the reader wrote."""
    if _HIDDEN in names and _is_hidden(names):
        return True
    if len(line.text) > LONGEST_FURNITURE:
        # Who likes what was said is a list of names.
        return len(line.text) <= _LONGEST_LIKERS and not names.isdisjoint(LIKERS)
    said = line.said
    if line.text in _PARTING or (line.text[-1] not in _ENDS and is_note(line.text)):
        return True
    if is_button(said) or said in BADGES or said in EDITED or said in MORE:
        return True
    # "+1" may be all that a reader says.
    is_counted = has_digit(said) and (any(map(str.isalpha, said)) or line.text[0] > _FIRST_SIGN)
    if is_counted and read_likes(line.text) is not None:
        return True
    if len(said) <= _SHORTEST and said in TIME_WORDS and not line.text[0].isupper():
        return True
    if not names.isdisjoint(_FURNITURE) or names >= _DETAILS:
        return True
    if not line.parts:
        # Plain links in a row: "Reply Report Share".
        return line.chunk.link_chars > 0 and line.is_linked and all(map(is_button, line.text.split()))
    if tells_whom(line):
        return True
    pressed = end = 0
    # A name may be a button that opens a profile.
    is_name = not names.isdisjoint(PERSON_NAMES) or any(not part.names.isdisjoint(PERSON_NAMES) for part in line.parts)
    for part in line.parts:
        words = line.words(part)
        # Of elements that stand in one another the outer one comes first.
        is_pressed = part.tag == "button" and not is_name
        if part.start >= end and (is_pressed or (is_button(words) and any(map(str.isalpha, words)))):
            pressed += len(words)
            end = part.end
    return pressed * 10 >= len(line.text.replace(" ", "")) * 8


def without_more(text: str) -> str:
    """Return *text* without the words behind its dots that open the rest of it.

    >>> without_more("It went on and on… Read more »"), without_more("And so on…")
    ('It went on and on', 'And so on…')
    """
    if "…" not in text[-_LONGEST_MORE:]:
        return text
    head, _, more = text.rpartition("…")
    return head.rstrip() if head and key(more.strip(" »›>")) in MORE else text
