"""What systems of many lands set around a headline, beside pictures and below a story, and how it is read."""

from __future__ import annotations

import pytest

import newsrecord

STORY = (
    "The ferry to the outer islands was taken out of service on Monday evening after divers found a crack in its hull.",
    "Passengers who had queued since noon were sent home, and the mail went over in a fishing boat instead.",
    "The company said that a replacement would come from the mainland within three days, and that tickets stay valid.",
    "The harbour master asked for the report of the last inspection, which was made at the beginning of the spring.",
)
HEADLINE = "Ferry to the islands is laid up"
URL = "https://skerry.example/n/1"


def page(above: str = "", below: str = "", *, head: str = "", first: str = "", lang: str = "en", box: str = "") -> str:
    """Return a page with *above* between headline and text, *first* amid the text, and *below* behind it."""
    text = [f"<p>{paragraph}</p>" for paragraph in STORY]
    text.insert(1, first)
    return (
        f'<html lang="{lang}"><head><title>{HEADLINE}</title>{head}</head><body><article><h1>{HEADLINE}</h1>{above}'
        f'<div class="copy" {box}>{"".join(text)}</div></article>{below}</body></html>'
    )


def read(html: str) -> newsrecord.Article:
    return newsrecord.parse_html(html, url=URL, annotate=())


def linked(words: str, name: str = "shot-desc") -> str:
    return (
        f'<div class="shot"><a class="zoom" href="/photos/1/"><div class="shot-frame"><img src="/img/ferry-1.jpg" '
        f'alt="The ferry in dock"></div><div class="{name}">{words}</div></a></div>'
    )


@pytest.mark.parametrize(
    ("words", "name", "wanted"),
    [
        ("The ferry in dock on Monday. | Foto: Reuters", "shot-desc", ("The ferry in dock on Monday.", "Reuters")),
        ("The ferry in dock on Monday morning", "shot-caption", ("The ferry in dock on Monday morning", None)),
    ],
)
def test_caption_in_the_link_to_the_larger_picture_is_kept(
    words: str, name: str, wanted: tuple[str, str | None]
) -> None:
    """The words under a picture stand within the link around it; that they end in a credit tells them from a title."""
    article = read(page(first=linked(words, name)))
    assert [(image.caption, image.credit) for image in article.images] == [wanted]
    assert [block.type for block in article.body].count("figure") == 1
    assert [block.text for block in article.body if block.type == "paragraph"] == list(STORY)


def test_title_in_the_link_around_a_picture_is_that_of_another_story() -> None:
    """Nothing says whose picture it is."""
    article = read(page(first=linked("Mail boats of the north are sold to a museum")))
    assert not article.images
    assert [block.text for block in article.body] == list(STORY)


def test_later_change_goes_before_one_that_is_the_publication() -> None:
    """A system that writes one moment for both in its linked data tells of the change in a meta."""
    data = '{"@type":"NewsArticle","datePublished":"2026-05-04T10:52+0200","dateModified":"2026-05-04T10:52+0200"}'
    metas = (
        '<meta property="article:published_time" content="2026-05-04T10:52+02:00">'
        '<meta property="article:modified_time" content="2026-05-04T12:34+02:00">'
    )
    article = read(page(head=f'{metas}<script type="application/ld+json">{data}</script>'))
    assert str(article.published) == "2026-05-04 10:52:00+02:00"
    assert str(article.modified) == "2026-05-04 12:34:00+02:00"


def test_summary_below_many_buttons_is_the_standfirst() -> None:
    """Between headline and text stand sizes of letters and a window to share the story, thirty lines of buttons."""
    buttons = "".join(f"<div>Button {number}</div>" for number in range(30))
    summary = '<div class="story-sub">선체에서 균열 발견, 우편은 어선으로 운송</div>'
    article = read(page(f"<div>{buttons}</div>").replace("<p>", f"{summary}<p>", 1))
    assert article.standfirst == "선체에서 균열 발견, 우편은 어선으로 운송"
    assert [block.text for block in article.body] == list(STORY)


def test_frame_in_an_advertisement_is_left_out_where_the_text_is_called_one_too() -> None:
    """A program that sets advertisements between the paragraphs calls the text "AdContent"."""
    advert = '<div class="ad-slot"><div class="ad-view"><iframe src="https://sold.example/1"></iframe></div></div>'
    article = read(page(first=advert, box='id="AdContent"'))
    assert [block.type for block in article.body] == ["paragraph"] * 4


