"""Which subjects a page files its story under: those it declares and those it prints."""

from __future__ import annotations

import json

import pytest

import newsrecord
from newsrecord.find.subjects.subject_words import clean_subjects, is_subject_label, split_label, split_subjects
from newsrecord.find.subjects.subjects import find_tags
from newsrecord.page.outline import Outline
from newsrecord.page.walk import read_page

URL = "https://harbour.example/coast/storm-closes-port"
STORY = (
    "<h1>Storm closes port</h1><p>"
    + "The harbour stayed shut on Friday while the waves broke over the wall. " * 3
    + "</p>"
)


def page(body: str = "", head: str = "", **data: object) -> Outline:
    script = json.dumps({"@type": "NewsArticle", "headline": "Storm closes port", **data})
    return read_page(
        f'<html><head>{head}<script type="application/ld+json">{script}</script></head><body>{body}</body></html>',
        url=URL,
    )


def tags(outline: Outline) -> tuple[str, ...]:
    found = find_tags(outline)
    return found[0].value if found else ()


@pytest.mark.parametrize(
    "row",
    [
        '<ul class="article-tags"><li><a href="/t/1">Storms</a><li><a href="/t/2">Ferries</a></ul>',
        '<div class="post_tags"><a href="/t/1">Storms</a><a href="/t/2">Ferries</a></div>',
        '<div class="story-topics"><h3>Explore more on these topics</h3>'
        '<a href="/t/1">Storms</a> <a href="/t/2">Ferries</a></div>',
        '<div class="m-tag"><a href="/t/1">Storms</a></div><div class="m-tag"><a href="/t/2">Ferries</a></div>',
        '<p>Tags: <a href="/t/1">Storms</a>, <a href="/t/2">Ferries</a></p>',
        '<p>Schlagworte: <a href="/t/1">Storms</a> <a href="/t/2">Ferries</a></p>',
        '<h3>Lees meer over</h3><ul><li><a href="/t/1">Storms</a><li><a href="/t/2">Ferries</a></ul>',
        '<p>Ключевые слова:</p><p><a href="/t/1">Storms</a></p><p><a href="/t/2">Ferries</a></p>',
        '<div class="row"><p>キーワード</p><p><a href="/t/1">Storms</a></p><p><a href="/t/2">Ferries</a></p></div>',
        '<div class="etiquetas"><p><a href="/t/1">#Storms</a></p><p><a href="/t/2">#Ferries</a></p></div>',
        '<footer class="entry-footer"><ul class="tag-links"><li><a href="/t/1">Storms</a><li>'
        '<a href="/t/2">Ferries</a></ul></footer>',
        '<p>Filed under <a rel="tag" href="/t/1">Storms</a>, <a rel="tag" href="/t/2">Ferries</a></p>',
        '<div class="tags"><p>#Storms #Ferries</p></div>',
        '<div class="x1"><span>Themen</span><a href="/t/1">Storms</a><a href="/t/2">Ferries</a></div>',
        '<div class="x1"><span>Related topics</span><a href="/t/1">Storms</a><a href="/t/2">Ferries</a></div>',
        '<div><strong>Topics</strong> <a href="/t/1">Storms</a> <a href="/t/2">Ferries</a></div>',
        '<p>関連トピック <a href="/t/1">Storms</a> <a href="/t/2">Ferries</a></p>',
    ],
)
def test_printed_tags_are_read(row: str) -> None:
    """The row of tags below a story is told by its element's name, by its label, or by its links' relation."""
    assert tags(page(f"<article>{STORY}{row}</article>")) == ("Storms", "Ferries")


@pytest.mark.parametrize(
    "row",
    [
        '<div class="tag-cloud"><a href="/t/1">Storms</a> <a href="/t/2">Ferries</a></div>',
        '<div class="trending-topics"><a href="/t/1">Storms</a> <a href="/t/2">Ferries</a></div>',
        '<nav><p>Topics</p><ul><li><a href="/t/1">Storms</a><li><a href="/t/2">Ferries</a></ul></nav>',
        '<div class="site-footer"><h4>Topics</h4><ul><li><a href="/t/1">Storms</a><li>'
        '<a href="/t/2">Ferries</a></ul></div>',
        '<div class="topics"><p>TRENDING:</p><p><a href="/t/1">Storms</a></p></div>',
        "<p>Topics of the evening were the storm and the ferries, the mayor said.</p>",
        '<div class="card"><div class="card-tags"><a href="/t/1">Storms</a></div></div>' * 3,
        "".join(
            f'<div><h3><a href="/{n}">Story {n}</a></h3><p class="tag"><a href="/t/{n}">Tag {n}</a></p></div>'
            for n in range(9)
        ),
        '<div class="tags">'
        '<a href="/other">Another story about the '
        "storm that closed the whole of the coast for days on end</a></div>",
    ],
)
def test_rows_of_other_links_are_no_tags(row: str) -> None:
    """Clouds, menus, trends, and the tags and headlines of other stories are not the story's subjects."""
    assert tags(page(f"<div>{STORY}{row}</div>")) == ()


