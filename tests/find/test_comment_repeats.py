"""Threads told by what repeats in them: in a language nobody knows, under names that machines made."""

from __future__ import annotations

import datetime as dt

import newsrecord

STORY = "".join(
    f"<p>The ferry to Lund Island left the harbour on {day} for the first time in eleven days, said the port.</p>"
    for day in ("Saturday", "Sunday", "Monday")
)
WORDS = (
    "We waited for that boat for a week, and nobody told us a thing.",
    "The pier should have been mended in March already, if you ask me.",
    "Thank you to all who brought us bread meanwhile, it was good of you.",
    "And who pays for the second boat, the island or the town over there?",
    "The harbour will pay, it always does in the end, and so do all of us.",
)
PEOPLE = ("anaruiz", "tomlee", "anaruiz", "jondahl", "tomlee")


def read(body: str, head: str = "") -> newsrecord.Article:
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    return newsrecord.parse_html(page, url="https://www.quay.example/ferry", annotate=())


def post(number: int, person: str, words: str, heading: str) -> str:
    return (
        f'<div class="q1"><div class="q2"><a href="/u/{person}">{person}</a><p>Posts: {number * 7}</p>'
        f"<p>Joined: {number} May 2019 9:1{number}</p></div>"
        f'<div class="q3"><h3><a href="/t/4#p{number}">{heading}</a></h3>'
        f'<p class="q4"><a href="/t/4#p{number}">Post</a> by <a href="/u/{person}">{person}</a>'
        f' » 3 May 2024 1{number}:15</p><div class="q5"><p>{words}</p></div><p>Top</p></div></div>'
    )


def forum() -> str:
    posts = "".join(
        post(i, person, words, "Re: Boats" if i else "Boats")
        for i, (person, words) in enumerate(zip(PEOPLE, WORDS, strict=True))
    )
    return f'<div class="q0"><h2>Boats</h2><div class="q6">{posts}</div></div>'


def test_posts_of_a_forum_need_no_names_of_elements() -> None:
    """The first post is the story; who wrote the others has a link to them each time, and time goes one way."""
    article = read(forum())
    assert [each.author for each in article.comments] == list(PEOPLE[1:])
    assert article.comments[0].published == dt.datetime(2024, 5, 3, 11, 15)
    assert WORDS[0] in article.text


def test_what_is_known_of_a_writer_is_no_part_of_the_post() -> None:
    """A column beside it counts the posts and says since when they are a member."""
    assert [each.text for each in read(forum()).comments] == list(WORDS[1:])


def test_entries_of_a_journal_are_no_posts() -> None:
    """Each has a page of its own, which its heading leads to."""
    entries = "".join(
        f'<div class="j1"><h3><a href="/e/{i}.html">Day</a></h3><p class="j2"><a href="/u/{person}">{person}</a>'
        f' {i + 1} May 2024 10:15</p><p>{words}</p><p><a href="/e/{i}.html#all">Leave a line</a></p></div>'
        for i, (person, words) in enumerate(zip(PEOPLE, WORDS, strict=True))
    )
    assert read(f'<h1>Letters from the quay</h1><div class="j0">{entries}</div>').comments == ()


def nested(numbers: tuple[int, ...]) -> str:
    """Return comments each of which answers the one before."""
    if not numbers:
        return ""
    number, person = numbers[0], PEOPLE[numbers[0]]
    return (
        f'<ol class="n4"><li class="n5"><div class="n1"><div class="n2"><a href="/~{person}">{person}</a>'
        f' <a href="/c/{number}">{number + 2} days ago</a></div><div class="n3"><p>{WORDS[number]}</p></div></div>'
        f"{nested(numbers[1:])}</li></ol>"
    )


def test_answers_within_answers_may_stand_below_a_link() -> None:
    """A site for links has no story; name and time are a link each."""
    article = read(
        f'<h3><a href="https://boats.example/1">Boats</a></h3><div class="n0">{nested((0, 1))}{nested((2, 3, 4))}</div>'
    )
    assert [each.author for each in article.comments] == list(PEOPLE)
    assert [each.reply_to for each in article.comments] == [None, 0, None, 2, 3]


def thread(heads: tuple[str, ...], title: str = "5 Comments") -> str:
    items = "".join(
        f'<li class="k1"><p class="k2">{head}</p><p>{words}</p></li>' for head, words in zip(heads, WORDS, strict=True)
    )
    return f'<h1>Ferry runs again</h1><div>{STORY}</div><div class="comments"><h3>{title}</h3><ol>{items}</ol></div>'


def names(page: str) -> list[str | None]:
    return [each.author for each in read(page).comments]


def test_words_before_all_names_are_no_part_of_them() -> None:
    """A language without a list of such words has one for "by", too."""
    people = ("Ana Ruiz", "Tom Lee", "Mira Okoye", "Jon Dahl", "Ida")
    assert names(thread(tuple(f"Xef {each}, 3.5.2024 10:15" for each in people))) == list(people)


