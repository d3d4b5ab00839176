"""Turn paragraphs into the quotations in them, each with its source."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from sys import intern
from typing import Final, TypeVar

from newsrecord.errors import check_count, check_language, check_texts
from newsrecord.limits import DEFAULT_LIMITS
from newsrecord.model.location import Span
from newsrecord.model.quote import Attribution, Quote, QuoteKind, Speaker
from newsrecord.prose.dialogue import find_turns
from newsrecord.prose.direct import read_direct_quotes
from newsrecord.prose.direct_lexicon import DirectLexicon
from newsrecord.prose.drafts import Draft, Place
from newsrecord.prose.free_cast import FreeCast
from newsrecord.prose.free_dialogue import find_free_turns
from newsrecord.prose.free_lexicon import FreeLexicon
from newsrecord.prose.free_order import read_free_drafts
from newsrecord.prose.lexicon import Lexicon, load_lexicon
from newsrecord.prose.marks import Passage, find_passages
from newsrecord.prose.openings import name_announced
from newsrecord.prose.reading import read_drafts
from newsrecord.prose.speakers import Cast
from newsrecord.prose.telling import tell_language
from newsrecord.text import clean_signs

__all__ = ["find_all_quotes", "find_quotes"]

# Paragraphs that open with one of these may be a dialogue.
_Words = TypeVar("_Words", bound=Lexicon)
_DASHES: Final = frozenset("—–―-")


def find_quotes(
    paragraphs: Sequence[str], *, language: str | None = "en", limit: int = DEFAULT_LIMITS.max_quotes
) -> tuple[Quote, ...]:
    """Return who said what in *paragraphs* in reading order: direct, mixed and indirect quotations, at most *limit*.

    Args:
        paragraphs: the texts of the blocks in order; a span's ``block`` is an index into them.  A control character in
            them is read as a blank, a lone surrogate as U+FFFD, for a record can hold neither.
        language: BCP 47 tag of the text, which decides the words of saying; None has it told by the text's small words.
        limit: how many are kept.

    Raises:
        InvalidField: *paragraphs* is no sequence of texts, or another argument of the wrong type.

    >>> quote = find_quotes(['"We won," Ana Ruiz told Port Radio. "We really did."'])[0]
    >>> quote.text, quote.kind
    ('"We won," "We really did."', 'direct')
    >>> quote.attribution.source, quote.attribution.cue, quote.attribution.addressee
    ('Ana Ruiz', 'told', 'Port Radio')
    """
    check_texts("paragraphs", paragraphs)
    check_language(language)
    check_count("limit", limit)
    return find_all_quotes([clean_signs(text) for text in paragraphs], language=language, limit=limit)[0]


def find_all_quotes(
    paragraphs: Sequence[str], *, language: str | None = "en", limit: int = DEFAULT_LIMITS.max_quotes
) -> tuple[tuple[Quote, ...], int]:
    """Return the first *limit* quotations in clean *paragraphs* as `find_quotes` does, and how many were left out.

    >>> quotes, cut = find_all_quotes(['"One," he said.', '"Two," he said.'], limit=1)
    >>> len(quotes), cut
    (1, 1)
    """
    passages = find_passages(paragraphs)
    dashed = any(text.lstrip()[:1] in _DASHES for text in paragraphs)
    lexicon = load_lexicon(language or tell_language(paragraphs))
    if not passages and not dashed and not lexicon.clausal:
        return (), 0
    drafts = _find_drafts(paragraphs, passages, lexicon)
    left_out = max(0, len(drafts) - limit)
    # A long text has several times as many, and who speaks takes as much room again: what is turned into a quotation
    # makes room for it.
    del drafts[limit:]
    drafts.reverse()
    cast: Cast | FreeCast
    if isinstance(lexicon, FreeLexicon):
        cast = FreeCast(paragraphs, lexicon)
    else:
        cast = Cast(paragraphs, lexicon, passages=passages)
    return tuple([_freeze(drafts.pop(), paragraphs, cast) for _ in range(len(drafts))]), left_out


def _find_drafts(paragraphs: Sequence[str], passages: dict[int, Sequence[Passage]], lexicon: Lexicon) -> list[Draft]:
    """Return the quotations by the reader that the words of the language are for."""
    if isinstance(lexicon, FreeLexicon):
        return _with_turns(find_free_turns(paragraphs, lexicon), paragraphs, passages, lexicon, read_free_drafts)
    if isinstance(lexicon, DirectLexicon):
        return _with_turns(find_turns(paragraphs, lexicon), paragraphs, passages, lexicon, read_direct_quotes)
    return read_drafts(paragraphs, passages, lexicon)


def _with_turns(
    turns: dict[int, Draft],
    paragraphs: Sequence[str],
    passages: dict[int, Sequence[Passage]],
    lexicon: _Words,
    read: Callable[[Sequence[str], dict[int, Sequence[Passage]], _Words], list[Draft]],
) -> list[Draft]:
    """Return the quotations in marks that *read* finds, and the turns of dialogues, in reading order."""
    others = {block: found for block, found in passages.items() if block not in turns}
    drafts = read(paragraphs, others, lexicon)
    if isinstance(lexicon, (DirectLexicon, FreeLexicon)):
        name_announced(drafts, paragraphs, passages, lexicon)
    return sorted([*drafts, *turns.values()], key=lambda draft: draft.spans[0]) if turns else drafts


def _freeze(draft: Draft, paragraphs: Sequence[str], cast: Cast | FreeCast) -> Quote:
    kind: QuoteKind = "indirect" if draft.reported else "mixed" if draft.mixed else "direct"
    text = " ".join(paragraphs[block][start:end] for block, start, end in draft.spans)
    spans = tuple(Span(block=block, start=start, end=end) for block, start, end in draft.spans)
    return Quote(text=text, kind=kind, spans=spans, attribution=_attribution(draft, paragraphs, cast))


def _attribution(draft: Draft, paragraphs: Sequence[str], cast: Cast | FreeCast) -> Attribution | None:
    source, cue, addressee = draft.source, draft.cue, draft.addressee
    if source is None and cue is None:
        return None

    def words(place: Place | None) -> str | None:
        # A long text has thousands of quotations, and few words for who said it and how.
        return intern(paragraphs[place[0]][place[1] : place[2]]) if place else None

    def span(place: Place | None) -> Span | None:
        return Span(block=place[0], start=place[1], end=place[2]) if place else None

    return Attribution(
        source=words(source),
        source_span=span(source),
        cue=words(cue),
        cue_span=span(cue),
        speaker=_speaker(cast, source, cue),
        addressee=words(addressee),
    )


def _speaker(cast: Cast | FreeCast, source: Place | None, cue: Place | None) -> Speaker | None:
    if source is not None:
        return cast.speaker(source)
    return cast.implied(cue) if cue is not None and isinstance(cast, FreeCast) else None