def test_tags_above_the_story_are_found_once() -> None:
    """A list that stands above the story and below it again is one list."""
    row = '<ul class="tags"><li><a href="/t/1">Storms</a><li><a href="/t/2">Ferries</a></ul>'
    found = find_tags(page(f"<article>{row}{STORY}{row}</article>"))
    assert [each.value for each in found] == [("Storms", "Ferries")]


def test_section_is_left_out_of_a_printed_row() -> None:
    """The section at the head of a row of tags has a field of its own, unless it is all there is."""
    row = '<div class="tags"><a href="/c">Coast</a><a href="/t/1">Storms</a></div>'
    assert tags(page(STORY + row, articleSection="Coast")) == ("Storms",)
    assert tags(page(STORY + '<div class="tags"><a href="/c">Coast</a></div>', articleSection="Coast")) == ("Coast",)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        (["#Storm", "storm ", "STORM"], ("Storm",)),
        (["Category: Coast", "topic/storm", "sections/ferries"], ("Coast", "storm", "ferries")),
        (["Events/Culture"], ("Events/Culture",)),
        (
            [
                "98be933f-38cf-4fba-b6c6-ad438e82010a",
                "100312362",
                "has_video",
                "_paid",
                "NLP Category: Sea",
                "layout=wide",
            ],
            (),
        ),
        (["1984", "4G", "AI", "EU", "C", "Frankfurt (Oder)"], ("1984", "4G", "AI", "EU", "C", "Frankfurt (Oder)")),
        (["Ships (12)", "“Ferries”"], ("Ships", "Ferries")),
        (["Breaking news", "Nachrichten", "son dakika", "Uncategorized"], ()),
        (["What did the mayor know about the storm and when did he know it?", "Is it safe?"], ()),
        ([f"CODE{n}" for n in range(12)], ()),
        (["", "x" * 500, "!!"], ()),
    ],
)
def test_subjects_are_cleaned(raw: list[str], clean: tuple[str, ...]) -> None:
    """Codes, flags, slogans and sentences are no subjects; marks, counts and kinds come off."""
    assert clean_subjects(raw) == clean


def test_unwanted_subjects_are_dropped() -> None:
    """The outlet's own name and the headline are no subjects of a story."""
    head = '<meta property="og:site_name" content="The Harbour">'
    assert tags(page(STORY, head, keywords="The Harbour, harbour.example, Storm closes port, Ferries")) == ("Ferries",)


def test_organisation_a_story_is_about_stays_a_tag() -> None:
    """A company that linked data describes because the story is about it is not the outlet."""
    about = {"@type": "Organization", "name": "Ferry Line"}
    assert tags(page(STORY, keywords="Ferry Line, Storms", about=about)) == ("Ferry Line", "Storms")


def test_what_one_source_has_beyond_two_that_agree_is_internal() -> None:
    """Layout flags among the keywords of linked data lose against two metas of the same clean list."""
    head = '<meta name="news_keywords" content="storms, ferries"><meta name="keywords" content="storms, ferries">'
    assert tags(page(STORY, head, keywords="storms, ferries, leadwide, web")) == ("storms", "ferries")


def test_list_run_together_loses() -> None:
    """A list that has lost its commas is one long name, and the same list with them is better."""
    head = '<meta name="keywords" content="storms, ferries, harbour wall, Northgate">'
    assert tags(page(STORY, head, keywords="storms ferries harbour wall Northgate")) == (
        "storms",
        "ferries",
        "harbour wall",
        "Northgate",
    )


def test_lone_search_phrase_loses() -> None:
    """A single tag of many words is a phrase to be found by."""
    head = (
        '<meta property="article:tag" content="storm that closed the port">'
        '<meta name="news_keywords" content="storms, ferries, waves">'
    )
    assert tags(page(STORY, head)) == ("storms", "ferries", "waves")


