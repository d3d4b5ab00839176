"""The words under a picture: caption and credit."""

from __future__ import annotations

import pytest
from tests.builders import FERRY

from newsrecord import parse_html
from newsrecord.find.pictures.captions import has_credit_line, is_credit, split_credit
from newsrecord.find.pictures.image_words import caption_image
from newsrecord.model.body import Image


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Boats at anchor. [Photo courtesy of Ada Finch]", "Boats at anchor.", "Photo courtesy of Ada Finch"),
        ("Boats at anchor (Reuters/Ada Finch)", "Boats at anchor", "Reuters/Ada Finch"),
        ("Boats at anchor. (AP Photo/Ada Finch)", "Boats at anchor.", "AP Photo/Ada Finch"),
        ("Boats at anchor. (Photo by Ada Finch / AFP)", "Boats at anchor.", "Ada Finch / AFP"),
        ("Boats at anchor. Photo: AP", "Boats at anchor.", "AP"),
        ("Boats at anchor | Photo: Ada Finch", "Boats at anchor", "Ada Finch"),
        ("Boats at anchor. AFP / Ada Finch", "Boats at anchor.", "AFP / Ada Finch"),
        ("Boats at anchor. REUTERS/Ada Finch", "Boats at anchor.", "REUTERS/Ada Finch"),
        ("Boote vor Anker. © Ada Finch/dpa", "Boote vor Anker.", "Ada Finch/dpa"),
        (
            "Mice at night. Credit: Physica (2026). DOI: 10.1000/x.1",
            "Mice at night.",
            "Physica (2026). DOI: 10.1000/x.1",
        ),
        ("Foto: dpa", None, "dpa"),
        ("Bateaux au mouillage. Crédit photo : Ada Finch", "Bateaux au mouillage.", "Ada Finch"),
        ("Barcos fondeados. (Foto: Ada Finch)", "Barcos fondeados.", "Ada Finch"),
        ("سفن في الميناء. صورة: ليلى حداد", "سفن في الميناء.", "ليلى حداد"),
        ("Boats at anchor. File photo", "Boats at anchor.", "File photo"),
        ("Boats at anchor. Image provided by the port", "Boats at anchor.", "Image provided by the port"),
        ("Statki w porcie. fot. Jan Nowak / PAP", "Statki w porcie.", "Jan Nowak / PAP"),
        ("Boote vor Anker. Symbolbild: Ada Finch", "Boote vor Anker.", "Ada Finch"),
        ("Boote vor Anker im Jahr 2021Bild: Ada Finch/dpa", "Boote vor Anker im Jahr 2021", "Ada Finch/dpa"),
        ("Hajók a kikötőben. Forrás: Ada Finch", "Hajók a kikötőben.", "Ada Finch"),
        ("Le port, le 3 mai. HÉLÈNE D’ABOU / AGENCE TELLE", "Le port, le 3 mai.", "HÉLÈNE D’ABOU / AGENCE TELLE"),
        ("Bild: dpa/Ada Finch\nBoote vor Anker am Freitag", "Boote vor Anker am Freitag", "dpa/Ada Finch"),
        ("Boats at anchor.\n(Photo: Ada Finch)", "Boats at anchor.", "Ada Finch"),
        ("Boote vor Anker im Hafen von Lund / Ada Finch", "Boote vor Anker im Hafen von Lund", "Ada Finch"),
        ("Barcos fondeados en mayo.Ada Finch / Prensa Costa", "Barcos fondeados en mayo.", "Ada Finch / Prensa Costa"),
        ("Boats at anchor in 1926 (Public domain)", "Boats at anchor in 1926", "Public domain"),
        ("Bateaux au mouillage. Domaine public", "Bateaux au mouillage.", "Domaine public"),
        ("Boats at anchor (CC BY-SA 4.0)", "Boats at anchor", "CC BY-SA 4.0"),
        ("The Public Domain, a play (detail)", "The Public Domain, a play (detail)", None),
        ("Malūnas / Jono Staselio nuotr.", "Malūnas", "Jono Staselio"),
        ("Malūnas pavasarį. BNS nuotr.", "Malūnas pavasarį.", "BNS"),
        ("Mugė Vilniuje | D. Balsio / ELTA nuotr.", "Mugė Vilniuje", "D. Balsio / ELTA"),
        ("Luko Balsio / ELTA nuotr.", None, "Luko Balsio / ELTA"),
        ("Asociatyvi nuotr.", "Asociatyvi nuotr.", None),
        ("Torni avamine. Autor/allikas: Margus Muld", "Torni avamine.", "Margus Muld"),
        ("Barcă la mal. Sursa foto: Inquam / Ion Rus", "Barcă la mal.", "Inquam / Ion Rus"),
        ("Лодка на брега.\nСнимка: Велислав Колев", "Лодка на брега.", "Велислав Колев"),
        ("Brod kod Visa. Snimka: Ante Roki", "Brod kod Visa.", "Ante Roki"),
        ("Bátur við bryggju. Ljósmynd: Jón Jónsson", "Bátur við bryggju.", "Jón Jónsson"),
        ("Вітряк у долині. Новини Полтава/Юрій Вовк", "Вітряк у долині.", "Новини Полтава/Юрій Вовк"),
        ("Lund Town / Quay United", "Lund Town / Quay United", None),
        ("Imagen de unos barcos fondeados en el puerto", "Imagen de unos barcos fondeados en el puerto", None),
        ("Barcos fondeados. Foto de archivo", "Barcos fondeados.", "Foto de archivo"),
        ("Getty Images / Ada Finch", None, "Getty Images / Ada Finch"),
        ("Boote vor Anker. © Getty Images / Ada Finch", "Boote vor Anker.", "Getty Images / Ada Finch"),
        ("Boats at anchor. ADA FINCH FOR THE COURIER", "Boats at anchor.", "ADA FINCH FOR THE COURIER"),
        ("Barche all'ancora (ansa)", "Barche all'ancora", "ansa"),
        ("Boats at anchor\nREUTERS", "Boats at anchor", "REUTERS"),
        ("A tree (\nSalix alba\n) by the sea", "A tree (Salix alba) by the sea", None),
        ("A tree\n(the willow) by the sea", "A tree (the willow) by the sea", None),
        ("Boats at anchor. EPA", "Boats at anchor.", "EPA"),
        ("Boats at anchor. Photography by Ada Finch", "Boats at anchor.", "Ada Finch"),
        ("Boats at anchor (Ada Finch Photography)", "Boats at anchor", "Ada Finch Photography"),
        ("Boote vor Anker - Ada Finch/dpa", "Boote vor Anker", "Ada Finch/dpa"),
        ("Where are the boats? REUTERS/Ada Finch", "Where are the boats?", "REUTERS/Ada Finch"),
        ("Boats at anchor - Copyright Ada Finch/AP", "Boats at anchor", "Ada Finch/AP"),
        ("The iPhoto: a history", "The iPhoto: a history", None),
        ("Boats at anchor.", "Boats at anchor.", None),
        ("", None, None),
    ],
)
def test_split(text: str, caption: str | None, credit: str | None) -> None:
    """A credit behind a caption is split off, whatever marks it."""
    assert split_credit(text) == (caption, credit)


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("Boats at anchor in May. Photo Ada Finch pour Le Quai", "Ada Finch pour Le Quai"),
        ("Boats at anchor (Norland). | LE-QUAI", "LE-QUAI"),
    ],
)
def test_credit_with_the_house(text: str, credit: str) -> None:
    """The house that a picture was taken for belongs to the credit, and may stand alone behind a bar."""
    assert split_credit(text)[1] == credit


