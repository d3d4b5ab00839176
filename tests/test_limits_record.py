"""Limits: the sizes that bound the work."""

from __future__ import annotations

import attrs
import pytest

from newsrecord import DEFAULT_LIMITS, InvalidField, Limits


def test_the_default_limit_of_bytes_is_16_mebibytes():
    """A page past 16 MiB is refused unless the caller says otherwise."""
    assert DEFAULT_LIMITS.max_bytes == 16 * 1024 * 1024


@pytest.mark.parametrize("name", [field.name for field in attrs.fields(Limits)])
@pytest.mark.parametrize("value", [0, -1, 1.5, "9", None, True])
def test_a_limit_is_a_whole_number_from_one(name, value):
    """Nothing, less than nothing and values that are no whole numbers are refused with the name of the limit."""
    with pytest.raises(InvalidField, match=rf"Limits\.{name}: "):
        Limits(**{name: value})


def test_limits_are_frozen_and_evolve():
    """A limit is changed by making another value."""
    tighter = attrs.evolve(DEFAULT_LIMITS, max_comments=5)
    assert tighter.max_comments == 5
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        tighter.max_comments = 6
