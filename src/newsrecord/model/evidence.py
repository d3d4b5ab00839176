"""Where each value of a record comes from, and what was found beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, Literal, get_args

import attrs

from newsrecord.errors import Issue
from newsrecord.model.article import Article
from newsrecord.model.fields import CONFIDENCE, LINE, Record, checked, many, obey, one, one_of
from newsrecord.text import is_clean

__all__ = ["Evidence", "EvidenceMap", "Extraction", "FieldEvidence", "SourceKind", "showable"]

SourceKind = Literal["json-ld", "microdata", "meta", "link", "html", "text", "url", "json", "script", "site-rule"]


_UNSHOWABLE: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def showable(value: object) -> str:
    """Return *value* as text, with U+FFFD for each character that nobody should be shown."""
    text = str(value)
    return text if is_clean(text) else _UNSHOWABLE.sub("\ufffd", text)


@checked
@attrs.frozen(kw_only=True, repr=False)
class Evidence(Record):
    """One place in the input that gives a value for a field.

    >>> Evidence(source="text", rule="byline.by-line", locator="line 6", raw="By Ana Ruiz", confidence=0.9).source
    'text'
    """

    source: SourceKind = attrs.field(metadata=obey(one_of(*get_args(SourceKind))))
    """What kind of place it is; ``site-rule`` where a rule for the site names it."""
    rule: str = attrs.field(metadata=obey(LINE))
    """The rule that read it, ``field.rule``."""
    locator: str = attrs.field(metadata=obey(LINE))
    """Where it stands: ``(//h1)[1]``, ``meta[property="og:title"]``, ``json-ld[0]$.headline``,
    ``state[0]$.title``, ``line 12``; several places are parted by " | ".  `newsrecord.locate` leads back there."""
    raw: str = attrs.field(converter=showable)
    """The text as found there, cut to a length fit for showing; U+FFFD stands for control characters and surrogates."""
    confidence: float = attrs.field(metadata=obey(CONFIDENCE))
    """How far the rule is to be trusted there, from 0 to 1."""


@checked
@attrs.frozen(kw_only=True, repr=False)
class FieldEvidence(Record):
    """What was found for one field of a record.

    >>> won = Evidence(source="meta", rule="headline.og", locator="meta", raw="A headline", confidence=0.8)
    >>> FieldEvidence(path="headline", winner=won).losers
    ()
    """

    path: str = attrs.field(metadata=obey(LINE))
    """The field: ``headline``, ``byline.authors``."""
    winner: Evidence = attrs.field(metadata=obey(one(Evidence)))
    """What the record's value was taken from."""
    losers: tuple[Evidence, ...] = attrs.field(default=(), metadata=obey(many(one(Evidence))))
    """What else was found, the best first; some may agree with the winner."""


@attrs.frozen(repr=False)
class EvidenceMap(Mapping[str, FieldEvidence]):
    """Field paths with their evidence: a frozen, hashable mapping in the order of the record's fields.

    >>> won = Evidence(source="meta", rule="headline.og", locator="meta", raw="A headline", confidence=0.8)
    >>> EvidenceMap((FieldEvidence(path="headline", winner=won),))["headline"].winner.raw
    'A headline'
    """

    fields: tuple[FieldEvidence, ...] = ()
    """The evidence, a field each."""

    def __getitem__(self, path: str) -> FieldEvidence:
        for field in self.fields:
            if field.path == path:
                return field
        raise KeyError(path)

    def __iter__(self) -> Iterator[str]:
        return (field.path for field in self.fields)

    def __len__(self) -> int:
        return len(self.fields)

    def __repr__(self) -> str:
        return f"EvidenceMap({', '.join(self)})"


@checked
@attrs.frozen(kw_only=True, repr=False)
class Extraction(Record):
    """What a tolerant reader made of an input: the record, where each value comes from, and what went wrong.

    >>> Extraction(article=None).issues
    ()
    """

    article: Article | None = attrs.field(metadata=obey(one(Article), optional=True))
    """The record; None where the input holds no article."""
    evidence: EvidenceMap = attrs.field(default=EvidenceMap(), metadata=obey(one(EvidenceMap)))
    """For each field that was found: the winning evidence and the losers."""
    issues: tuple[Issue, ...] = attrs.field(default=(), metadata=obey(many(one(Issue))))
    """What a reader of the record should know, in the order found."""
