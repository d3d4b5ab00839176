"""Find the lines between headline and body that sum a story up."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from newsrecord.find.bylines.unlisted import may_tell_life
from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.closers import is_form
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.declared import clean_value, locate, main_node, metas_named
from newsrecord.find.heads.described import names_outlet, summary_of, sums_up
from newsrecord.find.heads.heading_parts import line_of_heading
from newsrecord.find.heads.standfirst_apart import is_of_other_item, lines_set_apart, may_sum_up
from newsrecord.find.heads.standfirst_head import DESCRIPTIONS, Head
from newsrecord.find.heads.standfirst_labels import unlabelled
from newsrecord.find.heads.standfirst_place import (
    has_length,
    is_above_byline,
    is_above_credits,
    is_below_credits,
    is_bold_opening,
    is_byline,
    names_of_authors,
    shares_box,
)
from newsrecord.find.heads.standfirst_points import points_below
from newsrecord.find.heads.standfirst_reach import above_text, far_paragraph, steps_below, within_text
from newsrecord.find.keys import fold
from newsrecord.find.landmarks import is_aside, names_around, near_headline
from newsrecord.find.lives import opens_life
from newsrecord.find.pictures.captions import has_credit_line
from newsrecord.find.prose import ends_sentence, long_paragraphs
from newsrecord.find.wordlists import has_digit, word_set
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Chunk, Container, Outline

__all__ = ["find_standfirsts"]

_NAMES: Final = word_set(
    """
    standfirst deck dek subtitle subheadline subhead subheader subheading intro lead lede leadtext leadin summary
    abstract teaser excerpt strapline chapo chapeau sottotitolo sommario entradilla bajada subtitulo ingress vorspann
    introduction description synopsis sub spot manchet manchete appetizer preamble linhafina fina copete catenaccio
    ievads povzetek sazetak bevezeto felvezeto santrauka anotace accroche entradeta subtitol sissejuhatus
    sumario sumarios einleitungstext introtext vorspanntext
    soustitre untertitel ondertitel undertitel podtytul perex zajawka altbaslik alcim sapo sapou
    """
)
_OTHER_NAMES: Final = word_set(
    """
    caption img image images gallery picture photo credit byline author share social toolbar breadcrumb tags slide
    slider lightbox
    """
)
# "media__description" is what a picture shows.
_OF_MEDIA: Final = frozenset({"media", "description"})
_SHOWN_NAMES: Final = word_set("caption img image images gallery picture photo")
# Rules that a first paragraph may fulfil as well.
_BY_CHANCE: Final = frozenset("repeated described above-credits below-credits".split())
_CLOSE: Final = 4
_LONGEST_DATED: Final = 80
_SURE: Final = 0.62
_BY_POINTS: Final = 0.48
_MOST_LINES: Final = 4
_FEWEST_MARKED: Final = 3
_LONG_HEADING: Final = 60
_SHARED: Final = 0.7
# Of lines that stand apart, the page may tell in other words: what a searcher and what a reader is told.
_HALF_SHARED: Final = 0.5
_LONGEST_LINE: Final = 250


def find_standfirsts(outline: Outline) -> tuple[Candidate[str], ...]:
    """Return the lines between headline and body that sum the story up, the likeliest first."""
    printed = list(_on_page(outline))
    # A description that a printed line outdoes need not be asked what it says.
    is_wanted = all(each.evidence.confidence < _SURE for each in printed)
    found = [*printed, *_declared(outline, is_wanted=is_wanted)]
    found.sort(key=lambda each: -each.evidence.confidence)
    return tuple(found)


def _make(value: str, source: SourceKind, rule: str, locator: str, raw: str, trust: float) -> Candidate[str]:
    value = unlabelled(value)
    return candidate(value, source=source, rule=f"standfirst.{rule}", locator=locator, raw=raw, confidence=trust)


def _on_page(outline: Outline) -> Iterator[Candidate[str]]:
    head = Head.of(outline)
    source: SourceKind = "text" if outline.form == "text" else "html"
    taken: set[int] = set()
    begun, of_heading = within_text(outline, head.index), line_of_heading(outline, head.index)
    apart = _own_box(outline, head, begun)
    is_own = bool(apart) and _is_told(apart, head)
    steps = steps_below(outline, head.index)
    best = 0.0
    for distance, chunk in (*near_headline(outline), *above_text(outline, head.index)):
        if (
            id(chunk) in taken
            or id(chunk) in begun
            or chunk is of_heading
            or not has_length(chunk)
            or head.repeats(key := head.key_of(chunk.text))
        ):
            continue
        found: tuple[str, float] | None = ("line", 0.9) if chunk.role == "standfirst" else None
        # Whoever reads the lines of a text tells which of them sum it up; the others are its body.
        if found is None and source == "html":
            found = _recognise(outline, chunk, distance, head, key, steps.get(id(chunk), distance))
        if found is None:
            continue
        rule, sure = found
        best = max(best, sure)
        text = chunk.text
        if names_outlet(outline, head.words, text):
            continue
        if rule == "named":
            lines = _lines(outline, chunk, head.index, distance)
            taken.update(map(id, lines))
            if lines:
                text = "\n".join(line.text for line in lines)
            else:
                # It sums up, and opens, a text that is called so as a whole.
                rule = "named-text"
        elif apart and chunk is apart[0] and rule in _BY_CHANCE and is_own:
            # That it stands apart besides, says that it is no part of the text.
            taken.update(map(id, apart))
            rule, text = "set-apart", _joined(apart)
        yield _make(text, source, rule, chunk.locator, chunk.text, sure)
    for distance, chunk in far_paragraph(outline, head.index) if best < _BY_POINTS else ():
        if (
            has_length(chunk)
            and not is_aside(outline, chunk)
            and is_below_credits(outline, chunk, head.index, distance)
        ):
            yield _make(chunk.text, source, "below-credits", chunk.locator, chunk.text, 0.49)
    points = points_below(outline, head.index) if best < _BY_POINTS else ()
    if points and taken.isdisjoint(map(id, points)):
        yield _make(_joined(points), source, "points", points[0].locator, points[0].text, _BY_POINTS)
    if apart and id(apart[0]) not in taken and (not head.told or is_own):
        rule, sure = ("set-apart", 0.63) if head.told else ("unlike-text", 0.33)
        yield _make(_joined(apart), source, rule, apart[0].locator, apart[0].text, sure)


def _joined(lines: Iterable[Chunk]) -> str:
    return "\n".join(line.text for line in lines)


def _own_box(outline: Outline, head: Head, begun: Collection[int]) -> Sequence[Chunk]:
    """Return the lines that stand apart from the text, if they are said of the story and not of a person."""
    lines = lines_set_apart(outline, head.index)
    if not lines or id(lines[0]) in begun or lines[0] is line_of_heading(outline, head.index):
        return ()
    holders = [it for it, _ in zip(outline.ancestors(lines[0].container), range(3), strict=False)]
    is_other = (
        head.repeats(head.key_of(lines[0].text))
        or _tells_of_author(outline, lines[0])
        # What is to be told is told, and what leads on to other stories breaks off.
        or (not head.told and (lines[-1].text.endswith(("...", "\u2026")) or not all(map(may_sum_up, lines))))
    )
    return () if is_other or is_of_other_item(holders) else lines


def _tells_of_author(outline: Outline, chunk: Chunk) -> bool:
    names = outline.once("names of authors", names_of_authors)
    return opens_life(chunk.text, names) or may_tell_life(outline, chunk.text, names)


def _is_told(lines: Sequence[Chunk], head: Head) -> bool:
    """Return whether the page tells of itself in the words of the *lines*, or begins to."""
    text = fold(" ".join(line.text for line in lines))
    first = fold(lines[0].text)
    return any(told == first or told.startswith(first) or text.startswith(told) for told in head.told if told) or (
        _is_described(text, head, _HALF_SHARED)
    )


def _recognise(
    outline: Outline, chunk: Chunk, distance: int, head: Head, key: str | None, steps: int
) -> tuple[str, float] | None:
    """Return by which rule a line near the headline is the standfirst, and how surely."""
    names = names_around(outline, chunk, 2)
    if "summary" in names and "with" in names:
        # "text-with-summary" is a kind of field of one publishing system: the body.
        names -= {"summary"}
    if "has" in names:
        # "articleHeader hasCaption" says that a picture stands there, too.
        names -= _SHOWN_NAMES
    # The words of a picture stand in the box of what opens the story, too.
    is_caption = chunk.role == "caption" and key not in head.told
    if is_caption or not names.isdisjoint(_OTHER_NAMES) or names >= _OF_MEDIA or _tells_of_author(outline, chunk):
        return None
    if (
        distance <= _CLOSE
        and key in head.told
        and _is_alone(outline, chunk)
        and not _opens_text(outline, chunk, head.index)
    ):
        is_own = is_above_credits(outline, chunk, head.index, distance, distance) or (
            not names.isdisjoint(_NAMES) and shares_box(outline, chunk, head.index)
        )
        return "named" if is_own else "repeated", 0.7 - 0.01 * distance
    if is_aside(outline, chunk):
        return None
    holders = [it for it, _ in zip(outline.ancestors(chunk.container), range(3), strict=False)]
    if is_of_other_item(holders):
        return None
    is_described = key in head.described and (chunk.kind != "paragraph" or _is_alone(outline, chunk))
    if (is_described or any(map(_describes, holders[:2]))) and not _is_marked_text(outline, chunk):
        return "itemprop", 0.72
    # "attribute-short" is the summary in the classes of eZ, whose text is "attribute-long".
    is_named = not names.isdisjoint(_NAMES) or ("short" in names and "attribute" in names)
    if is_named and not (_is_other(outline, chunk) or _is_tagline(outline, chunk, names, head.index, distance)):
        return "named", 0.7 - 0.01 * distance - (0.1 if head.index is not None and chunk.kind == "heading" else 0.0)
    if chunk.bold and is_bold_opening(outline, chunk, head.index, distance):
        return "bold-opening", 0.5
    if steps > _CLOSE:
        return None
    return _by_place(outline, chunk, distance, head, steps)


def _by_place(outline: Outline, chunk: Chunk, distance: int, head: Head, steps: int) -> tuple[str, float] | None:
    """Return by which rule a line that is called nothing is the standfirst for where it stands, and how surely."""
    is_heading = chunk.kind == "heading"
    if not (is_heading or chunk.kind == "paragraph"):
        return None
    # The first paragraph of a body often serves as description too; it stands beside other paragraphs.
    if not is_heading and distance <= _CLOSE and _is_described(chunk.text, head) and _is_alone(outline, chunk):
        # Bold as a whole it stands apart from the text, though in one element with it.
        return "bold-opening" if chunk.bold else "described", 0.55
    if (steps == 1 or not is_heading) and is_above_credits(outline, chunk, head.index, distance, steps):
        if is_heading:
            # As often it is the headline once more, in other words.
            return "above-credits", 0.3
        return "above-byline" if is_above_byline(outline, chunk, head.index, distance) else "above-credits", 0.52
    if is_below_credits(outline, chunk, head.index, distance):
        return "below-credits", 0.5 if distance <= _CLOSE else 0.49
    if head.index is not None and distance == 1 and is_heading and chunk.level > 1:
        return ("second-heading", 0.5) if len(fold(chunk.text)) > _LONG_HEADING else None
    return None


def _is_other(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a line that is called a summary is a date, a form, a caption, a byline or an author's life."""
    text = chunk.text
    is_credit = _tells_day(text) or is_form(text) or has_credit_line(text) or is_byline(outline, chunk)
    return is_credit or _tells_of_author(outline, chunk)


