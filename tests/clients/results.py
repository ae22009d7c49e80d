"""What the matrix measured, kept beside it: the reference is generated from it."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from tests.clients.row import Client, Row
from tests.clients.world import Outcome

PATH = Path(__file__).with_name("results.json")


@dataclass(slots=True)
class Results:
    """Figures by row."""

    measured: dict[str, dict[str, object]] = field(default_factory=dict)

    def note_refused(self, row: Row, outcome: Outcome, people: int, size: int) -> None:
        """A leak of `size` bytes was refused while the site could read `people`."""
        seconds = outcome.seconds_to_error or 0.0
        self.note_refusal(row, people=people, refusals=len(outcome.incidents), size=size, seconds=seconds)

    def note_refusal(self, client: Client, *, people: int, refusals: int, size: int, seconds: float) -> None:
        """As `note_refused`, from what was counted."""
        took = round(max(0.0, seconds), 1)
        self._of(client).update(people=people, refusals=refusals, leak_bytes=size, seconds=took)

    def note_allowed(self, row: Client) -> None:
        """Figures arrived whole."""
        self._of(row)["arrives_whole"] = True

    def note_disorder(self, row: Row) -> None:
        """Another order changed nothing."""
        self._of(row)["disorder"] = True

    def note_restart(self, row: Row) -> None:
        """A restart midway changed nothing."""
        self._of(row)["restart"] = True

    def write(self) -> None:
        """Keep what was measured; rows that did not run now stay as they were."""
        known = read()
        for row, figures in self.measured.items():
            known.setdefault(row, {}).update(figures)
        PATH.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n")

    def _of(self, row: Client) -> dict[str, object]:
        return self.measured.setdefault(row.id, {})


def read() -> dict[str, dict[str, object]]:
    """What was measured last, by row."""
    found: dict[str, dict[str, object]] = json.loads(PATH.read_text()) if PATH.exists() else {}
    return found
