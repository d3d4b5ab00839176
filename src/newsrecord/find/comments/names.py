"""Read a reader's name out of the words that hold it, and tell names from buttons."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from newsrecord.find.comments.statuses import without_status
from newsrecord.find.comments.talk_words import (
    ACTIONS,
    ANSWER_STARTS,
    ANSWERS,
    FROM,
    LIKES,
    REPLIES,
    SAYS,
    TIME_WORDS,
    key,
)
from newsrecord.find.comments.times import is_age
from newsrecord.find.dates.words import WEEKDAYS, last_words
from newsrecord.find.wordlists import has_digit, line_set
from newsrecord.text import clean_line

__all__ = ["LONGEST_NAME", "is_button", "leads_to_name", "read_name", "trim_name"]

LONGEST_NAME: Final = 70
_LONGEST_KNOWN: Final = 60
_TAG: Final = re.compile(r"</?[a-z]{1,10}[^<>]{0,80}>", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\s,:|·•–—]+")
_NUMBERING: Final = re.compile(r"^(?:#|nr\.?\s?|№\s?)?\d{1,5}(?:\.\d{1,4}){0,5}[.):\s]{1,3}(?=\D)", re.IGNORECASE)
_CLOCK: Final = re.compile(r"(?<!\d)\d{1,2}:\d\d(?!\d)")
# What stands in the place of a comment that is gone, and what readers press who are to write one.
_GONE: Final = line_set(
    """
    comment removed by moderator | comment deleted by user | comment removed | comment deleted | removed by moderator
    | deleted by user | this comment has been deleted | this comment has been removed | this comment was deleted
    | this comment was removed | kommentar gelöscht | kommentar entfernt | dieser kommentar wurde gelöscht
    | dieser kommentar wurde entfernt | commentaire supprimé | ce commentaire a été supprimé | comentario eliminado
    | este comentario ha sido eliminado | comentário removido | comentário excluído | commento eliminato
    | commento rimosso | reactie verwijderd | kommentaren borttagen | kommentar slettet | kommentti poistettu
    | komentarz usunięty | komentarz został usunięty | komentář byl smazán | комментарий удален | комментарий удалён
    | коментар видалено | yorum silindi | komentar dihapus | bình luận đã bị xóa | تم حذف التعليق | 该评论已删除
    | 此留言已被刪除 | コメントは削除されました | 削除されたコメントです | 삭제된 댓글입니다
    | your comment is awaiting moderation | this comment is awaiting moderation | your comment awaits moderation
    | awaiting moderation | pending approval | your comment is pending approval
    | dein kommentar wartet auf freischaltung
    | dein kommentar wartet auf moderation | votre commentaire est en attente de modération
    | tu comentario está pendiente de moderación | seu comentário está aguardando moderação
    | il tuo commento è in attesa di moderazione | je reactie wacht op moderatie | din kommentar inväntar granskning
    | din kommentar venter på moderering | twój komentarz oczekuje na moderację | ваш комментарий ожидает проверки
    | ваш комментарий ожидает модерации | ваш коментар очікує модерації | yorumunuz denetim bekliyor
    | sign in | sign up | log in | login | register | anmelden | einloggen | registrieren | se connecter | connexion
    | s'inscrire | iniciar sesión | regístrate | registrarse | iniciar sessão | fazer login | cadastre-se | accedi
    | registrati | inloggen | registreren | logga in | logg inn | log ind | kirjaudu | zaloguj się | zarejestruj się
    | přihlásit se | prihlásiť sa | bejelentkezés | autentificare | войти | зарегистрироваться | увійти | σύνδεση
    | giriş yap | üye ol | masuk | đăng nhập | تسجيل الدخول | התחבר | लॉग इन | 登录 | 登入 | ログイン | 로그인
    """
)
_BUTTONS: Final = REPLIES | ACTIONS | LIKES
# What counts with a figure and names nobody: "2.5k", "level 2".
_COUNTED: Final = line_set(
    """
    k | m | mil | mln | tsd | tys | тыс | 万 | 萬 | 천 | 만 | b | k points | m points | points | point | pts | punkte
    | child | children | level | ebene | stufe | niveau | nivel | nível | livello | nivå | niveau | poziom | úroveň
    | szint | nivelul | уровень | рівень | επίπεδο | seviye | taso | tingkat | cấp | مستوى | רמה | स्तर | レベル | 레벨
    """
)
_MOST_CUES: Final = 3

# What parts a name from what stands beside it.
_AROUND: Final = " \t,;:\uff1a|/·•–—¶"
_BEFORE_DAY: Final = frozenset(":：,»|·•-–—(")
_SHORTEST_NAME: Final = 2
# Italian cues that are names in other languages.
_GIVEN: Final = frozenset({"Di", "Da"})
_DASHED: Final = ("- ", ". ")
"""What a date leaves before a name."""


@lru_cache(maxsize=512)
def is_button(text: str) -> bool:
    """Return whether *text* is what a button beside a comment says.

    >>> is_button("Antworten"), is_button("Reply 3"), is_button("Answer me this")
    (True, True, False)
    """
    said = key(text)
    if said in _BUTTONS or said in _GONE:
        return True
    if not has_digit(said):
        return False
    bare = key(said.strip("0123456789.()+ "))
    return bare in _BUTTONS or bare in _COUNTED or (not bare and len(said) <= 6)


def read_name(words: str, *, loose: bool = False) -> str:
    """Return the name that *words* are, which may be *loose* in a line; "" where they are none.

    >>> read_name("by Ana Ruiz"), read_name("Reply"), read_name("2 hours ago")
    ('Ana Ruiz', '', '')
    """
    return _name_in(words, loose) if len(words) <= _LONGEST_KNOWN else _read_name(words, loose)


def _read_name(words: str, loose: bool) -> str:  # a cached function is called by place
    """Return the name that *words* are; "" where they are none."""
    if is_age(words):
        # "2 hours ago": the figure goes like the number before a name.
        return ""
    name = trim_name(words, loose=loose)
    is_name = any(map(str.isalnum, name)) and len(name) <= LONGEST_NAME
    if ":" in name and _CLOCK.search(name) is not None:
        # A date whose month is of an unknown language is no name: "26 xyzzal 2022 14:02".
        return ""
    return name if is_name and not is_button(name) and not is_age(name) and key(name) not in SAYS else ""


# Who comments once does so again.
_name_in: Final = lru_cache(maxsize=512)(_read_name)


def trim_name(words: str, *, loose: bool = False) -> str:
    """Return *words* without what stands around a name: "by", "says:" and, if they are *loose* in a line, "on".

    >>> trim_name("3. by Ana Ruiz says:"), trim_name("Ana Ruiz on", loose=True)
    ('Ana Ruiz', 'Ana Ruiz')
    """
    name = clean_line(_TAG.sub("", words)) if "<" in words else words
    if name[-1:] == ")":
        name = without_status(name)
    name = _NUMBERING.sub("", name).strip(_AROUND)
    if name[:2] in _DASHED:
        name = name[2:]
    if name[:1] in "([" and name[-1:] not in ")]":
        name = name[1:]
    for _ in range(_MOST_CUES):
        if (folded := name.casefold())[:2] in ANSWER_STARTS and folded.startswith(ANSWERS):
            return ""
        cut = _first_cue(name)
        if not cut:
            break
        name = name[cut:].lstrip(_AROUND)
    for _ in range(_MOST_CUES):
        cut = _last_cue(name, loose=loose)
        if cut < 0:
            break
        name = name[:cut].rstrip(" \t,;:|/·•–—(-")
    if name[-1:] == "»" and "«" not in name:
        # "by Ana Ruiz » May 3"
        name = name[:-1]
    if name.count("(") > name.count(")"):
        # "Renate (Montag,": a day in brackets follows.
        name = name[: name.rindex("(")]
    name = name.strip(_AROUND)
    if loose:
        name = _without_label(_without_weekday(name))
    return "" if loose and key(name) in TIME_WORDS else name


def _without_label(name: str) -> str:
    """Return *name* without the word that ends it and says what the day behind it is of: "Ana RuizPublished".

    What nothing parts on the page runs into the name, and opens with a capital then.
    """
    folded = name.lower()
    start = max(last_words(folded)) if len(folded) == len(name) else -1
    if start < 0 or " " in name[start:]:
        return name
    is_word = not start or not name[start - 1].isalnum() or not name[start].islower()
    return name[:start].rstrip(_AROUND) if is_word else name


def _without_weekday(name: str) -> str:
    """Return *name* without the day of the week between a mark and a date: "Posted: Wed"; "Sam" may be a reader."""
    head, _, day = name.rpartition(" ")
    if key(day) not in WEEKDAYS:
        return name
    if head:
        return head.rstrip(_AROUND + "»-(,") if head[-1] in _BEFORE_DAY else name
    return name if day.isascii() and len(day) > _SHORTEST_NAME else ""


def _first_cue(name: str) -> int:
    """Return how long the word or words are at the beginning that stand before a name."""
    words = [match.end() for match in _WORD.finditer(name[:LONGEST_NAME])]
    for count in (3, 2, 1):
        if len(words) > count and leads_to_name(" ".join(name[: words[count - 1]].split()), len(words) - count):
            return words[count - 1]
    return 0


def leads_to_name(cue: str, behind: int) -> bool:
    """Return whether *cue* is what stands before a name of *behind* words, and no part of it: "Di Ek", "Da Silva".

    >>> leads_to_name("Von", 1), leads_to_name("Di", 1), leads_to_name("di", 1), leads_to_name("Di", 2)
    (True, False, True, True)
    """
    return cue.casefold() in FROM and not (behind == 1 and cue in _GIVEN)


def _is_little(name: str, start: int, said: str, *, loose: bool) -> bool:
    """Return whether the last word of *name* is one that stands before a time: "on", "le", "d."."""
    is_apart = name[:start].rstrip()[-1:] in "-–—|·•/,"
    return (said in TIME_WORDS or len(said) == 1) and (is_apart or (loose and name[start:].islower()))


def _last_cue(name: str, *, loose: bool) -> int:
    """Return where the word or words at the end begin that stand behind a name; -1 where there are none."""
    words = [match.start() for match in _WORD.finditer(name)]
    for count in (3, 2, 1):
        if len(words) > count:
            said = key(name[words[-count] :])
            is_little = count == 1 and _is_little(name, words[-1], said, loose=loose)
            if said in SAYS or said in _BUTTONS or is_little:
                return words[-count]
    return -1
