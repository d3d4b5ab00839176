"""Posts of forums and guestbooks: where they are told from the story, and what of each its reader wrote."""

from __future__ import annotations

from newsrecord import Article, parse_html

OPENING = "The cranes at the port of Varna moved again on Monday for the first time since Friday, it was said. " * 2
STORY = f"<h1>Cranes move</h1><p>{OPENING}</p><p>{OPENING}</p>"
POSTS = (("skipper", "9:12", OPENING), ("ann_l", "10:30", "Good news for us."), ("jon", "11:05", "Until Friday, Ann."))


def read(body: str, lang: str = "en") -> Article:
    return parse_html(f'<html lang="{lang}"><head><title>Cranes move</title></head><body>{body}</body></html>')


def authors(article: Article) -> list[str | None]:
    return [comment.author for comment in article.comments]


def texts(article: Article) -> list[str]:
    return [comment.text for comment in article.comments]


def test_the_texts_of_posts_tell_a_forum() -> None:
    """Where ids name the texts of posts alone, what holds them all is the thread, and the first post the story."""
    rows = "".join(
        f'<table id="post{n}"><tr><td>March 4th, 2024, {clock} AM</td></tr><tr><td><a class="bigusername">{name}</a>'
        f'<div>Senior Member</div></td><td><div id="post_message_{n}">{text}</div></td></tr></table>'
        for n, (name, clock, text) in enumerate((*POSTS, ("mia", "11:40", "Who counts the hours?")), 9001)
    )
    article = read(f"<h1>Cranes move</h1><div id='posts'>{rows}</div>")
    assert authors(article) == ["ann_l", "jon", "mia"]
    assert texts(article)[:2] == ["Good news for us.", "Until Friday, Ann."]


def test_who_changed_a_post_is_not_its_writer() -> None:
    """A line with a time that says who changed the comment names nobody else."""
    post = "<li class='comment' id='c{0}'><div>{1}</div><div>4 March 2024, 10:3{0}</div><p>Good news.</p>{2}</li>"
    edited = "<div><em>Last edited by Ann; 4 March 2024 at 11:40</em>.</div>"
    article = read(STORY + f"<ul class='comments'>{post.format(1, 'Ann', edited)}{post.format(2, 'Jon', '')}</ul>")
    assert authors(article) == ["Ann", "Jon"]


def test_the_buttons_of_posts_tell_a_forum() -> None:
    """Where rows of buttons alone are named for posts, what holds them all is the thread."""
    posts = "".join(
        f'<div class="post" id="post_{n}"><div class="author_information"><strong><a>{name}</a></strong></div>'
        f'<span class="post_date">04-03-2024, {clock}</span><div class="post_body">{text}</div>'
        f'<div class="postbit_buttons"><a>Reply</a></div></div>'
        for n, (name, clock, text) in enumerate((*POSTS, ("mia", "11:40", "Who counts the hours?")), 301)
    )
    article = read(f"<h1>Cranes move</h1><div id='rows'>{posts}</div>")
    assert authors(article) == ["ann_l", "jon", "mia"]


def test_names_in_elements_beside_the_dates() -> None:
    """Heads and texts side by side are cut at the dates; a rank is no text, nor a foot that repeats the head."""
    posts = "".join(
        f'<div class="bbp-meta">4 March 2024 at {clock} <a>#{n}</a></div><div class="user-id-{n} hentry">'
        f'<div class="bbp-reply-author"><a class="bbp-author-link">{name}</a><div class="bbp-author-role">Member</div>'
        f'</div><div class="bbp-reply-content"><p>{text} {text} {text}</p></div></div>'
        for n, (name, clock, text) in enumerate(POSTS[1:], 4001)
    )
    label = "<li><div class='bbp-reply-author'>Author</div><div class='bbp-reply-content'>Posts</div></li>"
    article = read(STORY + f"<div id='forums' class='forums'><ul>{label}<li>{posts}</li>{label}</ul></div>")
    assert authors(article) == ["ann_l", "jon"]
    assert texts(article) == [" ".join([text] * 3) for _, _, text in POSTS[1:]]


def test_a_guestbook_without_a_heading() -> None:
    """A guestbook is told by what it is called; the town between name and date is no text."""
    row = "<tr><td><b>{}</b><br>Smøla<br><small>0{}.03.2024 11:2{}</small></td><td>{}</td></tr>"
    rows = "".join(row.format(name, n, n, text) for n, (name, _, text) in enumerate(POSTS[1:], 4))
    article = read(STORY + f'<table class="gjestebok">{rows}</table>', "no")
    assert authors(article) == ["ann_l", "jon"]
    assert texts(article) == ["Good news for us.", "Until Friday, Ann."]


