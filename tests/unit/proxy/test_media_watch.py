import gzip
import lzma
import random
import struct
import zlib

import pytest

from dlp_addon.proxy.media_watch import (
    BEGINNING_BYTES,
    LOOKAHEAD_BYTES,
    MAX_BEGINNING_BYTES,
    MEDIA_FAMILIES,
    WINDOW_BYTES,
    MediaWatch,
    is_opaque,
    locate_media,
)

NOISE = random.Random(7).randbytes(2_000_000)
ROWS = "".join(f"Quill{number},Zora,1980-01-{number % 28 + 1:02}\n" for number in range(40))
SIZE = WINDOW_BYTES + LOOKAHEAD_BYTES


def box(kind: bytes, size: int) -> bytes:
    """A box of ISO/IEC 14496-12 with zeros in it."""
    return struct.pack(">I", size) + kind + bytes(size - 8)


def watched(body: bytes, piece_bytes: int = 50_000, content_type: str = "") -> MediaWatch:
    """A watch that saw all of `body`."""
    watch = MediaWatch(content_type, MEDIA_FAMILIES)
    for start in range(0, len(body), piece_bytes):
        watch.take(body[start : start + piece_bytes])
    return watch


def test_noise_is_opaque() -> None:
    """What a video is to whoever cannot decode it, is opaque."""
    assert all(is_opaque(NOISE[at : at + SIZE]) for at in range(0, len(NOISE) - SIZE, SIZE))


@pytest.mark.parametrize(
    "content",
    [
        b"Quill,Zora,1980-01-02,A0123",
        ROWS.encode("utf-16-le"),
        ROWS.encode("utf-16-be"),
        ROWS.encode("utf-32"),
        ("Приезжий Иванов, Карабасов; " * 160).encode(),
        (ROWS * 12).encode("cp037"),
        bytes(byte ^ 0x55 for byte in (ROWS * 12).encode()),
        b"".join(ROWS[at : at + 20].encode() + NOISE[at : at + 6] for at in range(0, 1200, 20)) * 3,
        zlib.compress(ROWS.encode()),
        gzip.compress(ROWS.encode()),
        lzma.compress(ROWS.encode()),
        b"PK\x03\x04\x14\x00\x00\x00\x08\x00",
        b"7z\xbc\xaf\x27\x1c",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"PAR1",
        b"\x28\xb5\x2f\xfd\x04",
    ],
)
@pytest.mark.parametrize("at", [5, 30_001, WINDOW_BYTES - 5_000])
def test_what_can_be_read_is_not_opaque(content: bytes, at: int) -> None:
    """Text in any encoding, coded text, and the beginnings of containers and streams, wherever they stand."""
    window = NOISE[:at] + content + NOISE[at:]

    assert not is_opaque(window[:SIZE])


@pytest.mark.parametrize(
    ("beginning", "content_type", "located"),
    [
        (box(b"ftyp", 24), "video/mp4", ("video", 0)),
        (b"\x1aE\xdf\xa3" + NOISE[:1000], "", ("video", 0)),
        (b"G".join((b"", NOISE[:187].replace(b"G", b"H"), NOISE[:187], NOISE[:50])), "", ("video", 0)),
        (b"\xff\xd8\xff\xe0" + NOISE[:1000], "", ("image", 0)),
        (b"fLaC" + NOISE[:1000], "", ("audio", 0)),
        (b"PK\x03\x04" + NOISE[:1000], "video/mp4", None),
        (b"name,born\n" * 100, "video/mp4", None),
        (
            b"--b\r\nContent-Disposition: form-data\r\n\r\n\xff\xd8\xff\xe0",
            "multipart/form-data; boundary=b",
            ("image", 39),
        ),
        (b"--b\r\n\r\nx\r\n--b\r\n\r\n\xff\xd8\xff\xe0", "multipart/form-data; boundary=b", ("image", 17)),
        (b"\xff\xd8\xff\xe0", "multipart/form-data; boundary=b", None),
    ],
)
def test_media_is_told_by_its_beginning(beginning: bytes, content_type: str, located: tuple[str, int] | None) -> None:
    """Family and place of the media, behind the head of a form too; what a type claims does not count."""
    assert locate_media(beginning, content_type) == located


@pytest.mark.parametrize("piece_bytes", [700, 65_536, 5_000_000])
def test_beginning_ends_behind_the_tables_of_a_movie(piece_bytes: int) -> None:
    """All that stands before the media is kept for inspection; what follows counts as long as it is opaque."""
    head = box(b"ftyp", 24) + box(b"moov", 400_000) + box(b"free", 1000) + struct.pack(">I", 0) + b"mdat"
    watch = watched(head + NOISE, piece_bytes)

    assert watch.beginning == (head + NOISE)[: len(head) - 8 + WINDOW_BYTES]
    assert len(head) + len(NOISE) - 2 * SIZE < watch.opaque_bytes <= len(head) + len(NOISE) - LOOKAHEAD_BYTES
    assert not watch.is_over


def test_what_follows_something_readable_never_counts() -> None:
    """The first window that is not opaque is the last that is looked at."""
    body = b"\xff\xd8\xff\xe0" + NOISE[:600_000] + ROWS.encode() + NOISE
    watch = watched(body)

    assert watch.is_over
    assert BEGINNING_BYTES <= watch.opaque_bytes <= 600_004


@pytest.mark.parametrize(
    "body",
    [
        ROWS.encode() * 500,
        box(b"ftyp", 24) + box(b"evil", 2000) + NOISE,
        box(b"ftyp", 24) + struct.pack(">I", 3) + b"free" + NOISE,
        box(b"ftyp", 24) + struct.pack(">I", MAX_BEGINNING_BYTES) + b"moov" + NOISE * 3,
        box(b"ftyp", 24) + box(b"free", 8) * 100 + NOISE,
        NOISE,
        b"",
    ],
)
def test_other_bodies_have_no_beginning(body: bytes) -> None:
    """Nothing counts of a body that is no media, whose boxes are none, or whose media begins late."""
    watch = watched(body)

    assert (watch.beginning, watch.opaque_bytes) == (b"", 0)


def test_family_that_is_not_wanted_does_not_count() -> None:
    """Only media of the families that the operator named counts."""
    watch = MediaWatch("", ("video",))
    watch.take(b"\xff\xd8\xff\xe0" + NOISE)

    assert watch.is_over
    assert watch.beginning == b""
