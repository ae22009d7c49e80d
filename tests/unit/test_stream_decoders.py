import bz2
import gzip
import lzma
import zlib
from collections.abc import Callable

import brotli
import pytest
import zstandard

from dlp_addon.stream_decoders import Member, brotli_member, bzip2_member, lzma_member, zlib_member, zstd_member

CONTENT = b"name,born\nAda Example,1980-01-02\n" * 30_000
MEMBERS: dict[str, tuple[Callable[[], Member], bytes]] = {
    "gzip": (lambda: zlib_member(31), gzip.compress(CONTENT)),
    "zlib": (lambda: zlib_member(15), zlib.compress(CONTENT)),
    "brotli": (brotli_member, brotli.compress(CONTENT)),
    "zstd": (zstd_member, zstandard.compress(CONTENT)),
    "bzip2": (bzip2_member, bz2.compress(CONTENT)),
    "xz": (lzma_member, lzma.compress(CONTENT)),
    "lzma": (lzma_member, lzma.compress(CONTENT, format=lzma.FORMAT_ALONE)),
}


def _decode(member: Member, packed: bytes) -> bytes:
    view = memoryview(packed)
    feeds = (view[at : at + member.feed_bytes] for at in range(0, len(view), member.feed_bytes))
    return b"".join(piece for feed in feeds for piece in member.feed(feed))


@pytest.mark.parametrize("name", list(MEMBERS))
def test_a_member_is_decoded_to_its_end(name: str) -> None:
    """Everything comes out, in whatever pieces, and the end is seen."""
    build, packed = MEMBERS[name]
    member = build()

    assert _decode(member, packed) == CONTENT
    assert member.finished
    assert member.unused == 0


@pytest.mark.parametrize("name", ["gzip", "zlib", "bzip2", "xz"])
def test_what_stands_behind_is_given_back(name: str) -> None:
    """Bytes behind the end of a member are counted, not decoded."""
    build, packed = MEMBERS[name]
    member = build()
    list(member.feed(memoryview(packed + b"behind")))

    assert member.unused == len(b"behind")


@pytest.mark.parametrize("name", list(MEMBERS))
def test_a_cut_member_is_not_finished(name: str) -> None:
    """A member that breaks off is told from one that ends."""
    build, packed = MEMBERS[name]
    member = build()
    _decode(member, packed[:-20])

    assert not member.finished
