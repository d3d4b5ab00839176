"""Stories that were passed on in a mail and saved as a page."""

from __future__ import annotations

import pytest

from newsrecord import parse_html

TEXT = (
    "Dockers in the port of Lund went back to work on Monday after eleven days, officials of both sides said.",
    "The union said that its members had agreed to a contract of three years, with a rise of four percent in each.",
    "Two of the cranes are still out of order, and the harbour master expects the last ship by the end of the week.",
)
STORY = "<h1>Harbour strike ends</h1><p>By Ana Ruiz</p>" + "".join(f"<p>{line}</p>" for line in TEXT)
HEADS = (
    "<p><b>From:</b> Lea Fisk &lt;lea@clips.example&gt;<br><b>Sent:</b> 3 May 2024 08:12<br><b>To:</b> Jan Feld<br>"
    "<b>Subject:</b> FW: Harbour strike ends</p>",
    "<div>---------- Forwarded message ---------<br>Von: Lea Fisk<br>Datum: 3. Mai 2024<br>Betreff: Streik</div>",
    "<p>De : Lea Fisk</p><p>Envoyé : 3 mai 2024</p><p>À : Jan Feld</p><p>Objet : Port</p>",
)


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("note", ["", "<p>For you, see below.</p><p>Regards, Jan</p>"])
def test_head_of_a_mail_is_none_of_the_story(note: str, head: str) -> None:
    """Nor is what its sender writes above it, or the notice of his firm below."""
    foot = "<p>This e-mail and any attachments are confidential. If you are not meant to have it, delete it.</p>"
    article = parse_html(f"<html><body><div>{note}{head}{STORY}{foot}</div></body></html>", annotate=())
    assert tuple(block.text for block in article.body) == TEXT


def test_speakers_of_an_interview_are_no_head_of_a_mail() -> None:
    """Lines with a colon open an interview, too; few of them are called as a mail's are."""
    talk = "".join(f"<p>{who}: {line}</p>" for who, line in zip(("From", "Date", "Jan Feld"), TEXT, strict=True))
    article = parse_html(f"<html><body><h1>Harbour strike ends</h1><p>By Ana Ruiz</p>{talk}</body></html>")
    assert len(article.body) == len(TEXT)
