"""What a name or a declared media type says. Both lie; they only decide what an unreadable thing may be."""

import re

from dlp_addon.model.content import Content

_VERSION = re.compile(r";\d+$")

_SPREADSHEET_SUFFIXES = (
    ".xlsx",
    ".xlsm",
    ".xlsb",
    ".xls",
    ".xlt",
    ".xltx",
    ".xltm",
    ".xlam",
    ".xla",
    ".xlw",
    ".xlr",
    ".ods",
    ".ots",
    ".fods",
    ".sxc",
    ".csv",
    ".tsv",
    ".tab",
    ".psv",
    ".numbers",
    ".gnumeric",
    ".gnm",
    ".slk",
    ".sylk",
    ".dif",
    ".wk1",
    ".wk3",
    ".wk4",
    ".wks",
    ".123",
    ".wb1",
    ".wb2",
    ".wb3",
    ".qpw",
    ".et",
    ".ett",
    ".dbf",
    ".parquet",
)

_SPREADSHEET_TYPES = (
    "excel",
    "spreadsheet",
    "csv",
    "tab-separated-values",
    "comma-separated-values",
    "x-tsv",
    "x-msexcel",
    "x-dos_ms_excel",
    "xls",
    "numbers",
    "lotus-1-2-3",
)

_ARCHIVE_SUFFIXES = (
    ".zip",
    ".zipx",
    ".7z",
    ".rar",
    ".tar",
    ".tgz",
    ".tbz",
    ".tbz2",
    ".txz",
    ".gz",
    ".bz2",
    ".xz",
    ".zst",
    ".lz4",
    ".cab",
    ".iso",
    ".arj",
    ".lzh",
    ".jar",
    ".sqlite",
    ".sqlite3",
    ".db",
    ".mdb",
    ".accdb",
    ".eml",
    ".msg",
    ".mbox",
)


def claims_spreadsheet(name: str, declared_media_type: str | None) -> bool:
    """Whether name or declared type call it a spreadsheet or a table."""
    declared = (declared_media_type or "").lower()
    return _has_suffix(name, _SPREADSHEET_SUFFIXES) or any(word in declared for word in _SPREADSHEET_TYPES)


def is_apple_double(content: Content) -> bool:
    """Whether it is what macOS keeps beside a file, under the file's own name: icons, labels, where it came from.

    Apple, AppleSingle/AppleDouble Formats for Foreign Files (1990): magic number, version, home file system.
    """
    return bytes(content[:8]) == b"\x00\x05\x16\x07\x00\x02\x00\x00"


def claims_archive(name: str) -> bool:
    """Whether the name calls it an archive, a database or a mail."""
    return _has_suffix(name, _ARCHIVE_SUFFIXES)


def _has_suffix(name: str, suffixes: tuple[str, ...]) -> bool:
    return _plain(name).endswith(suffixes)


def _plain(name: str) -> str:
    """Undo the spellings that a receiver undoes too: NTFS streams, versions, quotes, trailing dots and blanks."""
    stem = _VERSION.sub("", name.lower().split("::$", 1)[0].split("?", 1)[0])
    return stem.strip(" \t\r\n\"'\x00").rstrip(". ")
