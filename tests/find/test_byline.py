"""What a printed byline says, and where a page names its authors."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from newsrecord import parse_html
from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.byline import find_bylines, is_byline, parse_byline
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.names import is_name_shaped, read_name
from newsrecord.model.body import Link
from newsrecord.model.location import Location
from newsrecord.page.outline import Chunk, Container, DataNode, LinkTag, Meta, Outline


def names(text: str, language: str | None = None) -> list[str]:
    return list(parse_byline(text, language=language).names)


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("By Ana Ruiz and Tom Lee", "en", ["Ana Ruiz", "Tom Lee"]),
        ("By Ana Ruiz, Tom Lee & Li Na", "en", ["Ana Ruiz", "Tom Lee", "Li Na"]),
        ("Von Anna Martel und Lea Wagner", "de", ["Anna Martel", "Lea Wagner"]),
        ("Par Luc Petit et Zoé Blanc", "fr", ["Luc Petit", "Zoé Blanc"]),
        ("Por Lucía Ferrer y Andrés Soto", "es", ["Lucía Ferrer", "Andrés Soto"]),
        ("di Marta Rossi e Ugo Bianchi", "it", ["Marta Rossi", "Ugo Bianchi"]),
        ("Door Pieter van den Berg en Els de Wit", "nl", ["Pieter van den Berg", "Els de Wit"]),
        ("Av Kari Nordli og Per Dahl", "no", ["Kari Nordli", "Per Dahl"]),
        ("Автор: Ирина Лесная", "ru", ["Ирина Лесная"]),
        ("بقلم: سامر الحداد", "ar", ["سامر الحداد"]),
        ("作者：林小雨", "zh", ["林小雨"]),
        ("文／記者林小雨", "zh", ["林小雨"]),
        ("Oleh Siti Rahma", "id", ["Siti Rahma"]),
        ("Ein Interview von Jan Feld", "de", ["Jan Feld"]),
        ("Ein Kommentar von Jan Feld", "de", ["Jan Feld"]),
        ("Words: Ana Ruiz", "en", ["Ana Ruiz"]),
        ("Av Kari Nordli, Foto Per Dahl", "no", ["Kari Nordli"]),
        ("김하늘 선임기자", "ko", ["김하늘"]),
        ("山田花子記者", "ja", ["山田花子"]),
    ],
)
def test_byline_reads_the_habits_of_languages(text: str, language: str, wanted: list[str]) -> None:
    """The opening word and the word for "and" of many languages are no part of a name."""
    assert names(text, language) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "By Ana Ruiz Friday, 22 Nov 2024 4:55 PM",
        "by Ana Ruiz on Dec 16, 2025 at 11:00 AM",
        "By Ana Ruiz | Oct 1, 2021 | 34 comments",
        "Published on December 2nd, 2025 by Ana Ruiz",
        "ByAna Ruiz Friday, November 14, 2025",
        "Von Ana Ruiz 28.04.2023, 19:09 3 Min.",
        "Ana Ruiz 12. MÄR 2025 18:03",
        "15.10.24 23:35 Ana Ruiz",
        "Written by Ana Ruiz, PhD | Edited by Marie White Published on November 7, 2025, 3:50pm ET | Fact Checked",
        "By Dr. Ana Ruiz - 12 min read",
        "Ana RuizAna Ruiz",
    ],
)
def test_byline_drops_what_is_glued_on(text: str) -> None:
    """Dates, times, reading times, counts, titles, degrees and editors are no authors."""
    assert names(text, "en") == ["Ana Ruiz"]


def test_byline_keeps_the_printed_line() -> None:
    """The text of the byline is the line as printed, in one line."""
    assert parse_byline("By  ANA RUIZ\nin Lima").text == "By ANA RUIZ in Lima"


def test_byline_keeps_capitals_as_printed() -> None:
    """A shouted name stays shouted: it cannot be known how it is written otherwise."""
    assert names("By ANA RUIZ and TOM LEE") == ["ANA RUIZ", "TOM LEE"]


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("By Ana Ruiz in Baghdad", "en", "Baghdad"),
        ("Von Anna Martel, Nairobi", "de", "Nairobi"),
        ("Por Lucía Ferrer | Bogotá", "es", "Bogotá"),
        ("Marta Cañete Corresponsal en Atenas", "es", "Atenas"),
        ("By Ana Ruiz in New Delhi", "en", "New Delhi"),
    ],
)
def test_byline_reads_the_place(text: str, language: str, place: str) -> None:
    """The place a story was written in stands behind a preposition, a comma or a bar."""
    location = parse_byline(text, language=language).location
    assert location is not None
    assert location.name == place


def test_byline_takes_a_category_for_no_place() -> None:
    """What follows "in" with capitals inside the word is a category of the site."""
    assert parse_byline("By Ana Ruiz in WorkshopTools").location is None


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("By Ana Ruiz, Chief Correspondent", "Chief Correspondent", None),
        ("Ana Ruiz Senior Autos Reporter", "Senior Autos Reporter", None),
        ("By Ana Ruiz, CEO of Exampla", "CEO", "Exampla"),
        ("By Ana Ruiz, editor at The Daily Harbour", "editor", "The Daily Harbour"),
        ("By Ana Ruiz, Executive Editor, Harbour Health Watch", "Executive Editor", "Harbour Health Watch"),
        ("Ana Ruiz Executive Digital Editor and Master Gardener", "Executive Digital Editor and Master Gardener", None),
        ("By Ana Ruiz, Special to The Daily Harbour", None, "The Daily Harbour"),
        ("Ana Ruiz on behalf of Vision group", None, "Vision group"),
        ("By Ana Ruiz | Harbour News", None, "Harbour News"),
        ("By Ana Ruiz | harbour.example", None, "harbour.example"),
        ("Ana Ruiz Journalist Journalist", "Journalist", None),
    ],
)
def test_byline_reads_role_and_affiliation(text: str, role: str | None, affiliation: str | None) -> None:
    """The office an author holds and the outlet the author writes for are kept beside the name."""
    (author,) = parse_byline(text, language="en").authors
    assert (author.name, author.role, author.affiliation) == ("Ana Ruiz", role, affiliation)


@pytest.mark.parametrize(
    "line",
    ["By Ana Ruiz, Harrowgate Correspondent", "By Ana Ruiz ana.ruiz@courier.example", "By Ana Ruiz, Staff Writer"],
)
def test_office_and_address_in_a_line_speak_for_it(line: str) -> None:
    """A short name behind a cue is one, although most of its line says who that is."""
    page = f"<main><h1>Harrowgate closes its old bridge</h1><div>{line}</div><p>{'The council met. ' * 9}</p></main>"
    assert parse_html(page).byline.names == ("Ana Ruiz",)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("By Ana Ruiz, Harrowgate Correspondent", "Harrowgate Correspondent"),
        ("By Ana Ruiz, Health Reporter", "Health Reporter"),
        ("By Ana Ruiz, New York Correspondent", "New York Correspondent"),
    ],
)
def test_office_with_its_place_is_the_role_of_the_author_before_it(text: str, role: str) -> None:
    """A correspondent is sent somewhere, and a reporter has a subject; neither is a second author."""
    assert [(author.name, author.role) for author in parse_byline(text).authors] == [("Ana Ruiz", role)]


def test_byline_gives_a_shared_role_to_all_authors() -> None:
    """A role in the plural behind the names is that of every author."""
    byline = parse_byline("By Ana Ruiz and Tom Lee / Harbour Post Staff Writers", language="en")
    assert [(each.role, each.affiliation) for each in byline.authors] == [("Staff Writers", "Harbour Post")] * 2


def test_byline_reads_a_role_before_the_name() -> None:
    """The role may stand before the name, with the place between."""
    byline = parse_byline("Da nossa correspondente em Lisboa, Inês Prado", language="pt")
    assert byline.location is not None
    assert (byline.authors[0].name, byline.authors[0].role, byline.location.name) == (
        "Inês Prado",
        "correspondente",
        "Lisboa",
    )
    assert parse_byline("Door onze redacteur Piet van Dam", language="nl").authors[0].role == "redacteur"


def test_byline_separates_authors_that_lost_their_blanks() -> None:
    """Roles glued to names part the authors."""
    byline = parse_byline("By Ana RuizNews Reporter Tom LeeNews Reporter Mia Berg Zoe Voss Updated20:49, 5 Aug 2024")
    assert byline.names == ("Ana Ruiz", "Tom Lee", "Mia Berg", "Zoe Voss")
    assert byline.authors[0].role == "News Reporter"


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("By JANE DOE | Associated Press", "Associated Press"),
        ("Von dpa", "dpa"),
        ("Reuters Staff", "Reuters"),
        ("Haber: Elif Kaya / ANKARA, (DHA)", "DHA"),
    ],
)
def test_byline_reads_the_agency(text: str, agency: str) -> None:
    """A news agency is credited as such and is no author."""
    byline = parse_byline(text)
    assert byline.agency == agency
    assert agency not in byline.names


def test_byline_keeps_an_email_with_its_author() -> None:
    """An e-mail address in the line of one author is that author's."""
    assert parse_byline("Newsdesk desk@harbour.example").authors[0].email == "desk@harbour.example"
    assert all(each.email is None for each in parse_byline("Ana Ruiz, Tom Lee a@harbour.example").authors)


