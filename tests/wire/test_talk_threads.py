"""Which comment of a pasted text answers which: what a paste still shows of the threads of a page."""

from __future__ import annotations

import itertools

import pytest

from newsrecord import parse_text

STORY = "Ferry to run at night\n\n" + (
    "The ferry across the sound will run at night from May on, the harbour board decided on Monday by one vote.\n\n" * 3
)
TEXTS = [
    "Good for all who work late shifts.",
    "And who pays for the extra crew?",
    "The night bus was stopped after a year.",
    "That was because nobody knew of it.",
    "I would take it every week, to be honest.",
    "Finally some good news from the board.",
    "My cousin works there and is glad.",
]
NAMES = ["Ada Finch", "möwe77", "Todor V.", "Ole Dahl", "Ada Finch", "kapten", "Ines R."]


def parents(clocks: list[str], layout: str, head: str = "Comments") -> list[int | None]:
    """Return which comment each comment answers, where they have these days and hours and stand in the *layout*."""
    parts = [
        layout.format(name=name, date=f"{clock[:2]} March 2024, {clock[3:]}", text=text)
        for name, text, clock in zip(NAMES, TEXTS, clocks, strict=False)
    ]
    article = parse_text(STORY + f"{head}\n\n" + "\n".join(parts))
    assert [each.text for each in article.comments] == TEXTS[: len(clocks)]
    return [each.reply_to for each in article.comments]


LINKED = "{name}\n{date}\n\n{text}\n\nReply\n"


def test_newest_thread_first() -> None:
    """Where the newest thread stands first, what is later than the thread above answers it."""
    clocks = ["09 10:00", "09 12:00", "08 10:00", "07 10:00", "07 11:00", "06 10:00"]
    assert parents(clocks, LINKED) == [None, 0, None, None, 3, None]


def test_oldest_thread_first() -> None:
    """Where the oldest thread stands first, what is later than a comment below stands in the thread above."""
    clocks = ["01 10:00", "05 12:00", "02 10:00", "02 11:00", "06 10:00", "03 10:00"]
    assert parents(clocks, LINKED) == [None, 0, None, None, 3, None]


def test_a_second_answer_is_not_guessed() -> None:
    """Whether a second answer is to the thread's first comment or to the first answer, the dates do not tell."""
    clocks = ["09 10:00", "09 12:00", "09 13:00", "08 10:00", "07 10:00", "07 11:00", "06 10:00"]
    assert parents(clocks, LINKED) == [None, 0, None, None, None, 4, None]


@pytest.mark.parametrize("step", [1, -1])
def test_a_list_in_one_order_has_no_threads(step: int) -> None:
    """Dates that go one way only tell of no answers."""
    clocks = [f"{day:02} 10:00" for day in range(1, 8)][::step]
    assert parents(clocks, LINKED) == [None] * 7


def test_a_list_sorted_by_votes_has_no_threads() -> None:
    """Dates in no order tell of no answers."""
    clocks = ["04 10:00", "06 10:00", "07 10:00", "05 10:00", "02 10:00", "03 10:00", "01 10:00"]
    assert parents(clocks, LINKED) == [None] * 7


def test_collapsed_answers_tell_that_none_is_shown() -> None:
    """Where links show the answers, the comments that stand there answer nobody, in whatever order they stand."""
    clocks = ["09 10:00", "09 12:00", "08 10:00", "07 10:00", "07 11:00", "06 10:00"]
    assert parents(clocks, LINKED + "Show 2 replies\n") == [None] * 6


def test_no_link_at_the_lowest_level() -> None:
    """A comment that cannot be answered, where others can, is an answer itself."""
    text = "Comments\n\n" + "".join(
        f"{name}\n{12 + n} March 2024\n{words}\nReport\n" + ("Reply\n\n" if n in {0, 3, 5} else "\n")
        for n, (name, words) in enumerate(zip(NAMES, TEXTS, strict=True))
        if n < 6
    )
    text = text.replace("15 March", "13 March")
    assert [each.reply_to for each in parse_text(STORY + text).comments] == [None, 0, 0, None, 3, None]


