"""The words with which outlets say that what a guest writes is the guest's own opinion, and by which code they work."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import Phrases

__all__ = ["OPINION_NOTES"]

# Each speaks of the author and the editors, or of the very article: a story on what somebody thinks does not.
OPINION_NOTES: Final = Phrases(
    """
    opinions expressed in this column|views expressed in this column|opinions expressed in this commentary
    |views expressed in this commentary|opinions expressed in this article|views expressed in this article
    |expressed in this article are those|expressed in this op-ed|expressed in this blog are
    |are the author's own opinions
    |are those of the author and do not|are those of the author alone|are the author's own and do not
    |are the author’s own and do not
    |gibt die meinung des autors wieder|gibt die meinung der autorin wieder|nicht unbedingt die meinung der redaktion
    |nicht die meinung der redaktion|nicht zwingend die meinung der redaktion
    |nicht notwendigerweise die meinung der redaktion|nicht notwendigerweise die der redaktion
    |n'engagent que leur auteur|n’engagent que leur auteur|n'engagent que leurs auteurs|n’engagent que leurs auteurs
    |n'engagent que son auteur|n’engagent que son auteur|n'engage que son auteur|n’engage que son auteur
    |nécessairement la ligne éditoriale|nécessairement la position de la rédaction
    |opiniones expresadas en este artículo|opiniones expresadas en esta columna|responsabilidad exclusiva del autor
    |responsabilidad exclusiva de su autor|responsabilidad exclusiva de sus autores
    |no reflejan necesariamente la opinión|no refleja necesariamente la opinión
    |no representan necesariamente la opinión|não refletem necessariamente a opinião
    |não reflete necessariamente a opinião|não refletem, necessariamente, a opinião|responsabilidade exclusiva do autor
    |inteira responsabilidade do autor|inteira responsabilidade de seus autores|opinioni espresse in questo articolo
    |non riflettono necessariamente la posizione|non rispecchiano necessariamente
    |niet noodzakelijk de mening van de redactie|niet noodzakelijkerwijs de mening van de redactie
    |uttrykk for skribentens holdning|uttrykk for skribentens holdninger|uttrykk for skribentens meninger
    |udtryk for skribentens holdning|udtryk for skribentens holdninger|udtryk for skribentens egen holdning
    |åsikterna är skribentens egna|mielipiteet ovat kirjoittajan omia|ei pruugi kattuda toimetuse
    |var nesakrist ar redakcijas|ne vienmēr sakrīt ar redakcijas|nebūtinai sutampa su redakcijos
    |wyłącznie poglądy autora|zgodna ze stanowiskiem redakcji|zgodne ze stanowiskiem redakcji
    |nemusí vyjadřovat názor redakce|nemusejí vyjadřovat názor redakce|nemusí vyjadřovat stanovisko redakce
    |nemusí se shodovat s názorem redakce|nemusia vyjadrovať názor redakcie|nemusí vyjadrovať názor redakcie
    |nemusia sa zhodovať s názorom redakcie|nem feltétlenül tükrözi a szerkesztőség
    |nem feltétlenül tükrözik a szerkesztőség|nu reflectă neapărat opinia redacției
    |nu reprezintă neapărat punctul de vedere al redacției|nužno stav redakcije|nužno stavove redakcije
    |nužno uređivačku politiku|ne odražavaju uređivačku politiku|ne odražavaju stav redakcije
    |не одражавају уређивачку политику|не одражавају став редакције|нужно став редакције
    |ni nujno stališče uredništva|ne izraža nujno stališča uredništva|не ги одразуваат ставовите на редакцијата
    |nuk pasqyrojnë domosdoshmërisht|nuk përfaqësojnë domosdoshmërisht
    |не съвпада с позицията на редакцията|не съвпадат с позицията на редакцията|не отразява непременно позицията
    |не совпадать с позицией редакции|не совпадать с мнением редакции|не совпадать с точкой зрения редакции
    |не отражать позицию редакции|не отражать точку зрения редакции|не збігатися з позицією редакції
    |не збігатися з думкою редакції|не збігатися з точкою зору редакції|не співпадати з позицією редакції
    |не співпадати з думкою редакції|не відображати позицію редакції|не супадаць з пазіцыяй рэдакцыі
    |не супадаць з меркаваннем рэдакцыі|δεν απηχούν απαραίτητα|δεν εκφράζουν απαραίτητα
    |εκφράζουν αποκλειστικά τον συντάκτη|yer alan görüşler yazara aittir|görüşleri yazara aittir
    |yayın politikasını yansıtmayabilir|editoryal politikasını yansıtmayabilir|editöryel politikasını yansıtmayabilir
    |redaksiyanın mövqeyi ilə üst-üstə düşməyə bilər|არ ემთხვეოდეს რედაქციის|redaksiya bilan mos kelmasligi mumkin
    |tidak mencerminkan pandangan redaksi|tidak mewakili pandangan redaksi|không nhất thiết phản ánh quan điểm của
    |لا تعبر بالضرورة عن رأي|لا يعبر بالضرورة عن رأي|لا تعكس بالضرورة موقف|لا يعكس بالضرورة موقف|تعبر عن رأي صاحبها
    |ये लेखक के निजी विचार हैं|लेखक के निजी विचार हैं|筆者個人の見解|본지의 편집방향과|본지의 편집 방향과
    |仅代表作者个人观点|仅代表作者本人观点|不代表本刊立场|不代表本报立场|不代表本網立場
    |arbeider etter vær varsom|arbeider etter ver varsam|redigeres etter vær varsom|redigert etter vær varsom
    |turinio naudojimą žiniasklaidoje|dėl turinio naudojimo
    """
)
"""What a note on the author's own opinion says, in many languages, and the code of the press that an outlet follows."""
