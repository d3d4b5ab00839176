"""Know bare names of people in scripts without capitals: by the surname, or by what they are not."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import word_set
from newsrecord.patterns import late
from newsrecord.text import is_caseless, is_sign

__all__ = ["is_bare_name", "opens_with_article"]

_LONGEST: Final = 40
_FIRST_EAST: Final = "\u3040"
_FIRST_SOUTHERN: Final = "\u0980"
_HAN: Final = late(r"[\u4e00-\u9fff]{3,4}")
_EAST: Final = late(r"[\u3040-\u30ff\u4e00-\u9fff々]{3,7}")
# Letters of one script, with its vowels where they are marks, and an initial or two before them.
_WORDS: Final = tuple(
    re.compile(rf"(?:{letters}{{1,3}}\. ?){{0,3}}{letters}{{2,14}}(?: {letters}{{2,14}}){{1,3}}")
    for letters in (
        r"[\u0620-\u064a\u066e-\u06d3\u06d5]", r"[\u05b0-\u05bf\u05c1\u05c2\u05d0-\u05f4'-]", r"[\u0900-\u0963]",
    )
)  # fmt: skip
_SOUTHERN: Final = tuple(
    re.compile(rf"(?:{letters}{{1,4}}\. ?){{1,3}}{letters}{{2,16}}|{letters}{{2,16}}(?: {letters}{{1,16}}){{1,2}}")
    for letters in (
        r"[\u0980-\u09e3]", r"[\u0a00-\u0a75]", r"[\u0a80-\u0ae3]", r"[\u0b00-\u0b63]", r"[\u0b80-\u0bd7]",
        r"[\u0c00-\u0c63]", r"[\u0c80-\u0ce3]", r"[\u0d00-\u0d63]", r"[\u0d80-\u0df3]", r"[\u10d0-\u10ff]",
    )
)  # fmt: skip
# The scripts that are asked above, and those that part clauses by blanks, and no words.
_KNOWN_LETTERS: Final = late(
    r"[\u05d0-\u06ff\u0900-\u109f\u10d0-\u10ff\u1780-\u17ff\u3040-\ud7ff\uf900-\ufaff\uff00-\uffef]"
)
_MOST_WORDS: Final = 4
_LONGEST_WORD: Final = 15
_ARTICLE: Final = "ال"
# Surnames, common ones as those who read the languages know them, in both ways of writing.
_CHINESE: Final = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭田董潘袁蔡蒋蔣余于杜"
    "叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖韦韋贾賈夏付傅邹鄒熊孟秦邱侯尹薛闫閻段雷黎史陶贺賀毛郝顾顧龚龔邵覃戴"
    "严嚴莫孔汤湯洪赖賴詹游"
)
_CHINESE_OF_TWO: Final = ("欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛")
# What ends the names of places and of institutions.
_PLACES: Final = frozenset("省市县縣区區州村町府都道会會报報网網台社部局院所校")
_JAPANESE: Final = tuple(
    """
    佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 池田
    橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本
    藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野
    小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 岩崎 菅原 木下 久保
    佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 高野 吉川 山内 西田 飯田 菊池 西川 小松 北村 安田 五十嵐 川口
    平田 服部 岩田 土屋 本田 樋口 田口 秋山 川上 永井 中西 吉村 石原 松岡 森本 星野 矢野 浅野 吉岡 松下
    馬場 大橋 千葉 岩本 片山 関口 小澤 小沢 福島 西尾 北川 熊谷 野田 川崎 古賀 内藤 平井 片岡 桑原 荒井 荒木
    本間 松永 川村 黒田 田辺 小池 栗原 石橋 三宅 奥村 成田 須藤 上村 吉野 福井 堀内 森下 大石 飯塚 辻井 東野
    大島 大久保 松原 北野 高山 柏木 宮田 宮川 望月 白石 西山 平山 小泉 山根 武藤 根本 早川 榎本 菅野 鎌田 水谷
    大谷 岩井 篠原 桜田 長尾 河合 堀江 河村 尾崎 滝沢 瀬戸 神田 神谷 上原 比嘉 金城 宮城 島袋 新垣 大城 玉城
    塚本 落合 小笠原 長田 相馬 天野 植田 秋田 関根 坂口
    高瀬 荒川 大川 黒木 大森 大山 大原 大槻 大和田 大澤 大沢 岡崎 岡村 岡部 岡野 小山田 小笠 小倉 小田 小西 小柳 小室
    小坂 河内 河原 川端 川島 川瀬 川原 川本 川井 梅田 梅原 梅本 桑田 松野 松川 松村 松浦 松島 松木 村山 村井 村松 村瀬
    宮沢 宮澤 宮下 宮野 宮内 三上 三好 三木 三原 水口 水島 水田 森川 森山 森岡 森永 矢島 矢口 矢部 山岸 山際 山野 山村
    山川 山路 山名 山岡 横田 横井 横尾 吉原 吉本 吉永 吉井 吉沢 吉澤 若林 若松 渡部 和久 浅井 浅田 安部 飯島 飯野 池上
    池内 石黒 石塚 石崎 石山 磯部 板垣 市原 稲垣 稲葉 岩下 岩間 岩瀬 植木 牛島 臼井 江口 江藤 遠山 奥田 奥山 尾形 緒方
    笠原 柏原 門田 金井 金田 神崎 神山 亀井 北原 北島 木原 木場 木田 草野 久野 窪田 倉田 黒川 黒沢 桑野 児玉 小杉 五島
    佐伯 佐久間 坂井 坂田 酒本 桜庭 笹川 佐原 沢田 塩田 重松 篠田 柴崎 清野 白井 白川 神保 末永 杉田 杉浦 鈴川 諏訪
    関谷 瀬川 園田 高島 高松 高見 高村 高倉 高井 高岡 高原 竹中 竹下 竹本 竹村 武井 立石 田代 田島 田原 田上 谷川 谷本
    玉井 千田 津田 土田 土井 手塚 寺田 寺本 徳永 戸田 富田 冨田 豊田 内海 仲村 長井 長沢 長島 永田 永野 永瀬 名取 西岡
    西野 西原 西本 丹羽 根岸 野上 野沢 野原 芳賀 橋口 長谷 畑中 花田 羽田 浜田 濱田 浜口 早坂 林田 原口 原島 日野 平川
    平松 平林 広瀬 廣瀬 深沢 福永 福本 藤川 藤村 藤沢 藤野 藤岡 古田 古谷 保坂 星川 細川 細田 堀川 堀田 本多 牧野 増井
    松平 丸田 三谷 皆川 南田 峰岸 宗像 持田 本橋 八木 安井 柳沢 柳田 梁川 湯浅 湯川 吉成 米田 米山 脇坂 鷲尾 渡邉
    """.split()
)
# What sections of papers and notices are called, in Arabic, Persian, Urdu, Hebrew, the languages of India, Georgian.
_NO_NAMES: Final = word_set(
    """
    أخبار اخبار خبر شؤون كرة كأس رياضة اقتصاد سياسة ثقافة فن فنون صحة علوم تقارير تقرير تحقيقات مقالات مقال رأي آراء
    حوادث منوعات دولي دولية محلي محلية عربي عربية عالمي عالمية عاجل مشاركة شارك صفحة حجم نسخ طباعة آخر كتب بقلم نشر
    تحديث مصدر صور فيديو بيان وكالة وكالات صحيفة جريدة قراءة دقيقة اليوم الخط الخبر المقال الأخبار العالم القدم الرئيسية
    من في على گروه سرویس کد زمان منبع ورزشی سیاسی اقتصادی فرهنگی اجتماعی حوزه خبرگزاری
    חדשות כלכלה ספורט תרבות פוליטיקה דעות בריאות טכנולוגיה אקטואליה הארץ בארץ בעולם משפט צבא ביטחון רכילות אוכל תיירות
    שיתוף שתף תגובות הכתבה כתבה עדכון עודכן פורסם צילום מערכת זמן קריאה של על את עם
    الرئيسية مباشر البث بث فيس بوك فيسبوك تويتر واتساب واتس تيليجرام تلغرام لينكدإن ماسنجر جوجل نيوز الرابط إرسال أرسل
    استمع احفظ حفظ مشاهدة مشاهدات تعليق تعليقات اشترك تسجيل الدخول جانب
    نسخه چاپی چاپ ارسال دوستان لینک کپی اشتراک دیدگاه نظر نظرات بازدید اصلی نخست عضویت ورود کوتاه پخش زنده
    لائیو ٹی وی صفحہ اول شیئر کریں تازہ ترین خبریں ویڈیو ویڈیوز کھیل فیس بک ٹوئٹر ایپ پرنٹ کالم اداریہ
    سەرەتا هەواڵ هەواڵەکان وەرزش ئابووری کوردستان عێراق بڵاوکردنەوە فەیسبووک چاوپێکەوتن وتار
    הוספה להתראות במייל שמירה הדפסה העתקת קישור למועדפים הרשמה לניוזלטר כניסה מינוי רכישת תגובה האזנה האזינו
    דף הבית ראשי שידור חי
    समाचार खबर खबरें ख़बर खेल देश विदेश राज्य राजनीति मनोरंजन मुख्य ताज़ा ताजा व्यापार शिक्षा स्वास्थ्य शहर दुनिया राष्ट्रीय अंतरराष्ट्रीय
    लेख विचार संपादकीय शेयर करें पढ़ें अपडेट प्रकाशित न्यूज़ न्यूज डेस्क ब्यूरो संवाददाता टीम से का की के में और पर
    খবর সংবাদ সর্বশেষ প্রকাশ প্রকাশিত আপডেট বাংলাদেশ আন্তর্জাতিক বিশ্ব খেলা খেলাধুলা বিনোদন রাজনীতি অর্থনীতি শিক্ষা মতামত
    সারাদেশ জাতীয় নিজস্ব প্রতিবেদক প্রতিনিধি অনলাইন ডেস্ক শেয়ার করুন পড়ুন আরও ও এবং
    செய்திகள் செய்தி தமிழ்நாடு இந்தியா உலகம் விளையாட்டு சினிமா அரசியல் வணிகம் பகிர் பகிர்க பதிவு பிரிவு மேலும் படிக்க முகப்பு
    வெளியிடப்பட்டது தலைப்புச் தலையங்கம் மற்றும்
    వార్తలు వార్త తెలంగాణ జాతీయం క్రీడలు సినిమా రాజకీయం వ్యాపారం షేర్ చేయండి మరిన్ని చదవండి ప్రచురణ అంతర్జాతీయం తాజా మరియు
    ಸುದ್ದಿ ಸುದ್ದಿಗಳು ಕ್ರೀಡೆ ರಾಜಕೀಯ ವಾಣಿಜ್ಯ ಹಂಚಿಕೊಳ್ಳಿ ಇನ್ನಷ್ಟು ಓದಿ ಪ್ರಕಟಣೆ ಮತ್ತು
    വാർത്ത വാർത്തകൾ കേരളം കായികം രാഷ്ട്രീയം സിനിമ ഷെയർ ചെയ്യുക കൂടുതൽ വായിക്കുക പ്രസിദ്ധീകരിച്ചത് ഒപ്പം
    સમાચાર ગુજરાત રમતગમત રાજકારણ શેર કરો વધુ વાંચો અને ਖ਼ਬਰਾਂ ਖਬਰਾਂ ਪੰਜਾਬ ਖੇਡਾਂ ਸਾਂਝਾ ਕਰੋ ਹੋਰ ਪੜ੍ਹੋ ਅਤੇ
    පුවත් දේශීය විදේශීය ක්‍රීඩා දේශපාලන බෙදාගන්න තවත් කියවන්න සහ
    ახალი ამბები სიახლეები პოლიტიკა ეკონომიკა სპორტი საზოგადოება მსოფლიო კულტურა გაზიარება გააზიარე ვრცლად და
    """
)


def is_bare_name(text: str) -> bool:
    """Return whether *text*, in a script without capitals, could be a person's name and nothing else.

    >>> is_bare_name("王小明"), is_bare_name("国际新闻"), is_bare_name("佐藤はな"), is_bare_name("דנה לוי")
    (True, False, True, True)
    """
    if not 0 < len(text) <= _LONGEST:
        return False
    # Japanese names may have a blank within.
    whole = text.replace(" ", "").replace("\u3000", "") if text[0] >= _FIRST_EAST else text
    if _EAST.fullmatch(whole):
        return _is_chinese(text) or _is_japanese(whole)
    if not any(script.fullmatch(text) for script in (_SOUTHERN if text[0] >= _FIRST_SOUTHERN else _WORDS)):
        return _is_of_other_script(text)
    return not opens_with_article(text) and not any(word in _NO_NAMES for word in text.split())


def opens_with_article(name: str) -> bool:
    """Return whether *name* is an Arabic noun with its article, which no first name has.

    >>> opens_with_article("الجسر الجديد"), opens_with_article("أحمد العلي")
    (True, False)
    """
    return name.startswith(_ARTICLE)


def _is_of_other_script(text: str) -> bool:
    """Return whether *text* is some words in a script without capitals that none here knows, and that parts words."""
    if text.isascii() or _KNOWN_LETTERS.match(text) is not None or not is_caseless(text):
        return False
    words = text.split()
    return 1 < len(words) <= _MOST_WORDS and all(
        1 < len(word) <= _LONGEST_WORD and word[0].isalpha() and all(each.isalpha() or is_sign(each) for each in word)
        for word in words
    )


def _is_chinese(text: str) -> bool:
    if _HAN.fullmatch(text) is None or text[-1] in _PLACES:
        return False
    return text[0] in _CHINESE if len(text) < 4 else text.startswith(_CHINESE_OF_TWO)


def _is_japanese(text: str) -> bool:
    surname = next((each for each in _JAPANESE if text.startswith(each)), "")
    return bool(surname) and 0 < len(text) - len(surname) <= 3 and text[-1] not in _PLACES
