"""Dear questions are asked of a line only where a cheap look says that they may be answered: it misses nothing."""

from __future__ import annotations

import pytest

from newsrecord.wire.dates import may_tell_time
from newsrecord.wire.forms.lines import split_lines
from newsrecord.wire.look import look_at
from newsrecord.wire.talk.ages import AGE_RUNS


@pytest.mark.parametrize(
    "credit",
    ["Photo: Jo Roe", "FOTOS: Jo Roe", "Pressefoto: Jo Roe", "Bildrechte: Jo Roe", "Crédit photo : Jo Roe",
     "Imagen: EFE",
     "Fot. Jo Roe", "ph. Jo Roe", "Courtesy of Jo Roe", "Фото: Jo Roe", "Zdjęcie: Jo Roe", "AFP / Jo Roe", "© Jo Roe",
     "Getty Images/Jo Roe", "Screenshot: Jo Roe", "写真：Jo Roe"],
)  # fmt: skip
@pytest.mark.parametrize(
    "opening", ["Boats lie at anchor in the old port of the town. ", "Boats – and nets – at anchor. "]
)
def test_credits_are_seen_in_lines(credit: str, opening: str):
    """A line that ends in a credit is a caption, whatever the credit's label and the marks before it."""
    assert [look.shape for look in look_at(split_lines(opening + credit))] == ["credit"]


@pytest.mark.parametrize(
    "glued", ["the old portFoto: Jo Roe", "in the year 2021Bild: Jo Roe", "at anchor.Credit: Jo Roe"]
)
def test_glued_credits_are_seen_in_lines(glued: str):
    """A label that runs into the word before it is one all the same."""
    assert [look.shape for look in look_at(split_lines(f"Boats lie {glued}"))] == ["credit"]


@pytest.mark.parametrize(
    "notice",
    ["Copyright The Courier", "ALL RIGHTS RESERVED", "Wir nutzen Cookies, um die Seite zu verbessern",
     "Sign up for our newsletter and read on", "Newsletter abonnieren und mehr wissen", "Powered by a small press",
     "Liked by Jo and twelve others", "Add us as a preferred source", "300 / 1500 Zeichen", "© 2026 The Courier"],
)  # fmt: skip
def test_notices_are_seen_in_lines(notice: str):
    """What a page says of itself, or asks of its readers, is a button."""
    assert [look.shape for look in look_at(split_lines(notice))] == ["button"]


@pytest.mark.parametrize(
    "text", ["3 May", "2h", "vor 3 Stunden", "12.5.2026", "10:04", "10h30", "May 2026", "5 mins", "3日前", "١٢ مايو"]
)
def test_times_may_be_told(text: str):
    """No date and no age is passed over for want of a word or a figure that tells time."""
    assert may_tell_time(text, AGE_RUNS)
