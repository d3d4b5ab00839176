"""What a page says about the story as a thing: address, id, language, outlet, sections, tags, terms."""

from __future__ import annotations

import pytest

from newsrecord.find.identity import find_languages, find_urls
from newsrecord.find.language import contradicts, guess_language, normalise_language
from newsrecord.find.publisher import find_publishers
from newsrecord.find.story_ids import find_ids
from newsrecord.find.subjects.sections import find_sections
from newsrecord.find.subjects.subjects import find_tags
from newsrecord.find.terms import find_access, find_licenses
from newsrecord.page.outline import Chunk, Container, DataNode, LinkTag, Meta, Outline

URL = "https://harbour.example/news/storm"


def node(kind: str = "NewsArticle", source: str = "json-ld", **values: object) -> DataNode:
    return DataNode((kind,), values, f"json-ld[0]${kind}", source)  # type: ignore[arg-type]


def page(*nodes: DataNode, metas: tuple[Meta, ...] = (), links: tuple[LinkTag, ...] = (), **more: object) -> Outline:
    holders = (Container("body", -1, {}, frozenset(), "body"),)
    return Outline(form="html", nodes=nodes, metas=metas, links=links, containers=holders, **more)  # type: ignore[arg-type]


def meta(name: str, content: str) -> Meta:
    return Meta(name, content, f"meta[{name}]")


def line(text: str, **more: object) -> Chunk:
    return Chunk(kind="paragraph", text=text, container=0, tag="p", locator="p", **more)  # type: ignore[arg-type]


def values(found: tuple[object, ...]) -> list[object]:
    return [each.value for each in found]  # type: ignore[attr-defined]


def test_canonical_address_comes_first() -> None:
    """The canonical link goes before the other declarations and the address the page was got from."""
    outline = page(
        node(url=URL + "?d", mainEntityOfPage={"@id": URL}),
        metas=(meta("og:url", URL + "?c"),),
        links=(LinkTag("canonical", URL, "", "link"),),
        url=URL + "?b",
    )
    assert values(find_urls(outline)) == [URL, URL + "?c", URL + "?b", URL, URL + "?d"]


def test_home_page_is_no_address_of_a_story() -> None:
    """A home page declared as canonical is a mistake, unless the page is the home page."""
    link = (LinkTag("canonical", "https://harbour.example/", "", "link"),)
    assert values(find_urls(page(links=link, url=URL))) == [URL]
    assert len(find_urls(page(links=link, url="https://harbour.example/"))) == 2


@pytest.mark.parametrize(
    ("canonical", "wanted"),
    [
        ("https://www.harbour.example/coast/17", "https://www.harbour.example/coast/17"),
        ("https://amp.harbour.example/news/storm", "https://amp.harbour.example/news/storm"),
        ("https://feeds.harbour.example/coast/17", "https://feeds.harbour.example/coast/17"),
        ("https://agency.example/wires/2026/the-storm", "https://agency.example/wires/2026/the-storm"),
        ("https://agency.example/wires/2026/ferries", URL),
        ("https://agency.example/news/2026", URL),
        ("https://harbour.example/{{ page.path }}", URL),
    ],
)
def test_canonical_on_another_host_must_have_the_storys_words(canonical: str, wanted: str) -> None:
    """An agency's address of the same story is believed; any other page elsewhere, or a template, is a mistake."""
    found = find_urls(page(links=(LinkTag("canonical", canonical, "", "link"),), url=URL))
    assert found[0].value == wanted


@pytest.mark.parametrize(
    ("given", "clean"),
    [
        (URL + "?utm_source=feed&utm_medium=rss&id=7", URL + "?id=7"),
        (URL + "?fbclid=x#comments", URL),
        (URL + "?page=2&gclid=x&srsltid=y", URL + "?page=2"),
        ("https://harbour.example/#!/storm", "https://harbour.example/#!/storm"),
        (URL + "?q=utm_source", URL + "?q=utm_source"),
    ],
)
def test_given_address_is_cleaned_of_tracking(given: str, clean: str) -> None:
    """What counts visits is no part of the story's address; the evidence keeps the address as given."""
    (found,) = find_urls(page(url=given))
    assert (found.value, found.evidence.raw) == (clean, given)


