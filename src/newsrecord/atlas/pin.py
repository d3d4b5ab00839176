"""A place as a map has it."""

from __future__ import annotations

import attrs

__all__ = ["Pin"]


@attrs.frozen(kw_only=True, slots=True)
class Pin:
    """A place to be shown on a map.

    >>> Pin(name="Mosul", latitude=36.335, longitude=43.119).is_area
    False
    """

    name: str
    """What stands beside it."""
    latitude: float
    """Degrees north of the equator."""
    longitude: float
    """Degrees east of Greenwich."""
    about: str = ""
    """What is shown to who points at it."""
    is_area: bool = False
    """Whether the coordinates are only the middle of it, as those of a country are."""
    extent: float = 8.0
    """Degrees of latitude around it that a map shows at least."""
    weight: int = 0
    """How much it matters: of names that leave each other no room, the one of more weight stands."""
