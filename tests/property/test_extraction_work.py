import base64
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from types import FrameType

import msgpack
import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction import extract
from dlp_addon.model.limits import Limits
from dlp_addon.model.request import Destination, Sender, UploadRequest

_LIMITS = Limits(max_members=1_000_000)
_FORM = "multipart/form-data; boundary=b"
_FILE = b'Content-Disposition: form-data; name="f"; filename="a.csv"'

type Build = Callable[[int], bytes]

_GROWING: dict[str, tuple[str, Build]] = {
    "parts": (_FORM, lambda count: (b"--b\r\n" + _FILE + b"\r\n\r\nx\r\n") * count),
    "delimiters alone": (_FORM, lambda count: b"--b\r\n" * count),
    "near delimiters": (_FORM, lambda count: b"--b\r\n\r\n" + b"\n--bx" * count * 20),
    "closing delimiters": (_FORM, lambda count: b"--b--\r\n" * count),
    "header lines": (_FORM, lambda count: b"--b\r\n" + b"X-A: b\r\n" * count + b"\r\nx"),
    "folded lines": (_FORM, lambda count: b"--b\r\nX-A: b\r\n" + b" x\r\n" * count + b"\r\nx"),
    "parameters": (_FORM, lambda count: b"--b\r\n" + _FILE + b"; a=b" * count + b"\r\n\r\nx"),
    "open quotes": (_FORM, lambda count: b"--b\r\n" + _FILE + b'; a="\\' * count + b"\r\n\r\nx"),
    "fields": ("application/x-www-form-urlencoded", lambda count: b"a[1]=%41&" * count),
    "ampersands": ("application/x-www-form-urlencoded", lambda count: b"&" * count * 20),
    "bad escapes": ("application/x-www-form-urlencoded", lambda count: b"a=" + b"%zz" * count * 20),
    "frames": ("application/grpc", lambda count: b"\x00\x00\x00\x00\x02\x08\x01" * count),
    "values": ("application/msgpack", lambda count: msgpack.packb([[1, "a"]] * count)),
    "base64 segments": ("application/grpc-web-text", lambda count: base64.b64encode(b"\x80\x00\x00\x00\x00ab") * count),
}


def _calls(content_type: str, body: bytes) -> int:
    """Calls of functions, those in C included, that an extraction takes."""
    calls = 0

    def count_call(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    request = UploadRequest(
        id="1",
        method="POST",
        scheme="https",
        destination=Destination(authority="site.example", port=443),
        sender=Sender(address="192.0.2.1"),
        path="/upload",
        headers=(("Content-Type", content_type),),
        protocol="HTTP/1.1",
        received_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    pieces = extract(request, memoryview(body), _LIMITS, OutputBudget(_LIMITS, tempfile.TemporaryFile))
    sys.setprofile(count_call)
    try:
        for _ in pieces:
            pass
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("kind", _GROWING)
def test_work_grows_no_faster_than_the_body(kind: str) -> None:
    """Four times as many parts, fields, frames, values or header lines cost no more than five times the calls."""
    content_type, build = _GROWING[kind]

    small, large = (_calls(content_type, build(count)) for count in (300, 1200))

    assert large < 5 * small
