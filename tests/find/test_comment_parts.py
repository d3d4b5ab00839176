"""Single habits of printed comments: who, when, what, and whom they answer."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from newsrecord import Article, extract_html, parse_html

STORY = "Cranes at the port of Varna moved again on Monday for the first time since Friday morning, it was said. " * 3


def read(section: str, lang: str = "en") -> Article:
    return parse_html(f'<html lang="{lang}"><body><h1>Cranes move</h1><p>{STORY}</p>{section}</body></html>')


def one(head: str, text: str = "<p>Good news.</p>", **more: str):
    attributes = "".join(f' {name.replace("_", "-")}="{value}"' for name, value in more.items())
    comment = f'<div class="comment" id="c1"{attributes}><div class="head">{head}</div>{text}</div>'
    section = f'<div class="comments">{comment}</div>'
    (found,) = read(section).comments
    return found


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("<b>Ann Lee</b> 3 May 2024", "Ann Lee"),
        ("by Ann Lee on 3 May 2024", "Ann Lee"),
        ("Posted by: Ann Lee at 3 May 2024 10:15", "Ann Lee"),
        ("<span class='author'>Ann Lee</span> <span class='date'>3 May 2024</span> <a href='#r'>Reply</a>", "Ann Lee"),
        ("<span class='date'>3 May 2024</span> | Ann Lee says:", "Ann Lee"),
        ("3 May 2024, 6:12 p.m. - Ann Lee <span><a href='#c1'>¶</a></span>", "Ann Lee"),
        ("<div class='hidden-phone'><a class='user'>Ann Lee</a></div><div>3 May 2024</div>", "Ann Lee"),
        ("#12 <b>Ann Lee</b> 3 May 2024", "Ann Lee"),
        ("(Ann Lee, 3 May 2024)", "Ann Lee"),
        ("<b>Guest</b> 3 May 2024", "Guest"),
        ("<div class='who'><a>潘诺然</a></div><div><em>发表于 2024-5-3 10:15</em></div>", "潘诺然"),
        ("<cite>josh b.</cite> 3 May 2024", "josh b."),
        ("<b>Ann</b> 3 May 2024 in reply to <a href='#c0'>Jon</a>", "Ann"),
        ("<span class='author'>δημοσιεύτηκε από <a>Ann Lee</a></span> 3 May 2024", "Ann Lee"),
        ("<button class='user'><strong>Ann Lee</strong><i>12</i></button><time>3 May 2024</time>", "Ann Lee"),
        ("<div class='tb-author'>Ann Lee<span>, Lima</span> <i>3 May 2024</i></div>", "Ann Lee"),
        ("3 May 2024", None),
    ],
)
def test_writers(head: str, name: str | None) -> None:
    """The name is told from what stands around it."""
    assert one(head).author == name


@pytest.mark.parametrize(
    ("head", "moment"),
    [
        ('<b>Ann</b> <time datetime="2024-05-03T10:15:00+02:00">today</time>', "2024-05-03T10:15:00+02:00"),
        ('<b>Ann</b> <time datetime="2024-05-03T08:15:00Z">3 May 2024, 10:15</time>', "2024-05-03T10:15:00+02:00"),
        ('<b>Ann</b> <time datetime="2024-05-03">3 May 2024, 10:15</time>', "2024-05-03T10:15:00"),
        ('<b>Ann</b> <a class="time-ago" title="May 3, 2024 10:15 AM">2 years ago</a>', "2024-05-03T10:15:00"),
        ('<b>Ann</b> <abbr data-utime="1714731300" title="3 May 2024 at 12:15">2y</abbr>', "2024-05-03T12:15:00+02:00"),
        ("<b>Ann</b> <small>May 3, 2024</small><small>10:15 am</small>", "2024-05-03T10:15:00"),
        ("<b>Ann</b> 3 May 2024", "2024-05-03"),
        ("<b>Ann</b> 2 hours ago", None),
    ],
)
def test_times(head: str, moment: str | None) -> None:
    """The machine's form comes first, the printed one tells the offset, an age alone is no time."""
    found = one(head).published
    assert (found.isoformat() if found is not None else None) == moment


def test_day_and_month_in_the_order_of_the_page() -> None:
    """A number above twelve anywhere in the thread shows which comes first."""
    shape = '<li class="comment"><b>{}</b> {}<p>Good news.</p></li>'
    section = shape.format("Ann", "03/05/2024 10:15") + shape.format("Jon", "22/05/2024 11:20")
    comments = read(f'<ul class="comments">{section}</ul>').comments
    assert [each.published.date() for each in comments] == [dt.date(2024, 5, 3), dt.date(2024, 5, 22)]


def test_paragraphs_and_breaks_are_lines() -> None:
    """What is quoted is part of the text."""
    text = "<blockquote><p>They move.</p></blockquote><p>They do.<br>At last.</p><p>Good.</p>"
    assert one("<b>Ann</b> 3 May 2024", text).text == "They move.\nThey do.\nAt last.\nGood."


def test_buttons_and_votes_are_no_text() -> None:
    """Links that answer, report or share are left out, whatever they stand in."""
    text = '<p>Good news.</p><div class="actions"><a>Reply</a> <a>Report</a> <span class="votes">12</span></div>'
    comment = one("<b>Ann</b> 3 May 2024", text)
    assert (comment.text, comment.likes) == ("Good news.", 12)


def test_the_link_to_the_rest_is_no_text() -> None:
    """A long comment is cut by the page, and its link is left out."""
    text = '<div class="comment-text">Good news, and there is more to<span>… <a href="#">Read more »</a></span></div>'
    assert one("<b>Ann</b> 3 May 2024", text).text == "Good news, and there is more to"


