"""Find the subject of a verb of saying in front of it, past whatever stands between the two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.phrases import (
    AND,
    DASHES,
    HARD,
    NOBODY,
    REACH,
    find_subject_end,
    is_cue,
    is_name,
    is_noun,
    opens_source,
)
from newsrecord.prose.sentences import Word

__all__ = ["find_leaning_subject", "find_source_before", "find_subject", "is_finite", "is_opening", "is_past"]

_CLOSED: Final = (".", "!", "?", ",", "…")


def find_subject(words: Sequence[Word], begin: int, cue: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the subject of the verb at *cue*: the one before it, or the one it leans on.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> words = read_words("Ana Ruiz came by bus and is promising to stay", [], load_lexicon("en"))
    >>> find_subject(words, 0, 7, load_lexicon("en"))
    (0, 2)
    """
    before = words[cue - 1] if cue > begin else None
    if before is None:
        return _subject_behind(words, cue, lexicon) if words[cue].low in lexicon.participles else NOBODY
    leans = before.low in lexicon.infinitives or before.low in AND or before.low in lexicon.contrasts
    verb = cue
    if words[cue].low in lexicon.participles:
        # "is promising": the subject stands before the auxiliary.
        while verb > begin and (words[verb - 1].low in lexicon.fillers or _is_manner(words[verb - 1], lexicon)):
            verb -= 1
        if verb > begin and words[verb - 1].low in lexicon.contracted:
            return verb - 1, verb
        leans = leans or verb == begin or words[verb - 1].low not in lexicon.passives
        if verb > begin and is_name(words[verb - 1], lexicon):
            # "with Ana Ruiz saying"
            return _phrase_before(words, begin, verb, lexicon)
        if cue - begin < 2:
            return _subject_behind(words, cue, lexicon)
        while verb > begin and (words[verb - 1].low in lexicon.passives or words[verb - 1].low in lexicon.fillers):
            verb -= 1
    if not leans:
        source = find_source_before(words, begin, verb, lexicon)
        if source != NOBODY:
            return source
    return find_leaning_subject(words, begin, cue, lexicon)


