"""Know the words that a byline opens with, and take them off."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.bylines import words
from newsrecord.find.bylines.credits import is_text_label
from newsrecord.find.bylines.trades import is_role_word
from newsrecord.find.wordlists import word_set
from newsrecord.patterns import late

__all__ = [
    "CUE_CHARACTERS", "CUE_OPENINGS", "OWN_LANGUAGES", "closes_with_cue", "cue_language", "has_cue", "has_own_cue",
    "is_cue_alone", "opens_as_cue", "opens_as_sentence", "opens_weakly", "opens_with_cue", "part_cue", "strip_cues",
    "tells_who_paid",
]  # fmt: skip


def _any_of(listed: frozenset[str]) -> str:
    """Return the pattern of one of the words *listed*, the longest first."""
    return "|".join(re.escape(word) for word in sorted(listed, key=lambda word: (-len(word), word)))


def _small(text: str) -> str:
    """Return *text* in small letters, one for each of its own, and one for those that patterns take for the same.

    Patterns of hundreds of words are many times faster where they need not compare each letter in both cases.
    """
    if text.isascii():
        return text.lower()
    return text.replace("\u0130", "i").lower().replace("\u0131", "i").replace("\u03c2", "\u03c3")


# Latin cues end at a blank or a colon; Chinese and Japanese ones run into the name behind a colon or a slash.
_CUE: Final = re.compile(
    rf"(?:{_small(_any_of(words.CUES))})(?:\s{{0,3}}[:：／/・=＝\u055d\u17d6]\s{{0,3}}|[-\u2013]?\s{{1,3}})"
)
# "Ein Kommentar von", "Tribune de", "Texto de": a form of story, and what leads to its writer.
_FORM: Final = re.compile(
    rf"(?:(?:{_any_of(words.ARTICLES)})\s|un['’]|l['’])?(?:{_small(_any_of(words.FORMS | words.TEXT_WORDS))})"
    rf"\s(?:(?:{_any_of(words.JOINERS)}|a cura di)\s{{1,3}}|d['’])"
    r"(?=\S{1,40}\s)"
)
# "Eine Spurensuche von": a form that no list has, behind its article.
_ANY_FORM: Final = re.compile(
    rf"(?:{_any_of(words.ARTICLES)})\s[^\W\d_]{{4,20}}\s(?:{_any_of(words.JOINERS)})\s{{1,3}}(?=\S{{1,40}}\s)"
)
# "Compiled by", "A guest post by": whatever was done, by somebody.  Who pays for a page is told so, too, and what its
# lists are sorted by.
_PAID: Final = (
    r"(?:(?:present|sponsor|power|support|fund|promot|recommend|own|host|operat|protect|secur|serv|paid|brought"
    r"|offer|back|endors)(?:ed)?(?:\sto\syou)?|(?:sort|filter|brows|search|shop|group|order|rank|view|explore)(?:ed|e)?"
    r"|(?:sponsoris|parrain|propuls|présent|soutenu|offert|financ)é?e?|(?:patrocinad|presentad|apresentad|financiad"
    r"|impulsad|oferecid|ofrecid|apoiad|apoyad)[oa]|gesponsord|aangeboden|ondersteund|sponsorowan[aey]"
    r"|wspieran[aey])\s(?:by|par|por|door|przez)\s"
)
_PAID_BY: Final = re.compile(_PAID, re.IGNORECASE)
_ANY_BY: Final = re.compile(
    rf"(?!{_PAID})"
    r"(?:an?\s)?[^\W\d_](?:[^\W\d_]|-(?=[^\W\d_])){2,13}\s(?:(?-i:[^\W\d_A-Z]{3,12})\s)?(?:[Bb][Yy]|par|por|door|przez"
    r"|oleh)\s?:?\s{1,3}(?=(?-i:[^\W\d_a-z])\S{1,40}\s)"
    r"|(?:veröffentlicht|geschrieben|gepostet|erstellt|eingetragen|eingestellt|eingesandt|eingereicht|angelegt|verfasst"
    r"|postet|publisert|skrevet|skriven|publicerad|postad|skickad|inskickad|inlagd|upplagd|skapad|lagt\sinn|innsendt"
    r"|opprettet|indsendt|oprettet|pubblicato|scritto|inviato|inserito|postato|creato|a\scura|articolo|postat|publicat"
    r"|scris|trimis|adăugat)\s(?:von|av|af|da|di|de)\s(?=\S{1,40}\s)",
    re.IGNORECASE,
)
# A sentence says it as well: "This article was written by", "Dieser Beitrag wurde von".
_SENTENCE: Final = re.compile(
    r"(?:this\s(?:article|story|post|piece|report|column|essay|guide|review|feature|op-ed|blog\spost|blog)\s"
    r"(?:was|is|has\sbeen)\s(?:[a-z]{4,10}ly\s)?(?:written|reported|authored|contributed|prepared|penned)"
    r"(?:\sand\s[a-z]{4,12})?\sby"
    r"|(?:cet|ce|cette)\s(?:article|texte|billet|reportage|tribune)\sa\sété\s(?:écrit|rédigé|réalisé)e?\spar"
    r"|este\s(?:artículo|artigo|texto|reportaje)\s(?:fue|foi|ha\ssido)\s(?:escrito|redactado|redigido|elaborado)\spor"
    r"|questo\s(?:articolo|testo)\sè\sstato\s(?:scritto|redatto)\sda"
    r"|dit\s(?:artikel|stuk)\s(?:is|werd)\sgeschreven\sdoor"
    r"|(?:denn[ae]|den\shär)\s(?:artik+el(?:en|n)?|texten?|teksten)\s(?:är|er)\s(?:skriven|skrevet)\sa[vf]"
    r"|diese[rs]?\s(?:artikel|beitrag|text|bericht)\s(?:wurde|stammt|ist)\svon)\s{1,3}",
    re.IGNORECASE,
)
# "Z Janem Kosem rozmawia Ewa Lis": with whom somebody talked stands before it.
_TALKED: Final = late(
    r"(?:z|ze|s|se|с|со|з|із|sa)\s[^,|:]{3,60}?\s(?:rozmawia(?:ł|ła|li|ją)?|hovoří|hovoril[ai]?|hovořil[ai]?|mluvil[ai]?"
    r"|беседовал[аи]?|беседует|разговаривал[аи]?|розмовля(?:в|ла|ли|є)|спілкува(?:вся|лася)|razgovara(?:o|la|li)?)\s",
    re.IGNORECASE,
)
# What is set behind the name: "कविता भार्गव द्वारा".
_BEHIND: Final = (
    " द्वारा", " tarafından", " 글", " 지음", " 著", " yazdı", " verfasst", " geschrieben", " erstellt",
    " skrifar", " skrivar", " لخوا", " له خوا", " wrote", " writes", " की रिपोर्ट",
)  # fmt: skip
# Cues of a single language, in which other small words of the byline are read.
_CUE_LANGUAGES: Final = {
    "door": "nl",
    "oleh": "id",
    "penulis": "id",
    "przez": "pl",
    "napisał": "pl",
    "napisała": "pl",
    "scritto": "it",
    "geschreven": "nl",
    "geschrieben": "de",
    "skriven": "sv",
    "écrit": "fr",
    "par": "fr",
}
_BEHIND_NAMES: Final = (" لخوا", " له خوا", " द्वारा")
# Given names in other languages: the only language that each is a cue in.
_AMBIGUOUS: Final = {"theo": "vi", "dai": "it", "bài": "vi"}
_GLUED_CUE: Final = re.compile(
    r"(?<!\w)(?:(?:By|Von|Par|Por)(?=[A-Z][a-z])|By(?=by\s)|(?:Written|Posted|Words|Story) by(?=[A-Z])"
    # The label stands in an element of its own, set apart by style alone: "AuthorAna Ruiz".
    r"|(?:Authors?|Writers?|Reporters?|Words|Autor(?:in|a|es|as|en|i|e)?|Auteurs?|Redactor|Redacteur|Forfatter|Skribent"
    r"|Författare|Kirjoittaja|Toimittaja|Szerző|Yazar|Penulis|Автор(?:ы|и)?|Συντάκτης)"
    r"(?=[A-ZÀ-ÖØ-ÞŁŚŻŹČŠŽĐİŞÇА-ЯІЇЄΑ-Ω][^\W\d_A-Z]{1,20}\s[A-ZÀ-ÖØ-ÞŁŚŻŹČŠŽĐİŞÇА-ЯІЇЄΑ-Ω]))"
)
# The picture of a pen or of a person that a theme sets before a byline.
_SIGNS: Final = re.compile(r"[\u2190-\u2bff\ufe0f\U0001f300-\U0001faff]{1,4}\s{0,2}(?=\w)")
# The cues that open ordinary sentences and labels as well ("de la", "text") make no byline by themselves.  As in all
# that is compared with small letters, a Greek sigma is one of those that stand within a word.
_STRONG: Final = re.compile(
    r"(?:(?:written |words |story |text |reported |posted |opinion |analysis |reporting |review |interview "
    r"|submitted )?by(?:line(?=\s{0,3}[:：]))?"
    r"|von|par|por|door|oleh|di|av|af|autor(?:in|a|ul)?|auteur|scritto da|a cura di|testo di|escrito por"
    r"|écrit par|propos recueillis par|geschreven door|skrevet (?:av|af)|skriven av|szerző|scris de|tác giả"
    r"|kirjoittaja|napisała?|nap[ií]sala?|συντάκτησ|نویسنده|به قلم|автори?|بقلم|كتب|كتبت|作者|文|撰文|执笔"
    r"|采写|記者|记者|מאת|тексты?|imeandikwa na|yanditswe na|site n['’]aka|láti ọwọ́|nosoratan['’]i|tusia e|vola ko"
    r"|yazan|haber(?:\s?-\s?(?:kamera|foto(?:ğraf)?))?|penulis|tekst|írta|기자명"
    r"|(?:ein |eine )?(?:interview|kommentar|analyse|reportage|gastbeitrag) von)(?:\s{0,3}[:：／/]\s{0,3}|\s{1,3})"
)
_CUE_STARTS: Final = word_set(
    """
    by wr wo st su te re po vo pa do ol di av af au ав بق به كت מא те ya ha pe ír ei in ko ka an ga
    op sc es éc pr ge sk sz tá ki na ná συ نو im si lá la yo tu qi oh al čá ئا
    """
) | {"a "}
"""The first two letters, case folded, of a line that opens as bylines do."""
# The first three letters of the strong cues in ASCII, and the first two of those that have no more.
_STRONG_STARTS: Final = word_set(
    """
    wri wor sto sub tex rep pos opi ana rev int von par por doo ole aut scr tes esc pro ges skr sze kir nap yaz hab pen
    tek ein kom gas thi cet est que dit den die ime yan sit nos tus vol
    """
) | {"a c", "ce "}
_SHORT_STARTS: Final = frozenset({"by", "di", "av", "af"})
_SENTENCE_OPENINGS: Final = frozenset({"Th", "th", "Ce", "ce", "Es", "es", "Qu", "qu", "Di", "di", "De", "de"})
CUE_OPENINGS: Final = _SENTENCE_OPENINGS | frozenset(
    first + second
    for start in _CUE_STARTS
    for first in (start[0], start[0].upper())
    for second in (start[1], start[1].upper())
)
"""The same in small letters and capitals."""
CUE_CHARACTERS: Final = frozenset("文作撰执采記记기")
"""The first character of such a line in a script of East Asia."""
# The first two letters of what a byline opens with.
_OPENINGS: Final = frozenset(
    f"{cue} "[:2] for cue in words.CUES | words.FORMS | words.TEXT_WORDS | words.ARTICLES | words.OUR_WORDS
)
# Words of a single language that are names, or parts of names, in others; case folded, which makes all sigmas one.
_OWN: Final = {
    "ro": ("de",), "it": ("da", "per"), "ca": ("per",), "sq": ("nga",), "af": ("deur",), "sw": ("na",), "tl": ("ni",),
    "fil": ("ni",), "ga": ("le",), "cy": ("gan",), "lb": ("vum", "vun"), "fo": ("eftir",), "is": ("eftir",),
    "bg": ("от",), "mk": ("од",), "fa": ("از",), "ur": ("از",), "th": ("โดย",), "el": ("του", "τησ", "των", "από"),
    "cs": ("od",), "sk": ("od",), "hr": ("od",), "bs": ("od",), "sl": ("od",), "sr": ("od", "од"),
    "mt": ("minn",), "eo": ("de",), "km": ("ដោយ",), "lo": ("ໂດຍ",), "bn": ("লিখেছেন",), "ps": ("د",),
    "ht": ("pa",), "yi": ("פון", "פ\u05bfון", "\ufb4eון"), "am": ("በ",), "ti": ("ብ",), "ku": ("ji",),
    "mi": ("nā",), "ha": ("daga",), "st": ("ka",), "tn": ("ka",), "nso": ("ka",), "sn": ("na",), "lg": ("bya",),
    "haw": ("na",),
}  # fmt: skip
_ALL_OWN: Final = frozenset(word for listed in _OWN.values() for word in listed)
# "Text: Ana Berg", "글=배수아 기자".
_LABEL: Final = re.compile(
    r"(?P<label>[^\s:：=＝\u055d]{1,24}(?:\s[^\s:：=＝\u055d]{1,24}){0,2})\s?[:：=＝\u055d]\s{0,3}(?=\S)"
)
OWN_LANGUAGES: Final = frozenset(_OWN)
"""The languages that open bylines with a word that is another in others."""
_COLONS: Final = ":：\u17d6\u1361\u1366"
_MOST_CUES: Final = 3
# The longest cue has 22 letters, and the longest form with its article as many; a word stands behind it.
_REACH: Final = 120
_EAST: Final = late("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_SHORT: Final = 2


def strip_cues(part: str, language: str = "") -> str:
    """Return *part* without the words a byline opens with.

    >>> strip_cues("Written by: Ana Ruiz"), strip_cues("Eine Analyse von Jan Feld")
    ('Ana Ruiz', 'Jan Feld')
    """
    for _ in range(_MOST_CUES):
        end = _cue_end(part, language)
        if not end:
            break
        part = part[end:].strip(" ,:")
    for behind in _BEHIND:
        part = part.removesuffix(behind)
    # Pashto sets the one word for "by" before the name and the other behind it.
    return part.removeprefix("د ")


def _cue_end(part: str, language: str) -> int:
    """Return where the cue ends that *part* opens with, 0 where it opens with none."""
    if match := _ANY_BY.match(part) or _sentence(part):
        return match.end()
    first = part.partition(" ")[0]
    if first.casefold().rstrip(_COLONS) in _OWN.get(language, ()) and len(first) < len(part):
        return len(first) + 1
    if len(first) <= _SHORT and (match := _TALKED.match(part)):
        return match.end()
    if not _may_open(part):
        return 0
    start = _small(part[:_REACH])
    # But in German a form has a small letter; "en Marijke van den Berg" is a name behind a word for "and".
    is_named = part.partition(" ")[2][:1].isupper() and not start.startswith("ein")
    if match := _FORM.match(start) or (None if is_named else _ANY_FORM.match(start)):
        return match.end()
    match = _CUE.match(start + " ")
    if match is None:
        return 0
    if match[0] == "av " and part[:2] == "AV" and not part.isascii() and _EAST.search(part) is not None:
        # "AV News編集部": where no names have capitals, these begin that of a house.
        return 0
    meant = _AMBIGUOUS.get(match[0].strip(" :").casefold())
    if meant is not None and ":" not in match[0] and meant != language and (language or part.isascii()):
        return 0
    return match.end()


def closes_with_cue(line: str) -> bool:
    """Return whether *line* ends in a word for "by" that is set behind the name, in a script without capitals.

    >>> closes_with_cue("د خالد زېرۍ لخوا"), closes_with_cue("By Ana Ruiz")
    (True, False)
    """
    return line.endswith(_BEHIND_NAMES)


def cue_language(line: str) -> str:
    """Return the only language whose bylines open with the first word of *line*, "" where there is none.

    >>> cue_language("Oleh Dewi Lestari di Maumere"), cue_language("By Ana Ruiz")
    ('id', '')
    """
    return _CUE_LANGUAGES.get(line[:12].partition(" ")[0].rstrip(":").casefold(), "")


def tells_who_paid(part: str) -> bool:
    """Return whether *part* of a byline says who paid for the page, or whose guest somebody is.

    >>> tells_who_paid("Brought to you by Coast Foods"), tells_who_paid("Compiled by Ana Ruiz")
    (True, False)
    """
    return _PAID_BY.match(part) is not None


def has_own_cue(line: str) -> bool:
    """Return whether *line* opens with a word that leads to a name in some languages only, and a capital behind it.

    >>> has_own_cue("Na Neema Juma"), has_own_cue("By Ana Ruiz"), has_own_cue("Na siku hii")
    (True, False, False)
    """
    first, _, behind = line.partition(" ")
    return behind[:1].isupper() and first.casefold() in _ALL_OWN


def is_cue_alone(line: str, language: str) -> bool:
    """Return whether *line* is nothing but what opens a byline, in any language or in its own.

    >>> is_cue_alone("Written by", "en"), is_cue_alone("Nga", "sq"), is_cue_alone("Nga", "vi")
    (True, True, False)
    """
    word = line.strip(" :\uff1a").casefold()
    return word in words.CUES or word in _OWN.get(language, ())


def opens_weakly(line: str, language: str) -> str | None:
    """Return what stands behind a word that opens bylines and many other lines; None where *line* opens with none.

    Such are the words for "by" of one language that mean other things as well, the label of the text, and an office
    before a colon.

    >>> opens_weakly("de Ana Ruiz", "ro"), opens_weakly("Text: Ana Ruiz", "sv"), opens_weakly("de Ana Ruiz", "es")
    ('Ana Ruiz', 'Ana Ruiz', None)
    """
    first, _, rest = line.partition(" ")
    if rest and first.casefold().rstrip(_COLONS) in _OWN.get(language, ()):
        return rest.lstrip()
    if match := _ANY_BY.match(line):
        return line[match.end() :]
    match = _LABEL.match(line)
    if match is None:
        return None
    label = match["label"].casefold()
    is_work = label in words.CUES or is_text_label(label)
    is_office = " " not in label and label not in words.OTHER_OFFICES and is_role_word(label)
    return line[match.end() :] if is_work or is_office else None


def opens_as_sentence(line: str) -> bool:
    """Return whether *line* is a sentence on who wrote a text: "This article was written by Ana Ruiz."."""
    return _sentence(line) is not None


def _sentence(line: str) -> re.Match[str] | None:
    return _SENTENCE.match(line) if line[:2] in _SENTENCE_OPENINGS else None


def part_cue(line: str) -> str:
    """Return *line* with a blank behind a cue that runs into the name, "ByAna Ruiz", and no sign before it."""
    if line[:1] > "\u2190" and (sign := _SIGNS.match(line)) is not None:
        line = line[sign.end() :]
    return _GLUED_CUE.sub(lambda match: match[0] + " ", line)


def has_cue(line: str) -> bool:
    """Return whether *line* opens with any word that bylines open with."""
    return (_may_open(line) and _CUE.match(_small(line[:_REACH])) is not None) or _GLUED_CUE.match(line) is not None


def _may_open(line: str) -> bool:
    opening = line[:2]
    return opening.casefold() in _OPENINGS or not opening.isascii()


def opens_as_cue(line: str) -> bool:
    """Return whether a cue may open *line*: its first letters rule out nearly every line, long before a pattern."""
    return line[:2] in CUE_OPENINGS or line[:1] in CUE_CHARACTERS


def opens_with_cue(line: str) -> str | None:
    """Return what stands behind the cue of a line that opens as bylines do and few other lines; None for other lines.

    >>> opens_with_cue("By Ana Ruiz"), opens_with_cue("Text Ana Ruiz")
    ('Ana Ruiz', None)
    """
    # Two letters rule out nearly every line of a page, at a tenth of the cost of the pattern.
    if line[:2] not in CUE_OPENINGS and line[:1] not in CUE_CHARACTERS:
        return None
    start = line[:3].casefold()
    if start not in _STRONG_STARTS and start[:2] not in _SHORT_STARTS and start.isascii():
        return None
    match = _GLUED_CUE.match(line) or _STRONG.match(_small(line[:_REACH])) or _sentence(line)
    if match is None:
        return None
    # A template's own word stands before that of the desk: "By by Ana Ruiz".
    return line[match.end() + 3 * (line[match.end() :][:3] == "by ") :]
