"""Which files are one picture, and which are none."""

from __future__ import annotations

import pytest

from newsrecord.find.pictures.renditions import picture_key, rendition_width
from newsrecord.find.pictures.strays import is_picture
from newsrecord.model.body import Image

BASE = "https://img.harbour.example"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/2026/05/ferry-at-anchor.jpg", "/2026/05/ferry-at-anchor-1024x768.jpg"),
        ("/2026/05/ferry-at-anchor-scaled.jpg", "/2026/05/ferry-at-anchor-300x200.webp?q=7"),
        ("/ferry-at-anchor_w948_r1.778_fpx45_fpy48.jpg", "/ferry-at-anchor_w1280_r1.77_fpx45_fpy48.jpg"),
        ("/resize/640x0/https%3A%2F%2Fharbour.example%2Ffs%2Fferry-at-anchor.jpg", "/ferry-at-anchor@2x.jpg"),
        (
            "/image/0f9e018d-37b2-4223-83e3-def833542b7f.jpg?rect=1",
            "/x/0f9e018d-37b2-4223-83e3-def833542b7f_16x9_700.jpg",
        ),
        ("/img/1100/222615.jpg", "/img/450/222615.jpg"),
        ("/photos/a1/16:9/w_4384,h_2466,c_limit/Ferry01.jpg", "/photos/a1/master/w_1600%2Cc_limit/Ferry01.jpg"),
        (
            "/upload/c_scale,w_1200/80d526e3807bcd9a241a378b7911ff10c3698a32",
            "/u/80d526e3807bcd9a241a378b7911ff10c3698a32.jpg",
        ),
        ("/12/ferry-in-the-harbour-at-dawn-2hVmMhKtUxea.jpg", "/12/ferry-in-the-harbour-at-dawn-2hVmMhKuGyb9.jpg"),
        ("/242202440_1714317576_v16_9_1600.jpg", "/242202440_1714317576_v4_3_800.webp"),
        ("/fit-in/1366x0/ferry.jpg", "/fit-in/640x0/ferry.jpg"),
        ("/styles/large/public/ferry.jpg", "/ferry.jpg"),
        (
            "/og/2026/hall-north.jpg",
            "/_next/image?url=https%3A%2F%2Fimg.harbour.example%2Fp%2Fhall-north.jpg&w=3840&q=75",
        ),
        ("/incoming/a1/ALTERNATES/w1200/hall-north.jpg", "/incoming/a1/ALTERNATES/w320/hall-north.jpg"),
        ("/mid/pic4471.jpg", "/full/pic4471.jpg"),
        ("/c/one_65e5a01=/750x500/2026/65e5a01.jpg", "/c/two_65e5a01=/780x0/2026/65e5a01.jpg"),
        ("/a1/ferry~mv2.jpg/v1/fill/w_1000,h_667/x.jpg", "/a1/ferry~mv2.jpg/v1/fill/w_740,h_493/ferry~mv2.jpg"),
        ("/i/193120_0:0:3072:1728_1920x0_80_ab12.jpg.webp", "/i/193120_171:0:2902:2048_1440x900_80_cd34.jpg"),
        ("/mmbiz/QmArKeT0001/640?fmt=jpeg", "/mmbiz/QmArKeT0001/0?fmt=jpeg"),
        ("/wcm/market_1280_720_large.jpg", "/wcm/market_1280_720_x-large.jpg"),
    ],
)
def test_renditions_of_one_picture_have_one_key(one: str, other: str) -> None:
    """Size, cut, format and the server's ways to ask for them do not make another picture."""
    assert picture_key(BASE + one) == picture_key(BASE + other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/ferry-at-anchor-1.jpg", "/ferry-at-anchor-2.jpg"),
        ("/a/image.jpg", "/b/image.jpg"),
        ("/IMG_1234.jpg", "/IMG_1235.jpg"),
        ("/a/hero-large.jpg", "/b/hero-large.jpg"),
        ("/a/1.jpg", "/a/2.jpg"),
        ("/photo/1234", "/photo/1235"),
        ("/img/1100/222615.jpg", "/img/1100/222616.jpg"),
        (
            "/0f9e018d-37b2-4223-83e3-def833542b7f/ferry-wide-angle.jpg",
            "/0f9e018d-37b2-4223-83e3-def833542b7f/harbour-wall.jpg",
        ),
    ],
)
def test_other_pictures_have_other_keys(one: str, other: str) -> None:
    """Numbers of a series and folders of short names tell pictures apart."""
    assert picture_key(BASE + one) != picture_key(BASE + other)


