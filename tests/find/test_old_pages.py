"""Habits of news pages from before there were templates for everything."""

from __future__ import annotations

import datetime as dt

import pytest

import newsrecord

TEXT = (
    "The last ferry tied up on Sunday, forty winters after it first crossed the sound in a squall of snow and hail.",
    "Ada Roe has made the crossing, by her own count, 58,212 times, and she has been seasick on one of them only.",
    "The ramp is to be a place for swimmers, and the mayor has promised the island a bridge by the end of the decade.",
)
ADDRESS = "https://news.example/a"


def read(
    within: str = "", *, head: str = "", behind: str = "", above: str = "", url: str = ADDRESS
) -> newsrecord.Article:
    lines = "".join(f"<p>{line}</p>" for line in TEXT)
    body = f"{above}<div class=story><h1>Ferry ties up</h1>{within}<div class=text>{lines}{behind}</div></div>"
    page = f"<html lang=en><head><title>Ferry ties up - Lund Mail</title>{head}</head><body>{body}</body></html>"
    return newsrecord.parse_html(page, url=url, annotate=())


def described(text: str) -> str:
    return f'<meta name="description" content="{text}">'


def test_day_in_an_address_is_read_around_the_section():
    """Some addresses have the section between the year and the month."""
    assert read(url="https://news.example/2021/coast/05/03/ferry/index.html").published == dt.date(2021, 5, 3)


def test_day_before_there_was_a_web_is_no_publication_in_a_line_that_tells_more():
    """A point of a summary tells of the past without a full stop."""
    points = "<ul><li>The ferry first crossed the sound on August 14, 1975</li><li>A bridge is to follow it</li></ul>"
    assert read(points).published is None


@pytest.mark.parametrize("month", ["أيار/مايو", "مايو/ أيار", "كانون الثاني/يناير"])
def test_both_names_of_an_arabic_month_are_one(month: str):
    """Pages that are read in several countries print the month in the words of each."""
    page = "".join(f"<p>{line}</p>" for line in ("رست العبارة في الميناء يوم الأحد بعد أربعين شتاء. " * 3,) * 2)
    head = f"<h1>رست العبارة الأخيرة</h1><div class=date>الأحد، 03 {month} 2026</div>"
    number = 1 if "يناير" in month else 5
    assert newsrecord.parse_html(f"<html lang=ar><body>{head}{page}", annotate=()).published == dt.date(2026, number, 3)


def test_clock_beside_names_is_added_to_the_declared_day():
    """A page that declares the day alone prints the hour behind names of any length."""
    line = "<div>Margarethe Oyelaran-Lindqvist / Emilia de Benedetto Lund 27 Oct 2026 - 12:14</div>"
    article = read(line, head='<meta name="date" content="2026-10-27">')
    assert article.published == dt.datetime(2026, 10, 27, 12, 14)


@pytest.mark.parametrize(
    "description",
    [
        # A template that does not escape marks ends the attribute at the first of them.
        "(Aug. 13) -- Calling",
        f"{TEXT[0][:90]}... | Ada Roe | Islander.",
    ],
)
def test_description_that_is_the_cut_beginning_is_no_standfirst(description: str):
    """What was cut by a program or by a mark sums nothing up."""
    opening = '<p>LUND (Aug. 13) -- Calling "the sea itself" an enemy of the island, the mayor asked for a bridge.</p>'
    assert read(opening, head=described(description)).standfirst is None


def test_short_first_line_and_its_clock_before_the_cut_text_are_no_standfirst():
    """A report by the hour opens with what it is; a card cuts its beginning."""
    opening = "<p>The latest on the last ferry (all times local):</p><p>9:25 p.m.</p>"
    card = f"The latest on the last ferry (all times local): 9:25 p.m. {TEXT[0][:80]}..."
    assert read(opening, head=described(card)).standfirst is None


def test_byline_in_an_element_called_subhead_is_no_standfirst():
    """The line below the headline is called so, whatever stands in it."""
    article = read('<div class="subhead">By Ana Ruiz<br>lundmail.example</div>')
    assert (article.standfirst, [author.name for author in article.authors]) == (None, ["Ana Ruiz"])


