"""Read the outlet's name out of the end of the page's title, in scripts that no address is written in.

The address of a page is in Latin letters, so that it does not bear out a name in Han, kana or Hangul.  What does is the
order of such titles: the headline first, then sections, then the outlet, each behind a mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.landmarks import headline_index
from newsrecord.find.wordlists import phrase_set
from newsrecord.model.byline import Organization
from newsrecord.page.outline import Outline
from newsrecord.text import DENSE, strip_bidi

__all__ = ["find_behind_headline"]

_TRUST: Final = 0.42
_SHORTEST_HEADLINE: Final = 6
_SHORTEST, _LONGEST = 2, 16
_LONGEST_REST: Final = 80
_MARK: Final = re.compile(r"\s{0,2}[-_|\uff5c\u2013\u2014\u00b7>\u00ab\u00bb]{1,3}\s{0,2}")
# What such a title may end with instead: a section, or the kind of the page.
_NO_OUTLET: Final = phrase_set(
    """
    新闻|新聞|资讯|資訊|要闻|要聞|国内|國內|国际|國際|社会|社會|财经|財經|经济|經濟|娱乐|娛樂|体育|體育|科技|文化|教育|健康|军事|時事|时政
    |政治|首页|首頁|正文|新闻中心|新闻动态|头条|評論|评论|专题|通知公告|公告|公示|公告公示|工作动态|动态|政务|政务公开|党建|党建工作|纪检
    |纪检监察|法治|图片|视频|直播|专栏|深度|快讯|滚动|公司|股票|基金|汽车|房产|游戏|数码|手机|旅游|美食|时尚|女性|读书|历史|人物|观点|民生|生活
    |行业资讯|行业动态|公司新闻|媒体报道|ニュース|政治|経済|社会|国際|スポーツ|エンタメ|トップ|뉴스|정치|경제|사회|국제|문화|스포츠
    """
)


def find_behind_headline(outline: Outline) -> Iterator[Candidate[Organization]]:
    """Yield the last part of the page's title, where the title opens with the headline that the page prints."""
    title, index = outline.title or "", headline_index(outline)
    headline = outline.chunks[index].text if index is not None else ""
    rest = title[len(headline) :].strip() if title.startswith(headline) else ""
    if len(headline) < _SHORTEST_HEADLINE or not 0 < len(rest) <= _LONGEST_REST or _MARK.search(rest) is None:
        return
    if _MARK.match(rest) is None and title[len(headline)] != " ":
        # A blank may part the section from the headline: "… 文化站_江边网".
        return
    # An address behind the name says no more than the page's own.
    parts = [part for part in _MARK.split(rest) if part and not part.isascii()]
    name = strip_bidi(parts[-1].partition("/")[0]).strip() if parts else ""
    brand, _, own = name.partition(" ")
    # These scripts set no blank within a name, but behind letters in Latin; two words are a section and a part of it.
    own = own if own and brand.isascii() else name
    if _SHORTEST <= len(name) <= _LONGEST and DENSE.match(own) and " " not in own and own not in _NO_OUTLET:
        yield candidate(
            Organization(name=name), source="html", rule="publisher.behind-headline", locator="(//title)[1]",
            raw=title, confidence=_TRUST,
        )  # fmt: skip
