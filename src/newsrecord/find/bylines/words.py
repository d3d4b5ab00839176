"""Name the words that bylines are built from, in the languages that print them."""

from __future__ import annotations

from typing import Final

from newsrecord.find.bylines.pressed import LABELS, PRESSED
from newsrecord.find.wordlists import folded_set, phrase_set, word_set

__all__ = [
    "ARTICLES",
    "CONJUNCTIONS",
    "CUES",
    "FORMS",
    "FROM_WORDS",
    "IN_WORDS",
    "IS_WORDS",
    "JOINERS",
    "OF_WORDS",
    "OTHER_OFFICES",
    "OUR_WORDS",
    "OWN_IN_WORDS",
    "PARTICLES",
    "PICTURES",
    "TEXT_WORDS",
    "UNNAMED",
    "WITH_WORDS",
]

CUES: Final = phrase_set(
    """
    kommentar von|ein kommentar von|interview von|ein interview von|analyse von|eine analyse von|reportage von|
    gastbeitrag von|ein gastbeitrag von|essay von|kolumne von|eine kolumne von|bericht von|ein bericht von|testo di|
    testo|testi|submitted by|written by|words by|words|story by|text by|reported by|report by|reporting by|posted by|
    published by|by|analysis by|
    created by|sent by|added by|uploaded by|erstellt von|angelegt von|eingetragen von|eingesandt von|eingereicht von|
    eingegeben von|hinzugefügt von|gepostet von|lagt inn av|lagt ut av|innsendt av|postet av|opprettet av|indsendt af|
    oprettet af|lagt op af|skickad av|inskickad av|inlagd av|upplagd av|postad av|skapad av|lähettänyt|lisännyt|
    julkaissut|postitas|sisestas|lisas|inviato da|inserito da|postato da|creato da|caricato da|
    enviado por|subido por|criado por|soumis par|proposé par|ajouté par|mis en ligne par|ingezonden door|
    toegevoegd door|aangemaakt door|ingediend door|dodał|dodała|dodane przez|zamieścił|zamieściła|wysłane przez|
    vložil|vložila|přidal|přidala|zveřejnil|zveřejnila|publikoval|publikovala|pridal|pridala|zverejnil|zverejnila|
    postat de|publicat de|adăugat de|trimis de|introdus de|creat de|beküldte|közzétette|feltöltötte|objavio|objavila|
    postavio|postavila|uneo|unela|objavil|gönderen|ekleyen|yayınlayan|đăng bởi|viết bởi|gửi bởi|diposting oleh|
    diterbitkan oleh|dikirim oleh|добавил|добавила|разместил|разместила|прислал|прислала|создал|создала|додав|додала|
    розмістив|розмістила|надіслав|створив|публикувано от|публикувал|добавено от|написано от|објавио|поставио|објави|
    أضافه|أرسله|نشره|أرسلت بواسطة|نشر بواسطة|ارسال شده توسط|نوشته شده توسط|توسط|פורסם על ידי|על ידי|נכתב על ידי|
    δημοσιεύτηκε από|γράφτηκε από|αναρτήθηκε από|υποβλήθηκε από|投稿者|投稿人|发布者|發佈者|发表者|發表者|
    az interjút készítette|interjú|parengė|parašė|kalbino|sagatavoja|sagatavojis|
    opinion by|review by|interview by|interviews by|das gespräch führte|das gespräch führten|das interview führte|
    das interview führten|die fragen stellte|die fragen stellten|aufgezeichnet von|protokolliert von|notiert von|
    zusammengestellt von|author|
    authors|byline|reporter|written|von|autor|autoren|autorin|verfasst von|par|
    veröffentlicht von|eingestellt von|publié par|posté par|pubblicato da|geplaatst door|gepubliceerd door|
    postado por|
    publicerad av|publisert av|udgivet af|opublikował|opublikowała|опубликовал|опубликовала|опублікував|опублікувала|
    geschrieben von|aktualisiert von|bearbeitet von|mis à jour par|actualizado por|aggiornato da|atualizado por|
    es berichtet|es berichten|écrit par|rédigé par|propos recueillis par|recueilli par|auteur|auteurs|
    auteure|autrice|texte|texte par|por|escrito por|texto|autora|autores|redactado por|publicado por|elaborado por|
    di|scritto da|a cura di|autore|autori|door|geschreven door|tekst|av|skrevet av|skriven av|text|tekst av|text av|
    text von|af|skrevet af|tekst af|przez|autorka|autorzy|opracował|opracowała|opracowanie|napisał|napisała|oprac.|
    rozmawiał|rozmawiała|rozmawia|wywiad przeprowadził|wywiad przeprowadziła|rozhovor vedl|rozhovor vedla|ptal se|
    ptala se|rozprával sa|rozprávala sa|razgovarao|razgovarala|razgovarali|разговарао|разговарала|разговаря|
    интервю на|интервјуто го водеше|беседу вел|беседу вела|интервью взял|интервью взяла|материал подготовил|
    материал подготовила|матеріал підготував|матеріал підготувала|розмовляв|розмовляла|спілкувався|спілкувалася|
    записал|записала|записав|imeandikwa na|imeandaliwa na|ditulis|disusun oleh|ghi bởi|wawancara oleh|napsal|napsala|
    napísal|napísala|autoři|autori|připravil|připravila|
    de la|írta|írták|szerző|szerzők|szöveg|készítette|scris de|autorul|autoarea|articol de|
    napisao|napisala|piše|pišu|avtor|autorica|kirjoittaja|kirjoittanut|teksti|kirjutas|autorius|autors|
    yazan|yazanlar|haber|yazar|hazırlayan|oleh|penulis|laporan|ditulis oleh|tác giả|bài|theo|thực hiện|
    автор|авторы|автори|текст|автори тексту|автора|авторка|автор текста|подготовил|подготовила|підготував|підготувала|
    написал|написала|беседовал|беседовала|аўтар|аутор|аутори|пише|аўтары|авторлар|муаллиф|
    نوشته|منجانب|bởi|waxaa qoray|waxa qoray|daga|пишува|ដោយ|ໂດຍ|
    پدیدآور|نویسنده|نویسندگان|به قلم|گزارش از|تهیه و تنظیم|بقلم|كتب|كتبت|بواسطة|کاتب|إعداد|إعداد وتقديم|تقرير|حوار|
    الكاتب|كتابة|מאת|כתב|כתבה|כתבו|συντάκτης|συνέντευξη στην|συνέντευξη στον|συνέντευξη στη|
    του|της|των|γράφει|γράφει η|γράφει ο|γράφουν|επιμέλεια|κείμενο|από την|
    από τον|文|撰文|作者|記者|记者|この記事の筆者|執筆|執筆者|聞き手|構成|采访|采写|执笔|撰稿|编译|
    采访/撰文|取材・文|取材|筆者|文・取材|
    글|기자명|โดย|เรื่อง|ผู้เขียน|เขียนโดย|เรื่องโดย|รายงานโดย|द्वारा|लेखक|लेखिका|
    रिपोर्ट|この記事を書いた人|著者|글쓴이|
    লেখক|লিখেছেন|guide by|photos by|dal|dalla|dai|tekst i zdjęcia|writing by|as told to|skrifað af|höfundur|
    geskryf deur|saamgestel deur|
    எழுதியவர்|مصنف|مصنفہ|작성자|
    எழுத்தாளர்|செய்தியாளர்|تحریر|رپورٹر|రచయిత|రచన|ലേഖകൻ|ಲೇಖಕ|ዘጋቢ|дайындаған|даярлаған|mwandishi|imeandikwa na|ulat ni|
    isinulat ni|haber-kamera|haber - kamera|haber-foto|haber - foto|haber-fotoğraf|
    հեղինակ|հեղինակներ|ավտոր|ავტორი|ავტორები|müəllif|müəlliflər|muallif|mualliflar|autoria|egilea|ysgrifennwyd gan|
    nivîskar|nûçegihan|qoraa|ရေးသားသူ|সংবাদদাতা|প্রতিবেদক|લેખક|ਲੇਖਕ|ලියුවේ|ጸሐፊ|жазған|жазган|бичсэн|
    сурвалжлагч|لیکوال|نووسینی|ئامادەکردنی|marubuci|
    qoray|qore|ليکڪ|ليکندڙ|نووسەر|ጸሓፊ|געשריבן פון|געשריבן פֿון|láti ọwọ́|láti ọwọ|onye dere ya|onye dere|odee akụkọ|
    ibhalwe ngu|umbhali|nangonin'i|nangonin’i|nosoratan'i|nosoratan’i|nosoratana|ekri pa|atik pa|otè|yanditswe na|
    umwanditsi|
    imeandikwa na|site n'aka|láti ọwọ́|lati owo|wolemba|yolembedwa ndi|tusia e|vola ko|qillqaq|ohai|allattoq|čálli|
    ئاپتورى
    """
)
"""What a byline opens with."""

