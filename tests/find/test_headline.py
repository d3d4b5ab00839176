"""Which line of a page is its headline, and which its standfirst."""

from __future__ import annotations

import itertools

import pytest
from tests.builders import FERRY

import newsrecord
from newsrecord.find.heads.headline import find_headlines
from newsrecord.find.heads.standfirst import find_standfirsts
from newsrecord.find.landmarks import headline_index
from newsrecord.page.outline import Chunk, Container, DataNode, Meta, Outline
from newsrecord.page.walk import read_page

HEADLINE = "Harbour opens after the storm"
LEAD = "Ships wait for days; now the first of them may enter the port again."
BODY = Container("body", -1, {}, frozenset(), "body")

_NUMBERS = itertools.count(1)


def heading(text: str, level: int = 1, container: int = 0) -> Chunk:
    return Chunk(
        kind="heading",
        level=level,
        text=text,
        container=container,
        tag=f"h{level}",
        locator=f"h{level}[{next(_NUMBERS)}]",
    )


def line(text: str, container: int = 0, **more: object) -> Chunk:
    return Chunk(kind="paragraph", text=text, container=container, tag="p", locator="p", **more)  # type: ignore[arg-type]


def page(*chunks: Chunk, names: str = "", **parts: object) -> Outline:
    attributes = {"itemprop": "description"} if names == "itemprop" else {}
    box = Container("div", 0, attributes, frozenset(names.split()), "div")
    return Outline(form="html", chunks=chunks, containers=(BODY, box), **parts)  # type: ignore[arg-type]


def best(outline: Outline) -> str | None:
    found = find_headlines(outline)
    return found[0].value if found else None


def story(**values: object) -> tuple[DataNode, ...]:
    return (DataNode(("NewsArticle",), values, "json-ld[0]$", "json-ld"),)


def test_visible_heading_wins_where_metadata_bear_it_out() -> None:
    """The line readers see wins over the one written for search engines, if the two are alike."""
    outline = page(heading(HEADLINE), nodes=story(headline="Harbour opens again after storm"))
    assert best(outline) == HEADLINE


def test_all_sources_are_in_the_evidence() -> None:
    """Each source that gives a headline is a candidate of its own."""
    outline = page(
        heading(HEADLINE),
        title=HEADLINE,
        metas=(Meta("og:title", HEADLINE, "meta"), Meta("itemprop:headline", HEADLINE, "h1")),
        nodes=story(headline=[HEADLINE], name=HEADLINE),
    )
    assert [each.evidence.source for each in find_headlines(outline)] == [
        "html",
        "json-ld",
        "meta",
        "json-ld",
        "microdata",
        "html",
    ]


def test_declared_headline_wins_over_a_stray_heading() -> None:
    """A heading that shares nothing with what the page declares is not the story's."""
    outline = page(heading("Newsletter"), title=f"{HEADLINE} | The Harbour", nodes=story(headline=HEADLINE))
    assert best(outline) == HEADLINE


def test_the_heading_like_the_title_wins_among_several() -> None:
    """Of several first-rank headings the one whose words stand in the title is the story's."""
    assert best(page(heading("The Harbour"), heading(HEADLINE), heading("Weather"), title=HEADLINE)) == HEADLINE


def test_heading_in_a_box_of_other_stories_is_no_headline() -> None:
    """A heading among related stories is left to them."""
    outline = page(
        heading(HEADLINE, container=1), heading("Storm closes port"), names="related", title="Storm closes port"
    )
    assert best(outline) == "Storm closes port"


def test_lesser_heading_with_the_words_of_the_title_counts() -> None:
    """A page without a first-rank heading may print its headline as a lesser one."""
    assert best(page(heading("Weather", 2), heading(HEADLINE, 2), title=f"{HEADLINE} today")) == HEADLINE


def test_heading_alone_is_the_headline() -> None:
    """A page that declares nothing still has a headline."""
    assert best(page(heading(HEADLINE))) == HEADLINE


