"""Boxes within a story and the summary above it are none of its text."""

from __future__ import annotations

import pytest

import newsrecord

PARAGRAPHS = [
    "Bussen till Möwe går åter efter stormen, meddelade hamnkontoret i Lund på måndagen efter ett möte om stormen.",
    "Stormen hade slitit bussens brygga ur sitt fäste, och ön var avskuren i tre dagar utan bussar eller bränsle.",
    "Hamnens lotsar säger att bryggan på ön måste byggas på nytt före vintern, när stormarna brukar komma igen.",
    "Hamnkontoret räknar med att bussarna kan köra till ön två gånger om dagen, precis som de gjorde före stormen.",
    "Den som har biljett till bussarna för stormens dagar får pengarna tillbaka på hamnkontoret i Lund under våren.",
    "På ön bor trehundra människor, och de flesta av dem lever av fiske och behöver både bussarna och bryggan.",
]


def text_of(*between: str, behind: int = 3) -> str:
    """Return the text of a story with the lines *between* its paragraphs."""
    lines = [*PARAGRAPHS[:behind], *between, *PARAGRAPHS[behind:]]
    page = "Bussen till Möwe går igen\n\nAv Ana Ruiz\n\n" + "\n\n".join(lines)
    return newsrecord.parse_text(page, annotate=()).text


def told() -> str:
    """Return the text of the story alone."""
    return text_of()


FACTS = "Bryggan ritades år 1967.\nDen är fyra meter bred.\nEn ny väntas kosta nio miljoner kronor."


@pytest.mark.parametrize("head", ["Fakta: Bryggan", "FAKTA", "Fakten zur Brücke", "Infobox", "Fact box", "La scheda"])
def test_a_box_of_facts_is_left_out(head: str) -> None:
    """Sentences close together under a heading that says "facts" are a box, in a story that sets paragraphs apart."""
    assert text_of(f"{head}\n{FACTS}") == told()


def test_a_box_of_facts_ends_in_its_source() -> None:
    """Below its heading a box may have lists, what leads up to them, and a last sentence above its source."""
    lists = "Så här är den byggd:\n\nAv ek.\nAv sten."
    box = f"Fakta om bryggan\n\n{FACTS}\n\n{lists}\n\nDen står i hamnen.\n\nKälla: Hamnkontoret"
    assert text_of(box) == told()


def test_facts_in_paragraphs_of_their_own_are_text() -> None:
    """Under a crosshead the paragraphs are set apart as the others are."""
    assert "Bryggan ritades av Sven Alm" in text_of("Fakta", "Bryggan ritades av Sven Alm, som bodde på ön i hamnen.")


def test_a_summary_above_the_text_is_left_out() -> None:
    """Three sentences and more, close together under a heading, say in short what the paragraphs below say."""
    summary = "Kort sagt\n\nBussen går igen.\nBryggan var borta i tre dagar.\nEn ny ska byggas före vintern."
    assert text_of(summary, behind=0) == told()


@pytest.mark.parametrize(
    "box",
    [
        "Iratkozz fel a hírlevelünkre!\nMinden reggel elküldjük a legfontosabb híreket, hogy ne maradj le semmiről.",
        "Odebírejte náš newsletter\nKaždý pátek vám pošleme tři recepty na víkend, které se povedou.",
        "Abonează-te!\nÎn fiecare dimineață îți trimitem cele mai importante știri ale zilei.",
    ],
)
def test_a_call_takes_along_the_sentence_below_it(box: str) -> None:
    """What stands right below a short call to subscribe says what one gets."""
    assert text_of(box) == told()


def test_titles_below_a_pointer_are_links() -> None:
    """A short line that says that links follow is none of the text, nor are the titles below it."""
    assert text_of("Läs också:", "Ny lots i hamnen\nFärjan till fastlandet blir dyrare") == told()


def test_a_link_that_says_more_ends_a_teaser() -> None:
    """Behind a title or a sentence, a bar and the word for "more" lead to another story."""
    assert text_of("Lotsarna vill ha högre lön inför vintern i hamnen | läs mer") == told()


def test_a_pointer_is_no_crosshead() -> None:
    """The title of another story behind "read also" heads no paragraphs."""
    page = "Bussen till Möwe går igen\n\n" + "\n\n".join(
        [*PARAGRAPHS[:3], "Läs också Hamnen på ön byggs om", *PARAGRAPHS[3:]]
    )
    assert [block.type for block in newsrecord.parse_text(page, annotate=()).body] == ["paragraph"] * len(PARAGRAPHS)


def test_a_quotation_pulled_out_is_left_out() -> None:
    """What is quoted in a line of its own, with the speaker right below, stands in the text besides."""
    assert text_of("”Ingen vet när stormen kommer igen.”\nOle Dahl, lots") == told()


def test_a_story_of_quotations_keeps_them() -> None:
    """Several quotations with their speakers are what the story consists of."""
    quotes = [f"”Bussen går i {day}, och vi åker med den.”\n{name}, lots" for day, name in
              (("dag", "Ole Dahl"), ("morgon", "Tom Lee"), ("maj", "Ana Ruiz"))]  # fmt: skip
    assert "Bussen går i morgon" in text_of(*quotes)


def test_subscription_is_a_word_of_stories_too() -> None:
    """A paragraph that says what was paid by subscription asks for nothing."""
    line = "A third of the eighty thousand crowns was met by subscription, and the borough paid the rest."
    assert line in text_of(line)


TITLES = "{0} Ferry fares will rise in May\n{0} Storm shuts the museum of the town"


@pytest.mark.parametrize("head", ["Related articles", "Read also:", "Lesen Sie auch:", "Mehr zum Thema"])
@pytest.mark.parametrize("bullet", ["-", "\u2022", "*"])
def test_a_list_of_other_stories_is_left_out(head: str, bullet: str) -> None:
    """Titles with bullets under words that point to other stories are none of the text around them."""
    assert text_of(f"{head}\n{TITLES.format(bullet)}") == told()


def test_a_list_of_sentences_stays() -> None:
    """What is told point by point is part of the story, whatever the heading over it."""
    assert "The pier is new." in text_of("Read also:\n- The pier is new.\n- The buses are not.")


def test_a_text_right_below_its_summary_is_kept() -> None:
    """Style sheets alone may part a summary from the first paragraph, which is longer than its points are."""
    summary = "Kort sagt\n\nBussen går igen.\nBryggan var borta i tre dagar.\nEn ny ska byggas före vintern."
    lines = [f"{summary}\n{PARAGRAPHS[0]}", *PARAGRAPHS[1:]]
    page = "Bussen till Möwe går igen\n\nAv Ana Ruiz\n\n" + "\n\n".join(lines)
    assert newsrecord.parse_text(page, annotate=()).text == told()


@pytest.mark.parametrize(
    "box",
    [
        "Sign up here.",
        "The Pier is supported by its readers. To receive new posts and support my work, consider a subscription."
        "\nSubscribe\nBussen och bryggan",
    ],
)
def test_a_paragraph_right_below_a_box_is_kept(box: str) -> None:
    """Style sheets alone part what asks the reader to subscribe from the paragraph that the story goes on with."""
    lines = [*PARAGRAPHS[:3], f"{box}\n{PARAGRAPHS[3]}", *PARAGRAPHS[4:]]
    page = "Bussen till Möwe går igen\n\nAv Ana Ruiz\n\n" + "\n\n".join(lines)
    assert PARAGRAPHS[3] in newsrecord.parse_text(page, annotate=()).text
