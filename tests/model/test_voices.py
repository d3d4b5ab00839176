"""Who is quoted has one number in a record, given in the order of the first quotes."""

from __future__ import annotations

import pytest
from hypothesis import given

from builders import span
from newsrecord import Article, Attribution, Quote, Speaker
from newsrecord.model.voices import number_voices
from newsrecord.strategies import articles


def quoted(source: str | None = None, **speaker: str) -> Quote:
    """Return a quote whose source is told in the words of *source* and by the fields of a speaker."""
    known = Speaker(**speaker) if speaker else None
    return Quote(text="Yes", spans=(span(0, 0, 3),), attribution=Attribution(source=source, speaker=known))


def numbers(*quotes: Quote) -> list[int]:
    return [voice.number for voice in number_voices(quotes).of_quotes]


def test_numbers_follow_the_first_quotes() -> None:
    """Who is quoted first is number one, and stays it."""
    assert numbers(quoted(name="Tom Lee"), quoted(name="Ana Ruiz"), quoted(name="Tom Lee")) == [1, 2, 1]


def test_later_quotes_change_no_number() -> None:
    """The numbers of a story's beginning do not depend on how it goes on."""
    quotes = [quoted(name=name) for name in ("Tom Lee", "Ana Ruiz", "Tom Lee", "Eva Kern")]
    assert numbers(*quotes)[:2] == numbers(*quotes[:2])


def test_a_name_is_one_voice_whatever_the_office() -> None:
    """A speaker who is described anew keeps the number, and the description is the fullest."""
    quotes = [
        quoted(name="Ana Ruiz"),
        quoted(name="ana  ruiz", role="mayor"),
        quoted(name="Ana Ruiz", affiliation="City"),
    ]
    (voice,) = number_voices(quotes).every
    assert (voice.number, voice.name, voice.count) == (1, "Ana Ruiz, mayor, City", 3)


def test_one_role_in_two_bodies_is_two_voices() -> None:
    """Without a name, role and affiliation together tell who speaks."""
    quotes = [quoted(role="spokesman", affiliation=body) for body in ("Port", "Police", "PORT")]
    assert numbers(*quotes) == [1, 2, 1]


def test_a_described_source_is_a_voice() -> None:
    """The story's words stand for a source of which no speaker was made."""
    quotes = [quoted("two  officials"), quoted("Two officials")]
    (voice,) = number_voices(quotes).every
    assert (voice.label, voice.name) == ("[1]", "two officials")


@pytest.mark.parametrize("source", [None, "he", "They", "ellos", "\u043e\u043d\u0438", "\u5f7c\u5973"])
def test_a_pronoun_is_nobodys_number(source: str | None) -> None:
    """What may be another person each time gets no number, and comes last."""
    voices = number_voices([quoted(source), quoted(name="Ana Ruiz"), Quote(text="Yes", spans=(span(0, 0, 3),))])
    assert [voice.number for voice in voices.of_quotes] == [0, 1, 0]
    assert [(voice.label, voice.name, voice.count) for voice in voices.every] == [
        ("[1]", "Ana Ruiz", 1),
        ("[?]", "speaker not named", 2),
    ]


@given(articles())
def test_every_quote_is_counted_once(article: Article) -> None:
    """Numbers run from one without a gap, and the counts add up to the quotes."""
    voices = number_voices(article.quotes)
    given_out = [voice.number for voice in voices.every if voice.number]
    assert given_out == list(range(1, len(given_out) + 1))
    assert sum(voice.count for voice in voices.every) == len(article.quotes) == len(voices.of_quotes)
    assert set(voices.of_quotes) == set(voices.every)
