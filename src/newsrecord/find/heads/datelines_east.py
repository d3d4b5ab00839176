"""Turn the opening of an East Asian wire story, such as "海港社滨州5月4日电" or "(서울=연합뉴스)", into a dateline."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.places import is_place
from newsrecord.model.byline import Dateline
from newsrecord.model.location import Location
from newsrecord.patterns import late

__all__ = ["parse_eastern_dateline"]

_OPENING: Final = frozenset("(（[［【〔")
_HAN: Final = r"[\u4e00-\u9fff·]"
_DAY: Final = r"(?:\d{1,2}月)?\d{1,2}日"
# "海港社滨州5月4日电": the agency or the paper, the place, the day, and the word for a wire.
_WIRED: Final = re.compile(
    rf"[据據]?(?P<agency>{_HAN}{{1,7}}?(?:[社网網报報]|在线|在線))(?P<place>(?!记者|記者){_HAN}{{2,12}}?){_DAY}[电電讯訊]"
)
# "（中央社記者林佩蓉花蓮20日電）": in Taiwan all of it stands in brackets, and the reporter before the place.
_BRACKETED: Final = late(
    rf"[（(](?P<agency>{_HAN}{{1,7}}?社)(?P<signed>記者)?(?P<place>{_HAN}{{2,16}}?){_DAY}[^()（）]{{0,12}}[電讯訊导導][）)]"
)
# "(서울=연합뉴스)", "[워싱턴=AP/뉴시스]", "【パリ＝森山一郎】"
_JOINED: Final = late(
    r"[(（\[［【〔](?P<place>[^\W\d_a-z][^()（）\[\]［］【】〔〕=＝,]{1,14})\s?[=＝・]\s?"
    r"(?P<agency>[^()（）\[\]［］【】〔〕=＝]{2,30})[)）\]］】〕]"
)
# "【ワシントン共同】"
_JAPANESE: Final = late(
    r"【(?P<place>[\u30a0-\u30ff\u4e00-\u9fff・]{2,12}?)(?P<agency>共同|時事|AFP時事|ロイター|AFP)】"
)
# "［東京　３日　ロイター］"
_SPACED: Final = re.compile(
    r"[［\[](?P<place>[^\s［］\[\]]{2,14})\s{1,2}\d{1,2}日\s{1,2}(?P<agency>[^\s［］\[\]]{2,14})[］\]]"
)
# "【5月4日 AFP】": the agency alone.
_DATED: Final = re.compile(rf"【{_DAY}\s{{1,2}}(?P<agency>[A-Za-z][A-Za-z ]{{1,20}})】")
# A paper's own wire names no agency.
_OWN: Final = frozenset({"本报", "本報", "本社", "本网", "本網", "本刊"})
_LONGEST_PLACE, _SHORTEST_PLACE = 5, 2


def parse_eastern_dateline(text: str) -> Dateline | None:
    """Return the dateline that *text*, the opening of a first paragraph, begins with in East Asia's manner, or None.

    >>> line = parse_eastern_dateline("海港社滨州5月4日电 渡轮周一晚间停航")
    >>> line.text, line.location.name, line.agency
    ('海港社滨州5月4日电', '滨州', '海港社')
    >>> parse_eastern_dateline("(서울=연합뉴스) 나루터 기자 = 배가 다시 떴다.").agency
    '연합뉴스'
    """
    if text.isascii():
        return None
    if text[:1] not in _OPENING:
        match = _WIRED.match(text)
        return None if match is None else _made(match, match["place"])
    match = _BRACKETED.match(text)
    if match is not None:
        place = _closing_place(match["place"]) if match["signed"] else match["place"]
        return _made(match, place)
    for shape in (_JAPANESE, _SPACED):
        match = shape.match(text)
        if match is not None and is_place(match["place"]):
            return _made(match, match["place"])
    match = _JOINED.match(text)
    if match is not None and is_place(match["place"].strip()):
        return _made(match, match["place"].strip())
    match = _DATED.match(text)
    return _made(match, None) if match is not None and is_agency(match["agency"].strip()) else None


def _closing_place(words: str) -> str | None:
    """Return the place at the end of *words*, which a name runs into: "林佩蓉花蓮縣"."""
    for size in range(min(_LONGEST_PLACE, len(words) - 1), _SHORTEST_PLACE - 1, -1):
        if is_place(words[-size:]):
            return words[-size:]
    return None


def _made(match: re.Match[str], place: str | None) -> Dateline:
    agency = match["agency"].strip()
    # Who sends it may be a reporter: "[서울=나루터 기자]".
    is_sender = agency not in _OWN and (is_agency(agency) or "社" in agency or agency[-1] in "网網报報")
    location = Location(name=place) if place else None
    return Dateline(text=match[0], location=location, agency=agency if is_sender else None)
