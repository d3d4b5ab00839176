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
    "HEADING",
    "HE_FORMS",
    "MASCULINE",
    "NAMES_TOO",
    "OCCUPATIONS",
    "OFFICES",
    "ORIGINS",
    "SHE_FORMS",
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
        "cameraman frontman landlord bridegroom groom"
    ).split()
)
FEMININE: Final = frozenset(
    (
        "mrs ms miss dame lady madam queen princess duchess baroness mother mom mum grandmother sister daughter wife "
        "widow aunt niece girlfriend granddaughter stepmother woman girl spokeswoman chairwoman congresswoman "
        "businesswoman saleswoman policewoman actress waitress hostess heroine nun councilwoman alderwoman "
        "assemblywoman frenchwoman englishwoman irishwoman landlady bride midwife"
    ).split()
)
DEFINITE: Final = frozenset(("the this that").split())
OCCUPATIONS: Final = frozenset(
    (
        "teacher schoolteacher nurse farmer student pupil banker engineer scientist researcher historian biologist "
        "physicist pollster consultant operative surgeon neurosurgeon psychologist driver pilot firefighter "
        "paramedic soldier fighter rebel guard warden shopkeeper baker butcher chef cook carpenter plumber "
        "electrician mechanic builder fisherman sailor neighbour neighbor resident witness victim survivor volunteer "
        "campaigner organizer organiser protester demonstrator supporter voter tourist passenger customer shopper "
        "critic novelist poet artist painter musician composer conductor producer screenwriter filmmaker designer "
        "architect photographer columnist correspondent broadcaster presenter host anchor blogger publisher "
        "entrepreneur investor trader broker owner landlord tenant founder co-founder executive boss head "
        "vice-president vice-chairman cardinal chaplain vicar priest monk nun deacon cleric ex-president ex-minister "
        "counselor counsellor councillor councilor councilman councilwoman alderman prosecutor solicitor barrister "
        "coroner magistrate marshal trooper investigator advocate commissioner comptroller treasurer administrator "
        "nominee frontman whip pm archdeacon canon father sister brother baroness baron duke duchess dean principal "
        "headteacher constable pc supt det pvt cadet"
    ).split()
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
        "then-president californian texan outgoing retired late presidential vice-presidential majority minority "
        "state treasury commerce labor energy education interior homeland security health transportation agriculture "
        "brothers sisters twins housing affairs finance trade defense defence transport"
    ).split()
)
BODIES: Final = frozenset(
    (
        "department ministry university college school institute committee commission council parliament senate "
        "congress assembly court party union association federation foundation organization organisation agency "
        "authority bureau office service services police army navy force forces bank fund corp corporation inc "
        "company co ltd group holdings industries airlines times post journal tribune herald news press radio "
        "television broadcasting network hospital center centre church board trust society club league campaign "
        "administration government house coalition alliance front movement watch international gazette chronicle "
        "courier telegraph guardian observer examiner globe bulletin inquirer dispatch sentinel motors systems "
        "technologies energy oil airways pharmaceuticals foods media records studios entertainment partners "
        "insurance railways steel telecom bancorp llc plc gmbh sa ag"
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
STATIONS: Final = frozenset(
    (
        "candidate nominee hopeful contender challenger front-runner frontrunner incumbent billionaire businessman "
        "businesswoman mogul tycoon politician lawmaker veteran star singer actor actress rapper comedian author "
        "player striker defender midfielder goalkeeper quarterback forward captain winger champion democrat "
        "republican socialist conservative tory native neurosurgeon"
    ).split()
)
HEADING: Final = frozenset(("heads headed leads led runs ran chairs chaired directs directed oversees").split())
ANSWERS: Final = frozenset(
    ("replied answered responded retorted countered replies answers responds retorts counters").split()
)
NAMES_TOO: Final = frozenset(
    (
        "may april june august will king prince pope bishop judge major dean rich long short baker butcher cook "
        "carpenter driver farmer guard marshal priest monk nunn painter head host duke baron mason chancellor page "
        "fighter justice chief coach pilot warden"
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
