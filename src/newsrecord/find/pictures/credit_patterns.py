"""The patterns of the words that name who took a picture, and what rules them out at little cost."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.pictures.credit_stems import COMPOUNDS, COURTESIES, LABELS
from newsrecord.patterns import late

__all__ = [
    "AGENCY_IMAGES",
    "ANY_LABEL",
    "COURTESY",
    "JOINED",
    "LABELLED",
    "NAMED",
    "OTHER_SIGNS",
    "PATTERNS",
    "SHORT",
    "SIGNS",
]

# "Photo: AP", "Foto von Ana Ruiz", "Picture by Tom Lee / PA": a label and what it labels, to the end of the text.
LABELLED: Final = late(
    rf"(?:^|(?<=[\s.,;|/(\[–—。，、；）」』！？-]))(?:(?:photo|image|picture|foto|bild|archive|drone|aerial|satellite|press)\s)?"
    # "photography" alone is what many a caption is about.
    rf"(?:{LABELS}|photography(?=:|\sby\s)|{COMPOUNDS}(?=\s?:))"
    # "Foto de archivo: Ana Ruiz" is an old one of hers.
    r"(?:\s(?:foto|photo)|\sd(?:['’]|[ei]\s)(?:archiv(?:es?|io|o)|arquivo|repertorio|illustration)(?=\s?:))?"
    r"(?P<mark>\s?[:：©=\u055d\u1366\u17d6]\s?|\s(?:/|by|von|par|por|di|de|av|af|door):?\s|(?<=picha) na )"
    r"(?P<credit>\S[^\n]{0,150})$",
    re.IGNORECASE,
)
# "fot. Jan Nowak / PAP" is Polish, "ph. Ada Finch" Italian.
SHORT: Final = re.compile(
    r"(?:^|(?<=[\s.,;|/(\[–—-]))(?:(?:fot|ph|φωτ)\.\s?(?::\s?)?|ph\s?[:/]\s?)(?P<credit>\S[^\n]{0,150})$", re.IGNORECASE
)
# "at anchor.Foto: Jo Roe": two elements side by side with no blank between; dots may be hidden: "Credit...Jo Roe".
JOINED: Final = re.compile(
    r"(?:(?<=[\w.!?\"'”»)]{2})(?:Photos?|Pics?|Fotos?|Bild|Credits?|Crédits?|Image[mn]?|Picture|Quelle|Source|Фото)\s?:|"
    r"(?:^|(?<=[\w\s.!?\"'”»)]))Credit(?:\.{3}|…))\s?(?P<credit>[^\s.][^\n]{0,150})$"
)
AGENCY_IMAGES: Final = re.compile(r"(?<=[^\W_] )(?i:images?) ?/")
# "Photo courtesy of the museum" and "Handout via Reuters" are read out as they stand.
COURTESY: Final = late(
    rf"(?:(?:{LABELS})\s)?(?:courtesy\s(?:of\s)?|provided\sby\s|supplied\sby\s|handout\b|file\s?photo\b(?!\s(?:of|shows)\s)|"
    r"mit freundlicher\s|cortesía\s(?:de\s)?|avec l'aimable\s)[^\n]{0,150}$",
    re.IGNORECASE,
)
ANY_LABEL: Final = late(rf"(?<!\w)(?:{LABELS}|courtesy|handout|file)(?!\w)|[©ⓒ]", re.IGNORECASE)
# "... across the country AP Photo/Ana Ruiz": agencies that print no brackets.
_BARE: Final = re.compile(
    r"(?<=[\w.!?\"'”»)])\s(?P<credit>(?:AP|AFP|EPA|PA|CP|Reuters|REUTERS)\s(?:Photo|Photos|Images?)(?:\s?/\s?[^\n/]{2,60})?)$"
)
# "... devant la scierie. Photo Hugo Marchal": behind a sentence or a stroke, with no mark but the capitals of a name.
NAMED: Final = late(
    r"(?<=[.!?»”\"/|–—-])\s(?:Photos?|Fotos?|FOTO|PHOTO|Bild|Kuva|Beeld)(?P<credit>(?:\s[A-ZÀ-ÖØ-ÞŁŚŽ][\w.'’/-]{1,25}){1,4}"
    r"(?:\s(?:pour|for|für|per|para|voor)(?:\s[A-ZÀ-ÖØ-ÞŁŚŽ][\w.'’/-]{1,25}){1,4}"
    r"|\s/(?:\s[A-ZÀ-ÖØ-ÞŁŚŽ][\w.'’/-]{1,25}){1,3})?)$"
)
# What Armenian, Amharic and Khmer set in the place of a colon.
_COLONS_ABROAD: Final = ("\u055d", "\u1366", "\u17d6")
# A match of the labels above holds one of these; most lines hold none, and this tells so ten times as fast.
_MARKS: Final = (
    ":",
    "=",
    "：",
    "©",
    *_COLONS_ABROAD,
    *(f" {word} " for word in "/ by von par por di de av af door na".split()),
)
# In small letters a pattern of so many words is searched for four times as fast as in letters of any case.
PATTERNS: Final = (
    (LABELLED, late(LABELLED.pattern), _MARKS),
    (JOINED, None, (":", "credit...", "credit…")),
    (SHORT, late(SHORT.pattern), ("fot.", "ph.", "ph:", "ph :", "ph/", "φωτ.")),
    (COURTESY, late(COURTESY.pattern), COURTESIES),
    (_BARE, None, (" photo", " image")),
    (NAMED, None, (" photo", " foto", " bild ", " kuva ", " beeld ")),
)
# Without one of these none of the patterns matches, nor is there a stroke: letters of any script, and those of others.
SIGNS: Final = (
    " de ", ":", "/", "=", " by ", " von ", " di ", " par ", " por ", " av ", " af ", " door ", " photo", " image",
    " foto ", " bild ", "picha na ", " kuva ", " beeld ", "fot.", "ph.", "courtesy", "handout", "file", "freundlicher",
    "aimable", "credit...",
)  # fmt: skip
OTHER_SIGNS: Final = ("：", "©", "ⓒ", "φωτ.", "cortesía", "credit…", *_COLONS_ABROAD)
