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


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("<p>Por Inês Carvalhal em Qui, 12/03/2026 - 16:32</p>", "pt"),
        ("<p>Par Inês Carvalhal le jeu 12/03/2026 - 16:32</p>", "fr"),
        ("<p>Neljapäev, 12. märts 2026 10:15 Autor: Inês Carvalhal 3 kommentaari</p>", "et"),
    ],
)
def test_day_of_the_week_is_no_part_of_a_byline(line: str, lang: str) -> None:
    """It stands before the date, in its short form too, and is neither a name nor a place."""
    byline = read(page(line, lang=lang)).byline
    assert byline is not None
    assert (byline.names, byline.location) == (("Inês Carvalhal",), None)


def test_agency_behind_a_clock_is_no_time_zone() -> None:
    """Both are a few capitals."""
    byline = newsrecord.parse_byline("12. 3. 2026 | 10:15 STA", language="sl")
    assert byline.agency == "STA"


def test_agencies_of_the_baltic_states_are_credited() -> None:
    """They stand behind the name."""
    byline = newsrecord.parse_byline("Autors: Elīna Bērziņa-Krūze, LETA", language="lv")
    assert (byline.names, byline.agency) == (("Elīna Bērziņa-Krūze",), "LETA")


def test_clock_in_a_line_is_that_of_the_day_its_time_element_gives() -> None:
    """The element has the day alone; the second moment has none."""
    line = '<p><time datetime="2026-03-12">12.03.2026 – 11:05</time> <span>Mise à jour: 12.03.2026 – 14:20</span></p>'
    article = read(page(line))
    assert (article.published, article.modified) == (
        dt.datetime(2026, 3, 12, 11, 5),
        dt.datetime(2026, 3, 12, 14, 20),
    )


def test_clock_in_a_long_line_is_that_of_the_day_in_the_address() -> None:
    """The line says more than when, and the address says that it speaks of the story's day."""
    line = '<p class="postmeta">Neljapäev, 12. märts 2026 10:15 Autor: Triinu Kuusk <a href="#r">3 kommentaari</a></p>'
    article = read(page(line, lang="et"), "https://leht.example/2026/03/12/bac")
    assert article.published == dt.datetime(2026, 3, 12, 10, 15)


@pytest.mark.parametrize(
    ("words", "caption", "credit"),
    [
        ("Cesc Balagueró, al despatx | Jordi Rius", "Cesc Balagueró, al despatx", "Jordi Rius"),
        ("Ventės ragas / A. Petraičio nuotr.", "Ventės ragas", "A. Petraičio"),
        ("Od štale je ostalo zgarište | PHOTO HUGO ROY, LE LAC", "Od štale je ostalo zgarište", "HUGO ROY, LE LAC"),
    ],
)
def test_credit_is_told_by_its_place_and_its_words(words: str, caption: str, credit: str) -> None:
    """A bar stands before a name, a word for a picture behind it, and capitals need no colon."""
    image = read(page(f'<figure><img src="/b.jpg" width="800" height="500"><figcaption>{words}</figcaption></figure>'))
    assert (image.images[0].caption, image.images[0].credit) == (caption, credit)


def test_credit_right_behind_a_captioned_picture_is_its_own() -> None:
    """No element holds both."""
    picture = (
        '<div class="img"><img src="/b.jpg" width="800" height="500"><div class="info"><span class="img__caption">'
        'Le bac à quai</span> <span class="img__author">Foto: DVD Bistra</span></div></div>'
    )
    image = read(page(picture)).images[0]
    assert (image.caption, image.credit) == ("Le bac à quai", "DVD Bistra")


def test_quotation_that_is_called_a_caption_is_one() -> None:
    """A module of Drupal sets captions so."""
    picture = (
        '<div class="field"><img src="/b.jpg" width="800" height="500">'
        '<blockquote class="image-field-caption"><p>Le bac à quai / Foto: Arquivo</p></blockquote></div>'
    )
    article = read(page(picture))
    assert (article.images[0].caption, article.images[0].credit) == ("Le bac à quai", "Arquivo")
    assert [block.text for block in article.body] == list(STORY)


