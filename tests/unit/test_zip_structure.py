import io
import zipfile

import pytest

from dlp_addon.zip_structure import declared_member_count, local_entries, local_entry, read_directory


def _zip(name: str = "a.csv") -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive, archive.open(name, "w", force_zip64=True) as member:
        member.write(b"content")
    return packed.getvalue()


def test_directory_and_local_headers_agree_on_zip64() -> None:
    """Sizes in Zip64 fields are read from both headers."""
    content = memoryview(_zip())
    directory = read_directory(content, 10)

    assert directory is not None
    assert [(entry.name, entry.packed_size, entry.size) for entry in directory.entries] == [("a.csv", 7, 7)]
    assert directory.lost == directory.differs == ()
    assert declared_member_count(content) == 1
    local = local_entry(content, 0)
    assert local is not None
    assert local.packed_size == 7


@pytest.mark.parametrize("prefix", [b"", b"program" * 99])
def test_offsets_are_shifted_by_what_stands_in_front(prefix: bytes) -> None:
    """Offsets count from where the archive really begins."""
    directory = read_directory(memoryview(prefix + _zip()), 10)

    assert directory is not None
    assert directory.entries[0].start == len(prefix)


@pytest.mark.parametrize("name", ["Übersicht.csv", "名簿.xlsx"])
def test_names_in_unicode_are_read(name: str) -> None:
    """UTF-8 names come out as they are."""
    directory = read_directory(memoryview(_zip(name)), 10)

    assert directory is not None
    assert directory.entries[0].name == name


def test_nothing_is_no_directory() -> None:
    """Content without an end record has no directory and declares no member."""
    assert read_directory(memoryview(b"PK"), 10) is None
    assert declared_member_count(memoryview(b"")) == 0
    assert local_entry(memoryview(b"PK\x03\x04"), 0) is None
    assert list(local_entries(memoryview(b"PK\x03\x04" * 99), 0, 396)) == []
