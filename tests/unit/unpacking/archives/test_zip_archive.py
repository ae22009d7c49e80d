import io
import struct
import zipfile

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.archives.zip_archive import ZipArchive
from dlp_addon.unpacking.parts import Flaw, Part

TABLE = b"name,born\nAda Example,1980-01-02\n" * 40


def _zip(method: int = zipfile.ZIP_DEFLATED, names: tuple[str, ...] = ("a.csv",)) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name in names:
            archive.writestr(name, TABLE)
    return packed.getvalue()


def _streamed() -> bytes:
    """A zip written to a pipe: sizes stand in data descriptors behind the data."""

    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            super().__init__()
            self.written = b""

        def writable(self) -> bool:
            return True

        def write(self, piece: object) -> int:
            self.written += bytes(piece)  # type: ignore[call-overload]
            return len(piece)  # type: ignore[arg-type]

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:  # type: ignore[call-overload]
        archive.writestr("a.csv", TABLE)
    return pipe.written


def _read(content: bytes, budget: OutputBudget) -> tuple[list[Part], list[Flaw]]:
    archive = ZipArchive(memoryview(content), Limits())
    found = [*archive.flaws(), *archive.members(budget)]
    return [part for part in found if isinstance(part, Part)], [part for part in found if isinstance(part, Flaw)]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_every_method_of_the_library_is_read(method: int, budget: OutputBudget) -> None:
    """Members come out whole whatever zipfile packed them with."""
    parts, flaws = _read(_zip(method), budget)

    assert [(part.name, bytes(part.content)) for part in parts] == [("a.csv", TABLE)]
    assert flaws == []


def test_streamed_and_prefixed_archives_are_read(budget: OutputBudget) -> None:
    """Data descriptors and a self-extractor's program in front change nothing."""
    parts, flaws = _read(b"MZ" + bytes(range(256)) * 4 + _streamed(), budget)

    assert ("a.csv", TABLE) in [(part.name, bytes(part.content)) for part in parts]
    assert [part.hidden for part in parts if part.name == "@0"] == [HidingPlace.EPILOGUE]
    assert flaws == []


@pytest.mark.parametrize("content", [_zip(), _streamed()])
def test_a_lost_directory_is_named_and_members_are_recovered(content: bytes, budget: OutputBudget) -> None:
    """Without its directory the members are found by their local headers, and the archive is TRUNCATED."""
    parts, flaws = _read(content[: content.index(b"PK\x01\x02")], budget)

    assert ("a.csv", TABLE) in [(part.name, bytes(part.content)) for part in parts]
    assert UnscannableReason.TRUNCATED in [flaw.reason for flaw in flaws]


def test_members_outside_the_directory_are_read(budget: OutputBudget) -> None:
    """A member that only a local header names is not hidden by leaving it out of the directory."""
    hidden, shown = _zip(names=("hidden.csv",)), _zip(names=("shown.csv",))
    parts, _ = _read(hidden[: hidden.index(b"PK\x01\x02")] + shown, budget)

    assert {part.name for part in parts} == {"hidden.csv", "shown.csv"}


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_duplicate_names_are_both_read(budget: OutputBudget) -> None:
    """Two members of one name are two parts."""
    parts, _ = _read(_zip(names=("a.csv", "a.csv")), budget)

    assert [part.name for part in parts] == ["a.csv", "a.csv"]


def test_a_member_without_its_header_is_named(budget: OutputBudget) -> None:
    """A directory entry that leads nowhere is MALFORMED under its name."""
    content = bytearray(_zip())
    content[:4] = b"XXXX"

    _, flaws = _read(bytes(content), budget)

    assert (flaws[0].name, flaws[0].reason) == ("a.csv", UnscannableReason.MALFORMED)


def test_headers_that_disagree_are_named(budget: OutputBudget) -> None:
    """Readers differ on which header they believe, so a contradiction is MALFORMED."""
    content = bytearray(_zip())
    struct.pack_into("<H", content, 8, zipfile.ZIP_STORED)

    _, flaws = _read(bytes(content), budget)

    assert "zip headers disagree" in [flaw.detail for flaw in flaws]


def test_a_wrong_checksum_is_named_beside_the_content(budget: OutputBudget) -> None:
    """Content whose checksum is wrong is still examined, and named."""
    content = bytearray(_zip(zipfile.ZIP_STORED))
    content[60] ^= 1

    parts, flaws = _read(bytes(content), budget)

    assert len(parts[0].content) == len(TABLE)
    assert [flaw.reason for flaw in flaws] == [UnscannableReason.MALFORMED]


@pytest.mark.parametrize(("offset", "value"), [(6, 1), (8, 99)])
def test_encrypted_members_are_named(offset: int, value: int, budget: OutputBudget) -> None:
    """ZipCrypto's flag and AES's method both say ENCRYPTED, with the member's name."""
    content = bytearray(_zip())
    struct.pack_into("<H", content, offset, value)
    struct.pack_into("<H", content, content.index(b"PK\x01\x02") + offset + 2, value)

    parts, flaws = _read(bytes(content), budget)

    assert parts == []
    assert (flaws[-1].name, flaws[-1].reason) == ("a.csv", UnscannableReason.ENCRYPTED)


def test_an_unknown_method_is_unsupported(budget: OutputBudget) -> None:
    """A method that nothing here decodes is named, not skipped."""
    content = bytearray(_zip())
    struct.pack_into("<H", content, 8, 1)
    struct.pack_into("<H", content, content.index(b"PK\x01\x02") + 10, 1)

    _, flaws = _read(bytes(content), budget)

    assert [flaw.reason for flaw in flaws] == [UnscannableReason.UNSUPPORTED]


def test_overlapping_members_are_not_unpacked() -> None:
    """Members that share their data, as in the best bombs, are OVER_LIMIT and cost nothing."""
    one = _zip(names=("a.csv", "b.csv"))
    directory = one.index(b"PK\x01\x02")
    content = bytearray(one)
    struct.pack_into("<I", content, directory + 20, 10_000)

    archive = ZipArchive(memoryview(bytes(content)), Limits())

    assert archive.overlaps
    assert "overlapping zip members" in [flaw.detail for flaw in archive.flaws()]


def test_too_many_members_are_refused_before_reading() -> None:
    """A directory over the limit is OVER_LIMIT at once."""
    content = memoryview(_zip(names=tuple(f"{number}.csv" for number in range(60))))

    with pytest.raises(UnscannableError) as caught:
        ZipArchive(content, Limits(max_members=10))

    assert caught.value.detail == "max_members"


def test_a_comment_is_examined(budget: OutputBudget) -> None:
    """A table in the archive's comment is a part like any other bytes outside of members."""
    packed = io.BytesIO(_zip())
    with zipfile.ZipFile(packed, "a") as archive:
        archive.comment = TABLE

    parts, _ = _read(packed.getvalue(), budget)

    assert bytes(parts[-1].content) == TABLE
