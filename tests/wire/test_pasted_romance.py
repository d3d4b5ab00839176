"""What pasted pages of outlets in Romance languages print in and around the text."""

from __future__ import annotations

import newsrecord

STORY = [
    "El ferri a la isla de Möwe vuelve a navegar tras la tormenta, dijo el lunes la autoridad del puerto de Lund.",
    "La tormenta había arrancado el ferri de su amarre, y la isla quedó tres días sin comunicación ni suministros.",
    "Los prácticos del puerto dijeron que el amarre de la isla se tendrá que construir de nuevo antes del invierno.",
    "La autoridad espera que el ferri lleve suministros y pasajeros a la isla dos veces al día, como antes.",
]


def read(*lines: str) -> newsrecord.Article:
    """Return the article of a pasted text."""
    return newsrecord.parse_text("\n\n".join(lines) + "\n", annotate=())


def test_headline_may_open_with_a_death() -> None:
    """Behind "Muere" a name and an office are part of a headline: the summary below it is none."""
    headline = "Muere Ana Ruiz, la capitana que llevaba el ferri"
    summary = "Durante cuarenta años llevó suministros y pasajeros a la isla de Möwe, también en la tormenta"
    article = read("Obituario", headline, summary, "Ida Falk", "11/03/2024 06:00", *STORY)
    assert article.headline == headline
    assert article.standfirst == summary
    assert article.byline is not None
    assert article.byline.names == ("Ida Falk",)


def test_tags_may_have_another_ending() -> None:
    """Below their label the story need not say the tags in the very form that they have."""
    article = read("El ferri vuelve a la isla", *STORY, "Etiquetas", "Islas", "Movilidad", "© 2024 Skerry")
    assert article.tags == ("Islas", "Movilidad")


def test_call_to_a_channel_is_none_of_the_text() -> None:
    """A line that calls to a channel stands amid the paragraphs as a crosshead does, and is none."""
    article = read("El ferri vuelve a la isla", *STORY[:2], "Únete al canal de WhatsApp de Skerry", *STORY[2:])
    assert [block.text for block in article.body] == STORY


def test_what_a_story_is_filed_under_is_no_headline() -> None:
    """In the list of what a system knows of a story, its category stands apart as a headline does."""
    article = read(
        "El ferri vuelve", "Detalles", "Escrito por Ana Ruiz", "Categoría: Puertos", "Publicado: 6 marzo 2024", *STORY
    )
    assert article.headline == "El ferri vuelve"


def test_times_of_text_and_film_are_no_standfirst() -> None:
    """How long the text takes to read and the film to watch stands below the date, and tells nothing of the story."""
    times = "Temps de lecture : 1 min - vidéo : 9 min"
    lines = ("El ferri a la isla vuelve a navegar", "Publicado el 05/03/2024 08:40", times, "Ana Ruiz", "Radio Skerry")
    assert read("\n".join(lines), *STORY).standfirst is None