def test_ids_are_kept() -> None:
    """A comment is called by its id."""
    assert one("<b>Ann</b> 3 May 2024").id == "c1"


def thread(*comments: str) -> list[int | None]:
    return [each.reply_to for each in read(f'<div class="comments">{"".join(comments)}</div>').comments]


def test_replies_by_wrappers_behind_what_they_answer() -> None:
    """An element called for replies holds the replies to the comment before it."""
    shape = '<div class="post"><b>{}</b> 3 May 2024<p>Good news of {}.</p></div>'
    first, second, third = (shape.format(name, name) for name in ("Ann", "Jon", "Eve"))
    assert thread(first, f'<div class="indented">{second}</div>', third) == [None, 0, None]


def test_replies_by_depths_in_names() -> None:
    """What is called "depth-2" answers the last "depth-1"."""
    shape = '<div class="comment depth-{}"><b>A{}</b> 3 May 2024<p>Good news.</p></div>'
    assert thread(*(shape.format(depth, n) for n, depth in enumerate([1, 2, 3, 2, 1]))) == [None, 0, 1, 0, None]


def test_replies_by_links() -> None:
    """A link "in reply to" leads to what is answered."""
    shape = '<div class="comment" id="c{0}"><b>A{0}</b> 3 May 2024 {1}<p>Good news.</p></div>'
    link = '<a rel="in-reply-to" href="#c1">^</a>'
    assert thread(shape.format(1, ""), shape.format(2, ""), shape.format(3, link)) == [None, None, 0]


def test_a_flat_list_has_no_replies() -> None:
    """Whatever its comments quote."""
    shape = '<div class="comment"><b>{}</b> 3 May 2024<p>@Ann: Good news.</p></div>'
    assert thread(*map(shape.format, ("Ann", "Jon", "Eve"))) == [None, None, None]


def test_pingbacks_are_no_comments() -> None:
    """What other sites' programs send is left out."""
    shape = '<li class="{}" id="c{}"><b>{}</b> 3 May 2024<p>{}</p></li>'
    section = shape.format("comment", 1, "Ann", "Good news.") + shape.format(
        "pingback", 2, "Other site", "[...] cranes [...]"
    )
    assert [each.author for each in read(f'<ol class="comments">{section}</ol>').comments] == ["Ann"]


def test_more_comments_in_linked_data_than_on_the_page_win() -> None:
    """A page that prints the first and declares all gives all."""
    declared = [{"@type": "Comment", "text": f"Word {n}.", "author": f"A{n}"} for n in range(3)]
    data = json.dumps({"@type": "NewsArticle", "comment": declared})
    section = '<div class="comments"><div class="comment" id="c1"><b>A0</b> 3 May 2024<p>Word 0.</p></div></div>'
    assert len(read(f'<script type="application/ld+json">{data}</script>{section}').comments) == 3


def test_evidence_of_each_comment() -> None:
    """Text, writer and time each say where they stand."""
    page = (
        f'<h1>Cranes move</h1><p>{STORY}</p><div class="comments"><div class="comment" id="c1"><b>Ann</b> '
        '<time datetime="2024-05-03">3 May</time><p>Good news.</p></div></div>'
    )
    evidence = extract_html(page).evidence["comments"]
    told = [(each.rule, each.locator, each.raw) for each in (evidence.winner, *evidence.losers)]
    assert told == [
        ("comments.text", "(//p)[2]", "Good news."),
        ("comments.author", "(//b)[1]", "Ann"),
        ("comments.published", "(//time)[1]", "2024-05-03"),
    ]


@pytest.mark.parametrize(
    ("heading", "count"),
    [
        ("12 comments", 12), ("Comments (12)", 12), ("1.234 Kommentare", 1_234), ("Kommentare", None), ("评论 (3)", 3),
        ("One comment", 1), ("[ 167 comments ]", 167), ("12 thoughts on “Cranes move”", 12),
    ],
)  # fmt: skip
def test_declared_numbers(heading: str, count: int | None) -> None:
    """The number beside the word for comments is what the page declares."""
    comment = '<div class="comment" id="c1"><b>Ann</b> 3 May 2024<p>Good.</p></div>'
    section = f'<div class="comments"><h3>{heading}</h3>{comment}</div>'
    assert read(section).comment_count == count


@pytest.mark.parametrize(
    ("votes", "number"),
    [
        ("<a>Like</a> (12)", 12),
        ("<button>J’aime <span>12</span></button> <button>Répondre</button>", 12),
        ("<a>Reply</a> | <a>Like</a> <b>12</b>", 12),
        ("<button aria-label='Like'><svg></svg>12</button>", 12),
        ("<em class='cnt_recomm'>12</em> <em class='cnt_unrecomm'>3</em>", 12),
        ("<span class='c-plus'>+12</span> <span class='c-minus'>-3</span>", 12),
        ("<span>12 points</span>", 12),
        ("<span>12 likes</span> <span>2 replies</span>", 12),
        ("<span>▲ 12</span> <span>▼ 3</span>", 12),
        ("<a>Reply</a> <span>12</span>", None),
        ("<a>Reply 12</a>", None),
        ("<button aria-label='Share'>12</button>", None),
    ],
)
def test_votes_without_a_name_for_them(votes: str, number: int | None) -> None:
    """A word or a label beside the number tells that it counts likes; a number alone tells nothing."""
    assert (
        one("<b>Ann</b> 3 May 2024", f"<p class='text'>Good news.</p><div class='foot'>{votes}</div>").likes == number
    )


