"""Read the halves and the parts of the day that pages print beside the hours of a clock of twelve."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BEFORE", "BEHIND", "hour_of_day", "is_no_time"]

# What stands before the hours: "오후 6:05", "शाम 6:05", "du. 6:05".
_BEFORE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "early": """上午 午前 오전 凌晨 早上 清晨 새벽 아침 de. सुबह सवेरे सकाळी पहाटे बिहान সকাল ভোর সকালে காலை
            ఉదయం രാവിലെ ಬೆಳಿಗ್ಗೆ સવારે ਸਵੇਰੇ පෙ.ව.""",
        "late": """下午 午後 오후 晚上 傍晚 저녁 du. शाम सायं सायंकाळी संध्याकाळी दिउँसो बेलुका বিকাল বিকেল সন্ধ্যা
            மாலை பிற்பகல் సాయంత్రం വൈകിട്ട് ಸಂಜೆ સાંજે ਸ਼ਾਮ ප.ව.""",
        "noon": "中午 낮 दोपहर दुपारी দুপুর மதியம் మధ్యాహ్నం ഉച്ചയ്ക്ക് ಮಧ್ಯಾಹ್ನ બપોરે ਦੁਪਹਿਰ",
        "night": "深夜 밤 रात रात्री राति রাত இரவு రాత్రి രാത്രി ರಾತ್ರಿ રાત્રે ਰਾਤ",
    }
)
# What stands behind them: "6:05 petang", "6:05 chiều", "6:05 de la tarde".
_BEHIND: Final[Mapping[str, str]] = MappingProxyType(
    {
        "early": """pagi | subuh | sáng | صبح | ng umaga | पूर्वाह्न | পূর্বাহ্ণ | পূর্বাহ্ন | ព្រឹក | de la mañana
            | da manhã""",
        "late": """petang | sore | chiều | شام | عصر | بعدازظهر | بعد از ظهر | سہ پہر | ng hapon | अपराह्न | অপরাহ্ণ
            | অপরাহ্ন | ល្ងាច | de la tarde | da tarde""",
        "noon": "tengah hari | siang | trưa | دوپہر | ظهر | ng tanghali",
        "night": "malam | tối | đêm | رات | شب | ng gabi | យប់ | de la noche | da noite",
    }
)
_KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {word: kind for kind, words in _BEFORE.items() for word in words.split()}
    | {" ".join(word.split()): kind for kind, words in _BEHIND.items() for word in words.split("|")}
)
BEFORE: Final = "|".join(word.replace(".", r"\.") for words in _BEFORE.values() for word in words.split())
"""Their words before the hours, as alternatives of a pattern."""
BEHIND: Final = "|".join(" ".join(word.split()) for words in _BEHIND.values() for word in words.split("|"))
"""Their words behind the hours, as alternatives of a pattern."""
# The first letters of "p.m.", "μ.μ.", Arabic "مساء", Vietnamese "CH", Persian, Bengali and Hindi "p.m.".
_LATE_HALVES: Final = frozenset({"p", "μ", "م", "c", "ب", "প", "प"})
# The hours of the night that are those of the next day, and the first that noon is said of.
_SMALL_HOURS: Final = 5
_FORENOON: Final = 9

# Where prices have a comma, and clocks a dot: "14.3.2026 6.05".
_DOTTED: Final = frozenset({"da", "et", "fi", "fo", "id", "is", "it", "nb", "nn", "no", "sl", "sv"})


def hour_of_day(hour: int, word: str) -> int:
    """Return the hour of twenty-four that *hour* is in the part of the day that *word* calls.

    >>> hour_of_day(6, "p.m."), hour_of_day(12, "am"), hour_of_day(8, "malam"), hour_of_day(1, "रात")
    (18, 0, 20, 1)
    >>> hour_of_day(11, "中午"), hour_of_day(18, "sore")
    (11, 18)
    """
    if hour > 12:
        return hour
    word = word.casefold()
    kind = _KINDS.get(word) or ("late" if word[:1] in _LATE_HALVES else "early")
    if kind == "noon":
        return hour if hour >= _FORENOON else hour + 12
    if kind == "night" and (hour == 12 or hour < _SMALL_HOURS):
        return hour % 12
    return hour % 12 + 12 * (kind != "early")


def is_no_time(parts: Mapping[str, str | None], hour: int, language: str | None) -> bool:
    """Return whether the digits behind a date only look like a clock: "28.04.2023 3.50" may be a price."""
    if parts.get("colon") != "." or parts.get("half") or parts.get("at") or parts.get("part"):
        return False
    return hour > 23 or (len(parts["hour"] or "") == 1 and (language or "")[:2].casefold() not in _DOTTED)
