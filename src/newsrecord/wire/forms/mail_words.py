"""Hold the words of mails: what stands before a subject, and what newsletters put above and below their text."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import phrase_set

__all__ = ["FEET", "PHONES", "SUBJECT_PREFIX", "VIEWS"]

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