TEXT_WORDS: Final = folded_set(
    """
    haber เรื่อง besedilo tekstas teksts texti testua
    text texte textes texter texto textos testo testi tekst tekster teks teksti tekstas words story szöveg текст
    κείμενο metin yazı bài tin 文 글 نص متن
    טקסט
    reporting report reportage reportaje
    """
)
"""What labels those who wrote, where others took the pictures."""

REPORTERS: Final = folded_set(
    """
    muhabir novinar novinarka novinář novinářka журналіст журналістка журналісти журналист журналистка репортер
    reporteris žurnalistas žurnalistė žurnālists journalist journalists journalistin periodista giornalista
    jornalista repórter journaliste reporterka wartawan jurnalis kontributor újságíró toimittaja dziennikarz
    dziennikarka redaktor redaktorka redacteur verslaggever δημοσιογράφος gazetari ajakirjanik blaðamaður
    """
)
"""What reporters are called, as papers print it before a colon and the name."""

PICTURES: Final = folded_set(
    """
    foto fotos foto's fotoğraf fotoğraflar fotografie fotografía fotografías fotografia fotografias fotografii photo
    photos photographs photograph photography photographer photographie photographies picture pictures image images
    imagen
    imágenes immagini bild bilder bilde billeder billede beeld beelden kuva kuvat valokuvat zdjęcia zdjęcie fot fot.
    fotky
    fotografija fotografije slike fotografijos nuotraukos fotoattēli argazkiak fotografies pildid ljósmyndir myndir
    picha
    фотографије larawan fotó fotók
    фото фотографии фотографії снимка снимки φωτογραφία φωτογραφίες φωτό ảnh hình gambar صور تصوير عکس عکاس צילום
    צילומים תמונות फोटो तस्वीरें 写真 撮影 图 圖 摄影 攝影 사진 그림 ภาพ video videos vidéo vídeo grafik graphics
    graphic
    infographie infografía illustration illustrations illustrationen illustrator ilustración ilustraciones
    illustrazione illustrazioni
    illustratie illustraties illustrert illustrerad kamera camera cámara イラスト 図 插图 插圖 삽화
    composite composites collage collages collagen photomontage photomontages fotomontage fotomontagen bildmontage
    fotomontaje fotomontajes fotomontagem fotomontaggio fotomontaggi fotomontaż fotocollage fotocollages bildcollage
    fotokollage fotokolaż fotokoláž kollasj kollaasi фотоколлаж фотомонтаж коллаж колаж фотоколаж φωτομοντάζ kolaj
    fotokolaj artwork artworks rendering renderings screenshot screenshots 合成 合成写真 합성
    """
)
"""What labels those who took or drew the pictures."""

