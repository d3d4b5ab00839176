"""Find where the noun phrases around a verb of saying begin and end, in languages read by their lexicon alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from newsrecord.prose.direct_lexicon import DirectLexicon
from newsrecord.prose.sentences import Word

__all__ = [
    "DASHES",
    "HARD",
    "NOBODY",
    "REACH",
    "Line",
    "find_noun_end",
    "is_adverb",
    "is_common",
    "is_name",
    "opens_noun",
    "read_line",
]

DASHES: Final = frozenset({"-", "–", "—", "―", "--"})
HARD: Final = frozenset({";", ":", ".", "?", "!", "…", "...", "¿", "¡", *DASHES})
"""Punctuation that no source reaches across."""
NOBODY: Final = (0, 0)
"""The range of a part that was not found."""
_ADJECTIVES: Final = ("e", "er", "en")
"""Endings of German adjectives."""
_PASTS: Final = ("te", "ten")
REACH: Final = 40
"""Words that are looked at on either side of a quotation."""


class Line(NamedTuple):
    """The words of a paragraph as the lexicon knows them."""

    words: Sequence[Word]
    lows: list[str]
    """Each word in lower case, without what is elided before it: "entreprise" for "l'entreprise"."""
    heads: list[str]
    """What is elided before each word, "" for most: "l" for "l'entreprise"."""
    lexicon: DirectLexicon


def read_line(words: Sequence[Word], lexicon: DirectLexicon) -> Line:
    """Return *words* with their elisions taken apart.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> line = read_line(read_words("dit l’avocat", [], load_lexicon("fr")), load_lexicon("fr"))
    >>> line.lows, line.heads
    (['dit', 'avocat'], ['', 'l'])
    """
    lows = [word.low for word in words]
    heads = [""] * len(lows)
    if lexicon.elisions:
        for index, low in enumerate(lows):
            if "’" in low or "'" in low:
                head, _, stem = low.replace("’", "'").partition("'")
                if head in lexicon.elisions and stem:
                    heads[index], lows[index] = head, stem
    return Line(words, lows, heads, lexicon)


def is_adverb(line: Line, index: int) -> bool:
    """Return whether an adverb stands at *index*: one of the lexicon's, or a word with the ending of one."""
    low, lexicon = line.lows[index], line.lexicon
    return low in lexicon.adverbs or (
        bool(lexicon.adverb_endings) and line.words[index].text.islower() and low.endswith(lexicon.adverb_endings)
    )


def is_name(line: Line, index: int) -> bool:
    """Return whether the word at *index* is written like a part of a name."""
    word = line.words[index]
    text = word.text[len(line.heads[index]) + 1 :] if line.heads[index] else word.text
    return word.passage < 0 and text[:1].isupper() and line.lows[index] not in line.lexicon.times


def _builds(line: Line, index: int) -> bool:
    """Return whether the word at *index* builds sentences, and so cannot open a noun phrase without an article."""
    low, lexicon = line.lows[index], line.lexicon
    return (
        low in lexicon.times
        or low in lexicon.adjuncts
        or line.heads[index] in lexicon.adjuncts
        or low in lexicon.breaks
        or low in lexicon.verbs
        or low in lexicon.inside
        or low in lexicon.relatives
        or low in lexicon.complementizers
        or low in lexicon.auxiliaries
        or is_adverb(line, index)
    )


def opens_noun(line: Line, index: int) -> bool:
    """Return whether a source can begin at *index*."""
    word, low, lexicon = line.words[index], line.lows[index], line.lexicon
    if word.passage >= 0 or not word.text[0].isalnum() or low in lexicon.times:
        return False
    if low in lexicon.pronouns or low in lexicon.determiners or low in lexicon.quantifiers:
        return True
    if line.heads[index] in lexicon.determiners:
        return low not in lexicon.auxiliaries and low not in lexicon.verbs
    if low in lexicon.people or (low in lexicon.titles and index + 1 < len(line.lows) and is_name(line, index + 1)):
        return True
    return word.text[0].isupper() and not _builds(line, index)


def is_common(line: Line, index: int) -> bool:
    """Return whether the lexicon knows nothing of the lower-case word at *index*: a noun, an adjective, a verb."""
    word, low, lexicon = line.words[index], line.lows[index], line.lexicon
    return (
        word.passage < 0
        and word.text[0].islower()
        and not _builds(line, index)
        and low not in lexicon.pronouns
        and low not in lexicon.determiners
        and low not in lexicon.cues
        and low not in lexicon.participles
        and not opens_noun(line, index)
    )


def find_noun_end(line: Line, begin: int, end: int) -> int:
    """Return the word behind the noun phrase that begins at *begin*, with the appositions to it.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> line = read_line(read_words("la alcaldesa, Ana Ruiz, el lunes", [], load_lexicon("es")), load_lexicon("es"))
    >>> line.words[find_noun_end(line, 0, len(line.words)) - 1].text
    'Ruiz'
    """
    lexicon = line.lexicon
    if line.lows[begin] in lexicon.pronouns and line.lows[begin] not in lexicon.determiners:
        return begin + 1
    limit = min(end, begin + REACH)
    index = _phrase_end(line, begin, limit)
    while index + 1 < limit and line.words[index].text == ",":
        stop = _apposition_end(line, index + 1, limit)
        if stop == index + 1:
            break
        index = stop
    return index


