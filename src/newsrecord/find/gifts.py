"""The words with which outlets ask their readers for money, and say where it may be sent."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import Phrases

__all__ = ["GIFTS"]

GIFTS: Final = Phrases(
    """
    unterstützen sie unsere arbeit|unterstütze unsere arbeit|unterstützen sie unseren journalismus|spendenkonto
    |unterstützen sie linken journalismus|unterstützen sie unabhängigen journalismus|soutenez notre
    |apoya nuestro trabajo|apoya nuestro periodismo|sostieni il nostro|apoie o nosso|steun ons|steun onze|stöd oss
    |støtt oss|støt os|tue meitä|wesprzyj nas|podpořte nás|podporte nás|поддержите нас|підтримайте нас|podržite nas
    |podprite nas|bizi destekleyin|iban:
    """
)
"""What readers are asked to give."""