def test_lists_of_tags_with_a_label_before_each_are_one() -> None:
    """Places stand in one list, subjects in another of the same name."""
    lists = [
        f'<div>{label}</div><ul class="tags">{"".join(f"<li><a href=/t/{tag}>{tag}</a></li>" for tag in tags)}</ul>'
        for label, tags in (("Places in this story", ["Lund"]), ("Themes in this story", ["Ferries", "Mail"]))
    ]
    assert read(page(below=f"<div>{''.join(lists)}</div>")).tags == ("Lund", "Ferries", "Mail")


@pytest.mark.parametrize(
    ("line", "place"), [("Oslo (NTB)", "Oslo"), ("Hamburg (hbr)", "Hamburg"), ("Delays (again)", "")]
)
def test_place_and_agency_alone_above_the_text_are_the_dateline(line: str, place: str) -> None:
    """Services for the press set both in a paragraph of their own; other words in brackets are none."""
    html = page().replace("<p>", f"<p><i>{line}</i></p><p>", 1)
    dateline = read(html).dateline
    assert ((dateline and dateline.location and dateline.location.name) or "") == place
    assert not place or (dateline is not None and dateline.text == line)


def test_thumbnail_and_its_picture_are_one_and_the_picture_is_kept() -> None:
    """Papers in Korea declare a rendition 150 pixels wide and print the whole picture."""
    head = '<meta property="og:image" content="https://cdn.skerry.example/thumbnail/2026/310422_114933_165_v150.jpg">'
    address = "https://cdn.skerry.example/photo/2026/310422_114933_165.jpg"
    shown = f'<figure><img src="{address}"><figcaption>The hull</figcaption></figure>'
    article = read(page(head=head, first=shown))
    assert [(image.url, image.caption) for image in article.images] == [(address, "The hull")]


def test_credit_is_parted_from_what_an_attribute_says_of_a_picture() -> None:
    """Galleries keep the captions of their pictures for the script that shows them."""
    shown = (
        '<figure><img src="/img/hull.jpg" data-caption="The hull on Monday. (Orla Finch / The Skerry Post)"></figure>'
    )
    article = read(page(first=shown))
    assert [(it.caption, it.credit) for it in article.images] == [
        ("The hull on Monday.", "Orla Finch / The Skerry Post")
    ]


def test_credit_may_open_a_caption() -> None:
    """Broadcasters set it first, with a stroke behind it."""
    words = "© Orla Finch, AFP | Divers look at the hull of the ferry on Monday"
    article = read(page(first=f'<figure><img src="/img/hull.jpg"><figcaption>{words}</figcaption></figure>'))
    wanted = ("Divers look at the hull of the ferry on Monday", "Orla Finch, AFP")
    assert [(it.caption, it.credit) for it in article.images] == [wanted]


def test_clock_that_a_line_prints_with_its_offset_goes_before_the_same_without() -> None:
    """The day stands beside the trail, and once more, with the offset, below the byline."""
    lines = "<div class='time'>Friday, 13/03/2026 - 08:52</div>"
    below = "<p class='author'>Orla Finch</p><a href='/a'>All of her stories</a><div>13/03/2026 08:52 (GMT+07:00)</div>"
    article = read(page(below).replace("<h1>", f"{lines}<h1>", 1))
    assert str(article.published) == "2026-03-13 08:52:00+07:00"


def test_name_and_day_above_the_buttons_that_share_a_story_are_the_byline() -> None:
    """One element, called after the author and the buttons, holds all of them."""
    line = '<div><a href="">Orla Finch</a> <span> - 07/03/2026 08:47</span></div><div><a href="/print">Print</a></div>'
    article = read(page(f'<div class="author-share-top">{line}</div>'))
    assert [author.name for author in article.authors] == ["Orla Finch"]


def test_menu_that_unfolds_from_a_step_of_the_trail_is_none_of_the_sections() -> None:
    """Nor is the day that stands behind the last step."""
    menu = "".join(f'<li><a href="/s{number}">Section {number}</a></li>' for number in "abcdefghij")
    trail = (
        f'<div class="bread-crumb"><ul><li><a href="/">Home</a></li><li><a href="/b">Business</a><div class="drop">'
        f'<ul>{menu}</ul></div></li><li><a href="/b/f">Finance</a></li></ul><p>Saturday, 07/03/2026 - 08:52</p></div>'
    )
    article = read(page().replace("<h1>", f"{trail}<h1>", 1))
    assert article.sections == ("Business", "Finance")


def test_initials_of_who_took_a_picture_are_part_of_the_credit() -> None:
    """Their full stops end no sentence."""
    words = "The ferry in dock on Monday… — O. P. Finch / AFP"
    article = read(page(first=f'<figure><img src="/img/hull.jpg"><figcaption>{words}</figcaption></figure>'))
    assert [(it.caption, it.credit) for it in article.images] == [("The ferry in dock on Monday…", "O. P. Finch / AFP")]
