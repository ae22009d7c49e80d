from typing import Protocol

from dlp_addon.model.event import InspectionEvent


class Recorder(Protocol):
    """Where uploads are kept: `dlp_addon.incidents.history.UploadRecorder`."""

    def record(self, *events: InspectionEvent) -> None:
        """Keep those that are to be kept; raises RecordError."""
        ...


class RecordSink:
    """Keeps what replay needs of uploads; what cannot be kept is counted, never waited for."""

    name = "records"

    def __init__(self, recorder: Recorder) -> None:
        self.recorder = recorder
        self.events: list[InspectionEvent] = []

    def __call__(self, event: InspectionEvent) -> None:
        """Gather uploads: a transaction for each would cost more than all the rest."""
        self.events.append(event)

    def flush(self) -> None:
        """Keep those that were gathered."""
        events, self.events = self.events, []
        self.recorder.record(*events)