@pytest.mark.parametrize(
    "toggle",
    [
        "Hide {} replies",
        "{} Antworten ausblenden",
        "Masquer {} réponses",
        "Скрыть {} ответа",
        "返信{}件を隠す",
        "답글접기 {}",
    ],
)
def test_shown_answers_are_counted_off(toggle: str) -> None:
    """A line that hides so many answers has them below it, and is none of the reader's words."""
    text = "Comments\n\n" + "".join(
        f"{name}\n2 hours ago\n{words}\nReply\n" + (toggle.format(2) + "\n\n" if n == 1 else "\n")
        for n, (name, words) in enumerate(zip(NAMES, TEXTS, strict=True))
        if n < 5
    )
    article = parse_text(STORY + text)
    assert [each.text for each in article.comments] == TEXTS[:5]
    assert [each.reply_to for each in article.comments] == [None, None, 1, 1, None]


@pytest.mark.parametrize(
    "numbers", [["1", "1.1", "2", "2.1", "2.1.1"], ["7", "7.1", "8", "8.1", "8.1.1"]], ids=["first page", "later page"]
)
def test_numbers_of_levels(numbers: list[str]) -> None:
    """A comment with the number 2.1 answers the one with the number 2."""
    text = "Comments\n\n" + "".join(
        f"#{number}\n{name}\n1{n} March 2024\n{words}\n\n"
        for n, (number, name, words) in enumerate(zip(numbers, NAMES, TEXTS, strict=False))
    )
    assert [each.reply_to for each in parse_text(STORY + text).comments] == [None, 0, None, 2, 3]


def test_indents() -> None:
    """A comment that is set in answers the one above that is set in less."""
    depths = [0, 1, 2, 1, 0]
    text = "5 Comments\n\n" + "".join(
        "\n".join("    " * depth + line for line in (name, f"1{n} March 2024", "", words, "", "Reply", "")) + "\n"
        for n, (depth, name, words) in enumerate(zip(depths, NAMES, TEXTS, strict=False))
    )
    assert [each.reply_to for each in parse_text(STORY + text).comments] == [None, 0, 1, 0, None]


def test_two_names_above_an_age() -> None:
    """Where the name of whom a comment answers stands below the reader's own, behind the links of the one before."""
    rows = [("Ada Finch", ""), ("möwe77", "Ada Finch"), ("Todor V.", ""), ("Ada Finch", "Todor V.")]
    text = "4 Comments\n\n" + "".join(
        f"{name}\n\n" + (f"{to}\n\n" if to else "") + f"2 hours ago\n\n{words}\n\nReply\n\nShare\n\n"
        for (name, to), words in zip(rows, TEXTS, strict=False)
    )
    article = parse_text(STORY + text)
    assert [(each.author, each.reply_to) for each in article.comments] == [
        ("Ada Finch", None), ("möwe77", 0), ("Todor V.", None), ("Ada Finch", 2),
    ]  # fmt: skip


def at(*addressed: tuple[int, str]) -> list[int | None]:
    """Return which comment each answers where some open with "@" and a name."""
    heads = dict(addressed)
    text = "Comments\n\n" + "".join(
        f"{name}\n1{n} March 2024\n\n{heads.get(n, '')}{words}\n\nReply\n\n"
        for n, (name, words) in enumerate(zip(NAMES, TEXTS, strict=True))
    )
    return [each.reply_to for each in parse_text(STORY + text).comments]


def test_an_address_in_a_flat_list_is_no_answer() -> None:
    """Who writes "@Ada" with other comments between stands in no thread, and then no one of that page does."""
    assert at((3, "@Ada Finch "), (5, "@möwe77 "), (6, "@kapten ")) == [None] * 7


