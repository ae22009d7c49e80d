"""JSON documents of the model's frozen records, read back to equal records."""

import json
import types
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import datetime
from enum import Enum, IntEnum
from typing import Any, Union, get_args, get_origin, get_type_hints

_PLAIN = frozenset({str, int, float, bool})


class CodecError(ValueError):
    """A document that is not the record it should be. The message names types and fields, never values."""


def to_json(record: object) -> str:
    """One line of ASCII JSON for a dataclass of the model; `from_json` gives an equal record back."""
    return json.dumps(encode(record), separators=(",", ":"))


def from_json[RecordT](record_type: type[RecordT], document: str | bytes) -> RecordT:
    """The record that a document holds; see `RecordReader`.

    Raises:
        CodecError: the document is not JSON or does not fit the type.
    """
    return RecordReader(record_type).read(document)


class RecordReader[RecordT]:
    """Reads many documents of one record type; resolving the type's fields takes longer than reading one.

    Fields it does not know are ignored and fields with a default may be absent, so that documents outlive versions.
    """

    def __init__(self, record_type: type[RecordT]) -> None:
        self._record_type = record_type
        self._hints: dict[type, dict[str, Any]] = {}

    def read(self, document: str | bytes) -> RecordT:
        """The record that a document holds.

        Raises:
            CodecError: the document is not JSON or does not fit the type.
        """
        try:
            value = json.loads(document)
        except (ValueError, RecursionError) as error:
            raise CodecError(f"not a JSON document of {self._record_type.__name__}") from error
        record: RecordT = self._decode(self._record_type, value)
        return record

    def _decode(self, wanted: Any, value: Any) -> Any:  # noqa: ANN401 - driven by the type that is asked for
        origin = get_origin(wanted)
        if origin in {Union, types.UnionType}:
            return self._decode_optional(wanted, value)
        if origin is tuple:
            return tuple(self._decode_items(get_args(wanted), value))
        if is_dataclass(wanted) and isinstance(wanted, type):
            return self._decode_record(wanted, value)
        return _decode_scalar(wanted, value)

    def _decode_optional(self, wanted: Any, value: Any) -> Any:  # noqa: ANN401 - see _decode
        if value is None:
            return None
        (inner,) = (member for member in get_args(wanted) if member is not type(None))
        return self._decode(inner, value)

    def _decode_items(self, members: tuple[Any, ...], value: Any) -> Iterator[Any]:  # noqa: ANN401 - see _decode
        if not isinstance(value, list):
            raise CodecError("a list is wanted")
        if members[-1] is Ellipsis:
            return (self._decode(members[0], item) for item in value)
        if len(members) != len(value):
            raise CodecError(f"a list of {len(members)} is wanted")
        return (self._decode(member, item) for member, item in zip(members, value, strict=True))

    def _decode_record(self, wanted: type, value: Any) -> Any:  # noqa: ANN401 - see _decode
        if not isinstance(value, dict):
            raise CodecError(f"an object is wanted for {wanted.__name__}")
        if wanted not in self._hints:
            self._hints[wanted] = get_type_hints(wanted)
        hints = self._hints[wanted]
        present: dict[str, Any] = {}
        for field in fields(wanted):
            if field.name in value:
                present[field.name] = self._decode(hints[field.name], value[field.name])
            elif not _has_default(field):
                raise CodecError(f"{wanted.__name__} lacks {field.name}")
        return wanted(**present)


def encode(value: object) -> Any:  # noqa: ANN401 - JSON is any of seven types
    """Plain JSON values: enums by stable name, times as ISO 8601, tuples as lists, records as objects."""
    # Most values are plain: told first, a record of a thousand tables takes a tenth of the time.
    if value is None or type(value) in _PLAIN:
        return value
    if isinstance(value, Enum):
        return value.name.lower() if isinstance(value, IntEnum) else value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    if is_dataclass(value):
        return {name: encode(getattr(value, name)) for name in value.__dataclass_fields__}
    return value


def _has_default(field: Field[Any]) -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING


def _decode_scalar(wanted: Any, value: Any) -> Any:  # noqa: ANN401 - see _decode
    try:
        if issubclass(wanted, IntEnum):
            return wanted[str(value).upper()]
        if issubclass(wanted, Enum):
            return wanted(value)
        if wanted is datetime:
            return datetime.fromisoformat(value)
    except (KeyError, ValueError, TypeError):
        raise CodecError(f"no {wanted.__name__} of this version") from None
    if wanted is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is not wanted:
        raise CodecError(f"{wanted.__name__} is wanted")
    return value
