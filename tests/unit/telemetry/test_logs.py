import io
import json

import pytest

from dlp_addon.model.verdict import Disposition
from dlp_addon.telemetry.logs import LogSink, build_logger
from tests.sample_events import INCIDENT, make_event


def test_an_upload_is_one_line_of_json() -> None:
    """The event's name says what happened; the incident joins it to the rest."""
    out = io.StringIO()
    LogSink(build_logger("json", out))(make_event(incident_id=INCIDENT, attempts=1))
    (line,) = out.getvalue().splitlines()
    logged = json.loads(line)

    assert list(logged)[:3] == ["timestamp", "level", "event"]
    assert (logged["event"], logged["level"], logged["incident_id"]) == ("dlp.upload_quarantined", "warning", INCIDENT)
    assert logged["distinct_people"] == 6252


def test_what_broke_has_its_own_event() -> None:
    """A failure is told beside the refusal, by stage and class."""
    out = io.StringIO()
    LogSink(build_logger("json", out))(make_event(disposition=Disposition.FAILED, failure="worker:MemoryError"))
    refused, failed = (json.loads(line) for line in out.getvalue().splitlines())

    assert (refused["event"], failed["event"]) == ("dlp.upload_failed", "dlp.inspection_failed")
    assert (failed["stage"], failed["error"]) == ("worker", "MemoryError")


@pytest.mark.parametrize("log_format", ["json", "console"])
def test_no_value_leaves_its_line_or_moves_the_cursor(log_format: str) -> None:
    """Names with line breaks, escapes and bidirectional marks are written out."""
    out = io.StringIO()
    build_logger(log_format, out).info(
        "dlp.test", name="a\r\nfake line\x1b[2J\u202e\u2028", names=["b\x07", ("c\x00",)]
    )
    text = out.getvalue()

    assert text.count("\n") == 1
    assert not set("\r\x1b\u202e\u2028\x07\x00") & set(text)


@pytest.mark.parametrize("log_format", ["json", "console"])
def test_objects_are_named_not_shown(log_format: str) -> None:
    """An exception's text, and whatever an object's repr would say, stays out."""
    out = io.StringIO()
    build_logger(log_format, out).error("dlp.test", error=ValueError("078-05-1120"), request={"ssn": "078-05-1120"})

    assert "078" not in out.getvalue()
    assert "ValueError" in out.getvalue()


def test_another_format_is_refused() -> None:
    """A mistyped option is told at the start."""
    with pytest.raises(ValueError, match="json or console"):
        build_logger("xml", io.StringIO())
