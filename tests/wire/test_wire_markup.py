"""Sources in Markdown and reStructuredText: the marks say what a line is, and none of them is left in the record."""

# ruff: noqa: E501  # a sample is written as it comes, and so is what becomes of it
from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from newsrecord import extract_text, parse_text, to_markdown
from story import story, told

SEED = Path(__file__).parents[2] / "examples" / "iraq_mosul.txt"
ONE = "Cranes at the port of Varna moved again on Monday for the first time since Friday morning, the operator said."
TWO = "The workers' union accepted an offer by the government after talks that lasted through the night."
THREE = "“We did not win everything, but we won enough,” said Petar Donev, who leads the union of the port's workers."

PLAIN = f"""# Cranes of Varna move again

By **Ana Ruiz**

12 March 2024

{ONE}

{TWO.replace("workers' union", "[workers' union](https://union.example/about)")}

## The *night* shifts

> “We did not win everything,
> but we won enough.”
>
> Petar Donev

- a rise of **seven percent**
- a bonus
    - paid in May
- bread

![A crane](https://courier.example/crane.jpg)
*A crane moves again. Photo: Tom Lee*

| Port | Ships |
|------|------:|
| Varna | 30 |
| Lund  | 2 |

```
crane.start()
    .lift()
```

{THREE}[^1]

[^1]: Interview on Monday.
"""

YAML = f"""---
title: "Cranes of Varna: they move again"
subtitle: 'A deal gives the workers a rise'
author: Ana Ruiz
date: 2024-03-12T07:30:00+02:00
lastmod: 2024-03-13
tags: [harbour, "strike again"]
categories:
  - Ports
draft: false
---

{ONE}

{TWO}
"""

AUTHORS = f"""---
layout: post
title: Cranes of Varna move again
authors:
  - name: Ana Ruiz
    url: https://courier.example/ana
  - name: Tom Lee
published: 12 March 2024
description: >
  A deal gives the workers a rise
tags:
  - harbour
  - strike
---

# Cranes of Varna move again

{ONE}

### Left alone

{TWO}
"""

TOML = """+++
title = "Kräne von Warna bewegen sich wieder"
author = "Ana Ruiz"
date = 2024-03-12
tags = ["Hafen", "Streik"]
+++

Die Kräne im Hafen von Warna haben sich am Montag *zum ersten Mal* seit Freitag wieder bewegt, hieß es am Abend.

Die Gewerkschaft nahm ein [Angebot](<https://regierung.example/angebot>) der Regierung an, über das eine Nacht lang gesprochen wurde.
"""

SETEXT = f"""Cranes of Varna move again
==========================

*By Ana Ruiz*

{ONE}

The night shifts
----------------

The union wants to limit them, and [the ministry][m] will name a group by
June that is to study how other ports of the __Black Sea__ deal with the
question, `harbour.example` reports.

[m]: https://ministry.example/ports "The ministry"
"""

PELICAN = f"""Title: Cranes of Varna move again
Date: 2024-03-12 07:30
Author: Ana Ruiz
Tags: harbour, strike
Slug: cranes

{ONE}

{TWO}
"""

CHINESE = """# 瓦尔纳港口起重机恢复作业

**记者:李明**

瓦尔纳港口的起重机周一自周五以来**首次**恢复作业,港口运营商在当天晚上表示,等待的船只正在依次靠泊,装卸工人已经返回岗位。

## 夜班

工会在持续整夜的谈判之后接受了[政府](https://gov.example/)的提议,成员们将在本周五就该协议进行投票,预计协议会获得通过。
"""

RST = f"""==========================
Cranes of Varna move again
==========================

A deal gives the workers a rise
-------------------------------

:Author: Ana Ruiz
:Date: 2024-03-12
:Tags: harbour, strike
:Status: done

{ONE}

The `workers' union <https://union.example/about>`_ accepted an *offer* by
the government after talks that lasted **through** the night, ``09:00`` to
morning [1]_.

.. figure:: https://courier.example/crane.jpg
   :alt: A crane
   :width: 600

   A crane moves again. Photo: Tom Lee

.. This is for the desk
   and for nobody else.

The night shifts
================

    “We did not win everything, but we won enough.”

* a rise of seven percent
  over two years
* a bonus

======  =====
Port    Ships
======  =====
Varna   30
Lund    2
======  =====

The ministry_ answered::

    crane.start()
        .lift()

.. [1] Interview on Monday.
.. _ministry: https://ministry.example/
"""