def test_headings_in_one_element_called_subtitle_are_one_standfirst():
    """A standfirst of several points may be set as headings."""
    points = ("Forty winters of crossings come to an end", "A bridge is to follow by the end of the decade")
    article = read(f"<div class=subtitle><h2>{points[0]}</h2><h2>{points[1]}</h2></div>")
    assert article.standfirst == "\n".join(points)


def names(article: newsrecord.Article) -> list[str]:
    return [author.name for author in article.authors]


def test_publisher_that_is_declared_as_author_is_none_where_names_are_printed():
    """A system may fill in the house for whoever wrote."""
    metas = "".join(f'<meta name="{name}" content="Edith Lund">' for name in ("author", "DC.publisher"))
    links = [f'<a href="/autor/{name[:3]}" rel="author">{name}</a>' for name in ("Ana Ruiz", "Tom Lee")]
    line = f"<div class=f><span class=firma>{' / '.join(links)}</span></div>"
    assert names(read(line, head=metas, behind="<p>\xa9 Edith Lund</p>")) == ["Ana Ruiz", "Tom Lee"]


def test_byline_beside_the_number_of_comments_is_found():
    """The element that holds both may be called by either."""
    line = "<div class=comments_datetime><p><b>By Ana Ruiz</b> 10/ 5/26 09:19 PM ET</p></div>"
    article = read(line)
    assert (names(article), article.authors[0].affiliation) == (["Ana Ruiz"], None)


@pytest.mark.parametrize(
    ("line", "found"), [("Ana Ruiz 5/10/26 11:04am Yesterday 11:04am", ["Ana Ruiz"]), ("Lund, 5/10/26", [])]
)
def test_name_in_place_of_an_account_is_the_author_s_where_it_is_printed(line: str, found: list[str]):
    """Some systems declare the author's name where others have an account of a network, some the house's."""
    head = '<meta name="twitter:creator" content="Ana Ruiz">'
    assert names(read(f"<div class=m>{line}</div>", head=head)) == found


def test_title_of_a_box_of_a_network_is_no_author():
    """It stands where names do, and is two words with a capital."""
    assert not names(read('<div class="facebook-box"><div class=more><b>Facebook Activity</b></div></div>'))


def test_button_among_tags_is_none():
    """What leads to the top of the page does something else by a script."""
    line = '<div class=tags>Tags: <a href="/t/coast">Coast</a> | <a href="#">Get alerts for these topics</a></div>'
    assert read(behind=line).tags == ("Coast",)


def test_topics_of_the_day_are_no_tags_of_a_story_that_has_its_own():
    """They stand above the headline of each story, in a list that is called as that of the tags."""
    day = '<div class=bar-tags><ul><li><a href="/t/vote">Vote</a></li><li><a href="/t/cup">Cup</a></li></ul></div>'
    own = day.replace("bar-tags", "tags").replace("Vote", "Coast").replace("Cup", "Ferries")
    assert read(own, above=day).tags == ("Coast", "Ferries")


def test_topics_that_lead_to_stories_are_no_tags():
    """Stories have their day in the address, and topics have none."""
    links = "".join(f'<li><a href="/3/all/20261217/5960{n}/1">Storm no. {n}</a></li>' for n in range(3))
    assert read(behind=f"<div class=topic_issue><ul>{links}</ul></div>").tags == ()


def test_words_within_a_frame_are_none_of_the_page():
    """Browsers that know frames show none of them."""
    link = '<a href="https://ads.example/2">An offer for you</a>'
    frame = f'<div class=sub><iframe src="https://ads.example/1">{link}</iframe></div>'
    article = read(f"{frame}<noframes>Get a browser.</noframes>", above=frame)
    assert (article.standfirst, [block.text for block in article.body if block.text]) == (None, list(TEXT))


def texts(article: newsrecord.Article) -> list[str]:
    return [block.text for block in article.body]


@pytest.mark.parametrize("line", ["-------------", "\u2014\u2014\u2014\u2014", "______"])
def test_line_drawn_in_letters_is_no_paragraph(line: str):
    """It parts two parts of a story, as an `<hr>` does."""
    assert texts(read(behind=f"<p>{line}</p><p>{TEXT[0].upper()}</p>")) == [*TEXT, TEXT[0].upper()]


