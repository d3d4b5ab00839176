"""Find the words beside a picture that are not called its caption, and the captions whose picture is elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.bylines.text import is_byline
from newsrecord.find.dates.only import is_date_line
from newsrecord.find.declared import metas_named, site_names
from newsrecord.find.landmarks import headline_index, names_around
from newsrecord.find.pictures.captions import has_credit_line, is_credit
from newsrecord.find.pictures.controls import is_control
from newsrecord.find.pictures.image_words import caption_image
from newsrecord.find.places import bearers
from newsrecord.find.prose import ends_sentence
from newsrecord.find.wordlists import word_set
from newsrecord.model.body import Image
from newsrecord.page.caption_names import MAY_CAPTION, SOURCES, is_titled, names_caption
from newsrecord.page.outline import Chunk, Outline

__all__ = [
    "captions_in_link",
    "find_stray_caption",
    "has_words",
    "is_source",
    "join_words",
    "with_words",
    "words_of_picture",
]

_LEVELS: Final = 5
_MOST_LINES: Final = 2
_LONGEST: Final = 240
_SHORTEST: Final = 12
_LONGEST_CREDIT: Final = 60
_LONGEST_BUTTON: Final = 30
_MARK: Final = "\xa9 "
_WHOLE: Final = frozenset({"html", "body", "main", "article", "section", "ul", "ol"})
_CELLS: Final = frozenset({"td", "tr", "tbody"})
# What a box is called that holds a picture with its words, and what such words are.
_PICTURED: Final = word_set(
    """
    image images img photo photos picture pictures pic media figure bild bilder foto fotos imagen imagem immagine hero
    gallery slide visual illustration infotext legend caption cap desc description artwork kuva zdjecie resim gorsel
    """
)
# What else has words that are called a caption: a search box, a window, the badge of an author.
_ELSEWHERE: Final = word_set("search modal popup dialog form author authors byline newsletter menu nav toolbar")
# "artimg", "newsphoto".
_GLUED: Final = ("img", "image", "photo", "picture", "foto")
_BEFORE_HEADLINE: Final = 4
_NEAR_BOX: Final = 2
_LARGE: Final = 500
_NEAR_HEAD: Final = 6
_RUNNING: Final = 80
_FEWEST_BLANKS: Final = 3


def with_words(outline: Outline, place: int, image: Image) -> Image:
    """Return the *image* of the chunk at *place* with the words beside it: its caption, or whose picture it is."""
    if image.url is None:
        return image
    if image.caption is None and (legend := _find_legend(outline, place)):
        return caption_image(image, legend)
    if image.credit is not None or place + 1 >= len(outline.chunks):
        return image
    is_boxed = outline.chunks[place].tag == "td" or _opens_box(outline, place)
    if image.caption is not None and is_boxed and (said := _sources_beside(outline, place)):
        return caption_image(image, said[0])
    behind = outline.chunks[place + 1]
    if behind.kind != "paragraph" or behind.role or behind.link_chars or not is_credit(behind.text):
        return image
    return caption_image(image, behind.text)


def _opens_box(outline: Outline, place: int) -> bool:
    """Return whether the line before a picture stands in the picture's own box, and says whose picture it is."""
    line, box = outline.chunks[place - 1], outline.chunks[place].container
    is_within = place > 0 and line.kind == "paragraph" and line.container > box >= 0
    return is_within and outline.containers[line.container].parent == box and is_source(outline, line)


