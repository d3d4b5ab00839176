"""What stands around the headline of a pasted page in languages that open a byline, a date or a headline otherwise."""

from __future__ import annotations

import pytest

from newsrecord import Article, parse_byline
from newsrecord.parse import parse_text
from newsrecord.wire.dates import is_date

SERBIAN = (
    "Oluja je počela nešto pre ponoći i trajala dvadesetak minuta, ali je za to vreme oborila na desetine stabala.",
    "",
    "Vatrogasci su do jutra imali šezdeset intervencija, a struja će se u sva domaćinstva vratiti do večeri.",
    "",
    "Opština je pozvala građane da štetu prijave kancelariji u prizemlju zgrade, gde će popis trajati nedelju dana.",
)
BULGARIAN = (
    "Със заповед от вчера кметът на града забрани спускането с шейни по главната улица на Бряст до пролетта.",
    "",
    "Причината е инцидент от неделя, когато шейна с три деца се блъсна в паркирана кола пред общината на града.",
    "",
    "Общинският съвет ще разгледа заповедта на кмета в петък, а дотогава улицата остава затворена за шейни.",
)
WELSH = (
    "Cafodd gwesteion mewn priodas dipyn o syndod ddydd Sadwrn pan gerddodd ceffyl gwyn i mewn i’r capel.",
    "",
    "Yn ôl y gweinidog, roedd y drws wedi ei adael ar agor oherwydd y gwres, a safodd y ceffyl yn llonydd.",
    "",
    "Daeth y perchennog o hyd i’r ceffyl ymhen hanner awr, ar ôl iddo ddianc o gae ger y capel yn y bore.",
)
IRISH = (
    "Tá teach solais a tógadh sa bhliain 1827 á chur ar díol ag coiste pobail, agus níl ach euro á lorg acu.",
    "",
    "Deir cathaoirleach an choiste gur fearr leo teaghlach ná milliúnaí sa teach solais, mar go bhfuil scoil ann.",
    "",
    "Caithfear iarratas a sheoladh isteach roimh dheireadh na míosa, agus beidh agallamh ar an oileán féin.",
)


def read(*lines: str) -> Article:
    return parse_text("\n".join(lines), annotate=())


def names(article: Article) -> list[str]:
    return list(article.byline.names) if article.byline is not None else []


def test_shouted_words_before_a_colon_are_no_author():
    """A headline whose first words are in capitals, with a colon behind them, heads the story and names nobody."""
    headline = "JEZIVA OLUJA POGODILA GRAD: Vetar nosio krovove, građani u šoku (VIDEO)"
    article = read("Vesti", "Hronika", "Zabava", "", headline, "", "Objavljeno: 14.03.2024. 10:15h", "", *SERBIAN)
    assert article.headline == headline
    assert names(article) == []


def test_views_and_comments_stand_behind_the_date():
    """The line of the date is one with what is counted behind it, so that the name above it is the author's."""
    article = read(
        "Бряст Вести", "България", "Свят", "",
        "Кметът забрани шейните по главната улица", "",
        "Десислава Перлева", "14 мар 2024, 10:15, обновена в 13:05 3 412 прочитания 2 коментара", "",
        *BULGARIAN,
    )  # fmt: skip
    assert names(article) == ["Десислава Перлева"]
    assert str(article.published)[:16] == "2024-03-14 10:15"
    assert str(article.modified)[:16] == "2024-03-14 13:05"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("14.03.2024 10:15 1204 okunma", True),
        ("March 14, 2024 3 Comments", True),
        ("On 14 March 2024 he had 14 dogs", False),
        ("In 2024 she had 14 dogs", False),
    ],
)
def test_a_date_with_counts_is_a_date_and_no_sentence(line, told):
    """A number and a word behind a date are counted, whatever the word."""
    assert is_date(line) is told


def test_a_word_of_one_language_in_small_letters_opens_a_byline():
    """A page in Welsh says "gan" for "by"."""
    article = read("Newyddion", "Barn", "", "Ceffyl yn crwydro i mewn i gapel", "", "gan Eleri Gwyn", "", *WELSH)
    assert names(article) == ["Eleri Gwyn"]


def test_a_word_of_one_language_opens_a_byline_before_a_colon():
    """A colon behind it says that a name follows, whatever the page is written in."""
    article = read(
        "Lajme", "Sport", "", "The fisherman finds the ring after thirty years", "",
        "Nga: Fatbardha Lleshi Publikuar: 14 Mars 2024, 10:15", "",
        "The fisherman found a ring of gold in his nets, with the day of the wedding still to be read in it.", "",
        "The owner of the ring had lost it in the lake in the first month after her wedding, thirty years before.", "",
        "The ring will go to her granddaughter, who is to marry in September at the shore of the same lake.",
    )  # fmt: skip
    assert names(article) == ["Fatbardha Lleshi"]


