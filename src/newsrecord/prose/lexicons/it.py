"""Italian: the words of saying and the words around them.

Compiled for this library from general knowledge of Italian grammar and of how Italian-language newspapers report
speech; no published list was used.  Regular verbs are written as stems and inflected here, the others are written out.
"""

from __future__ import annotations

from typing import Final

from newsrecord.prose.direct_lexicon import DirectLexicon, inflect

__all__ = ["LEXICON"]

_ARE: Final = (
    "afferm spieg sottoline dichiar assicur comment precis annunc annunci denunc denunci confess ricord lament "
    "osserv not domand grid esclam sussurr mormor sospir raccont rilev conferm replic critic attacc accus tuon "
    "ironizz scherz rimarc evidenzi segnal rivel ammon avvis rassicur auspic auspici ipotizz comunic inform "
    "tagli chios sbott confid dettagli narr argoment motiv giudic consider pens sper augur ringrazi consigli "
    "invit esort implor preg ordin parl elenc punt analizz valut riport cit rincar sintetizz conclud "
    "tranquillizz twitt post pubblic incalz minacc protest contest qualific plaud elogi"
)
_FORMS: Final = (
    inflect(_ARE, "a ano ò arono ava avano erà eranno erebbe")
    | inflect("spiegh annunc denunc replich critich comunich", "erà eranno erebbe")
    | frozenset(
        "reagisce reagì dice dicono disse dissero diceva dicevano dirà direbbe avverte avvertono avvertì "
        "avvertiva ammette ammettono ammise ammisero ammetteva aggiunge aggiungono aggiunse aggiunsero "
        "aggiungeva risponde rispondono rispose risposero rispondeva chiede chiedono chiese chiesero chiedeva "
        "sostiene sostengono sostenne sostennero sosteneva scrive scrivono scrisse scrissero scriveva promette "
        "promettono promise promisero prometteva ribadisce ribadiscono ribadì ribadirono ribadiva riferisce "
        "riferiscono riferì riferirono riferiva riconosce riconoscono riconobbe conclude concludono concluse "
        "conclusero concludeva crede credono credette credeva ritiene ritengono ritenne riteneva prosegue "
        "proseguono proseguì proseguiva continua continuano continuò insiste insistono insistette insisteva "
        "chiarisce chiariscono chiarì garantisce garantiscono garantì suggerisce suggeriscono suggerì descrive "
        "descrivono descrisse difende difendono difese legge leggono smentisce smentiscono smentì confida "
        "confidano confidò confidava esulta esultano esultò esordisce esordì interviene intervenne ride rise "
        "sorride sorrise urla urlano urlò riassume riassunse definisce definì definiscono teme temono vuole "
        "voleva sa replica ringrazia taglia chiosa sbotta rincara dettaglia precisa propone proposero propose "
        "espone espose predice ripete ripetono ripeté ripeteva decide decise ricostruisce".split()
    )
)
_PERFECTS: Final = inflect(_ARE, "ato ata ati ate") | frozenset(
    "reagito detto detta detti avvertito ammesso aggiunto risposto chiesto sostenuto scritto promesso ribadito "
    "riferito riconosciuto concluso creduto ritenuto proseguito continuato insistito chiarito garantito "
    "suggerito descritto difeso smentito confidato esultato esordito riassunto definito urlato riso sorriso "
    "esposto proposto ripetuto domandata chiesta".split()
)

