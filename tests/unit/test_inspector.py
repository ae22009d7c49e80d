import io
import json
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

import py7zr
import pytest
import xlsxwriter

from dlp_addon import inspector as inspector_module
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.inspector import MAX_REPORTED_UNSCANNABLE, Examined, Inspector, build_inspector
from dlp_addon.model.content import Artifact, UnreadPart, Upload
from dlp_addon.model.limits import Limits
from dlp_addon.model.request import Destination, Sender, UploadRequest

CSV = b"Name,Email\n" + b"".join(b"Zora Quill%d,zora%d@mail.example\n" % (n, n) for n in range(20))


@pytest.fixture(scope="module")
def inspector() -> Inspector:
    """The real stages."""
    return build_inspector(Limits(), tempfile.TemporaryFile, None)


def examine(inspector: Inspector, content: bytes, name: str = "people.csv") -> Examined:
    """Inspect a file."""
    return inspector.inspect_file(name, memoryview(content), sha256(content).hexdigest())


def reasons(examined: Examined) -> list[UnscannableReason]:
    """Why parts were not examined."""
    return [part.reason for part in examined.inspection.unscannable]


def test_counts_people_of_a_file(inspector: Inspector) -> None:
    """A table of names and addresses is counted, described and digested."""
    examined = examine(inspector, CSV)

    assert examined.failure is None
    assert examined.inspection.distinct_people == 20
    assert examined.inspection.files[0].sha256 == sha256(CSV).hexdigest()
    assert dict(examined.inspection.entities)["EMAIL_ADDRESS"] == 20


def test_people_of_all_uploads_of_a_request_count_once(inspector: Inspector) -> None:
    """The same people in two parts of one form are counted once."""
    part = b'--b\r\nContent-Disposition: form-data; name="file"; filename="p.csv"\r\n\r\n' + CSV + b"\r\n"
    body = part + part + b"--b--\r\n"
    request = UploadRequest(
        id="r",
        method="POST",
        scheme="https",
        destination=Destination(authority="site.example", port=443),
        sender=Sender(address="192.0.2.1"),
        path="/",
        headers=(("Content-Type", "multipart/form-data; boundary=b"),),
        protocol="HTTP/1.1",
        received_at=datetime(2026, 1, 1, tzinfo=UTC),
    )

    examined = inspector.inspect_request(request, memoryview(body), sha256(body).hexdigest())

    assert len(examined.inspection.tables) == 2
    assert examined.inspection.distinct_people == 20


def test_content_decides_not_the_name(inspector: Inspector) -> None:
    """A table called a picture is a table, in a zip as well."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("holiday.jpg", CSV)

    assert examine(inspector, packed.getvalue(), "archive.png").inspection.distinct_people == 20


@pytest.mark.parametrize(
    ("error", "reason", "failure"),
    [
        (UnscannableError(UnscannableReason.ENCRYPTED), UnscannableReason.ENCRYPTED, None),
        (MemoryError(), UnscannableReason.OVER_LIMIT, None),
        (RuntimeError("Zora Quill"), UnscannableReason.INSPECTION_FAILED, "tabular:RuntimeError"),
        (RecursionError(), UnscannableReason.INSPECTION_FAILED, "tabular:RecursionError"),
    ],
)
def test_errors_become_data(
    inspector: Inspector,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    reason: UnscannableReason,
    failure: str | None,
) -> None:
    """What a stage raises is a reason on the part, a bug is named by stage and class, and no message is kept."""

    def broken(artifact: Artifact, limits: Limits) -> Iterator[UnreadPart]:
        yield UnreadPart(path=artifact.path, reason=UnscannableReason.TRUNCATED, detail=str(limits.max_depth))
        raise error

    monkeypatch.setattr(inspector_module, "read_tables", broken)

    examined = examine(inspector, CSV)

    assert reasons(examined) == [UnscannableReason.TRUNCATED, reason]
    assert examined.failure == failure
    assert "Zora" not in repr(examined)


def test_reported_parts_are_bounded(inspector: Inspector, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten thousand broken members make a bounded report that says there are more."""

    def many(upload: Upload, *_: object) -> Iterator[UnreadPart]:
        for _number in range(10_000):
            yield UnreadPart(path=upload.name, reason=UnscannableReason.MALFORMED)

    monkeypatch.setattr(inspector_module, "unpack", many)

    examined = examine(inspector, CSV)

    assert len(examined.inspection.unscannable) == MAX_REPORTED_UNSCANNABLE + 1
    assert examined.inspection.unscannable[-1].detail == "max_reported_unscannable"


def test_a_thousand_programs_hide_no_workbook(inspector: Inspector, monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts that may hold a table are counted apart: they are named behind any number of others."""

    def many(upload: Upload, *_: object) -> Iterator[UnreadPart]:
        for number in range(2_000):
            is_last = number == 1_999
            yield UnreadPart(path=upload.name, reason=UnscannableReason.MALFORMED, may_hold_table=is_last)

    monkeypatch.setattr(inspector_module, "unpack", many)

    assert [part.may_hold_table for part in examine(inspector, CSV).inspection.unscannable][-2:] == [False, True]


def test_nothing_raw_in_an_inspection(inspector: Inspector) -> None:
    """Neither values nor telling names of files, sheets and headers are in the record."""
    content = b"Zora Quill,zora@mail.example\n" + CSV
    examined = examine(inspector, content, "Zora Quill 123-45-6789.csv")

    record = json.dumps(repr(examined))
    assert "zora" not in record
    assert "123-45-6789" not in record


def test_people_under_a_listed_password_are_counted(inspector: Inspector) -> None:
    """A sealed archive is read like any other where its password is listed; the list itself is never shown."""
    stream = io.BytesIO()
    with py7zr.SevenZipFile(stream, "w", password="spring") as archive:
        archive.writestr(CSV, "people.csv")
    knowing = replace(inspector, passwords=("winter", "spring"))

    assert examine(knowing, stream.getvalue(), "a.7z").inspection.distinct_people == 20
    assert reasons(examine(inspector, stream.getvalue(), "a.7z")) == [UnscannableReason.ENCRYPTED]
    assert "spring" not in repr(knowing)


def test_labels_of_documents_are_facts(inspector: Inspector) -> None:
    """The sensitivity label of a workbook inside an archive is in the inspection; a number in its name is masked."""
    guid = "2096f6a2-d2f7-48be-b329-b73aaa526e5d"
    workbook, archive = io.BytesIO(), io.BytesIO()
    with xlsxwriter.Workbook(workbook, {"in_memory": True}) as book:
        book.add_worksheet().write(0, 0, "x")
        book.set_custom_property(f"MSIP_Label_{guid}_Enabled", "true", "text")
        book.set_custom_property(f"MSIP_Label_{guid}_Name", "For A012345678 only", "text")
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("a.xlsx", workbook.getvalue())

    (label,) = examine(inspector, archive.getvalue(), "a.zip").inspection.labels

    assert label.id == guid
    assert "012345678" not in label.name
