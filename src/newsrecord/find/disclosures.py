"""The words with which outlets disclose that they are paid for what readers buy through a story's links."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import Phrases, holds

__all__ = ["is_disclosure"]

_LONGEST: Final = 450
# One of these stands in each of them.
_STEMS: Final = (
    "ffili", "ommissi", "omisi", "omissão", "rovi", "purchas", "buy", "share", "compensated", "independently",
    "nnonslänk", "eklamlänk", "eklamel", "nnonsel", "eklamlink", "ainoslink", "umppanuus", "prowizj", "jutalék",
    "comision", "комисси", "комісі", "προμήθ", "komisyon", "アフィリ", "プロモ", "広告", "수수료", "佣金", "عمولة",
    "Händler", "Kauf",
)  # fmt: skip
# Each speaks to the readers of the very page, in the first person or of "this article": a story on the trade does not.
_DISCLOSURES: Final = Phrases(
    """
    we may earn a commission|we may earn an affiliate commission|we may earn commission|we may earn a small commission
    |we may receive a commission|we may receive an affiliate commission|we may receive a small commission
    |we may get a commission|we may get a share|we may collect a share|we may make a commission|we may be compensated
    |we earn a commission|we earn a small commission|may earn us a commission|may earn a commission if you buy
    |may earn an affiliate commission if|may earn a commission on purchases|we earn from qualifying purchases
    |i earn from qualifying purchases|earn from qualifying purchases|this post contains affiliate links
    |this article contains affiliate links|this story contains affiliate links|this page contains affiliate links
    |this post may contain affiliate links|this article may contain affiliate links
    |this page may contain affiliate links
    |purchases made through links|if you buy something through our links|if you buy something through a link
    |when you buy through links on our site|when you buy through our links
    |when you purchase through links on our site
    |all products are independently selected|products featured here are independently selected
    |sind affiliate-links|sogenannte affiliate-links|so genannte affiliate-links|enthält affiliate-links
    |enthält sogenannte affiliate-links|erhalten wir eine provision|erhalten wir eine kleine provision
    |bekommen wir eine provision|bekommen wir eine kleine provision|bekommen wir vom händler|erhält eine provision vom
    |wir erhalten für einen kauf|wir erhalten eine provision|verdienen wir eine provision
    |contient des liens d'affiliation|contient des liens d’affiliation|contient des liens affiliés
    |nous pouvons toucher une commission|nous pouvons percevoir une commission|nous pouvons recevoir une commission
    |nous percevons une commission|peut percevoir une commission|peut toucher une commission
    |contiene enlaces de afiliación|contiene enlaces de afiliado|contiene enlaces de afiliados
    |podemos recibir una comisión|podemos ganar una comisión|podemos obtener una comisión|recibimos una comisión por
    |puede recibir una comisión por|puede obtener una comisión por
    |contiene link di affiliazione|contiene link affiliati|potremmo ricevere una commissione
    |possiamo ricevere una commissione|riceviamo una commissione|potrebbe ricevere una commissione
    |contém links de afiliados|contém links afiliados|podemos receber uma comissão|podemos ganhar uma comissão
    |pode receber uma comissão|bevat affiliate links|bevat affiliate-links|bevat affiliatelinks
    |ontvangen wij een commissie|ontvangen we een commissie|krijgen wij een commissie|krijgen we een commissie
    |innehåller affiliatelänkar|innehåller annonslänkar|innehåller reklamlänkar|får vi provision|kan vi få provision
    |indeholder affiliate links|indeholder affiliatelinks|indeholder reklamelinks|inneholder affiliatelenker
    |inneholder annonselenker|inneholder reklamelenker|kan vi få provisjon|får vi provisjon|sisältää mainoslinkkejä
    |sisältää affiliate-linkkejä|sisältää kumppanuuslinkkejä|zawiera linki afiliacyjne|możemy otrzymać prowizję
    |otrzymujemy prowizję|obsahuje affiliate odkazy|můžeme získat provizi|môžeme získať províziu
    |affiliate linkeket tartalmaz|jutalékot kaphatunk|conține linkuri afiliate|conține link-uri afiliate
    |putem primi un comision|можем получить комиссию|можемо отримати комісію|ενδέχεται να λάβουμε προμήθεια
    |komisyon kazanabiliriz|komisyon alabiliriz|kami bisa mendapat komisi|kami mungkin mendapatkan komisi
    |アフィリエイトリンクを含|アフィリエイト広告を利用|本ページはプロモーションが含まれ|記事内に広告を含
    |일정액의 수수료를 제공받|可能会获得佣金|可能會獲得佣金|قد نحصل على عمولة
    """
)


def is_disclosure(text: str) -> bool:
    """Return whether *text* tells readers that the outlet is paid for what they buy through links of the page.

    >>> is_disclosure("We may earn a commission from links."), is_disclosure("He took a commission on each sale.")
    (True, False)
    """
    return len(text) <= _LONGEST and holds(_STEMS, text) and _DISCLOSURES.stand_in(text)
