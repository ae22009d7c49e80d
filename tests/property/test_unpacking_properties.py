import base64
import bz2
import gzip
import io
import json
import lzma
import tarfile
import tempfile
import zipfile
from email.message import EmailMessage

import openpyxl
import py7zr
import pytest
import xlwt
from hypothesis import given, settings
from hypothesis import strategies as st

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Artifact, UnreadPart, Upload
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking import unpack

TABLE = b"name,born\n" + b"".join(b"Person%d Example,19%02d-01-02\n" % (n, n % 90) for n in range(60))
LIMITS = Limits(max_unpacked_bytes=50_000_000)


def _unpack(content: bytes) -> list[Artifact | UnreadPart]:
    upload = Upload(name="upload", content=memoryview(content))
    return list(unpack(upload, LIMITS, OutputBudget(LIMITS, tempfile.TemporaryFile)))


def _zip() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", TABLE)
        archive.writestr("b.csv", TABLE)
    return packed.getvalue()


def _tar() -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        info = tarfile.TarInfo("a.csv")
        info.size = len(TABLE)
        archive.addfile(info, io.BytesIO(TABLE))
    return packed.getvalue()


def _seven_zip() -> bytes:
    packed = io.BytesIO()
    with py7zr.SevenZipFile(packed, "w") as archive:
        archive.writestr(TABLE, "a.csv")
    return packed.getvalue()


def _mail() -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = "ada@example.org", "bob@example.org"
    message.set_content("list")
    message.add_attachment(TABLE, maintype="text", subtype="csv", filename="a.csv")
    return bytes(message)


def _xlsx() -> bytes:
    file = io.BytesIO()
    openpyxl.Workbook().save(file)
    return file.getvalue()


def _xls() -> bytes:
    workbook, file = xlwt.Workbook(), io.BytesIO()
    workbook.add_sheet("People").write(0, 0, "name")
    workbook.save(file)
    return file.getvalue()


CONTAINERS = {
    "zip": _zip(),
    "gzip": gzip.compress(TABLE),
    "bzip2": bz2.compress(TABLE),
    "xz": lzma.compress(TABLE),
    "tar": _tar(),
    "7z": _seven_zip(),
    "mail": _mail(),
    "json": json.dumps({"file": base64.b64encode(_zip()).decode()}).encode(),
    "xlsx": _xlsx(),
    "xls": _xls(),
}


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=2000))
def test_no_bytes_make_it_raise(content: bytes) -> None:
    """Arbitrary bytes end in artifacts or reasons."""
    assert _unpack(content)


@pytest.mark.parametrize("kind", CONTAINERS)
@settings(max_examples=25, deadline=None)
@given(cut=st.floats(0, 1))
def test_truncation_is_never_silence(kind: str, cut: float) -> None:
    """A container cut at any byte gives artifacts or a reason, never an exception and never nothing."""
    content = CONTAINERS[kind]

    assert _unpack(content[: int(cut * len(content))])


@pytest.mark.parametrize("kind", CONTAINERS)
@settings(max_examples=40, deadline=None)
@given(changes=st.lists(st.tuples(st.floats(0, 0.999999), st.integers(0, 255)), min_size=1, max_size=12))
def test_damage_is_never_an_exception(kind: str, changes: list[tuple[float, int]]) -> None:
    """Bytes changed anywhere in a container end in artifacts or reasons."""
    content = bytearray(CONTAINERS[kind])
    for place, value in changes:
        content[int(place * len(content))] = value

    assert _unpack(bytes(content))


@settings(max_examples=40, deadline=None)
@given(prefix=st.binary(max_size=300), suffix=st.binary(max_size=300))
def test_a_zip_is_found_wherever_it_stands(prefix: bytes, suffix: bytes) -> None:
    """Whatever stands around an archive, the members come out."""
    found = _unpack(b"\xff\x00" + prefix + _zip() + suffix)

    assert TABLE in [bytes(item.content) for item in found if isinstance(item, Artifact)]
