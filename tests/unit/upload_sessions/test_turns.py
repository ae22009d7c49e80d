import asyncio

from dlp_addon.upload_sessions.turns import Turns


async def test_part_goes_on_when_an_earlier_one_is_told_of() -> None:
    """It waits for as long as others are busy, and no longer than until there is news of its own upload."""
    turns = Turns(0.001, 60.0, 10)
    waiting = asyncio.create_task(turns.wait("a", lambda: True))
    await asyncio.sleep(0.01)
    turns.tell("b")
    assert not waiting.done()

    turns.tell("a")

    await waiting
    assert turns.may_wait("a")


async def test_nobody_waits_twice_for_what_does_not_come() -> None:
    """A client that sends the first part only after the answer to the second waits once for the upload."""
    turns = Turns(0.001, 60.0, 10)

    await turns.wait("a", lambda: False)

    assert not turns.may_wait("a")
    assert turns.may_wait("b")


async def test_wait_ends_however_busy_an_upload_is() -> None:
    """The longest wait is bounded too."""
    turns = Turns(0.001, 0.02, 10)

    await turns.wait("a", lambda: True)

    assert not turns.may_wait("a")


async def test_few_wait_at_the_same_time() -> None:
    """Past the bound a part is judged at once; one that is gone makes room."""
    turns = Turns(60.0, 60.0, 1)
    waiting = asyncio.create_task(turns.wait("a", lambda: False))
    await asyncio.sleep(0)
    assert not turns.may_wait("b")

    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)

    assert turns.may_wait("b")
