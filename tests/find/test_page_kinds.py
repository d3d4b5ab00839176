"""Kinds of pages that a story comes in: each is read whole, in order, and without its furniture."""

from __future__ import annotations

import json

import pytest

import newsrecord

HEADLINE = "Harrowgate closes its old bridge"
FIRST = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town."
SECOND = "Engineers had warned, more than once, that the northern pier would not stand another winter of floods."
THIRD = "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for."
FOURTH = "Until then, buses will take the long way round by the mill, which adds a quarter of an hour to the journey."
STORY = (FIRST, SECOND, THIRD, FOURTH)
URL = "https://courier.example/news/bridge"


def read(source: str) -> newsrecord.Article:
    return newsrecord.parse_html(source, url=URL)


def words(article: newsrecord.Article) -> list[str]:
    return [block.text for block in article.body if block.text]


def kinds(article: newsrecord.Article) -> list[str]:
    return [block.type for block in article.body]


def lines(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<div>" + "<br><br>".join(STORY) + "</div>", id="parted by empty lines"),
        pytest.param(f"<div>{FIRST}<div>{SECOND}</div>{THIRD}<div>{FOURTH}</div></div>", id="straight in boxes"),
        pytest.param(
            lines(*(" ".join(f"<span>{word}</span>" for word in text.split()) for text in STORY)), id="a word a span"
        ),
        pytest.param("<font>" + "".join(f"<p align=left>{text}" for text in STORY) + "</font>", id="unclosed"),
        pytest.param(
            f"<table><tr><td><a href=/>Home</a><br><a href=/s>Sport</a></td><td>{'<p>'.join(STORY)}</td></tr></table>",
            id="laid out by a table",
        ),
        pytest.param(
            f'<div class="desktop">{lines(*STORY)}</div><div class="mobile" style="display:none">{lines(*STORY)}</div>',
            id="twice, once hidden",
        ),
        pytest.param(f"<article><article>{lines(*STORY)}</article></article>", id="an article in an article"),
        pytest.param(
            '<div class="slideshow">'
            + "".join(f'<div class=slide {"hidden" * (i > 0)}><p>{text}</p></div>' for i, text in enumerate(STORY))
            + "</div>",
            id="slides",
        ),
    ],
)  # fmt: skip
def test_paragraphs_are_told_however_they_are_set(body: str) -> None:
    """What a paragraph is does not depend on the elements that a publishing system makes of it."""
    article = read(f"<html lang=en><body><h1>{HEADLINE}</h1>{body}</body></html>")
    assert (article.headline, words(article)) == (HEADLINE, list(STORY))


def test_accelerated_page_is_read_as_the_one_it_stands_for() -> None:
    """AMP has elements of its own for pictures, advertisements and lists of links."""
    article = read(
        f"""<html amp lang=en><body><amp-sidebar layout=nodisplay><ul><li><a href=/>Home</a></ul></amp-sidebar>
        <article><h1>{HEADLINE}</h1><amp-img src="/b.jpg" width=800 height=500 alt="The bridge"></amp-img>
        {lines(FIRST, SECOND)}<amp-ad width=300 height=250></amp-ad><amp-list src=/more><template type="amp-mustache">
        <p>{{{{title}}}}</p></template></amp-list>{lines(THIRD, FOURTH)}</article></body></html>"""
    )
    assert words(article) == list(STORY)
    assert [picture.url for picture in article.images] == ["https://courier.example/b.jpg"]


def test_slides_keep_their_pictures() -> None:
    """In a slide show each text stands with its own picture, shown or not."""
    slides = "".join(
        f"<div class=slide {'hidden' * (i > 0)}><img src=/s{i}.jpg><div><p>{text}</p></div></div>"
        for i, text in enumerate(STORY)
    )
    article = read(f"<main><h1>{HEADLINE}</h1><div class=slides>{slides}</div></main>")
    assert kinds(article) == ["figure", "paragraph"] * len(STORY)


