"""Languages that few outlets print: told by their small words, and read with their own labels."""

from __future__ import annotations

import re

import pytest

from newsrecord import Article, parse_byline, parse_html, parse_text
from newsrecord.find.language import contradicts, guess_language
from newsrecord.find.pictures.captions import split_credit

TEXTS = {
    "is": (
        "Mikið rigndi í bænum í gær og áin flæddi yfir bakka sína, að sögn lögreglunnar. Bæjarstjórinn sagði að "
        "brúin yrði lokuð fram á sunnudag og að ekki væri hægt að opna hana fyrr en það hefur verið kannað."
    ),
    "fo": (
        "Í gjár regnaði illa í býnum, og áin fór upp um áarbakkan, sigur løgreglan. Borgarstjórin segði, at "
        "brúgvin verður stongd til sunnudagin, og at tað ikki var gjørligt at lata hana upp fyri hetta."
    ),
    "af": (
        "Dit het gister swaar in die dorp gereën en die rivier het sy walle oorstroom, het die polisie gesê. Die "
        "burgemeester het gesê die brug bly tot Sondag gesluit en dat hulle nie weet wanneer 'n mens weer kan "
        "oorgaan nie."
    ),
    "lb": (
        "Gëschter huet et an der Stad staark gereent an de Floss ass iwwer d'Ufer gaangen, sot d'Police. De "
        "Buergermeeschter sot, d'Bréck géif bis Sonndeg zou bleiwen, an datt eng nei Bréck och net virum Summer "
        "fäerdeg ass."
    ),
    "gl": (
        "Onte choveu moito na vila e o río saíu das súas beiras, informou a policía. O alcalde dixo que a ponte "
        "estará pechada ata o domingo e que unha nova obra non será posible, pola chuvia, ata máis tarde. Tamén "
        "dixo que agardan por axuda."
    ),
    "eu": (
        "Atzo euri asko egin zuen herrian eta ibaiak gainezka egin zuen, poliziak esan duenez. Alkateak esan du "
        "zubia igandera arte itxita egongo dela, baina ez dute oraindik ezer erabaki ondoren zer egin."
    ),
    "ga": (
        "Bhí báisteach throm sa bhaile inné agus sháraigh an abhainn a bruacha, a dúirt na Gardaí. Dúirt an "
        "méara go mbeadh an droichead dúnta go dtí an Domhnach agus nach raibh sé sin le hathrú ag an "
        "gcomhairle."
    ),
    "cy": (
        "Bu glaw trwm yn y dref ddoe a gorlifodd yr afon ei glannau, meddai'r heddlu. Dywedodd y maer y byddai'r "
        "bont ar gau tan ddydd Sul ac nad oedd hynny wedi bod yn hawdd i'r trigolion."
    ),
    "mt": (
        "Il-bieraħ għamlet ħafna xita fil-belt u x-xmara ħarġet minn xtutha, qalet il-pulizija. Is-sindku qal li "
        "l-pont se jibqa' magħluq sal-Ħadd u li din hija deċiżjoni għal kulħadd."
    ),
    "az": (
        "Dünən şəhərdə güclü yağış yağıb və çay məcrasından çıxıb, polis məlumat verib. Mer bildirib ki, körpü "
        "bazar gününə qədər bağlı qalacaq və bu, hamı üçün çox çətin olub."
    ),
    "uz": (
        "Kecha shaharda kuchli yomg'ir yog'di va daryo qirg'og'idan toshdi, dedi politsiya. Hokim ko'prik "
        "yakshanbagacha yopiq bo'lishini va bu haqida keyin ma'lum qilinishini aytdi, lekin bir muddat ham "
        "kerak."
    ),
    "eo": (
        "Hieraŭ forte pluvis en la urbo kaj la rivero superis siajn bordojn, diris la polico. La urbestro diris "
        "ke la ponto restos fermita ĝis dimanĉo kaj ke ne estas alia vojo al la urbo."
    ),
    "ku": (
        "Duh li bajêr baraneke dijwar bariya û çem ji qiraxên xwe derket, polîs got. Şaredar got ku pir dê heta "
        "yekşemê girtî bimîne û ev yek ji bo her kesî ne hêsan e."
    ),
    "so": (
        "Shalay roob xooggan ayaa ka da'ay magaalada, webiguna wuu fatahay, ayay booliisku sheegeen. Duqa "
        "magaalada ayaa sheegay in buundada la xiri doono ilaa Axadda iyo in aysan jirin waddo kale oo loo maro."
    ),
    "ha": (
        "Jiya an yi ruwan sama mai ƙarfi a garin kuma kogin ya cika, in ji 'yan sanda. Magajin gari ya ce za a "
        "rufe gadar har zuwa ranar Lahadi, amma wannan ba shi da sauƙi ga mutane."
    ),
    "kk": (
        "Кеше қалада қатты жаңбыр жауып, өзен арнасынан асты, деп хабарлады полиция. Әкім көпір жексенбіге дейін "
        "жабық болатынын және бұл туралы кейін бөлек айтылатынын мәлімдеді, ол үшін бар күшін салады."
    ),
    "ky": (
        "Кечээ шаарда катуу жамгыр жаап, дарыя жээгинен ашты деп билдирди милиция. Мэр көпүрө жекшембиге чейин "
        "жабык болорун жана бул боюнча кийин маалымат берилерин айтты, бирок эл үчүн оңой эмес."
    ),
    "tg": (
        "Дирӯз дар шаҳр борони сахт борид ва дарё аз соҳил баромад, гуфт пулис. Раиси шаҳр гуфт, ки пул то "
        "якшанбе баста мемонад ва ин барои мардум осон нест, аммо роҳи дигар ҳам ҳаст."
    ),
    "mn": (
        "Өчигдөр хотод хүчтэй бороо орж, гол эргээсээ халив гэж цагдаа мэдээллээ. Хотын дарга гүүр ням гараг "
        "хүртэл хаалттай байна гэж хэлэв, харин тэр тухай дараа нь мэдээлэх юм."
    ),
    "ps": (
        "پرون په ښار کې سخت باران وشو او سیند له غاړو ووت، پولیسو وویل. ښاروال وویل چې پل به د یکشنبې تر ورځې "
        "تړلی وي او دا د خلکو لپاره سخته ده."
    ),
    "ckb": (
        "دوێنێ لە شار بارانێکی زۆر باری و ڕووبار لە کەنارەکانی دەرچوو، پۆلیس وتی. سەرۆکی شار وتی کە پردەکە بۆ "
        "ڕۆژی یەکشەممە داخراو دەبێت و ئەم کارە بۆ هەموو خەڵک ئاسان نیە."
    ),
}


