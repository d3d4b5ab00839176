"""The English words beside the names of places, people and organisations, by what they tell.

Written for this library from the habits of news agencies and street signs; there are no names of places among them.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "DATES",
    "DIRECTIONS",
    "FUNCTION",
    "GENERIC",
    "INSTITUTIONS",
    "LOCAL_BODIES",
    "MEDIA",
    "MOVING",
    "NOT_PLACES",
    "OF_INSTITUTIONS",
    "REGION_WORDS",
    "SAYING",
    "SPEAKING",
    "STREETS",
    "TEAMS",
    "TITLES",
]

FUNCTION: Final = frozenset(
    (
        "the a an in on at of for from to by with and but or so as if when while after before since until during into "
        "near over under about between among against across through around behind beyond along within without outside "
        "inside toward towards upon via per that this these those there here then thus however also still yet even "
        "both each every all any some no not only it he she they we you i his her their its our my your who what "
        "which where why how than now today yesterday tomorrow meanwhile according once because although though "
        "another other many most more several one two three four five six seven eight nine ten"
    ).split()
)
"""Articles, prepositions, conjunctions, pronouns and numbers, which are capitalised only where a sentence opens."""

DIRECTIONS: Final = frozenset(
    (
        "north south east west northern southern eastern western central northeast northwest southeast southwest "
        "northeastern northwestern southeastern southwestern upper lower greater downtown uptown inner outer mid "
        "metro metropolitan midtown rural urban suburban coastal mainland old historic nearby neighboring "
        "neighbouring modern ancient occupied"
    ).split()
)
"""What parts of a place are called by."""

TITLES: Final = frozenset(
    (
        "mr mrs ms miss dr sir dame lord lady sen senator rep representative gov governor president vice prime "
        "minister premier chancellor king queen prince princess judge justice attorney general gen col colonel lt "
        "lieutenant capt captain maj major sgt sergeant cpl pvt private adm admiral cmdr commander rev reverend fr "
        "father sister brother pastor bishop archbishop cardinal pope rabbi imam sheikh coach mayor councilman "
        "councilwoman councillor alderman sheriff deputy officer detective chief constable inspector superintendent "
        "principal professor prof chairman chairwoman chair director secretary treasurer commissioner trooper "
        "congressman congresswoman assemblyman assemblywoman delegate ambassador spokesman spokeswoman author actor "
        "actress singer defendant suspect quarterback striker goalkeeper guard forward pitcher"
    ).split()
)
"""Titles, ranks and offices that stand before the names of people."""

GENERIC: Final = frozenset(
    (
        "county parish township borough city town village province state district prefecture governorate oblast "
        "region territory municipality department canton island islands isle isles river creek lake lakes bay sea "
        "ocean gulf strait straits channel canal valley mountain mountains mount hills hill peak canyon desert forest "
        "beach coast harbor harbour port falls springs heights park peninsula basin plateau plain plains delta "
        "glacier reef cape point sound pass reservation republic kingdom emirate coastline"
    ).split()
)
"""What kinds of places are called by."""

REGION_WORDS: Final = frozenset(
    (
        "county parish township borough province district governorate oblast region prefecture island islands river "
        "lake bay valley"
    ).split()
)
"""Those that belong to the name before them, whether or not a gazetteer has the two together."""

MOVING: Final = frozenset(
    (
        "flew fly flies flying flown went go goes going gone moved move moves moving travel travels traveled "
        "travelled traveling travelling returned return returns returning drove drive driving driven came come comes "
        "coming sent headed heading trip trips visit visits flight flights journey relocated walked sailed fled "
        "emigrated immigrated transferred route road roads close closer back"
    ).split()
)
"""What stands before "to" and where somebody goes."""

NOT_PLACES: Final = frozenset(
    (
        "arab arabs kurd kurds kurdish muslim muslims islam islamic jew jews jewish christian christians hindu hindus "
        "buddhist buddhists sikh sikhs latin latino hispanic roman romans god lord internet senate congress "
        "parliament covid olympic olympics "
        "farsi dari pashto urdu hindi tamil telugu kannada malayalam marathi gujarati punjabi sinhala hebrew aramaic "
        "yiddish amharic tigrinya oromo hausa igbo yoruba swahili sorani kurmanji tagalog mandarin cantonese quechua "
        "esperanto ramadan muharram ashura eid nowruz diwali holi passover hanukkah"
    ).split()
)
"""Peoples, beliefs, bodies, languages and feasts that towns are called like."""

STREETS: Final = frozenset(
    (
        "street st avenue ave road rd boulevard blvd drive dr lane ln court highway hwy parkway pkwy terrace turnpike "
        "freeway expressway bypass pike trail circle way place"
    ).split()
)
"""What streets are called by."""

LOCAL_BODIES: Final = frozenset(
    (
        "police mayor sheriff county city council school schools fire state department district court community area "
        "public high hospital resident residents man woman couple teen native based parish village township"
    ).split()
)
"""What belongs to a place whose name stands before it."""

MEDIA: Final = frozenset(
    (
        "times post news herald tribune gazette journal sun star press daily weekly chronicle observer telegram "
        "dispatch courier examiner sentinel register inquirer globe mail mirror guardian independent review record "
        "today tv radio fm"
    ).split()
)
"""What newspapers and stations are called by."""

TEAMS: Final = frozenset(
    (
        "giants bulldogs tigers eagles lions bears panthers wildcats cardinals warriors rangers united city rovers fc "
        "wanderers albion hornets knights braves rebels falcons hawks cowboys patriots royals yankees sox mets "
        "dodgers cubs reds marlins nationals phillies pirates brewers twins astros athletics mariners padres rockies "
        "angels orioles rays jays guardians indians celtics nets knicks raptors bulls cavaliers pistons pacers bucks "
        "heat magic wizards nuggets timberwolves thunder jazz clippers lakers suns kings mavericks rockets grizzlies "
        "pelicans spurs bruins sabres canadiens senators lightning hurricanes devils islanders flyers penguins "
        "capitals blackhawks avalanche stars predators blues jets flames oilers canucks ducks sharks bills dolphins "
        "ravens bengals browns steelers texans colts jaguars titans broncos chiefs raiders chargers packers vikings "
        "saints buccaneers seahawks rams crusaders spartans trojans huskies cougars gators hotspur athletic olympique "
        "sporting cf afc"
    ).split()
)
"""What teams are called by."""

INSTITUTIONS: Final = frozenset(
    (
        "zoo hospital foundation bank inc corp company corporation llc ltd hotel church chapel cathedral center "
        "centre academy institute institution society association federation club theatre theater museum gallery "
        "library college university elementary middle high school schools festival stadium arena park cemetery "
        "airport bridge mall market farm farms ranch winery brewery restaurant cafe committee organization "
        "organisation group party union league conference commission agency bureau office ministry services service "
        "system systems authority board alliance coalition fund trust partners partnership homestead estate house inn "
        "lodge plaza street prison jail power electric energy water gas health medical memorial methodist baptist "
        "lutheran catholic presbyterian episcopal police department court council chamber army navy air force "
        "national international fire patrol transit railroad railway symphony orchestra opera ballet speedway"
    ).split()
)
"""What organisations and buildings are called by."""

OF_INSTITUTIONS: Final = frozenset(
    (
        "university bank church college institute council board department ministry school diocese archdiocese "
        "secretary association federation league daughters friends"
    ).split()
)
"""Organisations whose names end with "of" and a place."""

DATES: Final = frozenset(
    (
        "january february march april may june july august september october november december jan feb mar apr jun "
        "jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu "
        "thurs fri sat sun spring summer autumn fall winter easter christmas"
    ).split()
)
"""Months, days and seasons."""

SPEAKING: Final = frozenset(
    (
        "said says told adds explained noted stated testified recalled admitted declined acknowledged insisted "
        "pleaded thinks felt knew thought"
    ).split()
)
"""What people do, and places hardly ever."""

SAYING: Final = SPEAKING | frozenset(
    (
        "say tell added asked replied continued argued wrote warned believes hopes wants went has was is had will "
        "would who whose"
    ).split()
)
"""What subjects do, whether they are people or not."""
