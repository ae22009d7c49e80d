import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from wsproto.events import BytesMessage, Ping

from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction import extract
from dlp_addon.model.content import Upload
from dlp_addon.model.limits import Limits
from dlp_addon.model.request import Destination, Sender, UploadRequest
from dlp_addon.proxy.spool import HeldBody, SpoolBudget, SpoolFullError
from dlp_addon.proxy.websocket_messages import MAX_SMALL_BYTES, MAX_WINDOW_BYTES, HeldMessage, RecentContent, compose

UPGRADE = UploadRequest(
    id="1",
    method="GET",
    scheme="https",
    destination=Destination(authority="chat.example", port=443),
    sender=Sender(address="192.0.2.1"),
    path="/socket?token=secret",
    headers=(("Host", "chat.example"), ("Cookie", "secret"), ("Content-Type", "text/plain")),
    protocol="HTTP/1.1",
    received_at=datetime(2026, 1, 1, tzinfo=UTC),
)


@pytest.fixture
def budget() -> SpoolBudget:
    """Room for a megabyte."""
    return SpoolBudget(max_body_bytes=10**6, sender_bytes=10**6, total_bytes=10**6, changed=lambda *_: None)


@pytest.fixture
def hold(tmp_path: Path, budget: SpoolBudget) -> Iterator[Callable[[], HeldBody]]:
    """Makes bodies on disk."""
    with ThreadPoolExecutor(1) as threads:
        yield lambda: HeldBody(tmp_path, budget, "sender", threads)


def make_message(hold: Callable[[], HeldBody], *frames: str | bytes) -> HeldMessage:
    """A message that came in `frames`."""
    message = HeldMessage(hold, is_text=isinstance(frames[0], str))
    for frame in frames:
        message.append(frame.encode() if isinstance(frame, str) else frame)
        message.end_frame()
    return message


def read_parts(messages: list[HeldMessage], recent: RecentContent, hold: Callable[[], HeldBody]) -> list[bytes]:
    """What the inspection will find in the composed body."""
    body = compose(messages, recent, UPGRADE, hold)
    content = memoryview(body.held.read(0, 10**7))
    limits = Limits()
    budget = OutputBudget(limits, lambda: os.fdopen(os.memfd_create("scratch"), "w+b"))
    found = [piece for piece in extract(body.request, content, limits, budget) if isinstance(piece, Upload)]
    return [bytes(piece.content) for piece in found]


