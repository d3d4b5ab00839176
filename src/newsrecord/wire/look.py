"""Turn each line of a text into a look: the one thing that its shape and its words say it is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from newsrecord.find.bylines.cues import opens_as_cue
from newsrecord.find.pictures.archives import find_reporter, names_taker
from newsrecord.find.pictures.bare_sources import has_source
from newsrecord.find.pictures.credit_stems import CREDIT_STEMS, may_credit
from newsrecord.find.wordlists import has_digit as has_digit_in
from newsrecord.find.wordlists import holds
from newsrecord.wire import dates, shapes, slugs, words
from newsrecord.wire.buttons import ASKING_STEMS, is_button, is_consent, is_glued_row
from newsrecord.wire.line import Line, SignKind
from newsrecord.wire.now import counts_from_now
from newsrecord.wire.scan import Stems, beyond_ascii
from newsrecord.wire.signs import SIGNED_SHAPES
from newsrecord.wire.tag_lines import opens_tags, tags_in

__all__ = ["WORTH", "Look", "Shape", "look_at"]

Shape = Literal[
    "prose",
    "long",
    "lead",
    "short",
    "row",
    "item",
    "button",
    "tail",
    "tags",
    "date",
    "byline",
    "credit",
    "end",
    "slug",
    "wire-credit",
]
"""``prose`` ends as a sentence does, ``lead`` in a colon, ``long`` in nothing though it is as long as a paragraph;
``row`` is a long line of names, links or figures; ``tail`` heads the lists of other stories; ``credit`` is a caption
that names the photographer."""

# "14. März 2026 / Ana Ruiz" is no item.
_BULLET: Final = re.compile(r"(?P<mark>[•‣◦▪●·*–—-]|\d\d?[.)](?!\s[^\W\d_]{3,12} (?:19|20)\d\d))\s+(?P<rest>\S[^\n]*)")
_BULLETS: Final = frozenset("•‣◦▪●·*–—-")
_LONG: Final = 90
_LONGEST_DATE: Final = 110
_LONGEST_LABEL: Final = 400
_SHORTEST_CONSENT: Final = 35
# How far into a line what stands before a colon can be its label.
_LONGEST_LEAD: Final = 64
# What a line adds to the run it stands in.  A paragraph outweighs a dozen short lines, which is what a box of links
# within a story comes to; an end mark or a heading of other stories ends a run unless a longer one follows.
WORTH: Final = {
    "lead": -5, "short": -25, "row": -25, "item": 5, "button": -40, "tail": -150, "tags": -40, "date": -15,
    "byline": -5, "credit": -5, "end": -300, "slug": -20, "wire-credit": -10,
}  # fmt: skip
_MOST_WORTH: Final = 600
_LONGEST_SOURCED: Final = 280
# What mails and plain texts draw lines across the page with.
_RULES: Final = frozenset("=_-~*+#─━═—–")
_SHORTEST_RULE: Final = 3
_PROSE: Final = frozenset({"prose", "long"})
# Lines that the lists know as a whole and as one thing only.
_NAMED: Final[dict[str, Shape]] = {
    **dict.fromkeys(words.BUTTONS - words.TAIL_HEADS - words.TAG_LABELS - words.COMMENT_HEADS, "button"),
    **dict.fromkeys(words.TAIL_HEADS - words.TAG_LABELS, "tail"),
}
# The words that notices and calls have, and those that credits have.
_ASKS, _CREDITS = 1, 2
_STEMS: Final = Stems({_ASKS: ASKING_STEMS, _CREDITS: CREDIT_STEMS})
_STROKED: Final = ". / "
_REPORTER: Final = "기자"
_LONGEST_COUNT: Final = 10
_BARE_STROKE: Final = " /"
_FIRST_IDEOGRAPH: Final = "\u2e80"
# What a credit in brackets ends in.
_CLOSED: Final = frozenset(")]）］")
_FULL_STOPS: Final = frozenset(".!?…")
_QUOTES: Final = frozenset("\"'“”„«»‘’‹›")
_PARTING: Final = (":", "|", "：")
# What tags stand behind.
_LABELLED: Final = (":", "#", "：", "agged")
# One of these stands in every label, tag, slug, credit and row of links that has no figure.
_TELLING_MARKS: Final = (":", "(", "/", "|", "[", "#", "@", "·", "：", "（", "©")
_FIGURES: Final = dict.fromkeys(map(ord, "/.- "))
_SENTENCE_ENDS: Final = (". ", "! ", "? ", "» ", "” ")
_ABBREVIATED: Final = (" Jr.", " St.")


class Look(Struct, frozen=True, gc=False):
    """A line and what it looks like."""

    line: Line
    text: str
    """The whole line."""
    shape: Shape
    width: int
    worth: int
    """How much it speaks for a story around it; below zero, against."""
    is_prose: bool
    """Whether it is running text."""
    is_label: bool
    """Whether it is a short line that could be a headline, a crosshead or a kicker."""
    declared: int | None = None
    """The number of comments it declares."""
    is_talk_head: bool = False
    """Whether it heads comments, or the form for one."""
    is_reply: bool = False
    """Whether it is the link that answers a comment."""
    tags: tuple[str, ...] = ()
    bullet: str = ""
    """What stands before the words of a list item."""
    words: str = ""
    """The words of a list item."""
    has_digit: bool = True
    """Whether it has a digit; of a line longer than those that hold little but a date, whether it may have one."""

    @property
    def is_dialogue(self) -> bool:
        """Whether it is a line that somebody speaks, opened by a dash."""
        return self.shape == "item" and self.bullet in "–—" and shapes.ends_sentence(self.words)


def look_at(lines: Sequence[Line]) -> tuple[Look, ...]:
    """Return what each of *lines* looks like.

    Most lines are told by their length, their ends and the kinds of their characters.  Of the others it is asked at
    once which hold a word that buttons, notices and credits have; a sentence that holds none is prose.
    """
    has_wide = shapes.has_wide(beyond_ascii("".join([line.text for line in lines])))
    known: dict[str, Look] = {}
    asked: dict[str, tuple[Line, str]] = {}
    for line in lines:
        text = line.text
        if line.sign is not None or text in known or text in asked:
            continue
        name = words.key(text) if len(text) <= shapes.LONGEST_NAME else ""
        look = _look_at_once(line, name, shapes.width(text) if has_wide else len(text))
        if look is None:
            asked[text] = line, name
        else:
            known[text] = look
    held = _STEMS.find(list(asked))
    for (text, (line, name)), bits in zip(asked.items(), held, strict=True):
        wide = shapes.width(text) if has_wide else len(text)
        look = _look_at_prose(line, wide, bits) or (None if bits else _look_at_words(line, name, wide))
        known[text] = look or _look_closely(line, name, wide, bits)
    return tuple([
        # Most lines are the first of their text, and are not asked whether they are another.
        look if (look := known.get(line.text)) is not None and look.line is line
        else _look_of(line, known, has_wide=has_wide)
        for line in lines
    ])  # fmt: skip


def _look_of(line: Line, known: Mapping[str, Look], *, has_wide: bool) -> Look:
    """Return the look of a line: what is known of its text, which menus have again and again, or what its mark says."""
    if line.sign is not None:
        return _look_at_sign(line, line.sign.kind, shapes.width(line.text) if has_wide else len(line.text))
    look = known[line.text]
    return look if look.line is line else replace(look, line=line)


def _look_at_once(line: Line, name: str, wide: int) -> Look | None:
    """Return what a line looks like that its length or its plain words tell of; None for any other."""
    text = line.text
    if len(text) > _SHORTEST_CONSENT and is_consent(text):
        return Look(line, text, "button", wide, WORTH["button"], False, False)
    if len(text) > _LONGEST_LABEL:
        is_sentence = shapes.ends_sentence(text)
        return Look(line, text, "prose" if is_sentence else "long", wide, min(wide, _MOST_WORTH), True, False)
    if not name:
        return None
    if (shape := _NAMED.get(name)) is not None and text[0].isalpha():
        return Look(line, text, shape, wide, WORTH[shape], False, False, has_digit=False)
    if " " not in text and text[1:] != name[1:] and is_glued_row(text):
        return Look(line, text, "button", wide, WORTH["button"], False, False, has_digit=False)
    return _look_at_plain(line, wide) if shapes.is_plain(text, name) else None


def _look_at_prose(line: Line, wide: int, bits: int) -> Look | None:
    """Return the look of a sentence that is plainly one; None for a line that needs a closer look.

    It is longer than a label and ends in a full stop behind a small letter, it opens with a letter or a quotation mark,
    and no label can stand before a colon in it.  A notice and a caption with its credit are sentences too.
    """
    text = line.text
    if text[-1] not in _FULL_STOPS or len(text) <= shapes.LONGEST_NAME or not text[-2].islower():
        return None
    if not (text[0].isalpha() or text[0] in _QUOTES) or not text[-3].isalpha() or holds(_PARTING, text[:_LONGEST_LEAD]):
        return None
    has_digit = len(text) > _LONGEST_DATE or has_digit_in(text)
    if (has_digit and len(text) <= _LONGEST_DATE) or text.endswith(_ABBREVIATED) or slugs.is_wire_credit(text):
        return None
    if (bits & _ASKS and is_button(text, "", asks=True)) or (
        (bits & _CREDITS or ":" in text) and shapes.is_credited(text)
    ):
        return None
    return Look(line, text, "prose", wide, min(wide - 15, _MOST_WORTH), True, False, has_digit=has_digit)


def _look_at_words(line: Line, name: str, wide: int) -> Look | None:
    """Return the look of a line of words that no list knows; None for a line that needs a closer look.

    It has none of the marks that labels, tags, slugs and credits have, and its figures are no date and no number of
    comments.
    """
    text = line.text
    if not (text[0].isalpha() or text[0] in _QUOTES) or holds(_TELLING_MARKS, text):
        return None
    first = text.partition(" ")[0]
    if "-" in first or slugs.is_wire_credit(text):
        return None
    if text[-1] >= _FIRST_IDEOGRAPH and wide <= _LONGEST_SOURCED and _is_taken(text):
        return None
    if len(text) <= shapes.LONGEST_NAME and not (name and shapes.is_unknown(name)):
        return None
    if first.casefold() in shapes.OPENERS or (text[-1].isupper() and holds(_SENTENCE_ENDS, text)):
        return None
    has_digit = has_digit_in(text)
    if has_digit and (first == text or len(text) > _LONGEST_DATE or shapes.count_comments(text) is not None):
        return None
    if has_digit and (dates.is_date(text) or counts_from_now(text)):
        return None
    shape: Shape
    if shapes.is_byline(text, has_digit=has_digit):
        shape = "byline"
    elif shapes.ends_sentence(text):
        shape = "prose"
    else:
        shape = "short" if wide < _LONG else "row" if shapes.is_row(text) else "long"
    worth = WORTH.get(shape)
    if worth is None:
        worth = min(wide // 2 if shape == "long" else wide - 15, _MOST_WORTH)
    has_digit = has_digit or len(text) > _LONGEST_DATE
    return Look(line, text, shape, wide, worth, shape in _PROSE, shape == "short", has_digit=has_digit)


def _look_closely(line: Line, name: str, wide: int, bits: int) -> Look:
    """Return what a line looks like of which all has to be asked; *bits* tell which words it holds."""
    text = line.text
    # Of a longer line only its beginning can say how many comments there are, and only a label that a date follows.
    has_digit = has_digit_in(text) if len(text) <= _LONGEST_DATE else _may_have_date(text)
    declared = shapes.count_comments(text) if has_digit else None
    is_reply = name in words.REPLIES
    is_head = declared is not None or (name in words.COMMENT_HEADS and not is_reply)
    may_list = name in words.TAG_LABELS or not name or holds(_LABELLED, text) or opens_tags(text)
    tags = tags_in(text) if may_list else None
    bullet = _BULLET.fullmatch(text) if text[0] in _BULLETS or text[0].isdecimal() else None
    shape = _shape_by_words(text, name, bits, is_head=is_head, has_tags=tags is not None, has_digit=has_digit)
    if shape is None:
        shape = _shape_by_ends(text, wide, bits, has_bullet=bullet is not None)
    # The day in figures and nothing else stands over each link of a list.
    worth = WORTH["button"] if shape == "date" and text.translate(_FIGURES).isdecimal() else WORTH.get(shape)
    if worth is None or (shape == "credit" and has_source(text) and not shapes.is_credited(text)):
        # The last paragraph of a report may be signed as captions are.
        worth = min(wide // 2 if shape == "long" else wide - 15, _MOST_WORTH)
    return Look(
        line, text, shape, wide, worth, shape in _PROSE, shape == "short", declared, is_head, is_reply, tags or (),
        bullet["mark"] if bullet else "", bullet["rest"] if bullet else "", has_digit or len(text) > _LONGEST_DATE,
    )  # fmt: skip


def _may_have_date(text: str) -> bool:
    return text[0].isdecimal() or ":" in text or "：" in text


def _look_at_sign(line: Line, kind: SignKind, wide: int) -> Look:
    """Return the look of a line that a mark says something of: its shape does not count."""
    shape, worth = SIGNED_SHAPES[kind]
    worth = min(wide, _MOST_WORTH) if worth is None else worth
    return Look(line, line.text, shape, wide, worth, shape in _PROSE, shape == "short")


def _look_at_plain(line: Line, wide: int) -> Look:
    """Return what a line of letters and blanks looks like that no list knows: most lines of a menu are such."""
    text = line.text
    if not text[-1].isalpha() and shapes.ends_sentence(text):
        return Look(line, text, "prose", wide, wide - 15, True, False, has_digit=False)
    may_sign = opens_as_cue(text) or not text.isascii()
    is_byline = may_sign and shapes.is_byline(text, has_digit=False)
    shape: Shape = "byline" if is_byline else "short" if wide < _LONG else "long"
    worth = WORTH.get(shape, wide // 2)
    return Look(line, text, shape, wide, worth, shape == "long", shape == "short", has_digit=False)


def _shape_by_words(text: str, name: str, bits: int, *, is_head: bool, has_tags: bool, has_digit: bool) -> Shape | None:
    """Return what the words of a line say that it is; None for a line of which only its ends can tell."""
    if len(text) <= shapes.LONGEST_END and shapes.is_end_mark(text):
        return "end"
    if text[0] in _RULES and len(text) > _SHORTEST_RULE and not text.strip(text[0]):
        return "button"
    if has_tags:
        return "tags"
    if name in words.TAIL_HEADS:
        return "tail"
    if slugs.is_wire_credit(text):
        return "wire-credit"
    if is_head or is_button(text, name, asks=bool(bits & _ASKS)):
        return "button"
    if (has_digit or name in words.TIME_UNITS) and (dates.is_date_line(text) or (has_digit and counts_from_now(text))):
        return "date"
    return "byline" if shapes.is_byline(text, has_digit=has_digit or len(text) > _LONGEST_DATE) else None


def _is_taken(text: str) -> bool:
    """Return whether a line ends in who took the picture, in a script of East Asia: "港口的船。刘洋摄"."""
    if text.endswith(_REPORTER) and _BARE_STROKE in text:
        # "항구. /김하늘 기자"
        return find_reporter(text)[1] is not None
    return names_taker(text)


def _shape_by_ends(text: str, wide: int, bits: int, *, has_bullet: bool) -> Shape:
    """Return what a line is by how it begins and ends."""
    last = text[-1]
    if (bits & _CREDITS or may_credit(text)) and shapes.is_credited(text):
        return "credit"
    # The name of a source ends in a bracket or in capitals.
    may_end = last in _CLOSED or last.isupper() or _STROKED in text
    if wide <= _LONGEST_SOURCED and may_end and has_source(text) and not shapes.names_medium(text):
        return "credit"
    if last >= _FIRST_IDEOGRAPH and wide <= _LONGEST_SOURCED and _is_taken(text):
        return "credit"
    if has_bullet:
        return "item"
    if wide <= _LONGEST_COUNT and text[0].isdecimal() and last == "." and text.count(" ") <= 1:
        # "1,2 tys.": how many liked it.
        return "short"
    if shapes.ends_sentence(text):
        return "prose"
    if last in ":：":
        return "lead"
    if slugs.is_slug(text):
        return "slug"
    if wide < _LONG:
        return "short"
    return "row" if shapes.is_row(text) else "long"
