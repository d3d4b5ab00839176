"""German: the words of saying and the words around them.

Compiled for this library from general knowledge of German grammar and of how German-language newspapers report speech;
no published list was used.  Regular verbs are written as stems and inflected here, strong verbs are written out.
"""

from __future__ import annotations

from typing import Final

from newsrecord.prose.direct_lexicon import DirectLexicon, inflect, sort_endings

__all__ = ["LEXICON"]

# Present and preterite, singular and plural: sagt, sagen, sagte, sagten.
_WEAK: Final = (
    inflect(
        "sag reagier erklär beton mein kritisier frag ergänz behaupt versicher verkünd mahn bekräftig lob äußer "
        "twitter erzähl glaub kommentier beklag klag scherz argumentier droh erinner ruf berichtig präzisier "
        "resümier bilanzier konstatier spekulier prognostizier appellier beteuer jubel schwärm schimpf wetter "
        "poch bemerk erwähn vermut schilder versprech bestätig dementier unterstell protestier plädier "
        "signalisier philosophier räsonier murmel flüster stöhn seufz brüll schnaub höhn spott frotzel stichel "
        "witzel wunder freu ärger empör entgegn erwider bedauer begründ verteidig verweiger überleg zitier "
        "formulier analysier urteil folger mutmaß warn ahn gratulier begrüß wünsch hoff kündig teil füg räum",
        "t en te ten",
    )
    | inflect(
        "fordert antwortet berichtet verlangt behauptet wertet erwartet fürchtet befürchtet meldet deutet", "- e en"
    )
    | inflect("ford antwort bericht behaupt wert erwart fürcht befürcht meld ", "en et ete eten")
)
_STRONG: Final = frozenset(
    "schrieb schreibt schreiben schrieben rief ruft riefen rufen gestand gesteht gestehen gestanden unterstrich "
    "unterstreicht unterstrichen nannte nennt nannten bezeichnete bezeichnet bezeichneten beschrieb beschreibt "
    "beschrieben hieß heißt findet fand finden fanden versprach verspricht versprechen versprachen verriet "
    "verrät verraten verrieten weiß wusste denkt dachte spricht sprach sprachen widersprach widerspricht "
    "widersprachen wirft warf warfen gab gibt fährt fuhr bekannte bekennt kontert konterte konterten fordert "
    "forderte forderten urteilt urteilte jubelt jubelte wies weist wendet wandte bat bittet baten rät riet "
    "rieten empfiehlt empfahl sieht sah schwor schwört log erkennt verweist verwies verwiesen verlangt "
    "verlangte verlangten beginnt begann schließt schloss schloß ließ lässt hält hielt zeigt sinniert sinnierte "
    "liest las meint lautet lautete zitiert bringt brachte schiebt schob schreit schrie schrien beschwört "
    "beschwor verspottet prophezeit prophezeite vermutet ächzt ächzte twittert twitterte postet postete bloggt "
    "bloggte mailte".split()
)
_PERFECTS: Final = frozenset(
    "gesagt erklärt betont gemeint geschrieben berichtet gewarnt gefordert kritisiert gefragt geantwortet "
    "ergänzt gerufen behauptet versichert angekündigt mitgeteilt verkündet eingeräumt gestanden gemahnt "
    "bekräftigt unterstrichen gelobt genannt beschrieben geäußert getwittert erzählt geglaubt erinnert "
    "kommentiert verlangt beklagt geklagt hinzugefügt verraten bestätigt dementiert angemerkt geschildert "
    "beteuert gescherzt versprochen".split()
)

