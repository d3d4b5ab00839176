"""What the marks and the blank lines of a pasted page say: tags in one line, summaries and names beside dates."""

from __future__ import annotations

import pytest

from newsrecord.parse import parse_text

HEADLINE = "Dockers of Varna go back to work"
MENU = "Home\nNews\nSport\nWeather\n\n"
PARAGRAPHS = (
    "The cranes at the port of Varna moved again on Monday after the strike, Petar Donev of the union said.",
    "Some thirty ships were waiting off the Black Sea coast, and dock workers would need a week to unload them all.",
    "The owners of the port had offered a higher wage at the weekend, and most of the men voted to accept the offer.",
    "The mayor of the town said that the dispute had cost the region several million leva since the first of March.",
)
STORY = "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    ("row", "tags"),
    [
        ("Topics\nVarna · Petar Donev · Labour", ("Varna", "Petar Donev", "Labour")),
        ("Topics\nVarna | Labour", ("Varna", "Labour")),
        ("Varna -\nPetar Donev -\nLabour", ("Varna", "Petar Donev", "Labour")),
        ("Varna | Petar Donev | Black Sea", ("Varna", "Petar Donev", "Black Sea")),
        ("Varna • Petar Donev • Black Sea", ("Varna", "Petar Donev", "Black Sea")),
        ("Imprint | Privacy | Careers", ()),
        ("Tags: Marcel·la Roig, Varna", ("Marcel·la Roig", "Varna")),
    ],
)
def test_marks_part_the_tags_of_one_line(row: str, tags: tuple[str, ...]) -> None:
    """Bars, points and dashes with blanks beside them part tags; a point within a word does not."""
    text = f"{MENU}{HEADLINE}\n\nBy Ada Finch\n\n{STORY}\n\n{row}\n\nRelated stories\nNew crane for Burgas\n"
    assert parse_text(text, annotate=()).tags == tags


def test_what_is_said_behind_a_dash_knows_the_tags() -> None:
    """A tag that only a line of dialogue speaks of is one of the story's."""
    said = "– Vi börjar arbeta på måndag, säger Petar Donev, som leder facket i hamnen och har förhandlat hela natten."
    text = (
        "Hem\nNyheter\nSport\n\nHamnarbetarna i Varna går tillbaka\n\nAv Ada Finch\n\n"
        "Kranarna i hamnen stod stilla i elva dagar, men på måndagen ska de röra sig igen, enligt bolaget.\n\n"
        f"{said}\n\nEtt trettiotal fartyg väntar utanför kusten, och det tar en vecka att lossa alla.\n\n"
        "Petar Donev\nVarna\n\nLäs också\nNy kran i Burgas\n"
    )
    assert parse_text(text, annotate=()).tags == ("Petar Donev", "Varna")


def test_tags_of_a_script_that_parts_no_words() -> None:
    """A tag in Japanese is known wherever the story has it, whatever stands right before and behind."""
    text = (
        "ホーム\n政治\n経済\n\n大雨で北浜の旧橋が通行止め\n\n2024年5月3日 10時15分\n\n"
        "北浜市の旧橋は、夜の間に川の水位がさらに40センチ上昇したため、日曜日に通行止めとなったと市が発表した。\n\n"
        "朝に現場を訪れたアンナ・ルイス市長は「雨がやむまで待つしかない」と話した。水害の対策も急ぐという。\n\n"
        "毎日およそ9千人が通勤でこの橋を渡っており、北側の迂回路を使うと30分余計にかかる。\n\n"
        "北浜、アンナ・ルイス、水害\n\n関連記事\n港の新しい倉庫が完成\n"
    )
    rows = text.replace("北浜、アンナ・ルイス、水害", "北浜\nアンナ・ルイス\n水害")
    assert parse_text(rows, annotate=()).tags == ("北浜", "アンナ・ルイス", "水害")


