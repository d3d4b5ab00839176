"""Threads: the flat list of comments as trees."""

from __future__ import annotations

import copy

import attrs
import pytest

from newsrecord import Article, Comment


def article(*parents):
    return Article(comments=tuple(Comment(text=str(n), reply_to=parent) for n, parent in enumerate(parents)))


def shape(thread):
    return [(depth, comment.text) for depth, comment in thread.walk()]


def test_no_comments_make_no_threads():
    """An article without comments has no threads."""
    assert article().threads() == ()


def test_each_comment_that_answers_none_starts_a_thread():
    """Threads stand in page order."""
    assert [thread.index for thread in article(None, None, 0, None).threads()] == [0, 1, 3]


def test_a_thread_is_walked_in_reading_order():
    """A reply follows what it answers, before the next reply to the same comment."""
    (thread,) = article(None, 0, 0, 1, 2, 1).threads()
    assert shape(thread) == [(0, "0"), (1, "1"), (2, "3"), (2, "5"), (1, "2"), (2, "4")]


def test_a_thread_knows_its_comment_and_replies():
    """A thread names the index of its comment in the article."""
    found = article(None, 0).threads()[0]
    assert found.comment.text == "0"
    assert [reply.index for reply in found.replies] == [1]
    assert repr(found) == "<Thread of comment 0, 1 replies>"


def test_threads_are_frozen_and_compare_by_identity():
    """Comparing deep trees would overflow the stack, so two threads are never equal."""
    found = article(None).threads()[0]
    assert found != copy.copy(found)
    assert {found: 1}[found] == 1
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        found.index = 4
