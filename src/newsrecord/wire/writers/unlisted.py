"""Find who signs a story, and its day, in a language that no list has: by their place and the story's own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.find.bylines.places import is_place
from newsrecord.find.language import guess_language
from newsrecord.patterns import late
from newsrecord.wire.look import Look
from newsrecord.wire.writers.signature import Signature

__all__ = ["find_signed_unlisted", "with_days"]

_REACH: Final = 14
_ABOVE: Final = 25
_MOST_ABOVE: Final = 2
_LONGEST_DATE: Final = 70
_LONGEST_LINE: Final = 120
_LONGEST_CUE: Final = 12
_MOST_CUES: Final = 3
_BELOW: Final = 3
_FEWEST: Final = 60
_MOST_READ: Final = 20_000
_SAMPLE: Final = 1_200
_TWICE, _OFTEN, _COMMON = 2, 3, 5
_SHORT: Final = 3
_NAME: Final = (2, 4)
_AND: Final = "&"
_LONGEST_JOIN: Final = 4
_FEW_WORDS: Final = 6
_MARKS: Final = ".,;:!?()[]\"'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb|\u00b7-\u2013\u2014/"
_WORDS: Final = ("short", "row", "long", "lead")
# "29 Xiv. 2025", "Xiv 29th, 2025", "3 le tibo le 2025".
_DAY: Final = late(
    r"(?<![\w.])(?:(?:0?[1-9]|[12]\d|3[01])(?:\.|[^\W\d_]{1,2})?,?\s"
    r"(?:[^\W\d_]{1,3}\s)?[^\W\d_]{3,12}\.?,?\s(?:[^\W\d_]{1,3}\s)?"
    r"|[^\W\d_]{3,12}\.?\s(?:0?[1-9]|[12]\d|3[01])(?:[^\W\d_]{1,2})?,?\s"
    r"|(?:0?[1-9]|[12]\d|3[01])([./-])\s?(?:0?[1-9]|[12]\d|3[01])\1\s?)(?:19|20)\d\d(?!\w)"
    r"|(?<!\d)(?:19|20)\d\d([./-])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01])(?!\d)"
)
_YEARS: Final = ("19", "20")


def with_days(looks: Sequence[Look], start: int, stop: int) -> Sequence[Look]:
    """Return *looks* with the lines around *start* told to be dates that are so by their figures.

    A day, a word that can be a month, and a year stand in them and a few words more; the story is in no language that
    is known by its words.

    Args:
        looks: the lines.
        start: where the text begins.
        stop: where it ends.
    """
    around = [*range(max(0, start - _ABOVE), start), *_head(looks, start - 1, stop)]
    found = [i for i in around if looks[i].shape in _WORDS and _is_day(looks[i])]
    if not found or not _is_unlisted(looks, start - 1, stop):
        return looks
    told = list(looks)
    for i in found:
        told[i] = replace(looks[i], shape="date", is_prose=False, is_label=False)
    return told


def find_signed_unlisted(looks: Sequence[Look], headline: int, stop: int) -> Signature | None:
    """Return the signature in a line below the headline that opens with a word the story itself uses in small letters.

    Nothing but names follows, and a date right behind them or in one of the lines beside; the word may stand in a line
    of its own above them.
    """
    head = _head(looks, headline, stop)
    lines = [i for i in head if _may_sign(looks[i])]
    if not lines or any(looks[i].shape == "byline" for i in range(headline + 1, min(headline + _REACH, stop))):
        return None
    if not _is_unlisted(looks, headline, stop) or not (used := _small_words(looks, headline, stop)):
        return None
    return next((found for i in lines if (found := _read_line(looks, i, head, used)) is not None), None)


def _read_line(looks: Sequence[Look], i: int, head: Sequence[int], used: Mapping[str, int]) -> Signature | None:
    line, is_dated = looks[i].text, _is_dated(looks, i, head)
    match = _DAY.search(line) if looks[i].has_digit else None
    date = line[match.start() :] if match is not None else ""
    words = _bare(line[: match.start()] if match is not None else line)
    if len(words) < _MOST_CUES and not date and i + 1 < len(looks) and looks[i + 1].width <= _LONGEST_LINE:
        below = _bare(looks[i + 1].text) if words and _is_cue(used, words, is_dated=is_dated) else []
        names = _names_in(used, below)
        if names and (_is_beside_day(looks, i + 1) or not _is_said(used, below)):
            return Signature((i, i + 1), names)
    if len(words) > _NAME[0] and words[0][-1] == ":" and _is_row(looks, i):
        names = _names_in(used, words[1:])
        return Signature((i,), names) if names else None
    for end in range(1, min(_MOST_CUES, len(words) - 1) + 1):
        if end > 1 and any(words[end - 1] in _opening(looks[k]) for k in head if k < i):
            # Who checked a story stands below who wrote it.
            return None
        if not (words[end][0].isupper() and _is_cue(used, words[:end], is_dated=is_dated)):
            continue
        names = _names_in(used, words[end:], words[end - 1])
        if names and not is_place(names) and (_is_beside_day(looks, i) or not _is_said(used, words[end:])):
            return Signature((i,), names, ((i, date),) if date else ())
    return None


def _head(looks: Sequence[Look], headline: int, stop: int) -> list[int]:
    """Return the lines between the headline and the text, of which two sentences may sum the story up."""
    found, prose = [], 0
    for i in range(headline + 1, min(headline + _REACH, stop)):
        prose += looks[i].is_prose and looks[i].shape == "prose"
        if prose > _MOST_ABOVE:
            break
        found.append(i)
    return found


def _is_day(look: Look) -> bool:
    text = look.text
    if not look.has_digit or look.width > _LONGEST_DATE or not any(year in text for year in _YEARS):
        return False
    match = _DAY.search(text)
    if match is None:
        return False
    rest = f"{text[: match.start()]} {text[match.end() :]}".split()
    words = [word for word in rest if word[0].isalpha()]
    # Before the day stands what was done on it, and no name.
    before = text[: match.start()].split()
    return len(words) <= _FEW_WORDS and sum([word[0].isupper() for word in before]) < _NAME[0]


def _may_sign(look: Look) -> bool:
    return look.shape in _WORDS and look.width <= _LONGEST_LINE and look.text[0].isalpha() and look.text[-1] not in "!?"


def _is_dated(looks: Sequence[Look], i: int, head: Sequence[int]) -> bool:
    """Return whether line *i* has a date, or one of the head does up to a few lines below."""
    near = [i, *(k for k in head if k <= i + _BELOW)]
    return any(looks[k].shape == "date" or (looks[k].width <= _LONGEST_LINE and _has_day(looks[k])) for k in near)


def _opening(look: Look) -> Sequence[str]:
    return look.text.casefold().split()[:_MOST_CUES] if look.is_label else ()


def _is_beside_day(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* has a date, or the line right above or below is one."""
    return _has_day(looks[i]) or any(look.shape == "date" for look in looks[i - 1 : i + 2])


