"""Name the professions by which papers introduce those who write for them once: doctors, jurists, scholars, artists."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import folded_set

__all__ = ["PROFESSIONS", "PROFESSION_SUFFIXES"]

# No word that is a common surname as well: "Singer", "Baker", "Dean", "Judge", "Richter", "Maire", "Bíró".
PROFESSIONS: Final = folded_set(
    """
    kritiker kritikerin rezensent rezensentin recensent recensente criticus anmelder anmeldar kriitikko arvostelija
    crítico reseñista resenhista critico recensore krytyk krytyczka recenzent recenzentka kritička kritikus cronicar
    kritičar kritičarka критик критикиня рецензент рецензентка оглядач κριτικός eleştirmen eleştirmeni kriitik kritiķis
    kritiķe kritikė gagnrýnandi ناقد ناقدة מבקר מבקרת 評論家 评论员 影评人 乐评人 影評人 樂評人 평론가
    barrister organizer organiser activist campaigner rabbi chemist physicist astronomer architect designer
    developer programmer technologist adviser advisor ambassador diplomat minister senator councillor councilor
    governor congressman congresswoman lawmaker legislator mep chair chairwoman chairperson coordinator co-ordinator
    administrator librarian archivist curator conservator midwife surgeon paediatrician pediatrician dentist
    veterinarian counsellor counselor psychiatrist headteacher tutor solicitor poet playwright screenwriter dramatist
    translator interpreter filmmaker film-maker composer songwriter conductor comedian actor actress artist
    sculptor reviewer podcaster forecaster policymaker entrepreneur accountant auditor actuary realtor
    surveyor linguist publicist spokesman spokeswoman spokesperson sommelier naturalist conservationist
    environmentalist essayist biographer pundit ethicist futurist theorist philosopher theologian botanist demographer

    arzt ärztin jurist juristin richterin lehrerin architekt architektin ingenieur ingenieurin physiker physikerin
    chemiker chemikerin mathematiker mathematikerin philosoph philosophin künstlerin schauspieler schauspielerin
    regisseur regisseurin pfarrer pfarrerin aktivist aktivistin unternehmer unternehmerin politiker politikerin
    abgeordnete abgeordneter ministerin bürgermeisterin sprecherin übersetzer übersetzerin illustratorin fotografin
    moderator moderatorin dichterin essayistin theologe theologin psychiater psychiaterin

    avocat avocate médecin psychiatre philosophe ingénieur ingénieure architecte chercheur chercheuse enseignant
    enseignante militant militante entrepreneuse député députée sénateur sénatrice ministre essayiste romancier
    romancière poète réalisateur réalisatrice comédien comédienne artiste juriste magistrat magistrate consultante
    conseiller conseillère porte-parole traducteur traductrice infirmier infirmière universitaire diplomate
    ambassadeur ambassadrice syndicaliste agronome géographe

    médico médica filósofo filósofa ingeniero ingeniera arquitecto arquitecta investigador investigadora docente
    maestra activista empresario empresaria diputado diputada senador senadora alcaldesa ministro ministra exministro
    exministra ensayista novelista poeta cineasta actriz artista jurista magistrado magistrada consultor consultora
    asesor asesora portavoz traductor traductora enfermero enfermera diplomático diplomática embajador embajadora
    sindicalista científico científica físico químico matemático catedrático catedrática comunicador comunicadora
    rector rectora

    engenheiro engenheira arquiteto arquiteta pesquisador pesquisadora deputado deputada prefeita ensaísta romancista
    ator atriz empresário empresária ativista cientista embaixador embaixadora tradutor tradutora

    avvocato avvocata filosofo filosofa ingegnere architetto architetta ricercatore ricercatrice insegnante attivista
    imprenditore imprenditrice deputato deputata senatore senatrice sindaca saggista romanziere regista attore attrice
    giurista magistrato magistrata consulente portavoce traduttore traduttrice infermiere infermiera ambasciatore
    ambasciatrice scienziato scienziata

    advocaat filosoof onderzoeker docent leraar lerares ondernemer kamerlid essayist schrijver schrijfster acteur
    actrice kunstenaar adviseur voorzitter woordvoerder vertaler diplomaat historicus historica wetenschapper

    läkare advokat filosof ingenjör ingeniør arkitekt lärare lærer företagare riksdagsledamot stortingsrepresentant
    folketingsmedlem regissör skådespelare konstnär domare dommer rådgivare rådgiver ordförande talesperson översättare
    ambassadör lektor statsvetare generalsekretær generalsekreterare

    lääkäri asianajaja filosofi insinööri arkkitehti opettaja aktivisti yrittäjä kansanedustaja ministeri runoilija
    ohjaaja näyttelijä taiteilija juristi tuomari kääntäjä diplomaatti historioitsija

    lekarz lekarka adwokat adwokatka filozof filozofka inżynier architektka badacz badaczka nauczyciel nauczycielka
    aktywista aktywistka przedsiębiorca poseł posłanka eseista eseistka poetka reżyser reżyserka aktor aktorka artysta
    artystka prawnik prawniczka sędzia doradca tłumacz tłumaczka dyplomata historyk historyczka pisarz pisarka
    naukowiec

    lékař lékařka advokát advokátka právník právnička učitel učitelka vědec vědkyně poslanec poslankyně senátor
    senátorka básník režisér herec herečka umělec soudce překladatel překladatelka historik historička ekonomka
    podnikatel velvyslanec lekár lekárka učiteľ vedec básnik umelec

    врач адвокат философ инженер архитектор исследователь учитель учительница активист активистка предприниматель
    депутат сенатор министр эссеист поэт режиссёр режиссер актёр актриса художник художница юрист судья консультант
    советник переводчик переводчица дипломат посол учёный ученый физик химик математик правозащитник правозащитница
    лікар лікарка адвокатка філософ інженер архітектор дослідник дослідниця вчитель вчителька активіст активістка
    підприємець міністр поет режисер актор юристка суддя радник перекладач перекладачка вчений правозахисник волонтер

    طبيب طبيبة محام محامية فيلسوف مهندس مهندسة ناشط ناشطة شاعرة روائي روائية مخرج مخرجة فنان فنانة مستشار مستشارة مترجم
    مترجمة دبلوماسي سفير أستاذ أستاذة مؤرخ ناقد ناقدة پزشک فیلسوف کارگردان هنرمند مشاور مترجم دیپلمات اقتصاددان مورخ
    منتقد جامعه‌شناس

    doktor avukat filozof mühendis araştırmacı öğretmen girişimci milletvekili senatör denemeci romancı yönetmen
    oyuncu sanatçı hukukçu danışman çevirmen büyükelçi tarihçi akademisyen profesör siyasetçi

    γιατρός δικηγόρος φιλόσοφος μηχανικός αρχιτέκτονας ερευνητής ερευνήτρια εκπαιδευτικός ακτιβιστής επιχειρηματίας
    βουλευτής υπουργός ποιητής ποιήτρια σκηνοθέτης ηθοποιός νομικός δικαστής σύμβουλος μεταφραστής διπλωμάτης

    orvos ügyvéd filozófus mérnök építész tanár vállalkozó képviselő szenátor polgármester miniszter esszéista költő
    színész jogász tanácsadó műfordító nagykövet

    medic avocat inginer cercetător cercetătoare activistă poetă regizor actriță traducător ambasador istoric

    学者 律师 律師 弁護士 研究员 研究員 诗人 詩人 评论家 評論家 导演 導演 변호사 작가 시인 평론가 연구원
    """
)
"""What a guest who writes is: words that end the name of a profession or of an elected office."""

PROFESSION_SUFFIXES: Final = (
    "ologist", "ician", "grapher", "therapist", "ologe", "ologin", "forscher", "forscherin", "ökonomin", "berater",
    "beraterin", "pädagoge", "pädagogin", "ologue", "ticien", "ticienne", "ólogo", "óloga", "ologo", "ologa", "oloog",
    "olog", "oložka", "olożka", "олог", "ологиня", "ολόγος", "ológus", "ologi",
    "ärztin", "facharzt",
)  # fmt: skip
"""How the names of scholars and counsellors end."""