@pytest.mark.parametrize(
    "text",
    [
        "Ada Finch (left) and Jon Hale (right)",
        "He took a photo by the sea.",
        "The source: a man who wept. He has left the town since.",
        "What did the photo: show, and to whom?",
        "Boats (and gulls/terns)",
        "Boats of the PA",
        "Boats at anchor. He works for AP now",
        "BOATS AT ANCHOR",
        "Boats at anchor | WIRED",
        "Boats at anchor – and at sea",
        "Boats at anchor. NATO",
        "A book of photography by Ada Finch",
        "Tools (bikes, photography equipment)",
    ],
)
def test_prose_has_no_credit(text: str) -> None:
    """Brackets, colons and the word photo alone make no credit."""
    assert split_credit(text) == (text, None)


def test_credit_line_needs_more_than_an_agency_in_brackets() -> None:
    """An agency in brackets ends paragraphs too; a stroke or a label ends captions only."""
    assert not has_credit_line("The talks go on. (Reuters)")
    assert has_credit_line("The talks go on. (Reuters/Ada Finch)")


def test_long_prose_is_no_caption() -> None:
    """A caption of more than a thousand characters is none."""
    assert not has_credit_line("Boats lie at anchor. " * 60 + "Photo: AP")


def test_credit_alone() -> None:
    """A line that is nothing but a credit is told from a caption with one."""
    assert is_credit("Image: Ada Finch")
    assert not is_credit("Boats at anchor. Image: Ada Finch")
    assert not is_credit("x" * 400)