def test_a_comment_of_a_plus_and_a_number_is_kept() -> None:
    """Readers write "+1"; that is what they say, and no number of likes."""
    found = one("<b>Ann</b> 3 May 2024", "<p class='text'>+1</p>")
    assert (found.text, found.likes) == ("+1", None)


def test_an_attribute_holds_the_votes() -> None:
    """Elements of some systems bear their score."""
    assert one("<b>Ann</b> 3 May 2024", score="12").likes == 12


REPLY = (
    '<div class="comment" id="c{k}"><div class="who">{name}</div>{to}<div class="when">{k} May 2024</div>'
    "<p>{text}</p></div>"
)


def answers(to: str, names: tuple[str, ...] = ("Ann", "Jon", "Mia")) -> list[int | None]:
    """Return what three comments in a flat list answer, the last of which has the line *to*."""
    lines = ["", "", f'<div class="to">{to}</div>']
    texts = ["Good news at last.", "Not for all of us.", "For most of us it is."]
    rows = zip(names, lines, texts, strict=True)
    section = "".join(REPLY.format(k=k, name=name, to=line, text=text) for k, (name, line, text) in enumerate(rows, 1))
    found = read(f'<div class="comments">{section}</div>').comments
    assert [each.text for each in found] == texts
    return [each.reply_to for each in found]


@pytest.mark.parametrize(
    "to", ["in reply to Ann", "<a href='#c1'>in reply to Ann</a>", "<a href='#c1'>Ann kullanıcısına yanıt</a>"]
)
def test_a_line_names_whom_a_comment_answers(to: str) -> None:
    """Words for an answer before a name, or a link to the comment in its writer's name, name the parent."""
    assert answers(to) == [None, None, 0]


def test_a_name_that_two_comments_bear_tells_nothing() -> None:
    """Of two comments of the same reader nobody knows which is answered, unless a link says so."""
    names = ("Ann", "Ann", "Mia")
    assert answers("in reply to Ann", names) == [None, None, None]
    assert answers("<a href='#c2'>in reply to Ann</a>", names) == [None, None, 1]


def test_a_name_may_be_a_button() -> None:
    """A name that opens a profile is no button beside the comment."""
    head = "<div class='username'><button><span>Ann Lee</span></button></div> <time datetime='2024-05-03'>3d</time>"
    assert one(head).author == "Ann Lee"


NAMELESS = """<div class="css-1v9"><div class="css-8at"><div class="css-1e3"><span class="css-k59">{name}</span><span
class="css-233">{k} May 2024 10:1{k}</span></div><div class="css-1rr"><p>{text}</p></div></div>{inner}</div>"""


def nameless(heading: str) -> Article:
    """Return the article under whose *heading* two comments stand that no name tells, and an answer."""
    texts = ["Good news at last.", "Not for all of us.", "For most of us it is."]
    inner = NAMELESS.format(name="jon77", k=4, text=texts[1], inner="")
    outer = NAMELESS.format(name="Ann Lee", k=3, text=texts[0], inner=f'<div class="css-gx9">{inner}</div>')
    last = NAMELESS.format(name="Mia", k=5, text=texts[2], inner="")
    return read(f'<section class="css-1ep">{heading}<div class="css-0h1">{outer}{last}</div></section>')


@pytest.mark.parametrize(
    "heading",
    ["<h2>Comments (3)</h2>", "<header><h3>3 Kommentare</h3></header>", "<h2>コメント 3</h2>", "<h2>Yorumlar</h2>"],
)
def test_a_heading_tells_where_readers_talk(heading: str) -> None:
    """Under a heading of comments names and dates beside each other are told apart, whatever their names."""
    found = nameless(heading).comments
    assert [each.author for each in found] == ["Ann Lee", "jon77", "Mia"]
    assert [each.published.day for each in found if each.published] == [3, 4, 5]
    assert [each.reply_to for each in found] == [None, 0, None]


def test_a_heading_of_other_things_tells_nothing() -> None:
    """Without a word for comments what looks like a thread stays what it was."""
    assert nameless("<h2>Letters from the coast</h2>").comments == ()


def test_a_heading_below_the_story_does_not_make_the_story_talk() -> None:
    """A heading in the element that holds the story says nothing of that."""
    article = parse_html(
        f"<h1>Cranes move</h1><article><p>{STORY}</p><h2>Comments</h2><p>{STORY} No one objected.</p></article>"
    )
    assert article.comments == ()
    assert "No one objected." in article.text


def test_a_place_with_a_name_under_a_heading_without() -> None:
    """A heading in an element of its own does not hide that what stands below is called comments."""
    rows = "".join(
        f'<li id="c{k}"><b>{name}</b> {k} May 2024<p>Good news {k}.</p></li>' for k, name in enumerate("ABC", 1)
    )
    article = read(f'<section><h2>Discussion</h2><p>Join in.</p><ol class="commentlist">{rows}</ol></section>')
    assert [each.text for each in article.comments] == ["Good news 1.", "Good news 2.", "Good news 3."]
    article = read(f"<section><h2>Discussion</h2><site-comments><ol>{rows}</ol></site-comments></section>")
    assert [each.id for each in article.comments] == ["c1", "c2", "c3"]


def test_a_count_stands_before_the_headline() -> None:
    """A heading that repeats the story's behind a number counts comments, in whatever language."""
    section = (
        '<div id="comments"><h2>2 svar på ”Cranes move”</h2><ol><li id="c1"><b>Ann</b> 3 May 2024<p>Good news.</p></li>'
        '<li id="c2"><b>Jon</b> 4 May 2024<p>Bad news.</p></li></ol></div>'
    )
    assert read(section, "sv").comment_count == 2


