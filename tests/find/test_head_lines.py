"""The lines between headline and text that no name, cue or metadata explains: who wrote, and what sums the story up."""

from __future__ import annotations

import pytest

import newsrecord

STORY = (
    "The ferry to the outer islands was taken out of service on Monday evening after divers found a crack in its hull.",
    "Passengers who had queued since noon were sent home, and the mail went over in a fishing boat instead.",
    "The company said that a replacement would come from the mainland within three days, and that tickets stay valid.",
    "The harbour master has asked for a report on the last inspection, which took place in the spring.",
)
HEADLINE = "Ferry to the islands is laid up"


def page(head: str = "", *, story: tuple[str, ...] = STORY, lang: str = "en", meta: str = "", heading: str = "") -> str:
    """Return a page with *head* between headline and text."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in story)
    return (
        f'<html lang="{lang}"><head><title>{HEADLINE} | Skerry Post</title><meta property="og:site_name" '
        f'content="Skerry Post">{meta}</head><body><nav><ul><li><a href="/n">News</a></li></ul></nav><main><article>'
        f'{heading or f"<h1>{HEADLINE}</h1>"}{head}<div class="copy">{text}</div></article></main>'
        "<footer><p>© Skerry Post. All rights reserved.</p></footer></body></html>"
    )


def read(html: str) -> newsrecord.Article:
    return newsrecord.parse_html(html, url="https://skerry.example/n/1", annotate=())


def names(html: str) -> tuple[str, ...]:
    byline = read(html).byline
    return byline.names if byline is not None else ()


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("<div>Orla Finch 04-05-25, 09:12 Updated: 10:40</div>", ("Orla Finch",)),
        ("<div>Orla Finch, Islands Editor</div>", ("Orla Finch",)),
        ("<div>2025-05-04 · Orla Finch · 4 minute read</div>", ("Orla Finch",)),
        ("<div>Orla Finch • Piet Noon • Ada Vries</div>", ("Orla Finch", "Piet Noon", "Ada Vries")),
        ("<div>Orla Finch, sõnumite toimetaja</div>", ("Orla Finch",)),
    ],
)
def test_name_with_a_date_or_an_office_in_its_line_is_an_author(line: str, wanted: tuple[str, ...]) -> None:
    """No element and no cue says so: the line is a name, and what bylines have behind one."""
    assert names(page(line)) == wanted


@pytest.mark.parametrize(
    "line",
    [
        "<div>Outer Islands, 4 May 2025, 09:12, seen from the mainland side of the sound</div>",
        "<div>Updated May 4, 2025</div>",
        "<div>News Islands 4 May 2025</div>",
        '<div><a href="/s">Outer Skerries</a></div>',
    ],
)
def test_dated_labels_are_no_authors(line: str) -> None:
    """A place, a label or a section with a date behind it names nobody."""
    assert names(page(line)) == ()


@pytest.mark.parametrize(
    ("line", "lang", "wanted"),
    [
        ("Text: Orla Finch", "sv", ("Orla Finch",)),
        ("de Orla Finch, Piet Noon | 04 mai 2025", "ro", ("Orla Finch", "Piet Noon")),
        ("Na Amina Kombo Jumapili, Mei 04, 2025", "sw", ("Amina Kombo",)),
        ("Muhabir: Elif Karadağ", "tr", ("Elif Karadağ",)),
        ("เรื่อง : กมลชนก วัฒนากุล", "th", ("กมลชนก วัฒนากุล",)),
    ],
)
def test_words_that_open_many_lines_open_a_byline_near_the_headline(
    line: str, lang: str, wanted: tuple[str, ...]
) -> None:
    """Nothing but names stands behind them there."""
    assert names(page(f"<p>{line}</p>", lang=lang)) == wanted


def test_word_of_one_language_opens_no_byline_in_another() -> None:
    """Where it is a part of names, it is one."""
    assert names(page("<p>De Orla Finch</p>", lang="es")) != ("Orla Finch",)


@pytest.mark.parametrize(
    ("story", "lang", "wanted"),
    [
        (
            "海港社滨州5月4日电（记者李思远、王若彤）渡轮周一晚间停航，潜水员在船体上发现一道裂缝，乘客被劝返回家。",
            "zh",
            ("李思远", "王若彤"),
        ),
        (
            "[강변일보 윤서진 기자] 섬으로 가는 여객선이 월요일 저녁 운항을 멈췄다. 선체에서 균열이 발견됐기 때문이다.",
            "ko",
            ("윤서진",),
        ),
        (
            "(서울=새소식) 윤서진 기자 = 섬으로 가는 여객선이 월요일 저녁 운항을 멈췄다. 선체에서 균열이 발견됐다.",
            "ko",
            ("윤서진",),
        ),
        (
            "島へ渡る船が月曜の夜から運休した。船体に亀裂が見つかったためで、会社は代わりの船を用意すると話している。【森川千晴】",
            "ja",
            ("森川千晴",),
        ),
    ],
)
def test_brackets_at_either_end_of_an_east_asian_story_name_its_authors(
    story: str, lang: str, wanted: tuple[str, ...]
) -> None:
    """Agencies set them behind the dateline, papers of Japan behind the last sentence."""
    assert names(page(story=(story,), lang=lang)) == wanted


def test_bracketed_label_in_a_line_of_its_own_is_no_author() -> None:
    """Lists of other stories are headed in the same brackets."""
    story = (
        "島へ渡る船が月曜の夜から運休した。船体に亀裂が見つかったためで、会社は代わりの船を用意すると話している。",
        "【関連記事】",
    )
    assert names(page(story=story, lang="ja")) == ()


def test_sentence_below_the_story_names_its_author() -> None:
    """Opinion pages often say at the end alone whose opinion it is."""
    assert names(page(story=(*STORY, "Orla Finch is a former harbour engineer who lives in Port Ellen."))) == (
        "Orla Finch",
    )


def test_person_of_the_story_is_not_its_author() -> None:
    """Who was named before is told of."""
    told = (f"{STORY[0]} Orla Finch found it.", *STORY[1:], "Orla Finch is a former engineer who lives in Port Ellen.")
    assert names(page(story=told)) == ()


def test_printed_byline_that_names_more_than_the_declared_one_is_taken() -> None:
    """Some publishing systems declare but the first author."""
    meta = '<meta name="author" content="Orla Finch">'
    assert names(page('<p class="byline">By Orla Finch and Piet Noon</p>', meta=meta)) == ("Orla Finch", "Piet Noon")


@pytest.mark.parametrize("house", ["Redazione Skerry", "Northern News Agency"])
def test_declared_house_gives_way_to_the_person_printed(house: str) -> None:
    """What a house publishes it has not written where a byline names somebody."""
    assert names(page("<p>By Orla Finch</p>", meta=f'<meta name="author" content="{house}">')) == ("Orla Finch",)


def test_elements_that_only_looks_part_are_lines_of_their_own() -> None:
    """A name and a date, each in an element, run into each other in the source."""
    line = '<div><span class="t1">سليم الحوراني</span><span class="t2">الأحد 04 مايو 2025</span></div>'
    assert (
        "سليم الحوراني"
        in newsrecord.extract_html(page(f'<div class="author">{line}</div>', lang="ar")).article.byline.names
    )  # type: ignore[union-attr]


def test_office_that_runs_into_the_name_is_read() -> None:
    """In any language whose word for it is known."""
    byline = newsrecord.parse_byline("Helmi RautavaToimittaja", language="fi")
    assert [(author.name, author.role) for author in byline.authors] == [("Helmi Rautava", "Toimittaja")]


@pytest.mark.parametrize("line", ["Text:\nAna Berg\nFoto:\nTom Lee", "Text\nAna Berg\nFoto\nTom Lee"])
def test_label_in_a_line_of_its_own_is_that_of_the_next(line: str) -> None:
    """Who took the pictures is no author there either."""
    assert newsrecord.parse_byline(line, language="de").names == ("Ana Berg",)


def test_bar_of_full_width_stands_for_a_colon() -> None:
    """Chinese magazines sign so."""
    assert newsrecord.parse_byline("文｜唐一诺　编辑｜石磊", language="zh").names == ("唐一诺",)


def test_house_is_named_without_what_it_is_and_where() -> None:
    """That it is a company, and which part of it, is no name."""
    author = newsrecord.parse_byline(
        "Ana Berg, Leiterin Statik, Firma Balkenwerk am Standort Kiel", language="de"
    ).authors[0]
    assert author.affiliation == "Balkenwerk"


@pytest.mark.parametrize(
    "head",
    [
        "<p>Divers found a crack in the hull.</p><p>By Orla Finch</p><time>4 May 2025</time>",
        "<div>Divers found a crack in the hull</div><div>Orla Finch</div><div>4 May 2025, 9:12</div>",
        "<div>By Orla Finch</div><div>4 May 2025</div><div>Divers found a crack in the hull.</div>",
        "<h2>Divers found a crack in the hull</h2><p>By Orla Finch, 4 May 2025</p>",
    ],
)
def test_sentence_beside_the_credits_is_the_standfirst(head: str) -> None:
    """Its place says so where nothing else does."""
    standfirst = read(page(head)).standfirst
    assert standfirst is not None
    assert standfirst.rstrip(".") == "Divers found a crack in the hull"


@pytest.mark.parametrize(
    "head", ["<p>By Orla Finch</p><time>4 May 2025</time>", "<p>Share Save Print Listen Now</p><p>4 May 2025</p>", ""]
)
def test_first_paragraph_and_buttons_are_no_standfirst(head: str) -> None:
    """What stands with the paragraphs of the text is one of them."""
    assert read(page(head)).standfirst is None


@pytest.mark.parametrize("name", ["footer", "teaser-text", "widget-excerpt"])
def test_lines_of_the_head_keep_their_place_whatever_they_are_called(name: str) -> None:
    """Publishing systems call the last line of a head a footer, and a summary a teaser."""
    head = f'<div class="{name}"><p class="intro">Divers found a crack in the hull.</p></div>'
    assert read(page(f"<header>{head}</header>")).standfirst == "Divers found a crack in the hull."


def test_line_that_attributes_call_a_heading_is_the_headline_of_a_page_without_one() -> None:
    """The first rank alone: other headings are set so, too."""
    heading = '<div role="heading" aria-level="1">Old ferry, new fears</div>'
    html = page(heading=f'<div role="heading" aria-level="2">Skerry Post</div>{heading}').replace(HEADLINE, "Skerry")
    assert read(html).headline == "Old ferry, new fears"


def test_lesser_heading_that_ends_with_the_title_is_the_headline() -> None:
    """A kicker opens it."""
    heading = f'<h2><span>Harbour</span> <span>{HEADLINE}</span></h2><p class="lead">Divers found a crack.</p>'
    article = read(page(heading=heading))
    assert (article.headline, article.standfirst) == (HEADLINE, None) or article.headline == HEADLINE


def test_kicker_goes_where_every_title_leaves_it_out() -> None:
    """Letters that case folding would lengthen are no hindrance."""
    title = "Stadtrat schließt die Fähre"
    meta = f'<meta property="og:title" content="{title}">'
    heading = f"<h1><span>Hafen</span><span>{title}</span></h1>"
    assert read(page(heading=heading, meta=meta).replace(HEADLINE, title)).headline == title


@pytest.mark.parametrize(
    "line", ["Words by {}. Photographs by Ada Vries", "By {}. Pictures: Ada Vries", "Words: {}. Photos: Ada Vries"]
)
def test_a_short_name_counts_beside_whoever_took_the_pictures(line: str) -> None:
    """The line is about its author however much else it says."""
    assert names(page(f"<p>{line.format('Piet Noon')}</p>")) == ("Piet Noon",)


@pytest.mark.parametrize(("line", "wanted"), [("Orla Finch, Abuja", ("Orla Finch",)), ("High Water, Low Spirits", ())])
def test_name_and_place_that_open_the_text_are_the_byline(line: str, wanted: tuple[str, ...]) -> None:
    """Where nobody else is named, the line above the first paragraph says who wrote, if it names a place, too."""
    html = page(story=(f"<strong>{line}</strong>", *STORY), meta='<meta name="author" content="webmaster">')
    assert names(html) == wanted


def test_place_in_bold_above_the_first_paragraph_is_the_dateline() -> None:
    """Finnish papers set the place so; another word in its place is none."""
    dateline = read(page(story=("<strong>Helsinki</strong>", *STORY), lang="fi")).dateline
    assert dateline is not None
    assert (dateline.text, dateline.location and dateline.location.name) == ("Helsinki", "Helsinki")
    assert read(page(story=("<strong>Otherwise</strong>", *STORY), lang="fi")).dateline is None


def test_initials_of_the_outlet_behind_a_name_are_the_affiliation() -> None:
    """The last two letters of "Orla Finch SP" stand for the Skerry Post; other letters belong to the name."""
    byline = read(page(meta='<meta name="author" content="Orla Finch SP">')).byline
    assert byline is not None
    assert [(author.name, author.affiliation) for author in byline.authors] == [("Orla Finch", "SP")]
    assert names(page(meta='<meta name="author" content="Orla Finch XQ">')) == ("Orla Finch XQ",)


def test_summary_below_a_captioned_picture_is_the_standfirst() -> None:
    """What is called "has-caption" of a story says that its picture has one, and nothing of the lines in it."""
    told = "Divers found the crack on Monday, and the mail now goes over in a fishing boat."
    head = f'<div class="articleHeader hasCaption"><h1>{HEADLINE}</h1><h2 class="subtitle">{told}</h2></div>'
    assert read(page(heading=head)).standfirst == told


def test_sentence_in_bold_between_headline_and_byline_is_said_once() -> None:
    """A summary that looks like the paragraphs stands above the line that says who wrote, and opens no text."""
    told = "<p class=t><b>The ferry is laid up after divers found a crack. The mail goes by fishing boat.</b></p>"
    lines = "".join(f"<p class=t>{paragraph}</p>" for paragraph in STORY)
    html = (
        f"<title>{HEADLINE}</title><article><h1>{HEADLINE}</h1>{told}<div>By <em>Orla Finch</em></div>{lines}</article>"
    )
    article = read(html)
    assert article.standfirst == "The ferry is laid up after divers found a crack. The mail goes by fishing boat."
    assert [block.text for block in article.body] == list(STORY)


def test_summary_in_one_box_with_the_headline_is_said_once() -> None:
    """A line that the page also gives as its description, named and set with the headline, opens no text."""
    told = "Divers found the crack on Monday, and the mail now goes over in a fishing boat."
    box = f'<section class="top"><h1>{HEADLINE}</h1><p class="top__lead">{told}</p><div>4.5.2025</div></section>'
    lines = "".join(f"<div class=c><p class=text>{paragraph}</p></div>" for paragraph in STORY)
    meta = f'<meta name="description" content="{told}">'
    article = read(f"<title>{HEADLINE}</title>{meta}<body><article>{box}{lines}</article></body>")
    assert article.standfirst == told
    assert [block.text for block in article.body] == list(STORY)


def test_teaser_below_a_short_story_is_no_standfirst() -> None:
    """What a publishing system calls an excerpt sums another story up where it stands behind the paragraphs."""
    excerpt = "<div class=excerpt><p>After 31 years, he puts down the baton.</p></div>"
    teaser = f"<div><h3><a href=/2>Band director retires</a></h3>{excerpt}</div>"
    assert read(page().replace("</main>", f"{teaser}</main>")).standfirst is None


def test_sentence_before_a_headline_that_ends_the_page_is_below_nothing() -> None:
    """Lines before the headline are near it, too; where nothing follows it, nothing is looked for there."""
    told = "<h2>Divers found a crack in the hull of the ferry on Monday evening, and it rained.</h2>"
    article = read(f"<title>{HEADLINE}</title><article>{told}<p>{STORY[0]}<br><br>{STORY[1]}</p><h1>{HEADLINE}</h1>")
    assert article.headline == HEADLINE
    assert article.standfirst is None


def test_bold_lines_before_a_headline_that_ends_the_page_open_nothing() -> None:
    """The points of a story stand below its headline."""
    told = "<p><b>Crack in the hull<br>Mail by fishing boat</b></p>"
    article = read(f"<title>{HEADLINE}</title><article>{told}<p>{STORY[0]}</p><h1>{HEADLINE}</h1></article>")
    assert article.headline == HEADLINE
    assert article.standfirst is None


@pytest.mark.parametrize(
    ("last", "wanted"),
    [
        ("Orla Finch is a retired nurse who lives in Port Ellen.", ("Orla Finch",)),
        ("Orla Finch is a farmer and a member of the harbour board. Her fields lie above the port.", ()),
        ("Orla Finch is a former engineer. Piet Noon is a retired farmer.", ("Orla Finch", "Piet Noon")),
        ("Orla Finch ist pensionierte Krankenschwester und lebt in Lund.", ("Orla Finch",)),
        ("Orla Finch is a retired nurse who lives near the port. She said that she would miss it.", ()),
    ],
)
def test_whoever_writes_once_is_told_by_a_calling(last: str, wanted: tuple[str, ...]) -> None:
    """Guests of a paper are nurses and farmers; a story, too, ends with somebody, who then says something."""
    text = "".join(f"<p>{each}</p>" for each in (*STORY, *STORY, last))
    assert names(f"<html lang=en><body><h1>Ferry taken out of service</h1><div>{text}</div></body></html>") == wanted
