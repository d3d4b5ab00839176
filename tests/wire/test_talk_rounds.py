"""Comments of pasted text in a language of which no word is known: what comes round with each tells them."""

from __future__ import annotations

import pytest

from newsrecord import parse_text

STORY = "Balgo tresta nomur velka\n\n" + (
    "Belga dremo sulta verin palgo trest umbra kelnit, dorma vesk hulta brin solgo na trelva umin gastro pelk.\n\n" * 3
)
POSTS = [
    ("Adda Finsk", "Nomur velka tresta balgo ul pelk dorma umin, hulta brin solgo?"),
    ("Josk", "Brin solgo na trelva."),
    ("Mirel Tovan", "Kelnit umbra dremo sulta verin palgo, trest umbra hulta. Gastro pelk na umin velka solgo dorma."),
    ("Adda Finsk", "Velka umin dorma hulta. Trest palgo verin."),
]
TITLES = ["Verin palgo trest", "Umbra na dremo velka", "Hulta brin umin", "Solgo trelva nomur dorma"]


def thread(layout: str, *, head: str = "", foot: str = "") -> list[tuple[str | None, str]]:
    """Return who wrote which words, where the posts stand below the story in the *layout*."""
    posts = [
        layout.format(name=name, text=text, number=11 + i, title=TITLES[i]) for i, (name, text) in enumerate(POSTS)
    ]
    article = parse_text(STORY + head + "\n\n".join(posts) + foot, annotate=())
    return [(comment.author, comment.text) for comment in article.comments]


@pytest.mark.parametrize(
    "layout",
    [
        "{name}\n{number} prelo 2026 um {number}:31\n\n{text}\n\nGromul",
        "{name} ({number}.04.2026, {number}.31)\n{text}\nGromul",
        "{number}.04.26 | {number}:31 {name}\n{text}\nGromul",
        "{name}\n{text}\nprelo {number}, 2026 pe {number}:31 tm\nGromul",
        "{name} drusk:\nprelo {number}, 2026 pe {number}:31 tm\n\n{text}",
        "Drusk na {name} — {number}.04.2026 @ {number}:31\n{text}",
    ],
)
def test_a_name_a_moment_words_and_the_same_line(layout: str) -> None:
    """Names that differ, dates alike, sentences, and a button or a word beside the names: that is a thread."""
    assert thread(layout) == POSTS


def test_the_number_of_comments_stands_above_them() -> None:
    """As many as a line says there are need nothing else that comes round with each."""
    article = parse_text(
        STORY + "4 Drumelki\n\n" + "\n\n".join(f"{n}\n1{i} prelo 2026, 10:31\n{t}" for i, (n, t) in enumerate(POSTS)),
        annotate=(),
    )
    assert article.comment_count == len(article.comments) == len(POSTS)


def test_the_words_stand_above_the_signatures() -> None:
    """Where words stand above the first signature and none below the last one they belong to what is below."""
    assert thread("{text}\nDrusk na {name}, {number}.04.2026 {number}:31", head="Drumelki\n\n") == POSTS


def test_an_age_with_the_same_word_behind_it() -> None:
    """An age is a number, some word, and one that all have; a reader is named in the first words of an answer."""
    posts = "".join(f"{n}\n{i + 2} gorm tuv\n{t}\nGromul\n\n" for i, (n, t) in enumerate(POSTS))
    answer = "Kelda\nuf gorm tuv\nMirel, na velka dorma.\nGromul\n"
    comments = parse_text(STORY + posts + answer, annotate=()).comments
    assert [comment.author for comment in comments] == [*[name for name, _ in POSTS], "Kelda"]


def test_the_same_words_before_earlier_names() -> None:
    """A line that names an earlier reader behind the same words as others do says whom a comment answers."""
    posts = [
        ("Adda Finsk", "", "Nomur velka tresta balgo ul pelk?"),
        ("Josk", "Gromul na Adda Finsk\n", "Brin solgo na trelva."),
        ("Mirel Tovan", "", "Kelnit umbra dremo sulta verin."),
        ("Olm", "Gromul na Mirel Tovan\n", "Velka umin dorma hulta."),
    ]
    article = parse_text(
        STORY
        + "4 Drumelki\n\n"
        + "".join(f"{n}\n1{i} prelo 2026, 10:31\n{to}{t}\n\n" for i, (n, to, t) in enumerate(posts)),
        annotate=(),
    )
    assert [(comment.reply_to, comment.text) for comment in article.comments] == [
        (None, posts[0][2]),
        (0, posts[1][2]),
        (None, posts[2][2]),
        (2, posts[3][2]),
    ]


@pytest.mark.parametrize(
    "layout",
    [
        "{name}\n{number} prelo 2026, {number}:31\n{title}\n{text}\nGromul",
        "{title}\n{name}\n{number} prelo 2026, {number}:31\n{text}\nGromul",
        "{title}\nna {name}\n{number} prelo 2026, {number}:31\n4\n60\n\n{title} solgo\n{text}",
        "{title}: {number} prelo 2026 | {name}\n{text}",
        "{name}\n{number} prelo 2026\n{text}",
        "{name} {number}.04.2026, {number}:31\n4,{number} de 5\n{text}\nGromul",
    ],
)
def test_teasers_events_and_reviews_are_no_comments(layout: str) -> None:
    """What has a title, a day without an hour, or a rating is a teaser, an event, or a review."""
    assert thread(layout) == []


def test_entries_by_one_writer_are_no_comments() -> None:
    """A live report is signed by the same reporter again and again."""
    entries = "".join(f"Josk\n1{i} prelo 2026, 10:31\n{text}\nGromul\n\n" for i, (_, text) in enumerate(POSTS))
    assert parse_text(STORY + entries, annotate=()).comments == ()


def test_questions_and_answers_are_no_comments() -> None:
    """The two names of an interview have no dates."""
    assert thread("{name}:\n{text}") == []