def test_line_of_plain_text_is_the_headline() -> None:
    """What the reader of plain text knows to be the headline is it."""
    outline = Outline(form="text", chunks=(line(HEADLINE, role="headline"),), containers=(BODY,))
    assert find_headlines(outline)[0].evidence.source == "text"


def test_empty_page_has_no_headline() -> None:
    """Nothing gives nothing."""
    assert find_headlines(page()) == ()
    assert find_headlines(page(line("A sentence."))) == ()
    assert find_headlines(page(line("", role="headline"))) == ()


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        (f"{HEADLINE} | The Daily Harbour", HEADLINE),
        (f"{HEADLINE} - Daily Harbour", HEADLINE),
        (f"{HEADLINE} \u2013 dailyharbour", HEADLINE),
        (f"The Daily Harbour: {HEADLINE}", HEADLINE),
        ("Storm | A city divided", "Storm | A city divided"),
        ("Storm - who pays?", "Storm - who pays?"),
        ("Fire &amp;amp; flood", "Fire & flood"),
    ],
)
def test_outlet_is_cut_from_titles(title: str, wanted: str) -> None:
    """The outlet's name is cut from either end of a title; a bar inside a headline stays."""
    assert best(page(title=title, metas=(Meta("og:site_name", "The Daily Harbour", "meta"),))) == wanted


def test_title_is_cut_where_a_heading_prints_the_rest() -> None:
    """Sections joined to a title go where the page prints the rest alone as a heading."""
    outline = page(heading(HEADLINE, 2), title=f"{HEADLINE} | Coast | Exampla")
    assert {each.value for each in find_headlines(outline)} == {HEADLINE}
    outline = page(heading(HEADLINE, 2), title=f"Coast | {HEADLINE}")
    assert HEADLINE in {each.value for each in find_headlines(outline)}


def test_outlet_alone_is_no_headline() -> None:
    """A title or a heading that is the outlet's name is hardly the headline."""
    outline = page(heading("Exampla"), title="Exampla", metas=(Meta("og:site_name", "Exampla", "meta"),))
    assert all(each.evidence.confidence <= 0.3 for each in find_headlines(outline))


def test_web_page_name_is_less_than_a_headline() -> None:
    """The name of a WebPage is trusted less than a story's headline."""
    node = DataNode(("WebPage",), {"name": HEADLINE}, "json-ld[0]$", "json-ld")
    assert find_headlines(page(nodes=(node,)))[0].evidence.confidence == pytest.approx(0.5)


def test_microdata_headline_is_trusted_less_than_json_ld() -> None:
    """A story in microdata gives its headline too."""
    node = DataNode(("Article",), {"headline": HEADLINE}, "div", "microdata")
    (found,) = find_headlines(page(nodes=(node,)))
    assert (found.evidence.source, found.evidence.confidence) == ("microdata", 0.7)


TEXT = "Ships had waited for days outside the port, and some of them for weeks, before the wind fell. " * 3


def test_visible_heading_wins_over_a_title_written_for_search_engines() -> None:
    """The first-rank heading that opens the text is the headline, though all that is declared says it otherwise."""
    declared = "Storm ends: 7 facts about port closures"
    metas = (Meta("og:title", declared, "meta"),)
    story_page = page(
        heading(HEADLINE), line(TEXT), line(TEXT), title=declared, metas=metas, nodes=story(headline=declared)
    )
    assert best(story_page) == HEADLINE


def test_heading_behind_the_text_does_not_outweigh_the_title() -> None:
    """A first-rank heading at the end of the text, or of two words, is that of an appeal or a section."""
    metas = (Meta("og:title", HEADLINE, "meta"),)
    behind = page(line(TEXT), line(TEXT), heading("A message from our founder"), line(TEXT), metas=metas)
    assert best(behind) == HEADLINE
    assert best(page(heading("Our weblog"), line(TEXT), line(TEXT), metas=metas)) == HEADLINE


def crumbs(*chunks: Chunk, **parts: object) -> Outline:
    trail = Container("nav", 0, {}, frozenset({"breadcrumb"}), "nav")
    return Outline(form="html", chunks=chunks, containers=(BODY, trail), **parts)  # type: ignore[arg-type]