def _tells_day(text: str) -> bool:
    """Return whether a line that is no sentence has a day in it: who wrote, and when, stands in such elements, too."""
    return len(text) < _LONGEST_DATED and has_digit(text) and not ends_sentence(text) and find_shape(text) is not None


def _is_tagline(outline: Outline, chunk: Chunk, names: frozenset[str], headline: int | None, distance: int) -> bool:
    """Return whether *chunk* is what an outlet says of itself in the head of each page: "site-description"."""
    is_before = headline is not None and headline >= distance and outline.chunks[headline - distance] is chunk
    return is_before and ("site" in names or names & _NAMES == {"description"})


def _describes(holder: Container) -> bool:
    """Return whether microdata call an element a description, and not that of the whole text as well."""
    prop = holder.attributes.get("itemprop", "")
    return "description" in prop and "articlebody" not in prop.lower()


def _is_marked_text(outline: Outline, chunk: Chunk) -> bool:
    """Return whether microdata call each paragraph of a text a description, *chunk* as all beside it."""
    own = outline.containers[chunk.container]
    if own.tag != "p" or not _describes(own):
        return False
    beside = [it for it in outline.containers if it.parent == own.parent and it.tag == "p"]
    return sum(map(_describes, beside)) >= _FEWEST_MARKED


