"""Tell the lines about a story that stand at its edges: who wrote it, when, who was in charge, on which page."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from newsrecord.find.bylines.credits import is_filing
from newsrecord.find.bylines.cues import opens_with_cue
from newsrecord.find.bylines.glue import drop_glue
from newsrecord.find.bylines.kinds import STAFF_WORDS
from newsrecord.find.bylines.lines import is_initials
from newsrecord.find.bylines.text import is_byline
from newsrecord.find.bylines.words import CUES
from newsrecord.find.dates.only import is_date_line
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.prose import ends_sentence
from newsrecord.find.wordlists import has_digit
from newsrecord.page.outline import Chunk

__all__ = ["is_meta_line", "is_note", "tells_who_and_when"]

_SHORTEST, _LONGEST, _LONGEST_PLAIN = 4, 160, 90
# "Harbour Bureau, Lund Published by: Ana Ruiz Updated Sat, 14 Mar 2026": what Indian papers set in one line.
_DONE_BY: Final = re.compile(r"\b(?:published|written|edited|posted|reported|updated) by\s?:", re.IGNORECASE)
_LONGEST_LABEL: Final = 40
_STOPS: Final = frozenset('.!?…:;"”»')
# How long a story takes to read, with the words for it.
_LONGEST_READING: Final = 40
_FEW_WORDS: Final = 4
_BRACKETS: Final = "\uff08\uff09()[]\u3010\u3011\u3014\u3015\uff3b\uff3d "
# "（原标题：…）", "责任编辑：…", "（记者…）": what papers in Chinese set above and below a story.
_IN_CHARGE: Final = re.compile(
    r"(?:(?:本文)?原[标標][题題]|原题|责任编辑|責任編輯|责编|責編|值班编辑|实习编辑|编辑|編輯|校对|校對|审核|審核|监制|值班主编|主编|编审|终审"
    r"|(?:资料|資料|文章|本文|信息|新闻)?(?:来源|來源)|稿源|转自|轉載自|原创|撰文|撰稿|采写|采寫)\s?[:：/／|｜丨]"
    r"|原题为|原标题为|原標題為|本文(?:经授权|經授權)?(?:转载自|轉載自|来自|來自|首发于|首發於|原载于|原載於|选自|摘自)"
    # What portals set above any story.
    r"|点击(?:上方)?蓝字|点击上方|关注我们|安装.{2,16}客户端|炒股就看|温馨提示[：:]?本文|(?:本文|全文)(?:约|共)\d"
)
# "（综合整理自…）": in brackets the words need no mark behind them.
_COMPILED: Final = re.compile(r"[（(](?:综合|整理|編譯|编译|摘编?|转载?|轉載?|采编){1,2}自")
# "《海港日报》（2026年03月14日 03版）"
_PRINTED_PAGE: Final = re.compile(r"\d{1,2}日[^。]{0,20}版\Z")


def is_meta_line(chunk: Chunk) -> bool:
    """Return whether *chunk* is a line about the story, and nothing else."""
    text = chunk.text
    if chunk.kind not in ("paragraph", "item", "heading") or not _SHORTEST <= len(text) <= _LONGEST:
        # A word for "by" may stand in an element of its own.
        return 0 < len(text) < _SHORTEST and text.casefold() in CUES
    if len(text) > _LONGEST_PLAIN:
        return _is_signed_and_dated(text) or (has_digit(text) and not ends_sentence(text) and is_date_line(text))
    if "\n" in text:
        # The office stands in a line of its own below the name.
        first, *others = text.split("\n")
        is_told = all(map(_tells_time, others)) or (has_digit(first) and all(map(_is_figure, others)))
        return (is_told and _tells_time(first)) or is_byline(text.replace("\n", ", "))
    if is_note(text):
        return True
    if is_byline(text) or is_initials(text) or _is_of_house(text) or _is_signed_and_dated(text):
        return True
    if len(text) <= _LONGEST_READING and has_digit(text) and not drop_glue(text).strip("| "):
        return True
    if ends_sentence(text) and text[-1] != ")":
        return False
    # "Category: Storms, Roads"
    return is_date_line(text) or is_filing(text)


def is_note(text: str) -> bool:
    """Return whether *text* is what papers in Chinese set above and below a story: its other title, who was in charge.

    >>> is_note("（原标题：渡轮又开了）"), is_note("责任编辑：王小明"), is_note("渡轮又开了。")
    (True, True, False)
    """
    if len(text) > _LONGEST or text.isascii() or max(text) < "\u2e80":
        return False
    return _is_bracketed_note(text.strip(_BRACKETS)) or _COMPILED.match(text) is not None


def tells_who_and_when(text: str, names: Collection[str]) -> bool:
    """Return whether *text* is a line with a date and one of the authors' *names* in it, and no sentence.

    >>> tells_who_and_when("8 April 2026 | Authors: Ana Ruiz (Partner)", {"Ana Ruiz"})
    True
    >>> tells_who_and_when("On 8 April 2026 Ana Ruiz went to see the pier.", {"Ana Ruiz"})
    False
    """
    return (
        len(text) <= _LONGEST
        and text[-1:] not in _STOPS
        and any(name in text for name in names)
        and has_digit(text)
        and find_shape(text) is not None
    )


def _is_bracketed_note(inner: str) -> bool:
    """Return whether what stands in brackets, or alone in its line, is no word of a story in Chinese."""
    return _IN_CHARGE.match(inner) is not None or _PRINTED_PAGE.search(inner) is not None or is_byline(inner)


def _is_signed_and_dated(text: str) -> bool:
    """Return whether a line says who did something to the story, and on which day."""
    return has_digit(text) and _DONE_BY.search(text) is not None and find_shape(text) is not None


def _is_of_house(text: str) -> bool:
    """Return whether *text* says that the outlet's own people wrote, and no more: "Door onze redactie"."""
    rest = opens_with_cue(text)
    return rest is not None and len(rest) <= _LONGEST_LABEL and rest.rpartition(" ")[2].casefold() in STAFF_WORDS


def _tells_time(line: str) -> bool:
    """Return whether *line* says when, or how long it takes to read, and little more."""
    return is_date_line(line) or not drop_glue(line).strip("| ")


def _is_figure(line: str) -> bool:
    """Return whether a short *line* below a date gives a figure: how long it takes to read, in whatever language."""
    return len(line) <= _LONGEST_READING and has_digit(line) and line.count(" ") < _FEW_WORDS
