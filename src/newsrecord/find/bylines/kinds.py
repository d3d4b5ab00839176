"""Tell people, organizations and the desks of an outlet apart by the words of their names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.wordlists import folded_set, holds, word_set
from newsrecord.model.byline import AuthorKind

__all__ = ["SECTIONS", "STAFF_WORDS", "is_channel", "is_company", "is_desk", "is_numbered_house", "kind_of"]

_LONGEST_HOUSE: Final = 30
_ORGANIZATION_WORDS: Final = folded_set(
    """
    news sport sports times post press media tv television radio magazine journal tribune herald gazette chronicle
    observer guardian telegraph review agency agencies bureau network group foundation institute university college
    association society council committee ministry department company inc inc. ltd ltd. llc gmbh ag corp corp.
    d.o.o s.r.o s.p.a s.r.l s.a.r.l b.v n.v e.v sarl srl kft zrt nyrt plc llp gbr kg ohg oyj pty a/s o.o ооо зао пао
    grupa grupo groupe gruppo gruppe
    online digital newspaper newsroom project center centre coalition union alliance office wire wires newswire
    syndicate shimbun courier echo standard mail independent examiner inquirer advertiser bulletin dispatch sentinel
    globe monitor laboratory laboratories
    enterprise republic democrat advocate ledger beacon telegram statesman spectator insider digest express argus
    mercury record register mirror service services research labs lab partners consulting solutions systems software
    technologies ventures airlines school academy museum hospital today daily weekly broadcasting
    publications publishing studios studio community federation canal channel kanal

    zeitung büro nachrichten verlag rundfunk presse agentur tageblatt anzeiger kurier wochenblatt morgenpost rundschau
    universität hochschule institut verein verband stiftung gesellschaft ministerium magazin
    nachrichtenagentur pressedienst nachrichtendienst

    agence journaux quotidien courrier hebdo université école fondation ministère société hôpital
    agencia agenzia diario noticias periódico revista semanario universidad fundación instituto asociación
    ministerio escuela
    notícias jornal correio diário gazeta folha universidade fundação rede rádio
    corriere gazzetta quotidiano giornale notizie università fondazione istituto rivista
    dagblad krant persbureau nieuwsdienst universiteit hogeschool stichting nieuws omroep
    nyhetsbyrå nyhetsbyrån telegrambyrå nyhedsbureau nyhetsbyrået tidning tidningen avisen bladet nyheter
    universitet universitetet nyheder
    uutistoimisto yliopisto uutiset sanomat
    agencja dziennik tygodnik uniwersytet fundacja instytut kurier radia gazeta
    agentura deník noviny univerzita ústav rozhlas týdeník
    gazetesi haber ajansı üniversitesi dergisi haberleri
    universitas koran majalah kabar
    egyetem hírügynökség újság hírek rádió
    ziarul universitatea curierul monitorul gazeta jurnalul
    агентство агенція газета газеты газети журнал журнала журналу издание университет университета институт института
    університет університету інститут телеканал телеканала радио радіо новости новини вести редакции фонд
    εφημερίδα πανεπιστήμιο πρακτορείο περιοδικό
    صحيفة جريدة قناة وكالة جامعة موقع مجلة مؤسسة مركز روزنامه خبرگزاری دانشگاه شبکه
    עיתון אוניברסיטת אוניברסיטה חדשות ערוץ
    hírlap napló hírmondó postası günlüğü tidende tagesblatt volksblatt landbote viesti
    вестник вісник вестникът весник гласник глас časopis listy novine novosti vijesti vesti هفته‌نامه ماهنامه दैनिक
    समाचार न्यूज न्यूज़ विश्वविद्यालय टीवी দৈনিক
    通信社 通訊社 通讯社 新聞 新闻 通信 통신 신문 新聞社 大学 大學 日报 日報 晚报 晚報 周刊 週刊 방송 일보 뉴스
    """
)
_ORGANIZATION_ENDS: Final = (
    "zeitung", "anzeiger", "tageblatt", "wochenblatt", "nachrichten", "rundfunk", "universität", "institut", "bladet",
    "avisen",
    "posten", "tidende", "tidningen", "tidning", "dagblad", "universitet", "universitetet", "lehti", "sanomat",
    "press", "presse",
    "media", "news", "新聞", "新闻", "日報", "日报", "晚報", "晚报", "早报", "通信社", "通讯社", "新聞社", "电视台",
    "電視台", "周刊",
    "通信", "网", "網", "在线", "局", "委员会", "委員會", "办公室", "集团", "集團", "公司", "政府", "法院", "检察院",
    "学院", "學院", "协会", "協會", "学会", "學會", "研究院", "电台", "電台", "官微", "平台", "中心",
    "大学", "大學", "研究所", "报", "報", "社", "财经", "財經", "科技", "消息", "资讯", "資訊", "传媒", "傳媒", "发布",
    "頭條", "头条", "频道", "頻道", "观察", "观察者", "综合", "綜合", "娱乐", "之家", "媒体", "媒體", "客户端", "行情",
    "编译", "杂志", "雜誌", "银行", "銀行", "证券", "證券", "基金会", "基金會", "医院", "醫院", "中学", "中學", "小学",
    "小學", "学校", "學校", "宣传部", "宣傳部", "支部", "党委", "团委", "工会", "办事处", "管委会", "支队", "大队",
    "俱乐部", "工作室", "事务所", "商会", "联盟",
    "일보", "신문", "뉴스", "방송", "통신", "대학교", "ออนไลน์",
)  # fmt: skip
_COMPANIES: Final = folded_set(
    """
    inc ltd llc gmbh ag corp plc llp lp kg ohg gbr sarl srl kft zrt nyrt pty oyj oy ab a/s aps d.o.o s.r.o s.p.a s.r.l
    s.a.r.l b.v n.v bv nv e.v o.o s.a sa sas spa ltda gmbh&co a.ş a.s limited incorporated ооо зао пао оао тов єоод оод
    """
)
_EASTERN_COMPANIES: Final = ("株式会社", "有限会社", "有限公司", "주식회사")
_HOST_ENDS: Final = (".com", ".net", ".org", ".cn")
_SHORTEST_FRONT: Final = 2
STAFF_WORDS: Final = folded_set(
    """
    staff team desk newsdesk editors redaktion redaktionsteam rédaction redacción redação redazione redactie
    redaksjonen redaktionen redakcja redakce redakcija redazionale toimitus редакция редакція newsroom editorial
    correspondents редакцией 編集部 取材班 编辑部 편집부 webdesk onlineredaktion newsteam desknews bureau
    ομάδα ομαδα σύνταξη συνταξη συντακτική συντακτικη redaksi redacția redactia szerkesztőség redaktionens
    टीम ब्यूरो नेटवर्क টিম ڈیسک డెస్క్ ഡെസ്ക് ડેસ્ક ทีมข่าว กองบรรณาธิการ
    redacció redakcia redakcija редакцията рэдакцыя toimetus uredništvo redaksjon redaksiya redaksia ritstjórn
    redaktsiya redaktion redaktsioon erredakzioa nuusredaksie redaksie ڈيسک redakcijas redakcijos
    equipo سرویس گروه équipe equipe takım ekibi डेस्क ডেস্ক تحریریه تحریریهٔ מערכת 編輯部 취재팀 뉴스팀 디지털뉴스팀
    """
)
"""Words for the people of an outlet together."""
SECTIONS: Final = word_set(
    """
    politics politik politique política politica business wirtschaft économie economía economia sport sports deportes
    esportes sportnieuws culture kultur cultura kultura opinion opinión opinião opinie meinung world welt monde mundo
    mondo news nachrichten actualités noticias technology technik tech science wissenschaft ciencia health gesundheit
    santé salud travel reise lifestyle entertainment local regional national international panorama gesellschaft société
    sociedad sociedade home blog blogs video videos podcast
    политика экономика общество спорт культура мир новости gündem siyaset ekonomi spor dünya
    """
)
"""Names of sections, which pages set behind the name."""
# "le service politique", "Ressort Sport": the part of an outlet that works for one of its sections.
_DESKS: Final = folded_set("service pôle rubrique ressort sección secção servizio dział")
_LEADING: Final = frozenset({"de", "des", "du", "della", "dello", "di", "do", "da"})
_MOST_WORDS: Final = 4
_STAFF_ENDS: Final = ("編集部", "編集局", "取材班", "编辑部", "編輯部", "편집국", "편집부", "뉴스팀", "취재팀")
# Words that begin the names of houses, and nobody's: "Modern Sailor", "Better Harbours", "Inside Fishing".
_NO_GIVEN_NAMES: Final = folded_set(
    """
    modern american british canadian australian african asian european national international global universal popular
    scientific political financial digital federal independent public private natural medical historical professional
    practical simple better best good great smart open inside outside behind beyond real true total pure first second
    women's men's children's people's business science nature health food fashion travel home homes design finance
    energy
    climate tech technology culture history education sports football music film beauty parenting wellness northern
    southern
    eastern western central
    suara harian báo tạp głos hlas glas glasul голос φωνή νέα vox voz voix صوت קול ידיעות
    neue neues nieuwe nouveau nouvelle nouvelles nuova nuovo nueva nuevo norra södra östra västra nordre søndre østre
    vestre uusi yeni nowa nowy nové nový новая новое новые новый
    """
)
# What the names of an outlet's departments end in, and nobody's: "QRX Business", "Harbour Finance".
_SHORTEST_LETTERS: Final = 3
_VOWELS: Final = frozenset("AEIOUY")
_DEPARTMENTS: Final = frozenset({"business", "finance", "politics", "lifestyle", "entertainment"})
_QUOTES: Final = '«»„“”"'
_SPANISH_ARTICLES: Final = frozenset({"el", "los", "las"})
# French elides its article before a vowel; "L'Tanya" is a given name.
_ELIDED: Final = tuple(f"l{mark}{vowel}" for mark in "'\u2019" for vowel in "aeiouéèêîœ")
_ARTICLES: Final = frozenset({"the", "le", "la", "les", "il", "die", "das"})
_LEADING_HOUSES: Final = _ARTICLES | _NO_GIVEN_NAMES


@lru_cache(maxsize=512)
def kind_of(name: str) -> AuthorKind:
    """Return what *name* is likely to be: a person, an organization, or a desk of the outlet.

    >>> kind_of("Podium Staff"), kind_of("Le Figaro"), kind_of("Hafenzeitung"), kind_of("Ana Ruiz")
    ('staff', 'organization', 'organization', 'person')
    """
    if not name:
        return "person"
    tokens = [token.casefold().strip('.,«»"“”') for token in name.split()]
    ends = [token.rpartition("-")[2] for token in tokens] if "-" in name else ()
    if tokens and (tokens[-1].endswith(_STAFF_ENDS) or is_desk(tokens)):
        return "staff"
    if not (STAFF_WORDS.isdisjoint(tokens) and STAFF_WORDS.isdisjoint(ends)):
        return "staff"
    if is_agency(name) or not _ORGANIZATION_WORDS.isdisjoint(tokens) or any(map(_ends_as_house, tokens)):
        return "organization"
    if name[0] in _QUOTES and name[-1] in _QUOTES:
        # "«Речной вестник»"
        return "organization"
    is_led = len(tokens) > 1 and (tokens[0] in _LEADING_HOUSES or tokens[0].startswith(_ELIDED))
    if is_led and not name[0].islower():
        return "organization"
    if len(tokens) > 3 and tokens[0] in _SPANISH_ARTICLES and ("de" in tokens or "del" in tokens):
        # "El Sol de México"; "El Mehdi Berrada" is a person.
        return "organization"
    if len(tokens) > 1 and tokens[-1] in _DEPARTMENTS and not name.isupper():
        return "organization"
    is_host = "." in name.strip(".") and " " not in name and (name.islower() or name.casefold().endswith(_HOST_ENDS))
    return "organization" if is_host else "person"


def is_channel(tokens: Sequence[str]) -> bool:
    """Return whether *tokens* are the letters of a channel, alone or with one of its departments: "QRX News".

    >>> is_channel(["QRX", "News"]), is_channel(["QRX"]), is_channel(["RUIZ"]), is_channel(["Ana", "Ruiz"])
    (True, True, False, False)
    """
    letters = tokens[0]
    if len(letters) < _SHORTEST_LETTERS or not letters.isupper() or not letters.isascii():
        return False
    # No family is called by letters without a vowel.
    return kind_of(" ".join(tokens)) == "organization" if len(tokens) > 1 else _VOWELS.isdisjoint(letters)


def is_company(name: str) -> bool:
    """Return whether *name* says of which kind of company its bearer is.

    >>> is_company("Harbour Media Inc."), is_company("株式会社港"), is_company("Harbour Gazette")
    (True, True, False)
    """
    last = name.rpartition(" ")[2].casefold()
    return last.rstrip(".") in _COMPANIES or last in _COMPANIES or holds(_EASTERN_COMPANIES, name)


def is_desk(tokens: Sequence[str]) -> bool:
    """Return whether *tokens*, in small letters, name those who work for a section of an outlet.

    >>> is_desk("le service des sports".split()), is_desk("service public".split())
    (True, False)
    """
    first = 1 if tokens[:1] and tokens[0] in _ARTICLES else 0
    own = tokens[first:]
    if not 1 < len(own) <= _MOST_WORDS or own[0] not in _DESKS or own[-1] not in SECTIONS:
        return False
    return all(token in _LEADING for token in own[1:-1])


def _ends_as_house(token: str) -> bool:
    """Return whether *token* is the name of a paper or a house in one word: "Hafenzeitung", "朝刊新聞"."""
    if not token.endswith(_ORGANIZATION_ENDS):
        return False
    return any(token.endswith(end) and len(token) >= len(end) + _SHORTEST_FRONT for end in _ORGANIZATION_ENDS)


def is_numbered_house(item: str) -> bool:
    """Return whether an *item* with a figure is the name of a house: "g9 Lima", "Canal 13"."""
    first, *others = item.split()
    mixed = first.isalnum() and first[0].isalpha() and first[-1].isdigit()
    return len(item) <= _LONGEST_HOUSE and (
        (mixed and all(map(str.isalpha, others))) or kind_of(item) == "organization"
    )