def test_standfirst_behind_the_lead_picture_is_none_of_the_body() -> None:
    """The picture stays."""
    lead = "(Sherbrooke) Les élèves resteront à la maison jusqu'au 20 mars."
    first = (
        '<figure><img src="/b.jpg" width="800" height="500"><figcaption>Le bac</figcaption></figure>'
        f'<p class="chapo">{lead}</p>'
    )
    article = read(page(first=first))
    assert (article.standfirst, [block.type for block in article.body]) == (lead, ["figure", *["paragraph"] * 4])


def test_first_paragraph_of_an_element_that_is_called_an_introduction_stays() -> None:
    """The whole text is called so."""
    html = page().replace('class="texte"', 'class="introduction"')
    assert texts(html) == list(STORY)


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [
        ("(Sherbrooke) Le port reste fermé.", "(Sherbrooke)"),
        ("Celje - Jamarji so prišli v dvorano.", "Celje -"),
        ("(Vidéo) Le port reste fermé.", None),
        ("Celje - Maribor: Jamarji so prišli.", None),
        ("Analyse - Le port reste fermé.", None),
    ],
)
def test_town_in_brackets_or_before_a_hyphen_is_a_dateline(opening: str, dateline: str | None) -> None:
    """Other words in their places are labels, and two towns a way."""
    found = read(page(first=f"<p>{opening} {STORY[0]}</p>")).dateline
    assert (found and found.text) == dateline


def test_label_and_a_linked_title_below_it_are_no_paragraph() -> None:
    """In whatever language the label is."""
    box = '<div class="in"><span>Gjithashtu sot</span><a href="/x">Mjellmat e para në lagunë</a></div>'
    assert texts(page(first=f"<p>{STORY[0][:60]}.</p>", below=f"{box}<p>{STORY[1][:60]}.</p>"))[-2:] == [
        STORY[3],
        f"{STORY[1][:60]}.",
    ]


def test_notice_on_copying_below_the_story_is_none_of_it() -> None:
    """It says on which terms."""
    assert texts(page(below="<p><em>*Prenošenje sadržaja dopušteno je uz objavu izvora.</em></p>")) == list(STORY)


def test_few_words_on_the_outlet_are_no_standfirst() -> None:
    """The story has none of them."""
    head = '<meta name="description" content="La Voz del Campo, periódico semanal">'
    assert read(page(head=head)).standfirst is None


def test_label_and_its_list_close_a_story() -> None:
    """The last paragraph leads on to those who are named below it."""
    below = "<p>Votaram contra:</p><ul><li>Dr. Haroldo (PRX)</li><li>Irmã Neide (PTY)</li></ul>"
    assert texts(page(below=below, lang="pt"))[-2:] == ["Votaram contra:", "Dr. Haroldo (PRX)\nIrmã Neide (PTY)"]


def test_label_and_links_below_a_story_are_none_of_it() -> None:
    """They lead to other stories."""
    below = (
        "<p>Mais notícias:</p><ul><li><a href='/a'>Câmara devolve</a></li><li><a href='/b'>Safra cresce</a></li></ul>"
    )
    assert texts(page(below=below, lang="pt")) == list(STORY)


def test_bar_within_a_kicker_parts_two_sections() -> None:
    """The first is linked, the second is not."""
    html = page().replace("<h1>", '<div class="kicker"><a href="/futbol">Fútbol</a> | Jornada 27</div><h1>')
    assert read(html).sections == ("Fútbol", "Jornada 27")


@pytest.mark.parametrize(
    "line",
    [
        "<div>2026-03-12 12:20, aktualizacja: 2026-03-12 14:05 Autor: Kamil Ostaszewski Wyświetleń: 1204</div>",
        "<div>A. H.</div><div><i></i> Kamil Ostaszewski <i></i> 12.03.2026. 13:33 <i></i> 2</div>",
    ],
)
def test_counts_and_initials_do_not_hide_the_author(line: str) -> None:
    """How often a story was read or commented on stands behind the name, initials before it."""
    assert names(page(line, lang="pl")) == ("Kamil Ostaszewski",)


def test_letters_with_a_stroke_are_plain_in_addresses() -> None:
    """A stroke is no accent to Unicode."""
    html = page(top='<div class="top"><a href="https://bac.example/bialystok/">Białystok</a></div>')
    assert read(html, "https://bac.example/bialystok/bac").sections == ("Białystok",)