def test_an_address_right_below_is_an_answer() -> None:
    """Who writes "@Ada" right below her, or below others who answer her, answers her."""
    assert at((1, "@Ada Finch "), (2, "@Ada Finch "), (6, "@kapten ")) == [None, 0, 0, None, None, None, 5]


@pytest.mark.parametrize(
    "cue", ["in reply to ", "hat geantwortet auf ", "a répondu à ", "ответил ", "em resposta a ", "→ ", "membalas "]
)
def test_initials_keep_their_full_stop(cue: str) -> None:
    """The name before the cue, and that behind it, may end in an initial."""
    text = (
        "3 Comments\n\nTodor V.\n12 March 2024, 10:00\nGood news for us all.\nReply\n\n"
        f"Ada F. {cue}Todor V.\n12 March 2024, 10:10\nAt last, I say.\nReply\n\n"
        "Ole Dahl\n12 March 2024, 10:20\nNo, wages matter more.\nReply\n"
    )
    found = [(each.author, each.reply_to) for each in parse_text(STORY + text).comments]
    assert found == [("Todor V.", None), ("Ada F.", 0), ("Ole Dahl", None)]


def test_subject_and_name_of_what_is_answered() -> None:
    """A line that names the title and the writer of an earlier comment is no part of the words."""
    text = "Comments\n\n" + "".join(
        f"{name} | Tue, 12 March 2024 - 10:{20 + n}\n\n{extra}{title}\n\n{words}\n\nreply\n\n"
        for n, (name, title, extra, words) in enumerate(
            [
                ("Ada Finch", "Crew", "", TEXTS[0]),
                ("Todor V.", "Night bus", "", TEXTS[2]),
                ("Ole Dahl", "Money", "In reply to Night bus by Todor V.\n\n", TEXTS[1]),
            ]
        )
    )
    article = parse_text(STORY + text)
    assert [each.reply_to for each in article.comments] == [None, None, 1]
    assert not any("In reply to" in each.text for each in article.comments)


@pytest.mark.parametrize(
    "name", ["Ada (staff)", "Ada Finch 214", "mary****", "Todor V."], ids=["bracket", "figures", "mask", "initial"]
)
def test_names_keep_what_belongs_to_them(name: str) -> None:
    """Brackets within a name, figures behind it, asterisks that mask it, and initials are the reader's own."""
    layouts = (
        ["By {}, Tuesday 12 March 2024 at 08h0{}\n{}\n\n"]
        if name[-1] == "4"
        else ["{}\n12 March 2024, 10:0{}\n{}\nReply\n\n"]
    )
    text = "3 Comments\n\n" + "".join(
        layouts[0].format(each, n, words)
        for n, (each, words) in enumerate(zip([name, "Ole Dahl", name], TEXTS, strict=False))
    )
    assert [each.author for each in parse_text(STORY + text).comments] == [name, "Ole Dahl", name]


def test_the_link_to_the_rest_is_no_word() -> None:
    """A long comment that the page cuts ends in a link, which is left out with the dots before it."""
    text = (
        "2 Comments\n\nAda Finch\n12 March 2024\nSo much to say … Read more\nReply\n\n"
        "Ole Dahl\n13 March 2024\nYes, all of it.\nReply\n"
    )
    assert [each.text for each in parse_text(STORY + text).comments] == ["So much to say", "Yes, all of it."]


@pytest.mark.parametrize("line", ["No comments yet", "Keine Kommentare", "Aucun commentaire", "コメントはありません"])
def test_no_comments(line: str) -> None:
    """A page that says that it has no comments has none."""
    article = parse_text(STORY + f"{line}\n\nSubscribe to our newsletter\n")
    assert (article.comment_count, article.comments) == (0, ())


