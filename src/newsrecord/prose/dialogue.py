"""Turn paragraphs that open with a dash into the turns of a dialogue, where they are one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from newsrecord.prose.direct_lexicon import DirectLexicon
from newsrecord.prose.drafts import Draft, Place
from newsrecord.prose.nouns import DASHES, REACH, Line, read_line
from newsrecord.prose.sayings import Saying
from newsrecord.prose.sayings_after import match_saying_after
from newsrecord.prose.sentences import Word, read_words
from newsrecord.prose.shapes import match_shape_after

__all__ = ["InsetReader", "find_turns"]

# A hyphen opens a turn only with a space behind it; "-5" is a number and "-ism" an ending.
_OPENING: Final = re.compile(r"\s{0,8}(?:[—–―]\s{0,4}|-\s{1,4})[^\W\d_¿¡]|\s{0,8}[—–―-]\s{0,4}[¿¡«“\"…][^\s]")
_ENDS: Final = frozenset({".", "!", "?", "…", "..."})
# Words that a speaker is named with, behind the comma.
_INCISE: Final = 16
_CLOSING: Final = 6
"""Words of a short attribution that a paragraph ends with."""
_FULL_NAME: Final = 2
_LEAST_VERB: Final = 4
"""Letters of a verb that no list has."""
_PAUSES: Final = frozenset({",", *_ENDS})


Range = tuple[int, int]
"""Start and end of some letters of a paragraph."""


class _Turn(NamedTuple):
    """What one speaker says, and what is said of him."""

    spans: list[tuple[int, int]]
    saying: Saying | None
    sure: bool
    """The paragraph shows by itself that somebody speaks."""


InsetReader = Callable[[str, int, int], tuple[Range | None, Range | None, Range | None]]
"""Reads what stands between two dashes of a paragraph: its source, cue and addressee."""


def find_turns(
    paragraphs: Sequence[str], lexicon: DirectLexicon, *, read_inset: InsetReader | None = None
) -> dict[int, Draft]:
    """Return the turns of dialogues by the index of their paragraph.

    Args:
        paragraphs: the texts of the blocks in order.
        lexicon: the words of their language; with the one of no language, the shape of the paragraphs decides.
        read_inset: what reads the attributions then, for a language with a reader of its own.

    Neighbouring paragraphs that all open with a dash are a dialogue where one of them at least names its speaker, and a
    list otherwise.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> turns = find_turns(["—No volveremos —dijo Ana Ruiz—. Es tarde."], load_lexicon("es"))
    >>> turns[0].spans, turns[0].source
    ([(0, 0, 14), (0, 32, 41)], (0, 21, 29))
    """
    found: dict[int, Draft] = {}
    if not lexicon.dashes:
        return found
    for group in _groups(paragraphs):
        # The items of a list end with semicolons where they are no sentences.
        if any(paragraphs[block].rstrip().endswith(";") for block in group):
            continue
        turns = [(block, *_read(paragraphs[block], lexicon)) for block in group]
        if any(turn.sure for _, _, turn in turns):
            drafts = {block: _draft(block, line.words, turn) for block, line, turn in turns if turn.spans}
            if read_inset is not None:
                for block, draft in drafts.items():
                    _attribute(draft, paragraphs[block], read_inset)
            found.update(drafts)
    return found


def _groups(paragraphs: Sequence[str]) -> Iterator[list[int]]:
    """Yield the runs of paragraphs that open with a dash."""
    group: list[int] = []
    for block, text in enumerate(paragraphs):
        if text[:1] in "—–―- \t\u00a0\u202f" and _OPENING.match(text):
            group.append(block)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _read(text: str, lexicon: DirectLexicon) -> tuple[Line, _Turn]:
    line = read_line(read_words(text, (), lexicon), lexicon)
    turn = _read_turn(line)
    return line, turn if lexicon.cues or turn.sure else _read_shape(line)


def _read_turn(line: Line) -> _Turn:
    """Part what is said from what is said of the speaker."""
    words, size = line.words, len(line.words)
    spans: list[tuple[int, int]] = []
    first: Saying | None = None
    start, index = 0, 1
    while index < size:
        saying = _saying_at(line, index) if _has_words(words, start, index) else None
        if saying is None:
            index += 1
            continue
        dashed = words[index].text in DASHES
        # A comma belongs to the words before it, a dash to the attribution.
        spans.append((start, index if dashed else index + 1))
        first = first or saying
        start = index = _inset_end(words, saying.end, dashed=dashed)
    if _has_words(words, start, size):
        spans.append((start, size))
    return _Turn(spans, first, first is not None)


def _has_words(words: Sequence[Word], start: int, stop: int) -> bool:
    """Return whether the first of the words, of which many are looked at, are any but punctuation."""
    return any(word.text[0].isalnum() for word in words[start : min(stop, start + REACH)])


def _saying_at(line: Line, index: int) -> Saying | None:
    """Return the attribution that the dash or the comma at *index* opens."""
    words = line.words
    text = words[index].text
    if text not in DASHES and text not in _PAUSES:
        return None
    end = min(len(words), index + 1 + REACH)
    if index + 1 >= end or words[index + 1].text in DASHES:
        return None
    if line.lexicon.cues:
        found = match_saying_after(line, index + 1, end, guess=text in DASHES)
    else:
        found = match_shape_after(line, index + 1, end, sure=text not in DASHES)
        if text == "," and (found is None or found.source[1] <= found.cue[0]):
            return _closing_saying(line, index, found)
    if found is None or text in DASHES:
        return found
    # Without a dash only the inverted order tells an attribution: "dit-elle", "répondit Paul".
    inverted = found.cue[1] <= found.source[0] and found.cue[0] < found.cue[1]
    return found if inverted and (text != "." and (text == "," or words[index + 1].text[0].islower())) else None


def _closing_saying(line: Line, comma: int, found: Saying | None) -> Saying | None:
    """Return an attribution behind a comma that its shape tells only where it ends the paragraph.

    "…, hän sanoo.", "…, puuskahtaa kaupunginvaltuutettu Sari Niemi."
    """
    words, size = line.words, len(line.words)
    if found is None:
        found = match_shape_after(line, comma + 1, size)
        names = 0 if found is None else sum(words[i].text[0].isupper() for i in range(*found.source))
        if names < _FULL_NAME or len(words[comma + 1].text) < _LEAST_VERB:
            return None
    if found is None or size - found.end > 1 or found.end - comma > _CLOSING or words[size - 1].text not in _ENDS:
        return None
    return found


def _inset_end(words: Sequence[Word], index: int, *, dashed: bool) -> int:
    """Return where the words of the speaker begin again behind an attribution."""
    stop = index
    limit = min(len(words), index + REACH)
    while stop < limit:
        text = words[stop].text
        if text in DASHES or (not dashed and text in _PAUSES):
            stop += 1
            break
        stop += 1
    else:
        return len(words)
    if not dashed and stop < limit and words[stop].text in DASHES:
        stop += 1
    # "—dijo Ana Ruiz—. Es tarde": the stop belongs to the words before the inset.
    while stop < len(words) and words[stop].text in {".", ",", ";", ":"}:
        stop += 1
    return stop


def _read_shape(line: Line) -> _Turn:
    """Read a turn without knowing its language: what stands between dashes inside it is no speech."""
    words, size = line.words, len(line.words)
    dashes = [i for i in range(1, size) if words[i].text in DASHES]
    incise = _find_incise(words)
    if incise is not None:
        start, stop = incise
        spans = [(0, start), (stop, size)] if stop < size else [(0, start)]
        return _Turn(spans, None, sure=True)
    if not dashes:
        return _Turn([(0, size)], None, sure=False)
    inset = dashes[0] + 1 < size and words[dashes[0] + 1].text[0].islower()
    # "— Idziemy, — …" and "– Idziemy – powiedziała Anna. – Już późno": a list has no such stops before its dashes.
    paused = inset and any(words[dash - 1].text in _PAUSES for dash in dashes[:2])
    spans = [(0, dashes[0])]
    for opening, closing in zip(dashes[1::2], [*dashes[2::2], size], strict=False):
        begin = opening + 1
        while begin < closing and not words[begin].text[0].isalnum():
            begin += 1
        if begin < closing:
            spans.append((begin, closing))
    return _Turn(spans, None, sure=paused)


def _find_incise(words: Sequence[Word]) -> tuple[int, int] | None:
    """Find what looks like "…, säger Anna Berg." in any language: behind a pause a lower-case word and a name."""
    if not words[1].text[0].isupper():
        return None
    for index in range(2, len(words) - 2):
        verb, name = words[index + 1].text, words[index + 2].text
        if words[index].text in _PAUSES and len(verb) > 1 and verb.isalpha() and verb.islower() and name[0].isupper():
            stop = next((i for i in range(index + 3, len(words)) if words[i].text in _ENDS), None)
            return None if stop is None or stop - index > _INCISE else (index + 1, stop + 1)
    return None


def _attribute(draft: Draft, text: str, read_inset: InsetReader) -> None:
    """Have what follows the first words of a turn read for its source."""
    block, _, start = draft.spans[0]
    stop = draft.spans[1][1] if len(draft.spans) > 1 else len(text)
    if draft.source is None and start < stop:
        draft.source, draft.cue, draft.addressee = (
            (block, *found) if found else None for found in read_inset(text, start, stop)
        )


def _draft(block: int, words: Sequence[Word], turn: _Turn) -> Draft:
    def place(found: tuple[int, int]) -> Place:
        return block, words[found[0]].start, words[found[1] - 1].end

    draft = Draft(spans=[place(span) for span in turn.spans])
    if turn.saying is not None:
        draft.source, draft.cue, draft.addressee = (
            place(found) if found[0] < found[1] else None
            for found in (turn.saying.source, turn.saying.cue, turn.saying.addressee)
        )
    return draft
