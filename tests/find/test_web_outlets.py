"""Habits of outlets that began on the web: intros set apart, numbered finds, appeals in boxes, lives of the authors."""

from __future__ import annotations

import pytest
from tests.builders import FERRY

import newsrecord


def page(*, head: str = "", above: str = "", top: str = "", below: str = "", after: str = "") -> str:
    first, *rest = (f"<p>{line}</p>" for line in FERRY)
    text = f'<div class="entry">{first}{"".join(rest)}{below}</div>'
    story = f"<article>{above}<h1>Crack stops the island ferry</h1>{top}{text}</article>"
    return (
        f"<html lang=en><head><title>Crack stops the island ferry - Lund Mail</title>{head}</head>"
        f"<body>{story}{after}</body></html>"
    )


def read(**parts: str) -> newsrecord.Article:
    return newsrecord.parse_html(page(**parts), url="https://www.lundmail.com/a", annotate=())


def texts(article: newsrecord.Article) -> list[str]:
    return [block.text for block in article.body]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="author-bio">Writer reporting from the harbour and its islands</div>',
        '<div class="follow-appeal"><div class="appeal">Don\'t miss stories. Follow the Lund Mail!</div></div>',
        '<div class="header"><div class="text">Before you go, we thought you would like these...</div></div>',
    ],
)
def test_line_of_a_box_for_readers_or_on_the_author_is_no_standfirst(box):
    """What stands apart above a text may be the author's life, an appeal, or lead on to other stories."""
    assert read(top=box).standfirst is None


def test_paragraph_with_an_initial_opens_the_text_and_sums_up_nothing():
    """An intro with an initial is the first paragraph of the story, and the line called a dek its standfirst."""
    opening = "Ferries are known for their hulls, and this one has crossed the sound for forty winters."
    top = f'<h2 class="dek">A hull that was made by hand</h2><div class="intro p-dropcap"><p>{opening}</p></div>'
    article = read(top=top)
    assert article.standfirst == "A hull that was made by hand"
    assert texts(article) == [opening, *FERRY]


def test_one_who_tried_to_get_in_touch_asks_readers_for_nothing():
    """That somebody tried to get in touch with somebody is told, and closes a story as any sentence does."""
    last = "A spokeswoman said that she had been trying to get in touch with the owner of the yard, but to no avail."
    assert texts(read(below=f"<p>{last}</p>"))[-1] == last


@pytest.mark.parametrize(
    "call", ["Do you know more? Get in touch.", "Get in touch with us at desk@lundmail.com.", "Please get in touch."]
)
def test_those_asked_to_get_in_touch_are_readers(call):
    """Readers are asked to get in touch at the end of a story."""
    assert texts(read(below=f"<p>{call}</p>")) == [*FERRY]


def test_numbered_lines_under_a_heading_close_a_story():
    """A list that is set as paragraphs with numbers, under a heading of its own, belongs to the story."""
    lines = ["1. Wool socks, Harbour Shop, $8", "2. Oilskin coat, Harbour Shop, $89", "3. Tin mug, Quay Store, $4"]
    below = "<h2>What to take along:</h2>" + "".join(f"<p>{line}</p>" for line in lines)
    assert texts(read(below=below)) == [*FERRY, "What to take along:", *lines]


def test_verdict_between_parts_of_a_text_is_kept():
    """A line of two words between paragraphs in a second element of one look belongs to the story as they do."""
    grid = '<div class="grid"><div class="text">{}</div></div>'
    long = "".join(f"<p>On day {number} it said again: {line}</p>" for number in range(4) for line in FERRY)
    short = f"<p>{FERRY[0]}</p><p>Grade: C+.</p><p>{FERRY[1]}</p>"
    found = newsrecord.parse_html(
        f"<title>Ferry</title><article><h1>Crack stops the ferry</h1>{grid.format(long)}{grid.format(short)}</article>",
        annotate=(),
    )
    assert texts(found)[-3:] == [FERRY[0], "Grade: C+.", FERRY[1]]


@pytest.mark.parametrize("name", ["authorinfobox", "relatedposts", "right-rail"])
def test_boxes_named_in_one_word_are_no_part_of_the_story(name):
    """The life of an author, and what leads to other stories, stand in boxes whose names are written as one word."""
    box = f'<div class="{name}"><p>Ada Roe has written on boats for nine years, and lives on one of them.</p></div>'
    assert texts(read(after=box)) == [*FERRY]
    assert texts(read(below=box)) == [*FERRY]


