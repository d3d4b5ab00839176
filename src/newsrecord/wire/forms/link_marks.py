"""Take the pictures and the addresses of links out of a line of Markdown, whatever stands in them."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["AIM", "LONGEST_LINKED", "is_linked", "read_links"]

AIM: Final = "]("
"""What stands between the words of a link and its address."""
LONGEST_LINKED: Final = 4_000
_BRACKET: Final = re.compile(r"[()]")
_PLAIN_AIM: Final = re.compile(r"<?https?://[^\s()<>]{1,1900}>?")


def is_linked(text: str) -> bool:
    """Return whether a line holds nothing but links and pictures, and the mark of an item.

    >>> is_linked("* [Ports](/ports)"), is_linked("See [Ports](/ports)")
    (True, False)
    """
    return text[0] in "[!-*+" and not "".join(read_links(text, keep=False)).strip("[]*-+ ")


def read_links(text: str, *, keep: bool) -> list[str]:
    """Return the pieces of *text* without its pictures, and without its links or with the addresses that are whole.

    The brackets in an address are in pairs.

    >>> "".join(read_links("![A crane](/crane.jpg) The [port](/port_(Varna)) is open.", keep=True))
    '  The [port](#) is open.'
    """
    pieces: list[str] = []
    at = 0
    while (middle := text.find(AIM, at)) >= 0 and (stop := _close(text, middle + 2)):
        start = text.rfind("[", at, middle)
        if start > at and text[start - 1] == "!":
            pieces += (text[at : start - 1], " ")
        elif not keep:
            pieces.append(text[at : max(start, at)])
        else:
            # A blank parts links that stand side by side.
            aim = text[middle + 2 : stop - 1]
            shown = f"{text[at:middle]}]({aim if _PLAIN_AIM.fullmatch(aim) else '#'})"
            pieces += (shown, " ") if text[stop : stop + 1] == "[" else (shown,)
        at = stop
    pieces.append(text[at:])
    return pieces


def _close(text: str, at: int) -> int:
    """Return where the address ends that begins at *at*, its bracket included; 0 where nothing closes it."""
    depth = 1
    for found in _BRACKET.finditer(text, at, at + LONGEST_LINKED):
        depth += 1 if found[0] == "(" else -1
        if not depth:
            return found.end()
    return 0
