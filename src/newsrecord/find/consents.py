"""Know what a page says in the place of a post or a film of another site, which it shows to those who agree to that."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import Phrases

__all__ = ["EMBEDS", "is_consent"]

_LONGEST: Final = 700
# No story speaks to its readers so.
_CONSENTS: Final = Phrases(
    """
    um eingebettete inhalte anzuzeigen|um diesen inhalt anzuzeigen|um den inhalt anzuzeigen|um dieses video anzuzeigen
    |um inhalte von drittdiensten|um inhalte von drittanbietern|um mit inhalten aus sozialen netzwerken
    |an dieser stelle finden sie einen externen inhalt|an dieser stelle findest du einen externen inhalt
    |an dieser stelle findest du inhalte|an dieser stelle finden sie inhalte|an dieser stelle befindet sich ein externer
    |empfohlener redaktioneller inhalt|empfohlener externer inhalt|widerrufliche einwilligung
    |ich bin damit einverstanden, dass mir|personenbezogene daten an drittplattformen
    |to see this content, you|to view this content, you|to view this content, please|to display this content
    |this content is hosted on|your consent to load|pour afficher ce contenu|pour voir ce contenu
    |pour visualiser ce contenu|para ver este contenido|para visualizar este contenido|per vedere questo contenuto
    |per visualizzare questo contenuto|para ver este conteúdo|para visualizar este conteúdo|om deze inhoud te zien
    |om deze inhoud te bekijken|om deze inhoud te tonen|för att se detta innehåll|för att visa detta innehåll
    |for at se dette indhold|for at vise dette indhold|for å se dette innholdet|for å vise dette innholdet
    |aby wyświetlić tę treść|aby zobaczyć tę treść|pro zobrazení tohoto obsahu|na zobrazenie tohto obsahu
    |a tartalom megtekintéséhez|pentru a vedea acest conținut|bu içeriği görüntülemek|чтобы просмотреть этот контент
    |щоб переглянути цей контент
    """
)
EMBEDS: Final = Phrases(
    """
    externen inhalt|externer inhalt|externe inhalte|external content|third-party content|contenu externe
    |contenus externes|contenido externo|contenuto esterno|contenuti esterni|conteúdo externo|externe inhoud
    |externt innehåll|eksternt innhold|eksternt indhold|inhalte von youtube|eingebettete inhalte|eingebetteten inhalte
    |eingebetteter inhalt|fremdinhalte|contenu intégré|contenido incrustado|contenuto incorporato|conteúdo incorporado
    |ingesloten inhoud|inbäddat innehåll|indlejret indhold|innebygd innhold|osadzone treści|vložený obsah
    |embedded content
    """
)
"""What such a place is called there, and in stories about such places."""


def is_consent(text: str) -> bool:
    """Return whether *text* asks readers whether they wish to see what another site holds.

    >>> is_consent("Um diesen Inhalt anzuzeigen, stimmen Sie zu."), is_consent("She did not consent.")
    (True, False)
    """
    return len(text) <= _LONGEST and _CONSENTS.stand_in(text)