def test_addresses_that_are_none_are_dropped() -> None:
    """Only web addresses are kept."""
    assert find_urls(page(metas=(meta("og:url", "javascript:alert(1)"),), url="nowhere")) == ()


def test_ids_are_read() -> None:
    """The publisher's id is declared as an identifier, in a meta, or as the node's own URI."""
    outline = page(
        node(identifier=[{"@type": "PropertyValue", "value": "h-17"}, 42], **{"@id": "urn:harbour:17"}),
        metas=(meta("article:id", "17"),),
    )
    assert values(find_ids(outline)) == ["h-17", "42", "17", "urn:harbour:17"]


@pytest.mark.parametrize("name", ["#article", "_:b0", URL, URL + "#article", "/news/storm", "https://harbour.example/"])
def test_names_inside_the_linked_data_are_no_ids(name: str) -> None:
    """An anchor, a blank node or the page's own address says nothing new."""
    assert find_ids(page(node(**{"@id": name}), url=URL)) == ()


def test_address_other_than_the_pages_is_an_id() -> None:
    """A permanent address other than the page's own is an id."""
    assert values(find_ids(page(node(**{"@id": "https://id.harbour.example/17"}), url=URL))) == [
        "https://id.harbour.example/17"
    ]


def test_declared_languages_are_normalised() -> None:
    """Tags are written as BCP 47 has them; what is no tag is dropped."""
    outline = page(
        node(inLanguage={"@type": "Language", "alternateName": "de"}),
        metas=(meta("og:locale", "en_US"), meta("content-language", "english")),
        language="EN-gb",
    )
    assert values(find_languages(outline)) == ["en-GB", "de", "en-US"]
    assert normalise_language("zh_hant_TW") == "zh-Hant-TW"
    assert normalise_language("und") is None


ENGLISH = "The number of ships in the harbour is not known, but it was said that they are on their way to the coast."


def test_language_is_guessed_from_the_text() -> None:
    """Where nothing is declared the text tells its language."""
    assert values(find_languages(page(chunks=(line(ENGLISH),)))) == ["en"]
    assert find_languages(page(chunks=(line("Harbour"),))) == ()


def test_text_in_another_script_overrules_a_theme() -> None:
    """A theme left at English does not make a Russian text English."""
    russian = "Число судов в порту пока не известно, но власти говорят, что это было до начала шторма и после него."
    assert find_languages(page(chunks=(line(russian),), language="en"))[0].value == "ru"
    assert find_languages(page(chunks=(line(ENGLISH),), language="en"))[0].evidence.confidence == 0.9
    assert find_languages(page(chunks=(line(ENGLISH),), language="de"))[0].value == "de"


GERMAN = "Die Zahl der Schiffe im Hafen ist nicht bekannt, und das wird auch so bleiben, sagt die Polizei der Stadt. "


def test_plain_text_overrules_a_theme_of_the_same_script() -> None:
    """A page whose theme says English and whose story is German from end to end is German."""
    outline = page(chunks=(line(GERMAN * 3),), language="en-US", metas=(meta("og:locale", "en_US"),))
    found = find_languages(outline)
    assert (found[0].value, found[0].evidence.source) == ("de", "text")


def test_text_decides_between_two_declarations() -> None:
    """Of a theme's locale and the page's own language the text bears out one, and its region is kept."""
    outline = page(chunks=(line(GERMAN * 3),), language="en-US", metas=(meta("og:locale", "de_AT"),))
    assert find_languages(outline)[0].value == "de-AT"


