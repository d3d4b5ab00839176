"""Comments that only a heading speaks for: style sheets that machines wrote leave no names."""

from __future__ import annotations

import newsrecord

STORY = "".join(
    f"<p>The ferry to Lund Island left the harbour on {day} for the first time in eleven days, said the port.</p>"
    for day in ("Saturday", "Sunday", "Monday")
)
WORDS = (
    "We waited for that boat for a week.",
    "The pier should have been mended in March already.",
    "Thank you to all who brought us bread meanwhile.",
    "And who pays for the second boat?",
)
PEOPLE = ("Ana Ruiz", "Tom Lee", "Mira Okoye", "Jon Dahl")


def comment(person: str, words: str, day: int = 3) -> str:
    return (
        f'<div class="c1a2"><div class="c77f"><b>{person}</b> <span>{day} May 2024 at 9:15</span></div>'
        f'<div class="c90d"><p>{words}</p></div><div class="c3ab">Reply</div></div>'
    )


def read(below: str) -> newsrecord.Article:
    page = f'<html lang="en"><body><main><h1>Ferry runs again</h1><div class="cdd0">{STORY}</div>{below}</main></body>'
    return newsrecord.parse_html(page, url="https://www.quay.example/ferry", annotate=())


def thread(people: tuple[str, ...] = PEOPLE) -> str:
    return "".join(comment(person, words, i + 3) for i, (person, words) in enumerate(zip(people, WORDS, strict=True)))


def test_a_line_with_their_number_heads_comments() -> None:
    """The number of comments need not stand in a heading."""
    article = read(f'<div class="cf01"><div><p>4 Comments</p></div><div class="cf02">{thread()}</div></div>')
    assert [each.author for each in article.comments] == list(PEOPLE)
    assert [each.text for each in article.comments] == list(WORDS)
    assert all(words not in article.text for words in WORDS)


def test_buttons_between_heading_and_comments_stand_with_the_heading() -> None:
    """What follows a heading right away is not always a comment."""
    head = '<div class="cf03"><h3>Comments</h3><div>Sort by</div><div>Newest first</div></div>'
    article = read(f'<div class="cf01"><div>{head}</div><div class="cf02">{thread()}</div></div>')
    assert [each.author for each in article.comments] == list(PEOPLE)


def test_some_comments_may_lack_a_date_where_the_heading_counts_them() -> None:
    """As many as the heading declares are the comments, though one is signed otherwise."""
    odd = '<div class="c1a2"><div class="c77f"><b>Ida Holm</b></div><div class="c90d"><p>Me too.</p></div></div>'
    people = [each.author for each in read(f"<div><h3>5 Comments</h3><div>{thread()}{odd}</div></div>").comments]
    assert people[:4] == list(PEOPLE)


def test_what_one_person_shows_is_no_thread() -> None:
    """Posts that a story shows from elsewhere are signed and dated, too."""
    article = read(f"<div><p>4 Comments</p><div>{thread(('Ana Ruiz',) * 4)}</div></div>")
    assert article.comments == ()


def test_teasers_under_a_heading_are_no_comments() -> None:
    """Titles of other stories lead elsewhere."""
    teasers = "".join(
        f'<div class="c1a2"><div><b>{person}</b> <span>{i + 3} May 2024 at 9:15</span></div>'
        f'<a href="/story/{i}"><p>{words}</p></a></div>'
        for i, (person, words) in enumerate(zip(PEOPLE, WORDS, strict=True))
    )
    assert read(f"<div><h3>Comments</h3><div>{teasers}</div></div>").comments == ()


def test_links_to_answer_tell_comments_without_a_heading() -> None:
    """Where nothing heads a thread, the link to answer each comment tells where it stands."""
    article = read(f'<div class="cf01"><div class="cf04"><input></div><div class="cf02">{thread()}</div></div>')
    assert [each.author for each in article.comments] == list(PEOPLE)


def test_questions_to_reply_to_are_no_comments() -> None:
    """A list of offers may have a button to reply to each, and nobody signs it."""
    offers = "".join(f"<div><p>{words}</p><div>3 May 2024</div><div>Reply</div></div>" for words in WORDS)
    assert read(f"<div>{offers}</div>").comments == ()


