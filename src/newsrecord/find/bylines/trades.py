"""Name the offices and trades that bylines print beside a name, in the languages that print them."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsrecord.find.bylines.professions import PROFESSION_SUFFIXES, PROFESSIONS
from newsrecord.find.bylines.words import PARTICLES
from newsrecord.find.wordlists import folded_set

__all__ = [
    "COMPANY_HEADS",
    "MODIFIERS",
    "ROLE_HEADS",
    "SENT",
    "STAFF_ROLES",
    "is_plural_role",
    "is_role_word",
    "role_start",
]

ROLE_HEADS: Final = folded_set(
    """
    correspondent correspondents reporter reporters editor editors writer writers journalist journalists
    columnist columnists contributor contributors photographer photographers analyst analysts producer producers
    researcher fellow intern anchor host critic blogger cartoonist illustrator ceo cto cfo coo vp founder
    co-founder cofounder president chairman director manager head professor lecturer economist strategist
    dietitian nutritionist gardener teacher copywriter freelancer commentator broadcaster presenter historian
    attorney lawyer expert specialist consultant engineer scientist physician doctor psychologist therapist
    pharmacist chef marketer officer author novelist chief editor-in-chief student scholar

    redakteur redakteurin redaktor korrespondent korrespondentin korrespondenten redakteure redakteurinnen
    mitarbeiter mitarbeiterin mitarbeitern reporterin autorin chefredakteur chefredakteurin volontär volontärin
    kolumnist kolumnistin journalistin journalisten ressortleiter ressortleiterin leiter leiterin gründer gründerin
    geschäftsführer geschäftsführerin herausgeber herausgeberin publizist publizistin historiker historikerin
    ökonom ökonomin professorin direktor direktorin schriftsteller schriftstellerin praktikant praktikantin

    journaliste journalistes rédacteur rédactrice correspondant correspondante correspondants envoyé envoyée envoyés
    chroniqueur chroniqueuse reporteur éditorialiste stagiaire directeur directrice économiste politologue historien
    historienne professeur professeure sociologue écrivain écrivaine fondateur fondatrice

    cheffe responsable pigiste
    jefe jefa coordinador coordinadora coordenador coordenadora
    corresponsal corresponsales periodista periodistas redactor redactora redactores enviado enviada enviados
    columnista director directora editor editora economista analista politólogo politóloga historiador historiadora
    profesor profesora escritor escritora abogado abogada reportero reportera colaborador colaboradora fundador
    fundadora

    correspondente jornalista jornalistas repórter repórteres colunista editora enviado-especial diretor diretora
    redator redatora estagiário estagiária advogado advogada historiadora professora comentarista

    giornalista giornalisti giornaliste corrispondente inviato inviata inviati redattore redattrice direttore
    direttrice caporedattore caporedattrice editorialista professore professoressa scrittore scrittrice
    vicedirettore opinionista collaboratore collaboratrice

    redacteur redactrice verslaggever verslaggeefster journaliste columniste fotograaf hoofdredacteur directeur
    correspondente hoogleraar politicoloog econoom

    fotograf skribent redaktør reportör reportrar redaktör chefredaktör ansvarig utgivare krönikör ledarskribent
    journalister professor kommentator forsker forskare ekonom historiker seniorforsker

    toimittaja toimittajat kirjeenvaihtaja päätoimittaja kolumnisti avustaja tutkija professori toimituspäällikkö
    kirjailija

    dziennikarz dziennikarka dziennikarze korespondent korespondentka redaktorka redaktor publicysta publicystka
    felietonista felietonistka ekonomista ekonomistka prezes dyrektor profesor reporterka

    redaktorka novinář novinářka zpravodaj zpravodajka komentátor komentátorka šéfredaktor šéfredaktorka
    zpravodajové editorka novinár novinárka redaktori ředitel ředitelka spisovatel spisovatelka

    muhabir muhabiri editör editörü yazarı yönetmeni gazeteci muhabirler temsilcisi ekonomisti uzmanı

    wartawan jurnalis penyunting koresponden reporter-nya kontributor redaktur pengamat kolumnis peneliti

    корреспондент корреспондентка корреспонденты обозреватель журналист журналистка редактор колумнист
    политолог экономист аналитик эксперт корр
    спецкор собкор фотокорреспондент профессор историк публицист писатель
    шеф-редактор кореспондент кореспондентка журналістка журналіст оглядач оглядачка редакторка редактор політолог
    економіст експерт професор репортер репортерка історик колумністка журналистката журналистът новинар новинарка
    новинарът

    رئيس رئيسة مراسل مراسلة صحفي صحفية صحافي صحافية محرر محررة كاتب كاتبة إعلامي إعلامية محلل مدير خبير أكاديمي
    أكاديمية باحث باحثة
    خبرنگار روزنامه‌نگار روزنامه‌نگار سردبیر گزارشگر تحلیلگر پژوهشگر کارشناس دبیر نامه‌نگار نامه‌نگار
    صحافی نامہ‌نگار

    כתב כתבת עיתונאי עיתונאית עורך עורכת פרשן פרשנית סופר סופרת חוקר חוקרת כלכלן כלכלנית

    విలేకరి పాత్రికేయుడు પત્રકાર റിപ്പോർട്ടർ ਪੱਤਰਕਾਰ خبریال
    संवाददाता पत्रकार संपादक सम्पादक लेखक लेखिका ब्यूरोचीफ विश्लेषक स्तंभकार रिपोर्टर প্রতিবেদক প্রতিনিধি সাংবাদিক
    সম্পাদক
    செய்தியாளர் நிருபர்

    δημοσιογράφος δημοσιογράφοι ανταποκριτής ανταποκρίτρια συντάκτης συντάκτρια αρθρογράφος οικονομολόγος αναλυτής
    αναλύτρια καθηγητής καθηγήτρια ιστορικός συγγραφέας διευθυντής διευθύντρια αρχισυντάκτης αρχισυντάκτρια
    πολιτικός

    újságíró újságírók szerkesztő főszerkesztő tudósító riporter munkatárs közgazdász elemző szakértő rovatvezető
    kutató történész politológus publicista munkatársa tudósítója főszerkesztője újságírója szerkesztője

    jurnalist jurnalistă jurnaliști redactor-șef redactor-sef corespondent corespondentă editorialist reporteră
    profesor analist scriitor trimis trimisă

    viên

    記者 记者 特派員 編輯 编辑 論説委員 編集委員 支局長 解説委員 主笔 主筆 评论员 評論員 专栏作家 專欄作家 教授 总编辑
    總編輯 通讯员
    特约记者 实习记者 实习生 撰稿人 特约撰稿人 撰稿 论说委员 ライター
    기자 특파원 논설위원 교수 칼럼니스트 편집위원 인턴기자 선임기자 에디터 객원기자 대기자 통신원 리포터 편집국장
    ผู้สื่อข่าว นักข่าว

    blaðamaður blaðakona fréttamaður fréttakona fréttaritari ritstjóri dálkahöfundur novinar novinarka dopisnik
    dopisnica urednik urednica urednice komentator komentatorica kolumnistica kolumnistka новинар новинарка дописник
    дописница уредник уредница колумниста колумнисткиња коментатор ajakirjanik toimetaja gazetar gazetare
    korrespondente reportér reportérka reportérky spravodajca spravodajkyňa spaltist reportteri toimitussihteeri
    kazetaria erredaktorea enviat xornalista pemberita карэспандэнт карэспандэнтка gohebydd newyddiadurwr
    newyddiadurwraig iriseoir comhfhreagraí verslaggewer joernalis mwandishi mamamahayag
    լրագրող թղթակից խմբագիր jurnalisti müxbir jurnalistka muxbir журналисі тілшісі رپورٹر نگار
    """
)
"""Words that end the name of an office or a trade."""

_ROLE_SUFFIXES: Final = (
    "korrespondent", "korrespondentin", "correspondent", "redakteur", "redakteurin", "redaktør", "redaktör",
    "redacteur",
    "reporter", "reporterin", "journalist", "journalistin", "journaliste", "verslaggever", "toimittaja",
    "wissenschaftler",
    "wissenschaftlerin", "ressortleiter", "ressortleiterin", "kommentator", "skribent", "autorin", "experte",
    "expertin",
    "ekspert", "forsker", "forskare", "kirjeenvaihtaja", "szerkesztő", "újságíró", "tudósító", "anwalt", "anwältin",
    "redaktionsleiter", "redaktionsleiterin", "büroleiter", "büroleiterin", "studioleiter", "studioleiterin",
    "medarbejder", "medarbeider", "medarbetare", "krönikör", "kolumnist",
    "kritiker", "kritikerin", "rezensent", "rezensentin", "recensent", "anmelder", "anmeldar", "kriitikko", "päällikkö",
    "kulturchef", "politikchef", "nyhetschef", "redaktionschef", "sportchef", "ekonomichef", "nyhedschef",
    "kolumnistin", "produzent", "produzentin", "leder", "forfatter", "författare", "корреспондент", "кореспондент",
    "συντάκτης", "συντάκτρια", *PROFESSION_SUFFIXES,
)  # fmt: skip
"""What the name of an office ends with where a language writes it as one word: "utenrikskorrespondent"."""

MODIFIERS: Final = folded_set(
    """
    independent retired emeritus clinical نامہ
    metro senior sr sr. junior jr. chief deputy assistant associate managing executive staff special national
    international foreign political parliamentary diplomatic economics economic business financial finance
    markets technology tech science health medical education environment climate energy crime legal court
    religion culture arts music film tv entertainment celebrity showbiz royal lifestyle fashion beauty food
    travel sports sport football politics autos automotive motoring property consumer money personal
    personal-finance news digital online print web audience social media video photo data investigations
    investigative features feature trending breaking weekend night day morning city local regional state
    statehouse capitol washington europe asia africa world global middle east war defense defence security
    military intelligence lead principal contributing freelance guest visiting former founding general public
    sector product content marketing biotech pharma ai gaming games science/health retail banking housing labor
    transport transportation aviation shipping gear reviews commerce deals shopping master certified registered
    licensed democracy opinion op-ed bureau own communications community engagement engineering operations sales
    research development
    affairs consumer-affairs home roving bureau features-desk courts economy
    freie freier leitende leitender stellvertretende stellvertretender politischer politische
    freelance-journalist frilans frilansjournalist grand vaste vast specjalny główny starszy zvláštní vrchní
    editor-in-chief special-projects u.s. us uk
    главный специальный собственный старший шеф политический спортивный головний спеціальний власний старший
    वरिष्ठ विशेष मुख्य प्रधान सहायक कार्यकारी राजनीतिक স্টাফ নিজস্ব বিশেষ
    phóng biên tập tác thông tín bình luận cộng
    특별 선임 수석 인턴 객원
    genel yayın özel kıdemli
    wakil pemimpin
    """
)
"""Words in front of those."""

_FIELDS_JOIN: Final = frozenset({"&", "+", "and", "und", "et"})
_MOST_FIELDS: Final = 3
_FIELDS: Final = frozenset({"affairs", "relations", "policy"})
_SHORTEST_NAME: Final = 2

COMPANY_HEADS: Final = folded_set(
    """
    ceo cto cfo coo founder co-founder cofounder president chairman owner chief editor-in-chief
    chefredakteur chefredakteurin gründer gründerin geschäftsführer geschäftsführerin herausgeber herausgeberin
    directeur directrice fondateur fondatrice chef président présidente
    director directora fundador fundadora presidente presidenta diretor diretora fundadora
    direttore direttrice fondatore fondatrice presidente
    hoofdredacteur oprichter chefredaktør chefredaktör päätoimittaja prezes šéfredaktor šéfredaktorka
    редактор директор президент основатель редакторка засновник засновниця
    главред
    """
)
"""Offices whose complement is the house they are held in: "CEO of Exampla", "directora de El Faro"."""

SENT: Final = folded_set(
    """
    correspondent korrespondent korrespondentin correspondant correspondante corresponsal corrispondente envoyé envoyée
    spécial spéciale spéciaux enviado enviada enviados enviadas especial especiais especiales envoyés inviati
    inviato inviata correspondente tudósító zpravodaj zpravodajka
    korespondent korespondentka koresponden corespondent корреспондент кореспондент kirjeenvaihtaja
    """
)
"""Offices of those who are sent somewhere: a preposition behind them leads to the place."""

STAFF_ROLES: Final = folded_set(
    """
    staff contributor contributors reporter reporters correspondent correspondents writer writers
    """
)
"""Offices that many hold: behind the outlet's name they make a label for its people."""

