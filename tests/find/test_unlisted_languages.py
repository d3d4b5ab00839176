"""Stories in languages that no list of the package has: the story's own use of its words tells what they are."""

import json

import newsrecord

# An invented language: "hu" is "by", "ive" is "and", "tor" is "the"; "wopal" and "dumoni" are common words.
_PROSE = (
    "Lomak rifusi ketana hu dumoni ive wopal gesat tor minuka, fesol ketana rudik hu tamosi ive lerun podak.",
    "Gesat tor rifusi nalem wopal kodari ive tamosi belun, hu minuka fesol ive dumoni rudik tor lerun satek podak.",
    "Kodari nalem hu ketana belun ive satek rifusi tor gesat minuka, dumoni podak lerun hu wopal fesol ive tamosi.",
    "Belun satek tor kodari ive nalem rudik hu lerun podak, minuka gesat rifusi ive ketana tamosi dumoni hu wopal.",
)


def _authors(head: str, *, declared: object = None, before: str = "", below: str = "") -> list[str]:
    node = {"@type": "NewsArticle", "headline": "Rifusi ketana minuka gesat", "author": declared}
    data = f'<script type="application/ld+json">{json.dumps(node)}</script>' if declared else ""
    page = (
        f"<html><head><title>Rifusi ketana minuka gesat</title>{data}</head><body>{before}"
        f"<h1>Rifusi ketana minuka gesat</h1>{head}"
        + "".join(f"<p>{text}</p>" for text in _PROSE)
        + f"{below}</body></html>"
    )
    byline = newsrecord.parse_html(page.encode(), annotate=()).byline
    return list(byline.names) if byline else []


def _person(name: str) -> dict[str, str]:
    return {"@type": "Person", "name": name}


def test_a_small_word_of_the_story_opens_a_byline():
    """What the story uses in small letters again and again is no given name, but the word that opens a byline."""
    assert _authors("<p>Hu Mela Tavosin</p>") == ["Mela Tavosin"]


def test_a_cue_stands_before_a_colon():
    """A word of the story before a colon opens a byline, too, with the day behind the name."""
    assert _authors("<p>hu: Mela Tavosin, 17.12.2025</p>") == ["Mela Tavosin"]


def test_a_cue_has_two_words():
    """Two words of the story, the second of them small, open a byline: what was done, and by whom."""
    assert _authors("<p>Gesat hu Mela Tavosin</p>") == ["Mela Tavosin"]


def test_a_cue_is_known_by_its_place():
    """The second word of a cue is that word, and not the same letters within the first: the "u" of "Lumak u"."""
    usual = "".join(f"<p>{text.replace(' hu ', ' u ')}</p>" for text in _PROSE)
    assert _authors("<p>Rudik u Mela Tavosin</p>", below=usual) == ["Mela Tavosin"]


def test_a_given_name_stays():
    """A first word that the story never uses is part of the name."""
    assert _authors("<p>Sina Mela Tavosin</p>") == ["Sina Mela Tavosin"]


def test_an_own_word_joins_two_names():
    """A small word of the story between two whole names joins two people, declared or printed."""
    assert _authors("", declared=_person("Mela Tavosin ive Goran Pelu")) == ["Mela Tavosin", "Goran Pelu"]
    assert _authors("<p>Hu Mela Tavosin ive Goran Pelu</p>") == ["Mela Tavosin", "Goran Pelu"]


def test_an_own_word_joins_the_last_of_three():
    """Commas part the first names of a list, and the story's own word the last."""
    names = "Mela Tavosin, Goran Pelu ive Sina Rudamo"
    assert _authors("", declared=_person(names)) == ["Mela Tavosin", "Goran Pelu", "Sina Rudamo"]


