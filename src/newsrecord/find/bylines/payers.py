"""The words with which a line near the headline leads to who paid for a page, and not to who wrote it."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import Phrases

__all__ = ["PAYERS", "leads_to_payer"]

_LONGEST: Final = 100
PAYERS: Final = Phrases(
    """
    paid for by|paid content by|paid content from|paid post by|paid post from|partner content by|partner content from
    |brand content by|branded content by|branded content from|sponsored content by|sponsored content from|sponsored by
    |sponsor content from|advertisement by|advertisement from|advertorial by|advertising by|underwritten by
    |brought to you by|made possible by|in partnership with|in paid partnership with|paid partnership with
    |präsentiert von|gesponsert von|gesponsert durch|bezahlt von|finanziert von|unterstützt von|anzeige von
    |ein angebot von|eine anzeige von|ein angebot unseres|in kooperation mit|mit freundlicher unterstützung von
    |mit unterstützung von|mit freundlicher unterstützung der|werbung von|advertorial von|sponsored post von
    |proposé par|proposée par|sponsorisé par|sponsorisée par|parrainé par|contenu proposé par|contenu sponsorisé par
    |contenu partenaire|en partenariat avec|avec le soutien de|avec le soutien du|publicité de
    |contenido ofrecido por|contenido patrocinado por|contenido pagado por|pagado por|pagada por|en alianza con
    |con el patrocinio de|con el apoyo de|branded content de|publicidad de|ofert per|patrocinat per
    |conteúdo oferecido por|conteúdo patrocinado por|oferecimento:|oferecimento|pago por|em parceria com
    |com o patrocínio de|com o apoio de|patrocínio:
    |sponsorizzato da|sponsorizzata da|offerto da|offerta da|presentato da|contenuto sponsorizzato da
    |contenuto offerto da|in partnership con|con il sostegno di|con il contributo di
    |betaald door|mogelijk gemaakt door|mede mogelijk gemaakt door|branded content van|advertentie van
    |in samenwerking met|gesponsorde bijdrage van|in opdracht van
    |sponsrat av|sponsrad av|presenteras av|i samarbete med|annons från|sponset av|presentert av|i samarbeid med
    |annonse fra|annonsørinnhold fra|sponsoreret af|præsenteret af|i samarbejde med|annonce fra|betalt af|betalt av
    |yhteistyössä|kaupallinen yhteistyö|mainos:|sisällön tarjoaa
    |sponsorowane przez|prezentowane przez|prezentowany przez|materiał partnera|partner materiału|we współpracy z
    |sponzorováno|sponzorované|ve spolupráci s|v spolupráci s|partner článku|partnerem článku je
    |támogatta|támogatott tartalom|a cikk támogatója|együttműködésben
    |susținut de|oferit de|prezentat de|în parteneriat cu|finanțat de|sponzorirano|u suradnji s|u saradnji sa
    |uz podršku|v sodelovanju z|pokrovitelj|при поддержке|реклама|на правах рекламы|спонсор|в партнерстве с
    |за підтримки|у партнерстві з|на правах реклами|с подкрепата на|в партньорство с
    |με την υποστήριξη|με τη χορηγία|χορηγός|σε συνεργασία με|sponsor:|sponsorlu içerik
    |dipersembahkan oleh|didukung oleh|disponsori oleh|bekerja sama dengan|được tài trợ bởi|tài trợ bởi
    |提供：|提供:|協賛：|协办：|赞助：|贊助：|협찬:|برعاية|بالشراكة مع|با حمایت|בחסות|בשיתוף|प्रायोजित
    """
)
"""Each opens such a line, and no sentence of a story that ends with a full stop."""


def leads_to_payer(line: str) -> bool:
    """Return whether a *line* that is no sentence says who paid for the page.

    >>> leads_to_payer("Paid for by Coast Foods"), leads_to_payer("Paid by the day, Ana Ruiz went home.")
    (True, False)
    """
    return len(line) <= _LONGEST and line[-1:] not in ".!?" and PAYERS.open(line)
