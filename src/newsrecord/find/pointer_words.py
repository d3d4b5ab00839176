"""The words that stand above links to other stories, or open such a link."""

from __future__ import annotations

from typing import Final

from newsrecord.find.chinese_closers import CHINESE_POINTERS
from newsrecord.find.far_pointers import FAR_POINTERS
from newsrecord.find.wordlists import Phrases

__all__ = ["POINTERS"]

POINTERS: Final = (
    Phrases(
        """
    read more|read next|read also|also read|see also|up next|related|more on this|more from|recommended|you may also
    |you might also|in this article|in this story|in this post|on this page|table of contents|contents|top stories
    |don't miss|watch|mehr aus|lesen sie auch|lesen sie mehr|lesen sie hier|mehr zum thema|mehr dazu|mehr lesen
    |auch interessant|weiterlesen|artikel zum thema|inhaltsverzeichnis|lire aussi|à lire|sur le même sujet|voir aussi
    |lee también|leer más|te puede interesar|más información|noticia relacionada|noticias relacionadas|leggi anche
    |leggi di più|leia também|leia mais|saiba mais|lees ook|lees meer|läs mer|läs också|les også|les mer|læs også
    |læs mere|lue myös|lue lisää|czytaj więcej|czytaj też|zobacz także|čtěte také|přečtěte si|citește și|olvasta már
    |διαβάστε επίσης|читайте также|читайте також|читайте ещё|по теме|ilgili haber|ilginizi çekebilir|baca juga
    |xem thêm|lire également|à lire également|a lire aussi|olvassa el|olvasd el|kapcsolódó|ajánlott
    |mohlo by vás zajímat|související|mohlo by vás zaujímať|čítajte aj|vezi și|διαβάστε ακόμη|διαβάστε ακόμα|קראו גם
    |כתבות נוספות|עוד בנושא|यह भी पढ़ें|ये भी पढ़ें|اقرأ أيضا|اقرأ أيضاً|بیشتر بخوانید|اخبار مرتبط|مقالات ذات صلة
    |чытайце таксама|чытайце яшчэ|глядзіце таксама|прочитајте повеќе|прочитајте уште|прочитај повеќе|прочитај уште
    |читајте још|погледајте још|vezani tekst|vezani članak|vezane vijesti|léigh freisin|léigh tuilleadh|darllenwch hefyd
    |darllen mwy|darllenwch fwy|gwelwch hefyd|irakurri ere|irakurri gehiago|ikusi ere|gehiago irakurri|կարդացեք նաև
    |կարդալ նաև|bunu da oxuyun|həmçinin oxuyun|сондай-ақ оқыңыз|lestu einnig|lesið einnig|les eisini|lês ek|liest och
    |lexo më shumë|lexoni më shumë|shiko edhe|skatieties arī|skaties arī|vaata ka|aqra wkoll|იხილეთ ასევე
    |berita terkait|baca selengkapnya|tin liên quan|đọc thêm|zobacz również|veja também|taip pat skaitykite
    |skaitykite taip pat|lasi vēl|lasi arī|lasiet arī|loe ka|loe lisaks|loe veel|lexo edhe|lexoni edhe|lexo gjithashtu
    |pročitajte još|pročitajte i|povezane vijesti|povezani članci|preberite še|preberite tudi|súvisiaci článok
    |súvisiace články|čítajte tiež|prečítajte si|čtěte více|více k tématu|citiți și|czytaj także|zobacz też
    |czytaj również|przeczytaj także|przeczytaj też|vegeu també|llegiu també|llegeix també|et pot interessar
    |ler também|artigos relacionados|sur le même thème|voir également|vedi anche|lea también|przeczytaj również
    |lea además|le puede interesar|leé también|leé además|mirá también|mira también|nota relacionada|te recomendamos
    |ez is érdekelheti|también te puede|potrebbe interessarti|ti potrebbe interessare|mer om|mer från|lisää aiheesta
    |อ่านข่าว|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|আরও পড়ুন|এই বিভাগের আরও|இதையும் படிக்க
    |இதையும் படியுங்கள்|یہ بھی پڑھیے|یہ بھی پڑھیں|مزید پڑھیں|бұл да қызық|тағы оқыңыз|oxşar xəbərlər|წაიკითხეთ
    |прочетете още|pročitajte još|прочитајте још|прочитајте и|soma zaidi|basahin|läs även|les meir|les óg|sjå også
    |se også|lue lisäksi|sjá einnig|lesa meira|lestu meira|ezt is ajánljuk|čtěte i|preberite več|още по темата
    |вижте още|вижте също|прочитајте више|материалы по теме|смотрите также|читайте по теме|δείτε επίσης|δείτε ακόμα
    |קראו עוד|همچنین بخوانید|مطالب مرتبط|أخبار ذات صلة|مواضيع ذات صلة|aiheesta lisää
    |ilgili haberler|ilgili içerikler|benzer haberler
    |das könnte sie auch|das könnte dich auch|auch das könnte|dit vind je misschien|misschien ook interessant
    |vous aimerez aussi|ça peut vous intéresser|cela pourrait vous intéresser|du kanske också gillar
    |måske er du også|può interessarti anche|pode interessar|você também pode gostar|você pode gostar
    |może cię zainteresować|może cię też|te-ar putea interesa|ți-ar putea plăcea|вам может быть интересно
    |вам будет интересно|вам буде цікаво|вас може зацікавити|може да ви|μπορεί να σας ενδιαφέρει|ίσως σας ενδιαφέρει
    |saatat olla kiinnostunut|sinua voisi kiinnostaa|mungkin anda suka|có thể bạn quan tâm|قد يهمك|ربما يعجبك
    |se också|bekijk ook|luister ook|lihat juga|до теми|شاهد أيضا|شاهد أيضاً|povezane novice|seotud lood
    |saistītie raksti|susiję straipsniai|повезане вести|още новини|संबंधित खबरें|puedes leer:|puede leer:
    |διαβαστε επισησ|διαβαστε ακομη|διαβαστε ακομα|δειτε επισησ|δειτε ακομα|missa inte|延伸阅读
    |関連記事|あわせて読みたい|相关新闻|相关阅读|延伸閱讀|관련기사
    """
    )
    | CHINESE_POINTERS
    | FAR_POINTERS
)
"""What a line opens with that leads to another story."""