@pytest.mark.parametrize("text", ["", "By staff writer", "Von unserer Redaktion", "12:30", "|", "By", "Admin"])
def test_byline_of_nobody_has_no_author(text: str) -> None:
    """A line that names nobody gives no author."""
    assert parse_byline(text).authors == ()


def test_byline_names_a_desk_with_a_name_of_its_own() -> None:
    """A desk or an outlet that signs is an author of that kind."""
    assert parse_byline("By: Harbour Editorial Team").authors[0].kind == "staff"
    assert parse_byline("Par Le Matin").authors[0].kind == "organization"


@pytest.mark.parametrize(
    "name", ["Marlin d.o.o.", "Novák s.r.o.", "Mewa Sp. z o.o.", "Ruiz Ltd.", "Kovács Kft.", "ООО Маяк"]
)
def test_legal_form_tells_a_company(name: str) -> None:
    """What is registered as a company is no person."""
    assert [author.kind for author in parse_byline(f"By {name}").authors] == ["organization"]


def test_name_in_brackets_within_a_name_stays() -> None:
    """A bracket inside a name does not part it."""
    assert names("By Anna (Nan) Roe") == ["Anna (Nan) Roe"]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("By Ana Ruiz", True),
        ("Von Anna Martel, Nairobi", True),
        ("ByAna Ruiz", True),
        ("By Martin Luther Jr.", True),
        ("By Ana R.", True),
        ("By Sunday, the city had fallen silent.", False),
        ("by then they had all left the town behind them", False),
        ("By the end of the day in the town of the king and of the queen", False),
        ("Ana Ruiz", False),
        ("By", False),
        ("By " + "x" * 300, False),
        ("By 3000 workers and more", False),
        ("Text without a name", False),
    ],
)
def test_is_byline_tells_bylines_from_sentences(line: str, wanted: bool) -> None:
    """A line is a byline if it opens as one and names somebody, not if it is a sentence."""
    assert is_byline(line) is wanted


