"""Name the words that bylines are built from, in the languages that print them."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import phrase_set, word_set

__all__ = [
    "AGENCIES",
    "CONJUNCTIONS",
    "CUES",
    "FORMS",
    "IN_WORDS",
    "MODIFIERS",
    "NOISE",
    "ORGANIZATION_WORDS",
    "OTHER_WORK",
    "OUR_WORDS",
    "PARTICLES",
    "ROLE_HEADS",
    "STAFF_ROLES",
    "STAFF_WORDS",
    "UNNAMED",
    "WITH_WORDS",
]

CUES: Final = phrase_set(
    """
    written by|words by|words|story by|text by|reported by|report by|reporting by|posted by|published by|by|analysis by|
    opinion by|review by|interview by|author|authors|reporter|written|analyse von|kommentar von|ein kommentar von|
    ein interview von|interview von|eine analyse von|reportage von|gastbeitrag von|ein gastbeitrag von|essay von|
    eine kolumne von|kolumne von|bericht von|ein bericht von|text von|von|autor|autoren|autorin|verfasst von|par|
    écrit par|propos recueillis par|auteur|auteurs|texte|por|escrito por|texto|autora|redactado por|di|scritto da|
    a cura di|testo di|autore|door|geschreven door|tekst|av|skrevet av|skriven av|text|tekst av|af|skrevet af|
    przez|autorka|autorzy|opracował|opracowała|napsal|napsala|napísal|autoři|de la|írta|szerző|scris de|autorul|
    napisao|napisala|piše|pišu|avtor|kirjoittaja|teksti|kirjutas|autorius|autors|yazan|haber|yazar|oleh|penulis|
    laporan|tác giả|theo|автор|авторы|автори|текст|автори тексту|автора|پدیدآور|نویسنده|بقلم|كتب|كتبت|بواسطة|کاتب|
    מאת|כתב|כתבה|συντάκτης|του|της|γράφει|文|撰文|作者|記者|记者|この記事の筆者|執筆|取材・文|筆者|글|โดย|द्वारा|लेखक|
    guide by|photos by|dal|dalla|dai|napisał|napisała|oprac.|rozmawiał|rozmawiała|tekst i zdjęcia|
    reporting by|writing by
    """
)
"""What a byline opens with."""

FORMS: Final = word_set(
    """
    interview reportage report reporting feature essay analysis commentary bericht analyse reportaje crónica crônica
    entrevista entretien intervista intervju interjú wywiad rozhovor rozhovory haastattelu röportaj söyleşi wawancara
    интервью репортаж інтервью інтервʼю συνέντευξη
    """
)
"""Forms of stories, which papers print with a colon before who wrote them."""

CONJUNCTIONS: Final = word_set("and & und et y ve dan og och и та і و और")
"""What joins two names in a language that uses the word for nothing else in bylines."""

IN_WORDS: Final = word_set(
    """
    in en em à i aus w we v ve у в din ב u på från fra reporting aan dans da
    """
)
"""What stands between a name and the place it was written in."""

OUR_WORDS: Final = word_set(
    """
    da de do du van
    our unser unsere unserem unserer unseren nossa nosso nuestro nuestra notre nos nostro nostra onze ons vår
    våra vores the a an der die
    """
)

PARTICLES: Final = word_set(
    """
    von van de der den del della di da dos das do du la le al el bin ibn ben abu ter ten zu zur af av y e i und
    san st. mac o' 't op in't degli dei vom ul-haq ur-rehman bint
    """
)
"""Small words inside names."""

ROLE_HEADS: Final = word_set(
    """
    correspondent correspondents reporter reporters editor editors writer writers journalist journalists
    columnist columnists contributor contributors photographer photographers analyst analysts producer producers
    researcher fellow intern anchor host critic blogger cartoonist illustrator ceo cto cfo coo vp founder
    co-founder cofounder president chairman director manager head professor lecturer economist strategist
    dietitian nutritionist gardener teacher
    attorney lawyer expert specialist consultant engineer scientist physician doctor
    pharmacist chef marketer officer author redakteur redakteurin redaktor korrespondent korrespondentin
    korrespondenten mitarbeiter mitarbeiterin
    mitarbeitern reporterin autorin chefredakteur chefredakteurin volontär volontärin kolumnist kolumnistin journalistin
    ressortleiter ressortleiterin leiter leiterin journaliste rédacteur rédactrice correspondant correspondante
    envoyé envoyée chroniqueur chroniqueuse reporteur corresponsal periodista redactor redactora enviado enviada
    columnista correspondente jornalista repórter colunista editora enviado-especial giornalista corrispondente
    inviato inviata redattore redattrice redacteur verslaggever verslaggeefster journalista columniste fotograf
    skribent redaktør reportör redaktör toimittaja kirjeenvaihtaja dziennikarz dziennikarka korespondent
    korespondentka redaktorka muhabir muhabiri editör yazarı wartawan reporter-nya корреспондент корреспондентка
    обозреватель журналист редактор кореспондент кореспондентка журналістка оглядач مراسل مراسلة صحفي صحفية محرر
    記者 记者 特派員 編輯 编辑 論説委員 編集委員 기자 특파원 논설위원
    """
)
"""Words that end the name of an office or a trade."""

MODIFIERS: Final = word_set(
    """
    senior sr sr. junior jr. chief deputy assistant associate managing executive staff special national
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
    licensed opinion op-ed communications community engagement engineering operations sales research development
    freie freier leitende leitender stellvertretende stellvertretender politischer politische grand
    editor-in-chief special-projects u.s. us uk
    """
)
"""Words in front of those."""

ORGANIZATION_WORDS: Final = word_set(
    """
    news times post press media tv television radio magazine journal tribune herald gazette chronicle observer
    guardian telegraph review agency agencies bureau network group foundation institute university college
    association society council committee ministry department company inc inc. ltd ltd. llc gmbh ag corp corp.
    online digital zeitung nachrichten verlag rundfunk presse agence agencia agenzia diario journaux noticias
    notícias gazeta newspaper newsroom project center centre coalition union alliance office wire wires newswire
    syndicate persbureau nieuwsdienst nachrichtenagentur pressedienst nachrichtendienst nyhetsbyrå nyhetsbyrån
    telegrambyrå nyhedsbureau nyhetsbyrået uutistoimisto agencja agentura агентство агенція 通信社 通訊社 通讯社 shimbun
    新聞 新闻 通信 통신 신문
    """
)
STAFF_WORDS: Final = word_set(
    """
    staff team desk newsdesk editors redaktion redaktionsteam rédaction redacción redação redazione redactie
    redaksjonen redaktionen redakcja redakce redakcija redazionale toimitus редакция редакція newsroom editorial
    correspondents редакцией 編集部 取材班 编辑部 편집부 webdesk onlineredaktion newsteam desknews bureau
    ομάδα ομαδα σύνταξη συνταξη συντακτική συντακτικη
    """
)
"""Words for the people of an outlet together."""

OTHER_WORK: Final = word_set(
    """
    editor editors redaktur redaktör redaktør photographer photographers fotografer fotograf foto fotos photo photos
    producer illustrator translator
    """
)
"""Offices of those named behind the authors who did not write."""

WITH_WORDS: Final = word_set("avec with mit con com med met z с og och and und et y e і и")
"""What leads to an agency credited beside an author."""

STAFF_ROLES: Final = word_set(
    """
    staff contributor contributors reporter reporters correspondent correspondents writer writers
    """
)
"""Offices that many hold: behind the outlet's name they make a label for its people."""