def test_the_box_above_a_post_is_none_of_the_post_before() -> None:
    """Forums print who writes, her rank and the number of her posts, above the line that signs the post."""
    text = "Comments\n\n" + "".join(
        f"{name}\nPosts: {200 + n}\nJoined: 0{n + 1} Mar 2019, 02:19\n\nRe: Ferry\n\nQuote\n\n"
        f"Post by {name} » {n + 10} Mar 2024, 10:15\n\n{words}\n\nTop\n\n"
        for n, (name, words) in enumerate(zip(NAMES, TEXTS, strict=True))
    )
    article = parse_text(STORY + text)
    assert [(each.author, each.text) for each in article.comments] == list(zip(NAMES, TEXTS, strict=True))


def test_a_topic_of_a_forum_with_the_box_below_each_post() -> None:
    """Its title stands above the first post, which is the story; the box of who wrote is no part of any post."""
    posts = list(
        zip(["quayside", "Ole D", "quayside", "Marta P"], ["The ferry is laid up again.", *TEXTS[:3]], strict=True)
    )
    opening = (
        "I stood on the pier at seven this morning and was told that the ferry to the outer islands is laid up again, "
        "the third time since Easter. Does anybody know whether the mail boat takes passengers in the meantime?"
    )
    text = "Island Forum\nBoard index ‹ Transport ‹ Boats\nFerry laid up again?\n\n4 posts • Page 1 of 1\n\n"
    for n, (name, words) in enumerate(posts):
        head = f"{'Re: ' if n else ''}Ferry laid up again?\nby {name} » Thu May 14, 2026 1{n}:12 am"
        text += f"{head}\n\n{words if n else opening}\n\n{name}\nPosts: {200 + n}\n\n"
    article = parse_text(f'{text}Return to "Boats"\n')
    assert article.headline == "Ferry laid up again?"
    assert article.byline is not None
    assert article.byline.names == ("quayside",)
    assert article.text.endswith(opening)
    assert [(each.author, each.text) for each in article.comments] == posts[1:]


def test_every_answer_stands_behind_what_it_answers() -> None:
    """Whatever order the hours of six comments stand in, a parent is an earlier comment that was there before."""
    # Every fifth order: five neighbours in this list differ in their last places alone.
    for hours in itertools.islice(itertools.permutations(range(6)), 0, None, 5):
        found = parents([f"1{hour} 10:00" for hour in hours], LINKED)
        for child, parent in enumerate(found):
            assert parent is None or (parent < child and hours[parent] < hours[child])


NAMED = [None, 0, 1, None, None, 4, None]


def answers(layout: str, told: str) -> list[int | None]:
    """Return which comment each answers, where those that answer one are printed as *told*, the others in *layout*."""
    parts = []
    for n, (name, text) in enumerate(zip(NAMES, TEXTS, strict=True)):
        parent = NAMED[n]
        form = layout if parent is None else told
        other = "" if parent is None else NAMES[parent]
        parts.append(
            form.format(
                name=name, text=text, n=n + 1, day=n + 1, other=other, number=0 if parent is None else parent + 1
            )
        )
    article = parse_text(STORY + "7 comments\n\n" + "\n".join(parts))
    assert [each.text.removeprefix("@").split(": ")[-1] for each in article.comments] == TEXTS
    return [each.reply_to for each in article.comments]


@pytest.mark.parametrize(
    ("layout", "told"),
    [
        ("#{n} {name}, {day} March 2024\n{text}\n", "#{n} {name}, {day} March 2024\nReply to #{number}\n{text}\n"),
        ("{n}. {name} ({day} March 2024)\n{text}\n", "{n}. {name} ({day} March 2024) in reply to #{number}\n{text}\n"),
        ("{name} ({day} March 2024): {text}\n", "{name} ({day} March 2024): @{other}: {text}\n"),
        ("{name}, {day} March 2024\n{text}\n", "{name}, {day} March 2024 in reply to {other}\n{text}\n"),
        (
            "{name}\n{day} March 2024\n{text}\nReply\n",
            "{name}\n{day} March 2024\nIn reply to the comment of {other}\n{text}\nReply\n",
        ),
    ],
)
def test_what_is_answered_is_told(layout: str, told: str) -> None:
    """A number, a name in the head, one behind other words, or one in the line of the words tell what is answered."""
    assert answers(layout, told) == NAMED


