from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from dlp_addon.sender_windows.store import SenderWindows
from dlp_addon.workers.messages import Body, Job


class Inspections[Report](Protocol):
    """Where bodies are inspected."""

    async def inspect(self, job: Job, body: Body, output: int | None = None) -> Report:
        """Inspect a body."""
        ...


class HashingInspections[Report]:
    """Has the people of every inspection hashed, as long as the policy counts over several uploads."""

    def __init__(self, inspections: Inspections[Report], windows: SenderWindows, most: Callable[[], int]) -> None:
        """`most` is the largest number of people over a window that the policy in force asks for; 0 without any."""
        self._inspections = inspections
        self._windows = windows
        self._most = most

    async def inspect(self, job: Job, body: Body, output: int | None = None) -> Report:
        """Inspect a body.

        Raises:
            RecordError: the keys cannot be had, so that nobody could be counted.
        """
        most = self._most()
        if most and not job.writes_part:
            job = replace(job, hashing=self._windows.hashing(most))
        return await self._inspections.inspect(job, body, output)
