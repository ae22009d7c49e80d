"""Clients that split an upload so that nobody should see the whole of it."""

import gzip
import uuid
from collections.abc import Callable

import pytest

from dlp_addon.errors import UnscannableReason
from dlp_addon.inspector import Inspector
from dlp_addon.model.admission import Admission
from tests.unit.extraction.resumable.requests import build_form
from tests.unit.upload_sessions.conftest import THRESHOLD, Bench, csv_of, people, statistics_csv

LEAK = csv_of(people(30))
PIECES = [LEAK[start : start + len(LEAK) // 8 + 1] for start in range(0, len(LEAK), len(LEAK) // 8 + 1)]


def passed(admission: Admission) -> bool:
    """Whether a request went on."""
    return admission.release is not None


def reasons(admission: Admission) -> set[UnscannableReason]:
    """Why something could not be examined."""
    return {part.reason for part in admission.event.inspection.unscannable}


def held(bench: Bench, inspector: Inspector) -> int:
    """People that the destination can read in what arrived."""
    return bench.disclosed(inspector).distinct_people


def start_of(number: int) -> int:
    """Where a piece begins."""
    return sum(map(len, PIECES[:number]))


async def put_range(bench: Bench, number: int, total: object, url: str = "up.example/s?upload_id=u1") -> Admission:
    """A piece with `Content-Range`, whatever total it claims."""
    start = start_of(number)
    value = f"bytes {start}-{start + len(PIECES[number]) - 1}/{total}"
    return await bench.send("PUT", url, PIECES[number], Content_Range=value)


@pytest.mark.parametrize("total", [lambda number: start_of(number + 1), lambda _: 10**15, lambda _: 1, lambda _: "*"])
async def test_lying_totals_hide_nothing(bench: Bench, inspector: Inspector, total: Callable[[int], object]) -> None:
    """A total that ends the upload with every part, never, or before it began leaves it one upload."""
    results = [passed(await put_range(bench, number, total(number))) for number in range(len(PIECES))]

    assert not results[-1]
    assert held(bench, inspector) < THRESHOLD


async def test_parts_to_several_hosts_are_one_upload(bench: Bench, inspector: Inspector) -> None:
    """An upload is known by its id, not by the host that a part goes to."""
    results = []
    for number, piece in enumerate(PIECES):
        url = f"host-{number % 3}.example/b/a.csv?partNumber={number + 1}&uploadId=VXBsb2FkSUQ3NTI5"
        results.append(passed(await bench.send("PUT", url, piece)))

    assert not all(results)
    assert held(bench, inspector) < THRESHOLD


async def test_two_senders_who_share_a_random_id_are_judged_together(bench: Bench, inspector: Inspector) -> None:
    """Half of the parts from each: neither discloses enough alone, but the destination has both."""
    session, results = str(uuid.uuid4()), []
    for number, piece in enumerate(PIECES):
        fields = {"dzuuid": session, "dzchunkindex": str(number), "dztotalchunkcount": str(len(PIECES))}
        headers, body = build_form(fields, piece)
        request = bench.request("POST", "up.example/u", headers, f"192.0.2.{number % 2}")
        results.append(passed(await bench.admit(request, body)))
    arrived = b"".join(piece for piece, went_on in zip(PIECES, results, strict=True) if went_on)

    assert not all(results)
    assert inspector.inspect_file("a.csv", memoryview(arrived), "").inspection.distinct_people < THRESHOLD


async def test_parts_after_the_completion_are_a_new_upload(bench: Bench) -> None:
    """What follows a completed upload under its id is judged, and completes nothing that was not seen."""
    url = "s3.example/b/a.csv"
    await bench.send("PUT", f"{url}?partNumber=1&uploadId=VXBsb2Fk", statistics_csv(20))
    listed = "<CompleteMultipartUpload><Part><PartNumber>%d</PartNumber></Part></CompleteMultipartUpload>"
    completed = await bench.send("POST", f"{url}?uploadId=VXBsb2Fk", (listed % 1).encode())
    results = [
        passed(await bench.send("PUT", f"{url}?partNumber={number + 2}&uploadId=VXBsb2Fk", piece))
        for number, piece in enumerate(PIECES)
    ]
    again = await bench.send("POST", f"{url}?uploadId=VXBsb2Fk", (listed % 1).encode())

    assert passed(completed)
    assert not all(results)
    assert len(again.event.inspection.unscannable) or not passed(again)


async def test_completion_without_parts_is_refused(bench: Bench) -> None:
    """An upload of which nothing was seen cannot be put together."""
    body = b"<CompleteMultipartUpload><Part><PartNumber>1</PartNumber></Part></CompleteMultipartUpload>"
    admission = await bench.send("POST", "s3.example/b/a.csv?uploadId=VXBsb2Fk", body)

    assert not passed(admission)
    assert reasons(admission) == {UnscannableReason.UNSEEN_PREFIX}


async def test_rewriting_earlier_parts_is_judged(bench: Bench, inspector: Inspector) -> None:
    """Harmless parts that are overwritten one by one with rows of the leak are read as what they become."""
    url = "up.example/s?upload_id=u1"
    blank = b"Region,July\n" + b"North,100\n" * 400
    value = f"bytes 0-{len(blank) - 1}/{len(blank) * 3}"
    await bench.send("PUT", url, blank, Content_Range=value)
    results = [passed(await put_range(bench, number, len(blank) * 3)) for number in range(len(PIECES))]

    assert not all(results)
    assert held(bench, inspector) < THRESHOLD


async def test_switching_the_protocol_midway_starts_anew(bench: Bench, inspector: Inspector) -> None:
    """A second half in another convention stands behind bytes that this one never saw."""
    url = "up.example/files/1"
    first = await bench.send("PATCH", url, PIECES[0], Tus_Resumable="1.0.0", Upload_Offset="0")
    rest = b"".join(PIECES[1:])
    start = len(PIECES[0])
    others = [
        await bench.send("PUT", url, rest, Content_Range=f"bytes {start}-{len(LEAK) - 1}/{len(LEAK)}"),
        await bench.send("PATCH", url, rest, X_Update_Range=f"bytes={start}-"),
        await bench.send("PATCH", f"{url}?action=append&position={start}", rest),
    ]

    assert passed(first)
    assert not any(map(passed, others))
    assert held(bench, inspector) < THRESHOLD


async def test_compressed_parts_are_read_or_named(bench: Bench) -> None:
    """Slices of one gzip stream, each labelled as gzip, are no excuse for bytes that nobody can read."""
    packed = gzip.compress(LEAK)
    results, offset = [], 0
    for piece in (packed[:300], packed[300:]):
        headers = {"Tus_Resumable": "1.0.0", "Upload_Offset": str(offset), "Content_Encoding": "gzip"}
        results.append(passed(await bench.send("PATCH", "up.example/files/2", piece, **headers)))
        offset += len(piece)

    assert not all(results)
    assert b"".join(body for _, body in bench.received) != packed


async def test_each_part_compressed_by_itself_is_read(bench: Bench, inspector: Inspector) -> None:
    """A server that decodes each part gets the rows, and so does the gateway."""
    results = []
    for number, piece in enumerate(PIECES):
        url = f"s3.example/b/z.csv?partNumber={number + 1}&uploadId=VXBsb2FkSUQ3NTMw"
        results.append(passed(await bench.send("PUT", url, gzip.compress(piece), Content_Encoding="gzip")))
    arrived = b"".join(gzip.decompress(body) for _, body in bench.received)

    assert not all(results)
    assert inspector.inspect_file("a.csv", memoryview(arrived), "").inspection.distinct_people < THRESHOLD


async def test_drip_beyond_expiry_starts_again(bench: Bench, inspector: Inspector) -> None:
    """A part that comes after its upload was dropped for age is refused, not taken for a beginning."""
    results = []
    for number in range(len(PIECES)):
        results.append(passed(await put_range(bench, number, len(LEAK))))
        bench.clock += 25 * 3600
        await bench.send("PUT", f"other.example/{number}?upload_id=x{number}", b"a", Content_Range="bytes 0-0/9")

    assert results[0]
    assert not any(results[1:])
    assert held(bench, inspector) < THRESHOLD


async def test_an_unseen_beginning_is_told_by_the_answer(bench: Bench) -> None:
    """A server that says how far an upload is leads its client to go on; where that was never seen it must not."""
    head = bench.request("HEAD", "up.example/files/3", {"Tus-Resumable": "1.0.0"})
    reached = (("Upload-Offset", str(len(PIECES[0]))),)
    unknown = bench.sessions.must_start_again(head, 200, reached)
    await bench.send("PATCH", "up.example/files/3", PIECES[0], Tus_Resumable="1.0.0", Upload_Offset="0")
    known = bench.sessions.must_start_again(head, 200, reached)
    further = bench.sessions.must_start_again(head, 200, (("Upload-Offset", "99999"),))
    bench.restart()
    after_restart = bench.sessions.must_start_again(head, 200, reached)
    bench.clock += 25 * 3600
    await bench.send("PATCH", "up.example/files/4", b"a", Tus_Resumable="1.0.0", Upload_Offset="0")
    dropped = bench.sessions.must_start_again(head, 200, reached)

    assert [unknown, known, further, after_restart, dropped] == [True, False, True, False, True]


async def test_each_answer_of_a_running_upload_lets_it_go_on(bench: Bench) -> None:
    """Google answers every slice with how far it is; that is no reason to begin anew."""
    figures = statistics_csv(300)
    value = f"bytes 0-999/{len(figures)}"
    request = bench.request("PUT", "up.example/s?upload_id=u9", {"Content-Range": value})
    await bench.admit(request, figures[:1000])

    assert not bench.sessions.must_start_again(request, 308, (("Range", "bytes=0-999"),))


async def test_open_uploads_are_counted(bench: Bench) -> None:
    """Operators see how many uploads are under way, and what they take."""
    before = bench.store.usage()
    await bench.send("PATCH", "up.example/files/5", PIECES[0], Tus_Resumable="1.0.0", Upload_Offset="0")

    assert before == (0, 0)
    assert bench.store.usage() == (1, len(PIECES[0]))