def test_two_names_in_full_stand_in_one_line() -> None:
    """A name in full behind another that somebody signed with before is whom the comment answers."""
    text = (
        "2 comments\n\nAda Finch • 2 days ago\n\nGood news for the town.\n\nReply\n\n"
        "Capt. Hook Ada Finch • a day ago\n\nThey patched it in 2019.\n\nReply\n"
    )
    found = parse_text(STORY + text).comments
    assert [(each.author, each.reply_to) for each in found] == [("Ada Finch", None), ("Capt. Hook", 0)]


def test_a_label_heads_the_answers() -> None:
    """A word for answers that stands alone is no part of the words above it."""
    text = (
        "2 comentários\n\nAda Finch 4 de março de 2024 às 18:22\nGood news for the town.\n\nResponder\nRespostas\n\n"
        "Ole Dahl 4 de março de 2024 às 19:22\nThey patched it.\n\nResponder\n"
    )
    found = parse_text(STORY + text).comments
    assert [(each.text, each.reply_to) for each in found] == [
        ("Good news for the town.", None),
        ("They patched it.", 0),
    ]


def test_the_first_has_no_date() -> None:
    """A name, words and a link to answer them are a comment, though only those below have dates."""
    text = (
        "3 comments\n\nAda Finch\nGood news for the town.\nReply\n\nOle Dahl\n4 March 2024\nI saw it.\nReply\n\n"
        "Ines R.\n5 March 2024\nSo did I.\nReply\n"
    )
    assert [each.author for each in parse_text(STORY + text).comments] == ["Ada Finch", "Ole Dahl", "Ines R."]


