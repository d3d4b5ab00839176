"""Languages without a lexicon of their own have their quotations attributed by shape."""

import pytest

from newsrecord import find_quotes

BEHIND = [
    ("nl", "“De kade is te smal”, zegt wethouder Anke de Boer.", "wethouder Anke de Boer", "zegt"),
    ("nl", "‘Zo kan het niet’, verzucht Piet Kok.", "Piet Kok", "verzucht"),
    ("nl", "“De kade is te smal”, aldus een woordvoerder van de haven.", "een woordvoerder van de haven", "aldus"),
    ("sv", "”Kajen är för smal”, säger hamnchefen Eva Dahl (S) till radion.", "hamnchefen Eva Dahl (S)", "säger"),
    ("sv", "”Vi väntar än”, säger Olle Ek, 67, fiskare i Norrö.", "Olle Ek, 67, fiskare i Norrö", "säger"),
    ("da", "»Kajen er for smal«, siger borgmester Mads Krog.", "borgmester Mads Krog", "siger"),
    ("nb", "«Kaia er for smal», skriver ordfører Kari Vik i en e-post.", "ordfører Kari Vik", "skriver"),
    ("fi", "”Laituri on liian kapea”, sanoo satamajohtaja Pekka Salo.", "satamajohtaja Pekka Salo", "sanoo"),
    ("pl", "„Nabrzeże jest za wąskie” – powiedział burmistrz Jan Bór.", "burmistrz Jan Bór", "powiedział"),
    ("cs", "„Nábřeží je úzké,“ řekla starostka Jana Horká.", "starostka Jana Horká", "řekla"),
    (
        "ro",
        "„Cheiul este prea îngust”, a declarat primarul orașului, Ion Rusu.",
        "primarul orașului, Ion Rusu",
        "declarat",
    ),
    ("hr", "„Riva je preuska”, kaže gradonačelnik Ivo Kos.", "gradonačelnik Ivo Kos", "kaže"),
    ("uk", "«Набережна завузька», — сказала мер міста Олена Гай.", "мер міста Олена Гай", "сказала"),
    ("el", "«Η προβλήτα είναι στενή», δήλωσε ο δήμαρχος Νίκος Ρήγας.", "ο δήμαρχος Νίκος Ρήγας", "δήλωσε"),
    ("hu", "„A rakpart túl szűk” – mondta Kis Éva.", "Kis Éva", "mondta"),
    ("id", '"Dermaga itu terlalu sempit," kata Wali Kota Budi Hadi di Ambon.', "Wali Kota Budi Hadi", "kata"),
    ("vi", '"Bến cảng quá hẹp", ông Trần Nam nói.', "ông Trần Nam", "nói"),
    ("he", '"הרציף צר מדי", אמר ראש העיר דן לב.', "ראש העיר דן לב", "אמר"),
    ("hi", '"घाट बहुत छोटा है," महापौर रवि सेन ने कहा।', "महापौर रवि सेन", "कहा"),
]
BEFORE = [
    ("nl", "Wethouder Anke de Boer zegt: “De kade is te smal.”", "Wethouder Anke de Boer", "zegt"),
    ("sv", "Då sade Eva Dahl: ”Kajen är för smal.”", "Eva Dahl", "sade"),
    ("cs", "Starosta Jan Malý včera řekl: „Nábřeží je úzké.“", "Starosta Jan Malý", "řekl"),
    ("ja", "「桟橋がとても狭すぎる」と主将の高橋翼選手。", "主将の高橋翼選手", None),
    ("nl", "“De kade is te smal”, klaagt de 71-jarige Jan van der Laan.", "de 71-jarige Jan van der Laan", "klaagt"),
    ("cs", "„Nábřeží je úzké,“ zlobí se Jana Horká z Lhoty.", "Jana Horká", "zlobí"),
    ("fi", "– Laituri on kapea, hän sanoo.", "hän", "sanoo"),
    ("fi", "– Laituri on kapea, puuskahtaa valtuutettu Sari Niemi.", "valtuutettu Sari Niemi", "puuskahtaa"),
    ("pl", "Burmistrz Jan Bór ripostuje: „Nabrzeże jest za wąskie.”", "Burmistrz Jan Bór", "ripostuje"),
    ("vi", 'Bà Lê Thu, người dân địa phương, cho biết: "Bến cảng quá hẹp."', "Bà Lê Thu, người dân địa phương", "biết"),
    ("tr", 'Belediye Başkanı Elif Ak, "İskele çok dar" dedi.', "Belediye Başkanı Elif Ak", "dedi"),
    ("ko", '박지수 시장은 "부두가 너무 좁다"고 말했다.', "박지수 시장은", "말했다"),
    ("ja", "青木市長は「桟橋が狭すぎる」と述べた。", "青木市長", "述べた"),
    ("zh", "市长林海说：“码头太窄了。”", "市长林海", "说"),
    ("hi", 'महापौर रवि सेन ने कहा, "घाट बहुत छोटा है।"', "महापौर रवि सेन", "कहा"),
]