_RANKS: Final = folded_set(
    "senior chief deputy assistant associate managing executive lead principal contributing head"
)
_RANKED: Final = ("기자", "특파원")
_LONGEST_RANK: Final = 6
_LONGEST_KNOWN: Final = 24
_PLURALS: Final = folded_set(
    """
    korrespondenten redakteure redakteurinnen journalisten redactores giornalisti giornaliste inviati reportrar
    journalister
    toimittajat dziennikarze redaktoři zpravodajové корреспонденты журналисты журналісти δημοσιογράφοι újságírók
    jurnaliști
    muhabirler correspondants envoyés corresponsales corrispondenti correspondentes reporterzy repórteres redattori
    """
)


def is_role_word(token: str) -> bool:
    """Return whether *token* ends the name of an office or a trade.

    >>> is_role_word("Reporter"), is_role_word("utenrikskorrespondent"), is_role_word("Ruiz")
    (True, True, False)
    """
    # The words beside names are a few hundred, and come again on every page.
    return _role_known(token) if len(token) <= _LONGEST_KNOWN else _ends_role(token)


def _ends_role(token: str) -> bool:
    word = token.casefold().strip(".,:").removesuffix("-at-large")
    if word in ROLE_HEADS or word in PROFESSIONS:
        return True
    # Korean joins the rank to the trade: "선임기자".
    if len(word) <= _LONGEST_RANK and word.endswith(_RANKED):
        return True
    return word.endswith(_ROLE_SUFFIXES)


