"""Open the bylines that Chinese, Japanese and Korean papers set in brackets: office, place and name without a blank."""

from __future__ import annotations

import re
from typing import Final

import attrs

__all__ = ["Opened", "open_cjk"]

_HAN: Final = r"[\u4e00-\u9fff]"
_OFFICE: Final = re.compile(r"(記者|记者|特派員|기자|특파원)\s?(?=\S)")
# "[記者 name place 報導]": names have two or three characters, and the place stands between name and verb.
_REPORT: Final = re.compile(rf"({_HAN}{{2,3}})[\s/／]{{0,2}}({_HAN}{{2,4}})(?:報導|报道|報道)")
_REPORTED: Final = re.compile(rf"({_HAN}{{2,4}})(?:報導|报道|報道)")
# The place, or the paper, that stands before an equals sign: "ワシントン＝山田太郎", "부산=김철수 기자".
_PLACED: Final = re.compile(r"([^\s=\uff1d()]{1,12})([=\uff1d])(?=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3])")
# "山田太郎（東京＝共同）"
_SIGNED: Final = re.compile(
    r"([^\s()\uff08\uff09]{2,12})[\uff08(]([^=\uff1d]{1,10})[=\uff1d]([^()\uff08\uff09]{1,12})[\uff09)]?"
)
# "[서울=통신] 김하늘 기자", "（東京＝通信）山田太郎": place and agency before the name.
_FILED: Final = re.compile(
    r"[\[(\uff08\u3010]([^=\uff1d()\[\]]{1,10})[=\uff1d]([^=()\[\]\uff09\u3011]{1,12})[\])\uff09\u3011]\s?(?=\S)"
)
_SUFFIXED: Final = re.compile(rf"({_HAN}{{3,5}})(記者|记者)")
_BRACKETS: Final = "\u3010\u3011\u3014\u3015[]\uff08\uff09() "


@attrs.frozen
class Opened:
    """What a part of a byline holds besides the name."""

    rest: str
    role: str | None = None
    place: str | None = None
    agency: str | None = None


def open_cjk(part: str) -> Opened:
    """Return *part* without office, place and verb around the name.

    >>> open_cjk("\u8a18\u8005\u6797\u5c0f\u96e8\u53f0\u5317\u5831\u5c0e")
    Opened(rest='林小雨', role='記者', place='台北', agency=None)
    """
    if part.isascii():
        return Opened(part)
    role = place = agency = None
    if match := _FILED.match(part):
        place, agency, part = match[1], match[2], part[match.end() :]
    if match := _SUFFIXED.fullmatch(part):
        return Opened(match[1], match[2], place, agency)
    if part[0] in _BRACKETS and part[-1] in _BRACKETS:
        part = part.strip(_BRACKETS)
    if match := _SIGNED.fullmatch(part):
        return Opened(match[1], None, match[2], match[3])
    if match := _OFFICE.match(part):
        role, part = match[1], part[match.end() :]
    if match := _PLACED.match(part):
        # Only the Japanese habit is sure to give a place; in Korean it is as often the paper.
        place = match[1] if match[2] == "\uff1d" else None
        part = part[match.end() :]
    if match := _REPORT.fullmatch(part):
        part, place = match[1], match[2]
    elif match := _REPORTED.fullmatch(part):
        part, place = "", match[1]
    return Opened(part, role, place, agency)
