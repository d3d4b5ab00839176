"""Set off what a page puts side by side in a byline, with nothing but its style sheet between."""

from __future__ import annotations

import re
from abc import ABC
from collections.abc import Callable, Mapping
from typing import Final

from newsrecord.limits import Limits
from newsrecord.page.addresses import Addresses
from newsrecord.page.caption_names import credits_caption, names_caption, names_credit
from newsrecord.page.credits import BYLINE_NAMES, LETTERS, NAME_PARTS
from newsrecord.page.elements import is_unseen
from newsrecord.page.frames import Frame
from newsrecord.page.outline import TimeTag
from newsrecord.page.passing import Passing
from newsrecord.text import SIGNS, is_sign

__all__ = ["CREDITS", "KICKERS", "TITLES", "SettingOff"]

KICKERS: Final = frozenset(
    "kicker volanta antetitulo chapeu chapeau surtitre surtitle occhiello topline eyebrow dachzeile roofline "
    "spitzmarke rubrique rubrica nadtytul nadnaslov".split()
)
"""Class words of the spans that hold what stands above a headline."""
CREDITS: Final = KICKERS | frozenset(
    "author auther authors writer reporter byline date published time timestamp pubdate datetime".split()
)
"""Class words of the spans whose names are kept: who wrote, when, and what stands above a headline."""
TITLES: Final = frozenset({"h1", "h2"})
"""The elements that hold a headline, and may hold a kicker in a span of its own."""

_SUBTITLES: Final = frozenset(
    "subtitle subheadline subhead subheading subheader sub standfirst dek deck strapline sottotitolo catenaccio "
    "subtitulo bajada soustitre chapo untertitel unterzeile ondertitel undertitel underrubrik underrubrikk alaotsikko "
    "podtytul podtitulek podtitul podnaslov alcim altbaslik copete ingress".split()
)
_HEADING_NAMES: Final = frozenset("headline title suffix main titel titre titulo titolo tytul rubrik".split())
_SENTENCE_ENDS: Final = frozenset('.!?"\u201d\xbb')
_CREDITING: Final = frozenset({"span", "cite", "em", "i", "small"})
_FROM_WHERE: Final = frozenset({"location", "dateline", "stamp"})
_NO_BLANKS: Final = frozenset({"ja", "zh"})
# Kana and Han.
_UNBLANKED: Final = ("\u3040", "\u9fff")
# Vowel signs are no letters to the pattern, and stand in every word of the scripts of India.
_PART: Final = r"[^\W\d_a-z][\w'\u2019\u0900-\u0dff-]{1,20}"
_NAME: Final = re.compile(rf"{_PART}(?: {_PART}){{1,3}}")
_WORD: Final = re.compile(r"[^\W\d_][\w\u0900-\u0dff]{1,15}:?|[\uac00-\ud7af]")
# What begins right behind it is the day: "07:45" and "12 May" in an element each.
_CLOCK: Final = re.compile(r"\s{0,4}\d{1,2}[:.]\d\d\s{0,4}")
_LONGEST_CLOCK: Final = 6
_CREDIT: Final = frozenset({"credit", "credits"})
# Attributes of spans that may hold a moment, and what is one: a date with its year, or milliseconds since 1970.
_MOMENTS: Final = ("data-datetime", "data-timestamp", "data-date", "data-time", "title", "aria-label")
_MOMENT: Final = re.compile(r"(?=.{0,32}(?<!\d)(?:19|20)\d\d(?!\d))(?=\D{0,24}\d{1,4}\D)[^/]{8,40}|1[0-9]{9}(?:\d{3})?")
_TIMING: Final = CREDITS | {"ago", "timeago", "relative", "relativetime", "posted", "publish", "publication", "updated"}
_OF_OTHERS: Final = frozenset({"join", "joined", "profile", "user", "member", "match", "game", "event", "comment"})
_NEAR_HEADLINE: Final = 8
_MOST_TIMES: Final = 8
_MOST_PIECES: Final = 24
# "Written by" and a name in an element each: the last of several words that lead on to who did it.
_LEADS_ON: Final = tuple(
    " by| by:| von| von:| par| par :| por| por:| da| da:| di| di:| door| door:| av| av:| af| af:| przez| oleh".split(
        "|"
    )
)
# "By", a blank, and the name.
_CUED: Final = 3
_PARTING: Final = (" ", "\n")
_BREAK: Final = "\n"
_LONGEST_BYLINE: Final = 160


