import struct

from dlp_addon.tabular.biff.biff_records import find_workbook, recover_records

BOF = b"\x09\x08\x10\x00\x00\x06\x05\x00" + bytes(12)
RECORD = struct.pack("<HH", 0x203, 14) + bytes(14)


def test_records_end_where_they_are_cut() -> None:
    """Whole records are kept, the cut one is dropped, and the stream is ended."""
    content = bytes(512) + BOF + RECORD * 3 + RECORD[:9]

    assert recover_records(content) == BOF + RECORD * 3 + b"\x0a\x00\x00\x00"


def test_records_end_where_they_make_no_sense() -> None:
    """Padding, sizes and types that no record has are not followed."""
    assert recover_records(bytes(512) + BOF + bytes(99)) == BOF + b"\x0a\x00\x00\x00"
    assert recover_records(bytes(512) + BOF + b"\x03\x02\xff\xff" + bytes(99_999)) == BOF + b"\x0a\x00\x00\x00"


def test_only_the_beginning_of_a_sector_begins_a_workbook() -> None:
    """The mark inside other content is none."""
    assert find_workbook(bytes(3) + BOF) is None
    assert find_workbook(bytes(128) + BOF) == 128
    assert recover_records(b"") is None