def test_heading_behind_the_crumbs_is_the_headline() -> None:
    """Where the last crumb is the first-rank heading, the lesser heading behind it is what readers see."""
    searched = "Harbour: port opens after storm"
    outline = crumbs(heading(searched, container=1), heading(HEADLINE, 2), line(TEXT), title=searched)
    assert best(outline) == HEADLINE


def test_crumb_without_a_heading_behind_stays_the_headline() -> None:
    """A crumb that says what the page's title says is the headline where no other heading is on the matter."""
    metas = (Meta("og:title", HEADLINE, "meta"),)
    other = crumbs(heading(HEADLINE, container=1), heading("On this page", 2), line(TEXT), metas=metas)
    assert best(other) == HEADLINE
    longer = crumbs(heading(HEADLINE, container=1), heading(f"{HEADLINE}: {LEAD}", 2), line(TEXT), metas=metas)
    assert best(longer) == HEADLINE


def test_heading_at_the_end_of_a_list_of_links_is_a_crumb() -> None:
    """A first-rank heading that is the last entry of a list, behind a link, ends the way to the page, however named."""
    body = "".join(f"<p>{text}</p>" for text in FERRY)
    trail = '<ul class="x1"><li><a href="/">Start</a></li><li><a href="/coast">Coast</a></li>'
    shown = "<h2>Islanders wait as ferry is laid up</h2>"
    page = f"{trail}<li><h1>Ferry laid up: what islanders need to know</h1></li></ul><div>{shown}{body}</div>"
    assert newsrecord.parse_html(page).headline == "Islanders wait as ferry is laid up"
    alone = f"<ul><li><h1>Ferry laid up: what islanders need to know</h1></li></ul><div>{shown}{body}</div>"
    assert newsrecord.parse_html(alone).headline == "Ferry laid up: what islanders need to know"


def parts(*texts: str, **more: object) -> Outline:
    h1 = Container("h1", 0, {}, frozenset(), "(//h1)[1]")
    chunks = [
        Chunk(kind="heading", level=1, text=text, container=1, tag="div", locator=f"(//div)[{number}]")
        for number, text in enumerate(texts, start=1)
    ]
    return Outline(form="html", chunks=(*chunks, line(TEXT)), containers=(BODY, h1), **more)  # type: ignore[arg-type]


def test_kicker_in_a_line_of_its_own_is_no_headline() -> None:
    """Of the lines of one heading the last is the headline, and a sentence behind it its summary."""
    assert best(parts("Trade talks", HEADLINE, title=HEADLINE)) == HEADLINE
    assert best(parts(HEADLINE, LEAD, title=HEADLINE)) == HEADLINE


def test_lines_of_one_heading_that_the_titles_join_are_one() -> None:
    """Kicker and headline are one where the declared headline has both, and the evidence leads to their heading."""
    declared = f"Exampla: {HEADLINE}"
    (found, *_) = find_headlines(parts("Exampla", HEADLINE, nodes=story(headline=declared)))
    assert found.value == declared
    assert (found.evidence.locator, found.evidence.raw) == ("(//h1)[1]", f"Exampla {HEADLINE}")


def test_reference_escaped_once_too_often_is_read() -> None:
    """A character reference in the text of a heading is written out; tags in it are words."""
    assert best(page(heading("Storm &#x26; flood"), line(TEXT))) == "Storm & flood"
    assert best(page(heading("Thirty years of <br> tags"), line(TEXT))) == "Thirty years of <br> tags"


def test_frame_named_after_its_sidebar_is_no_sidebar() -> None:
    """An element that holds most of the text is the page's frame, however it is named; a long thread is none."""
    outline = page(heading(HEADLINE, container=1), line(TEXT * 3, 1), line(TEXT, 1), names="page with sidebar")
    assert find_headlines(outline)[0].evidence.confidence > 0.9
    metas = (Meta("og:title", "Storm closes port", "meta"),)
    thread = page(heading(HEADLINE, container=1), line(TEXT * 3, 1), names="related teasers", metas=metas)
    assert best(thread) == "Storm closes port"