@pytest.mark.parametrize(
    ("credit", "text", "wanted"),
    [
        ("Photo: Ada Finch", "Boats at anchor.", ("Boats at anchor.", "Ada Finch")),
        ("Ada Finch", "Boats at anchor. (Ada Finch/AFP)", ("Boats at anchor.", "Ada Finch")),
        ("Ada Finch / AFP", "Boats at anchor. Photo: Ada Finch", ("Boats at anchor.", "Ada Finch / AFP")),
        ("Jon Hale", "Boats at anchor. Photo: Ada Finch", ("Boats at anchor. Photo: Ada Finch", "Jon Hale")),
        ("Ada Finch", "", (None, "Ada Finch")),
        (None, "Boats at anchor (", ("Boats at anchor", None)),
    ],
)
def test_marked_credit_goes_before_one_that_looks_like_it(
    credit: str | None, text: str, wanted: tuple[str | None, str | None]
) -> None:
    """What the page marks as the credit is the credit; the caption loses it where it stands there too."""
    image = caption_image(Image(url="https://harbour.example/1.jpg", credit=credit), text)
    assert (image.caption, image.credit) == wanted


@pytest.mark.parametrize("label", ["Photo Credit", "Credit:", "Foto:", "Photo by", "."])
def test_label_of_a_credit_is_no_caption(label: str) -> None:
    """Where the credit has an element of its own, its label is left as a caption that says nothing."""
    image = caption_image(Image(url="https://example.org/1.jpg", credit="Ada Finch"), label)
    assert (image.caption, image.credit) == (None, "Ada Finch")


def test_caption_within_the_credit_is_taken_out() -> None:
    """Some pages call the element a credit that holds both."""
    both = "| The bakery in Lund opened its third shop on the quay this year. | Photo by Ada Finch"
    image = caption_image(Image(url="https://example.org/1.jpg", credit=both), "")
    assert image.caption == "The bakery in Lund opened its third shop on the quay this year."
    assert image.credit == "Ada Finch"


@pytest.mark.parametrize(
    ("credit", "said"),
    [
        ("Metropolitan Police Vis mer", "Metropolitan Police"),
        ("Copyright AP Photo", "AP Photo"),
        ("Ada Finch/dpa | Ada Finch", "Ada Finch/dpa"),
        ("imago/Ada Finch | IMAGO/Ada Finch", "imago/Ada Finch"),
        ("Ada Finch | Jon Hale", "Ada Finch | Jon Hale"),
    ],
)
def test_credit_is_said_once_and_without_buttons(credit: str, said: str) -> None:
    """Pages print the photographer again behind the agency, and a button behind both."""
    assert caption_image(Image(url="https://example.org/1.jpg", credit=credit), "Boats.").credit == said


