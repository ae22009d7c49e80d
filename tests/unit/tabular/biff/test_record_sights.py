import struct

from dlp_addon.tabular.biff.record_sights import read_record_sights

FONT, FORMAT, XF, NAME = 0x31, 0x41E, 0xE0, 0x18


def _font(color: int, twips: int = 200) -> tuple[int, bytes]:
    return FONT, struct.pack("<HHH", twips, 0, color) + bytes(10)


def _xf(font: int, code: int = 0, pattern: int = 0, front: int = 64) -> tuple[int, bytes]:
    return XF, struct.pack("<HH", font, code) + bytes(13) + bytes([pattern << 2]) + struct.pack("<H", front)


def test_formats_are_told_by_font_and_background() -> None:
    """White, tiny and colored like its background; fonts are numbered without 4."""
    records = [
        *[_font(8)] * 4,
        _font(9),
        _font(8, twips=20),
        *[_xf(0), _xf(5), _xf(6), _xf(5, pattern=1, front=30), _xf(0, pattern=1, front=8)],
    ]

    assert read_record_sights(records).unreadable == {1, 2, 4}


def test_a_format_that_shows_nothing() -> None:
    """The number format of empty sections."""
    code = (FORMAT, struct.pack("<HHB", 170, 3, 0) + b";;;")

    assert read_record_sights([code, _font(8), _xf(0), _xf(0, code=170)]).unreadable == {1}


def test_print_ranges_are_by_sheet() -> None:
    """The built-in name of the print range, of areas and single cells."""
    formula = b"\x3b" + struct.pack("<HHHHH", 0, 0, 9, 0, 2) + b"\x3a" + struct.pack("<HHH", 0, 19, 4) + b"\x10"
    name = struct.pack("<HBBHHHI", 0x20, 0, 1, len(formula), 0, 2, 0) + b"\x00\x06" + formula

    (ranges,) = read_record_sights([(NAME, name)]).print_ranges.items()
    assert ranges[0] == 2
    assert [(found.first_row, found.last_row, found.first_column, found.last_column) for found in ranges[1]] == [
        (1, 10, 1, 3),
        (20, 20, 5, 5),
    ]


def test_short_records_say_nothing() -> None:
    """Damage raises nothing."""
    records = [(kind, bytes(size)) for kind in (FONT, FORMAT, XF, NAME) for size in range(24)]

    assert read_record_sights(records).unreadable == set()
