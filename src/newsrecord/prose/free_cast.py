"""Tell who each source of a story is, in languages with cases or without capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import attrs

from newsrecord.model.quote import Speaker
from newsrecord.prose.drafts import Place
from newsrecord.prose.folding import fold
from newsrecord.prose.free_lexicon import FreeLexicon
from newsrecord.prose.free_speakers import read_free_speaker, surname_key

__all__ = ["FreeCast"]

_PAIRS: Final = re.compile(
    r"(?<!\w)([А-ЯЁ][а-яё]{1,30}(?:-[А-ЯЁ][а-яё]{1,30})?) (?=([А-ЯЁ][а-яё]{1,30}(?:-[А-ЯЁ][а-яё]{1,30})?)(?!\w))"
)
_LAST_WORD: Final = re.compile(r"(\w{1,40})\s{1,4}$")
_CASE_ENDING: Final = 3
"""Letters at the end of a surname that its cases change."""


class FreeCast:
    """The people of a story, in the order in which it quotes them.

    >>> from newsrecord.prose.lexicons.ru import LEXICON
    >>> text = ["«Да, это так», — сказал мэр Лев Белов.", "По словам Белова, «все готово»."]
    >>> cast = FreeCast(text, LEXICON)
    >>> cast.speaker((0, 24, 37)).name, cast.speaker((1, 10, 16)).name
    ('Лев Белов', 'Лев Белов')
    """

    def __init__(self, paragraphs: Sequence[str], lexicon: FreeLexicon) -> None:
        self._paragraphs = paragraphs
        self._lexicon = lexicon
        self._known: dict[str, Speaker] = {}
        self._given: dict[str, set[str]] | None = None
        self._last: tuple[int, Speaker] | None = None

    def speaker(self, place: Place) -> Speaker | None:
        """Return who speaks, for the words at *place*; calls go through a story from front to back."""
        block, start, end = place
        source = self._paragraphs[block][start:end]
        low = fold(source)
        if low in self._lexicon.pronouns:
            return self._resolve(low, block)
        found = read_free_speaker(source, self._lexicon)
        found = self._nominative(found) if self._is_oblique(block, start) else self._complete(found, source)
        self._last = (block, found) if found is not None else None
        return found

    def implied(self, cue: Place) -> Speaker | None:
        """Return who speaks by a verb without a subject: whoever spoke last, up to the paragraph before."""
        block, start, end = cue
        low = fold(self._paragraphs[block][start:end])
        before = self._paragraphs[block][max(0, start - 4) : start].rstrip().rstrip(self._lexicon.proclitics).rstrip()
        # In the midst of a sentence the verb has a subject that was not found.
        opens = not before or not before[-1].isalnum()
        if self._lexicon.word_order == "either" or low.split()[0] in self._lexicon.impersonal or not opens:
            return None
        return self._recent(block)

    def _recent(self, block: int) -> Speaker | None:
        if self._last is None or block - self._last[0] > 1:
            return None
        # A paragraph further on, the verb or pronoun still means the one it meant here.
        self._last = (block, self._last[1])
        return self._last[1]

    def _resolve(self, low: str, block: int) -> Speaker | None:
        if low in self._lexicon.plural_pronouns:
            return None
        found = self._recent(block)
        if found is None or found.name is None or low not in ("он", "она"):
            return found
        # Surnames of women end in a vowel of their own in most of the languages that Russian papers write of.
        feminine = surname_key(found.name).endswith(("ова", "ева", "ина", "ына", "ая"))
        masculine = surname_key(found.name).endswith(("ов", "ев", "ин", "ын", "ий"))
        return None if (feminine and low == "он") or (masculine and low == "она") else found

    def _is_oblique(self, block: int, start: int) -> bool:
        """Return whether the source stands in another case than the nominative: "по словам Беловой"."""
        if self._lexicon.word_order != "either":
            return False
        before = _LAST_WORD.search(self._paragraphs[block], max(0, start - 45), start)
        return before is not None and (
            any(fold(before[1]) == phrase[-1] for phrase in self._lexicon.according)
            or fold(before[1]) in self._lexicon.places
        )

    def _nominative(self, speaker: Speaker | None) -> Speaker | None:
        """Return the one whom the story has named before and whose name has the same beginning."""
        if speaker is None or speaker.name is None:
            return None
        key = surname_key(speaker.name)
        stem = key[: max(3, len(key) - _CASE_ENDING)]
        found = [known for surname, known in self._known.items() if surname.startswith(stem) and known.name]
        return found[0] if len(found) == 1 else None

    def _complete(self, speaker: Speaker | None, source: str) -> Speaker | None:
        """Return *speaker* with what the story has said of the same person before."""
        name = speaker.name if speaker is not None else None
        if name is None:
            before = self._known.get(surname_key(source))
            whole = before is not None and before.name is not None and fold(before.name).endswith(fold(source))
            return before if whole else speaker
        key = surname_key(name)
        before = self._known.get(key)
        if " " not in name:
            if before is not None and before.name is not None and " " in before.name:
                return attrs.evolve(before, role=speaker.role or before.role) if speaker is not None else before
            given = self._given_names().get(key, set())
            name = f"{next(iter(given))} {name}" if len(given) == 1 else name
        elif before is not None and before.name == name and speaker is not None:
            speaker = attrs.evolve(speaker, role=speaker.role or before.role)
        found = attrs.evolve(speaker, name=name) if speaker is not None else None
        if found is not None:
            self._known[key] = found
        return found

    def _given_names(self) -> dict[str, set[str]]:
        """Return what stands with a capital before each word with a capital, unless it is a title or opens a clause."""
        if self._given is None:
            self._given = {}
            lexicon = self._lexicon
            no_names = lexicon.titles | lexicon.adjuncts | lexicon.breaks | lexicon.times | lexicon.auxiliaries
            for text in self._paragraphs if lexicon.word_order == "either" else ():
                for match in _PAIRS.finditer(text):
                    if fold(match[1]) not in no_names | lexicon.pronouns:
                        self._given.setdefault(fold(match[2]), set()).add(match[1])
        return self._given
