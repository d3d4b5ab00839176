"""List the names of the lines in the head of a mail, in the languages that mail programs speak."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsrecord.find.wordlists import phrase_set

__all__ = ["HEADER_NAMES"]

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
    |newsgroups|path|xref|followup-to|distribution|nntp-posting-host|injection-date|cancel-lock
"""

HEADER_NAMES: Final[Mapping[str, str]] = {
    name: role
    for role, names in (("from", _FROM), ("to", _TO), ("date", _DATE), ("subject", _SUBJECT), ("other", _OTHER))
    for name in phrase_set(names)
}
"""What each name of a header line stands for: from, date, to, subject or other."""