@pytest.mark.parametrize("size", [0, 1, MAX_SMALL_BYTES, MAX_SMALL_BYTES + 1, 600_000])
def test_message_is_sent_as_it_came(hold: Callable[[], HeldBody], size: int) -> None:
    """Whether in memory or on disk, a message is sent on byte for byte, ended once."""
    content = os.urandom(size)
    events = list(make_message(hold, content[: size // 3], content[size // 3 :]).events())

    assert b"".join(event.data for event in events if isinstance(event, BytesMessage)) == content
    assert [event.message_finished for event in events] == [False] * (len(events) - 1) + [True]


def test_frames_stay_those_of_the_client(hold: Callable[[], HeldBody]) -> None:
    """Servers that mind frames see the client's own; only very long ones are cut."""
    frames = [b"a" * 10, b"b" * 20, b"c" * 300_000]
    sizes = [len(event.data) for event in make_message(hold, *frames).events()]

    assert sizes == [10, 20, 262_144, 300_000 - 262_144]


def test_text_is_cut_between_characters(hold: Callable[[], HeldBody]) -> None:
    """A long text of wide characters is sent on whole, though a cut may fall inside one."""
    text = "€" * 200_000
    events = list(make_message(hold, "x" + text).events())

    assert "".join(str(event.data) for event in events) == "x" + text


def test_small_messages_take_no_file_and_large_ones_give_it_back(
    hold: Callable[[], HeldBody], budget: SpoolBudget
) -> None:
    """Only large messages are on disk, and closing frees it."""
    small, large = make_message(hold, b"x"), make_message(hold, b"x" * 100_000)
    held = budget.held_bodies
    large.close()

    assert (small.spooled, held, budget.held_bytes) == (None, 1, 0)


def test_message_over_the_budget(hold: Callable[[], HeldBody]) -> None:
    """What cannot be held raises while it comes in."""
    message = make_message(hold, b"x" * 900_000)

    with pytest.raises(SpoolFullError):
        message.append(b"x" * 200_000)


def test_messages_are_parts_of_one_upload(hold: Callable[[], HeldBody]) -> None:
    """The inspection finds every message by itself and all of them together, text by lines, binary without a seam."""
    messages = [make_message(hold, *frames) for frames in (["a,b"], ["1,2"], [b"\x01"], [b"\x02"])]

    assert read_parts(messages, RecentContent(), hold) == [
        b"a,b",
        b"1,2",
        b"\x01",
        b"\x02",
        b"a,b\n1,2",
        b"\x01\x02",
    ]


def test_what_was_sent_before_is_judged_again(hold: Callable[[], HeldBody]) -> None:
    """Rows that come one by one are seen together with those before them."""
    recent = RecentContent()
    for row in ("name,number", "Anna,1"):
        recent.add([make_message(hold, row)])

    assert read_parts([make_message(hold, "Ben,2")], recent, hold) == [b"Ben,2", b"name,number\nAnna,1\nBen,2"]


def test_recent_content_is_bounded(hold: Callable[[], HeldBody]) -> None:
    """Of text the latest whole lines are kept; binary content begins anew when it grows too long."""
    recent = RecentContent()
    for number in range(20_000):
        recent.add([make_message(hold, f"row {number}"), make_message(hold, number.to_bytes(4))])
    *_, text, binary = read_parts([make_message(hold, "end"), make_message(hold, b"end")], recent, hold)

    assert MAX_WINDOW_BYTES // 2 < len(text) <= MAX_WINDOW_BYTES + 4
    assert text.endswith(b"\nrow 19999\nend")
    assert text.startswith(b"row ")
    assert len(binary) <= MAX_WINDOW_BYTES + 3


def test_large_message_is_a_body_of_its_own(hold: Callable[[], HeldBody]) -> None:
    """A large message is judged as it is on disk, without a copy."""
    message = make_message(hold, b"x" * 100_000)
    body = compose([message], RecentContent(), UPGRADE, hold)

    assert body.is_borrowed
    assert body.held is message.spooled


def test_request_that_messages_are_told_as(hold: Callable[[], HeldBody]) -> None:
    """It goes to the same place from the same sender, under an id of its own, without cookies and query."""
    body = compose([make_message(hold, "x")], RecentContent(), UPGRADE, hold)
    request = body.request

    assert (request.method, request.path) == ("WEBSOCKET", "/socket")
    assert (request.destination, request.sender) == (UPGRADE.destination, UPGRADE.sender)
    assert request.id != UPGRADE.id
    assert [name.lower() for name, _ in request.headers] == ["host", "content-type"]


def test_payload_of_a_ping_is_content(hold: Callable[[], HeldBody]) -> None:
    """What stands in a control frame is judged as binary content."""
    ping = HeldMessage(hold, is_text=False, control=Ping(payload=b"payload"))

    assert read_parts([ping], RecentContent(), hold) == [b"payload"]


@pytest.mark.parametrize("rows", [1, 20_000])
def test_json_of_a_socket_io_packet_is_a_part(hold: Callable[[], HeldBody], rows: int) -> None:
    """Small or large, the JSON behind the packet's prefix is judged as such."""
    found = b'["rows",[' + b",".join([b'{"a":1}'] * rows) + b"]]"

    assert found in read_parts([make_message(hold, "42" + found.decode())], RecentContent(), hold)