@pytest.mark.parametrize(("language", "text", "source", "cue"), [*BEHIND, *BEFORE])
def test_source_by_shape(language, text, source, cue):
    """A source stands beside a verb of saying, behind the quotation, before it, or on both sides of it."""
    (quote,) = find_quotes([text], language=language)
    assert quote.kind == "direct"
    assert (quote.attribution.source, quote.attribution.cue) == (source, cue)


@pytest.mark.parametrize(
    ("language", "text", "quoted", "source"),
    [
        ("pl", "Jan Bór dodał, że port „jest po prostu stary”.", "że port „jest po prostu stary”", "Jan Bór"),
        ("pt", "Para o ministro Rui Melo, isto é “um saco roto”.", "isto é “um saco roto”", "o ministro Rui Melo"),
        ("ru", "По словам Ольги Саенко, проект «почти готов».", "проект «почти готов»", "Ольги Саенко"),
        ("uk", "За словами мера Олени Гай, порт «просто дуже старий».", "порт «просто дуже старий»", "мера Олени Гай"),
        ("fi", "Dahlin mukaan satama on ”vain kovin vanha”.", "satama on ”vain kovin vanha”", "Dahlin"),
        ("zh", "市长林海表示，港口“只是太旧了”。", "港口“只是太旧了”", "市长林海"),
    ],
)  # fmt: skip
def test_reported_words_with_marks_are_mixed(language, text, quoted, source):
    """A clause behind the verb or the name of its source, with marks inside, is one mixed quotation."""
    (quote,) = find_quotes([text], language=language)
    assert (quote.kind, quote.text, quote.attribution.source) == ("mixed", quoted, source)


@pytest.mark.parametrize(
    ("language", "text", "spans", "source"),
    [
        ("sv", "– Vi väntar än, säger hamnchefen Eva Dahl (S).", ["– Vi väntar än,"], "hamnchefen Eva Dahl (S)"),
        ("pl", "– Czekamy – powiedziała wczoraj Ewa Lis. – Długo.", ["– Czekamy", "Długo."], "wczoraj Ewa Lis"),
        ("zh", "“我们在等，”村民周海告诉记者，“等了很久。”", ["“我们在等，”", "“等了很久。”"], "村民周海"),
        ("fr", "« On attend, soupire Léa Roux. Depuis mai. »", ["« On attend,", "Depuis mai. »"], "Léa Roux"),
        ("it", "«Il molo – ha detto Ugo Neri – è stretto».", ["«Il molo –", "è stretto»"], "Ugo Neri"),
    ],
)
def test_interrupted_quotation_has_its_pieces(language, text, spans, source):
    """An attribution inside of the marks or between two dashes is no part of what is said."""
    (quote,) = find_quotes([text], language=language)
    assert [text[span.start : span.end] for span in quote.spans] == spans
    assert quote.attribution.source == source


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "„Nacht”, de nieuwe roman van Piet Kok, verschijnt in mei."),
        ("cs", "Film „Ticho“, který natočil Jan Malý, půjde do kin."),
        ("zh", "小说“长夜”销量大增。"),
        ("ja", "市は「桟橋」の名を変える。"),
        ("fr", "« La mer, le vent »"),
        ("pt", "Para a festa, o clube comprou a “bola de prata velha”."),
    ],
)
def test_titles_stay_titles(language, text):
    """A title with a name near it is no quotation."""
    assert find_quotes([text], language=language) == ()