def test_set_that_readers_see_wins_where_it_is_declared_too() -> None:
    """Of two sets that each are declared twice the one that is printed as well is the editors' choice."""
    head = (
        '<meta property="article:tag" content="Storms">'
        '<meta property="article:tag" content="Ferries"><meta name="keywords" content="port, today, coast">'
    )
    row = '<div class="tags"><a href="/t/1">Storms</a><a href="/t/2">Ferries</a></div>'
    assert tags(page(STORY + row, head, keywords="port, today, coast")) == ("Storms", "Ferries")


@pytest.mark.parametrize(
    "label",
    ["Tags:", "TOPICS", "Themen", "Mots-clés :", "Etiquetas", "Temas:", "Onderwerpen", "Ämnen", "Emner", "Aiheet",
     "Tagi", "Címkék", "Etiketler", "Теги", "Теми", "Ετικέτες",
     "Topik", "Chủ đề", "标签", "關鍵字", "タグ", "태그", "תגיות",
     "الكلمات المفتاحية", "برچسب‌ها"],
)  # fmt: skip
def test_labels_of_tags_are_known(label: str) -> None:
    """Tags go by many names in many languages."""
    assert is_subject_label(label)


def test_labels_are_split_off() -> None:
    """A label ends in a colon, in whichever width."""
    assert split_label("キーワード：港") == ("キーワード：", "港")
    assert split_label("The harbour: a history") == ("", "The harbour: a history")


def test_evidence_leads_back_to_the_page() -> None:
    """Each set of tags names its source, its place and what stood there."""
    head = '<meta name="news_keywords" content="storms, ferries, waves">'
    row = '<div class="tags"><a href="/t/1">Storms</a><a href="/t/2">#Ferries</a></div>'
    found = {each.evidence.rule: each.evidence for each in find_tags(page(STORY + row, head, keywords="port"))}
    assert found["tags.meta"].locator == 'meta[name="news_keywords"]'
    assert found["tags.linked-data"].locator == "json-ld[0]$.keywords"
    assert (found["tags.container"].locator, found["tags.container"].raw) == ("(//div)[1]", "Storms | #Ferries")


def test_huge_lists_are_bounded() -> None:
    """Thousands of declared tags are all found, for the draft to cut; a printed row of thousands is a menu."""
    assert len(tags(page(STORY, keywords=[f"Harbour no {n}" for n in range(5_000)]))) == 5_000
    row = "".join(f'<li><a href="/t/{n}">Harbour {n}</a>' for n in range(5_000))
    assert tags(page(STORY + f'<ul class="tags">{row}</ul>')) == ()


def test_evidence_names_every_place_of_a_row() -> None:
    """A row of tags that stand in elements of their own, or behind a label, is found again in all of them."""
    row = '<div class="m-tag"><a href="/t/1">Storms</a></div><div class="m-tag"><a href="/t/2">Ferries</a></div>'
    assert find_tags(page(STORY + row))[0].evidence.locator == "(//div)[1] | (//div)[2]"
    row = '<h3>Topics</h3><p><a href="/t/1">Storms</a></p><p><a href="/t/2">Ferries</a></p>'
    assert find_tags(page(STORY + row))[0].evidence.locator == "(//h3)[1] | (//p)[2] | (//p)[3]"


def test_notes_of_a_publishing_system_are_no_subjects() -> None:
    """Keys with values, several of them, are what a system notes for itself."""
    keywords = ["displayType: listicle", "locale: US", "contentId: 7f", "Storms"]
    assert tags(page(STORY, keywords=keywords)) == ("Storms",)


def test_single_subject_above_the_headline_gives_way() -> None:
    """One name above the headline is most often the section, whatever the element is called."""
    above = '<div class="topics"><a href="/where/coast">Coast</a></div>'
    head = '<meta name="keywords" content="Storms, Ferries">'
    assert tags(page(above + STORY, head)) == ("Storms", "Ferries")


def test_subjects_in_a_menu_of_their_own_are_read() -> None:
    """Some pages set the subjects in a ``nav``, and declare none."""
    row = '<nav data-hook="post-tags"><ul><li><a href="/t/1">Storms</a><li><a href="/t/2">Ferries</a></ul></nav>'
    assert tags(page(f"<article>{STORY}{row}</article>")) == ("Storms", "Ferries")


