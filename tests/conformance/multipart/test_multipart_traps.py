import base64
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction import extract
from dlp_addon.model.content import Upload
from dlp_addon.model.limits import Limits
from dlp_addon.model.request import Destination, Sender, UploadRequest

_FILE = b"PK\x03\x04\r\nab\ncd\rxx\x00\xff"
_DISPOSITION = b'Content-Disposition: form-data; name="f"; filename="a.xlsx"'
_FORM = "multipart/form-data; boundary=b"


@dataclass(frozen=True, slots=True)
class Trap:
    """A body that a common parser misreads; the file in it is `_FILE`, called `a.xlsx` unless said otherwise."""

    title: str
    body: bytes
    content_type: str = _FORM
    name: str = "a.xlsx"


def _trap(title: str, header: bytes, content: bytes = _FILE, name: str = "a.xlsx") -> Trap:
    return Trap(title, b"--b\r\n" + header + b"\r\n\r\n" + content + b"\r\n--b--\r\n", name=name)


_PLAIN_BODY = _trap("", _DISPOSITION).body

_TRAPS = (
    _trap("content type first, as aiohttp writes it", b"Content-Type: application/x\r\n" + _DISPOSITION),
    _trap("other header first", b"Content-Length: 17\r\nX-Part: 1\r\n" + _DISPOSITION),
    _trap("header names in lower case", _DISPOSITION.lower().replace(b"filename", b"FileName")),
    _trap("no blank behind the colon", _DISPOSITION.replace(b": ", b":")),
    _trap("blank before the colon", _DISPOSITION.replace(b":", b" :")),
    _trap("folded header", _DISPOSITION.replace(b"; ", b";\r\n\t")),
    _trap("folded with line feeds", _DISPOSITION.replace(b"; ", b";\n  ")),
    _trap("bare file name", _DISPOSITION.replace(b'"', b"")),
    _trap("name in apostrophes of RFC 8187", b"Content-Disposition: form-data; name=f; filename*=UTF-8''a%2Exlsx"),
    _trap("RFC 2231 pieces", b'Content-Disposition: form-data; name=f; filename*0="a."; filename*1=xlsx'),
    _trap("encoded word", b'Content-Disposition: form-data; name=f; filename="=?utf-8?B?YS54bHN4?="'),
    _trap("percent-encoded name", _DISPOSITION.replace(b"a.xlsx", b"a%2Exlsx")),
    _trap("Windows path", _DISPOSITION.replace(b"a.xlsx", b"C:\\temp\\a.xlsx")),
    _trap("semicolon in the name", _DISPOSITION.replace(b"a.xlsx", b"x;y.xlsx"), name="x;y.xlsx"),
    _trap("latin-1 name", _DISPOSITION.replace(b"a.xlsx", b"\xe9.xlsx"), name="é.xlsx"),
    _trap("no disposition at all", b'Content-Type: application/x; name="a.xlsx"'),
    _trap("line without a colon", b"garbage\r\n" + _DISPOSITION),
    _trap(
        "base64 in lines",
        _DISPOSITION + b"\r\nContent-Transfer-Encoding: base64",
        base64.encodebytes(_FILE),
    ),
    _trap("base64 that is not", _DISPOSITION + b"\r\nContent-Transfer-Encoding: base64"),
    _trap("quoted-printable that is not", _DISPOSITION + b"\r\nContent-Transfer-Encoding: quoted-printable"),
    _trap("gzip that is not", _DISPOSITION + b"\r\nContent-Encoding: gzip"),
    Trap("line feeds only", b"--b\n" + _DISPOSITION + b"\n\n" + _FILE + b"\n--b--\n"),
    Trap("no closing delimiter", b"--b\r\n" + _DISPOSITION + b"\r\n\r\n" + _FILE),
    Trap("cut closing delimiter", b"--b\r\n" + _DISPOSITION + b"\r\n\r\n" + _FILE + b"\r\n--b\r\n"),
    Trap("no line break at the end", b"--b\r\n" + _DISPOSITION + b"\r\n\r\n" + _FILE + b"\r\n--b--"),
    Trap("preamble", b"This is MIME.\r\n--b\r\n" + _DISPOSITION + b"\r\n\r\n" + _FILE + b"\r\n--b--"),
    Trap("line break first", b"\r\n--b\r\n" + _DISPOSITION + b"\r\n\r\n" + _FILE + b"\r\n--b--"),
    Trap("white space behind the boundary", b"--b \t\r\n" + _DISPOSITION + b"\r\n\r\n" + _FILE + b"\r\n--b-- \r\n"),
    Trap("file behind the end", b"--b--\r\n--b\r\n" + _DISPOSITION + b"\r\n\r\n" + _FILE + b"\r\n--b--"),
    Trap(
        "quoted boundary with blanks",
        b"--b c:d\r\n" + _DISPOSITION + b"\r\n\r\n" + _FILE + b"\r\n--b c:d--",
        'multipart/form-data; boundary="b c:d"',
    ),
    Trap("boundary missing", _PLAIN_BODY, "multipart/form-data"),
    Trap("boundary wrong", _PLAIN_BODY, "multipart/form-data; boundary=other"),
    Trap("boundary between two", _PLAIN_BODY, "multipart/form-data; boundary=other; boundary=b"),
    Trap("label of another type", _PLAIN_BODY, "application/json"),
    Trap("no label", _PLAIN_BODY, ""),
    Trap("upper-case label", _PLAIN_BODY, "MULTIPART/FORM-DATA; BOUNDARY=b"),
    Trap("replace", _PLAIN_BODY, "multipart/x-mixed-replace;boundary=b"),
    Trap(
        "nested mixed of RFC 2388",
        b'--a\r\nContent-Disposition: form-data; name="f"\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'
        + _trap("", b'Content-Disposition: file; filename="a.xlsx"').body
        + b"\r\n--a--",
        "multipart/form-data; boundary=a",
    ),
    Trap(
        "boundary that begins another",
        b"--b\r\nContent-Type: multipart/mixed; boundary=bb\r\n\r\n--bb\r\n"
        + _DISPOSITION
        + b"\r\n\r\n"
        + _FILE
        + b"\r\n--bb--\r\n--b--",
        "multipart/mixed; boundary=b",
    ),
    Trap(
        "related with metadata, as Google Drive has it",
        b'--b\r\nContent-Type: application/json\r\n\r\n{"title":"a.xlsx","parents":[]}\r\n'
        b"--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.b64encode(_FILE)
        + b"\r\n--b--",
        "multipart/related; boundary=b",
    ),
    Trap(
        "blob named by a field behind it",
        b"--b\r\n"
        + _DISPOSITION.replace(b"a.xlsx", b"blob")
        + b"\r\n\r\n"
        + _FILE
        + b'\r\n--b\r\nContent-Disposition: form-data; name="resumableFilename"\r\n\r\na.xlsx\r\n--b--',
    ),
)