UNNAMED: Final = phrase_set(
    """
    staff writer|staff reporter|staff|reporter|correspondent|our correspondent|our reporter|a staff writer|
    agencies|with agencies|agenturen|agentur|agences|agencias|agenzie|agencies and staff|news agencies|
    wire services|wire reports|staff and agencies|unserer redaktion|der redaktion|redaktion|redazione|redacción|
    la rédaction|rédaction|redação|redactie|onze redactie|redakcja|redaksi|admin|administrator|editor|editorial|
    guest|anonymous|unknown|none|null|n/a|web desk|author|authors|autor|auteur|undefined|user|webmaster|
    super user|guest author|guest contributor|share|subscribe|follow|comments|comment|редакция|powered by|merkezi|
    即時報導|綜合報導|綜合報道|综合报道|報導|报道|綜合外電|快訊
    """
)
"""What stands in a byline's place and names nobody."""

AGENCIES: Final = phrase_set(
    """
    ap|the associated press|associated press|afp|agence france-presse|agence france presse|reuters|
    thomson reuters|dpa|deutsche presse-agentur|apa|austria presse agentur|efe|agencia efe|ansa|ansa.it|adnkronos|
    agi|lusa|agência lusa|belga|anp|tt|ntb|ritzau|stt|pap|čtk|ctk|tasr|mti|agerpres|bta|hina|tanjug|fena|sta|mina|
    atta|dha|iha|aa|anadolu|anadolu agency|anadolu ajansı|anka|tass|тасс|interfax|интерфакс|ria novosti|
    риа новости|рбк|ukrinform|укрінформ|унн|belta|xinhua|新华社|
    新華社|kyodo|kyodo news|共同通信|共同|jiji|jiji press|時事通信|
    時事|
    yonhap|연합뉴스|뉴시스|뉴스1|newsis|cna|中央社|
    pti|press trust of india|ani|ians|uni|app|bernama|antara|vna|ttxvn|upi|
    united press international|bloomberg|bloomberg news|dow jones|pa|pa media|press association|
    the press association|the canadian press|canadian press|aap|australian associated press|sid|epd|kna|sda|
    keystone-sda|ats|rt-afp|europa press|notimex|télam|telam|irna|isna|mehr news|petra|wafa|وكالات|رويترز|أ ف ب|
    فرانس برس|د ب أ|واس|وام|قنا|سانا|afp.com|spot on news|getty images|zuma press|tribune news service|
    states newsroom|wire reports
    """
)
"""News agencies, in lower case, as bylines credit them."""

NOISE: Final = (
    r"\d{1,3}\s?\+?\s?(?:min|minute|minuten|minutes|minutos|minuti|мин)\b\.?"
    r"(?:\s(?:read|lesezeit|de lecture|de lectura|leestid|lästid|lesetid|di lettura))?"
    r"|\d{1,3}\s(?:hours?|days?|mins?|minutes?|weeks?|months?)\sago|\bago\b"
    r"|il y a \d{1,3} \w{1,10}|vor \d{1,3} \w{1,10}|hace \d{1,3} \w{1,10}"
    r"|\d{0,5}\s?(?:comments?|kommentare?|comentarios?|commentaires?)\b(?!\s(?:von|by|de|par)\b)"
    r"|\b0?\d:\d\d\sanhören|anhören|listen\b|advertiser disclosure|fact[- ]checked(?!\sby)"
    r"|view (?:in|all|more|profile|bio|author)\b[^|]{0,60}|tips meg|すべて見る|もっと見る|외 \d{1,2}명|\bet al\.?"
    r"|see more|see all[^|]{0,40}|read more|follow(?:ing)?\b[^|]{0,40}|(?<!\w)@\w{1,40}|share this[^|]{0,40}"
)
"""A pattern for what pages glue to a byline."""
