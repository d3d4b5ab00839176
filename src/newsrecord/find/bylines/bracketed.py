"""Find the authors whom East Asian stories name in brackets, where their text begins or ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.cjk import open_dateline
from newsrecord.find.bylines.declared import make_byline, read_byline
from newsrecord.find.bylines.families import are_chinese_names, is_chinese_signature
from newsrecord.find.bylines.places import is_place
from newsrecord.find.candidate import Candidate
from newsrecord.find.landmarks import headline_index, is_aside
from newsrecord.find.prose import weight
from newsrecord.model.byline import Byline
from newsrecord.page.outline import Chunk, Outline
from newsrecord.patterns import late

__all__ = ["OFFICE", "bracketed_bylines"]

OFFICE: Final = re.compile(
    "记者|記者|实习生|實習生|通讯员|通訊員|특파원|기자|特派員|ライター|ジャーナリスト|撰文|編集委員|論説委員"
)
"""What those who write for papers of East Asia are called."""
# "[강변일보 윤서진 기자]", "海港社滨州5月4日电（记者李思远、王若彤）", "〔記者林佳穎／台北報導〕"
_BEFORE: Final = late(
    r"(?P<before>[^\[【（(〔［。.]{0,24})[\[【（(〔［](?P<inside>[^\[\]【】（）()〔〕［］]{2,60})[\]】）)〕］]"
)
# "(서울=새소식) 김하늘 기자 = "
_FILED: Final = re.compile(r"[\[(][^=()\[\]]{1,10}=[^=()\[\]]{1,12}[\])]\s?[^=]{2,40}?(?:기자|특파원)(?=\s?=)")
# "本报讯 记者林小雨报道"
_TOLD: Final = late(
    r"(?:[^。，,（(]{0,16}[讯电][\s\u3000]{1,3})?(?P<inside>(?:本报|本网)?记者\s?[\u4e00-\u9fff]{2,3}"
    r"(?:[、\s][\u4e00-\u9fff]{2,3}){0,3}?)\s?(?:摄影)?报道"
)
_BEHIND: Final = late(r"(?:(?:^|[。」』.]\s?)[【（(]|^\[)(?P<inside>[^\[\]【】（）()]{2,40})[】）)\]]$")
_LABELLED: Final = re.compile(
    "(?:文|作者|撰文|撰稿|采写|采寫|执笔|執筆|供稿|来稿|文字|图文|圖文|文图|文[/／]图|取材|聞き手|文・写真|写真・文|取材・文"
    "|글|글·사진)[\\s・:：=＝/／|｜丨]"
)
# "From our own staff" says nothing of who wrote.
_OWN: Final = ("本报讯", "本報訊")
_NEWS: Final = ("讯", "訊", "消息", "客户端")
_SENT: Final = ("电", "電")
_HAS_KANA: Final = re.compile("[\u3040-\u30ff\uac00-\ud7af]")
_FIRST_LETTER: Final = "\u3040"
_LAST_LETTER: Final = "\ud7af"
_LANGUAGES: Final = frozenset({"ja", "zh", "ko"})
_OPENING: Final = 120
_ENDING: Final = 60
_WITHIN: Final = 200
_CLOSING: Final = frozenset("】）)]")
_OPENERS: Final = frozenset("[【（(〔［")
_SHORTEST, _LONGEST, _MOST_NAMES = 3, 8, 5
# Captions stand above the first paragraph.
_FIRST: Final = 3
# What is said of a picture: taken, provided, kept, drawn.
_PICTURED: Final = re.compile("[摄攝影]$|提供|供[图圖]|翻拍|資料|资料|截[图圖]|촬영|제공|사진")
_TRUST: Final = 0.57
# Whom a dateline names wrote from there; what a page says of its author, be that the house, goes before.
_FILED_TRUST: Final = 0.3
_LONGEST_SIGNED: Final = 30
_LONGEST_KOREAN: Final = 4
_FIRST_HANGUL: Final = "\uac00"
_ENDS: Final = frozenset("。！？.!?」』）)】")


def bracketed_bylines(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the byline that the first paragraph of a story opens with, and the one that its last ends with."""
    language = (outline.language or "")[:2].lower()
    index = headline_index(outline)
    title = outline.title if outline.form != "text" or index is None else outline.chunks[index].text
    if language not in _LANGUAGES and (language or not _is_east_asian(title or "")):
        return
    chunks = outline.chunks[0 if index is None else index + 1 :][:_WITHIN]
    for first in islice((chunk for chunk in chunks if _is_told(outline, chunk)), _FIRST):
        line = _opened(first.text[:_OPENING])
        if line is not None:
            yield from _read(outline, first, line, line)
            break
    told = [chunk for chunk in chunks if _is_told(outline, chunk)]
    for above in filter(None, [_signed_above(outline, chunks, chunk) for chunk in told[:_FIRST]]):
        yield from _read(outline, above, above.text, above.text)
    # Platforms print whole sentences below a story as well.
    ends = told[-_FIRST:] + [chunk for chunk in _column(outline, told)[-1:] if chunk not in told[-_FIRST:]]
    for last in filter(None, [_signed_below(outline, chunks, chunk) for chunk in ends]):
        yield from _read(outline, last, last.text, last.text)
    is_chinese = language == "zh" or (not language and bool(told) and _HAS_KANA.search(told[0].text) is None)
    for place, chunk in reversed([*enumerate(chunks)]):
        match = _BEHIND.search(chunk.text[-_ENDING:]) if chunk.text[-1:] in _CLOSING else None
        if match is None or not (_is_told(outline, chunk) or match.start() == 0):
            continue
        inside = match["inside"]
        if _PICTURED.search(inside):
            continue
        # Brackets in a line of their own hold labels as well.
        is_behind = len(chunk.text) > len(inside) + 2
        is_signed = is_behind or _is_at_right(outline, chunk)
        is_signed = is_signed or (is_chinese and chunk.text[0] not in "【[" and _stands_below(outline, chunks, place))
        # Columns are headed by who writes: "林小雨：..." above, "[林小雨]" below.
        is_signed = is_signed or (title or "").startswith((f"{inside}：", f"{inside}:"))
        names = are_chinese_names if is_chinese else _are_names
        if OFFICE.search(inside) or _LABELLED.match(inside) or (is_signed and names(inside)):
            yield from _read(outline, chunk, inside, chunk.text if match.start() == 0 and not is_behind else inside)
            return