def _is_said(used: Mapping[str, int], tokens: Sequence[str]) -> bool:
    """Return whether the story has one of the words of a line with a capital in small letters: a title has such."""
    return any(token[0].isupper() and token.strip(_MARKS).casefold() in used for token in tokens)


def _is_row(looks: Sequence[Look], i: int) -> bool:
    """Return whether the line right above or below has a date behind a label too: "Ledo: 3 tibo 2025"."""
    beside = [looks[i - 1]] if not looks[i].line.gap else []
    beside += [looks[i + 1]] if i + 1 < len(looks) and not looks[i + 1].line.gap else []
    return any(look.text.split()[0][-1] == ":" and (look.shape == "date" or _has_day(look)) for look in beside)


def _has_day(look: Look) -> bool:
    return look.has_digit and any(year in look.text for year in _YEARS) and _DAY.search(look.text) is not None


def _is_unlisted(looks: Sequence[Look], headline: int, stop: int) -> bool:
    prose = [look.text for look in looks[headline + 1 : stop] if look.shape == "prose"]
    return guess_language(" ".join(prose[-8:])[:_SAMPLE]) is None and guess_language(" ".join(prose)[:4000]) is None


def _small_words(looks: Sequence[Look], headline: int, stop: int) -> Mapping[str, int]:
    """Return how often the story uses each word in small letters, if it is long enough to tell."""
    text = " ".join([look.text for look in looks[headline + 1 : stop]])[:_MOST_READ]
    counts = Counter([word for token in text.split() if (word := token.strip(_MARKS)) and word[0].islower()])
    return counts if counts.total() >= _FEWEST else {}


def _bare(line: str) -> list[str]:
    """Return the words of a line up to the label of a date or a mark."""
    words = line.split()
    for at, word in enumerate(words):
        if at and (word[-1] == ":" or not (word in _AND or any(map(str.isalnum, word)))):
            # "Gep: Ana Ruiz", "Daro Gep: Ana Ruiz", but "Gep Ana Ruiz Tamel: 3 tibo".
            if at < _NAME[0] and word[-1] == ":":
                continue
            return words[:at]
    return words


def _is_cue(used: Mapping[str, int], tokens: Sequence[str], *, is_dated: bool) -> bool:
    """Return whether *tokens* lead to names: the story uses the last in small letters, as it does no name.

    Beside a date once is enough for a short word; without one it stands alone, and is among the commonest.
    """
    last = tokens[-1].rstrip(":").casefold()
    times, is_short = used.get(last, 0), len(last) <= _SHORT
    if not all(token.rstrip(":").isalpha() and len(token) <= _LONGEST_CUE for token in tokens):
        return False
    if any(token[0].isupper() for token in tokens[1:]) and tokens[-1][-1] != ":":
        return False
    if not is_dated:
        return len(tokens) == 1 and len(last) <= _LONGEST_JOIN and times >= _COMMON
    # "Mada: Ana Ruiz" says who took the picture: that is no word that sentences have again and again.
    return times >= (1 if is_short else _COMMON if tokens[-1][-1] == ":" else _OFTEN)


def _names_in(used: Mapping[str, int], tokens: Sequence[str], cue: str = "") -> str:
    """Return the names that *tokens* are, joined by commas; an empty text where they are anything else."""
    names: list[str] = []
    part: list[str] = []
    for each in [*tokens, _AND]:
        word = each.rstrip(",;")
        is_join = each == _AND or (each.islower() and len(each) <= _LONGEST_JOIN and used.get(each, 0) >= _TWICE)
        if each == cue or (each.islower() and not is_join):
            # A row of links, or a sentence.
            return ""
        if not is_join:
            part.append(word)
        if is_join or each != word:
            if part and not _is_name(used, part):
                break
            names += [_without_agency(used, part)] if part else []
            part = []
    return ", ".join(names)


def _without_agency(used: Mapping[str, int], part: Sequence[str]) -> str:
    """Return the name that opens *part*: an agency may follow, whose article the story has in small letters."""
    end = next((at for at, word in enumerate(part) if at >= _NAME[0] and word.casefold() in used), len(part))
    return " ".join(part[:end])


def _is_name(used: Mapping[str, int], part: Sequence[str]) -> bool:
    """Return whether *part* is a few words with capitals, not all of which the story has in small letters."""
    least, most = _NAME
    name = _without_agency(used, part).split()
    return (
        least <= len(name) <= most
        and all(word[0].isupper() and not any(map(str.isdigit, word)) for word in name)
        and not all(word.casefold() in used for word in name)
    )
