"""Know the words that open a wish, thanks, a place or a button, and no name: "Feliz Navidad", "Más Información"."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import folded_set

__all__ = ["opens_wish"]

_OPENERS: Final = folded_set(
    """
    feliz felices buena buen buenas buenos próspero viva vivan gracias más ver leer gran real club atlético fin tour
    bonne bon bonnes joyeux joyeuse joyeuses excellente vive merci plus lire voir saint sainte
    buon buona buone grazie viva evviva leggi vedi altre altri san sant'
    boa boas bom bons obrigado obrigada mais leia veja são
    bon bona bones bones feliç gràcies més
    gelukkig gelukkige prettig prettige fijne fijn vrolijk vrolijke bedankt meer lees
    god godt gott glad glatt glædelig gledelig gleðileg takk tack tak mer mere läs les gleðilegt
    hyvää iloista kiitos lisää head häid aitäh priecīgus linksmų
    wesołych szczęśliwego dobrego dziękuję dziękujemy więcej veselé šťastné šťastný dobrý hezký krásný děkujeme děkuji
    ďakujeme príjemný pekný sretan sretna srećan srećna vesele hvala više več vesel srečno
    boldog kellemes jó köszönjük köszönöm la crăciun mulțumim mulțumesc
    mutlu iyi hayırlı teşekkürler selamat terima chúc cảm gëzuar faleminderit
    веселих щасливого дякуємо дякую более с счастливого хорошего доброго спасибо приятного весели честита
    честит благодаря срећан хвала срећна καλή καλό καλά χρόνια ευχαριστούμε ευχαριστώ
    """
)


def opens_wish(text: str) -> bool:
    """Return whether *text* opens as wishes, thanks, places and buttons do, and no name of a person.

    >>> opens_wish("Feliz Navidad"), opens_wish("Bonne Année"), opens_wish("Ana Ruiz")
    (True, True, False)
    """
    return text.partition(" ")[0].casefold() in _OPENERS