def test_names_are_told_apart() -> None:
    """People, organizations, desks and agencies are known by their words."""
    assert is_agency("The Associated Press")
    assert [kind_of(name) for name in ("Harbour Times", "harbour.example", "Web Team", "Jo Roe")] == [
        "organization",
        "organization",
        "staff",
        "person",
    ]
    assert read_name("Jeffrey Roe CPP") == "Jeffrey Roe"
    assert read_name("Jane ROE, CEPF®") == "Jane ROE"


# The finder.

HEADLINE = Chunk(kind="heading", level=1, text="Harbour opens after the storm", container=0, tag="h1", locator="h1")
MAIN = Container("main", -1, {}, frozenset(), "main")


def article(**values: object) -> DataNode:
    return DataNode(("NewsArticle",), {"headline": HEADLINE.text, **values}, "json-ld[0]$", "json-ld")


def page(*chunks: Chunk, names: str = "", **parts: object) -> Outline:
    box = Container("div", 0, {}, frozenset(names.split()), "div")
    return Outline(form="html", chunks=(HEADLINE, *chunks), containers=(MAIN, box), **parts)  # type: ignore[arg-type]


def line(text: str, **more: object) -> Chunk:
    return Chunk(kind="paragraph", text=text, container=1, tag="p", locator="p", **more)  # type: ignore[arg-type]


def best(outline: Outline) -> tuple[str, ...]:
    found = find_bylines(outline)
    return found[0].value.names if found else ()


def test_authors_of_linked_data_are_read_in_every_shape() -> None:
    """Objects, lists, strings and references all name authors; addresses do not."""
    person = DataNode(("Person",), {"@id": "#ana", "name": "Ana Ruiz"}, "json-ld[1]$", "json-ld")
    outline = page(
        nodes=(
            article(
                author=[
                    {"@id": "#ana"},
                    {"@type": "Person", "name": "Tom Lee", "jobTitle": "Editor", "worksFor": {"name": "The Harbour"}},
                    "Li Na and Jo Roe",
                    "https://harbour.example/author/x",
                    {"@type": "Organization", "name": "Harbour and Sea Institute"},
                    7,
                    None,
                ]
            ),
            person,
        )
    )
    (found,) = find_bylines(outline)
    assert found.value.names == ("Ana Ruiz", "Tom Lee", "Li Na", "Jo Roe", "Harbour and Sea Institute")
    assert found.value.authors[1].role == "Editor"
    assert found.value.authors[1].affiliation == "The Harbour"
    assert found.value.authors[4].kind == "organization"
    assert found.evidence.confidence == 0.95


def test_declared_author_has_a_page() -> None:
    """The address of a declared author is kept, resolved on the page's."""
    outline = page(nodes=(article(author={"name": "Ana Ruiz", "url": "/ana"}),), base="https://harbour.example/")
    assert find_bylines(outline)[0].value.authors[0].url == "https://harbour.example/ana"


def test_agency_declared_as_author_is_one() -> None:
    """What is declared as author stays author, even a news agency or an odd name."""
    assert best(page(nodes=(article(author="dpa"),))) == ("dpa",)
    assert best(page(nodes=(article(author="3rd Street"),))) == ("3rd Street",)


def test_author_metas_are_read() -> None:
    """Author metas name authors, one each or several in one; addresses and placeholders do not."""
    metas = (
        Meta("author", "admin", "meta"),
        Meta("author", "https://harbour.example/ana", "meta"),
        Meta("author", "Ana Ruiz", "meta"),
        Meta("author", "Tom Lee", "meta"),
    )
    assert best(page(metas=metas)) == ("Ana Ruiz", "Tom Lee")


@pytest.mark.parametrize("key", ["content_author", "bt:author", "dable:author", "og:author"])
def test_author_metas_of_trackers_are_read(key: str) -> None:
    """What publishing systems tell those who count readers names the author too."""
    assert best(page(metas=(Meta(key, "Ana Ruiz", "meta"),))) == ("Ana Ruiz",)


def test_labelled_card_meta_is_read() -> None:
    """The card that says "Written by" names the author."""
    metas = (Meta("twitter:label1", "Written by", "meta"), Meta("twitter:data1", "Ana Ruiz", "meta"))
    assert best(page(metas=metas)) == ("Ana Ruiz",)


def test_author_links_are_read() -> None:
    """Links marked as leading to the author name the author."""
    assert best(page(links=(LinkTag("author", "https://harbour.example/ana", "Ana Ruiz", "a"),))) == ("Ana Ruiz",)


def test_the_outlet_as_declared_author_gives_way() -> None:
    """A printed name wins over a declaration that names the outlet only."""
    outline = page(
        line("By Ana Ruiz"), metas=(Meta("og:site_name", "Harbour", "meta"), Meta("author", "Harbour", "meta"))
    )
    assert best(outline) == ("Ana Ruiz",)


def test_a_login_as_declared_author_gives_way() -> None:
    """A printed name wins over a declared log-in."""
    outline = page(line("By Ana Ruiz"), names="byline", nodes=(article(author="aruiz"),))
    assert best(outline) == ("Ana Ruiz",)


