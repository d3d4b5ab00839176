"""Hold what stands above links to other stories, in the languages of Africa, western Asia and the Caribbean."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import Phrases, phrase_set

__all__ = ["FAR_POINTERS", "FAR_POINTER_LINES"]

# The Arabic verb is spelt with a hamza below as often as without, though no grammar allows it.
_LISTED: Final = """
    إقرأ أيضا|إقرأ أيضاً|إقرأ أيضًا|اقرأ أيضًا|اقرأ ايضا|إقرأ ايضا|إقرأ المزيد|اقرأ المزيد|اقرأ كذلك|طالع أيضا|طالع أيضاً
    |طالع المزيد|شاهد أيضًا|انظر أيضا|انظر أيضاً|مواضيع متعلقة|مقالات متعلقة|أخبار متعلقة|موضوعات ذات صلة|مواد ذات صلة
    |مواضيع ذات علاقة
    |همچنین بخوانید|بیشتر بدانید|مطالب مشابه|خبرهای مرتبط|در همین رابطه بخوانید|همچنان بخوانید
    |همدا راز|همدارنګه ولولئ|دا هم ولولئ|نور ولولئ|تړلې لیکنې|ورته لیکنې|اړوند خبرونه
    |یہ بھی پڑھئے|یہ بھی پڑھیئے|مزید پڑھیے|مزید پڑھئے|مزید پڑھئیے|متعلقہ مضامین|یہ بھی دیکھیں
    |هي به پڙهو|هيءَ به پڙهو|وڌيڪ پڙهو|لاڳاپيل خبرون
    |هەروەها بخوێنەوە|زیاتر بخوێنەوە|بابەتی پەیوەندیدار|بابەتە پەیوەندیدارەکان|هەواڵی پەیوەندیدار|دوایین هەواڵەکان
    |her wiha bixwîne|her weha bixwîne|her wiha bixwînin|zêdetir bixwîne|nûçeyên têkildar|nûçeyên dawî
    |לקריאה נוספת|כתבות שאולי פספסתם|כתבות שאולי פספסת|עוד באותו נושא|כתבות קשורות
    |לייענט אויך|לייענט מער|לייען אויך|זעט אויך
    |ተመሳሳይ ዜናዎች|ተዛማጅ ዜናዎች|ተያያዥ ዜናዎች|ተጨማሪ ያንብቡ|ይህንንም ያንብቡ|ተመሳሳሊ ዜናታት|ኣዝዩ ዝተነበ|ተወሳኺ ኣንብብ
    |sidoo kale akhri|akhri sidoo kale|sidoo kale akhriso|halkan ka akhriso|warar la xiriira|warar kale
    |wararka ugu dambeeyay|pia soma|soma pia|soma hapa|habari zinazofanana|habari zinazohusiana
    |karanta kuma|ku karanta kuma|karin labarai|ƙarin labarai|labarai masu alaƙa|labarai masu alaka
    |ẹ tún ka|tún kà nípa|àwọn ìròyìn mìíràn|gụkwuo|gụkwaa|akụkọ ndị ọzọ
    |funda futhi|funda okuningi|funda kwakhona|izindaba ezihambisanayo|funda nalolu daba
    |lees verder|verwante artikels|verwante stories|verwante berigte|lees nog
    |hamaky koa|vakio koa|jereo koa|li tou|gade tou|atik ki gen rapò|soma na none|inkuru bifitanye isano
    |verengawo|bala hape|onaninso
    """

FAR_POINTERS: Final = Phrases(_LISTED)
"""What a line opens with that points to other stories."""
FAR_POINTER_LINES: Final = phrase_set(_LISTED)
"""The same as lines of their own, case folded."""
