from dataclasses import dataclass

import pytest
from mitmproxy.proxy.context import Context
from mitmproxy.test import taddons, tflow

from dlp_addon.proxy.stalling import StallWatch


@dataclass(eq=False)
class FakeUpload:
    """An upload that a test lets grow."""

    context: Context
    received_bytes: int = 0
    is_receiving: bool = True


@pytest.fixture
def upload() -> FakeUpload:
    """An upload of which nothing came yet."""
    with taddons.context() as tctx:
        return FakeUpload(Context(tflow.tclient_conn(), tctx.options))


def test_upload_that_goes_on_is_left_alone(upload: FakeUpload) -> None:
    """However long it takes: a kilobyte in the time given is enough."""
    watch = StallWatch()
    for minute in range(60):
        upload.received_bytes += 1024
        assert watch.find([upload], minute * 60.0, 60) == []


def test_drops_are_no_progress(upload: FakeUpload) -> None:
    """A client that sends a byte now and then is found once its time is over."""
    watch = StallWatch()
    found = []
    for second in range(62):
        upload.received_bytes += 1
        found.append(watch.find([upload], float(second), 60))

    assert found == [[]] * 61 + [[upload]]


def test_upload_that_is_whole_does_not_stall(upload: FakeUpload) -> None:
    """Once the last byte came it is the gateway that takes its time."""
    watch = StallWatch()
    watch.find([upload], 0.0, 60)
    upload.is_receiving = False

    assert watch.find([upload], 1000.0, 60) == []
