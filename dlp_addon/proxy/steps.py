from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from mitmproxy.proxy.commands import StartHook


class Step[Result]:
    """A coroutine that a layer waits for between two of its commands.

    mitmproxy's layers cannot await; what runs their hooks can, so it runs the step. Where nothing did, the layer must
    take that for a refusal.
    """

    def __init__(self, run: Callable[[], Awaitable[Result]]) -> None:
        self._run = run
        self._result: Result | None = None
        self._finished = False
        self.failure: Exception | None = None

    async def __call__(self) -> None:
        """Run once; what it raises is kept for the layer."""
        try:
            self._result = await self._run()
        except Exception as error:  # noqa: BLE001 - the boundary: the layer turns a failure into a refusal
            self.failure = error
        else:
            self._finished = True

    def result(self) -> Result:
        """What the coroutine returned; raises what it raised, or StepSkippedError where nothing ran it."""
        if self.failure is not None:
            raise self.failure
        if not self._finished:
            raise StepSkippedError
        return self._result  # type: ignore[return-value] # set with _finished


class StepSkippedError(RuntimeError):
    """Nothing ran a step that a layer waited for."""


@dataclass
class DlpStepHook(StartHook):
    """Asks `guarding` to run a step; the layer waits for it. Own hooks take exactly one argument."""

    step: Step  # type: ignore[type-arg] # mitmproxy reads this annotation's name only