def test_first_of_several_hours_is_kept():
    """Where a report tells what happened by the hour, the first hour is as much of it as the others."""
    parts = "".join(
        f"<p>{hour} p.m.</p><p>{TEXT[0].replace('Sunday', hour)}</p>" for hour in ("9:25", "9:15", "8:10", "7:40")
    )
    assert texts(read(f"<div class=text>{parts}</div>"))[0] == "9:25 p.m."


def test_whole_sentence_as_first_heading_is_a_paragraph():
    """Some pages set the first words of a story in the letters of a heading."""
    lead = "Nobody on the island has been seasick since Sunday, and nobody there is quite sure whether to be glad."
    page = f"<h2>{lead}</h2>{''.join(f'<p>{line}</p>' for line in TEXT)}"
    body = newsrecord.parse_html(f"<h1>Ferry ties up</h1><p>By Ana Ruiz</p><div>{page}</div>", annotate=()).body
    assert [(block.type, block.text) for block in body[:2]] == [("paragraph", lead), ("paragraph", TEXT[0])]


def test_rules_for_those_who_comment_are_none_of_the_story():
    """They are told by the pages that they lead to, in any language."""
    links = '<a href="/netiquette.html">drot</a> a <a href="/privacy.html">blim</a>'
    rules = (
        f"<p>Vu kommen grad da an, so {links} ner fun, at da lor me sin i kan vel.</p><p>Da lor me sin at fan vel.</p>"
    )
    assert texts(read(behind=rules)) == list(TEXT)


def test_story_of_one_paragraph_is_no_longer_than_its_element_beside_boxes():
    """What stands in the column beside it may be longer than the story."""
    tips = (
        "From the first boat to the last bus: our coverage of the regatta, on the air on Sunday from noon to midnight.",
        "Bread is baked on the island on Fridays. Here are seven ovens outdoors, and the days on which they are lit.",
        "All you need to know of the race: how to get your tickets, what to wear, and what to eat there.",
    )
    boxes = "".join(
        f'<div class=textwidget><h5><a href="/g/{n}">Guide {n}</a></h5>{tip}</div>' for n, tip in enumerate(tips)
    )
    story = f"<h1>Ferry ties up</h1><div class=entry-content><p>{TEXT[0]}</p></div>"
    page = f"<html><title>Ferry ties up</title><body><div>{story}<div id=bar><h3>Guides</h3>{boxes}</div></div>"
    assert texts(newsrecord.parse_html(page, url=ADDRESS, annotate=())) == [TEXT[0]]


def test_heading_of_a_box_with_one_link_above_the_text_is_left_out():
    """Nothing of the box is left but its heading, and then come pictures of the story."""
    box = '<div id=covers><h2>Browse issues</h2><p><a href="/archive">Browse the archive</a></p></div>'
    picture = '<div><img src="https://news.example/a.jpg" width=800 height=600></div>'
    body = "".join(f"<p>{line}</p>" for line in TEXT)
    page = f"<h1>Ferry ties up</h1><div>{box}{picture}{body}</div>"
    assert "heading" not in [block.type for block in newsrecord.parse_html(page, url=ADDRESS, annotate=()).body]


@pytest.mark.parametrize(
    ("lines", "caption", "credit"),
    [
        ("<p class=source>Wirefoto</p><p class=caption>Boats at anchor</p>", "Boats at anchor", "Wirefoto"),
        ("<p class=source>An old photographer</p><p class=caption>Boats</p>", "Boats", "An old photographer"),
        ("<p class=source>Tom Lee, Lund Mail</p>", None, "Tom Lee, Lund Mail"),
        ("<p class=contributor>AP</p><p class=fn>May 3: Boats lie at anchor.</p>", "May 3: Boats lie at anchor.", "AP"),
        ("<p class=text>Boats at anchor</p>", "Boats at anchor", None),
    ],
)
def test_source_beside_a_picture_is_its_credit_by_the_name_of_its_element(
    lines: str, caption: str | None, credit: str | None
):
    """It may stand above what the picture shows, or alone, and has no label."""
    picture = '<img src="https://news.example/a.jpg" width=800 height=600>'
    more = "".join(f"<p>{line.replace('a', 'o')}</p>" for line in TEXT)
    image = read(behind=f"<div class=image>{picture}{lines}</div>{more}").images[0]
    assert (image.caption, image.credit) == (caption, credit)


