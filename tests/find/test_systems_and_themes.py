"""What publishing systems and their themes print around a story, in the languages they are translated to."""

from __future__ import annotations

import pytest

import newsrecord

URL = "https://www.lund-mail.example/harbour/ferry-runs-again"
TEXTS = (
    "The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, said the port.",
    "The shop on the island had been without fresh bread since the storm tore the pier from its posts in March.",
    "A second boat is to follow next week, once divers have looked at the posts on the northern side of it.",
)
TEXT = "".join(f"<p>{text}</p>" for text in TEXTS)


def read(
    above: str = "", below: str = "", *, text: str = TEXT, language: str = "en", head: str = ""
) -> newsrecord.Article:
    """Return what is read of a page with *above* between headline and text, and *below* behind the text."""
    page = f"""<html lang="{language}"><head><title>Ferry runs again to Lund</title>{head}</head><body><article>
    <h1>Ferry runs again to Lund</h1>{above}<div class="text">{text}</div>{below}</article></body></html>"""
    return newsrecord.parse_html(page, url=URL, annotate=())


def names(article: newsrecord.Article) -> tuple[str, ...]:
    return article.byline.names if article.byline is not None else ()


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Erstellt von Ana Ruiz", "de"),
        ("Eingetragen von Ana Ruiz", "de"),
        ("Lagt inn av Ana Ruiz", "nb"),
        ("Indsendt af Ana Ruiz", "da"),
        ("Skickad av Ana Ruiz", "sv"),
        ("Inviato da Ana Ruiz", "it"),
        ("Postat de Ana Ruiz", "ro"),
        ("Od Ana Ruiz", "cs"),
        ("Vložil: Ana Ruiz", "cs"),
        ("Додав: Ana Ruiz", "uk"),
        ("Gönderen: Ana Ruiz", "tr"),
        ("Đăng bởi: Ana Ruiz", "vi"),
        ("Από Ana Ruiz", "el"),
    ],
)
def test_word_of_a_publishing_system_for_who_posted_leads_to_the_author(line: str, language: str) -> None:
    """Publishing systems say of a story who submitted, created or posted it, where papers say who wrote it."""
    assert names(read(f"<p class='meta'>{line}</p>", language=language)) == ("Ana Ruiz",)
    assert newsrecord.parse_byline(line, language=language).names == ("Ana Ruiz",)


def test_author_is_named_by_the_label_before_a_link_in_a_row_of_labels() -> None:
    """Of a row of labels and links only the markup tells where the author's name ends."""
    row = (
        "<p><span>21-06-2025, 11:25</span> <span>Section: <a href='/harbour/'>Harbour</a></span>"
        " <span>Author: <a href='/user/7'>Ana Ruiz</a></span> <span>Views: 588</span></p>"
    )
    assert names(read(row)) == ("Ana Ruiz",)


def test_permanent_link_is_nobody() -> None:
    """The words of the link to the post itself, in the foot of it, are no second author."""
    foot = (
        "<p>Rédigé par Ana Ruiz le 2 septembre 2008 à 09:14 dans <a href='/p'>Port</a>"
        " | <a href='/1'>Lien permanent</a></p>"
    )
    assert names(read(below=foot, language="fr")) == ("Ana Ruiz",)


def test_name_of_an_account_that_runs_into_the_authors_is_no_part_of_it() -> None:
    """The account behind a name is cut off where no blank stands between them; an address by mail is none."""
    assert newsrecord.parse_byline("By Ana Ruiz@aruiz").names == ("Ana Ruiz",)


def test_change_is_printed_behind_the_only_time_element() -> None:
    """A line may mark up the day of publication only, and print that of the change behind it."""
    line = "<p><time datetime='2025-08-11T21:22'>Aug. 11, 2025, 9:22 PM</time> <span>Updated Aug. 12, 2025</span></p>"
    article = read(line)
    assert (str(article.published), str(article.modified)) == ("2025-08-11 21:22:00", "2025-08-12")


