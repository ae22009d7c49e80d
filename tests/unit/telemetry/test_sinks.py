import threading

from dlp_addon.model.event import InspectionEvent
from dlp_addon.telemetry.sinks import QueuedSink, fan_out
from tests.sample_events import EVENT, make_event


class MemorySink:
    """Keeps what it gets."""

    name = "memory"

    def __init__(self) -> None:
        self.events: list[InspectionEvent] = []

    def __call__(self, event: InspectionEvent) -> None:
        """Keeps one event."""
        self.events.append(event)


class BrokenSink:
    """Always raises."""

    name = "broken"

    def __call__(self, event: InspectionEvent) -> None:
        """Raises."""
        raise RuntimeError(event.request_id)


class StuckSink:
    """Never comes back until it is let go."""

    name = "stuck"

    def __init__(self) -> None:
        self.gate = threading.Event()

    def __call__(self, event: InspectionEvent) -> None:
        """Waits."""
        assert event
        self.gate.wait()


def test_a_failing_sink_keeps_nothing_from_the_others() -> None:
    """Sinks before and after it get the event, and the failure is reported by name."""
    before, after = MemorySink(), MemorySink()
    failures: list[str] = []
    fan_out((before, BrokenSink(), after), failures.append)(EVENT)

    assert (before.events, after.events, failures) == ([EVENT], [EVENT], ["broken"])


def test_a_dead_sink_holds_nobody_up() -> None:
    """A sink that never returns gets what its queue holds; the rest is counted and the others are served."""
    stuck, memory = StuckSink(), MemorySink()
    failures: list[str] = []
    queued = QueuedSink(stuck, capacity=3, on_failure=failures.append)
    queued.start()
    publish = fan_out((queued, memory), failures.append)
    for number in range(20):
        publish(make_event(request_id=f"request-{number}"))
    queued.stop(0.05)
    stuck.gate.set()

    assert len(memory.events) == 20
    assert set(failures) == {"stuck"}
    assert len(failures) >= 16


def test_a_queued_sink_delivers_in_order() -> None:
    """What a working sink was given arrives by the end."""
    memory = MemorySink()
    queued = QueuedSink(memory, on_failure=lambda _name: None)
    queued.start()
    events = [make_event(request_id=f"request-{number}") for number in range(10)]
    for event in events:
        queued(event)
    queued.stop(10)

    assert memory.events == events
    assert queued.name == "memory"
