"""Habits of magazines, weblogs and the sites of daily papers: rows of tags, trails, buttons beside names, boxes."""

from __future__ import annotations

import pytest

import newsrecord

TEXT = (
    "The last ferry tied up on Sunday, forty winters after it first crossed the sound in a squall of snow and hail.",
    "Ada Roe has made the crossing, by her own count, 58,212 times, and she has been seasick on one of them only.",
    "The pier is to be sold in the spring, the town says, and nobody has yet said what it would be worth to anyone.",
)
EAST = (
    "港の事務所は日曜日、四十年にわたって海峡を渡ってきた最後の渡し船が運航を終えたと発表した。",
    "住民の集まりでは、契約の前に何も知らされなかったことへの不満の声が相次いだという。",
)


def read(
    *, above: str = "", between: str = "", below: str = "", head: str = "", title: str = "Ferry ties up - Lund Mail"
) -> newsrecord.Article:
    first, *rest = (f"<p>{line}</p>" for line in TEXT)
    story = f"<article>{above}<h1>Ferry ties up</h1>{first}{between}{''.join(rest)}{below}</article>"
    page = f"<html lang=en><head><title>{title}</title>{head}</head><body>{story}</body></html>"
    return newsrecord.parse_html(page, url="https://www.lundmail.com/a", annotate=())


def read_japanese(opening: str = "", *, title: str = "渡し船が最後の運航", above: str = "") -> newsrecord.Article:
    lines = "".join(f"<p>{line}</p>" for line in (opening + EAST[0], EAST[1]))
    page = (
        f"<html lang=ja><head><title>{title}</title></head><body>{above}<article><h1>渡し船が最後の運航</h1>{lines}"
        "</article></body></html>"
    )
    return newsrecord.parse_html(page, url="https://www.minato-mail.jp/a", annotate=())


@pytest.mark.parametrize(
    "button", ["Add A Comment", "Leave a Comment", "Leave a reply", "Plaats een reactie", "Lascia un commento"]
)
def test_button_beside_the_date_is_no_author(button):
    """What readers may press behind a byline and its date names nobody."""
    assert newsrecord.parse_byline(f"By Ana Ruiz on 1 June 2019 at 08:34 PM. {button}").names == ("Ana Ruiz",)


def test_item_that_a_label_opens_holds_the_tags():
    """A list of what a story is filed under has an item for each kind."""
    below = (
        '<ul><li>Section <a href="/coast/">Coast</a></li>'
        '<li>Tags <a href="/s?t=1">Ferries</a>, <a href="/s?t=2">Winter</a>, <a href="/s?t=3">Ada Roe</a></li></ul>'
    )
    assert read(below=below).tags == ("Ferries", "Winter", "Ada Roe")


def test_line_that_a_label_opens_holds_the_tags():
    """Of several lines in one element the one with the label is that of the tags."""
    below = (
        '<div class="back">Guide: <a href="/g/1">Ferries of the north</a><br>'
        'Tags: <a href="/t?q=1">Ferries</a>, <a href="/t?q=2">Winter</a><br>Shop: <a href="/s">Maps</a></div>'
    )
    assert read(below=below).tags == ("Ferries", "Winter")


def test_item_of_a_menu_holds_no_tags():
    """A label in the site's menu is the menu's, even where links stand behind it."""
    page = (
        "<html lang=en><head><title>Ferry ties up</title></head><body><nav><ul>"
        '<li>Topics <a href="/t/a">Harbours</a>, <a href="/t/b">Weather</a></li></ul></nav><article>'
        f"<h1>Ferry ties up</h1>{''.join(f'<p>{line}</p>' for line in TEXT)}</article></body></html>"
    )
    assert newsrecord.parse_html(page, annotate=()).tags == ()


def test_word_before_the_last_step_is_no_section():
    """The words "Current page:" at the end of a trail say what comes next."""
    above = (
        '<ol class="breadcrumbs"><li><a href="/">Start</a></li><li><a href="/sea/">Sea</a></li>'
        "<li><span>Current page: </span><h2>Ferry ties up</h2></li></ol>"
    )
    assert read(above=above).sections == ("Sea",)


def test_top_of_a_trail_is_no_section():
    """Japanese sites call their front page "TOP"."""
    above = '<ol class="breadcrumbs"><li><a href="/index.php">TOP</a></li><li><a href="/umi/">海の話題</a></li></ol>'
    assert read_japanese(above=above).sections == ("海の話題",)


