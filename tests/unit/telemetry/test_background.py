import io
import threading

from dlp_addon.telemetry.background import BackgroundConsumer, BackgroundStream


def test_items_are_consumed_in_order() -> None:
    """What was offered before the end is consumed before it."""
    consumed: list[int] = []
    lost: list[None] = []
    consumer = BackgroundConsumer("test", consumed.append, capacity=100, on_lost=lambda: lost.append(None))
    consumer.start()
    accepted = [consumer.offer(number) for number in range(50)]
    consumer.stop(10)

    assert consumed == list(range(50))
    assert all(accepted)
    assert lost == []


def test_a_stuck_consumer_holds_nobody_up() -> None:
    """Offers are refused and counted once the queue is full, and the end does not wait for ever."""
    gate = threading.Event()
    lost: list[None] = []
    consumer = BackgroundConsumer("test", lambda _item: gate.wait(), capacity=2, on_lost=lambda: lost.append(None))
    for number in range(5):
        consumer.offer(number)
    assert len(lost) == 3
    consumer.start()
    consumer.stop(0.05)
    gate.set()

    assert not consumer.offer(9)
    assert len(lost) >= 5


def test_a_failure_is_counted_and_forgotten() -> None:
    """What raises on one item does not end the thread."""
    consumed: list[float] = []
    lost: list[None] = []
    consumer = BackgroundConsumer(
        "test", lambda item: consumed.append(1 / item), capacity=10, on_lost=lambda: lost.append(None)
    )
    consumer.start()
    for number in (0, 1, 0, 2):
        consumer.offer(number)
    consumer.stop(10)

    assert (consumed, len(lost)) == ([1.0, 0.5], 2)


def test_a_batch_that_cannot_be_ended_is_lost() -> None:
    """What was gathered and could not be kept is counted, each item once; what came before stays."""
    batches: list[list[int]] = []
    gathered: list[int] = []
    lost: list[None] = []

    def end() -> None:
        batches.append([*gathered])
        gathered.clear()
        if 3 in batches[-1]:
            raise OSError

    consumer = BackgroundConsumer(
        "test", gathered.append, capacity=10, on_lost=lambda: lost.append(None), end_batch=end
    )
    for number in (1, 2, 3):
        consumer.offer(number)
    consumer.start()
    consumer.stop(10)

    assert batches == [[1, 2, 3]]
    assert len(lost) == 3


def test_a_stream_writes_behind_its_writer() -> None:
    """Text arrives whole by the end; a reader that is gone costs lines, not the writer."""
    lost: list[None] = []
    out = io.StringIO()
    stream = BackgroundStream(out, on_lost=lambda: lost.append(None))
    assert stream.write("one\n") == 4
    stream.write("two\n")
    stream.flush()
    stream.stop(10)
    assert out.getvalue() == "one\ntwo\n"

    closed = io.StringIO()
    closed.close()
    broken = BackgroundStream(closed, on_lost=lambda: lost.append(None))
    broken.write("three\n")
    broken.stop(10)

    assert len(lost) == 1
