"""The bytes that a request adds to a split upload: a file, or what stands in one of its fields or JSON members."""

import base64
import binascii
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np

from dlp_addon.model.content import Content, Upload

_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]*={0,2}\Z")
_DATA_URL = re.compile(rb"data:[\w.+-]{0,100}/?[\w.+-]{0,100}(?:;[\w-]{1,40}=[\w.-]{1,100})?;base64,", re.IGNORECASE)
_DATA_KEY = re.compile(r"[a-z]{0,12}?(?:data|content|contents|chunk|payload|bytes|base64|body|blob|file|slice|block)")
_NOT_ALNUM = re.compile(r"[^a-z0-9]")
_MIN_ENCODED_BYTES = 32
_MAX_MEMBERS = 1_000


@dataclass(frozen=True, slots=True)
class TextPayload:
    """A payload that travels as text.

    Attributes:
        content: its bytes, base64 undone.
        is_encoded: whether it was base64.
        carrier: what holds it.
        rest: what else its carrier says, the payload left out; None where that is nothing.
    """

    content: Content = field(repr=False)
    is_encoded: bool
    carrier: Upload
    rest: Upload | None


def find_carrier(uploads: Iterable[Upload], body: Content, *, is_multipart: bool) -> Upload | None:
    """The largest file of a request; of a multipart body one that stands in it.

    The end of a ZIP file, sent by itself, makes such a body look as if the whole of it might be one.
    """
    files = [upload for upload in uploads if upload.is_file]
    inner = [file for file in files if len(file.content) < len(body) and body_range(body, file.content) is not None]
    candidates = inner if is_multipart and inner else files
    return max(candidates, key=lambda upload: len(upload.content), default=None)


def find_text_payload(uploads: list[Upload], carrier: Upload | None, members: dict[str, object]) -> TextPayload | None:
    """The payload of a request without a file: in the JSON object that `carrier` is, else its longest plain field."""
    if carrier is None:
        fields = [upload for upload in uploads if not upload.is_file]
        longest = max(fields, key=lambda upload: len(upload.content), default=None)
        return None if longest is None else _from_text(longest.content, longest, None)
    leaf = max(_leaves(members), key=_weight, default=None)
    if leaf is None:
        return None
    inside, name, text = leaf
    left = leave_out(carrier, members, name, inside)
    return _from_text(memoryview(text.encode("utf-8", "replace")), carrier, left)


def leave_out(carrier: Upload, members: dict[str, object], name: str, inside: str = "") -> Upload:
    """The JSON object that `carrier` is, one member emptied; `inside` names the object in it that has the member."""
    inner = members.get(inside)
    emptied = {**members, inside: {**inner, name: ""}} if isinstance(inner, dict) else {**members, name: ""}
    rest = memoryview(json.dumps(emptied).encode())
    return Upload(name=carrier.name, content=rest, declared_media_type="application/json")


def _from_text(text: Content, carrier: Upload, rest: Upload | None) -> TextPayload:
    decoded = decode_text_payload(text)
    is_encoded = decoded is not None and len(decoded) >= _MIN_ENCODED_BYTES
    return TextPayload(memoryview(decoded) if decoded and is_encoded else text, is_encoded, carrier, rest)


def _leaves(members: dict[str, object]) -> Iterator[tuple[str, str, str]]:
    """Strings of an object and the objects right inside it: where, name, value."""
    for name, value in list(members.items())[:_MAX_MEMBERS]:
        if isinstance(value, str):
            yield "", name, value
        elif isinstance(value, dict):
            yield from ((name, key, text) for key, text in list(value.items())[:_MAX_MEMBERS] if isinstance(text, str))


def _weight(leaf: tuple[str, str, str]) -> tuple[bool, int]:
    _, name, text = leaf
    return _DATA_KEY.fullmatch(_NOT_ALNUM.sub("", name.lower())) is not None, len(text)


def plain_members(members: dict[str, object]) -> dict[str, str]:
    """Strings and numbers of an object and the objects right inside it, by name; outer ones first."""
    inner = [value for value in members.values() if isinstance(value, dict)]
    found: dict[str, str] = {}
    for level in (members, *inner[:_MAX_MEMBERS]):
        for name, value in level.items():
            if isinstance(value, str | int):
                found.setdefault(name, str(value))
    return found


def decode_text_payload(text: Content) -> bytes | None:
    """What base64 or a data URL says; None for any other text."""
    head = _DATA_URL.match(text)
    if head is not None:
        return decode_base64(bytes(text[head.end() :]))
    return decode_base64(bytes(text)) if _BASE64.match(text) else None


def decode_base64(raw: bytes) -> bytes | None:
    """Base64 in either alphabet, padded or not; None where it is none."""
    try:
        return base64.b64decode(
            raw.translate(bytes.maketrans(b"-_", b"+/")).rstrip(b"=") + b"=" * (-len(raw.rstrip(b"=")) % 4),
            validate=True,
        )
    except (binascii.Error, ValueError):
        return None


def body_range(body: Content, payload: Content) -> tuple[int, int] | None:
    """First byte and size of `payload` in `body`, where it is a slice of it and no copy."""
    if not len(payload):
        return (0, 0)
    if not len(body):
        return None
    start = _address(payload) - _address(body)
    return (start, len(payload)) if 0 <= start <= len(body) - len(payload) else None


def _address(content: Content) -> int:
    return int(np.frombuffer(content, dtype=np.uint8).__array_interface__["data"][0])