@pytest.mark.parametrize(
    "image",
    [
        Image(url=BASE + "/static/appIcon.png"),
        Image(url=BASE + "/portLogo.png"),
        Image(url=BASE + "/img/avatars/7.jpg"),
        Image(url=BASE + "/arrow.svg"),
        Image(url=BASE + "/matomo.php?idsite=5&rec=1"),
        Image(url=BASE + "/no-image.png"),
        Image(url="https://c.statcounter.example/8814/0/e918/1/"),
        Image(url="https://counter.quay.example/hit?t44.6"),
        Image(url=BASE + "/c1faea0e7ac3.png", alt="Ferry Line logo"),
        Image(url=BASE + "/2015/channel_slogan.jpg"),
        Image(url=BASE + "/readspeaker/listen_en.gif"),
        Image(url=BASE + "/2017/images/wx.png"),
        Image(url=BASE + "/a.jpg", width=96, height=96),
        Image(url=BASE + "/a.jpg", width=800, height=1),
    ],
)
def test_what_is_no_picture_is_told(image: Image) -> None:
    """Logos, icons, portraits, pixels and thumbnails are no pictures of a story."""
    assert not is_picture(image)


@pytest.mark.parametrize(
    "image",
    [
        Image(url=BASE + "/2026/at-the-counter.png"),
        Image(url="https://static.quay.example/a.jpg"),
        Image(url=BASE + "/2026/the-new-logo-of-the-ferry-line-on-a-ship.jpg"),
        Image(url=BASE + "/a.jpg", width=160, height=120, caption="The wall in 1910."),
        Image(caption="A ferry."),
        Image(url=BASE + "/a.jpg", width=640),
    ],
)
def test_pictures_are_pictures(image: Image) -> None:
    """A name of many words may hold any of them, and a small picture with a caption is one."""
    assert is_picture(image)


@pytest.mark.parametrize(
    ("url", "width"),
    [
        ("/a-1024x768.jpg", 1024),
        ("/a.jpg?w=640", 640),
        ("/w_1600,c_limit/a.jpg", 1600),
        ("/a_1280.jpg", 1280),
        ("/a.jpg", 0),
    ],
)
def test_width_is_read_off_the_address(url: str, width: int) -> None:
    """Addresses say how wide the file is in several ways."""
    assert rendition_width(Image(url=BASE + url)) == width


@pytest.mark.parametrize(
    ("address", "width"),
    [
        ("/p/a.image.jpg?resize=1763%2C1175", 1763),
        ("/v2/resize:fit:1400/1*Hx1.jpeg", 1400),
        ("/news/1536/live/market.jpg.webp", 1536),
        ("/styles/wide_1600/public/market.webp", 1600),
        ("/master/5000.jpg?width=1240&crop=4000,2250", 1240),
        ("/q1/0x0:4000x2667/1820x0/market.jpg", 1820),
        ("/styles/og/public/market.jpg", 1200),
        ("/full/market.jpg", 0),
    ],
)
def test_width_stands_in_the_address(address: str, width: int) -> None:
    """What an address asks for is how wide the file is; what is cut out of the original is not."""
    assert rendition_width(Image(url=BASE + address)) == width


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("spa-300x250.gif", False),
        ("spa_300x250px.gif", False),
        ("bank_728x90.png", False),
        ("ferry-300x250.jpg", True),
        ("harbour-1200x150.jpg", True),
        ("ferry-1024x768.gif", True),
    ],
)
def test_files_named_after_the_size_of_an_advertisement(name: str, is_one: bool) -> None:
    """A strip is one, and a moving picture of a size that is sold; a still one may be a rendition."""
    assert is_picture(Image(url=f"{BASE}/{name}")) is is_one


@pytest.mark.parametrize(
    ("url", "may_be"),
    [
        ("https://post.example/wp-content/themes/gull/images/arrow.gif", False),
        ("https://post.example/wp-content/plugins/player/play_audio.png", False),
        ("https://post.example/wp-content/uploads/2024/05/mill.jpg", True),
        ("https://post.example/2024/05/mill.jpg?h=52", False),
        ("https://post.example/2024/05/mill.jpg?w=455&h=80", True),
        ("https://diff3.smartadserver.example/call/1/2/", False),
        (f"{BASE}/arrow_30x13.png", False),
        (f"{BASE}/ferry-16x9.png", True),
        (f"{BASE}/poster-50x70.jpg", True),
    ],
)
def test_looks_of_a_system_and_low_thumbnails_are_no_pictures(url: str, may_be: bool) -> None:
    """What belongs to a theme, a plug-in or a seller of advertisements, or is asked for so low, shows no story."""
    assert is_picture(Image(url=url)) is may_be


def test_cuts_of_one_picture_in_folders_named_by_their_corners_are_one():
    """A folder that gives corner and size of a cut, and a file that gives its width, name no other picture."""
    place = "https://img.example/media/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567"
    keys = {
        picture_key(f"{place}/{rest}") for rest in ("0_300_5000_3000/master/5000.jpg?s=1", "500_0_3000_1800/500.jpg")
    }
    assert len(keys) == 1
