"""Which sections a page puts its story in."""

from __future__ import annotations

import json

import pytest

import newsrecord
from newsrecord.find.subjects.sections import find_sections
from newsrecord.find.subjects.trails import clean_trail
from newsrecord.page.outline import Outline
from newsrecord.page.walk import read_page

URL = "https://harbour.example/17-storm"
STORY = "<h1>Storm closes port</h1><p>The harbour stayed shut on Friday while the waves broke over the wall.</p>"


def page(body: str = STORY, head: str = "", url: str | None = URL, **data: object) -> Outline:
    script = json.dumps({"@type": "NewsArticle", "headline": "Storm closes port", **data})
    script = f'<script type="application/ld+json">{script}</script>'
    return read_page(f"<html><head>{head}{script}</head><body>{body}</body></html>", url=url)


def sections(outline: Outline) -> tuple[str, ...]:
    found = find_sections(outline)
    return found[0].value if found else ()


@pytest.mark.parametrize(
    "trail",
    [
        '<ol class="breadcrumb"><li><a href="/">Home</a><li><a href="/n">News</a><li>'
        '<a href="/n/c">Coast</a><li>Storm closes port</ol>',
        '<div class="Breadcrumbs"><a href="/">Startseite</a> › <a href="/n">News</a> › <a href="/n/c">Coast</a></div>',
        '<nav aria-label="Breadcrumb"><ul><li><a href="/">Accueil</a><li><a href="/n">News</a><li>'
        '<a href="/n/c">Coast</a></ul></nav>',
        '<nav class="breadcrumb"><a href="/">Inicio</a> / <a href="/n">News</a> / <a href="/n/c">Coast</a></nav>',
        '<nav aria-label="Fil d\'Ariane"><p>'
        '<a href="/">À la une</a> &gt; <a href="/n">News</a> &gt; <a href="/n/c">Coast</a></p></nav>',
        '<div aria-label="パンくずリスト"><p><a href="/">トップ</a></p><p><a href="/n">News</a></p><p>'
        '<a href="/n/c">Coast</a></p></div>',
        '<ul class="rootline"><li>Sie sind hier:<li><a href="/n">News</a><li>|<li><a href="/n/c">Coast</a></ul>',
        '<div itemscope itemtype="https://schema.org/BreadcrumbList"><span itemprop="itemListElement" itemscope '
        'itemtype="https://schema.org/ListItem"><a itemprop="item" href="/n">'
        '<span itemprop="name">News</span></a></span> '
        '<span itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem">'
        '<a itemprop="item" href="/n/c">'
        '<span itemprop="name">Coast</span></a></span></div>',
    ],
)
def test_printed_breadcrumbs_are_read(trail: str) -> None:
    """A trail is told by a name, a label or microdata; the home page and the story are no sections."""
    assert sections(page(trail + STORY)) == ("News", "Coast")


def test_steps_that_run_together_are_told_apart_by_their_links() -> None:
    """Where no mark parts the steps of a trail their links do, and without those nothing is made of them."""
    assert sections(page('<nav class="breadcrumb"><a href="/">Home</a><a href="/n">News</a></nav>' + STORY)) == (
        "News",
    )
    assert sections(page('<nav class="crumbs"><span><a href="/">Home</a><b>News</b></span></nav>' + STORY)) == ()


def test_menu_called_a_breadcrumb_is_little_believed() -> None:
    """A row of many sections is a menu; the declared section goes before it."""
    row = "".join(f'<li><a href="/{n}">Section {n}</a>' for n in "abcdefg")
    assert sections(page(f'<ul class="breadcrumb">{row}</ul>{STORY}', articleSection="Coast")) == ("Coast",)


def test_printed_trail_that_goes_further_wins() -> None:
    """Where the declared trail ends early the printed one goes on."""
    data = {"@type": "BreadcrumbList", "itemListElement": [{"position": 1, "name": "News"}]}
    trail = '<ol class="breadcrumb"><li><a href="/n">News</a><li><a href="/n/c">Coast</a></ol>'
    assert sections(page(trail + STORY, breadcrumb=data)) == ("News", "Coast")


