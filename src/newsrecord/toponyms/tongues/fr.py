"""French: the words beside the names of places, written for this library from general knowledge of the language."""

from __future__ import annotations

from typing import Final

from newsrecord.toponyms.tongues.tongue import Tongue, kinds, words

__all__ = ["TONGUE"]

TONGUE: Final = Tongue(
    home="FR",
    into=words("à en au aux dans depuis vers près chez via jusqu'à sur hors"),
    of=words("de du des d entre pour contre par"),
    function=words(
        "le la les l un une des de du d à au aux en dans sur sous avec sans pour par contre chez depuis vers "
        "entre pendant avant après selon malgré dès et ou mais donc or ni car si quand comme lorsque puisque "
        "que qui quoi dont où je tu il elle on nous vous ils elles ce cet cette ces c s son sa ses leur leurs "
        "notre nos votre vos mon ma mes ton ta tes y ne pas plus moins très trop peu tout tous toute toutes "
        "autre autres même aussi ainsi alors encore déjà hier demain ici là voici voilà cependant pourtant "
        "toutefois enfin puis ensuite deux trois quatre cinq six sept huit neuf dix cent mille parmi faut "
        "peut est sont a ont aucun aucune chaque plusieurs quelques certains jeudi lundi mardi mercredi "
        "vendredi samedi dimanche"
    ),
    generics=kinds(
        city="ville capitale commune village localité métropole port agglomération banlieue préfecture "
        "quartier bourg station municipalité maire",
        region="région province état gouvernorat canton oblast länder land département préfecture wilaya",
        district="département province district arrondissement comté canton wilaya",
        island="île îles archipel presqu'île",
        river="fleuve rivière",
        lake="lac",
        mountain="mont massif volcan montagnes",
        country="république royaume pays",
        sea="mer golfe océan",
        area="région vallée désert",
    ),
    determiners=words("le la les l un une"),
    linking=words("de du des d la le les l'"),
    titles=words(
        "m mm mme mlle monsieur madame président présidente ministre premier première maire député députée "
        "sénateur sénatrice préfet préfète général colonel capitaine commandant docteur dr professeur "
        "professeure me maître juge procureur procureure avocat avocate porte-parole directeur directrice "
        "patron patronne chef cheffe roi reine prince princesse pape évêque cardinal père frère sœur abbé "
        "entraîneur entraîneuse attaquant défenseur gardien milieu joueur joueuse acteur actrice chanteur "
        "chanteuse cinéaste réalisateur réalisatrice écrivain écrivaine auteur autrice chercheur chercheuse "
        "économiste historien historienne sociologue infirmière famille saint"
    ),
    speaking=words(
        "dit affirme explique déclare ajoute estime assure précise raconte confie souligne rappelle regrette "
        "note juge insiste répond reconnaît annonce sourit soupire prévient promet pense croit espère"
    ),
    bodies=words(
        "hamas université banque hôpital clinique lycée collège école institut fondation association société "
        "groupe club fc as ac rc sc us stade olympique racing union sporting musée théâtre opéra hôtel "
        "château palais cathédrale église gare aéroport tribunal cour mairie journal gazette dépêche "
        "quotidien radio télévision voix nouvelle républicain progrès matin soir libération courrier écho "
        "times post tribune rue avenue boulevard place pont quai compagnie crédit caisse chambre fédération "
        "syndicat parti ligue festival salon foire tour hôpitaux centre grand-place agence maison orchestre "
        "ballet académie university bank"
    ),
    given=words(
        "jean pierre paul jacques michel philippe alain patrick nicolas christophe laurent frédéric françois "
        "éric stéphane david pascal olivier thierry marc bruno vincent julien sébastien antoine guillaume "
        "mathieu matthieu thomas alexandre maxime romain benoît emmanuel gérard bernard claude daniel andré "
        "rené louis henri georges charles robert roger marcel maurice lucien gabriel hugo lucas léo arthur "
        "jules adam raphaël théo noah ethan marie jeanne françoise monique catherine nathalie isabelle sylvie "
        "anne martine nicole christine sophie valérie sandrine stéphanie véronique céline chantal patricia "
        "brigitte aurélie émilie julie laura camille léa manon chloé emma sarah inès louise alice juliette "
        "margaux claire hélène élodie mélanie caroline charlotte delphine agnès cécile élisabeth florence "
        "karine laetitia virginie jean-luc jean-pierre jean-marc jean-claude jean-paul jean-michel marine "
        "éléonore mohamed ahmed karim rachid fatima aïcha omar ali yasmine samir hassan moussa mamadou "
        "aminata ousmane fatou ibrahim abdoulaye vladimir donald joe giorgia pedro angela olaf lucie mathilde "
        "pauline anaïs clara eva elsa lisa zoé victor martin simon quentin florian kévin jérôme xavier yves "
        "yann gilles hervé denis didier dominique fabrice franck joël serge"
    ),
    ordinary=words(
        "centre metro métro rouge street janvier février mars avril mai juin juillet août septembre octobre "
        "novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche tours nice vienne sens laval "
        "gap dole foix die fort belle bon bonne grand grande petit petite vieux vieille nouveau nouvelle "
        "blanc blanche noir noire vert verte bleu beau lune soleil mer terre vent pluie neige eau feu bois "
        "forêt mont val pont port tour place rue maison ville village pays état monde vie mort amour guerre "
        "paix liberté temps jour nuit matin soir année mois semaine heure homme femme enfant père mère fils "
        "fille frère sœur ami famille police justice droit loi route train bus voiture bateau école hôpital "
        "église marché prix argent or fer pain sel lait beurre sucre farine crème poivre maire président "
        "ministre roi reine pape parti vote élection équipe match but saison coupe finale ligue bac cale "
        "cause charge course cour cours croix culture dame dans dieu face fin fois force gare gens gloire "
        "haut haute juge lac lieu ligne main manche messe mise mode moulin mur nord sud est ouest nom nombre "
        "parole part pas peine plage plan point pointe pouce premier première presse preuve rien rôle salle "
        "santé scène sorte source suite table tête titre tout travail vers voie voix vue merci oui non bref "
        "selon"
    ),
    joints=frozenset(
        {
            "de",
            "du",
            "des",
            "la",
            "les",
            "le",
            "d'",
            "d’",
            "sur",
            "-sur-",
            "-en-",
            "-au-",
            "-sous-",
            "-lès-",
            "-de-",
            "-la-",
            "-le-",
            "-les-",
            "-d'",
            "-d’",
            "-du-",
            "-des-",
            "-aux-",
            "-à-",
            "et",
            "-et-",
            "de la",
            "-l'",
            "-l’",
            "de l'",
            "de l’",
            "-de-la-",
        }
    ),
    contracted={"au": "Le", "du": "Le", "aux": "Les", "des": "Les", "le": "Le", "les": "Les", "la": "La"},
    elided=words("l d qu s n j c m t jusqu lorsqu puisqu"),
    conjunctions=words("et ou ainsi"),
)
