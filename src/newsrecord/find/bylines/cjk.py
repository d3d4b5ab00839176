"""Open the bylines that Chinese, Japanese and Korean papers set in brackets: office, place and name without a blank."""

from __future__ import annotations

import re
from typing import Final

import attrs

from newsrecord.find.bylines import words
from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.families import are_chinese_names
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.places import is_place
from newsrecord.patterns import late

__all__ = ["Opened", "open_cjk", "open_dateline", "part_offices", "unwrap"]

_HAN: Final = r"[\u4e00-\u9fff]"
# Families of two signs, behind which a name has one or two more.
_DOUBLE: Final = (
    "欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|宇文|司徒|司空|东方|東方|长孙|長孫|端木"
)
_OPENERS: Final = ("〔", "（", "【", "《")
_WRAPPED: Final = late(r"[〔（【《]([^〔〕（）【】《》\n]{2,100})[〕）】》]\s{0,2}")
_OFFICE: Final = re.compile(
    r"(記者|记者|特派員|通讯员|通訊員|实习生|實習生|기자|특파원|編譯(?=[\u4e00-\u9fff]{2,3}(?:[／/]|$)))[\s:\uff1a|\uff5c\u4e28]{0,3}(?=\S)"
)
# "[記者 name place 報導]": names have two or three characters, and the place stands between name and verb.
_REPORT: Final = late(
    rf"((?:{_DOUBLE}){_HAN}{{1,2}}|{_HAN}{{2,3}})[\s/／]{{0,2}}(?!即時|綜合|综合|即时)({_HAN}{{2,4}}?)(?:(?:\d{{1,2}}月)?\d{{1,2}}日)?(?:報導|报道|報道|專電|专电|電|电)"
)
_REPORTED: Final = late(rf"(?!綜合|综合|即時|专题|專題)({_HAN}{{2,4}}?)(?:即時|綜合|综合)?(?:報導|报道|報道)")
_REPORTED_FROM: Final = late(rf"(?<={_HAN})\s{{0,2}}[发發]自\s?({_HAN}{{2,4}})$")
# The place, or the paper, that stands before an equals sign: "ワシントン＝山田太郎", "부산=김철수 기자".
_PLACED: Final = late(r"([^\s=\uff1d()]{1,12})([=\uff1d])(?=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3])")
# "山田太郎（東京＝共同）"
_SIGNED: Final = re.compile(
    r"([^\s()\uff08\uff09]{2,12})[\uff08(]([^=\uff1d]{1,10})[=\uff1d]([^()\uff08\uff09]{1,12})[\uff09)]?"
)
# "小林けい（港通信）"
_HOUSED: Final = re.compile(r"([^\s()\uff08\uff09]{2,12})[\uff08(]([^\s()\uff08\uff09]{2,16})[\uff09)]?")
# "[서울=통신] 김하늘 기자", "（東京＝通信）山田太郎": place and agency before the name.
_FILED: Final = late(
    r"[\[(\uff08\u3010]([^=\uff1d()\[\]]{1,10})[=\uff1d]([^=()\[\]\uff09\u3011]{1,12})[\])\uff09\u3011]\s?(?=\S)"
)
_SUFFIXED: Final = late(rf"({_HAN}{{1,3}}\s?[\u3040-\u30ff\u4e00-\u9fff]{{1,4}})(記者|记者)")
# "本报记者周晓岚", "新华社记者周晓岚": whose reporter it is stands before the office.
_OURS: Final = re.compile(
    r"(?:本报|本報|本网|本網|本刊|本台|本社|我报)(?=记者|記者|通讯员|特約|特约|驻|駐|见习|見習|实习|首席|全媒体|融媒)"
)
_HOUSE: Final = late(
    rf"({_HAN}{{1,10}}(?:社|报|報|网|網|台|刊|新闻|新聞))\s?(?:特约|特約|实习|實習|见习|首席|高级)?(记者|記者|通讯员"
    rf"|通訊員|评论员|評論員|专栏作者|專欄作者)[\s:：\u30fb]{{0,2}}(?=\S)"
    # A house of any name, where a blank parts office and name, or the place of the report stands behind the name.
    rf"|([\u4e00-\u9fffA-Za-z0-9·]{{2,16}}?)(?:全媒体|融媒体?)?(记者|記者)(?:\s(?={_HAN}{{2,4}}(?:[\s、,，]|$))"
    rf"|(?={_HAN}{{2,4}}\s{_HAN}{{2,4}}(?:报道|報道|報導)$))"
)
# "《蓝湾》作者 林小雨"
_TITLED_HOUSE: Final = re.compile(r"《([^《》]{1,12})》\s?(作者|记者|記者|主笔)\s?(?=\S)")
# "김하늘·이바다 기자", "高瀬由紀（記者）"
_TITLED: Final = re.compile(
    r"([^\s()\uff08\uff09]{2,12})[\uff08(]([^\s()\uff08\uff09]{0,12}?)(記者|记者|特派員|編集委員|論説委員|支局長"
    r"|教授|评论员)[\uff09)]?"
)
# "林小雨 王大明 報導", "編集委員・高瀬由紀", "ワシントン共同"
_VERB: Final = re.compile(
    r"\s(?:报道|報導|報道|综合报道|綜合報導|电|電|摄影报道|整合|整理|综合|編譯|编译|采写|采写报道)$"
)
# "记者 林小雨/文 王大明/图": who did what stands behind each name; those who took the pictures are left out.
_DID: Final = late(rf"\s?{_HAN}{{2,4}}\s?[/／][图圖摄攝](?=\s|$)|(?<={_HAN})\s?[/／]文(?=\s|$)")
# "作者：林小雨编辑：王大明": elements stand beside each other without a blank.
_GLUED_LABEL: Final = late(
    rf"(?<=[:\uff1a])(\s?{_HAN}{{2,8}}?)(?=(?:责任编辑|責任編輯|编辑|編輯|责编|責編|校对|校對|审核|審核|摄影|攝影|来源|來源)\s?[:\uff1a])"
)
# "记者 林小雨 摄影 王大明"
_PICTURED: Final = late(
    rf"(?<={_HAN})\s(?:摄影|攝影|摄像|攝像|剪辑|剪輯|摄制)\s{_HAN}{{2,4}}(?:[\s、]{_HAN}{{2,4}}){{0,4}}(?=\s|$)"
)
_AND: Final = late(rf"(?<={_HAN})\s?&\s?(?={_HAN})")
# "记者 林小雨 文/图", "文图": one did both.
_DID_BOTH: Final = re.compile(r"\s(?:文[/／、]?[图圖]|[图圖][/／、]?文|文并摄|文[/／]?视频)$")
# "[英]爱丽丝·格林": the land of a foreign writer, whose names a dot parts.
_LAND: Final = re.compile(
    rf"[\[(\uff3b\uff08\u3010\u3014]{_HAN}{{1,4}}[\])\uff3d\uff09\u3011\u3015]\s?(?={_HAN}{{1,8}}·)"
)
_DOTTED: Final = re.compile(r"(記者|編集委員|論説委員|特派員|支局長)[\u30fb\uff1d=](?=\S)")
_PLACED_AGENCY: Final = late(r"([\u30a0-\u30ff\u4e00-\u9fff]{2,10}?)(共同|時事|ロイター|AP|AFP)")
_HAN_NAMES: Final = late(rf"{_HAN}{{2,4}}(?:\s{_HAN}{{2,4}}){{1,5}}")
# "新华社北京3月4日电（记者 沈若溪、梁启航）"
_DATELINE: Final = late(
    rf"(?P<agency>{_HAN}{{2,6}}?[社网網报報])(?P<place>{_HAN}{{2,6}}?)(?:\d{{1,2}}月)?\d{{1,2}}日(?:电|電|讯|訊|消息)\s?"
    rf"[(\uff08](?P<names>(?:记者|記者)[^()\uff08\uff09]{{1,60}}|{_HAN}{{2,3}}(?:[、\s]{_HAN}{{2,3}}){{0,3}})[)\uff09]"
)
_NEXT_OFFICE: Final = late(
    rf"(?<={_HAN})\s(?={_HAN}{{0,6}}(?:通讯员|通訊員|实习生|實習生|特约记者|摄影记者|实习记者)[\s:：]?)"
)
# "有料記事 高瀬由紀 小林一": for whom the story is, before who wrote it.
_PAID: Final = re.compile(r"^(?:有料|無料|会員|有料会員|無料会員)?(?:限定)?記事\s")
# "김하늘 기자 이바다 기자"
_NEXT_KOREAN: Final = re.compile(r"(기자|특파원)\s(?=[\uac00-\ud7a3]{2,4}\s?(?:기자|특파원))")
# "通讯员 王大明 记者 林小雨"
_HELPERS: Final = ("通讯员", "通訊員", "实习生", "實習生", "特约")
_NEXT_REPORTER: Final = late(rf"(?<={_HAN})\s(?=(?:记者|記者)[\s:：]?{_HAN})")
_SENT_FROM: Final = late(rf"(\S{{2,12}})\s?(?:发自|發自)({_HAN}{{2,6}})")
# "海讯记者 林小雨 海讯编辑 王大明", "记者｜林小雨 编辑｜王大明": who edited stands behind who wrote.
_EDITED: Final = late(
    rf"(?<={_HAN})\s{_HAN}{{0,6}}(?:编辑|編輯|责编|責編)\s?[:：|｜丨]?\s?{_HAN}{{2,4}}(?:[\s、，,]{{1,2}}{_HAN}{{2,4}}){{0,4}}$"
)
_BARRED: Final = late(rf"(?<={_HAN})\s?[|｜丨]\s?(?={_HAN}{{2,4}}(?:[\s、，,]|$))")
# "林 小雨：ライター", "高瀬 由紀：経済記者": what somebody is stands behind the mark, and a name has a blank within.
_CALLED_BEHIND: Final = late(
    r"^([\u4e00-\u9fff々]{1,3}\s[\u3040-\u30ff\u4e00-\u9fff々]{1,4})\s?[:：]\s?(?:[\u30a0-\u30ff・／/]{3,24}"
    r"|[\u30a0-\u30ff\u4e00-\u9fff・]{0,10}(?:記者|作家|評論家|研究家|専門家|教授|研究員|編集長|編集者|弁護士|医師|代表))$"
)
# "ผู้สื่อข่าว : ... จ.ลำปาง": the province, the district or the parish, each by one letter.
_THAI_PLACE: Final = late(r"(?<=[\u0e00-\u0e7f])\s(?:จ|อ|ต)\.\s?[\u0e00-\u0e7f]{2,20}(?=\s|$)")
# "報道部・高瀬由紀": families end in these signs, so the desks are named.
_DESK_DOT: Final = late(
    r"^(?:報道|社会|政治|経済|文化|運動|スポーツ|写真|映像|国際|外信|地方|地域|生活|くらし|科学|学芸|編集|論説|調査|整理|特報|都市|北海道|東京|大阪"
    r"|名古屋|福岡|西部|中部)(?:部|局|室|班|センター|本社|支社|総局|支局)[・･](?=[^\s・･]{2,8}$)"
)
# "社会部 高瀬由紀": the desk before the name.
_DESK: Final = re.compile(r"\S{1,6}[部局室課班]\s(?=\S{2,8}$)")
# "高瀬由紀（たかせ・ゆき）": how the name is read.
# "정치부 김하늘 기자", and two names before one office: "김하늘 이바다 기자".
_KOREAN_DESK: Final = late(r"^[가-힣\d]{2,5}[부팀]\s(?=[가-힣]{2,4}\s?(?:기자|특파원|인턴기자|선임기자|논설위원))")
_TWO_KOREAN: Final = late(r"^([가-힣]{3})\s([가-힣]{3})(?=\s(?:기자|특파원|인턴기자|선임기자|논설위원)$)")
# "政治部記者 高瀬由紀", "정치부 기자": reporters are called by their desks, of which no surname ("服部") is one.
_OF_DESK: Final = late(
    r"(?:(?:政治|経済|社会|社会保障|国際|外信|外報|文化|運動|スポーツ|生活|くらし|暮らし|地方|地域|科学|科学医療|医療|学芸|写真|編集|報道"
    r"|デジタル|映像|論説|都市|教育|芸能|世論調査|調査|校閲|取材|総合)部(?=記者|編集委員|デスク|特派員)"
    r"|^(?:정치|경제|사회|국제|문화|산업|체육|스포츠|편집|사진|과학|전국|생활|연예|증권|금융|부동산|디지털|콘텐츠|영상|교육|지역|오피니언)"
    r"\d?(?:부|팀)\s(?=(?:선임|전문|수습|인턴)?기자(?:$|\s)))"
)
_LAST_KOREAN: Final = ("기자", "특파원", "논설위원")
# "高瀬由紀（社会部）"
_DESK_ALONE: Final = re.compile(r"[\u4e00-\u9fff\u30a0-\u30ff]{1,8}[部局室課班]")
_READ_SO: Final = re.compile(r"[\uff08(][\u3040-\u309f・ ]{2,20}[\uff09)]")
# "記者ページ", "筆者一覧", "기자 소개": what leads to those who write.
_OFFICE_PAGE: Final = re.compile(
    r"(?:記者|记者|筆者|執筆者|著者|作者|ライター|コラムニスト|기자|필자)\s?(?:ページ|一覧|紹介|ブログ|プロフィール|コラム|募集|名簿|名单|专栏|專欄|列表"
    r"|主页|主頁|페이지|소개|목록|블로그|명단|칼럼)"
)
# "本报驻东京记者", "特约记者", "見習記者": where from, or what kind of reporter.
_SENT_TO: Final = late(rf"(?:驻|駐)({_HAN}{{2,6}}?)(?:特派|特约|特約|首席)?(?=记者|記者)")
_KIND_OF: Final = re.compile(
    r"(?:特约|特約|实习|實習|见习|見習|首席|资深|資深|高级|高級|专职|專職|全媒体|融媒体?|职工|職工|学生|學生|校园|校園"
    r"|摄影|攝影|青年|基层|基層|特邀|文字|一线|小)(?=记者|記者|通讯员|通訊員)"
)
# "高瀬由紀（ライター）": a word of foreign letters in brackets is what somebody is.
_CALLED: Final = re.compile(r"([^\s()\uff08\uff09]{2,12})[\uff08(]([\u30a0-\u30ff・]{3,16})[\uff09)]")
_BRACKETS: Final = "\u3010\u3011\u3014\u3015[]\uff08\uff09() "