def test_classes_of_the_whole_page_name_no_furniture():
    """The body's classes say what is switched on, and not that its adverts are prose."""
    below = '<div class="ad-mobile"><p class="ad-label"><small>Sponsored</small></p></div><p>The mayor was there.</p>'
    whole = page(below=below).replace("<body>", '<body class="f_ads_on f_mobile_ad_label_on">')
    assert texts(newsrecord.parse_html(whole, annotate=())) == [*FERRY, "The mayor was there."]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By THE LUND DAILY TIMES", ("THE LUND DAILY TIMES",)),
        ("By THE HARBOUR GAZETTE", ("THE HARBOUR GAZETTE",)),
        ("By ANA RUIZ Harbour Gazette", ("ANA RUIZ",)),
        ("文●高瀬由紀／港編集部", ("高瀬由紀", "港編集部")),
        ("取材・文◎高瀬由紀 写真◎橋口健", ("高瀬由紀",)),
        ("《港通信》", ("港通信",)),
        ("記者ページ", ()),
        ("기자 소개", ()),
    ],
)
def test_byline_of_a_web_outlet(line, names):
    """A house in capitals is one name, a dot stands for a colon, and what leads to reporters names none of them."""
    assert newsrecord.parse_byline(line).names == names


def test_look_of_a_last_letter_is_no_part_of_a_name():
    """A span that is called after the last letter holds the end of a name, and no second one."""
    link = (
        '<a class="byline__name-link" href="/contributors/ada-roe">Ada Ro<span class="last-letter-spacing">e</span></a>'
    )
    article = read(top=f'<p class="byline"><span class="byline__name">By {link}</span></p>')
    assert article.byline.names == ("Ada Roe",)


def test_what_the_author_wrote_is_no_office():
    """A portrait that gives the title of a book gives no office."""
    top = '<p class="byline">By <a href="/authors/ada-roe">Ada Roe</a></p>'
    life = "<p>Ada Roe is the author of “Hulls: Wood, Iron, and the Sea.”</p>"
    author = read(top=top, after=f'<div class="author-bio">{life}</div>').byline.authors[0]
    assert (author.name, author.role, author.affiliation) == ("Ada Roe", None, None)


def test_life_that_opens_with_a_link_to_an_authors_page_names_the_author():
    """Where nothing else says who wrote a story, the link with which a life opens does."""
    life = "is a mediocre gamer, a beekeeper, and the person of the year of a magazine that named everybody."
    box = f'<div class="authorinfobox"><p><b><a href="/author/adaroe/">Ada Roe</a></b> {life}</p></div>'
    more = f"<p>{FERRY[0][::-1]}.</p><p>{FERRY[1][::-1]}.</p>"
    assert read(below=more, after=box).byline.names == ("Ada Roe",)


def test_who_fills_a_box_of_links_is_no_author():
    """One word after "By" that leads to another site, far from the headline, names who placed links there."""
    links = "".join(f'<li><a href="/{n}">Another tale of the harbour, number {n}</a></li>' for n in range(30))
    box = f'<ul>{links}</ul><a class="attribution" href="https://www.clickbarrel.example/">By Clickbarrel</a>'
    assert read(after=f"<div>{box}</div>").byline is None


def test_tags_that_microdata_call_sections_are_tags():
    """What the page links to as its tags is no section, whatever the theme marks it as."""
    tags = "".join(
        f'<li itemprop="articleSection"><a rel="tag" href="/tag/{t}/">{t}</a></li>' for t in ("hulls", "sea")
    )
    article = read(top='<ul><li><span itemprop="articleSection">Science</span></li></ul>', below=f"<ul>{tags}</ul>")
    assert article.sections == ("Science",)
    assert article.tags == ("hulls", "sea")


@pytest.mark.parametrize("label", ["Category:", "カテゴリー：", "Rubrik:"])
def test_label_in_an_item_of_its_own_is_no_section(label):
    """A list may have its label in one item and the section in the next."""
    items = f'<li class="category-title">{label}</li><li class="category-item">TOOLS</li>'
    assert read(top=f'<ul class="meta">{items}</ul>').sections == ("TOOLS",)


def test_step_for_the_home_page_with_the_name_of_the_outlet_is_no_section():
    """The first step of a trail may name the outlet beside the word for its home page."""
    trail = '<p class="crumbs"><a href="/en/">Lundmail Homepage</a> <a href="/news/">News</a> Crack stops the ferry</p>'
    assert read(above=trail).sections == ("News",)


