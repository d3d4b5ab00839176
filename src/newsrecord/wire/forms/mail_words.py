"""Hold the words of mails: the names of header lines, and what newsletters put above and below their text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from newsrecord.find.wordlists import phrase_set

__all__ = ["FEET", "HEADER_NAMES", "PHONES", "SUBJECT_PREFIX", "VIEWS"]

_FROM: Final = """
    from|von|de|da|från|fra|van|lähettäjä|od|expéditeur|remitente|remetente|mittente|absender|afsender|avsender
    |avsändare|afzender|nadawca|odesílatel|odosielateľ|feladó|kimden|kimden|gönderen|от|от кого|отправитель|від
    |від кого|من|מאת|发件人|發件人|寄件者|寄件人|差出人|送信者|보낸 사람|보낸사람|από
    |pošiljatelj|de la|dari|từ|จาก|prejeto od|pošilja
"""
_DATE: Final = """
    date|sent|gesendet|datum|envoyé|envoyé le|enviado|enviado el|enviada em|enviado em|enviada|inviato|data
    |fecha|skickat|sendt|dato|verzonden|lähetetty|päivämäärä|päiväys|wysłano|odesláno|odoslané|küldve|dátum
    |elküldve|tarih|gönderilme tarihi|gönderildi|дата|отправлено|надіслано|التاريخ|تاريخ|تاريخ الإرسال|תאריך
    |נשלח|发送时间|发送日期|日期|傳送日期|寄件日期|日時|送信日時|날짜
    |보낸 날짜|ημερομηνία|στάλθηκε|poslano|trimis|tanggal|ngày|date et heure
"""
_TO: Final = """
    to|an|à|para|a|till|til|aan|vastaanottaja|do|komu|címzett|kime|alıcı|кому|إلى|אל|收件人|收件者|宛先|받는 사람
    |받는사람|προς|către|kepada|za|destinataire|destinatario|destinatário|empfänger|cc|kopie|kopia|kopi|copie à|cópia
    |copia|копия|копія|抄送|副本|참조|bcc|blindkopie|cci|cco|ccn
"""
_SUBJECT: Final = """
    subject|betreff|objet|asunto|assunto|oggetto|ämne|emne|onderwerp|aihe|temat|předmět|predmet|tárgy|konu|тема
    |الموضوع|موضوع|נושא|主题|主題|主旨|件名|제목|θέμα|subiect|zadeva|perihal|subyek|chủ đề|sujet|subj
"""
_OTHER: Final = """
    reply-to|antwort an|répondre à|responder a|rispondi a|antwoord aan|message-id|mime-version|content-type
    |content-transfer-encoding|content-disposition|received|return-path|list-id|list-unsubscribe|list-post
    |precedence|delivered-to|dkim-signature|authentication-results|in-reply-to|references|importance|priority
    |wichtigkeit|priorität|attachments|anlagen|anhänge|pièces jointes|adjuntos|allegati|bijlagen|sensitivity
    |thread-topic|thread-index|organization|user-agent|sender|resent-from|resent-date|resent-to|auto-submitted
"""

HEADER_NAMES: Final[Mapping[str, str]] = {
    name: role
    for role, names in (("from", _FROM), ("to", _TO), ("date", _DATE), ("subject", _SUBJECT), ("other", _OTHER))
    for name in phrase_set(names)
}
"""What each name of a header line stands for: from, date, to, subject or other."""

SUBJECT_PREFIX: Final = re.compile(
    r"(?:(?:fwd?|fw|re|aw|wg|tr|rv|rif|rép|ref|i|r|sv|vs|vl|vb|antw|doorst|enc|res|odp|pd|ynt|ilt|tl|továbbítás|vá|"
    r"πρ|απ|הועבר|השב|إعادة توجيه|رد|пер|отв|转发|轉寄|回复|回覆|答复|転送|返信|전달|회신)"
    r"(?:\[\d{1,3}\])?\s{0,2}[:：]\s{0,3}|\[[^\[\]\n]{1,30}\]\s{1,3}){1,8}",
    re.IGNORECASE,
)
"""What mail programs and lists put before the subject: "Re:", "WG:", "[desk]"."""

VIEWS: Final = tuple(
    sorted(
        phrase_set(
            """
    in your browser|in browser|in a browser|in the browser|view online|read online|web version|view it online
    |view as a web page|on the web at|im browser|online-version|onlineversion|webversion|navigateur|version en ligne
    |en el navegador|en tu navegador
    |en su navegador|versión web|no navegador|nel browser|nel tuo browser|in je browser|in uw browser
    |webbläsare|i browseren|i din browser|nettleser|selaimessa|w przeglądarce|v prohlížeči|в браузере|у браузері
    |tarayıcıda|böngészőben|在浏览器|在瀏覽器|ブラウザで|브라우저에서|في المتصفح|בדפדפן
    """
        )
    )
)
"""The line over a newsletter that leads to its page."""

FEET: Final = tuple(
    sorted(
        phrase_set(
            """
    unsubscribe|opt out|email preferences|mailing preferences|manage preferences|update your preferences
    |update your profile|manage your subscription|manage your email|you are receiving this|you received this
    |you're receiving this|this email was sent to|this message was sent to|this newsletter was sent|abmelden
    |abbestellen|austragen|sie erhalten diese|sie erhalten diesen|du erhältst diese|newsletter-einstellungen
    |désabonner|désinscrire|désinscription|désabonnement|vous recevez ce|vous recevez cet|darse de baja
    |darme de baja|cancelar suscripción|cancelar la suscripción|has recibido este|recibes este|ha recibido este
    |anular a subscrição|cancelar inscrição|cancelar a inscrição|descadastrar|você recebeu este
    |cancella iscrizione|annulla iscrizione|disiscriviti|hai ricevuto|ricevi questa|afmelden|uitschrijven
    |u ontvangt deze|je ontvangt deze|avregistrera|avprenumerera|du får detta|avmeld|afmeld|peruuta tilaus
    |wypisz się|zrezygnować z|odhlásit|leiratkoz|dezabonare|отписаться|отказаться от|вы получили это|відписатися
    |abonelikten çık|listeden çık|إلغاء الاشتراك|להסרה|退订|退訂|取消订阅|配信停止|配信解除|수신거부|수신 거부|구독 취소
    |berhenti berlangganan|διαγραφή από
    """
        )
    )
)
"""What stands in the foot of a newsletter."""

PHONES: Final = tuple(
    sorted(
        phrase_set(
            """
    sent from my|get outlook for|sent via|von meinem|gesendet mit|diese nachricht wurde von|envoyé de mon
    |envoyé depuis mon|télécharger outlook|enviado desde mi|enviado do meu|obtener outlook|obter o outlook
    |inviato da|scarica outlook|verzonden vanaf mijn|skickat från min|sendt fra min|lähetetty minun|wysłane z
    |odesláno z|отправлено с|iphone'umdan|iphoneから|从我的 iphone|从我的iphone
    """
        )
    )
)
"""What telephones put under a mail."""