@attrs.frozen
class Opened:
    """What a part of a byline holds besides the name."""

    rest: str
    role: str | None = None
    place: str | None = None
    agency: str | None = None
    house: str | None = None


# "海港報／ 記者林小雨 ／台北即時報導": house, reporter and place, as papers of Taiwan set them.
_SENT_IN: Final = late(
    rf"(?P<house>{_HAN}{{2,8}})\s?[／/]\s?(?P<names>(?:記者|特派記者)\s?{_HAN}{{2,4}})\s?[／/]\s?(?P<place>{_HAN}{{2,4}}?)"
    r"\s?(?:\d{1,2}日)?(?:(?:即時|連線|綜合|專題)?報[導道]|電)"
)
# "مرلا - أحمد العلي": in a script without capitals one word before a dash is a place, if no list has it either.
_VILLAGE: Final = re.compile(
    r"(?P<place>[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3]{3,16})\s[-\u2013\u2014]\s(?P<names>[^\s|-]{2,16}\s[^|:]{2,60})"
)
# "ANKARA (AA) - AYŞE YILMAZ"
_BRACKETED: Final = re.compile(
    r"(?P<place>[^\s(|][^(|]{1,39})\s\((?P<agency>[^()]{2,20})\)\s[-\u2013\u2014]{1,2}\s(?P<names>\S[^|]{2,80})"
)
# "山田太郎　佐藤花子": two full names in Han and kana; with a blank within, one name is shorter.
_EAST_NAME: Final = r"([\u4e00-\u9fff々][\u3040-\u30fa\u30fc-\u30ff\u4e00-\u9fff々]{3,5})"
_TWO_NAMES: Final = late(rf"^{_EAST_NAME}\s{_EAST_NAME}$")


