"""Know a name in Chinese by its family, where no office stands beside it."""

from __future__ import annotations

from typing import Final

from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.places import is_place
from newsrecord.patterns import late

__all__ = ["are_chinese_names", "is_chinese_name", "is_chinese_signature", "is_signed_with_house"]

# Families of one sign, in simplified and in traditional letters; those that ordinary words begin with far more often
# than names do are left out.
_FAMILIES: Final = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁"
    "于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎閻闫薛尹段雷黎"
    "史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戚莫孔向汤湯常温溫康施牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟"
    "殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑"
    "华華喻祁蒲房滕屈饶饒解牟艾尤穆司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇岑景党宫宮费費卜冷晏席卫衛米柏瞿桂应應"
    "臧闵閔苟邬鄔边邊卞姬仇栾欒隋刁沙荣榮寇桑郎甄丛叢仲虞敖巩鞏佘查麻苑迟遲邝鄺官封谈談匡鞠惠荆乐樂冀郁南储儲燕楚鄢劳勞"
    "谌諶奚粟冼蔺藺楼樓盘满滿闻聞厉厲伊阚闞屠盖蓋练練禹井祖漆巴丰卿狄晋晉云雲容敬扈芮阙闕戈鹿薄邸雍羊阿乌烏裘亓赫杭况況"
    "那宿逯隆茹"
)
_DOUBLE: Final = (
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "夏侯", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容",
    "令狐", "宇文", "司徒", "东方", "東方", "长孙", "長孫", "端木", "南宫", "南宮", "独孤", "獨孤", "闻人", "聞人",
)  # fmt: skip
# Words that begin as families do, and stand alone where names do.
_WORDS: Final = frozenset(
    """
    关于 关注 关键 关联 关联新闻 简介 简讯 简评 简析 解读 解析 解说 游戏 游记 高考 高清
    高清图 方案 方法 程序 程序员 金融 金融界 安全 安排 常识 单位 连载 连线 查看 管理 管理员
    成功 成人 应用 应急 万一 满分 包括 史料 白描 文字 于是 贺词 贺电 费用 车市 车讯
    何时 何况 曲艺 谈话 简体 简称 盖章 党建 官方 官网 边城 路透 江南 华夏 雷人 乐评
    项目 連載 關注 關於 簡介 解讀 遊戲 項目
    """.split()
)
# What words end with that are none of a name: a house, a picture, a page, a group.
_NO_ENDS: Final = frozenset("社报報网網刊界版图圖页頁局部院校站视視们們等者员員")
# "《海港》作者 王小明", "撰稿/王小明", "王小明/文"
_SIGNED: Final = late(
    r"(?:《[^《》]{1,12}》\s?)?(?:作者|撰文|撰稿|采写|采寫|执笔|執筆|供稿|文字|图文|圖文|文)[\s:：|｜丨/／]{1,3}"
    r"(?P<names>\S[^:：/／|]{1,24})|(?P<front>\S[^:：/／|]{1,24}?)\s?[/／]\s?文"
)
_SHORTEST, _LONGEST = 2, 3
_MOST: Final = 6
_LONGEST_LINE: Final = 24


def is_chinese_name(text: str) -> bool:
    """Return whether *text* is a family and one or two signs that are given, and no place.

    >>> is_chinese_name("王小明"), is_chinese_name("欧阳小明"), is_chinese_name("下同"), is_chinese_name("金海报")
    (True, True, False, False)
    """
    given = text[1:] if text.startswith(_DOUBLE) and len(text) > _SHORTEST else text
    if given is text and text[:1] not in _FAMILIES:
        return False
    return (
        _SHORTEST <= len(given) <= _LONGEST
        and given[-1] not in _NO_ENDS
        and text not in _WORDS
        and all("\u4e00" <= sign <= "\u9fff" for sign in given)
        and not is_place(text)
    )


def are_chinese_names(text: str) -> bool:
    """Return whether *text* is one such name or a few, with blanks or marks between them.

    >>> are_chinese_names("王小明 林雨"), are_chinese_names("王小明、林雨"), are_chinese_names("王小明说")
    (True, True, False)
    """
    names = text.replace("、", " ").replace("，", " ").split()
    return 0 < len(names) <= _MOST and all(map(is_chinese_name, names))


def is_chinese_signature(line: str) -> bool:
    """Return whether *line* says who wrote, by names and a word for that, and nothing else.

    >>> is_chinese_signature("《海港》作者 王小明"), is_chinese_signature("作者最新文章")
    (True, False)
    """
    found = _SIGNED.fullmatch(line)
    return found is not None and are_chinese_names(found["names"] or found["front"])


def is_signed_with_house(line: str) -> bool:
    """Return whether *line* is a name and, behind a stroke, the house: "王小明/海港报".

    >>> is_signed_with_house("王小明/海港报"), is_signed_with_house("首页/海港报")
    (True, False)
    """
    if len(line) > _LONGEST_LINE or line[:1] not in _FAMILIES:
        return False
    names, stroke, house = line.replace("／", "/").partition("/")
    return bool(stroke) and are_chinese_names(names.strip()) and kind_of(house.strip()) == "organization"