def test_labelled_line_without_cue_is_read() -> None:
    """A line in an element called byline needs no opening word."""
    assert best(page(line("Ana Ruiz"), names="article byline")) == ("Ana Ruiz",)


def test_links_part_the_names_of_a_labelled_line() -> None:
    """Names that nothing parts but their links are several authors."""
    links = (Link(url="https://h.example/a", start=0, end=8), Link(url="https://h.example/b", start=9, end=16))
    assert best(page(line("Ana Ruiz Tom Lee", links=links, link_chars=15), names="byline")) == ("Ana Ruiz", "Tom Lee")


def test_a_name_alone_below_the_headline_is_a_guess() -> None:
    """Two or three capitalised words alone right below the headline are taken for a name, with little trust."""
    (found,) = find_bylines(page(line("Ana Ruiz")))
    assert found.value.names == ("Ana Ruiz",)
    assert found.evidence.confidence < 0.5


def test_lines_that_are_no_bylines_are_passed_over() -> None:
    """Sentences, biographies, other stories' boxes and comments name no author."""
    assert find_bylines(page(line("Share Article"), line("The harbour opened on Monday."))) == ()
    assert find_bylines(page(line("By Ana Ruiz"), names="related")) == ()
    assert find_bylines(page(line("By Ana Ruiz", role="comment"))) == ()
    assert find_bylines(page(line("About all of the people who write here and there"), names="author")) == ()


def test_far_lines_need_a_cue_or_a_label() -> None:
    """Far below the headline only a line that opens as a byline, or is labelled, counts."""
    filler = [line("The harbour opened on Monday, and nobody came to see it.")] * 30
    assert best(page(*filler, line("By Ana Ruiz"))) == ("Ana Ruiz",)
    assert best(page(*filler, line("Ana Ruiz"))) == ()


def test_reader_of_text_names_the_byline() -> None:
    """A line that the reader of plain text knows to be the byline is read as printed."""
    outline = Outline(form="text", chunks=(line("By Ana Ruiz in Lima", role="byline"),), containers=(MAIN, MAIN))
    (found,) = find_bylines(outline)
    assert found.value.text == "By Ana Ruiz in Lima"
    assert found.evidence.source == "text"


def test_agency_alone_in_a_printed_byline_is_kept() -> None:
    """A byline that credits an agency and nobody else is a byline."""
    assert find_bylines(page(line("Von dpa"), language="de"))[0].value.agency == "dpa"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("By Ana Ruiz \u22c5 Senior Review Analyst \u22c5 Updated March 5, 2025", ["Ana Ruiz"]),
        ("By Ana Ruiz For Harbour.Com", ["Ana Ruiz"]),
        ("By Ana Ruiz and Tom Lee The Associated Press", ["Ana Ruiz", "Tom Lee"]),
        ("By Ana Ruiz, in News, Coast, Travel", ["Ana Ruiz"]),
        ("By Ana Ruiz, covering science, ships and software", ["Ana Ruiz"]),
        ("Written byAna Ruiz", ["Ana Ruiz"]),
        ("Ana Ruiz Deputy Content Hub Director", ["Ana Ruiz"]),
        ("Ana Ruiz - www.harbour.example", ["Ana Ruiz"]),
        ("\ubd80\uc0b0=\uae40\ucca0\uc218 \uae30\uc790", ["\uae40\ucca0\uc218"]),
        ("\u8a18\u8005\u6797\u5c0f\u96e8\uff0f\u5373\u6642\u5831\u5c0e", ["\u6797\u5c0f\u96e8"]),
    ],
)
def test_byline_leaves_offices_sections_and_addresses_out(text: str, wanted: list[str]) -> None:
    """Offices without a head word of their own, agencies, sections, addresses and descriptions are no authors."""
    assert names(text, "en") == wanted


def test_place_behind_a_comma_is_read() -> None:
    """A comma before "in" leads to the place, where no list of sections follows."""
    assert parse_byline("By Ana Ruiz, in Lima", language="en").location == Location(name="Lima")


def test_name_with_a_small_word_stays_whole() -> None:
    """A name that holds "in the" is not cut there; "from" before a Portuguese outlet is."""
    assert names("Human in the Loop", "en") == ["Human in the Loop"]
    assert names("Do UOL", "pt") == ["UOL"]


def test_office_before_a_colon_is_a_role() -> None:
    """An office with a colon opens a name."""
    (author,) = parse_byline("Editor: Ana Ruiz").authors
    assert (author.name, author.role) == ("Ana Ruiz", "Editor")


@pytest.mark.parametrize("label", ["Harbour Correspondent", "Coast News staff reporter", "HN Reporter"])
def test_label_of_an_outlets_people_is_kept_whole(label: str) -> None:
    """An outlet with an office that many hold is nobody by name, and its staff by kind."""
    (author,) = parse_byline(label).authors
    assert (author.name, author.kind, author.role) == (label, "staff", None)


def test_paper_behind_a_bar_is_an_affiliation() -> None:
    """A paper with a Spanish article is an organization, which a person works for; a person's name may open so too."""
    (author,) = parse_byline("Ana Ruiz | El Sol de Lima").authors
    assert (author.name, author.affiliation) == ("Ana Ruiz", "El Sol de Lima")
    assert kind_of("El Mehdi Berrada") == "person"
    assert kind_of("Harbour-Team") == "staff"


