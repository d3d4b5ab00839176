"""Read at once what is nothing but a name: two plain words of which no list of the bylines knows either."""

from __future__ import annotations

from typing import Final

from newsrecord.find import byline_words as words
from newsrecord.find.byline_kinds import STAFF_WORDS, kind_of
from newsrecord.find.byline_names import is_credential, read_name
from newsrecord.find.byline_places import is_place
from newsrecord.find.byline_trades import MODIFIERS, is_role_word
from newsrecord.find.wordlists import folded_set
from newsrecord.model.byline import Author, Byline

__all__ = ["plain_byline"]

_PLAIN: Final = 2
_LAST_LATIN: Final = "\u024f"
_SHORTEST, _LONGEST = 3, 16
_LABELS: Final = ("stand", "source", "quelle", "kommentare", "kommentar", "foto", "fotos", "photo", "bild")
_BUTTONS: Final = folded_set(
    """
    follow following listen read see view share ago more all advertiser fact checked updated published posted tips
    sponsored subscribe sign log show hide contact about press the photo image min comment comments
    """
)
_KNOWN: Final = frozenset(
    word
    for listed in (
        words.CUES, words.UNNAMED, words.FORMS, words.TEXT_WORDS, words.PICTURES, words.IN_WORDS, words.OF_WORDS,
        words.FROM_WORDS, words.WITH_WORDS, words.CONJUNCTIONS, words.ARTICLES, words.JOINERS, words.PARTICLES,
        words.OUR_WORDS, words.OTHER_OFFICES, MODIFIERS, STAFF_WORDS, _BUTTONS,
    )
    for phrase in listed
    for word in phrase.split()
)  # fmt: skip


def plain_byline(text: str) -> Byline | None:
    """Return the byline of a *text* that is a name and nothing else, as `parse_byline` does; None for any other.

    >>> plain_byline("Ana Ruiz").names, plain_byline("Ana Editor"), plain_byline("Buenos Aires")
    (('Ana Ruiz',), None, None)
    """
    tokens = text.split(" ")
    if len(tokens) != _PLAIN or max(text) > _LAST_LATIN:
        return None
    for token in tokens:
        if not _SHORTEST <= len(token) <= _LONGEST or not token.isalpha() or not token.istitle():
            return None
    first, second = tokens[0].lower(), tokens[1].lower()
    if first in _KNOWN or second in _KNOWN or is_role_word(first) or is_role_word(second) or is_credential(tokens[1]):
        return None
    # "Stand: 3. Mai" says when a page was changed, and its colon is often missing.
    if (
        first == second
        or second.endswith(_LABELS)
        or kind_of(text) != "person"
        or is_place(text)
        or read_name(text) != text
    ):
        return None
    return Byline(text=text, authors=(Author(name=text),))
