"""Files that are no text are refused with what they are, and no page or text is."""

from __future__ import annotations

import gzip
import io
import random
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord import UnreadableInput, extract_html, parse_html, parse_text
from newsrecord.page.binary import tell_format

NOISE = random.Random(1).randbytes(3_000)


def archive() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("word/document.xml", "<p>Rain in Lund</p>")
    return buffer.getvalue()


FILES = {
    "PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\nstream\n" + zlib.compress(NOISE),
    "picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + NOISE,
    "ZIP": archive(),
    "gzip": gzip.compress(b"<h1>Rain in Lund</h1>"),
    "office": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + NOISE,
    "rich text": b"{\\rtf1\\ansi\\deff0 It rained in Lund on Sunday.\\par}",
    "video": b"RIFF\x24\x08\0\0WEBPVP8 " + NOISE,
    "MHTML": (
        b"From: <Saved by Blink>\r\nSubject: Rain in Lund\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
        b'\ttype="text/html"; boundary="--x"\r\n\r\n----x\r\nContent-Type: text/html\r\n\r\n<h1>Rain in Lund</h1>'
    ),
    "WARC": b"WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<h1>Rain in Lund</h1><p>It rained.",
    "property list": b"bplist00\xd1\x01\x02" + NOISE,
    "binary data": NOISE,
}
TEXTS = {
    "UTF-16 without its mark": "<html><h1>Rain in Lund</h1><p>It rained all day.".encode("utf-16-le"),
    "UTF-16 with its mark": "<h1>リンド市で雨</h1><p>日曜日は一日中雨が降った。".encode("utf-16"),
    "Chinese": "<meta charset=gbk><h1>隆德下雨</h1><p>星期天下了一整天的雨。".encode("gbk"),
    "Japanese with escapes": "<meta charset=iso-2022-jp><h1>ルンドで雨</h1>".encode("iso2022_jp"),
    "zeros": b"<h1>Rain\0 in\0 Lund</h1>" + b"\0" * 400,
    "a few controls": b"<h1>Rain in \x02Lund</h1>\x0b<p>It\x1f rained all day in Lund.",
    "a report on a format": b"%PDF is a mark, and PK and GIF are others. <h1>Rain</h1>",
    "a mail on formats": (
        b"From: Tom Lee\nSubject: Rain in Lund\n\n<h1>Rain</h1> It rained. Its Content-Type: multipart/related is old."
    ),
    "a name like a mark": b"RIFFRAFF was the title of the play in Lund.",
}


@pytest.mark.parametrize("kind", FILES)
def test_a_file_that_is_no_text_is_refused_with_what_it_is(kind):
    """Both readers raise the same error; the tolerant one says it as an issue."""
    with pytest.raises(UnreadableInput, match=kind):
        parse_html(FILES[kind])
    with pytest.raises(UnreadableInput, match="the input is"):
        parse_text(FILES[kind].decode("latin-1"))
    found = extract_html(FILES[kind])
    assert found.article is None
    assert [issue.code for issue in found.issues] == ["unreadable"]


@pytest.mark.parametrize("kind", TEXTS)
def test_a_text_in_any_encoding_is_read(kind):
    """Controls, zeros and bytes of other encodings make no file of another kind."""
    assert extract_html(TEXTS[kind]).article is not None


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])), st.sampled_from(["utf-8", "utf-8-sig"]))
def test_no_text_without_controls_is_taken_for_binary_data(text, encoding):
    """Whatever letters a text has, it is none of the formats but by a mark that is text itself."""
    assert tell_format(text.encode(encoding)) in {None, "a PDF file", "a PostScript file", "a rich text file"}
