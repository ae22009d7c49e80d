"""Content inside JSON: string leaves that are encoded bytes, tables as text or JSON again, and arrays of bytes."""

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.texts.encoded_text import (
    MIN_ENCODED_CHARACTERS,
    decode_runs,
    decode_whole,
    is_promising,
)
from dlp_addon.unpacking.texts.escapes import decode_escapes
from dlp_addon.unpacking.texts.quoted_lines import quoted_lines
from dlp_addon.unpacking.texts.spelled_text import spelled_text
from dlp_addon.unpacking.texts.text_encoding import as_narrow, is_text
from dlp_addon.unpacking.texts.text_leaves import TextLeaves

MAX_PARSED_BYTES = 32 * 1024 * 1024
"""Larger documents are searched for encoded runs as text: parsed, they would take many times their size."""
_PREFIX = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\)\]\}'?,?|while\s*\(1\);|for\s*\(;;\);|/\*.{0,100}?\*/)?\s*")
_MIN_TABLE_CHARACTERS = 24
_MIN_BYTES = 16
_NESTED = re.compile(r"\s*(?:[\[{].|\"(?:\\\"|[\[{]))", re.DOTALL)
_TAGS = re.compile(r"(?i)<(?:table|tr|html|\?xml|worksheet|workbook)\b")
_MIN_CUTS = 2
_CUT_PIECE = re.compile(r"[A-Za-z0-9+/_-]{24,}+={0,2}")
_MAX_KEY_CHARACTERS = 40
_MAX_KEYS = 20


