"""OpenDocument packages sealed with a password that is known (ODF 1.3 part 2, chapter 5: AES-256, PBKDF2)."""

import base64
import binascii
import hashlib
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from Cryptodome.Cipher import AES

from dlp_addon.decompression import Coding, OutputBudget, decompress
from dlp_addon.errors import UnscannableError
from dlp_addon.model.content import Content
from dlp_addon.unpacking.archives.zip_archive import ZipArchive
from dlp_addon.unpacking.parts import Part
from dlp_addon.unpacking.sealed.passwords import Passwords

MANIFEST = "META-INF/manifest.xml"
_ENTRY = re.compile(r"<(?:\w+:)?file-entry\s([^>]*[^/])>(.*?)</(?:\w+:)?file-entry>", re.DOTALL)
_ATTRIBUTE = re.compile(r"([\w-]+)\s*=\s*[\"']([^\"']*)[\"']")
_MAX_ROUNDS = 5_000_000
_MAX_BYTES = 256 * 1024 * 1024
_BLOCK_BYTES = 16
_PIECE_BYTES = 1024 * 1024
_MAIN = "content.xml"
_OPEN_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"/>'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seal:
    """How one member is sealed."""

    vector: bytes
    salt: bytes
    rounds: int
    start_hash: str


def open_opendocument(
    content: Content, archive: ZipArchive, passwords: Passwords, budget: OutputBudget
) -> Content | None:
    """The same package without its seals; None where no known password opens it, or another cipher seals it.

    Raises:
        UnscannableError: OVER_LIMIT, as `OutputBudget.store`.
    """
    seals = dict(_seals(_text(archive, MANIFEST, budget)))
    if _MAIN not in seals or len(content) > _MAX_BYTES:
        return None
    packed = {entry.name: content[entry.data_start : entry.end] for entry in archive.entries}
    if _MAIN not in packed:
        return None
    # What checks a password derives one key; what it opens needs one for every member.
    for password in passwords.candidates(seals[_MAIN].rounds):
        if _unseal(packed[_MAIN], seals[_MAIN], password, budget) is not None:
            passwords.note_success(password)
            return budget.store(_rebuild(archive, packed, seals, password, budget), packed_bytes=None)
    return None


def _text(archive: ZipArchive, name: str, budget: OutputBudget) -> str:
    parts = (part for entry in archive.entries if entry.name == name for part in archive.read(entry, budget))
    return "".join(bytes(part.content).decode("utf-8", "replace") for part in parts if isinstance(part, Part))


def _seals(manifest: str) -> Iterator[tuple[str, _Seal]]:
    for head, body in _ENTRY.findall(manifest):
        path = dict(_ATTRIBUTE.findall(head)).get("full-path", "")
        seal = _seal(dict(_ATTRIBUTE.findall(body)))
        if seal is not None:
            yield unescape(path), seal


def _seal(said: dict[str, str]) -> _Seal | None:
    """The attributes of encryption-data and what stands in it; None where the cipher is another one."""
    rounds = said.get("iteration-count", "")
    is_known = said.get("algorithm-name", "").endswith("#aes256-cbc") and said.get("key-derivation-name") == "PBKDF2"
    if not is_known or not rounds.isdecimal() or not 0 < int(rounds[:8]) <= _MAX_ROUNDS:
        return None
    try:
        vector = base64.b64decode(said.get("initialisation-vector", ""))
        salt = base64.b64decode(said.get("salt", ""))
    except (binascii.Error, ValueError):
        return None
    start_hash = "sha256" if said.get("start-key-generation-name", "").lower().endswith("sha256") else "sha1"
    return _Seal(vector=vector, salt=salt, rounds=int(rounds[:8]), start_hash=start_hash)


def _unseal(packed: Content, seal: _Seal, password: str, budget: OutputBudget) -> Content | None:
    """The member as it was before it was packed and sealed; None where the password is wrong."""
    start = hashlib.new(seal.start_hash, password.encode()).digest()
    key = hashlib.pbkdf2_hmac("sha1", start, seal.salt, seal.rounds, 32)
    whole = bytes(packed[: len(packed) // _BLOCK_BYTES * _BLOCK_BYTES])
    if len(seal.vector) != _BLOCK_BYTES or not whole:
        return None
    plain = AES.new(key, AES.MODE_CBC, iv=seal.vector).decrypt(whole)
    try:
        unpacked = decompress(Coding.RAW_DEFLATE, memoryview(plain), budget)
    except UnscannableError as error:
        if error.detail == "max_ratio":
            return None
        raise
    return unpacked.content if unpacked.error is None else None


def _rebuild(
    archive: ZipArchive, packed: dict[str, Content], seals: dict[str, _Seal], password: str, budget: OutputBudget
) -> Iterator[bytes]:
    rebuilt = io.BytesIO()
    with zipfile.ZipFile(rebuilt, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as copy:
        for entry in {entry.name: entry for entry in archive.entries}.values():
            if entry.name == MANIFEST:
                copy.writestr(MANIFEST, _OPEN_MANIFEST)
            elif entry.name in seals:
                _add(copy, entry.name, _unseal(packed[entry.name], seals[entry.name], password, budget))
            else:
                for part in archive.read(entry, budget):
                    _add(copy, entry.name, part.content if isinstance(part, Part) else None)
    yield rebuilt.getvalue()


def _add(copy: zipfile.ZipFile, name: str, content: Content | None) -> None:
    if content is None:
        return
    with copy.open(name, "w", force_zip64=True) as member:
        for at in range(0, len(content), _PIECE_BYTES):
            member.write(content[at : at + _PIECE_BYTES])
