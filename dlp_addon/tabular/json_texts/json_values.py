"""JSON texts cut into values: whole documents, sequences of values, and the items of an array too large to hold."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.tabular.json_texts.loose_json import strict_json
from dlp_addon.tabular.markup.text_kind import json_guard_end

MAX_VALUE_CHARACTERS = 64 * 1024 * 1024
"""A value that is no array is held whole; a larger one is over the limit."""
_SEPARATORS = re.compile(r"[\s,;)\x1e]*")
"""Also what ends the statement or call around JSON in a program."""
_FLAT_OBJECT = re.compile(r"\{[^{}\[\]]*\}")
_NAN = {"NaN": "NaN", "Infinity": "Infinity", "-Infinity": "-Infinity"}


def keep_repeated(members: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose names repeat, for which RFC 8259 section 4 leaves open what readers see: lists of all values."""
    record = dict(members)
    if len(record) < len(members):
        gathered: dict[str, list[Any]] = {}
        for name, value in members:
            gathered.setdefault(name, []).append(value)
        record = {name: values if len(values) > 1 else values[0] for name, values in gathered.items()}
    return record


_DECODER = json.JSONDecoder(
    parse_float=str, parse_int=str, parse_constant=_NAN.__getitem__, strict=False, object_pairs_hook=keep_repeated
)
"""Numbers stay the text they are: an id must not become a float."""


def iterate_values(blocks: Iterator[bytes]) -> Iterator[tuple[Any, bool]]:
    """Values one after the other, and whether each is one of a series: an item of the outermost array, or a line.

    Behind the place where the text breaks, objects without inner ones are still found.

    Raises:
        UnscannableError: malformed, truncated, or over_limit.
    """
    buffer = _Buffer(blocks)
    buffer.skip_guard()
    buffer.skip_separators()
    in_array = buffer.take("[")
    count = 0
    while not buffer.is_empty():
        if in_array and buffer.take("]"):
            in_array = False
            buffer.skip_separators()
            continue
        try:
            value = buffer.take_value()
        except UnscannableError:
            whole = buffer.take_loose(in_array=in_array)
            if whole is not None:
                yield from ((item, in_array or len(whole) > 1) for item in whole)
                return
            yield from ((record, True) for record in buffer.salvage())
            raise
        buffer.skip_separators()
        count += 1
        is_series = in_array or count > 1 or not buffer.is_empty()
        yield value, is_series
    if in_array:
        raise UnscannableError(UnscannableReason.TRUNCATED, "JSON")


class _Buffer:
    """Text that is decoded from the front and filled at the end."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._text = ""
        self._position = 0

    def _fill(self) -> bool:
        block = next(self._blocks, None)
        if block is None:
            return False
        self._text = self._text[self._position :] + block.decode("utf-8", errors="replace")
        self._position = 0
        return True

    def is_empty(self) -> bool:
        while self._position >= len(self._text):
            if not self._fill():
                return True
        return False

    def skip_guard(self) -> None:
        if not self.is_empty() and (end := json_guard_end(self._text, self._position)) is not None:
            self._position = end

    def skip_separators(self) -> None:
        while not self.is_empty():
            match = _SEPARATORS.match(self._text, self._position)
            self._position = match.end() if match else self._position
            if self._position < len(self._text):
                return

    def take(self, character: str) -> bool:
        if self.is_empty() or self._text[self._position] != character:
            return False
        self._position += 1
        self.skip_separators()
        return True

    def take_value(self) -> Any:  # noqa: ANN401 - JSON has any type
        wanted = 1
        while True:
            is_all = not self._fill_to(wanted)
            try:
                value, end = _DECODER.raw_decode(self._text, self._position)
            except RecursionError:
                raise UnscannableError(UnscannableReason.OVER_LIMIT, "JSON nesting") from None
            except ValueError as error:
                if is_all or _is_final(error, self._text):
                    raise _failure(error, self._text) from None
            else:
                # A number at the very end may go on in the next block.
                if end < len(self._text) or is_all:
                    self._position = end
                    return value
            held = len(self._text) - self._position
            if held > MAX_VALUE_CHARACTERS:
                raise UnscannableError(UnscannableReason.OVER_LIMIT, "JSON value")
            wanted = 2 * held + 1

    def take_loose(self, *, in_array: bool) -> list[Any] | None:
        """All values that are left, of a text that is JSON but for its spelling; None where it is not."""
        if self._fill_to(MAX_VALUE_CHARACTERS + 1):
            return None
        rest = self._text[self._position :].rstrip(" \t\r\n;)")
        try:
            value = _DECODER.decode(strict_json(f"[{rest}" if in_array else rest))
        except (ValueError, RecursionError):
            return None
        return value if in_array else [value]

    def salvage(self) -> Iterator[dict[str, Any]]:
        """Objects of scalars in what is held of a text that is no JSON."""
        for match in _FLAT_OBJECT.finditer(self._text, self._position):
            with suppress(ValueError):
                yield _decode_object(match.group())

    def _fill_to(self, wanted: int) -> bool:
        """Whether so many characters are there, or could be had."""
        while len(self._text) - self._position < wanted:
            if not self._fill():
                return False
        return True


def _decode_object(text: str) -> dict[str, Any]:
    """An object in JSON or in what programs write for it.

    Raises:
        ValueError: neither.
    """
    try:
        value = _DECODER.decode(text)
    except ValueError:
        value = _DECODER.decode(strict_json(text))
    if not isinstance(value, dict):
        raise ValueError  # noqa: TRY004 - like any other text that is no object
    return value


def _failure(error: ValueError, text: str) -> UnscannableError:
    reason = UnscannableReason.MALFORMED if _is_final(error, text) else UnscannableReason.TRUNCATED
    return UnscannableError(reason, "JSON")


def _is_final(error: ValueError, text: str) -> bool:
    """Whether more text would not mend it."""
    position = getattr(error, "pos", len(text))
    unterminated = "Unterminated" in str(error) or "Invalid \\" in str(error)
    return not unterminated and position < len(text) - 16
