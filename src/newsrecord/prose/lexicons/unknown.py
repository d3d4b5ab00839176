"""Languages without a lexicon of their own: their commonest words of saying together, for a reader of shapes.

Compiled for this library from general knowledge; no published list was used.  One list can serve many languages because
such a word counts only where an attribution can stand: right behind a quotation, or before the colon in front of one.
"""

from __future__ import annotations

from typing import Final

from newsrecord.prose.shape_lexicon import ShapeLexicon

__all__ = ["LEXICON"]

_GERMANIC: Final = (
    # Dutch and Afrikaans
    "zegt zei zeiden vertelt vertelde vindt vond aldus stelt stelde meldt meldde schrijft schreef "
    "reageert reageerde benadrukt benadrukte verklaart verklaarde zucht verzucht lacht vraagt vroeg antwoordt "
    "antwoordde waarschuwt waarschuwde concludeert noemt noemde voegt denkt hoopt verwacht besluit sê gesê "
    # Swedish
    "säger sa sade berättar berättade skriver skrev menar menade tycker svarar svarade förklarar förklarade uppger "
    "uppgav konstaterar konstaterade tillägger tillade hävdar hävdade frågar frågade anser kommenterar kommenterade "
    "understryker betonar utbrister suckar fortsätter "
    # Danish, Norwegian, Icelandic
    "siger sagde sier fortæller fortalte forteller mener mente svarer svarede svarte forklarer forklarede forklarte "
    "oplyser oplyste opplyser opplyste understreger understreker tilføjer tilføyer fastslår spørger spurgte "
    "spør spurte "
    "udtaler udtalte uttaler uttalte lyder heter konstaterer påpeger påpeker tilføjede sukker erklærer erklærte "
    "kommenterer kommenterte kommenterede kalder kaller kallar segir sagði"
)
_FINNIC: Final = (
    "sanoo sanoi sanovat kertoo kertoi kirjoittaa kirjoitti toteaa totesi kommentoi arvioi vastaa vastasi "
    "lisää lisäsi "
    "kysyy kysyi muistuttaa muistutti korostaa korosti selittää selitti pohtii huokaa kuvailee ilmoittaa ilmoitti "
    "vakuuttaa jatkaa ütles ütleb lausus rääkis kinnitas märkis kirjutas selgitas "
    # Hungarian
    "mondta mondja közölte közölték írta írja fogalmazott hangsúlyozta nyilatkozta válaszolta kérdezte vélte "
    "magyarázta "
    "emlékeztetett kijelentette jelentette folytatta jegyezte állítja mesélte tette"
)
_WEST_SLAVIC: Final = (
    "powiedział powiedziała powiedzieli mówi mówił mówiła dodał dodała dodaje ocenił oceniła ocenia podkreślił "
    "podkreśliła podkreśla stwierdził stwierdziła zaznaczył zaznaczyła zapewnił zapewniła zapewnia "
    "przyznał przyznała "
    "przyznaje napisał napisała pisze wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył tłumaczyła poinformował "
    "poinformowała apeluje relacjonuje zapytał zapytała pyta odpowiedział odpowiedziała odpowiada odparł odparła "
    "twierdzi uważa komentuje skomentował skomentowała przekonuje ostrzega opowiada wspomina zauważa zauważył "
    "oświadczył oświadczyła przekazał przekazała "
    # Czech and Slovak
    "řekl řekla řekli říká říkal uvedl uvedla dodal dodala dodává tvrdí myslí napsal napsala vysvětlil vysvětlila "
    "vysvětluje doplnil doplnila poznamenal poznamenala prohlásil prohlásila upozornil upozornila zdůraznil "
    "zdůraznila "
    "odpověděl odpověděla zeptal zeptala popsal popsala popisuje sdělil sdělila míní konstatoval "
    "konstatovala podotkl "
    "podotkla potvrdil potvrdila povedal povedala povedali hovorí uviedol uviedla vysvetlil vysvetlila napísal "
    "napísala vyhlásil vyhlásila odpovedal odpovedala zdôraznil zdôraznila"
)
_SOUTH_SLAVIC: Final = (
    "dejal dejala pravi pravijo poudaril poudarila pojasnil pojasnila rekao rekla kaže kazao kazala izjavio izjavila "
    "dodao istaknuo istaknula istakao istakla poručio poručila naveo navela napisao napisala objasnio objasnila "
    "ističe priča upozorio upozorila рекао рекла каже изјавио изјавила додао додала истакао истакла навео навела "
    "разказва разказа каза казва казаха заяви добави обясни посочи подчерта написа попита коментира отбеляза "
    "рече изјави додаде "
    # Ukrainian and Belarusian
    "сказав сказала сказали кажуть додав додала зазначив зазначила розповів розповіла розповідає повідомив "
    "повідомила "
    "наголосив наголосила заявив заявила пояснив пояснила написав написала відповів відповіла підкреслив підкреслила "
    "уточнив уточнила вважає запитав запитала говорить пише переконаний переконана сказаў адзначыў"
)
_OTHERS: Final = (
    # Romanian, Catalan, Galician, Albanian
    "spus declarat spune afirmat afirmă adăugat adaugă precizat precizează scris scrie explicat explică transmis "
    "transmite anunțat susține susținut întrebat întreabă răspuns răspunde povestit povestește subliniat subliniază "
    "menționat zis zice numit numește diu dit afirma explica explicat assegura assegurat lamenta lamentat "
    "dixo afirmou "
    "explicou engadiu tha thotë deklaroi shtoi "
    # Greek
    "είπε λέει δήλωσε δηλώνει ανέφερε αναφέρει τόνισε τονίζει πρόσθεσε σημείωσε υποστήριξε απάντησε ρώτησε εξήγησε "
    "εξηγεί έγραψε υπογράμμισε σχολίασε επισήμανε "
    # Baltic
    "sacīja teica saka norāda norādīja uzsver uzsvēra sakė teigė sako pasakojo pabrėžė teigia pridūrė "
    # Turkish and Azerbaijani
    "dedi dediler kullandı konuşan söyleyen belirten anlatan vurgulayan diyor diyen söyledi belirtti konuştu "
    "açıkladı kaydetti vurguladı ekledi sordu yanıtladı "
    "yazdı anlattı "
    "savundu aktardı deyib bildirib "
    # Indonesian, Malay, Vietnamese, Tagalog, Swahili
    "kata cerita ujar tutur ucap jelas katanya ujarnya tuturnya ucapnya jelasnya mengatakan menyatakan menuturkan "
    "menjelaskan "
    "menegaskan menambahkan ungkap ungkapnya tegas tegasnya tambah tambahnya imbuh imbuhnya papar paparnya berkata "
    "menulis mengungkapkan terang nói biết viết ani aniya sinabi alisema amesema aliongeza"
)
_UNCASED: Final = (
    # Hebrew
    "אמר אמרה אמרו מסר מסרה מסרו כתב כתבה הוסיף הוסיפה טען טענה הסביר הסבירה ציין ציינה אומר אומרת הדגיש הדגישה השיב "
    "השיבה הגיב הגיבה סיפר סיפרה "
    # Hindi, Marathi, Bengali, Gujarati, Punjabi, Tamil, Telugu, Urdu
    "कहा बताया बोले बोलीं बोला बोली पूछा लिखा म्हणाले म्हणाल्या सांगितले বলেন বলেছেন জানান জানিয়েছেন કહ્યું "
    "ਕਿਹਾ கூறினார் "
    "தெரிவித்தார் అన్నారు తెలిపారు کہا بتایا "
    # Korean, what verbs of dense writing are looked up by, Georgian, Armenian
    "말했다 밝혔다 설명했다 전했다 강조했다 덧붙였다 했다 지적했다 토로했다 주장했다 답했다 물었다 말한다 썼다 "
    "적었다 반문했다 평가했다 비판했다 "
    "당부했다 说 თქვა განაცხადა ამბობს ասաց հայտարարեց"
)

