"""Turn pasted pages and wire copy into the outline that pages of HTML become too."""

from __future__ import annotations

from newsrecord.wire.read import read_text

__all__ = ["read_text"]
