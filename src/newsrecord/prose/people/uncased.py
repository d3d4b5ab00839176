"""Tell a name from what describes it where a script has no capitals: by the titles beside it and the order of both."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.model.quote import Speaker

__all__ = ["is_pronoun", "read_uncased"]

_BRACKETS: Final = re.compile(r"[(（][^()（）]{0,60}[)）]")
_HAN: Final = "\u3005\u4e00-\u9fff"
_KANA: Final = "\u3040-\u30ff"

# What stands behind a Japanese name.
_JAPANESE: Final = re.compile(
    rf"(?P<name>[{_HAN}{_KANA}・]{{2,10}}?)(?P<role>さん|氏|容疑者|被告|[都道府県市町村区]?[市町村区]長|[副前元]?知事|首相|(?:内閣総理|総理|外務|財務|防衛|法務|文部科学|厚生労働|経済産業|国土交通|農林水産|環境|総務|担当)?大臣|[外財防法文農環厚経]相"
    r"|官房長官|長官|[副]?社長|会長|理事長|事務局長|教授|准教授|博士|監督|選手|議員|代表|委員長|部長|課長|所長|院長|校長|学長|弁護士|記者|議長|党首|幹事長|報道官)"
)
# What stands before a Chinese name.
_CHINESE: Final = re.compile(
    rf"(?P<role>[{_HAN}]{{0,30}}(?:[部局市县縣省州区區镇鎮村厅廳处處院校行会會董事科组組社船队隊]长|[部局市县縣省州区區镇鎮村院校行会會社船队隊]長|主席|总统|總統|总理|總理|书记"
    r"|書記|主任|教授|博士|发言人|發言人|居民|村民|市民|经理|經理|总裁|總裁|律师|律師|医生|醫生|老师|老師|教练|教練|议员|議員|代表|负责人|負責人|专家|專家|研究员|研究員|分析师"
    rf"|分析師|创始人|創始人|大使|司令|家长|家長|学生|學生|游客|遊客))(?P<name>[{_HAN}]{{2,4}}|[{_HAN}]{{1,8}}[·・][{_HAN}·・]{{1,16}})"
)
# The commonest surnames of China and of Korea.
_SURNAMES: Final = frozenset(
    "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊"
    "金陆郝孔崔康毛邱秦史顾侯邵孟龙段雷钱汤尹黎乔贺赖龚張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許蘇盧蔣賈葉鍾陸顧龍錢湯賴龔"
)
_NO_NAMES: Final = frozenset(
    "高层 高管 高官 方面 金融 石油 任何 马上 周边 周围 许多 余下 田径 叶子 何时 文章 程序 "
    "曾经 黄金 范围 康复 钱款 方案".split()
)
_PRONOUNS: Final = frozenset("他们 她们 我 我们 它 彼ら 記者 记者".split())
_SINGULAR: Final = frozenset("他 她 彼 彼女 그 그는 그녀 그녀는 הוא היא उन्होंने उसने".split())
_KOREAN_SURNAMES: Final = frozenset(
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염"
)
_KOREAN_NAME: Final = re.compile(r"[가-힣]{3}(?=\s(?:씨|[가-힣]{2,6}))|[가-힣]{3}(?=씨)|(?<=\s)[가-힣]{3}$")
_HINDI_ROLE: Final = re.compile(
    r".{0,80}(?:मंत्री|अध्यक्ष|प्रवक्ता|नेता|सांसद|विधायक|निवासी|डॉ\.?|अधिकारी|निदेशक|प्रोफेसर|सचिव|अधीक्षक|आयुक्त)\s(?=\S)"
)
_HEBREW: Final = ("\u0590", "\u05ff")
_TWO: Final = 2


def is_pronoun(source: str) -> bool:
    """Return whether *source* stands for one person spoken of before.

    >>> is_pronoun("他"), is_pronoun("他们")
    (True, False)
    """
    return source in _SINGULAR


def read_uncased(source: str) -> Speaker | None:
    """Return the speaker that the words for a source name, None where they do not tell a name from a description.

    >>> read_uncased("市长陈明"), read_uncased("住民の佐藤花子さん（５６）")
    (Speaker(name='陈明', role='市长'), Speaker(name='佐藤花子'))
    """
    source = _BRACKETS.sub(" ", source[:200]).strip(" ,،、，")
    if not source or source in _PRONOUNS or source in _SINGULAR:
        return None
    first = source[0]
    if "가" <= first <= "힣":
        return _korean(source)
    if "\u0900" <= first <= "\u097f":
        role = _HINDI_ROLE.match(source)
        name = source[role.end() :].strip() if role else ""
        return Speaker(name=name, role=source[: role.end()].strip()) if role and len(name.split()) in {2, 3} else None
    if _HEBREW[0] <= first <= _HEBREW[1]:
        return _hebrew(source)
    return _japanese(source) or _chinese(source)


def _japanese(source: str) -> Speaker | None:
    last = source.rpartition("の")[2]
    match = _JAPANESE.fullmatch(last)
    if match is None:
        return None
    role = match["role"] if match["role"] not in {"さん", "氏"} else None
    return Speaker(name=match["name"], role=role)


def _chinese(source: str) -> Speaker | None:
    match = _CHINESE.fullmatch(source)
    if match is not None:
        return Speaker(name=match["name"], role=match["role"])
    plain = len(source) in {2, 3} and source[0] in _SURNAMES and source not in _NO_NAMES
    return Speaker(name=source) if plain and all("\u4e00" <= char <= "\u9fff" for char in source) else None


def _korean(source: str) -> Speaker | None:
    match = next((match for match in _KOREAN_NAME.finditer(source) if match[0][0] in _KOREAN_SURNAMES), None)
    return Speaker(name=match[0]) if match is not None else None


def _hebrew(source: str) -> Speaker | None:
    """Return the two words that a description ends with, or that stand behind its comma; an article is no name's."""
    head, _, tail = source.partition(",")
    words = (tail or head).split()
    described = bool(tail) or len(words) > _TWO
    named = described and len(words) >= _TWO and not any(word.startswith("ה") for word in words[-_TWO:])
    if not named or (tail and len(words) != _TWO):
        return None
    role = head if tail else " ".join(words[:-_TWO])
    return Speaker(name=" ".join(words[-_TWO:]), role=role.strip())
