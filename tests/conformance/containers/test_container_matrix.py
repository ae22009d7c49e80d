"""Every container inside every other, and every charset in every container."""

import base64
import bz2
import gzip
import io
import json
import lzma
import quopri
import tarfile
import tempfile
import zipfile
from collections.abc import Callable
from email.message import EmailMessage

import py7zr
import pytest
import zstandard

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Artifact, Upload
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking import unpack

TABLE = "name,born\n" + "".join(f"Person{n} Example,19{n:02d}-01-02\n" for n in range(60))


def _zip(content: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("member", content)
    return packed.getvalue()


def _tar(content: bytes) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        info = tarfile.TarInfo("member")
        info.size = len(content)
        archive.addfile(info, io.BytesIO(content))
    return packed.getvalue()


def _seven_zip(content: bytes) -> bytes:
    packed = io.BytesIO()
    with py7zr.SevenZipFile(packed, "w") as archive:
        archive.writestr(content, "member")
    return packed.getvalue()


def _mail(content: bytes) -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = "ada@example.org", "bob@example.org"
    message.add_attachment(content, maintype="application", subtype="octet-stream", filename="member")
    return bytes(message)


WRAPPERS: dict[str, Callable[[bytes], bytes]] = {
    "zip": _zip,
    "gzip": gzip.compress,
    "bzip2": bz2.compress,
    "xz": lzma.compress,
    "zstd": zstandard.compress,
    "tar": _tar,
    "7z": _seven_zip,
    "mail": _mail,
    "base64": base64.encodebytes,
    "data-url": lambda content: b"data:application/octet-stream;base64," + base64.b64encode(content),
    "json": lambda content: json.dumps({"file": base64.urlsafe_b64encode(content).decode().rstrip("=")}).encode(),
    "xml": lambda content: b"<soap><file>" + base64.encodebytes(content) + b"</file></soap>",
    "hex": lambda content: content.hex().encode(),
    "prefixed": lambda content: b"MZ" + bytes(range(256)) + _zip(content),
}


def _unpacked(content: bytes) -> list[bytes]:
    upload = Upload(name="upload", content=memoryview(content))
    found = unpack(upload, Limits(), OutputBudget(Limits(), tempfile.TemporaryFile))
    return [bytes(item.content) for item in found if isinstance(item, Artifact)]


@pytest.mark.parametrize("outer", WRAPPERS)
@pytest.mark.parametrize("inner", WRAPPERS)
def test_a_table_comes_out_of_two_containers(outer: str, inner: str) -> None:
    """Whatever is wrapped in whatever, the table inside is an artifact with its exact bytes."""
    assert TABLE.encode() in _unpacked(WRAPPERS[outer](WRAPPERS[inner](TABLE.encode())))


@pytest.mark.parametrize("wrapper", [name for name in WRAPPERS if name != "prefixed"])
@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "cp1251", "shift-jis"])
def test_charsets_survive_their_container(wrapper: str, encoding: str) -> None:
    """A table in another charset comes out with its bytes unchanged."""
    table = TABLE.replace("Example", "Пример" if encoding != "cp1252" else "Müller").encode(encoding)

    assert table in _unpacked(WRAPPERS[wrapper](table))


def test_quoted_printable_text_is_read() -> None:
    """Quoted-printable text comes out decoded."""
    table = TABLE.replace("Example", "Müller" * 12).encode()

    assert table in _unpacked(quopri.encodestring(table))