def test_a_name_is_a_button() -> None:
    """A name that opens a profile is one, though it is a button; a badge beside it is none."""
    head = '<button class="user-button"><span class="username">Ann Lee</span></button><div class="tag">Staff</div>'
    assert one(f"{head}<time>3 May 2024</time>").author == "Ann Lee"


def test_the_moment_as_a_script_prints_it() -> None:
    """The form in which a browser's own script prints a moment is read from a title."""
    moment = "Mon Mar 04 2024 12:00:10 GMT+0000 (Coordinated Universal Time)"
    found = one(f'<div class="name">Ann Lee</div><div title="{moment}" class="ago">3 days ago</div>')
    assert found.published is not None
    assert found.published.isoformat()[:16] == "2024-03-04T12:00"


def test_what_goes_on_behind_a_mark_tells_of_the_writer() -> None:
    """A line that a mark joins to the name is no part of what is said."""
    text = "<div>Teacher in Varna</div><div>Good news.</div><div>3 May 2024</div>"
    assert one("<span class='author'>Ann Lee</span> ·", text).text == "Good news."


def test_a_name_opens_the_paragraph() -> None:
    """Where an element for a name opens the words, what stands below them is no name."""
    rows = "".join(
        f'<div class="comment_item"><p class="full_content"><a class="nickname">{name}</a>{words}</p>'
        f'<p class="links"><a>{k}2 Up</a> <a>Trả lời</a> <span>{k} May 2024</span></p></div>'
        for k, (name, words) in enumerate((("Ann", "Good news."), ("Jon", "Bad news."), ("Mia", "No news.")), 1)
    )
    found = read(f'<div class="box_comment">{rows}</div>').comments
    assert [(each.author, each.text) for each in found] == [
        ("Ann", "Good news."), ("Jon", "Bad news."), ("Mia", "No news."),
    ]  # fmt: skip


POSTS = (
    ("Ann", "The cranes at the port moved again, and nobody told us. " * 4),
    ("Jon", "I saw it."),
    ("Mia", "So did I."),
)


def test_a_forum_is_one_by_its_type() -> None:
    """A thread that is declared one is read from its second post on, though its headline stands in it."""
    rows = "".join(
        f'<div id="post_{k}" class="crawler-post"><div><span class="creator">{name}</span> '
        f'<time datetime="2024-05-0{k}">{k} May 2024</time> <span>{k}</span></div>'
        f'<div class="post"><p>{words}</p></div></div>'
        for k, (name, words) in enumerate(POSTS, 1)
    )
    kind = "http://schema.org/DiscussionForumPosting"
    article = parse_html(f'<body><div itemscope itemtype="{kind}"><h1>Cranes move</h1>{rows}</div></body>')
    assert [(each.author, each.text) for each in article.comments] == [("Jon", "I saw it."), ("Mia", "So did I.")]


def test_one_form_is_laid_around_a_thread() -> None:
    """A form around all posts, for those who moderate, asks for nothing; ranks beside a name are no words."""
    rows = "".join(
        f'<div id="msg{k}"><div class="poster"><h4>{name}</h4><ul class="user_info"><li>Sr. Member</li>'
        f'<li>Posts: {k}10</li></ul></div><div class="smalltext">on: May 0{k}, 2024, 10:01:11 AM</div>'
        f'<div class="post">{words}</div></div>'
        for k, (name, words) in enumerate(POSTS, 1)
    )
    article = parse_html(f'<body><div id="forumposts"><h3>Cranes</h3><form action="/mod">{rows}</form></div></body>')
    assert [(each.author, each.text) for each in article.comments] == [("Jon", "I saw it."), ("Mia", "So did I.")]


def test_short_words_in_an_element_for_users() -> None:
    """An element for what users wrote holds words and no name, however short they are."""
    rows = "".join(
        f'<article class="message" id="p{k}"><h4 class="message-name">{name}</h4><h5 class="message-title">Member</h5>'
        f'<time datetime="2024-05-0{k}">{k} May 2024</time><div class="message-userContent"><div class="wrap">{words}'
        f'</div></div><div class="message-actionBar"><a>Like</a> <a>Reply</a></div></article>'
        for k, (name, words) in enumerate((("Ann", "Good news."), ("Jon", "I saw it."), ("Mia", "So did I.")), 1)
    )
    found = read(f'<div class="comments">{rows}</div>').comments
    assert [each.text for each in found] == ["Good news.", "I saw it.", "So did I."]


def test_a_link_that_ends_every_comment() -> None:
    """The same link at the end of each comment belongs to the page; so does what stands outside their list."""
    rows = "".join(
        f"<dt><b>{name}</b>, {k} May 2024{told}</dt><dd>{words} <a>Grumpf</a></dd>"
        for k, (name, told, words) in enumerate(
            (("Ann", "", "Good news."), ("Jon", " in reply to Ann", "I saw it."), ("Mia", "", "So did I.")), 1
        )
    )
    found = read(f'<div class="comments"><dl>{rows}</dl><p>Write to us from 8 to 18.</p></div>').comments
    assert [(each.text, each.reply_to) for each in found] == [
        ("Good news.", None),
        ("I saw it.", 0),
        ("So did I.", None),
    ]


def test_a_number_beside_the_time_leads_to_what_is_answered() -> None:
    """A link in the head to an earlier comment, with its number for words, says what a comment answers."""
    rows = "".join(
        f'<div class="post" id="p{k}"><b>{name}</b> <span>{k} May 2024</span> {link}'
        f'<div class="text">{words}</div></div>'
        for k, (name, link, words) in enumerate(
            (("Ann", "", "Good news."), ("Jon", "<a href=#p1>Grumpf: 1.</a>", "I saw it."), ("Mia", "", "So did I.")), 1
        )
    )
    found = read(f'<div class="comments">{rows}</div>').comments
    assert [each.reply_to for each in found] == [None, 0, None]