def test_the_day_of_the_week_is_no_part_of_a_name():
    """It stands between the author and the date."""
    article = read(
        "Nuacht", "Spórt", "", "Seanteach solais le díol ar euro amháin", "",
        "le Caitríona Ní Bhriain Déardaoin, 14 Márta 2024 10:15", "", *IRISH,
    )  # fmt: skip
    assert names(article) == ["Caitríona Ní Bhriain"]


@pytest.mark.parametrize(
    "line", ["By Ana Ruiz 842 views", "Автор: Анна Иванова842 просмотра", "Nga Arta Hoxha 1.842 shikime"]
)
def test_how_often_a_story_was_read_is_no_part_of_a_name(line):
    """A number of three figures and a word at the end of a byline are counted, in any language."""
    assert len(parse_byline(line).names) == 1
    assert not any(letter.isdigit() for letter in parse_byline(line).names[0])


@pytest.mark.parametrize(
    "label", ["Чытайце яшчэ:", "ПРОЧИТАЈТЕ ПОВЕЌЕ:", "Léigh freisin:", "Darllenwch hefyd:", "Irakurri ere:"]
)
def test_a_link_to_another_story_is_known_by_its_label(label):
    """In whatever language the label is, the line is none of the story."""
    article = read("Nuacht", "", "Seanteach solais le díol ar euro amháin", "", *IRISH[:3], "",
                   f"{label} Bád nua don oileán", "", *IRISH[4:])  # fmt: skip
    assert [block.text for block in article.body] == list(IRISH[::2])


def test_a_source_stands_in_the_story_where_each_paragraph_has_a_label():
    """The line of the source is no credit where one of details stands right below it."""
    lines = (
        "Мешканці села вперше за два роки отримали воду з крана: комунальники завершили ремонт насосної станції.",
        'Джерело: голова громади Северин Лозовий у коментарі "Вербиці"',
        "Деталі: За словами посадовця, ремонт станції коштував одинадцять мільйонів, половину дали партнери.",
        "Передісторія: Станція припинила роботу два роки тому, і воду двічі на тиждень підвозили в село.",
    )
    article = read("Новини", "Статті", "", "У селі відновили водогін", "", "14 березня 2024", "", "\n\n".join(lines))
    assert [block.text for block in article.body] == list(lines)


def test_the_line_between_date_and_summary_is_the_headline():
    """A longer line right below it has more words of the text, and sums it up; the name of the page stands on top."""
    article = read(
        "Kunfalui Hírnök", "Belföld", "Külföld", "Támogatás", "Bognár Piroska", "Belföld", "2024. március 14. – 10:15",
        "frissítve: 2024. március 14. – 13:40", "", "Elloptak egy egész zenekart Kunfaluban", "",
        "Tizenegy tangóharmonika tűnt el egy éjszaka alatt a művelődési házból", "",
        "A művelődési ház próbaterme Fotó: Csonka Dezső / Kunfalui Hírnök", "",
        "Tizenegy tangóharmonikát és két nagybőgőt vittek el ismeretlenek szerdára virradóra a művelődési házból.", "",
        "A zenekar vezetője szerint a tettesek pontosan tudták, mit keresnek, és a régi hangszert vitték el.", "",
        "A rendőrség lopás miatt indított eljárást, és a határra is elküldték a hangszerek fényképeit.",
    )  # fmt: skip
    assert article.headline == "Elloptak egy egész zenekart Kunfaluban"
    assert article.standfirst == "Tizenegy tangóharmonika tűnt el egy éjszaka alatt a művelődési házból"


def test_a_question_with_a_call_behind_it_is_no_tag():
    """What asks for mistakes stands right below the tags."""
    article = read(
        "News", "Sport", "", "The dockers of the harbour go back to work", "", "14 March 2024", "",
        "The cranes at the harbour moved again on Monday for the first time since the strike of the dockers began.", "",
        "The union of the dockers took the offer of the ministry after talks that went on until the early morning.", "",
        "Some thirty ships were waiting off the coast, and it would take a week to unload them all, they said.", "",
        "Märksõnad", "harbour", "strike", "dockers", "Märkasid viga? Anna teada",
    )  # fmt: skip
    assert article.tags == ("harbour", "strike", "dockers")


def test_a_title_below_a_label_of_one_other_story_is_no_crosshead():
    """The label is known in the languages of the Balkans, too."""
    article = read("Novine", "", "Oluja pogodila grad", "", *SERBIAN[:3], "", "VEZANI TEKST",
                   "Helikopter spasio dvojicu planinara", "", *SERBIAN[4:])  # fmt: skip
    assert [block.text for block in article.body] == list(SERBIAN[::2])
