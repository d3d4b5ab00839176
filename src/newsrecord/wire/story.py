"""Give each line of a story, and of what stands around it, its role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import attrs
from msgspec.structs import replace

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.cues import opens_with_cue
from newsrecord.find.bylines.text import parse_byline
from newsrecord.find.pictures.archives import ends_in_archive
from newsrecord.find.pictures.captions import has_credit_line, split_credit
from newsrecord.find.subjects.subject_words import is_subject_label
from newsrecord.model.body import Image
from newsrecord.page.outline import Chunk, TimeTag
from newsrecord.text import clean_line
from newsrecord.wire import dates
from newsrecord.wire.bulletin import heads_first
from newsrecord.wire.chunks import PAGE, STORY, chunk_of
from newsrecord.wire.credits import is_captioned, is_credit_line, is_said_again, is_shown_twice
from newsrecord.wire.extents.asides import find_asides
from newsrecord.wire.extents.subjects import end_of_tags, is_hashed, told_in
from newsrecord.wire.extents.tag_rows import bare_tag, part_tags
from newsrecord.wire.extents.theme import Theme
from newsrecord.wire.filing import filing_time
from newsrecord.wire.heads.breadcrumb import split_breadcrumb
from newsrecord.wire.heads.head import Head
from newsrecord.wire.heads.headline import without_outlet
from newsrecord.wire.heads.summary import is_listed
from newsrecord.wire.line import Sign
from newsrecord.wire.look import Look
from newsrecord.wire.placed import is_place_and_date, read_place
from newsrecord.wire.shapes import names_writer
from newsrecord.wire.signs import BODY_KINDS, body_chunk, head_chunks
from newsrecord.wire.story_body import LONGEST_TITLE, StoryBody, opens_text
from newsrecord.wire.story_foot import find_lives, find_notes, find_own_labelled, find_own_subjects
from newsrecord.wire.writers.signature import Signature
from newsrecord.wire.writers.writer_lines import is_office_over_date

__all__ = ["Story"]

_LONGEST_OFFICE: Final = 60
_LONGEST_TAG: Final = 45
_LONGEST_NAMES: Final = 80
_TELLING: Final = frozenset({"tags", "byline", "date"})
_OPENING: Final = frozenset("0123456789#")
_ASKING: Final = "?？؟"
_LONGEST_QUESTION: Final = 100
_QUOTES: Final = frozenset("\"'“”„«»‘’「」『』")
# The tags of a story stand right below it; the foot of the page has labels of its own.
_DOTTED: Final = ".… "
_WRAPPED: Final = frozenset({"short", "long", "row"})
_WIDER: Final = 3
_FEWEST_BLANKS: Final = 3
_LISTED: Final = 2
_BELOW: Final = 40


class Story:
    """The lines of one story on their way to chunks; it remembers the captions it has seen."""

    def __init__(self, looks: Sequence[Look], theme: Theme, head: Head, start: int, stop: int, end: int) -> None:
        self.looks = looks
        self.head = head
        self.first = head.body if head.headline is not None else start
        # The text begins with the first paragraph behind the head, wherever the run worth most begins.
        self.text = next((i for i in range(self.first, stop) if opens_text(looks, i)), start)
        self.text -= heads_first(looks, theme, self.text, self.first, stop)
        self.last = max((i for i in range(start, stop) if looks[i].is_prose), default=start)
        self.stop = stop
        self.end = end
        self.captions: set[str] = set()
        self.is_signed = False
        self.office = self.credit = -1
        self.tag_stop = 0
        self.told: str | None = None
        self.wrapped = self._find_wrapped()
        self.asides, listed = find_asides(looks, theme, self.text, stop)
        self.asides |= frozenset(find_lives(looks, head.signature, self.text, stop, self.last))
        self.asides |= frozenset(find_notes(looks, self.text, stop))
        self.body = StoryBody(looks, theme, range(self.text, stop), listed, self.asides)
        self.subjects = find_own_subjects(looks, head, stop, end)
        self.labelled = None if self.subjects else find_own_labelled(looks, head, self.asides, self.text, stop, end)
        self.named = self._find_named()

    def _find_wrapped(self) -> int:
        """Return the line below the headline that it goes on in, in small letters and right below; -1 for none."""
        head, signature = self.head, self.head.signature
        i = -1 if head.headline is None else head.headline + 1
        if not 0 < i < self.text or (signature is not None and i in signature.lines):
            return -1
        above, look = self.looks[i - 1], self.looks[i]
        goes_on = (
            look.text[0].islower()
            and (above.text[-1].isalnum() or above.text[-1] == ",")
            and not (look.line.gap or look.line.sign or above.line.sign)
            and above.text.count(" ") >= _FEWEST_BLANKS
            and 0 < look.text.count(" ") < above.text.count(" ") + _WIDER
            # A list of subjects, or a byline in small letters.
            and look.text.count(",") < _LISTED
            and not opens_with_cue(look.text)
        )
        return i if goes_on and look.shape in _WRAPPED and not look.is_prose else -1

    def _find_named(self) -> frozenset[int]:
        """Return the lines of the head, wherever they stand, and the tags below the text."""
        head, signature = self.head, self.head.signature
        signed = () if signature is None else (*signature.lines, signature.closes)
        tags = self.labelled[0] if self.labelled is not None else None
        named = (head.headline, *head.sections, *head.standfirsts, *signed, head.place, *self.subjects, tags)
        return frozenset([i for i in named if i is not None])

    def _say(self) -> str:
        """Return what the story says, case folded."""
        if self.told is None:
            self.told = told_in(self.looks, range(self.first, self.stop))
        return self.told

    def is_beside(self, i: int) -> bool:
        """Return whether line *i* is seen at a glance to be none of the story's: most lines above and below are."""
        if i in self.named or (self.first <= i < self.stop):
            return False
        look = self.looks[i]
        if look.line.sign is not None:
            return False
        if self.head.headline is not None and i < self.head.headline:
            return True
        return i >= self.stop and not (i < self.tag_stop or look.shape in _TELLING or look.text[0] in _OPENING)

    def paragraph(self, i: int) -> Chunk | None:
        """Return the chunk of line *i* where it is a paragraph like most, of which nothing else has to be asked."""
        look = self.looks[i]
        if not (look.is_prose and self.text <= i < self.stop) or look.line.sign is not None:
            return None
        if i in self.named or i in self.asides or i in (self.office, self.credit) or look.text[-1] in _ASKING:
            return None
        if look.width <= _LONGEST_QUESTION and look.text[0] in _QUOTES and look.text[-1] in _QUOTES:
            return None
        if look.shape == "long" and (look.width <= LONGEST_TITLE or ends_in_archive(look.text)):
            return None
        if self._has_credit_below(i) or is_said_again(self.looks, i):
            return None
        self.tag_stop = 0
        return chunk_of(look)

    def read(self, i: int) -> Iterator[Chunk]:
        """Yield the chunks of line *i*."""
        look, head = self.looks[i], self.head
        if head.signature is not None and head.signature.closes == i:
            yield chunk_of(look, role="byline", text=clean_line(head.signature.text))
        if i == self.wrapped:
            return
        if i == head.headline:
            chunk = chunk_of(look, "heading", "headline", text=self._headline(i))
            wrapped = f" | line {self.looks[self.wrapped].line.number}" if self.wrapped > 0 else ""
            yield replace(chunk, locator=chunk.locator + wrapped) if wrapped else chunk
        elif look.line.sign is not None:
            yield from self._read_signed(i, look, look.line.sign)
        elif i in head.sections:
            yield from (chunk_of(look, role="section", text=clean_line(step)) for step in self._steps(look))
            if is_place_and_date(look):
                yield chunk_of(look, role="date", text=clean_line(dates.split_date(look.text)[1]))
        elif i in head.standfirsts:
            yield from self._read_standfirst(i, look)
        elif i == head.place:
            yield chunk_of(look, role="dateline", text=read_place(look.text))
        elif head.signature is not None and i in head.signature.lines:
            yield from self._read_signature(i, look, head.signature)
        elif head.headline is not None and i < head.headline:
            yield chunk_of(look, role="furniture")
        elif self.labelled is not None and i == self.labelled[0]:
            yield from (chunk_of(look, role="tag", text=clean_line(tag)) for tag in self.labelled[1])
        elif i in self.subjects:
            yield chunk_of(look, role="tag", text=bare_tag(clean_line(look.text)))
        else:
            yield from self._read_by_shape(i, look)

    def _headline(self, i: int) -> str:
        """Return the headline in line *i*, with its other part: one of two lines side by side opens with the colon."""
        look, below = self.looks[i], self.looks[i + 1 : i + 2]
        text = without_outlet(clean_line(look.text), self.looks)
        if text[:2] == ": ":
            return text[2:] if not i or look.line.gap else f"{clean_line(self.looks[i - 1].text)}{text}"
        if i + 1 == self.wrapped:
            return f"{text} {clean_line(below[0].text)}"
        is_parted = bool(below) and below[0].text[:2] == ": " and not below[0].line.gap
        return f"{text}{clean_line(below[0].text)}" if is_parted else text

    def _read_standfirst(self, i: int, look: Look) -> Iterator[Chunk]:
        """Yield a line that sums the story up; where several are points of one summary, the first yields all."""
        lines = self.head.standfirsts
        if not is_listed(looks := [self.looks[k] for k in lines]):
            yield chunk_of(look, role="standfirst")
        elif i == lines[0]:
            where = " | ".join(f"line {each.line.number}" for each in looks)
            yield replace(chunk_of(look, role="standfirst", text="\n".join(e.text for e in looks)), locator=where)

    def _read_signed(self, i: int, look: Look, sign: Sign) -> Iterator[Chunk]:
        """Yield the chunks of a line that a mark says something of."""
        chunk = chunk_of(look)
        # A page shows pictures of other stories, too.
        is_shown = sign.kind == "figure" and (not sign.name or (self.head.headline or 0) < i < self.first)
        if sign.kind not in BODY_KINDS or not (self.first <= i < self.stop or is_shown):
            yield from head_chunks(replace(chunk, container=PAGE), sign)
        else:
            is_above = sign.kind == "figure" and i < self.text
            yield replace(body_chunk(chunk, sign), role="caption" if is_above else None)

    def _read_signature(self, i: int, look: Look, signature: Signature) -> Iterator[Chunk]:
        """Yield the byline that the lines of the signature make together, and the date that one of them ends in."""
        if i == signature.lines[0]:
            text, lines = signature.text, signature.lines
            if not signature.dates and (office := self._office_below(lines[-1], text)):
                text, self.office = office, lines[-1] + 1
                lines = (*lines, self.office)
            where = " | ".join(f"line {self.looks[k].line.number}" for k in lines)
            yield replace(chunk_of(look, role="byline", text=clean_line(text)), locator=where)
        for line, date in signature.dates:
            if line == i:
                yield chunk_of(look, role="date", text=clean_line(date))

    def _steps(self, look: Look) -> Iterator[str]:
        """Yield the steps of a breadcrumb; its last is often the headline itself."""
        title = self.looks[self.head.headline or 0].text.casefold()
        text = dates.split_date(look.text)[0] if is_place_and_date(look) else look.text
        steps = split_breadcrumb(text)
        # It may be the first words of it, too.
        last = steps[-1].casefold().rstrip(_DOTTED)
        if len(steps) > 1 and last.count(" ") >= _FEWEST_BLANKS and title.startswith(last):
            steps = steps[:-1]
        yield from (step for step in steps if step.casefold() != title)

    def _read_by_shape(self, i: int, look: Look) -> Iterator[Chunk]:
        if i in self.asides or is_said_again(self.looks, i):
            yield chunk_of(look, role="furniture")
            return
        if i < self.tag_stop and look.line.gap == 0 and look.width <= _LONGEST_TAG:
            yield from (chunk_of(look, role="tag", text=tag) for tag in part_tags(clean_line(look.text)))
            return
        self.tag_stop = 0
        if i > self.last and is_hashed(self.looks, i):
            yield chunk_of(look, role="tag", text=bare_tag(clean_line(look.text)))
            return
        if i in (self.office, self.credit):
            return
        if (i < self.text or i >= self.stop) and (moment := filing_time(look.text)):
            where = chunk_of(look, role="date")
            yield replace(where, times=(TimeTag(moment, frozenset(), where.locator),))
            return
        if look.shape == "tags" and i < self.stop + _BELOW:
            self.tag_stop = 0 if look.tags else end_of_tags(self.looks, i + 1, self._say)
            yield from (chunk_of(look, role="tag", text=clean_line(tag)) for tag in look.tags)
            if not look.tags:
                yield chunk_of(look, role="furniture")
        elif look.shape == "lead" and i + 1 == self.stop and is_subject_label(look.text):
            yield chunk_of(look, role="furniture")
        elif look.shape in {"byline", "date"}:
            yield from self._read_meta(i, look)
        elif look.shape == "credit" and (i < self.text or self.first <= i < self.stop) and not self._ends_copy(i, look):
            yield from self._read_caption(i, look)
        elif (self.head.headline or -1) < i < self.stop and self._has_credit_below(i):
            self.credit = i + 1
            yield from self._read_caption(i, look, self.looks[i + 1])
        elif look.shape in {"long", "short"} and self.first <= i < self.stop and ends_in_archive(look.text):
            yield from self._read_caption(i, look)
        elif self._is_pictured(i, look):
            self.credit = i + 1
            yield from self._read_caption(i, look, self.looks[i + 1])
        elif self.text <= i < self.stop:
            yield from self.body.read(i, look)
        else:
            yield chunk_of(look, role="furniture")

    def _is_pictured(self, i: int, look: Look) -> bool:
        """Return whether line *i* above the text says what the opening picture shows, as the page has said before."""
        headline = self.head.headline
        if headline is None or not headline + 1 < i < self.text or look.shape not in {"short", "prose", "long"}:
            return False
        # Titles of videos stand twice, too, and have no credit.
        return is_credit_line(self.looks[i + 1]) and is_shown_twice(self.looks, i)

    def _ends_copy(self, i: int, look: Look) -> bool:
        """Return whether the line is the last paragraph of an agency's report, which is signed as captions are."""
        signature = self.head.signature
        is_signed = signature is not None and signature.closes == i
        return i >= self.last and (is_signed or not has_credit_line(look.text))

    def _has_credit_below(self, i: int) -> bool:
        """Return whether the next line, right below, is the credit of the picture that line *i* describes."""
        if i + 1 >= self.stop:
            return False
        return i in self.body.captions if self.looks[i + 1].line.gap else is_captioned(self.looks, i)

    def _read_meta(self, i: int, look: Look) -> Iterator[Chunk]:
        """Yield a date, or what a byline holds that is not the story's: other stories have bylines too."""
        if look.shape == "date":
            yield chunk_of(look, role="date" if i < self.text else "furniture", text=clean_line(look.text))
            return
        _, date = dates.split_date(look.text) if i < self.text else ("", "")
        if date:
            yield chunk_of(look, role="date", text=clean_line(date))
        elif self.text < i < self.stop and look.width > _LONGEST_NAMES:
            yield chunk_of(look)
        elif self.head.signature is None and self.text < i and not self.is_signed and self._may_sign(i, look):
            # Where nobody is named above the text, the first byline within it may be the story's.
            self.is_signed = True
            yield chunk_of(look, role="byline", text=clean_line(look.text))
        else:
            yield chunk_of(look, role="furniture")

    def _may_sign(self, i: int, look: Look) -> bool:
        """Return whether a byline within the text, or a labelled one below it, may be the story's."""
        return i < self.stop or (i < self.stop + _BELOW and names_writer(look.text))

    def _office_below(self, i: int, byline: str) -> str | None:
        """Return *byline* with the line below it, where that says what the author is, and names nobody else."""
        below = self.looks[i + 1] if i + 1 < self.text else None
        if below is None or not below.is_label or below.width > _LONGEST_OFFICE:
            return None
        if below.line.gap and not (is_agency(below.text) or is_office_over_date(self.looks, i + 1)):
            return None
        if any(letter.isdecimal() for letter in below.text):
            # An office has no figures; a date has.
            return None
        alone, together = parse_byline(byline), parse_byline(f"{byline}, {below.text}")
        same = together.names == alone.names and attrs.evolve(together, text=alone.text) != alone
        return f"{byline}, {clean_line(below.text)}" if same else None

    def _read_caption(self, i: int, look: Look, below: Look | None = None) -> Iterator[Chunk]:
        """Yield a figure, whose credit may be the line *below*; a caption given twice counts once."""
        words = look.text if below is None else f"{look.text}\n{below.text}"
        spelling = words.casefold()
        if spelling in self.captions:
            yield chunk_of(look, role="furniture")
            return
        self.captions.add(spelling)
        caption, credit = split_credit(words)
        where = f"line {look.line.number}" + (f" | line {below.line.number}" if below is not None else "")
        yield Chunk(
            kind="figure", text=words, container=STORY, tag="line", locator=where,
            role="caption" if i < self.text else None, image=Image(caption=caption, credit=credit),
        )  # fmt: skip
