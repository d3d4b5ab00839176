"""What somebody said, where it stands, and who said it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, get_args

import attrs

from newsrecord.errors import InvalidField
from newsrecord.model.fields import LINE, PROSE, Record, checked, many, obey, one, one_of
from newsrecord.model.location import Span

__all__ = ["Attribution", "Quote", "QuoteKind", "Speaker"]

QuoteKind = Literal["direct", "indirect", "mixed"]


@checked
@attrs.frozen(kw_only=True, repr=False)
class Speaker(Record):
    """Whoever a quote comes from, as far as the whole story tells.

    >>> Speaker(name="Gary Volesky", role="Maj. Gen.", affiliation="US Army").name
    'Gary Volesky'
    """

    name: str | None = attrs.field(default=None, metadata=obey(LINE, optional=True))
    """The full name; None where the story names nobody ("security officials") or leaves it open."""
    role: str | None = attrs.field(default=None, metadata=obey(LINE, optional=True))
    """Office or description in the story's words."""
    affiliation: str | None = attrs.field(default=None, metadata=obey(LINE, optional=True))
    """The body the speaker belongs to, in the story's words."""

    def _contradictions(self) -> Iterator[InvalidField]:
        if self.name is None and self.role is None and self.affiliation is None:
            yield InvalidField(
                "Speaker.name", None, "a name, a role or an affiliation; without any, leave the speaker out"
            )


@checked
@attrs.frozen(kw_only=True, repr=False)
class Attribution(Record):
    """The words that tie a quotation to its source.

    >>> Attribution(source="he", cue="told", addressee="Diyaruna").addressee
    'Diyaruna'
    """

    source: str | None = attrs.field(default=None, metadata=obey(PROSE, optional=True))
    """The words for the source beside the quotation: "he", "security officials"."""
    source_span: Span | None = attrs.field(default=None, metadata=obey(one(Span), optional=True))
    """Where those words stand."""
    cue: str | None = attrs.field(default=None, metadata=obey(PROSE, optional=True))
    """The word of saying: "said", "told"."""
    cue_span: Span | None = attrs.field(default=None, metadata=obey(one(Span), optional=True))
    """Where it stands."""
    speaker: Speaker | None = attrs.field(default=None, metadata=obey(one(Speaker), optional=True))
    """Who the source is."""
    addressee: str | None = attrs.field(default=None, metadata=obey(PROSE, optional=True))
    """Who was spoken to: "told Diyaruna"."""


@checked
@attrs.frozen(kw_only=True, repr=False)
class Quote(Record):
    """One quotation (schema.org ``Quotation``), in one piece or interrupted by its attribution.

    >>> spans = (Span(block=0, start=0, end=9), Span(block=0, start=19, end=32))
    >>> Quote(text='"We won," "We really did."', spans=spans).kind
    'direct'
    """

    text: str = attrs.field(metadata=obey(PROSE))
    """The quoted words, marks included: the texts of ``spans`` joined by a blank."""
    kind: QuoteKind = attrs.field(default="direct", metadata=obey(one_of(*get_args(QuoteKind))))
    """Direct: all of it stands in quotation marks; mixed: some of it; indirect: none."""
    spans: tuple[Span, ...] = attrs.field(metadata=obey(many(one(Span), least=1)))
    """Where the words stand, in reading order and disjoint; at least one."""
    attribution: Attribution | None = attrs.field(default=None, metadata=obey(one(Attribution), optional=True))
    """Who said it, by which word; None where the story leaves it open."""

    def _contradictions(self) -> Iterator[InvalidField]:
        spans = self.spans
        if not spans:
            yield InvalidField("Quote.spans", spans, "at least one Span")
        for index in range(1, len(spans)):
            before, span = spans[index - 1], spans[index]
            if (before.block, before.end) > (span.block, span.start):
                yield InvalidField(f"Quote.spans[{index}]", span, f"a span behind {before!r}")