@pytest.mark.parametrize(
    "kicker",
    [
        '<p class="kicker">Coast</p>',
        '<div class="article__eyebrow"><a href="/c">Coast</a></div>',
        '<span class="post-kicker">Coast</span>',
        '<p class="kicker">Coast</p><p>3 May</p><p>14:05</p><div><img src="/i.png" width="90"><img src="/j.png"></div>',
        '<div class="dachzeile">Coast</div>',
        '<div class="entry-categories"><a href="/c">Coast</a></div>',
    ],
)
def test_kicker_above_the_headline_is_a_section(kicker: str) -> None:
    """The line above the headline that is called a kicker or a category is the section."""
    assert sections(page(f"<header>{kicker}{STORY}</header>")) == ("Coast",)


@pytest.mark.parametrize(
    "line",
    [
        '<p class="kicker">12 May 2026</p>',
        '<p class="kicker">He said it was the worst storm in years.</p>',
        '<p class="kicker">Channel: Sea TV</p>',
        '<p class="lead">Coast</p>',
        '<div class="category-menu"><p>Coast</p></div>',
        '<p class="kicker"><span>Coast</span><span>NewsCoast</span></p>',
        '<p class="kicker">On quoting us<br>look here</p>',
    ],
)
def test_other_lines_above_the_headline_are_none(line: str) -> None:
    """Dates, sentences, labels, menus and notices in several lines are no kickers."""
    assert sections(page(line + STORY)) == ()


def test_declared_sections_come_in_the_order_of_their_worth() -> None:
    """A name beats the slug that the address is made of; codes and leftovers of systems are dropped."""
    head = '<meta property="article:section" content="Coast &amp; Sea">'
    url = "https://harbour.example/coast/17-storm"
    assert sections(page(STORY, head, url, articleSection="coast")) == ("Coast & Sea",)
    assert sections(page(articleSection="Uncategorized")) == ()
    assert sections(page(articleSection="News, Coast, Ships")) == ("News", "Coast", "Ships")
    assert sections(page(articleSection="Arts, Books & Film")) == ("Arts, Books & Film",)


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("https://harbour.example/news/north-coast/2026/05/storm.html", ("news", "north coast")),
        ("https://harbour.example/article/storm-closes-port", ()),
        ("https://harbour.example/2026/05/12/storm", ()),
        ("https://harbour.example/", ()),
    ],
)
def test_address_is_the_last_resort(address: str, wanted: tuple[str, ...]) -> None:
    """Where the page says nothing the folders of its address do, dates and kinds of page aside."""
    found = find_sections(page(url=address))
    assert (found[0].value if found else ()) == wanted
    assert all(each.evidence.confidence < 0.5 for each in found)


def test_outlets_own_name_is_its_home_page() -> None:
    """A trail that begins with the outlet's name begins at its home page."""
    trail = '<ol class="breadcrumb"><li><a href="/">The Harbour</a><li><a href="/n">News</a></ol>'
    assert sections(page(trail + STORY, '<meta property="og:site_name" content="The Harbour">')) == ("News",)


def test_headline_worded_otherwise_is_no_section() -> None:
    """The last step may be the headline of the search engine's title, or the headline cut."""
    title = "<title>Storm closes port and ferries stay in harbour - The Harbour</title>"
    trail = '<ol class="breadcrumb"><li><a href="/n">News</a><li>Storm closes port and ferries stay</ol>'
    assert sections(page(trail + STORY, title)) == ("News",)


def test_trails_are_cleaned() -> None:
    """Marks come off, repeats and dates go."""
    assert clean_trail(["» News", "News", "12.05.2026", "2026", "Coast |", "You are here"]) == ("News", "Coast")


def test_evidence_leads_back_to_the_page() -> None:
    """Each row of sections names its place and what stood there."""
    trail = '<ol class="breadcrumb"><li><a href="/">Home</a><li><a href="/n">News</a></ol>'
    found = {each.evidence.rule: each.evidence for each in find_sections(page(trail + STORY, articleSection="Coast"))}
    assert (found["sections.trail"].locator, found["sections.trail"].raw) == ("(//ol)[1]", "Home | News")
    assert found["sections.linked-data"].locator == "json-ld[0]$.articleSection"