@pytest.mark.parametrize("button", ["Enlarge this image", "이미지 확대보기"])
def test_button_on_a_picture_is_no_caption(button: str) -> None:
    """It says nothing of the picture."""
    assert caption_image(Image(url="https://example.org/1.jpg"), button).caption is None


def test_label_behind_a_caption_goes_to_the_credit() -> None:
    """The credit stands in an element of its own."""
    image = caption_image(Image(url="https://example.org/1.jpg", credit="AP"), "Boats at anchor - Copyright")
    assert (image.caption, image.credit) == ("Boats at anchor", "AP")


def test_button_below_a_caption_is_none_of_it() -> None:
    """What a button offers is no part of the caption above it, nor is the sign before the label of a credit."""
    assert split_credit("Boats at anchor.\nBuy Now") == ("Boats at anchor.", None)
    assert split_credit("Boats at anchor. © Quelle: Ada Finch") == ("Boats at anchor.", "Ada Finch")


@pytest.mark.parametrize("label", ["Tegning", "Zeichnung", "Dessin", "Tekening", "Teckning"])
def test_who_drew_is_the_credit(label: str) -> None:
    """A drawing names who drew it where a photograph names who took it."""
    assert split_credit(f"Boats at anchor. {label}: Ada Finch") == ("Boats at anchor.", "Ada Finch")
    assert split_credit(f"{label}: Ada Finch") == (None, "Ada Finch")


def test_label_above_a_caption_and_the_button_below_it_are_none_of_it() -> None:
    """Galleries of press offices print "image:" above what the picture shows, and "view more" below."""
    image = caption_image(
        Image(url="https://example.org/1.jpg", credit="Jo Roe"), "image:\nBoats at anchor.\nview more"
    )
    assert image.caption == "Boats at anchor."


def test_label_of_a_credit_may_end_in_dots() -> None:
    """Some papers set "Credit..." before the name, which stands in an element of its own."""
    image = caption_image(Image(url="https://example.org/1.jpg", credit="Jo Roe"), "Boats at anchor.\nCredit...")
    assert (image.caption, image.credit) == ("Boats at anchor.", "Jo Roe")


def test_pic_is_the_label_of_a_credit() -> None:
    """Broadcasters print it short."""
    assert split_credit("Boats at anchor. Pic: PA") == ("Boats at anchor.", "PA")


def test_name_behind_the_sentence_of_a_caption_is_the_credit() -> None:
    """Papers of a group print caption and photographer in two elements, which meet in one line."""
    image = caption_image(Image(url="https://example.org/1.jpg"), "Boats at anchor on Monday. Ana Ruiz Vega")
    assert (image.caption, image.credit) == ("Boats at anchor on Monday.", "Ana Ruiz Vega")
    image = caption_image(Image(url="https://example.org/1.jpg"), "Boats at anchor. (Ana Ruiz)")
    assert (image.caption, image.credit) == ("Boats at anchor.", "Ana Ruiz")


@pytest.mark.parametrize("text", ["ČTK", "Adobe Stock", "Ana Ruiz/Skerry Press", "MTI/Kovács Tamás"])
def test_source_alone_under_a_picture_is_its_credit(text: str) -> None:
    """Where nothing is said of a picture but whose it is, no label says so either."""
    image = caption_image(Image(url="https://example.org/1.jpg"), text)
    assert (image.caption, image.credit) == (None, text)


@pytest.mark.parametrize("text", ["Ana Ruiz", "Boats near St. Ana Harbour", "Boats at anchor. The ferry"])
def test_words_that_may_be_shown_stay_the_caption(text: str) -> None:
    """A name alone says who is in the picture."""
    image = caption_image(Image(url="https://example.org/1.jpg"), text)
    assert (image.caption, image.credit) == (text, None)


