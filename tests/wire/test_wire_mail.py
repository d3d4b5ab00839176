"""Mails: header, marks of quotation, signature and foot are the mail's own, and the rest is the story."""

# ruff: noqa: E501  # a sample is written as it comes, and so is what becomes of it
from __future__ import annotations

import pytest

from newsrecord import extract_text, locate, parse_text
from story import story

ONE = "Cranes at the port of Varna moved again on Monday for the first time since Friday morning, the operator said."
TWO = "The workers' union accepted an offer by the government after talks that lasted through the night."
THREE = "“We did not win everything, but we won enough,” said Petar Donev, who leads the union of the port's workers."
EINS = "Die Kräne im Hafen von Warna haben sich am Montag zum ersten Mal seit Freitag wieder bewegt, hieß es am Abend."
ZWEI = "Die Gewerkschaft nahm ein Angebot der Regierung an, über das eine ganze Nacht lang gesprochen worden war."
STORY = f"{ONE}\n\n{TWO}\n\n{THREE}"

NEWSLETTER = f"""From: The Varna Courier <news@courier.example>
Date: Tue, 12 Mar 2024 07:30:00 +0200
To: reader@mail.example
Subject: Cranes of Varna move again
List-Unsubscribe: <https://courier.example/u/1>

View this email in your browser

{STORY}

You are receiving this email because you signed up at courier.example.
Unsubscribe | Update your preferences
The Varna Courier, 1 Quay Street, Varna
"""

FORWARDED = f"""Have a look at this one, please, before we speak at noon.

---------- Forwarded message ---------
From: Ana Ruiz <ana@courier.example>
Date: Tue, 12 Mar 2024 at 07:30
Subject: Fwd: Cranes of Varna move again
To: <desk@courier.example>


{STORY}

--
Ana Ruiz
The Varna Courier
+359 52 555 0100
"""

APPLE = f"""Anfang der weitergeleiteten Nachricht:

Von: Tom Lee <tom@kurier.example>
Betreff: WG: Kräne von Warna bewegen sich wieder
Datum: 12. März 2024 um 07:30:15 MEZ
An: redaktion@kurier.example

Von Ana Ruiz

{EINS}

{ZWEI}

Von meinem iPhone gesendet
"""

OUTLOOK = f"""-----Ursprüngliche Nachricht-----
Von: Lee, Tom [mailto:tom@kurier.example]
Gesendet: Dienstag, 12. März 2024 07:30
An: Redaktion
Cc: Archiv
Betreff: AW: Kräne von Warna bewegen sich wieder
Wichtigkeit: Hoch

{EINS}

{ZWEI}
"""

FRENCH = """De : Tom Lee <tom@courrier.example>
Envoyé : mardi 12 mars 2024 07:30
À : Rédaction
Objet : TR : Les grues de Varna bougent de nouveau

Les grues du port de Varna ont repris lundi leur mouvement pour la première fois depuis vendredi, selon l'exploitant.

Le syndicat a accepté une offre du gouvernement après une nuit entière de discussions au ministère du Travail.

Envoyé de mon iPhone
"""

SPANISH = """---------- Mensaje reenviado ---------
De: Tom Lee <tom@correo.example>
Enviado el: martes, 12 de marzo de 2024 7:30
Para: Redacción
Asunto: RV: Las grúas de Varna vuelven a moverse

Las grúas del puerto de Varna volvieron a moverse este lunes por primera vez desde el viernes, según la operadora.

El sindicato aceptó una oferta del Gobierno tras una noche entera de conversaciones en el ministerio de Trabajo.
"""

RUSSIAN = """-------- Пересылаемое сообщение --------
От кого: Том Ли <tom@kurier.example>
Кому: Редакция
Дата: 12 марта 2024, 07:30
Тема: Fwd: Краны Варны снова движутся

Краны в порту Варны в понедельник снова пришли в движение впервые с пятницы, сообщил оператор порта.

Профсоюз принял предложение правительства после переговоров, которые продолжались всю ночь в министерстве.
"""

