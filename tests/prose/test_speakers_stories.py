"""Whole stories in the styles of the press: who speaks in each line."""

from __future__ import annotations

import pytest

from newsrecord.prose.quotes import find_quotes

STORIES = {
    "wire": (
        [
            "LUND, March 3 (NRA) — Norland's prime minister, Katrin Voss, said on Monday that talks had failed.",
            "“We have nothing left to offer,” Voss told reporters in the capital.",
            "Rebel commander Idris Kamara rejected the charge. “She never called us,” he said by telephone.",
            "The prime minister will meet her Sudmark counterpart, Olav Brandt, on Friday. “I hope for a sober talk,” "
            "Brandt said.",
        ],
        ["Katrin Voss", "Idris Kamara", "Olav Brandt"],
    ),
    "war": (
        [
            "KARSK (NRA) — Government troops retook the town of Belm, the defence ministry said.",
            "“The enemy is running,” Defence Minister Yuri Danko told state television.",
            "A resident, who asked not to be named, said shells were still falling.",
            "“We sleep in the cellar,” the resident said.",
            "Rebel spokesman Timur Asan denied it. “Our men are in the centre,” he said.",
            "Danko said he would visit Belm on Friday. “I will drink tea there,” he said.",
        ],
        ["Yuri Danko", None, "Timur Asan", "Yuri Danko"],
    ),
    "tabloid": (
        [
            "A heartbroken mum told last night how her son was swept off a pier.",
            "Carly Webb, 34, from Grimsholme, watched as waves took seven-year-old Alfie.",
            "She said: “I could not reach him.”",
            "Lifeboat volunteer Derek Shaw, 51, dived in and pulled the boy out.",
            "He said: “Anybody would have done it.”",
            "Webb added: “He is our hero.”",
            "Shaw, a father of three, said: “I just swam.”",
        ],
        ["Carly Webb", "Derek Shaw", "Carly Webb", "Derek Shaw"],
    ),
    "feature": (
        [
            "Maya Lindqvist and Tomas Ferrer have run the bakery on Mill Street for nine years.",
            "“It was a ruin,” Maya says, laughing.",
            "Tomas points at the old oven. “That is the heart of it,” he says.",
            "Their first winter was hard. “We slept on flour sacks,” Maya recalls.",
        ],
        ["Maya Lindqvist", "Tomas Ferrer", "Maya Lindqvist"],
    ),
    "police": (
        [
            "Police are looking for two men after a robbery at a jeweller's in Queen Street on Tuesday.",
            "Det. Sgt. Helen Marsh said the pair had fled on a scooter.",
            "“We would like to hear from anybody who saw them,” she said.",
            "“This was a frightening ordeal for the staff,” the detective added.",
            "A spokesman for the shop said: “Nobody was hurt.”",
            "“We are closed until Friday,” he added.",
        ],
        ["Helen Marsh", "Helen Marsh", None, None],
    ),
    "court": (
        [
            "Judge Carla Monti sentenced Viktor Hale to nine years on Monday.",
            "“You betrayed your friends,” Monti said.",
            "Hale wept. “I am sorry,” he told the court.",
            "“It is too late,” she said.",
        ],
        ["Carla Monti", "Viktor Hale", "Carla Monti"],
    ),
    "sports": (
        [
            "Top seed Ana Belova beat Chloe Marsh 6-3, 6-4 to reach the final.",
            "“I served well,” Belova said.",
            "Marsh, 19, said she had been nervous. “My legs were like jelly,” she said.",
            "Belova will meet Kim Sora on Saturday.",
            "“She is the best in the world,” Belova said of Kim.",
        ],
        ["Ana Belova", "Chloe Marsh", "Ana Belova"],
    ),
    "science": (
        [
            "Coffee may slow ageing, according to a study by the University of Lund.",
            "“We were surprised,” said lead author Dr. Mira Patel, a biologist at the university.",
            "“It is a correlation,” she said, “not proof.”",
            "Prof. Glen Ashby of King's College, who was not involved, called the study “sound.”",
            "But he added: “I would not drink more because of it.”",
        ],
        ["Mira Patel", "Mira Patel", "Glen Ashby", "Glen Ashby"],
    ),
    "business": (
        [
            "Shares in Tarn Foods fell 8 percent after the company warned on profits.",
            "Chief executive Will Draper blamed the weather. “Nobody buys ice cream in the rain,” he said.",
            "Analyst June Hartmann of Bell Capital was not persuaded.",
            "“This is about management,” Hartmann said in a note.",
            "“We have said all we have to say,” a spokesman said.",
        ],
        ["Will Draper", "June Hartmann", None],
    ),
    "parliament": (
        [
            "Foreign secretary Harriet Boyle resigned on Monday night.",
            "“I can no longer serve,” Boyle wrote to the prime minister, Edmund Fry.",
            "Mr Fry thanked her. “She served well,” he said.",
            "The former foreign secretary will sit on the back benches. “I shall speak my mind,” she said.",
        ],
        ["Harriet Boyle", "Edmund Fry", "Harriet Boyle"],
    ),
    "congress": (
        [
            "WASHINGTON (NRA) — Sen. Beth Harlow, R-Westland, and Rep. Mike Dunn, D-Eastland, traded barbs.",
            "“He lies,” Harlow said.",
            "“She is afraid,” Dunn said.",
            "“I fear nobody,” the senator said.",
            "The congressman laughed. “We'll see,” he said.",
        ],
        ["Beth Harlow", "Mike Dunn", "Beth Harlow", "Mike Dunn"],
    ),
    "courtesy titles": (
        [
            "Mr. Adler's lawyers had asked for bail. “Denied,” Judge Pia Stone said.",
            "“We will appeal,” Mr. Adler said.",
            "“He is stubborn,” the judge said.",
        ],
        ["Pia Stone", "Adler", "Pia Stone"],
    ),
    "letter": (
        [
            "To the editor: I read your report on the port with dismay.",
            "“Nobody asked us,” my neighbour said.",
            "I said: “We will not sell.”",
        ],
        [None, None],
    ),
    "transcript": (
        [
            "Interview with Norland's finance minister, Eva Lund, by Mark Tull.",
            "LUND: “We have no plan.”",
            "TULL: “None at all?”",
        ],
        ["Eva Lund", "Mark Tull"],
    ),
    "headline first": (
        [
            "Mayor Quinn Blasts Council Over Bridge Plan",
            "Mayor Dolores Quinn blasted the council on Friday.",
            "“It is madness,” she said.",
        ],
        ["Dolores Quinn"],
    ),
    "statements of bodies": (
        [
            "The Interior Ministry said five people were held.",
            "“The operation goes on,” the ministry said.",
            "Interior Minister Paulo Reis thanked the police. “They were brave,” he said.",
            "“We thank the minister,” said police chief Rosa Alba.",
        ],
        ["Interior Ministry", "Paulo Reis", "Rosa Alba"],
    ),
}