LEXICON: Final = ShapeLexicon(
    cues=frozenset(),
    sayings=frozenset(" ".join((_GERMANIC, _FINNIC, _WEST_SLAVIC, _SOUTH_SLAVIC, _OTHERS, _UNCASED)).split()),
    complementizers=frozenset(
        "dat att at że že să că hogy että et bahwa rằng що чи че да дека ότι πως ki da što ка kad kuwa कि".split()
    ),
    according=frozenset(
        tuple(phrase.split())
        for phrase in (
            "volgens,enligt,ifølge,i følge,według,zdaniem,podle,podľa,dle,prema,po mišljenju,po riječima,po besedah,"
            "potrivit,conform,menurut,theo,segons,според,по думите на,по мнению,за словами,за даними,на думку,"
            "σύμφωνα με,κατά,pagal,anot,saskaņā ar,sipas,ayon kay"
        ).split(",")
    ),
    postposed=frozenset("szerint mukaan sõnul göre अनुसार मुताबिक 따르면".split()),
    marks_in_words=True,
    fields_before_names=True,
    markers=frozenset(
        "laat liet ifadelerini ifadesini açıklamada と ने 이렇게 ise 이라고 라고 고 이라며 라며 며 면서 "
        "이라면서 라면서 diye şeklinde".split()
    ),
    dashes=True,
    pronouns=frozenset(
        "hij zij ze hon han hun hän ona oni ono ea ei ő ia dia beliau mereka він вона вони той тя они αυτός "
        "αυτή היא הוא "
        "उन्होंने उसने".split()
    ),
    honorifics=frozenset(
        "pan pani herr fru dhr mevrouw meneer bay bayan sayın bapak ibu pak ông bà anh chị пан пані".split()
    ),
    titles=frozenset(
        "ministrica ministarka predsednica predsednik waziri rais forsker professor lege leder direktør "
        "direktör politimester politiinspektør advokat forfatter trener "
        "överläkare "
        "forskare läkare polischef statssekreterare kommunalråd professori tutkija johtaja lakimies valmentaja arts "
        "onderzoeker hoogleraar advocaat directeur inwoner bewoner trainer lekarz lekarka sędzia prokurator adwokat "
        "nauczycielka nauczyciel starosta ředitelka lékař lékařka soudce právník doktorka lekár primátorka poslanec "
        "poslankyně doktor avukat profesör muhtar muhtarı kapolres kombes akbp jenderal polgármester orvos ügyvéd "
        "primarul doctorul avocatul directorul δικηγόρος γιατρός καθηγητής лікар директорка професор "
        "minister ministr ministrul ministra premier premiér president prezident prezydent președintele primarul "
        "starosta burmistrz wojewoda poseł senator burgemeester wethouder borgmester ordfører statsminister rzecznik "
        "rzeczniczka mluvčí hejtman primátor ředitel ředitelka dyrektor kapitan trener trenér komisarz "
        "generał dr prof "
        "profesor ing pan pani herr fru dhr mevrouw meneer bay bayan belediye başkan başkanı bakan bakanı "
        "müdürü sözcüsü "
        "vali valisi milletvekili cumhurbaşkanı başbakan sayın menteri presiden gubernur bupati kepala "
        "ketua direktur "
        "bapak ibu pak bộ trưởng ông bà anh chị υπουργός δήμαρχος πρόεδρος πρωθυπουργός міністр президент мер "
        "голова пан пані депутат директор министър кмет председник ministar predsjednik predsednik gradonačelnik "
        "ministeri presidentti".split()
    ),
)
