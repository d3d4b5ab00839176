"""Know the news agencies of the world by the names that bylines credit them with."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.bylines import words
from newsrecord.find.wordlists import phrase_set
from newsrecord.text import is_caseless

__all__ = ["AGENCIES", "is_agency", "part_agency"]

AGENCIES: Final = phrase_set(
    """
    ap|the associated press|associated press|afp|agence france-presse|agence france presse|reuters|
    thomson reuters|dpa|deutsche presse-agentur|apa|austria presse agentur|efe|agencia efe|ansa|ansa.it|adnkronos|
    agi|lusa|agência lusa|agência brasil|belga|anp|tt|tt nyhetsbyrån|ntb|ritzau|stt|pap|čtk|ctk|tasr|mti|agerpres|
    mediafax|bta|hina|tanjug|fena|sta|mina|srna|atta|dha|iha|aa|anadolu|anadolu agency|anadolu ajansı|anka|
    demirören haber ajansı|ihlas haber ajansı|tass|тасс|итар-тасс|interfax|интерфакс|ria novosti|риа новости|рбк|рейтер|
    афп|ап|росбалт|regnum|ukrinform|укрінформ|укринформ|унн|уніан|інтерфакс-україна|belta|белта|казинформ|бта|танјуг|
    ντπα|απε|απε-μπε|αμπε|amna|ana-mpa|ρόιτερς|κυπε|
    xinhua|xinhua news agency|新华社|新華社|中新社|中新网|中央社|路透社|路透|法新社|美联社|美聯社|
    kyodo|kyodo news|共同通信|共同|共同通信社|jiji|jiji press|時事通信|時事|時事通信社|ロイター|ロイター通信|afp時事|
    ap通信|afp通信|
    yonhap|yonhap news agency|연합뉴스|연합|뉴시스|뉴스1|newsis|로이터|ap연합뉴스|cna|
    pti|press trust of india|ani|ians|uni|पीटीआई|पीटीआई-भाषा|भाषा|एएनआई|आईएएनएस|वार्ता|एजेंसी|ইউএনবি|বাসস|রয়টার্স|
    এএফপি|
    app|unb|bss|bernama|antara|antara news|ttxvn|thông tấn xã việt nam|vna|upi|
    united press international|bloomberg|bloomberg news|dow jones|dow jones newswires|afx|pa|pa media|press association|
    the press association|the canadian press|canadian press|la presse canadienne|presse canadienne|aap|
    australian associated press|sid|epd|kna|sda|awp|keystone-sda|keystone-ats|ats|rt-afp|europa press|notimex|
    télam|telam|prensa latina|ansalatina|adn|andina|colprensa|agencia uno|irna|isna|mehr news|tasnim|fars|
    ایسنا|ایرنا|فارس|تسنیم|ایلنا|رویترز|آسوشیتدپرس|petra|wafa|wam|qna|kuna|
    رويترز|أ ف ب|ا ف ب|أ.ف.ب|فرانس برس|د ب أ|د.ب.أ|أ ب|واس|وام|قنا|كونا|سانا|بترا|وفا|الأناضول|وكالة الأناضول|
    أ ش أ|أسوشيتد برس|أسوشييتد برس|رويترز العربية|רויטרס|סוכנות רויטרס|איי.פי|אי.אף.פי|
    afp.com|spot on news|getty images|zuma press|tribune news service|aps|azertac|kazinform|
    states newsroom|wire reports|leta|elta|bns|sita|armenpress|арменпресс|azərtac|montsame|makfax|acn|
    agència catalana de notícies|colpisa|servimedia|
    estadão conteúdo|folhapress|agência o globo|agência estado|askanews|italpress|agenzia dire|radiocor|moldpres|
    panapress|atsh|kosovapress|tns|tnn|gna|beta|fonet|news agency of nigeria|ghana news agency|agenzia nova|lapresse|
    spk|ntb-afp|cmc|zenger news
    """
)
"""News agencies, in lower case, as bylines credit them."""
# Turkish writes "İHA", whose small letters are "i", a dot above, "ha".
_DOT_ABOVE: Final = "\u0307"
# "ANSA-AFP", "dpa/AFP": two agencies credited together.
_JOINED: Final = re.compile(r"\s{0,1}[/+,-]\s{0,1}")
_MOST: Final = 4
# Of those that are not set in capitals, the ones that hardly anybody has for a second family name.
_LONE: Final = frozenset(
    "Reuters Bloomberg Xinhua Yonhap Interfax Adnkronos Bernama Ukrinform Tanjug Belga Ritzau Agerpres Mediafax".split()
)
_NAMED: Final = 2
_SHORTEST: Final = 2


def is_agency(name: str) -> bool:
    """Return whether *name* is that of a news agency, or of several that marks join.

    >>> is_agency("AFP"), is_agency("(İHA)"), is_agency("AFP/dpa"), is_agency("Anna Martel")
    (True, True, True, False)
    """
    key = name.strip(" .()").casefold()
    if not key.isascii():
        key = key.replace(_DOT_ABOVE, "")
    if key in AGENCIES:
        # "Aa" is a button for the size of letters.
        return len(key) != _SHORTEST or not name.istitle() or not key.isascii()
    parts = _JOINED.split(key) if len(key) < 60 and ("/" in key or "-" in key or "+" in key) else ()
    return 1 < len(parts) <= _MOST and all(part in AGENCIES for part in parts)


def part_agency(tokens: list[str]) -> tuple[str | None, list[str]]:
    """Return the agency before or behind a whole name, and the words of the name.

    >>> part_agency("Ana Ruiz The Associated Press".split()), part_agency("STT–Aino Rantala".split())
    (('The Associated Press', ['Ana', 'Ruiz']), ('STT', ['Aino', 'Rantala']))
    """
    for start in range(1, len(tokens)):
        front, behind = " ".join(tokens[:start]), " ".join(tokens[start:])
        # One word must be set in capitals, as short names of agencies are, in a script without them, or be one alone.
        if (
            start > 1
            and (
                len(tokens) > start + 1
                or _is_shouted(behind)
                or tokens[start - 1].casefold() in words.WITH_WORDS
                or (behind in _LONE and tokens[start - 1][-1] != ".")
            )
            and is_agency(behind)
        ):
            return behind.strip("()"), tokens[: start - (tokens[start - 1].casefold() in words.WITH_WORDS)]
        if start > 1 and tokens[start - 1].casefold() in words.WITH_WORDS and behind.casefold() in words.UNNAMED:
            return "", tokens[: start - 1]
        is_set = start > 1 or front.isupper() or front.islower() or is_caseless(front)
        if (is_set or (front in _LONE and len(tokens) > _NAMED)) and is_agency(front):
            return front, tokens[start:]
    if tokens and ("\u2013" in tokens[0] or "-" in tokens[0]):
        front, _, behind = tokens[0].replace("\u2013", "-").partition("-")
        if behind and is_agency(front) and front.isupper():
            return front, [behind, *tokens[1:]]
    return None, tokens


def _is_shouted(word: str) -> bool:
    return word.isupper() or is_caseless(word)
