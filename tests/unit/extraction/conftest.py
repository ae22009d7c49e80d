import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction import extract
from dlp_addon.extraction.message import Bounds, Message
from dlp_addon.model.content import UnreadPart, Upload
from dlp_addon.model.limits import Limits
from dlp_addon.model.request import Destination, Sender, UploadRequest

type Extracted = list[Upload | UnreadPart]


@pytest.fixture
def budget() -> OutputBudget:
    return OutputBudget(Limits(), tempfile.TemporaryFile)


@pytest.fixture
def bounds(budget: OutputBudget) -> Bounds:
    return Bounds(Limits(), budget)


@pytest.fixture
def build_message() -> Callable[..., Message]:
    def build(content: bytes, content_type: str = "", **changes: object) -> Message:
        fields = (("Content-Type", content_type),) if content_type else ()
        arguments = {"fields": fields, "content": memoryview(content), "name": "body", **changes}
        return Message(**arguments)

    return build


@pytest.fixture
def extract_body() -> Callable[..., Extracted]:
    """Runs `extract` on a body, its fields and target, under limits of its own."""

    def run(
        body: bytes, fields: Sequence[tuple[str, str]] = (), target: str = "/upload", limits: Limits | None = None
    ) -> Extracted:
        request = UploadRequest(
            id="1",
            method="POST",
            scheme="https",
            destination=Destination(authority="site.example", port=443),
            sender=Sender(address="192.0.2.1"),
            path=target,
            headers=tuple(fields),
            protocol="HTTP/1.1",
            received_at=datetime(2026, 1, 1, tzinfo=UTC),
        )
        limits = limits or Limits()
        return list(extract(request, memoryview(body), limits, OutputBudget(limits, tempfile.TemporaryFile)))

    return run