BODY = [ONE, TWO]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            PLAIN,
            {
                "headline": "Cranes of Varna move again",
                "by": ["Ana Ruiz"],
                "date": "2024-03-12",
                "body": [
                    ONE,
                    TWO,
                    ("h2", "The night shifts"),
                    ("blockquote", "“We did not win everything, but we won enough.”\nPetar Donev"),
                    ("list", "a rise of seven percent\na bonus\npaid in May\nbread"),
                    ("figure", "https://courier.example/crane.jpg", "A crane", "A crane moves again.", "Tom Lee"),
                    ("table", "Port\tShips\nVarna\t30\nLund\t2"),
                    ("preformatted", "crane.start()\n    .lift()"),
                    THREE,
                ],
            },
        ),
        (
            YAML,
            {
                "headline": "Cranes of Varna: they move again",
                "by": ["Ana Ruiz"],
                "date": "2024-03-12T07:30:00+02:00",
                "body": BODY,
            },
        ),
        (
            AUTHORS,
            {
                "headline": "Cranes of Varna move again",
                "by": ["Ana Ruiz", "Tom Lee"],
                "date": "2024-03-12",
                "body": [ONE, ("h3", "Left alone"), TWO],
            },
        ),
        (
            TOML,
            {
                "headline": "Kräne von Warna bewegen sich wieder",
                "by": ["Ana Ruiz"],
                "date": "2024-03-12",
                "body": [
                    "Die Kräne im Hafen von Warna haben sich am Montag zum ersten Mal seit Freitag wieder bewegt, hieß es "
                    "am Abend.",
                    "Die Gewerkschaft nahm ein Angebot der Regierung an, über das eine Nacht lang gesprochen wurde.",
                ],
            },
        ),
        (
            SETEXT,
            {
                "headline": "Cranes of Varna move again",
                "by": ["Ana Ruiz"],
                "body": [
                    ONE,
                    ("h2", "The night shifts"),
                    "The union wants to limit them, and the ministry will name a group by June that is to study how other "
                    "ports of the Black Sea deal with the question, harbour.example reports.",
                ],
            },
        ),
        (
            PELICAN,
            {
                "headline": "Cranes of Varna move again",
                "by": ["Ana Ruiz"],
                "date": "2024-03-12T07:30:00",
                "body": BODY,
            },
        ),
        (
            CHINESE,
            {
                "headline": "瓦尔纳港口起重机恢复作业",
                "by": ["李明"],
                "body": [
                    "瓦尔纳港口的起重机周一自周五以来首次恢复作业,港口运营商在当天晚上表示,等待的船只正在依次靠泊,装卸工人已经返回岗位。",
                    ("h2", "夜班"),
                    "工会在持续整夜的谈判之后接受了政府的提议,成员们将在本周五就该协议进行投票,预计协议会获得通过。",
                ],
            },
        ),
        (
            RST,
            {
                "headline": "Cranes of Varna move again",
                "by": ["Ana Ruiz"],
                "date": "2024-03-12",
                "body": [
                    ONE,
                    "The workers' union accepted an offer by the government after talks that lasted through the night, "
                    "09:00 to morning.",
                    ("figure", "https://courier.example/crane.jpg", "A crane", "A crane moves again.", "Tom Lee"),
                    ("h3", "The night shifts"),
                    ("blockquote", "“We did not win everything, but we won enough.”"),
                    ("list", "a rise of seven percent over two years\na bonus"),
                    ("table", "Port\tShips\nVarna\t30\nLund\t2"),
                    "The ministry answered:",
                    ("preformatted", "crane.start()\n    .lift()"),
                ],
            },
        ),
    ],
    ids=["markdown", "yaml", "authors", "toml", "setext", "fields", "zh", "rst"],
)
def test_source(text, found):
    """The blocks of a source are those that its marks say."""
    assert story(text) == found


@pytest.mark.parametrize(
    ("text", "words", "url"),
    [
        (PLAIN, "workers' union", "https://union.example/about"),
        (TOML, "Angebot", "https://regierung.example/angebot"),
        (SETEXT, "the ministry", "https://ministry.example/ports"),
        (CHINESE, "政府", "https://gov.example/"),
        (RST, "workers' union", "https://union.example/about"),
    ],
)
def test_link_is_kept_with_its_words(text, words, url):
    """A paragraph's link keeps the address, and its span is the words that it is set on."""
    block = next(block for block in parse_text(text).body if block.type == "paragraph" and block.links)
    assert [(block.text[link.start : link.end], link.url) for link in block.links] == [(words, url)]


def test_fields_at_the_head_of_a_source():
    """The fields of a source go where a page's metadata go."""
    article = parse_text(YAML)
    assert (article.standfirst, article.sections, article.tags, article.modified.isoformat()) == (
        "A deal gives the workers a rise",
        ("Ports",),
        ("harbour", "strike again"),
        "2024-03-13",
    )


