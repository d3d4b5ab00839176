"""Name the kinds of HTML elements, and turn class strings into words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from newsrecord.page.embeds import SEALED

if TYPE_CHECKING:
    from newsrecord.page.frames import Frame

__all__ = [
    "BLOCKS",
    "BOLD",
    "HEADINGS",
    "HIDERS",
    "NO_ATTRIBUTES",
    "SKIPPED",
    "SPACED",
    "TELLING",
    "UNSEEN",
    "WEIGHTY",
    "Kind",
    "Kinds",
    "Start",
    "is_hidden",
    "is_shadow",
    "is_unseen",
    "marks_of",
    "names_told",
    "split_names",
    "words_of",
]

BLOCKS: Final = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre search section summary table "
    "tbody td tfoot th thead tr ul".split()
)
"""Elements that begin and end a line wherever they stand."""

HEADINGS: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
"""Heading elements and their ranks."""

TELLING: Final = frozenset(
    {
        *HEADINGS,
        *"li dt dd ul ol menu blockquote article section table tr td th main nav footer figure figcaption".split(),
    }
)
"""Elements that tell of what kind the text within them is."""

WEIGHTY: Final = frozenset({"pre", "figure", "td", "th", "table", "blockquote"})
"""Elements that come to one thing as a whole."""

BOLD: Final = frozenset({"b", "strong"})

SKIPPED: Final = SEALED | frozenset(
    "script style svg template noscript select textarea object applet canvas datalist math noframes noembed".split()
)
"""Elements whose text no reader of the page sees as text (`script` and `noscript` are looked into)."""

UNSEEN: Final = frozenset({"span", "i", "rt", "iframe"})
"""Elements within a line that are skipped in some cases: words for screen readers, signs that a font draws, how
characters are read, what a browser without frames shows."""

NO_ATTRIBUTES: Final[Mapping[str, str]] = {}
"""Those of an element that has none."""

SPACED: Final = frozenset({"time", "button", "label", "option"})
"""Elements within a line that are set off from their neighbours even where no blank stands between."""

# Names made by machines ("css-1ad9x", "sc-bAdQz") hold letters that spell words by chance: a word of up to three
# letters counts only where it stands alone.
_PLAIN_WORDS: Final = re.compile(r"(?<![a-z0-9])[a-z]{1,3}(?![a-z0-9])|[a-z]{4,}")
_TOKENS: Final = re.compile(r"[^\W_]+")
# Tables for `bytes.translate`, of what is ASCII: blanks for all that parts words; then also one digit for all of them.
_TOKENS_ALONE: Final = bytes(code if chr(code).isalnum() else 32 for code in range(128)) + bytes(128)
_DIGITS_ALIKE: Final = _TOKENS_ALONE.replace(b"0123456789", b"0000000000")
_HUMPS: Final = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[^\W\d_a-zA-Z]+")
_SHORT: Final = 3
_HIDING: Final = re.compile(r"display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden")
# The names that style sheets, those of the great frameworks first, have for it, without what parts their words.
_UNSEEN: Final = frozenset(
    {"visuallyhidden", "sronly", "screenreadertext", "screenreaderonly", "screenreader", "offscreen"}
    # The fonts that draw a sign in place of its name: "share", "arrow_forward".
    | {"materialicons", "materialiconsoutlined", "materialiconsround", "materialiconssharp", "materialiconstwotone"}
    | {"materialsymbolsoutlined", "materialsymbolsrounded", "materialsymbolssharp"}
    # What shows when a pointer rests on a word; "tooltip" alone is as often around the word itself.
    | {"tooltiptext", "tooltipcontent", "tooltipbody", "tooltipinner", "tooltipdescription", "tooltipdefinition"}
)
_UNSEEN_STEMS: Final = ("hidden", "only", "screen", "material", "tooltip")
_LONGEST_CLASS: Final = 2_000
# Many sites give their parts telling names only for their own tests, and machine-made classes beside them.
_MARKS: Final = (
    "data-testid",
    "data-test-id",
    "data-component",
    "data-qa",
    "data-type",
    "data-module",
    "data-hook",
    "data-test-tag",
)
_MARK_SET: Final = frozenset(_MARKS)
_LONGEST_LABEL: Final = 30
_MOST_LABEL_WORDS: Final = 3


Start = Callable[[Mapping[str, str], int], "Frame | Callable[[], None] | None"]
"""What is done at the start of an element, given its attributes and its number among those of its name; the result is
the frame that it opens, or what is to be done at its end."""


class Kind:
    """What a reader of pages does at the elements of one name, and how many of them there were."""

    __slots__ = ("end", "is_block", "is_skipped", "is_telling", "is_weighty", "number", "start", "tag")

    def __init__(self, tag: str, start: Start | None, end: Callable[[], None] | None) -> None:
        self.tag = tag
        """The one string for the name that all its elements share."""
        self.start = start
        """What is done beyond opening a frame for a block."""
        self.end = end
        """What is done at the end, where no frame was opened."""
        self.is_block = tag in BLOCKS
        self.is_skipped = tag in SKIPPED
        self.is_telling = tag in TELLING
        """Whether what stands within it is of another kind than what stands around it."""
        self.is_weighty = tag in WEIGHTY or tag in HEADINGS
        """Whether it comes to one thing as a whole, or what follows depends on what it says."""
        self.number = 0


class Kinds(dict[str, Kind]):
    """The kinds of elements on a page by name; *meet* makes that of a name that is new."""

    def __init__(self, meet: Callable[[str], Kind]) -> None:
        self._meet = meet

    def __missing__(self, tag: str) -> Kind:
        kind = self[tag] = self._meet(tag)
        return kind


def marks_of(attributes: Mapping[str, str]) -> str:
    """Return what an element calls itself, in one string.

    >>> marks_of({"class": "a b", "id": "c", "href": "d"})
    'a b c'
    """
    name, own = attributes.get("class", ""), attributes.get("id", "")
    if _MARK_SET.isdisjoint(attributes):
        return f"{name} {own}" if name and own else name or own
    more = [value for mark in _MARKS if (value := attributes.get(mark))]
    return " ".join([value for value in (name, own, *more) if value])


def names_told(attributes: Mapping[str, str]) -> str:
    """Return what a block calls itself, and what readers who do not see it are told that it is.

    Where a build hashes the classes, that label is left; one of more than a few words is a heading, and says more.

    >>> names_told({"class": "_3fa2c1", "aria-label": "Related articles"})
    '_3fa2c1 Related articles'
    """
    marks, label = marks_of(attributes), attributes.get("aria-label", "")
    return f"{marks} {label}" if 0 < len(label) <= _LONGEST_LABEL and label.count(" ") < _MOST_LABEL_WORDS else marks


def is_unseen(attributes: Mapping[str, str]) -> bool:
    """Return whether the words of an element within a line are not seen, by its class.

    They are there for screen readers only, name a sign that a font draws in their place, or explain a word.

    >>> is_unseen({"class": "sr-only"}), is_unseen({"class": "not-sr-only"}), is_unseen({"class": "material-icons"})
    (True, False, True)
    """
    name = attributes.get("class", "")[:_LONGEST_CLASS].lower()
    if all(each not in name for each in _UNSEEN_STEMS):
        return False
    return not _UNSEEN.isdisjoint(name.replace("-", "").replace("_", "").split())


def split_names(marks: str) -> frozenset[str]:
    """Return the words of class names and ids in lower case.

    >>> sorted(split_names("entry-content article__bodyText sc-1ad9x2"))
    ['article', 'body', 'content', 'entry', 'sc', 'text']
    """
    marks = _without_subjects(marks[:_LONGEST_CLASS])
    # Bytes are asked and translated many times faster than text; most parts of names are words as they stand, and a
    # pattern would take three times as long to find them.
    if not marks.isascii() or not (letters := marks.encode()).islower():
        return frozenset(words_of(marks))
    plain = letters.translate(_DIGITS_ALIKE).decode()
    if "0" not in plain:
        return frozenset(plain.split())
    words: list[str] = []
    for part in plain.split():
        if "0" not in part:
            words.append(part)
        elif len(part) > _SHORT + 1:
            words += [piece for piece in part.split("0") if len(piece) > _SHORT]
    return frozenset(words)


def _without_subjects(marks: str) -> str:
    """Return the names of a post up to where its categories and tags begin: "tag-newsletter" makes no newsletter of it.

    WordPress lists the theme's own names first, then type and status, "hentry", and the subjects behind that
    (its function ``get_post_class``).
    """
    if "status-publish" not in marks:
        return marks
    at = marks.find(" hentry")
    return marks[: at + 7] if at >= 0 else marks[: marks.find("status-publish")]


def words_of(marks: str) -> list[str]:
    """Return the same words in the order in which they stand.

    >>> words_of("entry-content article__bodyText")
    ['entry', 'content', 'article', 'body', 'text']
    """
    marks = _without_subjects(marks[:_LONGEST_CLASS])
    if marks.isascii() and marks.encode().islower():
        return _PLAIN_WORDS.findall(marks)
    found: list[str] = []
    tokens = marks.encode().translate(_TOKENS_ALONE).decode().split() if marks.isascii() else _TOKENS.findall(marks)
    for token in tokens:
        is_word = token.isalpha()
        if is_word and token.islower() and token.isascii():
            found.append(token)
            continue
        if not is_word and (len(token) <= _SHORT or token.isdecimal()):
            # There is no room for a word that counts beside what is no letter.
            continue
        parts = _HUMPS.findall(token)
        least = 0 if is_word and len(token) > _SHORT * (len(parts) - 1) else _SHORT
        found += [part.lower() for part in parts if len(part) > least]
    return found


HIDERS: Final = frozenset({"style", "hidden", "aria-hidden", "fallback", "placeholder"})
"""Attributes that may say that an element is hidden."""
# What AMP shows until something else has arrived, or where it never does; a value is that of a form's field.
# https://amp.dev/documentation/guides-and-tutorials/develop/style_and_layout/placeholders
_STAND_INS: Final = frozenset({"fallback", "placeholder"})


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """Return whether an element with *attributes* is hidden by them.

    >>> is_hidden({"style": "display: none"}), is_hidden({"aria-hidden": "false"}), is_hidden({"fallback": ""})
    (True, False, True)
    """
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    if "aria-hidden" in attributes and attributes["aria-hidden"] == "true":
        return True
    if not _STAND_INS.isdisjoint(attributes) and not all(map(attributes.get, _STAND_INS & attributes.keys())):
        return True
    if "style" not in attributes:
        return False
    style = attributes["style"][:_LONGEST_CLASS].lower()
    return ("none" in style or "hidden" in style) and _HIDING.search(style) is not None


def is_shadow(attributes: Mapping[str, str]) -> bool:
    """Return whether a ``template`` with *attributes* is shown: it declares what its element shows.

    >>> is_shadow({"shadowrootmode": "open"}), is_shadow({"id": "row"})
    (True, False)
    """
    return "shadowrootmode" in attributes
