"""English: the words of saying and the words around them."""

from __future__ import annotations

from typing import Final

from newsrecord.prose.lexicon import Lexicon, english_forms

__all__ = ["LEXICON"]

_REGULAR: Final = (
    "accuse acknowledge add address admire advise affirm allege announce answer argue ask assert assure "
    "attack bark beam bellow blame blast bluster boast brand caution challenge charge chide claim clarify "
    "comment complain concede conclude condemn confess confide confirm consider contend continue convey "
    "counter crack cry declare decry demand denounce deny deride describe detail disclose dismiss dub echo "
    "elaborate emphasize emphasise enthuse estimate exclaim explain express fume gripe groan grumble "
    "highlight hint imply indicate inform inquire insist instruct interject joke label lament laugh lecture "
    "maintain marvel mention mock murmur muse mutter narrate note observe opine plead pledge portray post "
    "praise preach predict proclaim promise pronounce protest question rail reason recall recite recount "
    "reflect reiterate remark remember remind repeat reply report respond retort reveal roar scoff scold "
    "scream shout sigh signal slam snap specify speculate state stress suggest summarize summarise surmise "
    "tease testify thunder tweet underline applaud commend defend talk ridicule mandate gush exhort prefer "
    "salute underscore urge utter venture voice vow wail warn whisper wonder yell believe hope doubt fear "
    "expect"
).split()
_FINITE, _PLURAL, _GERUNDS = english_forms(_REGULAR)

_DAYS: Final = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTHS: Final = (
    "january february march april june july august september october november december jan feb aug sept oct nov dec"
).split()