def test_gallery_is_a_story_of_captions() -> None:
    """Each picture has its caption and its credit, apart."""
    pictures = "".join(
        f"<figure><img src=/p{i}.jpg><figcaption>Bus {i} leaves the bridge. <span class=credit>Photo: Jo Roe</span>"
        "</figcaption></figure>"
        for i in range(4)
    )  # fmt: skip
    article = read(f"<article><h1>{HEADLINE}, in pictures</h1><p>{FIRST}</p>{pictures}</article>")
    shown = [block.image for block in article.body if block.type == "figure"]
    assert [picture.caption for picture in shown] == [f"Bus {i} leaves the bridge." for i in range(4)]
    assert {picture.credit for picture in shown} == {"Jo Roe"}


def test_questions_stay_with_their_answers() -> None:
    """An interview is set in short bold lines and longer plain ones."""
    talk = (
        ("Why now?", "Because it is going to fall. We have known that since the spring, and nobody wanted to hear it."),
        ("Who pays?", "That is what everybody asks me. The county, I hope. We shall see."),
        ("And the buses?", "They go by the mill. It takes longer, I know."),
    )
    set_out = "".join(lines(f"<strong>{question}</strong>", answer) for question, answer in talk)
    article = read(f"<article><h1>{HEADLINE}</h1>{lines(FIRST)}{set_out}</article>")
    assert words(article) == [FIRST, *(line for pair in talk for line in pair)]


def test_parts_of_a_list_of_things_keep_their_headings_and_pictures() -> None:
    """Listicles are set in cards; the button to buy is none of the story."""
    cards = "".join(
        f'<div class=card><h2>{i}. Bridge of Lund {i}</h2><img src=/l{i}.jpg><p>{text}</p><a href="https://shop.example/">Book</a></div>'
        for i, text in enumerate(STORY[1:], 1)
    )  # fmt: skip
    article = read(f"<article><h1>Three bridges to see</h1>{lines(FIRST)}{cards}</article>")
    assert kinds(article) == ["paragraph", *["heading", "figure", "paragraph"] * 3]
    assert words(article)[1::2] == [f"{i}. Bridge of Lund {i}" for i in (1, 2, 3)]


def test_very_short_story_is_no_furniture() -> None:
    """One paragraph is a story, although the notice at the foot of the page is as long."""
    foot = (
        "<footer><p>Copyright Courier. All rights reserved. Do not copy anything from this page unasked.</p></footer>"
    )
    assert words(read(f"<main><h1>{HEADLINE}</h1>{lines(FIRST)}</main>{foot}")) == [FIRST]


def test_entries_of_a_live_report_stay_in_their_order() -> None:
    """Each is an article in itself, and its time stands above it."""
    entries = "".join(
        f'<article><time datetime="2026-03-04T1{i}:00">1{i}:00</time><h2>Entry {i}</h2>{lines(text)}</article>'
        for i, text in enumerate(STORY[1:])
    )
    article = read(f"<main><h1>{HEADLINE}: as it happened</h1>{lines(FIRST)}{entries}</main>")
    told = ["10:00", "Entry 0", SECOND, "11:00", "Entry 1", THIRD, "12:00", "Entry 2", FOURTH]
    assert words(article) == [FIRST, *told]


def test_every_kind_of_block_is_kept() -> None:
    """Pull quotes, quoted text, preformatted text, lists, tables and what is shown from elsewhere."""
    article = read(
        f"""<article><h1>{HEADLINE}</h1>{lines(FIRST)}<blockquote class=pullquote>"It is going to fall."</blockquote>
        {lines(SECOND)}<iframe src="https://video.example/embed/1"></iframe><pre>10:15 Mill\n10:40 Town</pre>
        <h2>What happens now</h2>{lines(THIRD)}<ul><li>Bus 1 goes by the mill</li><li>Bus 2 does not run</li></ul>
        <table><tr><th>Bus<th>Minutes<tr><td>1<td>25<tr><td>2<td>0</table>{lines(FOURTH)}</article>"""
    )
    assert kinds(article) == [
        "paragraph", "blockquote", "paragraph", "embed", "preformatted", "heading", "paragraph", "list", "table",
        "paragraph",
    ]  # fmt: skip


