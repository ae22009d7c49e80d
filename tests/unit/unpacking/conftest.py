import tempfile
from collections.abc import Callable

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Artifact, UnreadPart, Upload
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking import unpack

type Unpack = Callable[..., list[Artifact | UnreadPart]]


@pytest.fixture
def budget() -> OutputBudget:
    """A budget with the default limits."""
    return OutputBudget(Limits(), tempfile.TemporaryFile)


@pytest.fixture
def unpack_all() -> Unpack:
    """Everything that a file of this name and content unpacks to."""

    def run(
        name: str, content: bytes, limits: Limits | None = None, declared: str | None = None
    ) -> list[Artifact | UnreadPart]:
        limits = limits or Limits()
        upload = Upload(name=name, content=memoryview(content), declared_media_type=declared)
        return list(unpack(upload, limits, OutputBudget(limits, tempfile.TemporaryFile)))

    return run
