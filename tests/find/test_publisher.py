"""Which outlet publishes a page."""

from __future__ import annotations

import json

import pytest

from newsrecord.find.publisher import find_publishers
from newsrecord.model.byline import Organization
from newsrecord.page.outline import Outline
from newsrecord.page.walk import read_page

URL = "https://www.northcoast-post.example/news/storm"


def page(head: str = "", url: str | None = URL, **data: object) -> Outline:
    script = json.dumps({"@type": "NewsArticle", "headline": "Storm", **data})
    return read_page(f'<head>{head}<script type="application/ld+json">{script}</script></head><h1>Storm</h1>', url=url)


def publisher(outline: Outline) -> Organization:
    return find_publishers(outline)[0].value


def site(name: str) -> str:
    return f'<meta property="og:site_name" content="{name}">'


def test_name_in_the_address_is_the_outlets() -> None:
    """A publishing house has many outlets; the one in the page's address is the one read."""
    assert publisher(page(site("North Coast Post"), publisher={"name": "Gull Media AG"})).name == "North Coast Post"
    assert publisher(page(site("Gull Weekly"), publisher={"name": "Gull Media AG"})).name == "Gull Media AG"


def test_address_is_less_of_a_name_than_a_name() -> None:
    """Where linked data gives the host and a meta the name, the name is kept."""
    head = site("North Coast Post")
    assert publisher(page(head, publisher={"name": "northcoast-post.example"})).name == "North Coast Post"
    assert publisher(page(publisher={"name": "northcoast-post.example"})).name == "northcoast-post.example"


def test_slogan_behind_the_name_comes_off() -> None:
    """A site's title is often its name and what it promises."""
    assert publisher(page(site("North Coast Post - News from the sea"))).name == "North Coast Post"
    assert publisher(page(site("Gulls | Terns"))).name == "Gulls | Terns"


@pytest.mark.parametrize(
    "name",
    [
        "WordPress",
        "My Site",
        "@northcoast",
        "https://northcoast-post.example",
        "/",
        "Just another WordPress site",
        "-",
    ],
)
def test_leftovers_are_no_outlets(name: str) -> None:
    """A publishing system's own name, a handle or an address is no outlet."""
    assert publisher(page(site(name))).name == "northcoast-post.example"


def test_marks_around_a_name_come_off() -> None:
    """Quotation marks and separators are not of the name."""
    assert publisher(page(site("“Gull Weekly” |"))).name == "Gull Weekly"


def test_title_names_the_outlet_where_nothing_else_does() -> None:
    """The end of the title that is the name in the address stands for the outlet."""
    found = find_publishers(page("<title>Storm closes port | North Coast Post</title>"))
    assert (found[0].value.name, found[0].evidence.locator) == ("North Coast Post", "(//title)[1]")
    assert publisher(page("<title>Storm closes port | Weather</title>")).name == "northcoast-post.example"


@pytest.mark.parametrize("mark", ['<a href="/">North Coast Post</a>', '<img src=l.png alt="North Coast Post">'])
def test_masthead_names_the_outlet_where_it_says_what_the_host_is_called(mark: str) -> None:
    """The link or the picture at the head of a page is the outlet's name; what another host is called is none."""
    body = (
        "<h1>Storm closes port</h1>" + "<p>The harbour is shut until the wind turns, the office said on Friday.</p>" * 3
    )
    assert publisher(read_page(f"<header>{mark}</header>{body}", url=URL)).name == "North Coast Post"
    other = read_page(f"<header>{mark}</header>{body}", url="https://gull.example/news/storm")
    assert publisher(other).name == "gull.example"


def test_organisation_that_the_story_is_about_is_no_publisher() -> None:
    """What linked data says about, mentions or the author's employer is somebody else."""
    other = {"@type": "Organization", "name": "Ferry Line"}
    outline = page(about=other, mentions=[other], author={"@type": "Person", "name": "Ana Ruiz", "worksFor": other})
    assert publisher(outline).name == "northcoast-post.example"


