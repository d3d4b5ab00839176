"""Press releases: labels, contacts, notes and what is said of the sender under every release are left out."""

from __future__ import annotations

import pytest

from newsrecord import parse_text
from story import story

ONE = "Harbour Ferries will run the line to Lund Island every hour from the first of May on, the company said today."
TWO = "“People on the island have asked for this for years,” said Maria Holm, who runs the company in Lund."
THREE = "The first boat is to leave at five in the morning, and the last at midnight, on weekdays and on Sundays alike."
ABOUT = (
    "Harbour Ferries is a leading company for the transport of people and goods with forty boats in three countries."
)

ENGLISH = f"""FOR IMMEDIATE RELEASE
March 12, 2024

Media contact:
Ana Ruiz
Harbour Ferries
+46 46 555 01 00
ana.ruiz@ferries.example

Ferries to Lund Island will run every hour

More boats, and earlier ones, on the busiest line of the coast

LUND, Sweden, March 12, 2024 /PRNewswire/ -- {ONE}

{TWO}

{THREE}

About Harbour Ferries

{ABOUT} More at www.ferries.example.

SOURCE Harbour Ferries
"""

BRITISH = f"""PRESS RELEASE
Embargoed until 00:01 on 12 March 2024

Ferries to Lund Island will run every hour

{ONE}

{TWO}

{THREE}

-ENDS-

Notes to editors:

1. The line was opened in 1911 and has been run by Harbour Ferries since it was left by the state railways in 1980.

2. Pictures of the boats are to be had from the press office, which is open on weekdays from nine to five.

For further information, please contact Ana Ruiz on 046 555 01 00 or press@ferries.example
"""

GERMAN = """PRESSEMITTEILUNG
Lund, 12. März 2024

Fähren nach Lund fahren künftig jede Stunde

Die Hafenfähren fahren vom ersten Mai an jede Stunde zur Insel Lund, wie das Unternehmen am Dienstag mitteilte.

„Auf der Insel hat man sich das seit Jahren gewünscht“, sagte Maria Holm, die das Unternehmen in Lund leitet.

Über die Hafenfähren

Die Hafenfähren sind ein führendes Unternehmen für den Verkehr von Menschen und Gütern mit vierzig Schiffen.

Pressekontakt:
Ana Ruiz
Telefon: 046 555 01 00
E-Mail: presse@faehren.example
"""

FRENCH = """COMMUNIQUÉ DE PRESSE
Pour diffusion immédiate

Les bacs pour l'île de Lund partiront toutes les heures

LUND, le 12 mars 2024 - Les bacs du port partiront toutes les heures pour l'île de Lund dès le premier mai.

« On le demandait depuis des années sur l'île », a déclaré Maria Holm, qui dirige la compagnie à Lund.

À propos des Bacs du port

Les Bacs du port sont une compagnie de premier plan pour le transport de personnes, avec quarante bateaux.

Contact presse :
Ana Ruiz, 046 555 01 00, presse@bacs.example
"""

SPANISH = """NOTA DE PRENSA
Para publicación inmediata

Los transbordadores a la isla de Lund saldrán cada hora

Los transbordadores del puerto saldrán cada hora hacia la isla de Lund desde el primero de mayo, según la empresa.

«En la isla lo pedían desde hace años», dijo María Holm, que dirige la empresa en la ciudad de Lund.

Contacto de prensa: Ana Ruiz, 046 555 01 00, prensa@barcos.example

Sobre Transbordadores del Puerto
Transbordadores del Puerto es una empresa líder en el transporte de personas, con cuarenta barcos en tres países.
"""