def standfirst(outline: Outline) -> str | None:
    found = find_standfirsts(outline)
    return found[0].value if found else None


@pytest.mark.parametrize("names", ["article standfirst", "post subtitle", "lead", "itemprop"])
def test_named_line_below_the_headline_is_the_standfirst(names: str) -> None:
    """A line in an element named for it, or marked as description, is the standfirst."""
    assert standfirst(page(heading(HEADLINE), line(LEAD, 1), names=names)) == LEAD


def test_line_declared_in_microdata_is_the_standfirst() -> None:
    """A line that microdata calls the description is the standfirst."""
    outline = page(heading(HEADLINE), line(LEAD), metas=(Meta("itemprop:description", LEAD, "p"),))
    assert standfirst(outline) == LEAD


def test_caption_and_other_boxes_are_no_standfirst() -> None:
    """Captions, navigation, short lines and the headline itself are passed over."""
    assert standfirst(page(heading(HEADLINE), line(LEAD, 1), names="lead caption")) is None
    assert standfirst(page(heading(HEADLINE), line(LEAD, 1), names="lead related")) is None
    assert standfirst(page(heading(HEADLINE), line("Short.", 1), names="lead")) is None
    assert standfirst(page(heading(HEADLINE), line(HEADLINE, 1), names="lead")) is None
    assert standfirst(page(heading(HEADLINE), line(LEAD, 0))) is None


def test_declared_description_is_a_weak_standfirst() -> None:
    """Descriptions stand behind what the page prints."""
    outline = page(metas=(Meta("description", LEAD, "meta"),), nodes=story(description="Ships wait.", abstract=LEAD))
    assert [(each.value, each.evidence.confidence) for each in find_standfirsts(outline)] == [
        (LEAD, 0.6),
        ("Ships wait.", 0.42),
        (LEAD, 0.36),
    ]


def test_standfirst_of_plain_text_is_taken_as_read() -> None:
    """What the reader of plain text knows to be the standfirst is it."""
    outline = Outline(form="text", chunks=(line(LEAD, role="standfirst"),), containers=(BODY,))
    assert standfirst(outline) == LEAD


def test_opinion_piece_called_comment_keeps_its_headline() -> None:
    """An element called comment around the headline makes it no reader's comment."""
    outline = page(heading(HEADLINE, container=1), title=HEADLINE, names="article comment header")
    assert find_headlines(outline)[0].evidence.rule == "headline.heading"


def test_line_that_the_page_declares_as_description_is_the_standfirst() -> None:
    """A paragraph by itself below the headline that says what the description says is the standfirst."""
    metas = (Meta("og:description", LEAD, "meta"),)
    alone = page(heading(HEADLINE), line(f"Lima. {LEAD}", 1), line("Body."), metas=metas)
    assert standfirst(alone) == f"Lima. {LEAD}"
    first = page(heading(HEADLINE), line(f"Lima. {LEAD}", 1), line("Body.", 1), metas=metas)
    assert standfirst(first) == LEAD
    other = page(heading(HEADLINE), line(f"Nothing of it is here at all. {HEADLINE}", 1), metas=metas)
    assert standfirst(other) == LEAD


def test_long_second_heading_is_the_standfirst() -> None:
    """A whole sentence set as a heading right below the headline is no crosshead."""
    assert standfirst(page(heading(HEADLINE), heading(LEAD, 2))) == LEAD
    assert standfirst(page(heading(HEADLINE), heading("A crosshead of thirty letters", 2))) is None


def test_of_many_lines_like_the_title_the_likest_is_the_headline() -> None:
    """The search for a headline among plain lines is bounded, and takes the line most like the title."""
    lines = [line(f"Harbour opens number {n}") for n in range(150)]
    assert best(page(line(HEADLINE), *lines, title=HEADLINE)) == HEADLINE
    assert best(page(*lines, title="Harbour")) == "Harbour"