SAID = (
    "Glad that it is over, I was sick each time.",
    "A bridge would be the end of the island.",
    "Who pays for it, then?",
)


def talk(unit: str) -> list[tuple[str | None, str]]:
    """Return who says what on a page with a comment made by *unit* for each of `SAID`."""
    readers = zip(("moss12", "ferryman", "harbourcat"), SAID, strict=True)
    units = "".join(unit.replace("NAME", name).replace("SAID", text) for name, text in readers)
    story = "".join(f"<p>{line}</p>" for line in TEXT)
    page = f"<h1>Ferry ties up</h1>{story}<div id=comments><h3>3 comments</h3>{units}</div>"
    found = newsrecord.parse_html(f"<html lang=en><body>{page}", url=ADDRESS, annotate=()).comments
    return [(comment.author, comment.text) for comment in found]


EXPECTED = list(zip(("moss12", "ferryman", "harbourcat"), SAID, strict=True))


def test_window_for_a_private_word_is_no_part_of_a_comment():
    """Each comment has one, hidden until somebody asks for it."""
    window = (
        '<div class="private_message" style="display: none;"><h5>Write a private word</h5><p>To <b>NAME</b></p>'
        "<form><label>Subject:</label><input><textarea></textarea></form></div>"
    )
    unit = (
        f"<li class=comment>{window}<b class=user>NAME</b> <span class=date>3 May 2026 | 11:26</span><p>SAID</p></li>"
    )
    assert talk(unit) == EXPECTED


def test_words_kept_for_other_sites_are_no_part_of_a_comment():
    """What a script is to send stands in elements that a class hides."""
    unit = (
        "<div class=comment><div class=author_name><a href='/u/NAME'>NAME</a></div>"
        "<div class=time>3 May 2026, 11:26</div>"
        "<div class=said>SAID</div><div class=links_section><div class=hidden>NAME: SAID</div><div class=hidden>"
        "https://news.example/social/NAME/the-last-ferry-ties-up-after-forty-winters_111.html</div></div></div>"
    )
    assert talk(unit) == EXPECTED


def test_rank_above_a_linked_name_is_not_the_name():
    """Some houses print the rank of a reader in a box of its own, in the one that is called after the name."""
    unit = (
        "<div class=comment><div class=author_name><div class=bold>Mail friend of NAME</div>"
        "<a href='/u/NAME'>NAME</a></div>"
        "<div class=time>3 May 2026, 11:26</div><div class=comment_body>SAID</div></div>"
    )
    assert talk(unit) == EXPECTED


@pytest.mark.parametrize(
    "path",
    [
        '<div class=path><ul><li><a href="/">Home</a></li><li><a href="/privacy">Privacy</a></li></ul></div>',
        '<div class=path><a href="/p/1">\xab The mill burns</a> <a href="/p/2">The mill stands \xbb</a></div>',
    ],
)
def test_path_that_leads_to_no_section_is_no_trail(path: str):
    """Small sites call their menu a path, and the line that leads to the next stories."""
    assert read(path).sections == ()


def test_house_in_its_own_address_is_no_section():
    """Groups of papers name the paper in the path as well as in the host."""
    assert read(url="https://www.lundmail.example/lundmail/coast/ferry-ties-up").sections == ("coast",)


def test_stories_in_full_behind_the_story_are_none_of_it():
    """The most read stories stand below with bodies of their own, longer than this one, whose standfirst is apart."""
    others = "".join(
        f"<li><h2>Harbour {n} opens</h2><div class=article-content><p>{TEXT[0]} {TEXT[1]} No. {n}</p></div></li>"
        for n in range(6)
    )
    story = (
        "<div class=cover-content><h1>Ferry ties up</h1><p>The boat is back after a week, and so is the mail.</p></div>"
    )
    body = "".join(f"<p>{line}</p>" for line in TEXT)
    page = (
        f"<html><title>Ferry ties up</title><body><div id=site>{story}<div class=article-body>{body}</div>"
        f"<div class=most-popular-container><h2>Most read</h2><ul>{others}</ul></div></div>"
    )
    assert texts(newsrecord.parse_html(page, url=ADDRESS, annotate=())) == list(TEXT)


