import asyncio

from dlp_addon.upload_sessions.keyed_locks import KeyedLocks


async def test_one_at_a_time_for_each_name() -> None:
    """Holders of one name follow each other, holders of another do not wait; nothing is left behind."""
    locks, order = KeyedLocks(), []

    async def work(name: str, label: str) -> None:
        async with locks.hold(name):
            order.append(f"{label} in")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            order.append(f"{label} out")

    await asyncio.gather(work("a", "1"), work("a", "2"), work("b", "3"))

    assert [entry for entry in order if entry[0] in "12"] == ["1 in", "1 out", "2 in", "2 out"]
    assert order.index("3 in") < order.index("1 out")
    assert len(locks) == 0


async def test_cancelled_waiter_leaves_nothing() -> None:
    """A client that goes away while it waits neither blocks the others nor stays in memory."""
    locks = KeyedLocks()
    async with locks.hold("a"):
        waiter = asyncio.ensure_future(locks.hold("a").__aenter__())
        await asyncio.sleep(0)
        waiter.cancel()
        await asyncio.gather(waiter, return_exceptions=True)

    assert len(locks) == 0
