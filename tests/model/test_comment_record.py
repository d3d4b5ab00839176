"""Comments: the lines that are quoted."""

from __future__ import annotations

import pytest
from hypothesis import given

from newsrecord import Comment, InvalidField
from newsrecord.strategies import comments


def test_a_comment_without_quotations_is_its_own_text():
    assert Comment(text="One.\nTwo.").own_text == "One.\nTwo."


@pytest.mark.parametrize("quoted", [(2,), (1, 0), (0, 0), (-1,)])
def test_quoted_lines_are_lines_of_the_text_in_order(quoted):
    with pytest.raises(InvalidField, match=r"Comment\.quoted\[\d\]"):
        Comment(text="One.\nTwo.", quoted=quoted)


@given(comments())
def test_lines_make_up_the_text(comment):
    assert "\n".join(line for _, line in comment.lines()) == comment.text
    assert tuple(number for number, (is_quoted, _) in enumerate(comment.lines()) if is_quoted) == comment.quoted
