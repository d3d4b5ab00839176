"""Name the lines that portals and platforms in Chinese set below any story, and above links to others."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import Phrases

__all__ = ["CHINESE_APPEALS", "CHINESE_IMPRINTS", "CHINESE_POINTERS"]

CHINESE_APPEALS: Final = Phrases(
    """
    资讯请下载|資訊請下載|更多精彩内容请|更多精彩資訊|更多精彩资讯|更多内容请|更多资讯请|扫描下方|掃描下方|扫描上方|扫一扫下方
    |长按二维码|長按二維碼|点击阅读原文|點擊閱讀原文|点击下方|戳阅读原文|打赏作者|赞赏作者
    """
)
"""What readers are asked to do for the publisher."""

CHINESE_IMPRINTS: Final = Phrases(
    """
    免责声明|免責聲明|特别声明|特別聲明|版权声明|版權聲明|著作权声明|转载请注明|轉載請註明|转载请联系|轉載請聯繫|转载须|禁止转载
    |如有侵权|如有侵權|若有侵权|侵权请联系|侵權請聯繫|侵权联系|联系删除|聯繫刪除|不代表本网|不代表本站|不代表本平台|不代表本報
    |不代表本报|不构成投资建议|不構成投資建議|不构成实质性投资建议|据此操作风险自担|據此操作風險自擔|信息存储空间服务
    |信息存储服务|部分或全部轉載|部分或全部转载|图片来源于网络|图片来自网络|信息来源于网络|文章来源于网络|内容来源于网络
    """
)
"""Where a story comes from, who owns it, and who answers for it."""

CHINESE_POINTERS: Final = Phrases(
    """
    为你推荐|为您推荐|為你推薦|為您推薦|推荐阅读|推薦閱讀|延伸阅读|热门推荐|熱門推薦|相关推荐|相關推薦|精彩推荐|编辑推荐|猜你喜欢
    |猜你喜歡|相关文章|相關文章|相关报道|相關報導|相關新聞|相关链接|热门文章|熱門文章|热门新闻|熱門新聞|更多新闻|更多新聞|此前报道
    |往期回顾|往期推荐|大家都在看|阅读排行|上一篇|下一篇
    """
)
"""What stands above links to other stories."""
