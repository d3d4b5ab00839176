"""Live reports and parts set off: hours of entries, who writes by turns, headings by role, quotations, signatures."""

from __future__ import annotations

import pytest

from newsrecord import Article, extract_html, parse_byline, parse_html

FIRST = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town."
SECOND = "Engineers had warned, more than once, that the northern pier would not stand another winter of floods."
THIRD = "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for."
FOURTH = "Until then, buses will take the long way round by the mill, which adds a quarter of an hour to the journey."
FIFTH = "Traders on the northern bank fear for their custom, and three of them have asked the council for help."
SIXTH = "The council will meet again in April, when the costs of the new crossing are to be put before the town."
URL = "https://courier.example/news/bridge"


def read(body: str, language: str = "en", title: str = "Harrowgate closes its old bridge") -> Article:
    page = f"<html lang={language}><title>{title}</title><main><article><h1>{title}</h1>{body}</article></main></html>"
    return parse_html(page, url=URL, annotate=())


def told(article: Article) -> list[tuple[str, str]]:
    return [(block.type, block.text) for block in article.body]


def entries(form: str, *hours: str) -> str:
    heads = ("Vote", "Warning", "Plans")
    return "".join(
        f"<div class=entry>{form.format(hour=hour, head=head)}<p>{text}</p></div>"
        for hour, head, text in zip(hours, heads, (FIRST, SECOND, THIRD), strict=True)
    )


@pytest.mark.parametrize(
    ("form", "hours"),
    [
        ("<div class=hour>{hour}</div><h3>{head}</h3>", ("14:20 Uhr", "13:05 Uhr", "12:31 Uhr")),
        ("<header><span>{hour}</span><h3>{head}</h3></header>", ("9h05", "9h40", "10h15")),
        ("<div class=hour>{hour}</div><h3>{head}</h3>", ("03:40 PM", "02:15 PM", "11:02 AM")),
        ("<header><time datetime=2026-03-04T{hour}>{hour}</time><h3>{head}</h3></header>", ("0:20", "0:10", "0:05")),
        ("<h5>{hour}</h5><h3>{head}</h3>", ("12 May 2026 16:20", "12 May 2026 15:11", "12 May 2026 14:30")),
    ],
)
def test_hour_of_an_entry_stands_above_it(form: str, hours: tuple[str, str, str]) -> None:
    """The clock of each entry of a live report is a paragraph right above its heading."""
    assert told(read(entries(form, *hours))) == [
        ("paragraph", hours[0]), ("heading", "Vote"), ("paragraph", FIRST),
        ("paragraph", hours[1]), ("heading", "Warning"), ("paragraph", SECOND),
        ("paragraph", hours[2]), ("heading", "Plans"), ("paragraph", THIRD),
    ]  # fmt: skip


def test_entries_of_a_list_are_paragraphs_below_their_hours() -> None:
    """A list in which hours stand above sentences is a report."""
    items = "".join(
        f"<li><time datetime=2026-03-04T{hour}>{hour}</time><div><p>{text}</p></div></li>"
        for hour, text in (("18:40", FIRST), ("18:12", SECOND), ("17:55", THIRD))
    )
    assert [text for _, text in told(read(f"<ul class=live>{items}</ul>"))] == [
        "18:40", FIRST, "18:12", SECOND, "17:55", THIRD,
    ]  # fmt: skip


@pytest.mark.parametrize("hours", [("01:43", "04:16", "02:10"), ("01:43 min", "02:16 min", "03:10 min")])
def test_length_of_a_film_is_no_hour(hours: tuple[str, str, str]) -> None:
    """How long the players of a story run is left out: no order of the day is in it."""
    article = read(entries("<div class=length>{hour}</div><h3>{head}</h3>", *hours))
    assert not {block.text for block in article.body} & set(hours)


