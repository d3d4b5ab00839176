"""The tags below a pasted text: rows of short lines that the story speaks of."""

from __future__ import annotations

import pytest

from newsrecord.parse import parse_text
from newsrecord.wire.extents.subjects import heads_others

STORY = (
    "Dockers of Varna go back to work\n\nBy Ada Finch\n\n"
    "The cranes at the port of Varna moved again on Monday after the strike, Petar Donev of the union said.\n\n"
    "Some thirty ships were waiting off the Black Sea coast, and dock workers would need a week to unload them.\n\n"
)

FAR = (
    "Most read\n\n"
    + "\n\n".join(f"Museum of number {number} opens its doors to visitors" for number in range(30))
    + "\n\n"
)


@pytest.mark.parametrize(
    ("rows", "tags"),
    [
        ("Varna\nPetar Donev\nStrike\nTrade unions\n\nMore stories\n", ("Varna", "Petar Donev", "Strike",
                                                                        "Trade unions")),
        ("Varna\n\nPetar Donev\n\nBlack Sea\n\n", ("Varna", "Petar Donev", "Black Sea")),
        ("Share\n\nVarna\nStrike\n", ("Varna", "Strike")),
        ("Topics:\n\nVarna\nLabour\n", ("Varna", "Labour")),
        ("Lesen Sie mehr zum Thema\n\nVarna\nHafen\nArbeitskampf\n", ("Varna", "Hafen", "Arbeitskampf")),
        ("Further lines on\n\nVarna\nPetar Donev\nBlack Sea\n", ("Varna", "Petar Donev", "Black Sea")),
        ("Mehr lesen über\n\nVarna\n\n", ("Varna",)),
        ("In this article:\n\nVarna\n\nMore news\n", ("Varna",)),
        (FAR + "Topics\n\nVarna\nPetar Donev\nLabour\n\n", ("Varna", "Petar Donev", "Labour")),
        (FAR + "Categories\n\nVarna\nPetar Donev\nLabour\n\n", ()),
        (FAR + "Weather\n\nVarna\nPetar Donev\nLabour\n\n", ()),
        ("Tags: harbour, strike\n", ("harbour", "strike")),
        ("Topics: Harbour / Strike\n", ("Harbour", "Strike")),
        ("Tags: harbour • strike\n", ("harbour", "strike")),
        ("Topics: AC/DC, strike\n", ("AC/DC", "strike")),
        ("#harbour #strike\n", ("harbour", "strike")),
        ("strike, Varna, dock workers\n", ("strike", "Varna", "dock workers")),
        ("More on\nVarna Dock workers Petar Donev\n", ("Varna", "Dock workers", "Petar Donev")),
        ("Varna Petar Donev Black Sea Dock workers Ports\n",
         ("Varna", "Petar Donev", "Black Sea", "Dock workers", "Ports")),
        ("Mehr zum Thema\nVarna Petar Donev\n", ("Varna", "Petar Donev")),
        ("Politics\nBulgaria\nEurope\nPetar Donev\n\nMore stories\n",
         ("Politics", "Bulgaria", "Europe", "Petar Donev")),
        ("dock-workers\nVarna\nStrike\nComments\n", ("dock-workers", "Varna", "Strike")),
        ("Archivado En\n\nUnions\nLabour\n\nLo más visto\n", ("Unions", "Labour")),
        ("ETIQUETAS\nVarna\nhuelga\nArtículo anterior\nRain in Lund\n", ("Varna", "huelga")),
        ("Schlagwörter zu diesem Artikel\n\nVarna\n\nStrike\n\nBeitrag teilen\n\n", ("Varna", "Strike")),
        ("(af/tw)\nVarna\nStrike\n", ("Varna", "Strike")),
        ("ΕΤΙΚΕΤΕΣ: Varna, Strike\n", ("Varna", "Strike")),
        ("Explore more on these topics\nVarna\nStrike\nWatch the Quay on television\n", ("Varna", "Strike")),
        ("Explore more on these topics\nVarna\nStrike\nEdited by: Lou Starling\n", ("Varna", "Strike")),
        ("Archivado En\nVarna\nStrike\nMás información\nOther ports strike too\n", ("Varna", "Strike")),
        ("Témata:\nVarna\nStrike\nDalší zprávy z regionu\nRain in Lund again\n", ("Varna", "Strike")),
        ("#Varna\n#Black Sea\n#strike\n", ("Varna", "Black Sea", "strike")),
        ("# the first\n# the second\n", ()),
        ("Related Program\n\nBlack Sea\n\nTrade\n\nVarna\n\n", ()),
        ("Arxivat a: Varna, vaga\n", ("Varna", "vaga")),
        ("Posted in Ports | Tagged harbour, strike\n", ("harbour", "strike")),
    ],
)  # fmt: skip
def test_tags(rows: str, tags: tuple[str, ...]) -> None:
    """Short lines right below the text are tags where the story says at least half of them, or a label heads them."""
    assert parse_text(STORY + rows).tags == tags


@pytest.mark.parametrize(
    "rows",
    [
        "Politics\nBusiness\nCulture\nWeather\n",
        "Company\nOur people\nImprint\nPrivacy\n",
        "Ada Finch\nPort reporter\n",
        "12\n40\nCopy\n",
        "Home\nNews\nBlack Sea\nVarna\n",
        "Nobody Wins Like Ships Waiting\n",
        "Ada Finch, Tom Wren, Lou Starling\n",
        "Varna\n\nWhat the strike has cost the port, and who will have to pay for it in the end\n",
    ],
)
def test_no_tags(rows: str) -> None:
    """Menus, the author's name, counts and links to other stories are no tags."""
    assert parse_text(STORY + rows).tags == ()


def test_label_of_tags_is_no_paragraph() -> None:
    """A label that the page sets below the last paragraph is not of the text."""
    article = parse_text(f"{STORY}ジャンル ：\n\nVarna\nPetar Donev\n")
    assert [block.text for block in article.body] == STORY.strip().split("\n\n")[2:]


def test_tags_are_inflected() -> None:
    """A tag counts as said where the story has it with an ending."""
    story = (
        "Hafenarbeiter in Warna arbeiten wieder\n\n"
        "Die Kräne des Hafens von Warna bewegten sich am Montag wieder, sagte die Verwaltung.\n\n"
        "Die Streiks der Gewerkschaften hatten am Freitag begonnen, und dreißig Schiffe warteten.\n\n"
    )
    assert parse_text(f"{story}Hafen\nStreik\nGewerkschaft\n").tags == ("Hafen", "Streik", "Gewerkschaft")


def test_line_that_leads_to_more_is_no_tag() -> None:
    """In Bengali the word that leads to other stories stands last in its line."""
    assert heads_others("জেলা থেকে আরও পড়ুন")
    assert not heads_others("জেলা")