@pytest.mark.parametrize("meta", ["By Ada Finch\n3 May 2024", "3 May 2024, 10:15\nShare"])
def test_sentence_glued_to_the_date_sums_up(meta: str) -> None:
    """Where blank lines part all paragraphs, the sentence right below the date is of the head of the page."""
    lead = "After eleven days the port is open again. What that means for the shops of the town."
    article = parse_text(f"{MENU}{HEADLINE}\n\n{meta}\n{lead}\n\n{STORY}", annotate=())
    assert (article.standfirst, article.body[0].text) == (lead, PARAGRAPHS[0])


def test_paragraph_set_apart_from_the_date_is_text() -> None:
    """A blank line below the date says nothing of the first paragraph."""
    article = parse_text(f"{MENU}{HEADLINE}\n\nBy Ada Finch\n3 May 2024\n\n{STORY}", annotate=())
    assert (article.standfirst, len(article.body)) == (None, len(PARAGRAPHS))


@pytest.mark.parametrize(
    "line",
    [
        "Jeanne Morel | Publié le 3 mai 2024 à 10h15",
        "Juana Morales | Publicado el 3 de mayo de 2024",
        "Joana Moreira | Publicado em 3 de maio de 2024 às 10h15",
        "Jana Roth | Veröffentlicht am 3. Mai 2024 um 10:15 Uhr",
        "Ioana Rusu | Publicat pe 3 mai 2024",
    ],
)
def test_name_before_a_labelled_date(line: str) -> None:
    """A line that is a date in nearly all its words may open with who wrote the story, before a mark."""
    article = parse_text(f"{MENU}{HEADLINE}\n\n{line}\n\n{STORY}", annotate=())
    assert article.byline is not None
    assert article.byline.names == (line.partition(" |")[0],)
    assert str(article.published)[:10] == "2024-05-03"
    assert article.standfirst is None


def test_initials_close_the_last_paragraph() -> None:
    """A short last paragraph that ends in small initials in brackets is one, as it is without them."""
    last = "Rada zdecyduje w środę, czy przed wakacjami da się zbudować przeprawę tymczasową. (jr)"
    article = parse_text(f"{MENU}{HEADLINE}\n\nBy Ada Finch\n\n{STORY}\n\n{last}\n\nRelated stories\nX\n", annotate=())
    assert article.body[-1].text == last


def test_crosshead_close_to_its_text_below_dialogue() -> None:
    """A crosshead right above its paragraph stands below a line that somebody speaks as below any paragraph."""
    said = "– We go back on Monday, and we go back together, says Petar Donev, who had talked to the owners all night."
    paragraphs = "\n\n".join([*PARAGRAPHS[:2], said, f"Shops open late\n{PARAGRAPHS[2]}", PARAGRAPHS[3]])
    article = parse_text(f"{MENU}{HEADLINE}\n\nBy Ada Finch\n\n{paragraphs}", annotate=())
    assert [block.text for block in article.body if block.type == "heading"] == ["Shops open late"]


def test_references_for_characters_are_read() -> None:
    """A text that was copied out of markup says what the page shows."""
    story = STORY.replace("the strike, Petar", "the men&#8217;s strike at R&amp;D&nbsp;Port, Petar")
    article = parse_text(f"{MENU}{HEADLINE}\n\nBy Ada Finch\n\n&nbsp;\n\n{story}", annotate=())
    assert "the men’s strike at R&D Port, Petar" in article.body[0].text


def test_references_in_a_text_about_markup_stay() -> None:
    """A text that writes of the references themselves is left as it is."""
    story = STORY.replace("after the strike,", 'after the strike, "&amp;" stands for "&",')
    article = parse_text(f"{MENU}{HEADLINE}\n\nBy Ada Finch\n\n{story}", annotate=())
    assert '"&amp;"' in article.body[0].text


