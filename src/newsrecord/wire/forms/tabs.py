"""Turn lines whose parts are set off by tabs, as browsers and spreadsheets copy a table, into one table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.text import clean_line
from newsrecord.wire.line import Line, Sign

__all__ = ["read_tabs"]

_LONGEST_CELL: Final = 120
_MOST_ROWS: Final = 5_000
_ROWS: Final = 2
# Two columns are also how some pages set a label beside a link.
_ROWS_OF_PAIRS: Final = 3


def read_tabs(lines: Sequence[Line], raws: Sequence[str]) -> list[Line]:
    r"""Return *lines* with those of each table made one, which bears its rows; the others as they are.

    Args:
        lines: the lines that hold something.
        raws: all lines as they came, by number.

    >>> raws = ["Ferries", "Town\t2023\t2024", "Lund\t12\t14"]
    >>> table = read_tabs([Line(i + 1, raw.replace("\t", " "), 0, 0) for i, raw in enumerate(raws)], raws)[1]
    >>> table.number, table.sign.rows, table.sign.header_rows
    (2, (('Town', '2023', '2024'), ('Lund', '12', '14')), 1)
    """
    read: list[Line] = []
    at = 0
    while at < len(lines):
        rows = _rows_from(lines, raws, at)
        if len(rows) < _ROWS or (len(rows[0]) == 2 and len(rows) < _ROWS_OF_PAIRS):
            read.append(lines[at])
            at += 1
            continue
        sign = Sign(kind="table", rows=tuple(rows), header_rows=int(_is_header(rows)))
        read.append(replace(lines[at], text="\n".join("\t".join(row) for row in rows), sign=sign))
        at += len(rows)
    return read


def _rows_from(lines: Sequence[Line], raws: Sequence[str], at: int) -> list[tuple[str, ...]]:
    """Return the cells of the lines from *at* on that have as many as the first, one right below the other."""
    rows: list[tuple[str, ...]] = []
    for k in range(at, min(at + _MOST_ROWS, len(lines))):
        line = lines[k]
        raw = raws[line.number - 1]
        if "\t" not in raw or line.sign is not None or (rows and line.gap):
            break
        cells = tuple(clean_line(cell) for cell in raw.strip(" ").split("\t"))
        if len(cells) < 2 or max(map(len, cells)) > _LONGEST_CELL or not all(cells[:1]) or sum(map(bool, cells)) < 2:
            break
        if rows and len(cells) != len(rows[0]):
            break
        rows.append(cells)
    return rows


def _is_header(rows: Sequence[tuple[str, ...]]) -> bool:
    """Return whether the first row names the columns: below it, figures stand where it has words, or years."""
    below = [cell for row in rows[1:] for cell in row[1:]]
    figures = sum(any(map(str.isdecimal, cell)) for cell in below)
    named = [cell for cell in rows[0][1:] if (cell.isdecimal() and len(cell) == 4) or not any(map(str.isdecimal, cell))]
    return len(named) == len(rows[0]) - 1 and 2 * figures > len(below)
