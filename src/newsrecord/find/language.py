"""Guess the language of a text from its script and its function words."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Final

from newsrecord.patterns import late

__all__ = ["base_language", "contradicts", "guess_language", "is_told_by_script", "normalise_language"]

_SAMPLE: Final = 3_000
_MARKS: Final = ".,;:!?()[]\"'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb\u2013\u2014\u060c\u061f\u06d4\u0964-"
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?")

# Words that carry no matter of their own, the most frequent ones of each language that its neighbours write otherwise.
_PROFILES: Final[Mapping[str, frozenset[str]]] = {
    tag: frozenset(words.split())
    for tag, words in {
        "en": "the of and to in that is was for on with as by at from his it be are they have this which their has who",
        "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus hat",
        "fr": "le la les des et en du une est que pour dans qui sur pas au par avec il ce plus ne sont aux été cette",
        "es": "el la los las de que y en un una por con para del se no su al es lo como más pero sus fue este ha",
        "pt": "o a os as de que e do da em um uma para com não no na por mais dos como mas ao das foi são seu pelo à",
        "it": "il di che e la per un in del della è con non una sono le si dei da gli nel alla più ha anche delle"
        " stato stati hanno",
        "nl": "de het een van en in is dat op te zijn voor met die niet aan er om ook als door naar bij uit nog wordt",
        "sv": "och att det i som en på är av för med den till inte har de om ett var från sig men kan efter vid under",
        "da": "og at det i som en på er af for med den til ikke har de om et var fra sig men kan efter ved der blev",
        "no": "og at det i som en på er av for med den til ikke har de om et var fra seg men kan etter ved etter ble",
        "fi": "ja on ei että se oli hän mutta ovat kun myös joka sen ole niin mukaan kuin tai jos vain ollut sekä jo",
        "pl": "i w na z nie się do że to jest o jak po co przez od za ale dla jego tym oraz są był jej już ma które",
        "cs": "a v se na je že s z do to o i jsou by pro ale jako za ve byl podle které který také jeho není"
        " jejich byla byli při",
        "sk": "a v sa na je že s z do to o aj sú by pre ale ako za po vo bol podľa ktoré ktorý od tiež jeho nie je",
        "hu": "a az és hogy nem is egy meg de ez azt már csak volt ha mint még szerint vagy kell amely után ki lesz",
        "ro": "și de în a la cu pe nu că este o un din care să pentru mai au sunt prin ca al fost după între lui se",
        "hr": "i u je na se da za su od s o koji ne kako iz što će bi ili bio nakon kao ali prema koja sve koje te",
        "sl": "in je v na se da za so ki z s po pa ne bi ni kot iz tudi bo od še pri ali do bil že več zaradi",
        "tr": "ve bir bu da de için ile olarak çok daha olan gibi sonra kadar en ne ise olduğu göre var değil ancak",
        "id": "yang dan di itu dengan untuk ini tidak dari dalam akan pada juga karena ada bisa"
        " bahwa tetapi mereka saat",
        "ms": "yang dan di itu dengan untuk ini tidak dari akan pada jugarana beliau ada boleh oleh telah bahawa iaitu",
        "vi": "và của là có không được cho các với trong đã một những người này đến khi về để tại từ ông ra cũng theo",
        "ca": "el la els les de que i en un una per amb del al es no ha són més però aquest com seva va pel als dels",
        "et": "ja on ei et see oli ta kui mis ka aga oma ning selle mille või ole välja pärast veel kes olema tema",
        "lt": "ir kad yra į tai su iš per apie ne bet buvo kaip už jis nuo taip pat metų ar jau tik dėl po jie",
        "lv": "un ir ka no ar par to lai kā uz bet arī pie tas kas vai tika šo pēc gada jau nav līdz viņš kurš",
        "sq": "e të në një dhe për që me nga është ka i se do më ai kjo janë por pas nuk si edhe tij ishte",
        "tl": "ang ng sa na mga at ay ni si para hindi ito niya kung siya kay nang isang may din rin ayon mula",
        "sw": "ya na wa kwa ni katika la za kuwa hiyo huo yake hii cha baada wake huyo alisema watu kama lakini pia",
        "ru": "и в на не что с по как он это к из за от но для его так же о а также бы был ее при после года",
        "uk": "і в на не що з та до як за від це про для у його але є був або після року які який також ж",
        "bg": "и на в да се за от с не че е по са до като това си но ще към след при му или която който бе",
        "sr": "и у је на се да за су од са о који не како из што ће би или био након као али према која све",
        "mk": "и на во да се за од со не дека е по ќе се ги го но како што кои тоа или ја при кој ќе биде",
        "be": "і ў на не што з па як ён гэта да за ад але для яго так таксама бы быў пасля года які у але",
        "ar": "في من على إلى أن عن التي مع الذي هذا هذه ما كان بعد قد لا كما بين أو قال وقال منذ لم",
        "fa": "در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شده های می بود اما",
        "ur": "کے میں کی ہے اور سے کا کو نے پر کہ ہیں اس یہ تھا بھی نہیں ان ایک جو کر تو",
        "he": "של את על לא הוא כי זה עם גם אל יותר היא אבל או בין כל מה אם היה אני ידי",
        "hi": "के में की है और से का को ने पर कि हैं इस यह था भी नहीं एक लिए तो हो कर",
        "mr": "आहे आणि या च्या त्या हे की मध्ये आहेत होते केली असे होता त्यांनी करण्यात साठी",
        "is": "og að í er á sem um en við það var ekki með hann til fyrir eru frá segir hefur af þess þar eftir"
        " verið því þetta",
        "fo": "og at í er á sum um men við tað var ikki hann til fyri eru frá sigur hevur av eftir verið hetta tey"
        " teir",
        "af": "die en van in is dat nie op te vir met aan om ook wat sy hy was deur by nog word gesê kan sal hulle"
        " ’n 'n",
        "lb": "an de den dat ass fir mat op vun net sech eng een hunn si huet wéi awer och bei nach gouf sinn dës ginn",
        "gl": "o a os as de que e do da en un unha para con non na por máis dos ao das foi son súa seu pola polo tamén",
        "eu": "eta da ez du zen bat dira izan dute zuen egin baina ere bere hori dela zuten egiten ditu duen arte"
        " ondoren",
        "ga": "an na agus ar go bhí sé le is tá ag don nach níl raibh seo sin leis chun ina siad ach faoi mar gur"
        " dúirt",
        "cy": "y yn a i ar o mae yr ei gan wedi ac am fod oedd bod eu nad hefyd hynny roedd fel gyda ond cael dywedodd",
        "mt": "li ta u ma fil tal kien dan din biex għal minn hija huwa mhux dwar wara jew kienet qal bħala għandu ser",
        "az": "və bir bu da də ilə üçün ki olan olub sonra kimi daha isə görə edib qədər belə çox onun həm bildirib",
        "uz": "va bu bilan uchun bir ham deb edi haqida keyin esa emas lekin yoki uning mumkin kerak ular qildi"
        " deya bo‘lgan bo'lgan",
        "eo": "la de kaj en estas ne al por ke li kun ĝi kiel sed ili oni pri aŭ tio el estis post pli ŝi diris",
        "ku": "û li ku ji di de ya bi jî yê ev wê hat xwe an bû wî dike heye lê her hatin kir piştî gotin",
        "so": "oo ka ku ee in iyo uu la ay waa si ayaa loo soo waxaa ah kale laga isaga lagu sheegay ayey kasoo",
        "ha": "da a na ya ta ba an cewa kuma wannan don ga ce su mai amma bayan wani shi har sun yi",
        "kk": "және бұл мен деп үшін бір осы бойынша еді туралы де да болды кейін деді бар сол өз ол болып қазақ",
        "ky": "жана бул менен деп үчүн бир ошол боюнча эле тууралуу да болгон кийин деди бар өз ал болуп кыргыз",
        "tg": "ва дар ба аз ки ин бо барои як он аст ҳам буд мешавад кард то шуд ҳамин низ бошад",
        "mn": "нь энэ болон байна юм гэж ба бол дээр тухай байсан тэр олон гэсэн бүр хүн хийж байгаа монгол",
        "ps": "د په او له چې ته دی کې یې سره دا دې نه هم خو شوي وي وروسته ویل کړي",
        "ckb": "لە بە و کە بۆ ئەو ئەم لەگەڵ دوای کرد هەر هەموو بوو دەکات نیە ئەوە کردووە سەر",
        "ne": "छ र को मा ले भएको छन् पनि गर्न हो भने यो तथा लागि थियो गरेको जना उनीहरूको तर भन्ने गरेका",
    }.items()
}

# Letters that one of these languages alone writes.  A language that hangs its small words on the ends of the great ones
# has few of its own in a short text, but never a text without its letters.  A foreign name brings one or two of them,
# which is why they only add to words.
_LETTERS: Final[Mapping[str, str]] = {
    "tr": "ğı", "pl": "łęż", "hu": "őű", "cs": "řů", "ro": "ță", "vi": "ạếộđ", "sk": "ľŕ", "lt": "ėų", "lv": "ķļ",
    "pt": "ãõ", "es": "ñ¿", "de": "ß", "sq": "ë", "uk": "їґ", "be": "ў", "sr": "ђћ", "mk": "ѓќ", "fa": "پچ", "ur": "ٹے",
    "is": "þ", "az": "ə", "mt": "ħġ", "eo": "ĝŭ", "kk": "ңұ", "tg": "ӣҷ", "ps": "ښړ", "ckb": "ۆێ",
}  # fmt: skip

_TAGS_OF: Final[Mapping[str, tuple[str, ...]]] = {
    word: tuple(tag for tag, words in _PROFILES.items() if word in words)
    for word in sorted(frozenset().union(*_PROFILES.values()))
}

# Scripts that settle the language by themselves in news, or nearly: first and last character of a block.
_SCRIPTS: Final = tuple(
    (tag, late(f"[{first}-{last}]"))
    for tag, first, last in (
        ("ja", "\u3040", "\u30ff"),
        ("ko", "\uac00", "\ud7a3"),
        ("zh", "\u4e00", "\u9fff"),
        ("el", "\u0370", "\u03ff"),
        ("th", "\u0e00", "\u0e7f"),
        ("bn", "\u0980", "\u09ff"),
        ("ta", "\u0b80", "\u0bff"),
        ("te", "\u0c00", "\u0c7f"),
        ("gu", "\u0a80", "\u0aff"),
        ("pa", "\u0a00", "\u0a7f"),
        ("kn", "\u0c80", "\u0cff"),
        ("ml", "\u0d00", "\u0d7f"),
        ("si", "\u0d80", "\u0dff"),
        ("my", "\u1000", "\u109f"),
        ("km", "\u1780", "\u17ff"),
        ("lo", "\u0e80", "\u0eff"),
        ("ka", "\u10a0", "\u10ff"),
        ("hy", "\u0530", "\u058f"),
        ("am", "\u1200", "\u137f"),
    )
)
_FEWEST_WORDS: Final = 6
_PLAIN_WORDS: Final = 40
_PLAINLY: Final = 1.8
# Codes of one language, and of standards of it that texts of a page cannot tell apart.
_SAME: Final[Mapping[str, str]] = {
    "nb": "no", "nn": "no", "iw": "he", "in": "id", "ji": "yi", "fil": "tl", "mo": "ro", "bs": "hr", "sh": "hr",
    "cnr": "hr", "prs": "fa", "cmn": "zh", "yue": "zh", "arb": "ar", "arz": "ar", "ary": "ar", "swh": "sw", "zsm": "ms",
}  # fmt: skip
# Languages whose texts may be taken for one another: Serbian is written in both scripts, Chinese characters are shared.
_NEIGHBOURS: Final[Mapping[str, frozenset[str]]] = {
    "hr": frozenset({"sr"}), "sr": frozenset({"hr", "mk", "bg"}), "zh": frozenset({"ja"}), "ja": frozenset({"zh"}),
    "no": frozenset({"da"}), "da": frozenset({"no"}), "id": frozenset({"ms", "jv", "su"}), "ms": frozenset({"id"}),
    "ar": frozenset({"fa", "ur", "ckb", "ps"}), "fa": frozenset({"ar", "ps", "ckb", "ur"}), "bg": frozenset({"mk"}),
    "ur": frozenset({"fa", "ps", "pa", "sd"}), "hi": frozenset({"mr", "ne", "sa", "bho"}),
    "mr": frozenset({"hi", "ne"}), "ne": frozenset({"hi", "mr"}), "bn": frozenset({"as"}), "am": frozenset({"ti"}),
    "ka": frozenset({"xmf"}), "cs": frozenset({"sk"}), "sk": frozenset({"cs"}), "mk": frozenset({"bg", "sr"}),
    "is": frozenset({"fo"}), "fo": frozenset({"is"}), "af": frozenset({"nl"}), "lb": frozenset({"de"}),
    "gl": frozenset({"pt", "es"}), "az": frozenset({"tr"}), "kk": frozenset({"ky"}), "ky": frozenset({"kk"}),
    "nl": frozenset({"af"}), "de": frozenset({"lb"}), "pt": frozenset({"gl"}), "es": frozenset({"gl"}),
    "tr": frozenset({"az"}), "ps": frozenset({"fa", "ur"}), "ckb": frozenset({"fa", "ar"}), "tg": frozenset({"fa"}),
}  # fmt: skip
# Of these languages words are known, those of bylines above all.
_WORDED: Final = frozenset({"ja", "ko", "zh", "el"})
_SCRIPT_TAGS: Final = frozenset(tag for tag, _ in _SCRIPTS) - _WORDED
_NON_LATIN: Final = frozenset(
    {"ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "tg", "mn", "ar", "fa", "ur", "ps", "ckb", "he", "hi", "mr", "ne"}
)
_LATIN_TAGS: Final = _PROFILES.keys() - _NON_LATIN
_LATIN: Final = re.compile("[\x00-\u036f\u2000-\u2fff]{1,200}")
_LATIN_LETTER: Final = re.compile("[A-Za-z\xc0-\u024f]")
_HANT: Final = re.compile("[這們對時國會說來為個後學開過還與關發經體點問無從現實動機]")
_HANS: Final = re.compile("[这们对时国会说来为个后学开过还与关发经体点问无从现实动机]")


def guess_language(text: str) -> str | None:
    """Return the BCP 47 tag of the language that *text* is written in, or None where it is too short to tell.

    >>> guess_language("The number of foreign fighters in the city is not known, officials said on Sunday.")
    'en'
    >>> guess_language("Die Zahl der Kämpfer in der Stadt ist nicht bekannt, und das wird auch so bleiben.")
    'de'
    >>> guess_language("Mosul") is None
    True
    """
    sample = text[:_SAMPLE]
    return _by_script(sample) or _by_words(sample)


def is_told_by_script(tag: str) -> bool:
    """Return whether texts in the language of *tag* are known by their letters alone, and few of their words are.

    >>> is_told_by_script("ka"), is_told_by_script("ko"), is_told_by_script("de")
    (True, False, False)
    """
    return base_language(tag) in _SCRIPT_TAGS


def _by_script(sample: str) -> str | None:
    if sample.isascii():
        return None
    whole = sample
    # Letters of the Latin script, accents included, settle nothing; a Latin text has few others.
    sample = _LATIN.sub("", sample)
    if len(sample) < 3:
        return None
    letters = len(_LATIN_LETTER.findall(whole)) + sum(map(str.isalpha, sample))
    for tag, script in _SCRIPTS:
        found = len(script.findall(sample))
        # Japanese news is written in Chinese characters for the most part, but never without kana.
        if found >= 3 and found / letters > (0.1 if tag == "ja" else 0.3):
            if tag == "zh" and len(_HANT.findall(sample)) > 2 * len(_HANS.findall(sample)):
                return "zh-Hant"
            return tag
    return None


def _by_words(sample: str) -> str | None:
    scores, total = _score(sample)
    if total < _FEWEST_WORDS or not scores:
        return None
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    best, score = ranked[0]
    # A text of names and numbers has no function words; two languages that score alike are told apart by nothing.
    return best if score >= max(1.7, 0.06 * total) and score > second * 1.03 else None


def _score(sample: str) -> tuple[dict[str, float], int]:
    """Return how much of each language's function words *sample* has, and the number of its words."""
    folded = sample.casefold()
    words = folded.split()
    counts: dict[str, int] = {}
    # Most words are printed without a mark, and are function words of no language.
    for printed in [word for word in words if word in _TAGS_OF or not word.isalpha()]:
        word = printed.strip(_MARKS)
        if word in _TAGS_OF:
            counts[word] = counts.get(word, 0) + 1
    scores: dict[str, float] = {}
    for word, count in counts.items():
        for tag in _TAGS_OF[word]:
            # A word that occurs at all says more than its tenth occurrence does.
            scores[tag] = scores.get(tag, 0.0) + 0.45 * count + 0.4
    if not folded.isascii():
        for tag, letters in _LETTERS.items():
            if tag in scores:
                scores[tag] += 0.4 * sum([letter in folded for letter in letters])
    return scores, len(words)


