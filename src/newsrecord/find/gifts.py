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
    |please consider a gift|please consider giving|please consider a donation|please consider making a
    |please consider donating|please consider supporting|please consider subscribing|please consider becoming
    |we rely on readers|we rely on our readers|relies on readers like you|rely on readers like you
    |journalism of integrity|good journalism costs a lot|only good journalism can|support to this noble endeavour
    |your support keeps our journalism|your support helps us keep|text ad: click here|text ad: to advertise
    |good journalism costs money|quality journalism costs money|guter journalismus kostet|le bon journalisme a un prix
    |el buen periodismo cuesta|bom jornalismo custa|dobre dziennikarstwo kosztuje|goede journalistiek kost
    |got a tip?|have a tip?|got a news tip?|have a news tip?|got a story tip?|have a story tip?|got a story?
    |have a story?|do you have a tip?|do you have a story for us|have you got a story|got a scoop?|do you know more?
    |know more about this|send us a tip|send us your tips|send your tips to|send tips to|send news tips to
    |send us a letter|send your letters to|write a letter to the editor|submit a letter to the editor
    |gostou deste texto|gostou desse texto|gostou do texto|gostou desta reportagem|gostou da notícia
    |te gustó esta nota|te gustó la nota|le gustó esta nota|te gustó esta noticia|te gustó este contenido
    |ti è piaciuto questo contenuto|vous avez apprécié cet article|si cet article vous a plu|t'ha agradat aquest article
    |letters to the editor may be sent|was this article useful
    |hast du einen tipp|haben sie einen tipp|haben sie einen hinweis|wissen sie mehr?|schreiben sie einen leserbrief
    |leserbriefe an|une information à partager|vous avez une information|un tuyau?|tienes una pista|tienes información
    |tiene información sobre|tem uma denúncia|tem uma sugestão de pauta|hai una segnalazione|avete una segnalazione
    |heb je een tip|heeft u een tip|tip de redactie|tip onze redactie|har du ett tips|har du tips|tipsa oss|tips oss
    |har du et tip|har du et tips|onko sinulla vinkki|lähetä vinkki|masz temat?|masz dla nas temat|masz informacje
    |máte tip|pošlete nám tip|van egy tippje|aveți un pont|ai un pont|есть новость?|у вас есть новость
    |маєте новину|имате новина|haber ihbar
    """
)
"""What readers are asked to give."""
