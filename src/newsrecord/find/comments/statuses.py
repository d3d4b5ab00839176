"""Part the name of a reader from what publishing systems add to it: "Ana Ruiz (not verified)"."""

from __future__ import annotations

from typing import Final

from newsrecord.find.comments.talk_words import key
from newsrecord.find.wordlists import line_set

__all__ = ["without_status"]

_UNVERIFIED: Final = line_set("""
    not verified | unverified | nicht überprüft | nicht verifiziert | nicht bestätigt | non vérifié | non vérifiée
    no verificado | no verificada | não verificado | não verificada | non verificato | non verificata
    niet gecontroleerd | niet geverifieerd | ikke efterprøvet | ikke verificeret | ikke bekræftet | ej verifierad
    inte verifierad | overifierad | ikke bekreftet | ikke verifisert | vahvistamaton | varmistamaton
    ei vahvistettu | ei varmistettu | niezweryfikowany | niezweryfikowana | niezweryfikowane | neověřeno | neověřený
    neoverené | neoverený | nem ellenőrzött | neverificat | neverificată | непроверен | не е проверено
    не проверено | не проверен | не подтвержден | не подтверждён | не перевірено | не підтверджено | не праверана
    μη επαληθευμένος | μη επιβεβαιωμένος | δεν έχει επαληθευτεί | doğrulanmamış | onaylanmamış | neprovjereno
    nije provjereno | nije potvrđeno | nije provereno | није проверено | непотврђено | ni preverjeno | nepreverjeno
    nepatikrintas | nepatvirtintas | nav pārbaudīts | kontrollimata | no verificat | non verificado
    egiaztatu gabe | غير محقق | لم يتم التحقق | لم يتم التحقق منه | تأیید نشده | تایید نشده | לא מאומת | לא אומת
    未認証 | 未検証 | 未確認 | 미확인 | 확인되지 않음 | 未验证 | 未驗證 | 未经验证 | 未經驗證 | chưa xác minh
    chưa được xác minh | chưa được kiểm chứng | ไม่ได้ตรวจสอบ | ยังไม่ได้ตรวจสอบ | tidak terverifikasi
    belum diverifikasi | सत्यापित नहीं | असत्यापित
    visitor | nincs ellenőrizve | неперевірений | χωρίς επαλήθευση | doğrulanmadı | nije ovjereno | nije verifikovan
    nepatvirtinta | chưa xác thực | tidak diverifikasi | egiaztatu gabea
""")
"""What a name is that nobody has an account for, in brackets behind it."""
_READERS: Final = ("网友]", "網友]", "用户]", "用戶]")


def without_status(name: str) -> str:
    """Return *name* without what the publishing system adds in brackets behind it.

    >>> without_status("Ana Ruiz (not verified)"), without_status("Ana (harbour office)"), without_status("小风 [网友]")
    ('Ana Ruiz', 'Ana (harbour office)', '小风')
    """
    if "(" in name:
        head, _, status = name.rpartition("(")
        return head.rstrip() if key(status) in _UNVERIFIED else name
    if name.endswith(_READERS):
        # Chinese pages print where she reads.
        return name.rpartition("[")[0].rstrip() or name
    return name
