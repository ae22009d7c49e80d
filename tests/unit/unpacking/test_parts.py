from dlp_addon.errors import UnscannableReason
from dlp_addon.unpacking.parts import Flaw, Part


def test_names_and_content_do_not_show() -> None:
    """Member names and content can be personal data, so no repr shows them."""
    part = Part(name="Ada Example.csv", content=memoryview(b"Ada"))
    flaw = Flaw(name="Ada Example.csv", reason=UnscannableReason.ENCRYPTED, detail="zip member")

    assert "Ada" not in repr(part)
    assert "Ada" not in repr(flaw)
