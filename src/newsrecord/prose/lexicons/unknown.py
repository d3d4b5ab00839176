"""No language in particular: quotations are told by their marks."""

from __future__ import annotations

from typing import Final

from newsrecord.prose.direct_lexicon import DirectLexicon

__all__ = ["LEXICON"]

LEXICON: Final = DirectLexicon(cues=frozenset(), dashes=True)