LEXICON: Final = DirectLexicon(
    dashes=True,
    cues=(_FORMS | _PERFECTS) - {"si", "nota"},
    perfects=_PERFECTS - _FORMS,
    introducing=frozenset("mostra mostrò mostrato detto detta è fu sintetizza commenta reagisce reagito reagì".split()),
    light=frozenset("limita limitato limitò fa fanno fece fecero fatto faceva".split()),
    tails=frozenset("dire sapere notare presente".split()),
    participles=frozenset(
        "dicendo affermando spiegando aggiungendo dichiarando sottolineando ricordando precisando assicurando "
        "uscendo rispondendo parlando commentando concludendo".split()
    ),
    adverb_endings=("mente",),
    passives=frozenset("stato stata stati state viene vengono venne venuto fu furono".split()),
    occasions=frozenset("intervista nota comunicato conferenza".split()),
    framing=frozenset("ha hanno aveva avevano avrebbe avrebbero ho abbiamo è sono era erano".split()),
    according=frozenset(
        {
            ("secondo",),
            ("secondo", "quanto", "riferito", "da"),
            ("stando", "a"),
            ("a", "detta", "di"),
            ("a", "giudizio", "di"),
            ("si", "legge", "nella"),
            ("si", "legge", "nel"),
            ("si", "legge", "in"),
            ("si", "legge", "sul"),
        }
    ),
    views=frozenset({"per"}),
    preludes=frozenset("come così e".split()),
    recipients=frozenset("a ad al all alla allo ai agli alle".split()),
    complementizers=frozenset({"che"}),
    pronouns=frozenset("lui lei egli ella loro essi io noi".split()),
    plural_pronouns=frozenset("loro essi io noi".split()),
    quantifiers=frozenset("tutti tutte molti molte alcuni alcune altri entrambi".split()),
    determiners=frozenset(
        "il lo la i gli le l un uno una suo sua suoi sue loro nostro nostra mio mia questo questa questi queste "
        "quello quella quell quest alcuni alcune molti molte due tre quattro cinque diversi tutti tutte altri "
        "ogni".split()
    ),
    inside=frozenset("di del della dello dei degli delle dell d da dal dalla dagli dai dall per".split())
    - frozenset("da dal dalla dagli dai dall".split()),
    elisions=frozenset("l d un dell all dall nell sull c s m t v n quell quest dev com".split()),
    clitics=frozenset("si mi ti ci vi gli le lo la li ne l c s".split()),
    joins=frozenset({"e", "ed", "&"}),
    people=frozenset("fonti testimoni esperti residenti vicini familiari sindacati".split()),
    adverbs=frozenset(
        "anche inoltre poi ancora quindi così infine invece però subito già sempre oggi ieri successivamente "
        "allora pure dunque tuttavia intanto visibil".split()
    ),
    adjuncts=frozenset(
        "a ad al alla allo ai agli alle all in nel nella nello nei negli nelle nell su sul sulla sullo sui "
        "sugli sulle sull con tra fra durante dopo prima davanti contro verso da dal dalla dai dagli dall "
        "presso senza nonostante attraverso tramite fino entro oltre".split()
    ),
    breaks=frozenset("e ed ma o perché quando mentre se che come anche se poiché dove né però".split())
    - {"anche", "però"},
    relatives=frozenset("cui quale quali chi".split()),
    verbs=frozenset(
        "è era sono erano sarà sarebbe ha hanno aveva avevano avrebbe può poteva possono potrebbe deve doveva "
        "devono dovrebbe va vanno andava fa faceva fanno viene veniva resta rimane sta stava stanno fu furono "
        "c'è".split()
    ),
    auxiliaries=frozenset("ha hanno aveva avevano è anche poi inoltre".split()),
    times=frozenset(
        "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno "
        "luglio agosto settembre ottobre novembre dicembre ieri oggi domani stamattina stasera settimana mese "
        "anno mattina mattino sera notte pomeriggio giorno".split()
    ),
    abbreviations=frozenset("sig sigg sig.ra dott dr prof avv on ing arch mons ecc s st gen col cap art n".split()),
    masculine=frozenset("il lo un signor".split()),
    feminine=frozenset("la una signora".split()),
    articles=frozenset("il lo la i gli le del della nel nella al alla dal dalla".split()),
    man_pronouns=frozenset("lui egli".split()),
    woman_pronouns=frozenset("lei ella".split()),
    honorifics=frozenset("signor signora signore sig don donna".split()),
    titles=frozenset(
        "mister signor signora sig dott dottor dottoressa dr prof professor professoressa presidente "
        "presidentessa ministro ministra premier sindaco sindaca deputato deputata senatore senatrice generale "
        "colonnello capitano comandante direttore direttrice portavoce segretario segretaria procuratore "
        "procuratrice prefetto questore giudice avvocato avvocata capo governatore governatrice assessore "
        "assessora onorevole vescovo cardinale papa re regina allenatore allenatrice ct tecnico vicepresidente "
        "consigliere consigliera commissario ispettore don".split()
    ),
    names_too=frozenset("papa re".split()),
    postings=frozenset(
        "presidente ministro ministra sindaco sindaca prefetto questore governatore governatrice assessore assessora "
        "vescovo arcivescovo direttore direttrice segretario segretaria procuratore procuratrice".split()
    ),
    posting_prepositions=frozenset("di del della dei degli delle dello".split()),
    pro_drop=True,
    opening_endings=("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "ando", "endo"),
)