LEXICON: Final = DirectLexicon(
    # "Verraten" and other plurals look like participles; they are cues without an auxiliary too.
    cues=(
        _WEAK
        | _STRONG
        | _PERFECTS
        | inflect("mitteil ankündig hinzufüg einräum feststell anmerk klarstell vorrechn", "t te ten en")
    )
    - frozenset(
        "gibt gab sieht sah ließ hält hielt bringt liest las zeigt führen legen stellen teilen setzen rufen".split()
    ),
    perfects=_PERFECTS - _WEAK - _STRONG,
    introducing=frozenset(
        "zeigte zeigt zeigten zeigen gab gibt gaben reagierte reagiert reagierten sieht sah war ist hielt hält "
        "machte macht blieb bleibt ließ lässt liest las stellt legte legt hielten machten".split()
    ),
    addressing=frozenset("sagte sagt sagten erzählte erzählt erzählten".split()),
    recipients=frozenset("dem der den einer einem".split()),
    capital_nouns=True,
    framing=frozenset("hat habe haben hatte hatten hätte".split()),
    passives=frozenset("wird wurde wurden worden werde würde".split()),
    occasions=frozenset("interview gespräch erklärung mitteilung".split()),
    according=frozenset(
        {
            ("laut",),
            ("nach", "angaben"),
            ("nach", "worten"),
            ("nach", "auskunft"),
            ("nach", "ansicht"),
            ("nach", "angaben", "von"),
            ("nach", "worten", "von"),
            ("nach", "auskunft", "von"),
            ("nach", "ansicht", "von"),
            ("heißt", "es", "in"),
            ("heißt", "es", "im"),
            ("heißt", "es", "bei"),
            ("heißt", "es", "beim"),
            ("heißt", "es", "aus"),
            ("heißt", "es", "von"),
            ("hieß", "es", "in"),
            ("hieß", "es", "im"),
            ("hieß", "es", "bei"),
            ("hieß", "es", "beim"),
            ("hieß", "es", "aus"),
            ("hieß", "es", "von"),
            ("steht", "in"),
            ("steht", "im"),
        }
    ),
    trailing=frozenset({("so",), ("so", "auch")}),
    views=frozenset({"für"}),
    postposed=frozenset({"zufolge"}),
    impersonal=frozenset({"heißt", "hieß"}),
    preludes=frozenset({"wie", "so"}),
    complementizers=frozenset({"dass", "daß"}),
    pronouns=frozenset("er sie es ich wir".split()),
    plural_pronouns=frozenset("sie es ich wir".split()),
    quantifiers=frozenset("viele einige manche mehrere andere alle beide".split()),
    determiners=frozenset(
        "der die das dem den des ein eine einer eines einem einen sein seine seiner seinem seines ihr ihre "
        "ihrer ihrem ihres unser unsere dieser diese dieses diesem diesen jenes jenen jenem welche welcher "
        "jener jene kein keine viele einige mehrere manche alle beide zwei drei vier fünf zehn deren dessen "
        "jeder jede".split()
    ),
    inside=frozenset("von vom der des für aus beim zur".split()),
    clitics=frozenset("es sich mir uns ihm ihnen ihn dazu".split()),
    joins=frozenset({"und", "sowie", "&"}),
    verb_ends=frozenset(
        "an ein mit hinzu fest aus ab vor zu nach klar zurück heraus dagegen entgegen auf bei weiter fort".split()
    ),
    adverbs=frozenset(
        "weiter auch später dann noch jedoch zudem außerdem hinzu zugleich dagegen daraufhin gleichzeitig "
        "schließlich etwa nun jetzt bereits wiederum selbst einst damals kürzlich jüngst abschließend weiterhin "
        "ebenfalls allerdings aber denn sogar nur immer wieder einmal nochmals ferner unterdessen derweil "
        "anschließend zuvor zuletzt zunächst daher deshalb deswegen dennoch trotzdem zwar ähnlich anders "
        "deutlich unmissverständlich zumindest immerhin umgekehrt stattdessen nichtsdestotrotz folglich somit "
        "dabei dafür darum hierzu dort hier so sichtlich".split()
    ),
    adjuncts=frozenset(
        "am im in auf bei nach vor während über gegenüber zu zum mit an als seit gestern heute laut gegen wegen "
        "unter bereits dazu beim ans ins vorm bis um durch ohne trotz angesichts anlässlich hinter neben "
        "zwischen per".split()
    ),
    breaks=frozenset(
        "sodass falls indem sofern solange seitdem und aber oder denn weil während wenn als dass daß doch "
        "sondern damit obwohl ob wie nachdem bevor "
        "sobald".split()
    ),
    relatives=frozenset("welcher welche welches wer was wo".split()),
    verbs=frozenset(
        "ist war sind waren sei seien wäre wären wird wurde wurden werden werde würde würden hat hatte haben "
        "hatten habe hätte hätten kann konnte können konnten könne könnte könnten muss musste müssen mussten "
        "müsse müssten soll sollte sollen sollten solle will wollte wollen wollten wolle darf durfte dürfen "
        "dürfe gibt gab macht machte kommt kam geht ging gehe komme stehe steht stand bleibt blieb bleibe lässt "
        "ließ nimmt nahm zeigt hält hielt sieht sah".split()
    ),
    auxiliaries=frozenset("hat habe haben hatte hatten auch später dann noch jedoch zudem weiter".split()),
    times=frozenset(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april "
        "mai juni juli august september oktober november dezember gestern heute vorgestern morgen abend "
        "vormittag nachmittag mittag nacht woche wochenende jahr jahre monat montagabend montagmorgen "
        "dienstagabend dienstagmorgen mittwochabend mittwochmorgen donnerstagabend donnerstagmorgen "
        "freitagabend freitagmorgen samstagabend samstagmorgen sonntagabend sonntagmorgen montags sonntags".split()
    ),
    abbreviations=frozenset(
        "dr prof hr fr st nr bzw ca z.b u.a d.h etc usw dipl ing hl str sen jun geb vgl abs".split()
    ),
    masculine=frozenset("der herr".split()),
    feminine=frozenset("die frau".split()),
    articles=frozenset("der die das dem den des".split()),
    man_pronouns=frozenset("er".split()),
    woman_pronouns=frozenset("sie".split()),
    honorifics=frozenset("herr frau hr fr herrn".split()),
    calling_endings=sort_endings(
        "minister ministerin präsident präsidentin sprecher sprecherin direktor direktorin trainer "
        "trainerin vorsitzender vorsitzende vorsitzenden leiter leiterin anwalt anwältin meister meisterin "
        "abgeordneter abgeordnete abgeordneten sekretär sekretärin beauftragter beauftragte senator "
        "senatorin kanzler kanzlerin experte expertin forscher forscherin professor professorin "
        "wissenschaftler wissenschaftlerin vertreter vertreterin politiker politikerin inspektor "
        "inspektorin kommissar kommissarin rätin bürgermeister referent referentin chefin loge login iker "
        "ikerin ist istin berater beraterin kollege kollegin kollegen partner partnerin arzt ärztin lehrer "
        "lehrerin händler händlerin macher macherin führer führerin ingenieur ingenieurin student studentin "
        "künstler künstlerin autor autorin wirt wirtin mitarbeiter mitarbeiterin besitzer besitzerin "
        "gründer gründerin inhaber inhaberin veranstalter organisator fahrer fahrerin spieler spielerin "
        "helfer helferin moderator moderatorin redakteur redakteurin reporter reporterin kommentator "
        "kommentatorin interviewer interviewerin sportler sportlerin arbeiter arbeiterin bewohner "
        "bewohnerin wohner wohnerin schauspieler schauspielerin organisatorin veranstalterin betreiber "
        "betreiberin teilnehmer teilnehmerin anhänger anhängerin pfleger pflegerin verkäufer verkäuferin "
        "entwickler entwicklerin planer planerin mieter mieterin fotograf fotografin pilot pilotin zeugin "
        "retterin schülerin landwirtin winzerin gärtnerin bäckerin"
    ),
    names_too=frozenset("könig richter bischof papst kaiser graf pfarrer".split()),
    titles=frozenset(
        "kapitän senator senatorin kardinal oberst hauptmann rektor rektorin dekan ärztin stürmer torwart bewohner "
        "anwohner anwohnerin nachbar nachbarin "
        "herr frau herrn dr prof professor professorin präsident präsidentin bundeskanzler bundeskanzlerin "
        "kanzler kanzlerin minister ministerin außenminister außenministerin innenminister innenministerin "
        "finanzminister finanzministerin verteidigungsminister verteidigungsministerin umweltminister "
        "umweltministerin justizminister justizministerin ministerpräsident ministerpräsidentin bürgermeister "
        "bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin stadtrat stadträtin "
        "staatssekretär staatssekretärin sprecher sprecherin polizeisprecher polizeisprecherin pressesprecher "
        "pressesprecherin direktor direktorin chef chefin trainer trainerin general vorsitzender vorsitzende "
        "vorsitzenden leiter leiterin richter richterin staatsanwalt staatsanwältin anwalt anwältin "
        "geschäftsführer geschäftsführerin pfarrer pfarrerin bischof papst könig königin fraktionschef "
        "fraktionschefin parteichef parteichefin intendant intendantin kommissar kommissarin abgeordneter "
        "abgeordnete".split()
    ),
)
