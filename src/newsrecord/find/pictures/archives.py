"""Tell the archives that sell pictures: they sign no report, and stand under pictures with no word beside them."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.bylines.words import PICTURES
from newsrecord.find.pictures.bare_sources import SENTENCE_ENDS
from newsrecord.find.wordlists import has_digit, holds, word_set
from newsrecord.patterns import late

__all__ = [
    "drop_wire_marks",
    "ends_in_archive",
    "find_reporter",
    "is_archive",
    "is_house_line",
    "is_name_behind",
    "is_name_line",
    "names_taker",
]

_ARCHIVES: Final = (
    "Getty Images", "Getty", "Shutterstock", "Alamy", "Alamy Stock Photo", "iStock", "iStockphoto", "IMAGO", "Imago",
    "imago images", "picture alliance", "Adobe Stock", "Unsplash", "Pixabay", "Pexels", "Wikimedia Commons",
    "Depositphotos", "Keystone", "KEYSTONE", "EPA-EFE", "Dreamstime", "Flickr", "Freepik", "Scanpix",
)  # fmt: skip
_PARTED: Final = re.compile(r"\s?[|/·•—]\s?")
# A credit is an element of its own below its caption, and a browser pastes the two side by side.
_GLUED: Final = re.compile(r"(?<=[a-z0-9)][.!?])(?=[A-Z][^.!?]{4,50}$)")
# "Taken by", "given by", behind captions in Chinese, Japanese and Korean: "（佐藤はな撮影）".
_TAKEN: Final = ("撮影", "提供", "摄影", "攝影", "摄", "攝", "供图", "供圖", "资料", "資料", "촬영", "제공")
# "村民在晾晒药材 本报记者 沈若溪摄": a blank parts the two as well, and an office from the name.
_BLANK_BEFORE_TAKEN: Final = late(r"(?<=\S)\s(?=(?:\S{0,12}(?:记者|記者|通讯员|通訊員)\s?)?[\u4e00-\u9fff]{2,14}$)")
_BEFORE_TAKEN: Final = re.compile(r"[（(\[［【、。，,.＝=〉》」』\]］】]\s?(?=[^（(\[［【、。，,.＝=]{3,20}$)")
# "Ventės ragas / A. Petraičio nuotr.": the word for a picture stands behind the name in Lithuanian and Hungarian.
_PICTURE_OF: Final = ("nuotr.", "nuotrauka", "felvétele")
_PICTURED: Final = re.compile(r"(?<=[/|.!?]\s)(?:[^\s/|]{1,30}\s){1,4}(?:nuotr\.|nuotrauka|felvétele)$")
# The day, an address and the rights stand behind the credit.
_TAIL: Final = re.compile(
    r"(?<=[)）摄攝影])(?:\s\d{2,4}[.年]\s?\d{1,2}[.月]\s?\d{1,2}[.日]?)?(?:\s[\w.+-]{1,40}@[\w.-]{3,40})?"
    r"(?:\s\*재판매[^\n]{0,20})?$"
)
_LABEL_BEFORE: Final = re.compile(r"^(?:写真・図版[：:]|【写真】|【画像】|（写真）)\s?(?=\S)")
_CLOSED: Final = "）)]］】"
_JOINTS: Final = "（([［【、，＝="
# "村民走过新桥。图/海港图库", "축제 [촬영 김하늘]": a label of one word, behind a sentence or in brackets.
_LABEL_BEHIND: Final = re.compile(
    r"(?<=[。！？」』）)\s])(?:图|圖|摄影|攝影)[:：/／]\s?(?=\S{2,30}$)|(?<=[\[(])촬영\s(?=[가-힣]{2,5}[\])]$)"
    r"|(?<=[（(\[【])(?:撮影|写真|摄影|攝影|图|圖)[・＝=：:／/\s](?=[^\s（）()]{2,20}[）)\]】]$)"
)
_LABEL: Final = re.compile(r"(?:图|圖|摄影|攝影|撮影|写真)[・＝=：:／/\s]\s?(?=\S)|촬영\s(?=\S)")
# "[군 제공. 재판매 및 DB 금지]": the rights, in one pair of brackets with the credit.
_RIGHTS: Final = re.compile(r"[.,]?\s?\*?재판매[^\n\])]{0,20}(?=[\])]$)")
_LONGEST_AGENCY: Final = 18
_SHORTEST_CAPTION: Final = 20
_REPORTER: Final = "기자"
# "… 김하늘 기자", "… 김하늘 선임기자 sky@paper.example": who reports for a Korean paper often takes the picture too.
_KOREAN_RANKS: Final = "사진|객원|선임|전문|인턴|수습|시민|편집|취재|현장|담당|본지|여행|문화|경제|사회|정치|스포츠"
_SIGNED: Final = late(
    rf"(?:^|(?<=[\s.=/|·,]))(?!(?:{_KOREAN_RANKS})\s)[가-힣]{{2,4}}\s(?:(?:{_KOREAN_RANKS})\s?)?(?:기자|특파원)"
    r"(?=(?:\s[\w.+-]{1,40}@[\w.-]{3,40})?$)"
)
_LONGEST: Final = 60
_MOST_PARTS: Final = 3
_NAME_EDGES: Final = re.compile(r"[()\[\]/|,•·]")
_JOINING: Final = frozenset({"de", "da", "do", "del", "van", "von", "der", "la", "le", "di", "via", "for", "/"})
_MOST_WORDS: Final = 6
_STOPS: Final = tuple(".!?。۔।؟։።")
_LONGEST_BRACKETED: Final = 40
_MOST_BRACKETED: Final = 4
_ARCHIVE_STEMS: Final = (
    "archiv", "archiw", "archív", "arhiv", "arhiw", "arşiv", "arxiu", "arkiv", "arkisto", "arquivo", "архив", "архів",
    "архіў", "αρχεί", "أرشيف", "آرشیو", "ארכיון", "artxibo",
)  # fmt: skip
# "(from the archive)": how a picture is said to be old.
_OLD: Final = word_set("from aus vom dal dall de des din uit från fra z ze iz из з із από من از arşivden arşivinden")
_SHORTEST_OWNED: Final = 8


def is_archive(text: str) -> bool:
    """Return whether *text* is the name of an archive of pictures, alone or behind the photographer's.

    >>> is_archive("Getty Images"), is_archive("Ana Ruiz | Shutterstock"), is_archive("The story of Getty Images")
    (True, True, False)
    >>> is_archive("Ana RuizGetty Images")
    True
    """
    if len(text) > _LONGEST or not text.endswith(_ARCHIVES):
        return False
    parts = [part.strip() for part in _PARTED.split(text)]
    return len(parts) <= _MOST_PARTS and (parts[-1] in _ARCHIVES or _is_glued(text))


def _is_glued(text: str) -> bool:
    """Return whether a name stands right before that of the archive, as where each is an element of its own."""
    name = text[: -max(len(each) for each in _ARCHIVES if text.endswith(each))]
    words = name.split()
    return name[-1:].islower() and 1 < len(words) <= _MOST_BRACKETED and all(word[0].isupper() for word in words)


def ends_in_archive(text: str) -> bool:
    """Return whether the name of an archive of pictures stands behind the last sentence of *text*, as under pictures.

    >>> ends_in_archive("Boats lie at anchor. Getty Images"), ends_in_archive("She sold them to Getty Images")
    (True, False)
    """
    return _find_archive(text) > 0


def part_archive(text: str) -> tuple[str, str | None]:
    """Return the caption of *text*, and an archive, or whoever took or gave the picture, where no common label says so.

    >>> part_archive("取り壊される灯台（佐藤はな撮影）"), part_archive("取り壊される灯台")
    (('取り壊される灯台', '佐藤はな撮影'), ('取り壊される灯台', None))
    """
    behind = _find_archive(text) or _find_owned(text)
    if not behind:
        return text, None
    return text[:behind].rstrip(_JOINTS), _without_label(text[behind:].strip(_CLOSED))


def _find_owned(text: str) -> int:
    """Return where in brackets at the end of *text* the archive of a town, a house or a family is named, or 0.

    >>> _find_owned("The old mill (Lund town archive)"), _find_owned("The old mill (archive photo)")
    (14, 0)
    """
    if text[-1:] not in ")]" or not holds(_ARCHIVE_STEMS, text[-_LONGEST:].casefold()):
        return 0
    start = max(text.rfind("("), text.rfind("[")) + 1
    words = text[start:-1].casefold().split()
    if start < _SHORTEST_OWNED or not words or len(text) - start > _LONGEST or has_digit(text[start:]):
        return 0
    # One word, or a word for pictures, says that the picture is old and not whose it is.
    is_owned = len(words) > 1 or (words[0].endswith("archiv") and len(words[0]) > _SHORTEST_OWNED)
    return start if is_owned and PICTURES.isdisjoint(words) and words[0] not in _OLD else 0


def _without_label(credit: str) -> str:
    found = _LABEL.match(credit)
    return credit if found is None else credit[found.end() :]


def is_name_behind(caption: str, inner: str) -> bool:
    """Return whether what an opening bracket at the end of *caption* holds is a name behind a sentence, nothing else.

    >>> is_name_behind("Boats at anchor. [", "Ana Ruiz"), is_name_behind("Boats at anchor. [", "Read more")
    (True, False)
    """
    # Round brackets hold much else: agencies sign their reports in them.
    if caption[-1:] != "[" or caption[:-1].rstrip()[-1:] not in _STOPS or len(inner) > _LONGEST_BRACKETED:
        return False
    parts = inner.split()
    return 1 < len(parts) <= _MOST_BRACKETED and all(part[0].isalpha() and not part[0].islower() for part in parts)


def is_name_line(text: str) -> bool:
    """Return whether a line of its own under a caption is names and nothing else: who took the picture, and for whom.

    >>> is_name_line("Ana Ruiz (EFE)"), is_name_line("Ana Ruiz / The Courier"), is_name_line("The harbour in May")
    (True, True, False)
    """
    words = [word for word in _NAME_EDGES.sub(" ", text).split() if word not in _JOINING]
    if not 2 <= len(words) <= _MOST_WORDS or len(text) > _LONGEST or text.endswith((".", "!", "?", ":")):
        return False
    return all(word[0].isupper() and not any(map(str.isdecimal, word)) for word in words)


def is_house_line(above: str, text: str) -> bool:
    """Return whether a line is one word with a capital, under a caption that ends as a sentence does.

    >>> is_house_line("Boats lie at anchor.", "Harbourpix"), is_house_line("Boats lie at anchor", "Ostervik")
    (True, False)
    """
    return text.isalnum() and text[0].isupper() and above.count(" ") > 2 and above.endswith((".", "!", "?"))


def _find_archive(text: str) -> int:
    """Return where the name of an archive begins behind the last sentence of *text*, or 0.

    >>> _find_archive("Boats lie at anchor. Getty Images")
    21
    >>> _find_archive("Boats lie at anchor. Pexels/Ana Ruiz")
    21
    >>> _find_archive("取り壊される灯台＝10日、佐藤はな撮影")
    13
    """
    if text.endswith(_PICTURE_OF) and (found := _PICTURED.search(text, max(0, len(text) - _LONGEST))) is not None:
        return found.start()
    if not text.endswith(_ARCHIVES):
        if "/" in text and (start := _find_shared(text)):
            return start
        return 0 if text.isascii() else _find_taken(text)
    behind = max([text.rfind(mark) + len(mark) for mark in SENTENCE_ENDS if mark in text], default=0)
    if (found := _GLUED.search(text, max(behind, len(text) - _LONGEST))) is not None:
        behind = found.start()
    return behind if behind and is_archive(text[behind:]) else 0


def find_reporter(text: str) -> tuple[int, str | None]:
    """Return where the reporter's name begins that a caption in Korean ends with, and the name with its office.

    >>> find_reporter("저녁의 수산시장 김하늘 기자"), find_reporter("저녁의 수산시장")
    ((9, '김하늘 기자'), (8, None))
    """
    found = _SIGNED.search(text, max(0, len(text) - _LONGEST)) if _REPORTER in text or "특파원" in text else None
    if found is None or (not found.start() and text.count(" ") > 1):
        # Without a caption before it, what stands before the office may be any word.
        return len(text), None
    return found.start(), found[0]


def _find_shared(text: str) -> int:
    """Return where an archive's name begins behind the last sentence, with the photographer's behind a stroke, or 0."""
    if "/" not in text[-_LONGEST:]:
        return 0
    behind = max([text.rfind(mark) + len(mark) for mark in SENTENCE_ENDS if mark in text], default=0)
    name, _, rest = text[behind:].partition("/")
    return behind if name.strip() in _ARCHIVES and 0 < len(rest) <= _LONGEST and text[-1].isalnum() else 0


def _find_taken(text: str) -> int:
    """Return where it begins to say who took the picture, in a script without blanks, or 0."""
    start = max(0, len(text) - _LONGEST)
    if (found := _LABEL_BEHIND.search(text, start)) is not None:
        return found.start()
    bare = text.rstrip(_CLOSED)
    if not bare.endswith(_TAKEN):
        return _find_agency(text) if "\uac00" <= text[-1] <= "\ud7a3" else 0
    found = _BEFORE_TAKEN.search(bare, start)
    if found is None and bare is text:
        found = _BLANK_BEFORE_TAKEN.search(bare, start)
    return found.end() if found is not None and found.start() else 0


def names_taker(text: str) -> bool:
    """Return whether *text* ends in who took or gave a picture, in a script without blanks.

    >>> names_taker("取り壊される灯台（佐藤はな撮影）"), names_taker("新的渔港 住建局供图"), names_taker("他在摄影。")
    (True, True, False)
    """
    return text.rstrip(_CLOSED).endswith(_TAKEN) and _find_taken(text) > 0


def drop_wire_marks(text: str) -> str:
    """Return the words under a picture without what wires of East Asia set before and behind them.

    >>> drop_wire_marks("写真・図版：古い灯台"), drop_wire_marks("축제. (사진=군 제공) 2026.03.14. *재판매 및 DB 금지")
    ('古い灯台', '축제. (사진=군 제공)')
    """
    text = _TAIL.sub("", _LABEL_BEFORE.sub("", text, count=1), count=1)
    return _RIGHTS.sub("", text, count=1) if text.endswith("]") else text


def _find_agency(text: str) -> int:
    """Return where the name of an agency begins behind the last sentence of a caption in Korean, or 0.

    A reporter's name stands so behind the last paragraph of a report as well.
    """
    behind = text.rfind(". ", max(0, len(text) - _LONGEST_AGENCY)) + 2
    return behind if behind > _SHORTEST_CAPTION and _REPORTER not in text[behind:] else 0
