"""What papers in Romance, Slavic, Baltic and neighbouring languages print around a story, and how it is read."""

from __future__ import annotations

import datetime as dt

import pytest

import newsrecord

STORY = (
    "Le bac de Saint-Maur a cessé de traverser lundi soir, après la découverte d'une fissure dans la coque du bateau.",
    "Les passagers qui attendaient depuis midi ont été renvoyés chez eux, et le courrier est parti avec un pêcheur.",
    "La compagnie promet un remplaçant avant trois jours ; les billets déjà vendus restent valables tout le mois.",
    "Le maître du port a demandé le rapport de la dernière inspection, qui avait eu lieu au début du printemps.",
)
HEADLINE = "Le bac ne passe plus"
URL = "https://bac.example/ile-de-re/2026/bac-4"


def page(above: str = "", below: str = "", *, head: str = "", top: str = "", lang: str = "fr", first: str = "") -> str:
    """Return a page with *above* between headline and text, *first* within the text, and *below* at its end."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    return (
        f'<html lang="{lang}"><head><title>{HEADLINE} | La Vigie</title>{head}</head><body>{top}<main><article>'
        f'<h1>{HEADLINE}</h1>{above}<div class="texte">{first}{text}{below}</div></article></main></body></html>'
    )


def read(html: str, url: str = URL) -> newsrecord.Article:
    return newsrecord.parse_html(html, url=url, annotate=())


def names(html: str) -> tuple[str, ...]:
    return tuple(author.name for author in read(html).authors)


def texts(html: str) -> list[str]:
    return [block.text for block in read(html).body]


def test_author_is_named_behind_the_date_that_opens_the_line() -> None:
    """The cue stands within the line, and no mark but a comma parts it from the date."""
    assert names(page("<p>jeudi 12 mars 2026, , par <a href='/?auteur7'>Aurore Delmotte</a></p>")) == (
        "Aurore Delmotte",
    )


def test_signature_goes_before_the_account_of_whoever_filed_the_story() -> None:
    """A word in small letters is what somebody logs in as."""
    head = '<meta name="author" content="redaction2">'
    below = '<p style="text-align: right"><strong>Koffi Amangoua, correspondant</strong></p>'
    assert names(page(head=head, below=below)) == ("Koffi Amangoua",)


@pytest.mark.parametrize("line", ["<p><em>Editor : R.D.</em></p>", "<p>(A. P.)</p>", "<p>M.-C. D.</p>"])
def test_initials_below_the_story_are_none_of_it(line: str) -> None:
    """They say who wrote or edited, as a byline does."""
    assert texts(page(below=line)) == list(STORY)


def test_line_of_two_dates_is_none_of_the_story() -> None:
    """The words around the dates are longer than each of them."""
    line = "<p>12 marzo 2026 ( modifica il 13 marzo 2026 | 10:02)</p>"
    assert texts(page(first=line, below=line, lang="it")) == list(STORY)


def test_key_points_above_the_text_are_part_of_it() -> None:
    """They are sentences, or nearly so, and lead nowhere."""
    points = ["Le bac restera à quai au moins trois jours", "Les billets vendus restent valables"]
    items = "".join(f"<li>{point}</li>" for point in points)
    assert texts(page(first=f"<ul>{items}</ul>"))[0] == "\n".join(points)


@pytest.mark.parametrize(
    "items",
    [
        "<li>Partager</li><li>Imprimer</li><li>12 mars 2026</li>",
        "<li><a href='/a'>Le marché change de place samedi</a></li><li><a href='/b'>La halle rouvre</a></li>",
    ],
)
def test_buttons_and_links_above_the_text_are_no_key_points(items: str) -> None:
    """What stands in such a list says nothing, or leads elsewhere."""
    assert texts(page(first=f"<ul>{items}</ul>")) == list(STORY)


def test_quotation_in_bold_heads_a_part_of_the_story() -> None:
    """It has no full stop within its marks."""
    line = "« Personne n'a rien dit »"
    body = read(page(below=f"<p><strong>{line}</strong></p><p>{STORY[0][:-1]}, dit-elle.</p>")).body
    assert [block.text for block in body if isinstance(block, newsrecord.Heading)] == [line]


def test_sentence_in_bold_marks_of_quotation_is_a_paragraph() -> None:
    """The one who says it goes on in the next line, as in an interview."""
    line = "« Personne n'a rien dit. »"
    body = read(page(below=f"<p><strong>{line}</strong></p><p>{STORY[0][:-1]}, dit-elle.</p>")).body
    assert not [block for block in body if isinstance(block, newsrecord.Heading)]


def test_section_of_the_address_is_called_as_the_link_that_leads_there() -> None:
    """Addresses have no capitals and no accents."""
    top = '<div><a href="/">La Vigie</a><a href="https://bac.example/ile-de-re/">Île de Ré</a></div>'
    assert read(page(top=top)).sections == ("Île de Ré",)


def test_caption_names_the_photographer_behind_ph() -> None:
    """The label has a colon, and no full stop."""
    figure = (
        '<figure><img src="/b.jpg" width="800" height="500"><figcaption>Le bac à quai (Ph: DR)</figcaption></figure>'
    )
    image = read(page(figure)).images[0]
    assert (image.caption, image.credit) == ("Le bac à quai", "DR")


def test_dates_of_a_line_are_those_of_the_story() -> None:
    """The second one is that of a change."""
    article = read(page("<p>12 marzo 2026 - 08:31 (modifica il 13 marzo 2026 | 10:02)</p>", lang="it"))
    assert (article.published, article.modified) == (
        dt.datetime(2026, 3, 12, 8, 31),
        dt.datetime(2026, 3, 13, 10, 2),
    )