def test_names_over_words_and_their_number() -> None:
    """Names over paragraphs, as many as the heading counts, are comments without a date or a link."""
    text = (
        "2 comments\n\nAda Finch\nGood news for the town.\n\nOle Dahl\nI saw it coming.\nAnd so did you.\n\nMost read\n"
    )
    found = parse_text(STORY + text).comments
    assert [(each.author, each.text) for each in found] == [
        ("Ada Finch", "Good news for the town."), ("Ole Dahl", "I saw it coming.\nAnd so did you."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "head",
    [
        "{name}{day}.03.2024 10:12",
        "{name} {day} hari yang lalu",
        "{name}\nma, {day}/03/2024 - 14:05",
        "{name} 3/{day}(火) 8:10",
    ],
)
def test_names_are_told_from_dates(head: str) -> None:
    """A date glued to the name, an age without a mark before it, a short weekday and one in a sign are no names."""
    text = "3 comments\n\n" + "".join(
        head.format(name=name, day=n + 1) + f"\n\n{words}\n\nReply\n\n"
        for n, (name, words) in enumerate((("Ada Finch", TEXTS[0]), ("Ole Dahl", TEXTS[1]), ("kapten", TEXTS[2])))
    )
    assert [each.author for each in parse_text(STORY + text).comments] == ["Ada Finch", "Ole Dahl", "kapten"]


def test_links_beside_the_date() -> None:
    """Links and their numbers behind or before a date are no name; the name stands above the words."""
    for row in ("{day} March 2024 10:12 Like (36) Reply", "36 Like Reply 10:12 {day} March 2024"):
        text = "3 comments\n\n" + "".join(
            f"{name}\n{words}\n{row.format(day=n + 1)}\n"
            for n, (name, words) in enumerate(zip(NAMES[:3], TEXTS[:3], strict=True))
        )
        assert [each.author for each in parse_text(STORY + text).comments] == NAMES[:3]


def test_a_count_before_the_headline() -> None:
    """A line that repeats the headline behind a number counts comments and heads them."""
    text = "1 svar på ”Ferry to run at night”\n\nAda Finch\n4 mars 2024\nGood news for the town.\nSvara\n"
    article = parse_text(STORY + text)
    assert (article.comment_count, len(article.comments)) == (1, 1)


def test_a_badge_parts_two_names() -> None:
    """What the reader is stands between her name and that of whom she answers."""
    first = f"möwe77\n6 years ago\n{TEXTS[1]}\nReply\n\n"
    second = f"Ole Dahl Mod möwe77\n6 years ago\n{TEXTS[3]}\nReply\n"
    article = parse_text(f"{STORY}Comments (2)\n\n{first}{second}")
    assert [(each.author, each.reply_to) for each in article.comments] == [("möwe77", None), ("Ole Dahl", 0)]


def test_answers_open_with_a_name_where_links_stand_between_dots() -> None:
    """That program links the name of whom a reader answers, and the rest of the comment goes on behind it."""
    head = "2 comments\nSort by\nNewest\n\nAdd a comment...\n\n"
    first = f"Ada Finch\n{TEXTS[0]}\nLike · Reply · 14 · 3d\n\n"
    second = "Ole Dahl\nHarbour board, Lund\nAda Finch you never work late.\nLike · Reply · 2d\n\n"
    third = "Todor V.\nBaker at home\nI do.\nLike · Reply · 1d\n"
    article = parse_text(STORY + head + first + second + third)
    assert [(each.author, each.reply_to) for each in article.comments] == [
        ("Ada Finch", None), ("Ole Dahl", 0), ("Todor V.", None),
    ]  # fmt: skip


def spoken(rows: list[tuple[str, str]]) -> list[int | None]:
    """Return which comment each answers, by its author and the day and hour of March."""
    parts = [
        LINKED.format(name=name, date=f"{clock[:2]} March 2024, {clock[3:]}", text=f"Well, said number {i} here.")
        for i, (name, clock) in enumerate(rows)
    ]
    return [each.reply_to for each in parse_text(f"{STORY}Comments\n\n" + "\n".join(parts)).comments]


def test_who_speaks_again_in_a_thread_answers_what_was_said_since() -> None:
    """Two talk with each other below the first comment, later than the second thread began."""
    rows = [
        ("Ada Finch", "01 10:00"), ("möwe77", "05 12:00"), ("Ada Finch", "05 13:00"), ("möwe77", "05 14:00"),
        ("Todor V.", "02 10:00"), ("Ole Dahl", "02 11:00"), ("Ines R.", "03 10:00"),
    ]  # fmt: skip
    assert spoken(rows)[:4] == [None, 0, 1, 2]


def test_who_writes_most_and_always_behind_others_answers_them() -> None:
    """The writer of a blog thanks everybody."""
    rows = [
        ("Ada Finch", "01 10:00"), ("kapten", "01 11:00"), ("möwe77", "04 12:00"), ("Ole Dahl", "06 12:00"),
        ("Todor V.", "02 10:00"), ("kapten", "02 11:00"), ("Ines R.", "05 10:00"), ("kapten", "05 11:00"),
    ]  # fmt: skip
    assert [spoken(rows)[i] for i in (1, 5, 7)] == [0, 4, 6]


def test_numbers_of_answers_may_stand_below_the_date() -> None:
    """A number with a stop answers the one before the stop, and is no part of the words."""
    rows = zip(("#1", "#1.1", "#2"), NAMES, TEXTS, strict=False)
    parts = [
        f"{name}\n2{i} March 2024, 10:15\n{number}\n{text}\nReply\n" for i, (number, name, text) in enumerate(rows)
    ]
    article = parse_text(f"{STORY}Comments (3)\n\n" + "\n".join(parts))
    assert [(each.text, each.reply_to) for each in article.comments] == list(
        zip(TEXTS[:3], (None, 0, None), strict=True)
    )


def test_two_answers_to_a_story_by_its_title_are_comments() -> None:
    """Boards print "Re: Title" above each answer, and who wrote it when."""
    rows = zip(NAMES, TEXTS[:2], strict=False)
    posts = "".join(
        f"Re: Ferry to run at night\nPost by {name} » Tue Mar 1{i}, 2024 6:02 pm\n\n{text}\n\n"
        f"{name}\nPosts: 4{i}\n\nTop\n"
        for i, (name, text) in enumerate(rows)
    )
    article = parse_text(STORY + posts)
    assert [(each.author, each.text) for each in article.comments] == list(zip(NAMES, TEXTS[:2], strict=False))


def test_the_name_of_whom_a_reader_answers_stands_below_hers_behind_votes() -> None:
    """The votes of the comment before end in a number with its sign."""
    votes = "Reply\n+5\n−1\n\n"
    first = f"Ada Finch\n11 March 2024, 14:20\n{TEXTS[0]}\n{votes}"
    second = f"Ole Dahl\nAda Finch\n11 March 2024, 14:41\n{TEXTS[1]}\n{votes}"
    third = f"Ines R.\n12 March 2024, 10:10\n{TEXTS[2]}\n{votes}"
    article = parse_text(f"{STORY}Comments (3)\n\n{first}{second}{third}")
    assert [(each.author, each.reply_to) for each in article.comments] == [
        ("Ada Finch", None), ("Ole Dahl", 0), ("Ines R.", None),
    ]  # fmt: skip


def test_numbers_that_open_the_lines_of_names_tell_who_answers_whom() -> None:
    """What is numbered "#1.1" answers "#1"; the number is no part of the name."""
    rows = zip(("#1", "#1.1", "#1.1.1", "#2"), NAMES, TEXTS, (5, 6, 7, 8), strict=False)
    parts = [f"{text}\n{number} {name} on 1{i} March 2024 10:15 (Reply)\n\n" for number, name, text, i in rows]
    article = parse_text(f"{STORY}Comments\n\n" + "".join(parts))
    assert [(each.author, each.reply_to) for each in article.comments] == [
        (NAMES[0], None), (NAMES[1], 0), (NAMES[2], 1), (NAMES[3], None),
    ]  # fmt: skip


def test_whose_comment_is_answered_stands_behind_a_word_for_it() -> None:
    """A line with "replied to comment from Ana" names her."""
    heads = ("Ada Finch", "Ole Dahl", "Ines R. replied to comment from Ada Finch")
    parts = [f"{head} | March 1{i}, 2024 10:15 AM | Reply\n{TEXTS[i]}\n\n" for i, head in enumerate(heads)]
    article = parse_text(f"{STORY}3 Comments\n\n" + "".join(parts))
    assert [(each.author, each.reply_to) for each in article.comments] == [
        ("Ada Finch", None), ("Ole Dahl", None), ("Ines R.", 0),
    ]  # fmt: skip


def test_a_number_in_a_line_that_ends_in_a_colon_names_what_is_answered() -> None:
    """Such a line stands above the words in many languages; the hour may stand before the day there."""
    rows = ((1, "Ada Finch", ""), (2, "Роса", 'До коментар [#1] от "Ada Finch":\n'), (3, "Ole Dahl", ""))
    parts = [f"{n} {name} 12:1{n}, 4 март 2024\n{line}{TEXTS[n]}\nОтговор\n\n" for n, name, line in rows]
    article = parse_text(f"{STORY}Коментари: 3\n\n" + "".join(parts))
    assert [(each.author, each.text, each.reply_to) for each in article.comments] == [
        ("Ada Finch", TEXTS[1], None), ("Роса", TEXTS[2], 0), ("Ole Dahl", TEXTS[3], None),
    ]  # fmt: skip