def test_outlet_beside_people_is_left_out() -> None:
    """The outlet and its team add nothing to the people they are declared with; an agency does."""
    site = (Meta("og:site_name", "The Harbour", "meta"),)
    beside = ["Ana Ruiz", {"@type": "Organization", "name": "The Harbour"}, "Harbour Editorial Team", "dpa"]
    assert best(page(nodes=(article(author=beside),), metas=site)) == ("Ana Ruiz", "dpa")


@pytest.mark.parametrize("name", ["A. J. Neal", "A. Neal"])
def test_initial_is_no_outlet_that_is_called_by_a_letter(name: str) -> None:
    """The host of a page may be one letter, with which a name begins."""
    article = parse_html(
        f"<h1>Ferry runs again</h1><p>By {name}</p><p>It left on Monday.</p>", url="https://a.example/1"
    )
    assert [author.name for author in article.authors] == [name]


def test_station_that_is_alone_in_its_byline_stays() -> None:
    """What is left out beside people is left in where it is all there is."""
    article = parse_html("<h1>Ferry runs again</h1><p>By HR NORTH</p><p>It left.</p>", url="https://hr.example/1")
    assert article.byline is None or article.byline.authors


def test_outlet_alone_is_an_organization() -> None:
    """An outlet of one word or with a dot in its name is no person, though it is declared as one."""
    site = (Meta("og:site_name", "harbour.example", "meta"),)
    (found,) = find_bylines(page(nodes=(article(author={"@type": "Person", "name": "harbour.example"}),), metas=site))
    assert [author.kind for author in found.value.authors] == ["organization"]


def test_account_with_the_outlets_address_gives_way() -> None:
    """A declared name that is the outlet's address, or has it in brackets, yields to a printed byline."""
    for account in ("harbour.example admin", "Harbour Radio (www.harbour.example)"):
        found = page(line("By Ana Ruiz"), nodes=(article(author=account),), url="https://harbour.example/a")
        assert best(found) == ("Ana Ruiz",)


def test_printed_byline_wins_over_a_person_whom_the_page_never_shows() -> None:
    """Who entered the story is declared as its author; a name that the page shows somewhere stays."""
    declared = (article(author="Jo Roe"),)
    assert best(page(line("By Ana Ruiz"), nodes=declared)) == ("Ana Ruiz",)
    assert best(page(line("By Ana Ruiz"), line("Jo Roe writes about ships."), nodes=declared)) == ("Jo Roe",)


def test_handles_addresses_and_biographies_are_no_names() -> None:
    """Mail addresses, accounts of networks, buttons and biographies name nobody."""
    life = "Ana Ruiz has been writing about ships and ports since she left the navy, and lives with two cats by the sea"
    for value in ("ana@harbour.example", "Harbour Friends on Facebook", life, "View my complete profile", "x://y"):
        assert find_bylines(page(nodes=(article(author=value),))) == ()


def test_family_name_first_is_turned() -> None:
    """Scholarly metas give the family name first."""
    assert best(page(metas=(Meta("citation_author", "Ruiz, Ana M.", "meta"),))) == ("Ana M. Ruiz",)


def test_evidence_of_a_referred_author_leads_to_the_name() -> None:
    """Where linked data refer to the author, the evidence is the place and the words of the name."""
    person = DataNode(("Person",), {"@id": "#ana", "name": ["Ana Ruiz"]}, "json-ld[1]$", "json-ld")
    (found,) = find_bylines(page(nodes=(article(author={"@id": "#ana"}), person)))
    assert (found.evidence.locator, found.evidence.raw) == ("json-ld[1]$.name", "Ana Ruiz")


def linked(text: str, url: str, **more: object) -> Chunk:
    return line(text, links=(Link(url=url, start=0, end=len(text)),), link_chars=len(text), **more)


def test_links_to_author_pages_name_the_authors() -> None:
    """Lines below the headline that link to the pages of authors name them, one each; other people are left out."""
    outline = page(
        linked("Ana Ruiz", "https://harbour.example/authors/ana-ruiz"),
        linked("Tom Lee", "https://harbour.example/authors/tom-lee"),
        line("The harbour opened on Monday."),
        line("It was shut for days."),
        line("Ships had waited."),
        linked("Jo Roe", "https://harbour.example/authors/jo-roe"),
    )
    (found, *_) = find_bylines(outline)
    assert (found.value.names, found.evidence.rule) == (("Ana Ruiz", "Tom Lee"), "byline.author-link")
    assert found.value.authors[1].url == "https://harbour.example/authors/tom-lee"


def test_line_that_links_elsewhere_is_no_name() -> None:
    """Two capitalised words that link to anything but an author are a section."""
    assert find_bylines(page(linked("Harbour Strategy", "https://harbour.example/x"))) == ()


def test_cue_behind_a_mark_is_found() -> None:
    """A byline may stand behind date and reading time in one line."""
    assert best(page(line("March 15, 2022 \u00b7 3 min read \u00b7 By Ana Ruiz"))) == ("Ana Ruiz",)


def test_cue_in_a_line_of_its_own_opens_the_next() -> None:
    """A line that is nothing but a cue makes the names below it a byline."""
    found = find_bylines(page(line("Written by"), line("Ana Ruiz"), line("Tom Lee"), line("The harbour opened.")))
    assert (found[0].value.names, found[0].evidence.rule) == (("Ana Ruiz", "Tom Lee"), "byline.label")