def test_comments_without_times_are_told_by_the_buttons_to_answer_them() -> None:
    """Where a place is called that of comments, a name, some words and a button make one."""
    section = '<div class="comments"><h3>Comments</h3>'
    for name, text in (("Ida Holm", "I will miss the clock."), ("Jon Aas", "Somebody should save the sign.")):
        section += f'<div class="c"><strong>{name}</strong><p>{text}</p><a href="#">Reply</a></div>'
    assert [(each.author, each.text) for each in read(section + "</div>").comments] == [
        ("Ida Holm", "I will miss the clock."),
        ("Jon Aas", "Somebody should save the sign."),
    ]


def test_one_button_to_answer_makes_no_comment() -> None:
    """It may be that of the form for the first one."""
    section = (
        '<div class="comments"><div class="c"><strong>Be the first</strong><p>Say what you think.</p><a>Reply</a></div>'
    )
    assert read(section + "</div>").comments == ()


def test_two_terms_with_names_and_days_are_two_comments() -> None:
    """In a list of terms the terms name who wrote what is said of them."""
    section = "<dt>Ida Holm, 15 Feb 2024:</dt><dd>I will miss the clock.</dd>"
    section += "<dt>Jon Aas, 16 Feb 2024:</dt><dd>Somebody should save the sign.</dd>"
    found = read(f'<div class="comments"><dl>{section}</dl></div>').comments
    assert [(each.author, each.text) for each in found] == [
        ("Ida Holm", "I will miss the clock."),
        ("Jon Aas", "Somebody should save the sign."),
    ]


def bare(items: list[str]) -> list[tuple[str | None, str]]:
    """Return author and text of the comments in a page without names."""
    story = "<p>The lido of Harrow Bay closes in April, the council said on Monday night after a survey.</p>" * 3
    page = f"<main><h1>Lido to close</h1><div>{story}</div><div><h2>{len(items)} comments</h2>{''.join(items)}</div>"
    return [(each.author, each.text) for each in parse_html(page, annotate=()).comments]


SAID = {"Ana Ruiz": "My children learned it there.", "Tom Lee": "Shame on them.", "Mira Okoye": "What did it cost?"}


def test_lines_that_differ_in_their_figures_only_are_no_text() -> None:
    """Each comment may end in votes that no list of words knows."""
    rows = [
        f"<div><p><b>{who}</b> 12 March 2024, 10:1{i}</p><p>{said}</p><p>Ohodnoceno {3 - 2 * i} krat</p></div>"
        for i, (who, said) in enumerate(SAID.items())
    ]
    assert bare(rows) == list(SAID.items())


def test_initials_in_place_of_a_portrait_name_nobody() -> None:
    """The name that they are made of stands beside them."""
    rows = [
        f"<div><p><span>{who[0]}{who.split()[1][0]}</span> <b>{who}</b> <i>12 March 2024, 10:15</i></p>"
        f"<p>{said}</p></div>"
        for who, said in SAID.items()
    ]
    assert bare(rows) == list(SAID.items())


def test_what_shows_more_answers_and_what_pins_a_comment_is_no_text() -> None:
    """Both stand in the element of the comment."""
    rows = [
        f"<div><p>Pinned by the editor</p><p><b>{who}</b> 12 March 2024, 10:15</p><p>{said}</p>"
        f"<p>Show {i + 2} more replies</p></div>"
        for i, (who, said) in enumerate(SAID.items())
    ][:2]
    assert bare(rows) == list(SAID.items())[:2]


def test_a_badge_beside_the_time_does_not_take_the_place_of_the_name_above() -> None:
    """The name stands right above, in the same element."""
    rows = [
        f'<li><div><span>{who}</span><span>Staff</span><time datetime="2024-03-12T09:0{i}:00Z">12 Mar</time></div>'
        f"<div>{said}</div></li>"
        for i, (who, said) in enumerate(SAID.items())
    ]
    assert bare(rows) == list(SAID.items())


def test_ages_in_scripts_whose_vowels_are_marks_are_times() -> None:
    """A mark is part of the word, though it is no letter."""
    rows = [
        f"<div><div><span>{who}</span> <span>{i + 2} दिन पहले</span></div><p>{said}</p></div>"
        for i, (who, said) in enumerate(SAID.items())
    ]
    assert bare(rows) == list(SAID.items())


def test_a_text_may_stand_in_one_line_with_the_name() -> None:
    """Nothing but the element of the name parts the two."""
    rows = [
        f"<li><div><span>{who}</span><span>{said}</span><div><span>12.03.2024 10:1{i}</span></div></div></li>"
        for i, (who, said) in enumerate(SAID.items())
    ]
    assert bare(rows) == list(SAID.items())


def test_more_against_than_for_are_no_likes() -> None:
    """A sum of votes may be less than nothing."""
    assert one("<b>Ann Lee</b> 3 May 2024 <span class=rating>-2</span>").likes is None


def test_a_badge_or_a_place_in_an_element_behind_the_name_is_none_of_it() -> None:
    """It ends the line that the name begins."""
    rows = [
        f"<div class=a><div class=b>{who}<span>from Lund</span></div><div class=c>{said}</div>"
        f"<div class=d><span>2024-03-12 18:3{i}</span><a href='#'>Like({i})</a></div></div>"
        for i, (who, said) in enumerate(SAID.items())
    ]
    assert bare(rows) == list(SAID.items())


