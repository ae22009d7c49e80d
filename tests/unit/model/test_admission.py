import pytest

from dlp_addon.model.admission import SpooledBody


def full_disk() -> int:
    """Stands for a file that cannot be made."""
    raise OSError(28, "No space left on device")


def test_small_body_is_inspected_without_a_file() -> None:
    """What is in memory needs no descriptor; whoever wants one all the same hears where none can be had."""
    body = SpooledBody(file=full_disk, size=4, sha256="00", content=b"body")

    assert body.inspectable == b"body"
    with pytest.raises(OSError, match="No space"):
        _ = body.descriptor


def test_large_body_is_inspected_by_its_descriptor() -> None:
    """What is on disk is handed over as a file, and never shown in a representation."""
    body = SpooledBody(file=lambda: 7, size=10**9, sha256="00")

    assert body.inspectable == body.descriptor == 7
    assert "content" not in repr(SpooledBody(file=full_disk, size=4, sha256="00", content=b"123-45-6789"))
