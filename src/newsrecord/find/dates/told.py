"""Tell the dates that a page tells of, such as births, deadlines and printed issues, from those of the story itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.patterns import late

__all__ = [
    "FIRST_PAGES", "is_sentence", "names_issue", "names_other_day", "names_rules", "tells_life", "tells_of_other",
]  # fmt: skip

FIRST_PAGES: Final = 1991
"""No page was put on the web before there was a web: an earlier day is one told of."""
# Words right before a day that is no day of the story.
_OTHER_DAY: Final = re.compile(
    r"(?:©|\(c\)|copyright|event date:?|deadline:?|valid from:?|born|died|\*|geboren|né[e]? le|seit|since|until"
    r"|bis(?: zum)?|expires?|(?:data|prices?|rates?|figures|quotes?) as of)\s{0,2}$",
    re.IGNORECASE,
)
_LAST_WORDS: Final = 18
# Labels of such days, which lead to them with a colon and perhaps a day of the week: "Termin: Samstag, 21.03.".
_OTHER_LABEL: Final = late(
    r"(?:\bevent|deadline|(?:closing|due|effective|hearing|meeting|start|end|expiry) date|date of (?:birth|death|the )"
    r"|\beffective|expire|\bborn|\bwhen|\bstarts|\bends|valid|embargo|wytworzenia"
    r"|veranstaltung|term[ií]n|\bwann|einsendeschluss|frist|gültig|geboren|geburts"
    r"|[ée]v[ée]nement|date limite|\bquand|échéance|clôture|naissance|date de d[ée]but|date de fin"
    r"|evento|l[íi]mite|cu[áa]ndo|plazo|\bvence|vigencia|nacimiento|fecha de inicio|prazo|quando|nascimento"
    r"|scadenza|nascita|validità|evenement|evenemang|arrangement|wanneer|sluitingsdatum|geldig"
    r"|\bsista |ansök|\bnär|hvornår|\bnår|\btid|tapahtuma|milloin|määräaika|hakuaika|hvenær"
    r"|wydarzeni|\bkiedy|ważn|konání|konania|\bkdy|\bkedy|uzávěrk|uzávierk|időpont|határidő|\bmikor|termen"
    r"|eveniment|\bcând|\brok|događaj|\bkada|\bkdaj|dogodek|\bрок|срок|проведен|мероприят|когда|\bколи|\bкога|събити"
    r"|рожден|народжен|πότε|προθεσμία|εκδήλωσ|son başvuru|etkinlik|ne zaman|doğum|toimumis|tähtaeg"
    r"|開催|締切|締め切り|期限|生年月日|活动|活動|截止|会议|會議|有效|生效|出生|成文|시행|행사|마감|기한|개최|(?<!\w)일시"
    r"|hạn chót|sự kiện|thời hạn|batas waktu|acara|\bkapan|tarikh akhir|tarikh tutup"
    r"|الفعالية|موعد|متى|ينتهي|الميلاد|מועד|אירוע|\bמתי|مهلت|رویداد|برگزاری|अंतिम तिथि|วันจัดงาน|หมดเขต)"
    r"[^\d:：|\u2022\u00b7,;]{0,16}[:：][^\d:：]{0,14}$",
)
# "…に掲載した記事": what was published then is another text.
_OF_OTHER: Final = late(r"\s?に[\u4e00-\u9fff]{2,4}(?:した|された)(?=[\u3041-\u9fff])")
_ISSUE: Final = re.compile(
    r"\bprint|ausgabe|édition (?:du|papier)|edición impresa|edizione (?:del|cartacea)|edição impressa|papieren"
    r"|\bissue\b|appears in"
)
_ISSUE_BEHIND: Final = late(r"\s{0,2}(?:print(?:ed)?\s)?(?:issue|edition)\b|\s?[号號]|\s?[刊호](?!\w)", re.IGNORECASE)
# What the foot of a page says of its own rules, "our User Agreement (updated as of 1/1/26)", and of the site as a
# whole: "© 2003-2026. Last updated 1/1/26", "Letzte Änderung der Website".
_RULES: Final = late(
    r"agreement|polic(?:y|ies)|privacy|cookie|\bterms\b|\bagb\b|nutzungsbeding|datenschutz"
    r"|conditions (?:générales|d.util)|confidentialité|mentions légales|términos|condiciones|privacidad"
    r"|aviso legal|condizioni d|informativa|termos de|privacidade|voorwaarden|privacyb|villkor|integritets|vilkår"
    r"|personvern|betingelser|käyttöehd|tietosuoja|regulamin|prywatności|podmínk|podmienk|adatvéd|felhasználási"
    r"|termeni|confidențialit|uvjeti|соглашени|конфиденциальност|конфіденційн|όροι|απορρήτου|gizlilik|koşullar"
    r"|©|\(c\)\s|copyright|rights reserved|derechos reservados|direitos reservados|droits réservés|diritti riservati"
    r"|rechte vorbehalten|rechten voorbehouden|права захищ|права защищ|prawa zastrzeż|práva vyhrazena|jog fenntartva"
    r"|\b(?:web\s?)?site\b|webseite|\bsitio\b|сайт|網站|网站|サイト|ホームページ|사이트|الموقع|האתר|เว็บไซต์"
    r"|שימוש|פרטיות|الخصوصية|الاستخدام|利用規約|プライバシー|隐私|隱私|条款|條款|이용약관|개인정보"
)
_DASHES: Final = frozenset({"-", "\u2013", "\u2014"})
_STOPS: Final = tuple(".!?…。！？؟।۔։።")
# "Written by Ana Ruiz on 3 May 2026." is a sentence about the story, "Por: Ana Ruiz, 3 mayo 2026, 6:00 a. m." none.
_SIGNED: Final = re.compile(
    r"(?:(?:[^\W\d_]{4,12}\s)?(?:by|von|par|por|di|door|av|af)[:\s]"
    r"|(?:aut[eh]?[uo]r[aei]?|text[eo]?|testo|tekst|redac\w{2,5}|redazione|rédaction)\s?:)",
    re.IGNORECASE,
)


def names_other_day(words: str) -> bool:
    """Return whether *words*, those before a date, say that it is no day of the story.

    >>> names_other_day("Ada Moll, born "), names_other_day("Posted on "), names_other_day("Date limite : samedi ")
    (True, False, True)
    """
    if not words or _OTHER_DAY.search(words[-_LAST_WORDS:]) is not None:
        return bool(words)
    return (":" in words or "：" in words) and _OTHER_LABEL.search(words.lower()) is not None


def tells_of_other(behind: str) -> bool:
    """Return whether the words *behind* a date say, in Japanese, that something else than the story came out then.

    >>> tells_of_other("に掲載した記事からの転載です"), tells_of_other("に掲載しました")
    (True, False)
    """
    return behind[:2].lstrip()[:1] == "に" and _OF_OTHER.match(behind) is not None


def names_issue(words: str, behind: str) -> bool:
    """Return whether *words*, those before a date, or those *behind* it call it the day of the issue with the story.

    That is the day after, or the next month.

    >>> names_issue("Appeared in the print edition of ", ""), names_issue("", " Issue"), names_issue("Updated ", "")
    (True, True, False)
    """
    return (bool(words) and _ISSUE.search(words.lower()) is not None) or (
        bool(behind) and _ISSUE_BEHIND.match(behind) is not None
    )


def names_rules(words: str) -> bool:
    """Return whether *words*, those before a date, speak of the rules by which the page may be used.

    >>> names_rules("our User Agreement (updated as of "), names_rules("Updated ")
    (True, False)
    """
    return bool(words) and _RULES.search(words.lower()) is not None


def tells_life(dates: Sequence[tuple[re.Match[str], str]]) -> bool:
    """Return whether *dates* of one line are the days of somebody's birth and death: "3 March 1931 – 12 May 2026"."""
    if len(dates) < 2:
        return False
    (first, _), (_, between) = dates[:2]
    year = first["year"] or ""
    return between.strip() in _DASHES and len(year) == 4 and year.isdecimal() and int(year) < FIRST_PAGES


def is_sentence(text: str) -> bool:
    """Return whether a line is a sentence that tells something, and not who wrote or reviewed the story and when.

    >>> is_sentence("On 12 May 2026 the court ruled."), is_sentence("Written by Ana Ruiz on 3 May 2026.")
    (True, False)
    """
    return text.rstrip("\"'”’»").endswith(_STOPS) and _SIGNED.match(text) is None