@pytest.mark.parametrize(
    ("language", "paragraphs", "name"),
    [
        ("it", ["«No», dice il sindaco di Portonuovo Ugo Neri."], "Ugo Neri"),
        ("es", ["«No», dijo la consejera de Obras, Ana Sol."], "Ana Sol"),
        ("es", ["«No», dijo el técnico y capataz Luis Rey."], "Luis Rey"),
        ("pt", ["“Não é nada disso”, disse o secretário de Obras, Rui Melo (PX)."], "Rui Melo"),
        ("de", ["„Das geht so nicht“, sagte Hafenminister Jan Vogt."], "Jan Vogt"),
        ("de", ["„Das geht so nicht“, klagt die Fischerin und Mutter Eva Lorenz."], "Eva Lorenz"),
        ("el", ["«Δεν γίνεται έτσι», δήλωσε ο υπουργός Ναυτιλίας Νίκος Ρήγας."], "Νίκος Ρήγας"),
        ("ro", ["„Așa nu se poate”, a spus ministrul Transporturilor, Ion Rusu."], "Ion Rusu"),
        ("nl", ["Havenmeesteres Anke Bos zegt: “De kade is te smal.”"], "Anke Bos"),
        ("ca", ["«No pot ser», ha dit l'alcaldessa Marta Font."], "Marta Font"),
        ("zh", ["市长林海说：“码头太窄了。”"], "林海"),
        ("zh", ["市长林海说：“码头太窄了。”", "“我们会改，”他说。"], "林海"),
        ("ja", ["「桟橋が狭すぎる」と漁師の森健一さん（４１）は話す。"], "森健一"),
        ("ko", ['박지수 시장은 "부두가 너무 좁다"고 말했다.'], "박지수"),
        ("he", ['"הרציף צר מדי מאוד", אמר שר הנמלים דן לב.'], "דן לב"),
        ("hi", ['नौवहन मंत्री रवि सेन ने कहा, "घाट बहुत छोटा है।"'], "रवि सेन"),
        ("fr", ["« Non », dit le maire, Luc Roux.", "« Si », dit la juge, Léa Bon.", "« Si », dit-il."], "Luc Roux"),
        ("fr", ["« Non », dit le marin Yann Le Goff.", "« Si », répète Le Goff."], "Yann Le Goff"),
        ("de", ["„Das geht so nicht“, sagte Kreisbrandmeister Jan Hofmeister."], "Jan Hofmeister"),
        ("de", ["„Das reicht nicht“, sagt der Seebär Jan Vogt."], "Jan Vogt"),
        ("de", ["„Das reicht nicht“, sagt Meteorologin Eva Lenz."], "Eva Lenz"),
        ("de", ["Die Wahl von Eva Lenz war knapp.", "„Das reicht nicht“, sagt Lenz."], "Eva Lenz"),
        ("de", ["„Das reicht nicht“, sagt ein erfahrener Vertreter."], None),
        ("nb", ["Forsker Jon Vik sier: «Det er ikke nok.»"], "Jon Vik"),
    ],
)  # fmt: skip
def test_speaker_has_a_name(language, paragraphs, name):
    """The name is told from the office, from what that is for and from a courtesy; a pronoun means whom it fits."""
    assert find_quotes(paragraphs, language=language)[-1].attribution.speaker.name == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "警方说：“码头太窄了。”"),
        ("ja", "「桟橋が狭すぎる」と市の担当者は話す。"),
        ("he", '"הרציף צר מדי מאוד", אמר דובר העירייה.'),
    ],
)
def test_description_is_no_name(language, text):
    """Words that only describe a source give no name."""
    speaker = find_quotes([text], language=language)[0].attribution.speaker
    assert speaker is None or speaker.name is None
