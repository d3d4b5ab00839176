"""Hold the words that stand among readers' comments, in many languages: ages, badges, links, whom a comment answers.

Every set is matched against a whole line or a word of it, after `key`; nothing here is searched for within prose.
"""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import line_set

__all__ = [
    "ACTIONS", "ANSWERS", "ANSWER_STARTS", "ARROWS", "BADGES", "BOXES", "COMMENT_HEADS",
    "COMMENT_NOUNS", "DATE_LABELS", "EDITED", "FROM", "LIKES", "MORE", "NO_COMMENTS", "PINGS", "PINS", "REPLIES",
    "SAYS", "SIGNS_OFF", "TIME_UNITS", "TIME_WORDS", "key",
]  # fmt: skip

_EDGES: Final = " \t.,:;!?…*|/\\+-–—_·•»«›‹>→←↓↑⇧▼▲▶►×()[]{}\"'“”’„¿¡#©"
_ASCII_EDGES: Final = "".join(filter(str.isascii, _EDGES))


def key(text: str) -> str:
    """Return *text* as the sets below spell it.

    >>> key("Antworten ↓"), key("Do you like this article?")
    ('antworten', 'do you like this article')
    """
    if text.isascii():
        # Fewer marks are sooner looked through than what was known of the text would be looked up.
        return text.strip(_ASCII_EDGES).casefold()
    folded = text.strip(_EDGES).casefold()
    # A dotted capital I folds to an i with a dot of its own above it.
    return folded if folded.isascii() else folded.replace("i\u0307", "i")


BADGES: Final = line_set("""
    guest | visitor | anonymous | author | moderator | mod | admin | administrator | staff | editor | member | op | abo
    abonnentin | abonnenten | pick | picks | staff pick | top fan | supporter | team | redakteur | redakteurin
    subscriber | top commenter | contributor | verified | pinned | premium | gast | besucher | autor | autorin
    redaktion | moderation | mitglied | abonnent | invité | visiteur | auteur | autrice | modérateur | modératrice
    rédaction | membre | abonné | abonnée | invitado | visitante | moderador | redacción | miembro | suscriptor
    convidado | redação | membro | assinante | ospite | autore | moderatore | redazione | iscritto | redactie | lid
    gæst | gjest | gäst | forfatter | författare | redaksjonen | redaktionen | gość | redakcja | host | redakce | гость
    автор | модератор | редакция | гість | редакція | misafir | yazar | editör | ضيف | زائر | الكاتب | אורח | підписник
    передплатник | подписчик | подписчица | prenumerator | prenumerant | subskrybent | předplatitel | predplatiteľ
    tilaaja | abonnee | abbonato | abbonata | suscriptora | abone | előfizető | abonat | συνδρομητής | מנוי | مشترك
    購読者 | 구독자 | 版主 | 作者 | 訪客 | 访客 | ゲスト | 投稿者 | 작성자 | 손님 | tamu | khách | new member
    new reader | newcomer | regular | top contributor | top reader | founding member | verified user | verified reader
    registered user | paid subscriber | stammgast | neues mitglied | stammleser | nouveau membre | nouvel abonné
    lecteur | lectrice | nuevo miembro | lector | lectora | novo membro | leitor | leitora | nuovo membro
    nuovo iscritto | lettore | lettrice | nieuw lid | ny medlem | medlem | uusi jäsen | jäsen | nowy użytkownik
    użytkownik | nový člen | člen | новичок | читатель | пользователь | новачок | читач | yeni üye | üye | anggota
    thành viên | عضو | חבר | 会員 | 회원 | 会员 | featured | featured comment | editor's pick | editors' pick
    reader pick | times pick | 管理者 | 管理人 | 관리자 | администратор | 管理员 | 管理員
""")
"""What a reader is, beside the name."""

