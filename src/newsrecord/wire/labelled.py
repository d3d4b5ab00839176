"""Read the labels that pages give for those who cannot see them: "Image caption, ...", "Author, ...".

Style sheets hide them, and a pasted page shows them, the source in one line and the caption in the next, or the author
in one and her office in the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.find.bylines.text import is_byline
from newsrecord.find.pictures.archives import is_name_line
from newsrecord.find.pictures.captions import is_credit
from newsrecord.find.wordlists import has_digit, holds, phrase_set
from newsrecord.model.body import Image
from newsrecord.wire.dates import is_date, is_date_line, split_date
from newsrecord.wire.line import Line, Sign

__all__ = ["join_labels", "mark_labelled", "mark_stroked", "part_lines"]

_CAPTIONS: Final = phrase_set(
    """
    image caption|media caption|video caption|audio caption|photo caption|picture caption|caption|bildunterschrift
    |bildtext|bildbeschreibung|légende|légende image|légende de l'image|légende photo|pie de foto|pie de imagen
    |leyenda|leyenda de la imagen|legenda|legenda da foto|legenda da imagem|didascalia|onderschrift|fotobijschrift
    |billedtekst|bildetekst|kuvateksti|podpis|podpis zdjęcia|popisek|képaláírás|legendă|подпись к фото
    |підпис до фото|λεζάντα|fotoğraf altı yazısı|keterangan gambar|maelezo ya picha|bayanan hoto
    |disgrifiad o'r llun|chụp lại hình ảnh|التعليق على الصورة|توضیح تصویر|تصویر کا کیپشن|इमेज कैप्शन|ছবির ক্যাপশান
    |图像加注文字|圖像加註文字|图片说明|圖片說明|画像説明|사진 설명
    """
)
_SOURCES: Final = phrase_set(
    """
    image source|image credit|photo source|picture source|media source|bildquelle|source de l'image|crédit photo
    |fuente de la imagen|crédito|crédito da foto|fonte immagine|beeldbron|billedkilde|bildkälla|źródło zdjęcia
    |sursa foto|автор фото|джерело зображення|kaynak|görsel kaynağı|sumber gambar|chanzo cha picha|asalin hoton
    |ffynhonnell y llun|nguồn hình ảnh|صدر الصورة|مصدر الصورة|منبع تصویر|تصویر کا ذریعہ|इमेज स्रोत|ছবির উৎস
    |图像来源|圖像來源|图片来源|圖片來源|画像提供|사진 출처
    """
)
_AUTHORS: Final = phrase_set(
    """
    author|authors|autor|autora|autores|auteur|auteurs|autore|автор|автори|авторы|συντάκτης|yazan|penulis|tác giả
    |mwandishi|marubuci|awdur|الكاتب|نویسنده|مصنف|लेखक|লেখক|எழுதியவர்|ผู้เขียน|작성자
    """
)
_COMMAS: Final = (", ", "، ")
_LONGEST_AUTHOR: Final = 90
_OPENINGS: Final = frozenset(label.partition(" ")[0] for label in _CAPTIONS | _SOURCES)
# The first three letters of the labels: they rule out most lines.
_LABEL_OPENINGS: Final = frozenset(label[:3] for label in _CAPTIONS | _SOURCES | _AUTHORS)
_ENDS: Final = ",:，：،"
_MARKS: Final = tuple(_ENDS)
_LONGEST_LABEL: Final = 32
_STOPS: Final = frozenset(".!?…。！？؟।۔")
_NOTHING: Final = ("", "")
# "... than it can hire bakers. By Ana Ruiz on Dec. 19, 2024"
_BYLINE_BEHIND: Final = re.compile(r"(?<=[.!?\u201d\"])\s(?=(?:By|Von|Par|Por|Door|Av|Af)\s[^\W\d_])")
# "2024-05-03 10:15 来源：海港报 作者：王小明"
_AUTHOR_LABELS: Final = ("作者", "记者：", "記者：", "撰文：")
_AUTHOR_BEHIND: Final = re.compile(r"(?<=.)(?:作者|(?:本报|本報|见习|見習)?(?:记者|記者)|撰文)\s?[:：]\s?(?=[^\W\d])")
_SHORTEST_DECK: Final = 40
_LONGEST_SIGNED: Final = 90
_LONGEST_DECK: Final = 400
_LONGEST_SOURCED: Final = 110
_SHORTEST_CAPTION, _LONGEST_CAPTION = 12, 250
# "Photo:", "Credit..."
_OPEN_ENDS: Final = (":", "...")


def mark_labelled(lines: list[Line]) -> list[Line]:
    """Return *lines* with what a label calls a picture marked as its figure, and labelled authors as bylines have them.

    The caption of a picture stands in one line, its source in another.  Behind the label of an author stands a colon
    then, and her office is none of the text.

    >>> lines = mark_labelled([Line(1, "Image source, Ana Ruiz", 0, 0), Line(2, "Image caption, The ferry", 0, 0)])
    >>> lines[0].sign.kind, lines[1].sign.image
    ('furniture', Image(caption='The ferry', credit='Ana Ruiz'))
    >>> lines = mark_labelled([Line(1, "Author, Ana Ruiz", 0, 0), Line(2, "Role, Harbour News, Lund", 0, 0)])
    >>> lines[0].text, lines[1].sign.kind
    ('Author: Ana Ruiz', 'furniture')
    """
    opened = [i for i, line in enumerate(lines) if line.text[:3].casefold() in _LABEL_OPENINGS and line.sign is None]
    return _mark_authors(_mark_pictures(lines, opened), opened) if opened else lines


def _mark_pictures(lines: list[Line], opened: Sequence[int]) -> list[Line]:
    kinds = {i: read for i in opened if (read := _read(lines[i].text)) != _NOTHING}
    if not kinds:
        return lines
    marked = lines[:]
    taken: set[int] = set()
    for i, (label, words) in kinds.items():
        if label == "source":
            continue
        beside = next((j for j in (i - 1, i + 1) if j not in taken and kinds.get(j, _NOTHING)[0] == "source"), None)
        if beside is not None:
            taken.add(beside)
            marked[beside] = replace(lines[beside], sign=Sign(kind="furniture"))
        credit = kinds[beside][1] if beside is not None else None
        sign = Sign(kind="figure", image=Image(caption=words, credit=credit))
        marked[i] = replace(lines[i], text=words, sign=sign)
    for i, (label, _) in kinds.items():
        if label == "source" and i not in taken and not _is_below_caption(lines, i):
            # A picture without a caption is none that a pasted text could show.
            marked[i] = replace(lines[i], sign=Sign(kind="furniture"))
    return marked


def _is_below_caption(lines: list[Line], i: int) -> bool:
    """Return whether the source in line *i* stands as any credit does, right below what may be its caption."""
    above = lines[i - 1] if i and not lines[i].gap else None
    if above is None or above.sign is not None:
        return False
    return _SHORTEST_CAPTION <= len(above.text) <= _LONGEST_CAPTION and is_credit(lines[i].text)


def _read(text: str) -> tuple[str, str]:
    """Return whether *text* is labelled as a "caption" or a "source", and what stands behind the label."""
    head = text[:_LONGEST_LABEL]
    first, blank, _ = head.partition(" ")
    if blank and first.rstrip(_ENDS).casefold() not in _OPENINGS and "，" not in first and "：" not in first:
        return _NOTHING
    at = next((at for mark in _MARKS if (at := head.find(mark)) > 0), -1)
    if at < 0:
        return _NOTHING
    label = head[:at].strip().casefold()
    words = text[at + 1 :].strip()
    if not words:
        return _NOTHING
    return ("caption", words) if label in _CAPTIONS else ("source", words) if label in _SOURCES else _NOTHING


def part_lines(lines: list[Line], text: str) -> list[Line]:
    """Return the *lines* of *text* with the byline that closes a summary, and tags or author behind a date, apart.

    >>> text = "The ferries are late, and nobody knows why. By Ana Ruiz on May 3, 2024"
    >>> [line.text for line in part_lines([Line(1, text, 0, 0)], text)]
    ['The ferries are late, and nobody knows why.', 'By Ana Ruiz on May 3, 2024']
    >>> text = "2024-05-03 #ferries #lund"
    >>> [line.text for line in part_lines([Line(1, text, 0, 0)], text)]
    ['2024-05-03', '#ferries #lund']
    """
    # Nearly all lines end in no figure, and few texts have a tag or the word for an author.
    may_be_two = "#" in text or "者" in text or "撰" in text
    cuts = {
        i: cut
        for i, line in enumerate(lines)
        if (may_be_two or line.text[-1].isdecimal()) and line.sign is None and (cut := _cut(line.text))
    }
    if not cuts:
        return lines
    parted: list[Line] = []
    for i, line in enumerate(lines):
        if i not in cuts:
            parted.append(line)
            continue
        front, behind = line.text[: cuts[i]].rstrip(), line.text[cuts[i] :].lstrip()
        parted += [replace(line, text=front, links=()), replace(line, text=behind, gap=0, links=())]
    return parted


def join_labels(lines: list[Line], text: str) -> list[Line]:
    r"""Return the *lines* of *text* with the name behind the label of a credit that stands in the line above it.

    >>> text = "Photo:\nAna Ruiz"
    >>> [line.text for line in join_labels([Line(1, "Photo:", 0, 0), Line(2, "Ana Ruiz", 0, 0)], text)]
    ['Photo: Ana Ruiz']
    """
    if ":\n" not in text and "...\n" not in text:
        return lines
    joined: list[Line] = []
    for line in lines:
        above = joined[-1] if joined else None
        if (
            above is not None and not line.gap and above.text.endswith(_OPEN_ENDS) and _is_named(above, line)
        ):  # fmt: skip
            joined[-1] = replace(above, text=f"{above.text} {line.text}", links=())
        else:
            joined.append(line)
    return joined


def mark_stroked(lines: list[Line]) -> list[Line]:
    """Return *lines* with each credit that takes three of them, "Ana Ruiz", "/", "The Quay", made one with its caption.

    What the picture shows stands right below, and the text right below that; other paragraphs are set apart.

    >>> parts = ("Ana Ruiz", "/", "The Quay", "The ferry in May.", "Dockers in the port of Lund went back to work.")
    >>> lines = mark_stroked([Line(i, part, 0, 0) for i, part in enumerate(parts, 1)])
    >>> lines[3].sign.image.caption, lines[3].sign.image.credit
    ('The ferry in May.', 'Ana Ruiz / The Quay')
    """
    strokes = [i for i in range(1, len(lines) - 3) if lines[i].text == "/" and lines[i].sign is None]
    marked = lines[:] if strokes else lines
    for i in strokes:
        block = lines[i - 1 : i + 4]
        credit = f"{block[0].text} / {block[2].text}"
        caption, behind = block[3].text, block[4].text
        is_close = not any(line.gap or line.sign for line in block[1:]) and len(caption) < len(behind)
        if is_close and caption[-1] in _STOPS and len(caption) <= _LONGEST_CAPTION and is_name_line(credit):
            marked[i - 1] = replace(block[0], sign=Sign(kind="furniture"))
            marked[i] = replace(block[1], sign=Sign(kind="furniture"))
            marked[i + 1] = replace(block[2], sign=Sign(kind="furniture"))
            marked[i + 2] = replace(block[3], sign=Sign(kind="figure", image=Image(caption=caption, credit=credit)))
    return marked


def _is_named(above: Line, line: Line) -> bool:
    is_short = len(above.text) <= _LONGEST_LABEL and len(line.text) <= _LONGEST_SIGNED and line.text[-1] not in _STOPS
    return is_short and line.sign is above.sign is None and is_credit(f"{above.text} {line.text}")


def _cut(text: str) -> int:
    """Return where the first of two lines ends that stand in one; 0 for a line that is one."""
    if text[-1].isdecimal() and _SHORTEST_DECK < len(text) <= _LONGEST_DECK:
        found = _BYLINE_BEHIND.search(text, max(_SHORTEST_DECK, len(text) - _LONGEST_SIGNED))
        if found is not None and split_date(text[found.end() :])[1] and is_byline(text[found.end() :]):
            return found.start()
    if " #" in text and len(text) <= _LONGEST_DECK:
        date, _, tags = text.partition(" #")
        if is_date(date) and all(part[0] == "#" for part in tags.split()[1:]):
            return len(date)
    if not text.isascii() and len(text) <= _LONGEST_SOURCED and holds(_AUTHOR_LABELS, text):
        found = _AUTHOR_BEHIND.search(text)
        if found is not None and is_date_line(text[: found.start()].rstrip()):
            return found.start()
    return 0


def _mark_authors(lines: list[Line], opened: Sequence[int]) -> list[Line]:
    marked = lines
    for i in opened:
        line = lines[i]
        label, name = _cut_label(line)
        if not name or label.casefold() not in _AUTHORS:
            continue
        marked = lines[:] if marked is lines else marked
        marked[i] = replace(line, text=f"{label}: {name}")
        below = lines[i + 1] if i + 1 < len(lines) else None
        # "Role, ..." has a label in each language; a date below has figures.
        if below is not None and not below.gap and not has_digit(below.text) and _cut_label(below)[1]:
            marked[i + 1] = replace(below, sign=Sign(kind="furniture"))
    return marked


def _cut_label(line: Line) -> tuple[str, str]:
    """Return the label before the comma that a short line opens with, and what stands behind it."""
    text = line.text
    if len(text) > _LONGEST_AUTHOR or line.sign is not None or text[-1] in _STOPS:
        return _NOTHING
    for comma in _COMMAS:
        label, mark, rest = text.partition(comma)
        if mark and len(label) + len(mark) <= _LONGEST_LABEL:
            return label, rest
    return _NOTHING
