"""Name what press offices set under their releases: whom to ask, and what they say of themselves."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import phrase_set

__all__ = ["BOILERPLATE", "CONTACTS", "END_MARKS"]

CONTACTS: Final = phrase_set(
    """
    contact|contacts|media contact|media contacts|press contact|press contacts|contacts for media
    |contact for media|contacts for the media|press office|media enquiries
    |media inquiries|press enquiries|press inquiries|for more information|for further information
    |for media enquiries|for media inquiries|for more information contact|for further information contact
    |further information|for interviews|media relations|pressekontakt|kontakt|ansprechpartner|ansprechpartnerin
    |medienkontakt|kontakt für medien|kontakt für die medien|rückfragen|rückfragen an|für rückfragen
    |rückfragehinweis|rückfragen bitte an|bei rückfragen|contact presse|contacts presse|contact média
    |contact médias|contacts médias|relations presse|pour plus d'informations|contacto|contacto de prensa
    |contactos|para más información|contatto|contatti|contatti stampa|ufficio stampa|contatto stampa
    |per informazioni|per ulteriori informazioni|contato|assessoria de imprensa|contacto de imprensa
    |para mais informações|perscontact|contactpersoon|voor meer informatie|presskontakt|kontaktperson
    |pressekontakter|yhteystiedot|lisätietoja|kontakt dla mediów|kontakt prasowy|kontakt pro média
    |sajtókapcsolat|basın iletişim|контакт для прессы|контакты для сми|контакты
    """
)
"""Labels of the block that names whom the press may ask."""

BOILERPLATE: Final = (
    "about ", "über ", "à propos d", "acerca d", "sobre ", "informazioni su", "chi è ", "over ", "om ", "tietoa ",
    "o firmie", "o spółce", "o společnosti", "о компании", "hakkında", "quem é", "qui sommes", "wer ist", "profile of",
    "forward-looking statement", "forward looking statement", "safe harbor", "cautionary statement",
)  # fmt: skip
"""What the heading of the lines that a press office puts under every release begins with."""

END_MARKS: Final = phrase_set(
    "ends|end|ende|fin|fine|slut|loppu|koniec|конец|nnnn|xxx|endit|end it|30|endall|終|完|以上|(完)|끝"
)
"""What stands under the last line."""