def _signed_above(outline: Outline, chunks: Sequence[Chunk], told: Chunk) -> Chunk | None:
    """Return the short line right above a paragraph that names somebody with an office: "記者林佳穎／台南報導"."""
    place = next((place for place, chunk in enumerate(chunks) if chunk is told), 0)
    return chunks[place - 1] if place and _is_signature(outline, chunks[place - 1], told) else None


def _signed_below(outline: Outline, chunks: Sequence[Chunk], told: Chunk) -> Chunk | None:
    """Return the short line right below the last paragraph, and set like it, that names somebody with an office."""
    place = next((place for place, chunk in enumerate(chunks, 1) if chunk is told), len(chunks))
    if place >= len(chunks):
        return None
    below = chunks[place]
    return below if _is_signature(outline, below, told) or _signs_with_mail(outline, below, told) else None


def _signs_with_mail(outline: Outline, chunk: Chunk, told: Chunk) -> bool:
    """Return whether a line of its own below a paragraph closes with an office, or with one and an address of mail.

    "서울 김하늘 기자 sky@quay.example": Korean papers sign so in whatever element.
    """
    text = chunk.text
    if len(text) > 2 * _LONGEST_SIGNED or chunk.kind != "paragraph" or OFFICE.search(text) is None:
        return False
    signed = " ".join(word for word in text.split() if "@" not in word)
    office = next((found for found in OFFICE.finditer(signed) if found.end() == len(signed)), None)
    if office is None or office.start() < _SHORTEST or len(signed) > _LONGEST_SIGNED or signed[0] < _FIRST_HANGUL:
        return False
    if _PICTURED.search(signed) is not None or min(chunk.container, told.container) < 0:
        return False
    parent = outline.containers[chunk.container].parent
    # "The one who brought this news" is no name.
    names = read_byline(outline, signed).names
    return (
        bool(names)
        and max(map(len, names)) <= _LONGEST_KOREAN
        and parent in (told.container, outline.containers[told.container].parent)
    )


def _is_signature(outline: Outline, chunk: Chunk, told: Chunk) -> bool:
    """Return whether a short line is set like the paragraph beside it and names somebody with an office."""
    text = chunk.text
    if not 0 < len(text) <= _LONGEST_SIGNED or not _stand_alike(outline, chunk, told):
        return False
    if OFFICE.search(text) is None:
        return is_chinese_signature(text)
    return _PICTURED.search(text) is None and text[-1] not in _ENDS