def _phrase_end(line: Line, begin: int, limit: int) -> int:
    """Return the word behind the noun phrase from *begin*, up to the next comma at most."""
    index = begin
    while index < limit:
        word = line.words[index]
        if _is_left_out(line, index):
            # "Gesundheits-, Sozial- und Integrationsdirektor": the hyphen stands for the rest of the word.
            index += 2 if index + 1 < limit and line.words[index + 1].text == "," else 1
            continue
        if word.passage >= 0 or word.text in HARD or word.text == ",":
            break
        if index > begin and _ends_phrase(line, begin, index, limit):
            break
        index += 1
    lexicon = line.lexicon
    # An article or a preposition with nothing behind it belongs to what follows.
    while index > begin + 1 and _is_loose(line.lows[index - 1], lexicon):
        index -= 1
    return index


def _is_left_out(line: Line, index: int) -> bool:
    word = line.words[index]
    return line.lexicon.capital_nouns and word.text == "-" and index > 0 and line.words[index - 1].end == word.start


def _is_loose(low: str, lexicon: DirectLexicon) -> bool:
    return low in lexicon.determiners or low in lexicon.inside or low in lexicon.joins


def _ends_phrase(line: Line, begin: int, index: int, limit: int) -> bool:
    word, low, lexicon = line.words[index], line.lows[index], line.lexicon
    behind = line.words[index + 1] if index + 1 < limit else None
    closing = behind is None or behind.passage >= 0 or not behind.text[0].isalnum()
    if not word.text[0].isalnum():
        return word.text[0] not in "(&."
    if low in lexicon.verb_ends and closing:
        return True
    if low in lexicon.joins:
        return not _joins(line, index + 1, limit)
    if low in lexicon.inside or line.heads[index] in lexicon.inside:
        return False
    governed = line.lows[index - 1] in lexicon.determiners or line.lows[index - 1] in lexicon.inside
    if (low in lexicon.determiners and word.text[0].islower()) or line.heads[index] in lexicon.determiners:
        # "todos los vecinos", "de los vecinos", "y los vecinos" go on; "Ana Ruiz el lunes" does not.
        before = line.lows[index - 1]
        return not (
            before in lexicon.inside
            or before in lexicon.joins
            or (index == begin + 1 and before in lexicon.determiners)
        )
    if low in lexicon.cues and not word.text[0].isupper():
        return not governed
    if line.lows[index - 1].isdigit() and low in lexicon.times and not closing:
        # "der 35 Jahre alte Kapitän"
        return False
    if _builds(line, index) or low in lexicon.pronouns or low in lexicon.participles:
        return True
    return word.text[0].islower() and not line.heads[index] and _is_complete(line, begin, index)


def _is_complete(line: Line, begin: int, index: int) -> bool:
    """Return whether the phrase before *index* needs no more words: a lower-case word behind it says something else."""
    last = index - 1
    if not is_name(line, last) or line.lows[last] in line.lexicon.determiners:
        return False
    if line.lexicon.capital_nouns:
        return True
    # "el Gobierno español" goes on, "Ana Ruiz emocionada" does not.
    articled = bool(line.heads[last]) or (last > begin and _is_loose(line.lows[last - 1], line.lexicon))
    return not articled


def _joins(line: Line, start: int, limit: int) -> bool:
    """Return whether behind "and" another noun phrase follows, rather than a clause."""
    if start >= limit:
        return False
    # "die Abgeordnete und frühere Senatorin Ana Ruiz", "la bombera y voluntaria Ana Ruiz"
    described = start + 1 < limit and is_common(line, start) and is_name(line, start + 1)
    if described and line.lexicon.capital_nouns:
        described = line.lows[start].endswith(_ADJECTIVES) and not line.lows[start].endswith(_PASTS)
    if not (described or opens_noun(line, start) or line.lows[start] in line.lexicon.titles):
        return False
    if line.lows[start] in line.lexicon.pronouns and line.lows[start] not in line.lexicon.determiners:
        return False
    stop = start
    while stop < min(limit, start + 8) and line.words[stop].passage < 0 and line.words[stop].text[0].isalnum():
        if line.lows[stop] in line.lexicon.verbs or line.lows[stop] in line.lexicon.pronouns - line.lexicon.determiners:
            return False
        stop += 1
    return True


def _apposition_end(line: Line, start: int, limit: int) -> int:
    """Return the word behind the apposition from *start*, or *start* where something else follows the comma."""
    word, low, lexicon = line.words[start], line.lows[start], line.lexicon
    if word.passage >= 0 or not word.text[0].isalnum() or low in lexicon.participles or low in lexicon.cues:
        return start
    determined = low in lexicon.determiners or line.heads[start] in lexicon.determiners
    if not determined and (low in lexicon.pronouns or _builds(line, start)):
        return start
    if low in lexicon.determiners and start + 1 < limit and line.lows[start + 1] in lexicon.times:
        return start
    stop = _phrase_end(line, start, limit)
    if stop == start + 1 and low in lexicon.determiners:
        return start
    following = line.words[stop] if stop < limit else None
    # A verb behind it makes it the subject of a new clause: "sagte Vogt, die Stadt müsse handeln".
    if following is None or following.passage >= 0 or not following.text[0].isalnum():
        return stop
    after = line.lows[stop]
    return stop if after in lexicon.adjuncts or after in lexicon.times or after in lexicon.joins else start
