"""Tell the lines below a thread that ask readers to log in before they write, or say that nobody may write."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import holds

__all__ = ["asks_to_log_in", "closes_talk"]

_LONGEST: Final = 160
_ACCOUNT: Final = (
    "log in", "logged in", "login", "sign in", "signed in", "register", "registr", "anmeld", "angemeldet", "einlogg",
    "eingeloggt", "einzuloggen", "connectez", "connecté", "identifi", "inscri", "inicia sesión", "iniciar sesión",
    "acced", "entrar", "inloggen", "ingelogd", "aanmeld", "logga in", "inloggad", "logg inn", "logget inn", "log ind",
    "logget ind", "kirjaudu", "kirjautu", "zaloguj", "zalogowa", "přihlá", "prihlá", "jelentkez", "autentific",
    "conecta", "войд", "войти", "авториз", "зарегистр", "увійд", "увійти", "зареєстр", "влезте", "влезете", "впишете",
    "giriş yap", "üye ol", "συνδεθ", "εγγραφ", "تسجيل الدخول", "سجل", "התחבר", "להתחבר", "وارد شوید", "ثبت نام",
    "ログイン", "会員登録", "登録", "登录", "登錄", "登入", "注册", "註冊", "로그인", "회원가입", "đăng nhập", "masuk",
    "เข้าสู่ระบบ", "लॉग इन", "prijavi", "prijava", "prisijung", "pieslēg", "logi sisse",
)  # fmt: skip
_TALK: Final = (
    "comment", "komment", "coment", "reacti", "reager", "koment", "hozzászól", "коммент", "комент", "yorum", "σχόλι",
    "σχολι", "تعليق", "التعليق", "תגוב", "להגיב", "نظر", "コメント", "评论", "評論", "留言", "댓글", "bình luận",
    "ความคิดเห็น", "टिप्पणी", "diskut", "discut", "discuss", "répond", "ngomentar",
)  # fmt: skip
_CLOSED: Final = (
    "closed", "disabled", "turned off", "geschlossen", "deaktiviert", "beendet", "fermé", "désactiv", "clos",
    "cerrad", "desactivad", "chius", "disabilitat", "gesloten", "uitgeschakeld", "encerrad", "desativad", "fechad",
    "stäng", "avstängd", "stengt", "lukket", "suljettu", "zamknięt", "wyłączon", "uzavřen", "vypnut", "lezárt",
    "închis", "закрыт", "отключен", "закрит", "вимкнен", "kapalı", "kapatıl", "κλειστ", "مغلق", "סגור", "بسته",
    "已关闭", "已關閉", "終了", "締め切", "닫혔", "đã đóng", "ditutup",
)  # fmt: skip
_LONGEST_CLOSING: Final = 90
# Most texts are plain, and of a plain one few stems need be asked.
_PLAIN_TALK: Final = tuple(filter(str.isascii, _TALK))


def asks_to_log_in(text: str) -> bool:
    """Return whether a short text speaks of an account and of writing a comment.

    >>> asks_to_log_in("You must be logged in to post a comment."), asks_to_log_in("I comment on what I like.")
    (True, False)
    """
    if len(text) > _LONGEST:
        return False
    folded = text.casefold()
    # The fewer stems are asked first: either question rules most texts out.
    return holds(_PLAIN_TALK if folded.isascii() else _TALK, folded) and holds(_ACCOUNT, folded)


def closes_talk(text: str) -> bool:
    """Return whether a short text says that nobody may write comments any more.

    >>> closes_talk("Comments are closed."), closes_talk("The shop is closed.")
    (True, False)
    """
    if len(text) > _LONGEST_CLOSING:
        return False
    folded = text.casefold()
    return holds(_PLAIN_TALK if folded.isascii() else _TALK, folded) and holds(_CLOSED, folded)