def open_dateline(line: str) -> tuple[str | None, str | None, str]:
    """Return agency and place of the dateline that *line* is, and the byline within its brackets.

    >>> open_dateline("\u65b0\u534e\u793e\u5317\u4eac3\u67084\u65e5\u7535\uff08\u8bb0\u8005 \u6797\u5c0f\u96e8\uff09")
    ('新华社', '北京', '记者 林小雨')
    """
    filed = _BRACKETED.fullmatch(line) if ") " in line else None
    is_filed = filed is not None and is_agency(filed["agency"]) and is_place(filed["place"])
    if filed is not None and is_filed and not is_place(filed["names"]):
        return filed["agency"], filed["place"], filed["names"]
    if not line.isascii() and (village := _VILLAGE.fullmatch(line)) is not None and not is_agency(village["place"]):
        is_cue = village["place"] in words.CUES
        return None, None if is_cue else village["place"], village["names"]
    if not line.isascii() and (sent := _SENT_IN.fullmatch(line)) is not None:
        return sent["house"] if is_agency(sent["house"]) else None, sent["place"], sent["names"]
    match = _DATELINE.match(line) if "日" in line else None
    if match is None:
        return None, None, line
    # A paper sends its own reporters.
    is_sender = match["agency"][-1] == "社" or is_agency(match["agency"])
    return match["agency"] if is_sender else None, match["place"], match["names"]


