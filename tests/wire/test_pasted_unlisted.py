"""Who signs a pasted story is found in a language no list has words of, by place and by the story's own words."""

from __future__ import annotations

from newsrecord import parse_text

_TITLE = "Merituk kalden harvik pasol vorun"
_SUMMARY = "Vorun kalden merituk pasolen harvik dolanen kalden gep sorvetik belanik vorun."
_STORY = [
    "Vorun kalden gep merituk pasolen harvik, merituk dolanen kalden pasolen sorvetik oun belanik.",
    "Kalden vorun harvik merituk gep dolanen, pasolen sorvetik kalden oun merituk vorun belanik.",
    "Harvik belanik merituk, kalden gep dolanen sorvetik vorun pasolen harvik oun belanik dolanen.",
    "Pasolen merituk gep kalden belanik, sorvetik harvik dolanen vorun merituk oun pasolen harvik.",
    "Dolanen kalden gep harvik sorvetik, belanik vorun pasolen oun merituk kalden dolanen vorun.",
    "Sorvetik vorun merituk harvik, kalden gep pasolen oun belanik dolanen harvik merituk kalden.",
]


def _read(*head: str) -> tuple[tuple[str, ...], str | None]:
    article = parse_text("\n\n".join([_TITLE, *head, *_STORY]))
    return (article.byline.names if article.byline is not None else ()), article.standfirst


def test_a_word_of_the_story_leads_to_the_name_beside_a_date():
    """The short word that the sentences have again and again is no name before a name."""
    assert _read("Gep Tamira Wolsek", "Zemar 14, 2025")[0] == ("Tamira Wolsek",)


def test_a_date_in_the_same_line_is_no_part_of_the_name():
    """Name and day share a line, with the label of the day or without it."""
    assert _read("Gep Tamira Wolsek Zemar 14, 2025")[0] == ("Tamira Wolsek",)
    assert _read("Gep Tamira Wolsek Lupetiko: Zemar 14, 2025")[0] == ("Tamira Wolsek",)


def test_two_words_may_lead_to_the_names():
    """The first is the verb, and the second the word that the story uses; another of these joins two names."""
    assert _read("Wosgar gep Tamira Wolsek oun Junel Harrow", "Zemar 14, 2025")[0] == ("Tamira Wolsek", "Junel Harrow")


def test_the_word_may_stand_in_a_line_above_the_name():
    """The name then stands alone, over the day."""
    assert _read("Gep", "Tamira Wolsek", "Lupetik ar Zemar 14, 2025")[0] == ("Tamira Wolsek",)


def test_a_name_below_a_label_stands_in_a_row_with_the_date():
    """Where the day has a label of its own, the label right above it is that of the author."""
    assert _read("Wosgar: Tamira Wolsek\nLupetik: Zemar 14, 2025")[0] == ("Tamira Wolsek",)


def test_who_took_the_picture_is_no_author():
    """A word before a colon that the sentences have not is no preposition."""
    assert _read("Mado: Tamira Wolsek", "Zemar 14, 2025")[0] == ()


def test_a_title_that_opens_with_a_small_word_is_no_byline():
    """Words that the story has in small letters follow."""
    assert _read("Gep Merituk Kalden")[0] == ()


def test_a_row_of_links_is_no_byline():
    """The word that leads to the first leads to the others too."""
    assert _read("Lupo gep Tamira Wolsek gep Junel Harrow", "Zemar 14, 2025")[0] == ()


def test_the_sentence_above_the_date_sums_the_story_up():
    """A month that no list has is known by the day and the year beside it."""
    assert _read(_SUMMARY, "14. Zemar 2025")[1] == _SUMMARY


def test_the_sentence_above_the_byline_sums_the_story_up():
    """The byline alone parts it from the text."""
    assert _read(_SUMMARY, "gep Tamira Wolsek") == (("Tamira Wolsek",), _SUMMARY)


def test_a_headline_is_known_by_the_date_below_it():
    """A longer line of links stands nearer to the text, and has nothing but the text below."""
    menu = ["Tovik\nGorsten\nWamelik\nDomaren\nZabelik", "Gorsten tuvikan lemoras"]
    title, more = "Zemarik tuvikan lupo merituk", "Merituk kalden harvik vorun dolanen sorvetik belanik"
    article = parse_text("\n\n".join([*menu, title, "12 zemar 2026", more, *_STORY]))
    assert article.headline == title
