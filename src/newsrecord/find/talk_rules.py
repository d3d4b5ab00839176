"""Name what pages say of their readers' comments below any story: whose opinion they are, and who answers for them."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import Phrases

__all__ = ["TALK_RULES"]

# News tells of comments, and of who is liable for them, too: each phrase is one of those by which an outlet speaks of
# its own.
TALK_RULES: Final = Phrases(
    """
    we welcome reader comments|comments have to be in english
    |don't write in block capitals|do not write in block capitals
    |comments that are defamatory|please keep comments respectful|please keep your comments respectful
    |views expressed in the comments|views expressed in comments|opinions expressed in the comments
    |opinions expressed in comments|comments do not reflect|comments do not represent|comments don't reflect
    |not responsible for the content of comments|not responsible for the content of the comments
    |not responsible for comments|not responsible for readers' comments|comments are the responsibility of
    |comments are the sole responsibility|comments are the opinions of|reserve the right to delete comments
    |reserves the right to delete comments|reserve the right to remove comments|reserves the right to remove comments
    |für den inhalt der kommentare|kommentare geben nicht|kommentare spiegeln nicht|kommentare geben ausschließlich
    |unsere netiquette|kommentarregeln|für die kommentare unserer leser
    |les commentaires n'engagent|les commentaires n’engagent|les commentaires sont modérés
    |les commentaires ne reflètent pas|commentaires sont sous la responsabilité
    |los comentarios publicados son|los comentarios son responsabilidad|los comentarios no reflejan
    |los comentarios no representan|no se hace responsable de los comentarios|no se responsabiliza de los comentarios
    |no se responsabiliza por los comentarios|exclusiva responsabilidad de sus autores
    |responsabilidad exclusiva de sus autores|opiniones vertidas en los comentarios|els comentaris no reflecteixen
    |os comentários são de|não se responsabiliza pelos comentários|comentários não representam|comentários não refletem
    |exclusiva responsabilidade de seus autores|responsabilidade exclusiva de seus autores
    |responsabilidade exclusiva dos seus autores|responsabilidade dos autores e não representam
    |i commenti non riflettono|i commenti non rappresentano|non è responsabile dei commenti
    |non è responsabile per i commenti|i commenti sono di responsabilità
    |reacties geven niet de mening|reacties vertegenwoordigen niet|niet verantwoordelijk voor de reacties
    |niet verantwoordelijk voor reacties|ansvarar inte för kommentarer|ansvarar inte för innehållet i kommentarer
    |ansvarar inte för innehållet i kommentarerna
    |ikke ansvarlig for kommentarer|ikke ansvar for kommentarer|ikke ansvarlig for innholdet i kommentarer
    |ikke ansvarlig for innholdet i kommentarfeltet
    |ikke ansvarlig for indholdet i kommentarer|ei vastaa kommenttien|ei vastaa lukijoiden kommenteista
    |odpowiedzialności za treść komentarzy|odpowiedzialności za komentarze|odpowiedzialności za treść opinii
    |odpowiedzialności za wypowiedzi internautów|komentarze wyrażają opinie|komentarze są prywatnymi opiniami
    |komentarze są prywatną opinią|opinie wyrażone w komentarzach
    |odpovědnost za obsah komentářů|odpovědnost za obsah příspěvků|odpovědnost za obsah diskuse
    |zodpovednosť za obsah komentárov|zodpovednosť za obsah príspevkov|nezodpovedá za obsah diskusie
    |neodpovídá za obsah diskuse|neodpovídá za obsah komentářů
    |a hozzászólások nem a|a hozzászólások nem tükrözik|hozzáfűzött hozzászólások|a kommentek nem
    |hozzászólásokért nem vállal|kommentekért nem vállal|a hozzászólásokért a|tiszteletben tartásával kommenteljenek
    |a hozzászólók véleményét|comentariile nu reprezintă|comentariile nu reflectă|răspunderea pentru comentarii
    |nu răspunde pentru comentarii|nu este responsabilă pentru comentarii|responsabilitatea pentru comentarii
    |отговорност за съдържанието на коментарите|отговорност за коментарите|коментарите не отразяват
    |с мнением авторов комментариев|ответственности за содержание комментариев|ответственности за комментарии
    |комментарии не отражают|комментарии отражают мнение|відповідальності за зміст коментарів
    |відповідальності за коментарі|коментарі не відображають|одговорност за коментарите|за садржај коментара
    |за коментаре читалаца|не одговара за коментаре|ne odgovara za sadržaj komentara|ne odgovara za komentare
    |nije odgovorna za komentare|nije odgovoran za komentare|komentari odražavaju stavove|komentari ne odražavaju
    |izneseni u komentarima|iznesena u komentarima|iznete u komentarima|ne odgovarja za vsebino komentarjev
    |ne odgovarja za komentarje|už komentarus neatsako|neatsako už komentarus|neatbild par komentāriem
    |ei vastuta kommentaaride|τα σχόλια εκφράζουν|τα σχόλια δεν εκφράζουν|ευθύνη για τα σχόλια
    |ευθύνη για το περιεχόμενο των σχολίων|yorumlardan sorumlu|yorumlar yazarlarının|yorumların sorumluluğu
    |yorumların tüm sorumluluğu|şərhlərə görə məsuliyyət|التعليقات لا تعبر|التعليقات تعبر عن|مسؤول عن التعليقات
    |مسؤولة عن التعليقات|نظراتی که حاوی|نظرات حاوی|مسئولیت نظرات|התגובות אינן משקפות|אחריות לתוכן התגובות
    |komentar sepenuhnya menjadi|tanggung jawab komentator|komentar menjadi tanggung jawab
    |bình luận không thể hiện quan điểm|网友评论仅|评论仅代表|留言僅代表|留言不代表
    |コメントの内容について|댓글에 대한 책임
    """
)
