"""Bytes become text by the rules of browsers."""

from __future__ import annotations

import pytest

from newsrecord import LimitExceeded, Limits
from newsrecord.page.source import codec_of, decode


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("latin-1", "cp1252"),
        ("US-ASCII", "cp1252"),
        ("utf-16", "utf-8"),
        ("gb2312", "gb18030"),
        ("utf-7", None),
        ("x", None),
    ],
)
def test_label_means_what_browsers_take_it_for(label, codec):
    """A label names the encoding of the WHATWG standard, or none."""
    assert codec_of(label) == codec


def test_utf8_is_read_without_a_declaration():
    """Bytes that are UTF-8 need no declaration."""
    source = decode("Zürich – “da”".encode())
    assert (source.text, source.issues) == ("Zürich – “da”", ())


def test_declared_charset_is_used():
    """A declared charset is used where the bytes are no UTF-8."""
    assert decode('<meta charset="windows-1251">Москва'.encode("cp1251")).text.endswith("Москва")


def test_declaration_counts_beyond_the_first_kilobyte():
    """A declaration behind 1,024 bytes is found as well."""
    page = b"<script>" + b"x" * 2000 + b'</script><meta http-equiv=a content="text/html; charset=koi8-r">'
    assert decode(page + "Киев".encode("koi8-r")).text.endswith("Киев")


def test_undeclared_bytes_are_windows_1252():
    """Bytes without a declaration that are no UTF-8 are Windows-1252."""
    assert decode(b"caf\xe9 \x93x\x94").text == "café “x”"


def test_wrong_declaration_over_utf8_is_told():
    """Bytes that are UTF-8 throughout are read as UTF-8 whatever the page declares, and the conflict is an issue."""
    source = decode('<meta charset="koi8-r">Świat żyje'.encode())
    assert source.text.endswith("Świat żyje")
    assert [issue.code for issue in source.issues] == ["charset-conflict"]


def test_unreadable_bytes_are_counted():
    """Bytes that are no text of the encoding become U+FFFD and an issue with their number."""
    source = decode(b'<meta charset="utf-8">a\xffb\xe2\x82')
    assert source.text.endswith("a\ufffdb\ufffd")
    assert source.issues[0].code == "bytes-replaced"
    assert source.issues[0].message.startswith("2 ")


def test_byte_order_mark_outranks_the_declaration():
    """A byte order mark decides, whatever is declared."""
    assert decode(b"\xef\xbb\xbf" + '<meta charset="gbk">ä'.encode()).text == '<meta charset="gbk">ä'


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_read_with_and_without_a_mark(codec):
    """UTF-16 is known by its mark, or by the NUL beside its first bracket."""
    assert decode("<html><p>Ünï".encode(codec)).text == "<html><p>Ünï"


def test_japanese_escapes_are_read_as_declared():
    """ISO-2022-JP is ASCII to the eye and must be read as declared."""
    assert decode(b'<meta charset="iso-2022-jp">' + "東京".encode("iso2022_jp")).text.endswith("東京")


def test_utf7_hides_no_script():
    """UTF-7 is no encoding of the web."""
    assert "<script" not in decode(b'<meta charset="utf-7">+ADw-script+AD4-').text


def test_nul_and_surrogates_do_not_stay():
    """NUL is dropped from bytes and str alike, and a lone surrogate becomes U+FFFD."""
    assert decode("a\x00b\ud800c").text == "ab\ufffdc"
    assert decode(b"a\x00b").text == "ab"


def test_too_large_page_is_refused_before_decoding():
    """A page past the limit raises with both numbers."""
    with pytest.raises(LimitExceeded, match="11, 10 are allowed"):
        decode(b"x" * 11, Limits(max_bytes=10))


@pytest.mark.parametrize("before", range(4_090, 4_100))
def test_letter_of_several_bytes_may_stand_anywhere(before: int):
    """UTF-8 is told wherever in a long page its only letter beyond ASCII stands, and so is its lack of a last byte."""
    letter = "\u6771".encode()
    page = b"a" * before + letter + b"a" * 9_000
    assert decode(page).text == page.decode()
    assert decode(page.replace(letter, letter[:2])).encoding == "cp1252"