def _find_legend(outline: Outline, place: int) -> str:
    """Return the one or two lines that share a small box with the picture at *place* and nothing else, or ""."""
    chunks, containers = outline.chunks, outline.containers
    container = chunks[place].container
    for _ in range(_LEVELS):
        if container <= 0 or containers[container].tag in _WHOLE:
            return ""
        if containers[container].tag in _CELLS:
            # Old pages set picture and words in the rows of a small table.
            container = containers[container].parent
            continue
        if place and _stands_in(outline, chunks[place - 1], container):
            return ""
        lines: list[Chunk] = []
        at = place + 1
        while at < len(chunks) and len(lines) <= _MOST_LINES and _stands_in(outline, chunks[at], container):
            if lines and _opens_more(chunks[at]) and _ends_box(outline, at, container):
                break
            if not is_control(chunks[at].text):
                lines.append(chunks[at])
            at += 1
        if lines:
            is_told = _are_words(outline, lines, container, chunks[place].image)
            is_told = is_told or (len(lines) == 1 and _is_lead(outline, place, lines[0]))
            if not is_told and _are_below_head(outline, place, at, lines):
                return join_words([lines[0].text, *[f"{_MARK}{line.text}" for line in lines[1:]]])
            return join_words([words_of_picture(outline, line) for line in lines]) if is_told else ""
        container = containers[container].parent
    return ""


def _opens_more(line: Chunk) -> bool:
    """Return whether a line below the words of a picture is one short link: to the gallery that the picture is from."""
    return 0 < len(line.text) <= min(line.link_chars, _LONGEST_BUTTON) and not is_credit(line.text)


def _ends_box(outline: Outline, place: int, container: int) -> bool:
    return place + 1 == len(outline.chunks) or not _stands_in(outline, outline.chunks[place + 1], container)


def join_words(lines: Sequence[str]) -> str:
    """Return the *lines* that `words_of_picture` gives for one picture as one text, whose picture it is at its end."""
    return "\n".join(sorted(filter(None, lines), key=lambda line: line.startswith(_MARK)))


def words_of_picture(outline: Outline, line: Chunk) -> str:
    """Return what a *line* says of a picture, with a mark before it where its element says whose picture it is.

    The name of the outlet alone says so, too.
    """
    names_owner = is_source(outline, line) or line.text.casefold() in site_names(outline)
    return f"{_MARK}{line.text}" if names_owner and not is_credit(line.text) else line.text


def is_source(outline: Outline, line: Chunk) -> bool:
    """Return whether the element of a short *line* beside a picture is called as what says whose picture it is."""
    if len(line.text) > _LONGEST_CREDIT or line.container < 0:
        return False
    holder = outline.containers[line.container]
    return holder.tag == line.tag and not holder.names.isdisjoint(SOURCES) and not ends_sentence(line.text)


def has_words(outline: Outline, place: int) -> bool:
    """Return whether the picture at *place* says what it shows: in its caption, or beside it."""
    return bool(outline.chunks[place].text) or bool(_find_legend(outline, place))


def _stands_in(outline: Outline, chunk: Chunk, container: int) -> bool:
    # What stands in a container comes behind it.
    place = chunk.container
    while place > container:
        place = outline.containers[place].parent
    return place == container


def _is_lead(outline: Outline, place: int, line: Chunk) -> bool:
    """Return whether a large picture stands right at the headline, with a sentence as the only words in its box."""
    index, image = headline_index(outline), outline.chunks[place].image
    return (
        index is not None
        and abs(index - place) <= _BEFORE_HEADLINE
        and image is not None
        and (image.width or 0) >= _LARGE
        and line.kind == "paragraph"
        and line.tag == "p"
        and not (line.role or line.link_chars)
        and _SHORTEST < len(line.text) <= _LONGEST
        and line.text.count(" ") >= _FEWEST_BLANKS
    )


def _are_below_head(outline: Outline, place: int, end: int, lines: Sequence[Chunk]) -> bool:
    """Return whether *lines* below a picture between the date of a story and its text are what is said of it.

    They are a sentence, and a name perhaps; pages without classes call neither anything.
    """
    index, chunks = headline_index(outline), outline.chunks
    if index is None or not index < place <= index + _NEAR_HEAD or len(lines) > _MOST_LINES or end >= len(chunks):
        return False
    if any(line.kind != "paragraph" or line.role or line.link_chars or line.times for line in lines):
        return False
    said, text = lines[0].text, chunks[end]
    if not _SHORTEST < len(said) <= _LONGEST or said.count(" ") < _FEWEST_BLANKS or "\n" in said:
        return False
    if any(len(line.text) > _LONGEST_CREDIT or not is_titled(line.text.replace("/", " ")) for line in lines[1:]):
        return False
    if text.kind != "paragraph" or len(text.text) < _RUNNING or is_byline(said) or is_date_line(said):
        return False
    if any(meta.content == said for meta in metas_named(outline, "description", "og:description")):
        # The standfirst may share a box with the picture.
        return False
    return any(each.times or is_date_line(each.text) for each in chunks[index + 1 : place])


