"""Tell the sentence whose first words look like a name and its office from the line that says who wrote a story."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.bylines.trades import is_role_word
from newsrecord.find.wordlists import letter_runs, word_set

__all__ = ["runs_on"]

_SMALL_WORD: Final = 3
_MANY_WORDS: Final = 7
_QUALIFYING: Final = 2
# What befalls the bearers of offices: English headlines have capitals there, as offices do.
_BEFALLS: Final = word_set("""
    named names appointed elected reelected re-elected becomes became resigns resigned fired sacked ousted dismissed
    quits joins hired nominated picked chosen tapped promoted returns retires leaves takes wins replaces succeeds
    confirmed reappointed suspended accused charged arrested dies is was will to
""")
# What parts a name from an office, and an office from a house.
_MARK: Final = re.compile(r"[,|(/·•:]|\s[–—-]\s")


def runs_on(text: str, name: str) -> bool:
    """Return whether the words right behind what looks like a *name* make a sentence.

    An office without a mark before it opens with its word or with a capital, as the name does, and what stands behind
    the word for it is a house.

    >>> runs_on("Ana Ruiz resigns as director", "Ana Ruiz"), runs_on("Ana Ruiz Staff Writer", "Ana Ruiz")
    (True, False)
    >>> runs_on("Ana Ruiz Named Director Of Ports", "Ana Ruiz")
    True
    """
    if not text.startswith(name):
        return False
    rest = text[len(name) :]
    if rest[:1] != " " or not rest[1:2].isalpha():
        return False
    parts = _MARK.split(rest, maxsplit=1)
    words = parts[0].split()
    offices = [at for at, word in enumerate(words) if any(map(is_role_word, letter_runs(word.casefold())))]
    if not offices:
        return False
    first = words[0]
    if first.casefold() in _BEFALLS:
        return True
    behind = words[offices[-1] + 1 :]
    if first.islower() and not offices[0] and len(behind) <= _QUALIFYING and all(map(str.islower, behind)):
        # "dziennikarka śledcza", "periodista científico"
        return False
    opens_as_one = not first.islower() or len(first) <= _SMALL_WORD or offices[0] == 0
    if not opens_as_one or any(word.islower() and len(word) > _SMALL_WORD for word in behind):
        return True
    # Titles with a capital on each word but the small ones.
    return len(parts) == 1 and text.count(" ") >= _MANY_WORDS and any(map(str.islower, words))