@pytest.mark.parametrize(
    "menu",
    [
        "Início Política Economia Esportes Cultura",
        "Strona główna\tPolityka\tGospodarka\tSport\tKultura",
        "Главная Политика Экономика Спорт Культура",
        "หน้าแรก การเมือง เศรษฐกิจ กีฬา วัฒนธรรม",
        "World Politics Business Culture Sport",
    ],
)
def test_row_of_sections_is_no_headline(menu: str) -> None:
    """The sections of a site side by side at its top are its menu."""
    article = parse_text(f"{menu}\n\nDockers go back\n\nBy Ada Finch\n\n{STORY}", annotate=())
    assert (article.headline, article.standfirst) == ("Dockers go back", None)


CHINESE = (
    "市政府表示，由于夜间河水又上涨了四十厘米，老桥于周日封闭，禁止一切车辆通行。\n\n"
    "工程师在两座桥墩上发现裂缝，并表示在水位下降之前不能排除进一步损坏的可能。\n\n"
    "每天约有九千人经过这座桥上班，从北边绕行需要多花半个小时，商户也担心生意。\n\n"
    "市议会将于周三决定能否在暑假之前修建一座临时便桥，供行人和自行车使用。"
)


def test_sentence_in_chinese_is_no_headline() -> None:
    """A line that closes in the full stop of East Asia sums the story up below a headline of a few signs."""
    summary = "洪水过后，市内主要通道仍然关闭，未来几天的绕行路线已经公布。"
    head = f"首页\n政治\n经济\n体育\n\n暴雨致北滨市老桥紧急封闭\n\n{summary}\n\n记者 王小梅\n\n2024年5月3日 10:15"
    article = parse_text(f"{head}\n\n{CHINESE}", annotate=())
    assert (article.headline, article.standfirst) == ("暴雨致北滨市老桥紧急封闭", summary)


def test_name_in_ideographs_behind_the_date() -> None:
    """A date may have the writer's name behind it in the same line."""
    head = "首页\n政治\n经济\n体育\n\n暴雨致北滨市老桥紧急封闭\n\n2024年5月3日 10:15 王小梅"
    article = parse_text(f"{head}\n\n{CHINESE}", annotate=())
    assert article.byline is not None
    assert article.byline.names == ("王小梅",)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_comments_behind_names_need_no_number(gap: str) -> None:
    """Below the heading of comments, lines that open with a name and a colon are comments, whatever their number."""
    said = (
        "Otto W.: I used to work there, and such a shame that nobody looked after the cranes.",
        "Mia: They should have asked my uncle, who had warned them for years.",
    )
    text = (
        f"{MENU}{HEADLINE}\n\nBy Ada Finch\n\n{STORY}\n\nComments\n\n{gap.join(said)}\n\nRelated stories\nNew crane\n"
    )
    article = parse_text(text, annotate=())
    assert [f"{comment.author}: {comment.text}" for comment in article.comments] == list(said)
    assert len(article.body) == len(PARAGRAPHS)


def test_rules_below_the_heading_of_comments_are_none() -> None:
    """One line with a colon below the heading of comments is a note or a field of the form."""
    rules = "Comments\n\nNote: Be kind to each other.\nName:\nEmail:\nPost comment"
    assert parse_text(f"{MENU}{HEADLINE}\n\nBy Ada Finch\n\n{STORY}\n\n{rules}", annotate=()).comments == ()


@pytest.mark.parametrize("kind", ["（资料图）", "（新华社）", " (图)"])
def test_caption_with_its_kind_in_brackets_is_no_crosshead(kind: str) -> None:
    """A short line that ends in the kind of a picture or in an agency, in brackets, heads nothing."""
    first, second, *rest = CHINESE.split("\n\n")
    story = "\n\n".join([first, second, f"周日上午封闭的老桥{kind}", *rest])
    article = parse_text(f"首页\n政治\n\n暴雨致北滨市百年老桥紧急封闭\n\n记者 王小梅\n\n{story}", annotate=())
    assert [block.text for block in article.body if block.type != "figure"] == [first, second, *rest]
