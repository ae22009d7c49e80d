import re
from pathlib import Path

from prometheus_client import CollectorRegistry

from dlp_addon.telemetry import events
from dlp_addon.telemetry.events import describe_upload
from dlp_addon.telemetry.metrics import Metrics
from tests.sample_events import EVENT

REFERENCE = Path(__file__).parents[3] / "docs" / "reference"


def test_every_metric_is_documented_as_it_is() -> None:
    """The reference lists all metrics with type, labels and meaning, and none that is not there."""
    registry = CollectorRegistry()
    Metrics(registry)
    expected = set()
    for collector in registry._collector_to_names:
        kind, labels = collector._type, collector._labelnames  # type: ignore[attr-defined]
        name = collector._name + ("_total" if kind == "counter" else "")  # type: ignore[attr-defined]
        shown = ", ".join(f"`{label}`" for label in labels) or "–"
        expected.add(f"| `{name}` | {kind} | {shown} | {collector._documentation} |")  # type: ignore[attr-defined]
    documented = {line for line in (REFERENCE / "metrics.md").read_text().splitlines() if line.startswith("| `dlp_")}

    assert documented == expected


def test_every_event_is_documented() -> None:
    """The reference lists all log events of telemetry, and none that is not there."""
    named = {value for value in vars(events).values() if isinstance(value, str) and value.startswith("dlp.")}
    named |= set(events.UPLOAD_EVENTS.values())
    documented = set(re.findall(r"^\| `(dlp\.[a-z_]+)`", (REFERENCE / "events.md").read_text(), re.MULTILINE))

    assert documented >= named
    assert {name for name in documented if name.startswith("dlp.upload_")} == set(events.UPLOAD_EVENTS.values())


def test_every_key_of_an_upload_is_documented() -> None:
    """Whoever writes a dashboard finds each key in the reference."""
    text = (REFERENCE / "events.md").read_text()

    assert [key for key in describe_upload(EVENT) if f"`{key}`" not in text] == []