def _extract(content_type: str, body: bytes) -> list[Upload]:
    request = UploadRequest(
        id="1",
        method="POST",
        scheme="https",
        destination=Destination(authority="site.example", port=443),
        sender=Sender(address="192.0.2.1"),
        path="/upload",
        headers=(("Content-Type", content_type),) if content_type else (),
        protocol="HTTP/1.1",
        received_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    pieces = extract(request, memoryview(body), Limits(), OutputBudget(Limits(), tempfile.TemporaryFile))
    return [piece for piece in pieces if isinstance(piece, Upload)]


@pytest.mark.parametrize("trap", _TRAPS, ids=lambda trap: trap.title)
def test_file_is_found_byte_for_byte(trap: Trap) -> None:
    """However a multipart body is written, its file is found whole and under its name."""
    uploads = _extract(trap.content_type, trap.body)

    assert (trap.name, _FILE) in [(upload.name, bytes(upload.content)) for upload in uploads]


@pytest.mark.parametrize("trap", _TRAPS, ids=lambda trap: trap.title)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_cut_bodies_lose_nothing(trap: Trap, share: float) -> None:
    """A body that stops anywhere still gives the bytes of the file that it holds."""
    body = trap.body[: int(len(trap.body) * share)]
    start = body.find(_FILE[:6])
    uploads = _extract(trap.content_type, body)

    assert all(upload.content for upload in uploads)
    if start >= 0:
        assert any(_FILE[:6] in bytes(upload.content) for upload in uploads)