def test_a_small_word_of_one_name_stays():
    """A small word that the story does not use, or with one name before it, belongs to a name."""
    assert _authors("", declared=_person("Mela Tavosin osk Goran Pelu")) == ["Mela Tavosin osk Goran Pelu"]
    assert _authors("", declared=_person("Mela ive Goran Pelu")) == ["Mela ive Goran Pelu"]


def test_a_declared_name_keeps_its_first_word():
    """What is declared opens with the word for "the", and not with that for "by"."""
    assert _authors("", declared=_person("Tor Mela Tavosin")) == ["Tor Mela Tavosin"]


def test_what_stands_below_a_name_is_no_second_author():
    """Behind a mark or a line break beside a name stands what its bearer is."""
    head = '<div class="author">Mela Tavosin<br>Selak Gorudo</div>'
    assert _authors(head, declared=_person("Mela Tavosin")) == ["Mela Tavosin"]
    assert _authors("<p>Hu Mela Tavosin \u22c5 Selak Gorudo \u22c5 17.12.2025</p>") == ["Mela Tavosin"]


def test_an_office_behind_a_comma_is_no_second_author():
    """Where one author is declared, what a comma leads to may be the office of that one."""
    head = '<div class="author">Mela Tavosin, Selak Gorudo</div>'
    assert _authors(head, declared=_person("Mela Tavosin")) == ["Mela Tavosin"]


def test_a_label_of_plain_words_is_no_name():
    """Two words with capitals that the story uses in small letters are a label below the headline."""
    assert _authors("<p>Wopal Dumoni</p>") == []


def test_an_agency_is_declared_beside_a_person():
    """An organization that is declared as an author beside a person is one, where it is not the outlet."""
    both = [_person("Mela Tavosin"), {"@type": "Organization", "name": "TNR"}]
    assert _authors("", declared=both) == ["Mela Tavosin", "TNR"]


def test_no_name_ends_in_a_small_word():
    """A line that ends in a small word is no name, whatever names have that word within them."""
    assert _authors("<p>Gulomad av</p>") == []


def _body(*parts: str) -> list[str]:
    page = (
        "<html><head><title>Rifusi ketana minuka gesat</title></head><body><h1>Rifusi ketana minuka gesat</h1>"
        + "".join(parts)
        + "</body></html>"
    )
    return [block.text for block in newsrecord.parse_html(page.encode(), annotate=()).body if hasattr(block, "text")]


def _p(text: str) -> str:
    return f"<p>{text}</p>"


_ONE, _TWO, _THREE, _FOUR = map(_p, _PROSE)


def test_a_label_said_again_before_links_leads_to_other_stories():
    """Two lines that are the same words, a colon and the title of a story lead to other stories."""
    first = _p('Gol sutek: <a href="/a/1">Kodari nalem hu ketana belun satek tor</a>')
    second = _p('Gol sutek: <a href="/a/2">Minuka fesol ive dumoni rudik lerun</a>')
    assert _body(_ONE, first, _TWO, second, _THREE, _FOUR) == list(_PROSE)


def test_words_said_again_around_links_lead_to_other_stories():
    """Three lines that are the same words around a link, and no sentences, lead to other stories."""
    lines = [_p(f'Sutek vu nam <a href="/a/{name}">{name} Gorat</a> pilo') for name in ("Tavo", "Mesk", "Runo")]
    assert _body(_ONE, lines[0], _TWO, lines[1], _THREE, lines[2], _FOUR) == list(_PROSE)


def test_a_label_before_names_said_again_stays():
    """A label before the name of what each part of a story is about belongs to the story."""
    lines = [_p(f'Gol sutek: <a href="/a/{name}">{name}</a>') for name in ("Tavomera", "Meskali")]
    assert lines[0].count("Tavomera") == 2
    assert "Gol sutek: Tavomera" in _body(_ONE, lines[0], _TWO, _THREE, lines[1], _FOUR)


