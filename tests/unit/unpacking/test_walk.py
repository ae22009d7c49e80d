import base64
import bz2
import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import msoffcrypto.format.ooxml
import openpyxl
import pytest
import xlwt

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Artifact, UnreadPart
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.model.media_type import MediaType

type Unpack = Callable[..., list[Artifact | UnreadPart]]
TABLE = b"name,born\nAda Example,1980-01-02\n" * 40
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(128, 256)) * 4 + b"IEND\xae\x42\x60\x82"
DOCUMENT = (Path(__file__).parents[2] / "conformance" / "tables" / "files" / "people.doc").read_bytes()
DOCUMENT_HEAD = DOCUMENT.index(b"\xec\xa5")


def _zip(members: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def _tar(name: str, content: bytes) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        info = tarfile.TarInfo(name)
        info.size = len(content)
        archive.addfile(info, io.BytesIO(content))
    return packed.getvalue()


def _xlsx() -> bytes:
    file = io.BytesIO()
    openpyxl.Workbook().save(file)
    return file.getvalue()


def _xls() -> bytes:
    workbook, file = xlwt.Workbook(), io.BytesIO()
    workbook.add_sheet("People")
    workbook.save(file)
    return file.getvalue()


def _encrypted_xlsx() -> bytes:
    sealed = io.BytesIO()
    msoffcrypto.format.ooxml.OOXMLFile(io.BytesIO(_xlsx())).encrypt("secret", sealed)
    return sealed.getvalue()


def _artifacts(found: list[Artifact | UnreadPart]) -> list[Artifact]:
    return [item for item in found if isinstance(item, Artifact)]


def _unread(found: list[Artifact | UnreadPart]) -> list[UnreadPart]:
    return [item for item in found if isinstance(item, UnreadPart)]


@pytest.mark.parametrize(("content", "media_type"), [(_xlsx(), MediaType.XLSX), (_xls(), MediaType.XLS)])
def test_a_workbook_is_one_artifact(content: bytes, media_type: str, unpack_all: Unpack) -> None:
    """Workbooks go on whole, whatever they are called."""
    found = unpack_all("photo.jpg", content, declared="image/jpeg")

    assert [(item.media_type, bytes(item.content) == content) for item in _artifacts(found)] == [(media_type, True)]
    assert _unread(found) == []


def test_containers_mix_to_the_limit_of_depth(unpack_all: Unpack) -> None:
    """Ten containers of different kinds are opened; an eleventh is OVER_LIMIT under the limit's name."""
    content = TABLE
    for wrap in (
        gzip.compress,
        lambda inner: _zip({"a": inner}),
        bz2.compress,
        lambda inner: _tar("b", inner),
        base64.b64encode,
    ) * 2:
        content = wrap(content)

    assert [bytes(item.content) for item in _artifacts(unpack_all("x", content))][-1] == TABLE
    deeper = _unread(unpack_all("x", gzip.compress(content)))
    assert [(item.reason, item.detail) for item in deeper] == [(UnscannableReason.OVER_LIMIT, "max_depth")]


def test_the_path_names_the_way(unpack_all: Unpack) -> None:
    """Members are joined by `!/`, and a member's claim is its own."""
    found = _artifacts(unpack_all("a.zip", _zip({"b/staff.csv": TABLE, "notes.txt": b"words"})))

    assert [(item.path, item.claims_spreadsheet) for item in found] == [
        ("a.zip!/b/staff.csv", True),
        ("a.zip!/notes.txt", False),
    ]


def test_a_picture_with_an_archive_behind_is_both(unpack_all: Unpack) -> None:
    """A polyglot is read as everything that it is."""
    found = unpack_all("p.png", PNG + _zip({"staff.csv": TABLE}))

    assert {item.media_type for item in _artifacts(found)} == {"image/png", MediaType.TEXT}
    assert TABLE in [bytes(item.content) for item in _artifacts(found)]


def test_a_picture_with_a_table_behind_is_both(unpack_all: Unpack) -> None:
    """Text glued behind a picture is an artifact of its own, hidden as epilogue."""
    found = _artifacts(unpack_all("p.png", PNG + b"\x00" + TABLE))

    assert (MediaType.TEXT, HidingPlace.EPILOGUE) in [(item.media_type, item.hidden) for item in found]


def test_the_document_around_encoded_leaves_goes_on_too(unpack_all: Unpack) -> None:
    """JSON is an artifact itself beside what its leaves hold."""
    body = json.dumps({"file": base64.b64encode(_xlsx()).decode()}).encode()

    assert [item.media_type for item in _artifacts(unpack_all("body", body))] == [MediaType.JSON, MediaType.XLSX]


@pytest.mark.parametrize(
    "content", [_encrypted_xlsx(), b"-----BEGIN PGP MESSAGE-----\n\nx", b"age-encryption.org/v1\n->"]
)
def test_sealed_content_is_encrypted(content: bytes, unpack_all: Unpack) -> None:
    """What is sealed is named ENCRYPTED, may hold a table, and does not go on."""
    found = unpack_all("x", content)

    assert [(item.reason, item.may_hold_table) for item in _unread(found)] == [(UnscannableReason.ENCRYPTED, True)]
    assert _artifacts(found) == []


@pytest.mark.parametrize(
    ("content", "may_hold_table"),
    [(b"Rar!\x1a\x07\x01\x00" + bytes(99), True), (b"ORC" + bytes(99), True), (PNG, False)],
)
def test_unread_formats_are_unsupported(content: bytes, may_hold_table: bool, unpack_all: Unpack) -> None:  # noqa: FBT001
    """Archives and databases that are not read may hold tables; pictures do not."""
    unread = _unread(unpack_all("x", content))

    assert [(item.reason, item.may_hold_table) for item in unread] == [(UnscannableReason.UNSUPPORTED, may_hold_table)]


def test_unknown_bytes_are_a_problem_only_with_a_claim(unpack_all: Unpack) -> None:
    """Binary noise passes as such, unless it calls itself a spreadsheet: then it is MALFORMED."""
    noise = bytes(range(128, 256)) * 2 + bytes(range(128))

    assert _unread(unpack_all("blob.bin", noise)) == []
    assert [item.reason for item in _unread(unpack_all("staff.xlsx", noise))] == [UnscannableReason.MALFORMED]
    assert len(_unread(unpack_all("blob", noise, declared="application/vnd.ms-excel"))) == 1


@pytest.mark.parametrize("content", [b"", _zip({}), _zip({"folder/": b""}), gzip.compress(b"", mtime=0)])
def test_nothing_is_never_silence(content: bytes, unpack_all: Unpack) -> None:
    """An empty upload or container is an artifact, so that every upload leaves a trace."""
    assert unpack_all("x", content) != []


def test_a_nested_bomb_is_stopped_cheaply(unpack_all: Unpack) -> None:
    """Bombs inside bombs end in OVER_LIMIT; all of them together cost little more than the first."""
    bomb = _zip({f"{number}.zip": _zip({"zeros": bytes(8 * 1024 * 1024)}) for number in range(20)})
    found = unpack_all("42.zip", bomb, Limits(min_ratio_bytes=2 * 1024 * 1024))

    assert {item.detail for item in _unread(found)} == {"max_ratio"}


def test_the_budget_ends_everything(unpack_all: Unpack) -> None:
    """When all is used up, what remains is named and the walk ends."""
    content = _zip({f"{number}.txt": TABLE for number in range(50)})
    found = unpack_all("a.zip", content, Limits(max_unpacked_bytes=5 * len(TABLE)))

    assert len(_artifacts(found)) == 5
    assert [item.detail for item in _unread(found)] == ["max_unpacked_bytes"]


def test_a_cut_workbook_goes_on_to_its_reader(unpack_all: Unpack) -> None:
    """A workbook without directory is one artifact, which its reader names; its own parts are none."""
    content = _xlsx()

    found = unpack_all("a.xlsx", content[: content.index(b"PK\x01\x02") - 200])

    assert [(part.path, part.media_type) for part in _artifacts(found)] == [("a.xlsx", MediaType.XLSX)]
    assert not _unread(found)


def test_a_cut_binary_workbook_goes_on_to_its_reader(unpack_all: Unpack) -> None:
    """A compound file whose directory is lost is a workbook where a workbook's records begin in it."""
    book = xlwt.Workbook()
    book.add_sheet("People").write(0, 0, "Ann Lee")
    stream = io.BytesIO()
    book.save(stream)

    found = unpack_all("a.bin", stream.getvalue()[:3_000])

    assert [part.media_type for part in _artifacts(found)] == [MediaType.XLS]


def test_a_signature_by_chance_is_no_damaged_archive(unpack_all: Unpack) -> None:
    """What only looks like the beginning of a container inside a program is named, and counts for no table."""
    program = b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 4 + b"\xfd7zXZ\x00\x00" + bytes(range(256)) * 4
    unread = [part for part in unpack_all("a.bin", program) if isinstance(part, UnreadPart)]

    assert any(part.path.endswith("@1031") for part in unread)
    assert not any(part.may_hold_table for part in unread)


def test_a_damaged_archive_whose_beginning_was_read_may_hold_a_table(unpack_all: Unpack) -> None:
    """Once something came out of it, it was no chance."""
    packed = gzip.compress(TABLE * 50)[:-12]
    unread = [part for part in unpack_all("a.png", PNG + packed) if isinstance(part, UnreadPart)]

    assert [part.reason for part in unread if part.may_hold_table] == [UnscannableReason.TRUNCATED]


def test_members_of_unix_archives_are_unpacked(unpack_all: Unpack) -> None:
    """A table in a Debian package or a static library is found."""
    header = b"a.csv/".ljust(48) + str(len(TABLE)).encode().ljust(10) + b"`\n"

    assert [bytes(part.content) for part in unpack_all("a.deb", b"!<arch>\n" + header + TABLE)] == [TABLE]


def test_text_behind_zeros_is_found(unpack_all: Unpack) -> None:
    """A few zeros in front of a table do not hide it from the reader of text."""
    contents = [bytes(part.content) for part in unpack_all("a.mp4", b"\x00\x00\x00\x18" + b"\x01" * 20 + TABLE * 4)]

    assert TABLE * 4 in contents


def test_a_binary_document_is_its_texts(unpack_all: Unpack) -> None:
    """Its table goes on by itself, and nothing is left that nobody read."""
    table, *_ = parts = unpack_all("people.doc", DOCUMENT)

    assert isinstance(table, Artifact)
    assert bytes(table.content).startswith(b"A-Number\tFamily Name")
    assert _unread(parts) == []


def test_a_damaged_binary_document_is_named_and_searched(unpack_all: Unpack) -> None:
    """Whose pieces cannot be followed is named as not read, and its runs of text go on."""
    parts = unpack_all("people.doc", DOCUMENT[:DOCUMENT_HEAD] + b"??" + DOCUMENT[DOCUMENT_HEAD + 2 :])

    assert [part.reason for part in _unread(parts)] == [UnscannableReason.UNSUPPORTED]
    runs = [bytes(part.content) for part in _artifacts(parts) if len(part.content) < len(DOCUMENT)]
    assert any("Okonkwo".encode(charset) in run for run in runs for charset in ("utf-16-le", "cp1252"))


def test_a_document_whose_directory_is_damaged_is_searched(unpack_all: Unpack) -> None:
    """Where no stream is called what it was, the runs of text are had all the same."""
    parts = unpack_all("people.doc", DOCUMENT.replace("WordDocument".encode("utf-16-le"), b"\xee\x01" * 12))

    assert any(b"Okonkwo" in bytes(part.content).replace(b"\0", b"") for part in _artifacts(parts)[1:])


def test_a_sealed_binary_document_is_named(unpack_all: Unpack) -> None:
    """That its head calls encrypted is not taken for text."""
    flags = DOCUMENT_HEAD + 0x0B
    (part,) = unpack_all("people.doc", DOCUMENT[:flags] + bytes([DOCUMENT[flags] | 1]) + DOCUMENT[flags + 1 :])

    assert isinstance(part, UnreadPart)
    assert part.reason is UnscannableReason.ENCRYPTED