def test_credit_below_a_picture_may_lead_to_a_page_of_who_took_it():
    """A picture above a link is another story's, but not where the link says whose the picture is."""
    credit = '<p class=source>Image: <a href="https://pictures.example/ana">Ana Ruiz on the Picture Net</a></p>'
    box = f'<div class=box><div><img src="https://news.example/ferry.jpg" width=400 height=300></div>{credit}</div>'
    body = "".join(f"<p>{line}</p>" for line in TEXT)
    page = f"<h1>Ferry ties up</h1><div class=post-content>{box}{body}</div>"
    (image,) = newsrecord.parse_html(page, url=ADDRESS, annotate=()).images
    assert (image.url, image.caption, image.credit) == (
        "https://news.example/ferry.jpg",
        None,
        "Ana Ruiz on the Picture Net",
    )


@pytest.mark.parametrize(
    "address",
    [
        "/img/printer.png",
        "/img/social/delicious.gif",
        "/download_buttons/get_flash_player.gif",
        "/sites/default/themes/paper/images/support.gif",
    ],
)
def test_signs_on_buttons_are_no_pictures(address: str) -> None:
    """What a button shows, or the looks of a site, tells nothing of a story."""
    body = "".join(f"<p>{line}</p>" for line in TEXT)
    page = f'<h1>Ferry ties up</h1><div class=post-content>{body}<p><img src="https://news.example{address}"></p></div>'
    assert newsrecord.parse_html(page, url=ADDRESS, annotate=()).images == ()


@pytest.mark.parametrize(
    ("language", "rule"),
    [
        ("en", "The views expressed in the comments are those of readers. Please stay civil."),
        ("de", "Für den Inhalt der Kommentare sind allein deren Verfasser verantwortlich."),
        ("es", "Los comentarios no reflejan la opinión de este diario."),
        ("pt", "Os comentários são de responsabilidade exclusiva de seus autores."),
        ("pl", "Redakcja nie ponosi odpowiedzialności za treść komentarzy."),
        ("hu", "A cikkhez hozzáfűzött hozzászólások nem a lap nézeteit tükrözik."),
        ("ru", "Мнение редакции может не совпадать с мнением авторов комментариев."),
        ("id", "Komentar sepenuhnya menjadi tanggung jawab komentator."),
    ],
)
def test_what_is_said_of_comments_is_no_body(language: str, rule: str) -> None:
    """Below a story stands whose opinion its comments are, and who answers for them."""
    body = "".join(f"<p>{line}</p>" for line in (*TEXT, rule))
    page = f"<html lang={language}><h1>Ferry ties up</h1><div class=post-content>{body}</div>"
    assert texts(newsrecord.parse_html(page, url=ADDRESS, annotate=())) == list(TEXT)


def test_list_of_signs_is_a_control():
    """Its heading and the word among them go with the signs."""
    control = "<div><h4>Text Size</h4><ul><li>-</li><li>+</li><li>reset</li></ul></div>"
    body = f"<p>{TEXT[0]}</p>{control}" + "".join(f"<p>{line}</p>" for line in TEXT[1:])
    page = f"<h1>Ferry ties up</h1><div class=post-content>{body}</div>"
    assert texts(newsrecord.parse_html(page, url=ADDRESS, annotate=())) == list(TEXT)


def test_letter_under_a_picture_is_no_caption():
    """A font draws the sign of a button in its place."""
    picture = '<figure><img src="https://news.example/a.jpg" width=640 height=360><figcaption>S</figcaption></figure>'
    page = f"<h1>Ferry ties up</h1><div class=post-content>{picture}{''.join(f'<p>{line}</p>' for line in TEXT)}</div>"
    (image,) = newsrecord.parse_html(page, url=ADDRESS, annotate=()).images
    assert image.caption is None
