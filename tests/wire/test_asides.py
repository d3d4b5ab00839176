"""What stands between the paragraphs of a story and is none of it."""

from __future__ import annotations

import pytest

from newsrecord import parse_text
from newsrecord.page.outline import Outline
from newsrecord.wire import read_text

PARAGRAPHS = [
    "The ferry to the island of Möwe runs again after the storm, the harbour office in Lund said on Monday.",
    "The storm had torn the ferry from its berth, and the island was cut off for three days without any supplies.",
    "Harbour pilots said that the berth on the island would have to be built anew before the winter storms set in.",
    "The office expects the ferry to carry supplies and passengers to the island twice a day, as before the storm.",
    "Passengers who hold tickets for the days of the storm are to get their money back at the harbour office.",
    "The island has three hundred people, most of whom fish for a living and depend on the ferry and its berth.",
]

NAMES = ("Ivo Brandt", "Lea Holm", "Tom Lee", "Ana Voss", "Mia Sand", "Jan Roth")


def body_of(*between: str, behind: int = 3) -> list[str]:
    """Return the body of a story with the lines *between* its paragraphs."""
    lines = [*PARAGRAPHS[:behind], *between, *PARAGRAPHS[behind:]]
    outline = read_text("Ferry to Möwe runs again\n\nBy Ana Ruiz\n\n" + "\n\n".join(lines))
    return told(outline)


def told(outline: Outline) -> list[str]:
    """Return what the outline has of the body."""
    return [chunk.text for chunk in outline.chunks if chunk.role is None]


@pytest.mark.parametrize(
    "line",
    [
        "There was an error, please provide a valid email address.",
        "A welcome email is on its way. If you don't see it, please check your junk folder.",
        "The next issue of Morning Notes will soon be in your inbox.",
        "This advertisement has not loaded yet.",
        "Mit der Anmeldung stimmen Sie den Bedingungen zu.",
        "Als abonnee lees je alle artikels.",
        "Cet article est réservé aux abonnés.",
    ],
    ids=["address", "welcome", "inbox", "advertisement", "de", "nl", "fr"],
)
def test_form_between_paragraphs(line: str) -> None:
    """What a form or a wall says between the paragraphs is no text of the story."""
    assert body_of(line) == PARAGRAPHS


def test_box_of_a_form() -> None:
    """What stands between two parts of a form, and the label above it, belongs to the form."""
    box = (
        "Morning Notes",
        "Create an account to read on.",
        "Puzzles and recipes every weekend.",
        "Get email updates from your favourite authors.",
    )
    assert body_of(*box) == PARAGRAPHS


def test_paragraph_about_accounts() -> None:
    """A paragraph that says the same of what the story is about is text."""
    line = "Passengers of the ferry create an account at the harbour office, which pays the money for tickets back."
    assert line in body_of(line)


def test_ticker_stamps() -> None:
    """The hours over the entries of a ticker, and who wrote each, are no items and no crossheads."""
    lines = ["21:00 Tom Lee", PARAGRAPHS[1], "20:42 KEY EVENT", PARAGRAPHS[2], "20.24 Tom Lee", PARAGRAPHS[3]]
    text = "Ferry to Möwe runs again\n\n" + "\n\n".join([PARAGRAPHS[0], *lines, *PARAGRAPHS[4:]])
    assert told(read_text(text)) == PARAGRAPHS


def test_programme_keeps_its_hours() -> None:
    """Hours that follow upon one another are a programme, which the story prints."""
    hours = ["The day of the ferry:\n10:00 Island choir\n11:30 Storm pilots\n14:00 Harbour tour"]
    assert "11:30 Storm pilots" in body_of(*hours)


def test_title_of_another_story() -> None:
    """A title that says nothing of the story is no crosshead, though paragraphs follow it."""
    title = "Sydney council ditches controversial beach parking meter plan"
    # Of a short story even its own crossheads may say what nothing else in it says.
    long = [" ".join((*PARAGRAPHS[i:], *PARAGRAPHS[:i])[:4]) for i in range(len(PARAGRAPHS))]
    outline = read_text("Ferry to Möwe runs again\n\n" + "\n\n".join([*long[:3], title, *long[3:]]))
    assert told(outline) == long


def test_crosshead_kept() -> None:
    """A title that uses the story's words is a crosshead."""
    assert "Island needs a new berth before winter storms" in body_of("Island needs a new berth before winter storms")


