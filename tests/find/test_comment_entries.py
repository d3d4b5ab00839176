"""Lines that ask readers to log in stand where comments would, and are none."""

from __future__ import annotations

import pytest

from newsrecord import parse_html
from newsrecord.find.comments.entries import asks_to_log_in

CALLS = [
    "You must be logged in to post a comment.", "Sie müssen angemeldet sein, um einen Kommentar zu schreiben.",
    "Connectez-vous pour commenter.", "Inicia sesión para comentar.", "Faça login para comentar",
    "Accedi per commentare", "Войдите, чтобы оставить комментарий.", "登录后发表评论",
    "로그인 후 댓글을 작성할 수 있습니다.",
    "会員登録してコメントを書く。(会員の方)ログインする。", "Zaloguj się, aby dodać komentarz",
    "يجب تسجيل الدخول لإضافة تعليق",
]  # fmt: skip
STORY = "".join(f"<p>On day {n} islanders waited for the ferry to Lund and shared their bread.</p>" for n in range(8))


@pytest.mark.parametrize("call", CALLS)
def test_call_to_log_in_is_known(call: str) -> None:
    """It speaks of an account and of comments."""
    assert asks_to_log_in(call)


@pytest.mark.parametrize("call", CALLS)
def test_call_to_log_in_is_no_comment(call: str) -> None:
    """It is none in a section of comments, though its element has a number like those of comments."""
    section = f'<div id="comments" class="comments"><h3>Comments</h3><p id="p12"><a href="/join">{call}</a></p></div>'
    assert parse_html(f"<h1>Ferry runs</h1>{STORY}{section}").comments == ()


@pytest.mark.parametrize("said", ["I comment on what I like.", "Register me as a fan of the ferry.", "Call " * 40])
def test_what_a_reader_says_is_no_such_call(said: str) -> None:
    """One of the two words is not enough, and a long text is one of its own."""
    assert not asks_to_log_in(said)
