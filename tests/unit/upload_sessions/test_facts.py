from dlp_addon.errors import UnscannableReason
from dlp_addon.model.inspection import Inspection
from dlp_addon.upload_sessions.facts import is_opaque, is_text, merge, unexamined


def found(people: int, **entities: int) -> Inspection:
    """An inspection with counts."""
    return Inspection(body_bytes=3, body_sha256="00", distinct_people=people, entities=tuple(sorted(entities.items())))


def test_sums_are_bounds() -> None:
    """What is found in two pieces is never more than the sum, so the sum is what a quick decision goes by."""
    merged = merge(found(3, US_SSN=2), found(4, IBAN_CODE=1, US_SSN=5))

    assert merged.distinct_people == 7
    assert merged.entities == (("IBAN_CODE", 1), ("US_SSN", 7))
    assert merged.body_sha256 == "00"


def test_unread_parts_are_kept_once() -> None:
    """The same gap is not reported again with every part."""
    gap = unexamined(UnscannableReason.UNSEEN_PREFIX)

    assert len(merge(merge(found(0), gap), gap).unscannable) == 1


def test_types_are_told_apart() -> None:
    """Text can be read from any line on, pictures and films hold no table."""
    assert is_text("text/csv")
    assert is_opaque("video/mp4")
    assert not is_text("application/zip")
    assert not is_opaque("application/zip")