def test_hidden_heading_gives_way() -> None:
    """Of two headings with the same words the visible one is the headline."""
    hidden = Container("div", 0, {}, frozenset(), "div", hidden=True)
    shown = heading(HEADLINE)
    outline = Outline(
        form="html",
        chunks=(heading(HEADLINE, container=1), shown),
        containers=(BODY, hidden),
        title=HEADLINE,
    )
    assert find_headlines(outline)[0].evidence.locator == shown.locator


def test_points_of_a_standfirst_are_kept_together() -> None:
    """Short lines in elements of the same name are one standfirst; a whole text under that name is none."""
    points = ["Ships had waited for many days.", "The harbour office lost two cranes."]
    outline = page(heading(HEADLINE), *(line(point, 1) for point in points), line(TEXT), names="lead")
    assert standfirst(outline) == "\n".join(points)
    whole = page(heading(HEADLINE), line(points[0], 1), *(line(TEXT, 1) for _ in range(5)), names="intro")
    assert standfirst(whole) == points[0]


def test_line_that_repeats_the_description_is_the_standfirst() -> None:
    """A line alone in its element that says what the page tells to those who link to it is the standfirst."""
    metas = (Meta("description", LEAD, "meta"),)
    found = find_standfirsts(page(heading(HEADLINE), line(LEAD, 1), line(TEXT), names="teaser text", metas=metas))
    assert (found[0].value, found[0].evidence.rule) == (LEAD, "standfirst.repeated")


def test_caption_of_a_gallery_is_no_standfirst() -> None:
    """What stands under a picture is called a description too."""
    assert standfirst(page(heading(HEADLINE), line(LEAD, 1), names="gallery description")) is None


@pytest.mark.parametrize("joined", ["-North", " | News", "\u3163Lund Post", " \u2013 North - News"])
def test_titles_end_where_the_declared_headline_does(joined: str) -> None:
    metas = tuple(Meta(name, HEADLINE + joined, "meta") for name in ("og:title", "twitter:title"))
    assert best(page(line(LEAD), metas=(*metas, Meta("headline", HEADLINE, "meta")))) == HEADLINE


def test_a_title_that_goes_on_in_words_is_kept() -> None:
    longer = HEADLINE + " in Lund"
    metas = (Meta("og:title", longer, "meta"), Meta("headline", HEADLINE, "meta"))
    assert best(page(line(LEAD), metas=metas)) == longer


def test_outlet_behind_the_headline_in_the_title_is_no_headline() -> None:
    """Where a title joins the headline and the outlet, the outlet's name in a lesser heading is the author's box."""
    chunks = (heading(HEADLINE), line(LEAD), heading("The Harbour Gazette", level=2))
    metas = (Meta("og:site_name", "The Harbour Gazette", "m"),)
    outline = page(*chunks, title=f"{HEADLINE} - The Harbour Gazette", metas=metas)
    assert headline_index(outline) == 0


def test_outlet_in_the_first_rank_is_no_headline() -> None:
    """A few words that end every title of the page name the outlet, even where they are its only first-rank heading."""
    head = "<title>Storm keeps the harbour shut - Lund Mail</title>"
    head += '<meta property="og:title" content="Storm keeps the harbour shut | Lund Mail">'
    page = f"<html><head>{head}</head><body><h1>Lund Mail</h1><p>The storm kept the ferries at anchor all day long.</p>"
    assert find_headlines(read_page(page))[0].value.startswith("Storm keeps the harbour shut")


def test_first_heading_that_leads_home_is_the_outlet():
    """On a page titled after the outlet, the next heading with text below it is the story's."""
    name = '<title>Aldwick Runners</title><h1><a href="/">Aldwick Runners</a></h1><h3>Menu</h3><ul><li>Kit</li></ul>'
    body = "<h2>Gale on the Long Ridge</h2><p>" + "The race was run the short way round. " * 4 + "</p>"
    outline = read_page(name + body, url="https://aldwick.example/news/1")
    index = headline_index(outline)
    assert index is not None
    assert outline.chunks[index].text == "Gale on the Long Ridge"