def test_stories_filed_below_the_name_of_their_writer_are_in_no_section():
    """The part of an address that bears the author's name names no section."""
    found = newsrecord.parse_html(
        page(top='<p class="byline">By <a href="/author/ada-roe/">Ada Roe</a></p>'),
        url="https://www.lundmail.com/ada-roe/2016/12/crack-stops-the-island-ferry/",
        annotate=(),
    )
    assert found.sections == ()


def test_topics_of_many_words_are_other_stories():
    """A feed of "topics" whose names have many words is one of headlines."""
    rows = ("What we learned from the first trailer of it", "All that the harbour office knows about the hull of it")
    items = "".join(
        f'<li class="topic-item"><a href="/articles/{n}"><h4>{row}</h4></a></li>' for n, row in enumerate(rows)
    )
    assert read(below=f'<ul class="topic-feed">{items}</ul>').tags == ()


def test_box_that_says_it_has_tags_is_not_their_list():
    """A class such as "has-tags-after" says what follows on a box of buttons."""
    box = '<div class="recommend-box has-tags-after"><a href="#">Recommend</a><nav>FacebookTwitter</nav></div>'
    tags = "".join(f'<a href="/tag/{tag}">{tag}</a> ' for tag in ("apps", "hulls", "messaging"))
    assert read(below=f'{box}<div class="post-tags">{tags}</div>').tags == ("apps", "hulls", "messaging")


def test_short_tags_may_have_a_comma_each():
    """A tag of two letters with its comma is a link as a whole."""
    items = "".join(f'<li><a href="/tags/{n}">{tag}</a>,</li>' for n, tag in enumerate(["github", "開発", "Rust"]))
    assert read(top=f'<ul class="tags">{items}</ul>').tags == ("github", "開発", "Rust")


def test_metas_may_say_value_in_the_place_of_content():
    """What a meta declares counts where its attribute is called as those of the fields of forms are."""
    head = (
        '<meta name="og:site_name" value="The Lund Mail"><meta value="Ada Roe" name="author">'
        '<meta value="2016-12-22T13:10:00Z" name="article:published_time"><meta name="description" value="">'
    )
    article = read(head=head)
    assert (article.publisher.name, article.byline.names) == ("The Lund Mail", ("Ada Roe",))
    assert article.published.isoformat() == "2016-12-22T13:10:00+00:00"


def test_company_beside_the_author_is_no_author():
    """Of several declared authors the company that owns the page is none, unless it is all that is declared."""
    company = '<meta name="author" content="Harbour Media Inc.">'
    assert read(head=company + '<meta name="author" content="Ada Roe">').byline.names == ("Ada Roe",)


def test_label_alone_above_the_name_is_no_part_of_a_caption():
    """The word "Credit" stands in an element of its own, at times twice, above who took the picture."""
    credit = "<span><span>Credit</span><span>Credit</span><span>Ada Roe/Lund Mail</span></span>"
    caption = f"<figcaption><span>The hull of the ferry on Monday.</span>{credit}</figcaption>"
    figure = f'<figure><img src="/hull.jpg" width="640" height="400">{caption}</figure>'
    picture = read(top=figure).images[0]
    assert (picture.caption, picture.credit) == ("The hull of the ferry on Monday.", "Ada Roe/Lund Mail")


def test_tables_of_one_picture_and_a_line_hold_captions():
    """Old systems set a picture and its caption in a table; however many there are, no line of them is a paragraph."""
    table = (
        '<table class="img"><tr><th><img src="/{0}.jpg" alt="11" width="480"></th></tr><tr><td>{1}</td></tr></table>'
    )
    line = "捜索{}日目に潜水士が撮影した渡し船の船底、裂け目の長さは約三メートルに達していた"
    lines = [line.format(number) for number in range(6)]
    below = "".join(f"{table.format(number, line)}<p>{FERRY[0]} {number}.</p>" for number, line in enumerate(lines))
    article = read(below=below)
    told = [block.text for block in article.body if isinstance(block, newsrecord.Paragraph)]
    assert not set(lines) & set(told)
    assert [picture.caption for picture in article.images] == lines