def test_address_and_logo_come_from_another_declaration() -> None:
    """The outlet's own node adds what the story's publisher leaves out."""
    node = {"@type": "NewsMediaOrganization", "name": "North Coast Post", "url": "https://www.northcoast-post.example/",
            "logo": {"url": "/logo.png"}}  # fmt: skip
    found = publisher(page(publisher={"name": "North Coast Post"}, isPartOf=node))
    assert (found.url, found.logo) == (
        "https://www.northcoast-post.example/",
        "https://www.northcoast-post.example/logo.png",
    )


def test_copyright_line_is_a_weak_source() -> None:
    """A copyright meta names the outlet behind the year."""
    found = find_publishers(page('<meta name="copyright" content="Copyright 2026 Gull Weekly">'))
    assert (found[0].value.name, found[0].evidence.confidence) == ("Gull Weekly", 0.35)


def test_evidence_leads_back_to_the_page() -> None:
    """Each outlet names its source and place."""
    found = find_publishers(page(site("North Coast Post"), publisher={"name": "Gull Media AG"}))
    assert [(each.evidence.source, each.evidence.locator, each.evidence.raw) for each in found] == [
        ("meta", 'meta[property="og:site_name"]', "North Coast Post"),
        ("json-ld", "json-ld[0]$.publisher.name", "Gull Media AG"),
    ]


def test_blog_that_heads_its_titles_is_the_outlet() -> None:
    """The name before the colon of a page's title is the outlet's where it is that of the address."""
    outline = read_page("<title>Barnacle Log: Storm</title><h1>Storm</h1>", url="https://barnaclelog.example/storm")
    assert publisher(outline).name == "Barnacle Log"
    other = read_page("<title>Storm: three dead</title><h1>Storm</h1>", url="https://barnaclelog.example/storm")
    assert publisher(other).name == "barnaclelog.example"


def test_quotation_marks_within_a_name_stay_in_pairs() -> None:
    """A mark that closes a part of the name is not cut off."""
    assert publisher(page(site("Dan Roe - &quot;Low Water&quot;"))).name == 'Dan Roe - "Low Water"'


def bare(title: str, url: str = URL, foot: str = "") -> Outline:
    return read_page(f"<title>{title}</title><h1>Storm</h1><p>Rain fell.</p>{foot}", url=url)


@pytest.mark.parametrize(
    ("title", "url", "name"),
    [
        ("Storm | The North Coast Post", "https://northcoastpost.example/1", "The North Coast Post"),
        ("Storm - The Morlow Courier", "https://www.courier.example/1", "The Morlow Courier"),
        ("Storm | Frankwell Allgemeine Zeitung", "https://www.faz.example/1", "Frankwell Allgemeine Zeitung"),
        ("Storm | Weather and more", "https://www.courier.example/1", "courier.example"),
        ("Storm | What you need to know about the courier today", "https://www.courier.example/1", "courier.example"),
    ],
)
def test_the_address_tells_that_a_part_of_the_title_is_the_outlet(title: str, url: str, name: str) -> None:
    """It has the name without its article, a word of it, or its initials."""
    assert publisher(bare(title, url)).name == name


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("<footer>© 2024 The Morlow Courier. All rights reserved.</footer>", "The Morlow Courier"),
        ("<div class=copyright>Copyright 2019-2024 by Morlow Media e.V.</div>", "Morlow Media e.V."),
        ("<footer>© 2024 Copyright Policy</footer>", "tmc.example"),
        ("<p>© 2024 Ana Ruiz / Courier</p>", "tmc.example"),
    ],
)
def test_a_page_that_declares_no_outlet_is_read_to_its_foot(foot: str, name: str) -> None:
    """The notice of copyright in a footer names the owner; one below a picture does not."""
    assert publisher(bare("Storm", "https://www.tmc.example/1", foot)).name == name


def titled(title: str, head: str = "") -> str | None:
    outline = read_page(f"<head><title>{title}</title>{head}</head><h1>海港本周重新开放</h1>", url=None)
    return next((each.value.name for each in find_publishers(outline)), None)


