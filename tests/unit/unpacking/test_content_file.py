import io

import pytest

from dlp_addon.unpacking.content_file import ContentFile


def test_it_reads_and_seeks_like_a_file() -> None:
    """Reads, seeks and the end behave as `io.BytesIO`'s."""
    file = ContentFile(memoryview(b"0123456789"))

    assert file.read(3) == b"012"
    assert file.seek(-2, io.SEEK_END) == 8
    assert file.read() == b"89"
    assert file.read(5) == b""
    assert file.seek(1) == file.tell() == 1
    assert file.seek(2, io.SEEK_CUR) == 3
    target = bytearray(4)
    assert file.readinto(target) == 4
    assert bytes(target) == b"3456"
    assert file.readable()
    assert file.seekable()


def test_places_before_the_beginning_are_refused() -> None:
    """A negative place is a ValueError, as hostile offsets produce them."""
    with pytest.raises(ValueError, match="beginning"):
        ContentFile(memoryview(b"abc")).seek(-4, io.SEEK_END)


def test_gigantic_reads_are_refused() -> None:
    """One read never copies more than its ceiling, whatever a header says."""
    file = ContentFile(memoryview(b"0123456789"), max_read_bytes=4)

    assert file.read(4) == b"0123"
    with pytest.raises(ValueError, match="large"):
        file.read(5)