ACTIONS: Final = line_set("""
    σύνδεσμος σχολίου | comment link | report | thread | expand | vote up | vote down | flag | share | edit | delete
    permalink | link | embed | save | parent | context | root | prev | next | unread | give award | melden | teilen
    löschen | bearbeiten | signaler | partager | supprimer | modifier | alerter | denunciar | reportar | compartir
    compartilhar | eliminar | segnala | condividi | meld | rapporteer | rapportera | anmeld | anmäl | rapporter | zgłoś
    udostępnij | nahlásit | nahlásiť | пожаловаться | поделиться | поскаржитися | şikayet | şikayet et | إبلاغ | بلّغ
    דווח | 举报 | 檢舉 | 通報 | 報告 | 報告する | 신고 | dela | del | jaa | ilmoita
    ilmoita asiaton viesti | distribuie | raportează
    megosztás | jelentés | jelentem | κοινοποίηση | αναφορά | поширити | жалоба | مشاركة | شارك | اشتراک | گزارش | שתף
    שיתוף | paylaş | शेयर करें | शिकायत करें | แชร์ | รายงาน | 分享 | 共有 | シェア | 違反報告 | 공유 | bagikan
    chia sẻ | sdílet | zdieľať | condividere | delen | rapporteren | rapportér | prijavi | podijeli | сподели
    докладвай | laporkan | báo cáo | award | thông báo | 👎 | dislike | dislikes | downvote | disagree | en contra
    negativo | pulgar abajo | gefällt mir nicht | daumen runter | je n'aime pas | pas d'accord | no me gusta
    não gostei | não gosto | non mi piace | niet leuk | ogillar | nie lubię | nelíbí se | nepáči sa mi | nem tetszik
    nu-mi place | не нравится | дизлайк | не подобається | beğenme | δεν μου αρέσει | لم يعجبني | לא אהבתי | نپسندیدم
    tidak suka | không thích | ไม่ถูกใจ | 비추천 | 싫어요 | 비공감 | 踩 | 反对 | 反對 | うーん | よくないね | なるほど
    signaler un abus | signaler ce commentaire | signaler un contenu | report abuse | report comment
    report this comment | kommentar melden | beitrag melden | missbrauch melden | denunciar abuso
    denunciar comentario | denunciar comentário | reportar abuso | segnala abuso | segnala commento | meld misbruik
    reactie melden | anmäl kommentar | rapporter kommentar | anmeld kommentar | ilmoita asiaton kommentti
    zgłoś nadużycie | zgłoś komentarz | nahlásit komentář | nahlásiť komentár | пожаловаться на комментарий
    поскаржитися на коментар | yorumu şikayet et | raportează abuz
""")
"""Links beside a comment, other than the one that answers it."""

BOXES: Final = line_set("""
    recent comments | latest comments | newest comments | new comments | recent replies | last comments
    neueste kommentare | letzte kommentare | neue kommentare | aktuelle kommentare | die neuesten kommentare
    commentaires récents | derniers commentaires | les derniers commentaires | comentarios recientes
    últimos comentarios | comentários recentes | últimos comentários | commenti recenti | ultimi commenti
    recente reacties | laatste reacties | nieuwste reacties | siste kommentarer | nyeste kommentarer
    senaste kommentarer | senaste kommentarerna | seneste kommentarer | uusimmat kommentit | najnowsze komentarze
    ostatnie komentarze | nejnovější komentáře | poslední komentáře | najnovšie komentáre | legutóbbi hozzászólások
    comentarii recente | son yorumlar | последние комментарии | свежие комментарии | останні коментарі
    последни коментари | πρόσφατα σχόλια | أحدث التعليقات | آخر التعليقات | תגובות אחרונות | آخرین دیدگاه‌ها
    komentar terbaru | bình luận mới | 最新评论 | 最新評論 | 最新留言 | 近期留言 | 近期评论 | 最新コメント
    最近のコメント | 최근 댓글
""")
"""Headings of boxes with comments on other stories."""

