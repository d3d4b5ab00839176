"""Know the elements that name who wrote a story, by what they are called."""

from __future__ import annotations

from typing import Final

__all__ = ["BYLINE_NAMES", "LETTERS", "NAME_PARTS"]

BYLINE_NAMES: Final = frozenset(
    "byline bylines author authors auther autor autoren autore autori autora autores auteur auteurs auteure writer"
    " writers contributor contributors reporter reporters journalist journalists journaliste periodista jornalista"
    " giornalista forfatter forfattere skribent redakteur redakteure redacteur firma signature signatura penulis yazar"
    " yazarlar muhabir szerzo szerzok autorzy kirjoittaja toimittaja verfasser mwandishi vcard"
    # Names that are written in one.
    " authorname authornames articleauthor storyauthor postauthor newsauthor bylineauthor authorbyline writername"
    " reportername journalistname bylinename autorname".split()
)
"""Class words of elements that hold who wrote a story."""

NAME_PARTS: Final = frozenset(
    "first firstname forename given givenname last lastname surname family familyname middle vorname nachname prenom"
    " nombre apellido apellidos nome cognome sobrenome voornaam achternaam fornavn etternavn efternavn fornamn"
    " efternamn etunimi sukunimi imie nazwisko initial initials prefix suffix".split()
)
"""Class words of elements that hold a part of somebody's name."""
LETTERS: Final = frozenset({"char", "character", "glyph", "letter", "letters"})
"""Class words of elements that hold a letter of a word, to set it in another way: "last-letter-spacing"."""