def test_a_printed_day_without_its_year_is_no_part_of_the_name() -> None:
    """A time for machines stands around what is printed of it."""
    lines = "".join(
        f'<div class="c1a2"><div><span>{person}</span> <time datetime="2024-05-0{i + 3}T09:15:00Z">{day}</time></div>'
        f"<div>{words}</div><button>Reply</button></div>"
        for i, (person, words, day) in enumerate(
            zip(PEOPLE, WORDS, ("3 May", "May 4", "5. Mai", "6 de mayo"), strict=True)
        )
    )
    assert [each.author for each in read(f"<div><div>{lines}</div></div>").comments] == list(PEOPLE)


def test_a_heading_may_count_comments_among_other_words() -> None:
    """Themes repeat the title of the story behind the number of comments."""
    for words in ("4 thoughts on “Ferry runs again”", "4 Kommentare zu „Ferry runs again“", "There are 4 comments"):
        article = read(f'<div class="cf01"><h2>{words}</h2><div class="cf02">{thread()}</div></div>')
        assert [each.author for each in article.comments] == list(PEOPLE), words


def test_a_heading_of_numbered_things_is_none_of_comments() -> None:
    """A number and no word for comments heads something else."""
    assert read(f'<div class="cf01"><h2>4 ways to cross</h2>{thread().replace("Reply", "")}</div>').comments == ()


def test_the_story_may_stand_in_one_element_with_its_comments() -> None:
    """A heading of comments parts them from the story where no element of their own does."""
    article = read(f"<h3>Comments</h3><div><a href='#form'>Write</a></div>{thread()}")
    assert [each.author for each in article.comments] == list(PEOPLE)
    assert all(f"on {day} for" in article.text for day in ("Saturday", "Sunday", "Monday"))
    assert all(words not in article.text for words in WORDS)


def test_a_heading_at_the_top_of_the_page_speaks_for_no_part_of_the_story() -> None:
    """A line with the number of comments above the story stands in one element with the story, and heads nothing."""
    entries = "".join(f"<p>{person}, {i + 9}:15</p><p>{words * 3}</p>" for i, (person, words) in enumerate(
        zip(PEOPLE, WORDS, strict=True)
    ))  # fmt: skip
    page = f"<html><body><main><h1>Ferry runs again</h1><div><h4>4 comments</h4>{entries}</div></main></body></html>"
    assert newsrecord.parse_html(page, annotate=()).comments == ()


def test_the_heading_of_the_form_may_stand_below_the_comments() -> None:
    """What asks for a comment of one's own stands below the others."""
    article = read(f'<div class="cf01"><div>{thread()}</div><h3>Leave a comment</h3><form>Name</form></div>')
    assert [each.author for each in article.comments] == list(PEOPLE)


def test_headings_that_all_comments_have_are_those_of_forms() -> None:
    """A form to answer may stand below every comment, with a heading of its own."""
    answered = thread().replace("Reply", "<h3>Reply to this one</h3>")
    article = read(f'<div class="cf01"><h3>Comments</h3><div>{answered}</div></div>')
    assert [(each.author, each.text) for each in article.comments] == list(zip(PEOPLE, WORDS, strict=True))


def test_a_day_printed_beside_another_form_of_it_is_no_text() -> None:
    """A link may hold the time for machines, and the line below it the time for readers."""
    items = "".join(
        f'<li><div><b>{person}</b><a href="#c{i}" title="2024-05-0{i + 3}T09:15:00+02:00">#</a></div>'
        f"<div>May {i + 3}, 2024, 9:15 am</div><div>{words}</div></li>"
        for i, (person, words) in enumerate(zip(PEOPLE, WORDS, strict=True))
    )
    assert [each.text for each in read(f"<div><h3>4 comments</h3><ol>{items}</ol></div>").comments] == list(WORDS)


def test_a_button_that_ends_a_text_does_not_make_it_a_link() -> None:
    """A comment whose last words are a button for all comments is no teaser."""
    ended = "".join(
        comment(person, f'{words} <a href="#r{i}">Report</a>', i + 3)
        for i, (person, words) in enumerate(zip(PEOPLE, WORDS, strict=True))
    )
    article = read(f'<div class="cf01"><h3>Comments</h3><div>{ended}</div></div>')
    assert [each.text for each in article.comments] == list(WORDS)


