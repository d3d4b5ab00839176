r"""Say the forms of values in regular expressions that mean the same in all languages, as JSON Schema wants them.

Classes such as ``\s`` hold other characters in Python than in JavaScript, and case is a matter of flags, of which a
schema has none: so everything is spelled out.
"""

from __future__ import annotations

from typing import Final

__all__ = ["CELL", "DAY", "EMAIL", "LANGUAGE", "LINE", "LINK", "MOMENT", "PROSE", "WEB_URL"]

# White space that is no control character, and the control characters that are no tab and no newline.
_BLANKS: Final = r" \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_CONTROLS: Final = r"\u0000-\u0008\u000b-\u001f\u007f-\u009f"
_BREAKS: Final = r"\t\n"

# RFC 3339 and, for the offsets of old local times, the seconds that ISO 8601-2 adds.
_DAY: Final = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_MINUTES: Final = "([01][0-9]|2[0-3]):[0-5][0-9]"
_SECONDS: Final = ":[0-5][0-9]([.][0-9]{1,6})?"
# RFC 5646 in outline: language, script, region, variants, extensions, private use.
_LANGUAGE: Final = (
    "([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
    "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?"
    "|[Xx](-[A-Za-z0-9]{1,8})+"
)
_WEB: Final = "[Hh][Tt][Tt][Pp][Ss]?://"
_IN_URL: Final = f'[^ "<>{_BREAKS}{_CONTROLS}]+'

PROSE: Final = f"^[{_BLANKS}{_BREAKS}]*[^{_BLANKS}{_BREAKS}{_CONTROLS}][^{_CONTROLS}]*$"
LINE: Final = f"^[{_BLANKS}]*[^{_BLANKS}{_BREAKS}{_CONTROLS}][^{_BREAKS}{_CONTROLS}]*$"
CELL: Final = f"^[^{_BREAKS}{_CONTROLS}]*$"
DAY: Final = f"^{_DAY}$"
MOMENT: Final = f"^{_DAY}(T{_MINUTES}{_SECONDS}(Z|[+-]{_MINUTES}({_SECONDS})?)?)?$"
LANGUAGE: Final = f"^({_LANGUAGE})$"
EMAIL: Final = "^[^ @<>]+@[^ @<>]+[.][^ @<>.]+$"
WEB_URL: Final = f"^{_WEB}{_IN_URL}$"
LINK: Final = f"^({_WEB}|[Mm][Aa][Ii][Ll][Tt][Oo]:){_IN_URL}$"
