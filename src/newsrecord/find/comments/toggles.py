"""Tell the lines between comments that answer one, and those that show or hide its answers."""

from __future__ import annotations

import re
from typing import Final, Literal

import attrs

from newsrecord.find.comments.talk_words import ACTIONS, LIKES, REPLIES, key
from newsrecord.find.wordlists import folded_set

__all__ = ["Toggle", "is_reply_link", "read_toggle"]

_LONGEST: Final = 48
_MOST_WORDS: Final = 6
_WORD: Final = re.compile(r"[^\W\d_]{1,30}(?:['’][^\W\d_]{1,20})?")
_NUMBER: Final = re.compile(r"\d{1,5}")
_NOUNS: Final = folded_set("""
    reply replies response responses antwort antworten réponse réponses respuesta respuestas resposta respostas risposta
    risposte odpowiedź odpowiedzi odpověď odpovědi odpovědí odpoveď odpovede odpovedí svar svaret vastaus vastausta
    vastaukset antwoord antwoorden reactie reacties yanıt yanıtı yanıtlar yanıtları cevap cevabı cevaplar ответ ответа
    ответов ответы відповідь відповіді відповідей απάντηση απαντήσεις απαντήσεων رد ردود الردود ردا ردين תגובות
    תשובות balasan răspuns răspunsuri răspunsurile válasz választ отговор отговора отговори odgovor odgovora odgovori
""")
_HIDE: Final = folded_set("""
    hide collapse less ausblenden verbergen einklappen zuklappen masquer cacher replier ocultar esconder recolher
    nascondi comprimi ukryj zwiń skrýt skryť dölj skjul göm piilota verberg verbergen inklappen gizle скрыть свернуть
    сховати приховати згорнути απόκρυψη إخفاء הסתר sembunyikan ẩn ascunde elrejtés elrejtése скрий sakrij
""")
_SHOW: Final = folded_set("""
    show view see load more expand all anzeigen einblenden ansehen zeigen laden weitere afficher voir autres mostrar ver
    más mais mostra vedi visualizza altre pokaż zobacz rozwiń więcej zobrazit zobraziť další visa vis näytä toon bekijk
    weergeven göster gör показать посмотреть раскрыть развернуть ещё еще показати розгорнути εμφάνιση προβολή عرض إظهار
    הצג lihat tampilkan xem afișează vezi megjelenítése покажи prikaži
""")
_FILLERS: Final = folded_set(
    "the all of to les la le las los die der den alle toutes todas tutte le wszystkie все всі de från"
)
# What stands for the same without blanks between the words.
_PACKED_NOUNS: Final = ("返信", "답글", "回复", "回覆", "trả lời", "phản hồi")
_PACKED_HIDE: Final = ("隠す", "閉じる", "非表示", "접기", "숨기기", "收起", "隐藏", "隱藏", "ẩn ")
_PACKED_SHOW: Final = ("表示", "見る", "読む", "보기", "펼치기", "展开", "展開", "查看", "更多", "xem ", "もっと")


@attrs.frozen
class Toggle:
    """A line that shows, hides or counts the answers to the comment above."""

    kind: Literal["hide", "show", "count"]
    number: int | None
    """How many answers it says there are."""


def is_reply_link(text: str) -> bool:
    """Return whether a line is the link that answers a comment, alone or among other links.

    >>> is_reply_link("Antworten ↓"), is_reply_link("Like · Reply · 2h"), is_reply_link("Reply to the union")
    (True, True, False)
    """
    if len(text) > _LONGEST:
        return False
    if key(text) in REPLIES:
        return True
    words = [word.casefold() for word in _WORD.findall(text)]
    return len(words) > 1 and not REPLIES.isdisjoint(words) and all(_is_beside(word) for word in words)


def _is_beside(word: str) -> bool:
    return word in REPLIES or word in ACTIONS or word in LIKES or len(word) == 1


def read_toggle(text: str) -> Toggle | None:
    """Return what a line says of the answers to a comment, or None.

    >>> read_toggle("Hide 2 replies"), read_toggle("Pokaż odpowiedzi (3)"), read_toggle("Reply")
    (Toggle(kind='hide', number=2), Toggle(kind='show', number=3), None)
    >>> read_toggle("답글 3"), read_toggle("3 Antworten"), read_toggle("Reply 3"), read_toggle("He hid 2 replies.")
    (Toggle(kind='count', number=3), Toggle(kind='count', number=3), None, None)
    """
    if len(text) > _LONGEST:
        return None
    folded = text.casefold()
    number = _NUMBER.search(folded)
    count = int(number[0]) if number is not None else None
    if any(noun in folded for noun in _PACKED_NOUNS):
        if any(verb in folded for verb in _PACKED_HIDE):
            return Toggle("hide", count)
        if any(verb in folded for verb in _PACKED_SHOW):
            return Toggle("show", count)
        bare = "".join(c for c in folded if c.isalpha())
        return (
            Toggle("count", count) if number is not None and bare.rstrip("件개条條則个個の") in _PACKED_NOUNS else None
        )
    words = _WORD.findall(folded)
    if not words or len(words) > _MOST_WORDS or _NOUNS.isdisjoint(words):
        return None
    others = [word for word in words if word not in _NOUNS and word not in _FILLERS]
    if not all(word in _HIDE or word in _SHOW for word in others):
        return None
    if not _HIDE.isdisjoint(others):
        return Toggle("hide", count)
    if others:
        return Toggle("show", count)
    # "Reply 3" may be a link beside a number of votes.
    if number is None and len(words) == 1 and key(text) == words[0] and words[0] not in REPLIES:
        # "Respostas" heads the answers below it.
        return Toggle("count", None)
    leads = number is not None and not folded[: number.start()].strip(" ·•(|↳+-—–▼▲▾▸►")
    return Toggle("count", count) if leads and len(words) == 1 else None
