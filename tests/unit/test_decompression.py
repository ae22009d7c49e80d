import bz2
import gzip
import lzma
import tempfile
import zlib
from collections.abc import Callable
from typing import BinaryIO

import brotli
import lz4.frame
import pytest
import zstandard

from dlp_addon.decompression import Coding, OutputBudget, decompress
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits


def _raw_deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


PACKERS: dict[Coding, Callable[[bytes], bytes]] = {
    Coding.GZIP: gzip.compress,
    Coding.ZLIB: zlib.compress,
    Coding.RAW_DEFLATE: _raw_deflate,
    Coding.BROTLI: lambda content: brotli.compress(content, quality=2),
    Coding.LZ4: lz4.frame.compress,
    Coding.ZSTD: zstandard.compress,
    Coding.BZIP2: bz2.compress,
    Coding.XZ: lambda content: lzma.compress(content, preset=0),
}
CONCATENATED = (Coding.GZIP, Coding.ZSTD, Coding.BZIP2, Coding.XZ, Coding.LZ4)


def _budget(limits: Limits | None = None) -> OutputBudget:
    return OutputBudget(limits or Limits(), tempfile.TemporaryFile)


@pytest.mark.parametrize("coding", list(Coding))
@pytest.mark.parametrize("content", [b"", b"a", b"name,born\n" * 1000, bytes(range(256)) * 9000])
def test_every_coding_gives_back_what_was_packed(coding: Coding, content: bytes) -> None:
    """Content packed by the coding's own library comes back whole, with every packed byte consumed."""
    packed = PACKERS[coding](content)

    decoded = decompress(coding, memoryview(packed), _budget())

    assert bytes(decoded.content) == content
    assert decoded.error is None
    assert decoded.consumed == len(packed)


@pytest.mark.parametrize("coding", list(Coding))
def test_truncation_is_named_and_keeps_the_beginning(coding: Coding) -> None:
    """A stream cut in its middle is TRUNCATED, and what could be decoded is a prefix of the content."""
    content = b"".join(b"%d,Ada Example\n" % (number * 7919 % 100_003) for number in range(20_000))
    packed = PACKERS[coding](content)

    decoded = decompress(coding, memoryview(packed)[: len(packed) // 2], _budget())

    assert decoded.error is not None
    assert decoded.error.reason is UnscannableReason.TRUNCATED
    assert content.startswith(bytes(decoded.content))


@pytest.mark.parametrize("coding", [coding for coding in Coding if coding is not Coding.RAW_DEFLATE])
def test_garbage_is_malformed(coding: Coding) -> None:
    """Bytes that are no such stream end in MALFORMED, not in an exception."""
    decoded = decompress(coding, memoryview(b"\x9f\xff\xfe garbage that nobody packed" * 9), _budget())

    assert decoded.error is not None
    assert decoded.error.reason is UnscannableReason.MALFORMED


@pytest.mark.parametrize("coding", CONCATENATED)
def test_concatenated_members_are_one_content(coding: Coding) -> None:
    """Members, streams and frames one behind the other are all decoded."""
    packed = PACKERS[coding](b"first\n") + PACKERS[coding](b"second\n")

    decoded = decompress(coding, memoryview(packed), _budget())

    assert bytes(decoded.content) == b"first\nsecond\n"


@pytest.mark.parametrize("coding", [*CONCATENATED, Coding.ZLIB, Coding.RAW_DEFLATE])
def test_what_follows_the_stream_is_left_to_the_caller(coding: Coding) -> None:
    """`consumed` ends where the compressed data ends, so that trailing bytes can be examined."""
    packed = PACKERS[coding](b"content")

    decoded = decompress(coding, memoryview(packed + b"trailing"), _budget())

    assert decoded.error is None
    assert decoded.consumed == len(packed)


def test_bytes_behind_brotli_are_an_error() -> None:
    """Brotli's decoder cannot tell where it ended, so trailing bytes are MALFORMED rather than unseen."""
    decoded = decompress(Coding.BROTLI, memoryview(brotli.compress(b"x" * 99) + b"trailing"), _budget())

    assert decoded.error is not None
    assert decoded.error.reason is UnscannableReason.MALFORMED


@pytest.mark.parametrize("coding", list(Coding))
def test_a_bomb_is_stopped_by_its_ratio(coding: Coding) -> None:
    """A stream over the ratio is stopped once it is large enough to look at, long before it is unpacked."""
    limits = Limits(min_ratio_bytes=1024 * 1024, max_ratio=20)
    budget = _budget(limits)

    with pytest.raises(UnscannableError) as caught:
        decompress(coding, memoryview(PACKERS[coding](bytes(64 * 1024 * 1024))), budget)

    assert caught.value.detail == "max_ratio"
    assert budget.unpacked_bytes < 48 * 1024 * 1024


def test_every_stream_is_counted_by_the_same_budget() -> None:
    """Several streams together reach `max_unpacked_bytes` even if each alone is small."""
    budget = _budget(Limits(max_unpacked_bytes=2500))
    packed = memoryview(gzip.compress(b"a" * 1000))
    decompress(Coding.GZIP, packed, budget)
    decompress(Coding.GZIP, packed, budget)

    with pytest.raises(UnscannableError) as caught:
        decompress(Coding.GZIP, packed, budget)

    assert caught.value.reason is UnscannableReason.OVER_LIMIT
    assert caught.value.detail == "max_unpacked_bytes"


def test_a_window_too_large_is_over_limit() -> None:
    """An xz stream that wants a gigantic dictionary is refused before the memory is asked for."""
    packed = lzma.compress(b"content", filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 300 * 1024 * 1024}])

    decoded = decompress(Coding.XZ, memoryview(packed), _budget())

    assert decoded.error is not None
    assert decoded.error.reason is UnscannableReason.OVER_LIMIT


