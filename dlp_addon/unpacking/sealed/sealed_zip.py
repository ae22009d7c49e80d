"""Members of zip files sealed with a password that is known: ZipCrypto (APPNOTE 6.1) and WinZip's AES (AE-1, AE-2).

The ciphers are the libraries'; only the few bytes around the sealed data are read here.
"""

import hashlib
import hmac
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from Cryptodome.Cipher import AES
from Cryptodome.Util import Counter

from dlp_addon.model.content import Content
from dlp_addon.zip_structure import FLAG_MASKED_HEADERS, FLAG_STRONG_ENCRYPTION, ZipEntry, read_extra_field

AES_METHOD = 99
AES_ROUNDS = 1_000
"""PBKDF2 rounds of a key, fixed by AE-1 and AE-2."""
CLASSIC_ROUNDS = 50
"""What a try on ZipCrypto costs in hash rounds."""
_AES_FIELD = 0x9901
_CODE_BYTES = 10
_VERIFIER_BYTES = 2
_HEADER_BYTES = 12
_DESCRIPTOR_FLAG = 0x0008
_PIECE_BYTES = 256 * 1024
# zipfile's decrypter is Python and does about 2 MB a second; larger members stay sealed.
_MAX_CLASSIC_BYTES = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedMember:
    """A sealed member: what a try costs, the method under the seal, and how to take the seal off.

    `open` gives the packed bytes in pieces, or None where the password is wrong; one wrong password in 256 passes for
    right with ZipCrypto and one in 65,536 with AES before the data itself is checked.
    """

    rounds: int
    method: int
    open: Callable[[bytes], Iterator[bytes] | None]


def sealed_member(content: Content, entry: ZipEntry) -> SealedMember | None:
    """How to open the member; None where it is sealed in a way that nothing here opens."""
    packed = content[entry.data_start : entry.end]
    if entry.flags & (FLAG_STRONG_ENCRYPTION | FLAG_MASKED_HEADERS):
        return None
    if entry.method == AES_METHOD:
        return _aes_member(packed, read_extra_field(content, entry, _AES_FIELD))
    if not _HEADER_BYTES <= len(packed) <= _MAX_CLASSIC_BYTES:
        return None
    checks = {entry.crc32 >> 24, int.from_bytes(content[entry.start + 10 : entry.start + 12], "little") >> 8}
    return SealedMember(
        rounds=CLASSIC_ROUNDS, method=entry.method, open=lambda password: _open_classic(packed, password, checks)
    )


def _open_classic(packed: Content, password: bytes, checks: set[int]) -> Iterator[bytes] | None:
    """The last byte of the header is that of the checksum, or of the time where the checksum comes behind the data."""
    decrypt = zipfile._ZipDecrypter(password)  # type: ignore[attr-defined] # noqa: SLF001 - its only cipher without a file
    if decrypt(bytes(packed[:_HEADER_BYTES]))[-1] not in checks:
        return None
    pieces = range(_HEADER_BYTES, len(packed), _PIECE_BYTES)
    return (bytes(decrypt(bytes(packed[at : at + _PIECE_BYTES]))) for at in pieces)


def _aes_member(packed: Content, field: bytes) -> SealedMember | None:
    """The extra field: version, vendor, strength 1 to 3, the method under the seal."""
    if len(field) < 7 or field[4] not in (1, 2, 3):
        return None
    key_bytes = 8 + 8 * field[4]
    salt_bytes = key_bytes // 2
    if len(packed) < salt_bytes + _VERIFIER_BYTES + _CODE_BYTES:
        return None
    return SealedMember(
        rounds=AES_ROUNDS,
        method=int.from_bytes(field[5:7], "little"),
        open=lambda password: _open_aes(packed, password, key_bytes, salt_bytes),
    )


def _open_aes(packed: Content, password: bytes, key_bytes: int, salt_bytes: int) -> Iterator[bytes] | None:
    """Salt, verifier, sealed data, authentication code; the keys by PBKDF2 with HMAC-SHA1."""
    salt = bytes(packed[:salt_bytes])
    keys = hashlib.pbkdf2_hmac("sha1", password, salt, AES_ROUNDS, 2 * key_bytes + _VERIFIER_BYTES)
    start = salt_bytes + _VERIFIER_BYTES
    if keys[-_VERIFIER_BYTES:] != bytes(packed[salt_bytes:start]):
        return None
    sealed = packed[start : len(packed) - _CODE_BYTES]
    code = hmac.new(keys[key_bytes : 2 * key_bytes], sealed, "sha1").digest()[:_CODE_BYTES]
    if not hmac.compare_digest(code, bytes(packed[len(packed) - _CODE_BYTES :])):
        return None
    counter = Counter.new(128, initial_value=1, little_endian=True)
    cipher = AES.new(keys[:key_bytes], AES.MODE_CTR, counter=counter)
    pieces = range(0, len(sealed), _PIECE_BYTES)
    return (cipher.decrypt(bytes(sealed[at : at + _PIECE_BYTES])) for at in pieces)
