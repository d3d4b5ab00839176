"""What one line says of authors, and how plainly."""

from __future__ import annotations

import attrs

__all__ = ["ALONE", "CUED", "DATED", "NameLine"]

CUED, DATED, ALONE = 3, 2, 1
"""How plainly a line is about authors: by a cue, by an office or a date beside the name, by nothing but its shape."""


@attrs.frozen(slots=True)
class NameLine:
    """What one line says of authors."""

    names: str
    date: str
    strength: int
    people: tuple[str, ...] = ()
    is_staff: bool = False
    """Whether it names no person but the people of an outlet."""
    is_east: bool = False
    """Whether it is a name in ideographs, which have no capitals to know a name by."""
    is_caseless: bool = False
    """Whether it is what could be a bare name in a script without capitals."""
