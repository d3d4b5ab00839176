"""Give the lines of a story's text their kind: paragraph, crosshead, item of a list; or none of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.closers import is_pointer
from newsrecord.find.continued import is_advert
from newsrecord.find.wordlists import folded_set, holds
from newsrecord.page.outline import Chunk
from newsrecord.wire import shapes
from newsrecord.wire.amounts import find_amounts
from newsrecord.wire.beside import is_link_line
from newsrecord.wire.chunks import STORY, chunk_of
from newsrecord.wire.credits import STOPS, find_captions, is_caption, is_credit_line
from newsrecord.wire.extents.asides import is_stamp
from newsrecord.wire.extents.theme import Theme
from newsrecord.wire.look import Look
from newsrecord.wire.series import SERIES, SHORT_SERIES, count_parts

_LONGEST_AGENCY: Final = 24
__all__ = ["LONGEST_TITLE", "StoryBody", "opens_text"]

_LONGEST_QUESTION: Final = 100
_LONGEST_LABEL: Final = 60
_LONGEST_CAPTION: Final = 300
LONGEST_TITLE: Final = 150
"""How wide a crosshead, or the title of another story, may be."""
_NEAR: Final = 4
_PARAGRAPH: Final = 100
_SHORT_PARAGRAPH: Final = 60
# A shorter story may well have one paragraph under each crosshead.
_LONG_STORY: Final = 8
_LONGEST_LIST: Final = 60
_LONGEST_SAID: Final = 70
_COLONS: Final = ":："
# What no link and no crosshead closes with.
_COMMAS: Final = frozenset(",，、；،")
_SOURCES: Final = folded_set(
    "source sources quelle quellen fuente fuentes fonte bron kilde källa źródło zdroj источник kaynak lähde forrás "
    "sursa izvor vir извор джерело източник πηγή šaltinis avots allikas font sumber nguồn المصدر منبع מקור स्रोत "
    "来源 來源 出典 출처"
)
# Where in a picture somebody is.
_SIDES: Final = (
    "(left)", "(right)", "from left", "(links)", "(rechts)", "von links", "v.l.", "van links", "de gauche à",
    "(à gauche)", "(à droite)", "(izquierda)", "(derecha)", "de izquierda a", "(a sinistra)", "(a destra)",
    "da sinistra", "da esquerda", "(à esquerda)", "(à direita)", "från vänster", "(t.v.)", "(t.h.)",
    "fra venstre", "od lewej",
    "(z lewej)", "(z prawej)", "zleva", "(vlevo)", "(vpravo)", "слева направо", "(слева)", "(справа)", "(ліворуч)",
    "(праворуч)", "soldan sağa",
)  # fmt: skip
_SHORTEST_LEGEND: Final = 20
_SHORTEST_OPENING: Final = 12
_OPENINGS: Final = 3
_PARTING: Final = (": ", " | ", " – ")
_PARTED: Final = re.compile(r": | \| | – ")
_BESIDE: Final = frozenset({"short", "long", "byline", "date", "tail"})
_OPENING: Final = "¿\"'“„«»‘「『"
_CLOSING: Final = "\"'“”«»’」』 "
_BRACKETS: Final = frozenset(")）]］")
_BRACKETED: Final = re.compile(r"[(（\[［]([^()（）\[\]［］]{1,40})[)）\]］]$")
# Kinds of pictures, as the languages have them that name no photographer there.
_PICTURES: Final = folded_set("""
    资料图 资料图片 资料照片 图 图片 网络图 网络图片 视频截图 截图 示意图 效果图 設計圖 資料圖 資料照 資料照片 示意圖 圖
    写真 資料写真 イメージ イメージ写真
    提供写真 자료사진 자료 사진 캡처 photo foto file archivfoto symbolbild symbolfoto
    archivbild archiv archivio archivo arquivo arkivfoto arkivbild genrebild archieffoto arşiv
    архив архів أرشيف أرشيفية آرشیو
""")
_ASKED: Final = frozenset("?？؟")
# How long a label may be, and how long a paragraph is that has one.
_LABELLED: Final = 35


def opens_text(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* can be the first of a text: a paragraph, an item, a sentence that ends in a colon."""
    look = looks[i]
    if look.shape == "lead":
        return look.width >= _LONGEST_LABEL
    return look.shape in {"prose", "long", "item"} and not (look.width <= _LONGEST_CAPTION and is_caption(looks, i))


