"""List the names of the fields that databases of newspapers write around a story, in the languages of their users."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsrecord.find.wordlists import phrase_set

__all__ = ["CODES", "ENDS", "LENGTHS", "NAMES", "SURE", "TEXT"]

CODES: Final[Mapping[str, str | None]] = {
    "HD": "headline",
    "BY": "author",
    "PD": "article:published_time",
    "SN": "og:site_name",
    "SE": "section",
    "LP": "text",
    "TD": "text",
    **dict.fromkeys("CR WC ET SC ED PG VOL LA CY CT RF ART CO IN NS RE IPD IPC PUB AN CLM".split()),
}
"""Fields of two or three capitals, and the property of a page that each means; "text" for the story itself."""

TEXT: Final = phrase_set(
    "body|full text|fulltext|volltext|texte intégral|texte|texto completo|testo|text|corps|cuerpo|corpo"
)
"""What stands over the story itself, or before its first line."""

ENDS: Final = phrase_set("classification|end of document|graphic|klassifizierung|ende des dokuments|fin du document")
"""Lines of their own below the story."""

LENGTHS: Final = phrase_set("length|länge|longueur|longitud|lunghezza|lengte|word count|wordcount")
"""The names of the length of a text, a number of words; that of a film or a ship is one of something else."""

_SURE: Final = phrase_set(
    """
    load-date|record number|accession number|proquest document id|publication-type|publication type|dokumentnummer
    |document id|article name|start page|source type|journal-code|document-type
    """
)
SURE: Final = tuple(f"{name}:" for name in sorted(_SURE | LENGTHS))
"""What none but a database has, as it stands in a text: three fields are one where such a one is among them."""

_OTHERS: Final = phrase_set(
    """
    dateline|graphic|language|sprache|langue|lingua|idioma|subject|subjects|company|organization|organisation|person
    |people|industry|geographic|city|state|country|location|ticker|issn|isbn|database|copyright|page|pages|seite
    |first page|start page|end page|edition|volume|issue|publication info|publication year|publication subject
    |publisher|place of publication|country of publication|language of publication|source type|document type
    |document-type|last updated|document url|proquest document id|record number|accession number|load-date|update
    |publication-type|publication type|journal-code|dokumentnummer|document id|number of pages|credit
    |company / organization|identifier / keyword|links|section page|column|series|notes|type|distribution
    |dauerhafte adresse des dokuments
    """
)
NAMES: Final[Mapping[str, str | None]] = {
    **dict.fromkeys(LENGTHS | _OTHERS | TEXT | ENDS | _SURE),
    **{
        name: prop
        for prop, names in (
            ("headline", "headline|title|article name|article title|document title|titel|titre|título|titolo"),
            ("standfirst", "highlight|abstract|subheadline|subtitle|untertitel|sous-titre"),
            ("author", "byline|author|authors|autor|autoren|verfasser|auteur|auteurs|autores|autore|autori"),
            ("article:published_time", "date|publication date|datum|date de publication|fecha|data"),
            ("section", "section|ressort|rubrik|rubrique|sección|sezione|rubriek"),
            (
                "og:site_name",
                "publication|publication title|publication name|paper|newspaper|source|quelle|zeitung|journal|fuente",
            ),
        )
        for name in phrase_set(names)
    },
}
"""All names of fields, and the property of a page that each means; None for what is no part of a record."""
