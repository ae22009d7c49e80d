import json
from collections.abc import MutableMapping
from typing import Any, Protocol, TextIO, cast

import structlog
from structlog.typing import FilteringBoundLogger, Processor, WrappedLogger

from dlp_addon.model.event import InspectionEvent
from dlp_addon.telemetry.events import INSPECTION_FAILED, LEVELS, UPLOAD_EVENTS, describe_upload
from dlp_addon.telemetry.visible_text import make_visible

MAX_TEXT_CHARACTERS = 1000
MAX_ITEMS = 50
_PLAIN = frozenset({bool, int, float, type(None)})


class TextStream(Protocol):
    """Where log lines go: standard error, or a `BackgroundStream` before it."""

    def write(self, text: str, /) -> int:
        """Takes a text."""
        ...

    def flush(self) -> None:
        """Hands on what was taken."""
        ...


def build_logger(log_format: str, stream: TextStream) -> FilteringBoundLogger:
    """A logger that writes one line an event, as `json` or for a `console`; no global state is touched.

    Nothing that a value holds can end a line, move a cursor or turn the direction of text.

    Raises:
        ValueError: the format is neither.
    """
    logger = structlog.wrap_logger(
        structlog.PrintLogger(cast("TextIO", stream)),
        wrapper_class=structlog.make_filtering_bound_logger("info"),
        processors=(
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            make_values_visible,
            _put_first,
            _renderer(log_format),
        ),
        cache_logger_on_first_use=False,
    )
    return cast("FilteringBoundLogger", logger)


def make_values_visible(
    _logger: WrappedLogger, _name: str, event_dict: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """A processor: no control, bidirectional or other unseen character leaves in a value, and no exception text."""
    # Most values are numbers: told first, a line takes half of the time.
    return {key: value if type(value) in _PLAIN else _visible(value) for key, value in event_dict.items()}


class LogSink:
    """Writes one event an upload, called after what happened to it; a second one where something broke."""

    name = "log"

    def __init__(self, logger: FilteringBoundLogger) -> None:
        self._logger = logger

    def __call__(self, event: InspectionEvent) -> None:
        """Writes one event."""
        described = describe_upload(event)
        write = getattr(self._logger, LEVELS[event.disposition])
        write(UPLOAD_EVENTS[event.disposition], **described)
        if event.failure is not None:
            stage, _, error = event.failure.partition(":")
            self._logger.error(
                INSPECTION_FAILED,
                request_id=event.request_id,
                incident_id=event.incident_id,
                stage=stage,
                error=error,
            )


def _put_first(_logger: WrappedLogger, _name: str, event_dict: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """What a person looks for first stands first in a line."""
    first = {key: event_dict[key] for key in ("timestamp", "level", "event") if key in event_dict}
    return {**first, **event_dict}


def _renderer(log_format: str) -> Processor:
    if log_format == "json":
        # By now all values are plain: the one encoder for them needs not be made anew for every line.
        encode = json.JSONEncoder().encode
        return lambda _logger, _name, event_dict: encode(event_dict)
    if log_format == "console":
        return structlog.dev.ConsoleRenderer(colors=False, sort_keys=False)
    raise ValueError("the log format is json or console")


def _visible(value: object) -> object:
    if isinstance(value, str):
        return make_visible(value, max_characters=MAX_TEXT_CHARACTERS)
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, list | tuple):
        return [_visible(item) for item in value[:MAX_ITEMS]]
    # An exception's text, or a repr, may hold what was uploaded.
    return type(value).__name__
