"""What outlets in French, Italian, Spanish, Portuguese, Romanian, Catalan and Galician set around a story."""

from __future__ import annotations

import pytest

import newsrecord
from builders import FERRY as STORY
from newsrecord.find.bylines.text import is_byline
from newsrecord.find.closers import asks_reader, is_closer, is_pointer

HEADLINE = "El ferri vuelve a la isla"


def read(
    head: str = "", *, above: str = "", amid: str = "", language: str = "es", path: str = "n/1"
) -> newsrecord.Article:
    first, *rest = (f"<p>{paragraph}</p>" for paragraph in STORY)
    html = (
        f'<html lang="{language}"><head><title>{HEADLINE}</title></head><body><article>{above}<h1>{HEADLINE}</h1>{head}'
        f'<div class="copy">{first}{amid}{"".join(rest)}</div></article></body></html>'
    )
    return newsrecord.parse_html(html, url=f"https://www.skerry.example/{path}", annotate=())


def names(article: newsrecord.Article) -> list[str]:
    return [author.name for author in article.byline.authors] if article.byline is not None else []


def shown(article: newsrecord.Article) -> list[tuple[str | None, str | None]]:
    return [(image.caption, image.credit) for image in article.images]


@pytest.mark.parametrize(
    "line",
    [
        "Por: <b>Ana Ruiz</b> · 7 de marzo de 2024, 6:00 a. m.",
        "Por Ana Ruiz | 7 de marzo de 2024, 6:00 a.m.",
        "By Ana Ruiz · March 7, 2024 6:00 a.m.",
    ],
)
def test_byline_may_end_in_the_time_of_day(line: str) -> None:
    """The full stop of "a. m." ends no sentence: the line says who wrote, and when."""
    article = read(f"<p>{line}</p>")
    assert names(article) == ["Ana Ruiz"]
    assert str(article.published) == "2024-03-07 06:00:00"


def test_byline_may_end_in_its_reading_time() -> None:
    """A shortened unit behind a number closes no sentence; a time of day in the text does."""
    assert is_byline("By Ana Ruiz 3 min.")
    assert not is_byline("By Sunday the ferry had left at 6 p.m.")


@pytest.mark.parametrize("role", ["Texto", "Texte", "Testo", "Text", "Words"])
def test_work_in_an_element_behind_the_name_is_none_of_it(role: str) -> None:
    """Who wrote has "Text" behind the name, and who took the pictures has another word."""
    article = read(
        f'<div class="author"><a href="/p/ar">Ana Ruiz</a> <span>{role}</span></div>'
        '<div class="author"><a href="/p/tl">Tom Lee</a> <span>Fotografia</span></div>'
    )
    assert names(article) == ["Ana Ruiz"]


def test_columnist_stands_above_the_headline() -> None:
    """An element called after the columnist names who wrote, also as a heading."""
    above = '<div class="c-top-columnist"><h3 class="c-top-columnist__name"><a href="/col/ar">Ana Ruiz</a></h3></div>'
    assert names(read("<time>9 mar 2024</time>", above=above)) == ["Ana Ruiz"]


def test_credit_may_be_glued_to_the_caption() -> None:
    """A span that begins right behind a letter of a caption is set apart by a style sheet: it says who took it."""
    figure = '<figure><img src="/a.jpg"><figcaption>The ferry in the harbour of Lund{}</figcaption></figure>'
    caption = "The ferry in the harbour of Lund"
    assert shown(read(figure.format("<span>Gentileza</span>"))) == [(caption, "Gentileza")]
    assert shown(read(figure.format(" and <span>Möwe</span>"))) == [(f"{caption} and Möwe", None)]


@pytest.mark.parametrize("words", ["Cedida", "Gentileza", "Cortesía", "Foto: Cedida"])
def test_picture_may_be_lent(words: str) -> None:
    """A caption that says no more than that the picture was lent is its credit."""
    assert shown(read(f'<figure><img src="/a.jpg"><figcaption>{words}</figcaption></figure>')) == [
        (None, words.removeprefix("Foto: "))
    ]


def test_label_may_be_glued_to_the_section() -> None:
    """A link and a label with nothing but their looks between are two sections."""
    above = '<div class="review"><a href="/cultura">Cultura</a><span class="type">Crítica</span></div>'
    assert read(above=above, path="cultura/el-ferri").sections == ("Cultura", "Crítica")


@pytest.mark.parametrize(
    "above",
    [
        '<div class="Head_catchline__q"><span class="Catchline_lead__1">Puertos</span></div>',
        '<p class="avantitle">Puertos</p>',
        '<div class="field field-name-field-antetitulo"><div class="field-items"><div class="field-item even">Puertos'
        "</div></div></div>",
    ],
)
def test_kicker_is_called_one_in_many_tongues(above: str) -> None:
    """A line above the headline is a kicker by its name, which Drupal gives to the third element around it."""
    assert read(above=above).sections == ("Puertos",)


@pytest.mark.parametrize(
    "line",
    [
        "Segui Skerry anche sul nuovo canale WhatsApp",
        "📲 Participe do canal do Skerry no WhatsApp",
        "Rejoignez la chaîne WhatsApp de Skerry",
        "Únete al canal de Telegram de Skerry",
        "Urmăreşte canalul de WhatsApp Skerry",
        "Segueix el canal de WhatsApp de Skerry",
        "Join Skerry's WhatsApp channel",
    ],
)
def test_call_to_a_channel_asks_the_reader(line: str) -> None:
    """A line that opens with a call and names a messenger's channel is the outlet's own."""
    assert asks_reader(line)


@pytest.mark.parametrize(
    "line",
    [
        "El alcalde abrió un canal de WhatsApp para los vecinos.",
        "Entre os grupos de WhatsApp investigados está o da prefeitura, que tem 300 membros.",
        "The ferry's WhatsApp channel has 300 readers.",
    ],
)
def test_story_tells_of_channels(line: str) -> None:
    """What does not open with a call is told."""
    assert not asks_reader(line)


def test_romanian_has_two_spellings() -> None:
    """Words that lists have with a comma below are known with the cedilla that old fonts have."""
    assert is_pointer("Citeşte şi: Feribotul pleacă")
    assert is_pointer("Citește și: Feribotul pleacă")


@pytest.mark.parametrize(
    "line",
    [
        "*Com informações da TV Skerry.",
        "Con información de Skerry",
        "Este contenido fue producido por un anunciante y publicado por Skerry.",
        "Os artigos publicados com assinatura não traduzem a opinião do jornal.",
        "Gostou deste texto? Assinante pode liberar sete acessos por dia.",
    ],
)
def test_line_tells_of_the_text(line: str) -> None:
    """With whose news a text was made, who paid for it and whose opinion it is stands below it."""
    assert is_closer(line)


def test_sentence_may_open_with_a_source() -> None:
    """What goes on behind the source is told."""
    assert not is_closer(
        "Con información de los vecinos, la policía detuvo ayer a los dos hombres que robaron el ferri."
    )


@pytest.mark.parametrize("time", ["Preparazione: 60 min", "Prep time: 10 min", "Dauer: 60 min"])
def test_how_long_a_dish_takes_is_no_reading_time(time: str) -> None:
    """A label and a number are a fact where a label and another fact stand beside them."""
    article = read(amid=f"<ul><li>Serves: four</li><li>{time}</li><li>Cost: low</li></ul>")
    assert f"Serves: four\n{time}\nCost: low" in article.text


def test_time_alone_is_the_reading_time() -> None:
    """By itself such a line says how long the story takes to read."""
    assert "3 min" not in read(amid="<ul><li>Lesezeit: 3 min</li></ul>").text