def lines(text, *starts):
    return [line for line in text.split("\n") if line.startswith(starts)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            ENGLISH,
            {
                "headline": "Ferries to Lund Island will run every hour",
                "date": "2024-03-12",
                "body": [f"LUND, Sweden, March 12, 2024 /PRNewswire/ -- {ONE}", TWO, THREE],
            },
        ),
        (
            BRITISH,
            {
                "headline": "Ferries to Lund Island will run every hour",
                "date": "2024-03-12T00:01:00",
                "body": [ONE, TWO, THREE],
            },
        ),
        (
            GERMAN,
            {
                "headline": "Fähren nach Lund fahren künftig jede Stunde",
                "date": "2024-03-12",
                "body": lines(GERMAN, "Die Hafenfähren fahren", "„Auf der"),
            },
        ),
        (
            FRENCH,
            {
                "headline": "Les bacs pour l'île de Lund partiront toutes les heures",
                "date": "2024-03-12",
                "body": lines(FRENCH, "LUND, le", "« On"),
            },
        ),
        (
            SPANISH,
            {
                "headline": "Los transbordadores a la isla de Lund saldrán cada hora",
                "body": lines(SPANISH, "Los transbordadores del", "«En"),
            },
        ),
    ],
    ids=["en-us", "en-gb", "de", "fr", "es"],
)
def test_press_release(text, found):
    """Of a press release the headline, the day and the text are the record."""
    assert story(text) == found


def test_dateline_of_a_press_service():
    """The service that sent the release stands in the dateline."""
    dateline = parse_text(ENGLISH).dateline
    assert (dateline.location.name, dateline.agency, dateline.date.isoformat()) == (
        "LUND, Sweden",
        "PRNewswire",
        "2024-03-12",
    )


def test_crosshead_about_something_stays():
    """Where no press office speaks, a heading that begins with "About" is a crosshead."""
    text = f"Ferries run again\n\nBy Ana Ruiz\n\n{ONE}\n\n{TWO}\n\n{THREE}\n\nAbout the boats\n\n{ABOUT}"
    assert story(text)["body"][3:] == [("h2", "About the boats"), ABOUT]


def test_headline_about_an_embargo_is_one():
    """A headline that begins with a word of the labels is a headline."""
    text = f"EMBARGO ON OIL HOLDS IN 2024\n\nBy Ana Ruiz\n\n{ONE}\n\n{TWO}\n\n{THREE}"
    assert story(text)["headline"] == "EMBARGO ON OIL HOLDS IN 2024"


def test_contact_in_a_menu_takes_no_headline():
    """A menu that has "Contact" above the story is a menu."""
    text = (
        f"Home\nContact\n\nFerries to the island run again\n\nBy Ana Ruiz\n12 March 2024\n\n{ONE}\n\n{TWO}\n\n{THREE}"
    )
    assert story(text) == {
        "headline": "Ferries to the island run again",
        "by": ["Ana Ruiz"],
        "date": "2024-03-12",
        "body": [ONE, TWO, THREE],
    }


def test_release_known_by_its_service():
    """The service in the dateline tells a release from a report; what follows its text is left out."""
    text = f"Ferries run again\n\nLUND, Sweden--(BUSINESS WIRE)--{ONE}\n\n{TWO}\n\nAbout Harbour Ferries\n\n{ABOUT}"
    assert story(f"{text}\n\nContacts\n\nAna Ruiz\n+46 46 555 01 00")["body"] == [
        f"LUND, Sweden--(BUSINESS WIRE)--{ONE}",
        TWO,
    ]


def test_contact_asked_for_in_a_sentence():
    """A sentence that ends in a colon may head the block of contacts."""
    text = f"Ferries run every hour\n\nLUND, March 12, 2024 (GLOBE NEWSWIRE) -- {ONE}\n\n{TWO}\n\n{THREE}"
    contact = "For more information, please contact:\nAna Ruiz, Head of Press\nTel: +46 46 555 01 00"
    assert story(f"{text}\n\n{contact}")["body"][1:] == [TWO, THREE]


@pytest.mark.parametrize("below", ["Media contact:\nBo Lind\n555-0100", "SOURCE Ferry Office"])
def test_the_portrait_of_a_house_is_none_of_a_story_that_no_line_calls_a_release(below):
    """Its name stands over it and in it, and whom to ask below; one sentence of it is enough."""
    portrait = f"About Ferry Office\n\nThe Ferry Office runs the ferries of Lund since 1901.\n\n{below}"
    text = "\n\n".join((*[ONE, TWO, THREE] * 2, portrait))
    article = parse_text(f"Ferries to Lund Island will run every hour\n\n3 May 2026\n\n{text}", annotate=())
    assert "since 1901" not in article.text
    assert article.text.startswith(ONE)
