"""A pasted post that shares a link has a title, whoever posted it and comments, and no text of its own."""

from newsrecord import parse_text

_POST = """\
Tideboard
new | past | comments | submit

Why our town bought a ferry (islandtimes.example)
87 points by saltmarsh 11 hours ago | hide | past | 3 comments

fjord_h 10 hours ago | next [–]

The headline buries the real story: nobody else made an offer.
reply

quaywall 9 hours ago | parent | next [–]

There was one other bid, but it came in late.
reply

nils 8 hours ago | prev [–]

I rode on her in the nineties and she was old then.
reply
"""


def test_link_post_has_title_and_submitter():
    """The title, who posted it and the number of comments are read, and there is no body."""
    article = parse_text(_POST)
    assert article.headline == "Why our town bought a ferry"
    assert article.byline is not None
    assert article.byline.names == ("saltmarsh",)
    assert article.comment_count == 3
    assert article.body == ()


def test_links_that_lead_about_a_thread_tell_whom_a_comment_answers():
    """A link to the parent and none to a comment before mean the first answer to the one above."""
    comments = parse_text(_POST).comments
    assert [comment.author for comment in comments] == ["fjord_h", "quaywall", "nils"]
    assert [comment.reply_to for comment in comments] == [None, 0, None]
