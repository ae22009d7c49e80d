from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from dlp_addon.model.admission import AdmissionControl


class Monitor(Protocol):
    """What the transport reports about itself. Nothing here raises, blocks, or receives content."""

    def uninspected_connection(self, reason: str) -> None:
        """Count a connection whose bytes are never parsed as HTTP, whether it was let through or not."""
        ...

    def spooled(self, size: int) -> None:
        """Set how many bytes of held bodies are on disk now."""
        ...

    def holding(self, count: int) -> None:
        """Set how many bodies are held now."""
        ...

    def broke(self, stage: str, error: str) -> None:
        """Record that something raised; `error` is the exception's class name."""
        ...

    def warned(self, event: str, detail: str) -> None:
        """Record an event by its dotted past-tense name; `detail` is a few words free of content."""
        ...


class Logins(Protocol):
    """Who the proxy's users are, asked from other threads."""

    def are_offered(self) -> bool:
        """Whether the proxy knows its users by their passwords."""
        ...

    def check(self, user: str, password: str) -> bool:
        """Whether the proxy would let this user in; raises nothing."""
        ...


class Services(Protocol):
    """All that the proxy needs of the rest of the product; the composition root builds it."""

    @property
    def admission(self) -> AdmissionControl:
        """Whom the proxy asks before anything with a body goes on."""
        ...

    @property
    def monitor(self) -> Monitor:
        """Where the transport reports about itself."""
        ...

    @property
    def spool_folder(self) -> Path:
        """An existing folder, readable by the owner alone, in which held bodies are kept as unnamed files."""
        ...

    @property
    def listeners(self) -> tuple[tuple[str, int], ...]:
        """Host and port of every listener of the gateway beside the proxy's own."""
        ...

    def admit_logins(self, logins: Logins) -> None:
        """Take the proxy's users for those of the gateway's own pages too; called once, before `start`."""
        ...

    def start(self) -> None:
        """Start what runs beside the proxy, inside the running event loop; what it raises ends the process."""
        ...

    def beat(self) -> None:
        """Say that the event loop still turns; called twice a second."""
        ...

    def drain(self) -> None:
        """Say that the gateway is about to stop: it is no longer ready."""
        ...

    def close(self) -> None:
        """Stop all that `start` started; held bodies have been decided by then."""
        ...

    def reload_policy(self) -> str:
        """Load the policy again now; one line that says what came of it. Does not raise."""
        ...

    def status(self) -> Mapping[str, str | int | float]:
        """What an operator asks first: policy and revision, mode, incidents, health."""
        ...