@pytest.mark.parametrize(
    "title",
    [
        "海港本周重新开放_要闻_蓝湾网",
        "海港本周重新开放--社会--蓝湾网",
        "海港本周重新开放-蓝湾网",
        "海港本周重新开放_蓝湾网_lw.example",
        "海港本周重新开放 东区文化站_蓝湾网",
    ],
)
def test_title_in_a_script_of_no_address_names_the_outlet_behind_the_headline(title: str) -> None:
    """Addresses are in Latin letters; a title of Han that opens with the headline ends with the outlet."""
    assert titled(title) == "蓝湾网"


@pytest.mark.parametrize(
    "title",
    [
        "海港本周重新开放_要闻",
        "海港本周重新开放",
        "蓝湾网：海港",
        "海港本周重新开放-通知公告",
        "海港本周重新开放 蓝湾网",
    ],
)
def test_section_behind_the_headline_is_no_outlet(title: str) -> None:
    """What is no more than a section, or no title that opens with the headline, names nobody."""
    assert titled(title) is None


@pytest.mark.parametrize("said", ["蓝湾网版权所有", "版权所有 蓝湾网", "蓝湾网 保留所有权利"])
def test_reserved_rights_are_not_of_the_name(said: str) -> None:
    """Chinese sets the words that reserve all rights right behind the name, or before it."""
    assert titled("海港本周重新开放", f'<meta name="copyright" content="{said}">') == "蓝湾网"


def test_licence_number_is_not_of_the_name() -> None:
    """The number under which a Chinese site is registered stands behind the owner in the notice at its foot."""
    page = "<h1>海港本周重新开放</h1><footer><p>© 2024 蓝湾网 京ICP备10000000号-1</p></footer>"
    assert [each.value.name for each in find_publishers(read_page(page, url=None))] == ["蓝湾网"]


def test_address_behind_the_owner_is_not_of_the_name() -> None:
    """Portals set their address, and where to complain, behind their name in the notice at the foot."""
    page = "<h1>海港本周重新开放</h1><footer><p>© 2024 蓝湾网 www.lanwan.example 互联网举报中心 京ICP证1号</p></footer>"
    assert [each.value.name for each in find_publishers(read_page(page, url=None))] == ["蓝湾网"]


def test_name_in_two_scripts_closes_the_title() -> None:
    """Letters in Latin stand before the name in Han, and a blank between the two."""
    assert titled("海港本周重新开放-LWN 蓝湾设计") == "LWN 蓝湾设计"


def test_source_of_a_story_is_not_its_publisher() -> None:
    """Portals mark by microdata whom they took a story from; their titles name themselves."""
    source = "<p>来源：<span itemprop='publisher'><span itemprop='name'>东区晚报</span></span></p>"
    body = f"<h1>海港本周重新开放</h1>{source}"
    outline = read_page(f"<head><title>海港本周重新开放_蓝湾网</title></head><body>{body}</body>", url=None)
    assert find_publishers(outline)[0].value.name == "蓝湾网"


def test_address_in_the_place_of_the_name_gives_way_to_the_title() -> None:
    """Some pages declare "www.courier.example" as their name, and end their title with it."""
    head = site("www.northcoast-post.example") + "<title>Storm - North Coast Post</title>"
    assert find_publishers(read_page(head, url=URL))[0].value.name == "North Coast Post"


def test_short_name_in_the_address_may_open_a_longer_one() -> None:
    """Of a host of three letters the title tells more: "NWS Lifestyle"."""
    outline = bare("Storm - Your Life - NWS Lifestyle", "https://lifestyle.nws.example/1")
    assert publisher(outline).name == "NWS Lifestyle"


@pytest.mark.parametrize(
    ("declared", "name"),
    [
        ("Lund Mail - News from the islands and the coast", "Lund Mail"),
        ("Lund Mail | Independent and free since the year 1894", "Lund Mail"),
        ("Lund Mail - Northern Edition", "Lund Mail - Northern Edition"),
        ("News - The paper of all the islands", "News - The paper of all the islands"),
    ],
)
def test_slogan_behind_the_name_is_none_of_it(declared: str, name: str) -> None:
    """What an outlet says of itself has more words than an edition; what is no name alone is kept whole."""
    head = f'<meta property="og:site_name" content="{declared}"><title>Storm</title>'
    assert find_publishers(read_page(head, url="https://harbour.example/1"))[0].value.name == name