def test_date_above_a_story_is_no_entry() -> None:
    """One line with an hour is the story's date."""
    article = read(f"<div class=when>4 March 2026, 14:05</div><div class=text><p>{FIRST}</p><p>{SECOND}</p></div>")
    assert [block.text for block in article.body] == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ana Ruiz (now); Tom Lee and Priya Nair (earlier)", ("Ana Ruiz", "Tom Lee", "Priya Nair")),
        ("Marta Vidal (ahora) / Raúl Soto (antes)", ("Marta Vidal", "Raúl Soto")),
        ("Jana Brück (jetzt), Emre Aksoy (zuvor)", ("Jana Brück", "Emre Aksoy")),
        ("Marta Leal (agora) e João Faro (antes)", ("Marta Leal", "João Faro")),
    ],
)
def test_who_writes_by_turns_has_no_office_for_it(line: str, names: tuple[str, ...]) -> None:
    """A turn in brackets belongs to no name, and is no role."""
    byline = parse_byline(line)
    assert byline.names == names
    assert all(author.role is None for author in byline.authors)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Par le service politique", "service politique"),
        ("Le service économie", "service économie"),
        ("Von Ressort Politik", "Ressort Politik"),
        ("Sección de Cultura", "Sección de Cultura"),
    ],
)
def test_desk_of_a_section_is_staff(line: str, name: str) -> None:
    """Those who work for one section of an outlet are its staff."""
    author = parse_byline(line).authors[0]
    assert (author.name, author.kind) == (name, "staff")


def test_service_of_another_kind_is_a_house() -> None:
    """A service that is no section's is an organization."""
    assert parse_byline("service public fédéral").authors[0].kind == "organization"


def test_desk_signs_a_story() -> None:
    """A page may be signed by a desk in small letters."""
    article = read(f"<div class=signature>Par le service politique</div><p>{FIRST}</p><p>{SECOND}</p>", "fr")
    assert article.byline is not None
    assert [(author.name, author.kind) for author in article.byline.authors] == [("service politique", "staff")]


@pytest.mark.parametrize(
    "markup",
    [
        "<div role=heading aria-level=3 class=t>What now</div>",
        "<span role=heading aria-level=3>What now</span>",
        "<strong role=heading aria-level=3 class=t>What now</strong>",
    ],
)
def test_crosshead_may_be_one_by_its_role_alone(markup: str) -> None:
    """What says to be a heading is one, with the rank that it gives."""
    article = read(f"<div class=text><p>{FIRST}</p><p>{SECOND}</p>{markup}<p>{THIRD}</p></div>")
    heading = article.body[2]
    assert (heading.type, heading.text) == ("heading", "What now")
    assert getattr(heading, "level", None) == 3


def test_label_with_a_role_is_no_crosshead() -> None:
    """What leads to the next line by a colon heads no part of the story."""
    article = read(f"<div><p>{FIRST}</p><p>{SECOND}</p><div role=heading>Dates:</div><p>{THIRD}</p></div>")
    assert all(block.type != "heading" for block in article.body)


def test_role_of_a_heading_says_nothing_beside_headings_of_their_own_element() -> None:
    """A publishing system that writes headings gives the role to lines within their parts."""
    body = f"<h2>The vote</h2><p>{FIRST}</p><p>{SECOND}</p><div role=heading aria-level=3>What now</div><p>{THIRD}</p>"
    kinds = [(block.type, block.text) for block in read(f"<div>{body}</div>").body]
    assert ("heading", "The vote") in kinds
    assert ("paragraph", "What now") in kinds


@pytest.mark.parametrize(
    "who", ["<footer>Ines Marlow</footer>", "<p>— Ines Marlow</p>", "<p class=n><cite>Ines Marlow</cite></p>"]
)
def test_paragraphs_of_a_quotation_are_one_block(who: str) -> None:
    """A quotation set apart keeps its paragraphs as lines, and who said them."""
    quote = f"<blockquote><p>Nobody told us.</p><p>We read it in the papers.</p>{who}</blockquote>"
    block = read(f"<p>{FIRST}</p><p>{SECOND}</p>{quote}<p>{THIRD}</p>").body[2]
    assert (block.type, block.text) == ("blockquote", "Nobody told us.\nWe read it in the papers.")
    assert getattr(block, "credit", None) == "Ines Marlow"


def test_story_that_is_indented_as_a_quotation_keeps_its_paragraphs() -> None:
    """Old pages set whole stories in a ``blockquote``."""
    lines = "".join(f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD, FOURTH))
    assert [block.text for block in read(f"<blockquote>{lines}</blockquote>").body] == [FIRST, SECOND, THIRD, FOURTH]