def test_entry_title_far_above_the_text_is_the_headline_below_the_outlet():
    """Where the first rank leads home, a heading that is called a title needs no text right below it."""
    name = '<title>Aldwick Runners</title><h1><a href="/">Aldwick Runners</a></h1><h3>Menu</h3>'
    lines = "".join(f"<p>{line}</p>" for line in ("By Ana Ruiz", "Runner", "Aldwick", "today", "Mon", "7 km", "Gale"))
    body = f'<h3 class="entry-title">Gale on the Long Ridge</h3>{lines}<p>{"It was run the short way round. " * 4}</p>'
    outline = read_page(name + body, url="https://aldwick.example/news/1")
    index = headline_index(outline)
    assert index is not None
    assert outline.chunks[index].text == "Gale on the Long Ridge"


def test_title_that_names_the_outlet_alone_leaves_the_headline_to_the_highest_heading() -> None:
    """Where every page of a site has the outlet's name for a title, the heading above the text is the headline."""
    text = (
        "<p>The harbour stayed shut on Friday while the waves broke over the wall and the ferries lay at anchor.</p>"
        * 2
    )
    html = f"<title>lund-mail.example</title><p><a href='/tag/sea'>Sea</a></p><h2>{HEADLINE}</h2><div>{text}</div>"
    assert best(read_page(html, url="https://lund-mail.example/1")) == HEADLINE


def test_last_part_of_a_blogs_title_is_the_headline() -> None:
    """The first themes of WordPress set the blog's name in the first rank, and name the kind of page in the title."""
    title = "Quay Notes \u00bb Blog Archive \u00bb The mill"
    body = '<h1><a href="/notes/">Quay Notes</a></h1><h2><a href="/notes/the-mill/">The mill</a></h2>'
    text = (
        "<p>The mill beside the quay has been grinding for two hundred years, and now it will stand still for good.</p>"
    )
    outline = read_page(f"<title>{title}</title>{body}{text}", url="https://blogs.example/notes/the-mill/")
    assert best(outline) == "The mill"


def test_marks_alone_are_no_headline() -> None:
    """A page may declare a bar, and print a dash, where a headline would stand."""
    linked = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "|"}</script>'
    assert find_headlines(read_page(f"{linked}<h1>\u2014</h1><p>{LEAD}</p>")) == ()


def test_an_item_with_several_headlines_is_a_list() -> None:
    """What a page's own item says once a teaser, the first time of another story, tells nothing of this story."""
    teasers = "".join(
        f'<div><a itemprop="headline" href="/{n}">{words}</a><meta itemprop="author" content="Ana Ruiz {n}"></div>'
        for n, words in enumerate(("Mill sold", "Ferry late again", "Bridge shut", "Market moves"))
    )
    text = "<p>The harbour of Lund opened again on Sunday morning, eleven days after the storm, said the port.</p>" * 3
    head = "<title>Harbour opens</title>"
    own = '<div itemscope itemtype="https://schema.org/WebPage">'
    told = newsrecord.parse_html(f"<head>{head}</head><body>{own}{teasers}{text}</div></body>", annotate=())
    assert (told.headline, told.byline) == ("Harbour opens", None)


def test_a_trail_of_crumbs_is_no_headline() -> None:
    """A line that leads down to the page's own name is no heading: the headline is where it ends."""
    links = '<span><a href="/">Quay Forum</a></span> <span>&gt; <a href="/boats">Boats</a></span>'
    trail = f'<div class="breadcrumb">{links} &gt; <strong>Old ferries of 1950</strong></div>'
    text = "<p>The harbour of Lund opened again on Sunday morning, eleven days after the storm, said the port.</p>" * 3
    head = "<title>Old ferries of 1950 - Quay Forum</title>"
    told = newsrecord.parse_html(f"<head>{head}</head><body>{trail}<div>{text}</div></body>", annotate=())
    assert told.headline == "Old ferries of 1950"


@pytest.mark.parametrize("end", [" –", " |", " »", " - "])
def test_mark_before_a_missing_outlet_is_cut(end: str) -> None:
    """Publishing systems set the mark before the outlet's name even where they set no name behind it."""
    assert best(page(metas=(Meta("og:title", HEADLINE + end, "meta"),), title=HEADLINE + end)) == HEADLINE