def part_offices(line: str) -> str:
    """Return *line* with a bar before each office behind the first: one reporter, and one who helped.

    >>> part_offices("\u8bb0\u8005 \u6797\u5c0f\u96e8 \u901a\u8baf\u5458 \u738b\u5927\u660e")
    '记者 林小雨|通讯员 王大明'
    """
    if line.isascii():
        return line
    if ":" in line or "\uff1a" in line:
        line = _CALLED_BEHIND.sub(r"\1", _GLUED_LABEL.sub(r"\1 ", line))
    if "文" in line or "图" in line or "圖" in line:
        line = _DID.sub("", _DID_BOTH.sub("", line))
    if "·" in line:
        line = _LAND.sub("", line)
    if " จ." in line or " อ." in line or " ต." in line:
        line = _THAI_PLACE.sub("", line)
    if "&" in line:
        line = _AND.sub("、", line)
    if "摄" in line or "攝" in line or "剪" in line:
        line = _PICTURED.sub("", line)
    if "记者" in line or "記者" in line:
        if "编" in line or "編" in line:
            line = _EDITED.sub("", _BARRED.sub(" ", line))
        elif "｜" in line or "丨" in line or "|" in line:
            line = _BARRED.sub(" ", line)
    line = _NEXT_OFFICE.sub("|", line)
    if "記事 " in line:
        line = _PAID.sub("", line)
    if "部" in line or "부 " in line or "팀 " in line:
        line = _OF_DESK.sub("", line)
    if "기자 " in line or "특파원 " in line:
        line = _NEXT_KOREAN.sub(r"\1|", line)
    if line.startswith(_HELPERS):
        line = _NEXT_REPORTER.sub("|", line)
    return _TWO_NAMES.sub(r"\1|\2", line)


