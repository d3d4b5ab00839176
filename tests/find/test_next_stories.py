"""Stories that a page appends to its own: nothing of the record is taken from them."""

from __future__ import annotations

from newsrecord import parse_html

TITLE = "Council votes to close the old bridge"
FIRST = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town."
SECOND = "Engineers had warned, more than once, that the northern pier would not stand another winter of floods."
OTHER = "In other news, the ferry to Lund Island runs again, and the island's only shop has fresh bread once more."
AGAIN = "The crew was glad to be back on the water, the captain said, and so were the children who go to school by it."
STORY = [FIRST, SECOND]


def paragraphs(*lines):
    return "".join(f"<p>{line}</p>" for line in lines)


def read(own, *following, title=TITLE):
    page = f"<title>{title} | The Courier</title><body><main>{own}{''.join(following)}</main></body>"
    return parse_html(page, url="https://courier.example/bridge", annotate=())


def texts(article):
    return [block.text for block in article.body]


def next_story(times=1, *, heading="<h1>Ferry to the island runs again</h1>", byline=""):
    lines = paragraphs(*[f"{OTHER} {AGAIN} So it is, {i}." for i in range(times)])
    return f"<article class=next>{heading}{byline}{lines}</article>"


OWN = f"<div class=top><h1>{TITLE}</h1></div><div class=text>{paragraphs(*STORY)}</div>"


def test_story_in_an_element_like_the_page_s_own_is_appended():
    """Both stand side by side, and are called the same."""
    own, more = f"<h1>{TITLE}</h1>{paragraphs(*STORY)}", f"<h1>Ferry strike</h1>{paragraphs(OTHER)}"
    assert texts(read(f"<div><div class=item>{own}</div><div class=item>{more}</div></div>")) == STORY


def test_article_of_another_headline_is_appended():
    """The page's own story stands in no article element; the one that does says something else than the title."""
    assert texts(read(OWN, next_story(3))) == STORY


def test_appended_story_may_be_many_times_as_long():
    """A short item is the page's story all the same, where it stands in an article with the headline."""
    own = f"<article><h1>{TITLE}</h1>{paragraphs(*STORY, *[f'{SECOND} Again, {i}.' for i in range(9)])}</article>"
    assert texts(read(own, next_story(60)))[:2] == STORY
    assert OTHER not in read(own, next_story(60)).text


def test_several_appended_stories_are_left_out():
    """A page goes on and on."""
    more = next_story(1, heading="<h1>Harbour gets a new crane</h1>")
    assert texts(read(OWN, next_story(2), more)) == STORY


def test_writer_of_an_appended_story_is_not_the_page_s():
    """What is said of the next story is not said of this one."""
    byline = '<p class="byline">By Olga Lindqvist</p>'
    assert read(OWN, next_story(2, byline=byline)).byline is None


def test_first_of_two_articles_is_the_page_s_own():
    """The headline stands in neither, and the next story has a heading of a lower rank."""
    own = f"<header><h1>{TITLE}</h1></header><article class=story>{paragraphs(*STORY)}</article>"
    following = next_story(1, heading="<h2>Ferry to the island runs again</h2>")
    assert texts(read(own, following)) == STORY


def test_headline_of_a_lower_rank_wins_over_the_appended_first_ranks():
    """None of the headings of the first rank has a word of the page's title."""
    own = f"<div class=post><h2>{TITLE}</h2>{paragraphs(*STORY)}</div>"
    article = read("<h1>Riverside notes</h1>", own, next_story(2))
    assert article.headline == TITLE
    assert texts(article) == STORY


def test_parts_of_one_story_in_articles_of_their_own_stay():
    """A long read has its opening in one element and a first-rank heading above each part."""
    parts = [next_story(5, heading=f"<h1>{head}</h1>") for head in ("The river", "The town")]
    assert texts(read(f"<div><h1>{TITLE}</h1>{paragraphs(FIRST)}</div>", *parts))[:2] == [FIRST, "The river"]


LONG = paragraphs(*[f"{one} So it was in year {i}." for i in range(4) for one in STORY])
MORE = paragraphs(*[f"{OTHER} So it was in year {i}." for i in range(4)])


def test_heading_with_a_byline_set_as_the_page_s_own_opens_another_story():
    """It may stand in a box of another name, as a heading of any rank, or in no box at all."""
    own = f"<h1>{TITLE}</h1><div class=by>By Ana Ruiz</div><div class=text>{LONG}</div>"
    head = '<h2><a href="/ferry">Ferry to the island runs again</a></h2><div class=by>By Tom Lee</div>'
    boxed = f"<div class=next>{head}<div class=text>{MORE}</div></div>"
    for more in (boxed, f"<hr>{head}{MORE}"):
        article = read(f"<div class=all>{own}{more}</div>")
        assert not any(OTHER in text for text in texts(article))
        assert texts(article)[-1].endswith("year 3.")
        assert article.byline.names == ("Ana Ruiz",)


def test_crosshead_with_a_date_in_an_element_of_its_own_kind_opens_a_part_of_the_story():
    """What happens day by day is dated otherwise than the story."""
    own = f"<h1>{TITLE}</h1><div class=by>By Ana Ruiz, 18 May 2026</div>{LONG}"
    article = read(f"<div class=all>{own}<h2>The day after</h2><p class=when>19 May 2026</p>{MORE}</div>")
    assert any(OTHER in text for text in texts(article))


def test_title_of_several_stories_holds_all_of_them():
    """An edition has a title of its own above the first of them."""
    one, two = (f"<h2>Part {i}</h2><div class=by>By Ana Ruiz</div>{text}" for i, text in enumerate((LONG, MORE)))
    assert any(OTHER in text for text in texts(read(f"<div class=all><h1>{TITLE}</h1>{one}{two}</div>")))
