"""German: the words of saying and the words around them."""

from __future__ import annotations

from typing import Final

from newsrecord.prose.lexicon import Lexicon

__all__ = ["LEXICON"]

LEXICON: Final = Lexicon(
    cues=frozenset(
        "sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont betonten meinte meint meinten "
        "schrieb schreibt schrieben berichtete berichtet berichteten warnte warnt warnten forderte fordert "
        "forderten kritisierte kritisiert kritisierten fragte fragt antwortete antwortet ergänzte ergänzt fügte "
        "rief ruft behauptete behauptet versicherte versichert kündigte verkündete räumte gestand mahnte mahnt "
        "bekräftigte unterstrich lobte nannte nennt bezeichnete bezeichnet beschrieb äußerte twitterte teilte "
        "erzählte erzählt hieß heißt so glaubt glaubte findet fand erinnerte kommentierte verlangte beklagte "
        "klagte scherzte argumentierte stellte versprach drohte".split()
    ),
    addressing=frozenset("sagte sagt sagten erzählte erzählt erzählten".split()),
    capital_nouns=True,
    framing=frozenset("hat habe haben hatte hatten".split()),
    passives=frozenset("wird wurde wurden worden".split()),
    occasions=frozenset("interview gespräch erklärung mitteilung".split()),
    according=frozenset({("laut",), ("zufolge",)}),
    complementizers=frozenset({"dass", "daß"}),
    pronouns=frozenset("er sie es ich wir man".split()),
    plural_pronouns=frozenset("sie es ich wir man".split()),
    determiners=frozenset(
        "der die das dem den des ein eine einer eines einem einen sein seine ihr ihre dieser diese dieses viele "
        "einige mehrere zwei drei".split()
    ),
    inside=frozenset("von vom der des für aus beim".split()),
    adjuncts=frozenset(
        "am im in auf bei nach vor während über gegenüber zu zum zur mit an als seit gestern heute laut gegen "
        "wegen unter bereits dazu".split()
    ),
    breaks=frozenset("und aber oder denn weil während wenn als dass daß doch sondern damit obwohl ob wie".split()),
    relatives=frozenset("welcher welche welches".split()),
    verbs=frozenset(
        "ist war sind waren wird wurde wurden werden hat hatte haben hatten kann konnte muss musste soll sollte "
        "will wollte gibt gab macht machte kommt kam geht ging".split()
    ),
    auxiliaries=frozenset("hat habe haben hatte hatten auch später dann noch jedoch zudem weiter".split()),
    times=frozenset(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni "
        "juli august september oktober november dezember gestern heute morgen abend vormittag nachmittag woche "
        "jahr".split()
    ),
    abbreviations=frozenset("dr prof hr fr st nr bzw ca z.b u.a d.h etc usw".split()),
    honorifics=frozenset("herr frau hr fr herrn".split()),
    titles=frozenset(
        "herr frau dr prof professor präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin "
        "minister ministerin außenminister außenministerin innenminister innenministerin finanzminister "
        "finanzministerin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister "
        "oberbürgermeisterin sprecher sprecherin polizeisprecher polizeisprecherin direktor direktorin chef "
        "chefin trainer general vorsitzender vorsitzende vorsitzenden leiter leiterin richter richterin".split()
    ),
)
