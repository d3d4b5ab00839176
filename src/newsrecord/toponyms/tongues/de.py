"""German: the words beside the names of places, written for this library from general knowledge of the language."""

from __future__ import annotations

from typing import Final

from newsrecord.toponyms.tongues.tongue import Tongue, kinds, words

__all__ = ["TONGUE"]

_ENDINGS: Final = ("e", "er", "es")


def _bases(name: str) -> tuple[str, ...]:
    """Return *name* without the ending of the genitive, and with the adjective before it as it stands alone."""
    found = []
    bare = name
    for ending in ("es", "s"):
        if name.endswith(ending) and len(name) > len(ending) + 2:
            found.append(name.removesuffix(ending))
            bare = found[-1]
    first, gap, rest = bare.partition(" ")
    if gap and first.endswith("en"):
        for last in {rest, name.partition(" ")[2]}:
            found += [f"{first[:-2]}{ending} {last}" for ending in _ENDINGS]
    elif gap and first.endswith("e"):
        found += [f"{first[:-1]}{ending} {rest}" for ending in _ENDINGS[1:]]
    return tuple(found)


def _heads(word: str) -> tuple[str, ...]:
    """Return an adjective, as it stands alone, that *word* may be a form of."""
    stem = word.removesuffix("n").removesuffix("e")
    return tuple(f"{stem}{ending}" for ending in _ENDINGS) if word.endswith(("en", "e")) else ()