def open_cjk(part: str, language: str = "") -> Opened:
    """Return *part* without office, place and verb around the name.

    In Chinese a blank parts two names; in Japanese it stands within one.

    >>> open_cjk("\u8a18\u8005\u6797\u5c0f\u96e8\u53f0\u5317\u5831\u5c0e")
    Opened(rest='林小雨', role='記者', place='台北', agency=None, house=None)
    """
    if part.isascii():
        return Opened(part)
    role = place = agency = house = None
    if match := _FILED.match(part):
        place, agency, part = match[1], match[2], part[match.end() :]
    if part[0] in _BRACKETS and part[-1] in _BRACKETS:
        part = part.strip(_BRACKETS)
    if _OFFICE_PAGE.fullmatch(part) is not None:
        return Opened("")
    if part.endswith(_LAST_KOREAN):
        part = _TWO_KOREAN.sub(r"\1, \2", _KOREAN_DESK.sub("", part))
    if "・" in part:
        part = _DESK_DOT.sub("", part)
    part = _DESK.sub("", _OURS.sub("", _READ_SO.sub("", part), count=1), count=1)
    if match := _SENT_TO.match(part):
        place, part = match[1], part[match.end() :]
    part = _KIND_OF.sub("", part, count=1)
    part = _VERB.sub("", part, count=1)
    if (match := _SENT_FROM.fullmatch(part)) is not None:
        part, place = match[1], match[2]
    if (signed := _open_signed(part, place, agency)) is not None:
        return signed
    if match := _HOUSE.match(part) or _TITLED_HOUSE.match(part):
        named, role = filter(None, match.groups())
        part = part[match.end() :]
        agency, house = (agency or named, None) if is_agency(named) else (agency, named)
    if match := _DOTTED.match(part) or _OFFICE.match(part):
        role, part = match[1], part[match.end() :]
    if match := _PLACED.match(part):
        behind = part[match.end() :]
        if match[2] == "\uff1d" and is_place(behind) and not is_place(match[1]):
            # "高瀬由紀＝ロンドン"
            return Opened(match[1], role, behind, agency, house)
        house = match[1] if kind_of(match[1]) == "organization" else house
        # The Japanese habit is sure to give a place; in Korean it is as often the paper.
        place = match[1] if (match[2] == "\uff1d" and house is None) or is_place(match[1]) else place
        part = part[match.end() :]
    if match := _REPORT.fullmatch(part):
        part, place = match[1], match[2]
    elif match := _REPORTED.fullmatch(part):
        part, place = "", match[1]
    if language == "zh" and house is None and " " in part:
        front, _, names = part.partition(" ")
        if kind_of(front) == "organization" and are_chinese_names(names):
            # "海港融媒体中心 林小雨"
            house, part = front, names
    has_several = role is not None or language == "zh"
    # A Japanese writer has a blank within the name, and seldom a family of three signs before it.
    if (has_several or (part[3:4] == " " and are_chinese_names(part))) and _HAN_NAMES.fullmatch(part):
        part = "、".join(part.split())
    return Opened(part, role, place, agency, house)


