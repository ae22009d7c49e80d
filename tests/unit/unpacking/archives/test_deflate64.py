import inflate64
import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.unpacking.archives.deflate64 import decompress_deflate64


def _pack(content: bytes) -> bytes:
    packer = inflate64.Deflater()
    packed: bytes = packer.deflate(content) + packer.flush()
    return packed


def test_it_gives_back_what_was_packed(budget: OutputBudget) -> None:
    """Deflate64 made by the library comes back whole."""
    content = b"Ada Example,1980-01-02\n" * 20_000

    decoded = decompress_deflate64(memoryview(_pack(content)), budget)

    assert bytes(decoded.content) == content
    assert decoded.error is None


@pytest.mark.parametrize(
    ("packed", "reason"),
    [
        (_pack(b"Ada Example\n" * 9000)[:40], UnscannableReason.TRUNCATED),
        (b"\xff" * 99, UnscannableReason.MALFORMED),
    ],
)
def test_damage_is_named(packed: bytes, reason: UnscannableReason, budget: OutputBudget) -> None:
    """Cut and corrupt streams end in a reason."""
    decoded = decompress_deflate64(memoryview(packed), budget)

    assert decoded.error is not None
    assert decoded.error.reason is reason