@pytest.mark.parametrize(
    ("label", "language"),
    [("Data modyfikacji", "pl"), ("Poslední změna", "cs"), ("Letzte Änderung", "de"), ("Son değişiklik", "tr")],
)
def test_noun_for_the_change_labels_its_day(label: str, language: str) -> None:
    """Public bodies print a noun before the day of the last change."""
    article = read("<p>10.05.2025</p>", f"<p>{label}: 12.05.2025</p>", language=language)
    assert (str(article.published), str(article.modified)) == ("2025-05-10", "2025-05-12")


def test_foot_of_a_post_gives_its_day() -> None:
    """The line below a post that tells who wrote it, when, and where it is filed is longer than its date."""
    foot = (
        "<div class='post-meta'>By <a href='/author/ana'>Ana Ruiz</a> | <span>January 20th, 2025</span> |"
        " <a href='/harbour'>Harbour</a> | Tags: <a href='/t/1'>ferries</a>, <a href='/t/2'>Lund Island</a>,"
        " <a href='/t/3'>storms</a> | 2 Comments</div>"
    )
    story = TEXT + "".join(f"<p>{text} {number}</p>" for number, text in enumerate(TEXTS * 6))
    assert str(read(below=foot, text=story).published) == "2025-01-20"


def test_description_cut_from_behind_the_place_is_no_standfirst() -> None:
    """A description that is the beginning of the text without its place sums nothing up."""
    text = f"<p><b>LUND MAIL, Lund</b> – {TEXTS[0]}</p>" + "".join(f"<p>{each}</p>" for each in TEXTS[1:])
    head = f'<meta name="description" content="{TEXTS[0][:80]}">'
    assert read(text=text, head=head).standfirst is None


@pytest.mark.parametrize(
    ("call", "language"),
    [
        ("<h4>İlginizi çekebilir: <a href='/f'>Harbour master looks for a deputy</a></h4>", "tr"),
        ("<h4>Das könnte Sie auch interessieren: <a href='/f'>Harbour master looks for a deputy</a></h4>", "de"),
        ("<h4>Mungkin Anda suka: <a href='/f'>Harbour master looks for a deputy</a></h4>", "id"),
        ("<p>Receba as notícias do porto. <a href='/g'>Clique aqui e entre no nosso grupo de WhatsApp</a>.</p>", "pt"),
        ("<p>Dapatkan berita terbaru di <a href='/g'>saluran WhatsApp</a> kami. Ikuti sekarang.</p>", "id"),
        ("<p>Mời bạn đọc theo dõi <a href='/g'>fanpage của báo</a> để cập nhật tin tức.</p>", "vi"),
        ("<p>تابعونا عبر <a href='/g'>قناتنا على واتساب</a>.</p>", "ar"),
    ],
)
def test_call_between_paragraphs_is_none_of_the_story(call: str, language: str) -> None:
    """What leads to another story, or into a channel, is no paragraph; a Turkish capital has its dot."""
    article = read(text=f"<p>{TEXTS[0]}</p><p>{TEXTS[1]}</p>{call}<p>{TEXTS[2]}</p>", language=language)
    assert [block.text for block in article.body] == list(TEXTS)


@pytest.mark.parametrize(
    "line",
    [
        "March 3, 2025 · Ana Ruiz",
        "Monday, March 3, 2025 | Ana Ruiz",
        "March 3, 2025 · 4 min · 712 words · Ana Ruiz",
    ],
)
def test_name_behind_the_date_wrote_the_story(line: str) -> None:
    """Behind a date that its month begins, and a mark, stands who wrote the story, as behind one in figures."""
    assert names(read(f"<p>{line}</p>")) == ("Ana Ruiz",)


def test_section_behind_the_date_is_nobody() -> None:
    """Where a section stands behind the date, nobody is named."""
    assert names(read("<p>March 3, 2025 · Local News</p>")) == ()