def test_furniture_between_the_paragraphs_is_left_out() -> None:
    """Links to other stories, appeals to subscribe, the author's life, tags and comments."""
    article = read(
        f"""<html lang=en><body><div role=dialog id=cookies><p>We and our 842 partners store and access information on a
        device, such as cookies, and process personal data, such as unique identifiers.</p></div>
        <article><h1>{HEADLINE}</h1>{lines(FIRST)}<p><b>Read also:</b> <a href=/2>Ferry to Lund runs again</a></p>
        <aside><h3>Our newsletter</h3><p>The news of the day, every morning at six, in your inbox.</p></aside>
        {lines(SECOND)}<div class=premium-notice><p>You have read 3 of 3 free stories. Subscribe now.</p></div>
        {lines(THIRD, FOURTH)}<p><em>Ana Ruiz is a reporter for the Courier. Follow her on Twitter @anaruiz.</em></p>
        <div class=tags><a href=/t/a>Bridges</a> <a href=/t/b>Harrowgate</a></div><h2>More on this story</h2>
        <ul><li><a href=/3>Mill for sale</a></ul></article></body></html>"""
    )
    assert words(article) == list(STORY)
    assert article.tags == ("Bridges", "Harrowgate")


def test_story_that_only_linked_data_holds_is_read() -> None:
    """The page itself is set out by a browser."""
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": HEADLINE,
        "articleBody": "\n\n".join(STORY),
    }
    page = f'<script type="application/ld+json">{json.dumps(data)}</script><div id=root></div>'
    assert words(read(page)) == list(STORY)


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        (
            "ar",
            (
                "قرر مجلس المدينة يوم الاثنين إغلاق الجسر القديم بعد أشهر من النقاش بين السكان والمهندسين.",
                "وقال المهندسون إن الدعامة الشمالية لن تصمد أمام فيضانات الشتاء المقبل، وإن الخطر كبير.",
            ),
        ),
        (
            "th",
            (
                "สภาเมืองลงมติเมื่อวันจันทร์ให้ปิดสะพานเก่าหลังจากถกเถียงกันมานานหลายเดือน",
                "วิศวกรเตือนหลายครั้งว่าเสาด้านเหนือจะไม่ทนต่อน้ำท่วมในฤดูหนาวหน้า",
            ),
        ),
        (
            "zh",
            (
                "市议会星期一投票决定关闭老桥，此前该镇已就此辩论数月。",
                "工程师们多次警告说，北侧桥墩无法承受下一个冬天的洪水。",
            ),
        ),
    ],
)
def test_scripts_without_blanks_or_from_the_right_are_prose_too(language: str, texts: tuple[str, ...]) -> None:
    """What counts as prose depends on no script."""
    menu = "".join(f"<li><a href=/{i}>{i}</a></li>" for i in range(20))
    page = f"<html lang={language}><body><ul>{menu}</ul><h1>{texts[0][:12]}</h1>{lines(*texts)}</body></html>"
    assert words(read(page)) == list(texts)


@pytest.mark.parametrize(
    ("kicker", "standfirst"), [("chapeu", "linha-fina"), ("dachzeile", "perex"), ("volanta", "copete")]
)
def test_lines_around_a_headline_are_known_by_the_names_of_the_trade(kicker: str, standfirst: str) -> None:
    """Each country has its own words for the line above a headline and for the one below."""
    line = "The council says that the pier would not stand another winter"
    article = read(
        f"<main><p class={kicker}>Traffic</p><h1>{HEADLINE}</h1><p class={standfirst}>{line}</p>{lines(*STORY)}</main>"
    )
    assert (article.sections, article.standfirst) == (("Traffic",), line)


def test_work_that_a_story_looks_at_says_nothing_of_the_story() -> None:
    """A check of facts declares who wrote the post that it checks, and when."""
    data = """{"@type": "ClaimReview", "claimReviewed": "Tea cures all", "itemReviewed": {"@type": "CreativeWork",
    "author": {"@type": "Person", "name": "A Reader"}, "datePublished": "2025-06-11"}}"""
    article = read(
        f"""<html lang=en><script type=application/ld+json>{data}</script><article><h1>{HEADLINE}</h1>
        <p class=byline>By Wanjiru Kamau</p><p>Published on 17 June 2025</p>{lines(*STORY)}</article></html>"""
    )
    assert article.byline is not None
    assert article.byline.names == ("Wanjiru Kamau",)
    assert article.published is not None
    assert article.published.isoformat() == "2025-06-17"


