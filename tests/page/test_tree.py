"""The text of a page becomes events."""

from __future__ import annotations

from lxml import etree

from newsrecord.page.tree import feed


class Recorder:
    """Keeps the events it is given."""

    def __init__(self):
        self.events = []

    def start(self, tag, attributes):
        """Keep a start."""
        self.events.append(("start", tag, dict(attributes)))

    def end(self, tag):
        """Keep an end."""
        self.events.append(("end", tag))

    def data(self, text):
        """Keep a text."""
        self.events.append(("data", text))

    def close(self):
        """Keep the end of the page."""
        self.events.append(("close",))


def events(text):
    recorder = Recorder()
    feed(text, recorder)
    return recorder.events


def test_events_come_in_page_order():
    """Starts, ends and texts arrive in order, with omitted elements filled in."""
    assert events("<p class=a>x<p>y") == [
        ("start", "html", {}),
        ("start", "body", {}),
        ("start", "p", {"class": "a"}),
        ("data", "x"),
        ("end", "p"),
        ("start", "p", {}),
        ("data", "y"),
        ("end", "p"),
        ("end", "body"),
        ("end", "html"),
        ("close",),
    ]


def test_empty_page_closes_at_once():
    """Nothing but white space gives no event but the end."""
    assert events(" \n") == [("close",)]


def test_page_without_markup_or_text_closes():
    """A comment alone is no document, and no exception either."""
    assert events("<!-- nothing -->")[-1] == ("close",)


def test_external_entities_are_not_read():
    """A document type cannot name files to be read into the page."""
    page = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><p>&x;</p>'
    assert [
        event for event in events(page) if event[0] == "data" and "&x;" not in event[1] and "]>" not in event[1]
    ] == []


def test_refusal_by_the_parser_ends_the_page():
    """Where the parser gives up, what came before stands, and the page is at its end."""

    class Refusing(Recorder):
        def data(self, text):
            raise etree.XMLSyntaxError("refused", 1, 1, 1)

    recorder = Refusing()
    feed("<p>text</p>", recorder)
    assert recorder.events[-1] == ("close",)
