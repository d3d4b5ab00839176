"""Find whose words a paragraph announces that ends with a colon: the quotation stands in the next one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from newsrecord.prose.direct_lexicon import DirectLexicon
from newsrecord.prose.drafts import Draft, Place, Range
from newsrecord.prose.free_clauses import match_front
from newsrecord.prose.free_leads import match_lead, match_name
from newsrecord.prose.free_lexicon import FreeLexicon
from newsrecord.prose.free_words import read_free_words, split_free_sentences
from newsrecord.prose.marks import Passage
from newsrecord.prose.nouns import read_line
from newsrecord.prose.sayings_before import match_saying_before, match_speaker_label
from newsrecord.prose.sentences import Word, read_words, split_sentences
from newsrecord.prose.shapes import match_shape_before

__all__ = ["name_announced"]

_COLONS: Final = (":", "：")

Found = tuple[Sequence[Word], Range, Range]
"""Words, and those of them that are the source and the cue."""


def name_announced(
    drafts: Iterable[Draft],
    paragraphs: Sequence[str],
    passages: Mapping[int, Sequence[Passage]],
    lexicon: DirectLexicon | FreeLexicon,
) -> None:
    """Give quotations that open a paragraph and have no source the one that the paragraph before announces.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> story = ["La maire, Ana Ruiz, écrit :", "« Nous partons. »"]
    >>> draft = Draft(spans=[(1, 0, 17)])
    >>> name_announced([draft], story, {}, load_lexicon("fr"))
    >>> draft.source
    (0, 0, 18)
    """
    for draft in drafts:
        block, start, _ = draft.spans[0]
        bare = draft.source is None and draft.cue is None
        if not bare or not block or paragraphs[block][:start].strip() or not _announces(paragraphs[block - 1]):
            continue
        own = passages.get(block - 1, ())
        if isinstance(lexicon, FreeLexicon):
            found = _read_free(paragraphs[block - 1], own, lexicon)
        else:
            found = _read(paragraphs[block - 1], own, lexicon)
        if found is not None:
            words, source, cue = found
            draft.source, draft.cue = _place(words, source, block - 1), _place(words, cue, block - 1)


def _announces(text: str) -> bool:
    return text.rstrip().endswith(_COLONS)


def _read(text: str, passages: Sequence[Passage], lexicon: DirectLexicon) -> Found | None:
    line = read_line(read_words(text, passages, lexicon), lexicon)
    begin, spot = split_sentences(line.words, lexicon)[-1]
    found = (match_saying_before if lexicon.cues else match_shape_before)(line, begin, spot)
    if found is None and begin == 0:
        found = match_speaker_label(line, begin, spot)
    return None if found is None else (line.words, found.source, found.cue)


def _read_free(text: str, passages: Sequence[Passage], lexicon: FreeLexicon) -> Found | None:
    """Read the paragraph in a language with free word order, or without capitals."""
    words = read_free_words(text, passages, lexicon)
    begin, spot = split_free_sentences(words, lexicon)[-1]
    found = match_front(words, begin, spot, lexicon) or match_lead(words, begin, spot, lexicon)
    found = found or (match_name(words, begin, spot, lexicon) if begin == 0 else None)
    return None if found is None else (words, found.source, found.cue)


def _place(words: Sequence[Word], found: Range, block: int) -> Place | None:
    start, stop = found
    return (block, words[start].start, words[stop - 1].end) if start < stop else None
