import hashlib
import tempfile
import zlib
from collections.abc import Sequence

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.archives.git_pack import read_git_pack
from dlp_addon.unpacking.parts import Flaw, Part

COMMIT, TREE, BLOB, OFFSET_DELTA, REFERENCE_DELTA = 1, 2, 3, 6, 7
ROWS = b"Name,Born\nAnn,1990-01-01\n" * 30
MORE = ROWS + b"Bob,1991-02-02\n"


def name_of(kind: bytes, content: bytes) -> bytes:
    """The id of an object."""
    return hashlib.sha1(kind + b" %d\x00" % len(content) + content).digest()  # noqa: S324 - git's own


def entry(kind: int, content: bytes, base: bytes = b"") -> bytes:
    """One object of a pack."""
    size, head = len(content) >> 4, [kind << 4 | len(content) & 15]
    while size:
        head[-1] |= 128
        head.append(size & 127)
        size >>= 7
    return bytes(head) + base + zlib.compress(content)


def pack(entries: Sequence[bytes], *, count: int | None = None) -> bytes:
    """A pack with its head and digest."""
    body = b"PACK" + (2).to_bytes(4) + (len(entries) if count is None else count).to_bytes(4) + b"".join(entries)
    return body + hashlib.sha1(body).digest()  # noqa: S324 - git's own


def added(base: bytes, new: bytes) -> bytes:
    """The change that puts `new` behind all of `base`."""
    sizes = b"".join(bytes([size & 127 | 128, size >> 7]) for size in (len(base), len(base) + len(new)))
    return sizes + bytes([0xB0, len(base) & 255, len(base) >> 8, len(new)]) + new


def read(content: bytes, **limits: int) -> list[Part | Flaw]:
    """All parts of a pack."""
    return list(read_git_pack(memoryview(content), OutputBudget(Limits(**limits), tempfile.TemporaryFile)))


def contents(parts: Sequence[Part | Flaw]) -> dict[str, bytes]:
    """What parts hold, by name."""
    return {part.name: bytes(part.content) for part in parts if isinstance(part, Part)}


def test_files_are_found_under_the_names_of_their_folder() -> None:
    """A folder names its files by id, whose digest is computed."""
    folder = b"100644 people.csv\x00" + name_of(b"blob", ROWS)
    found = contents(read(pack([entry(COMMIT, b"tree 1\n\nadd people"), entry(TREE, folder), entry(BLOB, ROWS)])))

    assert found == {"people.csv": ROWS, "messages": b"tree 1\n\nadd people\n", "names": b"people.csv\n"}


def test_changes_are_applied_whatever_names_their_base() -> None:
    """A change may name what it changes by distance or by id, and stand before it."""
    whole = entry(BLOB, ROWS)
    by_distance = entry(OFFSET_DELTA, added(ROWS, b"Bob,1991-02-02\n"), bytes([len(whole)]))
    by_id = entry(REFERENCE_DELTA, added(ROWS, b"Bob,1991-02-02\n"), name_of(b"blob", ROWS))

    assert sorted(contents(read(pack([whole, by_distance]))).values()) == [ROWS, MORE]
    assert sorted(contents(read(pack([by_id, whole]))).values()) == [ROWS, MORE]


def test_changes_of_changes_are_applied() -> None:
    """A chain of changes ends at a whole object."""
    first = entry(REFERENCE_DELTA, added(ROWS, b"Bob,1991-02-02\n"), name_of(b"blob", ROWS))
    second = entry(REFERENCE_DELTA, added(MORE, b"Cy,1992-03-03\n"), name_of(b"blob", MORE))

    assert MORE + b"Cy,1992-03-03\n" in contents(read(pack([second, first, entry(BLOB, ROWS)]))).values()


def test_new_text_of_a_change_to_an_unknown_object_is_read() -> None:
    """What is copied the receiver has already; the new rows are read."""
    parts = read(pack([entry(REFERENCE_DELTA, added(ROWS, b"Bob,1991-02-02\n"), b"u" * 20)]))

    assert contents(parts) == {"changes": b"Bob,1991-02-02\n"}
    assert not [part for part in parts if isinstance(part, Flaw)]


def test_new_bytes_of_a_change_to_an_unknown_object_are_named() -> None:
    """Bytes that belong into the middle of a workbook can only be read with the rest of it."""
    new = b"".join(b"\x7f" + hashlib.sha256(bytes([n])).digest() * 4 for n in range(8))
    steps = b"".join(b"\x7f" + new[start : start + 127].ljust(127, b"\x01") for start in range(0, len(new), 127))
    parts = read(pack([entry(REFERENCE_DELTA, b"\x10\x10" + steps, b"u" * 20)]))

    assert [part.reason for part in parts if isinstance(part, Flaw)] == [UnscannableReason.INCOMPLETE]


@pytest.mark.parametrize("cut", [30, 60])
def test_a_cut_pack_yields_what_stands_before_the_cut(cut: int) -> None:
    """An announced object that is not there is a flaw, never silence."""
    content = pack([entry(BLOB, b"Name,Born\n"), entry(BLOB, hashlib.sha256(ROWS).digest() * 3)])[:cut]
    parts = read(content)

    assert [part.reason for part in parts if isinstance(part, Flaw)] == [UnscannableReason.TRUNCATED]


def test_bytes_behind_the_pack_are_read() -> None:
    """What follows the digest belongs to no object."""
    found = contents(read(pack([entry(BLOB, b"a")]) + ROWS))

    assert any(ROWS in content for content in found.values())


def test_objects_that_nobody_announced_are_read_as_what_follows() -> None:
    """A count that is too small hides nothing."""
    found = contents(read(pack([entry(BLOB, b"a"), entry(BLOB, ROWS)], count=1)))

    assert any(zlib.compress(ROWS) in content for content in found.values())


def test_a_broken_change_leaves_the_rest_readable() -> None:
    """One change that cannot be applied is named, and the other objects are read."""
    parts = read(pack([entry(BLOB, ROWS), entry(REFERENCE_DELTA, b"\x00\x00\x00", name_of(b"blob", ROWS))]))

    assert ROWS in contents(parts).values()
    assert [part.reason for part in parts if isinstance(part, Flaw)] == [UnscannableReason.MALFORMED]


def test_objects_are_counted() -> None:
    """A pack of a million objects is over the limit of members."""
    with pytest.raises(UnscannableError) as raised:
        read(pack([entry(BLOB, b"a")] * 12), max_members=10)

    assert raised.value.reason is UnscannableReason.OVER_LIMIT
