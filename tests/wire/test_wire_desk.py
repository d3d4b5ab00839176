"""Wire copy: what agencies write for the desk is no part of the story."""

# ruff: noqa: E501  # a sample is written as it comes, and so is what becomes of it
from __future__ import annotations

import pytest

from newsrecord import parse_text
from story import story

ONE = "Cranes at the port of Varna moved again on Monday for the first time since Friday morning, the operator said."
TWO = "The workers' union accepted an offer by the government after talks that lasted through the night."
THREE = "“We did not win everything, but we won enough,” said Petar Donev, who leads the union of the port's workers."

AP = f"""BC-EU--Harbour Strike,5th Ld-Writethru
Eds: Updates with union's vote, details. ADDS photo links.
With AP Photos.

Dockers in Varna end strike after pay deal

By ANA RUIZ, 512 words
Associated Press

VARNA, Bulgaria (AP) — {ONE}

{TWO}

{THREE}

___

Tom Lee in Sofia contributed to this report.

AP-NY-12-03-24 1045EST<
"""

REUTERS = """UPDATE 2-Varna dockers end strike after pay offer
(Adds union comment, background in paragraphs 3-5)
By Ana Ruiz

   VARNA, March 12 (Reuters) - Cranes at the port of Varna moved
again on Monday for the first time since Friday morning, the
operator said.
   The workers' union accepted an offer by the government after
talks that lasted through the night.
(Reporting by Ana Ruiz; editing by Tom Lee)

Keywords: HARBOUR STRIKE/VARNA
"""

AFP = """URGENT
Bulgarie: les dockers de Varna reprennent le travail

Varna, 12 mars 2024 (AFP) - Les grues du port de Varna ont repris lundi leur mouvement, a annoncé l'exploitant.

Le syndicat a accepté une offre du gouvernement après une nuit entière de discussions au ministère.

ana-tom/lee
"""

DPA = """Hafen/Streik/Bulgarien/
(Zusammenfassung 1530 - neu: Abstimmung, Details)
Hafenarbeiter in Warna beenden ihren Streik
Von Ana Ruiz, dpa

Warna (dpa) - Die Kräne im Hafen von Warna haben sich am Montag zum ersten Mal seit Freitag wieder bewegt.

Die Gewerkschaft nahm ein Angebot der Regierung an, über das eine ganze Nacht lang gesprochen worden war.

# Notizblock

## Orte
- [Hafen](Kai 1, Warna, Bulgarien)

* * * *
Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt und stehen hier nur für die Redaktionen.

## dpa-Kontakte
- Autorin: Ana Ruiz, +49 30 555 0100, <ruiz@agentur.example>
dpa aru yyzz n1 tle
"""

EFE = """BULGARIA-PUERTO
Los estibadores de Varna terminan la huelga

Varna (Bulgaria), 12 mar (EFE).- Las grúas del puerto de Varna volvieron a moverse este lunes, según la operadora.

El sindicato aceptó una oferta del Gobierno tras una noche entera de conversaciones en el ministerio. EFE

(foto) (vídeo)
arz/tl
"""

TELEX = """ZCZC VAR0123 4 I 0102

VARNA PORT DOCKERS BACK AT WORK

By Ana Ruiz

VARNA, March 12 (Courier News) -- Cranes at the port of Varna moved again
on Monday for the first time since Friday morning, the operator of the
port said.

The workers' union accepted an offer by the government after talks that
lasted through the night, and a vote of its members is to follow.

-30-

NNNN
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            AP,
            {
                "headline": "Dockers in Varna end strike after pay deal",
                "by": ["ANA RUIZ"],
                "body": [f"VARNA, Bulgaria (AP) — {ONE}", TWO, THREE],
            },
        ),
        (
            REUTERS,
            {
                "headline": "Varna dockers end strike after pay offer",
                "by": ["Ana Ruiz"],
                "body": ["VARNA, March 12 (Reuters) - " + ONE, TWO],
            },
        ),
        (
            AFP,
            {
                "headline": "Bulgarie: les dockers de Varna reprennent le travail",
                "date": "2024-03-12",
                "body": [
                    "Varna, 12 mars 2024 (AFP) - Les grues du port de Varna ont repris lundi leur mouvement, a annoncé "
                    "l'exploitant.",
                    "Le syndicat a accepté une offre du gouvernement après une nuit entière de discussions au ministère.",
                ],
            },
        ),
        (
            DPA,
            {
                "headline": "Hafenarbeiter in Warna beenden ihren Streik",
                "by": ["Ana Ruiz"],
                "body": [
                    "Warna (dpa) - Die Kräne im Hafen von Warna haben sich am Montag zum ersten Mal seit Freitag wieder "
                    "bewegt.",
                    "Die Gewerkschaft nahm ein Angebot der Regierung an, über das eine ganze Nacht lang gesprochen "
                    "worden war.",
                ],
            },
        ),
        (
            EFE,
            {
                "headline": "Los estibadores de Varna terminan la huelga",
                "body": [
                    "Varna (Bulgaria), 12 mar (EFE).- Las grúas del puerto de Varna volvieron a moverse este lunes, según "
                    "la operadora.",
                    "El sindicato aceptó una oferta del Gobierno tras una noche entera de conversaciones en el "
                    "ministerio. EFE",
                ],
            },
        ),
        (
            TELEX,
            {
                "headline": "VARNA PORT DOCKERS BACK AT WORK",
                "by": ["Ana Ruiz"],
                "body": [
                    "VARNA, March 12 (Courier News) -- Cranes at the port of Varna moved again on Monday for the first "
                    "time since Friday morning, the operator of the port said.",
                    "The workers' union accepted an offer by the government after talks that lasted through the night, "
                    "and a vote of its members is to follow.",
                ],
            },
        ),
    ],
    ids=["ap", "reuters", "afp", "dpa", "efe", "telex"],
)
def test_wire_copy(text, found):
    """Of an agency's copy the headline, the names, the date and the text are the record, and nothing else."""
    assert story(text) == found


