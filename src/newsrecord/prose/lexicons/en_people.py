"""English: the words that stand for people and organisations, and those beside their names.

Written for this library from the grammar and from the habits of news agencies; there are no given names among them.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ANSWERS",
    "BODIES",
    "COLLECTIVES",
    "DEFINITE",
    "FEMININE",
    "FIELDS",
    "HEADING",
    "HE_FORMS",
    "MASCULINE",
    "NAMES_TOO",
    "NATIVES",
    "OCCUPATIONS",
    "OFFICES",
    "ORIGINS",
    "POSTINGS",
    "PUBLIC",
    "SHE_FORMS",
    "SITUATIONS",
    "STATIONS",
    "THEY_FORMS",
]

HE_FORMS: Final = frozenset(("he his him himself").split())
SHE_FORMS: Final = frozenset(("she her hers herself").split())
THEY_FORMS: Final = frozenset(("they them their theirs themselves it its itself").split())
MASCULINE: Final = frozenset(
    (
        "mr sir lord king prince duke baron mister father dad grandfather brother son husband widower uncle nephew "
        "boyfriend grandson stepfather man boy gentleman guy spokesman chairman congressman businessman salesman "
        "policeman fireman serviceman gunman actor waiter host hero monk priest pope imam sheikh rabbi congressmen "
        "councilman alderman assemblyman fisherman craftsman anchorman frenchman englishman irishman dutchman "
        "cameraman frontman landlord bridegroom groom headmaster barman cattleman herdsman ferryman boatman "
        "trawlerman linesman postman airman seaman foreman infantryman guardsman militiaman batsman grandad granddad "
        "stepdad fiance schoolboy ex-husband co-chairman steward"
    ).split()
)
FEMININE: Final = frozenset(
    (
        "mrs ms miss dame lady madam queen princess duchess baroness mother mom mum grandmother sister daughter wife "
        "widow aunt niece girlfriend granddaughter stepmother woman girl spokeswoman chairwoman congresswoman "
        "businesswoman saleswoman policewoman actress waitress hostess heroine nun councilwoman alderwoman "
        "assemblywoman frenchwoman englishwoman irishwoman landlady bride midwife headmistress barmaid herdswoman "
        "shepherdess fisherwoman seamstress postwoman airwoman grandma gran granny stepmum fiancee "
        "schoolgirl ex-wife "
        "co-chairwoman stewardess ballerina smt"
    ).split()
)
DEFINITE: Final = frozenset(("the this that").split())
_LESS_COMMON: Final = frozenset(
    (
        "fr comrade ceo cfo coo cto cio vp svp evp cs mla mlc mca msp td dc dci dcs dsi insp acp dcp asp dsp sp "
        "csp igp cp cm csupt hrm hrh engr barr alh alhaji otunba cde shri smt cllr mallam sheikha ayatollah mullah "
        "maulana swami ombudsman whistleblower lecturer tutor headmaster headmistress rector provost pharmacist "
        "dentist optometrist physiotherapist therapist psychiatrist psychotherapist dermatologist cardiologist "
        "oncologist neurologist immunologist virologist epidemiologist radiologist paediatrician pediatrician "
        "obstetrician gynaecologist gynecologist allergist nutritionist dietitian dietician midwife physician gp "
        "medic clinician anaesthetist anesthesiologist veterinarian vet carer caregiver botanist zoologist ecologist "
        "geologist geographer seismologist meteorologist forecaster climatologist oceanographer astronomer astronaut "
        "cosmonaut astrophysicist chemist biochemist geneticist microbiologist archaeologist archeologist "
        "anthropologist palaeontologist paleontologist mathematician statistician sociologist criminologist "
        "theologian philosopher linguist conservationist naturalist ornithologist entomologist neuroscientist "
        "programmer developer coder hacker technician accountant auditor bookkeeper actuary stockbroker chairperson "
        "shareholder retailer wholesaler supplier manufacturer importer exporter franchisee restaurateur hotelier "
        "brewer distiller winemaker publican barman barmaid bartender barista waiter waitress fishmonger greengrocer "
        "grocer florist hairdresser barber beautician stylist dressmaker seamstress jeweller jeweler grazier rancher "
        "cattleman smallholder crofter beekeeper gardener gamekeeper forester logger woodcutter herder herdsman "
        "herdswoman shepherdess fisherwoman trawlerman boatman ferryman skipper co-captain vice-captain "
        "co-driver sub "
        "debutant debutante veteran striker midfielder defender goalkeeper winger fullback full-back scrum-half "
        "fly-half flanker centre-back batsman batter bowler allrounder all-rounder wicketkeeper seamer "
        "spinner jockey "
        "trainer golfer sprinter swimmer gymnast boxer cyclist rower sculler diver skier snowboarder skater wrestler "
        "weightlifter marathoner runner athlete olympian paralympian medallist medalist quarterback linebacker "
        "cornerback receiver kicker punter lineman pitcher infielder outfielder shortstop slugger goaltender goalie "
        "defenseman left-back right-back gaffer selector umpire referee ref linesman linesperson commentator pundit "
        "teammate team-mate compatriot countryman actor actress singer rapper comedian guitarist drummer bassist "
        "pianist violinist cellist trumpeter saxophonist vocalist songwriter singer- playwright dramatist essayist "
        "biographer memoirist translator illustrator cartoonist sculptor ceramicist choreographer dancer ballerina "
        "co-director showrunner scriptwriter co-writer co-author animator cinematographer curator gallerist "
        "auctioneer librarian archivist supermodel influencer youtuber streamer podcaster newsreader newscaster "
        "reviewer co-host roofer bricklayer joiner welder labourer laborer cleaner janitor caretaker trucker cabbie "
        "cabdriver motorist pedestrian bystander onlooker eyewitness passer-by hiker climber mountaineer camper "
        "holidaymaker backpacker housewife homemaker pensioner retiree grandad granddad gran grandma granny "
        "grandparent stepdad stepmum teenager schoolboy schoolgirl youngster toddler flatmate roommate housemate "
        "classmate schoolmate colleague ex-wife ex-husband ex-partner fiance fiancee partner cousin lawmaker "
        "legislator parliamentarian backbencher front-bencher senator-elect president-elect governor-elect "
        "mayor-elect taoiseach tanaiste tánaiste premier-elect chancellor-designate commissioner-general "
        "undersecretary under-secretary diplomat envoy consul attache attaché negotiator mediator governor-general "
        "registrar clerk bailiff sheriff-principal jailer gaoler prosecutor-general defendant plaintiff claimant "
        "appellant complainant juror foreman inmate detainee prisoner hostage refugee migrant asylum-seeker evacuee "
        "paratrooper infantryman gunner sapper airman airwoman seaman corporal sergeant-major brigadier-general "
        "major-general lieutenant-general lieutenant-colonel vice-admiral rear-admiral commodore "
        "commandant guardsman "
        "militiaman warlord commander-in-chief trustee patron benefactor philanthropist fundraiser fund-raiser "
        "convenor convener coordinator co-ordinator facilitator caseworker mentor scoutmaster missionary evangelist "
        "preacher curate verger mufti lama lobbyist speechwriter chief-of-staff aide-de-camp secretary-general "
        "director-general inspector-general solicitor- general attorney-general auditor-general postmaster "
        "postmistress postman postwoman paperboy zookeeper falconer lifeguard coastguard harbourmaster harbormaster "
        "stationmaster steward stewardess purser navigator co-pilot inventor innovator technologist futurist "
        "cryptographer vice-chair vice-chancellor co-chair co- chairman co-chairwoman co-president co-leader "
        "co-creator co-owner co-defendant chairman-designate under-secretary-general vice-provost"
    ).split()
)
"""Occupations, ranks and short forms of offices of the press of more countries, of sports, science and the arts."""
OCCUPATIONS: Final = (
    frozenset(
        (
            "teacher schoolteacher nurse farmer student pupil banker engineer scientist researcher historian "
            "biologist physicist pollster consultant operative surgeon neurosurgeon psychologist driver pilot "
            "firefighter paramedic soldier fighter rebel guard warden shopkeeper baker butcher chef cook carpenter "
            "plumber electrician mechanic builder fisherman sailor neighbour neighbor resident witness victim "
            "survivor volunteer campaigner organizer organiser protester demonstrator supporter voter tourist "
            "passenger customer shopper critic novelist poet artist painter musician composer conductor producer "
            "screenwriter filmmaker designer architect photographer columnist correspondent broadcaster presenter "
            "host anchor blogger publisher entrepreneur investor trader broker owner landlord tenant founder "
            "co-founder executive boss head vice-president vice-chairman cardinal chaplain vicar priest monk nun "
            "deacon cleric ex-president ex-minister counselor counsellor councillor councilor councilman "
            "councilwoman "
            "alderman prosecutor solicitor barrister coroner magistrate marshal trooper investigator advocate "
            "commissioner comptroller treasurer administrator nominee frontman whip pm archdeacon canon "
            "father sister "
            "brother baroness baron duke duchess dean principal headteacher constable pc supt det pvt cadet "
            "assistant worker"
        ).split()
    )
    | _LESS_COMMON
)
ORIGINS: Final = frozenset(
    (
        "republican democrat democratic conservative labour liberal tory independent american british english "
        "scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian polish czech "
        "hungarian romanian bulgarian greek turkish russian ukrainian swedish norwegian danish finnish icelandic "
        "canadian mexican brazilian argentine chilean colombian venezuelan cuban chinese japanese korean indian "
        "pakistani afghan bangladeshi thai vietnamese indonesian malaysian filipino australian israeli palestinian "
        "egyptian syrian iraqi iranian lebanese jordanian saudi emirati qatari yemeni libyan tunisian algerian "
        "moroccan nigerian kenyan ethiopian somali sudanese african european asian arab western former "
        "then-president "
        "californian texan outgoing retired late presidential vice-presidential majority minority state treasury "
        "commerce labor energy education interior homeland security health transportation agriculture little tragic "
        "brave heartbroken devastated distraught grieving fellow legendary brothers sisters twins housing affairs "
        "finance trade defense defence transport"
    ).split()
)
POSTINGS: Final = frozenset(
    "envoy representative ambassador coordinator co-ordinator director minister secretary commissioner "
    "correspondent chief "
    "head chair rapporteur commander negotiator mediator delegate consul undersecretary under-secretary "
    "under-secretary-general secretary-general director-general representative-designate editor chairman "
    "chairwoman officer "
    "superintendent vice-president president mp mla senator deputy councillor member candidate".split()
)
"""Offices that are held for a place or a field: "envoy for Norland", "director for Africa"."""
FIELDS: Final = frozenset(
    (
        "state opposition prosecutions operations communications marketing engineering sport culture environment "
        "climate fisheries works roads railways tourism science technology information planning development "
        "investment industry immigration customs revenue football cricket rugby athletics hockey tennis music "
        "programmes programs content research medicine surgery nursing economics history law studies education con "
        "insp supt ch "
        "rights reconstruction displacement migration reconciliation endowments electricity irrigation "
        "counter-terrorism counterterrorism peacekeeping relations politics sociology philosophy psychology biology "
        "physics chemistry mathematics journalism literature linguistics archaeology geology geography theology"
    ).split()
)
NATIVES: Final = frozenset(
    (
        "spaniard frenchman frenchwoman scot scotsman welshman welshwoman irishman irishwoman englishman "
        "englishwoman "
        "briton brit swede dane finn dutchman dutchwoman pole slovak serb croat bosnian slovene slovenian albanian "
        "macedonian estonian latvian lithuanian georgian armenian azerbaijani belarusian kazakh turk uruguayan "
        "paraguayan peruvian ecuadorian bolivian argentinian kiwi ghanaian ugandan tanzanian rwandan zimbabwean "
        "zambian namibian ivorian senegalese cameroonian malian congolese angolan jamaican trinidadian cypriot "
        "maltese icelander luxembourger montenegrin kosovan moldovan nepali burmese singaporean cambodian londoner "
        "glaswegian dubliner liverpudlian mancunian yorkshireman yorkshirewoman ulsterman ulsterwoman northerner "
        "southerner texan californian queenslander tasmanian victorian parisian berliner"
    ).split()
)
BODIES: Final = frozenset(
    (
        "arabia emirates republic "
        "department ministry university college school institute committee commission council parliament senate "
        "congress assembly court party union association federation foundation organization organisation agency "
        "authority bureau office service services police army navy force forces bank fund corp corporation inc "
        "company co ltd group holdings industries airlines times post journal tribune herald news press radio "
        "television broadcasting network hospital center centre church board trust society club league campaign "
        "administration government house coalition alliance front movement watch international gazette chronicle "
        "courier telegraph guardian observer examiner globe bulletin inquirer dispatch sentinel motors systems "
        "technologies energy oil airways pharmaceuticals foods media records studios entertainment "
        "partners insurance "
        "railways steel telecom bancorp llc plc gmbh sa ag rovers united city town athletic wanderers albion hotspur "
        "fc afc rfc cfc academy observatory museum gallery theatre station airport rescue prison"
    ).split()
)
COLLECTIVES: Final = frozenset(
    (
        "company group organization organisation agency department ministry university college school institute "
        "committee commission council court party union association federation foundation authority bureau bank fund "
        "firm network paper newspaper broadcaster magazine website airline hospital charity club team campaign "
        "administration government board church nonprofit watchdog regulator"
    ).split()
)
SITUATIONS: Final = frozenset(
    (
        "neighbour neighbor resident witness eyewitness victim survivor visitor passenger customer shopper onlooker "
        "bystander colleague teammate team-mate supporter voter volunteer critic founder co-founder owner boss chief "
        "leader host captain skipper candidate nominee head pensioner retiree student pupil campaigner protester "
        "activist tourist hiker parent grandparent flatmate partner defendant claimant patron member councillor "
        "cllr mother father son daughter brother sister expert official"
    ).split()
)
PUBLIC: Final = frozenset(
    "department ministry court parliament committee commission council administration government board church".split()
)
STATIONS: Final = frozenset(
    (
        "candidate nominee hopeful contender challenger front-runner frontrunner incumbent billionaire businessman "
        "businesswoman mogul tycoon politician lawmaker veteran star singer actor actress rapper comedian author "
        "player striker defender midfielder goalkeeper quarterback forward captain winger champion democrat "
        "republican socialist conservative tory native neurosurgeon boss chief leader official deputy executive "
        "founder co-founder skipper full-back fullback centre-back left-back right-back substitute debutant "
        "scrum-half fly-half flanker batsman batter bowler all-rounder wicketkeeper spinner seamer jockey golfer "
        "sprinter swimmer gymnast boxer cyclist rower skier olympian medallist linebacker cornerback "
        "receiver pitcher "
        "infielder outfielder shortstop goalie teenager pensioner shot-stopper playmaker hitman marksman frontman "
        "songwriter opener pacer lock prop hooker keeper guitarist novelist playwright entrepreneur philanthropist "
        "academic scientist"
    ).split()
)
HEADING: Final = frozenset(("heads headed leads led runs ran chairs chaired directs directed oversees").split())
ANSWERS: Final = frozenset(
    ("replied answered responded retorted countered replies answers responds retorts counters").split()
)
NAMES_TOO: Final = frozenset(
    (
        "jan met may april june august will king prince pope bishop judge major dean rich long short baker butcher "
        "cook carpenter driver farmer guard marshal priest monk nunn painter head host duke baron mason chancellor "
        "page fighter justice chief coach pilot warden boxer barber clerk dancer diver forester gardener grocer "
        "joiner provost rector seaman singer skipper spinner steward tutor winger foreman bowler swami lama runner "
        "brewer preacher skater"
    ).split()
)

_OFFICES: Final = {
    "adm": "admiral",
    "capt": "captain",
    "cmdr": "commander",
    "col": "colonel",
    "det": "detective",
    "dr": "doctor",
    "gen": "general",
    "gov": "governor",
    "lt": "lieutenant",
    "maj": "major",
    "mp": "lawmaker politician",
    "prof": "professor",
    "rep": "congressman congresswoman lawmaker representative",
    "rev": "pastor reverend",
    "sen": "lawmaker senator",
    "senator": "lawmaker",
    "sgt": "sergeant",
    "supt": "superintendent",
}
OFFICES: Final = frozenset((short, noun) for short, nouns in _OFFICES.items() for noun in nouns.split())
