"""Tell the line that a speech or a letter begins with: "Ladies and gentlemen,"."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.body.beside import share_place
from newsrecord.find.body.field import Field
from newsrecord.patterns import late

__all__ = ["greets"]

_GREETING_ENDS: Final = frozenset(",!:.\uff0c\uff01\uff1a\u3002")
_GREETING: Final = late(
    r"(?:dear\s|(?:hello|hi|hey|hallo|hola|olá|ciao|hej|hei|ahoj|salut|bonjour|привет|cześć|moin|merhaba)\b"
    r"|good\s(?:morning|afternoon|evening|day)\b|greetings\b"
    r"|ladies and gentlemen|your excellenc|excellencies|fellow citizens|meine (?:sehr )?(?:verehrten )?damen"
    r"|sehr geehrte|liebe |mesdames|chers? |chères? |señoras|estimad[oa]s|querid[oa]s|senhoras|prezad[oa]s|car[oa]s "
    r"|signore e signori|gentili|car[ei] |geachte|beste |dames en heren|kära |ärade|kære |kjære |hyvät|arvoisa|szanowni"
    r"|drodzy|vážen|drahí|tisztelt|kedves|stimat|dragi |poštovan|уважаем|дороги|дамы и|шановні|дорогі|драги |уважаеми"
    r"|κυρίες|αγαπητ|sayın|değerli|yang terhormat|kính thưa|السيدات|أيها|גבירותי"
    r"|各位|尊敬的|同志们|同志們|女士们|女士們|先生们|朋友们|朋友們|亲爱的|親愛的|同学们|老师们|乡亲们|皆様|皆さん|존경하는|여러분)",
    re.IGNORECASE,
)


def greets(field: Field, prose: int, index: int) -> bool:
    """Return whether a line beside the first paragraph is how speeches begin: "Ladies and gentlemen,"."""
    chunk = field.chunks[index]
    is_line = chunk.kind == "paragraph" and not chunk.link_chars and chunk.text[-1] in _GREETING_ENDS
    return is_line and _GREETING.match(chunk.text) is not None and share_place(field, prose, index)