def test_a_heading_said_again_above_links_goes_with_them():
    """A short heading that stands twice, each time above the link to another story, goes with the links."""
    boxes = [
        f'<h4>Sutek gol</h4><h3><a href="/a/{place}">Kodari nalem hu ketana belun satek {place}</a></h3>'
        for place in ("tor", "ive")
    ]
    assert _body(_ONE, boxes[0], _TWO, _THREE, boxes[1], _FOUR) == list(_PROSE)


def test_a_heading_said_again_above_text_stays():
    """A short heading that stands twice with text below is a crosshead of the story each time."""
    found = _body(_p(_PROSE[0]), "<h3>Sutek gol</h3>", _TWO, _THREE, "<h3>Sutek gol</h3>", _FOUR)
    assert found.count("Sutek gol") == 2


def test_a_date_with_figures_below_it_is_no_text():
    """A day and how long the story takes to read, in two lines of one paragraph, stand above the text."""
    stamp = "<p>Gesuta 07.01.2026 - 18:50<br>Lerosan: 4 dil</p>"
    assert _body(stamp, _ONE, _TWO, _THREE, _FOUR) == list(_PROSE)


def test_a_day_with_an_unknown_month_is_no_text():
    """A line that is a day, a word and a year is a date, whatever the word."""
    assert _body("<p>12 gafila 2026</p>", _ONE, _TWO, _THREE, _FOUR) == list(_PROSE)


def test_the_life_of_an_author_is_no_standfirst():
    """A paragraph that opens with the given name of the author sums up no story, whatever it is called."""
    life = "Mela minuka tor kodari hu satek, gesat lerun podak ive wopal dumoni belun rifusi tor nalem ketana."
    page = (
        "<html><head><title>Rifusi ketana minuka gesat</title></head><body><h1>Rifusi ketana minuka gesat</h1>"
        f'<p class="author">Hu Mela Tavosin</p><div class="summary">{life}</div><p>12.3.2026</p>'
        f"<article>{_ONE}{_TWO}{_THREE}{_FOUR}</article></body></html>"
    )
    assert newsrecord.parse_html(page.encode(), annotate=()).standfirst is None


# Letters of Tifinagh, which has no capitals, for those of the invented language.
_TIFINAGH = {ord(letter): chr(0x2D30 + place) for place, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}


def _uncased(head: str, declared: str | None = None) -> list[str]:
    author = _person(declared.casefold().translate(_TIFINAGH)) if declared else None
    node = {"@type": "NewsArticle", "headline": "ⴰⴱⴷ", "author": author}
    data = f'<script type="application/ld+json">{json.dumps(node)}</script>' if author else ""
    title = "rifusi ketana minuka gesat".translate(_TIFINAGH)
    lines = "".join(f"<p>{text.casefold().translate(_TIFINAGH)}</p>" for text in (*head.split("|"), *_PROSE) if text)
    page = f"<html><head><title>{title}</title>{data}</head><body><h1>{title}</h1>{lines}</body></html>"
    byline = newsrecord.parse_html(page.encode(), annotate=()).byline
    return list(byline.names) if byline else []


def _letters(*names: str) -> list[str]:
    return [name.casefold().translate(_TIFINAGH) for name in names]


def test_an_own_word_joins_names_without_capitals():
    """In a script without capitals, a common word between four words that the story has not joins two people."""
    assert _uncased("", "Mela Tavosin ive Goran Pelu") == _letters("Mela Tavosin", "Goran Pelu")


def test_a_common_word_opens_a_byline_without_capitals():
    """In a script without capitals, one of the commonest and shortest words opens a byline below the headline."""
    assert _uncased("Hu Mela Tavosin") == _letters("Mela Tavosin")


def test_a_common_longer_word_opens_none_without_capitals():
    """In a script without capitals, a longer word of the story before two others is no word for "by"."""
    assert _uncased("Minuka Mela Tavosin") == []


