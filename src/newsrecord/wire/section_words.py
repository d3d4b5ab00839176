"""Know the line that holds the sections of a whole site side by side, with nothing but blanks between them."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import folded_set
from newsrecord.wire.words import BUTTON_WORDS

__all__ = ["SECTION_WORDS", "is_row_of_sections"]

_FEWEST: Final = 4
# What joins two sections, and what stands before one: "Arts & Life", "Vida y Estilo", "Top News".
_JOINS: Final = folded_set(
    "& and und et y e i og och en ve dan и і та و और และ + more mehr plus más mais meer mer więcej"
)
SECTION_WORDS: Final = folded_set("""
    home start startseite accueil inicio portada início capa hjem forside hem etusivu voorpagina strona główna
    domů úvod domov címlap kezdőlap naslovnica početna почетна acasă ana sayfa anasayfa beranda главная головна
    головне начало αρχική الرئيسية الرئيسيّة صفحه نخست خانه होम मुखपृष्ठ হোম หน้าแรก หน้าหลัก news nachrichten
    aktuell aktuelles actualités actualité actu noticias notícias últimas notizie nieuws nyheter nyheder uutiset
    wiadomości zprávy správy hírek vijesti vesti știri haberler gündem berita новости новини вести ειδήσεις أخبار
    اخبار خبریں समाचार खबरें खबर খবর ข่าว latest breaking live politics politik politique política politica
    politiek politikk politiikka polityka politika politică siyaset политика политики політика πολιτική سیاست
    سياسة السياسة राजनीति রাজনীতি การเมือง world welt monde mundo mondo wereld verden världen maailma świat svět
    svet světa világ svijet lume dünya dunia мир світ свят κόσμος العالم عالم جهان دنیا दुनिया विश्व ต่างประเทศ
    international internacional internazionale inland ausland national nacional nazionale binnenland buitenland
    inrikes utrikes indland udland innenriks utenriks kotimaa ulkomaat kraj zahraničí domáce zahraničie belföld
    külföld india देश business wirtschaft économie economie economía economia economy economic finanzen finance
    finanza finanzas gospodarka biznes ekonomika ekonomija ekonomi gazdaság talous økonomi näringsliv erhverv
    экономика экономіка економіка бизнес бізнес οικονομία اقتصاد الاقتصاد معیشت कारोबार व्यापार बिजनेस เศรษฐกิจ
    money markets märkte sport sports deportes esportes desporto sporten urheilu spor olahraga спорт αθλητικά σπορ
    رياضة الرياضة ورزش ورزشی کھیل खेल খেলা กีฬา football fußball fútbol futebol calcio culture kultur cultura
    kultuur cultuur kultura kultúra kulttuuri kultuuri kultúra cultură kültür budaya культура култура πολιτισμός
    ثقافة الثقافة فرهنگ فرهنگی संस्कृति วัฒนธรรม arts entertainment unterhaltung spectacles espectáculos
    spettacoli nöje underholdning viihde rozrywka zábava szórakozás zabava magazin मनोरंजन বিনোদন บันเทิง منوعات
    فن سرگرمی opinion meinung opiniones opinión opinião opinioni opinie mening debatt debat kommentare mielipide
    názory publicystyka vélemény mišljenja opinii görüş opini мнения мнение думки γνώμες رأي الرأي آراء یادداشت
    विचार मत ความเห็น science wissen wissenschaft sciences ciencia ciência scienza scienze wetenschap vetenskap
    videnskab tiede nauka věda tudomány znanost știință bilim наука επιστήμη علوم دانش विज्ञान tech technology
    technik technologie tecnología tecnologia tecnología teknik teknologi teknologia technologia tehnologija
    teknoloji технологии технології تكنولوجيا فناوری تقنية टेक टेक्नोलॉजी เทคโนโลยี health gesundheit santé salud
    saúde salute gezondheid hälsa sundhed zdrowie zdraví egészség zdravlje sănătate sağlık kesehatan здоровье
    здоров'я υγεία صحة سلامت स्वास्थ्य สุขภาพ society gesellschaft société sociedad sociedade società samhälle
    samfund społeczeństwo społeczność společnost družba društvo общество суспільство κοινωνία مجتمع جامعه समाज
    สังคม regional regionales region regionen régions lokales local locales regiones kraj lokalne weather wetter
    météo tiempo tempo meteo weer väder vejr sää pogoda počasí időjárás vremenska hava cuaca погода travel reise
    reisen voyage viajes viagens viaggi reizen resor rejser matkailu podróże cestování utazás lifestyle style
    leben life video videos vídeo vídeos видео відео ویدئو فيديو वीडियो podcast podcasts fotos photos bilder auto
    motor wohnen panorama people gente
""")
"""The words that the names of sections are made of, and those of the front page."""
_KNOWN: Final = SECTION_WORDS | BUTTON_WORDS | _JOINS


def is_row_of_sections(name: str) -> bool:
    """Return whether a line whose key is *name* is four sections of a site or more, and nothing else.

    >>> is_row_of_sections("início política economia esportes cultura"), is_row_of_sections("sport in lund")
    (True, False)
    >>> is_row_of_sections("politics")
    False
    """
    parts = name.split()
    return len(parts) >= _FEWEST and _KNOWN.issuperset(parts)