def test_aside_in_marks_is_a_quotation() -> None:
    """An aside of quoted words, with their speaker below, belongs to the story."""
    aside = "<aside><p>“We were told nothing, and still are.”</p><p>Rosa Keane, trader</p></aside>"
    article = read(f"<p>{FIRST}</p><p>{SECOND}</p>{aside}<p>{THIRD}</p>")
    assert told(article)[2] == ("blockquote", "“We were told nothing, and still are.”")
    assert getattr(article.body[2], "credit", None) == "Rosa Keane, trader"


@pytest.mark.parametrize(
    "aside",
    [
        "<aside>“A new crossing is to be built upstream”</aside>",
        "<aside><p>“The best of the coast”, every Friday. <a href=/n>Join</a></p></aside>",
        "<aside><h4>More</h4><p>Ferry strike goes on for a third week</p></aside>",
    ],
)
def test_other_asides_stay_outside(aside: str) -> None:
    """Words of the story set large once more, offers and links are no part of it."""
    article = read(f"<p>{FIRST}</p><p>{SECOND}</p>{aside}<p>{THIRD}</p>")
    assert [block.text for block in article.body] == [FIRST, SECOND, THIRD]


KOREAN = (
    "시의회는 월요일 늦은 밤 오래된 다리를 폐쇄하기로 결정했으며 주민들은 여러 달 동안 논의해 왔다고 말했다.",
    "기술자들은 북쪽 교각이 다음 겨울의 홍수를 견디지 못할 것이라고 여러 차례 경고해 왔다고 시장은 화요일에 밝혔다.",
)


@pytest.mark.parametrize(
    ("words", "caption", "credit"),
    [
        ("월요일 저녁의 다리 이서연 기자", "월요일 저녁의 다리", "이서연 기자"),
        ("비어 있는 다리. 박지훈 선임기자 jh@courier.example", "비어 있는 다리.", "박지훈 선임기자"),
        ("질문하는 취재 기자", "질문하는 취재 기자", None),
    ],
)
def test_reporter_signs_a_korean_caption(words: str, caption: str, credit: str | None) -> None:
    """Who reports for a Korean paper is the credit of a caption that ends with name and office."""
    figure = f"<figure><img src=/p.jpg><figcaption>{words}</figcaption></figure>"
    article = read(f"<p>{KOREAN[0]}</p>{figure}<p>{KOREAN[1]}</p>", "ko", "다리 폐쇄")
    assert [(image.caption, image.credit) for image in article.images] == [(caption, credit)]


@pytest.mark.parametrize(
    ("line", "language", "name"),
    [
        ("기자명 김도윤 기자", "ko", "김도윤"),
        ("โดย สมชาย ใจดี", "th", "สมชาย ใจดี"),
        ("Της Ελένης Ράπτη", "el", "Ελένης Ράπτη"),
        ("Publicada por Teresa Faria", "pt", "Teresa Faria"),
    ],
)
def test_word_before_a_name_signs_the_story(line: str, language: str, name: str) -> None:
    """More words open a byline near the headline, each in its language."""
    article = read(f"<div class=meta>{line}</div><div><p>{FIRST}</p><p>{SECOND}</p></div>", language)
    assert article.byline is not None
    assert article.byline.names == (name,)


def signed(line: str) -> str:
    body = "".join(f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH))
    return f"<html lang=en><title>Bridge</title><h1>Bridge to close</h1><div class=t>{body}{line}</div></html>"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("<p style='text-align: right'><em>Júlia Varga</em></p>", "Júlia Varga"),
        ("<p>Júlia Varga, special correspondent</p>", "Júlia Varga"),
    ],
)
def test_name_below_the_last_paragraph_signs_the_story(line: str, name: str) -> None:
    """A page that names nobody above its story may be signed at its end, and the line is no part of the body."""
    found = extract_html(signed(line), url=URL, annotate=())
    assert found.article is not None
    assert found.article.byline is not None
    assert found.article.byline.names == (name,)
    assert found.evidence["byline"].winner.rule == "byline.undersigned"
    assert found.article.body[-1].text == SIXTH