def _open_signed(part: str, place: str | None, agency: str | None) -> Opened | None:
    """Return what a *part* says that has its office, or its place and its agency, behind the name."""
    if match := _TITLED.fullmatch(part):
        return Opened(match[1], match[3], place, agency, match[2] or None)
    if (match := _PLACED_AGENCY.fullmatch(part)) and is_place(match[1]):
        return Opened("", None, match[1], match[2])
    if (match := _SUFFIXED.fullmatch(part)) and _HOUSE.match(part) is None:
        return Opened(match[1], match[2], place, agency)
    if match := _SIGNED.fullmatch(part):
        return Opened(match[1], None, match[2], match[3])
    if (match := _CALLED.fullmatch(part)) and not is_place(match[2]) and kind_of(match[2]) == "person":
        return Opened(match[1], match[2], place, agency)
    if (match := _HOUSED.fullmatch(part)) and (kind_of(match[2]) == "organization" or _DESK_ALONE.fullmatch(match[2])):
        return Opened(match[1], None, place, agency, match[2])
    return None


def unwrap(line: str) -> str:
    """Return *line* without the wide brackets around the whole of it.

    >>> unwrap("〔記者林佳穎／台北報導〕")
    '記者林佳穎／台北報導'
    """
    found = _WRAPPED.fullmatch(line) if line[:1] in _OPENERS else None
    line = line if found is None else found[1]
    # "记者 林小雨 发自上海" says what "记者 林小雨 上海报道" does.
    return _REPORTED_FROM.sub(r" \1报道", line) if "自" in line and "者" in line else line
