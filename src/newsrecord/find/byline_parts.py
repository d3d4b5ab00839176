"""Cut the line of a byline into its parts and items, with dates, labels and page furniture taken out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from newsrecord.find import byline_words as words
from newsrecord.find.byline_stems import GLUED_STEMS, LABEL_STEMS, NO_AUTHORS_STEMS, NOISE_STEMS, has_stem
from newsrecord.find.wordlists import holds, word_set

__all__ = [
    "CUE_CHARACTERS",
    "CUE_OPENINGS",
    "OTHER_WORK_MARK",
    "has_cue",
    "is_glued",
    "is_role_word",
    "opens_as_cue",
    "opens_with_cue",
    "role_start",
    "split_items",
    "split_parts",
    "strip_cues",
]

_ALTERNATIVES: Final = "|".join(re.escape(cue) for cue in sorted(words.CUES, key=lambda cue: (-len(cue), cue)))
# Latin cues end at a blank or a colon; Chinese and Japanese ones run into the name behind a colon or a slash.
_CUE: Final = re.compile(rf"(?:{_ALTERNATIVES})(?:\s{{0,3}}[:：／/・]\s{{0,3}}|\s{{1,3}})", re.IGNORECASE)
_GLUED_CUE: Final = re.compile(
    r"(?<!\w)(?:(?:By|Von|Par|Por)(?=[A-Z][a-z])|(?:Written|Posted|Words|Story) by(?=[A-Z]))"
)
# The cues that open ordinary sentences and labels as well ("de la", "text") make no byline by themselves.
_STRONG: Final = re.compile(
    r"(?:(?:written |words |story |text |reported |posted |opinion |analysis |reporting |review |interview )?by"
    r"|von|par|por|door|oleh|di|av|af|autor(?:in|a|ul)?|auteur|scritto da|a cura di|testo di|escrito por"
    r"|écrit par|propos recueillis par|geschreven door|skrevet (?:av|af)|skriven av|szerző|scris de|tác giả"
    r"|kirjoittaja|napisała?|nap[ií]sala?|συντάκτης|نویسنده|автори?|بقلم|كتب|كتبت|作者|文|撰文|記者|记者|מאת|тексты?"
    r"|yazan|haber|penulis|tekst|írta"
    r"|(?:ein |eine )?(?:interview|kommentar|analyse|reportage|gastbeitrag) von)(?:\s{0,3}[:：／/]\s{0,3}|\s{1,3})",
    re.IGNORECASE,
)
_CUE_STARTS: Final = word_set(
    """
    by wr wo st te re po vo pa do ol di av af au ав بق كت מא те ya ha pe ír ei in ko ka an ga
    op sc es éc pr ge sk sz tá ki na ná συ نو
    """
) | {"a "}
"""The first two letters, case folded, of a line that opens as bylines do."""
# The first three letters of the strong cues in ASCII, and the first two of those that have no more.
_STRONG_STARTS: Final = word_set(
    """
    wri wor sto tex rep pos opi ana rev int von par por doo ole aut scr tes esc pro ges skr sze kir nap yaz hab pen tek
    ein kom gas
    """
) | {"a c"}
_SHORT_STARTS: Final = frozenset({"by", "di", "av", "af"})
CUE_OPENINGS: Final = frozenset(
    first + second
    for start in _CUE_STARTS
    for first in (start[0], start[0].upper())
    for second in (start[1], start[1].upper())
)
"""The same in small letters and capitals."""
CUE_CHARACTERS: Final = frozenset("文作撰記记")
"""The first character of such a line in a script without blanks."""

# What an author did, in brackets behind the name: "Jan Feld (text) and Eva Holz (photos)".
OTHER_WORK_MARK: Final = "\u241f"
"""Stands behind a name whose bearer did not write."""

_TEXT_WORK: Final = re.compile(r"\s\((?:text|texte|texto|testo|tekst|words|story)\)", re.IGNORECASE)
_OTHER_WORK: Final = re.compile(
    r"\s\((?:photos?|photographs?|pictures?|fotos?|bild(?:er)?|grafik|illustrations?|videos?|foto's)\)", re.IGNORECASE
)
# "(photos: Lia Brandt)" behind the authors.
_CREDITED: Final = re.compile(
    r"\s{0,2}[(\[](?:photos?|photographs?|photograph(?:y|ies)|pictures?|fotos?|fotograf(?:ie|ía|ías|ia|ias)|bild(?:er)?|bilde"
    r"|kuvat?|zdjęcia|фото|grafik|graphics?|illustrations?|videos?|foto's)(?:\s?:|\s(?:by|von|par|por|di|de|av|af|door))\s"
    r"[^()\[\]]{2,100}[)\]]",
    re.IGNORECASE,
)
# "Text und Fotos: Tom Lee" names an author all the same.
_BOTH: Final = re.compile(
    r"(?:texte?|texto|testo|teksti?|words|story|текст)\s(?:and|und|och|og|et|y|e|i|en|ja|и|&|\+)\s"
    r"(?:photos?|photographs?|photography|pictures|fotos?|fotografías?|fotografias?|bild(?:er)?|bilde|kuvat?|zdjęcia|фото"
    r"|foto's)(?:\s?:|\s(?:by|von|par|por|di|de|av|af|door|przez))?\s(?=\w)",
    re.IGNORECASE,
)
_BOTH_STARTS: Final = frozenset("TtWwSsТт")
_LETTER: Final = r"[^\W\d_]"
_NOISE: Final = re.compile(words.NOISE, re.IGNORECASE)
_WEEKDAY: Final = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|montag|dienstag|mittwoch|donnerstag"
    r"|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes"
    r"|sábado|domingo)"
)
_MONTH: Final = (
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATE: Final = re.compile(
    rf"(?:{_WEEKDAY}\.?,?\s)?(?<![\w.])(?:"
    rf"\d{{1,2}}(?:st|nd|rd|th|\.|º)?\s(?:de\s)?{_LETTER}{{3,12}}\.?,?\s(?:de\s)?(?:19|20)\d\d(?!\d{{3}})"
    rf"|{_LETTER}{{3,12}}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d(?!\d{{3}})"
    rf"|\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d{{4}}|\d\d)(?!\d)"
    rf"|(?:19|20)\d\d[./年-]\s?\d{{1,2}}[./月-]\s?\d{{1,2}}日?|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?!\d))",
    re.IGNORECASE,
)
_CLOCK: Final = re.compile(
    r"(?:\b(?:at|um|à|kl\.?|a las)\s)?(?<!\d)\d{1,2}[:h.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\b\.?)?\s?(?:uhr\s?)?"
    r"(?-i:[A-Z]{2,4}\b(?:[+-]\d{1,2})?)?",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"(?:first published|last updated|published|updated|posted|publié|mis à jour|modifié|veröffentlicht|aktualisiert"
    r"|stand|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publisert|oppdatert|publicerad"
    r"|uppdaterad|created|modified|erstellt|опубликовано|обновлено|source)"
    r"(?:\s(?:on|at|le|el|am|em|il|op|à))?\s{0,2}(?::|(?=\s{0,2}[|\d])|$)"
    r"|(?:first published|last updated|published on|updated on|posted on)\b|(?<=\|)\s?updated\b|\bon\s{1,2}(?=\|)",
    re.IGNORECASE,
)
_NO_AUTHORS: Final = re.compile(
    r"(?:责任编辑|責任編輯|责编|責編)[:：\s]{0,2}[^|]{0,40}"
    r"|(?:editing|additional reporting|edited|reviewed|medically reviewed|fact[- ]?checked|verified|translated"
    r"|photographs?|photos?|illustrations?|illustrated|video|graphics?|foto|fotos|bild|photographies?)"
    r"\s{0,2}(?:by|von|:|par|por)\s?[^|]{0,200}",
    re.IGNORECASE,
)
_RANKED: Final = ("기자", "특파원")
_LONGEST_RANK: Final = 6
_RANKS: Final = word_set("senior chief deputy assistant associate managing executive lead principal contributing head")
_GLUED: Final = re.compile(
    r"(?<=[a-zß-ÿ])(?=(?:Updated|Published|News|Lifestyle|Senior|Chief|Staff|Political|Sports?|Reporter|Editor|Journalist"
    r"|Redakteur|Showbiz|Trending|Digital|Writer)\b)|(?<=Updated)(?=\d)|(?<=\b(?:19|20)\d\d)(?=\d?\d:\d\d)"
    r"|(?<=(?:19|20)\d\d)(?=[A-Z][a-z])|(?<=Uhr)(?=[A-ZÄÖÜ])|(?<=UTC)(?=Updated)"
)
# A bracket parts a byline where it closes the part; "Anna (Nan) Roe" is one name.
_PARTS: Final = re.compile(
    r"\s{0,3}[|•·⋅／;\n]\s{0,3}|\s{1,3}[\u2013\u2014/-]{1,2}\s{1,3}"
    r"|\s?[(\[](?=[^()\[\]]{0,80}[)\]]\s?(?:$|[|,;]))|[)\]]\s?(?=$|[|,;])|\s{0,2}[/\u2014]\s{0,2}"
)
_PART_MARK: Final = re.compile(r"[|•·⋅／;\n\u2013\u2014/()\[\]-]")
_COMMAS: Final = re.compile(r"\s{0,3}[,，、]\s{0,3}")
_DIGIT: Final = re.compile(r"\d")
# The first two letters of what a byline opens with.
_OPENINGS: Final = frozenset(f"{cue} "[:2] for cue in words.CUES)
# What joins names in one language leads to a place, or is a name, in another.
_JOINS: Final = {"nl": "en", "af": "en", "pl": "i", "hr": "i", "sr": "i", "bs": "i", "ca": "i", "fi": "ja", "cs": "a"}


def split_parts(line: str) -> list[str]:
    """Return the parts of a byline between its strong marks.

    >>> split_parts("By Ana Ruiz | Oct 1, 2021 | 34 comments")
    ['By Ana Ruiz']
    """
    if line[:1] in _BOTH_STARTS:
        line = _BOTH.sub("", line, count=1) if _BOTH.match(line) else line
    if "(" in line or "[" in line:
        line = _CREDITED.sub("", line)
        line = _TEXT_WORK.sub("", _OTHER_WORK.sub(OTHER_WORK_MARK, line))
    line = _GLUED_CUE.sub(lambda match: match[0] + " ", line)
    if holds(GLUED_STEMS, line):
        line = _GLUED.sub(" ", line)
    line = _drop(_NO_AUTHORS, NO_AUTHORS_STEMS, line)
    if _DIGIT.search(line) is not None:
        line = _NOISE.sub("|", _CLOCK.sub("|", _DATE.sub("|", line)))
    else:
        line = _drop(_NOISE, NOISE_STEMS, line)
    line = _drop(_LABEL, LABEL_STEMS, line)
    pieces = _PARTS.split(line) if _PART_MARK.search(line) is not None else (line,)
    return [part for raw in pieces if (part := raw.strip(" ,.:-\u2013\u2014\u2022®™"))]


def _drop(pattern: re.Pattern[str], stems: tuple[str, ...], line: str) -> str:
    """Return *line* with a bar for each match of *pattern*, none of which does without one of the *stems*."""
    return pattern.sub("|", line) if has_stem(stems, line) else line


def is_glued(line: str) -> bool:
    """Return whether *line* lost the blanks between its elements: "Ana RuizNews Reporter"."""
    return holds(GLUED_STEMS, line) and _GLUED.search(line) is not None


def strip_cues(part: str) -> str:
    """Return *part* without the words a byline opens with.

    >>> strip_cues("Written by: Ana Ruiz")
    'Ana Ruiz'
    """
    for _ in range(3):
        match = _CUE.match(part + " ") if _may_open(part) else None
        if match is None:
            break
        part = part[match.end() :].strip(" ,:")
    return part


def has_cue(line: str) -> bool:
    """Return whether *line* opens with any word that bylines open with."""
    return (_may_open(line) and _CUE.match(line) is not None) or _GLUED_CUE.match(line) is not None


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
    if not opens_as_cue(line):
        return None
    start = line[:3].casefold()
    if start.isascii() and start not in _STRONG_STARTS and start[:2] not in _SHORT_STARTS:
        return None
    match = _GLUED_CUE.match(line) or _STRONG.match(line)
    return line[match.end() :] if match else None


def split_items(part: str, language: str) -> list[str]:
    """Return the items of a part: what commas and the language's "and" divide.

    >>> split_items("Ana Ruiz, Tom Lee and Li Na", "en")
    ['Ana Ruiz', 'Tom Lee', 'Li Na']
    """
    split, lead = _joins_of(_JOINS.get(language, "e"))
    pieces: list[str] = []
    for stretch in _COMMAS.split(part):
        found = split.split(stretch)
        pieces.append(found[0])
        for join, piece in zip(found[1::2], found[2::2], strict=True):
            # "Executive Digital Editor and Master Gardener" is one office, not two people.
            if role_start(pieces[-1].split()) is not None and _goes_on(piece):
                pieces[-1] = f"{pieces[-1]} {join} {piece}"
            else:
                pieces.append(piece)
    return [
        lead.sub("", piece.strip(), count=1) if lead.match(piece) else piece.strip()
        for piece in pieces
        if piece.strip()
    ]


@lru_cache(maxsize=len(_JOINS) + 1)
def _joins_of(own: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what splits the names of a list, and what a name behind it may open with, for a language's *own* "and"."""
    joins = "|".join(re.escape(join) for join in (*sorted(words.CONJUNCTIONS), "with", own))
    return re.compile(rf"\s{{1,3}}({joins})\s{{1,3}}"), re.compile(rf"(?:{joins})\s{{1,3}}")