@pytest.mark.parametrize("declared", ["oc", "nds", "nb", "de"])
def test_languages_without_a_profile_are_believed(declared: str) -> None:
    """Nothing is known of a language that has no profile, so that its neighbour's look is no contradiction."""
    assert not contradicts(GERMAN * 3, {declared, "de"})
    assert find_languages(page(chunks=(line(GERMAN * 3),), language="nds"))[0].value == "nds"


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        (
            "To menn ble funnet fredag ved den gamle mølla, og politiet vil ikke si hvem de er eller hva som skjedde. ",
            "da",
        ),
        (
            "Dvojica muškaraca pronađena su u petak kod starog mlina, a policija nije objavila "
            "imena, ali će to učiniti. ",
            "sr",
        ),
        (
            "V piatok našli pri starom mlyne dvoch mužov a polícia ich mená neuviedla, ale pátra aj "
            "po ďalších, ktoré sú. ",
            "cs",
        ),
    ],
)
def test_neighbours_do_not_contradict(text: str, declared: str) -> None:
    """Languages that share most of their small words are not told apart against a declaration."""
    assert not contradicts(text * 4, {declared})
    assert contradicts(text * 4, {"en"})


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("de", "Die Zahl der Schiffe im Hafen ist nicht bekannt, und das wird auch so bleiben."),
        ("fr", "Le nombre des navires dans le port est inconnu, mais les autorités ont dit que cela ne va pas durer."),
        (
            "es",
            "El número de barcos en el puerto no se conoce, pero las autoridades dicen que es más que el año pasado.",
        ),
        (
            "pt",
            "O número de navios no porto não é conhecido, mas as autoridades dizem que foi mais do que no ano passado.",
        ),
        (
            "it",
            "Il numero delle navi nel porto non è noto, ma le autorità hanno detto che è più di quello che si pensa.",
        ),
        (
            "nl",
            "Het aantal schepen in de haven is niet bekend, maar het is volgens de politie meer dan een jaar geleden.",
        ),
        ("sv", "Antalet fartyg i hamnen är inte känt, men det är fler än för ett år sedan och de har väntat länge."),
        ("pl", "Liczba statków w porcie nie jest znana, ale jak się wydaje, jest ich już więcej niż przed rokiem."),
        ("tr", "Limandaki gemi sayısı bilinmiyor ancak bu yıl daha çok gemi için yer var ve bir o kadar da yolda."),
        (
            "id",
            "Jumlah kapal di pelabuhan itu tidak diketahui, tetapi yang ada dalam daftar ini akan pergi dengan muatan.",
        ),
        (
            "ru",
            "Число судов в порту не известно, но власти говорят, что их было больше и что это не предел для города.",
        ),
        ("uk", "Кількість суден у порту не відома, але це не межа для міста, як каже влада, що була тут до війни."),
        ("ar", "عدد السفن في الميناء غير معروف ولكن السلطات قالت إن هذا العدد كان من قبل على ما هو عليه بعد العاصفة"),
        ("fa", "تعداد کشتی‌ها در بندر که از شمال آمده است را کسی نمی‌داند و این برای شهر یک خبر خوب است"),
        ("he", "מספר האניות של הנמל לא ידוע אבל הוא גם יותר גדול כי כל אניה היא של חברה אחרת על פי החוק"),
        ("hi", "बंदरगाह में जहाजों की संख्या का पता नहीं है और यह भी नहीं कि वे कब से यहां हैं"),
        ("ja", "港にある船の数はまだわかっていない。"),
        ("ko", "항구에 있는 배의 수는 아직 알려지지 않았다."),
        ("zh", "港口里的船只数量还不清楚，当局说这个问题没有解决。"),
        ("zh-Hant", "港口裡的船隻數量還不清楚，當局說這個問題沒有解決，國會對此無從說明。"),
        ("el", "Ο αριθμός των πλοίων στο λιμάνι δεν είναι γνωστός."),
        ("th", "จำนวนเรือในท่าเรือยังไม่ทราบ"),
        (
            "da",
            "To mænd blev fundet fredag ved den gamle mølle. Politiet vil ikke sige, hvem de er, og hvad der skete.",
        ),
        ("no", "To menn ble funnet fredag ved den gamle mølla. Politiet vil ikke si hvem de er, og hva som skjedde."),
        ("fi", "Kaksi miestä löytyi myllyn läheltä. Poliisi ei ole kertonut, mutta he olivat kadoksissa jo viikon."),
        ("cs", "V pátek byli u starého mlýna nalezeni dva muži. Policie jejich jména neuvedla, ale pátrá po dalších."),
        (
            "sk",
            "V piatok našli pri mlyne dvoch mužov. Polícia mená neuviedla, ale pátra aj po ďalších, "
            "ktoré sú nezvestné.",
        ),
        (
            "hu",
            "Pénteken két férfit találtak a malom közelében. A rendőrség nem közölte a nevüket, és "
            "azt sem, mi történt.",
        ),
        (
            "ro",
            "Doi bărbați au fost găsiți vineri lângă vechea moară. Poliția nu a spus cum îi cheamă "
            "și ce s-a întâmplat.",
        ),
        (
            "hr",
            "Dvojica su pronađena u petak kod starog mlina. Policija nije objavila imena, ali je "
            "rekla da će to učiniti.",
        ),
        (
            "sl",
            "V petek so pri starem mlinu našli dva moška. Policija imen ni objavila, vendar je povedala, da jih bo.",
        ),
        ("vi", "Hai người đàn ông được tìm thấy hôm thứ Sáu gần cối xay cũ. Cảnh sát không cho biết tên của họ."),
        ("ca", "Divendres van trobar dos homes prop del molí. La policia no n'ha donat els noms, però són de la vila."),
        (
            "et",
            "Reedel leiti vana veski juurest kaks meest. Politsei ei ole nende nimesid avaldanud ja "
            "ei ütle, mis juhtus.",
        ),
        (
            "lt",
            "Prie senojo malūno rasti du vyrai. Policija jų vardų neskelbia ir nesako, kas įvyko, "
            "bet tai dar ne viskas.",
        ),
        (
            "lv",
            "Pie vecajām dzirnavām atrasti divi vīrieši. Policija viņu vārdus neatklāj un nesaka, "
            "kas notika, bet meklē.",
        ),
        ("sq", "Dy burra u gjetën të premten pranë mullirit. Policia nuk ka dhënë emrat e tyre dhe as çfarë ndodhi."),
        (
            "tl",
            "Dalawang lalaki ang natagpuan noong Biyernes malapit sa gilingan. Hindi sinabi ng "
            "pulisya ang mga pangalan.",
        ),
        (
            "sw",
            "Wanaume wawili walipatikana karibu na kinu cha zamani. Polisi hawakutaja majina yao "
            "kwa sababu ya uchunguzi.",
        ),
        (
            "bg",
            "В петък край мелницата са намерени двама мъже. Полицията не съобщи имената им и не "
            "каза какво се е случило.",
        ),
        ("sr", "У петак су код старог млина пронађена два мушкарца. Полиција није објавила имена, али је рекла да ће."),
        ("mk", "Во петокот покрај мелницата се најдени двајца мажи. Полицијата не ги објави имињата, но рече дека ќе."),
        ("be", "У пятніцу каля млына знайшлі двух мужчын. Паліцыя не назвала іх імёны і не сказала, што здарылася."),
        ("ur", "جمعہ کو پرانی چکی کے قریب دو آدمی ملے۔ پولیس نے ان کے نام نہیں بتائے ہیں۔"),
        ("mr", "जुन्या गिरणीजवळ दोन माणसे सापडली आहेत. पोलिसांनी त्यांची नावे सांगितली नाहीत आणि चौकशी सुरू आहे."),
        ("ne", "शुक्रबार पुरानो मिल नजिकै दुई जना भेटिएका छन्। प्रहरीले उनीहरूको नाम बताएको छैन।"),
        ("bn", "শুক্রবার পুরোনো কলের কাছে দুজন পাওয়া গেছে।"),
        ("ka", "პარასკევს ძველ წისქვილთან ორი კაცი იპოვეს."),
    ],
)
def test_languages_are_told_apart(tag: str, text: str) -> None:
    """Function words and scripts tell the languages of news apart."""
    assert guess_language(text) == tag