@pytest.mark.parametrize(
    "note", ["Lite:true", "clone:no", "LockedPostSource:LOCKED_NONE", "LayerCake:0", "word count: >1200 words"]
)
def test_flag_of_a_publishing_system_is_no_subject(note: str) -> None:
    """A key whose value is a flag, a number or a constant names no subject, even alone."""
    assert tags(page(STORY, keywords=[note, "Storms"])) == ("Storms",)


def test_words_of_the_headline_are_no_subjects() -> None:
    """A system that declares the words of the headline one by one declares no subject."""
    page_of = page(
        "<h1>Storm closes northern port again</h1><p>It stayed shut.</p>", keywords="Storm,closes,northern,port,again"
    )
    assert tags(page_of) == ()


def test_words_of_the_headline_with_apostrophes_and_marks_are_no_subjects() -> None:
    """A system that cuts a headline at its blanks leaves the marks to the words."""
    words = "central, bank's, low, rate, policy, is, 'dangerous, gamble,', says, official, business"
    head = "<h1>Central Bank's Low Rate Policy Is A 'Dangerous Gamble,' Says Top Official</h1><p>It stayed low.</p>"
    assert tags(page(head, keywords=words)) == ()


def test_counts_glued_to_all_tags_are_cut_off() -> None:
    """How many stories a tag has stands in a span of its own, without a blank before it."""
    row = '<div class="tags"><a href="/t/1">coffee<span>3</span></a><a href="/t/2">ferries<span>12</span></a></div>'
    assert tags(page(f"<article>{STORY}{row}</article>")) == ("coffee", "ferries")


def test_number_that_one_tag_ends_in_stays() -> None:
    """Where others have no number, it is part of the name."""
    row = '<div class="tags"><a href="/t/1">G20</a><a href="/t/2">ferries</a></div>'
    assert tags(page(f"<article>{STORY}{row}</article>")) == ("G20", "ferries")


def test_flags_and_editions_of_the_outlet_are_no_subjects() -> None:
    """What a publishing system notes for itself, and the outlet's name with a country behind it."""
    head = '<meta property="og:site_name" content="The Courier">'
    outline = page(STORY, head, keywords=["Evergreen", "Not Set", "The Courier-US", "Ferries"])
    assert tags(outline) == ("Ferries",)


def test_headline_with_a_comma_is_no_list_of_subjects() -> None:
    """The headline as keywords falls into two parts."""
    head = '<meta name="keywords" content="Four ferries, tested by sailors">'
    assert tags(read_page(f"{head}<h1>Four ferries, tested by sailors</h1><p>They sail.</p>", url=URL)) == ()


def test_link_past_a_list_is_none_of_its_tags() -> None:
    """It leads to the end of the list, for those who hear a page."""
    row = (
        '<div id="related-topics" class="related-topics"><a href="#behind">Skip the next section</a>'
        '<h3>Topics</h3><ul><li><a href="/t/1">Storms</a><li><a href="/t/2">Ferries</a></ul></div>'
    )
    assert tags(page(f"<article>{STORY}{row}</article>")) == ("Storms", "Ferries")


def test_outlet_as_its_address_names_it_is_no_subject() -> None:
    """The name without blanks is that of the host."""
    assert tags(page(STORY, keywords=["The Harbour", "Ferries"])) == ("Ferries",)


def test_counts_behind_all_tags_are_cut_off() -> None:
    """A row of many tags that all end in a number tells how many stories each has; a few may be numbered themselves."""
    row = "".join(
        f'<a href="/tags/{name}/">{name} <span>{n}</span></a> '
        for name, n in (("coast", 188), ("tides", 16), ("ships", 12), ("harbour-2", 4))
    )
    assert tags(page(f"{STORY}<div class=foot>{row}</div>")) == ("coast", "tides", "ships", "harbour-2")
    row = "".join(f'<a href="/tags/{n}/">Serie {n}</a> ' for n in (3, 4))
    assert tags(page(f"{STORY}<div class=foot>{row}</div>")) == ("Serie 3", "Serie 4")


