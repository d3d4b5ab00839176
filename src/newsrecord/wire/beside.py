"""Tell the short lines among paragraphs that lead to other stories or come with a quoted post, by how they open."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import holds, line_set

__all__ = ["is_link_line", "is_of_post", "is_shown_title"]

_LONGEST_LABEL: Final = 24
_MARK: Final = re.compile(r" ?[:：|]\s?(?=\S)")
_ARROWS: Final = frozenset("»→›➡👉🔗📌📷🎥📹")
_POINTING: Final = ">>"
# A label before a colon in the midst of a story: there the words behind it are the title of another page.  A name
# behind "video" or "photos" is who took them, so these have a sentence behind them.
_LABELS: Final = line_set("""
    more | read | must read | must-read | must reads | go deeper | dig deeper | from the archive | from the archives
    in pictures | in photos | learn more | find out more | live updates | live blog | liveblog | quiz | full story
    full coverage | big read | the big read | long read | editor's pick | deep dive | fact check
    mehr | lesetipp | lesetipps | in bildern | bildergalerie | fotostrecke | zum nachlesen | hier lesen | zum liveblog
    lire | en images | en photos | pour aller plus loin | diaporama | à voir | à voir aussi | à écouter | écouter
    lea más | lee más | en fotos | en imágenes | en vídeo | en video | galería | fotogalería
    leia | em fotos | em imagens | em vídeo | galeria de fotos | assista | ouça | confira
    leggi | guarda | ascolta | le foto | la gallery | fotogallery | il video | le immagini
    lees | bekijk | luister | in beeld | kijk | fotoserie | läs | lyssna | se bilder | se video | titta | i bilder
    se bildene | lytt | læs | se billeder | lyt | katso | katso video | katso kuvat | lue | kuuntele
    zobacz | zobacz wideo | czytaj | posłuchaj | sprawdź | zobacz zdjęcia | čtěte | podívejte se | čítajte | pozrite si
    fotogalerie | fotogaléria | olvassa | nézze meg | galéria | citește | vezi | galerie foto | pročitajte | pogledajte
    читать | смотреть | смотрите | читайте | фотогалерея | читати | дивіться | фоторепортаж | прочетете | вижте
    διαβάστε | δείτε | oku | izle | okuyun | foto galeri | baca | simak | tonton | lihat | đọc | xem
    اقرأ | شاهد | بخوانید | ببینید | קראו | צפו | पढ़ें | देखें
    写真特集 | 動画 | 图集 | 视频 | 사진 | 영상 | 화보
""")
_SHOWN: Final = line_set("""
    video | videos | photos | gallery | photo gallery | podcast | audio | fotos | vidéo | vidéos | vídeo | vídeos
    wideo | видео | відео | βίντεο | videó | fotogalleri | galleri | galeri | galeria | galerie | galleria
""")
_FEWEST_WORDS: Final = 4
_FEWEST_SMALL: Final = 2
_MANY_WORDS: Final = 6
_BETWEEN_NAMES: Final = (",", "/", "&", "|", " via ", " and ", " for ", "©")
# What the systems of the sites write below a post that another page shows: who shared it.
_SHARED: Final = (
    "shared by ", "posted by ", " geteilt von ", " partagée par ", " compartida de ", " compartida por ",
    " compartilhad", " partilhad", " condiviso da ", " gedeeld door ", " delat av ", " delt av ", " delt af ",
    "jakama julkaisu", " udostępniony przez ", " sdílený ", " zdieľa ", " által megosztott ", " distribuită de ",
    "Публикация от ", "Допис, поширений ", "Публикация, споделена ", "paylaştığı bir gönderi", "kiriman dibagikan oleh",
    "bài viết do ", "がシェアした投稿", "님의 공유 게시물", "分享的帖子", "分享的貼文", "منشور تمت مشاركته",
    "פוסט משותף על ידי", "Η δημοσίευση κοινοποιήθηκε", "Objava koju dijeli", "compartida per ",
)  # fmt: skip
_PICTURED: Final = ("pic.twitter.com/", "pic.x.com/", "https://t.co/")


def is_link_line(text: str) -> bool:
    """Return whether a short line within a story leads to another: an arrow or a label stands before its title.

    >>> is_link_line("READ: Storm warning for the coast"), is_link_line("» Storm warning"), is_link_line("2019: flood")
    (True, True, False)
    >>> is_link_line("Video: How the old wall gave way"), is_link_line("Video: Ana Roe and Bo Lind")
    (True, False)
    """
    if text[0] in _ARROWS or text.startswith(_POINTING):
        return True
    mark = _MARK.search(text, 0, _LONGEST_LABEL)
    if mark is None:
        return False
    return text[: mark.start()].casefold() in _LABELS or is_shown_title(text)


def is_shown_title(text: str) -> bool:
    """Return whether a sentence stands behind a word such as "video", and not the name of who made it.

    >>> is_shown_title("Video: How the old wall gave way"), is_shown_title("Video: Ana Roe and Bo Lind")
    (True, False)
    """
    mark = _MARK.search(text, 0, _LONGEST_LABEL)
    if mark is None or text[: mark.start()].casefold() not in _SHOWN:
        return False
    words = text[mark.end() :].split()
    if len(words) < _FEWEST_WORDS:
        return False
    # A title may have a capital on each of its words; names of so many have a comma or a stroke between.
    is_long = len(words) >= _MANY_WORDS and not holds(_BETWEEN_NAMES, text)
    return is_long or sum([word.islower() for word in words]) >= _FEWEST_SMALL


def is_of_post(text: str) -> bool:
    """Return whether a line says who shared a post that the page quotes, or is nothing but the link to its picture.

    >>> is_of_post("A post shared by Ana Roe (@anaroe)"), is_of_post("The post was shared by many.")
    (True, False)
    """
    if " " not in text:
        return text.startswith(_PICTURED)
    return "@" in text and holds(_SHARED, text)
