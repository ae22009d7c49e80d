import logging.handlers
from io import TextIOWrapper
from pathlib import Path

from dlp_addon.model.event import InspectionEvent
from dlp_addon.telemetry.event_formats import EventFormat

MAX_FILE_BYTES = 100 * 1024 * 1024
KEPT_FILES = 10


class FileSink:
    """One line an event in a file for the owner alone, which rotates by size: `x.log`, `x.log.1`, up to `x.log.10`."""

    def __init__(self, name: str, path: Path, write: EventFormat, *, max_bytes: int = MAX_FILE_BYTES) -> None:
        self.name = name
        self._write = write
        self._handler = _PrivateFile(path, maxBytes=max_bytes, backupCount=KEPT_FILES, encoding="utf-8", delay=True)

    def __call__(self, event: InspectionEvent) -> None:
        """Appends one event; raises OSError where it cannot be written."""
        self._handler.emit(logging.LogRecord(self.name, logging.INFO, "", 0, self._write(event), None, None))

    def close(self) -> None:
        """Ends the use of the file."""
        self._handler.close()


class _PrivateFile(logging.handlers.RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).touch(mode=0o600)
        return super()._open()

    def handleError(self, _record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Raises instead of printing the record."""
        raise  # noqa: PLE0704 - called while an exception is handled
