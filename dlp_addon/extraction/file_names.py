"""What an upload is called: the places where clients put file names, in the order in which they are believed."""

import base64
import binascii
import json
import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote_to_bytes

from dlp_addon.extraction.header_fields import (
    Fields,
    ParameterizedValue,
    decode_text,
    field_value,
    field_values,
    parse_parameterized,
)

_MAX_NAME_CHARACTERS = 255
_KEPT_END_CHARACTERS = 32
_MAX_SOURCE_CHARACTERS = 65_536
_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")
_JSON_NAME = re.compile(
    r'"(filename|originalfilename|file_name|fullpath|pathonclient|name|title|path)"\s*:\s*"((?:[^"\\]|\\.)*+)"',
    re.IGNORECASE | re.DOTALL,
)
_NAME_FIELDS = (
    "x-goog-upload-file-name",
    "x-bz-file-name",
    "x-file-name",
    "x-filename",
    "upload-name",
    "slug",
)
_QUERY_KEYS = ("filename", "name", "fn", "file", "key", "path", "@file")
# Form fields in which upload libraries send the name of a file whose own part is called `blob`.
_SIBLING_KEYS = frozenset(
    {
        "filename",
        "name",
        "key",
        "qqfilename",
        "resumablefilename",
        "flowfilename",
        "filerelativepath",
        "resumablerelativepath",
        "flowrelativepath",
        "originalname",
        "originalfilename",
        "fullpath",
        "title",
    }
)
_NAMELESS = frozenset({"", "blob", "file", "upload", "undefined", "null"})


def clean_name(raw: str | None) -> str | None:
    """`raw` without folders, percent-decoded where it is valid UTF-8, in at most 255 characters; None where empty.

    A long name keeps its end, where the extension stands.
    """
    if not raw:
        return None
    text = _percent_decoded(raw[:_MAX_SOURCE_CHARACTERS])
    last = re.split(r"[/\\]", text.strip().rstrip("/\\"))[-1].strip()
    last = last.encode("utf-8", "replace").decode("utf-8")
    if len(last) > _MAX_NAME_CHARACTERS:
        last = f"{last[: _MAX_NAME_CHARACTERS - _KEPT_END_CHARACTERS - 1]}…{last[-_KEPT_END_CHARACTERS:]}"
    return last or None


def _percent_decoded(text: str) -> str:
    if not _ESCAPE.search(text):
        return text
    try:
        return unquote_to_bytes(text.encode("utf-8", "replace")).decode("utf-8")
    except UnicodeDecodeError:
        return text


def request_name(fields: Fields, target: str) -> str | None:
    """Name of a request's whole body, from its header fields, its query or the last piece of its path."""
    candidates = (*_field_names(fields), *_query_names(target), _path_name(target))
    return next((name for name in map(clean_name, candidates) if name), None)


def part_name(disposition: ParameterizedValue, content_type: ParameterizedValue) -> str | None:
    """File name of a part: `filename*`, `filename`, else the `name` of its Content-Type."""
    candidates = (*disposition.parameter_values("filename"), content_type.parameter("name"))
    return next((name for name in map(clean_name, candidates) if name), None)


def is_nameless(name: str | None) -> bool:
    """Whether a file name says nothing, as the `blob` of browsers."""
    return name is None or name.lower() in _NAMELESS


def sibling_name(fields: Iterable[tuple[str, bytes]]) -> str | None:
    """File name that the plain fields of a form, given as name and content, tell of its file."""
    named = [(re.sub(r"[^a-z0-9]", "", key.lower()), raw) for key, raw in fields]
    for key, raw in named:
        if key in _SIBLING_KEYS and "${filename}" not in (text := decode_text(raw)):
            return clean_name(text)
    return next((name for _, raw in named if (name := json_name(raw))), None)


def json_name(raw: bytes) -> str | None:
    """File name in a small JSON object such as an upload's metadata."""
    if raw.lstrip()[:1] != b"{":
        return None
    for match in _JSON_NAME.finditer(decode_text(raw[:_MAX_SOURCE_CHARACTERS])):
        try:
            return clean_name(str(json.loads(f'"{match[2]}"', strict=False)))
        except ValueError:
            continue
    return None


def _field_names(fields: Fields) -> Iterator[str | None]:
    for value in field_values(fields, "content-disposition"):
        disposition = parse_parameterized(value)
        yield from disposition.parameter_values("filename")
    yield json_name((field_value(fields, "dropbox-api-arg") or "").encode("utf-8", "replace"))
    for name in _NAME_FIELDS:
        yield field_value(fields, name)
    yield _upload_metadata_name(field_value(fields, "upload-metadata") or "")


def _upload_metadata_name(value: str) -> str | None:
    # tus 1.0: comma-separated pairs of a key and its value in base64.
    pairs: dict[str, str] = {}
    for item in value.split(","):
        key, _, encoded = item.strip().partition(" ")
        pairs.setdefault(key, encoded.strip())
    for key in ("filename", "name"):
        try:
            return base64.b64decode(pairs[key], validate=True).decode("utf-8")
        except (KeyError, binascii.Error, ValueError):
            continue
    return None


def _query_names(target: str) -> Iterator[str]:
    query = target.partition("?")[2].partition("#")[0][:_MAX_SOURCE_CHARACTERS]
    pairs: dict[str, str] = {}
    for item in query.split("&"):
        key, _, value = item.partition("=")
        pairs.setdefault(key.lower(), value.replace("+", " "))
    for key in _QUERY_KEYS:
        if "." in pairs.get(key, "") or (key in {"filename", "fn"} and pairs.get(key)):
            yield pairs[key]
    # OData parameter aliases, as SharePoint uses them: `@a1='name.xlsx'`.
    yield from (value.strip("'") for key, value in pairs.items() if re.fullmatch(r"@a\d{1,3}", key) and "." in value)


def _path_name(target: str) -> str | None:
    path = target.partition("?")[0].partition("#")[0]
    last = path.rstrip("/").rpartition("/")[2]
    return last if "." in last.strip(".") else None
