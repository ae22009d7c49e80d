import io
import json
import logging
import sys
import threading

import pytest

from dlp_addon.telemetry.logs import build_logger
from dlp_addon.telemetry.program_logs import ProgramLogHandler, install_program_logs, scrub

SECRETS = ("078-05-1120", "Maria", "Lopez")


@pytest.fixture
def out() -> io.StringIO:
    """Where lines go."""
    return io.StringIO()


@pytest.fixture
def program(out: io.StringIO) -> logging.Logger:
    """A program's own logger, routed through ours."""
    logger = logging.Logger("mitmproxy.test")  # noqa: LOG001 - one that no other test sees
    logger.addHandler(ProgramLogHandler(build_logger("json", out)))
    return logger


@pytest.mark.parametrize(
    ("message", "scrubbed"),
    [
        ("[127.0.0.1:39042] client connect", "[127.0.0.1:39042] client connect"),
        ("POST https://h.example/Lopez/x?ssn=078-05-1120 failed", "POST https://h.example/… failed"),
        ("GET /Lopez?ssn=078-05-1120 HTTP/1.1", "GET /… HTTP/1.1"),
        ("invalid header b'Maria: x'", "invalid header b'…'"),
        ("sent to maria@h.example twice", "sent to … twice"),
        ("number 078 05 1120 here", "number … here"),
        ("data:text/csv;base64,TWFyaWE= seen", "data:… seen"),
        ("first\nMaria Lopez", "first"),
        ("10.0.0.1:443 HTTP/2 error", "10.0.0.1:443 HTTP/2 error"),
    ],
)
def test_messages_are_scrubbed(message: str, scrubbed: str) -> None:
    """What could be somebody's data is taken out, what an operator needs stays."""
    assert scrub(message) == scrubbed


def test_an_exception_is_a_class_and_a_place(program: logging.Logger, out: io.StringIO) -> None:
    """Neither its text, nor a message that repeats it, nor source lines with values come through."""
    try:
        int("Maria Lopez 078-05-1120")
    except ValueError as error:
        program.exception("Addon error: %s", error)
    logged = json.loads(out.getvalue())

    assert (logged["event"], logged["level"], logged["error"]) == ("dlp.proxy_logged", "error", "ValueError")
    assert logged["message"] == "Addon error"
    assert logged["raised_at"][0].startswith("test_program_logs.py:")
    assert not any(secret in out.getvalue() for secret in SECRETS)


def test_levels_and_clients_are_kept(program: logging.Logger, out: io.StringIO) -> None:
    """An operator can tell warnings from errors, and whose connection it was."""
    program.warning("slow", extra={"client": ("10.0.0.7", 5)})
    program.error("broken")
    warned, failed = (json.loads(line) for line in out.getvalue().splitlines())

    assert (warned["level"], warned["client"], warned["logger"]) == ("warning", "10.0.0.7", "mitmproxy.test")
    assert failed["level"] == "error"


def test_a_message_that_cannot_be_formatted_is_no_failure(program: logging.Logger, out: io.StringIO) -> None:
    """A wrong format string in another program neither raises nor prints its arguments."""
    program.info("%d people", "Maria")

    assert "could not be formatted" in out.getvalue()
    assert "Maria" not in out.getvalue()


def test_what_nothing_catches_shows_no_text(out: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    """Uncaught exceptions of the process, of threads and of finalizers are told by class and place alone."""
    root = logging.Logger("root-of-this-test")  # noqa: LOG001 - the real one belongs to pytest
    monkeypatch.setattr(logging, "getLogger", lambda *_names: root)
    monkeypatch.setattr(logging, "raiseExceptions", True)
    monkeypatch.setattr(logging, "captureWarnings", lambda **_options: None)
    for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    install_program_logs(build_logger("json", out))
    error = ValueError("Maria Lopez")
    sys.excepthook(ValueError, error, None)
    threading.excepthook(threading.ExceptHookArgs((ValueError, error, None, None)))
    logged = [json.loads(line) for line in out.getvalue().splitlines()]

    assert [(line["event"], line["where"], line["error"]) for line in logged] == [
        ("dlp.program_failed", "main", "ValueError"),
        ("dlp.program_failed", "thread", "ValueError"),
    ]
    assert logging.raiseExceptions is False
    assert len(root.handlers) == 1
