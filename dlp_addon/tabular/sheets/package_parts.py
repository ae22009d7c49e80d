"""The parts of a workbook that is a zip package (OPC, ODF), read under limits."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits

_CHUNK_BYTES = 1024 * 1024
MAX_PART_BYTES = 64 * 1024 * 1024
"""A part other than a sheet that is larger than this is named, not read."""
_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)
_END_OF_DIRECTORY = b"PK\x05\x06"


class Package:
    """A zip package whose part names are compared as OPC does: without case, with `/` only."""

    def __init__(self, content: bytes, limits: Limits) -> None:
        """Read the directory.

        Raises:
            UnscannableError: truncated or malformed; over_limit where its parts would unpack to too much.
        """
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except _ERRORS:
            is_cut = _END_OF_DIRECTORY not in content[-66_000:]
            reason = UnscannableReason.TRUNCATED if is_cut else UnscannableReason.MALFORMED
            raise UnscannableError(reason, "package") from None
        self._parts = {_normalized(entry.filename): entry for entry in self._zip.infolist()}
        self._check_sizes(len(content), limits)

    def _check_sizes(self, packed: int, limits: Limits) -> None:
        size = sum(entry.file_size for entry in self._parts.values())
        if size > limits.max_unpacked_bytes:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_unpacked_bytes")
        if size > limits.min_ratio_bytes and size > packed * limits.max_ratio:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_ratio")
        if len(self._parts) > limits.max_members:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_members")

    @property
    def has_unique_names(self) -> bool:
        """Whether no two members have the same name, which readers would choose between differently."""
        return len(self._parts) == len(self._zip.infolist())

    def size(self, name: str) -> int:
        """What a part says it unpacks to, in bytes; 0 where it is missing."""
        return self._parts[name].file_size if name in self._parts else 0

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name in self._parts

    def matching(self, pattern: str) -> list[str]:
        """Names of the parts that match, in numerical order; lower case."""
        compiled = re.compile(pattern)
        return sorted((name for name in self._parts if compiled.fullmatch(name)), key=_numbered)

    def read(self, name: str) -> bytes:
        """One small part, empty where it is missing.

        Raises:
            UnscannableError: malformed, or over_limit where it is larger than `MAX_PART_BYTES`.
        """
        if name not in self._parts:
            return b""
        held = bytearray()
        for chunk in self.iterate(name):
            held += chunk
            if len(held) > MAX_PART_BYTES:
                raise UnscannableError(UnscannableReason.OVER_LIMIT, "workbook part")
        return bytes(held)

    def iterate(self, name: str) -> Iterator[bytes]:
        """One part in chunks.

        Raises:
            UnscannableError: malformed, encrypted.
        """
        entry = self._parts[name]
        if entry.flag_bits & 1:
            raise UnscannableError(UnscannableReason.ENCRYPTED, "workbook part")
        try:
            with self._zip.open(entry) as part:
                while chunk := part.read(_CHUNK_BYTES):
                    yield chunk
        except _ERRORS:
            raise UnscannableError(UnscannableReason.MALFORMED, "workbook part") from None


def _normalized(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def _numbered(name: str) -> tuple[list[int], str]:
    return [int(digits) for digits in re.findall(r"\d{1,9}", name)], name