MORE: Final = line_set("""
    read more | more | show more | see more | view more | expand | click to expand | expand full comment
    show full comment | mehr | mehr lesen | weiterlesen | mehr anzeigen | lire la suite | voir plus | afficher la suite
    plus | leer más | ver más | más | leia mais | ver mais | mais | leggi tutto | mostra altro | altro | lees meer
    meer | läs mer | les mer | læs mere | visa mer | lue lisää | więcej | czytaj więcej | rozwiń | rozwiń komentarz
    více | číst dál | viac | több | tovább | citește mai mult | devamı | devamını oku | ещё | еще | читать далее
    показать полностью | далее | ще | читати далі | още | περισσότερα | المزيد | اقرأ المزيد | קרא עוד | עוד | بیشتر
    ادامه | और पढ़ें | selengkapnya | xem thêm | 展开 | 更多 | 查看更多 | 全文 | もっと見る | 続きを読む | 더보기
""")
"""The link that shows the rest of a long comment."""

EDITED: Final = line_set("""
    edited | bearbeitet | modifié | editado | modificato | bewerkt | redigert | redigerad | redigeret | muokattu
    edytowano | upraveno | szerkesztve | editat | düzenlendi | изменено | отредактировано | змінено | معدل | نערך
    已编辑 | 已編輯 | 編集済み | 수정됨
""")
"""What stands behind the date of a comment that was changed."""

PINGS: Final = ("pingback:", "trackback:", "pingback :", "trackback :", "ping :")
"""How a line begins, case folded, that another site's program sent."""

PINS: Final = (
    "pinned by ", "pinned comment", "featured by ", "angepinnt von ", "angepinnter kommentar", "angeheftet von ",
    "épinglé par ", "commentaire épinglé", "fijado por ", "comentario fijado", "fixado por ", "comentário fixado",
    "fissato da ", "in evidenza", "vastgezet door ", "vastgemaakt door ", "fäst av ", "festet av ", "fastgjort af ",
    "przypięty przez ", "przypięte przez ", "připnuto ", "закреплено ", "закреплённый комментарий", "закріплено ",
    "sabitleyen ", "sabitlenmiş yorum", "مثبت من ", "تعليق مثبت", "נעוץ על ידי ", "पिन किया गया", "固定済み",
    "置顶", "置頂", "고정된 댓글", "featured comment", "editor’s pick", "editor's pick",
    "editors’ pick", "editors' pick", "ausgewählter kommentar", "redaktionsempfehlung", "commentaire mis en avant",
    "choix de la rédaction", "comentario destacado", "comentário em destaque", "commento in evidenza",
    "uitgelichte reactie", "utvald kommentar", "fremhævet kommentar", "komentarz wyróżniony", "лучший комментарий",
)  # fmt: skip
"""How a line begins, case folded, that says that a comment was set above the others."""

FROM: Final = line_set("""
    by | from | posted by | written by | comment by | von | kommentar von | verfasst von | geschrieben von | par
    posté par | publié par | rédigé par | écrit par | commentaire de | por | publicado por | escrito por
    comentario de | comentario por | comentado por | enviado por | di | da | scritto da | inviato da | commento di
    comment from | post by | post von | beitrag von | beitrag geschrieben von | message par | message de | mensaje por
    mensagem por | messaggio da | bericht door | innlegg av | indlæg af | inlägg av | autor wpisu | příspěvek od
    сообщение от | сообщение | допис від | повідомлення | публикация от | antwort von | reply by | reply from
    réponse de | respuesta de | resposta de | risposta di | reactie van | odpowiedź od | ответ от | відповідь від
    svar från | svar fra | αναρτήθηκε από | γράφτηκε από | написано | опубликовано | iskelbė | publicat de | gönderen
    ditulis oleh | door | geplaatst door | af | av | skrevet av | skrevet af | skrivet av | przez | dodał
    dodane przez | od | autor | автор | от | від | بقلم | من | oleh | yazan
""")
"""What stands before a reader's name."""

