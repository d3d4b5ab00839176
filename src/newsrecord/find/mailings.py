"""The words with which outlets offer to send their readers the news."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import Phrases

__all__ = ["MAILINGS"]

MAILINGS: Final = Phrases(
    """
    receba todas as manhãs|receba todos os dias|receba diariamente|receba no seu email|receba no seu e-mail
    |receba no teu email|recibe cada mañana|recibe cada día|recibe todos los días|recibí todas las mañanas
    |recibe en tu correo|recevez chaque matin|recevez chaque jour|recevez chaque semaine|recevez tous les matins
    |recevez par mail|ricevi ogni mattina|ricevi ogni giorno|ricevi ogni settimana|ricevi nella tua mail
    |jeden morgen in ihrem postfach|jeden morgen in ihr postfach|in deinem postfach|in dein postfach|onze nieuwsbrief
    |onze nieuwsbrieven|in je mailbox|in uw mailbox|in je inbox|vårt nyhetsbrev|våra nyhetsbrev|vores nyhedsbrev
    |vores nyhedsbreve|vårt nyhetsbrev|våre nyhetsbrev|uutiskirjeemme|tilaa uutiskirjeemme|naszego newslettera
    |na swoją skrzynkę|do vašeho e-mailu|do vaší schránky|do vašej schránky|našeho newsletteru|nášho newslettera
    |newsletter-ul nostru|newsletterul nostru|naš bilten|na naš newsletter|на нашу рассылку|нашу рассылку
    |на нашу розсилку|нашу розсилку|нашия бюлетин|στο newsletter μας|ενημερωτικό δελτίο μας|bültenimize|e-bültenimize
    |bültenimizi|kanalımızdan|kanalımızı|buletin kami|bản tin của chúng tôi|نشرتنا البريدية|نشرتنا الإخبارية|خبرنامه ما
    |לניוזלטר שלנו|हमारे न्यूज़लेटर|メールマガジンにご登録|メールマガジンに登録|メールマガジンの登録|メルマガ登録
    |ニュースレターにご登録|ニュースレターに登録|ニュースレターの登録|뉴스레터를 구독|뉴스레터 구독|뉴스레터를 신청
    |订阅我们的|訂閱我們的|訂閱電子報|订阅电子报
    """
)
"""What readers are to receive, and where."""