@pytest.mark.parametrize("text", ["", "Mosul", "Ana Ruiz Tom Lee Li Na Jo Roe Max Voss", "1 2 3 4 5 6 7 8"])
def test_names_alone_have_no_language(text: str) -> None:
    """Names and numbers belong to every language."""
    assert guess_language(text) is None


def test_publisher_of_the_story_comes_first() -> None:
    """The story's own publisher, its home and its logo come before the site's name."""
    logo = {"@type": "ImageObject", "url": ["https://harbour.example/logo.png"]}
    outlet = {"@type": "Organization", "name": "The Harbour", "url": "https://harbour.example", "logo": logo}
    outline = page(node(publisher=outlet), metas=(meta("og:site_name", "Harbour Online"),))
    first, second = find_publishers(outline)
    assert (first.value.name, first.value.url, first.value.logo) == (
        "The Harbour",
        "https://harbour.example",
        "https://harbour.example/logo.png",
    )
    assert second.value.name == "Harbour Online"


def test_publisher_by_reference_or_name_is_read() -> None:
    """A reference leads to the outlet's node; a plain name is one too; an address is none."""
    outlet = node("Organization", name="The Harbour", **{"@id": "#org"})
    assert find_publishers(page(node(publisher={"@id": "#org"}), outlet))[0].value.name == "The Harbour"
    assert find_publishers(page(node(publisher="The Harbour")))[0].value.name == "The Harbour"
    assert find_publishers(page(node(publisher="https://harbour.example/"))) == ()
    assert find_publishers(page(node(publisher={"name": ""}), node("Organization", name="The Harbour")))[
        0
    ].value.name == ("The Harbour")


