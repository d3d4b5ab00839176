"""Find comments that nothing signs or closes by their number alone, which a heading declares."""

from __future__ import annotations

from collections.abc import Sequence

from newsrecord.wire.look import Look
from newsrecord.wire.remarks import Remark
from newsrecord.wire.signatures import bare_name, could_be_name

__all__ = ["count_off"]


def count_off(looks: Sequence[Look], start: int) -> list[Remark]:
    """Return as comments what stands behind "3 comments" where it is exactly three: paragraphs, or names over them."""
    wanted = looks[start].declared if start < len(looks) else None
    if not wanted:
        return []
    found: list[tuple[int | None, list[int]]] = []
    name: int | None = None
    for i in range(start + 1, len(looks)):
        if looks[i].is_prose:
            if name is None and found and found[-1][0] is not None:
                found[-1][1].append(i)
            else:
                found.append((name, [i]))
            name = None
        elif name is None and could_be_name(looks[i]):
            name = i
        elif looks[i].shape != "button":
            break
    if len(found) != wanted or len({at is None for at, _ in found}) > 1:
        return []
    return [
        Remark(
            tuple((i, looks[i].text) for i in lines),
            None if at is None else (at, bare_name(looks[at].text)),
            None,
        )
        for at, lines in found
    ]