def test_the_story_goes_on_between_two_posts() -> None:
    """A post reaches no farther up than the name under the post before it."""
    first = ("No ferry again, thank you storm. https://t.co/abc", "— Olle Sand (@ollesand) March 3, 2024")
    second = ("Whatever you say, harbour office! https://t.co/def", "— Jo Dahl (@jodahl) March 4, 2024")
    between = "The harbour office later said that the ferry would wait in Lund until the berth was built anew."
    assert body_of(*first, between, *second) == [*PARAGRAPHS[:3], between, *PARAGRAPHS[3:]]


@pytest.mark.parametrize("call", ["Sign up for our newsletter", "Subscribe to continue reading"])
def test_a_call_among_paragraphs_without_blank_lines(call: str) -> None:
    """Where no blank lines part the paragraphs, a call among them takes none of them away."""
    lines = "\n".join([*PARAGRAPHS[:3], call, *PARAGRAPHS[3:]])
    assert told(read_text(f"Ferry to Möwe runs again\n\nBy Ana Ruiz\n\n{lines}\n")) == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    [
        "View this post on Instagram", "A post shared by Lund Council (@lundcouncil)", "pic.twitter.com/ab12cd",
        "Ver esta publicación en Instagram", "Skip Ad", "Video Player is loading.", "Copied!", "Image 1 of 4",
        "Foto 2 de 6", "Tap to see the gallery", "Promoted content", "Contenu sponsorisé", "Annonsørinnhold",
        "Check price", "Jump to comments", "12 photos",
    ],
)  # fmt: skip
def test_what_comes_with_posts_players_galleries_and_paid_matter(line: str) -> None:
    """A line that a quoted post, a player, a gallery or paid matter brings along is none of the story's."""
    assert body_of(line) == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    [
        "READ: Pilots of the island ferry want a berth", "More: Pilots of the island ferry want a berth",
        "» Pilots of the island ferry want a berth", "In pictures | The storm on the island",
        "Video: How the ferry was torn from its berth", "Lesetipp: Die Insel nach dem Sturm",
        "ЧИТАТЬ: Остров после бури",
    ],
)  # fmt: skip
def test_a_link_behind_a_label_or_an_arrow(line: str) -> None:
    """A title behind an arrow, or behind a label that says to read or to watch, leads to another story."""
    assert body_of(line) == PARAGRAPHS


@pytest.mark.parametrize("line", ["2019: the last storm", "The ferry: what comes next", "Video from the island"])
def test_a_crosshead_with_a_colon(line: str) -> None:
    """Other words before a colon are part of a crosshead."""
    assert line in body_of(line)


@pytest.mark.parametrize(
    "line",
    [
        "Comments are closed.", "Die Kommentare sind geschlossen.", "Was this article useful?",
        "Got a tip? Email tips@harbour.example.", "Translated from the Swedish by Ana Ruiz.",
        "This story was edited by Ana Ruiz.", "This work is licensed under a Creative Commons Attribution 4.0 licence.",
        "Good journalism costs money. If you can, please give from five kronor a month.",
    ],
)  # fmt: skip
def test_what_outlets_say_below_a_story(line: str) -> None:
    """What an outlet says of the text, of itself or of its comments below a story is no paragraph of it."""
    assert body_of(line, behind=len(PARAGRAPHS)) == PARAGRAPHS


@pytest.mark.parametrize("label", ["Les også", "ČTĚTE TAKÉ", "Mohlo by vás zajímat", "İLGİLİ HABER", "Read also"])
def test_a_label_whose_link_is_lost(label: str) -> None:
    """Below a label that announces a link, and has none, a short story goes on with its paragraphs."""
    story = "\n\n".join([*PARAGRAPHS[:2], label, *PARAGRAPHS[2:4]])
    assert told(read_text(f"Ferry to Möwe runs again\n\nBy Ana Ruiz\n\n{story}\n\n© 2024 Lund Mail")) == PARAGRAPHS[:4]


@pytest.mark.parametrize(
    "line",
    [
        "Oglas", "Reklāma", "Publicitat", "Se video", "Videoyu izle", "شاهد الفيديو", "Lugu jätkub pärast reklaami",
        "Текст се наставља испод огласа", "Artiklen fortsætter under billedet", "Šaltinis: BNS",
        "来源：新报社", "Lihat juga",
    ],
)  # fmt: skip
def test_small_furniture_of_many_languages(line: str) -> None:
    """Labels of advertisements, links to films and sources head no section, whatever the language."""
    assert body_of(line) == PARAGRAPHS