@pytest.mark.parametrize("tag", TEXTS)
def test_small_words_tell_a_language_of_few_outlets(tag: str) -> None:
    """Two sentences of such a language are not taken for one of its neighbours."""
    assert guess_language(TEXTS[tag]) == tag


@pytest.mark.parametrize(
    ("declared", "written"), [("nl", "af"), ("de", "lb"), ("is", "fo"), ("tr", "az"), ("es", "gl")]
)
def test_a_neighbour_of_the_declared_language_is_no_contradiction(declared: str, written: str) -> None:
    """A text may look like a language so near to the declared one that small words prove nothing against it."""
    assert not contradicts(TEXTS[written], {declared})


def test_a_distant_language_contradicts_the_declared_one() -> None:
    """Nobody takes Icelandic for English."""
    assert contradicts(f"{TEXTS['is']} {TEXTS['is']}", {"en"})


BYLINES = [
    ("ka", "ავტორი: ნინო ბერიძე", "ნინო ბერიძე"),
    ("hy", "Հեղինակ՝ Անի Սարգսյան", "Անի Սարգսյան"),
    ("uz", "Muallif: Dilnoza Karimova", "Dilnoza Karimova"),
    ("bn", "লিখেছেন রহিমা খাতুন", "রহিমা খাতুন"),
    ("ur", "از: عائشہ خان", "عائشہ خان"),
    ("km", "ដោយ សុខ ចាន់", "សុខ ចាន់"),
    ("so", "Qoraa: Cabdi Xasan", "Cabdi Xasan"),
    ("ku", "Nivîskar: Berfîn Demir", "Berfîn Demir"),
    ("mt", "Minn Marija Borg", "Marija Borg"),
]
CHANGES = [
    ("mt", "Aġġornat 4 ta' Marzu 2024, 09:10"),
    ("cy", "Diweddarwyd 4 Mawrth 2024, 09:10"),
    ("be", "Абноўлена 4 сакавіка 2024, 09:10"),
    ("uz", "Yangilandi 4 mart 2024, 09:10"),
    ("sw", "Imeboreshwa 4 Machi 2024, 09:10"),
    ("af", "Opgedateer 4 Maart 2024, 09:10"),
    ("lb", "Aktualiséiert 4. Mäerz 2024, 09:10"),
    ("fo", "Dagført 4. mars 2024 kl. 09:10"),
]
LABELS = [
    ("is", "Efnisorð"), ("ga", "Clibeanna"), ("cy", "Pynciau"), ("eu", "Etiketak"), ("sq", "Etiketa"), ("be", "Тэгі"),
    ("az", "Etiketlər"), ("kk", "Тегтер"), ("uz", "Teglar"), ("mr", "टॅग"), ("ne", "ट्याग"), ("ur", "ٹیگز"),
    ("km", "ស្លាក"), ("sw", "Lebo"), ("af", "Etikette"),
]  # fmt: skip
PROSE = "<p>The river rose by forty centimetres on Sunday, and the bridge of the old town will stay closed.</p>" * 3


