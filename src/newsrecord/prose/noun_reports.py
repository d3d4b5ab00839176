"""Find reports that a noun stands for: "her claim that the pier was closed"."""

from __future__ import annotations

from typing import Final

from newsrecord.prose.clauses import opens_clause
from newsrecord.prose.drafts import Range
from newsrecord.prose.leaning import find_subject
from newsrecord.prose.sentence import Report, Sentence, is_passive
from newsrecord.prose.wordclasses import NOBODY, is_name

__all__ = ["read_noun", "read_stance"]

_OWNER: Final = 5
_HOLDER: Final = 4
_OWNED: Final = ("'s", "’s", "s’", "s'")


def read_noun(sentence: Sentence, at: int) -> Report | None:
    """Return the report that belongs to the noun at *at*, None where no clause or quotation follows it."""
    words, lexicon = sentence.words, sentence.lexicon
    if at + 2 >= sentence.end:
        return None
    behind = words[at + 1].low
    if behind in lexicon.inside and _is_marked(sentence, at + 2):
        # 'her call for a "ban"': only where it is somebody's.
        source = _find_owner(sentence, at)
        return Report((sentence.content(at + 2, phrase=True),), source, (at, at + 1), NOBODY) if source[1] else None
    if behind not in lexicon.complementizers or not _is_clause(sentence, at + 2):
        return None
    source, cue = _find_owner(sentence, at), (at, at + 1)
    if source == NOBODY:
        source, verb = _find_holder(sentence, at)
        cue = verb if source != NOBODY else cue
    if source == NOBODY and words[at].low in lexicon.voiced:
        return None
    return Report((sentence.content(at + 1),), source, cue, NOBODY)


def read_stance(sentence: Sentence, at: int) -> Report | None:
    """Return what somebody holds by the adjective at *at*: "Ruiz is confident that the pier is safe"."""
    words, lexicon = sentence.words, sentence.lexicon
    if at + 2 >= sentence.end or not is_passive(sentence, at) or words[at + 1].low not in lexicon.complementizers:
        return None
    verb = at - 1
    while words[verb].low not in lexicon.passives:
        verb -= 1
    source = find_subject(words, sentence.begin, verb, lexicon)
    if source == NOBODY or not _is_clause(sentence, at + 2) or words[source[0]].low in lexicon.self_pronouns:
        return None
    return Report((sentence.content(at + 1),), source, (at, at + 1), NOBODY)


def _is_clause(sentence: Sentence, index: int) -> bool:
    """Return whether a clause or a quotation stands at *index*, behind "that"."""
    words = sentence.words
    quoted = index + 1 if words[index].text == "," else index
    if quoted < sentence.end and words[quoted].passage >= 0:
        return True
    return opens_clause(words, index, sentence.limit(index), sentence.lexicon)


def _is_marked(sentence: Sentence, index: int) -> bool:
    """Return whether a quotation stands at *index*, perhaps behind an article."""
    if sentence.words[index].low in sentence.lexicon.determiners:
        index += 1
    return index < sentence.end and sentence.words[index].passage >= 0


def _find_owner(sentence: Sentence, at: int) -> Range:
    """Return whose the noun is: "her claim", "Ana Ruiz's claim"."""
    words, lexicon = sentence.words, sentence.lexicon
    for index in range(at - 1, max(sentence.begin, at - _OWNER) - 1, -1):
        low = words[index].low
        if low in lexicon.possessives:
            return index, index + 1
        if low.endswith(_OWNED):
            first = index
            while first > sentence.begin and is_name(words[first - 1], lexicon):
                first -= 1
            return first, index + 1
    return NOBODY


def _find_holder(sentence: Sentence, at: int) -> tuple[Range, Range]:
    """Return who voices what the noun stands for, and by which verb: "Ruiz expressed confidence that …"."""
    words, lexicon = sentence.words, sentence.lexicon
    for verb in range(at - 1, max(sentence.begin, at - _HOLDER), -1):
        if words[verb].low in lexicon.voicing and not is_passive(sentence, verb):
            return find_subject(words, sentence.begin, verb, lexicon), (verb, verb + 1)
    return NOBODY, NOBODY
