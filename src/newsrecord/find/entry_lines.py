"""Tell the line in which a publishing system says below an entry when, by whom and under what it was posted."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import Phrases

__all__ = ["ENTRY_LINES", "ENTRY_STEMS", "is_entry_line"]

ENTRY_LINES: Final = Phrases(
    """
    this entry was posted|this entry was tagged|this entry was filed|this post was posted in|bookmark the permalink
    |dieser beitrag wurde unter|dieser beitrag wurde veröffentlicht unter|dieser eintrag wurde
    |dieser artikel wurde unter|lesezeichen für den permalink|lesezeichen auf den permalink
    |setze ein lesezeichen|ce contenu a été publié dans|ce contenu a été publié par|cette entrée a été publiée dans
    |mettez-le en favori|ajoutez le permalien|esta entrada fue publicada en|esta entrada ha sido publicada en
    |esta entrada se publicó en|esta entrada fue posteada en|guarda el enlace permanente|guarda el permalink
    |questa voce è stata pubblicata|aggiungi il permalink|contrassegna il permalink|esta entrada foi publicada em
    |este artigo foi publicado em|esse registro foi postado em|marque o link permanente|marcar link permanente
    |guardar o permalink|dit bericht is geplaatst in|dit bericht werd geplaatst in|bookmark de permalink
    |det här inlägget postades i|detta inlägg publicerades i|bokmärk permalänken|dette indlæg blev udgivet i
    |bogmærk permalinket|dette innlegget ble publisert i|bokmerk permalenken|lisää kestolinkki
    |ten wpis został opublikowany|dodaj zakładkę do|příspěvek byl publikován v rubrice
    |tento příspěvek byl publikován|tento príspevok bol publikovaný|uložte si jeho odkaz|pridajte si do záložiek
    |această intrare a fost publicată|salvează legătura permanentă|запись опубликована в рубрике
    |запись опубликована автором|эта запись была опубликована|добавьте в закладки постоянную
    |добавить в закладки постоянную|цей запис було опубліковано|додайте до закладок постійне
    |публикувано в категория|запазете постоянната връзка|kategorisine gönderilmiş|kalıcı bağlantıyı
    |kalıcı bağlantısını yer imlerinize|αυτή η καταχώρηση δημοσιεύτηκε|αποθηκεύστε τον μόνιμο σύνδεσμο
    |パーマリンクをブックマーク|本条目发布于|此条目发表在|將永久鏈結加入書籤|将固定链接加入收藏夹|고유주소 북마크
    |tulisan ini dipublikasikan di|pos ini dipublikasikan di|tandai permalink|đánh dấu trang permalink
    |bài viết này được đăng trong|aquesta entrada s'ha publicat|afegeix als favorits l'enllaç permanent
    |أضف الرابط الدائم|افزودن پیوند یکتا|הוסף קישור קבוע|אפשר להגיע לכאן ישירות עם קישור קבוע
    """
)
"""What the themes of the large systems for weblogs print, in the languages they are translated into."""

ENTRY_STEMS: Final = (
    "entry was", "post was", "permal", "beitrag wurde", "eintrag wurde", "artikel wurde", "lesezeichen", "contenu a",
    "entrée a", "favori", "entrada", "enlace permanente", "voce è", "artigo foi", "registro foi", "link permanente",
    "bericht", "inlägg", "indlæg", "innlegg", "kestolinkki", "wpis", "zakładk", "příspěvek", "príspevok", "odkaz",
    "intrare", "legătura", "запис", "закладк", "публикувано", "връзка", "bağlantı", "kategorisine", "καταχώρ",
    "σύνδεσμο", "パーマリンク", "条目", "永久鏈結", "固定链接", "고유주소", "dipublikasikan", "đăng trong", "l'enllaç",
    "الرابط", "پیوند", "קישור",
)  # fmt: skip
"""One of them stands in each of these lines: to ask for them costs less."""

_LONGEST: Final = 400


def is_entry_line(text: str) -> bool:
    """Return whether *text* says below an entry when, by whom or under what a system posted it.

    >>> is_entry_line("This entry was posted in Storms by Ana Roe. Bookmark the permalink.")
    True
    >>> is_entry_line("The entry of the harbour was closed.")
    False
    """
    return len(text) <= _LONGEST and ENTRY_LINES.stand_in(text)