def test_the_letter_of_a_portrait_is_no_text() -> None:
    """It stands above the name, in an element of its own."""
    rows = [
        f"<div class=a><div class=b><div class=l>{who[0]}</div><div><p>{who}</p>"
        f"<p>12 March 2024, 18:0{i}</p></div></div>"
        f"<div class=c><p>{said}</p></div></div>"
        for i, (who, said) in enumerate(SAID.items())
    ]
    assert bare(rows) == list(SAID.items())


def test_a_sign_for_votes_against_may_have_no_number() -> None:
    """Two arrows stand around the sum."""
    assert one("<b>Ann Lee</b> 3 May 2024", "<p>Good news.</p><p>▲ 17 ▼</p>").likes == 17


def test_what_another_site_cut_out_of_a_page_is_no_comment() -> None:
    """Marks of what was left out stand on both sides."""
    rows = [
        f"<div class=a><div class=b><b>{who}</b> 12 March 2024, 18:0{i}</div><div class=c><p>{said}</p></div></div>"
        for i, (who, said) in enumerate([*SAID.items(), ("The Quay", "[…] closes in April, they say. […]")])
    ]
    assert bare(rows) == list(SAID.items())


def test_a_heart_may_be_all_that_a_reader_says() -> None:
    """It stands where the others have their words, and is no button."""
    said = {**SAID, "Jon Dahl": "❤️"}
    rows = [
        f"<div class=a><div class=b><b>{who}</b> 12 March 2024, 18:0{i}</div><div class=c><p>{words}</p></div></div>"
        for i, (who, words) in enumerate(said.items())
    ]
    assert bare(rows) == list(said.items())


def test_a_line_that_shows_the_rest_of_a_comment_is_no_text() -> None:
    """It stands below the first words."""
    rows = [
        f"<div class=a><div class=b><b>{who}</b> 12 March 2024, 18:0{i}</div><p>{words}</p>"
        "<div>Expand full comment</div></div>"
        for i, (who, words) in enumerate([*SAID.items()][:2])
    ]
    assert bare(rows) == [*SAID.items()][:2]


def test_votes_in_a_long_row_of_links() -> None:
    """The number in an element of its own counts the votes, however long the row with the date and the links is."""
    links = "<a>Like</a> <span class='like-counter'>7</span> · <a>Reply</a> · <a>Report abuse</a>"
    row = f"<i>Monday, 3 May 2024</i> · {links}"
    assert one("<b>Ann</b>", f"<p>Good news.</p><div class='meta'>{row}</div>").likes == 7


def test_signs_of_several_feelings() -> None:
    """Of a row of signs with numbers that of the first, which is one for up, counts the likes."""
    head = "<b>Ann</b> <i>3 May 2024</i>"
    assert one(head, "<p>Good news.</p><div><span>👍 7</span> <span>❤️ 2</span> <span>😂 0</span></div>").likes == 7


def test_buttons_that_a_style_calls_a_text() -> None:
    """Utility classes call a row of buttons "text-xs", which holds more letters than a short comment."""
    row = "<div class='text-xs'><button>Recommend (3)</button><button>Reply</button><button>Report</button></div>"
    comment = one("<b>Ann</b> <span>3 May 2024 (edited)</span>", f"<p class='text-base'>So it is.</p>{row}")
    assert comment.text == "So it is."


def test_a_note_of_the_moderator_is_no_text() -> None:
    """An element named for moderation is no part of the comment it stands in."""
    note = "<p><em class='comment-awaiting-moderation'>Your comment is awaiting moderation.</em></p>"
    comment = one("<b>Ann</b> 3 May 2024", f"<div class='comment-content'>{note}<p>Good news.</p></div>")
    assert comment.text == "Good news."


def test_a_day_without_a_year_behind_the_clock() -> None:
    """A clock and a day without its year are the day of the year in which the story came out."""
    line = "<span>posted by <a>ann</a> at <a>11:20 AM on March 4</a> <span>[12 favorites]</span></span>"
    head = '<html lang="en"><head><meta property="article:published_time" content="2024-03-04"></head><body>'
    rows = "".join(
        f'<div id="c{n}" class="comments">{text}<br>{line}</div>' for n, text in enumerate(("Good.", "Bad."))
    )
    article = parse_html(
        f"{head}<h1>Cranes move</h1><p>{STORY}</p><section id='comments'>{rows}</section></body></html>"
    )
    assert [(c.author, str(c.published), c.likes) for c in article.comments] == [("ann", "2024-03-04", 12)] * 2


def test_who_writes_most_of_the_comments_is_no_label() -> None:
    """A line that most comments have is a label, but not the name of the reader who wrote most of them."""
    rows = "".join(
        f"<div class='comment' id='c{n}'><span class='author'>{name}</span> <i>{n} May 2024</i><p>{text}</p></div>"
        for n, (name, text) in enumerate(
            [("Ann", "I saw it."), ("Jon", "What was it?"), ("Ann", "The crane."), ("Ann", "It stood still.")], 3
        )
    )
    article = read(f"<div class='comments'>{rows}</div>")
    assert [comment.author for comment in article.comments] == ["Ann", "Jon", "Ann", "Ann"]


def test_no_link_of_a_comment_counts_them() -> None:
    """What a link to the form of answers stands beside is no number of comments, nor is the version of a feed."""
    comment = (
        "<div class='comment' id='c1'><p>Good news.</p><div>#1 <b>Ann</b> on 3 May 2024"
        " (<a href='#comment-form'>Reply</a>)</div></div>"
    )
    assert read(f"<div class='comments'>{comment}</div>").comment_count is None
    assert read(f"<div class='comments'>{comment}<p>All comments: RSS 2.0 | Atom</p></div>").comment_count is None


