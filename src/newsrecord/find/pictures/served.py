"""Tell the picture that a script is asked for: its address says in the query which one it is."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["asked_for"]

# "image.php?id=58212", "/_next/image?url=/2026/ferry.jpg", "/servlet/ImageServlet?id=58212"
_SCRIPT: Final = re.compile(
    r"\.(?:php|ashx|aspx?|jsp|cgi|axd|do)$|servlet$|/(?:[a-z]|(?:get|show|view)?[-_]?(?:image|img|photo|picture|media)s?)$",
    re.IGNORECASE,
)
_ASKED: Final = re.compile(
    r"[?&](?:(?:image|img|photo|picture|pic|media|file|asset)?_?(?:id|no)|i|f|u|img|image|pic|photo|file|filename|src|url|path|key)"
    r"=(?P<which>[^&#\s]{2,400})",
    re.IGNORECASE,
)


def asked_for(path: str, query: str) -> str | None:
    """Return what the query of a script's address gives as the picture: the number or the path of one.

    >>> asked_for("example.org/image.php", "?w=640&id=58212"), asked_for("example.org/img", "?url=/ferry.jpg&w=9")
    ('58212', '/ferry.jpg')
    """
    found = _ASKED.search(query) if _SCRIPT.search(path) is not None else None
    return found["which"] if found is not None else None