def test_what_stands_between_heading_and_comments_is_no_part_of_the_story() -> None:
    """Rules for readers and buttons go with the comments."""
    rules = "<p>4 comments</p><p>What readers say is their own opinion, and not that of this newspaper.</p>"
    article = read(f'<section><h2>Comments</h2>{rules}<div class="cf02">{thread()}</div><p>Load more</p></section>')
    assert [each.author for each in article.comments] == list(PEOPLE)
    assert article.text == read("").text


def test_a_heading_of_comments_may_have_none_below() -> None:
    """The page says so right below."""
    article = read("<section><h2>Comments</h2><p>Be the first to comment.</p><button>Add</button></section>")
    assert (article.comments, article.comment_count) == ((), 0)


def nested(rows: list[tuple[str, str, int, str]]) -> str:
    """Return bare comments, each a person, words, how deep it stands, and what its texts end in."""
    page, depth = "", -1
    for i, (person, words, level, end) in enumerate(rows):
        page += "</li></ul>" * (depth - level) + ("</li>" if depth >= level else "<ul>")
        page += f"<li class='k1'><div><div><b>{person}</b> <i>{i + 3} May 2024</i></div><p>{words}{end}</p></div>"
        depth = level
    return page + "</li></ul>" * (depth + 1)


LEVELS = (0, 1, 2, 0, 1)
MORE = list(zip((*PEOPLE, "Ida Holm"), (*WORDS, "The port pays, as it should."), LEVELS, strict=True))


def test_nesting_tells_comments_without_a_heading_or_links() -> None:
    """Each answer stands in the element of what it answers, one step in."""
    article = read(f"<div>{nested([(*row, '') for row in MORE])}</div>")
    assert [(each.author, each.reply_to) for each in article.comments] == list(
        zip((*PEOPLE, "Ida Holm"), (None, 0, 1, None, 3), strict=True)
    )
    assert all(words not in article.text for words in WORDS)


def test_a_flat_list_that_nothing_heads_is_no_thread() -> None:
    """Entries of a live page, too, have a person, a time and a text each."""
    assert read(f"<div>{nested([(person, words, 0, '') for person, words, *_ in MORE])}</div>").comments == ()


def test_texts_that_break_off_are_those_of_comments_on_other_stories() -> None:
    """A box shows the beginnings of what was said elsewhere."""
    rows = [(person, words.rstrip(".?"), 0, "…") for person, words, *_ in MORE]
    assert read(f"<div><h3>Comments</h3>{nested(rows)}</div>").comments == ()


def test_below_a_heading_that_counts_none_stand_those_on_other_stories() -> None:
    """The story itself has none."""
    assert read(f"<div><h3>0 comments</h3><div>{thread()}</div></div>".replace("Reply", "")).comments == ()


def test_a_short_day_with_its_day_of_the_week_dates_a_comment() -> None:
    """Japanese pages print month and day with a stroke and the day of the week in brackets."""
    people = ("うみねこ", "さざなみ", "旅人", "港の住人")
    rows = "".join(
        f'<article class="s1a{i}x"><h2><a href="/users/{i}">{person}</a></h2><p>5/{i + 3}(火) 9:15</p>'
        f"<p>{words}</p><div><a>返信0件</a></div></article>"
        for i, (person, words) in enumerate(zip(people, WORDS, strict=True))
    )
    article = read(f'<section id="comment-main"><h2>コメント4件</h2>{rows}</section>')
    assert [each.author for each in article.comments] == list(people)
    assert [each.text for each in article.comments] == list(WORDS)


def test_what_the_system_adds_to_a_name_in_brackets_is_no_part_of_it() -> None:
    """A reader without an account is called "not verified" in the language of the page."""
    rows = thread().replace("</b>", " (nicht überprüft)</b>")
    article = read(f'<div id="comments"><h2>4 Kommentare</h2>{rows}</div>')
    assert [each.author for each in article.comments] == list(PEOPLE)


def test_respect_is_what_readers_give_a_comment_in_several_languages() -> None:
    """The number beside the button that shows respect is that of those who like the comment."""
    rows = thread().replace(
        '<div class="c3ab">Reply</div>', '<div class="c3ab"><b>Respekt 3</b> <i>Antworten</i></div>'
    )
    article = read(f'<div id="comments"><h2>4 Kommentare</h2>{rows}</div>')
    assert [each.likes for each in article.comments] == [3, 3, 3, 3]