def test_description_that_is_cut_at_a_sentence_is_no_standfirst() -> None:
    """The mark at its end says that it goes on."""
    head = f'<meta property="og:description" content="{STORY[0]} [&hellip;]">'
    assert read(page(head=head)).standfirst is None


def test_caption_in_the_link_to_its_picture_is_a_caption() -> None:
    """A theme of WordPress sets the link around both."""
    picture = (
        '<div class="featured"><a href="/bac.jpg"><div><img src="/bac-750x375.jpg" width="750" height="375"></div>'
        '<p class="wp-caption-text">Le bac à quai. Photo : La Compagnie</p></a></div>'
    )
    image = read(page(picture)).images[0]
    assert (image.caption, image.credit) == ("Le bac à quai.", "La Compagnie")


def test_wall_in_czech_is_none_of_the_story() -> None:
    """It offers access to all articles."""
    wall = (
        '<div class="zed"><h2>Tento článek je součástí Deník Premium</h2>'
        "<p>Získejte neomezený přístup ke všem článkům.</p><a href='/p'>Vybrat předplatné</a></div>"
    )
    assert texts(page(below=wall, lang="cs")) == list(STORY)


def test_call_to_the_reader_in_capitals_signs_no_story() -> None:
    """It is set apart as a signature is, but leads somewhere as a whole."""
    below = '<p><a href="https://t.example/v"><strong>CLICCA QUI PER RICEVERE LE NOTIZIE SU TELEGRAM</strong></a></p>'
    assert names(page('<p>Di <a href="/author/redazione">Redazione</a></p>', below, lang="it")) == ("Redazione",)


def test_section_that_a_story_was_filed_in_is_no_author() -> None:
    """It stands behind the date, in the line of the author."""
    line = "<div>Scris de Mihăiță Stănculescu, 12 martie 2026. Postat în <a href='/a'>Administrație</a></div>"
    assert names(page(line, lang="ro")) == ("Mihăiță Stănculescu",)


def test_word_of_change_before_a_date_is_no_author() -> None:
    """The agency stands before the first of two dates."""
    line = "<div>Autor <b>TASR</b> <br>12. marca 2026 11:24 <span>aktualizované 12. marca 2026 11:50</span></div>"
    byline = read(page(line, lang="sk")).byline
    assert byline is not None
    assert (byline.names, byline.agency) == (("TASR",), "TASR")


def test_town_in_the_box_of_the_author_is_where_the_story_is_from() -> None:
    """It stands in a line of its own below the name."""
    box = '<div class="a"><p><a href="/autor/b">Begoña Sastre</a></p><p>Zamora</p><time>12/03/2026</time></div>'
    byline = read(page(box, lang="es", head='<meta name="author" content="Begoña Sastre">')).byline
    assert byline is not None
    assert byline.location is not None
    assert (byline.names, byline.location.name) == (("Begoña Sastre",), "Zamora")


def test_day_before_the_agency_needs_no_comma_in_a_dateline() -> None:
    """So do agencies of Central Europe write it."""
    found = read(page(first=f"<p>Praha 12. března (ČTK) - {STORY[0]}</p>", lang="cs")).dateline
    assert found is not None
    assert (found.text, found.agency) == ("Praha 12. března (ČTK) -", "ČTK")


def test_words_below_the_large_picture_at_the_headline_are_its_caption() -> None:
    """A machine wrote the names of their elements."""
    picture = (
        '<div class="x1"><img src="/b.jpg" width="1200" height="675"><p class="x2">Le bac à quai, lundi.</p></div>'
    )
    html = page().replace("<h1>", f"{picture}<h1>")
    assert [image.caption for image in read(html).images] == ["Le bac à quai, lundi."]


def test_span_called_credits_behind_a_picture_is_its_credit() -> None:
    """Both words of the picture stand in its box, below one another."""
    picture = (
        '<div class="itemImageBlock"><span><a href="/x.jpg"><img src="/b.jpg" width="600" height="400"></a></span>'
        '<span class="itemImageCaption">Le bac à quai</span> <span class="itemImageCredits">M. Kéïta</span></div>'
    )
    image = read(page(picture)).images[0]
    assert (image.caption, image.credit) == ("Le bac à quai", "M. Kéïta")