def _goes_on(piece: str) -> bool:
    tokens = piece.split()
    return bool(tokens) and (is_role_word(tokens[0]) or tokens[0].casefold() in words.MODIFIERS or tokens[0].islower())


def is_role_word(token: str) -> bool:
    """Return whether *token* ends the name of an office or a trade."""
    word = token.casefold().strip(".,")
    # Korean joins the rank to the trade: "선임기자".
    return word in words.ROLE_HEADS or (len(word) <= _LONGEST_RANK and word.endswith(_RANKED))


def role_start(tokens: list[str]) -> int | None:
    """Return where in *tokens* the name of an office begins, or None where there is none.

    >>> role_start("Keith Barry Senior Autos Reporter".split())
    2
    """
    head = next((i for i, token in enumerate(tokens) if is_role_word(token)), None)
    if head is None:
        return None
    start = head
    while start > 0:
        before = tokens[start - 1].casefold()
        if before not in words.MODIFIERS and not (tokens[start - 1].islower() and before not in words.PARTICLES):
            break
        start -= 1
    # What a rank opens is all one office, whatever it is over: "Deputy Content Hub Director".
    ranked = next((i for i, token in enumerate(tokens[:start]) if i != 1 and token.casefold() in _RANKS), None)
    return start if ranked is None else ranked
