"""Read the tables of reStructuredText: those drawn as a grid, and those whose columns stand between rules."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsrecord.wire.line import Line

__all__ = ["is_table_rule", "read_rows"]

_LONGEST: Final = 400
_WIDEST: Final = 60


def is_table_rule(text: str) -> bool:
    """Return whether *text* is the first line of a table.

    >>> is_table_rule("===== ====="), is_table_rule("+---+---+"), is_table_rule("=====")
    (True, True, False)
    """
    return text.startswith(("+-", "+=")) or (text.startswith("==") and " " in text and not text.strip("= "))


def read_rows(
    lines: Sequence[Line], raws: Sequence[str], start: int
) -> tuple[int, tuple[tuple[str, ...], ...], int] | None:
    """Return where the table that begins at *start* ends, its rows, and how many of them are headings."""
    stop = start + 1
    while stop < min(len(lines), start + _LONGEST) and not lines[stop].gap:
        stop += 1
    inside = [raws[line.number - 1].expandtabs(4) for line in lines[start:stop]]
    rows, headers = _read_grid(inside) if lines[start].text[0] == "+" else _read_columns(inside)
    return (stop, rows, headers) if rows else None


def _read_grid(raws: Sequence[str]) -> tuple[tuple[tuple[str, ...], ...], int]:
    rows: list[tuple[str, ...]] = []
    parts: list[list[str]] = []
    headers = 0
    for raw in raws:
        text = raw.strip()
        if text.startswith("+"):
            if parts:
                rows.append(tuple(" ".join(cell).strip() for cell in parts))
                parts = []
            if text.startswith("+="):
                headers = len(rows)
        elif text.startswith("|"):
            cells = [cell.strip() for cell in text.strip("|").split("|")][:_WIDEST]
            parts = parts or [[] for _ in cells]
            for cell, words in zip(parts, cells, strict=False):
                cell.append(words)
    return tuple(row for row in rows if any(row)), headers


def _read_columns(raws: Sequence[str]) -> tuple[tuple[tuple[str, ...], ...], int]:
    rule = raws[0]
    starts = [i for i, mark in enumerate(rule) if mark == "=" and (i == 0 or rule[i - 1] != "=")][:_WIDEST]
    bounds = [*starts, None]
    rows: list[tuple[str, ...]] = []
    rules = headers = 0
    for raw in raws:
        if raw.strip() and not raw.strip().strip("= "):
            rules += 1
            headers = len(rows) if rules == 2 else headers
            continue
        rows.append(tuple(" ".join(raw[a:b].split()) for a, b in pairwise(bounds)))
    # With two rules only, the second closes the table.
    return tuple(row for row in rows if any(row)), headers if rules > 2 else 0
