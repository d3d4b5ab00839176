"""Take off the last sentence of a story what desks of East Asia set behind it: who edited it, in brackets."""

from __future__ import annotations

import re
from typing import Final

from msgspec.structs import replace

from newsrecord.find.body.field import Field

__all__ = ["without_sign_off"]

_LONGEST: Final = 60
# "（編輯：林小雨/譯者：王大明）1140611": the day may stand behind it.  Portals set the way to their front page
# there.
_EDITED: Final = re.compile(
    r"\s?[（(【\[](?:責任編輯|责任编辑|責編|责编|編輯|编辑|編譯|编译|譯者|校对|校對)(?:\s?[:：]|\s)[^（）()【】\[\]]{1,40}"
    r"[）)】\]]\s?\d{0,8}$"
    r"|\s?返回.{0,12}[首主][页頁]\s?[>＞》]{0,3}$"
)


def without_sign_off(field: Field, kept: list[int]) -> None:
    """Cut what stands behind the last sentence of the paragraph that the *kept* chunks end with."""
    last = next((i for i in reversed(kept) if field.chunks[i].text), -1)
    if last < 0 or field.chunks[last].kind != "paragraph":
        return
    chunk = field.chunks[last]
    found = _EDITED.search(chunk.text, max(1, len(chunk.text) - _LONGEST)) if not chunk.text.isascii() else None
    if found is None:
        return
    end = found.start()
    own = tuple(link for link in chunk.links if link.end <= end)
    if all(link.end <= end or link.start >= end for link in chunk.links):
        chunks = list(field.chunks)
        chunks[last] = replace(chunk, text=chunk.text[:end], links=own)
        field.chunks = tuple(chunks)
