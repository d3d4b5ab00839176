"""Name what a line must hold for the slow patterns of bylines to find anything in it.

Most bylines are a name or two; to look for a few stems is a tenth of the cost of a pattern with as many branches.
"""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import holds

__all__ = ["GLUED_STEMS", "LABEL_STEMS", "NOISE_STEMS", "has_stem"]

NOISE_STEMS: Final = (
    "ago", "comment", "koment", "kommen", "coment", "anhören", "listen", "disclosure", "check", "view", "tips meg",
    "見る", "구독",
    "et al", "see ", "read more", "follow", "@", "share ", "compart", "partager", "condivid", "mail ", "on google",
    "on twitter", "on facebook", "on linkedin", "postat", "publi", "pubbli", "classé", "posted", "filed", "tagged",
    "under ", "objavljeno",
    "veröffentlicht", "erschienen", "gepubl", "geplaatst", "zveřejněno", "drucken", "teilen", "vorlesen", "speichern",
    "weiterleiten", "imprim", "enregistrer", "guardar", "afdrukken", "udostępnij", "drukuj", "sdílet", "vytisknout",
    "подел", "поділ", "распечат", "paylaş", "yazdır", "megoszt", "nyomtat", "save", "print", "bookmark", "copy link",
    "folgen", "volgen", "abon", "suiv", "suscri", "iscriv", "følg", "följ", "prenum", "obserwuj", "подпис", "takip",
    "ακολουθ", "متابعة", "עקוב", "フォロー", "팔로우", "关注", "關注", "theo dõi",
)  # fmt: skip
"""One of them stands in all that pages glue to a byline and that has no digit."""
LABEL_STEMS: Final = (
    "publi", "pubblicato", "pdat", "posted", "jour", "modifi", "veröffentlicht", "tuali", "stand", "aggiornat",
    "bijgewerkt", "created", "erstellt", "опубликовано", "обновлено", "source", "|",
)  # fmt: skip
"""One of them stands in every label of a date."""
GLUED_STEMS: Final = (
    "Updated", "Published", "News", "Lifestyle", "Senior", "Chief", "Staff", "Political", "Sport", "Reporter", "Editor",
    "Journalist", "Redakteur", "Showbiz", "Trending", "Digital", "Writer", "19", "20", "Uhr", "UTC",
)  # fmt: skip
"""One of them, in this case, stands where two elements were glued together."""


def has_stem(stems: tuple[str, ...], line: str) -> bool:
    """Return whether one of *stems* stands in *line*, whatever its case.

    >>> has_stem(LABEL_STEMS, "UPDATED: Ana Ruiz"), has_stem(LABEL_STEMS, "Ana Ruiz")
    (True, False)
    """
    folded = line.casefold()
    if not folded.isascii() and ("\u0131" in folded or "\u0307" in folded):
        # Patterns take the Turkish letters, one without its dot and one with a dot of its own, for an "i".
        return True
    return holds(stems, folded)
