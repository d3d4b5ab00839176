"""Name what labels those who did other work than writing, in the languages that print it."""

from __future__ import annotations

from typing import Final

from newsrecord.find.bylines.words import PICTURES
from newsrecord.find.wordlists import folded_set

__all__ = ["BARE_WORK", "CREDIT_WORDS", "LABEL_OPENINGS", "WORK_LABELS"]

# Given names and families in some language, and what opens the names of houses: "Imagen", "Picture", "Video".
_NAMES_TOO: Final = folded_set(
    "imagen camera kamera cámara picha gambar hình ảnh fot picture image video videos graphic graphics grafik"
)
_WORK: Final = folded_set(
    """
    přeložil přeložila preložil preložila přeložili překlad preklad tłumaczył tłumaczyła tłumaczenie przełożył
    przełożyła przekład prevedel prevedla preveo prevela prevod prijevod превео превела превел превод перевёл перевел
    перевод переклав переклала перевела переклад fordította fordítás tõlkis tõlge vertė vertimas tulkoja tulkojums
    suomennos suomentanut käännös kääntänyt översättning oversettelse oversættelse übersetzung vertaling translation
    traduction traducción tradução traduzione traducció traducere tradus çeviri çeviren penerjemah terjemahan μετάφραση
    tłumacz překladatel překladatelka prevoditelj prevoditeljica
    snimio snimila snimili nafotil nafotila vyfotil vyfotila fotografoval fotografovala fotografował
    fotografowała снимио снимила сфотографировал сфотографировала valokuvannut fényképezte pildistas fotografavo
    ilustrace ilustrácie ilustracja ilustracje ilustracije ilustrații ilustração ilustrações illustrasjon
    illustrasjoner illustrationer illusztráció kuvitus piirros dessin dessins tegning tekening teckning zeichnung
    karikatur карикатура иллюстрация иллюстрации ілюстрація илюстрация илустрација rysunek çizim
    світлина світлини снимок снимки снимка nuotrauka nuotr valokuva valokuvaaja kuvaaja imagens imatges
    credits crédits créditos copyright
    """
)
BARE_WORK: Final = (_WORK | PICTURES) - _NAMES_TOO
"""What opens a line before the name, without a colon; nobody is called so."""
CREDIT_WORDS: Final = folded_set("credit crédit crédito")
"""What stands beside a word for pictures, or before a colon; houses are called so without: "Crédit photo"."""
LABEL_OPENINGS: Final = folded_set(
    "sursa sumber źródło zdroj forrás kaynak autor autorka autori autore auteur author cover main top header lead "
    "title file archive titel aufmacher additional"
)
"""What a label opens with whose next word names the work: "Sursa foto:", "Cover photo:"."""
WORK_LABELS: Final = (
    _WORK
    | CREDIT_WORDS
    | PICTURES
    | folded_set(
        """
        bildquelle bildquellen bildnachweis bildnachweise bildrechte bildcredit fotocredit fotonachweis symbolbild
        symbolfoto archivbild archivfoto pressebild pressefoto titelbild titelfoto arkivfoto arkivbilde arkivbild
        arkistokuva pääkuva omslagsfoto fotograf fotografin fotografka fotografinja fotograaf fotógrafo fotógrafa
        fotografo photographe fotós fényképész фотограф imagem imagens immagine видео відео riprese montaggio
        montaje montáž schnitt réalisation realización realização fact-checking
        """
    )
)
"""The same before a colon, where more words say so."""