def test_words_behind_all_names_are_no_part_of_them() -> None:
    """So do others stand between the name and the day."""
    people = ("Ana Ruiz", "Tom Lee", "Mira Okoye", "Jon Dahl", "Ida")
    assert names(thread(tuple(f"{each} quf 3.5.2024 10:15" for each in people))) == list(people)


def test_guests_with_a_number_keep_what_they_are_called() -> None:
    """Of the names nothing would be left but figures."""
    people = tuple(f"Guest {number}" for number in (7, 12, 15, 31, 40))
    assert names(thread(tuple(f"<b>{each}</b>, 3.5.2024 10:15" for each in people))) == list(people)


def test_date_of_an_unknown_month_names_nobody() -> None:
    """What has a time of day in it is none, wherever it stands."""
    people = ("Ana Ruiz", "Tom Lee", "Mira Okoye", "Jon Dahl", "Ida")
    items = "".join(
        f'<li class="comment" id="comment-{i}"><cite><strong>{person}</strong> zuf:</cite><div><p>{words}</p></div>'
        f"<div>{i + 3} xyzzal 2022 o kef 1{i}:02</div></li>"
        for i, (person, words) in enumerate(zip(people, WORDS, strict=True))
    )
    page = f'<h1>Ferry runs again</h1><div>{STORY}</div><div id="comments"><ol>{items}</ol></div>'
    assert names(page) == list(people)


def test_who_wrote_most_comments_is_no_label() -> None:
    """The same link says another name in the others."""
    people = ("anaruiz", "anaruiz", "tomlee", "anaruiz", "jondahl")
    items = "".join(
        f'<li class="m1"><h4 class="m2"><a href="/u/{person}">{person}</a></h4><p>Quvvel</p><div class="m3">'
        f"{i + 3} May 2024 10:15</div><p>{words}</p></li>"
        for i, (person, words) in enumerate(zip(people, WORDS, strict=True))
    )
    page = f'<h1>Ferry runs again</h1><div>{STORY}</div><ol class="comments">{items}</ol>'
    assert names(page) == list(people)


def test_name_that_opens_what_is_said_is_that_of_another() -> None:
    """Who is addressed stands below the time, before a comma."""
    people = ("Ana Ruiz", "Tom Lee", "Mira Okoye", "Jon Dahl", "Ida")
    items = "".join(
        f'<li><div class="v1">{person}</div><div class="v2">{i + 3} May 2024 10:15</div>'
        f'<p><a href="/m">Bo Li</a>,</p><p>{words}</p></li>'
        for i, (person, words) in enumerate(zip(people, WORDS, strict=True))
    )
    page = f'<h1>Ferry runs again</h1><div>{STORY}</div><div class="v0"><h3>5 Comments</h3><ol>{items}</ol></div>'
    assert names(page) == list(people)


def test_boxes_around_the_story_hold_no_comments() -> None:
    """Below the heading of a form stand other things that have a name and minutes each."""
    box = "".join(
        f'<div class="w{i}"><p>{title}</p><p>{words}</p><p>{40 + i} min</p><p>{i + 3}33 kcal</p></div>'
        for i, (title, words) in enumerate((("Soup", "Leek soup of the day for all"), ("Stew", "Bean stew for a week")))
    )
    form = "<div><h3>Write a comment</h3><p>Be kind to others.</p></div><p>All days of the year</p>"
    main = f'<div class="w8"><div class="w9"><h1>Ferry runs again</h1>{STORY}{form}</div></div>'
    assert read(f'<div class="w6">{main}<div class="w7">{box}</div></div>').comments == ()


def test_day_and_month_before_a_comma_and_the_year_are_a_date() -> None:
    """Some themes print it so, with the clock behind a sign."""
    heads = tuple(f"Ana Ruiz {n} — 1{n}.07, 2011 @ 13:04" for n in range(1, 6))
    found = read(thread(heads)).comments
    assert [each.published for each in found] == [dt.datetime(2011, 7, 10 + n, 13, 4) for n in range(1, 6)]


def test_head_of_a_thread_is_no_comment() -> None:
    """It begins with their number, and may say when the reader was there last."""
    items = "".join(
        f'<div class="comment-item" id="comment-{i}"><b>{person}</b> <time datetime="2024-05-0{i + 3}T10:15:00Z">'
        f"{i + 3} May</time><p>{words}</p></div>"
        for i, (person, words) in enumerate(zip(PEOPLE, WORDS, strict=True))
    )
    head = (
        '<div class="comments-head"><span>5 xeffels, quf ba</span><div>zal neb</div><p>Kiv da pol: '
        '<time datetime="2024-05-09T10:15:00Z">vev 10:15</time></p></div>'
    )
    page = f'<h1>Ferry runs again</h1><div>{STORY}</div><div id="comments">{head}{items}</div>'
    assert [each.text for each in read(page).comments] == list(WORDS)
