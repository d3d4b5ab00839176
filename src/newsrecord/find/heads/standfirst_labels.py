"""Take the label off a standfirst: "In short" before what a story says in short."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import phrase_set
from newsrecord.text import DENSE

__all__ = ["unlabelled"]

_LONGEST: Final = 40
_LABELS: Final = phrase_set(
    """
    l'essentiel|l’essentiel|en bref|en résumé|résumé|ce qu'il faut retenir|l'info en bref|das wichtigste in kürze
    |das wichtigste|darum geht's|darum geht’s|darum geht es|worum geht's|in kürze|kurz gesagt|auf einen blick
    |zusammenfassung|kurzfassung|das thema in kürze|in short|in brief|the gist|summary|tl;dr|key points|in sintesi
    |in breve|il punto|riassunto|lo esencial|en resumen|resumen|en breve|em resumo|resumo|em síntese|kort gezegd
    |in het kort|samenvatting|kort sagt|kort om|sammanfattning|sammendrag|kort fortalt|det korte|tiivistelmä|lyhyesti
    |w skrócie|streszczenie|ve zkratce|v kostce|stručně|v skratke|stručne|röviden|összefoglaló|pe scurt|rezumat
    |ukratko|sažetak|na kratko|povzetek|коротко|главное|кратко|накратко|стисло|με λίγα λόγια|συνοπτικά|özet|kısaca
    |摘要|导读|導讀|导语|提要|内容提要|核心提示|内容摘要
    """
)
_OPENINGS: Final = frozenset(label[:2] for label in _LABELS)
_ENDS: Final = re.compile(r"\s?[:–—-]?\s|：")


def unlabelled(text: str) -> str:
    """Return *text* without a label before its first sentence.

    >>> unlabelled("l'essentiel Le bac est fermé lundi."), unlabelled("In short, the ferry is closed.")
    ('Le bac est fermé lundi.', 'In short, the ferry is closed.')
    """
    if "\ue000" <= text[:1] <= "\uf8ff":
        # Fonts draw an icon in place of a private letter.
        text = text[1:].lstrip()
    if text[:2].casefold() not in _OPENINGS:
        return text
    for found in _ENDS.finditer(text[:_LONGEST]):
        rest = text[found.end() :]
        # A sentence may open with the words of a label, and then goes on in small letters.
        if (rest[:1].isupper() or DENSE.match(text)) and text[: found.start()].casefold() in _LABELS:
            return rest
    return text