def names(paragraphs):
    found = (quote.attribution for quote in find_quotes(paragraphs) if quote.kind != "indirect")
    return [one.speaker.name if one is not None and one.speaker is not None else None for one in found]


@pytest.mark.parametrize("style", STORIES)
def test_every_line_has_its_speaker(style):
    """Each quotation of a story has the full name of who says it, or none."""
    paragraphs, speakers = STORIES[style]
    assert names(paragraphs) == speakers


@pytest.mark.parametrize("style", STORIES)
def test_the_beginning_of_a_story_speaks_alike(style):
    """Cut behind any paragraph, a story names nobody for a quotation whom the whole story names otherwise."""
    paragraphs, speakers = STORIES[style]
    for stop in range(1, len(paragraphs)):
        for early, late in zip(names(paragraphs[:stop]), speakers, strict=False):
            assert early is None or (late is not None and late.split()[-1] == early.split()[-1])


@pytest.mark.parametrize("times", [1, 400])
def test_names_of_a_long_story_reach_from_end_to_end(times):
    """A surname is told by a full name hundreds of paragraphs before it or behind it, and a pronoun by the last one."""
    between = ["“It is late,” said the clerk, Tom Berg.", "“It is dark,” he said.", "Nobody answered."] * times
    story = ["“We left,” Voss said.", "Harbour chief Ana Ruiz came.", *between, "“It is over,” Ruiz said."]
    speakers = names([*story, "“It never was,” said Prime Minister Katrin Voss."])
    assert speakers == ["Katrin Voss", *["Tom Berg"] * 2 * times, "Ana Ruiz", "Katrin Voss"]
