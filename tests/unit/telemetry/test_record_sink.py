from dataclasses import replace

from dlp_addon.model.event import InspectionEvent
from dlp_addon.telemetry.record_sink import RecordSink
from tests.sample_events import EVENT


class FakeRecorder:
    """Notes what is to be kept, call by call."""

    def __init__(self) -> None:
        self.calls: list[tuple[InspectionEvent, ...]] = []

    def record(self, *events: InspectionEvent) -> None:
        self.calls.append(events)


def test_uploads_are_kept_together() -> None:
    """What came since the last batch is one call, in order, and each upload is kept once."""
    recorder = FakeRecorder()
    sink = RecordSink(recorder)
    events = tuple(replace(EVENT, request_id=str(number)) for number in range(3))
    for event in events[:2]:
        sink(event)
    sink.flush()
    sink(events[2])
    sink.flush()

    assert recorder.calls == [events[:2], events[2:]]