def story(language: str, line: str, below: str = "") -> Article:
    return parse_html(
        f'<html lang="{language}"><main><h1>Bridge closed</h1><div>{line}</div>{PROSE}{below}</main>', annotate=()
    )


@pytest.mark.parametrize(("language", "line", "name"), BYLINES)
def test_a_byline_opens_with_the_word_of_its_language(language: str, line: str, name: str) -> None:
    """The label before the name is no part of it, and no class of the element is needed to find it."""
    assert story(language, line).byline.names == (name,)


@pytest.mark.parametrize(("language", "line"), CHANGES)
def test_a_day_behind_the_word_for_a_change_is_that_of_the_change(language: str, line: str) -> None:
    """The word before the second date says that it is no day of publication."""
    article = story(language, f"2024-03-03 08:00</div><div>{line}")
    assert (str(article.published), str(article.modified)) == ("2024-03-03 08:00:00", "2024-03-04 09:10:00")


@pytest.mark.parametrize(("language", "label"), LABELS)
def test_tags_stand_behind_their_label(language: str, label: str) -> None:
    """Links in a row below the story are its tags where the label says so."""
    row = f'<div>{label}: <a href="/t/1">Bridges</a> <a href="/t/2">Rivers</a></div>'
    assert story(language, "3 March 2024", row).tags == ("Bridges", "Rivers")


@pytest.mark.parametrize(
    "credit",
    [
        "Nuotrauka: Jonas Petraitis", "Ritratt: Marija Borg", "Llun: Siân Morgan", "Argazkia: Ane Etxeberria",
        "Фота: Алесь Кавалёў", "Լուսանկարը՝ Անի Սարգսյան", "Гэрэл зураг: Б.Болор", "छायाचित्र: अनिता जोशी",
        "រូបថត៖ សុខ ចាន់", "ፎቶ፦ አበበ ከበደ", "Hoto: Aisha Musa", "Gambar: Siti Aminah", "Wêne: Berfîn Demir",
        "તસવીર: અનિતા પટેલ", "ඡායාරූපය: නිමල් පෙරේරා", "وێنە: ئارام حەسەن",
    ],
)  # fmt: skip
def test_a_credit_opens_with_the_word_of_its_language(credit: str) -> None:
    """The label parts the credit from the caption before it, with the colon of its script."""
    caption, found = split_credit(f"The bridge in Lund on Sunday. {credit}")
    assert (caption, found) == ("The bridge in Lund on Sunday.", re.split("[:՝៖፦] ", credit)[1])


PAIRS = [
    ("mt", "Minn Marija Borg u Pawlu Vella"),
    ("cy", "Gan Siân Morgan a Huw Evans"),
    ("hy", "Հեղինակ՝ Անի Սարգսյան և Արամ Պետրոսյան"),
    ("bn", "লেখক: রহিমা খাতুন ও করিম হোসেন"),
    ("ta", "எழுதியவர்: கவிதா ராமன் மற்றும் முருகன் செல்வம்"),
    ("te", "రచయిత: లక్ష్మి రెడ్డి మరియు రవి కుమార్"),
    ("mr", "लेखक: अनिता जोशी आणि सुनील पाटील"),
    ("ne", "लेखक: सीता थापा र राम श्रेष्ठ"),
    ("sw", "Na Amina Hassan na Juma Ali"),
    ("so", "Qoraa: Cabdi Xasan iyo Faadumo Cali"),
    ("tl", "Ni Maria Santos at Jose Cruz"),
    ("lb", "Vum Anne Weber an Marc Klein"),
    ("ku", "Nivîskar: Berfîn Demir û Azad Kaya"),
]