@pytest.mark.parametrize("line", ["Photo: Olle Sand/Lund Mail", "© Olle Sand", "PILOTS STILL WAITING"])
def test_a_credit_among_paragraphs_without_blank_lines(line: str) -> None:
    """Where no blank lines part the paragraphs, one right above a credit, or above capitals, is no caption."""
    lines = "\n".join([*PARAGRAPHS[:3], line, *PARAGRAPHS[3:]])
    outline = read_text(f"Ferry to Möwe runs again\n\nBy Ana Ruiz\n\n{lines}\n")
    assert [text for text in told(outline) if text != line] == PARAGRAPHS


def test_a_credit_in_capitals_around_a_stroke() -> None:
    """A name and an outlet in capitals around a stroke are the credit of the caption above."""
    lines = [*PARAGRAPHS[:3], "The berth after the storm.", "OLLE SAND/LUND MAIL", *PARAGRAPHS[3:]]
    article = parse_text("Ferry to Möwe runs again\n\nBy Ana Ruiz\n\n" + "\n\n".join(lines), annotate=())
    assert [(image.caption, image.credit) for image in article.images] == [
        ("The berth after the storm.", "OLLE SAND/LUND MAIL")
    ]


@pytest.mark.parametrize(
    "line",
    [
        "据江州市公安局官方微信消息，昨日下午江北区二号桥发生一起交通事故，造成两人受伤。",
        "Об этом сообщает Telegram-канал «Гавань Онлайн» со ссылкой на полицию.",
        "Según el boletín de la Secretaría de Salud, hay doce casos nuevos.",
        "Der Hafen verschickt einen Newsletter an die Anwohner, sagte die Sprecherin.",
        "Two clubs will join our league next season.",
    ],
    ids=["zh", "ru", "es", "de", "en"],
)
def test_channels_that_the_news_quotes(line: str) -> None:
    """A channel or a letter that the news tells of is no appeal of the publisher."""
    assert body_of(line) == [*PARAGRAPHS[:3], line, *PARAGRAPHS[3:]]


@pytest.mark.parametrize(
    "line",
    [
        "更多消息请关注江州晚报官方微信公众号。",
        "Больше новостей сообщает наш Telegram-канал.",
        "Join our newsletter for more of this.",
    ],
    ids=["zh", "ru", "en"],
)
def test_channels_of_the_publisher(line: str) -> None:
    """What asks the reader to follow a channel is no text of the story, whatever verbs it has."""
    assert body_of(line) == PARAGRAPHS


def test_paragraphs_close_together_are_no_list() -> None:
    """Where no blank lines part paragraphs, those under a crosshead stay, though the last line asks the reader."""
    appeal = "For more on news from the harbour please visit the Lund Mail."
    under = [
        f"{text[:-1]}, as {name} of the harbour office has it." for text, name in zip(PARAGRAPHS, NAMES, strict=True)
    ]
    lines = [
        *PARAGRAPHS,
        "",
        "When does the ferry run?",
        "",
        *under[:3],
        appeal,
        "",
        "Who pays for it?",
        "",
        *under[3:],
    ]
    outline = read_text("Ferry to Möwe runs again\n\nBy Ana Ruiz\n\n" + "\n".join(lines))
    assert [text for text in told(outline) if text in {*PARAGRAPHS, *under}] == [*PARAGRAPHS, *under]
    assert appeal not in told(outline)


def test_the_age_of_a_story_is_none_of_it() -> None:
    """What stands above an old story on how old it is opens no text, whatever words it shares with the story."""
    last = "The harbour office published the story of the berth more than 7 years ago, and nothing was done about it."
    lines = ["This story was published more than 7 years ago.", *PARAGRAPHS, last]
    outline = read_text("Ferry to Möwe runs again\n\nBy Ana Ruiz\n\n" + "\n\n".join(lines))
    assert told(outline) == [*PARAGRAPHS, last]


@pytest.mark.parametrize("line", ["Enlarge this image", "Afbeelding vergroten", "크게보기"])
def test_buttons_of_pictures_are_no_crossheads(line: str) -> None:
    """The button that shows a picture large stands between paragraphs as crossheads do."""
    assert body_of(line) == PARAGRAPHS


def test_a_list_of_links_below_its_heading() -> None:
    """A story goes on behind a box whose links a blank line parts from their heading."""
    box = "You May Also Like\n\nGales over the strait\nA museum for old pilots\nSoup for cold evenings"
    more = (
        "Anna Holm, who sells bread and newspapers near the berth, recalls weeks without a ferry when she was a child: "
        "neighbours shared flour, candles and whatever supplies they had, and nobody complained much."
    )
    text = "\n\n".join([*PARAGRAPHS, box, more])
    outline = read_text("Ferry to Möwe runs again\n\nBy Ana Ruiz\n\n" + text)
    assert told(outline) == [*PARAGRAPHS, more]