class SettingOff(Passing, ABC):
    """The events, with lines that end where two elements of a byline meet."""

    __slots__ = ("_at_end", "_ended")

    def __init__(self, addresses: Addresses, limits: Limits, size: int) -> None:
        super().__init__(addresses, limits, size)
        # The last piece of what was gathered where a link or a span ended.
        self._ended = ""
        # What is to be done at the end of a span: where no blanks part words, it is noted.
        self._at_end: Callable[[], None] | None = None

    def _start_root(self, attributes: Mapping[str, str], _: int) -> None:
        self.head.add_root(attributes, _)
        if (self.head.language or "")[:2].lower() in _NO_BLANKS:
            self._at_end = self._note_end

    def _set_off(self, attributes: Mapping[str, str]) -> None:
        """Break the line of a byline where an element meets a word without a blank: a style sheet sets them apart.

        It also does where there is a blank, and what stands before is several words: a name, and another name.
        """
        parts = self._parts
        if self._ended is parts[-1] and self._ends_line_of_title(attributes):
            self._flush()
            return
        last = parts[-1][-1:]
        if parts[-1].endswith(_LEADS_ON):
            self._run.space()
            return
        if last == " ":
            if " " not in next((part.strip() for part in reversed(parts) if part != " "), ""):
                return
        elif self._meets(parts) and _is_whole(parts[-1].strip()) and not self.frames.inline and self._is_short():
            # Between two elements of several words each, in what is no paragraph, nothing but looks can part them.
            self._run.break_line()
            return
        # Scripts without blanks set none between words and an element either.
        if _UNBLANKED[0] <= last <= _UNBLANKED[1] and self._ended is not parts[-1]:
            return
        if not self._is_short():
            return
        if self.frames.holds_byline():
            names = self.frames.names_of(attributes)
            if names.isdisjoint(NAME_PARTS):
                self._run.break_line()
            elif names.isdisjoint(LETTERS):
                self._run.space()

    def _ends_line_of_title(self, attributes: Mapping[str, str]) -> bool:
        """Return whether two spans meet in a headline without a blank: style sheets set kicker and headline apart.

        A letter or a word in a span of its own is one of the headline, set large.
        """
        if self.frames.top.tag not in TITLES or self._run.link is not None or "href" in attributes:
            return False
        return " " in self._ended.strip() or not self.frames.names_of(attributes).isdisjoint(_HEADING_NAMES)

    def _is_parted(self, attributes: Mapping[str, str]) -> bool:
        """Return whether a span is called after those who write, and a span, a link or a time ended right before it."""
        parts = self._parts
        is_behind = self._meets(parts) or (
            parts[-1] == " " and (bool(self._times) or (len(parts) > 1 and self._ended is parts[-2]))
        )
        if not is_behind or self.frames.names_of(attributes).isdisjoint(BYLINE_NAMES):
            return False
        return self._is_short() and self.frames.names_of(self.frames.top.attributes).isdisjoint(CREDITS)

    def _part_caption(self) -> Callable[[], None]:
        """Break the line of a caption where two elements meet: what is seen stands in one, by whom in the other.

        An element right behind a sentence, with no blank between, is set off by its looks as well.  What is seen may
        stand in no element; several words of it then end in a letter, and a word goes on in no span.
        """
        last = self._parts[-1] if self._parts else " "
        end = last[-1:]
        runs_on = end in _SENTENCE_ENDS or (end.isalpha() and end < _UNBLANKED[0] and " " in last.strip())
        if not end.isspace() and (last is self._ended or runs_on):
            self._run.break_line()
        return self._mend_caption if runs_on and last is not self._ended else self._note_end

    def _mend_caption(self) -> None:
        """Take the break back before a span that began with a blank: nothing but what it looks like parts it then."""
        parts = self._parts
        if len(parts) > 1 and parts[-2] == _BREAK and parts[-1][:1].isspace():
            parts[-2] = " "
        self._note_end()

    def _part_line(self) -> Callable[[], None] | None:
        """Break a line where a span that is a name ends and the next begins: nothing but looks can part them.

        A time of day ends where the span does.
        """
        parts = self._parts
        if not parts:
            return self._note_end
        if parts[_MOST_PIECES:]:
            return None
        if parts[-1].endswith(_LEADS_ON):
            self._run.space()
        elif self._meets(parts) and not self.frames.top.setting.menu:
            # In a menu it is the mark between two entries.
            self._part_spans(parts)
        return self._note_end

    def _part_spans(self, parts: list[str]) -> None:
        """Set the span off that begins right behind another element, by what stands in that one."""
        last = parts[-1]
        is_cued = len(parts) >= _CUED and parts[1] in _PARTING and not _is_name(parts[0])
        front = parts[_CUED - 1 if is_cued else 0]
        # "By" may stand before the name, in a line of its own; what follows on it stands in lines of its own as well.
        if (last is front or (parts[-2] == _BREAK and self._is_short())) and _is_name(front):
            # Behind a name that was set off stand an office, another name, a reading time: each is set off as well.
            self._run.break_line()
        elif _CLOCK.fullmatch(last[-_LONGEST_CLOCK:]) is not None:
            self._run.space()
        elif _WORD.fullmatch(last) is not None if len(parts) == 1 else last.isdecimal():
            # "By" and a name, "Topics" and a link, "May" and "18" and "2026".
            self._run.space()

    def _opens_kicker(self, attributes: Mapping[str, str]) -> bool:
        """Return whether a span at the head of the page's headline is called what stands above one."""
        return self.frames.top.tag == "h1" and not self.frames.names_of(attributes).isdisjoint(KICKERS)

    def _opens_subtitle(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """Return whether an element behind the words of a headline is set small, or called what stands below one."""
        if self.frames.top.tag != "h1" or self._run.link is not None:
            return False
        names = self.frames.names_of(attributes)
        return tag == "small" or not (names.isdisjoint(_SUBTITLES) or "separator" in names)

    def _open_subtitle(self, tag: str, attributes: Mapping[str, str]) -> Frame:
        """Set the line below a headline apart that stands in one element with it: it is no heading."""
        self._flush()
        frame = self.frames.open(self._kinds[tag], attributes)
        frame.setting = frame.outer.outer.setting
        return frame

    def _opens_dateline(self, attributes: Mapping[str, str]) -> bool:
        """Return whether a span at the head of a paragraph names where it is from, and nothing but looks part it."""
        return not self.frames.names_of(attributes).isdisjoint(_FROM_WHERE)

    def _signs(self, attributes: Mapping[str, str]) -> bool:
        """Return whether a span behind a sentence is called an author, or a credit in a caption without a figure."""
        is_behind = self._parts[-1][-2:].rstrip(" ")[-1:] in _SENTENCE_ENDS
        names = self.frames.names_of(attributes)
        if names.isdisjoint(BYLINE_NAMES) or not is_behind:
            # Right below a picture a caption need not end as a sentence does.
            is_credit = names_credit(names) if is_behind else not names.isdisjoint(_CREDIT) and self._is_below_picture()
            return is_credit and names_caption(self.frames.top_names)
        return self._is_short()

    def _is_below_picture(self) -> bool:
        """Return whether the last chunk made is a picture."""
        made = self.chunks.made
        return bool(made) and made[-1].kind == "figure"

    def _opens_quotation(self) -> bool:
        """Return whether a quotation is open, or a paragraph of one that has nothing in it yet."""
        top = self.frames.top
        return top.tag == "blockquote" or (top.tag == "p" and top.outer.tag == "blockquote" and not self._parts)

    def _is_beside_picture(self, attributes: Mapping[str, str]) -> bool:
        """Return whether a ``cite`` begins the words of a picture: in a figure, or where the last is a bare one.

        There one with a name may name the author of the story, and one in a paragraph what is quoted.
        """
        if self._parts or self.frames.inline:
            return False
        top, made = self.frames.top, self.chunks.made
        if top.setting.figure is not None:
            return True
        image = made[-1].image if made and "class" not in attributes and top.tag == "div" else None
        return image is not None and not made[-1].text and image.credit is None

    def _start_small(self, tag: str, attributes: Mapping[str, str], _: int) -> Frame | None:
        """Set words apart that are called a caption, the credit within one, or who is quoted."""
        if tag == "i" and "class" in attributes and is_unseen(attributes):
            self._start_unseen(tag, attributes)
            return None
        if self.frames.top.setting.caption is not None:
            return self._start_credit(tag, attributes)
        if tag == "cite" and (self._opens_quotation() or self._is_beside_picture(attributes)):
            self._flush()
            return self.frames.open(self._kinds[tag], attributes)
        if "class" not in attributes or self._parts or self._pre is not None or self.frames.inline:
            if self._parts and tag == "small" and self._opens_subtitle(tag, attributes):
                return self._open_subtitle(tag, attributes)
            if self._parts and ((last := self._parts[-1][-1:]).isalnum() or (last > SIGNS and is_sign(last))):
                self._set_off(attributes)
            return None
        return (
            self.frames.open(self._kinds[tag], attributes) if names_caption(self.frames.names_of(attributes)) else None
        )

    def _start_credit(self, tag: str, attributes: Mapping[str, str]) -> Frame | None:
        """Set the credit apart that stands within a caption, so that its name is kept."""
        frames = self.frames
        if tag != "cite" and not (names_credit(names := frames.names_of(attributes)) or credits_caption(names)):
            return None
        if frames.top.tag in _CREDITING and credits_caption(frames.top_names):
            # It is a part of the credit that is open.
            return None
        self._flush()
        return self.frames.open(self._kinds[tag], attributes)

    def _start_bold(self, tag: str, attributes: Mapping[str, str], _: int) -> Frame | None:
        if "role" in attributes and self._heads(attributes):
            return self._open_heading(tag, attributes)
        parts = self._parts
        if parts and parts[-1].endswith(_LEADS_ON):
            self._run.space()
        elif len(parts) == 1 and parts[0] is self._ended and not self.frames.inline and _WORD.fullmatch(parts[0]):
            # "By" in a span, and the name in bold.
            self._run.space()
        self._run.open_bold()
        return None

    def _is_of_picture(self, names: frozenset[str]) -> bool:
        """Return whether a span is called a caption, or a credit right behind a picture or with it in one figure."""
        if names_caption(names):
            return True
        made = self.chunks.made
        is_beside = self.frames.top.setting.figure is not None or (bool(made) and made[-1].kind == "figure")
        return is_beside and names_credit(names)

    def _heads(self, attributes: Mapping[str, str]) -> bool:
        """Return whether an element within a line says to be a heading, and stands in no line of its own yet."""
        return attributes["role"] == "heading" and not self.frames.inline

    def _open_heading(self, tag: str, attributes: Mapping[str, str]) -> Frame:
        self._flush()
        return self.frames.open(self._kinds[tag], attributes)

    def _add_time(self, tag: str, value: str | None, attributes: Mapping[str, str], number: int) -> None:
        # Hostile pages repeat a tag for ever; no line prints more than a few moments.
        if value and len(self._times) < _MOST_TIMES and any(letter.isdecimal() for letter in value[:40]):
            names = self.frames.names_of(attributes) | (attributes.keys() & {"pubdate"})
            self._times.append(TimeTag(value, names, f"(//{tag})[{number}]"))

    def _tell_time(self, attributes: Mapping[str, str]) -> None:
        """Note the moment that a span below the headline has in an attribute, where it prints "2 days ago".

        Elsewhere such are when a match begins, and since when somebody has an account.
        """
        names = self.frames.names_of(attributes)
        if names and (names.isdisjoint(_TIMING) or not names.isdisjoint(_OF_OTHERS)):
            return
        for name in _MOMENTS:
            if (value := attributes.get(name)) is not None and _MOMENT.fullmatch(value) is not None:
                if any(each.level == 1 and each.kind == "heading" for each in self.chunks.made[-_NEAR_HEADLINE:]):
                    self._add_time("span", value, attributes, self._kinds["span"].number)
                return

    def _is_short(self) -> bool:
        parts = self._parts
        return self._talks is None and len(parts) <= _MOST_PIECES and sum(map(len, parts)) <= _LONGEST_BYLINE

    def _meets(self, parts: list[str]) -> bool:
        """Return whether a span or a link ended where the next element begins."""
        marks = self._run.marks
        return self._ended is parts[-1] or (bool(marks) and marks[-1][2] == len(parts))

    def _note_end(self) -> None:
        self._ended = self._parts[-1] if self._parts else ""


def _is_name(text: str) -> bool:
    """Return whether *text* is two words and more with a capital each, where the script has any."""
    return _NAME.fullmatch(text) is not None and not any(word[0].islower() for word in text.split())


def _is_whole(text: str) -> bool:
    """Return whether *text* is several words, or a time of day, which no element behind it goes on with."""
    return " " in text or (text[-1:].isdecimal() and _CLOCK.fullmatch(text) is not None)