ANSWERS: Final = (
    "svar till ", "replik till ", "replik på ", "reakce na ", "reakcia na ", "odpoveď na ", "antwort zu ",
    "vastaus kommenttiin ", "vastaus viestiin ", "odpowiedź dla ", "odpowiedź do ", "respuesta para ", "resposta para ",
    "risposta per ", "in replica a ", "replica a ", "odgovor korisniku ", "ответила ", "ответил ", "відповіла ",
    "відповів ", "a répondu à ", "respondió a ", "respondeu a ", "ha risposto a ",
    "reageerde op ", "svarade ", "svarte ", "svarede ", "odpowiedział ", "odpowiedziała ", "odpověděl ", "odpověděla ",
    "hat geantwortet auf ", "antwortete ", "als antwoord op ", "in antwoord op ", "respondiendo a ", "respondendo a ",
    "en réaction à ", "membalas ", "menanggapi ", "ตอบกลับ ", "در پاسخ به ", "پاسخ به ", "σε απάντηση στον ",
    "σε απάντηση στην ", "απάντηση στον ", "απάντηση στην ", "σε απάντηση προς ", "în replică la ", "v odpovedi na ",
    "као одговор на ", "kao odgovor na ", "odgovor na ", "в отговор на ", "отговор на ", "উত্তরে ",
    "in reply to ", "reply to ", "replying to ", "replied to ", "in response to ", "als antwort auf ",
    "in antwort auf ", "antwort auf ", "antwortet auf ", "antwort an ", "en réponse à ", "réponse à ", "répond à ",
    "en respuesta a ", "respuesta a ", "em resposta a ", "resposta a ", "in risposta a ", "risposta a ",
    "risponde a ", "als reactie op ", "reactie op ", "antwoord op ", "som svar på ", "som svar til ", "svar på ",
    "svar til ", "svarer ", "vastaus käyttäjälle ", "w odpowiedzi na ", "w odpowiedzi do ", "odpowiedź na ",
    "odpověď na ", "v odpovědi na ", "válasz erre ", "ca răspuns la ", "răspuns la ", "в ответ на ", "ответ на ",
    "ответ для ", "у відповідь на ", "відповідь на ", "yanıt olarak ", "ردا على ", "ردًا على ", "رداً على ",
    "رد على ", "בתגובה ל", "balasan untuk ", "trả lời ", "回复 ", "回覆 ", "回复", "回覆", "返信先: ", "返信先：",
    "→ ", "↳ ", "➜ ", "➔ ", "↪ ",
)  # fmt: skip
"""What stands before the name of the reader that a comment answers, case folded."""
ANSWER_STARTS: Final = frozenset({cue[:2] for cue in ANSWERS})
"""The first two letters of each: they rule out nearly every line before all cues are asked."""

ARROWS: Final = ("->", "=>", "→", "↪", "↳", "⤷", "➜", "➔", "▶", "▸")
"""Arrows before the name of the reader that a comment answers."""

SIGNS_OFF: Final = line_set("""
    closed | disabled | geschlossen | deaktiviert | fermés | clos | désactivés | cerrados | desactivados | encerrados
    fechados | chiusi | disattivati | gesloten | stengt | lukket | stängda | suljettu | zamknięte | uzavřeny | закрыты
    отключены | закриті | kapalı | kapatıldı | مغلقة | مغلق
""")
"""What comments are when no more are taken."""

REPLIES: Final = line_set("""
    citeer | citeren | citer | citar | cytuj | cita messaggio | reply | replies | reply to this | reply to this comment
    reply to comment | quote | antworten | antwort | beantworten | zitieren | répondre | répondre à ce commentaire
    responder | contestar | rispondi | odpowiedz | odpovědět | odpovedať | svara | svar | svar på kommentaren | vastaa
    beantwoorden | reageer | antwoorden | antwoord | yanıtla | cevapla | ответить | відповісти | απάντηση | رد | الرد
    أضف ردا | תגובה | השב | הגב | پاسخ | जवाब दें | balas | trả lời | 回复 | 回覆 | 返信 | 返信する | 답글 | 답글 달기
    răspunde | válasz | отговор | одговори | odgovori | respon | reply to this post | reply to post
    reply to this thread | kommentar beantworten | auf diesen kommentar antworten | auf kommentar antworten
    répondre à ce message | répondre au commentaire | responder a este comentario | responder al comentario
    responder comentário | rispondi al commento | reageren | reageer op deze reactie | svara på kommentar
    svar på kommentar | ответить на комментарий | відповісти на коментар | yorumu yanıtla | cevap yaz
    odpowiedz na komentarz | reagovat | reagovať | odpovedz | コメントに返信 | 返信を書く | 回复评论 | 답글쓰기
    הגב לתגובה | הגב לתגובה זו | השב לתגובה | 답글 쓰기 | 대댓글 | phản hồi | válasz erre | válaszolok | válaszol
    ตอบกลับ | پاسخ دادن | उत्तर दें
""")
"""The link under a comment that answers it."""