def test_a_thumb_without_words_tells_what_the_figure_beside_it_counts() -> None:
    """Themes set the icon of a font before the number of votes, or behind it, in elements without names."""
    head = "<b>Ann</b> <i>3 May 2024</i>"
    up, down = "<i class='fa fa-thumbs-up'></i>", "<i class='fa fa-thumbs-down'></i>"
    behind = f"<p>Good news.</p><div><a>{up} 11</a> <a>{down} 2</a></div>"
    before = f"<p>Good news.</p><div><b>3</b> {up} | <b>1</b> {down}</div>"
    assert [one(head, behind).likes, one(head, before).likes] == [11, 3]


def threaded(rows: list[str]) -> list[int | None]:
    return [comment.reply_to for comment in read(f"<div class='comments'>{''.join(rows)}</div>").comments]


def row(number: int, name: str, text: str) -> str:
    head = f"<b>{number}</b> <b class='nick'>{name}</b> <i>{number} May 2024</i>"
    return f"<div class='cm' id='c{number}'>{head}{text}</div>"


def test_a_list_of_answers_may_stand_behind_what_they_answer() -> None:
    """What its element is called is not known; the list goes back to where it began."""
    first, second, third = (row(n, name, f"<p>{name} is here.</p>") for n, name in ((3, "Ann"), (4, "Jon"), (5, "Mia")))
    assert threaded([first, f"<div class='antwoorden'>{second}</div>", third]) == [None, 0, None]
    assert threaded([first, f"<div class='page2'>{second}{third}</div>"]) == [None, None, None]


def test_a_number_with_the_name_beside_it_tells_what_is_answered() -> None:
    """Numbered lists name comment and writer in a line above the words, in whatever language."""
    answer = '<p>До коментар [#1] от "Ann":</p><p>Not so fast.</p>'
    assert threaded([row(1, "Ann", "<p>It is over.</p>"), row(2, "Jon", answer)]) == [None, 0]


def test_whom_most_comments_answer_is_no_label() -> None:
    """The name of a reader comes back where others answer her."""
    reply = "<span class='reply-to'><a class='reply-to-author' href='#c3'>Ann</a></span>"
    rows = [
        f"<li id='c{n}'><div><b class='author'>{name}</b></div><div>{to}</div><i>{n} May 2024</i><p>I am in.</p></li>"
        for n, name, to in ((3, "Ann", ""), (4, "Jon", reply), (5, "Ann", ""), (6, "Mia", reply))
    ]
    article = read(f"<ul class='comments'>{''.join(rows)}</ul>")
    assert [comment.author for comment in article.comments] == ["Ann", "Jon", "Ann", "Mia"]


@pytest.mark.parametrize(
    ("names", "read_as"),
    [
        (["7 Sails", "Ann Lee", "99 boats"], ["7 Sails", "Ann Lee", "99 boats"]),
        (["Jon Oak", "Ann Lee", "7 Sails"], ["Jon Oak", "Ann Lee", "7 Sails"]),
        (["1 Jon Oak", "2 Ann Lee", "4 Mia Ek"], ["Jon Oak", "Ann Lee", "Mia Ek"]),
    ],
)
def test_figures_before_names_are_dropped_where_they_number_the_thread(names, read_as) -> None:
    """A name may begin with a figure; those that number comments stand before most and close to one another."""
    comments = "".join(
        f'<div class="comment" id="c{n}"><b>{name}</b> {n} May 2024<p>Good news, said number {n}.</p></div>'
        for n, name in enumerate(names, 3)
    )
    assert [each.author for each in read(f'<div class="comments">{comments}</div>').comments] == read_as


@pytest.mark.parametrize(
    ("section", "count"),
    [
        ('<div class="k"><h4>12 comments</h4><p><a href="/in">Log in to write one</a></p></div>', 12),
        ("<h4>Comments (5)</h4>", 5),
        ('<p><a href="#comments">31</a></p>', 31),
        ('<p><a href="#comments">0</a></p>', None),
        ("<h4>12 islands</h4>", None),
        ('<p><a href="/other#comments">31</a></p>', None),
        ("<h4>3 comments</h4><h4>4 comments</h4>", None),
    ],
)
def test_number_of_comments_that_are_not_on_the_page(section: str, count: int | None) -> None:
    """The one heading that counts comments, or a bare number that leads down to them, says how many there are."""
    assert read(section).comment_count == count


def test_heading_of_all_comments_counts_them() -> None:
    """Those that were chosen stand above, with a number of their own."""
    comment = "<div class='comment' id='c{0}'><b>Ann {0}</b> 3 May 2024<p>Good news, number {0}.</p></div>"
    lists = (
        f"<h3>热门评论 <span>2</span>条</h3>{comment.format(1)}<h3>全部评论 <span>70</span>条</h3>{comment.format(2)}"
    )
    assert read(f"<div class='comments'>{lists}</div>", "zh").comment_count == 70


def test_likes_in_a_link_before_the_count_are_none_of_it() -> None:
    """A blank between two numbers parts no thousands where the first is a link of its own."""
    line = "<p><a href='#' class='like'>36</a> <span>146</span> <a href='#replies'>Replies</a></p>"
    assert read(f"<div class='replies' id='replies'>{line}</div>").comment_count == 146


