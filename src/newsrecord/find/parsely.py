"""Turn the one meta that holds the fields of a story as JSON (Parse.ly's older form) into a meta a field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from newsrecord.page.outline import Meta

__all__ = ["PACKED", "unpack_meta"]

PACKED: Final = "parsely-page"
"""The name of that meta."""
_FIELDS: Final = (
    ("title", "parsely-title"),
    ("authors", "parsely-author"),
    ("author", "parsely-author"),
    ("pub_date", "parsely-pub-date"),
    ("section", "parsely-section"),
    ("tags", "parsely-tags"),
)
_STORY: Final = frozenset({"post", "article", "newsarticle", ""})
_MOST: Final = 100
# What a system notes for itself among the tags: "@dining", "type: report".
_INTERNAL: Final = re.compile(r"@|[a-z_]{2,20}:\s?[a-z]")


def unpack_meta(meta: Meta) -> Iterator[Meta]:
    """Yield the fields of *meta* as the metas by which other pages declare them; none where it tells of no story.

    >>> packed = Meta("parsely-page", '{"type": "post", "title": "Rain", "tags": ["flood", "type: report"]}', "meta[4]")
    >>> [(found.name, found.content) for found in unpack_meta(packed)]
    [('parsely-title', 'Rain'), ('parsely-tags', 'flood')]
    """
    try:
        values: Any = msgspec.json.decode(meta.content)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return
    if not isinstance(values, dict) or str(values.get("type") or "").casefold() not in _STORY:
        return
    seen: set[str] = set()
    for key, name in _FIELDS:
        value = values.get(key)
        if name in seen:
            continue
        for item in value[:_MOST] if isinstance(value, list) else (value,):
            if isinstance(item, str) and item.strip() and not (key == "tags" and _INTERNAL.match(item)):
                seen.add(name)
                yield Meta(name, item.strip(), meta.locator)
