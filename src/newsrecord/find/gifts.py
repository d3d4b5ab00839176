"""The words with which outlets ask their readers for money, and say where it may be sent."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import Phrases

__all__ = ["GIFTS"]

GIFTS: Final = Phrases(
    """
    unterstützen sie unsere arbeit|unterstütze unsere arbeit|unterstützen sie unseren journalismus
    |spendenkonto|unterstützen sie linken journalismus|unterstützen sie unabhängigen journalismus
    |soutenez notre|apoya nuestro trabajo|apoya nuestro periodismo|sostieni il nostro|apoie o nosso|steun ons
    |steun onze|stöd oss|støtt oss|støt os|tue meitä|wesprzyj nas|podpořte nás|podporte nás|поддержите нас
    |підтримайте нас|podržite nas|podprite nas|bizi destekleyin|iban:|support independent journalism
    |support quality journalism|support local journalism|support our journalism
    |unabhängigen journalismus unterstützen|freien journalismus unterstützen|soutenez le journalisme
    |soutenez une presse|soutenez la presse|soutenez un média|soutenez l'information|soutenez l’information
    |soutenir une presse indépendante|apoya el periodismo|apoye el periodismo|apoyá el periodismo
    |sostieni il giornalismo|sostieni l'informazione|sostieni l’informazione|apoie o jornalismo
    |apoia o jornalismo|apoie a nossa|steun onafhankelijke journalistiek|steun ons werk
    |steun goede journalistiek|stöd oberoende journalistik|stöd vår journalistik|støtt uavhengig journalistikk
    |støt uafhængig journalistik|tue riippumatonta journalismia|tue työtämme|wesprzyj niezależne
    |wspieraj niezależne|wesprzyj naszą|podpořte nezávislou žurnalistiku|podpořte naši práci
    |podporte nezávislú žurnalistiku|podporte našu prácu|támogassa a független|támogasd a független
    |susține jurnalismul|susțineți jurnalismul|susține presa|поддержите независимую|поддержите независимое
    |поддержите нашу|поддержите наше|поддержите журналистику|підтримайте незалежну|підтримайте незалежне
    |підтримайте нашу|підтримайте журналістику|подкрепете независимата|подкрепете нашата
    |στηρίξτε την ανεξάρτητη|στηρίξτε το έργο μας|bağımsız gazeteciliği destekleyin
    |bağımsız gazeteciliğe destek|bağımsız gazeteciliği destekle|dukung jurnalisme|ご寄付をお願い
    |寄付をお願いします|ご支援をお願い|후원해 주세요|후원을 부탁|支持独立新闻|支持獨立新聞|支持獨立媒體
    |ادعم الصحافة|ادعموا الصحافة|تبرع الآن|از روزنامه‌نگاری مستقل|תמכו בעיתונות|स्वतंत्र पत्रकारिता को
    """
)
"""What readers are asked to give."""