LIKES: Final = line_set("""
    liked by | liken | gefällt person | gefällt personen | synes godt om | synes om | a favor | positivo
    pulgar arriba | voto | votos | recomendaciones | recomendações | raccomandazioni | respekt | respektieren
    respecter | respeto | respetar | respeitar | rispetto | respecteren | empfehlung | empfehlungen | empfehlen
    aanbevelingen | rekommendationer | doporučení | рекомендаций | lubi to | like | likes | upvote | upvotes | vote
    votes | favorite | favorites | favourite | favourites | recommend | recommended | recommander | recommandations
    people like this | liked this | gefällt mir | gefällt das | daumen hoch | j'aime | me gusta | mi piace | curtidas
    gostei | vind ik leuk | gilla | liker | tykkää | lubię to | polubień | líbí se | beğeni | beğen | нравится | лайк
    лайка | лайков | подобається | إعجاب | أعجبني | לייק | 👍 | ❤ | ❤️ | ♥ | + | いいね | 赞 | 讚 | 좋아요 | suka
    thích | point | points | punkte | puntos | pontos | curtir | gosto | me gustas | líbí se mi | páči sa mi
    sviđa mi se | tetszik | îmi place | aprecieri | μου αρέσει | الإعجابات | אהבתי | پسندیدم | پسند | पसंद | ถูกใจ
    đồng tình | 点赞 | 點讚 | 推荐 | 顶 | 共感 | 参考になった | 공감 | 추천 | 찬성 | 共感した | respect | respected
    agree | helpful | upvoted | hilfreich | 赞同 | up vote | up votes | thumbs up | like this comment | like this
    zustimmen | d'accord | patinka | meeldib | харесва ми | 👏 | ♡ | 🙌 | upvote this
""")
"""What readers give to a comment, as it stands beside their number."""

COMMENT_NOUNS: Final = line_set("""
    posting | postings | wortmeldungen | diskuse | diskuze | diskusia | leserpost | leserstimmen | comment | comments
    comment(s) | reply | replies | response | responses | thoughts | thought | kommentar | kommentare | kommentar(e)
    kommentarer | kommentaren | leserkommentare | antworten | commentaire | commentaires | réaction | réactions
    réponses | comentario | comentarios | comentário | comentários | respuestas | respostas | commento | commenti
    risposte | reactie | reacties | opmerkingen | komentarz | komentarze | komentarzy | komentář | komentáře
    komentářů | komentár | komentáre | komentar | komentari | komentara | kommentti | kommenttia | kommentit | yorum
    yorumlar | комментарий | комментария | комментариев | комментарии | коментар | коментарі | коментарів | коментара
    коментари | hozzászólás | hozzászólások | comentariu | comentarii | σχόλιο | σχόλια | تعليق | تعليقات | التعليقات
    תגובה | תגובות | نظر | نظرات | दیدگاه | टिप्पणी | टिप्पणियाँ | टिप्पणियां | bình luận | ความคิดเห็น | 评论 | 評論
    条评论 | 則留言 | 留言 | コメント | 件のコメント | 댓글 | tanggapan | пікір | пікірлер | пикир | пикирлер | изоҳ
    изоҳлар | izoh | izohlar | şərh | şərhlər | шарҳ | шарҳҳо | تبصره | تبصرې | تبصرے | تبصرہ | maoni | faallo
    faallooyin | сэтгэгдэл | კომენტარი | մեկնաբանություն | koment | komente | kommentaar | kommentaari | komentārs
    komentāri | komentaras | komentarai | ummæli | athugasemd | athugasemdir | príspevok | príspevky | príspevkov
    příspěvek | příspěvky | příspěvků | প্রতিক্রিয়া | মন্তব্য | ý kiến | התגובות | σχολια | σχολιο | обсуждение
    обсуждения | обговорення | συζήτηση | keskustelu | indlæg | innlegg | inlägg | wypowiedzi | wpisów | kommentaarid
    komentarji | kummenti | tráchtanna | sylwadau | iruzkinak | comentaris | komentet | şîrove | viðmerkingar
    каментары | კომენტარები | մեկնաբանություններ | комментарийлер | fikrlar | கருத்துகள் | கருத்துக்கள் | వ్యాఖ్యలు
    അഭിപ്രായങ്ങൾ | टिप्पण्या | टिप्पणीहरू | प्रतिक्रिया | ความเห็น | មតិ | មតិយោបល់ | မှတ်ချက်များ | አስተያየቶች | sharhi
    opmerkings | komen | komento
""")
"""What a count of comments counts."""