FORMS: Final = folded_set(
    """
    interview reportage report reporting feature essay analysis commentary bericht analyse reportaje crónica crônica
    entrevista entretien intervista intervju interjú wywiad rozhovor rozhovory haastattelu röportaj söyleşi wawancara
    интервью репортаж інтервью інтервʼю συνέντευξη
    opinion review comment column guest-essay kommentar gastbeitrag kolumne glosse rezension leitartikel porträt
    gastkommentar recherche kritik meinung protokoll
    tribune chronique enquête reportages portrait récit analisis análisis columna artículo opinión nota tribuna
    análise artigo opinião coluna reportagem comentário commento analisi editoriale opinione inchiesta servizio
    recensione opinie interviews reportages verslag opiniestuk krönika ledare debattartikel kronik analyser
    anmeldelse recension komentarz felieton analiza opinia reportaż komentář analýza glosa reportáž blog
    hintergrund faktencheck nachruf dossier ratgeber obituary editorial explainer background décryptage éditorial
    perfil ensayo approfondimento ritratto achtergrond portret baggrund bakgrunn bakgrund reportasje portrett porträtt
    tausta sylwetka esej profil háttér портрет обзор очерк эссе нарис огляд
    kolumni analyysi yorum analiz comentariu analiză reportaj vélemény elemzés riport
    мнение колонка анализ коментар аналіз думка άποψη ανάλυση ρεπορτάζ ανταπόκριση
    """
)
"""Forms of stories, which papers print before who wrote them: "Interview: Jan Feld", "Analyse von Jan Feld"."""

