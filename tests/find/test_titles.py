"""What of a title or a printed heading is the headline."""

from __future__ import annotations

import pytest

from newsrecord.find.heads.titles import (
    cut_label,
    cut_outlet,
    cut_sections,
    drop_kicker,
    drop_note,
    drop_other_kicker,
    drop_rest,
    respell,
    take_kicker,
)

HEADLINE = "Harbour opens after the storm"


@pytest.mark.parametrize(
    "title",
    [
        f"{HEADLINE} | The Daily Harbour",
        f"{HEADLINE} - News - Daily Harbour",
        f"{HEADLINE}\u3163Daily Harbour",
        f"Daily Harbour: {HEADLINE}",
        f"dailyharbour.example {HEADLINE}",
    ],
)
def test_outlet_is_cut_from_both_ends(title: str) -> None:
    """The outlet's name goes with the mark that joins it, and with nothing but a blank where it is an address."""
    assert cut_outlet(title, {"dailyharbour", "dailyharbourexample"}) in (HEADLINE, f"{HEADLINE} - News")


def test_outlet_in_front_of_a_printed_heading_stays() -> None:
    """Of a printed heading only the end is cut: a company may write about itself."""
    assert cut_outlet("Harbour: what we do", {"harbour"}, at_end=True) == "Harbour: what we do"
    assert cut_outlet("What we do | Harbour", {"harbour"}, at_end=True) == "What we do"


def test_colon_joins_a_kicker_and_no_section() -> None:
    """A bar parts a section from what the page prints as heading; a colon parts a kicker, which titles keep."""
    assert cut_sections(f"{HEADLINE} | Coast", lambda: {"harbour opens after the storm"}) == HEADLINE
    assert cut_sections(f"Coast: {HEADLINE}", lambda: {"harbour opens after the storm"}) == f"Coast: {HEADLINE}"


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        (f"{HEADLINE} | Opinion", HEADLINE),
        (f"{HEADLINE} | Letters to the editor", HEADLINE),
        ("Storm | A city divided", "Storm | A city divided"),
        ("| Opinion", "| Opinion"),
        (HEADLINE, HEADLINE),
    ],
)
def test_label_of_the_kind_is_cut(title: str, wanted: str) -> None:
    """The name of the kind of text behind a bar is no part of the headline."""
    assert cut_label(title) == wanted


@pytest.mark.parametrize(
    "printed",
    [f"Trade talks: {HEADLINE}", f"Trade talks \u2013 {HEADLINE}", f"Trade talks{HEADLINE}", f'"So be it"{HEADLINE}'],
)
def test_kicker_that_shared_titles_leave_out_goes(printed: str) -> None:
    """A kicker before the headline goes, joined by a mark or by nothing, where titles for sharing do without it."""
    assert drop_kicker(printed, [HEADLINE]) == HEADLINE


def test_words_of_the_headline_are_no_kicker() -> None:
    """A word that a blank joins, or a beginning longer than the rest, is part of the headline."""
    assert drop_kicker(f"The {HEADLINE}", [HEADLINE]) == f"The {HEADLINE}"
    assert drop_kicker(f"Opinion {HEADLINE}", [HEADLINE], loose=True) == HEADLINE
    long = f"{HEADLINE} and all the ships that waited go in: the town sighs"
    assert drop_kicker(long, ["the town sighs"]) == long


def test_kicker_above_is_taken_where_all_declare_it() -> None:
    """A kicker printed above the headline belongs to it where linked data and shared title have it as well."""
    declared = [f"Exampla: {HEADLINE}"] * 2
    assert take_kicker(HEADLINE, declared, ["Exampla"]) == declared[0]
    assert take_kicker(HEADLINE, declared, ["Weather"]) == HEADLINE
    assert take_kicker(HEADLINE, [declared[0], HEADLINE], ["Exampla"]) == HEADLINE
    assert take_kicker(HEADLINE, [HEADLINE] * 2, ["Exampla"]) == HEADLINE


def test_rest_behind_a_bar_goes_where_nothing_declares_it() -> None:
    """What a bar joins to a printed heading stays, unless all that is declared leaves it out."""
    assert drop_rest(f"{HEADLINE} / June", [HEADLINE] * 2) == HEADLINE
    assert drop_rest(f"{HEADLINE} / June", [HEADLINE]) == f"{HEADLINE} / June"
    assert drop_rest(f"{HEADLINE}: all you need", [HEADLINE] * 2) == f"{HEADLINE}: all you need"


def test_looks_are_no_spelling() -> None:
    """A heading in capitals, or with a line break for a colon, is given as declared; marks alone do not matter."""
    assert respell(HEADLINE.upper(), [HEADLINE]) == HEADLINE
    assert respell(f"Exampla {HEADLINE}", [f"Exampla - {HEADLINE}", f"Exampla: {HEADLINE}"]) == f"Exampla: {HEADLINE}"
    assert respell("The harbour\u2019s storm", ["The harbour's storm"]) == "The harbour\u2019s storm"


def test_badge_behind_a_heading_goes_where_two_titles_lack_it() -> None:
    """One title may be cut; two that end before the last words of the heading leave out what is no headline."""
    whole = "Storm keeps the harbour shut Premium"
    bare = "Storm keeps the harbour shut"
    assert drop_note(whole, [bare, bare + " | Lund Mail"]) == bare
    assert drop_note(whole, [bare]) == whole
    assert drop_note(whole, [bare, bare, "Premium: " + bare]) == whole
    assert drop_note(whole, [bare + "...", bare + " ..."]) == whole


def test_kicker_that_titles_word_anew_goes() -> None:
    """What a page sets above the headline in one heading with it, and declares in other words, is no part of it."""
    assert drop_other_kicker(f"Trouble in Lund {HEADLINE}", [f"Sweden: {HEADLINE}"]) == HEADLINE
    kept = f"Sweden {HEADLINE}"
    assert drop_other_kicker(kept, [f"Sweden: {HEADLINE}"]) == kept
    assert drop_other_kicker(f"Lund: {HEADLINE}", [f"Sweden: {HEADLINE}"]) == f"Lund: {HEADLINE}"