def test_a_header_kept_elsewhere_is_decoded_first() -> None:
    """Containers that keep a stream's header apart hand it over without copying the stream."""
    packed = lzma.compress(b"content of a member", format=lzma.FORMAT_ALONE)

    decoded = decompress(Coding.XZ, memoryview(packed)[13:], _budget(), header=packed[:13])

    assert bytes(decoded.content) == b"content of a member"


def test_members_are_counted() -> None:
    """The limit on members holds over all containers of an inspection."""
    budget = _budget(Limits(max_members=3))
    budget.charge_members(3)

    with pytest.raises(UnscannableError) as caught:
        budget.charge_members()

    assert caught.value.detail == "max_members"


@pytest.mark.parametrize("size", [0, 1, 1024 * 1024, 1024 * 1024 + 1, 3_000_000])
def test_stored_content_is_read_only_bytes(size: int) -> None:
    """In memory or in a mapped scratch file, the result is the same bytes and cannot be written to."""
    content = _budget().store([b"x" * size], packed_bytes=None)

    assert len(content) == size
    assert content.readonly
    assert content.format == "B"
    assert bytes(content) == b"x" * size


def test_large_output_goes_to_scratch_and_small_output_does_not() -> None:
    """Scratch files are only made for what is larger than a mebibyte, and are closed when the content is there."""
    made = []

    def scratch() -> BinaryIO:
        made.append(tempfile.TemporaryFile())  # noqa: SIM115 - the sink closes it
        return made[-1]

    budget = OutputBudget(Limits(), scratch)
    budget.store([b"a" * 1024], packed_bytes=None)
    budget.store([b"a" * 1024 * 1024, b"b"], packed_bytes=None)

    assert len(made) == 1
    assert made[0].closed


def test_scratch_is_closed_when_a_limit_is_reached() -> None:
    """A bomb leaves no open scratch file behind."""
    made = []

    def scratch() -> BinaryIO:
        made.append(tempfile.TemporaryFile())  # noqa: SIM115 - the sink closes it
        return made[-1]

    budget = OutputBudget(Limits(max_unpacked_bytes=3_000_000), scratch)

    with pytest.raises(UnscannableError):
        budget.store([b"a" * 2_000_000] * 3, packed_bytes=None)

    assert [file.closed for file in made] == [True]


def test_a_full_disk_is_not_mistaken_for_bad_content() -> None:
    """An OSError of the scratch file goes up as it is: the upload fails closed instead of looking malformed."""

    def scratch() -> BinaryIO:
        raise OSError(28, "No space left on device")

    packed = gzip.compress(bytes(range(256)) * 8192)

    with pytest.raises(OSError, match="No space"):
        decompress(Coding.GZIP, memoryview(packed), OutputBudget(Limits(), scratch))


def test_later_bombs_are_stopped_earlier() -> None:
    """Nested bombs stay cheap: each stream over the ratio makes the next one suspect at a quarter of the size."""
    budget = _budget(Limits(min_ratio_bytes=8 * 1024 * 1024))
    bomb = memoryview(bz2.compress(bytes(64 * 1024 * 1024)))
    spent = []
    for _ in range(3):
        before = budget.unpacked_bytes
        with pytest.raises(UnscannableError):
            decompress(Coding.BZIP2, bomb, budget)
        spent.append(budget.unpacked_bytes - before)

    assert spent[1] < spent[0] // 3
    assert spent[2] < spent[1]