ARTICLES: Final = folded_set("a an ein eine une un una uno een en et ett")
"""What stands before the form of a story."""

JOINERS: Final = folded_set("by von par por de di door van av af przez od oleh")
"""What leads from the form of a story, or from what was done, to who did it."""

CONJUNCTIONS: Final = folded_set(
    """
    and & + und u. et y ed ve və va dan og och и та і й және και și şi és sekä oraz eta agus dhe và և და
    እና සහ နှင့် နဲ့ ແລະ และ ଓ ۋە ۽ އަދި དང་ און һәм тата àti sy
    और एवं तथा এবং و اور และ iyo û আর ও आणि மற்றும் మరియు ಮತ್ತು અને ਅਤੇ និង እና жана
    """
)
"""What joins two names in a language that uses the word for nothing else in bylines."""

IN_WORDS: Final = folded_set(
    """
    in en em à i aus w we v ve у в în din ב u på från fra reporting aan dans da
    uit depuis desde из з із from στην στο στη στις aux au في در tại من از iz dari kutoka mjini
    """
)
"""What stands between a name and the place it was written in."""

OWN_IN_WORDS: Final = {
    "it": ("a", "da"), "id": ("di",), "ms": ("di",), "tl": ("sa",), "fil": ("sa",), "ro": ("la",), "sq": ("në",),
    "cs": ("z", "ze"), "sk": ("z", "zo"), "pl": ("z", "ze"), "sl": ("z",), "mk": ("од",), "bg": ("от",),
}  # fmt: skip
"""The same for words that are parts of names, or join them, in other languages."""

FROM_WORDS: Final = folded_set("aus uit från fra z ze из із depuis desde from")
"""What leads to the place at the beginning of a byline."""

OF_WORDS: Final = folded_set(
    """
    of at an for bei beim von der des du de del do da della dell dello van bij voor för på hos vid chez pour para la al
    ved w v в у στην στο της του în
    """
)
"""What leads from an office to the house it is held in."""

OTHER_OFFICES: Final = folded_set(
    """
    editor editors redaktur redaktör redaktør photographer photographers fotografer fotograf producer illustrator
    translator
    editör redaktor redakteur rédacteur redacteur редактор редакторка محرر сценарист 編輯 编辑
    """
)
"""Offices of those named behind the authors who did not write."""

OUR_WORDS: Final = folded_set(
    """
    da de do du van
    our unser unsere unserem unserer unseren nossa nosso nuestro nuestra notre nos nostro nostra onze ons vår
    våra vores own eigener eigenen the a an der die dal dalla dei is ist наш наша нашого нашего
    """
)

PARTICLES: Final = folded_set(
    """
    von van de der den del della di da dos das do du la le los las al el bin ibn ben abu ter ten zu zur af av y e i und
    oğlu qızı оглы оглу углы кызы қызы san st. mac o' 't op in't degli dei vom ul-haq ur-rehman bint
    """
)
"""Small words inside names."""

