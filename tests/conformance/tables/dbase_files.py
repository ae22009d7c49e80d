"""Files as dBASE III writes them."""

import struct
from collections.abc import Sequence


def make_dbase(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    codec: str = "utf-8",
    driver: int = 0,
    deleted: frozenset[int] = frozenset(),
) -> bytes:
    """A table of texts; `driver` is the byte that names the code page, `deleted` the rows that are marked so."""
    encoded = [[cell.encode(codec) for cell in row] for row in rows]
    widths = [max((len(row[index]) for row in encoded), default=1) for index in range(len(header))]
    sizes = struct.pack("<IHH", len(rows), 32 + 32 * len(header) + 1, 1 + sum(widths))
    fields = (
        name.encode()[:10].ljust(11, b"\0") + b"C" + bytes(4) + bytes([width, 0]) + bytes(14)
        for name, width in zip(header, widths, strict=True)
    )
    records = (
        (b"*" if index in deleted else b" ") + b"".join(c.ljust(w) for c, w in zip(row, widths, strict=True))
        for index, row in enumerate(encoded)
    )
    start = b"\x03\x7c\x01\x02" + sizes + bytes(17) + bytes([driver]) + bytes(2)
    return start + b"".join(fields) + b"\r" + b"".join(records) + b"\x1a"