def test_label_of_the_caption_is_none_of_it() -> None:
    """Broadcasters print it for those who listen."""
    image = caption_image(Image(url="https://example.org/1.jpg"), "Legende: Boote im Hafen. Autor: Ana Ruiz")
    assert (image.caption, image.credit) == ("Boote im Hafen.", "Ana Ruiz")


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("The harbour of Lund (foto Ada Finch)", "Ada Finch"),
        ("The harbour of Lund (photo d'archives)", "photo d'archives"),
        ("The harbour of Lund (Photo courtesy of Ada Finch)", "Photo courtesy of Ada Finch"),
    ],
)
def test_label_in_brackets_needs_no_mark_before_a_name(text: str, credit: str) -> None:
    """Italian papers set "(foto Ana Ruiz)" behind a caption."""
    assert split_credit(text)[1] == credit


def test_label_within_a_title_begins_no_credit() -> None:
    """A word or two before the label and a phrase behind it are a title; a name behind it is a credit."""
    assert not has_credit_line("Open Source: How two hundred people write one program")
    assert has_credit_line("Old harbour Photo: Ada Finch")


def test_stroke_above_a_credit_is_no_caption() -> None:
    """What is left above a credit may be marks alone."""
    assert split_credit("|\nPhoto: Quay/Tom Wren") == (None, "Quay/Tom Wren")


def test_name_and_house_behind_a_stroke_are_the_credit() -> None:
    """The name of the house may have a figure in it, or small letters."""
    image = caption_image(Image(url="https://example.org/1.jpg"), "Boats at anchor. - A. Ruiz / 20 Hours")
    assert (image.caption, image.credit) == ("Boats at anchor.", "A. Ruiz / 20 Hours")
    image = caption_image(Image(url="https://example.org/1.jpg"), "Ana Ruiz / N vesti")
    assert (image.caption, image.credit) == (None, "Ana Ruiz / N vesti")


def test_lithuanian_source_stands_before_what_the_picture_shows() -> None:
    """Who took it, for whom, the word for a picture, and then the words."""
    image = caption_image(Image(url="https://example.org/1.jpg"), "Ana Ruiz / Uostas nuotr. / Laivai prie kranto")
    assert (image.caption, image.credit) == ("Laivai prie kranto", "Ana Ruiz / Uostas")


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Воденица у Врелу Фото: Н. Петковић", "Воденица у Врелу", "Н. Петковић"),
        ("Janina sako, kad sunku laukti. J. Stoniaus nuotr.", "Janina sako, kad sunku laukti.", "J. Stoniaus"),
    ],
)
def test_initials_of_any_script_are_no_end_of_a_sentence(text: str, caption: str, credit: str) -> None:
    """A credit may have an initial in Cyrillic, and Lithuanian papers name a picture behind who took it."""
    assert has_credit_line(text)
    assert split_credit(text) == (caption, credit)


def test_name_in_capitals_right_behind_the_sentence_is_the_credit():
    """Where two elements meet without a blank, capitals behind the full stop name who took the picture."""
    assert split_credit("El puerto de Lund, el lunes.ANA RUIZ") == ("El puerto de Lund, el lunes.", "ANA RUIZ")


def test_credit_in_a_figure_beside_the_element_of_its_picture_is_the_picture_s() -> None:
    """Not every figure has a caption element: the line stands in one of any name."""
    text = "<p>The harbour stayed shut on Friday while the waves broke over the wall and ferries lay at anchor.</p>" * 4
    label = "<div class=label-x>Credit: Jo Roe / Harbour Press</div>"
    figure = f"<figure><div class=image><img src=/boats.jpg width=900 height=600></div>{label}</figure>"
    page = f"<main><h1>Storm keeps the harbour shut</h1><div>{figure}{text}</div></main>"
    article = parse_html(page, url="https://example.org/storm", annotate=())
    assert [image.credit for image in article.images] == ["Jo Roe / Harbour Press"]
    assert all("Jo Roe" not in block.text for block in article.body)


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Boats at anchor. Photo : Ada Finch. AFP", "Boats at anchor.", "Ada Finch. AFP"),
        ("Boats at anchor on Friday.—AFP", "Boats at anchor on Friday.", "AFP"),
        ("Boats at anchor. — Ada Finch / Grey Harbour", "Boats at anchor.", "Ada Finch / Grey Harbour"),
        ("Boats at anchor. \u2013 The Courier pic", "Boats at anchor.", "The Courier pic"),
        ("Boats at anchor — Courier photo", "Boats at anchor", "Courier photo"),
        ("Boats at anchor —ADA FINCH", "Boats at anchor", "ADA FINCH"),
        ("নদীর ঘাটে নৌকা। —নিজস্ব চিত্র।", "নদীর ঘাটে নৌকা।", "নিজস্ব চিত্র"),
    ],
)
def test_dash_leads_to_the_source(text: str, caption: str, credit: str) -> None:
    """Papers of South and Southeast Asia set a dash before the source, often without blanks."""
    assert split_credit(text) == (caption, credit)