def test_numbered_boards_name_what_a_post_answers() -> None:
    """Two marks and a number in a line of its own say which of the numbered comments is answered."""
    head = "<div class='head'>{0}. {1} 2024-03-04 1{0}:05</div>"
    row = f"<li class='comment' id='c{{0}}'>{head}<div class='body'>{{2}}</div></li>"
    said = (("Ann", "Good news."), ("Jon", "&gt;&gt;1<br>Until Friday."), ("Mia", "Ha."))
    rows = "".join(row.format(n, *each) for n, each in enumerate(said, 1))
    article = read(STORY + f"<ul class='comments'>{rows}</ul>")
    assert [comment.reply_to for comment in article.comments] == [None, 0, None]
    assert texts(article)[1] == "Until Friday."


def test_a_story_in_signs_that_are_words_stands_above_a_thread() -> None:
    """Two short Chinese paragraphs are a story, so that the first post of the forum below is a comment."""
    said_above = "港口委员会周一决定，尽管工程师对船体状况提出警告"
    story = f"<h1>老渡轮继续航行</h1><p>{said_above}，老渡轮仍将在冬季继续航行。</p>" * 2
    head = "<tr><td><b>{1}</b> 发表于 2024-3-4 1{0}:20</td></tr>"
    row = f"<table id='pid{{0}}'>{head}<tr><td class='t_f'>{{2}}</td></tr></table>"
    said = (("老船长", "这船我开过，比新船还结实。"), ("小林", "安全第一吧。"), ("路过", "电动船什么时候来？"))
    rows = "".join(row.format(n, *each) for n, each in enumerate(said, 1))
    article = read(f"{story}<div id='postlist' class='pl'>{rows}</div>", "zh")
    assert texts(article) == [text for _, text in said]


def test_a_heading_for_the_discussion_of_the_story() -> None:
    """Posts of a forum that names nothing for readers' talk are found under a heading that says what they discuss."""
    post = (
        '<article class="message" data-author="{0}" id="js-{2}"><h4><a>{0}</a></h4><time datetime="2024-03-0{2}T10:10">'
    )
    post += "{2} mars 2024</time><div class='message-body'><div>{1}</div></div><footer><a>Svara</a></footer></article>"
    posts = "".join(post.format(name, text, n) for n, (name, _, text) in enumerate((*POSTS[1:], ("mia", "", "Ha!")), 4))
    article = read(STORY + f"<div><h2>Diskussion om artikeln</h2><div>{posts}</div></div>", "sv")
    assert authors(article) == ["ann_l", "jon", "mia"]


def test_a_weekday_before_the_date_is_no_writer() -> None:
    """What stands between a label and the date names a day; the reader's name stands in the row above."""
    posts = "".join(
        f'<table class="tablebg"><tr><td><b class="postauthor">{name}</b></td><td><table><tr><td class="gensmall">'
        f"<div><b>Posted:</b> {day} Mar 4, 2024 {clock} am</div></td></tr></table></td></tr><tr>"
        f'<td class="profile"><table><tr><td class="postdetails">Sailor no {clock}</td></tr></table></td><td>'
        f'<div class="postbody">{text}</div></td></tr></table>'
        for (name, clock, text), day in zip(POSTS, ("Mon", "Пн", "Mer"), strict=True)
    )
    article = read(f"<h1>Cranes move</h1><div id='pagecontent'>{posts}</div>")
    assert authors(article) == ["ann_l", "jon"]


def test_what_a_forum_sets_below_a_rule_is_a_signature() -> None:
    """Below a line of underscores stands what its writer has set below all posts, and no part of this one."""
    post = (
        '<li class="comment" id="c{0}"><b class="author">{1}</b> <span class="date">4 March 2024, 10:3{0}</span>'
        '<div class="text">Good news, {0} of them.<br>_________________<br>Fair winds!</div></li>'
    )
    article = read(STORY + f"<ul class='comments'>{post.format(1, 'Ann')}{post.format(2, 'Jon')}</ul>")
    assert texts(article) == ["Good news, 1 of them.", "Good news, 2 of them."]


def test_who_likes_a_post_is_no_text() -> None:
    """A post that is a picture has no words, and those below it say who likes it."""
    post = (
        '<li class="message" id="post-{0}" data-author="{1}"><h3 class="userText"><a class="username">{1}</a> '
        '<em class="userTitle">Level: Deckhand</em></h3><article><blockquote class="messageText">{2}</blockquote>'
        '</article><div><a class="username">{1}</a>, <span class="DateTime">Mar 4, 2024</span></div>'
        '<div class="likesSummary secondaryContent"><a>mia lindholm</a>, <a>ottokar</a>, <a>gullwing {0}</a> '
        "and 1 other person like this.</div></li>"
    )
    said = ("Aarhus", "Oslo", "<img src='bergen.jpg' width=400 height=300>", "Calais", "Dover", "Esbjerg")
    posts = "".join(post.format(71 + i, f"gull{i}", text) for i, text in enumerate(said))
    article = read(STORY + f"<ol class='comments' id='messageList'>{posts}</ol>")
    assert texts(article) == ["Aarhus", "Oslo", "Calais", "Dover", "Esbjerg"]