@pytest.mark.parametrize("text", ["Ana Ruiz/Tom Lee", "Ana B. Ruiz, Tom Lee"])
def test_names_alone_in_a_line_may_be_several(text: str) -> None:
    """A slash or an initial tells names in a line of their own from tags."""
    assert len(best(page(line(text)))) == 2
    assert find_bylines(page(line("Coast Guard, Sea Rescue"))) == ()


def test_name_in_the_headline_is_not_the_authors() -> None:
    """A name alone below a headline that has it is that of the person the story is about."""
    who = Chunk(kind="heading", level=1, text="Ana Ruiz leaves the harbour", container=0, tag="h1", locator="h1")
    outline = Outline(form="html", chunks=(who, line("Ana Ruiz")), containers=(MAIN, MAIN))
    assert find_bylines(outline) == ()


def test_many_names_far_from_the_headline_are_none() -> None:
    """Labelled names of many people below the story are those of other stories."""
    filler = [line("The harbour opened on Monday, and nobody came to see it.")] * 30
    cards = [line(name) for name in ("Ana Ruiz", "Tom Lee", "Jo Roe", "Li Na")]
    outline = Outline(
        form="html",
        chunks=(HEADLINE, *(replace(each, container=0) for each in filler), *cards),
        containers=(MAIN, Container("div", 0, {}, frozenset({"author"}), "div")),
    )
    assert find_bylines(outline) == ()


@pytest.mark.parametrize(
    ("text", "language", "wanted", "place", "agency"),
    [
        (
            "\u8a18\u8005\u6797\u5c0f\u96e8\uff0f\u53f0\u5317\u5831\u5c0e",
            "zh",
            "\u6797\u5c0f\u96e8",
            "\u53f0\u5317",
            None,
        ),
        (
            "\u3010\u8a18\u8005\u6797\u5c0f\u96e8\u53f0\u5317\u5831\u5c0e\u3011",
            "zh",
            "\u6797\u5c0f\u96e8",
            "\u53f0\u5317",
            None,
        ),
        (
            "\u5c71\u7530\u592a\u90ce\uff08\u6771\u4eac\uff1d\u5171\u540c\uff09",
            "ja",
            "\u5c71\u7530\u592a\u90ce",
            "\u6771\u4eac",
            "\u5171\u540c",
        ),
        (
            "\u3010\u30ed\u30fc\u30de\uff1d\u5c71\u7530\u592a\u90ce\u3011",
            "ja",
            "\u5c71\u7530\u592a\u90ce",
            "\u30ed\u30fc\u30de",
            None,
        ),
        (
            "\uc11c\uc6b8=\uc5f0\ud569\ub274\uc2a4 \uae40\ucca0\uc218 \uae30\uc790",
            "ko",
            "\uae40\ucca0\uc218",
            "\uc11c\uc6b8",
            "\uc5f0\ud569\ub274\uc2a4",
        ),
    ],
)
def test_brackets_of_east_asian_bylines_are_opened(
    text: str, language: str, wanted: str, place: str | None, agency: str | None
) -> None:
    """Office, place, agency and verb stand around the name without a blank."""
    byline = parse_byline(text, language=language)
    assert byline.names == (wanted,)
    assert (byline.location.name if byline.location else None) == place
    assert byline.agency == agency


@pytest.mark.parametrize(
    ("text", "language", "agency"),
    [
        ("Par Luc Petit (avec AFP)", "fr", "AFP"),
        ("By Associated Press Luc Petit", "en", "Associated Press"),
        ("By Luc Petit with Reuters", "en", "Reuters"),
    ],
)
def test_agency_beside_the_author_is_no_author(text: str, language: str, agency: str) -> None:
    """An agency before, behind or with the author is credited as an agency."""
    byline = parse_byline(text, language=language)
    assert (byline.names, byline.agency) == (("Luc Petit",), agency)


def test_staff_with_an_agency_is_the_agency() -> None:
    """A desk without a name of its own leaves the agency it worked with."""
    byline = parse_byline("La r\u00e9daction avec AFP", language="fr")
    assert (byline.names, byline.agency) == ((), "AFP")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Von Jan Feld (Text) und Eva Holz (Fotos)", "de"),
        ("Reporting by Jan Feld; Editing by Eva Holz", "en"),
        ("Penulis: Jan Feld | Editor: Eva Holz", "id"),
        ("\u4f5c\u8005 Jan Feld \u8d23\u4efb\u7f16\u8f91 \u738b\u660e", "zh"),
        ("Redaktion: Jan Feld", "de"),
        ("Von unserem Korrespondenten Jan Feld", "de"),
        ("dal nostro corrispondente Jan Feld", "it"),
        ("A cura di Jan Feld", "it"),
        ("By Jan Feld, ABC News and wires", "en"),
    ],
)
def test_only_who_wrote_is_an_author(text: str, language: str) -> None:
    """Photographers, editors, companies and offices beside the one who wrote are no authors."""
    assert names(text, language) == ["Jan Feld"]


def test_office_without_a_name_of_its_own_is_a_role_behind_a_name() -> None:
    """An office that many hold names nobody, and says what the author before it is."""
    assert parse_byline("By Ana Ruiz, Staff Writer").authors[0].role == "Staff Writer"


def test_letters_behind_a_name_make_no_second_person() -> None:
    """Four words are two people only where all of them could be names."""
    assert names("By Sir Tom Lee KCB", "en") == ["Sir Tom Lee KCB"]
    assert names("By Ana Ruiz Tom Lee", "en") == ["Ana Ruiz", "Tom Lee"]


