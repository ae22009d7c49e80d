"""Damaged, hostile and lying uploads: each has a clear outcome by the default policy, and none passes in silence."""

import gzip
import io
import zipfile
from pathlib import Path

import msoffcrypto.format.ooxml
import py7zr
import pytest

from tests.e2e.clients import open_client, run_curl, talk
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import LEAK, STATISTICS, make_delimited, make_xlsx, make_zip
from tests.e2e.product.running import Product

BOMB_BYTES = 160 * 1024 * 1024


def make_bomb() -> bytes:
    """A workbook whose sheet unpacks to a thousand times its size."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(make_xlsx(STATISTICS))) as plain, zipfile.ZipFile(target, "w") as package:
        for name in plain.namelist():
            padding = b" " * BOMB_BYTES if name.endswith("sheet1.xml") else b""
            package.writestr(name, padding + plain.read(name), zipfile.ZIP_DEFLATED)
    return target.getvalue()


def encrypt(workbook: bytes) -> bytes:
    """The workbook with a password to open it."""
    target = io.BytesIO()
    msoffcrypto.format.ooxml.OOXMLFile(io.BytesIO(workbook)).encrypt("invented", target)
    return target.getvalue()


def put(product: Product, url: str, content: bytes, **headers: str) -> tuple[int, str | None, set[str]]:
    """Status, rule and reasons of what could not be read."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    with open_client(product, timeout=60) as client:
        answer = client.put(url, content=content, headers=named)
    if answer.status_code == 200:
        return 200, None, set()
    problem = answer.json()
    return answer.status_code, problem["rule"], {part["reason"] for part in problem["unscannable"]}


def seal_7z(content: bytes) -> bytes:
    """A 7z archive with a password."""
    target = io.BytesIO()
    with py7zr.SevenZipFile(target, "w", password="invented") as archive:
        archive.writestr(content, "statistics.csv")
    return target.getvalue()


def nest(content: bytes, depth: int) -> bytes:
    """Zips inside each other."""
    for _ in range(depth):
        content = make_zip("inner", content)
    return content


