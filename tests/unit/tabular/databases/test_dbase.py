import struct

import pytest

from dlp_addon.errors import UnscannableError
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.tabular.databases.dbase import read_dbase
from dlp_addon.tabular.output import PlacedLayout, UnreadPlace
from tests.conformance.tables.dbase_files import make_dbase

HEADER = ("NAME", "CITY")
ROWS = (("Ximena Tinoco", "León"), ("Élodie Núñez", "Nîmes"), ("Otto", ""))


def tables(content: bytes) -> list[tuple[tuple[str | None, ...], list[tuple[str | None, ...]], HidingPlace | None]]:
    """Header, rows and hiding place of what is read."""
    found = [part for part in read_dbase(memoryview(content)) if isinstance(part, PlacedLayout)]
    return [(part.layout.header, part.layout.rows.rows(), part.hidden) for part in found]


def reasons(content: bytes) -> list[str]:
    return [str(part.error.reason) for part in read_dbase(memoryview(content)) if isinstance(part, UnreadPlace)]


@pytest.mark.parametrize(
    ("codec", "driver"), [("utf-8", 0), ("cp1252", 3), ("cp850", 2), ("cp1250", 0xC8), ("mac_roman", 4)]
)
def test_reads_texts(codec: str, driver: int) -> None:
    """Names of fields are the header; cells come without their padding, in the code page that the header names."""
    rows = ROWS if codec != "cp1250" else (("Müller-Żak", "Łódź"), ("a", "b"))

    ((header, read, hidden),) = tables(make_dbase(HEADER, rows, codec=codec, driver=driver))

    assert (header, hidden) == (HEADER, None)
    assert read == [tuple(cell or None for cell in row) for row in rows]


def test_guesses_a_code_page_that_is_not_named() -> None:
    """Without a mark the texts themselves say in which code page they are."""
    rows = [("Мария Иванова", "Москва"), ("Пётр Сидоров", "Казань")] * 20

    ((_, read, _),) = tables(make_dbase(HEADER, rows, codec="cp1251"))

    assert read == rows


def test_deleted_records_are_hidden_rows() -> None:
    """What its program no longer shows is read, and its place is named."""
    found = tables(make_dbase(HEADER, ROWS, deleted=frozenset({1})))

    assert [(len(rows), hidden) for _, rows, hidden in found] == [(2, None), (1, HidingPlace.ROWS)]


def test_fewer_records_than_it_counts_are_named() -> None:
    """A cut file gives its whole records and says that some are missing."""
    whole = make_dbase(HEADER, ROWS)

    assert len(tables(whole[:-20])[0][1]) == 2
    assert reasons(whole[:-20]) == ["truncated"]
    assert reasons(whole) == []


def test_more_records_than_it_counts_are_read() -> None:
    """A header that counts too few hides none."""
    whole = bytearray(make_dbase(HEADER, ROWS))
    whole[4:8] = struct.pack("<I", 1)

    assert len(tables(bytes(whole))[0][1]) == 3


def test_a_header_without_fields_is_malformed() -> None:
    """What describes no records is not an empty table."""
    with pytest.raises(UnscannableError, match="dBASE"):
        tables(b"\x03\x7c\x01\x02" + struct.pack("<IHH", 1, 65, 11) + bytes(20) + b"\x0d" + bytes(40))


def test_reads_typed_cells() -> None:
    """Dates are ISO 8601, booleans words, and numbers and moments of FoxPro decimals and ISO 8601."""
    kinds = (
        ("D", b"19840309"),
        ("L", b"Y"),
        ("N", b"  12.50"),
        ("I", struct.pack("<i", -7)),
        ("Y", struct.pack("<q", 995_000)),
        ("T", struct.pack("<II", 2_451_944, 3_600_000)),
        ("B", struct.pack("<d", 3.25)),
        ("D", b"unknown "),
        ("M", b"0000000004"),
    )
    fields = b"".join(
        (b"F%d" % index).ljust(11, b"\0") + kind.encode() + bytes(4) + bytes([len(cell), 0]) + bytes(14)
        for index, (kind, cell) in enumerate(kinds)
    )
    record = b" " + b"".join(cell for _, cell in kinds)
    sizes = struct.pack("<IHH", 1, 33 + len(fields), len(record))

    ((_, rows, _),) = tables(b"\x30\x7c\x01\x02" + sizes + bytes(20) + fields + b"\r" + record)

    expected = ("1984-03-09", "true", "12.50", "-7", "99.5", "2001-02-03T01:00:00", "3.25", "unknown", "0000000004")
    assert rows == [expected]