def _column(outline: Outline, told: Sequence[Chunk]) -> list[Chunk]:
    """Return the most of the paragraphs *told* that stand in elements of one kind beside each other."""
    columns: dict[object, list[Chunk]] = {}
    for chunk in told:
        holder = outline.containers[chunk.container] if chunk.container >= 0 else None
        is_own = holder is not None and holder.tag == "p"
        key = (holder.parent, holder.names) if holder is not None and is_own else chunk.container
        columns.setdefault(key, []).append(chunk)
    return max(columns.values(), key=len, default=[])


def _stands_below(outline: Outline, chunks: Sequence[Chunk], place: int) -> bool:
    """Return whether the line at *place* stands right below a paragraph of the story, and is set like it."""
    above = chunks[place - 1] if place else None
    return above is not None and _is_told(outline, above) and _stand_alike(outline, chunks[place], above)


def _stand_alike(outline: Outline, one: Chunk, other: Chunk) -> bool:
    """Return whether two chunks stand in one element, or in elements of one class beside each other."""
    if one.container == other.container or min(one.container, other.container) < 0:
        return one.container == other.container
    first, second = outline.containers[one.container], outline.containers[other.container]
    return first.parent == second.parent and first.tag == second.tag and first.names == second.names


def _is_at_right(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a line is set at the right, as signatures are."""
    if chunk.container < 0:
        return False
    marks = outline.containers[chunk.container].attributes
    return "right" in marks.get("align", "") or "right" in marks.get("style", "")


def _is_told(outline: Outline, chunk: Chunk) -> bool:
    """Return whether *chunk* is a paragraph of a story in letters of East Asia."""
    if chunk.kind != "paragraph" or chunk.role is not None or not _is_east_asian(chunk.text):
        return False
    return weight(chunk) > 0 and not is_aside(outline, chunk)


def _is_east_asian(text: str) -> bool:
    return any(_FIRST_LETTER <= letter <= _LAST_LETTER for letter in text[:12])


def _are_names(inside: str) -> bool:
    """Return whether *inside* is a name of Han and perhaps kana, or a few."""
    names = inside.split("、" if "、" in inside else "・")
    return len(names) <= _MOST_NAMES and all(_is_name("".join(name.split())) for name in names)


def _is_name(name: str) -> bool:
    return (
        _SHORTEST <= len(name) <= _LONGEST
        and "\u4e00" <= name[0] <= "\u9fff"
        and all(letter == "々" or "\u3040" <= letter <= "\u30ff" or "\u4e00" <= letter <= "\u9fff" for letter in name)
    )


def _opened(opening: str) -> str | None:
    """Return the byline that the beginning of a text is."""
    if match := _FILED.match(opening):
        return match[0]
    if "报道" in opening and (match := _TOLD.match(opening)) is not None:
        return match["inside"]
    match = _BEFORE.match(opening)
    if match is not None and not match["before"] and opening[match.end() : match.end() + 1] in _OPENERS:
        # "【海港网】（记者 林小雨）": the house stands in brackets of its own.
        match = _BEFORE.match(opening, match.end())
    if match is None or _PICTURED.search(match["inside"]):
        return None
    before = match["before"].rstrip()
    if not OFFICE.search(match["inside"]) and not _LABELLED.match(match["inside"]):
        if before.endswith(_SENT) and are_chinese_names(match["inside"]):
            return match[0].strip()
        return None if before else _filed(match["inside"])
    # "海港日报讯（记者林小雨）", "海港网5月4日讯": the name of the paper, and no place that could be told from it.
    is_own = before.startswith(_OWN) or (before.endswith(_NEWS) and open_dateline(match[0])[0] is None)
    return match[0].strip() if before and not is_own else match["inside"]


def _filed(inside: str) -> str | None:
    """Return what brackets hold if it is a place and whoever wrote from there: "ロンドン＝高瀬由紀"."""
    place, mark, names = inside.partition("\uff1d")
    return inside if mark and is_place(place) and _are_names(names) and not is_agency(names) else None


def _read(outline: Outline, chunk: Chunk, line: str, raw: str) -> Iterator[Candidate[Byline]]:
    byline = read_byline(outline, line)
    if byline.authors and all(author.kind == "person" and _is_short(author.name) for author in byline.authors):
        trust = _TRUST if OFFICE.search(raw) or "\uff1d" not in raw else _FILED_TRUST
        yield make_byline(byline, outline.form, "bracketed", chunk.locator, raw, trust)


def _is_short(name: str) -> bool:
    """Return whether *name* is no clause: in scripts without blanks names have few signs, or a mark within."""
    return len(name) <= _LONGEST or not ("\u4e00" <= name[0] <= "\u9fff") or "·" in name or "・" in name
