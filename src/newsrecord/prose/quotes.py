"""Turn paragraphs into the quotations in them, each with its source."""

from __future__ import annotations

from collections.abc import Sequence

from newsrecord.limits import DEFAULT_LIMITS
from newsrecord.model.location import Span
from newsrecord.model.quote import Attribution, Quote, QuoteKind
from newsrecord.prose.lexicon import load_lexicon
from newsrecord.prose.marks import find_passages
from newsrecord.prose.reading import Draft, Place, read_drafts
from newsrecord.prose.speakers import Cast
from newsrecord.text import is_clean

__all__ = ["find_all_quotes", "find_quotes"]


def find_quotes(
    paragraphs: Sequence[str], *, language: str | None = "en", limit: int = DEFAULT_LIMITS.max_quotes
) -> tuple[Quote, ...]:
    """Return the direct and mixed quotations of *paragraphs* in reading order, at most *limit* of them.

    Args:
        paragraphs: the texts of the blocks in order; a span's ``block`` is an index into them.
        language: BCP 47 tag of the text, which decides the words of saying.
        limit: how many are kept.

    >>> quote = find_quotes(['"We won," Ana Ruiz told Port Radio. "We really did."'])[0]
    >>> quote.text, quote.kind
    ('"We won," "We really did."', 'direct')
    >>> quote.attribution.source, quote.attribution.cue, quote.attribution.addressee
    ('Ana Ruiz', 'told', 'Port Radio')
    """
    return find_all_quotes(paragraphs, language=language, limit=limit)[0]


def find_all_quotes(
    paragraphs: Sequence[str], *, language: str | None = "en", limit: int = DEFAULT_LIMITS.max_quotes
) -> tuple[tuple[Quote, ...], int]:
    """Return the first *limit* quotations as `find_quotes` does, and how many were left out.

    >>> quotes, cut = find_all_quotes(['"One," he said.', '"Two," he said.'], limit=1)
    >>> len(quotes), cut
    (1, 1)
    """
    passages = find_passages(paragraphs)
    if not passages:
        return (), 0
    lexicon = load_lexicon(language)
    drafts = [draft for draft in read_drafts(paragraphs, passages, lexicon) if _is_sound(draft, paragraphs)]
    cast = Cast(paragraphs, lexicon, passages=passages)
    quotes = tuple(_freeze(draft, paragraphs, cast) for draft in drafts[:limit])
    return quotes, max(0, len(drafts) - limit)


def _is_sound(draft: Draft, paragraphs: Sequence[str]) -> bool:
    """Return whether a record may hold the words; text of the library's own readers is always clean."""
    return all(is_clean(paragraphs[block][start:end]) for block, start, end in draft.spans)


def _freeze(draft: Draft, paragraphs: Sequence[str], cast: Cast) -> Quote:
    kind: QuoteKind = "mixed" if draft.mixed else "direct"
    text = " ".join(paragraphs[block][start:end] for block, start, end in draft.spans)
    spans = tuple(Span(block=block, start=start, end=end) for block, start, end in draft.spans)
    return Quote(text=text, kind=kind, spans=spans, attribution=_attribution(draft, paragraphs, cast))


def _attribution(draft: Draft, paragraphs: Sequence[str], cast: Cast) -> Attribution | None:
    source, cue, addressee = (_sound(place, paragraphs) for place in (draft.source, draft.cue, draft.addressee))
    if source is None and cue is None:
        return None

    def words(place: Place | None) -> str | None:
        return paragraphs[place[0]][place[1] : place[2]] if place else None

    def span(place: Place | None) -> Span | None:
        return Span(block=place[0], start=place[1], end=place[2]) if place else None

    return Attribution(
        source=words(source),
        source_span=span(source),
        cue=words(cue),
        cue_span=span(cue),
        speaker=cast.speaker(source) if source else None,
        addressee=words(addressee),
    )


def _sound(place: Place | None, paragraphs: Sequence[str]) -> Place | None:
    return place if place and is_clean(paragraphs[place[0]][place[1] : place[2]]) else None