LEXICON: Final = Lexicon(
    cues=_FINITE
    | frozenset(
        "said says say told tells tell wrote writes write admitted admits admit called calls call spoke speaks "
        "thought thinks think felt feels knew put puts quipped quips asserted quoted quotes referred refers read "
        "reads insists sang swore swears argued chanted chants cited cites compared compares likened likens "
        "criticized criticised criticizes tweeted retweeted wants wanted wishes dreamed understood understands "
        "meant means vowed went laughed joked branded hailed hails deemed deems touted touts characterized "
        "characterised nicknamed ridiculed blasted rejected rejects mused offered began begins shot found finds "
        "sees saw views viewed regards regarded replied agreed agrees disagreed figured guessed concurred "
        "demurred ordered warned invoked urged encouraged encourages promised threatened threatens described "
        "suggested".split()
    ),
    participles=_GERUNDS
    | frozenset(
        "saying telling writing admitting calling quipping quoting referring citing comparing likening "
        "criticizing criticising chanting branding hailing deeming touting putting arguing swearing agreeing "
        "singing threatening promising vowing".split()
    ),
    plural_cues=_PLURAL
    | frozenset("say tell write admit call think feel put quote refer swear cite compare want disagree agree".split()),
    adverb_endings=("ly",),
    passives=frozenset("is are was were be been being get got".split()),
    quantifiers=frozenset("one another many some most others several both few".split()),
    plural_nouns=frozenset("people men women children police staff".split()),
    occasions=frozenset(
        "interview statement speech letter email e-mail tweet post telephone phone conference briefing news memo "
        "report text message response appearance televised video written blog joint facebook twitter".split()
    ),
    addressing=frozenset(
        "told tell tells telling informed informs informing assured assures assuring reminded reminds reminding "
        "asked asks asking warned warning warns advised advises advising instructed urged urging".split()
    ),
    according=frozenset({("according", "to")}),
    complementizers=frozenset({"that"}),
    pronouns=frozenset("he she they it i we you who".split()),
    plural_pronouns=frozenset("they it i we you who".split()),
    determiners=frozenset(
        "a an the one another his her their its our my some many several most two three four five six seven eight "
        "nine ten both few other this that these those no each every all".split()
    ),
    inside=frozenset("of for from with".split()),
    adjuncts=frozenset(
        "in on at during after before when while as to about by over under since until last earlier later "
        "following amid through via into outside inside upon regarding because without within between against "
        "despite".split()
    ),
    breaks=frozenset(
        "and but or as because while when if though although that than then so yet before after since until where "
        "how why what whether nor".split()
    ),
    free_relatives=frozenset({"what"}),
    relatives=frozenset("who whose whom which".split()),
    verbs=frozenset(
        "is was are were be been has had have will would can could did does do may might must should shall makes "
        "made took takes got gets goes came comes became becomes gave gives seems seemed appeared remains kept "
        "began led".split()
    ),
    auxiliaries=frozenset(
        "has had have also later then once again just already recently previously famously reportedly repeatedly "
        "simply often never still even quickly immediately ever now soon further first finally publicly privately "
        "did would could will can does do".split()
    ),
    times=frozenset(
        _DAYS
        + _MONTHS
        + "yesterday today tomorrow tonight earlier later ago week month year night morning afternoon evening".split()
        + ["day"]
    ),
    abbreviations=frozenset(
        "mr mrs ms dr prof sen sens rep reps gov govs gen maj brig col lt capt cmdr sgt cpl adm rev hon st jr sr "
        "vs no inc corp co ltd etc fr pres atty supt det ald messrs vol ala ariz ark calif colo conn del fla ga "
        "ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo".split()
        + _MONTHS[12:]
    ),
    honorifics=frozenset("mr mrs ms miss sir dame lord lady".split()),
    he_forms=frozenset("he his him himself".split()),
    she_forms=frozenset("she her hers herself".split()),
    they_forms=frozenset("they them their theirs themselves it its itself".split()),
    masculine=frozenset(
        "mr sir lord king prince duke baron mister father dad grandfather brother son husband widower uncle nephew "
        "boyfriend grandson stepfather man boy gentleman guy spokesman chairman congressman businessman salesman "
        "policeman fireman serviceman gunman actor waiter host hero monk priest pope imam sheikh rabbi congressmen "
        "councilman alderman assemblyman fisherman craftsman anchorman frenchman englishman irishman dutchman "
        "cameraman frontman landlord bridegroom groom".split()
    ),
    feminine=frozenset(
        "mrs ms miss dame lady madam queen princess duchess baroness mother mom mum grandmother sister daughter wife "
        "widow aunt niece girlfriend granddaughter stepmother woman girl spokeswoman chairwoman congresswoman "
        "businesswoman saleswoman policewoman actress waitress hostess heroine nun councilwoman alderwoman "
        "assemblywoman frenchwoman englishwoman irishwoman landlady bride midwife".split()
    ),
    definite=frozenset("the this that".split()),
    origins=frozenset(
        "republican democrat democratic conservative labour liberal tory independent american british english "
        "scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian polish czech "
        "hungarian romanian bulgarian greek turkish russian ukrainian swedish norwegian danish finnish icelandic "
        "canadian mexican brazilian argentine chilean colombian venezuelan cuban chinese japanese korean indian "
        "pakistani afghan bangladeshi thai vietnamese indonesian malaysian filipino australian israeli palestinian "
        "egyptian syrian iraqi iranian lebanese jordanian saudi emirati qatari yemeni libyan tunisian algerian "
        "moroccan nigerian kenyan ethiopian somali sudanese african european asian arab western former then-president "
        "californian texan outgoing retired late presidential vice-presidential majority minority state treasury commerce labor energy education interior homeland security health "
        "transportation agriculture brothers sisters twins housing affairs finance trade defense defence transport".split()
    ),
    bodies=frozenset(
        "department ministry university college school institute committee commission council parliament senate "
        "congress assembly court party union association federation foundation organization organisation agency "
        "authority bureau office service services police army navy force forces bank fund corp corporation inc "
        "company co ltd group holdings industries airlines times post journal tribune herald news press radio "
        "television broadcasting network hospital center centre church board trust society club league campaign "
        "administration government house coalition alliance front movement network watch international gazette "
        "chronicle courier telegraph guardian observer examiner globe bulletin inquirer dispatch sentinel motors systems "
        "technologies energy oil airways pharmaceuticals foods media records studios entertainment partners insurance "
        "railways steel telecom bancorp llc plc gmbh sa ag".split()
    ),
    collectives=frozenset(
        "company group organization organisation agency department ministry university college school institute "
        "committee commission council court party union association federation foundation authority bureau bank "
        "fund firm network paper newspaper broadcaster magazine website airline hospital charity club team campaign "
        "administration government board church nonprofit watchdog regulator".split()
    ),
    stations=frozenset(
        "candidate nominee hopeful contender challenger front-runner frontrunner incumbent billionaire businessman "
        "businesswoman mogul tycoon politician lawmaker veteran star singer actor actress rapper comedian author "
        "player striker defender midfielder goalkeeper quarterback forward captain winger champion democrat "
        "republican socialist conservative tory native neurosurgeon".split()
    ),
    heading=frozenset("heads headed leads led runs ran chairs chaired directs directed oversees".split()),
    answers=frozenset("replied answered responded retorted countered replies answers responds retorts counters".split()),
    names_too=frozenset(
        "may april june august will king prince pope bishop judge major dean rich long short baker butcher cook "
        "carpenter driver farmer guard marshal priest monk nunn painter head host duke baron mason chancellor page "
        "fighter justice chief coach pilot warden".split()
    ),
    offices=frozenset(
        {
            ("sen", "senator"),
            ("sen", "lawmaker"),
            ("senator", "lawmaker"),
            ("rep", "representative"),
            ("rep", "congressman"),
            ("rep", "congresswoman"),
            ("rep", "lawmaker"),
            ("gov", "governor"),
            ("gen", "general"),
            ("lt", "lieutenant"),
            ("col", "colonel"),
            ("capt", "captain"),
            ("maj", "major"),
            ("sgt", "sergeant"),
            ("cmdr", "commander"),
            ("adm", "admiral"),
            ("prof", "professor"),
            ("rev", "reverend"),
            ("rev", "pastor"),
            ("dr", "doctor"),
            ("mp", "lawmaker"),
            ("mp", "politician"),
            ("supt", "superintendent"),
            ("det", "detective"),
        }
    ),
    titles=frozenset(
        "teacher schoolteacher nurse farmer student pupil banker engineer scientist researcher historian biologist "
        "physicist economist pollster strategist consultant operative surgeon neurosurgeon psychologist driver pilot "
        "firefighter paramedic soldier fighter rebel guard warden shopkeeper baker butcher chef cook carpenter plumber "
        "electrician mechanic builder fisherman sailor neighbour neighbor resident witness victim survivor volunteer "
        "campaigner organizer organiser protester demonstrator supporter voter tourist passenger customer shopper "
        "critic novelist poet artist painter musician composer conductor producer screenwriter filmmaker designer "
        "architect photographer columnist correspondent broadcaster presenter host anchor blogger publisher "
        "entrepreneur investor trader broker owner landlord tenant founder co-founder executive boss head "
        "vice-president vice-chairman cardinal chaplain vicar priest monk nun deacon cleric "
        "ex-president ex-minister counselor counsellor councillor councilor councilman councilwoman alderman prosecutor "
        "solicitor barrister coroner magistrate marshal trooper investigator "
        "advocate commissioner comptroller treasurer administrator nominee frontman "
        "leader whip pm archdeacon canon father sister brother baroness baron duke duchess dean "
        "principal headteacher constable pc supt det pvt cadet mr mrs ms miss dr prof professor sen senator rep representative congressman congresswoman gov governor "
        "president gen general maj major brig brigadier col colonel lt lieutenant capt captain cmdr commander sgt "
        "sergeant cpl adm admiral rev reverend pastor bishop archbishop pope rabbi imam sheikh sir dame lord lady "
        "judge justice secretary minister premier chancellor mayor chairman chairwoman chair chief director "
        "ambassador king queen prince princess officer detective inspector sheriff superintendent spokesman "
        "spokeswoman spokesperson attorney deputy vice prime foreign defense defence interior mp mep speaker "
        "analyst expert activist lawyer coach manager candidate strategist leader adviser advisor economist "
        "author writer professor journalist reporter editor aide official doctor".split()
    ),
)
