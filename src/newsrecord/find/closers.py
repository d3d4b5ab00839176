"""Tell the lines that publishers put at the end of stories: who wrote this, who pays for it, where to subscribe."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.channels import calls_to_channel
from newsrecord.find.chinese_closers import CHINESE_APPEALS, CHINESE_IMPRINTS
from newsrecord.find.consents import EMBEDS
from newsrecord.find.continued import is_continued
from newsrecord.find.entry_lines import ENTRY_LINES
from newsrecord.find.followed import FOLLOWING
from newsrecord.find.gifts import GIFTS
from newsrecord.find.lives import is_biography
from newsrecord.find.mailings import MAILINGS
from newsrecord.find.own_views import OWN_VIEWS
from newsrecord.find.piece_notes import notes_piece, tells_news
from newsrecord.find.pointer_words import POINTERS
from newsrecord.find.self_told import WALLS, is_self_told
from newsrecord.find.talk_rules import TALK_RULES
from newsrecord.find.wordlists import Phrases

__all__ = [
    "asks_reader", "is_appeal", "is_closer", "is_copyright", "is_form", "is_notice", "is_offer", "is_pointer",
    "tells_age",
]  # fmt: skip

_LONGEST_APPEAL: Final = 500
_LONGEST_NOTICE: Final = 900
_NEAR: Final = 70

# What readers are asked to do for the publisher.  Each phrase asks in so many words; single words such as "support"
# stand in news as well.
_APPEALS: Final = (
    GIFTS
    | MAILINGS
    | Phrases(
        """
    sign up|signing up|subscribe|your subscription|our subscription|a subscription|subscription to
    |newsletter|newsletters|our mailing list|free trial|book a demo
    |free demo|donate today|donate now|make a donation|become a member|become a subscriber|support our
    |support us|funded by readers|follow us|follow me|like us on|join us on|our app|join our newsletter|join our mailing
    |join our email|join our list|join our community|join our whatsapp|join our telegram|join our facebook
    |join our discord|join our channel|join our group|join our forum|join our slack|join our free|join our official
    |join our growing|join our weekly|join our daily|join our online|join our readers|join our members
    |join our membership|join our supporters|join our mission|join our movement|join our team|join our broadcast
    |join our live
    |get in touch with us|get in touch with me|get in touch with our|get in touch with the team
    |get in touch with the newsroom|get in touch with the editor|get in touch by|get in touch via
    |get in touch at|get in touch on|get in touch here|get in touch through|please get in touch|can get in touch
    |want to get in touch|get in touch today|get in touch.|get in touch!|get in touch:|get in touch and
    |contact us today|hast du hinweise|haben sie hinweise|schreib uns|schick uns
    |we would like to hear from you|we want to hear from you|we’d like to hear from you|we'd like to hear from you
    |share your story|share this|leave a comment|sound off below|sound off in the|let us know in the comments
    |tell us in the comments|in the comments below|in the comments section below|comment policy|star rating|rate this
    |stay informed|stay in touch|stay up to date|our free|bookmark our|our website is|learn more here
    |click here to|by clicking here|fill out the form|join the conversation|abonnieren sie|jetzt abonnieren
    |folgen sie uns|folge uns|jetzt anmelden|kostenlos testen|unterstützen sie uns|spenden sie|diskutieren sie mit
    |schreiben sie uns|melden sie sich|abonnez-vous|inscrivez-vous|suivez-nous|rejoignez-nous|soutenez-nous
    |faites un don|notre infolettre|suscríbete|suscríbase|síguenos|síganos|regístrate|hazte socio|boletín
    |nuestro canal|pagina noastră de facebook|nostra pagina facebook|nuestra página de facebook|notre page facebook
    |unserer facebook-seite|našem jutjub kanalu|našem youtube kanalu|našem viber kanalu
    |iscriviti|seguici|abbonati|sostienici|la nostra newsletter|assine|inscreva-se|siga-nos|siga o
    |clique aqui para seguir|clique e siga|clique aqui para entrar|clique aqui e|entre no nosso grupo
    |participe do nosso grupo|faça parte do nosso grupo|receba as notícias|receba notícias|receba as principais
    |recibe las noticias|recibe noticias|únete a nuestro grupo|únete al grupo|sumate a nuestro|ricevi le notizie
    |recevez nos|recevez les dernières|dapatkan berita|saluran whatsapp|simak berita|ikuti berita|update berita
    |mời bạn đọc|theo dõi fanpage|theo dõi kênh|tham gia nhóm|على قناتنا|عبر قناتنا|قناتنا على|عبر صفحتنا|على صفحتنا
    |صفحتنا على|تابعوا آخر الأخبار|تابع آخر الأخبار|کانال ما|به کانال|στο κανάλι μας|kanalımıza|grubumuza katıl
    |nosso canal|schrijf je in|abonneer|volg ons|word lid|meld je aan|prenumerera|följ oss|anmäl dig|abonner på
    |følg oss|følg os|tilaa uutiskirje|seuraa meitä|zapisz się|obserwuj nas|dołącz do|подпишитесь|подписывайтесь
    |присоединяйтесь|підписуйтесь|abone ol|takip et|bizi takip|theo dõi chúng tôi|ikuti kami|اشترك|تابعونا|订阅我们
    |メルマガ|구독|iratkozz fel|iratkozzon fel|kövess minket|kövessen minket|hírlevelünkre|támogass minket|odebírejte
    |sledujte nás|přihlaste se k odběru|předplaťte si|odoberajte|prihláste sa na odber|abonează-te|abonați-vă
    |urmărește-ne|urmăriți-ne|susține-ne|εγγραφείτε|ακολουθήστε μας|ακολουθήστε το|γίνετε συνδρομητής
    |γίνετε συνδρομητές|הירשמו|עקבו אחרינו|הצטרפו לערוץ|عضو شوید|ما را دنبال کنید|انضم إلى قناتنا
    |सब्सक्राइब करें|फॉलो करें|चैनल से जुड़ें|абонирайте се|последвайте ни|pretplatite se|pratite nas|subskrybuj
    |śledź nas|підпишіться|долучайтесь|стежте за нами|đăng ký nhận|berlangganan|ikuti saluran|segueix-nos
    |subscriu-te|ติดตามเรา|สมัครรับ|关注我们|關注我們|フォローしてください|google news|google actualités|google notícias
    |google noticias|preferred source|kostenlos anmelden|hier anmelden|forward it to a friend|lesen sie hier
    |hier lesen sie|finden sie hier|inscription gratuite|iscrizione gratuita|suscripción gratuita
    |inscrição gratuita|gratis inschrijven|registrera dig|spotted an error
    |facebook, x and instagram|x, facebook and instagram|facebook, instagram and x|x, instagram and facebook
    |facebook, twitter and instagram|need a news break|need a break? play
    |send your story ideas|for more on news|for more news and|for more stories from
    |would like to submit a response|considered for publication
    |spotted a mistake|fehler gefunden|fehler entdeckt|signaler une erreur|has visto un error
    |hai trovato un errore|encontrou um erro|fout gezien|foutje gezien|hittat ett fel|funnet en feil
    |fundet en fejl|har du set fejl|har du set en fejl|har du opdaget en fejl|har du sett en feil|har du sett ett fel
    |oletko huomannut virheen|huomasitko virheen|zauważyłeś błąd|widzisz błąd|dziękujemy, że przeczyta
    |našli jste chybu|našli ste chybu|hibát talált|ai găsit o greșeală|нашли ошибку|нашли опечатку
    |來稿請寄|歡迎投稿|歡迎投書|投稿请发|投稿邮箱|заметили ошибку|знайшли помилку|помітили помилку|видяхте грешка
    |מצאתם טעות|free or paid subscriber|reader-supported publication
    |do you like this article|did you like this article|did you enjoy this article|was this article helpful
    |did you find this article|hat ihnen der artikel gefallen|hat ihnen dieser artikel gefallen
    |hat ihnen der beitrag gefallen|gefällt ihnen dieser artikel|war dieser artikel hilfreich
    |cet article vous a plu|cet article vous a-t-il plu|avez-vous aimé cet article|vous avez aimé cet article
    |te gustó este artículo|te ha gustado este artículo|le gustó este artículo|te gusta este artículo
    |te ha gustado la noticia|gostou deste artigo|gostou desta matéria|gostou do artigo|gostou desta notícia
    |ti è piaciuto questo articolo|vi è piaciuto questo articolo|ti è piaciuto l'articolo|vond je dit artikel
    |vond u dit artikel|gillade du artikeln|likte du artikkelen|kunne du lide artiklen|piditkö artikkelista
    |podoba ci się ten artykuł|podobał ci się artykuł|podobał ci się ten artykuł|spodobał ci się ten artykuł
    |líbil se vám článek|líbil se vám tento článek|páčil sa vám článok|páčil sa vám tento článok|tetszett a cikk
    |tetszett ez a cikk|ți-a plăcut acest articol|ți-a plăcut articolul|v-a plăcut articolul
    |вам понравилась эта статья|понравилась статья|понравился материал|понравилась новость
    |сподобалася стаття|сподобалась стаття|сподобалася ця стаття|сподобалась ця стаття|сподобався матеріал
    |хареса ли ви статията|харесва ли ви тази статия|sviđa li vam se ovaj članak|dopao vam se tekst
    |σας άρεσε το άρθρο|σας άρεσε αυτό το άρθρο|bu yazıyı beğendiniz mi|bu haberi beğendiniz mi
    |yazıyı beğendiniz mi|haberi beğendiniz mi|هل أعجبك هذا المقال|هل أعجبك المقال|هل أعجبتك هذه المقالة
    |این مقاله را پسندیدید|این مطلب را پسندیدید|آپ کو یہ مضمون پسند آیا|آپ کو یہ خبر پسند آئی|אהבתם את הכתבה
    |आपको यह लेख पसंद आया|आपको यह खबर पसंद आई|menyukai artikel ini|suka artikel ini|bạn có thích bài viết này
    |คุณชอบบทความนี้|喜欢这篇文章|喜歡這篇文章|この記事は役に立ち|この記事が気に入|이 기사가 마음에|이 기사가 도움
    |umependa makala hii|umeipenda makala hii|ma ka heshay maqaalkan
    |maqola sizga yoqdimi|мақола ёқдими|мақола сізге ұнады ма|макала сизге жактыбы
    |breaking news dan berita pilihan|simak juga video|tonton juga video|saksikan juga video|lihat juga video
    |veja outras notícias|veja mais notícias|leia outras notícias|leia mais notícias|confira outras notícias
    |vai a tutte le notizie|leggi tutte le notizie|leggi le altre notizie|más noticias de|lee más noticias
    |retrouvez toute l'actualité|retrouvez toutes les actualités|więcej informacji znajdziesz|więcej takich informacji
    |více zpráv najdete|další zprávy najdete|viac správ nájdete|további híreink|mai multe știri pe
    |kanalımızdan izləyin|kanalımıza qoşulun|kanalımıza abunə|bizi izləyin|bizə abunə
    |нашего телеграм-канала|нашем телеграм-канале|нашего telegram-канала|нашем telegram-канале|присылайте ваши новости
    |присылайте свои новости|надсилайте новини|нашого телеграм-каналу|нашому телеграм-каналі
    |telegram-канал|телеграм-канал|telegram-каналын|viber-канал|на наш канал|наш telegram|наш телеграм
    |हिंदी news app|hindi news app|डाउनलोड करें|চ্যানেল ফলো|ফলো করুন|சேனலில் இணை|చానెల్ లో
    |เพิ่มเพื่อน|กดติดตาม|ติดตามข่าวสาร|line@|खबरें और भी हैं|二维码关注|二維碼關注|官方微信|微信公众号|新闻公众号
    |點我下載|下載app|下载app|下载客户端|下載客戶端|打开app|立即下载|立即下載|扫码下载|扫描二维码|長按識別|长按识别
    |点击下载|關注公眾號|关注公众号|加入line好友|加line好友|訂閱電子報|點我加入|加入會員|按讚粉絲團|飲酒過量|未滿18歲
    |未滿十八歲|吸菸有害|禁止酒駕|請珍惜生命|카카오톡 제보|제보하기|제보를 기다립니다|앱을 다운로드
    |sekojiet mums|seko mums|abonējiet|piesakies jaunumiem|piesakieties jaunumiem|sekite mus|prenumeruokite
    |jälgi meid|telli uudiskiri|liitu uudiskirjaga|na ndiqni|abonohuni|следете нè|следете не|претплатете се
    |spremljajte nas|sledite nam|naročite se na|fylgstu með okkur|skráðu þig á póstlista|harpidetu zaitez
    |арнамызға жазылыңыз|арнамызға жазылыңыздар|каналымызға жазылыңыз|бізге жазылыңыз|парақшамызға жазылыңыз
    |каналыбызга жазылыңыз|каналыбызга катталыңыз|kanalimizga obuna|каналимизга обуна|обуна шавед
    |հետևեք մեզ|բաժանորդագրվեք|გამოგვყევით|შემოგვიერთდით|გამოიწერეთ ჩვენი|биднийг дагаарай|tufuate kwenye
    |voit keskustella aiheesta|voit kommentoida|友だち追加|公式lineを|アプリをダウンロード
    """
    )
    | CHINESE_APPEALS
    | FOLLOWING
)
# Where a story comes from, who owns it, who took part.
_IMPRINTS: Final = (
    Phrases(
        """
    this e-mail and any attachments|this email and any attachments|this message and any attachments
    |intended solely for the addressee|diese e-mail enthält vertrauliche|diese nachricht enthält vertrauliche
    |ce message et ses pièces jointes|ce courriel et ses pièces jointes|este mensaje y sus archivos adjuntos
    |este correo electrónico y sus|esta mensagem e seus anexos|questo messaggio e i suoi allegati
    |dit bericht en eventuele bijlagen|wiadomość oraz załączniki|данное сообщение и любые вложения
    |all rights reserved|copyright ©|© copyright|affiliate link
    |affiliate links|affiliate marketer|earn a commission|earn us a commission|small commission
    |disclosure policy|disclosure:|disclaimer:|photo sources|photo credits|image credits|image credit
    |feature image|featured image|article sources|sources:|additional reporting
    |edited for length|edited for clarity|edited and condensed|was brought to you by|view source version on
    |condensed and edited|condensed for clarity|published in the print edition
    |appeared in the print edition|appears in print|print edition with the headline|is subject to copyright
    |using a link on this page|fact-checked and reviewed|is brought to you by|paru dans l'édition
    |über dieses thema berichtet|über dieses thema berichtete|über dieses thema berichten|dieses thema im programm
    |sendungshinweis|sendungshinweise|sendehinweis|sendehinweise|programmhinweis|programmhinweise
    |dieses thema im radio|dieser beitrag lief|dieser beitrag wurde gesendet|ce sujet a été diffusé|sujet diffusé dans
    |este contenido fue emitido|verscheen ook in|artikkelen er mer enn|artiklen er mere end|artikeln är mer än
    |dieser artikel erschien|dieser text erschien|dieser beitrag erschien|erschien zuerst|erstpublikation:
    |erstveröffentlichung:|zuerst veröffentlicht|publié initialement|publicado originalmente|pubblicato originariamente
    |oorspronkelijk gepubliceerd|ursprungligen publicerad|pierwotnie opublikowan|původně publikován
    |cet article est paru|contributed to this report|contributed reporting|with files from|republish
    |visits today|we updated this article|this article was updated|terms of use|privacy policy|to contact the author of
    |to contact the authors of|to contact the reporter on|to contact the reporters on|to contact the editor responsible
    |to contact the editors responsible|alle rechte vorbehalten|mit material von
    |mit agenturmaterial|mit material der|verwendete quellen|transparenzhinweis|tous droits réservés|avec afp
    |todos los derechos reservados|todos os direitos reservados|riproduzione riservata|alle rechten voorbehouden
    |we use cookies|uses cookies|use of cookies|verwenden cookies|utilisons des cookies|utilisent des cookies
    |usamos cookies|utilizamos cookies|utiliza cookies|utilizziamo i cookie|utilizza i cookie|gebruiken cookies
    |använder cookies|bruger cookies|bruker informasjonskapsler|käytämme evästeitä|używa plików cookie
    |používá soubory cookie|файлы cookie|χρησιμοποιούμε cookies|çerezler kullanılmaktadır|menggunakan cookie
    |sử dụng cookie|ملفات تعريف الارتباط|از کوکی استفاده|使用cookie|クッキーを使用|쿠키를 사용
    |prenošenje sadržaja|preuzimanje sadržaja|przedruk materiałów|kopiowanie treści|publikování nebo šíření
    |prohibida su reproducción|prohibida la reproducción|proibida a reprodução|reprodução proibida
    |reproduction interdite|toute reproduction|preluarea textelor|preluarea articolelor|draudžiama kopijuoti
    |draudžiama platinti|informaciją atgaminti|skelbti, cituoti|pārpublicēšana bez|pārpublicēt bez
    |kirjaliku nõusolekuta on keelatud|მასალების გადაბეჭდვის|մեջբերումներ կատարելիս|сілтеме жасау міндетті
    |wszelkie prawa zastrzeżone|все права защищены|tüm hakları saklıdır|無断転載|版权所有|무단 전재|무단전재|저작권자
    |tutti i diritti riservati|alle rettigheter forbeholdt|alle rettigheder forbeholdes|minden jog fenntartva
    |všechna práva vyhrazena|všetky práva vyhradené|toate drepturile rezervate|sva prava pridržana|sva prava zadržana
    |всі права захищені|всички права запазени|με επιφύλαξη παντός δικαιώματος|כל הזכויות שמורות|جميع الحقوق محفوظة
    |arbeider etter vær varsom|arbeider etter ver varsam|redigeres etter vær varsom|redigert etter vær varsom
    |turinio naudojimą žiniasklaidoje|dėl turinio naudojimo
    |تمامی حقوق محفوظ|hak cipta dilindungi|bản quyền thuộc|版權所有|未经授权|未經授權|不得转载|不得轉載|無断複製
    """
    )
    | CHINESE_IMPRINTS
    | ENTRY_LINES
    | OWN_VIEWS
    | TALK_RULES
)
# What the forms and the walls between a story's paragraphs say: to subscribers, to those who are to be some, and of
# what a page could not show.
_FORMS: Final = (
    Phrases(
        """
    listen to more stories|you can now listen|listen to this article|editorial process and policies
    |valid email|valid e-mail|welcome email|welcome e-mail|to your inbox|in your inbox|into your inbox
    |check your inbox|from your inbox|your junk folder|your spam folder
    |for signing up|signing you up|by signing up|more newsletters|email updates|create an account|login or register
    |log in or register|have an account|with one account|online access is|unlimited online access|already a subscriber
    |already subscribed|subscribers only|subscriber only|subscriber-only|to unlock|free to read
    |our community members are treated
    |require a subscription|requires a subscription|subscribe to listen|articles per month
    |has not loaded|opens in a new|unlimited access|unlimited digital access
    |exclusive articles|cancel anytime|gültige e-mail|gültige mailadresse|mit der anmeldung|ihr postfach
    |posteingang|spam-ordner|zum newsletter|unseren newsletter|für abonnenten|bereits abonnent|schon abonnent
    |jederzeit kündbar|weiterlesen mit|ihr feedback|lesekomfort|ki-generiert|datenschutzerklärung|thema im programm
    |adresse e-mail valide|boîte mail|boîte de réception|déjà abonné|réservé aux abonnés|en vous inscrivant
    |correo electrónico válido|bandeja de entrada|solo para suscriptores|al suscribirte|ya eres suscriptor
    |usuario a tu suscripción|tu suscripción se está usando
    |indirizzo email valido|già abbonato|riservato agli abbonati|informativa sulla privacy|e-mail válido
    |caixa de entrada|já é assinante|exclusivo para assinantes|geldig e-mailadres|als abonnee|voor abonnees
    |giltig e-postadress|gyldig e-postadresse|redan prenumerant|allerede abonnent|ai-genererad|ai-generert
    |låst artikel|låst innehåll|för prenumeranter|forbeholdt abonnenter|kun for abonnenter|logga in för att läsa
    |please try again later|versuchen sie es später|veuillez réessayer|inténtalo de nuevo más tarde|probeer het later
    |log ind for at læse|logg inn for å lese|vain tilaajille|anmelden und weiterlesen|anmelden, um weiterzulesen
    |using ai narration|audio version of this|mispronunciations can occur|dieser artikel ist älter als
    |this article is more than|this story is more than|this story was published more than|cet article date de plus de
    |este artículo tiene más de|utenti registrati
    |usuarios registrados|registered users|registrierte nutzer|utilisateurs inscrits|usuários cadastrados
    |geregistreerde gebruikers|your browser|ihr browser|ihren browser|votre navigateur|tu navegador|su navegador
    |seu navegador|il tuo browser|browser moderno|browser molto|je browser|uw browser|din webbläsare
    |nettleseren din|din browser|selaimesi|twoja przeglądarka|váš prohlížeč|a böngésződ|browserul tău
    |acesso ilimitado|acceso ilimitado|accès illimité|accesso illimitato|nieograniczony dostęp|neomezený přístup
    |neobmedzený prístup|korlátlan hozzáférés|acces nelimitat|neograničen pristup|neomejen dostop|accés il·limitat
    |neribotą prieigą|tento článek je součástí|tento článok je exkluzívnym|exkluzívnym obsahom
    |有料会員になると|続きをお読み|会員登録が必要|登录后阅读|訂閱後可閱讀
    |ваш браузер|ваш браузер устарел|tarayıcınız|متصفحك|您的浏览器|お使いのブラウザ|브라우저를
    """
    )
    | EMBEDS
)
# What stands above a story that was published long ago.
_AGED: Final = Phrases(
    """
    this article is more than|this story is more than|this post is more than|this story was published more than
    |this article was published more than|this article is over|this story is over|dieser artikel ist älter als
    |dieser artikel ist mehr als|dieser beitrag ist älter als|dieser beitrag ist mehr als|cet article date de plus de
    |cet article a plus de|este artículo tiene más de|este artículo se publicó hace más de|este artigo tem mais de
    |questo articolo è stato pubblicato oltre|questo articolo è stato pubblicato più di|questo articolo ha più di
    |dit artikel is ouder dan|dit artikel is meer dan|den här artikeln är mer än|den här artikeln är äldre än
    |artikeln är mer än|denne artikkelen er mer enn|denne artikkelen er over|artikkelen er mer enn|artiklen er mere end
    |denne artikel er mere end|tämä artikkeli on yli|ten artykuł ma ponad|tento článek je starší než
    """
)
# To look for all of them at once costs half.
_NOTICES: Final = _APPEALS | _IMPRINTS
_ASKING: Final = _APPEALS | _FORMS | WALLS | OWN_VIEWS
_CLOSERS: Final = _ASKING | _IMPRINTS
_COPYRIGHT: Final = re.compile(r"(?:(?:copyright|©|\(c\))\s{0,2}){1,2}(?:19|20)\d\d\b", re.IGNORECASE)


def _stand_in(phrases: Phrases, text: str) -> bool:
    return phrases.stand_in(text) and (not tells_news(text) or _IMPRINTS.stand_in(text))


def is_appeal(text: str) -> bool:
    """Return whether *text* asks the reader to subscribe, to give or to get in touch.

    >>> is_appeal("Sign up for our newsletter."), is_appeal("The mayor signed the bill.")
    (True, False)
    """
    return len(text) <= _LONGEST_APPEAL and (_stand_in(_APPEALS, text) or calls_to_channel(text))


def is_notice(text: str) -> bool:
    """Return whether *text* is an appeal or an imprint.

    >>> [is_notice(text) for text in ("Subscribe to our newsletter.", "Editing by Tom Lee", "The mayor left.")]
    [True, True, False]
    """
    return len(text) <= _LONGEST_APPEAL and (_stand_in(_NOTICES, text) or notes_piece(text))


def is_closer(text: str) -> bool:
    """Return whether *text* is one that publishers put beside any story: an appeal, an imprint, who somebody is.

    >>> is_closer("Sign up for our newsletter."), is_closer("The mayor signed the bill.")
    (True, False)
    """
    if is_continued(text) or is_self_told(text) or calls_to_channel(text):
        return True
    is_set = len(text) <= _LONGEST_APPEAL and (_stand_in(_CLOSERS, text) or notes_piece(text))
    return is_set or is_biography(text, ())


def asks_reader(text: str) -> bool:
    """Return whether *text* is an appeal, or part of a form or a wall for readers."""
    return (len(text) <= _LONGEST_APPEAL and _stand_in(_ASKING, text)) or is_continued(text) or calls_to_channel(text)


def is_form(text: str) -> bool:
    """Return whether *text* is part of a form, or of a wall, that a page sets between the paragraphs of a story.

    >>> is_form("Please provide a valid email address."), is_form("The mayor signed the bill.")
    (True, False)
    """
    return len(text) <= _LONGEST_APPEAL and _FORMS.stand_in(text)


def tells_age(text: str) -> bool:
    """Return whether *text* opens as the notice above an old story does.

    >>> tells_age("This story was published more than 7 years ago."), tells_age("This story is true.")
    (True, False)
    """
    return _AGED.open(text)


def is_offer(text: str) -> bool:
    """Return whether *text* is an appeal, an imprint, or part of a form or a wall.

    >>> [is_offer(text) for text in ("Cancel anytime.", "Editing by Tom Lee", "The mayor left.")]
    [True, True, False]
    """
    return len(text) <= _LONGEST_APPEAL and (_stand_in(_CLOSERS, text) or notes_piece(text))


def is_pointer(text: str) -> bool:
    """Return whether *text* opens with words that point to other stories.

    >>> is_pointer("Read more"), is_pointer("Lesen Sie auch: Regen in Lund"), is_pointer("He could read more than one.")
    (True, True, False)
    """
    return POINTERS.open(text[:_NEAR].lstrip("[(【-–—>»•*・■◆●▼▶►▸◎○※☆★▲□ "))


def is_copyright(text: str) -> bool:
    """Return whether *text* opens as a notice of copyright does, with the year.

    >>> is_copyright("Copyright 2025 Lund Mail."), is_copyright("Copyright was never his concern.")
    (True, False)
    """
    return len(text) <= _LONGEST_NOTICE and _COPYRIGHT.match(text) is not None