def test_list_keeps_its_levels():
    """Items set in are items of a list within."""
    (block,) = [block for block in parse_text(PLAIN).body if block.type == "list"]
    assert [item.level for item in block.items] == [0, 0, 1, 0]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            "5 * 2 and 3 * 4 boats came in on Monday, the port said.",
            "5 * 2 and 3 * 4 boats came in on Monday, the port said.",
        ),
        ("The file crane_start_up.txt is **new**.", "The file crane_start_up.txt is new."),
        ("It was \\*not\\* meant that way.", "It was *not* meant that way."),
        ("He said AT&amp;T and R&D.", "He said AT&T and R&D."),
        ("A ~~small~~ rise of <b>seven</b> percent.", "A small rise of seven percent."),
        ("Look at <https://lund.example/> first.", "Look at https://lund.example/ first."),
        ("![icon](https://x.example/i.png) The port is open.", "The port is open."),
        ("**_All_** of it, *every* _ship_, is here.", "All of it, every ship, is here."),
        ("See [the list] and [a](javascript:alert(1)) note.", "See [the list] and a note."),
    ],
)
def test_inline_marks(written, read):
    """Marks of emphasis, code and escapes leave the words; what is no mark stays."""
    assert told(parse_text(f"# Cranes of Varna move again\n\n{ONE}\n\n{written}\n\n{TWO}"))[1] == read


@pytest.mark.parametrize(
    "line",
    [
        "The ministry* did not answer at once, and its spokesman could not be reached in the afternoon.",
        "# 3 is the number of the crane that fell in the storm, and nobody knows what it will be called.",
        "They sang “*** ***” on the quay, as the paper had it, and nobody was brought before a court for it.",
        "The account @port_of_varna_official wrote that cranes [all of them] are in service (as before) now.",
        "> 30 ships waited off the coast on Sunday night, which is more than in any storm of this winter.",
    ],
)
def test_text_with_a_mark_or_two_is_no_markdown(line):
    """A plain text that holds a mark is a plain text."""
    text = f"Cranes of Varna move again\n\nBy Ana Ruiz\n\n{ONE}\n\n{line}\n\n{TWO}"
    assert story(text) == {"headline": "Cranes of Varna move again", "by": ["Ana Ruiz"], "body": [ONE, line, TWO]}


def test_rule_of_dashes_within_plain_text_is_no_heading():
    """A rule between two parts of a text heads nothing."""
    text = f"Cranes of Varna move again\n\nBy Ana Ruiz\n\n{ONE}\n\n----------\n\n{TWO}"
    assert story(text)["body"] == [ONE, TWO]


@pytest.mark.parametrize("front_matter", [False, True])
def test_record_written_as_markdown_is_read_back(front_matter):
    """Headline, names and blocks of a record come back from the Markdown that it is written as."""
    article = attrs.evolve(
        parse_text(SEED.read_text("utf-8")), comments=(), comment_count=None, quotes=(), locations=()
    )
    read = parse_text(to_markdown(article, front_matter=front_matter))
    assert (read.headline, read.byline.names) == (article.headline, article.byline.names)
    wanted = [(block.type, block.text) for block in article.body if block.type != "figure"]
    assert [(block.type, block.text) for block in read.body if block.type != "figure"] == wanted


@pytest.mark.parametrize("text", [PLAIN, YAML, AUTHORS, TOML, SETEXT, PELICAN, RST])
def test_evidence_leads_back_into_the_source(text, stray_evidence):
    """The locators are lines of the source as it came."""
    assert stray_evidence(extract_text(text), text) == []


def test_page_written_out_as_markdown():
    """Of a page that a program wrote out as Markdown, the menu above and the teasers below are left out."""
    menu = "* [Home](https://courier.example/)\n* [Ports](https://courier.example/ports)\n\n"
    head = "# Cranes of Varna move again\n\nBy [Ana Ruiz](https://courier.example/ana) | 12 March 2024\n\n"
    tail = "\n\n### Related stories\n\n* [Mayor opens a tram line](https://courier.example/tram)\n"
    assert story(f"{menu}{head}{ONE}\n\n{TWO}{tail}") == {
        "headline": "Cranes of Varna move again",
        "by": ["Ana Ruiz"],
        "date": "2024-03-12",
        "body": BODY,
    }


def test_summary_of_the_source_leaves_the_first_paragraph_alone() -> None:
    """Where the head of a source says what sums the story up, the sentence above a picture is text."""
    text = (
        "Cranes move again\n=================\n\n:author: Ana Ruiz\n:summary: After three days of strike.\n\n"
        "Cranes at the port of Varna moved again on Monday for the first time since Friday.\n\n"
        ".. figure:: crane.jpg\n\n   A crane of Varna. Photo: Tom Lee\n\n"
        "The union accepted an offer after talks that lasted through the night.\n"
    )
    article = parse_text(text, annotate=())
    assert article.standfirst == "After three days of strike."
    assert article.body[0].text.startswith("Cranes at the port")