def test_place_behind_the_initials_of_a_name() -> None:
    """The initials in brackets stand for the name below a story; behind them stands where it was written."""
    byline = parse_byline("Von Ana Ruiz (ar) Bad Ellern")
    assert (byline.names, byline.location) == (("Ana Ruiz",), Location(name="Bad Ellern"))


def test_agency_that_nobody_else_signs_with_is_the_author() -> None:
    """Where a page credits an agency and nobody else, the agency is the author, and an organization."""
    (found,) = find_bylines(page(line("Von dpa"), language="de"))
    assert [(author.name, author.kind) for author in found.value.authors] == [("dpa", "organization")]
    assert parse_byline("Von dpa").authors == ()


def test_place_and_agency_in_brackets_before_a_name() -> None:
    """Korean and Japanese wires file a report from a place, with the agency behind an equals sign."""
    byline = parse_byline("[서울=통신] 김하늘 기자", language="ko")
    assert (byline.names, byline.location, byline.agency) == (("김하늘",), Location(name="서울"), "통신")


@pytest.mark.parametrize(
    ("text", "is_name"),
    [
        ("Ana de la Cruz", True),
        ("ANA RUIZ", True),
        ("Breaking News", False),
        ("Ana", False),
        ("Strike ends", False),
        ("Full Bio", False),
        ("Ana's Kitchen", False),
    ],
)
def test_name_shape(text: str, is_name: bool) -> None:
    """Two to four words with a capital each have the shape of a name, unless one of them stands in no name."""
    assert is_name_shaped(text) is is_name


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Miles Okafor and Jen Sato (photos: Lia Brandt)", ("Miles Okafor", "Jen Sato")),
        ("Von Jan Feld (Fotos: Lia Brandt), Eva Holz", ("Jan Feld", "Eva Holz")),
        ("Par Jean Roy (photos : Lia Brandt)", ("Jean Roy",)),
        ("Text Ana Ruiz Foto Tom Lee", ("Ana Ruiz",)),
        ("Texto Ana Ruiz Fotos Tom Lee", ("Ana Ruiz",)),
        ("Words by Ana Ruiz; photographs by Tom Lee", ("Ana Ruiz",)),
        ("Текст: Анна Руис, фото: Том Ли", ("Анна Руис",)),
        ("Text und Fotos: Tom Lee", ("Tom Lee",)),
        ("Text och foto: Tom Lee", ("Tom Lee",)),
        ("Story and photos by Ana Ruiz", ("Ana Ruiz",)),
    ],
)
def test_who_took_the_pictures_is_no_author_of_the_text(line: str, names: tuple[str, ...]) -> None:
    """A byline credits the pictures in brackets, behind a word of their own, or with the text."""
    assert parse_byline(line).names == names


def test_a_photo_editor_has_an_office() -> None:
    """The word for pictures is part of some offices, behind which no photographer stands."""
    author = parse_byline("By Ana Ruiz Photo Editor").authors[0]
    assert (author.name, author.role) == ("Ana Ruiz", "Photo Editor")


def test_a_capital_before_a_trade_in_small_letters_begins_the_office() -> None:
    """A page that sets the office in a line of its own gives its first word a capital."""
    author = parse_byline("Ana Ruiz Harbour reporter").authors[0]
    assert (author.name, author.role) == ("Ana Ruiz", "Harbour reporter")
    assert parse_byline("Ana Maria Ruiz Crime Reporter").names == ("Ana Maria Ruiz",)


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("By HAL MORENO / Associated Wires", "Associated Wires"),
        ("Von Hal Moreno / Pressedienst Nord", "Pressedienst Nord"),
        ("Av Hal Moreno / Nordens Nyhetsbyrå", "Nordens Nyhetsbyrå"),
        ("Ana Ruiz for the Courier", "Courier"),
        ("Ana Ruiz at Harbour News", "Harbour News"),
    ],
)
def test_a_service_behind_a_name_is_whom_the_author_works_for(line: str, company: str) -> None:
    """A service for news is no second author, whether it is one of the known agencies or not."""
    (author,) = parse_byline(line).authors
    assert author.kind == "person"
    assert author.affiliation == company


def test_a_place_behind_at_is_where_the_author_was() -> None:
    """Reports of sport name the ground."""
    byline = parse_byline("Ana Ruiz at Marsh Lane")
    assert byline.names == ("Ana Ruiz",)
    assert byline.location is not None
    assert byline.location.name == "Marsh Lane"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("By Dana Lindqvist, Senior Cardiologist, Harbour Institute", "Senior Cardiologist"),
        ("By Dana Lindqvist, Marine Biologist", "Marine Biologist"),
        ("By Dana Lindqvist, Independent Researcher", "Independent Researcher"),
        ("Von Dana Lindqvist, Ärztin", "Ärztin"),
        ("Par Dana Lindqvist, sénatrice", "sénatrice"),
        ("Por Dana Lindqvist, cardióloga", "cardióloga"),
        ("Di Dana Lindqvist, avvocata", "avvocata"),
        ("Автор: Дана Линдквист, врач", "врач"),
    ],
)
def test_profession_behind_a_name_is_no_second_author(line, role):
    """Guests are introduced by what they are; nothing of it is a person of its own."""
    authors = parse_byline(line).authors
    assert [(author.kind, author.role) for author in authors] == [("person", role)]


@pytest.mark.parametrize(
    "line", ["By Tom Baker", "By Mike Judge", "Von Anna Richter", "Por José Alcalde", "By TripAdvisor"]
)
def test_surname_that_is_a_profession_too_stays_a_name(line):
    """Words that are common surnames, or end the names of houses, are no professions."""
    (author,) = parse_byline(line).authors
    assert author.role is None
    assert author.name == line.partition(" ")[2]