def test_line_that_repeats_the_words_of_the_picture_above_is_its_caption():
    """What a picture says of itself for those who do not see it is no paragraph below it."""
    seen = "船底に裂け目のある渡し船。港の事務所が公開した写真"
    below = f'<p><img src="/hull.jpg" alt="{seen}" width="640" height="400"></p><p>{seen}</p><p>{FERRY[0][::-1]}.</p>'
    assert seen not in [block.text for block in read(below=below).body if isinstance(block, newsrecord.Paragraph)]


def test_server_of_photographs_may_be_called_after_pixels():
    """A photograph on "pixel.example.com" is no counting pixel."""
    head = '<meta property="og:image" content="http://pixel.lundmail.com/imgs/2016/09/ferry.w1200.h630.jpg">'
    assert read(head=head).images[0].url == "http://pixel.lundmail.com/imgs/2016/09/ferry.w1200.h630.jpg"


def posts(*names: str) -> newsrecord.Article:
    """Return the page of a forum whose styles a machine named: level, writer, points and age, and what was said."""
    said = ("Ten metres of rope.", "A lamp that floats.", "Dry socks, always dry socks.", "A tin of the good coffee.")
    post = (
        '<div id="t1_{n}"><div class="Comment t1_{n} top-level d6o-3"><div class="x1">'
        '<span class="y2">level {level}</span><div class="x3"><div><a href="/user/{name}">{name}</a></div>'
        '<span class="h5">{points} points</span><span class="h5"> · </span>'
        '<a href="/c/{n}" id="Created--t1_{n}" rel="nofollow"><span>2 days ago</span></a></div>'
        '<div class="z4"><div class="z5"><p class="z6">{text}</p></div></div></div></div></div>'
    )
    points = ("2.5k", "6.4k", "897", "12")
    rows = "".join(
        post.format(n=n, level=n % 2 + 1, name=name, points=points[n], text=said[n]) for n, name in enumerate(names)
    )
    return read(after=f'<div class="s1">{rows}</div>')


def test_points_and_levels_name_nobody():
    """What counts the points of a post in thousands, or says how deep it stands, is no name, and points are likes."""
    names = ("patches", "Ada_Roe", "harbour7", "bosun")
    found = posts(*names).comments
    assert [comment.author for comment in found] == [*names]
    assert [comment.likes for comment in found] == [2500, 6400, 897, 12]
    assert found[0].text == "Ten metres of rope."


def test_form_for_those_who_are_to_sign_in_is_no_comment():
    """What readers are to press before they may write is no name, and what stands behind it no comment."""
    line = '<a href="/in">Sign In</a> with your 247Harbours ID or <a href="/up">Register</a> to comment'
    form = f'<div class="comments" id="comments4967"><p class="no-user">{line}</p></div>'
    article = read(after=f'<section class="discuss"><h3>Discuss</h3>{form}</section>')
    assert article.comments == ()
    assert article.comment_count is None


@pytest.mark.parametrize("line", ["{} Follow them on Twitter @adaroe.", "{} Folgen Sie ihr auf Instagram."])
def test_line_that_says_where_to_follow_the_authors_is_none_of_the_story(line):
    """Where readers may follow those who wrote a story closes it, and is no part of it."""
    assert texts(read(below=f"<p>{line.format('Roe & Finch write about hulls for the Mail.')}</p>")) == [*FERRY]


def test_one_who_was_followed_on_foot_is_told_of():
    """That somebody followed him on foot is part of the story."""
    last = "The divers went ahead, and the harbour master chose to follow him on foot along the wall of the basin."
    assert texts(read(below=f"<p>{last}</p>"))[-1] == last


def test_wide_colon_behind_a_label_alone_leads_to_the_author():
    """The label of the author may end in the colon of Han, in an element above the name."""
    names = '<ul class="authors"><li><a href="/p/Ada-Roe">Ada Roe</a></li></ul>'
    assert read(top=f'<div class="authors"><p class="meta">作者：</p>{names}</div>').byline.names == ("Ada Roe",)


def test_tags_that_are_entries_of_a_catalogue_keep_their_comma():
    """Of several metas with a tag each some have the family name first, or a place behind a comma."""
    tags = ("Ferries", "Roe, Ada", "Lund (Coast, North)", "Storms")
    head = "".join(f'<meta property="article:tag" content="{tag}">' for tag in tags)
    assert read(head=head).tags == tags


def test_title_of_the_page_is_no_tag():
    """Some systems declare the title of the page, with the outlet's name behind it, among the keywords."""
    title = "Crack stops the island ferry - Lund Mail"
    assert read(head=f'<meta name="keywords" content="ferries, {title}">').tags == ("ferries",)
