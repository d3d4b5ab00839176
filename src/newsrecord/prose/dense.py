"""Part writing into words where words have signs in them, or where no blanks part them, as in Chinese and Japanese."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

__all__ = ["IDLE", "SAYING", "SIGNED_WORD", "part_dense"]

IDLE: Final = "と"
"""What the parts are looked up by that say nothing by themselves."""
SAYING: Final = "说"
"""What the verbs of saying are looked up by."""

_SIGNS: Final = (
    r"\w\u0300-\u036f\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e\u0f18-\u0fbc\u102b-\u109d\u17b4-\u17dd\u200c\u200d"
)
SIGNED_WORD: Final = re.compile(
    rf"(?:[^\W\d_]\.){{1,8}}(?![{_SIGNS}])|[{_SIGNS}]+(?:['’\-–.,&@][{_SIGNS}]+)*"
    rf"|\([^()]{{1,40}}\)|（[^（）]{{1,40}}）|\.{{2,8}}|--|[^\w\s]"
)
"""A word of any script, its vowel signs and the brackets behind it with it."""

_CHINESE: Final = (
    r"告[诉訴][^，。：“「]{0,8}|[说說]道?|表示|[称稱]|指出|[强強][调調][说說]?|[认認][为為]|写道|寫道|回[应應][称稱说說]?"
    r"|[补補]充(?:道|[说說])|解[释釋](?:道|[说說])|介[绍紹][说說]?|坦言|透露|直言|回[忆憶](?:道|[说說])|[问問]道|回答|答道|呼[吁籲]|警告"
    r"|批[评評]|宣布|[声聲][称稱]|感[叹嘆]|反[问問]|[坚堅]称|重申|(?:抱怨|感慨|追[问問]|[惊驚][讶訝])(?:道|[说說])?"
)
_JAPANESE: Final = (
    "述べ(?:た|る|ている)|話(?:した|す|している)|語(?:った|る|っている)|説明(?:した|する|している)|強調(?:した|する)|指摘(?:した|する)|訴え(?:た|る)"
    "|言(?:った|う)|いう|明か(?:した|す)|明らかにした|コメント(?:した|する)|振り返(?:った|る)|答え(?:た|る)|主張(?:した|する)|批判(?:した|する)|求めた"
    "|呼びか(?:けた|ける)|書い(?:た|ている)|つづった|投稿した|喜(?:んだ|ぶ)|悔やむ|分析する|感謝した|反論した|否定した"
)
# "小说", "据说", "名称" are no verbs.
_VERB: Final = re.compile(rf"(?<![小传傳据據听聽学學名简簡俗号號通统統])(?:(?:{_CHINESE})$|{_JAPANESE})")
# "陈明在接受采访时", "陈明对记者": what stands between a source and its verb.
_BESIDE: Final = re.compile(
    r"(?<=[^\s]{2})(?:[在对對向]|今天|昨天|近日|周[一二三四五六日天]|[0-9０-９]{1,2}[日号號]|随后|隨後|同时|同時|[则則也还還又曾]$)"
)
# "鈴木市長は記者団に": the particle of the subject, and what stands between it and the verb.
_PARTICLES: Final = re.compile(r"(?:には|では|は|が|も)[^はがも]{0,14}$")
_QUOTING: Final = re.compile(r"と(?:も)?")


def part_dense(run: str, *, behind_mark: bool) -> Iterator[tuple[int, int, str]]:
    """Yield the parts of characters without blanks: start, end, and what a part is looked up by.

    >>> [(start, end, low) for start, end, low in part_dense("山田市長は述べた", behind_mark=False)]
    [(0, 4, '山田市長'), (4, 5, 'と'), (5, 8, '说')]
    """
    at = 0
    if behind_mark and (quoting := _QUOTING.match(run)):
        at = quoting.end()
        yield 0, at, IDLE
    verb = _VERB.search(run, at)
    end = verb.start() if verb else len(run)
    beside = _PARTICLES.search(run, at, end) or _BESIDE.search(run, at, end)
    stop = beside.start() if beside else end
    if at < stop:
        yield at, stop, run[at:stop]
    if stop < end:
        yield stop, end, IDLE
    if verb:
        yield end, verb.end(), SAYING
        if verb.end() < len(run):
            yield verb.end(), len(run), run[verb.end() :]