@pytest.mark.parametrize("text", ["The tide turned. — And they left for good", "The ferry — Old Harbour"])
def test_dash_before_other_words_is_one_of_the_caption(text: str) -> None:
    """What goes on in small letters, or behind no sentence, is no source."""
    assert split_credit(text) == (text, None)


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("옛 나루터의 배 [군 제공]", "옛 나루터의 배", "군 제공"),
        ("옛 나루터의 배 [해양청 제공. 재판매 및 DB 금지]", "옛 나루터의 배", "해양청 제공"),
        ("옛 나루터의 배 [촬영 김하늘]", "옛 나루터의 배", "김하늘"),
        ("村民走过石拱桥。图：海港图库", "村民走过石拱桥。", "海港图库"),
        ("村民走过石拱桥。图/海港图库", "村民走过石拱桥。", "海港图库"),
        ("村民走過石橋【林小雨攝】", "村民走過石橋", "林小雨攝"),
        ("石橋を渡る村人（撮影・高瀬由紀）", "石橋を渡る村人", "高瀬由紀"),
        ("भिरको गोरेटो। तस्बिर : सन्दीप गुरुङ", "भिरको गोरेटो।", "सन्दीप गुरुङ"),
        ("图：村民走过石拱桥", "图：村民走过石拱桥", None),
    ],
)
def test_source_in_any_brackets_or_behind_a_short_label(text: str, caption: str, credit: str | None) -> None:
    """In East Asia who took or gave a picture stands in brackets of any kind, with the rights, or behind one letter."""
    assert split_credit(text) == (caption, credit)


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("“The gulls want a refund.”\nShare\nTweet\nBuy a cartoon", "“The gulls want a refund.”", None),
        ("The harbour in May.\nCredit\nCredit\nAna Ruiz/Coast Wire", "The harbour in May.", "Ana Ruiz/Coast Wire"),
        ("WATCH\nHow the harbour was built", "How the harbour was built", None),
        ("Der Hafen im Mai\nTeilen\nMerken", "Der Hafen im Mai", None),
    ],
)
def test_buttons_and_bare_labels_are_no_part_of_a_caption(text: str, caption: str, credit: str | None) -> None:
    """Lines that share, play or sell a picture, and a label without its credit, say nothing of it."""
    assert split_credit(text) == (caption, credit)


def test_span_called_a_credit_ends_the_caption_before_it() -> None:
    """A caption that is no sentence ends where an element begins that is called its credit."""
    story = "".join(f"<p>{line}</p>" for line in FERRY)
    picture = (
        '<div id="featured"><img src="/boats.jpg" width=900 height=600><div class="wp-caption-text">Ana Ruiz and '
        'Tom Lee <span class="credit">Coast Wire / Quay Images (Composite)</span></div></div>'
    )
    page = f"<html lang=en><body><article><h1>Ferry stays in port</h1>{picture}{story}</article></body></html>"
    image = parse_html(page, url="https://www.quay.example/a", annotate=()).images[0]
    assert (image.caption, image.credit) == ("Ana Ruiz and Tom Lee", "Coast Wire / Quay Images (Composite)")


