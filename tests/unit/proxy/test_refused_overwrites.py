from dataclasses import replace

from dlp_addon.model.request import Sender
from dlp_addon.proxy.refused_overwrites import RefusedOverwrites
from tests.sample_events import make_request

PUT = make_request(method="PUT", path="/files/old.xlsx")
DELETE = replace(PUT, method="DELETE")


def test_each_refusal_keeps_one_deletion_away() -> None:
    """A client that tries three times deletes three times; what comes after that is meant."""
    overwrites = RefusedOverwrites()
    for moment in (0.0, 1.0, 2.0):
        overwrites.note(PUT, moment)

    assert [overwrites.absorbs(DELETE, 3.0) for _ in range(4)] == [True, True, True, False]


def test_only_the_same_sender_and_resource_are_meant() -> None:
    """Deleting something else, or by somebody else, goes through."""
    overwrites = RefusedOverwrites()
    overwrites.note(PUT, 0.0)
    others = [
        replace(DELETE, path="/files/other.xlsx"),
        replace(DELETE, path="/files/old.xlsx?uploadId=1"),
        replace(DELETE, sender=Sender(address="10.0.0.9")),
        replace(DELETE, method="MOVE"),
        make_request(method="DELETE", path="/files/old.xlsx", host="other.example"),
    ]

    assert not any(overwrites.absorbs(other, 1.0) for other in others)
    assert overwrites.absorbs(DELETE, 1.0)


def test_a_later_deletion_is_meant() -> None:
    """After a minute nobody cleans up any more."""
    overwrites = RefusedOverwrites()
    overwrites.note(PUT, 0.0)

    assert not overwrites.absorbs(DELETE, 61.0)


def test_what_was_replaced_after_all_may_be_deleted() -> None:
    """A clean file that followed the refused one is the client's to delete."""
    overwrites = RefusedOverwrites()
    overwrites.note(PUT, 0.0)
    overwrites.forget(PUT)

    assert not overwrites.absorbs(DELETE, 1.0)


def test_only_replacements_are_remembered() -> None:
    """A refused POST or PATCH had no resource to replace, and what clients then delete is their own leftover."""
    overwrites = RefusedOverwrites()
    for method in ("POST", "PATCH"):
        overwrites.note(replace(PUT, method=method), 0.0)

    assert not overwrites.absorbs(DELETE, 1.0)


def test_memory_is_bounded() -> None:
    """A sender with a million refused names costs no more than ten thousand."""
    overwrites = RefusedOverwrites()
    for number in range(10_100):
        overwrites.note(replace(PUT, path=f"/{number}"), 0.0)

    assert len(overwrites) == 10_000