_role_known: Final = lru_cache(1_024)(_ends_role)


def is_plural_role(token: str) -> bool:
    """Return whether *token* is an office in the plural, held by all whose names stand before it.

    >>> is_plural_role("Writers"), is_plural_role("journalistes"), is_plural_role("Writer")
    (True, True, False)
    """
    word = token.casefold().strip(".,:")
    return word in _PLURALS or (word.endswith("s") and is_role_word(word) and word[:-1] in ROLE_HEADS)


# Urdu writes what ends its word for a correspondent apart; alone it is a given name.
_SECOND: Final = frozenset({"نگار"})


def _start_of_fields(tokens: list[str], start: int, head: int) -> int | None:
    """Return where two fields begin that one office is over, "Food & Drink" before "Editor"; None where there are none.

    Nobody is named by one word between "and" and an office; the word before may be a family name.
    """
    at = start - 1 if tokens[start - 1] in _FIELDS_JOIN else start - 2
    if at < 1 or tokens[at] not in _FIELDS_JOIN or at < head - _MOST_FIELDS or is_plural_role(tokens[head]):
        return None
    front, rest = tokens[at - 1], tokens[at + 1]
    is_field = front.casefold() in MODIFIERS or (at - 1 not in (1, 2) and at + 2 == head and front[:1].isupper())
    is_known = rest.casefold() in MODIFIERS or (at + 2 == head and rest[:1].isupper())
    return at - 1 if is_field and is_known else None


def role_start(tokens: list[str]) -> int | None:
    """Return where in *tokens* the name of an office begins, or None where there is none.

    >>> role_start("Keith Barry Senior Autos Reporter".split())
    2
    """
    head = next((i for i, token in enumerate(tokens) if is_role_word(token) and (i or token not in _SECOND)), None)
    if head is None:
        return None
    start = head
    while start > 0:
        before = tokens[start - 1].casefold()
        if (behind := _start_of_fields(tokens, start, head)) is not None:
            start = behind
            continue
        if before not in MODIFIERS and not (tokens[start - 1].islower() and before not in PARTICLES):
            break
        start -= 1
    if start > _SHORTEST_NAME and tokens[start] in _FIELDS and tokens[start - 1].istitle():
        # "Hester Quill Coastal affairs reporter": affairs are those of somebody or something.
        start -= 1
    # What a rank opens is all one office, whatever it is over: "Deputy Content Hub Director".
    ranked = next((i for i, token in enumerate(tokens[:start]) if i != 1 and token.casefold() in _RANKS), None)
    return start if ranked is None else ranked
