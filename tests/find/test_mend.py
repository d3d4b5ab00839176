"""The blanks that a converter leaves around links and initials."""

from __future__ import annotations

import pytest

import newsrecord
from newsrecord.find.mend import mend_chunks
from newsrecord.model.body import Link
from newsrecord.page.outline import Chunk

ENGLISH = ["“We go”, he said.", "“No”, they said. “Why?”", "“Yes”, he said, “and soon.”"]
GERMAN = [
    "Der Möwe-Kapitän rief „Los“ und fuhr.",
    "Die Möwe-Fähre lag am Lund-Kai.",
    "Das Hafen-Amt sprach von einem Sturm-Schaden.",
]
FRENCH = ["L’hiver vient et l’eau monte.", "D’abord l’île, puis l’autre rive."]
PLAIN = ["What they want is clear.", "Former pilots left the granary.", "They said what the chief wanted."]


def mended(text: str, others: list[str], **fields: object) -> str:
    """Return *text* as the last of a story's paragraphs, mended."""
    made = [Chunk(kind="paragraph", text=other, container=0, tag="line", locator="") for other in others]
    made.append(Chunk(kind="paragraph", text=text, container=0, tag="line", locator="", **fields))  # type: ignore[arg-type]
    return mend_chunks(made)[-1].text


@pytest.mark.parametrize(
    ("text", "others", "better"),
    [
        ("She read the “ Courier ” then.", ENGLISH, "She read the “Courier” then."),
        ("Die Möwe -Werft baut.", GERMAN, "Die Möwe-Werft baut."),
        ("Die Möwe- Werft baut.", GERMAN, "Die Möwe-Werft baut."),
        ("À Lund, l’ Académie ferme.", FRENCH, "À Lund, l’Académie ferme."),
        ('He spoke of " weather and wind", she said.', PLAIN, 'He spoke of "weather and wind", she said.'),
        ("W hat the pilots want is rest.", [*PLAIN, "G ranny left."], "What the pilots want is rest."),
        ("M inister Ada Finch left.", PLAIN, "Minister Ada Finch left."),
    ],
    ids=["quotes", "before-hyphen", "behind-hyphen", "elision", "straight", "known-word", "initial"],
)
def test_blank_closed(text: str, others: list[str], better: str) -> None:
    """A blank goes that the rest of the story has in no such place."""
    assert mended(text, others) == better


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Le « Courrier » paraît.", ["Le « Matin » aussi.", "Et « Le Soir » ?", "Ou « La Nuit » ?"]),
        ("Läufer und -Läuferinnen kamen.", GERMAN),
        ("Die Möwe - Das ist sie - fährt.", GERMAN),
        ("A way of life ends.", [*PLAIN, "They went away."]),
        ("T cells fight.", [*PLAIN, "The cells are many."]),
        ("They have nowhere else to go .", PLAIN),
        ('f(" a ", "//") is a call.', PLAIN),
        ("The boys’ aunt left.", FRENCH),
    ],
    ids=["french", "suspended", "dashes", "article", "letter-word", "stop", "code", "plural"],
)
def test_blank_kept(text: str, others: list[str]) -> None:
    """A blank stays that a writer may have set."""
    assert mended(text, others) == text


def test_blank_with_links() -> None:
    """A paragraph with links stays as it is, for they count its characters."""
    link = Link(url="https://courier.example/", start=14, end=21)
    text = "She read the “ Courier ” then."
    assert mended(text, ENGLISH, links=(link,)) == text


def test_mended_body() -> None:
    """A body is mended, and its evidence is what the text has."""
    opening = f"M inister Ada Finch opened the {PLAIN[0].lower()}"
    paragraphs = [opening, *(f"{said} The harbour of Lund is open." for said in ENGLISH)]
    story = "\n\n".join(["Ferry runs again", *paragraphs])
    found = newsrecord.extract_text(story)
    assert found.article is not None
    assert found.article.body[0].text.startswith("Minister Ada Finch")
    assert found.evidence["body"].winner.raw.startswith("M inister Ada Finch")