@pytest.mark.parametrize(("language", "line"), PAIRS)
def test_two_authors_are_joined_by_the_word_of_their_language(language: str, line: str) -> None:
    """Each of two has two words, and the word between them is part of neither."""
    words = line.split()[1:]
    assert story(language, line).byline.names == (" ".join(words[:2]), " ".join(words[3:]))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("et", "Toimetus"), ("sl", "Uredništvo"), ("is", "Ritstjórn"), ("ka", "რედაქცია"), ("hy", "Խմբագրություն"),
        ("az", "Redaksiya"), ("uz", "Tahririyat"), ("mk", "Редакција"), ("be", "Рэдакцыя"), ("sw", "Na Mwandishi Wetu"),
        ("mr", "प्रतिनिधी"), ("ta", "ஆசிரியர் குழு"), ("am", "ዝግጅት ክፍል"), ("he", "כתבי האתר"),
    ],
)  # fmt: skip
def test_a_newsroom_is_nobody(language: str, line: str) -> None:
    """The word for the newsroom or for "our correspondent" names no author."""
    assert parse_byline(line, language=language).authors == ()


COMMENTS = [
    ("et", "Kommentaarid (2)", "Avaldatud 3. märts 2024 kell 14:05"),
    ("lv", "Komentāri (2)", "Publicēts 2024. gada 3. martā 14:05"),
    ("cy", "Sylwadau (2)", "3 Mawrth 2024 14:05"),
    ("ka", "კომენტარები (2)", "3 მარტი, 2024 14:05"),
    ("hy", "Մեկնաբանություններ (2)", "3 մարտի 2024, 14:05"),
    ("uz", "Izohlar (2)", "3 mart 2024, 14:05"),
    ("so", "Faallooyin (2)", "3 Maarso 2024, 14:05"),
    ("sw", "Maoni (2)", "3 Machi 2024, 14:05"),
    ("mr", "प्रतिक्रिया (2)", "३ मार्च २०२४, १४:०५"),
    ("mr", "टिप्पण्या (2)", "३ मार्च २०२४, १४:०५"),
    ("ml", "അഭിപ്രായങ്ങൾ (2)", "3 March 2024 14:05"),
]
SAID = (("Bo Lind", "Rain again."), ("Kim Vale", "Not in my street."))


@pytest.mark.parametrize(("language", "heading", "day"), COMMENTS)
def test_comments_without_names_stand_under_their_word(language: str, heading: str, day: str) -> None:
    """The heading in the page's language, and a name and a day above each text, are enough."""
    rows = "".join(f"<div><b>{name}</b><span>{day}</span><div>{text}</div></div>" for name, text in SAID)
    article = story(language, "1 March 2024", f"<h3>{heading}</h3>{rows}")
    assert tuple((comment.author, comment.text) for comment in article.comments) == SAID
    assert {str(comment.published) for comment in article.comments} == {"2024-03-03 14:05:00"}


@pytest.mark.parametrize(("language", "heading", "day"), COMMENTS)
def test_pasted_comments_are_dated_by_a_line_of_their_language(language: str, heading: str, day: str) -> None:
    """A line that is a label and a date names nobody: the reader is the line above."""
    below = "\n\n".join(f"{name}\n\n{day}\n\n{text}" for name, text in SAID)
    prose = "\n\n".join(["The river rose by forty centimetres on Sunday, and the bridge will stay closed for now."] * 3)
    article = parse_text(
        f"Bridge closed\n\nBy Ana Ruiz\n\n1 March 2024\n\n{prose}\n\n{heading}\n\n{below}", annotate=()
    )
    assert tuple((comment.author, comment.text) for comment in article.comments) == SAID


def test_two_comments_in_one_element_with_the_story_are_two() -> None:
    """Names and days that run together close two short lines, and no element holds a comment alone."""
    rows = "".join(f"<div><b>{name}</b><span>3 March 2024</span><div>{text}</div></div>" for name, text in SAID)
    page = f'<div class="x2"><h1>Bridge closed</h1>{PROSE}<h3>Comments (2)</h3>{rows}</div>'
    assert tuple((each.author, each.text) for each in parse_html(page, annotate=()).comments) == SAID