def test_sentence_behind_a_house_is_none_of_its_name() -> None:
    """Where an office opens a sentence, the house ends where the sentence goes on."""
    byline = parse_byline("Ana Ruiz, CEO of Quaylab looks into the old and the new ways to keep a harbour open")
    assert [(each.name, each.role, each.affiliation) for each in byline.authors] == [("Ana Ruiz", "CEO", "Quaylab")]


@pytest.mark.parametrize("badge", ["Sponsored", "Advertorial", "Partner content"])
def test_badge_behind_a_name_is_no_house(badge: str) -> None:
    """It says who paid."""
    (author,) = parse_byline(f"Ana Ruiz | {badge}").authors
    assert (author.name, author.affiliation) == ("Ana Ruiz", None)


def test_ways_to_sort_are_nobody() -> None:
    """Menus list things "by category" and "by manufacturer"."""
    assert parse_byline("By Category\nBy Manufacturer").authors == ()


@pytest.mark.parametrize(
    "line",
    [
        "24.10.2022 09:14 von Ana Ruiz",
        "Geplaatst op 14 februari 2021 door Ana Ruiz",
        "Skrevet den 3 maj 2021 av Ana Ruiz",
    ],
)
def test_word_for_by_behind_a_date_opens_a_byline(line: str) -> None:
    """Systems print the day first, and who wrote behind it."""
    text = "The race was run the short way round, and nobody who ran it complained of that in the least. " * 2
    article = parse_html(f"<article><h1>Gale on the Long Ridge</h1><p class=info>{line}</p><p>{text}</p></article>")
    assert article.byline is not None
    assert article.byline.names == ("Ana Ruiz",)


@pytest.mark.parametrize("line", ["<p class=author>Przez ks. Marek Wrona</p>", "<p>Door dr. Marek Wrona</p>"])
def test_title_in_small_letters_opens_a_byline(line: str) -> None:
    """A title with a dot stands before a name, and is left off."""
    text = "W tym roku przyszło jedenaście psów, cztery koty i koza, która zjadła bukiet z ołtarza polowego. " * 2
    page = f"<html lang=pl><article><h1>Odpust w parafii</h1>{line}<p>{text}</p></article>"
    article = parse_html(page)
    assert article.byline is not None
    assert article.byline.names == ("Marek Wrona",)


def test_name_of_one_small_word_is_read_where_a_date_follows() -> None:
    """Readers of blogs and intranets sign up under names of their own."""
    text = "The new greenhouse is to be called after the porter who watered it for thirty-one years. " * 3
    line = "<div class=submitted>Submitted by <span>mbaxter</span> on Tue, 06/03/2014 - 11:20</div>"
    article = parse_html(f"<article><h1>Greenhouse named after porter</h1>{line}<p>{text}</p></article>")
    assert article.byline is not None
    assert article.byline.names == ("mbaxter",)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Ana Ruiz: 25 Feb 2026", "Ana Ruiz"),
        ("Von Ana Ruiz: 25.02.2026, 14:30", "Ana Ruiz"),
        ("By Ana Ruiz Posted: 25 Feb 2026", "Ana Ruiz"),
    ],
)
def test_colon_between_name_and_date_makes_no_label_of_the_family_name(line: str, name: str) -> None:
    """A word with a colon before a date is a label, but where it is the second word of a name behind "By"."""
    assert [author.name for author in parse_byline(line).authors] == [name]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Ana RuizContact Reporter", "Ana Ruiz", "Reporter"),
        ("By Ana RuizEducation Editor", "Ana Ruiz", "Education Editor"),
        ("Ana Ruiz Coastal affairs reporter", "Ana Ruiz", "Coastal affairs reporter"),
    ],
)
def test_what_an_office_is_over_may_be_glued_to_the_name(text: str, name: str, role: str) -> None:
    """A field, or the button before an office, that runs into the name is none of it."""
    assert [(author.name, author.role) for author in parse_byline(text).authors] == [(name, role)]


@pytest.mark.parametrize("line", ["BYLINE: Ana Ruiz and Tom Hale", "Byline: Ana Ruiz and Tom Hale"])
def test_line_that_calls_itself_the_byline_is_one(line: str) -> None:
    """Databases of newspapers set the word itself before the names."""
    page = (
        f"<html><body><h1>Harbour strike ends</h1><p>{line}</p><p>Dockers in the port of Lund went back to work on "
        "Monday, officials of the company and of the union said.</p></body></html>"
    )
    byline = parse_html(page).byline
    assert byline is not None
    assert byline.names == ("Ana Ruiz", "Tom Hale")


@pytest.mark.parametrize(
    "line",
    ["AuthorAna Ruiz", "AutorinAna Ruiz", "WriterAna Ruiz", "ReportersAna Ruiz", "FörfattareAna Ruiz", "YazarAna Ruiz"],
)
def test_label_that_style_alone_sets_apart_is_none_of_the_name(line: str) -> None:
    """The word for the author stands in an element of its own, right before that of the name."""
    assert parse_byline(line).names == ("Ana Ruiz",)


@pytest.mark.parametrize("line", ["Yazarlar Birliği", "Wordsworth Ruiz", "Authority Ruiz"])
def test_name_that_opens_as_such_a_label_stays_whole(line: str) -> None:
    """No capital stands within it."""
    assert parse_byline(line).names in ((line,), ())
