"""Hold the words that agencies and press offices write for the desk, and not for the reader."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsrecord.find.body.release_words import CONTACTS
from newsrecord.find.wordlists import phrase_set, word_set

__all__ = [
    "ADVICE",
    "COUNTED",
    "FIRST_WORDS",
    "MORE",
    "NOTES",
    "RELEASES",
    "REMARKS",
    "SERVICES",
    "UNTIL",
]

ADVICE: Final = word_set(
    """
    adds add updates update updating recasts recast corrects correcting corrected refiles refile rewrites
    repeats changes removes clarifies fixes deletes restores writes releads edits inserts tops subs leads drops
    combines links ergänzt aktualisiert neu wiederholung berichtigt korrigiert präzisiert überarbeitet
    zusammenfassung durchgehend ersetzt actualisé actualise actualisation précise ajoute corrige recompose
    complète répétition actualiza agrega añade amplía corrección actualización sustituye repite aggiorna
    aggiunge riscrive corregge atualiza acrescenta adiciona дополнено исправлено добавлены обновлено исправляет
    """
)
"""What the note in brackets at the head of a copy begins with: "(Adds quotes, background)"."""

COUNTED: Final = (
    "words",
    "word",
    "wörter",
    "mots",
    "palabras",
    "parole",
    "palavras",
    "woorden",
    "ord",
    "słów",
    "слов",
    "字",
)
"""What the length of a copy is counted in."""

MORE: Final = phrase_set(
    """
    more|more to come|more to follow|to be continued|follows|mehr folgt|weitere folgen|folgt|fortsetzung folgt|suite
    |à suivre|sigue|seguirá|más|segue|continua|volgt|mer följer|jatkuu|продолжение следует
    """
)
"""What stands under the take of a copy that goes on."""

UNTIL: Final = (
    "until", "till", "before", "from", "bis", "jusqu'au", "jusqu’au", "jusqu'à", "hasta el", "hasta", "fino al",
    "fino a", "até", "tot", "til", "do", "до", "am", "le", "el", "on",
)  # fmt: skip
"""What stands between such a label and the date."""

RELEASES: Final = phrase_set(
    """
    for immediate release|for release|for immediate distribution|for immediate use|press release|news release
    |media release|press statement|media statement|media advisory|media alert|embargoed|embargo|strictly embargoed
    |under embargo|not for release|not for publication|not for broadcast|hold for release|pressemitteilung
    |presseinformation|medienmitteilung|presseaussendung|zur sofortigen veröffentlichung|sperrfrist|gesperrt bis
    |frei ab|frei für|communiqué de presse|communiqué|pour diffusion immédiate|pour publication immédiate|sous embargo
    |comunicado de prensa|nota de prensa|para publicación inmediata|para difusión inmediata|embargado|embargada
    |comunicato stampa|per diffusione immediata|sotto embargo|comunicado de imprensa|nota à imprensa
    |para divulgação imediata|persbericht|voor onmiddellijke publicatie|onder embargo|pressmeddelande|pressemeddelelse
    |pressemelding|lehdistötiedote|informacja prasowa|komunikat prasowy|tisková zpráva|sajtóközlemény|comunicat de presă
    |basın bülteni|basın açıklaması|пресс-релиз|прес-реліз|эмбарго до|بيان صحفي|siaran pers|thông cáo báo chí
    """
)
"""What says at its head that a text comes from a press office, and from when on it may be printed."""

REMARKS: Final = phrase_set(
    """
    eds|editors|editor|note to editors|notes to editors|attention editors|attn editors|news editors
    |note to desks|with ap photos|with photos|with photo|with ap photo|ap photos|ap photo|ap video|with video
    |with graphic|with graphics|for use by|for global distribution|slug|achtung redaktionen|achtung redaktion
    |hinweis an die redaktionen|hinweis für redaktionen|à l'attention des rédactions|attention rédactions
    |atención editores|nota al editor|nota de redacción|attenzione redazioni|anmerkung für redaktionen
    |note aux rédactions
    """
)
"""What a line for the desk begins with, before a colon or a full stop."""

NOTES: Final = phrase_set(
    """
    notes to editors|note to editors|notes for editors|note for editors|notes to editor|note to editor|editors' notes
    |editor's notes|editors notes|editors’ notes|editor’s notes|notes for journalists|notes to journalists|notizblock
    |redaktionelle hinweise|hinweise für redaktionen|hinweis für redaktionen|hinweise an die redaktion
    |hinweise für die redaktion|hinweis an die redaktion|hinweis an die redaktionen|hinweise an redaktionen
    |anmerkungen für redaktionen|anmerkung für die redaktion|note aux rédactions|notes aux rédactions
    |note aux rédacteurs|notes aux rédacteurs|notes à l'attention des rédactions|notas para los editores
    |notas para editores|notas para el editor|nota para editores|notas a los editores|nota a los editores
    |note per i redattori|note per la redazione|note per le redazioni|notas aos editores|notas para os editores
    |notitie voor de redactie|noot voor de redactie|noten voor de redactie|not for publication|till redaktionen
    |uwagi dla redakcji|примечания для редакторов
    """
)  # fmt: skip
"""Headings of what a press office tells the desk under its text; nothing of the story follows."""

SERVICES: Final = (
    "business wire", "globe newswire", "globenewswire", "prnewswire", "pr newswire", "accesswire", "access newswire",
    "marketwired", "einpresswire", "newsfile", "/cnw/", "/cnw ", "canada newswire", "(ots)", "/ots)", "news aktuell",
    "dgap", "eqs-", "cision",
)  # fmt: skip
"""What stands in the dateline of a text that a service for press releases sends out."""


def _first_words() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for phrase in sorted(RELEASES | REMARKS | CONTACTS | NOTES):
        found.setdefault(phrase.split()[0], []).append(phrase)
    return {word: tuple(phrases) for word, phrases in found.items()}


FIRST_WORDS: Final[Mapping[str, tuple[str, ...]]] = _first_words()
"""The phrases of all lists of labels, by their first word: most lines begin with none."""