CHINESE = """发件人: 李明 <li@kurier.example>
发送时间: 2024年3月12日 7:30
收件人: 编辑部
主题: 转发: 瓦尔纳港口起重机恢复作业

瓦尔纳港口的起重机周一自周五以来首次恢复作业,港口运营商在当天晚上表示,等待的船只正在依次靠泊,装卸工人已经返回岗位。

工会在持续整夜的谈判之后接受了政府的提议,成员们将在本周五就该协议进行投票,工会主席说他预计协议会获得通过。
"""

QUOTED = f"""Tom,

is this ours? See below.

On Tue, 12 Mar 2024 at 07:30, Ana Ruiz <ana@courier.example> wrote:

> Cranes of Varna move again
>
> By Ana Ruiz
>
> {ONE}
>
> {TWO}
>
> {THREE}

Best,
Nora
"""

TWICE_QUOTED = """On Wednesday Nora wrote:
> Fine with me.
>
> > Cranes of Varna move again
> >
> > By Ana Ruiz
> >
> > Cranes at the port of Varna moved again on Monday for the first time
> > since Friday morning, the operator said.
> >
> > The workers' union accepted an offer by the government after talks
> > that lasted through the night, and a vote of its members is to
> > follow.
"""

BROKEN = """> Cranes of Varna move again
>
> By Ana Ruiz
>
> Cranes at the port of Varna moved again on Monday for the first time since
Friday
> morning, the operator of the port said, and the ships that had been waiting
off
> the coast came in one after the other.
>
> The workers' union accepted an offer by the government after talks that did
not
> end before the morning.
"""

FLOWED = (
    "From: Tom Lee <tom@courier.example>\nDate: Tue, 12 Mar 2024 07:30:00 +0200\nSubject: Cranes of Varna move again\n\n"
    "Cranes at the port of Varna moved again on Monday for the first time \nsince Friday.\n\n"
    "The workers' union accepted an offer by the government after \ntalks that lasted through the \nnight, it said.\n\n"
    "A vote of its members is to follow, and nobody in the port \nexpects them to refuse what was reached.\n\n-- \nTom Lee\n"
)

THREAD = f"""From: Nora Holm <nora@courier.example>
Sent: Wednesday, March 13, 2024 9:00 AM
To: Tom Lee
Subject: RE: Cranes of Varna move again

Thanks, Tom. It can run as it is.

From: Tom Lee <tom@courier.example>
Sent: Tuesday, March 12, 2024 7:30 AM
To: Nora Holm
Subject: FW: Cranes of Varna move again

By Ana Ruiz

{STORY}

From: Ana Ruiz <ana@courier.example>
Sent: Tuesday, March 12, 2024 7:00 AM
To: Tom Lee
Subject: Cranes

I will send it at once.
"""

STARRED = f"""*From:* Ana Ruiz <ana@courier.example>
*Sent:* Tuesday, March 12, 2024 7:30 AM
*To:* Desk
*Subject:* [desk] Fwd: Cranes of Varna move again

{ONE}

{TWO}
"""

LINKED = f"""From: The Varna Courier <news@courier.example>
Date: 12 March 2024
To: reader@mail.example
Subject: The Monday letter

Read online <https://courier.example/n/1>

[image: Cranes at dawn]

Cranes of Varna move again

By Ana Ruiz <https://courier.example/people/ana>

{ONE}

{TWO.replace("union", "union <https://union.example/> ")}

{THREE}

Unsubscribe <https://courier.example/u/1>
"""

