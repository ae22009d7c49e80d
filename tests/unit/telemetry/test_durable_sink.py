import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from dlp_addon.telemetry import durable_sink
from dlp_addon.telemetry.durable_sink import DeliveryRefusedError, DurableSink, Pace
from dlp_addon.telemetry.outbox import Message, Outbox
from dlp_addon.telemetry.sinks import QueuedSink
from tests.sample_events import EVENT, make_event

QUICK = Pace(first_pause_seconds=0.01)


class Receiver:
    """Takes deliveries, after what a test lets it raise first."""

    def __init__(self, *problems: Exception) -> None:
        self.problems = list(problems)
        self.is_down = False
        self.tries = 0
        self.batches: list[list[str]] = []
        self.changed = threading.Condition()

    def __call__(self, messages: tuple[Message, ...]) -> None:
        with self.changed:
            self.tries += 1
            self.changed.notify_all()
            if self.is_down:
                raise ConnectionRefusedError
            if self.problems:
                raise self.problems.pop(0)
            self.batches.append([message.delivery for message in messages])

    def wait(self, condition: Callable[[], bool]) -> None:
        """Until something is so."""
        with self.changed:
            assert self.changed.wait_for(condition, 20)


@contextmanager
def run_sink(
    folder: Path, receiver: Receiver, lost: list[str], pace: Pace = QUICK, capacity: int = 100
) -> Iterator[DurableSink]:
    """A sink at work."""
    outbox = Outbox(folder / "o.sqlite", capacity=capacity)
    sink = DurableSink("webhook_json", outbox, lambda event: event.request_id, receiver, pace=pace, on_lost=lost.append)
    sink.start()
    yield sink
    sink.close()


def test_events_wait_for_a_receiver_over_a_restart(tmp_path: Path) -> None:
    """What came during an outage is delivered after the next start, in order, and nothing is lost."""
    receiver, lost = Receiver(), list[str]()
    receiver.is_down = True
    with run_sink(tmp_path, receiver, lost) as sink:
        for number in range(3):
            sink(make_event(request_id=f"r{number}"))
        receiver.wait(lambda: receiver.tries > 1)
    receiver.is_down = False
    with run_sink(tmp_path, receiver, lost) as sink:
        sink(make_event(request_id="r3"))
        receiver.wait(lambda: len(receiver.batches) == 4)

    assert receiver.batches == [["r0"], ["r1"], ["r2"], ["r3"]]
    assert lost == []


def test_whatever_a_receiver_raises_is_tried_again(tmp_path: Path) -> None:
    """A broken answer is an outage, and no end of the deliveries."""
    receiver, lost = Receiver(OSError(), ValueError(), KeyError()), list[str]()
    with run_sink(tmp_path, receiver, lost) as sink:
        sink(EVENT)
        receiver.wait(lambda: bool(receiver.batches))

    assert (receiver.tries, lost) == (4, [])


def test_what_is_refused_for_good_makes_way(tmp_path: Path) -> None:
    """One message that the receiver will never take is counted, and those behind it are delivered."""
    receiver, lost = Receiver(DeliveryRefusedError()), list[str]()
    with run_sink(tmp_path, receiver, lost) as sink:
        sink(EVENT)
        sink(make_event(request_id="next"))
        receiver.wait(lambda: bool(receiver.batches))

    assert (receiver.batches, lost) == ([["next"]], ["webhook_json"])


def test_what_is_too_old_is_lost_and_counted(tmp_path: Path) -> None:
    """A receiver that is gone for good does not fill the disk."""
    receiver, lost = Receiver(), list[str]()
    receiver.is_down = True
    outbox = Outbox(tmp_path / "o.sqlite")
    outbox.add("old", b"", 0.0)
    outbox.close()
    with run_sink(tmp_path, receiver, lost):
        receiver.wait(lambda: receiver.tries > 0)

    assert lost == ["webhook_json"]


def test_waiting_messages_go_out_together(tmp_path: Path) -> None:
    """Where a delivery may hold several, an outage ends with few deliveries."""
    receiver, lost = Receiver(), list[str]()
    receiver.is_down = True
    with run_sink(tmp_path, receiver, lost, Pace(batch=10, first_pause_seconds=0.01)) as sink:
        for number in range(5):
            sink(make_event(request_id=f"r{number}"))
        receiver.is_down = False
        receiver.wait(lambda: sum(map(len, receiver.batches)) == 5)

    assert len(receiver.batches) <= 2


def test_a_full_outbox_is_counted_by_the_queue_before_it(tmp_path: Path) -> None:
    """What finds no place is lost and told; what had found it is not touched."""
    receiver, lost = Receiver(), list[str]()
    receiver.is_down = True
    outbox = Outbox(tmp_path / "o.sqlite", capacity=1)
    sink = DurableSink("webhook_json", outbox, lambda _: "x", receiver, pace=QUICK, on_lost=lost.append)
    queued = QueuedSink(sink, on_failure=lost.append)
    queued.start()
    for _ in range(3):
        queued(EVENT)
    queued.stop()

    assert lost == ["webhook_json"] * 2


def test_events_that_are_not_for_it_are_left_out(tmp_path: Path) -> None:
    """A writer that gives nothing keeps nothing."""
    sink = DurableSink(
        "mail", Outbox(tmp_path / "o.sqlite"), lambda _: None, Receiver(), pace=QUICK, on_lost=lambda _: None
    )
    sink(EVENT)
    sink.close()
    left = Outbox(tmp_path / "o.sqlite")

    assert left.oldest(1) == ()
    assert durable_sink.MAX_AGE_SECONDS == 7 * 86_400
    left.close()
