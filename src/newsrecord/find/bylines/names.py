"""Read one name of a byline: what belongs to it, and whether it has the shape of one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from newsrecord.find.bylines import words
from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.work_words import BARE_WORK
from newsrecord.find.wordlists import word_set
from newsrecord.text import is_caseless, strip_bidi

__all__ = [
    "count_words",
    "is_capitalised",
    "is_caseless_name",
    "is_credential",
    "is_name_shaped",
    "is_small_letter",
    "is_small_word",
    "read_name",
    "strip_titles",
    "trim",
]

# Two capitals, or a mark behind them; three are as often a house.
_CREDENTIAL: Final = re.compile(r"[A-Z]{2}|[A-Z]{2,6}[®™]")
_CREDENTIALS: Final = word_set(
    """
    phd ph.d ph.d. md m.d m.d. esq esq. mba msc bsc dds dvm llm llb jd cfa cpa cfp cepf cissp cpp psp pmp rdn mph mfa
    lcsw frcp dphil edd csc csc. drsc ll.m ll.m. m.a m.a. m.sc b.a b.a. th.d dsc mbe obe cbe cpt csw msw lmft lmhc dpt
    pharmd mbbs frcs mrcp cams cfe cisa cism crna dnp fnp facp faap facs lpc lcpc aprn bsn msn rph dmd leed mtech btech
    beng meng mp mep msp bba bfa cipm cmt caia frm sphr shrm-cp shrm-scp cpcu clu chfc aif cdces cdn rdms lld jsd sjd
    """
)
# "Prof. Dr.-Ing.", "dr hab.", "Mgr.", "PGS.TS": degrees and forms of address before a name.
_TITLES: Final = word_set(
    """
    dr prof professor professorin mr mrs ms mx dra drs mgr inż doktor profesor doç yrd dott dott.ssa dottssa prof.ssa
    sra emerita emeritus (ret.) (retd.) (ret) (retd)
    phdr mudr judr rndr mvdr paeddr thdr dr.-ing dipl.-ing dr.ir prof.dr prof.univ.dr habil pgs.ts gs.ts ths
    д-р проф док акад доц доктор професор профессор δρ
    الدكتور الدكتورة دكتور دكتورة الأستاذ الأستاذة البروفيسور دکتر مهندس پروفسور ڈاکٹر
    ד"ר ד״ר ד”ר ד'ר פרופ' פרופ׳ פרופ’ פרופסור עו"ד עו״ד
    डॉ डा प्रो श्री श्रीमती डॉक्टर ডা ড অধ্যাপক ดร นาย นางสาว
    """
)
# These may be names, or initials, where no dot stands behind them.
_DOTTED_TITLES: Final = word_set(
    """
    ks rev revd pfr fr
    phil med rer nat jur theol pol capt sgt lt col gen maj cpl adm cmdr brig insp supt
    sen rep gov hon msgr engr barr surv pharm
    hab univ assoc asst priv ing dipl mag bc doc lic ir arq eng conf lect pgs ts gs öğr gör διδ καθ د أ أ.د ا.د
    """
)
_POINTERS: Final = ("\u00bb", "\u203a")
_MARKS: Final = " ,:|©=\uff1d-\u2013\u2014\u2022®™،"
_INITIAL: Final = re.compile(r"(?<!\w)(?:[^\W\d_]|Jr|Sr)\.$")
# "Ana Ruiz '27": when students of a college are to leave it.
_CLASS: Final = re.compile(r"\s['\u2019]\d\d(?!\w)")
_LONGEST_NAME: Final = 40
_LONGEST_CAPLESS: Final = 30
_MOST_CAPLESS, _MOST_DENSE = 4, 6
_SHORTEST_TWICE: Final = 8
# "María del Carmen López de la Torre" has four words and three small ones.
_FULL: Final = 4
_INITIALS: Final = 8
_MOST_WORDS: Final = 7
# What is opened before a nickname, and closed behind it.
_NICKNAMED: Final = {
    "(": ")",
    '"': '"',
    "\u201c": "\u201d",
    "\u201e": "\u201c",
    "\u00ab": "\u00bb",
    "'": "'",
    "\u2018": "\u2019",
}
_NAME_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|['\u2019.-]){0,20}|['\u2019][tn]")
# What is joined to a name by a mark; the article of Arabic takes up the letter behind it.
_JOINED: Final = frozenset(
    "al el as ash an ar at az ad ath adh ul ur l d o dell all dall nell sull аль эль ад ар ас ат".split()
)
# "Mutua wa Kamau", "Thabo ka Sigcau"; written as one with the name in "kaDube".
_AFRICAN: Final = frozenset({"wa", "ka", "kwa"})
_JOINTS: Final = re.compile(r"[-'\u2018\u2019\u02bf]{1,2}")
_NO_NAME: Final = word_set(
    """
    share save print email comments comment subscribe listen watch read more news home menu search login sign breaking
    live latest opinion politics business sports sport culture health world video photo photos gallery the by to for of
    in on and your our this with how what why best top guide back next previous contents introduction overview website
    report article content strategy sponsored powered publication release
    test tests bilder fotos fotostrecke bilderstrecke bildergalerie galerie galería galeria galleria liveticker umfrage
    quiz ratgeber überblick ausgabe podcast videos images imágenes imagens immagini sondage encuesta sondaggio enquete
    édition edición edição edizione dossier
    meet sidebar download downloads pricing docs dashboard features changelog faq
    call contact phone show view hide open close bio bios account link takeaways related
    author authors all points highlights size activity expand autoplay loading copy copied
    study studies alert alerts legal update updates notes links audio version spotlight customer customers client
    clients score scores paper papers product products stories edition bulletin briefing insights resource resources
    advisory notice notices announcement announcements statement transcript summary newsletter webinar podcast episode
    reviews recipe recipes recap
    pressemitteilung pressemitteilungen aktuelles meldung meldungen ratgeber übersicht communiqué actualités dossier
    sommaire comunicado comunicados noticias novedades resumen notícias novidades resumo comunicato notizie novità
    persbericht nieuws overzicht pressmeddelande nyheter pressemelding pressemeddelelse tiedote tiedotteet uutiset
    komunikat aktualności zprávy hírek haberler duyuru новости новини пресс-релиз
    facebook twitter instagram linkedin whatsapp telegram youtube tiktok pinterest reddit messenger google
    lesen hören anhören vorlesen teilen merken drucken speichern kommentieren folgen abspielen
    lire écouter partager imprimer enregistrer commenter suivre escuchar compartir imprimir guardar comentar seguir
    ouvir compartilhar partilhar leggi ascolta condividi commenta luister delen bewaren afdrukken reageren
    läsa lyssna kopiera lytte czytaj słuchaj udostępnij drukuj zapisz skomentuj číst poslechnout sdílet uložit
    dinle paylaş yazdır kaydet dengarkan bagikan cetak simpan megosztás nyomtatás mentés kuuntele tulosta tallenna
    читать слушать поделиться сохранить распечатать читати слухати поділитися зберегти
    """
)


def is_credential(word: str) -> bool:
    """Return whether *word* is a degree or a licence behind a name.

    >>> is_credential("PhD"), is_credential("Roe")
    (True, False)
    """
    return word.casefold() in _CREDENTIALS or _CREDENTIAL.fullmatch(word) is not None


def trim(part: str) -> str:
    """Return *part* without the marks around it; the dot of an initial stays.

    >>> trim("- Ana Ruiz."), trim("Ana R."), trim("Tom Lee Jr. |")
    ('Ana Ruiz', 'Ana R.', 'Tom Lee Jr.')
    """
    part = _CLASS.sub("", part).strip(_MARKS) if "'" in part or "\u2019" in part else part.strip(_MARKS)
    return part.lstrip(".") if _INITIAL.search(part) is not None else part.strip(f"{_MARKS}.")


def strip_titles(name: str) -> str:
    """Return *name* without the academic titles and forms of address before it.

    >>> strip_titles("Prof. Dr. Katrin Seebach"), strip_titles("dr hab. Agnieszka Wronecka")
    ('Katrin Seebach', 'Agnieszka Wronecka')
    """
    tokens = name.split()
    # "the Rev. Jan Feld"
    start = first = int(len(tokens) > _FULL // 2 and tokens[0] in ("the", "The"))
    while start < len(tokens) - 1 and _is_title(tokens[start]):
        start += 1
    return " ".join(tokens[start:]) if start > first else name


def _is_title(token: str) -> bool:
    key = token.casefold()
    return key.rstrip(".") in _TITLES or (key[-1] == "." and key[:-1] in _DOTTED_TITLES)


def read_name(name: str) -> str:
    """Return *name* without academic titles before it, credentials behind it and marks around it.

    >>> read_name("Dr. Vahid Osman, PhD"), read_name("Ana Ruiz »")
    ('Vahid Osman', 'Ana Ruiz')
    """
    name = strip_bidi(name).strip(' ,;:|*\u2022\u00b7\u22c5"\u201c\u201d')
    if name[-1:] in _POINTERS and "\u00ab" not in name and "\u2039" not in name:
        # "by Ana Ruiz » 14 May 2026", as forums sign a post.
        name = name[:-1].rstrip()
    if name[:1] in ("(", "[") and name[1:2].isupper() and not (")" in name or "]" in name):
        # "(Ana Ruiz, 4.6.2024)": the day that closed the bracket is gone.
        name = name[1:]
    name = strip_titles(name)
    head, *rest = name.split(",")
    while rest and is_credential(rest[0].strip()):
        rest.pop(0)
    tokens = ",".join((head, *rest)).split()
    # Behind a blank only a known one counts: many outlets set surnames in capitals.
    while len(tokens) > 2 and tokens[-1].casefold() in _CREDENTIALS and not _is_surname_shaped(tokens[-1]):
        tokens.pop()
    name = " ".join(tokens).strip(" ,;:-\u2013\u2014")
    # Pages that hold a name twice, once for small screens, glue the two together, or set a blank between.
    half = len(name) // 2
    if len(name) > _SHORTEST_TWICE and name[half] == " " and " " in name[:half] and name[:half] == name[half + 1 :]:
        return name[:half]
    return name[:half] if len(name) > _SHORTEST_TWICE and name[:half] == name[half:] else name


def _is_surname_shaped(word: str) -> bool:
    return word.istitle() and word.isalpha() and word.casefold() != "esq"


def is_small_word(word: str) -> bool:
    """Return whether *word* is a small one of names, or has one joined to its front.

    >>> is_small_word("von"), is_small_word("al-Taie"), is_small_word("d'Amico"), is_small_word("e-mail")
    (True, True, True, False)
    """
    if word.replace("\u2019", "'").casefold() in words.PARTICLES or word in _AFRICAN:
        return True
    small, *rest = _JOINTS.split(word, maxsplit=1)
    if rest:
        return small in _JOINED and rest[0][:1].isupper()
    return any(word.startswith(small) and word[len(small) :].istitle() for small in _AFRICAN)


def is_capitalised(parts: Sequence[str]) -> bool:
    """Return whether every word of a name but the small ones has a capital, or is of a script without them.

    >>> is_capitalised("Ana de la Cruz".split()), is_capitalised("Ana left".split())
    (True, False)
    """
    return all(not is_small_letter(word[0]) or is_small_word(word) for word in parts)


def is_small_letter(letter: str) -> bool:
    """Return whether *letter* has a capital that names are written with; those of Georgian stand in titles alone.

    >>> is_small_letter("a"), is_small_letter("A"), is_small_letter("\u10db")
    (True, False, False)
    """
    return letter.islower() and not "\u10d0" <= letter <= "\u10ff"


def count_words(parts: Sequence[str]) -> int:
    """Return how many words of a name are no small ones.

    >>> count_words("Ana de la Cruz".split())
    2
    """
    return sum(not is_small_word(word) for word in parts)


def _is_nickname(word: str) -> bool:
    """Return whether *word* is one by which somebody goes, in brackets or quotation marks: "(Nita)", "(R.J.)"."""
    inner = word[1:-1]
    return word[-1] == _NICKNAMED[word[0]] and inner.replace(".", "").isalpha() and inner.istitle()


def is_name_shaped(text: str) -> bool:
    """Return whether *text* is two to four words with a capital each, and none that only other lines have.

    Up to three small words of names are not counted.

    >>> is_name_shaped("Ana de la Cruz"), is_name_shaped("Breaking News"), is_name_shaped("Ana")
    (True, False, False)
    >>> is_name_shaped("Ana (Nita) Ruiz")
    True
    """
    parts = text.split()
    if len(parts) == 1 and text[1:2] == "." and not text.isascii() and text[-1].islower():
        # Where everybody has one name, the initial of the father's runs into it: "Б.Тэмүүлэн".
        parts = [text[:2], *text[2:].split(".")]
    if len(parts) > 2 and parts[1][0] in _NICKNAMED and _is_nickname(parts[1]):
        del parts[1]
    return (
        2 <= len(parts) <= _MOST_WORDS
        and (len(parts) <= _FULL or count_words(parts) <= _FULL)
        and len(text) <= _LONGEST_NAME
        and all(_NAME_WORD.fullmatch(word) for word in parts)
        and all(word[0].isupper() or is_small_word(word) for word in parts)
        # No name ends in one of its small words: "Published on" in a language that has "av" for it.
        and (parts[-1][0].isupper() or "-" in parts[-1] or "'" in parts[-1] or "\u2019" in parts[-1])
        and kind_of(text) == "person"
        and not (parts[0].isupper() and is_agency(parts[0]))
        and parts[0].casefold() not in BARE_WORK
        and not any(word.casefold() in _NO_NAME or word.endswith(("'s", "\u2019s")) for word in parts)
    )


def is_caseless_name(text: str) -> bool:
    """Return whether *text* may be a name in a script without capitals: some words, or some letters of East Asia."""
    if not text or text.isascii() or len(text) > _LONGEST_CAPLESS or not is_caseless(text[0]):
        return False
    # Initials run into the name in India: "ச.கார்முகிலன்".
    words = (text.replace(".", " ") if "." in text[:_INITIALS] else text).split()
    if not all(letter.isalpha() or unicodedata.category(letter)[0] == "M" for word in words for letter in word):
        return False
    is_dense = "\u3040" <= text[0] <= "\ud7af" and 1 < len(text) <= _MOST_DENSE
    return kind_of(text) == "person" and (is_dense or 1 < len(words) <= _MOST_CAPLESS)