HEAD = "Cranes of Varna move again\n\nBy Ana Ruiz\n\n"


@pytest.mark.parametrize(
    "note",
    [
        "Eds: Updates with the union's vote and details.",
        "(Adds quotes, background)",
        "(Corrects spelling of name in paragraph 3)",
        "(Refiles to add dropped word in headline)",
        "(Actualise avec le vote du syndicat)",
        "(Wiederholung: Im zweiten Absatz wurde ein Name berichtigt)",
        "Achtung Redaktionen: Sie erhalten bis 18.00 Uhr einen weiteren Text.",
        "512 words",
        "(640 palabras)",
        "Word count: 512",
        "ATTENTION EDITORS: pictures follow.",
        "Note to editors: pictures follow on Tuesday.",
        "EMBARGOED UNTIL 00:01 GMT",
        "Sperrfrist: Montag, 6 Uhr",
    ],
)
def test_note_for_the_desk_is_no_body(note):
    """A note between the byline and the text is left out, in whatever language."""
    assert story(f"{HEAD}{note}\n\n{ONE}\n\n{TWO}\n\n{THREE}")["body"] == [ONE, TWO, THREE]


@pytest.mark.parametrize(
    "end", ["ENDS", "-30-", "###", "- ENDS -", "(END)", "/ENDS", "~ends~", "-- fin --", "####", "NNNN"]
)
def test_mark_of_the_end_is_no_body(end):
    """What stands for the end, and what follows it, is left out."""
    text = f"{HEAD}{ONE}\n\n{TWO}\n\n{THREE}\n\n{end}\n\nCourier News, 1 Quay Street, Varna"
    assert story(text)["body"] == [ONE, TWO, THREE]


@pytest.mark.parametrize("line", ["By ANA RUIZ, 512 words", "By ANA RUIZ (512 words)", "By ANA RUIZ – 512 words"])
def test_length_behind_the_byline_is_none_of_it(line):
    """The length of the copy that stands behind the name is cut off."""
    byline = parse_text(f"Cranes of Varna move again\n\n{line}\n\n{ONE}\n\n{TWO}").byline
    assert (byline.text, byline.names) == ("By ANA RUIZ", ("ANA RUIZ",))


@pytest.mark.parametrize(
    "line",
    [
        "Editors at the paper were told of the vote an hour before it became known to everybody else in Varna.",
        "Contact with the crews was lost at night, and the port found them in the morning, all well.",
        "(Donev leads the union, and will not stand again when its members meet in the autumn of the year.)",
        "About a thousand people work in the port, and most of them live within sight of its cranes.",
        "Embargo or not, the grain has to leave the port, the ministry of agriculture said on Monday.",
        "Adds up: seven percent over two years is what the union had asked for at the very beginning.",
    ],
)
def test_sentence_that_begins_like_a_note_stays(line):
    """A paragraph is no note because it begins with the same word."""
    assert line in story(f"{HEAD}{ONE}\n\n{line}\n\n{TWO}")["body"]


def test_correction_within_the_text_stays():
    """A correction for the reader is part of what was published."""
    note = "Correction: An earlier version of this story misspelled the name of the head of the union."
    assert story(f"{HEAD}{ONE}\n\n{TWO}\n\n{note}")["body"][-1] == note


@pytest.mark.parametrize(
    "slug", ["ДОКЕРЫ-ВАРНА-ЗАБАСТОВКА", "BULGARIA-PUERTO", "bdt0123 4 pl 210 dpa 0456", "ZCZC VAR0123 4 I 0102"]
)
def test_first_line_that_is_a_slug_is_no_headline(slug):
    """A slug in capitals of any script, or the number of the message, heads nothing."""
    assert story(f"{slug}\nCranes of Varna move again =\n\n{ONE}\n\n{TWO}")["headline"] == "Cranes of Varna move again"


@pytest.mark.parametrize("mark", ["UPDATE 2-", "CORRECTED-", "RPT-UPDATE 1-", "REFILE--", "WRAPUP 3 - "])
def test_headline_has_no_number_of_its_version(mark: str) -> None:
    """Which of several versions a report is belongs to the desk and not to its headline."""
    text = f"{mark}Varna dockers end strike after pay offer\n\nBy Ana Ruiz\n\n{ONE}\n\n{TWO}\n\n{THREE}\n"
    assert parse_text(text, annotate=()).headline == "Varna dockers end strike after pay offer"


def test_capitals_before_a_hyphen_are_part_of_the_headline() -> None:
    """A hyphen behind capitals is that of a compound in most headlines."""
    text = f"EU-backed cranes of Varna move again\n\nBy Ana Ruiz\n\n{ONE}\n\n{TWO}\n\n{THREE}\n"
    assert parse_text(text, annotate=()).headline == "EU-backed cranes of Varna move again"