def _are_words(outline: Outline, lines: Sequence[Chunk], container: int, picture: Image | None) -> bool:
    """Return whether *lines*, all that a box holds besides a picture, are what is said of it."""
    if len(lines) > _MOST_LINES or sum([len(line.text) for line in lines]) > _LONGEST:
        return False
    if any(not _may_be_said(line) or line.role or _leads_on(outline, line) for line in lines):
        return False
    text = lines[-1].text
    said = picture.alt.strip() if picture is not None and picture.alt else ""
    if len(said) >= _SHORTEST and lines[0].text.startswith(said):
        return True
    if is_credit(text) or has_credit_line(text):
        return True
    names = outline.containers[container].names | outline.containers[lines[0].container].names
    return not names.isdisjoint(_PICTURED) or any(name.endswith(_GLUED) for name in names)


def _may_be_said(line: Chunk) -> bool:
    # A list of definitions may have the picture as the term, and what it shows as the definition.
    return line.kind == "paragraph" or line.tag == "dd"


def _leads_on(outline: Outline, line: Chunk) -> bool:
    """Return whether a line is a link, and no caption."""
    return line.link_chars * 2 > len(line.text) and not captions_in_link(outline, line)


def captions_in_link(outline: Outline, line: Chunk) -> bool:
    """Return whether a linked line is a caption, which may stand with its picture in the link to the larger file.

    Its element is called so, or it says at its end whose the picture is, as the titles of other stories do not.
    """
    if line.container >= 0 and names_caption(outline.containers[line.container].names):
        return True
    return has_credit_line(line.text) and not is_credit(line.text)


def find_stray_caption(outline: Outline, first: int) -> tuple[Chunk, str] | None:
    """Return the caption at the head of the story whose picture a style sheet or a script shows, and all that it says.

    Args:
        outline: the page.
        first: where the body begins.
    """
    index = headline_index(outline)
    start = max(0, index - _BEFORE_HEADLINE) if index is not None else 0
    chunks, called = outline.chunks, bearers(outline, MAY_CAPTION)
    for place in range(start, first):
        chunk = chunks[place]
        if chunk.role != "caption" and chunk.container not in called:
            continue
        if chunk.kind != "paragraph" or len(chunk.text) < _SHORTEST or is_control(chunk.text):
            continue
        if not names_around(outline, chunk, 4).isdisjoint(_ELSEWHERE):
            continue
        is_named = chunk.role == "caption" or names_caption(outline.containers[chunk.container].names)
        if is_named and (not place or chunks[place - 1].image is None):
            return chunk, join_words([chunk.text, *_sources_beside(outline, place)])
    return None


def _sources_beside(outline: Outline, place: int) -> list[str]:
    """Return what the line before or behind the caption at *place* says of whose picture it is, in the same box."""
    chunks, containers = outline.chunks, outline.containers
    box = chunks[place].container
    for _ in range(_NEAR_BOX):
        if box > 0 and containers[containers[box].parent].tag not in _WHOLE:
            box = containers[box].parent
    if box <= 0 or containers[box].tag in _WHOLE:
        return []
    near = [
        chunks[at] for at in (place + 1, place - 1) if 0 <= at < len(chunks) and _stands_in(outline, chunks[at], box)
    ]
    return [words_of_picture(outline, line) for line in near if is_source(outline, line)][:1]