def test_old_page_without_headings_has_headline_and_summary_in_lines_of_one_block() -> None:
    """Large and slanted letters, parted by a break, set the headline and what sums it up."""
    head = f"<font size=5><b>{HEADLINE}</b></font><br><i>Engineers blame the floods; buses to go round by the mill</i>"
    story = "".join(f"<p>{line}" for line in STORY)
    page = f"<title>The Courier: {HEADLINE}</title><table><tr><td>{head}<p>By Ada Finch<br>Staff Writer{story}</table>"
    article = read(page)
    assert article.headline == HEADLINE
    assert article.standfirst == "Engineers blame the floods; buses to go round by the mill"
    assert words(article) == list(STORY)


def test_live_report_is_described_by_itself_and_not_by_its_entries() -> None:
    """An entry of a live report in linked data is a story of a minute: the report began before."""
    entry = {
        "@type": "BlogPosting",
        "headline": "Buses run",
        "datePublished": "2026-03-14T18:31:00+01:00",
        "articleBody": FIRST,
        "url": URL,
    }
    data = {
        "@type": "LiveBlogPosting",
        "headline": HEADLINE,
        "datePublished": "2026-03-13T06:10:00+01:00",
        "liveBlogUpdate": [entry],
    }
    story = "".join(f"<p>{line}</p>" for line in STORY)
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    article = read(f"<head>{script}</head><article><h1>{HEADLINE}</h1>{story}</article>")
    assert str(article.published) == "2026-03-13 06:10:00+01:00"


def test_section_is_read_from_a_linked_heading_above_the_headline() -> None:
    """A lesser heading above the headline that links to a page of a section names it."""
    story = "".join(f"<p>{line}</p>" for line in STORY)
    slug = '<div class="slug-wrap"><h3 class="slug"><a href="/sections/national/">National</a></h3></div>'
    assert read(f"<article>{slug}<div><h1>{HEADLINE}</h1></div>{story}</article>").sections == ("National",)


def test_box_of_one_other_story_goes_with_its_heading() -> None:
    """A box that opens with a heading of other stories and a linked title is none of the story."""
    story = "".join(f"<p>{line}</p>" for line in STORY)
    teaser = (
        '<h3><a href="/2">The mill is sold</a></h3><p>The mill by the river has a new owner, a baker from Lund.</p>'
    )
    page = f"<article><h1>{HEADLINE}</h1>{story}<div><h2>Related articles</h2><div>{teaser}</div></div></article>"
    assert words(read(page)) == list(STORY)


def test_one_word_on_access_goes_with_the_summary_below_it() -> None:
    """A label such as "Subscribers" stands above the summary; neither is the body's."""
    story = "".join(f"<p>{line}</p>" for line in STORY)
    deck = '<p class="access">Abonnés</p><p class="deck">Engineers blame the floods for the state of the pier.</p>'
    byline = '<p class="byline">By Ada Finch, 14 March 2026, 18:30</p>'
    article = read(f"<article><h1>{HEADLINE}</h1>{byline}{deck}{story}</article>")
    assert words(article) == list(STORY)


def test_line_with_date_and_declared_author_is_no_body() -> None:
    """Where the authors are known, a line that names them and a day is the byline, whatever else it says."""
    story = "".join(f"<p>{line}</p>" for line in STORY)
    data = {"@type": "Article", "headline": HEADLINE, "author": [{"@type": "Person", "name": "Ada Finch"}]}
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    line = "<p>8 April 2026 | Authors: Ada Finch (Partner), Tom Lee (Senior Associate)</p>"
    assert words(read(f"{script}<article><h1>{HEADLINE}</h1>{line}{story}</article>")) == list(STORY)
