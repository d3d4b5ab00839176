"""Tell notes on a story itself, who made or paid for it and where it stood first, from news in the same words."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import Phrases
from newsrecord.patterns import late

__all__ = ["notes_piece", "tells_news"]

# Bills are sponsored by members, courses are held in partnership with schools, and a sickness first appeared in May.
_MADE: Final = Phrases(
    """
    originally published|originally appeared|first published|first appeared|was produced by
    |was developed in partnership|in partnership with|sponsored by|reporting by|editing by
    """
)
_PIECES: Final = (
    "article|story|piece|report|reporting|post|essay|interview|series|content|column|video|podcast|episode|project|coverage"
    "|op-ed|oped|commentary|investigation|feature|work|analysis|dispatch|excerpt|review|blog|newsletter|translation|text"
    "|edition|version|q&a|conversation|press release|release|dossier|guide|profile|letter|data|research|material|page"
)
_NOTE: Final = re.compile(
    # "This story was produced by", "A version of this article first appeared", "The post Rain first appeared on Mail."
    rf"\b(?:this|these)\s(?:[\w’'-]{{1,20}}\s){{0,2}}(?:{_PIECES})\b|\bthe\spost\s|\b(?:it|article|story|post)\s(?:was\s)?(?:first|originally)\s"
    # "Originally published in the Mail.", "Produced in partnership with the Mail", "(Reporting by Jo Roe)"
    r"|^\W{0,4}(?:(?:this|it|is|was|has|been|and|with|additional|original|some|further|produced|published|created|presented"
    r"|developed|written|reported|made|supported|powered|paid|content|article|story|series|editor’s|editor's"
    r"|note)\W{1,3}){0,4}(?:originally|first|produced|in\spartnership|sponsored|reporting|editing)\s"
    r"|[(;.\[\u2013\u2014-]\s{0,2}(?:(?:additional|with)\s)?(?:reporting|editing|originally|first\s(?:published|appeared))\s"
    r"|\b(?:additional|with)\s(?:reporting|editing)\sby\b",
    re.IGNORECASE,
)

# An appeal speaks to somebody, for somebody, or begins with what is to be done.
_SPEAKING: Final = re.compile(
    r"\b(?:you|your|yours|us|our|ours|we|i|my|me|click|here|please|inbox|e-?mail|this|these)\b"
    r"|^\W{0,4}(?:sign|subscribe|join|follow|donate|support|stay|get|download|read|become|make|share|leave|contact"
    r"|register|log|like|help|listen|watch|try|start|bookmark|send|write|tell|let|visit|check|want|enjoy|need|never"
    r"|already|free|new|don)\b",
    re.IGNORECASE,
)
_TELLING: Final = re.compile(r"\b(?:said|told|asked|urged|called|announced|ruled|heard|was|were|had|according)\b")
_SHORTEST_NEWS: Final = 60
# Offices and the police publish on channels of their own, and the news quotes those: "据江州警方官方微信消息".
_TELLING_ABROAD: Final = late(
    r"消息|通报|公告|发布|發布|获悉|獲悉|回应|回應|宣布|表示|介绍"
    r"|\b(?:сообщ(?:ает|ают|ил[аи]?|ается)|написал[аи]?|пишет|говорится|заявил[аи]?|рассказал[аи]?"
    r"|повідомля(?:є|ють|ється)|повідоми(?:в|ла|ли)|написа(?:в|ли)|йдеться|заяви(?:в|ла|ли)|розпові(?:в|ла|ли)"
    r"|dijo|informó|señaló|indicó|anunció|explicó|según|disse|informou|afirmou|anunciou|explicou|segundo"
    r"|sagte[n]?|teilten?|erklärten?|berichteten?|laut|selon|a\s(?:déclaré|annoncé|indiqué|expliqué|affirmé)"
    r"|ha\s(?:detto|dichiarato|annunciato|spiegato)|secondo)\b",
    re.IGNORECASE,
)
_SPEAKING_ABROAD: Final = late(
    r"关注|關注|扫|掃|您|你|我们|我們|我社|请|請|欢迎|歡迎|点击|點擊|下载|下載|长按|長按|二维码|二維碼|投稿|更多|订阅|訂閱"
    r"|本报|本報|本文|本号|本台|来源|來源|转载|轉載|授权|原创|首发|作者|编辑|編輯|声明|版权"
    r"|@|https?:|\b(?:наш\w*|нас|нам|вы|вам|вас|ваш\w*|мы|ми|ви|тут|здесь|подпи\w+|підпи\w+|читайте|присыл\w+"
    r"|надсилайте|следите|стежте|присоединяйтесь|долучайтесь|хотите|ставьте|больше|більше"
    r"|nuestr\w+|nosotros|nos|tu|tus|te|usted\w*|aquí|clic|correo|suscríb\w+|suscrib\w+|síg\w+|sigue|regístr\w+|recib\w+"
    r"|noss[oa]s?|você\w*|clique|aqui|receba|inscreva\w*|siga|participe|entre|confira|leia|veja"
    r"|unser\w*|uns|wir|ihr\w*|sie|du|dein\w*|dir|hier|jetzt|notre|nos|vous|votre|vos|ici|cliquez|abonnez\w*|inscrivez\w*"
    r"|nostr\w+|tuo|tua|vostr\w+|ti|vi|qui|clicca|iscriviti|seguici)\b",
    re.IGNORECASE,
)
_SHORTEST_ABROAD: Final = 16


def notes_piece(text: str) -> bool:
    """Return whether *text* says of the story itself who made it, or where it was published first.

    >>> notes_piece("This story was produced by the Harbour Desk."), notes_piece("The bill was sponsored by Jo Roe.")
    (True, False)
    """
    return _MADE.stand_in(text) and _NOTE.search(text) is not None


def tells_news(text: str) -> bool:
    """Return whether *text*, with words that appeals have, tells of what others said or did.

    >>> tells_news("Farmers can sign up for the scheme at the office until the end of March, the ministry said.")
    True
    >>> tells_news("Sign up for our newsletter, as the mayor said.")
    False
    >>> tells_news("据江州警方官方微信消息，二号桥昨日下午封闭。"), tells_news("更多消息请关注江州官方微信公众号。")
    (True, False)
    """
    if len(text) >= _SHORTEST_NEWS and _TELLING.search(text) is not None and _SPEAKING.search(text) is None:
        return True
    return (
        len(text) >= _SHORTEST_ABROAD
        and _TELLING_ABROAD.search(text) is not None
        and _SPEAKING_ABROAD.search(text) is None
    )