RU_BODY = [part for part in RUSSIAN.split("\n") if part.startswith(("Краны в", "Профсоюз"))]
FR_BODY = [part for part in FRENCH.split("\n") if part.startswith(("Les grues du", "Le syndicat"))]
ES_BODY = [part for part in SPANISH.split("\n") if part.startswith(("Las grúas del", "El sindicato"))]
ZH_BODY = CHINESE.strip().split("\n\n")[1:]
HEADLINE = "Cranes of Varna move again"
BODY = [ONE, TWO, THREE]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (NEWSLETTER, {"headline": HEADLINE, "date": "2024-03-12T07:30:00+02:00", "body": BODY}),
        (FORWARDED, {"headline": HEADLINE, "by": ["Ana Ruiz"], "date": "2024-03-12T07:30:00", "body": BODY}),
        (
            APPLE,
            {
                "headline": "Kräne von Warna bewegen sich wieder",
                "by": ["Ana Ruiz"],
                "date": "2024-03-12T07:30:15+01:00",
                "body": [EINS, ZWEI],
            },
        ),
        (
            OUTLOOK,
            {
                "headline": "Kräne von Warna bewegen sich wieder",
                "by": ["Tom Lee"],
                "date": "2024-03-12T07:30:00",
                "body": [EINS, ZWEI],
            },
        ),
        (
            FRENCH,
            {
                "headline": "Les grues de Varna bougent de nouveau",
                "by": ["Tom Lee"],
                "date": "2024-03-12T07:30:00",
                "body": FR_BODY,
            },
        ),
        (
            SPANISH,
            {
                "headline": "Las grúas de Varna vuelven a moverse",
                "by": ["Tom Lee"],
                "date": "2024-03-12T07:30:00",
                "body": ES_BODY,
            },
        ),
        (
            RUSSIAN,
            {
                "headline": "Краны Варны снова движутся",
                "by": ["Том Ли"],
                "date": "2024-03-12T07:30:00",
                "body": RU_BODY,
            },
        ),
        (CHINESE, {"headline": "瓦尔纳港口起重机恢复作业", "date": "2024-03-12T07:30:00", "body": ZH_BODY}),
        (QUOTED, {"headline": HEADLINE, "by": ["Ana Ruiz"], "date": "2024-03-12T07:30:00", "body": BODY}),
        (
            TWICE_QUOTED,
            {
                "headline": HEADLINE,
                "by": ["Ana Ruiz"],
                "body": [
                    "Cranes at the port of Varna moved again on Monday for the first time since Friday morning, the "
                    "operator said.",
                    "The workers' union accepted an offer by the government after talks that lasted through the night, "
                    "and a vote of its members is to follow.",
                ],
            },
        ),
        (
            BROKEN,
            {
                "headline": HEADLINE,
                "by": ["Ana Ruiz"],
                "body": [
                    "Cranes at the port of Varna moved again on Monday for the first time since Friday morning, the "
                    "operator of the port said, and the ships that had been waiting off the coast came in one after the "
                    "other.",
                    "The workers' union accepted an offer by the government after talks that did not end before the "
                    "morning.",
                ],
            },
        ),
        (
            FLOWED,
            {
                "headline": HEADLINE,
                "by": ["Tom Lee"],
                "date": "2024-03-12T07:30:00+02:00",
                "body": [
                    "Cranes at the port of Varna moved again on Monday for the first time since Friday.",
                    "The workers' union accepted an offer by the government after talks that lasted through the night, "
                    "it said.",
                    "A vote of its members is to follow, and nobody in the port expects them to refuse what was reached.",
                ],
            },
        ),
        (THREAD, {"headline": HEADLINE, "by": ["Ana Ruiz"], "date": "2024-03-12T07:30:00", "body": BODY}),
        (STARRED, {"headline": HEADLINE, "by": ["Ana Ruiz"], "date": "2024-03-12T07:30:00", "body": [ONE, TWO]}),
        (LINKED, {"headline": HEADLINE, "by": ["Ana Ruiz"], "date": "2024-03-12", "body": BODY}),
    ],
    ids=[
        "newsletter", "forwarded", "apple-de", "outlook-de", "fr", "es", "ru", "zh", "quoted", "twice-quoted", "broken",
        "flowed", "thread", "starred", "linked",
    ],
)  # fmt: skip
def test_mail(text, found):
    """Of a mail, the story that it carries is the record; subject, sender and day serve where the story has none."""
    assert story(text) == found