COMMENT_HEADS: Final = line_set("""
    discussion of this article | diskussion zum artikel | diskussion om artikeln | discussion sur l'article
    comments on this article | comments on this story | comments on this post | kommentare zu diesem artikel
    commentaires sur cet article | comentarios sobre este artículo | comments | contributions | reader comments
    readers' comments | join the conversation | the conversation | user comments | all comments | latest comments
    the comments | leave a reply | leave a comment | leave a reply cancel reply | post a comment | post comment
    add a comment | add comment | write a comment | your comment | join the discussion | discussion about this post
    discussion | comment section | comments section | what do you think | have your say | kommentare | leserkommentare
    leserpost | leserstimmen | diskuse | diskuze | diskusia | diskussion | kommentar schreiben | kommentar verfassen
    schreibe einen kommentar | schreiben sie einen kommentar | ihre meinung | diskutieren sie mit | commentaires
    vos commentaires | vos réactions | réagir | réactions | laisser un commentaire | laissez un commentaire
    ajouter un commentaire | comentarios | deja un comentario | deja una respuesta | escribe un comentario | comenta
    comentar | comentários | deixe um comentário | deixe uma resposta | commenti | lascia un commento | reacties
    geef een reactie | plaats een reactie | laat een reactie achter | kommentarer | skriv en kommentar
    lämna en kommentar | legg igjen en kommentar | kommentit | kommentoi | jätä kommentti | komentarze
    dodaj komentarz | komentáře | přidat komentář | hozzászólások | comentarii | lasă un răspuns | yorumlar | yorum yap
    bir cevap yazın | комментарии | добавить комментарий | оставить комментарий | коментарі | залишити коментар
    σχόλια | προσθήκη σχολίου | التعليقات | تعليقات | أضف تعليقا | أضف تعليق | اترك تعليقا | اترك تعليقاً | اترك رد
    תגובות | הוסף תגובה | نظرات | दیدگاه‌ها | टिप्पणियाँ | komentar | tinggalkan komentar | bình luận | 评论 | 評論
    发表评论 | 發表留言 | コメント | コメントを残す | 댓글 | 댓글 남기기 | ý kiến | ý kiến bạn đọc
    commentaires des lecteurs | réactions des lecteurs | comentarios de los lectores | comentarios de lectores
    comentários dos leitores | commenti dei lettori | reacties van lezers | lezersreacties | läsarkommentarer
    lesarkommentarer | læserkommentarer | lukijoiden kommentit | komentarze czytelników | opinie czytelników
    komentáře čtenářů | diskuse čtenářů | komentáre čitateľov | olvasói hozzászólások | comentariile cititorilor
    komentari čitatelja | komentari čitalaca | коментари на читателите | комментарии читателей | мнения читателей
    коментарі читачів | okur yorumları | okuyucu yorumları | σχόλια αναγνωστών | تعليقات القراء | تعليقات الزوار
    תגובות גולשים | תגובות הגולשים | نظر کاربران | نظرات کاربران | पाठकों की टिप्पणियाँ | komentar pembaca | 网友评论
    نظرات بینندگان | نظرات خوانندگان | この記事へのコメント | コメント一覧 | みんなのコメント | 读者评论 | 網友評論
    讀者評論 | 読者のコメント | 読者コメント | 독자 댓글 | 독자 의견
""")
"""Headings of the comments, or of the form for a new one."""

