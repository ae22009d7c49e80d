from collections.abc import Mapping
from types import MappingProxyType

FILE_CLASSES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "spreadsheet": (
            "application/vnd.ms-excel*",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.*",
            "application/vnd.oasis.opendocument.spreadsheet*",
            "application/x-tika-msworks-spreadsheet",
            "application/vnd.apple.numbers",
            "text/csv",
            "text/tab-separated-values",
        ),
        "text": ("text/*", "application/json", "application/x-ndjson", "application/xml", "application/*+xml"),
        "archive": (
            "application/zip",
            "application/gzip",
            "application/x-7z-compressed",
            "application/x-tar",
            "application/x-bzip2",
            "application/x-xz",
            "application/zstd",
            "application/vnd.rar",
            "application/x-rar*",
        ),
        "document": (
            "application/pdf",
            "application/rtf",
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.*",
            "application/vnd.oasis.opendocument.text*",
        ),
        "presentation": (
            "application/vnd.ms-powerpoint*",
            "application/vnd.openxmlformats-officedocument.presentationml.*",
            "application/vnd.oasis.opendocument.presentation*",
        ),
        "database": (
            "application/vnd.sqlite3",
            "application/x-sqlite3",
            "application/vnd.apache.parquet",
            "application/x-msaccess",
        ),
        "mail": ("message/rfc822", "application/vnd.ms-outlook", "application/mbox"),
        "image": ("image/*",),
        "media": ("audio/*", "video/*"),
        "unknown": ("application/octet-stream",),
    }
)
"""Kinds of file as policies name them, by patterns of media types (IANA's registry; `x-` where it has none)."""