@pytest.mark.parametrize(
    ("body", "head", "wanted"),
    [
        ('<div><span class="head__topline">Coast</span><h1>Storm closes port</h1></div>', "", ("Coast",)),
        ('<header><div class="labels"><a href="/x">Coast</a></div><h1>Storm closes port</h1></header>', "", ("Coast",)),
        ('<header><div class="labels">Live</div><h1>Storm closes port</h1></header>', "", ()),
        ('<header><p><a href="/category/7">Coast</a></p><h1>Storm closes port</h1></header>', "", ("Coast",)),
        (STORY, '<meta name="og:section" content="Coast">', ("Coast",)),
        (STORY, '<meta property="article:section" content="News &gt; Coast">', ("News", "Coast")),
    ],
)
def test_section_above_the_headline_goes_by_many_names(body: str, head: str, wanted: tuple[str, ...]) -> None:
    """A line called a topline, a link called a label or to the page of a category, and one more meta."""
    assert sections(page(body, head)) == wanted


def test_way_down_above_the_headline_needs_no_links() -> None:
    """A short line with marks that point, in one box with the headline, prints the sections."""
    head = "<div><p class=location>News &gt; Economy &gt; <b>Ports</b></p><h1>Ferry ties up</h1></div>"
    assert sections(page(head + STORY)) == ("News", "Economy", "Ports")
    assert "10" not in sections(page(f"<div><p>10 &gt; 9</p><h1>Ferry ties up</h1></div>{STORY}"))


def test_quotation_marks_of_a_section_are_no_arrows() -> None:
    """The mark that closes a name in guillemets is part of it."""
    assert clean_trail(["Газета «Маяк»", "Мир »"]) == ("Газета «Маяк»", "Мир")


def test_trail_of_dates_is_no_trail_of_sections() -> None:
    """Year, month and day lead to an archive, and tell no section."""
    trail = '<div class="breadcrumb"><a href="/2023">2023</a> &gt; <a href="/2023/11">November</a> &gt; 8</div>'
    assert sections(page(trail + STORY, articleSection="Politics")) == ("Politics",)


@pytest.mark.parametrize("label", ["Sei in:", "Se encuentra usted aquí", "Jste zde:", "현재위치", "Você está em:"])
def test_label_of_a_trail_is_no_step(label: str) -> None:
    """What says that a trail follows is none of it."""
    trail = f'<ul class="breadcrumb"><li>{label}<li><a href="/n">News</a><li><a href="/n/c">Coast</a></ul>'
    assert sections(page(trail + STORY)) == ("News", "Coast")


def test_outlet_that_the_title_ends_with_is_no_section() -> None:
    """The first step is the home page, where it is called what the page's title ends with."""
    trail = '<ul class="breadcrumb"><li>Lund Mail<li><a href="/n">News</a></ul>'
    assert sections(page(trail + STORY, head="<title>Storm closes port - Lund Mail</title>")) == ("News",)


def test_button_above_the_headline_is_no_section() -> None:
    """A button stands where a kicker would, and is none."""
    assert sections(page('<div class="label-x kicker">Speichern</div>' + STORY)) == ()


def test_signs_of_an_icon_font_are_no_part_of_a_section() -> None:
    """Private letters are drawn as icons; dots, arrows and numbers of comments are no steps at all."""
    trail = '<nav class="breadcrumb"><p>...</p><p><a href="/n">News \ue409</a></p><p>27</p><p>i</p></nav>'
    assert sections(page(trail + STORY)) == ("News",)


def test_declared_sections_in_one_string_are_told_apart_by_tight_commas() -> None:
    """Two commas without blanks make a list."""
    assert sections(page(articleSection="Legal,National,Coast")) == ("Legal", "National", "Coast")


def test_quotation_mark_is_no_arrow() -> None:
    """What stands in guillemets is one step, and one kicker."""
    trail = "<ul class=breadcrumb><li>News<li>«Tide» is over: thirty years of the harbour series</ul>"
    assert sections(page(trail + STORY)) == ("News", "«Tide» is over: thirty years of the harbour series")
    assert sections(page("<div class=kicker>The «tide maker»</div>" + STORY)) == ("The «tide maker»",)


def test_steps_that_lead_back_and_labels_are_no_sections() -> None:
    """A button up to the list of posts, what heads the trail, and an address name no section; a kind goes."""
    steps = ["Explore more", "Category: Harbour", "< Back to the blog", "https://harbour.example/coast"]
    assert clean_trail(steps) == ("Harbour",)


def test_flags_with_a_number_are_no_sections() -> None:
    """Publishing systems file stories under their places on the front page."""
    assert clean_trail(["Harbour", "Top Story 1"]) == ("Harbour",)


