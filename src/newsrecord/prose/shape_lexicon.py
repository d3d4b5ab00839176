"""Give the few words that attribution goes by where a language has no lexicon of its own."""

from __future__ import annotations

import attrs

from newsrecord.prose.direct_lexicon import DirectLexicon

__all__ = ["ShapeLexicon"]


@attrs.frozen(kw_only=True)
class ShapeLexicon(DirectLexicon):
    """Words of many languages at once.  They count only where an attribution can stand; ``cues`` is empty."""

    sayings: frozenset[str] = frozenset()
    """Verbs of saying: "zegt", "řekl", "dedi"."""
    markers: frozenset[str] = frozenset()
    """Words between a source or a quotation and the verb that say nothing: "ने", "diye"."""