NO_COMMENTS: Final = line_set("""
    no comments | no comments yet | no comments so far | there are no comments | there are no comments yet
    be the first to comment | no responses | no replies yet | keine kommentare | noch keine kommentare
    bisher keine kommentare | keine kommentare vorhanden | es gibt noch keine kommentare | aucun commentaire
    aucun commentaire pour le moment | pas de commentaire | pas de commentaires | soyez le premier à commenter
    sin comentarios | no hay comentarios | aún no hay comentarios | todavía no hay comentarios | nenhum comentário
    sem comentários | não há comentários | ainda não há comentários | nessun commento | non ci sono commenti
    geen reacties | nog geen reacties | er zijn nog geen reacties | ingen kommentarer | ingen kommentarer endnu
    ingen kommentarer ennå | inga kommentarer | inga kommentarer ännu | ei kommentteja | ei vielä kommentteja
    brak komentarzy | žádné komentáře | zatím žádné komentáře | žiadne komentáre | nincs hozzászólás
    niciun comentariu | fără comentarii | нет комментариев | комментариев нет | комментариев пока нет
    пока нет комментариев | немає коментарів | коментарів немає | няма коментари | yorum yok | henüz yorum yok
    henüz yorum yapılmamış | δεν υπάρχουν σχόλια | κανένα σχόλιο | لا توجد تعليقات | لا يوجد تعليقات | אין תגובות
    نظری ثبت نشده است | कोई टिप्पणी नहीं | belum ada komentar | tidak ada komentar | chưa có bình luận
    ไม่มีความคิดเห็น | 暂无评论 | 暫無評論 | 尚無留言 | 沒有留言 | コメントはありません | コメントはまだありません
    등록된 댓글이 없습니다 | 댓글이 없습니다 | write the first comment | start the conversation
    schreiben sie den ersten kommentar | jetzt als erster kommentieren | sé el primero en comentar
    seja o primeiro a comentar | commenta per primo | wees de eerste die reageert | bli först att kommentera
    bli den første til å kommentere | vær den første til at kommentere | kommentoi ensimmäisenä | bądź pierwszy
    bądź pierwszy, skomentuj | buďte první | buďte první, kdo přispěje | legyen az első hozzászóló
    fii primul care comentează | ilk yorumu sen yap | ilk yorumu siz yapın | γράψτε το πρώτο σχόλιο
    оставьте первый комментарий | залиште перший коментар | كن أول من يعلق | היו הראשונים להגיב
    اولین نظر را شما بدهید | पहली टिप्पणी करें | 最初のコメントを書く | 첫 댓글을 남겨주세요 | 快来发表第一条评论
    hãy là người đầu tiên bình luận | jadilah yang pertama berkomentar | แสดงความคิดเห็นเป็นคนแรก
""")
"""What a page says in place of comments where it has none."""

SAYS: Final = line_set("""
    says | said | wrote | writes | sagt | sagte | schrieb | schreibt | meint | dit | a dit | a écrit | écrit | dice
    dijo | escribió | ha scritto | scrive | disse | diz | schreef | zegt | skriver | skrev | sier | säger | pisze
    napisał | говорит | пишет | says on | يقول | قال | כתב | comentó | escribe | escreveu | ha detto | napsal | napsala
    napísal | írta | spune | a spus | sanoo | kirjoittaa | написал | написала | пише | написав | каза | λέει | έγραψε
    diyor | yazdı | dedi ki | אומר | گفت | می‌گوید | कहते हैं | हैं | कहा | nói | viết | berkata | 说 | 說 | 说道
    より | 님 | 님의 말 | szerint | hovorí | kaže | каже | siger | ha dit | พูดว่า
""")
"""What stands between a reader's name and the comment."""

