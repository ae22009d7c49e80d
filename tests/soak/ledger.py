"""What clients sent and were told, to be compared with what the site received and the store recorded."""

import re
import threading
from collections import Counter
from dataclasses import dataclass, field

LEAK, BENIGN, PLAIN = "leak", "benign", "plain"
_INCIDENT = re.compile(r"DLP-[0-9]{8}-[0-9A-Z]{6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One request: of which kind, during which fault, its status (0 where the connection ended) and incident."""

    number: int
    kind: str
    fault: str
    status: int
    incident: str | None

    @property
    def word(self) -> str:
        """`passed`, `refused` or `lost`."""
        if self.status == 0:
            return "lost"
        return "passed" if self.status < 400 else "refused"


@dataclass(slots=True)
class Ledger:
    """All outcomes, and the fault that is going on."""

    fault: str = "none"
    outcomes: list[Outcome] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, number: int, kind: str, fault: str, status: int, answer: str) -> None:
        """Keep one outcome."""
        found = _INCIDENT.search(answer) if status == 403 else None
        with self.lock:
            self.outcomes.append(
                Outcome(number=number, kind=kind, fault=fault, status=status, incident=found[0] if found else None)
            )

    def rows(self) -> list[tuple[str, str, int, int, int]]:
        """Fault, kind, and how many passed, were refused and were lost."""
        counted = Counter((outcome.fault, outcome.kind, outcome.word) for outcome in self.outcomes)
        pairs = sorted({(fault, kind) for fault, kind, _ in counted})
        return [(*pair, *(counted[*pair, word] for word in ("passed", "refused", "lost"))) for pair in pairs]  # type: ignore[misc]

    def incidents(self) -> set[str]:
        """Every incident that a client was told."""
        return {outcome.incident for outcome in self.outcomes if outcome.incident}