@pytest.mark.parametrize("line", ["<p>Further Reading</p>", "<p><b>Further Reading</b></p>", "<p>Ana Ruiz</p>"])
def test_plain_words_below_the_last_paragraph_sign_nothing(line: str) -> None:
    """A name that nothing sets apart may be any label."""
    assert parse_html(signed(line), url=URL, annotate=()).byline is None


def test_authors_in_items_are_all_named() -> None:
    """Each author has an item of the list, with the office below the name."""
    items = "".join(
        f"<li class=author><div><a href=/p/{n}>{name}</a><span class=author-role>Reporter</span></div></li>"
        for n, name in enumerate(("Oda Lie", "Tor Vik"))
    )
    article = read(f"<div class=authors><ul>{items}</ul></div><div><p>{FIRST}</p><p>{SECOND}</p></div>")
    assert article.byline is not None
    assert article.byline.names == ("Oda Lie", "Tor Vik")


def test_line_that_names_the_house_alone_is_no_text() -> None:
    """Who wrote is said, and it is nobody."""
    article = read(f"<p>Door onze redactie</p><p>{FIRST}</p><p>{SECOND}</p>", "nl")
    assert [block.text for block in article.body] == [FIRST, SECOND]


def test_broadcaster_tells_when_it_reported() -> None:
    """When a broadcaster spoke of it is no part of the story."""
    line = "Über dieses Thema berichtete der Küstenfunk am 2. März 2026 um 7 Uhr im Hörfunk."
    lines = "".join(f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD, line))
    assert [block.text for block in read(lines, "de").body] == [FIRST, SECOND, THIRD]


def test_steps_below_the_last_heading_stay() -> None:
    """A story may close with a list of sentences; one of links is other stories."""
    steps = "<h2>Getting there</h2><ol><li>Take the tram.</li><li>Walk down the steps.</li></ol>"
    assert told(read(f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>{steps}"))[-2:] == [
        ("heading", "Getting there"),
        ("list", "Take the tram.\nWalk down the steps."),
    ]
    links = "<h2>More</h2><ul><li><a href=/2>Ferry strike.</a></li><li><a href=/3>Mill for sale.</a></li></ul>"
    assert told(read(f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>{links}"))[-1] == ("paragraph", THIRD)


def test_captioned_pictures_of_a_gallery_are_the_storys() -> None:
    """A gallery below the text holds pictures with their words."""
    figures = "".join(
        f"<figure><img src=/g/{n}.jpg><figcaption>{words}</figcaption></figure>"
        for n, words in enumerate(("The bridge on Monday. Photo: Jo Reed", "The empty road. Photo: Jo Reed"))
    )
    article = read(f"<div class=text><p>{FIRST}</p><p>{SECOND}</p></div><div class=gallery>{figures}</div>")
    assert [(image.caption, image.credit) for image in article.images] == [
        ("The bridge on Monday.", "Jo Reed"),
        ("The empty road.", "Jo Reed"),
    ]


def test_outlet_before_a_colon_is_no_headline() -> None:
    """A page without headings prints the headline alone in large letters."""
    page = f"""<title>River Post: Harrowgate closes its old bridge</title><table><tr><td><font size=5><b>Harrowgate
        closes its old bridge</b></font><br>4.3.2026<br><br>{FIRST}<br><br>{SECOND}<br><br>{THIRD}</td></tr></table>"""
    assert parse_html(page, url=URL, annotate=()).headline == "Harrowgate closes its old bridge"


def test_hour_with_a_point_and_a_zone_is_a_clock() -> None:
    """British papers write "12.48 BST", with the hour alone in the element for it."""
    form = "<header><a><time datetime=2026-03-04T{hour}:00Z>{hour}</time> BST</a><h3>{head}</h3></header>"
    body = entries(form, "12:48", "11:20", "09:05")
    for hour in ("12:48", "11:20", "09:05"):
        body = body.replace(f">{hour}<", f">{hour.replace(':', '.')}<")
    assert [text for _, text in told(read(body)) if "BST" in text] == ["12.48 BST", "11.20 BST", "09.05 BST"]
