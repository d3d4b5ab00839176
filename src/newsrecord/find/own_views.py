"""The words with which a note below an opinion says whose it is: the author's, and not the outlet's."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import Phrases

__all__ = ["OWN_VIEWS"]

OWN_VIEWS: Final = Phrases(
    """
    views expressed in this article|views expressed in this column|views expressed in this piece
    |views expressed in this commentary|views expressed in this essay|views expressed in this blog
    |views expressed in this opinion|views expressed in this post|views expressed in this publication
    |views expressed in this editorial|views expressed here are|views expressed above are|views expressed are those
    |views expressed are the author|views expressed are my own|views expressed are solely
    |views expressed by contributors are|opinions expressed in this article|opinions expressed in this column
    |opinions expressed in this piece|opinions expressed in this commentary|opinions expressed in this essay
    |opinions expressed in this blog|opinions expressed in this opinion|opinions expressed in this post
    |opinions expressed in this publication|opinions expressed in this editorial|opinions expressed here are
    |opinions expressed above are|opinions expressed are those|opinions expressed are the author
    |opinions expressed are my own|opinions expressed are solely|opinions expressed by contributors are
    |views expressed by the author|views and opinions expressed|opinions expressed by the author
    |necessarily reflect the views|necessarily reflect the opinion|necessarily reflect the opinions
    |necessarily reflect the official|necessarily reflect the position|necessarily reflect the editorial
    |necessarily reflect those of|necessarily represent the views|necessarily represent the opinions
    |necessarily represent those of|not necessarily those of|gibt die meinung der autorin|gibt die meinung des autors
    |geben die meinung der autorin|geben die meinung des autors|gibt ausschließlich die meinung
    |gibt die persönliche meinung|spiegelt die meinung der autorin|spiegelt die meinung des autors
    |nicht zwingend die meinung|nicht notwendigerweise die der redaktion|nicht unbedingt der meinung
    |nicht immer die meinung der redaktion|nicht zwangsläufig die meinung|n'engagent que leur auteur
    |n’engagent que leur auteur|n'engagent que son auteur|n’engagent que son auteur|n'engagent que leur autrice
    |n’engagent que leur autrice|n'engagent que la responsabilité|n’engagent que la responsabilité
    |n'engage que la responsabilité|n’engage que la responsabilité|ne reflètent pas nécessairement
    |ne reflète pas nécessairement|ne reflètent pas forcément l'opinion|ne reflètent pas forcément l’opinion
    |opinions exprimées dans cet article|opinions exprimées dans cette tribune|opinions exprimées ici
    |propos exprimés dans cette tribune|opiniones expresadas en este|opiniones expresadas en esta
    |opiniones vertidas en este|opiniones vertidas en esta|responsabilidad exclusiva de su autor
    |responsabilidad exclusiva de su autora|exclusiva responsabilidad de su autor
    |exclusiva responsabilidad de sus autores|exclusiva responsabilidad del autor|exclusiva responsabilidad de quien
    |no representan necesariamente|no representa necesariamente|no coinciden necesariamente con
    |no comparte necesariamente|no refleixen necessàriament|no reflecteix necessàriament|non reflicten necesariamente
    |não reflete necessariamente|não refletem, necessariamente|não reflete, necessariamente
    |não representa necessariamente|não representam necessariamente|não traduz necessariamente
    |não traduz, necessariamente|de inteira responsabilidade da autora|de inteira responsabilidade dos autores
    |de responsabilidade exclusiva da autora|de exclusiva responsabilidade do autor
    |de exclusiva responsabilidade da autora|non riflettono necessariamente|non rispecchia necessariamente
    |non riflette necessariamente|non rappresentano necessariamente|opinioni espresse in questo articolo
    |opinioni espresse in questo testo|opinioni dell'autore e non|opinioni dell’autore e non
    |opinioni personali dell'autore|opinioni personali dell’autore|niet noodzakelijkerwijs de mening
    |niet per se de mening van de redactie|geeft de mening van de auteur|op persoonlijke titel geschreven
    |schrijft op persoonlijke titel|skribentens egna åsikter|åsikterna i texten är|åsikter som uttrycks i artikeln
    |debattörens egna|skribenten svarar för|uttrykk for skribentens mening|uttrykker skribentens
    |gir uttrykk for skribentens|skribentens holdning|udtryk for skribentens|skribentens egen holdning
    |er udelukkende udtryk for|kirjoittajan omia|poglądy wyrażone w tekście|poglądy autora nie
    |opinie wyrażone w tekście|opinie autora nie|nie zawsze odzwierciedlają|wyłącznie poglądy autora
    |wyrażają wyłącznie poglądy|názory autora nemusí|názory autorů nemusí|nemusí vyjadrovať názor|nemusí odrážať názor
    |nemusí odrážet názor|názory autora sa nemusia|nemusia vyjadrovať názor|nem feltétlenül tükrözi
    |nem feltétlenül egyezik|nem feltétlenül tükrözik|nu reflectă în mod necesar|nu reflectă neapărat
    |nu reprezintă neapărat|opiniile exprimate în acest|ne odražavaju nužno|ne odražava nužno|ne izražavajo nujno
    |ne odraža nujno|stavovi izraženi u ovom|stavovi izraženi u tekstu|stavovi autora ne|ставови аутора не
    |ставови изнети у|мнение автора может не совпадать|мнения авторов могут не совпадать
    |мнение редакции может не совпадать|думка автора може не|думки авторів можуть не|може не збігатися з думкою
    |не отразява непременно|не изразява непременно|мнението на автора може да не|δεν εκφράζουν απαραίτητα
    |δεν εκφράζει απαραίτητα|δεν απηχούν απαραίτητα|απηχεί τις απόψεις του συντάκτη|yazarın kendi görüşleridir
    |yazarın kişisel görüşleridir|yayın politikasını yansıtmayabilir|görüşler yazara aittir
    |editoryal politikasını yansıtmayabilir|yazarlarına aittir ve|tidak mencerminkan pandangan
    |tidak selalu mencerminkan|sepenuhnya menjadi tanggung jawab penulis|merupakan tanggung jawab penulis
    |adalah pandangan penulis sendiri|không nhất thiết phản ánh|quan điểm riêng của tác giả|筆者個人の見解
    |筆者の個人的な見解|著者個人の見解
    |執筆者個人の見解|編集部の見解を示すものでは|仅代表作者|不代表本站|不代表本报|不代表本网|僅代表作者|不代表本報
    |不代表本站立場|不代表本刊|不代表本社立場|필자 개인의|편집 방향과 다를 수|본지의 편집 방향과
    |외부 필자의 기고는|لا تعبر بالضرورة عن|لا يعبر بالضرورة عن|لا تعكس بالضرورة|لا يعكس بالضرورة|تعبر عن رأي كاتبها
    |يعبر عن رأي كاتبه|لزوماً بیانگر|لزوما بیانگر|الزاماً دیدگاه|بازتاب‌دهنده دیدگاه نویسنده|אינן משקפות בהכרח
    |אינו משקף בהכרח|על דעת הכותב בלבד|लेखक के निजी विचार|ये लेखक के निजी|লেখকের নিজস্ব মতামত|লেখকের একান্ত নিজস্ব
    |मत लेखकाचे वैयक्तिक|expressed in this article are those|expressed in this op-ed|expressed in this blog are
    |are the author's own opinions|are those of the author and do not|are those of the author alone
    |are the author's own and do not|are the author’s own and do not|nicht unbedingt die meinung der redaktion
    |nicht die meinung der redaktion|nicht notwendigerweise die meinung der redaktion|n'engagent que leurs auteurs
    |n’engagent que leurs auteurs|n'engage que son auteur|n’engage que son auteur|nécessairement la ligne éditoriale
    |nécessairement la position de la rédaction|responsabilidad exclusiva del autor
    |responsabilidad exclusiva de sus autores|no reflejan necesariamente la opinión
    |no refleja necesariamente la opinión|não refletem necessariamente a opinião
    |não refletem, necessariamente, a opinião|responsabilidade exclusiva do autor|inteira responsabilidade do autor
    |inteira responsabilidade de seus autores|non rispecchiano necessariamente
    |niet noodzakelijk de mening van de redactie|uttrykk for skribentens holdninger|uttrykk for skribentens meninger
    |åsikterna är skribentens egna|ei pruugi kattuda toimetuse|var nesakrist ar redakcijas
    |ne vienmēr sakrīt ar redakcijas|nebūtinai sutampa su redakcijos|zgodna ze stanowiskiem redakcji
    |zgodne ze stanowiskiem redakcji|nemusí vyjadřovat názor redakce|nemusejí vyjadřovat názor redakce
    |nemusí vyjadřovat stanovisko redakce|nemusí se shodovat s názorem redakce|nemusia sa zhodovať s názorom redakcie
    |nužno stav redakcije|nužno stavove redakcije|nužno uređivačku politiku|ne odražavaju uređivačku politiku
    |ne odražavaju stav redakcije|не одражавају уређивачку политику|не одражавају став редакције|нужно став редакције
    |ni nujno stališče uredništva|ne izraža nujno stališča uredništva|не ги одразуваат ставовите на редакцијата
    |nuk pasqyrojnë domosdoshmërisht|nuk përfaqësojnë domosdoshmërisht|не съвпада с позицията на редакцията
    |не съвпадат с позицията на редакцията|не совпадать с позицией редакции|не совпадать с мнением редакции
    |не совпадать с точкой зрения редакции|не отражать позицию редакции|не отражать точку зрения редакции
    |не збігатися з позицією редакції|не збігатися з думкою редакції|не збігатися з точкою зору редакції
    |не співпадати з позицією редакції|не співпадати з думкою редакції|не відображати позицію редакції
    |не супадаць з пазіцыяй рэдакцыі|не супадаць з меркаваннем рэдакцыі|εκφράζουν αποκλειστικά τον συντάκτη
    |görüşleri yazara aittir|editöryel politikasını yansıtmayabilir|redaksiyanın mövqeyi ilə üst-üstə düşməyə bilər
    |არ ემთხვეოდეს რედაქციის|redaksiya bilan mos kelmasligi mumkin|tidak mewakili pandangan redaksi|تعبر عن رأي صاحبها
    |본지의 편집방향과|仅代表作者个人观点|仅代表作者本人观点|不代表本刊立场|不代表本报立场|不代表本網立場
    """
)
"""What is said of nothing but the text it stands below: a story on views has others in these words at most."""
