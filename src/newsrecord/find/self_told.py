"""Tell the lines that speak of the text itself: who may read on, who translated it, where it was printed before."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import Phrases

__all__ = ["WALLS", "is_self_told"]

_LONGEST: Final = 400
_NEAR: Final = 60
# What opens such a line.  That a text or an article "is" or "was" something is said of the page; of what it shows or
# asks, its writer speaks too.
_OPENERS: Final = Phrases(
    """
    dieser artikel wurde|dieser artikel ist|dieser text wurde|dieser text ist|dieser beitrag wurde|dieser beitrag ist
    |dieser beitrag stammt|dieser inhalt ist|wir haben diesen beitrag|wir haben diesen artikel|wir haben diesen text
    |den ganzen artikel|den vollständigen artikel|den kompletten artikel|redaktioneller hinweis|hier geht es zu
    |hier geht's zu|mehr nachrichten aus|cet article est|cet article a été|cet article vous est|cette dépêche
    |ce contenu est|ce texte a été|ce texte est|article initialement|article publié initialement
    |un article de notre partenaire|la suite de l'article|la suite de cet article|lisez l'article
    |lire l'article complet|retrouvez l'intégralité|dit artikel is|dit artikel werd|dit artikel verscheen
    |dit verhaal is|deze tekst is|lees het volledige artikel|lees het hele artikel|lees het hele verhaal
    |questo articolo è|questo contenuto è|articolo realizzato|contenuto realizzato|l'articolo completo
    |este artículo es|este artículo ha sido|este contenido es|este contenido ha sido|contenido elaborado
    |este contenido fue producido|este contenido fue elaborado|este contenido fue creado|este conteúdo foi
    |conteúdo produzido por|contenu produit par|contenu proposé par|ce contenu est|ce contenu a été|questo contenuto è
    |contenuto realizzato|contenuto sponsorizzato|acest conținut este|acest articol este publicitar|aquest contingut
    |artículo elaborado|texto elaborado|este artigo é|este artigo foi|este conteúdo é|este texto foi
    |texto editado por|artigo exclusivo|notícia atualizada|notícia actualizada|artigo atualizado
    |ten artykuł przeczytasz|ten artykuł jest|ten artykuł powstał|ten tekst powstał|tekst powstał|artykuł powstał
    |materiał chroniony|materiał powstał|tento článek je|tento článek byl|tento článok je|tento článok pre vás
    |tento článek pro vás|článok si môžete|článek si můžete|tento článok bol|text vznikl|text vznikol|článek vznikl
    |článok vznikol|článek jsme|článok sme|celý článek|celý článok|a cikk folytatása|a teljes cikk|ez a cikk a
    |cikkünk folytatása|acest articol este|acest articol a fost|articolul complet|textul integral|den här artikeln är
    |den här artikeln har|det här är en låst|artikeln är publicerad|artikeln är översatt|texten är översatt
    |texten är skriven|denne artikkelen er|denne saken er|denne artikel er|artiklen er oversat|artikkeli on julkaistu
    |juttu on julkaistu|juttu on käännetty|ovaj članak je|овај чланак је|tekst je prvobitno|tekst je izvorno
    |članak je izvorno|материал подготовлен|материал создан|при копировании|при цитировании
    |при использовании материалов|больше новостей|больше новостей в|все новости|еще больше новостей
    |ещё больше новостей|матеріал підготовлено|цей матеріал|цю статтю|більше новин|всі новини|материалът е
    |статията е преведена|το άρθρο αυτό|bu haber yapay zeka|bu içerik|this article was translated
    |hat dir dieser artikel|hat dir der artikel|hat dir dieser beitrag|hat dir der beitrag|hat dir dieser text
    |hat euch dieser artikel|hat euch der artikel|hat euch dieser beitrag|hat euch der beitrag
    |gefällt dir dieser artikel
    |dir gefällt dieser artikel|cet article t'a plu|cet article t’a plu|tu as aimé cet article
    |te ha gustado este artículo|¿te ha gustado este artículo|¿te ha gustado el artículo
    |¿te gustó este artículo|gostaste deste artigo
    |ti è piaciuto questo articolo|ti è piaciuto l'articolo|vond je dit artikel|gillade du artikeln
    |likte du artikkelen
    |kunne du lide artiklen|spodobał ci się ten artykuł|líbil se ti článek|páčil sa ti článok|tetszett a cikk
    |ți-a plăcut articolul|тебе понравилась статья|тобі сподобалася стаття
    |questo testo è stato tradotto|questo testo è stato pubblicato|il testo è stato tradotto
    |l'articolo è stato tradotto|articolo tradotto|testo tradotto|traduzione a cura
    |ten tekst został|ten artykuł został|ten tekst ukazał|ten artykuł ukazał|tekst ukazał się|artykuł ukazał się
    |tekst pierwotnie|artykuł pierwotnie|artykuł przetłumaczony|tekst przetłumaczony|článek byl přeložen
    |text byl přeložen|článek původně|text původně|článok bol preložený|text bol preložený|článok pôvodne|text pôvodne
    |a cikk eredetileg|az írás eredetileg|a cikket mesterséges|articol tradus|text tradus|textul a fost tradus
    |articolul a fost tradus|articolul a apărut|teksti on käännetty|artikkeli on käännetty|juttu on alun perin
    |artikkeli on alun perin|saken er oversatt|artikkelen er oversatt|artikkelen ble først|saken ble først
    |artiklen blev først|artiklen er først|teksten er oversat|artikeln publicerades först|texten publicerades först
    |tekst je preveden|članak je preveden|članak je prvobitno|članek je preveden|впервые опубликовано|оригинал статьи
    |оригинал публикации|статья впервые|статья переведена|текст переведен|текст переведён|материал переведен
    |материал переведён|вперше опубліковано|статтю перекладено|текст перекладено|статията е публикувана за
    |текстът е преведен|το άρθρο δημοσιεύτηκε|το άρθρο δημοσιεύθηκε|αναδημοσίευση από|bu yazı ilk
    |bu makale ilk|bu haber ilk|bu yazı yapay|bu metin yapay|この記事は|本記事は|当記事は|※この記事は|※本記事は
    |이 기사는|본 기사는|이 글은|نشر هذا المقال|نُشر هذا المقال|نشرت هذه المقالة|تمت ترجمة هذا|تُرجم هذا|ترجم هذا
    |هذا المقال مترجم|هذا المقال لا يعبر|هذا المقال يعبر|این مطلب نخستین|این مقاله نخستین|این مطلب ترجمه|המאמר פורסם
    |הכתבה פורסמה לראשונה|הכתבה תורגמה|artikel ini telah|artikel ini pertama|artikel ini diterjemahkan|berita ini telah
    |bài viết này được|bài viết được|यह लेख मूल रूप|यह लेख पहली बार
    |this article first appeared
    |this story first appeared|this piece first appeared|this article originally|this story originally
    |dieser artikel erscheint
    |este artículo se publicó|este artículo fue publicado|este texto se publicó
    |got a tip|got a news tip|got a story|have a tip|have a news tip|have a story tip|do you have a tip
    |do you have a story
    |do you have a news tip|hast du einen tipp|haben sie einen tipp|hast du einen hinweis|haben sie einen hinweis
    |vous avez une info|une info à nous|vous avez une information à nous|¿tienes una historia|¿tienes un dato
    |¿tienes alguna pista|¿quieres contarnos|hai una notizia|hai una storia|hai una segnalazione
    |hai qualcosa da segnalare
    |tem uma denúncia|tem uma história|tem uma sugestão|heb je een tip|heb jij een tip|heeft u een tip|har du tips
    |har du et tips|har du ett tips|har du et tip|onko sinulla juttuvinkki|onko sinulla vinkki|masz temat
    |masz dla nas temat|widziałeś coś|máte tip na|máte pro nás tip|máte pre nás tip|máte zaujímavý tip
    |van egy jó sztorid|ai o informație|ai un subiect|есть что рассказать|есть новость|стали очевидцем
    |стали свидетелем|маєте новину|стали свідком|имате сигнал|имате новина|imate vijest|imate priču|έχετε κάποια είδηση
    |bize haber|情報提供はこちら|情報をお寄せください|제보는|제보하기
    |this work is licensed under|this work is licenced under|this article is licensed under|this article is licenced
    |this story is licensed under|read the original article|read the original story|read the original here
    |lisez l'article original|lire l'article original|lea el artículo original|lee el artículo original
    |leia o artigo original|leggi l'articolo originale|lees het originele artikel|lesen sie den originalartikel
    |this piece was edited|this story was edited|this article was edited|this essay was edited|this interview was edited
    |this report was edited|this article was written by|this piece was translated|this essay was translated
    |translated by|translation by|translation:|übersetzt von|übersetzung:|aus dem englischen von|aus dem englischen:
    |aus dem französischen von|aus dem amerikanischen von|traduit de l'anglais|traduit par|traduction :|traduction:
    |traducción de|traducción:|traducido por|tradução de|tradução:|traduzido por|traduzione di|traduzione:|tradotto da
    |vertaling:|vertaald door|översättning:|översatt av|oversettelse:|oversatt av|oversættelse:|oversat af|suomennos:
    |tłumaczenie:|tłumaczył|tłumaczyła|przełożył|przełożyła|překlad:|přeložil|přeložila|preklad:|preložil|preložila
    |fordította:|traducere:|traducere de|перевод:|перевел:|перевела:|переклад:|превод:|çeviri:|çeviren:|terjemahan:
    |翻译：|翻譯：|编译：|編譯：|翻訳：|翻訳:|번역:|ترجمة:|ترجمه:|תרגום:
    |translated from english by|translated from the english by|translated from french by|translated from the french by
    |translated from german by|translated from the german by|translated from spanish by|translated from the spanish by
    |translated from italian by|translated from the italian by|translated from russian by|translated from the russian by
    |translated from arabic by|translated from the arabic by|translated from chinese by|translated from the chinese by
    |translated from portuguese by|translated from dutch by|translated from swedish by|translated from the swedish by
    |translated from danish by|translated from norwegian by|translated from finnish by|translated from polish by
    |translated from the polish by|translated from czech by|translated from hungarian by|translated from turkish by
    |translated from ukrainian by|translated from the ukrainian by|translated from persian by|translated from hebrew by
    |translated from the hebrew by|translated from japanese by|translated from the japanese by|translated from korean by
    |this story was translated|this article was generated|report an error or|the local journalism initiative is
    |local democracy reporting is|find this article at|original-content von
    |this story has not been edited|this report has not been edited|this article has not been edited
    |except for the headline|catch all the|get all the latest
    |this is a developing story|this story is developing|this is a breaking news story|this is a breaking story
    |read all the latest|read all the breaking|stay updated with|stay connected with
    |entérate de las|entérate de lo más|mantente informado|acompanhe as últimas|acompanhe todas as|fique por dentro de
    |fique por dentro das|resta aggiornato|rimani aggiornato|restez informé|bleiben sie auf dem laufenden
    |bądź na bieżąco|urmărește cele mai|urmăriți cele mai|citește cele mai noi|son dakika haberleri
    |देश और दुनिया की ताजा|ताजा खबरों के लिए|ताज़ा खबरों के लिए|সর্বশেষ খবর পেতে
    """
)
WALLS: Final = Phrases(
    """
    il vous reste|cet article à lire|réservée aux abonnés|réservé à nos abonnés|réservée à nos abonnés
    |réservé aux membres|la suite est réservée|en vous abonnant|exclusivo para suscriptores
    |exclusiva para suscriptores|sólo para suscriptores|exclusivo para subscritores|exclusivo para assinantes
    |conteúdo exclusivo|riservato agli abbonati|dostęp dla subskrybentów|tylko z subskrypcją|tylko dla prenumeratorów
    |pro předplatitele|pre predplatiteľov|előfizetőink számára|előfizetőknek|disponibil abonaților
    |doar pentru abonați|för prenumeranter|kun for abonnenter|kun for abonnementer|logga in för att läsa
    |logg inn for å lese|log ind for at læse|met een abonnement|met je abonnement|samo za pretplatnike
    |само для подписчиков|только для подписчиков|download onze app|download dan onze app|unsere app
    |notre application mobile|nuestra app|inserisci la tua email|twojego e-maila|bezpłatny przedruk
    |zezwala na przedruk|putem aplikacija za|na svojim pametnim telefonima|el nostre butlletí|subscriu-t’hi
    |subscriu-t'hi|nicht die meinung der redaktion|nicht unbedingt die meinung|n'engage que son auteur
    |n’engage que son auteur|n'engagent que leurs auteurs|no reflejan necesariamente|no refleja necesariamente
    |não refletem necessariamente|non rispecchiano necessariamente|niet noodzakelijk de mening|är skribentens egna
    |står for skribentens egen regning|nemusí vyjadřovať názor|nemusí se shodovat|nie musi odzwierciedlać
    |může se lišit od názoru|our standards:|our journalistic standards|trust principles|隨時隨地看新聞|随时随地看新闻
    |word abonnee|al abonnee?|maandelijks opzegbaar|zostań subskrybentem|rezygnacja w każdej chwili|masz już konto?
    |masz już subskrypcję?|оформите подписку|уже есть подписка?|уже подписаны?|оформіть передплату
    |вже маєте передплату?|有料会員限定|会員登録すると|会員限定記事|ログインして続き
    |订阅后阅读|登录后继续|訂閱後閱讀|登入後繼續|유료 회원 전용|구독 후 이용|로그인 후 계속
    |staňte se předplatitelem|již máte předplatné?|už máte předplatné?
    |staňte sa predplatiteľom|už máte predplatné?|bliv abonnent|opsig når som helst|bli abonnent|bli prenumerant
    |redan prenumerant?|är du redan prenumerant?|oletko jo tilaaja?|tilaa nyt ja lue|fizessen elő|már előfizető?
    |ești deja abonat?|zaten abone misiniz?|είστε ήδη συνδρομητής
    |είστε ήδη συνδρομήτρια|هل أنت مشترك؟|već ste pretplatnik?|že naročnik?
    |no traduce la opinión del|no traducen la opinión del|não traduz a opinião do|não traduzem a opinião do
    |não representa a opinião do|não representam a opinião do|não reflete a opinião do|não refletem a opinião do
    |não reflete necessariamente|não representa necessariamente|non riflettono necessariamente
    |non riflette necessariamente|ne reflètent pas nécessairement|ne reflète pas nécessairement|nu reflectă neapărat
    |no reflecteixen necessàriament
    |responsabilidad exclusiva de su autor|exclusiva responsabilidad de su autor|de exclusiva responsabilidade do autor
    |cancele quando quiser|cancela cuando quieras|cancélalo cuando quieras|disdici quando vuoi
    """
)
"""What a wall, a form or the note below an opinion says, wherever it stands."""

_LONGEST_SOURCE: Final = 70
# With whose news a story was made, in a line of its own: a sentence that opens so goes on for longer.
_SOURCES: Final = Phrases(
    """
    com informações da|com informações do|com informações de|com informações das|com informações dos|com agências
    |com lusa|con información de|con informaciones de|con agencias|con datos de|amb informació de
    |amb agències|avec les informations de|avec agences|avec l'afp|cu informații de la|cu informații din
    |con informazioni di
    """
)


def is_self_told(text: str) -> bool:
    """Return whether *text* opens by speaking of the text itself, as the lines below a story do.

    >>> is_self_told("Dieser Text wurde automatisch übersetzt."), is_self_told("Dieser Text zeigt, wie es geht.")
    (True, False)
    """
    opening = text[:_NEAR].lstrip("([*–— ")
    return len(text) <= _LONGEST and (
        _OPENERS.open(opening) or (len(text) <= _LONGEST_SOURCE and _SOURCES.open(opening))
    )
