"""Know the parts of a page where readers talk, and keep what stands within their lines: who, when, and which link."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from newsrecord.page.frames import Frame, Frames
from newsrecord.page.inline import find_places
from newsrecord.page.outline import Part

__all__ = ["POST_TEXT", "Talk", "heads_talk", "is_talk_type", "names_talk", "place_under"]

# What ids and classes call the place of comments or a forum, in the languages whose systems do not use English.
_WORDS: Final = frozenset(
    b"disqus livefyre viafoura coral spotim openweb hyvor remark42 isso giscus utterances talkback talkbacks"
    b" respond responses reactie reacties reaction reactions reaktionen lesermeinung lesermeinungen"
    b" leserpost leserbrief leserbriefe leserstimmen debat debate debatt debatte diskuze yorum yorumlar yorumlari"
    b" sxolia sholia sxolio hozzaszolas hozzaszolasok prispevek prispevky prispevok nazarat pinglun liuyan cmt"
    b" cmts cmnt guestbook gaestebuch gastbuch"
    b" gastebuch gjestebok gastbok gaestebog gastenboek vieraskirja livredor phpbb"
    b" viewtopic crawler postbody otzyv otzyvy mnenie mneniya"
    b" tguvot ulasan tanggapan binhluan kom komm razprava rasprava atsiliepimai arutelu forum forums foren thread"
    b" threads discussion discussions discuss discussie diskussion diskussionen diskuse diskusia diskusjon"
    b" keskustelu forumposts plbox pllist waline valine twikoo artalk gitalk cusdis kunena"
    b" postings spcv postlist postcontainer postbit postbitlegacy vbulletin threadview topicview".split()
)
# In words of several parts as well: "commentlist", "recipeComments", "leserkommentare", "areacomentarios".
_COMMENTS: Final = re.compile(r"com+ent|kom+ent|\bpl_")
# How headings of comments begin or go on, where styles that machines wrote leave no names.
_HEADINGS: Final = (
    "comment",
    "coment",
    "komment",
    "koment",
    "contribution",
    "discus",
    "diskus",
    "diskuz",
    "diskut",
    "yorum",
    "reactie",
    "leserpost",
)
_OTHER_HEADINGS: Final = tuple(
    "коммент коментар дискус обсужд обговор σχόλι تعليق تعقيب תגוב نظر دیدگاه टिप्पण মন্তব্য コメント 댓글 评论 評論 留言"
    " ความคิดเห็น bình réaction hozzászól".split()
)
_ALL_HEADINGS: Final = _HEADINGS + _OTHER_HEADINGS
_LONGEST_HEADING: Final = 40
_MOST_WORDS: Final = 4
_MOST_WRAPPERS: Final = 4
# Blanks for all of ASCII that is neither letter nor figure.
_BLANKS: Final = bytes(code if chr(code).isalnum() else 32 for code in range(128)) + bytes(128)
POST_TEXT: Final = "post_message"
"""What old forums call the text of each post, and nothing else on the page."""
_TOPIC: Final = "topic-post"
_FORUM: Final = re.compile(r"phpbb|viewtopic|forum|thread|vbulletin")
_WIDE: Final = frozenset({"html", "body", "main"})
_LONGEST: Final = 300
_TYPES: Final = ("/comment", "/usercomments", "/discussionforumposting", "/answer")
# An element without words is worth a note for one of these: what links may lead to, what it declares.
_ANCHORS: Final = ("id", "name", "content", "datetime")
# What themes set before the votes for a comment and those against it.
_THUMB: Final = "thumb"
_MOST_PARTS: Final = 200
"""Elements of one line that are kept."""
_MOST_OPEN: Final = 40
"""Elements within a line that go on in the next one: each is a part of all the lines that follow."""


def names_talk(name: str) -> bool:
    """Return whether a class or an id is that of a place where readers talk.

    >>> names_talk("entry-comments"), names_talk("box-lesermeinungen"), names_talk("responsive")
    (True, True, False)
    """
    name = name[:_LONGEST].lower()
    if ("ommen" in name or "oment" in name or "pl_" in name) and _COMMENTS.search(name) is not None:
        return True
    if POST_TEXT in name or _TOPIC in name:
        return True
    return name.isascii() and not _WORDS.isdisjoint(name.encode().translate(_BLANKS).split())


def heads_talk(text: str) -> bool:
    """Return whether a heading could be that of readers' comments, by its words.

    >>> heads_talk("Comments (12)"), heads_talk("評論"), heads_talk("Minister comments on budget of the year")
    (True, True, False)
    """
    if len(text) > _LONGEST_HEADING or text.count(" ") >= _MOST_WORDS:
        return False
    folded = text.lower()
    if (
        folded.isascii()
        and "om" not in folded
        and "dis" not in folded
        and "yor" not in folded
        and "reac" not in folded
        and "ontrib" not in folded
        and "leserp" not in folded
    ):
        # Most headings are told by a glance to be none.
        return False
    stems = _HEADINGS if folded.isascii() else _ALL_HEADINGS
    for stem in stems:  # noqa: SIM110  # any() with a generator takes several times as long
        if stem in folded:
            return True
    return False


def is_talk_type(kind: str) -> bool:
    """Return whether an ``itemtype`` is that of what readers write.

    >>> is_talk_type("https://schema.org/Comment")
    True
    """
    return kind.rstrip("/").lower().endswith(_TYPES)


def place_under(heading: Frame, before: int) -> Frame | None:
    """Return the outermost frame around a *heading* that holds nothing else as yet, or None.

    Args:
        heading: its frame, which has text.
        before: the container of the text before it.
    """
    place, frame = None, heading.outer
    for _ in range(_MOST_WRAPPERS):
        if not frame.depth or 0 <= frame.index <= before:
            break
        place, frame = frame, frame.outer
    return place


class _Known(dict[str, bool]):
    def __missing__(self, name: str) -> bool:
        answer = self[name] = names_talk(name)
        return answer


class Talk:
    """The places of talk that were met, and the parts of the line that is being read in one of them."""

    def __init__(self, frames: Frames, pieces: Sequence[str]) -> None:
        self._frames = frames
        self._pieces = pieces
        self.known: dict[str, bool] = _Known()
        """Which names are those of such a place."""
        self.has_parts = False
        """Whether the line that is being read has any."""
        self.is_bare = False
        """Whether only a heading speaks for the place that is open; one with a name may stand in it."""
        self._bare: Frame | None = None
        self._places: list[Frame] = []
        self._open: list[_Opened] = []
        self._parts: list[_Opened] = []

    def open(self, frame: Frame) -> bool:
        """Begin a place of talk with *frame*, which is called one; return whether it is.

        Themes write "comments-open" on the whole page; a forum calls the whole page one.
        """
        if frame.tag in _WIDE:
            names = f"{frame.attributes.get('class', '')} {frame.attributes.get('id', '')}"
            if _FORUM.search(names.lower()[:_LONGEST]) is None:
                return False
        self._frames.talk = frame
        self.is_bare = False
        self._places.append(frame)
        self._frames.give_weight(frame)
        return True

    def listen(self, frame: Frame) -> None:
        """Keep the parts of lines from here to the end of *frame*: a heading says that readers talk in it."""
        self._frames.talk = self._bare = frame
        self.is_bare = True
        frame.is_weighty = True

    def close(self) -> Frame | None:
        """End the place; return the one around it that only a heading speaks for, which goes on."""
        around = None if self.is_bare else self._bare
        self._frames.talk = self._bare = around
        self.is_bare = around is not None
        self._open.clear()
        self._parts.clear()
        self.has_parts = False
        return around

    def places(self) -> tuple[int, ...]:
        """Return the indexes of the containers that are such places, those without any words left out."""
        return tuple(frame.index for frame in self._places if frame.index >= 0)

    def start(
        self, tag: str, attributes: Mapping[str, str], number: int, ending: Callable[[], None] | None
    ) -> Callable[[], None]:
        """Note the start of an element within a line, and return what is to be done at its end."""
        opened = _Opened(tag, attributes, number, len(self._pieces))
        self._open.append(opened)
        self.has_parts = True

        def end() -> None:
            if ending is not None:
                ending()
            if self._open:
                self._end(self._open.pop())

        return end

    def _end(self, opened: _Opened) -> None:
        opened.end = len(self._pieces)
        is_empty = opened.end <= opened.start
        is_worth = not is_empty or opened.tag == "input" or any(key in opened.attributes for key in _ANCHORS)
        is_worth = is_worth or (opened.tag == "i" and _THUMB in opened.attributes.get("class", ""))
        if is_worth and len(self._parts) < _MOST_PARTS:
            self._parts.append(opened)

    def take(self, pieces: Sequence[str], text: str) -> tuple[Part, ...]:
        """Return the parts of the line *text*, which was made of *pieces*; those still open go on in the next line."""
        met = [*self._parts]
        self._parts = []
        self.has_parts = bool(self._open)
        for opened in self._open[-_MOST_OPEN:]:
            if opened.start < len(pieces):
                met.append(_Opened(opened.tag, opened.attributes, opened.number, opened.start, len(pieces)))
            opened.start = 0
        if not met:
            return ()
        names_of = self._frames.names_of
        if len(met) == 1 and not met[0].start and met[0].end == len(pieces):
            # Many a line is one element.
            each = met[0]
            return (Part(each.tag, 0, len(text), each.attributes, names_of(each.attributes), each.number),)
        places = find_places(pieces, sorted({place for each in met for place in (each.start, each.end)}), text)
        if places is None:
            return ()
        parts = []
        for each in met:
            start, end = places[each.start], places[each.end]
            while start < end and text[start].isspace():
                start += 1
            while end > start and text[end - 1].isspace():
                end -= 1
            parts.append(Part(each.tag, start, end, each.attributes, names_of(each.attributes), each.number))
        # Of two elements of the same words the outer one ends last.
        parts.reverse()
        return tuple(sorted(parts, key=lambda part: (part.start, -part.end)))


class _Opened:
    __slots__ = ("attributes", "end", "number", "start", "tag")

    def __init__(self, tag: str, attributes: Mapping[str, str], number: int, start: int, end: int = -1) -> None:
        self.tag = tag
        self.attributes = attributes
        self.number = number
        self.start = start
        """How many pieces of text stand before it."""
        self.end = end