TONGUE: Final = Tongue(
    home="DE",
    has_capital_nouns=True,
    into=words(
        "in nach aus bei nahe um nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich"
    ),
    of=words("von zwischen über für gegen bis durch ab im an auf"),
    function=words(
        "sind war waren hat haben hatte wird werden kann können soll muss darf will mag ist gibt der die das "
        "den dem des ein eine einer einen einem eines in an auf aus bei nach von vom zu zum zur im am ins um "
        "für mit ohne gegen über unter vor hinter neben zwischen durch während wegen trotz seit bis und oder "
        "aber denn doch sondern wenn als ob weil dass damit obwohl nachdem bevor er sie es wir ihr ich man "
        "wer was wo wie warum wann auch noch nur schon so dort hier da dann nun jetzt heute gestern morgen "
        "immer nie sehr mehr viel viele alle alles kein keine nicht ja nein sein seine seiner ihre ihren "
        "ihrer unser unsere mein meine dieser diese dieses jener jede jeder jedes beide beiden laut zwar "
        "zudem außerdem dabei dazu dafür dagegen deshalb ab bereits einige mehrere zwei drei vier fünf sechs "
        "sieben acht neun zehn"
    ),
    generics=kinds(
        city="stadt hauptstadt gemeinde stadtteil vorort dorf ort ortschaft metropole großstadt kleinstadt "
        "hafenstadt millionenstadt provinzhauptstadt landeshauptstadt grenzstadt küstenstadt kreisstadt "
        "ostseebad touristenort badeort ferienort oberbürgermeister raum großraum",
        region="provinz bundesland region bundesstaat bundesstaats bundesstaates bundesstaaten kanton "
        "departement département gouvernement oblast gebiet teilrepublik freistaat land gliedstaat teilstaat "
        "provinzen bundesländer präfektur",
        district="landkreis kreis bezirk distrikt provinz departement landkreise region",
        island="insel inseln halbinsel ferieninsel mittelmeerinsel ostseeinsel nordseeinsel urlaubsinsel",
        river="fluss flusses strom",
        lake="see stausee",
        mountain="berg gebirge vulkan",
        country="republik königreich inselstaat nachbarland staat",
        area="region landkreis",
        sea="meer golf",
    ),
    determiners=words(
        "der die das den dem des ein eine einer einen einem eines im vom zum zur am ins beim dieser diese "
        "dieses kein keine sein seine ihr ihre unser jeder jede jedes"
    ),
    linking=words("von der des"),
    titles=words(
        "herr herrn frau präsident präsidentin minister ministerin bundeskanzler bundeskanzlerin kanzler "
        "kanzlerin ministerpräsident ministerpräsidentin premierminister premierministerin regierungschef "
        "regierungschefin außenminister außenministerin innenminister innenministerin finanzminister "
        "verteidigungsminister verteidigungsministerin justizminister wirtschaftsminister bürgermeister "
        "bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin sprecher sprecherin "
        "pressesprecher dr prof professor professorin general oberst hauptmann trainer trainerin stürmer "
        "torwart torhüter verteidiger mittelfeldspieler kapitän richter richterin staatsanwalt staatsanwältin "
        "anwalt rechtsanwalt rechtsanwältin direktor direktorin leiter leiterin chef chefin vorstand "
        "vorsitzender vorsitzende abgeordneter abgeordnete senator senatorin könig königin prinz prinzessin "
        "papst bischof kardinal pfarrer autor autorin regisseur regisseurin schauspieler schauspielerin "
        "sänger sängerin forscher forscherin experte expertin analyst ökonom lehrer lehrerin polizeisprecher "
        "polizeisprecherin feuerwehrchef fraktionschef parteichef familie"
    ),
    speaking=words(
        "sagte sagt erklärte erklärt meinte betonte ergänzte fügte warnte kritisierte berichtete lobte "
        "schrieb antwortete fragte teilte äußerte räumte bestätigte lachte glaubt meint lächelte erzählte "
        "hofft"
    ),
    bodies=words(
        "hamas universität hochschule uni bank sparkasse klinik krankenhaus klinikum verlag zeitung tageblatt "
        "nachrichten anzeiger rundschau post presse blatt kurier bote morgenpost allgemeine verein fc sv tsv "
        "sc vfb vfl fsv tsg hsv spvgg eintracht borussia fortuna dynamo union hertha werder energie hansa "
        "arminia bayer messe theater oper philharmoniker museum schloss hotel gmbh ag kg se gruppe holding "
        "versicherung bahn airport flughafen stiftung institut verband amtsgericht landgericht "
        "oberlandesgericht verwaltungsgericht stadtwerke kirche dom gymnasium schule straße platz allee weg "
        "brücke tor stadion arena halle radio fernsehen rundfunk times journal tribune herald university "
        "sport-club volksbank staatsanwaltschaft"
    ),
    given=words(
        "dominik salwan anna heinrich hermann peter hans klaus jürgen uwe wolfgang michael thomas andreas "
        "stefan stephan martin markus frank jens jan lars sven bernd dieter günter günther heinz helmut horst "
        "karl kurt manfred olaf otto paul ralf rainer robert rolf rudolf sabine sandra petra monika maria "
        "marie lena lisa laura julia johanna jutta karin katrin kathrin kerstin claudia christa christian "
        "christine christoph daniel david elisabeth emma erika eva felix florian franz friedrich fritz "
        "gabriele gerhard gisela hannah heike helga ilse ingrid irmgard jakob joachim johannes jonas josef "
        "katharina leon leonie lukas marion max maximilian miriam moritz nadine nicole nina norbert oliver "
        "philipp renate sebastian simon simone sophie susanne tanja theo tim tobias tom ulrich ulrike ursula "
        "ute vera walter werner wilhelm alexander annalena angela annegret karl-heinz mehmet ali ahmed "
        "mohammed mustafa elena ivan sergej wladimir emmanuel donald joe boris giorgia pedro viktor"
    ),
    ordinary=words(
        "marken sind rock olympia montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
        "januar februar märz april mai juni juli august september oktober november dezember frühling sommer "
        "herbst winter essen halle hagen hof regen wald brand ende welt hilfe recht stand grund haft angst "
        "rat rot weg wege rain bad bach berg burg feld stein tal dorf stadt land leben haus auge kind kinder "
        "mann frau frauen menschen polizei feuer wasser wetter wind see meer fluss straße platz markt kirche "
        "schule arbeit geld zeit jahr jahre tag tage woche monat stunde nacht morgen abend mitte norden süden "
        "osten westen rand seite anfang teil zahl preis wert glück spiel tor bund reich krieg frieden macht "
        "kraft sicherheit freiheit zukunft hoffnung liebe hand kopf herz fuß salz brot butter milch zucker "
        "mehl eier pfanne topf ware waren not gold silber eisen kohle gas strom licht luft erde mond sonne "
        "stern himmel eis schnee sturm hitze kälte winde wolken tod leiche opfer täter lage lager zelt zelle "
        "kammer wagen bahn zug bus auto rad schiff hafen insel inseln brücke turm mauer dach fenster tür bank "
        "banken gericht richter urteil prozess partei wahl wahlen stimme stimmen rede kanzler minister senat "
        "kreis gemeinde amt leute familie vater mutter sohn tochter bruder schwester freund verein trainer "
        "sieg niederlage punkt punkte runde finale saison liga meister pokal kanne kappel ton bild film buch "
        "musik theater kunst kultur wissenschaft forschung medizin arzt klinik krankheit virus gesundheit "
        "hunger durst asche rauch flamme flammen angaben anlass art aus bedarf beginn bericht berichte besuch "
        "betrieb bewegung buchen buche birken linde linden eiche eichen erlen weiden rose rosen lauf laufen "
        "leer gut gute neu alt groß klein grün blau weiß schwarz hart weit bau bauen bauern bauer weiler "
        "werder au auen mark horn nase ohr mund haar haut hunde hund katze pferd vogel fisch bock lamm wolf "
        "bär fuchs hase werte wort worte ruhe rast ulmen singen baden verden rennen wohnen fürst graf herzog "
        "könig kaiser papst engel teufel gott länder landes name namen gerät geräte büro büros kern kilo "
        "marathon marathons summit nord süd ost west google okay spring türen löhne corona capital bereich "
        "ringe rest muskat unruhe ufer"
    ),
    joints=frozenset(
        {
            "am",
            "an der",
            "ob der",
            "im",
            "in der",
            "bei",
            "und",
            "vor der",
            "auf",
            "unter",
            "/",
            "der",
            "des",
            "von",
        }
    ),
    conjunctions=words("und oder sowie bis"),
    bases=_bases,
    heads=_heads,
)