def test_host_stands_for_a_publisher_without_a_name() -> None:
    """Where nothing names the outlet its host does."""
    assert find_publishers(page(url=URL))[0].value.name == "harbour.example"


def crumbs(*names: object) -> DataNode:
    items = [{"position": len(names) - i, "item": {"@id": f"https://harbour.example{'/' * bool(n)}{n}", "name": n}}
             for i, n in enumerate(reversed(names))]  # fmt: skip
    return node("BreadcrumbList", itemListElement=items)


def test_breadcrumb_gives_the_sections() -> None:
    """The trail is put in order, without the home page and without the story itself."""
    heading = Chunk(kind="heading", level=1, text="Storm closes port", container=0, tag="h1", locator="h1")
    outline = page(crumbs("Home", "News", "Coast", "Storm closes port"), chunks=(heading,))
    assert values(find_sections(outline)) == [("News", "Coast")]


def test_first_crumb_that_leads_home_is_left_out() -> None:
    """The home page goes by many names; its address gives it away."""
    items = [{"name": "The Harbour", "item": "https://harbour.example/"}, {"name": "Coast", "item": URL}]
    assert values(find_sections(page(node("BreadcrumbList", itemListElement=items)))) == [("Coast",)]
    items = [{"name": "Coast", "item": {"url": "/"}}]
    assert values(find_sections(page(node("BreadcrumbList", itemListElement=items)))) == [("Coast",)]
    assert find_sections(page(node("BreadcrumbList", itemListElement={"name": "Home"}))) == ()
    items = [{"name": "News", "item": 7}, {"name": "A long headline about the storm that closes the port again"}]
    heading = Chunk(
        kind="heading", level=1, text="Headline about the storm that closes", container=0, tag="h1", locator="h"
    )
    assert values(find_sections(page(node("BreadcrumbList", itemListElement=items), chunks=(heading,)))) == [("News",)]


def test_declared_and_printed_sections_are_read() -> None:
    """Kicker lines, linked data and metas give sections too."""
    outline = page(
        node(articleSection=["News", "Coast", "news"]),
        metas=(meta("article:section", "Coast"),),
        chunks=(line("Coast News", role="section"), line("Storms", role="section")),
    )
    assert values(find_sections(outline)) == [("Coast News", "Storms"), ("News", "Coast"), ("Coast",)]