def commented(*comments: tuple[str, str, str]) -> newsrecord.Article:
    """Return what is read of a page with *comments*: of each its writer, subject and text."""
    items = "".join(
        f"<article class='comment'><footer class='comment__meta'><p class='comment__author'>{name}</p>"
        f"<p class='comment__time'>{number} January, 2025</p></footer><div class='comment__content'>"
        f"<h3><a href='/comment/{number}#comment-{number}' class='permalink'>{subject}</a></h3>"
        f"<div class='text-content'><p>{text}</p></div></div></article>"
        for number, (name, subject, text) in enumerate(comments, 18)
    )
    return read(below=f"<section class='comments'><h2>Comments</h2>{items}</section>")


def test_subject_that_a_program_cut_out_of_the_comment_is_none_of_its_text() -> None:
    """A heading of a comment that is the beginning of what it says is left out; one of the reader's own stays."""
    found = commented(
        ("Ben", "My boat lay there all", "My boat lay there all winter."), ("Eva", "Prices", "Bread is dear on Lund.")
    )
    assert [each.text for each in found.comments] == ["My boat lay there all winter.", "Prices\nBread is dear on Lund."]


@pytest.mark.parametrize("note", ["not verified", "nicht überprüft", "neověřeno", "не проверено"])
def test_note_that_a_reader_is_not_verified_is_no_part_of_the_name(note: str) -> None:
    """What a system sets in brackets behind the names of those who are not logged in is cut off."""
    found = commented((f"Ben ({note})", "Winter", "My boat lay there."), (f"Eva ({note})", "Prices", "Bread is dear."))
    assert [each.author for each in found.comments] == ["Ben", "Eva"]


@pytest.mark.parametrize(
    "foot",
    [
        "<p>Tags: storms, Lund Island</p>",
        "<p><b>Schlagworte:</b> storms, Lund Island</p>",
        "<p class='tags'>Keywords: storms; Lund Island</p>",
        "<ul class='news-tags'><li>storms</li><li>Lund Island</li></ul>",
        "<div class='tags'><h4>Tags</h4><ul><li>storms</li><li>Lund Island</li></ul></div>",
    ],
)
def test_tags_need_no_links(foot: str) -> None:
    """Tags that lead nowhere are read behind their label, and in a list that is called so."""
    article = read(below=foot)
    assert (article.tags, len(article.body)) == (("storms", "Lund Island"), len(TEXTS))


def test_sentence_behind_a_label_is_no_list_of_tags() -> None:
    """What stands behind a word for topics and a colon is no list where it goes on as a sentence does."""
    assert read(below="<p>Topics: how the ferry came to lie there, and who is to pay for it now.</p>").tags == ()


@pytest.mark.parametrize(
    ("words", "credit"),
    [
        ("The pier in May (Town archive)", "Town archive"),
        ("The pier in May (Gemeindearchiv)", "Gemeindearchiv"),
        ("The pier in May (Archivo municipal)", "Archivo municipal"),
        ("The pier in May (أرشيف البلدية)", "أرشيف البلدية"),
        ("The pier in May (from the archive)", None),
        ("The pier in May (archive)", None),
    ],
)
def test_archive_of_somebody_in_brackets_is_the_credit(words: str, credit: str | None) -> None:
    """Brackets at the end of a caption that name whose archive the picture is from hold its credit."""
    image = read(f"<figure><img src='/a.jpg'><figcaption>{words}</figcaption></figure>").images[0]
    assert (image.caption, image.credit) == (("The pier in May" if credit else words), credit)


def test_folder_of_a_publishing_system_is_no_section() -> None:
    """Of an address what a publishing system calls its folders names no section."""
    page = f"<title>Ferry runs again</title><h1>Ferry runs again to Lund</h1>{TEXT}"
    article = newsrecord.parse_html(page, url="https://lund.example/sites/harbour/SitePages/ferry.aspx", annotate=())
    assert article.sections == ("harbour",)