def read_json(content: Content, budget: OutputBudget) -> Iterator[Part | Flaw]:
    """Parts inside one JSON document; linear in its size.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    if len(content) > MAX_PARSED_BYTES:
        yield from decode_runs(content, budget)
        yield from quoted_lines(content, budget)
        return
    yield from _read_document(bytes(as_narrow(content, MAX_PARSED_BYTES)), content, "", budget)


def read_json_lines(content: Content, budget: OutputBudget) -> Iterator[Part | Flaw]:
    """Parts inside JSON documents of one line each; as `read_json`."""
    if len(content) > MAX_PARSED_BYTES:
        yield from decode_runs(content, budget)
        return
    for number, line in enumerate(bytes(as_narrow(content, MAX_PARSED_BYTES)).splitlines()):
        if len(line) >= _MIN_TABLE_CHARACTERS:
            yield from _read_document(line, memoryview(line), f"[{number}]", budget)


def _read_document(text: bytes, content: Content, name: str, budget: OutputBudget) -> Iterator[Part | Flaw]:
    try:
        document = _parse(text)
    except RecursionError:
        yield Flaw(name=name, reason=UnscannableReason.OVER_LIMIT, detail="nesting of JSON")
        yield from decode_runs(content, budget)
    except ValueError:
        yield from decode_runs(content, budget)
        yield from quoted_lines(content, budget)
    else:
        yield from _leaves(name, document, budget)


def _parse(text: bytes) -> Any:  # noqa: ANN401 - JSON is anything
    prefix = _PREFIX.match(text)
    body = text[prefix.end() if prefix else 0 :].rstrip(b" \t\r\n;\x00")
    return json.loads(body.decode("utf-8", "replace"), strict=False, object_pairs_hook=_keep_repeated)


def _keep_repeated(members: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; where its names repeat, the later ones get a number, so that no value takes another one's place."""
    record = dict(members)
    if len(record) < len(members):
        record = {f"{name}#{number}" if number else name: value for number, (name, value) in enumerate(members)}
    return record


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in a document a value stands; written out only for the few that are of interest."""

    parent: "_Place | None"
    key: str | int

    def __str__(self) -> str:
        keys: list[str] = []
        place: _Place | None = self
        while place is not None and len(keys) < _MAX_KEYS:
            keys.append(f"[{place.key}]" if isinstance(place.key, int) else f".{place.key[:_MAX_KEY_CHARACTERS]}")
            place = place.parent
        return "".join(reversed(keys)).lstrip(".") or "text"


def _leaves(name: str, document: Any, budget: OutputBudget) -> Iterator[Part]:  # noqa: ANN401 - JSON is anything
    texts = TextLeaves(budget)
    pending: list[tuple[_Place, Any]] = [(_Place(None, name), document)]
    while pending:
        place, value = pending.pop()
        if isinstance(value, str):
            yield from _read_string(place, value, texts)
        elif (packed := _byte_array(value)) is not None:
            if is_promising(packed[:1024]):
                yield Part(name=str(place), content=budget.store([packed], packed_bytes=None))
        elif isinstance(value, dict):
            pending.extend((_Place(place, key), item) for key, item in value.items() if _may_hold(item))
        elif (lines := _coded_lines(value)) is not None:
            yield Part(name=str(place), content=budget.store([lines], packed_bytes=None))
        elif (spelled := spelled_text(value)) is not None:
            yield Part(name=str(place), content=budget.store([spelled.encode("utf-8", "replace")], packed_bytes=None))
        elif (joined := _cut_text(value)) is not None:
            yield from _read_string(place, joined, texts)
        elif isinstance(value, list):
            pending.extend((_Place(place, index), item) for index, item in enumerate(value) if _may_hold(item))
    yield from texts.finish()


def _may_hold(value: Any) -> bool:  # noqa: ANN401 - JSON is anything
    kind = type(value)
    if kind is str:
        return len(value) >= _MIN_TABLE_CHARACTERS
    return (kind is dict or kind is list) and len(value) > 0


def _read_string(place: _Place, value: str, texts: TextLeaves) -> Iterator[Part]:
    if len(value) < _MIN_TABLE_CHARACTERS:
        return
    is_markup = _TAGS.search(value, 0, 2000) is not None
    if is_markup or _is_nested_text(value):
        yield from texts.add(str(place), value, is_markup=is_markup)
        return
    if len(value) < MIN_ENCODED_CHARACTERS:
        return
    text = memoryview(value.encode("utf-8", "replace"))
    budget = texts.budget
    for part in (*decode_runs(text, budget), *decode_whole(text, budget), *decode_escapes(text, budget)):
        declared = _declared_type(value) or part.declared_media_type
        yield Part(name=str(place), content=part.content, declared_media_type=declared)


def _is_nested_text(value: str) -> bool:
    """Whether a string is a document or a table of its own: several lines, or JSON again."""
    if _NESTED.match(value):
        return True
    lines = value.splitlines()[:50]
    encoded = sum(1 for line in lines if len(line) >= 40 and line.isascii() and " " not in line and "," not in line)
    return len(lines) >= 2 and encoded < len(lines) / 2


def _declared_type(value: str) -> str | None:
    found = re.match(r"data:([\w.+-]{1,80}/[\w.+-]{1,120})", value)
    return found.group(1).lower() if found else None


def _coded_lines(value: Any) -> bytes | None:  # noqa: ANN401 - JSON is anything
    """Texts of one line that were encoded in Base64 one by one, as lines; None for any other list."""
    if not isinstance(value, list) or len(value) < _MIN_CUTS or type(value[0]) is not str:
        return None
    if not all(type(piece) is str and _CUT_PIECE.fullmatch(piece) for piece in value):
        return None
    # Padding stands at the end of what was encoded: where one text was cut, only its last piece has any.
    if not any(piece.endswith("=") for piece in value[:-1]):
        return None
    try:
        lines = [
            base64.b64decode(piece + "==", altchars=b"-_" if "-" in piece or "_" in piece else None) for piece in value
        ]
    except ValueError:
        return None
    text = b"\n".join(lines)
    return text if is_text(memoryview(text)) else None


def _cut_text(value: Any) -> str | None:  # noqa: ANN401 - JSON is anything
    """Encoded text that was cut into a list of strings, put together again; None for any other list."""
    if not isinstance(value, list) or len(value) < _MIN_CUTS or type(value[0]) is not str:
        return None
    if not all(type(piece) is str for piece in value) or not all(map(_CUT_PIECE.fullmatch, value[:-1])):
        return None
    return "".join(value)


def _byte_array(value: Any) -> bytes | None:  # noqa: ANN401 - JSON is anything
    """Bytes as a list of integers, as `{"0": 80, "1": 75}`, or as Node's `{"type": "Buffer", "data": [80, 75]}`."""
    if isinstance(value, dict) and len(value) >= _MIN_BYTES and "0" in value and "1" in value:
        value = list(value.values())
    if not isinstance(value, list) or len(value) < _MIN_BYTES or type(value[0]) is not int:
        return None
    try:
        return bytes(value)
    except (ValueError, TypeError):
        return None
