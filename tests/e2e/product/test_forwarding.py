"""Media that is sent on while it comes in: what of it, what never, and what a site has of a refused one."""

import random
import struct
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from tests.e2e.certificates import Authority
from tests.e2e.clients import open_client, run_curl
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import LEAK, make_delimited, make_xlsx
from tests.e2e.product.running import Product, run_product

NOISE = random.Random(1).randbytes(10_000_000)
"""As a video is to whoever cannot decode it."""


@pytest.fixture(scope="module")
def forwarding(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Iterator[Product]:
    """A gateway that forwards videos and pictures."""
    families = ["--set", "dlp_forward_media=video", "--set", "dlp_forward_media=image"]
    with run_product(tmp_path_factory.mktemp("forwarding"), authority, arguments=families) as running:
        yield running


def box(kind: bytes, content: bytes) -> bytes:
    """A box of ISO/IEC 14496-12."""
    return struct.pack(">I", len(content) + 8) + kind + content


def video(media: bytes = NOISE, before: bytes = b"") -> bytes:
    """An MP4 file."""
    movie = box(b"moov", b"".join(struct.pack(">I", number * 997) for number in range(20_000)))
    return box(b"ftyp", b"isom\x00\x00\x02\x00isomavc1mp41") + movie + before + box(b"mdat", media)


def picture(text: bytes) -> bytes:
    """A PNG file with a text chunk between its data."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 2000, 2000, 8, 2, 0, 0, 0))
    return head + chunk(b"IDAT", NOISE[:5_000_000]) + chunk(b"tEXt", text) + chunk(b"IDAT", NOISE[5_000_000:])


def told_forwarded_bytes(gateway: Product, event: str, before: int) -> int:
    """What the newest event of a name says, once it is logged; `before` is how many there were."""
    deadline = time.monotonic() + 10
    while len(gateway.events(event)) == before and time.monotonic() < deadline:
        time.sleep(0.05)
    return int(str(gateway.events(event)[-1]["forwarded_bytes"]))


def leaks() -> Mapping[str, Callable[[], bytes]]:
    """Polyglots: each begins as media does."""
    table, half = make_delimited(LEAK), len(NOISE) // 2
    return {
        "workbook behind": lambda: video() + make_xlsx(LEAK),
        "table in a free box before": lambda: video(before=box(b"free", table)),
        "table inside": lambda: video(NOISE[:half] + table + NOISE[half:]),
        "table in a text chunk": lambda: picture(b"Comment\x00" + table),
    }


@pytest.mark.parametrize(("kind", "is_http2"), [(kind, number % 2 == 0) for number, kind in enumerate(leaks())])
def test_polyglot_is_refused(forwarding: Product, http2_origin: RecordingOrigin, kind: str, *, is_http2: bool) -> None:
    """Of media that hides people the site never has all, and no person; the record says how much of it went out."""
    body, before = leaks()[kind](), len(forwarding.events("dlp.upload_quarantined"))
    with open_client(forwarding, http2=is_http2) as client:
        client.get(f"{http2_origin.url}/")
        answer = client.put(f"{http2_origin.url}/video.mp4", content=body)

    assert answer.status_code == 403
    arrived = [request for request in http2_origin.requests if request.method == "PUT"]
    assert not any(request.is_complete for request in arrived)
    for request in arrived:
        assert body.startswith(bytes(request.body))
        assert not any(name.encode() in request.body for _, name, *_ in LEAK[1:])
    told = told_forwarded_bytes(forwarding, "dlp.upload_quarantined", before)
    assert told >= sum(request.size for request in arrived)


@pytest.mark.parametrize(("is_http2", "is_form"), [(False, True), (True, False)])
def test_media_arrives_while_it_comes_in(
    forwarding: Product, http2_origin: RecordingOrigin, tmp_path: Path, *, is_http2: bool, is_form: bool
) -> None:
    """Clean media is mostly there before its end is sent, and arrives as it was."""
    body, before = video(), len(forwarding.events("dlp.upload_inspected"))
    file = tmp_path / "video.mp4"
    file.write_bytes(body)
    shape = ("-F", f"file=@{file}") if is_form else ("-T", str(file))
    protocol = "--http2" if is_http2 else "--http1.1"
    answer = run_curl(forwarding, protocol, *shape, "--limit-rate", "8M", f"{http2_origin.url}/video.mp4")

    assert answer.startswith("received ")
    assert body in bytes(http2_origin.requests[0].body)
    assert told_forwarded_bytes(forwarding, "dlp.upload_inspected", before) > 3_000_000
