"""Tell the lines that call readers to an outlet's channel on a messenger."""

from __future__ import annotations

from typing import Final

from newsrecord.patterns import late

__all__ = ["calls_to_channel"]

_LONGEST: Final = 160
# What is asked opens the line: a story tells who opened a channel, and what stands in it.
_CALL: Final = late(
    r"[^\w\n]{0,8}(?:(?:clique aqui|cliquez ici|haz clic|haga clic|clicca qui)\W{1,3}(?:e |et |y |per |para )?)?"
    r"(?:segui(?:te|ci)?|iscriv\w{1,4}|unisciti|unitevi|entra|entrate|"
    r"suivez(?:-nous)?|rejoignez(?:-nous)?|abonnez-vous|retrouvez(?:-nous)?|"
    r"s[ií]g[au]e?(?:nos)?|sig[au]n(?:nos)?|[uú]ne(?:te|os)|[uú]nase|sumate|súmate|suscr[ií]b[ea](?:te|se)|"
    r"participe|entre n[oa]s?|acesse|faça parte|inscreva-se|junta-te|junte-se|segue|"
    r"urmăre[sșş]te|urmări[tțţ]i|intr[ăa]|intra[tțţ]i|abon(?:ează|a[tțţ]i)-\w{1,3}|"
    r"segueix|seguiu|uneix-te|subscriu(?:-\w{1,4})?|únete|"
    r"follow|join|subscribe to|folge[nt]?|abonnier(?:e|en|t)|tritt|volg|abonneer|följ|følg|seuraa|liity|"
    r"obserwuj|dołącz|śledź|sledujte|odebírejte|odoberajte|kövess|kövesse|csatlakozz|pratite|zapratite|spremljajte|"
    r"подпис\w{1,12}|підпис\w{1,12}|абонирайте|последвайте|ακολουθήστε|takip et|katıl)\b"
    r"[^\n]{0,90}?\b(?:canal|canale|canalul|cha[iî]nes?|channels?|(?:\w{2,12}-)?[ck]anal(?:en|et|i|ima)?|kanaal|"
    r"kanava[an]?|kanał|grup(?:o|pe|po|ul)|groupe?|community|comunità|comunidade?|канал\w{0,3}|κανάλι)\b",
    2,
)


def calls_to_channel(text: str) -> bool:
    """Return whether *text* calls readers to a channel or a group on a messenger, and does nothing else.

    >>> calls_to_channel("Segui anche il nostro canale WhatsApp"), calls_to_channel("The mayor has a WhatsApp channel.")
    (True, False)
    """
    # To look for four letters costs next to nothing, and rules nearly all lines out.
    if not ("tsApp" in text or "elegram" in text or "Viber" in text or "tsapp" in text):
        return False
    return len(text) <= _LONGEST and _CALL.match(text) is not None
