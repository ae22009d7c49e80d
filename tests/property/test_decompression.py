import bz2
import gzip
import lzma
import tempfile
import zlib
from collections.abc import Callable

import brotli
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from dlp_addon.decompression import Coding, OutputBudget, decompress
from dlp_addon.model.limits import Limits

PACKERS: dict[Coding, Callable[[bytes], bytes]] = {
    Coding.GZIP: gzip.compress,
    Coding.ZLIB: zlib.compress,
    Coding.BROTLI: brotli.compress,
    Coding.ZSTD: zstandard.compress,
    Coding.BZIP2: bz2.compress,
    Coding.XZ: lzma.compress,
}


@pytest.mark.parametrize("coding", list(Coding))
@settings(max_examples=60, deadline=None)
@given(content=st.binary(max_size=500))
def test_no_bytes_make_a_coding_raise(coding: Coding, content: bytes) -> None:
    """Arbitrary bytes end in content, an error or both, and never consume more than there is."""
    decoded = decompress(coding, memoryview(content), OutputBudget(Limits(), tempfile.TemporaryFile))

    assert 0 <= decoded.consumed <= len(content)


@pytest.mark.parametrize("coding", list(PACKERS))
@settings(max_examples=40, deadline=None)
@given(content=st.binary(min_size=1, max_size=3000), cut=st.floats(0, 0.999))
def test_a_cut_stream_gives_a_prefix_and_an_error(coding: Coding, content: bytes, cut: float) -> None:
    """Whatever is left of a stream decodes to a beginning of the content, and the loss is named."""
    packed = PACKERS[coding](content)
    decoded = decompress(
        coding, memoryview(packed[: int(cut * len(packed))]), OutputBudget(Limits(), tempfile.TemporaryFile)
    )

    assert decoded.error is not None
    assert content.startswith(bytes(decoded.content))