TIME_UNITS: Final = line_set("""
    second | seconds | sec | secs | minute | minutes | min | mins | hour | hours | hr | hrs | day | days | week | weeks
    month | months | year | years | yesterday | sekunden | minuten | stunde | stunden | std | tag | tagen | tage
    woche | wochen | monat | monaten | monate | jahr | jahren | gestern | heute | heure | heures | jour | jours
    semaine | semaines | mois | an | ans | hier | minuto | minutos | hora | horas | día | días | dia | dias | semana
    semanas | mes | meses | año | años | ano | anos | ayer | ontem | minuti | ora | ore | giorno | giorni | settimana
    settimane | mese | mesi | anno | anni | ieri | minuut | uur | dag | dagen | weken | maand | maanden | jaar
    gisteren | dager | dage | timer | timmar | час | часа | часов | минут | день | дня | дней | назад | вчера | دقيقة
    دقائق | ساعة | ساعات | يوم | أيام | أسبوع | شهر | سنة | ساعتين | يومين | godzin | godziny | minut | dni | saat
    dakika | gün | önce | 分钟前 | 小时前 | 天前 | 時間前 | 分前 | 日前 | 시간 | 분 | 일
""")
"""What an age is counted in: "2 hours ago"."""

DATE_LABELS: Final = line_set("""
    published | posted | updated | last updated | date | created | modified | first published | publication date
    issued | veröffentlicht | aktualisiert | stand | erstellt | datum | zuletzt aktualisiert | publié | mis à jour
    modifié | publicado | actualizado | fecha | pubblicato | aggiornato | atualizado | gepubliceerd | bijgewerkt
    publisert | oppdatert | publicerad | uppdaterad | opdateret | julkaistu | päivitetty | opublikowano | aktualizacja
    publikováno | yayınlanma | giriş | güncelleme | опубликовано | обновлено | оновлено | نشر | نشرت | تاريخ | تحديث
    آخر تحديث | פורסם | עודכן | diterbitkan | 发布 | 發布 | 更新 | 公開 | 입력 | 수정 | 发表于 | 發表於 | 发布于
    發佈於 | 回复于 | 编辑于 | 投稿日 | 投稿日時 | 작성일 | 등록일
""")
"""Labels before a date."""

TIME_WORDS: Final = (
    line_set("""
    monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thu | thur | thurs
    fri | sat | sun | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag | mo | di
    mi | do | fr | sa | so | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | lunes | martes
    miércoles | jueves | viernes | sábado | domingo | lunedì | martedì | mercoledì | giovedì | venerdì | sabato
    domenica | segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | maandag | dinsdag | woensdag
    donderdag | vrijdag | zaterdag | zondag | mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag | måndag
    tisdag | lördag | söndag | poniedziałek | wtorek | środa | czwartek | piątek | sobota | niedziela | понедельник
    вторник | среда | четверг | пятница | суббота | воскресенье | الاثنين | الإثنين | الثلاثاء | الأربعاء | الخميس
    الجمعة | السبت | الأحد | pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar | am | pm | a.m | p.m
    at | on | of | the | um | uhr | à | a las | a | las | los | le | el | il | den | dne | de | del | der | vom | von
    kl | klo | h | hrs | ore | alle | às | u | om | в | г | года | م | op | на | στις | ص | في | الساعة | بتوقيت | gmt
    utc | bst | est | edt | cst | cdt | mst | mdt | pst | pdt | cet | cest | msk | ist | jst | sast | et | pt | ct | 年
    月 | 日 | 時 | 分 | ago | vor | il y a | y | hace | há | fa | geleden | siden | sedan | for | منذ | قبل | temu
    пер | th | st | nd | rd | read | min read | and | und | e | i | lesezeit | min | minutes
""")
    | DATE_LABELS
)
"""Words that stand around the figures of a date."""