class StoryBody:
    """The lines of a text from the first paragraph to the last."""

    def __init__(
        self, looks: Sequence[Look], theme: Theme, text: range, listed: frozenset[int], asides: frozenset[int]
    ) -> None:
        self.looks = looks
        self.theme = theme
        self.text = text.start
        self.stop = text.stop
        self.listed = listed
        """The short lines that say what the text says."""
        self.captions = find_captions(looks, self.text, self.stop)
        """The sentences that are captions, with the credit in a line apart."""
        prose = [looks[i] for i in text if looks[i].is_prose and i not in asides]
        self.paragraphs = len(prose)
        self.amounts = frozenset(find_amounts(looks, self.text, self.stop))
        self.is_spaced = 2 * sum(look.line.gap > 0 for look in prose[1:]) > len(prose[1:])
        """Whether blank lines part the paragraphs."""
        self.close = self._find_close() if self.is_spaced else frozenset[int]()
        """The crossheads that have no blank line below them."""
        self.links = _linked(looks, text)
        """The short lines that open with the same words in capitals as others: "MORE ON THIS | ..."."""
        self.is_told = 4 * sum([look.shape == "long" for look in prose]) <= len(prose)
        """Whether the paragraphs close as sentences do."""

    def read(self, i: int, look: Look) -> Iterator[Chunk]:
        """Yield the chunks of line *i*."""
        if look.shape == "item":
            yield from self._read_item(i, look)
        elif look.shape == "long" and self._is_title(i, look):
            yield self._read_title(i, look)
        elif look.shape in {"prose", "long", "lead", "credit"}:
            yield chunk_of(look, "heading" if self._is_question_head(i, look) else "paragraph")
        elif look.is_label and look.width <= _LONGEST_AGENCY and is_agency(look.text):
            # An agency alone heads nothing; "Mehr News" leads to more of it.
            yield chunk_of(look, role="furniture")
        elif look.is_label:
            yield self._read_label(i, look)
        elif look.shape == "row" and i in self.listed:
            yield chunk_of(look)
        else:
            yield chunk_of(look, role="furniture")

    def _is_title(self, i: int, look: Look) -> bool:
        """Return whether a long line is a title rather than a paragraph: it says one thing, and closes in no mark.

        It is set apart as crossheads are, in a text whose paragraphs are sentences.
        """
        if look.width > LONGEST_TITLE or not self.is_told or not self.is_spaced or i <= self.text:
            return False
        below = self.looks[i + 1] if i + 1 < self.stop else None
        return (
            look.line.gap > 0 and (below is None or below.line.gap > 0)
            and look.text[-1].isalnum() and not holds(STOPS, look.text)
        )  # fmt: skip

    def _read_title(self, i: int, look: Look) -> Chunk:
        chunk = self._read_label(i, look)
        return chunk if chunk.kind == "heading" else chunk_of(look)

    def _is_question_head(self, i: int, look: Look) -> bool:
        """Return whether the line is a crosshead in the form of a question, set apart between two paragraphs."""
        asked = look.text.rstrip(_CLOSING) if look.text[0] in _OPENING else look.text
        if asked[-1:] not in _ASKED or look.width > _LONGEST_QUESTION or not look.line.gap or i <= self.text:
            return False
        before, behind = self._told(i, -1), self._told(i, 1)
        return (
            before is not None and (not before.is_label or self._heads(i, look))
            and behind is not None and (behind.is_prose or behind.shape == "lead")
            and behind.line.gap > 0 and behind.width > (look.width if not before.is_label else _PARAGRAPH)
            and not any(mark in asked[:-1] for mark in ".?!؟")
            and (look.text[0].isalnum() or look.text[0] in _OPENING)
            # What is answered in quotation marks was asked in an interview.
            and (behind.text[0] not in _OPENING or look.text[0] in _OPENING)
        )  # fmt: skip

    def _told(self, i: int, step: int) -> Look | None:
        """Return the nearest line above or below *i* that is no button: those stand before paragraphs as anywhere."""
        for k in range(i + step, i + (_NEAR + 1) * step, step):
            if not self.text <= k < self.stop:
                return None
            if self.looks[k].shape != "button":
                return self.looks[k]
        return None

    def _read_item(self, i: int, look: Look) -> Iterator[Chunk]:
        """Yield an item of a list; a dash alone opens a line of dialogue, a number alone a crosshead."""
        follows = i + 1 < len(self.looks) and self.looks[i + 1].shape == "item" and self.looks[i + 1].line.gap == 0
        has_peer = follows or (i > 0 and self.looks[i - 1].shape == "item" and look.line.gap == 0)
        if not has_peer and look.bullet not in "•‣◦▪●":
            is_open = not shapes.ends_sentence(look.words)
            is_head = is_open and (look.bullet[0].isdigit() or (look.bullet in "–—-" and self._is_said_head(i, look)))
            yield chunk_of(look, "heading" if is_head else "paragraph")
            return
        where = chunk_of(look)
        yield Chunk(
            kind="item", text=look.words, container=STORY, tag="line", locator=where.locator,
            level=min(look.line.indent // 4, 6), ordered=look.bullet[0].isdigit(),
        )  # fmt: skip

    def _is_said_head(self, i: int, look: Look) -> bool:
        """Return whether what somebody says, behind a dash and without a full stop, is a crosshead set apart."""
        below = self.looks[i + 1] if i + 1 < self.stop else None
        return (
            look.line.gap > 0 and below is not None and below.line.gap > 0 and below.is_prose
            and look.width <= _LONGEST_SAID and look.text[-1].isalnum() and self.looks[i - 1].shape != "item"
        )  # fmt: skip

    def _read_label(self, i: int, look: Look) -> Chunk:
        """Return a short line within the text: a crosshead, an item of an unmarked list, or a link."""
        after = self._told(i, 1)
        if is_credit_line(look) or (look.text[-1] in _BRACKETS and _is_pictured(look.text)):
            return chunk_of(look, role="furniture")
        if i not in self.listed and (look.text[-1] in _COMMAS or self._goes_on(i, look)):
            return chunk_of(look)
        if look.text.partition(":")[0].casefold() in _SOURCES and self._is_labelled(i, look):
            return chunk_of(look)
        if not self.is_told and look.width >= _SHORT_PARAGRAPH and look.line.gap:
            return chunk_of(look)
        if i in self.amounts or _is_listed(self.looks, i, self.text):
            return chunk_of(look, "item")
        if i + 1 in self.amounts and look.line.gap:
            return chunk_of(look, "heading")
        if after is not None and after.shape in {"prose", "long", "lead", "item", "credit"} and self._heads(i, look):
            is_beside = (
                is_pointer(look.text) or is_link_line(look.text) or is_advert(look.text)
                or i in self.links or self._is_beside_story(i, look)
            )  # fmt: skip
            return chunk_of(look, role="furniture") if is_beside else chunk_of(look, "heading")
        return chunk_of(look, "item") if i in self.listed else chunk_of(look, role="furniture")

    def _goes_on(self, i: int, look: Look) -> bool:
        """Return whether a short line is the next of a verse, or of a sentence: the line right above has a comma."""
        return not look.line.gap and look.text[0].islower() and i > self.text and self.looks[i - 1].text[-1] in _COMMAS

    def _is_labelled(self, i: int, look: Look) -> bool:
        """Return whether a short line is a paragraph with a label, as the next one: "Source: ...", "Details: ..."."""
        below = self.looks[i + 1] if i + 1 < self.stop else None
        return (
            below is not None and below.is_prose and look.line.gap > 0 and below.line.gap > 0
            and look.width >= _LABELLED and _opens_labelled(look.text) and _opens_labelled(below.text)
        )  # fmt: skip

    def _is_beside_story(self, i: int, look: Look) -> bool:
        """Return whether a short line is a link, a source, the title of a video or what a picture shows."""
        text, above = look.text, self.looks[i - 1]
        if i > self.text and (above.shape == "tail" or (above.text[-1] in _COLONS and is_pointer(above.text))):
            return True
        below = self.looks[i + 1].text if i + 1 < self.stop else ""
        if "avaScript" in below and self.looks[i + 1].shape == "button":
            return True
        if ":" in text and text[: text.index(":")].casefold() in _SOURCES:
            return True
        return not any(map(str.isalpha, text)) or (look.width > _SHORTEST_LEGEND and holds(_SIDES, text.casefold()))

    def _heads(self, i: int, look: Look) -> bool:
        """Return whether a short line above text is a crosshead rather than a link, a label or another story's title.

        It is set apart as the paragraphs are, and has several of them under it or one that takes up its words.
        """
        below = self.looks[i + 1] if i + 1 < self.stop else None
        gap = look.line.gap or (self.looks[i - 1].line.gap if is_stamp(self.looks[i - 1]) else 0)
        if self.is_spaced and (not gap or below is None or not (below.line.gap or i in self.close)):
            return False
        if self.looks[i - 1].is_label and not gap:
            return False
        paragraphs = 0
        for k in range(i + 1, self.stop):
            if self.looks[k].is_label:
                break
            paragraphs += self.looks[k].is_prose
            if paragraphs > 1:
                return True
        if self.paragraphs < _LONG_STORY:
            return True
        parts = count_parts(self.looks, i, self.text, self.stop)
        if parts >= SERIES:
            return True
        if paragraphs and self.looks[i - 1].shape in _BESIDE:
            return False
        words, under = self.theme.words_of(i), self.theme.words(i + 1, min(i + 5, self.stop))
        taken_up = sum(any(word in line for line in under) for word in words)
        return not paragraphs or taken_up + (parts >= SHORT_SERIES) > 1

    def _find_close(self) -> frozenset[int]:
        """Return the short lines right above a paragraph each, where none is set apart from it.

        Style sheets set crossheads close to their text.  A teaser has no more than a sentence below its title, and one
        such line alone parts paragraphs, or else it is a label of what is below.
        """
        close = set[int]()
        for i in range(self.text + 1, self.stop - 1):
            look, below = self.looks[i], self.looks[i + 1]
            if not (look.is_label and look.line.gap and below.shape == "prose" and below.width >= _PARAGRAPH):
                continue
            if below.line.gap:
                return frozenset()
            if i + 2 < self.stop and self.looks[i + 2].is_prose and self.looks[i + 2].line.gap:
                close.add(i)
        if len(close) == 1:
            above = self._told(min(close), -1)
            is_told = above is not None and (above.is_prose or above.is_dialogue) and above.width >= _SHORT_PARAGRAPH
            close = close if is_told else set()
        return frozenset(close)


def _is_pictured(text: str) -> bool:
    """Return whether a short line ends in the kind of a picture, or in an agency, in brackets, as captions do.

    >>> [_is_pictured(text) for text in ("封闭的老桥（资料图）", "The old bridge (AFP)", "Two bridges (1911)")]
    [True, True, False]
    """
    behind = _BRACKETED.search(text)
    return behind is not None and (behind[1].casefold() in _PICTURES or is_agency(behind[1]))


def _opens_labelled(text: str) -> bool:
    """Return whether a line opens with a few words and a colon, and no mark before it."""
    label, colon, _ = text[:_LABELLED].partition(": ")
    return bool(colon) and label[0].isupper() and label.replace(" ", "").isalpha()


def _linked(looks: Sequence[Look], text: range) -> frozenset[int]:
    """Return the short lines in *text* whose words before a mark are those of two others: links behind one label."""
    opened: dict[str, list[int]] = {}
    for i in text:
        if looks[i].is_label and holds(_PARTING, looks[i].text):
            opening = _PARTED.split(looks[i].text, maxsplit=1)[0]
            if len(opening) >= _SHORTEST_OPENING and " " in opening and opening.isupper():
                opened.setdefault(opening, []).append(i)
    return frozenset([i for lines in opened.values() if len(lines) >= _OPENINGS for i in lines])


def _is_listed(looks: Sequence[Look], i: int, start: int) -> bool:
    """Return whether line *i* belongs to the lines that follow a colon without a blank between them."""
    k = i
    while (
        k > start
        and i - k < _LONGEST_LIST
        and looks[k].is_label
        and (looks[k].line.gap == 0 or looks[k - 1].shape == "lead")
    ):
        k -= 1
    return k < i and looks[k].shape == "lead"