def test_numbers_to_call_are_no_credit() -> None:
    """Below the picture of an office stand its address and its numbers, which a dash parts."""
    text = "606 Quay Street\nLund\nP: (310) 555.0141 – F: (310) 555.0142"
    assert split_credit(text) == (text, None)
    assert split_credit("Boats at anchor. QUAY 2024 PRESS") == ("Boats at anchor.", "QUAY 2024 PRESS")


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("The harbour in May. Tom Wren via Getty Images", "The harbour in May.", "Tom Wren via Getty Images"),
        (
            "The harbour in May. Tom Wren via Wikimedia Commons, CC BY-SA 4.0",
            "The harbour in May.",
            "Tom Wren via Wikimedia Commons, CC BY-SA 4.0",
        ),
        (
            "The harbour in May. Lund Police/Handout via REUTERS",
            "The harbour in May.",
            "Lund Police/Handout via REUTERS",
        ),
    ],
)
def test_a_source_goes_as_far_as_the_house_it_came_by(text: str, caption: str, credit: str) -> None:
    """Who took a picture and the house it came through are one credit."""
    assert split_credit(text) == (caption, credit)


@pytest.mark.parametrize("credit", ["Tom Wren/Lund Mail", "Getty Images"])
def test_a_dash_leads_to_a_source_where_no_sentence_ends(credit: str) -> None:
    """A name and an outlet, or an agency, behind a dash are the credit of a caption without a full stop."""
    assert split_credit(f"Boats in the harbour in May - {credit}") == ("Boats in the harbour in May", credit)


def test_towns_behind_a_dash_are_no_source() -> None:
    """Two towns that a stroke parts behind a dash stay in the caption."""
    assert split_credit("The night train Lund - Malmö/Ystad") == ("The night train Lund - Malmö/Ystad", None)


@pytest.mark.parametrize("credit", ["Instagram/@tomwren", "@tomwren/Instagram"])
def test_a_handle_in_brackets_is_a_source(credit: str) -> None:
    """A network and a handle in brackets are the credit."""
    assert split_credit(f"The harbour in May. ({credit})") == ("The harbour in May.", credit)


@pytest.mark.parametrize(
    "label", ["Foto de archivo: ", "Photo d'archives : ", "Foto di archivio: ", "Foto de arquivo: "]
)
def test_the_label_of_an_old_picture_is_no_part_of_the_name(label: str) -> None:
    """The words for an old picture before a colon are a label like any other."""
    assert split_credit(f"The harbour in May. {label}Tom Wren") == ("The harbour in May.", "Tom Wren")
    assert split_credit(f"The harbour in May. ({label}Tom Wren)") == ("The harbour in May.", "Tom Wren")


def test_a_name_before_an_agency_in_brackets_is_part_of_the_credit() -> None:
    """A name alone behind the last sentence goes with the agency in brackets behind it."""
    assert split_credit("El puerto en mayo. Ana Ruiz (EFE)") == ("El puerto en mayo.", "Ana Ruiz (EFE)")
    assert split_credit("The harbour in May. It rains (AP)") == ("The harbour in May. It rains", "AP")


@pytest.mark.parametrize("owner", ["Acervo pessoal", "Archivo personal", "Personal archive", "Privatarchiv"])
def test_an_archive_of_ones_own_is_a_source(owner: str) -> None:
    """Words for a private archive behind the last sentence are the credit."""
    assert split_credit(f"The harbour in May. {owner}") == ("The harbour in May.", owner)


@pytest.mark.parametrize("label", ["Archive photo", "Drone photo", "Video still", "Graphic", "Urheberin"])
def test_kinds_of_pictures_are_labels_before_a_colon(label: str) -> None:
    """What kind of picture it is stands before the colon and is no part of the caption."""
    assert split_credit(f"The harbour in May. {label}: Ana Ruiz") == ("The harbour in May.", "Ana Ruiz")


@pytest.mark.parametrize("source", ["Capture d'écran", "Captura de pantalla", "Screenshot"])
def test_a_picture_taken_from_a_screen_is_told_as_its_source(source: str) -> None:
    """The words for a picture of a screen behind the last sentence are the credit."""
    assert split_credit(f"El puerto en mayo. ({source})") == ("El puerto en mayo.", source)