def _subject_behind(words: Sequence[Word], cue: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the subject of the clause behind a participle that opens the sentence: "Noting that …, Ruiz left"."""
    for index in range(cue + 1, min(len(words) - 1, cue + REACH)):
        if words[index].text == "." or not words[index].text:
            break
        closed = words[index].passage >= 0 and words[index].text.rstrip("\"'”’»“ ").endswith(",")
        if (words[index].text == "," or closed) and opens_source(words[index + 1], lexicon):
            for verb in range(index + 2, min(len(words), index + 12)):
                if words[verb].text == "," or words[verb].passage >= 0:
                    break
                if is_finite(words, verb, lexicon) or is_cue(words, verb, lexicon):
                    return find_source_before(words, index + 1, verb, lexicon)
    return NOBODY


def _is_manner(word: Word, lexicon: Lexicon) -> bool:
    return word.text.islower() and word.low.endswith(lexicon.adverb_endings or ("\0",))


def find_source_before(words: Sequence[Word], begin: int, cue: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the noun phrase that is the subject of the cue and ends before it.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> from newsrecord.prose.sentences import read_words
    >>> words = read_words("On Monday Ana Ruiz, hoping for rain, said", [], load_lexicon("en"))
    >>> start, stop = find_source_before(words, 0, 8, load_lexicon("en"))
    >>> [word.text for word in words[start:stop]]
    ['Ana', 'Ruiz']
    """
    stop = find_subject_end(words, begin, cue, lexicon)
    if stop == begin or words[stop - 1].passage >= 0:
        return NOBODY
    last = words[stop - 1]
    if (
        last.low in lexicon.pronouns
        or last.low in lexicon.contracted
        or (last.low in lexicon.relatives and stop == cue)
    ):
        return stop - 1, stop
    if words[stop - 1].text in DASHES:
        return _past_dashes(words, begin, stop - 1, lexicon)
    if any(word.text == "," for word in words[stop:cue]):
        return _past_insertions(words, begin, stop, lexicon)
    if last.low in lexicon.complementizers:
        # "a headline that said"
        found = _phrase_before(words, begin, stop - 1, lexicon)
        return found
    found = _phrase_before(words, begin, stop, lexicon)
    found = _with_name(words, begin, found, lexicon)
    return _with_town(words, begin, found, lexicon) if found != NOBODY else found


def _past_dashes(words: Sequence[Word], begin: int, dash: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the subject before an insertion between dashes: "The mayor — Ana Ruiz — said"."""
    for index in range(dash - 1, max(begin, dash - REACH), -1):
        if words[index].text in DASHES:
            return _with_name(words, begin, _phrase_before(words, begin, index, lexicon), lexicon)
    return NOBODY


def _with_name(words: Sequence[Word], begin: int, found: tuple[int, int], lexicon: Lexicon) -> tuple[int, int]:
    """Return the phrase with the name it describes, where the comma behind it is missing: "Ana Ruiz, the mayor said"."""
    start, stop = found
    if found == NOBODY or words[start].low not in lexicon.determiners or words[start - 1].text != ",":
        return found
    name = _past_names(words, begin, start - 1, lexicon)
    return (name, stop) if start - 1 - name > 1 and name == begin else found


def _with_town(words: Sequence[Word], begin: int, found: tuple[int, int], lexicon: Lexicon) -> tuple[int, int]:
    """Return the phrase with the words before its comma where that parts a town from its state: "Lee of Ek, Norland"."""
    start, stop = found
    if (
        start - begin < 4
        or words[start - 1].text != ","
        or not all(is_name(word, lexicon) for word in words[start:stop])
    ):
        return found
    town = _past_names(words, begin, start - 1, lexicon)
    if town == start - 1 or town <= begin or words[town - 1].low not in lexicon.from_places:
        return found
    name = _past_names(words, begin, town - 1, lexicon)
    return (name, stop) if name < town - 1 else found


def _past_names(words: Sequence[Word], begin: int, stop: int, lexicon: Lexicon) -> int:
    while stop > begin and is_name(words[stop - 1], lexicon):
        stop -= 1
    return stop


def _past_insertions(words: Sequence[Word], begin: int, stop: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the subject that commas part from its verb: "Ruiz, the mayor, …", "Ruiz, asked about it, …"."""
    floor = stop
    commas: list[int] = []
    while floor > begin and stop - floor < REACH and not _is_wall(words[floor - 1]):
        floor -= 1
        if words[floor].text == ",":
            commas.append(floor)
    if not commas:
        return _phrase_before(words, begin, stop, lexicon)
    end = stop
    for index, comma in enumerate(commas):
        if not _says_who(words, comma + 1, lexicon):
            end = comma
        before = _phrase_before(words, floor, comma, lexicon)
        last = index + 1 == len(commas)
        opening = floor if last else commas[index + 1] + 1
        if before == NOBODY and not last and not _says_who(words, opening, lexicon):
            # "Ruiz, during a meeting in Ek, Norland, said"
            continue
        if before == NOBODY:
            break
        relative = any(word.low in lexicon.relatives for word in words[opening : before[0]])
        if not relative and words[before[0]].low.endswith(lexicon.gerund_endings or ("\0",)):
            break
        if not (relative and index + 1 < len(commas)) and not _is_insertion(words, before[0], floor, lexicon):
            return before[0], end
    # No subject stands before the commas: the phrase behind the last of them is the subject itself.
    return _phrase_before(words, begin, stop, lexicon)


def _is_wall(word: Word) -> bool:
    """Return whether no subject reaches across *word*: a stop, a dash, or a quotation that ends a clause."""
    return word.text in HARD or (word.passage >= 0 and word.text.strip("\"'“”’»« ").endswith(_CLOSED))


def _says_who(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether the words behind a comma tell who somebody is, rather than when or why he speaks."""
    word = words[index]
    low = word.low
    if low in lexicon.relatives:
        return _tells_role(words, index, lexicon)
    if low in lexicon.determiners or word.text[0].isdigit():
        return True
    return not (
        low in lexicon.adjuncts
        or low in lexicon.breaks
        or low in lexicon.participles
        or low in lexicon.cues
        or low in lexicon.times
        or low in lexicon.auxiliaries
        or low == "not"
        or (len(low) > 4 and low.endswith(("ing", "ed")))
        or low.endswith(lexicon.adverb_endings or ("\0",))
    )


def _tells_role(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether the relative clause at *index* says who somebody is: "who heads the port", not "who was asked"."""
    if not lexicon.role_verbs or index + 2 >= len(words):
        return not lexicon.role_verbs
    passive = (
        words[index + 2].low.endswith(lexicon.past_endings or ("\0",)) and words[index + 1].low in lexicon.passives
    )
    return words[index + 1].low in lexicon.role_verbs and not passive


def _is_insertion(words: Sequence[Word], index: int, floor: int, lexicon: Lexicon) -> bool:
    """Return whether the phrase at *index*, behind a comma, only describes a name before it."""
    if index <= floor or words[index - 1].text != ",":
        return False
    word = words[index]
    if word.text[0].isdigit():
        return True
    plain = word.text[0].islower() and word.low not in lexicon.pronouns and word.low not in lexicon.adjuncts
    return (word.low in lexicon.determiners or plain) and is_name(words[index - 2], lexicon)


def _phrase_before(words: Sequence[Word], begin: int, stop: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the noun phrase that ends at *stop*, with the phrases that belong to it: "officials in Port Norland"."""
    floor = max(begin, stop - REACH)
    start = stop
    while start > floor and not _bounds(words, start - 1, floor, stop, lexicon):
        start -= 1
    start = _past_prefix(words, start, stop, lexicon)
    if start >= stop or not any(word.text[0].isalpha() for word in words[start:stop]):
        return NOBODY
    return start, stop


def _bounds(words: Sequence[Word], index: int, floor: int, stop: int, lexicon: Lexicon) -> bool:
    """Return whether the word at *index* is no part of the noun phrase that ends at *stop*."""
    word = words[index]
    low = word.low
    if word.passage >= 0:
        return _is_wall(word) or index + 1 == stop
    if not (word.text[0].isalnum() or word.text[0] in "(.&'’"):
        return True
    if word.text == ".":
        return not (index > floor and words[index - 1].low in lexicon.abbreviations)
    if low in lexicon.breaks or low in AND:
        joins = low in AND and floor < index < stop - 1
        return not (joins and _is_like(words[index - 1], words[index + 1], lexicon))
    if low in lexicon.times:
        return True
    return (
        low in lexicon.verbs
        or low in lexicon.pronouns
        or low in lexicon.relatives
        or low in lexicon.complementizers
        or (low in lexicon.participles and word.text[0].islower())
        or (low in lexicon.cues and word.text[0].islower() and index + 1 < stop and _acts(words, index, lexicon))
        or is_past(words, index, lexicon)
    )


def _is_like(before: Word, behind: Word, lexicon: Lexicon) -> bool:
    """Return whether a conjunction joins two of a kind: two names, or two descriptions."""
    if behind.low in lexicon.pronouns:
        return False
    if is_name(before, lexicon):
        return is_name(behind, lexicon) or behind.low in lexicon.determiners or behind.low in lexicon.quantifiers
    if is_name(behind, lexicon):
        return False
    return behind.text[0].isalpha() and behind.low not in lexicon.cues and behind.low not in lexicon.verbs


def _acts(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a word that may be a verb of saying or a noun ("calls", "report") is a verb where it stands."""
    return not is_noun(words, index, lexicon) and (index == 0 or words[index - 1].low not in lexicon.determiners)


def is_past(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a word is the past of a regular verb that stands right behind its subject: "Ruiz visited"."""
    word = words[index]
    if not index or word.passage >= 0 or len(word.low) < 4 or not word.text[0].islower():
        return False
    if not word.low.endswith(lexicon.past_endings or ("\0",)):
        return False
    before = words[index - 1]
    if index > 1 and before.low in lexicon.auxiliaries and before.low not in lexicon.auxiliary_verbs:
        before = words[index - 2]
    if before.low.endswith(("'s", "’s")):
        return False
    return is_name(before, lexicon) or before.low in lexicon.pronouns or before.low in lexicon.times


def _past_prefix(words: Sequence[Word], start: int, stop: int, lexicon: Lexicon) -> int:
    """Return where the subject begins behind a phrase of time or place that opens its clause: "In Norland the mayor"."""
    while start < stop and (
        words[start].low in lexicon.auxiliaries
        or words[start].low in lexicon.inside
        or words[start].text in {".", "'", "’"}
        or (words[start].text.islower() and words[start].low.endswith(lexicon.adverb_endings or ("\0",)))
    ):
        start += 1
    if start + 1 < stop and words[start].low in lexicon.approximations and _is_number(words[start + 1], lexicon):
        return start
    if start < stop and words[start].low in lexicon.adjuncts:
        for index in range(stop - 1, start + 1, -1):
            if _opens_phrase(words, index, lexicon):
                return index
        return stop
    return start


def _is_number(word: Word, lexicon: Lexicon) -> bool:
    return word.text[0].isdigit() or word.low in lexicon.determiners


def _opens_phrase(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a new noun phrase begins at *index* right behind another."""
    word, before = words[index], words[index - 1]
    if before.low in lexicon.adjuncts or before.low in lexicon.inside or before.low in lexicon.determiners:
        return False
    if word.low in lexicon.determiners:
        return True
    if is_name(word, lexicon):
        return not is_name(before, lexicon) and before.text[0] != "(" and word.text[0] != "("
    return is_name(before, lexicon) and word.text[0].islower() and word.low not in lexicon.adjuncts


def _past_opening(words: Sequence[Word], begin: int, cue: int, lexicon: Lexicon) -> int:
    """Return the word behind the conjunction or phrase that opens a sentence: "On Monday, …", "Asked about it, …"."""
    at = begin
    while at < cue and (words[at].low in AND or words[at].low in {"but", "so", "aber", "mais", "pero"}):
        at += 1
    low = words[at].low
    opening = (
        low in lexicon.adjuncts
        or low in lexicon.times
        or low in lexicon.breaks
        or low in lexicon.cues
        or low in lexicon.auxiliaries
        or low in lexicon.participles
        or (len(low) > 5 and low.endswith(("ing", "ed", "ly")))
    )
    span = range(at, min(cue, at + REACH))
    comma = next((i for i in span if words[i].text == ","), None)
    # "On Monday he came": a pronoun ends the phrase as a comma does, unless a preposition governs it.
    pronouns = (i for i in span[1:] if words[i].low in lexicon.pronouns)
    pronoun = next((i for i in pronouns if words[i - 1].low not in lexicon.adjuncts), None)
    if opening and pronoun is not None and (comma is None or pronoun < comma):
        return pronoun
    return (
        comma + 1
        if comma is not None
        and (
            opening
            or (comma - at == 1 and not is_name(words[comma - 1], lexicon))
            or (comma - at <= 4 and words[comma - 1].low in lexicon.times)
        )
        else at
    )


def is_opening(words: Sequence[Word], begin: int, stop: int, lexicon: Lexicon) -> bool:
    """Return whether the words up to *stop* are a phrase of time, place or manner rather than a statement."""
    return stop - begin < 4 or _past_opening(words, begin, stop, lexicon) > begin


def find_leaning_subject(words: Sequence[Word], begin: int, cue: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the subject that a cue without its own leans on: that of a finite verb before it."""
    before = words[cue - 1].low
    joined = before in AND or before in lexicon.contrasts or before in lexicon.infinitives
    for at in range(cue - 1, max(begin, cue - REACH) - 1, -1):
        # "Ruiz smiled and said": a conjunction joins to the nearest verb, a participle leans on the verb of saying.
        if words[at].passage < 0 and (is_cue(words, at, lexicon) or (joined and is_finite(words, at, lexicon))):
            found = find_source_before(words, begin, _reporting(words, begin, at, lexicon), lexicon)
            if found[0] < found[1] and words[found[0]].low not in lexicon.relatives:
                return found
    at = _past_opening(words, begin, cue, lexicon)
    if at >= cue:
        return NOBODY
    if words[at].low in lexicon.pronouns:
        return at, at + 1
    for verb in range(at + 1, min(cue, at + REACH)):
        if is_finite(words, verb, lexicon):
            found = find_source_before(words, at, verb, lexicon)
            if found != NOBODY:
                return found
            break
    return _names_from(words, at, cue, lexicon)


def _reporting(words: Sequence[Word], begin: int, verb: int, lexicon: Lexicon) -> int:
    """Return the cue that reports the clause of *verb*: in "She said it had rained and said …" it is she who speaks."""
    if is_cue(words, verb, lexicon):
        return verb
    for at in range(verb - 1, begin, -1):
        if words[at].passage >= 0 or words[at].text in {",", ";"}:
            break
        if is_cue(words, at, lexicon):
            return at
    return verb


def is_finite(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether the word at *index* is a finite verb by its form or its place."""
    word = words[index]
    if word.passage >= 0 or not word.text[0].islower():
        return False
    if word.low in lexicon.verbs or word.low in lexicon.auxiliary_verbs or is_past(words, index, lexicon):
        return True
    return _is_present(words, index, lexicon)


def _is_present(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Return whether a word is a present between its subject and what follows a verb: "Ruiz sings to them"."""
    word = words[index]
    if not index or index + 1 >= len(words) or not word.low.endswith(lexicon.present_endings or ("\0",)):
        return False
    before, behind = words[index - 1], words[index + 1]
    if not is_name(before, lexicon) or before.low.endswith(("s", "'s", "’s")):
        return False
    low = behind.low
    return (
        low in lexicon.determiners
        or low in lexicon.adjuncts
        or low in lexicon.infinitives
        or low in lexicon.possessives
    )


def _names_from(words: Sequence[Word], at: int, cue: int, lexicon: Lexicon) -> tuple[int, int]:
    """Return the names and determiners that open the clause at *at*."""
    if not opens_source(words[at], lexicon):
        return NOBODY
    stop = at
    while (
        stop < cue
        and words[stop].passage < 0
        and (
            is_name(words[stop], lexicon)
            or words[stop].low in lexicon.determiners
            or words[stop].text == "."
            or (stop == at + 1 and words[at].low in lexicon.determiners)
        )
    ):
        stop += 1
    return (at, stop) if stop < cue else NOBODY