IS_WORDS: Final = word_set("is ist est es è är er on jest je")
"""What stands between a name and who bears it: "Ana Ruiz is the science editor"."""

WITH_WORDS: Final = folded_set(
    "avec with mit con com med met z с og och and und et y e і и via por par cu με з із s se sa dengan bersama ile"
)
"""What leads to an agency credited beside an author."""

UNNAMED: Final = (
    PRESSED
    | LABELS
    | phrase_set(
        """
    staff reports|staff report|from staff reports|newsroom|the newsroom|
    staff writer|staff reporter|staff|reporter|correspondent|our correspondent|our reporter|a staff writer|
    agency report|agency reports|agencies report|agencies reports|agency staff|
    agencies|with agencies|agenturen|agentur|agences|agencias|agenzie|agencies and staff|news agencies|
    wire services|wire reports|staff and agencies|unserer redaktion|der redaktion|redaktion|redazione|redacción|
    la rédaction|rédaction|redação|redactie|onze redactie|redakcja|redaksi|admin|administrator|editor|editorial|
    guest|anonymous|unknown|none|null|n/a|web desk|web_desk|author|authors|autor|auteur|undefined|user|webmaster|
    red|red.|pv|nhóm pv|采访|advertisement|home|menu|search|login|anzeige|publicidad|publicité|pubblicità|реклама|
    guest post|web editor|web desk|この記事を書いた人|
    members|member list|memberlist|users|user list|mitglieder|mitgliederliste|benutzerliste|membres|liste des membres|
    utilisateurs|miembros|lista de miembros|usuarios|membros|lista de membros|utilizadores|membri|lista utenti|utenti|
    leden|ledenlijst|medlemmer|medlemmar|medlemslista|medlemsliste|jäsenet|käyttäjät|użytkownicy|członkowie|členové|
    uživatelé|členovia|používatelia|tagok|felhasználók|utilizatori|пользователи|участники|користувачі|учасники|
    потребители|членове|korisnici|članovi|корисници|чланови|üyeler|üye listesi|μέλη|anggota|ahli|thành viên|สมาชิก|
    会员|會員|会員|成员|成員|メンバー|メンバー一覧|회원|회원 목록|الأعضاء|اعضا|کاربران|חברים|משתמשים|सदस्य|
    others|colleagues|andere|u.a|u. a|autres|otros|altri|outros|anderen|inni|другие|інші|others.|
    user admin|admin user|site admin|web admin|super admin|superadmin|administrador|administrateur|amministratore|
    beheerder|администратор|админ|super user|guest author|guest contributor|
    share|subscribe|follow|comments|comment|редакция|powered by|contact|kontakt|contacto|contatto|contato|merkezi|
    agenturmaterial|mit agenturmaterial|agencias de noticias|con agencias|persbureaus|agentschappen|агентства|
    وكالات|الوكالات|خبرگزاری‌ها|סוכנויות הידיעות|סוכנויות|एजेंसियां|πρακτορεία|
    la redacción|la redazione|de redactie|redaktionen|redaksjonen|toimitus|redakce|redacția|redactia|szerkesztőség|
    tim redaksi|tim liputan|redaksi|haber merkezi|editör|редакція|σύνταξη|ban biên tập|tòa soạn|
    هيئة التحرير|فريق التحرير|المحرر|تحریریه|מערכת|מערכת האתר|डेस्क|न्यूज़ डेस्क|न्यूज डेस्क|
    redacció|la redacció|redakcia|redakcija|редакцията|redakcijas ziņa|
    toimetus|uredništvo|ritstjórn|redaksia|redaksiya|tahririyat|erredakzioa|redazzjoni|redaksie|wetu|mwandishi wetu|
    редакција|уредништво|рэдакцыя|редакци|таҳририят|რედაქცია|խմբագրություն|כתבי האתר|خبریال|ዝግጅት ክፍል|
    वृत्तसंस्था|प्रतिनिधी|विशेष प्रतिनिधी|समाचारदाता|ஆசிரியர் குழு|செய்திப்பிரிவு|ನ್ಯೂಸ್ ಡೆಸ್ಕ್|ಸುದ್ದಿ ಡೆಸ್ಕ್|ನಮ್ಮ ಪ್ರತಿನಿಧಿ|
    සංස්කාරක|ក្រុមការងារ|
    編集部|取材班|编辑部|編輯部|편집부|온라인뉴스팀|본지|本报讯|本報訊|本报|本報|
    a correspondent|staff correspondent|special correspondent|our special correspondent|
    स्टाफ रिपोर्टर|संवाददाता|कार्यालय संवाददाता|
    विशेष संवाददाता|স্টাফ রিপোর্টার|নিজস্ব সংবাদদাতা|സ്വന്തം ലേഖകൻ|اسٹاف رپورٹر|نمائندہ خصوصی|
    প্রতিনিধি|নিজস্ব প্রতিবেদক|নিজস্ব প্রতিনিধি|জেলা প্রতিনিধি|নিউজ ডেস্ক|डिजिटल डेस्क|वेब डेस्क|ویب ڈیسک|
    未知|佚名|本站|本站原创|原创|转载|网络|互联网|网络整理|网友投稿|即時報導|綜合報導|綜合報道|综合报道|報導|报道|綜合外電|快訊|
    sponsored|sponsored content|sponsored post|advertorial|paid content|partner content|promoted|
    branded content|brand content|paid post|paid partner content|advertiser content|commercial content|werbung|
    gesponsert|gesponserter inhalt|gesponserter beitrag|bezahlter inhalt|sponsored article|contenu sponsorisé|
    contenu partenaire|publirédactionnel|publireportage|publirreportaje|contenido patrocinado|contenido de marca|
    conteúdo patrocinado|conteúdo de marca|informe publicitário|contenuto sponsorizzato|informazione pubblicitaria|
    gesponsord|gesponsorde inhoud|advertentie|annons|annonse|annonce|annonsørinnhold|annoncørbetalt indhold|sponsrat|
    sponsrat innehåll|sponset innhold|sponsoreret indhold|kaupallinen yhteistyö|mainos|materiał sponsorowany|
    artykuł sponsorowany|materiał partnera|reklama|komerční sdělení|komerční článek|komerční příspěvek|pr článek|
    inzerce|komerčný obsah|pr článok|inzercia|hirdetés|szponzorált tartalom|támogatott tartalom|articol sponsorizat|
    conținut sponsorizat|publicitate|sponzorirani sadržaj|sponzorisani sadržaj|sponzorirani članek|promo|
    на правах рекламы|партнерский материал|партнёрский материал|спонсорский материал|партнерський матеріал|
    спонсорський матеріал|реклама|платена публикация|διαφήμιση|χορηγούμενο|χορηγούμενο περιεχόμενο|sponsorlu içerik|
    tanıtım|tanıtım yazısı|reklam|turinio rinkodara|užsakymas|satura mārketings|sisuturundus|תוכן שיווקי|תוכן ממומן|
    محتوى مدفوع|محتوى برعاية|إعلان|رپورتاژ آگهی|konten bersponsor|iklan|広告|企画広告|광고|广告|廣告|推广|
    category|categories|manufacturer|brand|price|popularity|topic|topics|
    permalink|permalien|permanent link|lien permanent|enlace permanente|link permanente|collegamento permanente|
    ligação permanente|permanenter link|permanente link|permalänk|permalenke|pysyvä osoite|stały link|trvalý odkaz|
    állandó hivatkozás|legătură permanentă|kalıcı bağlantı|постоянная ссылка|постійне посилання|μόνιμος σύνδεσμος|
    رابط دائم|پیوند یکتا|固定リンク|永久链接|永久連結|고유주소|
    name|your name|author name|full name|bio|full bio|author bio|see full bio|read full bio|about the author
    """
    )
)
"""What stands in a byline's place and names nobody."""