def test_writer_and_day_of_a_comment_are_not_those_of_the_story() -> None:
    """A story that names neither its author nor its day takes none from what its readers wrote below it."""
    item = '<li><span class="utente">{}</span> - {}/03/2024 ore 10:12<div>{}</div></li>'
    said = [("Ann Lee", 14, "Che bello."), ("gull7", 15, "Non lo so."), ("Tom Wren", 16, "Grazie.")]
    article = read(f'<div id="commenti"><ul>{"".join(item.format(*each) for each in said)}</ul></div>')
    assert [comment.author for comment in article.comments] == ["Ann Lee", "gull7", "Tom Wren"]
    assert (article.published, article.modified, article.byline) == (None, None, None)


@pytest.mark.parametrize(
    "label",
    ["<div class='comments-head'>Comments</div>", "<div id='comments'><h3>3 Comments</h3>"],
    ids=["label", "heading"],
)
def test_who_signs_below_a_text_wrote_it(label: str) -> None:
    """Old systems set who posted a comment under it, all in one element with the form; a name may end in a figure."""
    told = [
        ("At last. Thank you to the crew.", "Tom Lee"),
        ("It was a cold boat.", "gull7"),
        ("Nobody told us.", "Eva Kern"),
    ]
    signed = "".join(
        f'<p>{text}</p><p class="posted">Posted by: <a href="//x.example">{name}</a> at March {day}, 2005 10:15 AM</p>'
        for day, (text, name) in enumerate(told, 14)
    )
    found = read(f"<div id='content'>{label}{signed}<h2>Post a comment</h2><form><input></form></div></div>")
    assert [(each.text, each.author) for each in found.comments] == told


def two(second: str, first: str = "<b>Ann Lee</b> 3 May 2024", tail: str = ""):
    units = [(first, "It rains all day."), (second, "So it does in Varna.")]
    inner = "".join(f'<div class="cm"><p class="h">{head}</p><p>{text}</p>{tail}</div>' for head, text in units)
    return read(f'<div class="comments"><h3>Comments</h3>{inner}</div>').comments


@pytest.mark.parametrize(
    "head",
    [
        "<a>Jon</a> in reply to <a>Ann Lee</a> <span>4 May 2024</span>",
        "<b>Jon</b> → <b>Ann Lee</b> <i>4 May 2024</i>",
        "<b>Jon</b> ↳ <b>Ann Lee</b> <i>4 May 2024</i>",
    ],
)
def test_whom_a_comment_answers_stands_between_two_names_and_the_day(head: str) -> None:
    """The name behind the words for an answer, or an arrow, is the parent's, though a day follows."""
    comments = two(head)
    assert [(each.author, each.reply_to) for each in comments] == [("Ann Lee", None), ("Jon", 0)]


def test_a_name_that_another_begins_with_is_not_answered() -> None:
    """A reader called Ann is not answered where Anna is."""
    assert (
        two("<a>Jon</a> in reply to <a>Anna</a> <span>4 May 2024</span>", "<b>Ann</b> 3 May 2024")[1].reply_to is None
    )


@pytest.mark.parametrize("row", ["👏 4 Reply", "4 upvotes · Reply", "Report abuse - Recommend (4)"])
def test_votes_stand_beside_other_buttons(row: str) -> None:
    """A sign or a word for votes keeps its number among other buttons."""
    comments = two("<b>Jon</b> 4 May 2024", tail=f"<p>{row}</p>")
    assert [each.likes for each in comments] == [4, 4]
    assert comments[0].text == "It rains all day."


def test_what_awaits_a_moderator_keeps_its_words_only() -> None:
    """The line that says a comment is not yet released is no part of it."""
    comments = two("<b>Jon</b> 4 May 2024", tail="<p>Your comment is awaiting moderation.</p>")
    assert [each.text for each in comments] == ["It rains all day.", "So it does in Varna."]


def test_a_sign_between_name_and_day_is_no_part_of_the_name() -> None:
    """A pointed bracket behind the name leads to the day."""
    assert [each.author for each in two("by Jon » 4 May 2024", "by Ann Lee » 3 May 2024")] == ["Ann Lee", "Jon"]


def test_a_new_member_is_a_badge() -> None:
    """What a reader is to the outlet is no name."""
    head = "<h4>{}</h4><span>New member</span><time>4 May 2024</time>"
    assert [each.author for each in two(head.format("Jon"), head.format("Ann Lee"))] == ["Ann Lee", "Jon"]


@pytest.mark.parametrize("pick", ["Featured comment", "Editor’s pick"])
def test_what_the_outlet_picked_is_marked_by_no_words_of_the_reader(pick: str) -> None:
    """A line that sets a comment above the others is neither its writer nor its text."""
    comments = two("<b>Jon</b> 4 May 2024", f"<span>{pick}</span><br><b>Ann Lee</b> 3 May 2024")
    assert [(each.author, each.text) for each in comments] == [
        ("Ann Lee", "It rains all day."),
        ("Jon", "So it does in Varna."),
    ]


def test_a_small_letter_may_stand_for_a_portrait() -> None:
    """The first letter of a name in small letters is no name of its own."""
    head = "<span>{0[0]}</span> <a>{0}</a> <span>{1}</span>"
    assert [each.author for each in two(head.format("jon_77", "2d"), head.format("Ann Lee", "3d"))] == [
        "Ann Lee",
        "jon_77",
    ]


def test_likes_stand_between_buttons_and_a_day() -> None:
    """A number with its word keeps its meaning in a row that ends in a date."""
    comments = two("<b>Jon</b>", "<b>Ann Lee</b>", "<small>Like · Reply · 4 likes · May 3, 2024</small>")
    assert [each.likes for each in comments] == [4, 4]