@pytest.mark.parametrize(
    ("opening", "names"),
    [("【ロンドン＝高瀬由紀】", ("高瀬由紀",)), ("【ロンドン＝共同】", ()), ("【注目＝高瀬由紀】", ())],
)
def test_place_and_name_in_brackets_sign_a_japanese_report(opening, names):
    """Behind the place where a Japanese report was written stands its writer; an agency is no person."""
    byline = read_japanese(opening).byline
    assert (byline.names if byline is not None else ()) == names


def test_wide_dash_parts_headline_and_outlet():
    """Japanese systems set a dash as wide as a letter between a headline and the outlet."""
    publisher = read_japanese(title="渡し船が最後の運航 － Minato Mail").publisher
    assert publisher is not None
    assert publisher.name == "Minato Mail"


def test_slogan_in_brackets_is_no_part_of_the_outlets_name():
    """What an outlet says of itself in brackets behind its name is left out."""
    head = '<meta property="og:site_name" content="LundMail[All news from the sound, every day]">'
    publisher = read(head=head).publisher
    assert publisher is not None
    assert publisher.name == "LundMail"


def test_short_bracket_stays_in_the_outlets_name():
    """A country or a town in brackets tells two outlets apart."""
    head = '<meta property="og:site_name" content="Lund Mail (Malmö)">'
    publisher = read(head=head).publisher
    assert publisher is not None
    assert publisher.name == "Lund Mail (Malmö)"


@pytest.mark.parametrize(
    ("words", "caption", "credit"),
    [("AKR-GSI", None, "AKR-GSI"), ("Boats at anchor in the sound", "Boats at anchor in the sound", None)],
)
def test_caption_called_a_credit_is_one_where_it_is_a_name(words, caption, credit):
    """A theme that calls every caption a credit as well has either in it."""
    figure = (
        '<figure><img src="/boats.jpg" width=800 height=600>'
        f'<figcaption class="caption-text caption-credit">{words}</figcaption></figure>'
    )
    (image,) = read(between=figure).images
    assert (image.caption, image.credit) == (caption, credit)


def test_title_of_a_box_that_asks_readers_goes_with_it():
    """Where the request to subscribe is dropped, the title above it is no line of the story."""
    below = (
        '<section class="hook"><div class="hook-title">Never miss what happens on the sound</div><div><p>This '
        'story was first sent with our newsletter. <a href="/n">Sign up here</a> to get it.</p></div></section>'
    )
    assert [block.text for block in read(below=below).body] == list(TEXT)


def test_title_above_text_that_is_kept_stays():
    """A title in a box of which the text is kept is a crosshead."""
    line = TEXT[0].replace("Sunday", "Monday")
    box = f'<section class="hook"><h3>What comes next</h3><div><p>{line}</p></div></section>'
    assert "What comes next" in [block.text for block in read(below=box).body]


def test_call_for_comments_is_dropped():
    """What readers are asked to say below the story is none of it."""
    below = "<p><strong>Have you ever been seasick on the ferry? Sound off below!</strong></p>"
    assert [block.text for block in read(below=below).body] == list(TEXT)


def test_number_names_one_picture_in_every_folder():
    """A picture that its system keeps under a number is the same in the folder of each size."""
    head = '<meta property="og:image" content="https://www.lundmail.com/imgs/card/26698.jpg">'
    between = '<figure><img src="/imgs/p/full/26698.jpg"><figcaption>Boats at anchor</figcaption></figure>'
    assert [image.caption for image in read(head=head, between=between).images] == ["Boats at anchor"]


@pytest.mark.parametrize("name", ["Harbour Bl.. | Weblog", "The Lund Harb\u2026"])
def test_declared_name_that_is_cut_short_is_no_author(name):
    """A system that cuts a title to a length and declares it as the author names nobody."""
    assert read(head=f'<meta name="author" content="{name}">').authors == ()


def test_network_on_a_share_button_is_no_credit():
    """A link in a figure by which readers share its picture says nothing of who took it."""
    figure = (
        '<figure><img src="/boats.jpg" width=800 height=600><figcaption>Boats at anchor in the sound</figcaption>'
        '<div><a href="https://post.example/s">Harbour Post</a> <a href="https://wall.example/s">Wall</a></div></figure>'
    )
    (image,) = read(between=figure).images
    assert image.credit is None


def test_line_called_author_is_one_in_a_box_with_buttons():
    """A box that holds the author and the share buttons is called after both."""
    above = (
        '<div class="author-share"><div class="author"><a href="/p/roe">Ada Roe</a></div><a href="#">Share</a></div>'
    )
    assert [author.name for author in read(above=above).authors] == ["Ada Roe"]


