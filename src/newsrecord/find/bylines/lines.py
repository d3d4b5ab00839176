"""Tell the words of a line that may be a byline from those of its buttons."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from newsrecord.find.bylines.credits import bracket_work, tells_picture_work
from newsrecord.find.bylines.cues import is_cue_alone, opens_with_cue
from newsrecord.find.dates.only import is_date_line
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.landmarks import headline_index
from newsrecord.find.wordlists import has_digit, word_set
from newsrecord.page.menus import STORY_NAMES
from newsrecord.page.outline import Chunk, Outline
from newsrecord.text import DENSE

__all__ = [
    "BUTTON_NAMES",
    "BYLINE_NAMES",
    "OTHER_ROLES",
    "bare_name",
    "is_initials",
    "is_labelled",
    "is_own_aside",
    "without_buttons",
    "words_of",
]

OTHER_ROLES: Final = (
    "comment",
    "comment-author",
    "comment-date",
    "caption",
    "headline",
    "furniture",
    "section",
    "tag",
    "date",
)
"""The roles of lines that are known to be no byline."""
BYLINE_NAMES: Final = word_set(
    """
    byline bylines by written creator
    author authors auther autor autoren autore autori auteur auteurs autores writer writers reporter
    journalist forfatter skribent fotograf redakteur credits contributor contributors firma signature signatura penulis
    yazar muhabir hofundur avtor autorius szerzo columnista colunista articulista firmante imza kirjoittaja
    toimittaja forfattare forfattere autors autori autorzy avtory avtori autoriai szerzok muellif awdur egilea pisac
    novinar novinari dziennikarz zurnalistas syntaktis arthrografos nguoiviet
    columnist columniste chroniqueur opinionista kolumnist kolumnista
    """
)
"""What names the elements that hold who wrote a story."""
_NO_BYLINE_NAMES: Final = word_set(
    """
    bio biography description comment comments related caption photo image social share email twitter more about
    box footer avatar articles count follow
    """
)
_FOOT: Final = frozenset({"footer"})
_CARD: Final = "vcard"
BUTTON_NAMES: Final = word_set(
    "share shares sharing sharebar social socials tools toolbar actions buttons activity facebook"
)
"""What names the elements that hold the buttons which share a story."""
_LONGEST_SHARED: Final = 60
# Where sites keep the lists of what they filed under a word.
_CATEGORY_PAGE: Final = re.compile(
    r"/(?:blog-)?(?:categor(?:y|ies|ie|[ií]as?)|catégories?|[ck]at[ei]gori(?:en?|er|a|i|ja|at)?|rubri(?:que|ek|k|c|ca|ka)s?)/"
)
_THREE: Final = 3
_MAIL: Final = "mailto:"
_LONGEST_INITIALS: Final = 30
# "aru/ mok/": who wrote and who edited it, as the agencies of Central Europe sign.
_CODES: Final = re.compile(r"(?:[a-zà-ž]{2,5}/\s?){1,5}")
_INITIALS: Final = re.compile(r"[(\[]?(?:[^\W\d_]{3,12}\s?[:：]\s?)?[^\W\d_]{1,2}\.(?:\s?-?[^\W\d_]{1,2}\.){1,3}[)\]]?")


def words_of(chunk: Chunk) -> str:
    """Return the text of *chunk* without a word that only leads to somebody's mail: "Email", "Kontakt".

    In a script without blanks, what goes on right behind a link to an author says what the author is.
    """
    text = chunk.text
    first = chunk.links[0] if chunk.links and DENSE.match(text) else None
    if first is not None and not first.start and text[first.end :][:1].isalpha():
        return text[: first.end]
    if not chunk.link_chars or not any(address.startswith(_MAIL) for address in chunk.addresses):
        return text
    for link in reversed(chunk.links):
        said = text[link.start : link.end].strip()
        if link.url.startswith(_MAIL) and said and " " not in said and "@" not in said:
            text = f"{text[: link.start].rstrip()} {text[link.end :].lstrip()}".strip()
    # Where the line was nothing else, its only word is a name.
    return text or chunk.text


def without_buttons(outline: Outline, line: str) -> str:
    """Return *line* without the words of the buttons at its end: "By Ana Ruiz", and not "By Ana Ruiz Save"."""
    if not outline.buttons:
        return line
    for words in reversed(outline.once("words of buttons", _words_of_buttons).get(line, ())):
        rest = line.removesuffix(words).rstrip()
        # A button that a cue leads to is the name itself: pressed, it shows who that is.
        if rest and not is_cue_alone(rest, (outline.language or "").partition("-")[0].casefold()):
            line = rest
    return line


def _words_of_buttons(outline: Outline) -> dict[str, list[str]]:
    """Return the words of buttons by the line that they stand in."""
    found: dict[str, list[str]] = {}
    for _, at, words in outline.buttons:
        if words and at < len(outline.chunks):
            found.setdefault(outline.chunks[at].text, []).append(words)
    return found


def bare_name(text: str) -> str:
    r"""Return the first line of *text* without what it opens with as a byline does.

    >>> bare_name("By Ana Ruiz\nReporter"), bare_name("Ana Ruiz")
    ('Ana Ruiz', 'Ana Ruiz')
    """
    line = text.partition("\n")[0].strip()
    name = opens_with_cue(line) or line
    # "Ana Ruiz Text": what she did stands in an element of its own.
    return name if (told := bracket_work(name)) == name or tells_picture_work(told) else told.rpartition(" (")[0]


def is_initials(text: str) -> bool:
    """Return whether *text* is the initials of whoever wrote or edited a story, and a label perhaps.

    >>> is_initials("Editor : R.D."), is_initials("(A. P.)"), is_initials("He left."), is_initials("Ana R.")
    (True, True, False, False)
    >>> is_initials("aru/ mok/")
    True
    """
    if text.endswith("/"):
        return len(text) <= _LONGEST_INITIALS and _CODES.fullmatch(text) is not None
    return "." in text[:_LONGEST_INITIALS] and len(text) <= _LONGEST_INITIALS and _INITIALS.fullmatch(text) is not None


def is_labelled(outline: Outline, chunk: Chunk, names: frozenset[str]) -> bool:
    """Return whether one of *names*, those of the elements around *chunk*, says that it tells who wrote the story.

    In a box of buttons, that is said of a line whose own element is called after nothing else, or which has the date.
    """
    if names.isdisjoint(BYLINE_NAMES) or (chunk.link_chars and _lists_categories(outline, chunk)):
        return False
    barred = names & _NO_BYLINE_NAMES
    own = outline.containers[chunk.container].names if chunk.container >= 0 else frozenset()
    if barred == _FOOT and _CARD in own and not own.isdisjoint(BYLINE_NAMES):
        # What is marked as somebody's card, by the microformat, is a name in the foot of a post as well.
        return _is_own_foot(outline, chunk)
    if not barred or not barred <= BUTTON_NAMES:
        return not barred
    if own and own <= BYLINE_NAMES:
        return True
    return len(chunk.text) <= _LONGEST_SHARED and find_shape(chunk.text) is not None


def _lists_categories(outline: Outline, chunk: Chunk) -> bool:
    """Return whether *chunk* is nothing but links to categories, in a box that holds the byline as well.

    What is itself called the author's is left: some sites file the stories of each author under a category.
    """
    if chunk.container >= 0 and not outline.containers[chunk.container].names.isdisjoint(BYLINE_NAMES):
        return False
    if not all(_CATEGORY_PAGE.search(address) is not None for address in chunk.addresses):
        return False
    linked = "".join(chunk.text[link.start : link.end] for link in chunk.links)
    return sum(map(str.isalpha, linked)) == sum(map(str.isalpha, chunk.text))


def is_own_aside(outline: Outline, chunk: Chunk, distance: int) -> bool:
    """Return whether *chunk*, called an author's line, stands in a foot or a margin of the story, and not beside it.

    In a foot that is called the story's own a line needs no name, where it says who posted, and when.

    Args:
        outline: the page.
        chunk: the line.
        distance: how far it is from the headline.
    """
    if chunk.container < 0:
        return False
    if outline.containers[chunk.container].names.isdisjoint(BYLINE_NAMES):
        return has_digit(chunk.text) and opens_with_cue(chunk.text) is not None and _is_own_foot(outline, chunk)
    return _is_own_foot(outline, chunk) or _opens_margin(outline, chunk, distance)


def _is_own_foot(outline: Outline, chunk: Chunk) -> bool:
    """Return whether *chunk* stands in what is called the foot of a story."""
    holders = zip(outline.ancestors(chunk.container), range(3), strict=False)
    return any("footer" in holder.names and not holder.names.isdisjoint(STORY_NAMES) for holder, _ in holders)


def _opens_margin(outline: Outline, chunk: Chunk, distance: int) -> bool:
    """Return whether *chunk* opens a margin of the story, with the day right behind it."""
    place = (headline_index(outline) or 0) + distance
    around = outline.chunks[place - 1 : place + 2]
    if len(around) < _THREE or around[1] is not chunk or not is_date_line(around[2].text):
        return False
    before, *own = (set(islice(outline.around(each.container), _THREE)) for each in around)
    shared = (own[0] & own[1]) - before
    return any(outline.containers[each].tag == "aside" for each in shared)
