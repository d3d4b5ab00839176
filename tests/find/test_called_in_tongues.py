"""Elements that are called after what they hold in other languages than English, or in words of two meanings."""

from __future__ import annotations

from newsrecord import parse_html

TEXT = "".join(
    f"<p>{line}</p>"
    for line in (
        "The museum of the pilots opened on Thursday in the house where the customs of the port had been before.",
        "Some three hundred things are on show there, among them the charts of the bay and the bells of the ships.",
        "The house had been under repair for four years, since a cellar was found below the floor of its hall.",
    )
)


def page(head: str, behind: str = "") -> str:
    return (
        "<title>Museum opens</title><nav><a href=/a>News</a><a href=/b>Sport</a></nav><article>"
        f"<h1>The museum of the pilots opens in the old port</h1>{head}<div class=text>{TEXT}{behind}</div></article>"
    )


def test_a_description_of_media_is_no_standfirst():
    """What a picture shows is called the description of a medium; the second heading sums the story up."""
    summary = "Three hundred things are on show that the families of the pilots had kept for years"
    head = (
        f"<h2 class=second>{summary}</h2><div class=announce><img src=/a.jpg>"
        "<div class=media__description>Visitors in the museum of the pilots in the old port</div></div>"
    )
    article = parse_html(page(head), annotate=())
    assert article.standfirst == summary


def test_a_signature_is_known_by_its_name_in_turkish():
    """The last line of the text is called a signature, and names who wrote it."""
    article = parse_html(page("<div>14 March 2024</div>", "<p class=imza>Rövşən Talıblı</p>"), annotate=())
    assert article.byline is not None
    assert article.byline.names == ("Rövşən Talıblı",)
    assert len(article.body) == 3


def test_the_views_behind_a_linked_name_are_no_part_of_it():
    """Nothing but looks part the name from how often the story was read."""
    head = (
        "<div class=info><span>14 March 2024, 10:15</span><span>Автор: <a href=/a/1>Анна Иванова</a></span>"
        "<span>842 рет қаралды</span></div>"
    )
    article = parse_html(page(head), annotate=())
    assert article.byline is not None
    assert article.byline.names == ("Анна Иванова",)