def test_standfirst_in_a_heading_is_not_the_headline():
    """A short headline keeps its place before the sentence below it that the title of the page repeats."""
    lines = "".join(f"<p>{line}</p>" for line in TEXT * 2)
    title = "The Harbour's Promise to Keep the Forty-Winter Ferry Afloat Was Empty"
    dek = "The harbour's promise to keep the forty-winter ferry and its crew afloat has proved to be empty."
    story = f'<article><h1>Last Boat</h1><h2 class="dek">{dek}</h2>{lines}</article>'
    page = f"<html lang=en><head><title>{title}</title></head><body>{story}</body></html>"
    article = newsrecord.parse_html(page, url="https://www.lundmail.com/a", annotate=())
    assert (article.headline, article.standfirst) == ("Last Boat", dek)


def test_badge_of_a_licence_is_no_picture():
    """The badge that says how a text may be used shows nothing of the story."""
    badge = '<a href="https://licences.example/by"><img src="https://i.licences.example/l/by/4.0/88x31.png"></a>'
    assert read(between=f"<p>{badge}</p>").images == ()


def test_section_is_written_as_in_the_link_to_its_page():
    """A section read from the address has the letters of the menu, also where its page ends in ".html"."""
    page = (
        '<html lang=en><head><title>Ferry ties up</title></head><body><a href="/us-news.html">US News</a>'
        f"<article><h1>Ferry ties up</h1>{''.join(f'<p>{line}</p>' for line in TEXT)}</article></body></html>"
    )
    url = "https://www.lundmail.com/us-news/ferry-ties-up-after-forty-winters-58212.html"
    assert newsrecord.parse_html(page, url=url, annotate=()).sections == ("US News",)


@pytest.mark.parametrize(
    ("one", "another"),
    [
        ("/pics/image.php?id=5821&amp;w=640", "/pics/image.php?id=5822&amp;w=640"),
        ("/_next/image?url=%2Fmedia%2Fferry.jpg&amp;w=640", "/_next/image?url=%2Fmedia%2Fpier.jpg&amp;w=640"),
    ],
)
def test_script_gives_more_than_one_picture(one, another):
    """Pictures that one script gives are told apart by what it is asked for, and no more by their sizes."""
    figure = '<figure><img src="{}"><figcaption>{}</figcaption></figure>'
    smaller = one.replace("640", "320")
    between = figure.format(one, "Boats") + figure.format(another, "The pier") + f'<p><img src="{smaller}"></p>'
    assert [image.caption for image in read(between=between).images] == ["Boats", "The pier"]


def test_buttons_that_turn_pictures_are_no_caption():
    """What the buttons beside a picture of a row say does not stand for the words below it."""
    slider = (
        '<div class="module"><div class="slider"><img src="/boats.jpg" width=800 height=600>'
        '<div class="slider-left">left</div><div class="slider-right">right</div></div><div class="module-caption">'
        "Boats at anchor in the sound on Sunday.</div></div>"
    )
    (image,) = read(between=slider).images
    assert image.caption == "Boats at anchor in the sound on Sunday."


def test_credit_and_button_behind_a_caption_are_taken_off_where_the_credit_stands_below():
    """A theme has the credit twice: for small screens behind the caption, with the button that hides both."""
    box = (
        '<div class="credit-caption"><img src="/boats.jpg" width=800 height=600><div class="caption"><p>Boats at anchor'
        " in the sound. <b>Bo Lund/Getty Images</b> <b>hide caption</b></p><b>toggle caption</b></div>"
        '<span class="credit">Bo Lund/Getty Images</span></div>'
    )
    (image,) = read(between=box).images
    assert (image.caption, image.credit) == ("Boats at anchor in the sound.", "Bo Lund/Getty Images")


@pytest.mark.parametrize("agency", ["뉴스1", "연합뉴스"])
def test_korean_agency_behind_a_caption_is_its_credit(agency):
    """Korean papers name the agency behind the sentence, and set a button between it and the picture."""
    box = (
        '<div class="img-box"><img src="/boats.jpg" width=800 height=600><button>이미지 확대보기</button></div>'
        f'<div class="caption"><p>항구에 배들이 정박해 있다. {agency}</p></div>'
    )
    (image,) = read(between=f'<div class="editor-img-box">{box}</div>').images
    assert (image.caption, image.credit) == ("항구에 배들이 정박해 있다.", agency)


def test_name_of_the_outlet_below_a_picture_is_its_credit():
    """Where nothing but the outlet's name stands under a picture, it says whose it is."""
    box = '<div class="photo"><img src="/boats.jpg" width=800 height=600><p><span>Lund Mail</span></p></div>'
    head = '<meta property="og:site_name" content="Lund Mail">'
    (image,) = read(between=box, head=head).images
    assert (image.caption, image.credit) == (None, "Lund Mail")
