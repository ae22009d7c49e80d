from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Artifact, UnreadPart
from dlp_addon.model.limits import Limits
from dlp_addon.model.media_type import MediaType
from dlp_addon.model.table import Table
from dlp_addon.tabular.reading import read_tables


def read(content: bytes, media_type: str = "text/plain", *, claims: bool = False) -> list[Table | UnreadPart]:
    """All that an artifact gives."""
    artifact = Artifact(path="a", content=memoryview(content), media_type=media_type, claims_spreadsheet=claims)
    return list(read_tables(artifact, Limits()))


def test_random_bytes_that_claim_to_be_a_table_are_malformed() -> None:
    """A spreadsheet by name that is none is named as one that could not be read."""
    (part,) = read(bytes(range(256)) * 40, "application/octet-stream", claims=True)

    assert isinstance(part, UnreadPart)
    assert part.reason is UnscannableReason.MALFORMED
    assert part.may_hold_table


def test_unknown_binaries_are_unsupported() -> None:
    """What is no text and claims nothing is named without suspicion; pictures were named before."""
    (part,) = read(bytes(range(256)) * 40, "application/octet-stream")

    assert isinstance(part, UnreadPart)
    assert (part.reason, part.may_hold_table) == (UnscannableReason.UNSUPPORTED, False)
    assert read(bytes(range(256)) * 40, "image/png") == []
    assert read(b"") == []


def test_broken_markup_is_named_and_read_as_text() -> None:
    """A JSON export that ends too soon is named, and what is there is swept as text."""
    parts = read(b'[{"name": "Ann Lee"}, {"name": ', "application/json")

    assert isinstance(parts[-2] if len(parts) > 2 else parts[0], UnreadPart) or any(
        isinstance(part, UnreadPart) and part.reason is UnscannableReason.TRUNCATED for part in parts
    )
    assert any(isinstance(part, Table) for part in parts)


def test_entities_are_refused() -> None:
    """No entity is expanded."""
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'

    parts = read(bomb, "application/xml")

    assert any(isinstance(part, UnreadPart) and part.detail == "XML entity" for part in parts)


def test_markup_cut_from_a_program_need_not_be_whole() -> None:
    """What goes on behind an excerpt's last tag is read as text, and the break is no lost table."""
    markup = b"<list>" + b"<a><name>Ann Lee</name><born>1980-01-02</born></a>" * 3 + b"\nGtkWidget\nbo@example.org\n"
    artifact = Artifact(path="a", content=memoryview(markup), media_type="application/xml", is_excerpt=True)

    parts = list(read_tables(artifact, Limits()))

    assert [part.may_hold_table for part in parts if isinstance(part, UnreadPart)] == [False]
    assert sum(isinstance(part, Table) for part in parts) > 1


def test_records_without_a_root_are_a_table() -> None:
    """A log of elements is no document, and its records are read all the same; the flaw is named."""
    records = b"<p2>\n<given>Ann</given>\n<family>Lee</family>\n</p2>\n" * 3

    parts = read(records, "application/xml")

    assert [part.reason for part in parts if isinstance(part, UnreadPart)] == [UnscannableReason.MALFORMED]
    assert [part.header for part in parts if isinstance(part, Table)] == [("given", "family")]


def test_damaged_databases_and_documents_may_hold_tables() -> None:
    """What begins as a file of tables and cannot be read is named as one, whatever its name is."""
    heads = {b"PAR1": MediaType.PARQUET, b"SQLite format 3\0": MediaType.SQLITE, b"PK\x03\x04": MediaType.DOCX}
    for head, media_type in heads.items():
        (part,) = read(head + bytes(range(256)) * 40, media_type)

        assert isinstance(part, UnreadPart)
        assert part.may_hold_table
