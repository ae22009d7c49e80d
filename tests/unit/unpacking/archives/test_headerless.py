import os
import zlib

import brotli
import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.unpacking.archives.headerless import headerless_stream

TABLE = b"name,born\n" + b"Ada Example,1980-01-02\n" * 400
WORKBOOK = b"PK\x03\x04" + os.urandom(5_000)


@pytest.mark.parametrize("content", [TABLE, WORKBOOK])
@pytest.mark.parametrize("packed", [lambda raw: zlib.compress(raw)[2:-4], brotli.compress])
def test_streams_without_signature_are_decoded(content: bytes, packed: type[bytes], budget: OutputBudget) -> None:
    """Raw deflate and Brotli that nothing announces come out whole, text and containers alike."""
    (part,) = headerless_stream(memoryview(packed(content)), budget)

    assert bytes(part.content) == content


def test_noise_is_no_stream(budget: OutputBudget) -> None:
    """Random and uniform bytes decode to nothing, at every length."""
    for size in range(0, 3_000, 7):
        assert list(headerless_stream(memoryview(os.urandom(size)), budget)) == []
        assert list(headerless_stream(memoryview(bytes(size)), budget)) == []