def test_label_of_tags_in_slovak_heads_them() -> None:
    """One tag is enough."""
    below = '</div><div class="tagy">Tagy: <a href="/t/trajekt">trajekt</a></div><div>'
    assert read(page(below=below, lang="sk")).tags == ("trajekt",)


def test_short_attribute_of_ez_is_the_standfirst() -> None:
    """The long one is the text."""
    lead = "Éleveur de brebis, il préside la coopérative. Il s'inquiète du calendrier des aides."
    assert read(page(f'<div class="attribute-short"><p>{lead}</p></div>')).standfirst == lead


def test_columnist_is_the_author_of_the_column() -> None:
    """The name leads to the columns that its bearer wrote."""
    box = '<div class="nombre"><a href="/opinion/columnistas/hernan-bocanegra">Hernán Bocanegra</a></div>'
    assert names(page(box, lang="es")) == ("Hernán Bocanegra",)


def test_heading_above_a_list_of_its_own_stays() -> None:
    """What stands in its box leads nowhere."""
    points = "<ul><li>El tributo equivale al uno.</li><li>Se podrá evitar.</li></ul>"
    box = f'<div class="bullets"><h3>Las claves</h3>{points}</div>'
    html = page(first=f"<div><p>{STORY[0]}</p></div>{box}", lang="es")
    assert [block.text for block in read(html).body if isinstance(block, newsrecord.Heading)] == ["Las claves"]


def test_photographer_stands_behind_a_stroke_and_a_label_without_a_colon() -> None:
    """The caption's element is called so in Croatian."""
    picture = (
        '<div class="slika"><img src="/b.jpg" width="900" height="560">'
        '<div class="potpis-slike">Cisterna u Komiži / Foto Vlado Mardešić</div></div>'
    )
    image = read(page(picture, lang="hr")).images[0]
    assert (image.caption, image.credit) == ("Cisterna u Komiži", "Vlado Mardešić")


def test_word_for_by_in_an_element_of_its_own_is_none_of_the_story() -> None:
    """Nor is the name beside it."""
    head = '<meta name="author" content="Yann Décosterd">'
    assert texts(page(head=head, first="<dl><dt>par</dt><dd>Yann Décosterd</dd></dl>")) == list(STORY)


@pytest.mark.parametrize(
    "line",
    ["<div>2026. 03. 12. 09:24 | Forrás: MTI</div>", "<div>Źródło: PAP, KPP Gniezno</div>", "<p>Šaltinis: ELTA</p>"],
)
def test_agency_that_a_story_by_nobody_was_taken_from_is_credited(line: str) -> None:
    """No name stands anywhere on the page, so the agency is its author too."""
    byline = read(page(line, lang="hu")).byline
    assert byline is not None
    assert byline.agency in {"MTI", "PAP", "ELTA"}
    assert [(author.name, author.kind) for author in byline.authors] == [(byline.agency, "organization")]


def test_last_part_of_an_address_that_is_the_headline_is_no_section() -> None:
    """A number stands behind it."""
    assert read(page(), "https://bac.example/societe/le-bac-ne-passe-plus/55120").sections == ("societe",)


def test_capitals_behind_a_dash_are_no_part_of_the_caption() -> None:
    """Italian agencies reserve their rights there."""
    words = "<figcaption>I mosaici emersi - RIPRODUZIONE RISERVATA</figcaption>"
    image = read(page(f'<figure><img src="/b.jpg" width="800" height="500">{words}</figure>', lang="it")).images[0]
    assert image.caption == "I mosaici emersi"


def test_credit_in_portuguese_has_its_colon_behind_por() -> None:
    """The label is "photograph by"."""
    words = "<figcaption>Governadora descerrou a placa. Fotografia por: Edna Kapingala</figcaption>"
    image = read(page(f'<figure><img src="/b.jpg" width="800" height="500">{words}</figure>', lang="pt")).images[0]
    assert (image.caption, image.credit) == ("Governadora descerrou a placa.", "Edna Kapingala")


def test_summary_is_known_by_its_name_in_latvian() -> None:
    """The element is called the introduction."""
    lead = "Naktī uz ceturtdienu Rēzeknē dega bijusī piena kombināta noliktava. Cietušo nav."
    assert read(page(f'<div class="ievads">{lead}</div>', lang="lv")).standfirst == lead
