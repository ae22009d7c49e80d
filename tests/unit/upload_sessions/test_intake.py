from collections.abc import Callable

from dlp_addon.errors import UnscannableReason
from tests.unit.upload_sessions.conftest import Bench


async def test_too_large_upload_is_oversize(build_bench: Callable[..., Bench]) -> None:
    """An upload over its budget is decided by policy, never by a part of it."""
    bench = build_bench(max_upload_bytes=1000)

    admission = await bench.send("PUT", "up.example/s?upload_id=u1", bytes(1200), Content_Range="bytes 0-1199/9999")

    assert UnscannableReason.OVERSIZE in {part.reason for part in admission.event.inspection.unscannable}
    bench.store.close()


async def test_more_parts_than_any_upload_has_are_over_the_limit(build_bench: Callable[..., Bench]) -> None:
    """Parts of a byte each are taken in up to a bound, and nothing is left of the one that is refused."""
    bench = build_bench(max_parts=3)

    for number in range(1, 6):
        admission = await bench.send("PUT", f"s3.example/b/a.csv?partNumber={number}&uploadId=VXBsb2Fk", b"1")
        assert (admission.release is not None) is (number <= 3)

    assert UnscannableReason.OVER_LIMIT in {part.reason for part in admission.event.inspection.unscannable}
    assert not list((bench.folder / "incoming").iterdir())
    bench.store.close()
