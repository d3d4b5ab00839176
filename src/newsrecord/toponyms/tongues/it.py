"""Italian: the words beside the names of places, written for this library from general knowledge of the language."""

from __future__ import annotations

from typing import Final

from newsrecord.toponyms.tongues.tongue import Tongue, kinds, words

__all__ = ["TONGUE"]

TONGUE: Final = Tongue(
    home="IT",
    into=words(
        "a ad in da dal dalla dall nel nella nell nei nelle negli presso verso al alla all ai alle agli sul sulla"
    ),
    of=words("di del della dell dei delle degli tra fra per con contro d"),
    function=words(
        "il lo la i gli le l un uno una di del della dello dei degli delle a ad al alla allo ai agli alle da "
        "dal dalla dallo dai dagli dalle in nel nella nello nei negli nelle con su sul sulla sullo sui sugli "
        "sulle per tra fra e ed o oppure ma però anche se quando come mentre perché poiché che chi cui dove "
        "io tu lui lei noi voi loro egli ella essi questo questa questi queste quello quella quelli quelle "
        "quel quei suo sua suoi sue mio mia nostro nostra vostro si ci vi ne non sì no già più meno molto "
        "molta molti molte poco tutto tutta tutti tutte altro altra altri altre stesso stessa così allora ora "
        "oggi ieri domani qui qua lì là poi dopo prima due tre quattro cinque sei sette otto nove dieci cento "
        "mille è sono fu ha hanno era ogni alcuni alcune secondo durante contro senza sotto sopra"
    ),
    generics=kinds(
        city="città capitale comune paese località cittadina capoluogo metropoli porto sindaco sindaca "
        "villaggio frazione quartiere borgo",
        region="provincia regione stato dipartimento governatorato oblast cantone land prefettura",
        district="provincia distretto dipartimento contea cantone circondario",
        island="isola isole arcipelago penisola",
        river="fiume",
        lake="lago",
        mountain="monte vulcano monti massiccio",
        country="repubblica regno paese",
        sea="mare golfo oceano mar",
        area="regione valle deserto",
    ),
    determiners=words("il lo la i gli le l un una"),
    linking=words("di del della dell dello dei d degli delle"),
    titles=words(
        "signor signora signore sig presidente presidentessa ministro ministra premier sindaco sindaca "
        "governatore deputato deputata senatore senatrice onorevole generale colonnello capitano comandante "
        "dottor dottore dottoressa dott professor professore professoressa prof giudice procuratore avvocato "
        "avvocata portavoce direttore direttrice capo re regina principe principessa papa vescovo cardinale "
        "padre don suor allenatore tecnico attaccante difensore portiere centrocampista giocatore giocatrice "
        "attore attrice cantante regista scrittore scrittrice autore autrice ricercatore ricercatrice "
        "economista storico storica segretario segretaria assessore assessora cancelliere vicepresidente "
        "famiglia ingegnere maresciallo questore prefetto ex"
    ),
    speaking=words(
        "ha dice spiega afferma dichiara aggiunge sostiene racconta ricorda sottolinea osserva avverte "
        "risponde annuncia commenta crede pensa assicura ribadisce confessa disse spiegò affermò dichiarò "
        "aggiunse raccontò"
    )
    - words("ha"),
    bodies=words(
        "hamas università banca ospedale clinica liceo scuola istituto fondazione associazione società gruppo "
        "club fc ac as us ss calcio unione polisportiva museo teatro opera hotel palazzo cattedrale duomo "
        "chiesa stazione aeroporto tribunale corte procura giornale gazzetta corriere messaggero mattino "
        "resto secolo stampa nazione radio tv televisione cronaca times post tribuna via viale piazza corso "
        "ponte lungomare compagnia cassa camera federazione sindacato partito lega fiera festival agenzia "
        "casa orchestra accademia politecnico university bank birra editrice parrocchia stadio carcere torre "
        "premio hellas real atletico"
    ),
    given=words(
        "marco andrea luca matteo francesco alessandro davide lorenzo simone giuseppe antonio giovanni paolo "
        "roberto stefano mario luigi angelo vincenzo salvatore pietro franco domenico giorgio carlo claudio "
        "massimo sergio fabio alberto daniele riccardo michele nicola enrico filippo federico gabriele "
        "emanuele tommaso edoardo giacomo leonardo mattia diego raffaele gianni gianluca gianfranco giancarlo "
        "piero sandro silvio romano umberto bruno dario guido maurizio mauro alfredo aldo ugo vittorio walter "
        "maria anna giulia chiara sara laura francesca elena martina federica alessia valentina silvia paola "
        "claudia giovanna rosa angela lucia teresa caterina barbara cristina daniela elisa emma sofia aurora "
        "giorgia alice ludovica beatrice camilla margherita simona monica roberta patrizia antonella carla "
        "rita giuseppina concetta ilaria serena veronica michela eleonora arianna greta noemi nicole matilde "
        "virginia marina ornella sabrina stefania tiziana loredana vladimir donald joe emmanuel olaf pedro "
        "elly"
    ),
    ordinary=words(
        "bene hora gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
        "dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica prato potenza fermo sole luna mare "
        "terra vento pioggia neve acqua fuoco bosco monte valle ponte porto torre piazza via casa città paese "
        "stato mondo vita morte amore guerra pace libertà tempo giorno notte sera mattina anno mese settimana "
        "ora uomo donna bambino bambina padre madre figlio figlia fratello sorella amico famiglia polizia "
        "giustizia diritto legge strada treno auto nave scuola ospedale chiesa mercato prezzo denaro oro "
        "argento ferro pane sale latte burro zucchero farina olio uovo uova sindaco presidente ministro re "
        "regina papa partito voto squadra partita gol stagione coppa finale lega caso causa campo centro "
        "cielo cosa costa conto dio fine fronte fonte forza gente grazie gruppo storia fatto gioco giudice "
        "luce mano maggiore medio tavolo muro nord sud est ovest nome numero ordine parte passo piano punto "
        "ragione fiume sala salute salto sangue santa santo san sedia fortuna lavoro vista voce zona bella "
        "bello nuova nuovo vecchia vecchio bianca bianco nera nero rossa rosso verde grande alta alto bassa "
        "basso buona buono colle croce rocca villa fiore rosa massa"
    ),
    joints=frozenset(
        {" di ", " del ", " della ", " dei ", " degli ", " delle ", " de ", " da ", " sul ", " sulla ", " in ", " al "}
        | {" nell'", " nell’", " dell'", " dell’", " d'", " d’", " e ", "-"}
    ),
    contracted=(
        dict.fromkeys(("al", "del", "dal", "nel", "il"), "Il")
        | dict.fromkeys(("all", "dell", "nell", "dall", "l"), "L'")
        | dict.fromkeys(("alla", "della", "dalla", "nella", "la"), "La")
    ),
    elided=words("l all dell nell dall sull d un c quest quell"),
    conjunctions=words("e ed o"),
)
