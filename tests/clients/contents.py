"""What the clients are told to send, and how many people a site would read in what it got of it."""

import base64
import io
import random
import re
import zlib
from collections.abc import Iterable, Iterator
from urllib.parse import unquote_to_bytes

import xlsxwriter

from tests.e2e.product.leaks import LEAK, STATISTICS, make_delimited, make_xlsx
from tools.demo.workbooks import COUNTRIES, HEADER, invented_people

THRESHOLD = 10
"""People whose data the default policy lets nobody send to a public site."""
_A_NUMBER = re.compile(rb"A\d{9}")
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{200,}|(?:[A-Za-z0-9+/]{60,76}\r\n)+[A-Za-z0-9+/]*")
_LOCAL_HEADER = b"PK\x03\x04"


def small_leak() -> bytes:
    """A workbook of 40 people, a few kilobytes."""
    return make_xlsx(LEAK)


def small_figures() -> bytes:
    """The workbook of figures that may be sent."""
    return make_xlsx(STATISTICS)


def spread_leak(part_bytes: int, parts: int, people_per_part: int = 4) -> bytes:
    """A list of people with long remarks: so few people in each part that no part alone says much."""
    source, room = random.Random(5), part_bytes // people_per_part
    words = [f"{country} {number}" for number, country in enumerate(COUNTRIES)]
    lines = [",".join((*HEADER, "Remarks"))]
    for person in invented_people(parts * people_per_part, seed=5):
        row = ",".join(person)
        remark = ""
        while len(row) + len(remark) < room - 20:
            remark += f"figures of {source.choice(words)} were {source.randrange(1000)} "
        lines.append(f"{row},{remark.strip()}")
    return "\n".join(lines).encode() + b"\n"


def large_figures(size: int) -> bytes:
    """Figures as CSV, a little more than `size` bytes."""
    source = random.Random(9)
    lines = ["Region,July,August,September,October"]
    length = 0
    while length < size:
        lines.append(f"Region {len(lines)}," + ",".join(str(source.randrange(2000)) for _ in range(4)))
        length += len(lines[-1]) + 1
    return "\n".join(lines).encode() + b"\n"


def photo_workbook(rows: Iterable[Iterable[str]], photo_bytes: int) -> bytes:
    """A workbook with pictures in it, as annual reports are: most of its bytes are no table."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
        sheet.insert_image(1, 12, "photo.png", {"image_data": io.BytesIO(_picture(photo_bytes))})
    return target.getvalue()


def _picture(size: int) -> bytes:
    """A PNG of random pixels, which nothing compresses."""
    width = 512
    height = max(1, size // (width * 3))
    rows = random.Random(3)
    raw = b"".join(b"\x00" + rows.randbytes(width * 3) for _ in range(height))
    head = width.to_bytes(4) + height.to_bytes(4) + bytes([8, 2, 0, 0, 0])
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(raw, 1)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(content).to_bytes(4) + kind + content + zlib.crc32(kind + content).to_bytes(4) for kind, content in chunks
    )


def count_people(bodies: Iterable[bytes]) -> int:
    """Different A-numbers that can be read in bytes, one by one and one behind the other, by plain means."""
    found: set[bytes] = set()
    seen = list(bodies)
    for body in (*seen, b"".join(seen)):
        for reading in _readings(body):
            found.update(_A_NUMBER.findall(reading))
    return len(found)


def holds_whole(content: bytes, bodies: Iterable[bytes]) -> bool:
    """Whether a body is the content, holds it, or encodes it."""
    return any(content in reading for body in bodies for reading in _readings(body))


def _readings(body: bytes) -> Iterator[bytes]:
    """The body, and what base64, gzip or the members of a ZIP file in it hold, as far as they go."""
    yield body
    if body[:2] == b"\x1f\x8b":
        yield _inflate(body, 31)
    yield from _members(body)
    words = unquote_to_bytes(body) if b"%" in body[:4096] else body
    if words is not body:
        yield from _members(words)
    for found in _BASE64.finditer(words):
        text = found[0].replace(b"\r\n", b"").replace(b"-", b"+").replace(b"_", b"/")
        decoded = base64.b64decode(text[: len(text) // 4 * 4] if len(text) % 4 == 1 else text + b"=" * (-len(text) % 4))
        yield decoded
        yield from _members(decoded)


def _members(body: bytes) -> Iterator[bytes]:
    start = body.find(_LOCAL_HEADER)
    while start >= 0:
        name, extra = (int.from_bytes(body[start + place : start + place + 2], "little") for place in (26, 28))
        yield _inflate(body[start + 30 + name + extra :], -15)
        start = body.find(_LOCAL_HEADER, start + 4)


def _inflate(content: bytes, window: int) -> bytes:
    decoder, found = zlib.decompressobj(window), b""
    try:
        for start in range(0, len(content), 4096):
            found += decoder.decompress(content[start : start + 4096])
            if decoder.eof:
                break
    except zlib.error:
        pass
    return found


__all__ = ["LEAK", "STATISTICS", "THRESHOLD", "count_people", "holds_whole", "large_figures", "make_delimited",
           "photo_workbook", "small_figures", "small_leak", "spread_leak"]  # fmt: skip