def _is_alone(outline: Outline, chunk: Chunk) -> bool:
    """Return whether the element that *chunk* stands in holds one paragraph, or a list one item."""
    holder, kind = chunk.container, "item" if chunk.kind == "item" else "paragraph"
    return sum([other.container == holder and other.kind == kind for other in outline.chunks]) == 1


def _is_described(text: str, head: Head, least: float = _SHARED) -> bool:
    """Return whether most of the words of *text* are those in which the page tells of itself."""
    words = frozenset(fold(text).split()) if any(head.vocabularies) else frozenset()
    return bool(words) and any(len(words & told) / len(words | told) >= least for told in head.vocabularies if told)


def _opens_text(outline: Outline, chunk: Chunk, headline: int | None) -> bool:
    """Return whether the chunk behind *chunk* is like it: it is the first of a body with boxed paragraphs."""
    if chunk.kind != "paragraph" or headline is None:
        return True
    behind = outline.chunks[headline + 1 : headline + 20]
    place = next((place for place, other in enumerate(behind) if other is chunk), len(behind))
    return any(
        other.kind == "paragraph" and names_around(outline, other, 2) == names_around(outline, chunk, 2)
        for other in behind[place + 1 : place + 2]
    )


def _lines(outline: Outline, chunk: Chunk, headline: int | None, distance: int) -> Sequence[Chunk]:
    """Return *chunk* with the short lines behind it that are named as it is: a standfirst of several points.

    Where many follow, or long ones, the name is that of the whole text, and there are none.
    """
    is_heading = chunk.kind == "heading"
    if headline is None or not (chunk.kind in ("paragraph", "item") or (is_heading and chunk.level > 1)):
        return [chunk]
    start = headline + distance
    if start >= len(outline.chunks) or outline.chunks[start] is not chunk:
        return [chunk]
    names = names_around(outline, chunk, 2)
    lines = [chunk]
    for other in outline.chunks[start + 1 : start + 1 + _MOST_LINES]:
        same = other.kind == chunk.kind and names_around(outline, other, 2) == names
        # Crossheads are called what the text is.
        same = same and not (is_heading and (other.level, other.container) != (chunk.level, chunk.container))
        if not same or not other.text or other.link_chars * 2 >= len(other.text) or _tells_day(other.text):
            break
        lines.append(other)
        if len(other.text) > _LONGEST_LINE or len(lines) > _MOST_LINES:
            return []
    if len(lines) > 1 and all(any(told is line for line in lines) for told in long_paragraphs(outline)):
        # Nothing is left to sum up.
        return []
    return lines


def _declared(outline: Outline, *, is_wanted: bool) -> Iterator[Candidate[str]]:
    # Twice the limit, so that the draft sees that a text is too long, and cuts it with an issue.
    room = 2 * outline.limits.max_headline
    main = main_node(outline)
    if main is not None:
        for key, trust in (("abstract", 0.6), ("description", 0.42)):
            text = clean_value(main.values.get(key), room)
            told = summary_of(outline, text) if text and is_wanted else text
            if told and (not is_wanted or sums_up(outline, told)):
                kind: SourceKind = "json-ld" if main.source == "json-ld" else "microdata"
                yield _make(told, kind, kind, locate(main, key), text, trust)
    for name, trust in zip(DESCRIPTIONS, (0.38, 0.36, 0.34), strict=True):
        for meta in metas_named(outline, name):
            text = clean_value(meta.content, room)
            told = summary_of(outline, text) if text and is_wanted else text
            if text and not told:
                break
            if told and (not is_wanted or sums_up(outline, told)):
                yield _make(told, "meta", name.replace(":", "-"), meta.locator, text, trust)
                break
