"""Hostile encodings and characters: lies about the charset, NUL, surrogates, marks of direction, growth."""

from __future__ import annotations

import re
import unicodedata

import pytest

from newsrecord import (
    BlockQuote,
    Comment,
    extract_html,
    extract_text,
    parse_html,
    parse_text,
    to_html,
    to_json,
    to_markdown,
    to_text,
)
from newsrecord.direction import close_blocks, close_comments

STORY = (
    "Dans l\u2019apr\u00e8s-midi, la rivi\u00e8re est mont\u00e9e d\u2019un m\u00e8tre \u00e0 Lund, "
    "a dit le maire de la ville dimanche."
)


def page(meta="", story=STORY, title="Pluie \u00e0 Lund"):
    head = f"<html><head>{meta}<title>{title}</title></head>"
    return f"{head}<body><h1>{title}</h1><p>{story}</p><p>{story} Bis.</p></body></html>"


def body(data):
    return parse_html(data).body[0].text


@pytest.mark.parametrize(
    ("meta", "codec"),
    [
        ('<meta charset="utf-16">', "utf-8"),
        ('<meta charset="utf-8">', "utf-8"),
        ('<meta charset="gbk">', "utf-8-sig"),
        ('<meta charset="windows-1252">', "cp1252"),
        ('<meta charset="latin1">', "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">', "iso-8859-15"),
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
        ('<meta charset="no-such-charset">', "utf-8"),
        ("<!--" + "x" * 2_000 + '--><meta charset="utf-8">', "utf-8"),
    ],
)
def test_the_encoding_is_found_as_browsers_find_it(meta, codec):
    """A byte order mark wins over the declaration, and utf-16 in a meta element means UTF-8."""
    expected = unicodedata.normalize("NFC", STORY)
    assert (
        body(page(meta).encode(codec, "replace" if codec.startswith("iso") else "strict")).replace("?", "\u2019")
        == expected
    )


@pytest.mark.parametrize("codec", ["utf-8", "koi8-r", "shift_jis", "utf-32", "utf-7", "utf-16-le"])
@pytest.mark.parametrize("label", ["utf-8", "utf-7", "koi8-r", "utf-32", "x-user-defined", "replacement", ""])
def test_a_lie_about_the_encoding_never_crashes(codec, label):
    """Whatever is declared and whatever is true, a record or an issue comes back and every text can be written."""
    found = extract_html(page(f'<meta charset="{label}">').encode(codec, "replace"))
    assert found.article is not None or found.issues
    if found.article is not None:
        assert to_json(found.article)


def test_utf_7_is_never_decoded():
    """A script hidden in UTF-7 stays the letters it is written with."""
    hidden = "+ADw-script+AD4-alert(1)+ADw-/script+AD4-"
    data = page(
        '<meta charset="utf-7">', f"{hidden} stands in the middle of this paragraph about the rain in Lund."
    ).encode()
    assert hidden in body(data)


def test_half_a_character_at_the_end_is_told():
    """Bytes that are no text are replaced, and an issue counts them."""
    found = extract_html(page('<meta charset="utf-8">').encode() + b"\xe2\x82")
    assert found.article.body[0].text == STORY
    assert {issue.code for issue in found.issues} & {"bytes-replaced"}


def test_a_conflict_of_encodings_is_told():
    """A mark that contradicts the declaration is an issue."""
    found = extract_html(page('<meta charset="gbk">').encode("utf-8-sig"))
    assert "charset-conflict" in {issue.code for issue in found.issues}


def test_nul_is_the_same_in_text_and_bytes():
    """NUL in text, tags, attributes and addresses is dropped or replaced, alike for both kinds of input."""
    hostile = page(story=STORY.replace("Lund", "Lu\x00nd")).replace("<p>", "<p\x00 class='a\x00b'>", 1)
    hostile = hostile.replace("</body>", '<a href="https://example.org/\x00a">x</a></body>')
    from_text, from_bytes = extract_html(hostile), extract_html(b"\xef\xbb\xbf" + hostile.encode())
    assert from_text.article == from_bytes.article
    assert b"\\u0000" not in to_json(from_text.article)


@pytest.mark.parametrize("surrogate", ["\ud800", "&#xD800;", "&#55296;"])
def test_a_surrogate_costs_only_itself(surrogate):
    """A lone surrogate becomes U+FFFD, and every paragraph is kept."""
    article = parse_html(page(story=f"{STORY[:40]}{surrogate}{STORY[40:]}"))
    assert [block.text.replace("\ufffd", "").startswith(STORY[:60]) for block in article.body] == [True, True]
    for write in (to_html, to_markdown, to_text):
        assert write(article).encode()
    assert to_json(article)


def test_a_surrogate_in_linked_data_is_replaced():
    """An escape in JSON that is half a character cannot reach a record."""
    data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pluie \\ud800 forte"}</script>'
    assert to_json(parse_html(page(data)))


def test_a_surrogate_in_plain_text_is_replaced():
    """Pasted text may hold lone surrogates too."""
    assert to_json(parse_text(f"Pluie \ud800 \u00e0 Lund\n\n{STORY}\n\n{STORY} Bis."))


def test_marks_of_direction_leave_headline_and_names():
    """A headline, a name and an address keep no character that reorders what is read."""
    hostile = page(title="Pluie \u202egpj.exe").replace("</h1>", '</h1><p class="byline">Par \u202eAna Ruiz\u2066</p>')
    article = parse_html(hostile)
    shown = [article.headline or "", *(article.byline.names if article.byline else ())]
    assert not {char for text in shown for char in text} & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


OPEN = {
    "isolate": ("\u2067abc", "\u2069"),
    "override": ("\u202egpj.exe", "\u202c"),
    "nested": ("\u2066a\u202bb", "\u202c\u2069"),
    "embedding within a closed isolate": ("\u202a\u2066\u202bb\u2069", "\u202c"),
}


@pytest.mark.parametrize("shape", OPEN)
def test_what_turns_direction_ends_with_its_block(shape):
    """An isolate or override that a paragraph leaves open is closed at its end, and an issue names the block."""
    text, closing = OPEN[shape]
    found = extract_html(page(story=f"{STORY} {text}"))
    assert found.article.body[0].text == f"{STORY} {text}{closing}"
    paths = [issue.path for issue in found.issues if issue.code == "bidi-control"]
    assert paths == ["body[0]", "body[1]"][: len(paths)]
    assert paths


@pytest.mark.parametrize("text", ["\u2067abc\u2069", "abc\u2069\u202c", "\u200fabc\u200e", "abc"])
def test_direction_that_is_closed_stays_as_it_is(text):
    """Balanced marks, ends without a beginning and plain marks turn nothing behind the block and are kept."""
    found = extract_html(page(story=f"{STORY} {text} \u00e0 Lund."))
    assert found.article.body[0].text == f"{STORY} {text} \u00e0 Lund."
    assert "bidi-control" not in {issue.code for issue in found.issues}


TURNED = """<p class="standfirst">Pluie \u202eforte \u00e0 Lund, dit le maire.</p>
<figure><img src="https://courrier.example/1.jpg"><figcaption>Le port \u202edimanche</figcaption></figure>"""
AT = '<time datetime="2026-03-14T10:05Z">10:05</time>'
THREAD = f"""<section class="comments">
<div class="comment" id="c\u202e1"><b class="author">Sa\u202emi</b> {AT}<p>En\u2067fin.</p></div>
<div class="comment" id="c2"><b class="author">Lea</b> {AT}<p>Oui.</p></div></section>"""


def test_what_turns_direction_ends_with_its_field():
    """A standfirst, a caption and a comment turn nothing behind them, and a reader's name and id nothing at all."""
    found = extract_html(page(story=STORY).replace("</h1>", f"</h1>{TURNED}").replace("</body>", f"{THREAD}</body>"))
    article = found.article
    assert article.standfirst == "Pluie \u202eforte \u00e0 Lund, dit le maire.\u202c"
    assert [image.caption for image in article.images] == ["Le port \u202edimanche\u202c"]
    assert [(c.id, c.author, c.text) for c in article.comments] == [
        ("c1", "Sami", "En\u2067fin.\u2069"),
        ("c2", "Lea", "Oui."),
    ]
    paths = {issue.path for issue in found.issues if issue.code == "bidi-control"}
    assert {"standfirst", "images[0]", "comments[0]"} <= paths


def test_the_credit_of_a_quotation_closes_its_own():
    """What stands beside the words of a block is closed where the words are plain."""
    (block,), (issue,) = close_blocks((BlockQuote(text="Pluie.", credit="Sa\u202emi"),))
    assert block.credit == "Sa\u202emi\u202c"
    assert issue.path == "body[0]"


def test_a_name_of_nothing_but_marks_is_none():
    """A reader whose name is empty without its marks has none."""
    (comment,), _ = close_comments((Comment(text="Oui.", author="\u202e\u2066", id="\u202e \u2069"),))
    assert (comment.author, comment.id) == (None, None)


def test_items_of_a_list_and_cells_of_a_table_close_their_own():
    """Each text within a block is closed by itself, for each may be printed by itself."""
    items = f"<ul><li>{STORY} \u2067one</li><li>{STORY} two</li></ul>"
    article = parse_html(page().replace("</body>", f"{items}<p>{STORY} Ter.</p></body>"))
    block = next(block for block in article.body if block.type == "list")
    assert [item.text[-4:] for item in block.items] == ["one\u2069", " two"]


def test_open_isolates_cost_their_number(scale):
    """A hundred thousand open isolates are closed in proportion."""
    scale(extract_html, lambda n: page(story=STORY + "\u2067a" * n), [6_000, 24_000, 96_000])


@pytest.mark.parametrize("control", ["\x1b[31m", "\x07", "\x9b", "\x7f"])
def test_control_characters_reach_no_field(control):
    """No escape sequence for a terminal survives in a record."""
    for article in (
        parse_html(page(title=f"Pluie {control} forte", story=STORY + control)),
        parse_text(f"Pluie {control} forte\n\n{STORY}{control}\n\n{STORY} Bis."),
    ):
        assert control[0] not in (article.headline or "") + article.text


@pytest.mark.parametrize("letter", ["\ufdfa", "\u0390", "\u0130", "\U0001d15e", "\u1e9b\u0323", "e" + "\u0301" * 30])
@pytest.mark.parametrize("extract", [extract_html, extract_text])
def test_no_letter_makes_a_text_grow(extract, letter):
    """Letters that some normal forms expand up to eighteen times grow at most threefold."""
    words = f"{letter} " * 2_000
    found = extract(
        f"<h1>Rain in Lund</h1><p>{words}</p><p>{STORY}</p>"
        if extract is extract_html
        else f"Rain\n\n{words}\n\n{STORY}"
    )
    text = found.article.text if found.article is not None else ""
    assert len(text.encode()) <= 3 * len(f"{words}{STORY}Rain in Lund".encode()) + 100


@pytest.mark.parametrize("extract", [extract_html, extract_text])
def test_combining_marks_cost_their_number(scale, extract):
    """A letter with a hundred thousand accents is read in proportion."""
    scale(extract, lambda n: f"<p>Rain e{chr(0x301) * n} fell in Lund.</p>", [6_000, 24_000, 96_000])


NAMED = {
    "kicker": '<div class="kicker">{}</div>',
    "breadcrumb": '<nav class="breadcrumb"><a href="/">Home</a> <a href="/h">{}</a></nav>',
    "section": '<meta property="article:section" content="{}">',
    "linked tags": '<div class="tags">Tags: <a rel="tag" href="/tag/a">{}</a></div>',
    "keywords": '<meta name="keywords" content="{}, rain">',
    "outlet": '<meta property="og:site_name" content="{}">',
    "owner": "<footer>© 2024 {}</footer>",
    "title": "<title>Rain in Lund - {}</title>",
    "author": '<p class="byline">By {}</p>',
    "declared author": '<meta name="author" content="{}">',
}


@pytest.mark.parametrize("place", NAMED)
def test_names_hold_no_marks_of_direction(place):
    """Wherever a name stands on the page, it is without the marks: two that differ in one only are the same name."""
    head = NAMED[place].format("Har\u202ebour\u2066 Ruiz\u200f")
    story = "It rained in Lund all day on Sunday, said the mayor of the town, and on Monday it did not."
    page = (
        f"<h1>Rain in Lund</h1><p>{story}</p>{head}"
        if place == "owner"
        else f"{head}<h1>Rain in Lund</h1><p>{story}</p>"
    )
    article = extract_html(page, url="https://harbourruiz.example/rain" if place == "title" else None).article
    names = [*article.sections, *article.tags, *(author.name for author in article.authors)]
    names += [article.publisher.name] if article.publisher is not None else []
    assert "Harbour Ruiz" in names
    assert not any(re.search("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", name) for name in names)
