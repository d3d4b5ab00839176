"""Text: what is fit for a record, and how what is not becomes so."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsrecord.text import clean_block, clean_line, cut, is_clean, squeeze, strip_bidi

ANY = st.text(st.characters())
"""Any code points, lone surrogates included."""


@pytest.mark.parametrize(
    "text", ["", "plain", "a\tb\nc", "\u00a0", "مرحبا", "e\u0301", "\U0001f469\u200d\U0001f4bb", "\ufffe"]
)
def test_clean_text_is_any_unicode_without_controls(text):
    """Tab, newline and every assigned letter pass."""
    assert is_clean(text)


@pytest.mark.parametrize("char", ["\x00", "\x07", "\x0b", "\r", "\x1b", "\x7f", "\x80", "\x85", "\x9f", chr(0xDC80)])
def test_controls_and_surrogates_are_not_clean(char):
    """C0, C1, DEL and lone surrogates are refused, wherever they stand."""
    assert not is_clean(char)
    assert not is_clean(f"a\n\u00c2{char}b")


def test_letters_whose_bytes_resemble_controls_are_clean():
    """U+00A0 to U+00BF share their first byte in UTF-8 with the C1 controls."""
    assert is_clean("\n" + "".join(map(chr, range(0xA0, 0x100))))


@given(ANY)
def test_is_clean_agrees_with_the_definition(text):
    """Clean means: encodes, and has no character of category Cc but tab and newline."""
    expected = all(char in "\t\n" or unicodedata.category(char) not in {"Cc", "Cs"} for char in text)
    assert is_clean(text) == expected


@given(ANY)
def test_clean_line_gives_a_clean_line(text):
    """The result has no controls, no line break and no blank at its edges."""
    line = clean_line(text)
    assert is_clean(line)
    assert line == line.strip()
    assert not {"\n", "\t", "\u00a0", "\u202e"} & set(line)


@given(ANY)
@example("e\u200e\u0301")
def test_cleaning_twice_is_cleaning_once(text):
    """Both cleaners leave what they have cleaned as it is."""
    assert clean_line(clean_line(text)) == clean_line(text)
    assert clean_block(clean_block(text)) == clean_block(text)


@given(ANY)
def test_clean_block_has_no_blank_line(text):
    """Each line of a block has words and no blanks at its edges."""
    assert all(line and line == line.strip() for line in clean_block(text).split("\n") if clean_block(text))


@given(ANY)
def test_a_lone_surrogate_costs_at_most_itself(text):
    """Whatever else stands in the text stays when a surrogate is put before it."""
    assert (
        clean_block("\ud800" + text).removeprefix("\ufffd").lstrip()
        == clean_block("x" + text).removeprefix("x").lstrip()
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\x00b", "ab"),
        ("a\ud800b", "a\ufffdb"),
        ("so\u00adft", "soft"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("me\u0301tro", "m\u00e9tro"),
        ("\u202eevil\u202c", "evil"),
        ("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
        ("a\r\nb\rc", "a b c"),
        ("a\ufdd0b", "ab"),
    ],
)
def test_clean_line_by_example(text, line):
    """Controls, soft hyphens, marks and odd blanks go; the joiners that Persian spells with stay."""
    assert clean_line(text) == line


def test_clean_block_keeps_direction_marks():
    """The body's own right-to-left marks are part of its text."""
    assert clean_block("\u200fabc") == "\u200fabc"


def test_clean_block_keeps_lines():
    """A carriage return ends a line like any other end."""
    assert clean_block("one\r\ntwo\rthree\n\n\nfour") == "one\ntwo\nthree\nfour"


def test_strip_bidi_leaves_ascii_alone():
    """A text without such marks comes back as it is."""
    assert strip_bidi("plain") == "plain"


def test_squeeze_joins_odd_blanks():
    """No-break, thin and ideographic spaces are blanks too."""
    assert squeeze("\u00a0a\u2009\u3000b\u202f") == "a b"


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("short", 10, "short"),
        ("exactly ten", 11, "exactly ten"),
        ("two words", 3, "two"),
        ("two words here", 9, "two words"),
        ("two words here", 12, "two words"),
        ("a verylongwordindeed", 12, "a verylongwo"),
        ("unbreakable", 4, "unbr"),
        ("one     two", 5, "one"),
    ],
)
def test_cut_ends_at_a_word_where_that_costs_little(text, limit, short):
    """Half a word is dropped unless most of the text would go with it."""
    assert cut(text, limit) == short


@given(ANY, st.integers(1, 50))
def test_cut_gives_a_beginning_of_the_text(text, limit):
    """The result is never longer than the limit and always a prefix."""
    short = cut(text, limit)
    assert len(short) <= limit
    assert text.startswith(short)


@pytest.mark.parametrize("piece", ["word ", " \n word", "word\n", "\u6f22\u5b57", "a\u00a0 b\t"])
def test_long_texts_are_squeezed_like_short_ones(piece):
    """A text of a million characters comes out as if it had been split at once."""
    text = piece * (1_000_000 // len(piece))
    assert squeeze(text) == " ".join(text.split())


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("\ue900 Ana Ruiz\uf007", "Ana Ruiz"),
        ("2 March \U000f0123 10:15", "2 March 10:15"),
        ("\uf09a\u6f58\u8bfa\u7136", "\u6f58\u8bfa\u7136"),
        ("\u6f58\ue863\u7136", "\u6f58\ue863\u7136"),
    ],
)
def test_letters_of_fonts_of_icons_are_dropped(text, clean):
    """A sign for private use is an icon, but between ideographs, where it may be a rare one."""
    assert clean_line(text) == clean_block(text) == clean