def make_members(count: int) -> bytes:
    """A zip of many small files."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for number in range(count):
            archive.writestr(str(number), b"")
    return target.getvalue()


SEALED = Path(__file__).parents[2] / "conformance" / "tables" / "files"
UNREADABLE = {
    "truncated-workbook": (make_xlsx(STATISTICS)[:-900], {"truncated", "malformed"}),
    "truncated-gzip": (gzip.compress(make_delimited(STATISTICS))[:-20], {"truncated"}),
    "truncated-zip": (make_zip("statistics.csv", make_delimited(STATISTICS) * 30)[:-40], {"truncated", "malformed"}),
    "encrypted-workbook": (encrypt(make_xlsx(STATISTICS)), {"encrypted"}),
    "encrypted-xls": ((SEALED / "sealed.xls").read_bytes(), {"encrypted"}),
    "encrypted-ods": ((SEALED / "sealed.ods").read_bytes(), {"encrypted"}),
    "encrypted-zip": ((SEALED / "sealed-classic.zip").read_bytes(), {"encrypted"}),
    "encrypted-zip-aes": ((SEALED / "sealed-aes256.zip").read_bytes(), {"encrypted"}),
    "encrypted-7z": (seal_7z(make_delimited(STATISTICS)), {"encrypted"}),
    "encrypted-pdf": ((SEALED / "sealed.pdf").read_bytes(), {"encrypted"}),
    "corrupt-xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xfe" * 4000, {"malformed"}),
    "corrupt-parquet": (b"PAR1" + bytes(range(256)) * 9 + b"PAR1", {"malformed"}),
    "unsupported-rar": (b"Rar!\x1a\x07\x01\x00" + bytes(range(256)), {"unsupported"}),
    "zip-bomb": (make_bomb(), {"over_limit"}),
    "too-deep": (nest(make_delimited(STATISTICS), 12), {"over_limit"}),
    "too-many-members": (make_members(20_001), {"over_limit"}),
    "too-many-columns": (b",".join(b"%d" % number for number in range(16_400)) + b"\n1,2\n3,4\n", {"over_limit"}),
    "too-long-cell": (b'a,b\n1,"' + b"lorem ipsum " * 350_000 + b'"\n', {"over_limit"}),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_spreadsheet_that_cannot_be_read(product: Product, tls_origin: RecordingOrigin, name: str) -> None:
    """What looks like a spreadsheet and cannot be read to its end is kept, with the reason."""
    content, expected = UNREADABLE[name]
    status, rule, reasons = put(product, f"{tls_origin.url}/upload/statistics.xlsx", content)

    assert (status, rule) == (403, "unreadable-spreadsheet")
    assert reasons & expected
    assert tls_origin.requests == []


def test_random_bytes_called_csv(product: Product, tls_origin: RecordingOrigin, tmp_path: Path) -> None:
    """Bytes that are no text are no table, whatever they are called: they pass whole, or are kept with a reason."""
    content = bytes((number * 7919 + number // 251 * 31) % 256 for number in range(20_000))
    path = tmp_path / "numbers.csv"
    path.write_bytes(content)
    answer = run_curl(product, "-F", f"file=@{path}", "-w", "%{http_code}", f"{tls_origin.url}/upload")

    assert answer.endswith("200") or "Could not be checked" in answer
    assert [content in seen.body for seen in tls_origin.requests] == ([True] if answer.endswith("200") else [])


def test_one_long_line(product: Product, tls_origin: RecordingOrigin) -> None:
    """Ten megabytes without an end of line pass whole as text; called a spreadsheet they are kept, over a limit."""
    content = b" ".join(b"lorem %d ipsum" % (number * number) for number in range(500_000))
    as_text = put(product, f"{tls_origin.url}/line", content)
    as_spreadsheet = put(product, f"{tls_origin.url}/line.csv", content)

    assert as_text == (200, None, set())
    assert as_spreadsheet == (403, "unreadable-spreadsheet", {"over_limit"})
    assert [bytes(seen.body) for seen in tls_origin.requests] == [content]


def test_unknown_content_encoding(product: Product, tls_origin: RecordingOrigin) -> None:
    """Content in a coding that nobody knows is kept."""
    answer = put(product, f"{tls_origin.url}/x", make_xlsx(STATISTICS), Content_Encoding="x-mystery")

    assert answer == (403, "unreadable-spreadsheet", {"unknown_encoding"})
    assert tls_origin.requests == []


def test_content_encoding_that_lies(product: Product, tls_origin: RecordingOrigin) -> None:
    """A leak that is said to be compressed and is not is found or kept, never passed."""
    answer = put(product, f"{tls_origin.url}/x", make_xlsx(LEAK), Content_Encoding="gzip")

    assert answer[0] == 403
    assert tls_origin.requests == []


@pytest.mark.parametrize("announced", [10, 100_000])
def test_content_length_that_lies(product: Product, origin: RecordingOrigin, announced: int) -> None:
    """A body longer or shorter than announced does not carry the leak past the inspection."""
    head = f"POST {origin.url}/x HTTP/1.1\r\nHost: 127.0.0.1:{origin.port}\r\nContent-Length: {announced}\r\n\r\n"
    answer = talk(product, head.encode() + make_delimited(LEAK), wait=1)

    assert b"A2" not in answer
    assert all(len(seen.body) == 10 for seen in origin.requests)
    assert not any(origin.received(row[0].encode()) for row in LEAK[1:])


@pytest.mark.parametrize("rows", [LEAK, STATISTICS], ids=["leak", "statistics"])
def test_multipart_without_end(
    product: Product, tls_origin: RecordingOrigin, rows: tuple[tuple[str, ...], ...]
) -> None:
    """A form that ends in the middle of a file is read as far as it goes."""
    content = make_delimited(rows)
    body = b'--b\r\nContent-Disposition: form-data; name="f"; filename="p.csv"\r\n\r\n' + content
    status, rule, _ = put(product, f"{tls_origin.url}/x", body, Content_Type="multipart/form-data; boundary=b")

    assert status == 403 if rows is LEAK else status in {200, 403}
    assert rule is not None or status == 200
    assert len(tls_origin.requests) == (status == 200)


NAMES = {
    "markup": "<script>alert(1)<b>.csv",
    "newlines": "a%0D%0AX-Injected: 1%0D%0A.csv",
    "folders": "../../../../tmp/escaped.csv",
    "right-to-left": "list\u202evsc.exe",
    "terminal": "red\x1b[31m.csv",
    "very-long": "n" * 3000 + ".csv",
}


@pytest.mark.parametrize("name", NAMES)
def test_hostile_file_names(product: Product, tls_origin: RecordingOrigin, name: str) -> None:
    """Names reach refusals, logs and incidents only with what is dangerous in them made visible."""
    disposition = f'Content-Disposition: form-data; name="f"; filename="{NAMES[name]}"'

    def form(rows: tuple[tuple[str, ...], ...]) -> bytes:
        return b"--b\r\n" + disposition.encode() + b"\r\n\r\n" + make_delimited(rows) + b"\r\n--b--\r\n"

    headers = {"Content-Type": "multipart/form-data; boundary=b", "User-Agent": "curl/8"}
    with open_client(product) as client:
        refused = client.post(f"{tls_origin.url}/x", content=form(LEAK), headers=headers)
        passed = client.post(f"{tls_origin.url}/x", content=form(STATISTICS), headers=headers)
    shown = product.dlpctl("incidents", "show", refused.headers["x-dlp-incident"])

    assert (refused.status_code, passed.status_code) == (403, 200)
    assert "x-injected" not in refused.headers
    for text in (refused.text, shown, product.log):
        assert not [character for character in text if character in "\x1b\u202e\r\x07"]
    assert bytes(tls_origin.requests[0].body) == form(STATISTICS)


def test_nothing_broke(product: Product) -> None:
    """None of it was an exception in the proxy or a bug in a stage."""
    assert product.events("dlp.inspection_failed") == []
    assert product.events("dlp.upload_failed") == []
    assert "Traceback" not in product.log
    assert product.process.poll() is None
