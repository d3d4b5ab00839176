"""Find sources of pictures that nothing but their place and their letters mark: agencies, and names in capitals."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import has_digit, holds
from newsrecord.patterns import late

__all__ = [
    "AGENCY",
    "SENTENCE_ENDS",
    "STROKE",
    "capitals_start",
    "find_bare_source",
    "find_name_before",
    "find_photo_behind",
    "has_source",
    "is_agency_alone",
    "with_initial",
]

_AGENCIES: Final = (
    r"AP|AFP|Reuters|REUTERS|dpa|DPA|EPA|epa|EFE|ANSA|APA|ATS|Belga|BELGA|ANP|PTI|UPI|PA|Keystone|KEYSTONE|TT|NTB|Ritzau|"
    r"Lehtikuva|LEHTIKUVA|TASS|Xinhua|Kyodo|Yonhap|Getty|GETTY|Getty\sImages|Shutterstock|Alamy|iStock|Imago|IMAGO|imago|"
    r"ČTK|MTI|PAP|TASR|SITA|LETA|BNS|ELTA|HINA|Hina|Tanjug|Lusa|LUSA|Agerpres|AGERPRES|LaPresse|LAPRESSE|Profimedia|"
    r"Scanpix|Cropix|CROPIX|Pixsell|PIXSELL|Anadolu|Bloomberg|WENN|picture\salliance|Adobe\sStock|Unsplash|Pixabay|Wikimedia\sCommons|via|"
    r"(?:The\s)?(?:Associated|Canadian)\sPress|연합뉴스|뉴시스|뉴스1|로이터"
)
AGENCY: Final = late(rf"(?<![\w-])(?:{_AGENCIES})(?![\w-])")
# What stands where a picture belongs to nobody, or to all on terms: "(Public domain)", "(CC BY-SA 4.0)".
_FREE: Final = (
    r"public\sdomain|domaine\spublic|domini[ou]\sp[úu]blico?|pubblico\sdominio|domínio\spúblico|gemeinfrei|"
    r"publiek\sdomein|domena\spubliczna|общественное\sдостояние|パブリックドメイン|cc0(?:\s1\.0)?|"
    r"(?:creative\scommons|cc)(?:[\s-](?:by|sa|nc|nd))*(?:\s[1-4]\.[05])?"
)
# "(Acervo pessoal)", "Privatarchiv": a picture lent by those it shows, or given out by those it praises.
_LENT: Final = (
    r"(?:acervo|arquivo)\s(?:pessoal|particular)|archivo\s(?:personal|particular|familiar)|divulgação|reprodução|"
    r"(?:foto\s)?cedid[ao]s?|gentileza|cortes[ií]a|cortesia|courtesy|hand\s?out|gentile\sconcessione|especial|divulgació|"
    r"(?:personal|private|family)\s(?:archives?|collection)|archives?\s(?:personnelles?|privées?|familiales?)|"
    r"collection\s(?:privée|particulière|personnelle)|archivio\s(?:personale|privato)|privatarchiv|privéarchief|"
    r"privatarkiv|arxiu\spersonal|archiwum\s(?:prywatne|rodzinne)|(?:osobní|soukromý)\sarchiv|osobný\sarchív|"
    r"(?:lična|privatna|osobna)\sarhiva|osebni\sarhiv|arhivă\spersonală|asmeninis\sarchyvas|erakogu|kotialbumi|"
    r"személyes\sarchívum|προσωπικό\sαρχείο|(?:kişisel|özel)\sarşiv|(?:dokumentasi|arsip)\spribadi|"
    r"screen\s?(?:shot|grab)|capture\sd['’]écran(?:\s\w{2,12})?|captura\sde\s(?:pantalla|tela|v[ií]deo)|skjermbilde|"
    r"skärmdump|skærmbillede|kuvakaappaus|zrzut\sekranu|скриншот|скріншот|d\.\s?r\.|zvg|eigen\sfoto|"
    r"личный\sархив|из\sличного\sархива|особистий\sархів|личен\sархив|лична\sархива|أرشيف\sشخصي|ארכיון\sפרטי"
)
# In brackets of its own an agency may stand in small letters, too: "(ansa)".
_AGENCY_ALONE: Final = late(
    rf"(?:{_AGENCIES}|lapresse|fotogramma|imagoeconomica|{_FREE}|{_LENT}"
    # "The French", "the German", "the European" one: so Arabic papers call the agencies.
    r"|الفرنسية|الألمانية|الأوروبية|الصينية|غيتي(?:\sإيمي?جز)?|شاترستوك|שאטרסטוק|גטי(?:\sאימג['׳]ס)?)",
    re.IGNORECASE,
)
# "AFP / Ana Ruiz", "REUTERS/Tom Lee", "Ana Ruiz/Getty Images": names of agencies and people parted by strokes.
STROKE: Final = late(r"(?:[\w.&'’-]{1,40}\s){0,4}@?[\w.&'’-]{1,40}\s?/\s?@?(?:[\w.&'’/-]{1,40}\s?){1,6}")
_NAME: Final = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĠĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŸŹŻŽ\u0391-\u03ab\u0401-\u042f\u0490][\w.'’&-]{1,24}"
_CAPITALS: Final = r"[A-Z][A-Z.'’-]{1,20}(?:\s[A-Z][A-Z.'’-]{1,20}){1,4}"
_SMALL: Final = "de|del|la|da|do|dos|van|von|der|y|e|&|for"
_NAMES: Final = rf"{_NAME}(?:\s(?:{_SMALL}|{_NAME})){{0,5}}"
# "… in May.Ana Ruiz / Europa Press": who took it and who sells it, right behind the sentence.
_SHARED: Final = late(rf"(?<=[.!?)\]»”\"])\s?(?P<credit>{_NAMES}\s?/\s?{_NAMES}(?:\s?/\s?{_NAMES})?)$")
# "… in May - Ana Ruiz/Lund Mail": a name of two words or more, for towns of one have dashes and strokes, too.
_LED: Final = late(rf"(?<=\s[\u2013\u2014-])\s(?P<credit>{_NAME}(?:\s(?:{_SMALL}|{_NAME})){{1,4}}\s?/\s?{_NAMES})$")
# "… in May. Ana Ruiz via Getty Images", with the terms or without.
_VIA: Final = late(rf"(?:[A-Z]{{2,8}}|{_NAME}(?:\s(?:{_SMALL}|{_NAME})){{1,4}})\svia\s{_NAMES}(?:,\s(?i:{_FREE}))?")
_NAME_ALONE: Final = late(rf"{_NAME}(?:\s(?:{_SMALL}|{_NAME})){{1,4}}")
# "… in May / Ana Ruiz"
_STROKED: Final = late(rf"(?<=[\w.)])\s/\s(?P<credit>{_NAME}(?:\s(?:{_SMALL}|{_NAME})){{1,4}})$")
# "... en el puerto, el lunes.ANA RUIZ": no blank stands where two elements meet.
_GLUED: Final = re.compile(r"(?<=[^\W\d_A-Z]\.)(?:[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]{1,20}\s){1,4}[A-ZÀ-ÖØ-Þ.'’-]{2,20}$")
# "... in May.—AFP", "... in May. — The Courier/Ana Ruiz", "... in May — Courier photo": a dash leads to the source in
# papers of South and Southeast Asia, behind a sentence or before the word for a picture.
_DASHED: Final = re.compile(
    rf"(?:(?<=[.!?])\s?[\u2013\u2014]\s?(?P<behind>{_NAMES}(?:\s?/\s?{_NAMES})?(?:\s(?:photos?|pics?))?)"
    rf"|\s(?:[\u2013\u2014]|-(?=\s))\s?(?P<before>{_NAMES}\s(?:[pP]hotos?|[pP]ics?|PHOTOS?))|\s\u2014(?P<capitals>{_CAPITALS}))$"
    # "… বন্দর। —নিজস্ব চিত্র।": in scripts without capitals a word or two behind the sentence.
    r"|(?<=[.!?।۔])\s?[\u2013\u2014]\s?(?P<native>[\u0600-\u0fff][^\s.।۔]{1,20}(?:\s[^\s.।۔]{1,20}){0,2})[.।۔]?$"
)
# "... in May. Tom Lee for the Courier", "... in May. Tom Lee, special to the Courier": who paid for it.
_FOR_WORDS: Final = (" for ", " pour ", " für ", " para ", " per ", " voor ", " för ", "pecial to ")
_FOR: Final = late(
    rf"{_NAME}(?:\s(?:{_SMALL}|{_NAME})){{1,4}}(?:\s(?:for|pour|für|para|per|voor|för)|,?\s[sS]pecial\sto)\s"
    rf"(?:(?:the|The|le|la|les|die|den|das|el|il|o|a|de|het)\s|[lL]['’])?{_NAME}(?:\s(?:{_SMALL}|{_NAME})){{0,4}}"
)
_DASHES: Final = ("\u2013", "\u2014", " - ")
_FREE_ALONE: Final = late(rf"{_FREE}|{_LENT}", re.IGNORECASE)
_LONGEST_FREE: Final = 30
_SHORTEST_CAPTION: Final = 20
_LONGEST_CAPTION: Final = 1_000
_SOURCE: Final = late(r"[.!?。”\"»’]\s?[(（](?-i:[A-Z\u0400-\u042f\u2e80-\u9fff])[^()（）.!?]{1,40}[)）]$")
_LONGEST: Final = 60
_MOST_NAMES: Final = 8
_INITIAL: Final = re.compile(r"(?:^|(?<=\s))[^\W\d_]\.\s\Z")
_SHORTEST_INITIALLED: Final = 4
SENTENCE_ENDS: Final = (". ", "! ", "? ", "» ", "” ", "\n")
"""What ends the sentence, or the line, that a source stands behind."""
_PARTINGS: Final = (*SENTENCE_ENDS, " - ", " – ", " — ", " | ")


def is_agency_alone(text: str) -> bool:
    """Return whether *text* is the name of an agency and nothing else, in letters of any case.

    >>> is_agency_alone("ansa"), is_agency_alone("Getty Images"), is_agency_alone("ansa and others")
    (True, True, False)
    >>> is_agency_alone("Public domain"), is_agency_alone("CC BY-SA 4.0")
    (True, True)
    """
    return _AGENCY_ALONE.fullmatch(text) is not None


def with_initial(text: str, start: int) -> int:
    """Return *start*, where a name begins behind a full stop, or where the initials do that the stop belongs to.

    >>> with_initial("The harbour. A. B. Ruiz / AFP", 19), with_initial("The harbour. Ruiz / AFP", 13)
    (13, 13)
    """
    while start > _SHORTEST_INITIALLED and _INITIAL.search(text, start - 4, start):
        start -= 3
    return start


def _start_behind(text: str, marks: tuple[str, ...]) -> int:
    return max((at + len(mark) for mark in marks if (at := text.rfind(mark, 0, -2)) > 0), default=0)


def capitals_start(text: str) -> int:
    """Return where a source in capitals begins behind the last sentence of *text*, else 0.

    >>> capitals_start("The harbour in May. TOM WREN / THE COURIER"), capitals_start("The harbour in May.")
    (20, 0)
    """
    if not text[-1:].isupper():
        return 0
    start = _start_behind(text, SENTENCE_ENDS)
    name = text[start:].lstrip("/| ") if start else ""
    if not start and (glued := _GLUED.search(text)) is not None:
        return glued.start()
    if _is_source(name) or (name.isupper() and len(name) > 2 and text[start:].startswith("|") and " " not in name):
        return len(text) - len(name)
    return 0


def _is_source(name: str) -> bool:
    if not name.isupper() or len(name) > _LONGEST or not 1 < len(name.split()) <= _MOST_NAMES:
        return False
    # "F: (310) 555.0142": below the picture of an office stand its address and its numbers.
    return not has_digit(name) or sum(map(str.isdigit, name)) <= 2 * sum(map(str.isalpha, name))


def find_bare_source(text: str) -> tuple[int, str | None]:
    """Return where a source begins that nothing but its place marks, and the source: in capitals, or an agency's.

    >>> find_bare_source("The harbour in May. EPA"), find_bare_source("The harbour in May.")
    ((20, 'EPA'), (19, None))
    >>> find_bare_source("The harbour in May. Tom Lee for the Courier")
    (20, 'Tom Lee for the Courier')
    """
    if holds(_DASHES, text[-_LONGEST:]) and (found := _DASHED.search(text, max(0, len(text) - 2 * _LONGEST))):
        return found.start(), found[found.lastgroup or 0]
    if start := capitals_start(text):
        return start, text[start:]
    start = with_initial(text, _start_behind(text, _PARTINGS))
    if start and _is_source(text[start:]):
        return start, text[start:]
    name = text[start:].rstrip(".")
    if start and len(name) <= _LONGEST and holds(_FOR_WORDS, name) and _FOR.fullmatch(name) is not None:
        return start, name
    if start and " via " in name and len(name) <= _LONGEST and _VIA.fullmatch(name) is not None:
        return start, name
    found = AGENCY.search(name) if start and len(name) <= _LONGEST else None
    if found is None and start and _is_free(name):
        return start, name
    if found is None or (AGENCY.fullmatch(name) is None and STROKE.fullmatch(name) is None):
        return _find_names(text) if "/" in text[-_LONGEST:] else (len(text), None)
    return start, name.removeprefix("Copyright ")


def find_name_before(text: str, start: int) -> int:
    """Return where the name that alone stands between the last sentence and *start* begins, or 0.

    >>> find_name_before("The harbour in May. Ana Ruiz (EFE)", 29), find_name_before("The harbour in May. (EFE)", 20)
    (20, 0)
    """
    if not text[max(0, start - 2) : start].strip().isalpha():
        return 0
    head = text[max(0, start - _LONGEST) : start].rstrip()
    behind = _start_behind(head, SENTENCE_ENDS)
    is_name = behind > 0 and _NAME_ALONE.fullmatch(head[behind:]) is not None
    return max(0, start - _LONGEST) + behind if is_name else 0


def has_source(text: str) -> bool:
    """Return whether *text* ends in the name of a source behind its last sentence, in brackets or in capitals.

    A caption does; so does the last paragraph of an agency's report.

    >>> has_source("The harbour in May. (Harbour Museum)"), has_source("He left (on foot).")
    (True, False)
    >>> has_source("The harbour in May. TOM WREN / THE COURIER")
    True
    """
    if len(text) > _LONGEST_CAPTION:
        return False
    if text.endswith((")", "）")):
        return _SOURCE.search(text[-60:]) is not None
    if ". / " in text and find_bare_source(text)[1] is not None:
        # "The harbour in May. / Ana Ruiz"
        return True
    return capitals_start(text) > 0


def find_photo_behind(text: str) -> tuple[int, str] | None:
    """Return where a source begins that Lithuanian names before the word for a picture, and the source.

    >>> find_photo_behind("The mill / Jono Staselio nuotr."), find_photo_behind("The mill in May.")
    ((11, 'Jono Staselio'), None)
    """
    words = text.rstrip(" .)")
    head = words.removesuffix(" nuotr")
    if head == words:
        return None
    start = _start_behind(head, (*SENTENCE_ENDS, " | "))
    start = with_initial(head, start)
    before, stroke, _ = head[start:].partition("/ ")
    if stroke and (len(before.split()) < 2 or not before.istitle()):
        # Of two names the first is no caption: "Luko Balandžio / ELTA nuotr."
        start += len(before) + len(stroke)
    name = head[start:].lstrip("/( ")
    # A single word is as often one for what kind of picture it is.
    is_name = name.isupper() or 1 < len(name.split()) <= _MOST_NAMES
    return (start, name) if is_name and len(name) <= _LONGEST else None


def _is_free(name: str) -> bool:
    return len(name) <= _LONGEST_FREE and _FREE_ALONE.fullmatch(name) is not None


def _find_names(text: str) -> tuple[int, str | None]:
    """Return where names that a stroke parts begin behind a sentence, or one name behind a stroke, and the names."""
    tail = max(0, len(text) - 2 * _LONGEST)
    least = max(tail, _SHORTEST_CAPTION)
    found = _SHARED.search(text, tail) or _LED.search(text, least) or _STROKED.search(text, least)
    return (len(text), None) if found is None else (found.start(), found["credit"])
