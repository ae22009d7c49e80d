"""What other programs log, mitmproxy first: brought into our form, without what people upload."""

import logging
import re
import sys
import threading
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from structlog.typing import FilteringBoundLogger

from dlp_addon.telemetry.events import PROGRAM_FAILED, PROXY_LOGGED

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_MESSAGE_CHARACTERS = 300
CHATTY_LOGGERS = ("mitmproxy.proxy.server", "mitmproxy.proxy.mode_servers")
"""They write four lines about every connection, whose cost is felt; of these only warnings count."""
MAX_FRAMES = 8

_QUERY = re.compile(r"(?<=\S)[?#]\S*")
_DATA_URL = re.compile(r"data:\S+", re.IGNORECASE)
_PATH = re.compile(r"(?P<origin>(?:https?|wss?|ftp)://[^\s/?#'\"]+)/[^\s'\"]*", re.IGNORECASE)
_REQUEST_LINE = re.compile(r"\b(?P<method>[A-Z]{3,10}) /\S+")
_MAIL = re.compile(r"[^\s@<>\"']+@[^\s@<>\"']+\.[^\s@<>\"']+")
# Longer than a port, a year or a process id can be, with the separators that numbers of people are written with.
_NUMBER = re.compile(r"\d(?:[ .\-]?\d){6,}")
_ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_QUOTED = re.compile(r"(?P<quote>['\"`])(?:(?!(?P=quote)).){1,300}(?P=quote)")


class ProgramLogHandler(logging.Handler):
    """Routes the standard library's logging to our logger, each record as one `dlp.proxy_logged`.

    Of a message stays its first line, with paths and queries of URLs, quoted texts, mail addresses and long numbers
    taken out. Of an exception stay its class and where it was raised, never its text: that can hold content.
    """

    def __init__(self, logger: FilteringBoundLogger, level: int = logging.INFO) -> None:
        super().__init__(level)
        self._logger = logger

    def emit(self, record: logging.LogRecord) -> None:
        """Writes one record; never raises."""
        try:
            message = scrub(record.getMessage())
            # Many messages end in the exception's own text.
            message = message.partition(":")[0] if record.exc_info else message
        except (TypeError, ValueError, KeyError):
            message = "a message that could not be formatted"
        write: Callable[..., object] = self._logger.info
        if record.levelno >= logging.ERROR:
            write = self._logger.error
        elif record.levelno >= logging.WARNING:
            write = self._logger.warning
        fields = describe_exception(*record.exc_info[:3:2]) if record.exc_info and record.exc_info[0] else {}
        client = getattr(record, "client", None)
        if isinstance(client, tuple) and client:
            fields["client"] = str(client[0])
        write(PROXY_LOGGED, logger=record.name, message=message, **fields)


def scrub(message: str) -> str:
    """The first line of a message, without what could be somebody's data."""
    line = next((line for line in message.splitlines() if line.strip()), "")[: 4 * MAX_MESSAGE_CHARACTERS]
    line = _DATA_URL.sub("data:…", line)
    line = _PATH.sub(r"\g<origin>/…", line)
    line = _REQUEST_LINE.sub(r"\g<method> /…", line)
    line = _QUERY.sub("", line)
    line = _QUOTED.sub("'…'", line)
    line = _MAIL.sub("…", line)
    line = _NUMBER.sub(lambda found: found[0] if _ADDRESS.fullmatch(found[0]) else "…", line)
    return line[:MAX_MESSAGE_CHARACTERS]


def describe_exception(error_type: type[BaseException] | None, trace: TracebackType | None) -> dict[str, object]:
    """Class of an exception and the innermost places it came through, as `module.py:12 function`."""
    # A frame summary without looked-up lines: source lines and local values stay out.
    frames = traceback.StackSummary.extract(traceback.walk_tb(trace), lookup_lines=False)[-MAX_FRAMES:]
    places = [f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames]
    return {"error": error_type.__name__ if error_type else None, "raised_at": places}


def install_program_logs(logger: FilteringBoundLogger) -> None:
    """Makes our logger the only way out for logging, warnings and uncaught exceptions of this process."""
    root = logging.getLogger()
    for handler in tuple(root.handlers):
        root.removeHandler(handler)
    root.addHandler(ProgramLogHandler(logger))
    root.setLevel(logging.INFO)
    for name in CHATTY_LOGGERS:
        logging.getLogger(name).setLevel(logging.WARNING)
    # A handler that fails would print the record, values included.
    logging.raiseExceptions = False
    logging.captureWarnings(capture=True)
    _install_exception_hooks(logger)


def _install_exception_hooks(logger: FilteringBoundLogger) -> None:
    def report(error_type: type[BaseException], trace: TracebackType | None, where: str) -> None:
        logger.error(PROGRAM_FAILED, where=where, **describe_exception(error_type, trace))

    def from_thread(args: threading.ExceptHookArgs) -> None:
        report(args.exc_type, args.exc_traceback, "thread")

    def from_unraisable(args: "sys.UnraisableHookArgs") -> None:
        report(args.exc_type, args.exc_traceback, "finalizer")

    sys.excepthook = lambda error_type, _error, trace: report(error_type, trace, "main")
    threading.excepthook = from_thread
    sys.unraisablehook = from_unraisable