def test_names_behind_a_common_word_are_joined_and_dated_without_capitals():
    """Behind the word that opens the byline, another may join two people; a place and the day follow."""
    assert _uncased("Hu Mela Tavosin ive Goran Pelu") == _letters("Mela Tavosin", "Goran Pelu")
    assert _uncased("Hu Mela Tavosin Kanuri 2, 2025") == _letters("Mela Tavosin")


def test_a_name_beside_a_date_needs_no_capitals():
    """Two words that the story has not, with a date below them, name the author; words of the story do not."""
    assert _uncased("Mela Tavosin|Kanuri 2, 2025") == _letters("Mela Tavosin")
    assert _uncased("Gesat minuka|Kanuri 2, 2025") == []


def test_a_language_told_by_its_letters_alone_is_read_by_its_own_words():
    """Georgian texts are known by their letters, and the words of the story are asked for what opens a byline."""
    georgian = {ord(letter): chr(0x10D0 + place) for place, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
    lines = "".join(f"<p>{text.casefold()}</p>" for text in ("Hu Mela Tavosin", *_PROSE)).replace("p>", "\0")
    page = "<body><h1>\u10d1</h1>" + lines.translate(georgian).replace("\0", "p>") + "</body>"
    byline = newsrecord.parse_html(page.encode(), annotate=()).byline
    assert byline is not None
    assert list(byline.names) == ["mela tavosin".translate(georgian)]


def _pasted(*head: str) -> list[str]:
    lines = ["rifusi ketana minuka gesat belun", "", *head, "", *_PROSE]
    text = "\n".join(line.casefold().translate(_TIFINAGH) for line in lines)
    byline = newsrecord.parse_text(text, annotate=()).byline
    return list(byline.names) if byline else []


def test_a_pasted_name_over_a_day_needs_no_capitals():
    """In pasted text as well, a name stands over a day whose month no list has, or behind the word for "by"."""
    assert _pasted("Mela Tavosin", "Kanuri 2, 2025") == _letters("Mela Tavosin")
    assert _pasted("Hu Mela Tavosin") == _letters("Mela Tavosin")
    assert _pasted("Gesat minuka", "Kanuri 2, 2025") == []


def test_a_pasted_name_is_told_of_below():
    """A sentence below the story that opens with the name tells who the author is."""
    lines = (
        "Mela Tavosin",
        "Kanuri 2, 2025",
        "",
        *_PROSE,
        "",
        "Mela Tavosin hu dumoni ive wopal gesat tor minuka fesol.",
    )
    assert _pasted(*lines) == _letters("Mela Tavosin")


def _in_tongue(line: str, text: str) -> list[str]:
    page = f"<html lang=en-US><body><h1>Mela</h1><p>{line}</p>" + f"<p>{text}</p>" * 4 + "</body></html>"
    byline = newsrecord.parse_html(page.encode(), annotate=()).byline
    return list(byline.names) if byline else []


_KURDISH = "Şaredarê bajêr got ku wê di meha bê de dest bi çêkirina rêya nû bê kirin û ev kar wê du salan bidome."
_KHMER = "ក្រុមប្រឹក្សាក្រុងបានអនុម័តផែនការសាងសង់ផ្លូវថ្មីនៅថ្ងៃចន្ទ ហើយការងារនឹងចាប់ផ្តើមនៅខែក្រោយ។"
_HAUSA = "Gwamnan jihar ya ce an fara aikin gina sabuwar hanya a birnin, kuma za a kammala shi cikin shekara biyu."


def test_a_page_marked_as_english_is_read_in_the_language_of_its_text():
    """Where the text is plainly in another language than the theme says, the words of that one open a byline."""
    assert _in_tongue("Ji Azad Demir", _KURDISH) == ["Azad Demir"]
    assert _in_tongue("ដោយ៖ សុខ ដារ៉ា", _KHMER) == ["សុខ ដារ៉ា"]
    assert _in_tongue("Daga Musa Bello da Aisha Sani", _HAUSA) == ["Musa Bello", "Aisha Sani"]