def test_label_before_the_link_of_a_step_is_no_part_of_it() -> None:
    """A step such as "Topic: Coast" with a link names the coast."""
    trail = '<nav class="breadcrumb"><ul><li>Topic:<a href="/coast">Coast</a></ul></nav>'
    assert sections(page(trail + STORY)) == ("Coast",)


def test_line_above_the_headline_spells_what_the_address_names() -> None:
    """The section of an address is read as the page prints it above the headline."""
    story = '<article><header><div class="x1">Obituary<br>Premium</div><h1>Storm closes port</h1></header></article>'
    outline = read_page(story, url="https://news.example/obituaries/storm-closes-port-2024")
    assert find_sections(outline)[0].value == ("Obituary",)


def test_section_among_other_things_below_the_headline_is_read() -> None:
    """A line with date, section and author names the section by where its link leads."""
    line = '<div>Feb 3, 2025 | Posted in <a href="/category/local-news">Local News</a> | By Jo Roe</div>'
    story = read_page(f"<title>Storm</title>{STORY.replace('</h1>', '</h1>' + line)}", url="https://news.example/1")
    assert sections(story) == ("Local News",)


def test_way_down_from_the_home_page_is_a_trail_whatever_it_is_called() -> None:
    """A line of links that begins at the home page, with marks between them, says enough."""
    trail = '<div class="fil"><a href="/">Accueil</a> &gt; <a href="/actualites/">Actualités</a> &gt; Storm</div>'
    assert sections(page(trail + STORY)) == ("Actualités",)


def test_menu_that_begins_at_the_home_page_is_no_trail() -> None:
    """Without marks between them links are a menu."""
    menu = '<div class="top"><a href="/">Accueil</a> <a href="/actualites/">Actualités</a></div>'
    assert sections(page(menu + STORY)) == ()


def test_section_above_the_headline_beside_the_date_is_read() -> None:
    """Page builders set section, author and date in a list above the headline."""
    row = '<ul><li><a href="/category/coast/">Coast</a><li><a href="/author/jr">Jo Roe</a><li>June 11, 2025</ul>'
    story = read_page(f"<title>Storm closes port</title>{row}{STORY}", url="https://news.example/2025/06/storm/")
    assert sections(story) == ("Coast",)


def test_trail_of_the_home_page_alone_names_no_section() -> None:
    """The only step of a trail is none where it is the outlet's own name, unless the host is a section of another."""
    head = '<meta property="og:site_name" content="Harbour Post">'
    trail = '<div class="breadcrumb"><a href="/n">Harbour Post</a></div>'
    assert sections(page(trail + STORY, head)) == ()
    sport = '<div class="breadcrumb"><a href="/n">Sport</a></div>'
    assert sections(page(sport + STORY, url="https://sport.harbour.example/17")) == ("Sport",)


def test_menu_that_is_called_a_category_is_no_kicker() -> None:
    """The last of many entries of one list stands near the headline by chance."""
    menu = '<ul class="category"><li><a href="/a">Coast</a><li><a href="/b">City</a><li><a href="/c">Arts</a></ul>'
    assert sections(page(menu + STORY)) == ("Arts",)
    menu = menu.replace("</ul>", '<li><a href="/d">World</a></ul>')
    assert sections(page(menu + STORY)) == ()


def test_outlet_in_the_address_is_no_section() -> None:
    """Some outlets repeat their name at the beginning of the path."""
    assert sections(page(url="https://www.harbour.example/harbour/coast/17-storm")) == ("coast",)


def test_parts_of_an_address_are_parted_at_one_comma() -> None:
    """A comma with no blank behind it, among small letters, parts sections."""
    assert sections(page(articleSection="news,coast")) == ("news", "coast")
    assert sections(page(articleSection="Arts, Books")) == ("Arts, Books",)


def test_step_of_a_trail_in_several_lines_makes_it_none() -> None:
    """Addresses and hours stand in lists that are called trails, too."""
    trail = '<ol class="breadcrumb"><li><a href="/n">Hall 7<br>Quay 1</a><li><a href="/n/c">Coast</a></ol>'
    assert sections(page(trail + STORY)) == ()