@pytest.mark.parametrize(
    ("keywords", "wanted"),
    [
        ("Nordstad, news of Nordstad, politics, economy, sports, culture", ()),
        (
            "Nordstad, politics, economy, sports, ferries, waves",
            ("Nordstad", "politics", "economy", "sports", "ferries", "waves"),
        ),
        ("politics, economy, sports", ("politics", "economy", "sports")),
        ("шторм, порт, паром, волны, море", ("шторм", "порт", "паром", "волны", "море")),
    ],
)
def test_keywords_of_a_whole_site_are_no_tags(keywords: str, wanted: tuple[str, ...]) -> None:
    """Of several keywords a story says at least one, where it is written in the same letters."""
    text = "<h1>Storm closes port</h1>" + "".join(
        f"<p>{i}: The harbour stayed shut on Friday while waves broke over the wall and the ferry lay at anchor.</p>"
        for i in range(5)
    )
    head = f'<meta name="keywords" content="{keywords}">'
    assert tags(read_page(f"<html><head>{head}</head><body>{text}</body></html>", url=URL)) == wanted


def test_words_of_the_headline_with_the_section_behind_them_are_no_tags() -> None:
    """Some systems declare the headline word by word, and the section."""
    head = '<meta name="keywords" content="ferry, runs, again, after, eleven, days, coast">'
    page = f"<html><head>{head}</head><body><h1>Ferry runs again after eleven days</h1><p>At last.</p></body></html>"
    assert find_tags(read_page(page)) == ()


def test_author_is_no_tag() -> None:
    """Outlets file stories under their writers, too."""
    head = '<meta name="author" content="Ana Ruiz"><meta name="keywords" content="Storm, Ana Ruiz, Ferry">'
    page = f"<html><head>{head}</head><body><h1>Ferry runs again after eleven days</h1><p>At last.</p></body></html>"
    assert find_tags(read_page(page))[0].value == ("Storm", "Ferry")


def test_blanks_part_a_list_of_words_in_han() -> None:
    """Han sets no blank within a word; other scripts do."""
    assert list(split_subjects(["书屋 渡口 读书会"])) == ["书屋", "渡口", "读书会"]
    assert list(split_subjects(["harbour town", "서울 날씨", "书屋 Lund"])) == [
        "harbour town",
        "서울 날씨",
        "书屋 Lund",
    ]


@pytest.mark.parametrize(
    ("keywords", "tags"),
    [("News, Sport, Culture", ()), ("Sport, ferry, Ada Finch", ("Sport", "ferry", "Ada Finch")), ("Sport", ("Sport",))],
)
def test_keywords_that_are_the_menu_are_none_of_the_story(keywords, tags):
    """Several keywords that are all entries of the menu stand on every page of the site."""
    menu = "".join(f'<li><a href="/{name}/">{name}</a></li>' for name in ("News", "Sport", "Culture", "Weather"))
    page = f'<meta name="keywords" content="{keywords}"><ul>{menu}</ul><h1>Ada Finch wins</h1><p>Text of a story.</p>'
    assert newsrecord.parse_html(page, url="https://news.example/1").tags == tags


@pytest.mark.parametrize(
    ("keywords", "wanted"),
    [
        ("Harbour Mail, news, sport, weather, jobs, property, cars, Harbour", ()),
        ("breaking news, sport, local events, livestream, us politics, jobs, harbour", ()),
        ("Harbour Mail, news, sport, waves, wall, Friday", ("sport", "waves", "wall", "Friday")),
        ("ferries, coast guard, rescue, tide, waves", ("ferries", "coast guard", "rescue", "tide", "waves")),
    ],
)
def test_keywords_with_the_outlet_or_a_slogan_among_them_are_those_of_the_site(
    keywords: str, wanted: tuple[str, ...]
) -> None:
    """Where the outlet or a slogan is among them, most of the rest is in the story, or all is the site's."""
    head = f'<meta property="og:site_name" content="Harbour Mail"><meta name="keywords" content="{keywords}">'
    story = STORY.replace(
        "</p>", "The wall had been built in the year of the great flood, and nobody had mended it. " * 4
    )
    assert tags(page(story, head)) == wanted


def test_hashtags_below_the_text_are_tags_without_links() -> None:
    """A line of nothing but marked words says what the story is filed under; a number is none."""
    text = "<p>The ferry was late on Friday, and nobody on the island knew when the next one would leave.</p>" * 3
    assert tags(page(f"<article><h1>Ferry late</h1>{text}<p>#storm #coast</p></article>")) == ("storm", "coast")
    assert tags(page(f"<article><h1>Ferry late</h1>{text}<p>#1 of ten</p></article>")) == ()


def test_a_label_that_ends_a_page_heads_nothing() -> None:
    """There is no line below it."""
    assert tags(page("<article><h1>Ferry late</h1><p>Topics:</p></article>")) == ()
    assert tags(page("<p>Tags</p>")) == ()