def base_language(tag: str) -> str:
    """Return the language of *tag* without script and region, one name for those that go by several.

    >>> base_language("nb-NO"), base_language("de-AT"), base_language("iw")
    ('no', 'de', 'he')
    """
    base = tag.partition("-")[0].casefold()
    return _SAME.get(base, base)


def contradicts(text: str, declared: Collection[str]) -> bool:
    """Return whether *text* is plainly in none of the *declared* languages.

    >>> german = "Die Zahl der Schiffe im Hafen ist nicht bekannt, und das wird auch so bleiben, wie es ist. " * 3
    >>> contradicts(german, {"en"}), contradicts(german, {"de"}), contradicts("Die Zahl", {"en"})
    (True, False, False)
    """
    sample = text[:_SAMPLE]
    guess = guess_language(sample)
    bases = {base_language(tag) for tag in declared}
    if guess is None or base_language(guess) in bases or bases & _NEIGHBOURS.get(base_language(guess), frozenset()):
        return False
    # The letters alone rule out a language that is written in others.
    if _by_script(sample) is not None or (guess in _NON_LATIN and all(tag in _LATIN_TAGS for tag in bases)):
        return True
    scores, total = _score(sample)
    # Of a language without a profile nothing is known but that its neighbours score in its texts.
    known = [scores.get(tag, 0.0) for tag in bases if tag in _PROFILES or tag in _SCRIPT_TAGS]
    return total >= _PLAIN_WORDS and len(known) == len(bases) and scores[guess] >= _PLAINLY * max(known)


def normalise_language(tag: str) -> str | None:
    """Return *tag* as BCP 47 has it, or None where it names no language.

    >>> normalise_language("en_US"), normalise_language("PT-br.UTF-8"), normalise_language("english")
    ('en-US', 'pt-BR', None)
    """
    match = _TAG.fullmatch(tag.strip().partition(".")[0].partition("@")[0].replace("_", "-")[:20])
    if match is None:
        return None
    first, *rest = match[0].split("-")
    if first.casefold() in ("und", "mul", "zxx", "xx"):
        return None
    cased = (part.title() if len(part) == 4 else part.upper() for part in rest)
    return "-".join((first.lower(), *cased))