@pytest.mark.parametrize(
    ("trail", "sections"),
    [
        (
            '<h2><a href="/">Home</a> \u203a <a href="/n/">News</a> \u203a <a href="/n/isles/">Isles</a></h2>',
            ("Isles",),
        ),
        (
            '<h3 class="crumbs"><a href="/n/isles/">Isles</a> / <a href="/n/isles/up/">Upper</a></h3>',
            ("Isles", "Upper"),
        ),
        ('<h2><a href="/a">A storm is coming</a> and <a href="/b">a school wins</a></h2>', ()),
        ('<div class="crumbs"><h2><a href="/a">A storm is coming</a></h2></div>', ()),
    ],
)
def test_trail_that_is_set_as_a_heading(trail, sections):
    """A heading with several links is the way to the story where it begins at home or is called so."""
    text = "<p>The last ferry tied up on Sunday, forty winters after it first crossed the sound in a squall.</p>" * 2
    page = f"<div>{trail}<h1>Ferry ties up</h1>{text}</div>"
    assert newsrecord.parse_html(page, url="https://news.example/n/1").sections == sections


@pytest.mark.parametrize("last", ["正文", "新闻正文", "文章详情"])
def test_trail_in_chinese_ends_where_the_text_itself_is_named(last: str) -> None:
    """Boxes to search in, and buttons for the size of letters, may stand in the same element."""
    trail = f'<div class="path"><h1><a href="/">渡口网</a></h1><a href="/n">要闻</a> &gt; <span>{last}</span>'
    assert sections(page(f"{trail}<p>图片</p><p>博客</p></div>" + STORY)) == ("要闻",)


def test_buttons_in_chinese_are_no_sections() -> None:
    """They stand behind the trail."""
    trail = (
        '<div class="breadcrumb"><a href="/">首页</a> &gt; <a href="/n">要闻</a><p>字号：默认 大</p><p>打印</p></div>'
    )
    assert sections(page(trail + STORY)) == ("要闻",)


def test_trail_may_begin_at_a_portal_by_its_own_name() -> None:
    """Its last step tells that it is one."""
    trail = '<div><a href="https://harbour.example">渡口网</a> &gt; <a href="/n">要闻</a> &gt; 正文</div>'
    assert sections(page(trail + STORY)) == ("要闻",)


def test_language_of_an_edition_is_no_section() -> None:
    """It stands in the address before the sections."""
    assert sections(read_page(STORY, url="https://quay.example/en-US/coast/the-storm-closes-the-port")) == ("coast",)


def test_word_before_the_link_of_a_kicker_is_a_section_of_its_own() -> None:
    """A kicker may name a section that leads nowhere, and right behind it one that is a link."""
    kicker = '<header class="kicker"><span>Politik</span><span><a href="/n">Nordland</a></span></header>'
    assert sections(page(f"<article>{kicker}{STORY}</article>")) == ("Politik", "Nordland")


@pytest.mark.parametrize(
    "way",
    [
        '<div class="q"><a href="/">Home</a><svg></svg><a href="/n">News</a><svg></svg><a href="/n/c">Coast</a></div>',
        '<ol class="flex"><li><a href="/">Startseite</a><li><a href="/n">News</a><li><a href="/n/c">Coast</a></ol>',
        '<div class="q"><div><a href="/">Inicio</a></div><div><a href="/n">News</a></div>'
        '<div><a href="/n/c">Coast</a></div></div>',
    ],
)
def test_links_that_lead_down_from_the_home_page_are_a_trail(way: str) -> None:
    """Nothing calls them one, and style sheets draw the marks: each link lies below the one before it."""
    assert sections(page(f"<article>{way}{STORY}</article>")) == ("News", "Coast")


def test_entries_of_a_menu_are_no_trail() -> None:
    """They begin at the home page as well, and lead beside one another."""
    menu = '<div class="q"><a href="/">Home</a><a href="/n">News</a><a href="/sport">Sport</a></div>'
    assert sections(page(f"<article>{menu}{STORY}</article>")) == ()


def test_link_above_the_headline_that_the_menu_has_as_well_is_the_section() -> None:
    """Its address need not say what the link does."""
    menu = '<ul><li><a href="/193">Coast</a><li><a href="/194">Sport</a></ul>'
    above = '<main><div><a class="css-7q" href="/193">Coast</a>' + STORY.replace("</h1>", "</h1></div>")
    assert sections(page(menu + above)) == ("Coast",)
    assert sections(page(f"<nav>{menu}</nav>{above}")) == ("Coast",)
    assert sections(page(above)) == ()
    assert sections(page(menu.replace("/193", "/195") + above)) == ()
    assert sections(page(menu.replace("Coast", "Login") + above.replace("Coast", "Login"))) == ()
