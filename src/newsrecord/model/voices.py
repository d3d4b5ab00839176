"""Turn the quotes of a record into voices: who speaks, numbered in the order of their first quotes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsrecord.model.phrases import say_speaker
from newsrecord.model.quote import Quote, Speaker

__all__ = ["Voice", "Voices", "number_voices"]

_UNNAMED: Final = "speaker not named"
# Pronouns are among the shortest words of every language: "they", "ellos", "elles", "вони", "彼女".
_LONGEST_PRONOUN: Final = 5

_Key = tuple[str, ...]


@attrs.frozen(slots=True)
class Voice:
    """One who is quoted, or all those of whom the story leaves open who they are."""

    number: int
    """1 for who is quoted first, 2 for the next; 0 where it is open who speaks."""
    name: str
    """Name, role and affiliation as far as all quotes together tell, or the story's words for the source."""
    count: int
    """Number of quotes."""

    @property
    def label(self) -> str:
        """What stands beside each quote, so that nothing depends on a colour alone."""
        return f"[{self.number or '?'}]"


@attrs.frozen(slots=True)
class Voices:
    """The voices of a record."""

    every: tuple[Voice, ...]
    """Each voice once, by number; those who are not named come last."""
    of_quotes: tuple[Voice, ...]
    """The voice of each quote, in the order of the quotes."""


def number_voices(quotes: Sequence[Quote]) -> Voices:
    """Return who says each of *quotes*; one voice has one number, whatever the story calls it from quote to quote.

    Speakers are the same if they have the same name; without names, if they have the same role and affiliation; and
    without these, if the story's words for them are the same.  A pronoun that nobody is known for is no voice of its
    own, because "he" may be another person each time.

    >>> from newsrecord import Attribution, Span
    >>> spans = (Span(block=0, start=0, end=3),)
    >>> ruiz = Speaker(name="Ana Ruiz", role="mayor")
    >>> sources = Attribution(source="the mayor", speaker=ruiz), Attribution(source="he"), Attribution(speaker=ruiz)
    >>> voices = number_voices([Quote(text="Yes", spans=spans, attribution=source) for source in sources])
    >>> [f"{voice.label} {voice.name}" for voice in voices.of_quotes]
    ['[1] Ana Ruiz, mayor', '[?] speaker not named', '[1] Ana Ruiz, mayor']
    """
    keys = [_key(quote) for quote in quotes]
    heard: dict[_Key, list[Quote]] = {}
    for key, quote in zip(keys, quotes, strict=True):
        heard.setdefault(key, []).append(quote)
    open_ones = heard.pop((), [])
    voices = {key: Voice(i, _name(found), len(found)) for i, (key, found) in enumerate(heard.items(), 1)}
    if open_ones:
        voices[()] = Voice(0, _UNNAMED, len(open_ones))
    return Voices(tuple(voices.values()), tuple(voices[key] for key in keys))


def _key(quote: Quote) -> _Key:
    """Return what is the same for all quotes of one voice; nothing where it is open who speaks."""
    attribution = quote.attribution
    if attribution is None:
        return ()
    speaker = attribution.speaker
    if speaker is None:
        source = _plain(attribution.source)
        # Readers make a speaker of every description; what they leave as one short word stands for somebody else.
        is_pronoun = " " not in source and len(source) <= _LONGEST_PRONOUN
        return () if is_pronoun else ("source", source)
    if speaker.name is not None:
        return ("name", _plain(speaker.name))
    return ("role", _plain(speaker.role), _plain(speaker.affiliation))


def _plain(words: str | None) -> str:
    return " ".join((words or "").casefold().split())


def _name(quotes: Sequence[Quote]) -> str:
    """Return the fullest description that *quotes* of one voice give."""
    speakers = list(_speakers(quotes))
    if not speakers:
        attribution = quotes[0].attribution
        return " ".join(((attribution and attribution.source) or _UNNAMED).split())
    name = speakers[0].name
    role = next((speaker.role for speaker in speakers if speaker.role), None)
    affiliation = next((speaker.affiliation for speaker in speakers if speaker.affiliation), None)
    return say_speaker(Speaker(name=name, role=role, affiliation=affiliation))


def _speakers(quotes: Sequence[Quote]) -> Iterator[Speaker]:
    for quote in quotes:
        if quote.attribution is not None and quote.attribution.speaker is not None:
            yield quote.attribution.speaker