def test_tags_are_split_and_kept_once() -> None:
    """One string often holds a list; the same tag in other letters is the same."""
    outline = page(
        node(keywords="storm, Harbour;storm"),
        metas=(meta("article:tag", "Storm"), meta("article:tag", "#Coast"), meta("keywords", "Sea,Pier")),
        links=(LinkTag("tag", "https://harbour.example/t", "Ships", "a"),),
        chunks=(line("Port", role="tag"),),
    )
    assert values(find_tags(outline)) == [
        ("storm", "Harbour"),
        ("Storm", "Coast"),
        ("Ships",),
        ("Port",),
        ("Sea", "Pier"),
    ]


@pytest.mark.parametrize(
    ("value", "wanted"),
    [(True, ["free"]), ("False", ["subscription"]), ("http://schema.org/True", ["free"]), ("perhaps", []), (3, [])],
)
def test_access_is_read_from_linked_data(value: object, wanted: list[str]) -> None:
    """The declaration that a story is free is written in several ways."""
    assert values(find_access(page(node(isAccessibleForFree=value)))) == wanted


def test_access_is_read_from_the_tier() -> None:
    """The content tier knows metered stories as well."""
    assert values(find_access(page(metas=(meta("article:content_tier", "Metered"), meta("content_tier", "x"))))) == [
        "metered"
    ]


def test_licenses_are_read() -> None:
    """A licence is an address or words, in linked data, a link or a meta."""
    outline = page(
        node(license={"url": "https://license.example/by"}),
        links=(LinkTag("license nofollow", "https://license.example/by-nc", "", "a"),),
        metas=(meta("dcterms.license", "All rights reserved"),),
    )
    assert values(find_licenses(outline)) == [
        "https://license.example/by",
        "https://license.example/by-nc",
        "All rights reserved",
    ]


def test_story_of_this_page_is_chosen_among_several() -> None:
    """Of several stories declared the one with the page's own address counts; microdata counts less than JSON-LD."""
    other = node(headline="Other", keywords="other", url="https://harbour.example/other")
    own = node("Article", "microdata", keywords="own", mainEntityOfPage=URL + "?x=1")
    assert values(find_tags(page(other, own, url=URL)))[0] == ("own",)
    assert values(find_tags(page(other, node("WebSite", keywords="site"))))[0] == ("other",)


@pytest.mark.parametrize(
    "junk", [None, 7, 1.5, True, "", [], {}, [[[[[["deep"]]]]]], {"@list": [None]}, {"name": {"name": 1}}]
)
def test_values_of_any_type_are_endured(junk: object) -> None:
    """Whatever stands where text is wanted, nothing is raised."""
    keys = ("url", "@id", "identifier", "inLanguage", "publisher", "articleSection", "keywords", "license", "author")
    outline = page(
        node(mainEntityOfPage=junk, isAccessibleForFree=junk, **dict.fromkeys(keys, junk)),
        node("BreadcrumbList", itemListElement=junk),
        node("BreadcrumbList", itemListElement=[junk, {"position": junk, "name": junk, "item": junk}]),
        node("Organization", name=junk, url=junk, logo=junk),
    )
    finders = (
        find_urls,
        find_ids,
        find_languages,
        find_publishers,
        find_sections,
        find_tags,
        find_access,
        find_licenses,
    )
    assert all(isinstance(finder(outline), tuple) for finder in finders)


def test_huge_numbers_are_no_text() -> None:
    """A number of thousands of digits is no id."""
    assert find_ids(page(node(identifier=10**30))) == ()


def test_canonical_address_loses_what_counts_visits() -> None:
    """Some pages repeat the address that they were asked for, campaign and all."""
    canonical = LinkTag("canonical", URL + "?utm_source=mail", "", "link")
    assert find_urls(page(links=(canonical,)))[0].value == URL