def test_header_over_a_quoted_story():
    """The header of the mail that quotes a story gives the subject, where the story has no headline."""
    quoted = "\n".join(f"> {line}" for line in f"By Ana Ruiz\n\n{STORY}".split("\n"))
    mail = f"From: Tom Lee <tom@courier.example>\nDate: 13 March 2024\nTo: Desk\nSubject: Fwd: {HEADLINE}\n\n{quoted}\n"
    assert story(mail) == {"headline": HEADLINE, "by": ["Ana Ruiz"], "date": "2024-03-13", "body": BODY}


def test_line_that_names_the_author_goes_before_the_sender():
    """Who sent a mail wrote it only where nobody else is named."""
    mail = "From: Tom Lee <tom@courier.example>\nDate: 13 March 2024\nSubject: Cranes of Varna move again\n\n"
    assert story(f"{mail}By Ana Ruiz\n12 March 2024\n\n{STORY}") == {
        "headline": HEADLINE,
        "by": ["Ana Ruiz"],
        "date": "2024-03-12",
        "body": BODY,
    }


def test_sender_that_is_no_person_is_no_author():
    """The name of an outlet in the header names no author."""
    assert parse_text(NEWSLETTER).byline is None


def test_labels_without_a_mail_are_text():
    """Lines with a colon that are no header of a mail stay in the text."""
    line = "To: the ministry of transport, which had asked for a report, the union sent no answer at all."
    assert line in story(f"{HEADLINE}\n\nBy Ana Ruiz\n\n{ONE}\n\n{line}\n\n{TWO}")["body"]


def test_marks_in_a_breadcrumb_quote_nothing():
    """A mark before a line or two quotes no story."""
    text = f"> Home\n> Ports\n{HEADLINE}\n\nBy Ana Ruiz\n\n{STORY}"
    assert story(text)["body"] == BODY


def test_word_of_leaving_within_the_text_is_no_foot():
    """A paragraph about newsletters is a paragraph."""
    line = "Readers who unsubscribe are asked why, and most say that they get too many letters, the port's office said."
    assert line in story(f"{NEWSLETTER.partition('You are')[0]}{line}\n\n{TWO.upper().capitalize()}")["body"]


@pytest.mark.parametrize("text", [NEWSLETTER, FORWARDED, OUTLOOK, QUOTED, TWICE_QUOTED, BROKEN, FLOWED, THREAD, LINKED])
def test_evidence_leads_back_into_the_mail(text, stray_evidence):
    """The locators are lines of the mail as it came."""
    assert stray_evidence(extract_text(text), text) == []


def test_quoted_line_is_counted_in_the_mail():
    """A line of the quoted story has the number that it has in the mail."""
    place = extract_text(QUOTED).evidence["headline"].winner.locator
    assert (place, locate(QUOTED, place)[0].text) == ("line 7", HEADLINE)


STARRED = f"** {HEADLINE}\n{'-' * 60}\n\nBy Ana Ruiz\n\n{STORY}\n"


@pytest.mark.parametrize("above", ["", "View this email in your browser (https://courier.example/mail)\n\n"])
def test_rule_below_a_starred_title_closes_no_mail(above):
    """The text parts of newsletters mark a title with two stars and a rule: what follows is no signature."""
    found = story(above + STARRED)
    assert (found["headline"], found["body"]) == (HEADLINE, BODY)


def test_header_of_a_post_to_a_newsgroup():
    """It names the groups, and who posted it in brackets behind the address."""
    head = f"From: ana@courier.example (Ana Ruiz)\nNewsgroups: lund.harbour\nSubject: {HEADLINE}\n"
    found = story(f"{head}Date: Wed, 13 Mar 2024 10:15:00 +0100\n\n{STORY}")
    assert (found["headline"], found["body"]) == (HEADLINE, BODY)
