"""Comments in the manner of many systems and languages, and what only looks like comments."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from newsrecord import parse_html
from newsrecord.model.article import Article

FOLDER = Path(__file__).parent / "comment_sections"
CASES = sorted(path.stem for path in FOLDER.glob("*.html"))
STORIES = {
    "en": "The ferry between the two islands is back in service after eleven weeks, the harbour office said on Monday. "
    "A new engine had to be brought from the mainland, and the crew tested it for three days.",
    "de": "Nach elf Wochen fährt die Fähre zwischen den beiden Inseln wieder, wie das Hafenamt am Montag mitteilte. "
    "Ein neuer Motor musste vom Festland gebracht werden, und die Mannschaft hat ihn drei Tage lang erprobt.",
    "fr": "Le bac entre les deux îles a repris son service après onze semaines, a annoncé lundi le bureau du port. "
    "Un nouveau moteur a dû être apporté du continent et l'équipage l'a essayé pendant trois jours.",
    "es": "El transbordador entre las dos islas vuelve a funcionar tras once semanas, informó el lunes la oficina del "
    "puerto. Hubo que traer un motor nuevo del continente, y la tripulación lo probó durante tres días.",
    "it": "Il traghetto tra le due isole è tornato in servizio dopo undici settimane, ha detto lunedì l'ufficio del porto."
    " Un nuovo motore è stato portato dalla terraferma e l'equipaggio lo ha provato per tre giorni.",
    "pt": "A balsa entre as duas ilhas voltou a funcionar depois de onze semanas, disse na segunda-feira o porto. "
    "Foi preciso trazer um motor novo do continente, e a tripulação o testou durante três dias.",
    "nl": "De veerboot tussen de twee eilanden vaart weer na elf weken, zei het havenkantoor maandag. "
    "Een nieuwe motor moest van het vasteland komen en de bemanning heeft hem drie dagen lang getest.",
    "ru": "Паром между двумя островами снова ходит после одиннадцати недель, сообщили в понедельник в управлении порта. "
    "Новый двигатель пришлось везти с материка, и команда испытывала его три дня.",
    "pl": "Prom między dwiema wyspami znów kursuje po jedenastu tygodniach, podało w poniedziałek biuro portu. "
    "Nowy silnik trzeba było sprowadzić z lądu, a załoga testowała go przez trzy dni.",
    "ja": "二つの島を結ぶフェリーが十一週間ぶりに運航を再開したと、港湾事務所が月曜日に発表した。新しいエンジンは本土から運ばれ、乗組員が三日間試験した。",
    "zh": "港务局星期一表示，往返两岛之间的渡轮在停航十一周之后恢复运营。新的发动机从大陆运来，船员测试了三天，一切正常。",
    "ko": "두 섬을 잇는 여객선이 11주 만에 운항을 재개했다고 항만 사무소가 월요일 밝혔다. 새 엔진은 육지에서 가져와 선원들이 사흘 동안 시험했다.",
    "ar": "عادت العبارة بين الجزيرتين إلى العمل بعد أحد عشر أسبوعا، حسبما أعلن مكتب الميناء يوم الاثنين. وجرى إحضار محرك "
    "جديد من البر واختبره الطاقم لمدة ثلاثة أيام.",
    "he": "המעבורת בין שני האיים חזרה לפעול אחרי אחד עשר שבועות, כך מסר משרד הנמל ביום שני. מנוע חדש הובא מהיבשת והצוות בדק "
    "אותו במשך שלושה ימים.",
    "tr": "İki ada arasındaki feribot on bir hafta sonra yeniden sefere başladı, liman ofisi pazartesi günü açıkladı. "
    "Yeni motor anakaradan getirildi ve mürettebat onu üç gün boyunca denedi.",
    "cs": "Trajekt mezi oběma ostrovy po jedenácti týdnech opět jezdí, oznámil v pondělí přístavní úřad. "
    "Nový motor bylo nutné přivézt z pevniny a posádka ho zkoušela tři dny.",
    "sv": "Färjan mellan de två öarna går igen efter elva veckor, meddelade hamnkontoret på måndagen. "
    "En ny motor fick hämtas från fastlandet och besättningen provade den i tre dagar.",
    "da": "Færgen mellem de to øer sejler igen efter elleve uger, oplyste havnekontoret mandag. "
    "En ny motor måtte hentes på fastlandet, og besætningen prøvede den i tre dage.",
    "no": "Fergen mellom de to øyene går igjen etter elleve uker, opplyste havnekontoret mandag. "
    "En ny motor måtte hentes fra fastlandet, og mannskapet prøvde den i tre dager.",
    "fi": "Kahden saaren välinen lautta kulkee taas yhdentoista viikon jälkeen, satamatoimisto kertoi maanantaina. "
    "Uusi moottori piti tuoda mantereelta, ja miehistö kokeili sitä kolme päivää.",
    "el": "Το φεριμπότ ανάμεσα στα δύο νησιά λειτουργεί ξανά μετά από έντεκα εβδομάδες, είπε τη Δευτέρα το λιμεναρχείο. "
    "Μια νέα μηχανή ήρθε από τη στεριά και το πλήρωμα τη δοκίμασε τρεις μέρες.",
    "fa": "کشتی میان دو جزیره پس از یازده هفته دوباره به راه افتاد، دفتر بندر روز دوشنبه اعلام کرد. موتور تازه از خشکی آورده شد "
    "و خدمه سه روز آن را آزمودند.",
    "hi": "दोनों द्वीपों के बीच की नौका ग्यारह सप्ताह बाद फिर चलने लगी, बंदरगाह कार्यालय ने सोमवार को कहा। नया इंजन मुख्य भूमि से लाया गया "
    "और चालक दल ने तीन दिन तक उसे परखा।",
}  # fmt: skip


def read_case(name: str) -> tuple[Article, dict[str, Any], str]:
    """Return the record of the page made of a section, and what is to be found on it."""
    section = (FOLDER / f"{name}.html").read_text("utf-8")
    known = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    story = STORIES[known["lang"]]
    head = f'<html lang="{known["lang"]}"><head><title>Ferry</title></head><body>'
    text = f"<main><article><h1>M/S Aurora</h1><p>{story}</p></article>{section}</main>"
    if known["forum"]:
        text = section
    return parse_html(f"{head}{text}<footer><p>© 2024</p></footer></body></html>"), known, story


def day(moment: object) -> str | None:
    return None if moment is None else str(moment)[:10]


@pytest.mark.parametrize("name", [name for name in CASES if not name.startswith("none-")])
def test_comments_are_read(name: str) -> None:
    """Text, author, day and parent of each comment are found, and nothing else is."""
    article, known, _ = read_case(name)
    wanted = known["comments"]
    texts = [each["text"] if isinstance(each["text"], list) else [each["text"]] for each in wanted]
    found = article.comments
    assert [f.text if i >= len(texts) or f.text not in texts[i] else texts[i][0] for i, f in enumerate(found)] == [
        text[0] for text in texts
    ]
    assert [each.author for each in found] == [each["author"] for each in wanted]
    assert [day(each.published) for each in found] == [day(each["published"]) for each in wanted]
    assert [each.reply_to for each in found] == [each["reply_to"] for each in wanted]
    if known["count"] is not None:
        assert article.comment_count == known["count"]


@pytest.mark.parametrize("name", [name for name in CASES if not name.startswith("none-")])
def test_times_are_exact(name: str) -> None:
    """Where a time of day is printed or declared, it is read."""
    article, known, _ = read_case(name)
    for found, wanted in zip(article.comments, known["comments"], strict=True):
        if wanted["published"] and "T" in wanted["published"]:
            moment = dt.datetime.fromisoformat(wanted["published"])
            assert isinstance(found.published, dt.datetime)
            assert found.published.replace(tzinfo=None, second=0) == moment.replace(tzinfo=None, second=0) or (
                found.published.tzinfo is not None and moment.tzinfo is not None and found.published == moment
            )


@pytest.mark.parametrize("name", [name for name in CASES if name.startswith("none-")])
def test_what_only_looks_like_comments_is_none(name: str) -> None:
    """Reviews, teasers, entries of a live blog, forms and boxes with comments on other stories give no comment."""
    article, _, _ = read_case(name)
    assert article.comments == ()


@pytest.mark.parametrize("name", CASES)
def test_comments_stay_out_of_the_body(name: str) -> None:
    """The body is the story, and no comment stands in it."""
    article, known, story = read_case(name)
    if not known["forum"]:
        assert story in article.text
    for comment in article.comments:
        assert comment.text not in article.text
