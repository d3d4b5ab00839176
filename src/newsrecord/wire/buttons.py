"""Tell the lines that are buttons, links of the page, notices and calls to the reader."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import holds
from newsrecord.patterns import late
from newsrecord.wire import words
from newsrecord.wire.section_words import SECTION_WORDS, is_row_of_sections
from newsrecord.wire.words import key

__all__ = ["ASKING_STEMS", "is_button", "is_consent", "is_glued_row"]

_LONGEST_NAME: Final = 60
_LONGEST_ROW: Final = 140
_FEWEST_BRACKETS: Final = 3
_CAPITALS: Final = 2
_COLONS: Final = frozenset(":：")
# What a notice or a call for the reader holds, and, where that alone does not tell, the pattern that does: to look for
# the words first is many times as fast as any pattern.
_NOTICES: Final = (
    "all rights reserved", "alle rechte vorbehalten", "tous droits réservés",
    "todos los derechos reservados", "tutti i diritti riservati", "todos os direitos", "all rechte", "الحقوق محفوظة",
    "все права защищены", "newsletter abonnieren", "recaptcha", "denotes required", "required field",
    "pflichtfelder", "comment policy", "email address will not be published", "e-mail-adresse wird nicht",
)  # fmt: skip
_CALLS: Final = tuple(
    (stems, late(pattern))
    for stems, pattern in (
        # A credit stands behind a caption, a notice of rights stands alone or has its year.
        (("(c)", "©"), r"(?:\(c\)|©) ?(?:19|20)\d\d|^\W{0,3}©|(?:19|20)\d\d ?©"),
        (
            ("sign up", "subscribe", "register", "log in", "sign in"),
            r"\b(?:sign up|subscribe|register|log in|sign in)\b.{0,40}\b"
            r"(?:newsletter|inbox|free|account|comment|continue|read)",
        ),
        (("newsletter",), r"\bour (?:\w+ )?newsletters?\b|unsere[nm]? newsletter|inscri\w{1,8}.{0,20} newsletter"),
        (
            ("cookie",),
            r"\bcookies?\b.{0,80}\b(?:use|accept|consent|policy|settings|experience|browser|nutzen|verwenden|utilis|acept"
            r"|navega)|(?:use|uses|using|accept|verwenden|nutzen|utilis\w{1,6}|utiliza\w{0,4}|usamos) (?:of )?(?:the )?"
            r"cookies\b",
        ),
        # Stories are told of rights, programs, rules and of what drives a thing, too: a notice has its year or names
        # itself, asks for something, or says whose rules they are.
        (
            ("copyright",),
            r"copyright(?:ed)?\W{0,4}(?:\(c\)|©|(?:19|20)\d\d)|(?:©|\(c\)|(?:19|20)\d\d) ?copyright|^\W{0,3}copyright\b"
            r"(?!(?=(?: \S+){5})(?!.*(?:\d|reserv)))"
            r"|[-–—|] ?copyright \w|copyright\W{0,3}$|(?:protected by|subject to|under) (?:\w{2,20} ){0,2}copyright"
            r"|copyright(?:ed)? (?:notice|policy|statement|material|by|of|and|&)\b",
        ),
        (
            ("javascript",),
            r"\b(?:enabl|disabl|turn|switch|requir|activ|aktiv|habilit|abilit|attiv|benötig|erforder|nécess|besoin|necesit"
            r"|precis|vereis|nodig|trenger|krev|kräv|kræv|tarvit|włącz|wymag|zapn|vyžad|potřeb|szüks|nevoie|gerek|etkin"
            r"|включ|требу|необходим|потріб|увімкн|вимага).{0,35}javascript|javascript.{0,40}\b(?:enabl|disabl|turned"
            r"|requir|not support|activ|aktiv|habilit|abilit|attiv|benötig|erforder|nécess|necesit|vereis|nodig|etkin"
            r"|включ|отключ|вимкн|увімкн)|javascript.{0,20}(?:启用|啟用|開啟|有効|無効|필요|활성)|启用.{0,9}javascript",
        ),
        (
            ("your browser",),
            r"your browser.{0,60}\b(?:support|updat|upgrad|outdat|out of date|old|version|enabl|disabl|setting"
            r"|javascript|cookie|block|window)"
            r"|(?:updat|upgrad|enabl|allow|refresh|reload|chang|check|set).{0,40} your browser",
        ),
        (
            ("powered by",),
            r"^powered by .{1,40}$|^(?:(?!(?:is|are|was|were|be|been) )\S{1,20} ){1,2}powered by(?: \S{1,20}){1,2}"
            r"(?: and \S{1,20})?$|(?:[|·•:©]|(?: |^)[/–—-]|(?:19|20)\d\d|[.!]) ?(?:\S{1,20} ){0,2}powered by\b",
        ),
        (
            ("community guidelines", "terms of use", "terms of service"),
            r"^.{0,60}$"
            r"|\b(?:our|these|this|agree|accept|abide|comply|subject to|please|by (?:using|signing|clicking)|read)\b",
        ),
        (("follow ",), r"follow (?:\S{1,20} ){1,4}on (?:twitter|facebook|x|instagram|google)\b"),
        (("click here", "liked by "), r"\bclick here\b|^liked by \S"),
        (
            ("lecture", "lectura", "leitura", "lettura", "czytania", "čtení", "чтения", "читання"),
            r"^(?:temps|durée|tiempo|tempo|czas|doba|время|час) (?:(?:de|di) )?(?:lecture|lectura|leitura|lettura"
            r"|czytania|čtení|чтения|читання)\s?:?\s?\d{1,3}\s?\w{0,8}\.?$",
        ),
        (("preferred source",), r"add .{1,30} as a preferred source"),
        (
            (
                "선호 출처",
                "bevorzugte quelle",
                "fuente preferida",
                "source préférée",
                "fonte preferida",
                "fonte preferita",
                "voorkeursbron",
                "preferowane źródło",
            ),
            r"^.{0,80}$",
        ),
        (("auto-generated",), r"\bauto-generated (?:from|by)\b"),
        (("characters", "zeichen", "caract"), r"(?<!\d)\d{1,7} ?/ ?\d{1,7} (?:characters|zeichen|caract)"),
    )
)
ASKING_STEMS: Final = (
    "copyright", "copyrighted", "reserved", "rechte", "droits", "derechos", "diritti", "direitos", "newsletter",
    "newsletters", "recaptcha", "powered", "javascript", "browser", "required", "pflichtfelder", "policy",
    "guidelines", "terms", "published", "adresse", "(c)", "sign", "subscribe", "register", "log", "cookie",
    "lecture", "lectura", "leitura", "lettura", "czytania", "čtení", "чтения", "читання",
    "cookies", "follow", "click", "liked", "preferred", "generated", "characters", "zeichen", "선호",
    "bevorzugte", "preferida", "préférée", "preferita", "voorkeursbron", "preferowane", "caract", "caracteres",
    "الحقوق", "права", "©",
)  # fmt: skip
"""One of these stands in each notice and each call; most lines hold none."""
# How the walls for consent open that all outlets buy from the same few houses, in the words of one standard (IAB TCF).
_CONSENT: Final = (
    "We and our ", "We and up to ", "We, and our ", "Store and/or access information", "With your permission we and",
    "With your agreement, we and", "Wir und unsere ", "Wir und bis zu ",
    "Speichern von oder Zugriff auf Informationen", "Informationen auf einem Gerät speichern", "Nous et nos ",
    "Nous et jusqu’à ", "Avec votre accord, nos partenaires", "Avec votre accord, nous et nos ",
    "Stocker et/ou accéder à des informations", "Nosotros y nuestros ", "Nosotros, y nuestros ",
    "Almacenar la información en un dispositivo", "Almacenamiento o acceso a información", "Noi e i nostri ",
    "Noi e terze parti ", "Noi e fino a ", "Archiviare informazioni su dispositivo", "Nós e os nossos ",
    "Nós e nossos ", "Armazenar e/ou ", "Wij en onze ", "Informatie op een apparaat opslaan", "Vi og vores ",
    "Vi og våre ", "Vi och våra ", "Lagre og/eller ", "Lagra och/eller ", "Me ja kumppanimme ", "My i nasi ",
    "My oraz nasi ", "Wraz z naszymi ", "Przechowywanie informacji na urządzeniu", "My a naši ", "My a našich ",
    "Ukládat a/nebo ", "Mi és partnereink ", "Mi és a partnereink ", "Noi și partenerii ", "Noi și cei ",
    "Εμείς και οι ", "Biz ve ", "Мы и наши партнеры ", "Ми та наші партнери ", "Ние и нашите ",
)  # fmt: skip
# The first three characters of these: they rule out nearly every line.
_CONSENT_OPENINGS: Final = frozenset(opening[:3] for opening in _CONSENT)
_CONSENTED: Final = (
    "cookie", "data", "device", "daten", "gerät", "donnée", "terminal", "appareil", "datos", "dispositiv", "dati",
    "dados", "gegevens", "apparaat", "enhet", "enhed", "evästei", "laittee", "urządzeni", "zařízení", "zariaden",
    "adatok", "eszköz", "συσκευή", "çerez", "cihaz", "данные", "устройств", "дані", "пристро", "данни",
)  # fmt: skip
_POINTER: Final = re.compile(
    r"(?:read (?:more|also|next)|also read|see also|related|more on|watch|listen|follow us|lesen sie (?:auch|mehr)|"
    r"mehr zum thema|à lire(?: aussi)?|lire aussi|lea también|lee también|leer más|leggi anche|leia (?:mais|também)|"
    r"lees ook|les også|läs även|czytaj (?:też|także)|читайте также|اقرأ أيضا|اقرأ أيضاً|あわせて読みたい|관련기사)"
    r"\s?[:：|].",
)
# The first three letters of what points to another story.
_POINTER_OPENINGS: Final = frozenset({
    "rea", "als", "see", "rel", "mor", "wat", "lis", "fol", "les", "meh", "à l", "lir", "lea", "lee", "lei", "leg",
    "läs", "czy", "чит", "اقر", "あわせ", "관련기",
})  # fmt: skip
_LABEL_ENDS: Final = 48
_LONGEST_FURNITURE: Final = 320
_STROKES: Final = {ord(mark): " " for mark in "|,/·•"}
_DAY_MONTH_YEAR: Final = 3
_YEAR: Final = 4
_MARK: Final = re.compile("[:：|]")
_MARKS: Final = (":", "|", "：")


def is_button(text: str, name: str | None = None, *, asks: bool | None = None) -> bool:
    """Return whether *text* is a button, a page link, a notice or a row of such.

    Args:
        text: the line.
        name: its key, if known.
        asks: whether it holds one of `ASKING_STEMS`, if known.

    >>> is_button("Share this article"), is_button("Facebook Twitter Email"), is_button("Police said so.")
    (True, True, False)
    """
    if " " not in text and (text.startswith(("https://", "http://", "www.")) or is_glued_row(text)):
        return True
    if len(text) <= _LONGEST_NAME:
        name = key(text) if name is None else name
        if not name or name in words.BUTTONS or name in words.REPLIES or name.isdigit():
            return True
        if "·" in name and name.partition("·")[0].strip() in words.BUTTONS:
            return True
        if _is_row_of_buttons(name):
            return True
    elif len(text) <= _LONGEST_ROW and text[-1].isalpha() and _is_row_of_buttons(key(text)):
        return True
    if not 8 <= len(text) <= _LONGEST_FURNITURE:
        return False
    if text[-1] == "]" and _is_row_of_brackets(text):
        return True
    if holds(_MARKS, text) and _points_on(text):
        return True
    if asks is False:
        return False
    folded = text.casefold()
    if asks is None and not holds(ASKING_STEMS, folded):
        return False
    return holds(_NOTICES, folded) or any(holds(stems, folded) and call.search(folded) for stems, call in _CALLS)


def is_consent(text: str) -> bool:
    """Return whether *text* is a paragraph of the wall that asks for consent to be tracked.

    >>> is_consent("We and our 812 partners store information on a device."), is_consent("We and our children left.")
    (True, False)
    """
    return text[:3] in _CONSENT_OPENINGS and text.startswith(_CONSENT) and holds(_CONSENTED, text.casefold())


def _is_row_of_buttons(name: str) -> bool:
    """Return whether all words of a line, which strokes and commas may part, are those of buttons."""
    # A word at either end that no button has rules most lines out.
    for word in (name.partition(" ")[0], name.rpartition(" ")[2]):
        if word.isalpha() and word not in words.BUTTON_WORDS and word not in words.PAGERS:
            return word in SECTION_WORDS and is_row_of_sections(name)
    parts = name.translate(_STROKES).split()
    if len(parts) == _DAY_MONTH_YEAR and name.replace("/", "").isdecimal() and max(map(len, parts)) == _YEAR:
        # "09/02/2026"
        return False
    names = [part for part in parts if not part.isdigit()]
    if len(parts) > 1 and (words.BUTTON_WORDS.issuperset(names) or words.PAGERS.issuperset(names)):
        return True
    return bool(parts) and parts[0] in SECTION_WORDS and is_row_of_sections(name)


def is_glued_row(text: str) -> bool:
    """Return whether a line is buttons that stand side by side with nothing between them.

    >>> is_glued_row("FacebookWhatsAppEmail"), is_glued_row("TripAdvisor"), is_glued_row("Facebook")
    (True, False, False)
    """
    if len(text) > _LONGEST_NAME or not text.isalpha() or text == text.upper():
        return False
    capitals = [at for at, letter in enumerate(text) if letter.isupper()]
    starts = [*capitals, len(text)]
    at = parts = 0
    while at < len(capitals):
        # "WhatsApp" has two capitals.
        ends = (end for end in (at + _CAPITALS, at + 1) if end < len(starts))
        at = next((end for end in ends if text[starts[at] : starts[end]].casefold() in words.BUTTON_WORDS), len(starts))
        parts += 1
    return at == len(capitals) and parts > 1 and capitals[0] == 0


def _is_row_of_brackets(text: str) -> bool:
    """Return whether a line is links in square brackets and nothing else but a label: "Text size: [A] [B] [C]"."""
    links = text.count("[")
    is_row = links >= _FEWEST_BRACKETS and text.count("] [") == links - 1
    return is_row and (text[0] == "[" or text[: text.index("[")].rstrip()[-1:] in _COLONS)


def _points_on(text: str) -> bool:
    """Return whether *text* is a link to another story behind words that head such: "Related: ...", "Watch | ..."."""
    mark = _MARK.search(text, 0, _LABEL_ENDS)
    if mark is None:
        return False
    if key(text[: mark.start()]) in words.TAIL_HEADS and mark.end() < len(text):
        return True
    return text[:3].casefold() in _POINTER_OPENINGS and _POINTER.match(text.casefold()) is not None
