import os
from pathlib import Path

import pytest

from dlp_addon.upload_sessions.arrangement import Piece, arrange
from dlp_addon.upload_sessions.part_files import PartFiles, digest_of
from dlp_addon.upload_sessions.records import StoredPart


def keep(files: PartFiles, sequence: int, offset: int, content: bytes) -> StoredPart:
    """A kept part."""
    name, descriptor = files.open_incoming()
    os.write(descriptor, content)
    os.close(descriptor)
    file = files.keep(name, 7, sequence)
    return StoredPart(
        sequence=sequence, generation=0, offset=offset, number=None, block=None, size=len(content), sha256="", file=file
    )


def test_parts_are_joined_with_a_line_break_in_gaps(tmp_path: Path) -> None:
    """One file holds all known bytes in order, and never makes one line of two that are apart."""
    files = PartFiles(tmp_path / "parts")
    arranged = arrange([keep(files, 1, 4, b"b,2\n"), keep(files, 2, 0, b"a,1\n"), keep(files, 3, 20, b"c,3\n")])

    with files.joined(arranged.runs) as body:
        assert os.pread(body.descriptor, 100, 0) == b"a,1\nb,2\n\nc,3\n"
        assert digest_of(body.descriptor) == (body.size, body.sha256)


def test_both_ends_are_read(tmp_path: Path) -> None:
    """The first and the last bytes of pieces are had without the rest."""
    files = PartFiles(tmp_path / "parts")
    pieces = arrange([keep(files, 1, 0, b"abcd"), keep(files, 2, 4, b"efgh")]).pieces

    assert files.read(pieces, 6) == b"abcdef"
    assert files.read(pieces, 6, from_end=True) == b"cdefgh"


def test_nobody_else_reads_them(tmp_path: Path) -> None:
    """Folders are for the owner alone, and so are files."""
    files = PartFiles(tmp_path / "parts")
    kept = tmp_path / "parts" / keep(files, 1, 0, b"abcd").file

    assert kept.stat().st_mode & 0o077 == 0
    assert kept.parent.stat().st_mode & 0o077 == 0


def test_lost_bytes_are_an_error(tmp_path: Path) -> None:
    """A file that is shorter than its part is never taken for the part."""
    files = PartFiles(tmp_path / "parts")
    part = keep(files, 1, 0, b"abcd")
    (tmp_path / "parts" / part.file).write_bytes(b"ab")

    with pytest.raises(EOFError), files.joined([[Piece(part, 0, 4)]]):
        pass


def test_leftovers_of_a_former_process_are_removed(tmp_path: Path) -> None:
    """Undecided parts and uploads that nobody knows do not stay on disk."""
    files = PartFiles(tmp_path / "parts")
    keep(files, 1, 0, b"abcd")
    os.close(files.open_incoming()[1])

    files.clean(set())

    assert [path for path in (tmp_path / "parts").rglob("*") if path.is_file()] == []


def test_discarding_and_dropping_twice_is_harmless(tmp_path: Path) -> None:
    """Clean-up can run again after a failure."""
    files = PartFiles(tmp_path / "parts")
    name, descriptor = files.open_incoming()
    os.close(descriptor)

    for _ in range(2):
        files.discard(name)
        files.drop(7)

    assert not (tmp_path / "parts" / name).exists()
