"""Slow patterns are asked only where a cheap look at a text says that they may find something: it misses nothing."""

from __future__ import annotations

import datetime as dt
import sys

import pytest

from newsrecord.find.bylines.cues import opens_with_cue
from newsrecord.find.bylines.glue import is_glued
from newsrecord.find.bylines.parts import split_parts
from newsrecord.find.bylines.stems import has_stem
from newsrecord.find.closers import is_closer
from newsrecord.find.dates.dates import find_published
from newsrecord.find.keys import first_word, fold
from newsrecord.find.pictures.renditions import picture_key
from newsrecord.find.pictures.strays import is_picture
from newsrecord.model.body import Image
from newsrecord.page.walk import read_page

WORK = ["Editing by", "Edited by", "Reviewed by", "Fact-checked by", "Verified by", "Translated by",
        "Photographs by", "Illustrations:", "Illustrated by", "Video by", "Graphics by", "Foto:",
        "Bild von"]  # fmt: skip
NOISE = ["ago", "Comments", "Kommentare", "comentarios", "Commentaires", "anhören", "Listen", "Advertiser disclosure",
         "fact-checked", "View profile", "Tips meg", "すべて見る", "et al.", "See more", "see all", "Read more",
         "FOLLOW",
         "@anaruiz", "Share this"]  # fmt: skip
LABELS = ["First published", "UPDATED", "Posted", "Publié", "mis à jour", "Modifié", "veröffentlicht", "Aktualisiert",
          "Stand", "Publicado", "actualizado", "Atualizado", "pubblicato", "Aggiornato", "gepubliceerd", "Bijgewerkt",
          "publisert", "Oppdatert", "publicerad", "Uppdaterad", "created", "Modified", "erstellt", "Опубликовано",
          "обновлено", "Source"]  # fmt: skip
SUFFIXES = ["scaled", "Cropped", "large", "thumb", "preview", "orig", "square", "portrait", "hd", "fullsize", "xxl",
            "m",
            "social", "variant", "variant12", "1024x768", "w948", "2x"]  # fmt: skip
# A digit of each script that has some: the first of its block.
ZEROS = [code for code in range(sys.maxunicode + 1) if chr(code).isdecimal() and int(chr(code)) == 0]


@pytest.mark.parametrize("work", WORK)
def test_credits_of_other_work_are_dropped(work: str):
    """Those who did not write are no authors, whatever they did."""
    assert split_parts(f"Ana Ruiz | {work} Tom Lee") == ["Ana Ruiz"]


@pytest.mark.parametrize("noise", NOISE)
def test_noise_without_digits_is_dropped(noise: str):
    """What pages glue to a byline goes, also where no number stands in it."""
    assert split_parts(f"Ana Ruiz | {noise}") == ["Ana Ruiz"]


@pytest.mark.parametrize("label", LABELS)
def test_labels_of_dates_are_dropped(label: str):
    """The label of a date goes without the date too."""
    assert split_parts(f"Ana Ruiz | {label}:") == ["Ana Ruiz"]


@pytest.mark.parametrize("line", ["Ana RuizNews", "Ana RuizSenior Reporter", "20:15 UhrAna Ruiz", "UTCUpdated"])
def test_glued_lines_are_seen(line: str):
    """Two elements that stand side by side with no blank are told apart."""
    assert is_glued(line)


@pytest.mark.parametrize("cue", ["By", "WRITTEN BY", "von", "Door", "A cura di", "Écrit par", "Текст", "Kommentar von"])
def test_cues_open_a_line(cue: str):
    """A line that opens as bylines do is known by its first letters in any case."""
    assert opens_with_cue(f"{cue} Ana Ruiz") == "Ana Ruiz"


def test_turkish_letters_may_be_an_i():
    """A letter that patterns take for an "i" hides no stem."""
    assert has_stem(("edit",), "ED\u0130TED BY")
    assert has_stem(("edit",), "ed\u0131ted by")


@pytest.mark.parametrize("zero", ZEROS, ids=hex)
def test_dates_far_from_the_headline_may_have_any_digits(zero: int):
    """A date is found at the end of a long page, whatever the script of its digits."""
    shown = "".join(chr(zero + int(c)) if c.isdigit() else c for c in "13.05.2021")
    rest = "<p>The harbour stays shut for now.</p>" * 30
    found = find_published(read_page(f"<html lang=de><h1>Harbour shut</h1>{rest}<p class=date>{shown}</p>"))
    assert [each.value for each in found] == [dt.date(2021, 5, 13)]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_suffixes_of_renditions_are_cut(suffix: str):
    """What tells the renditions of a picture apart is no part of its key."""
    assert picture_key(f"https://example.org/ferry-at-dawn-{suffix}.jpg") == "ferry-at-dawn"


@pytest.mark.parametrize("word", ["logo", "gravatar", "favicon", "siteLogo", "Sprites", "loading", "noimage", "BTN"])
def test_words_of_what_is_no_picture_are_seen(word: str):
    """A file named as part of the page is no picture of the story."""
    assert not is_picture(Image(url=f"https://example.org/files/{word}.png"))


@pytest.mark.parametrize(
    "text", ["ISIL 'leaves'", "", "?!", "\u0130stanbul shuts", "a" * 200, "-" * 90 + "a", "Harbour " * 20]
)
def test_first_word_is_that_of_the_key(text: str):
    """The first word of a text is that of its key, or is left open."""
    assert first_word(text) in (None, fold(text).partition(" ")[0])


@pytest.mark.parametrize(
    "phrase",
    ["Abonnez-vous dès maintenant !", "Suscríbete hoy", "Don't miss our app", "Подпишитесь на нас", "请订阅我们"],
)
def test_phrases_are_seen_by_their_letters(phrase: str):
    """A phrase is found that has hyphens, accents, or letters of another script."""
    assert is_closer(phrase)
