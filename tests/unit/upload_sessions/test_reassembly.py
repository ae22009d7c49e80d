import io
import shutil
from collections.abc import Callable

import pytest
import xlsxwriter
import xlwt

from dlp_addon.errors import UnscannableReason
from dlp_addon.inspector import Inspector
from dlp_addon.model.admission import Admission
from dlp_addon.model.upload_protocol import UploadProtocol
from dlp_addon.model.verdict import Disposition
from tests.unit.extraction.resumable.requests import build_form
from tests.unit.upload_sessions.conftest import HEADER, THRESHOLD, Bench, csv_of, people, statistics_csv

type Row = tuple[str, ...]


def slices(content: bytes, size: int) -> list[tuple[int, bytes]]:
    """Slices with their offsets."""
    return [(start, content[start : start + size]) for start in range(0, len(content), size)]


async def send_range(
    bench: Bench, start: int, piece: bytes, total: int, url: str = "up.example/s?upload_id=u1"
) -> bool:
    """One slice with Content-Range; whether it went on."""
    value = f"bytes {start}-{start + len(piece) - 1}/{total}"
    return passed(await bench.send("PUT", url, piece, Content_Range=value))


async def send_ranges(bench: Bench, content: bytes, size: int, url: str = "up.example/s?upload_id=u1") -> list[bool]:
    """Slices in order until one is refused."""
    results: list[bool] = []
    for start, piece in slices(content, size):
        results.append(await send_range(bench, start, piece, len(content), url))
        if not results[-1]:
            break
    return results


async def send_part(bench: Bench, number: int, piece: bytes) -> bool:
    """One numbered part as S3 has it."""
    return passed(await bench.send("PUT", f"s3.example/b/a.csv?partNumber={number}&uploadId=VXBsb2Fk", piece))


async def complete(bench: Bench, *numbers: int) -> Admission:
    """Ask S3 to put parts together."""
    listed = "".join(f"<Part><PartNumber>{number}</PartNumber><ETag>x</ETag></Part>" for number in numbers)
    body = f"<CompleteMultipartUpload>{listed}</CompleteMultipartUpload>".encode()
    return await bench.send("POST", "s3.example/b/a.csv?uploadId=VXBsb2Fk", body)


def passed(admission: Admission) -> bool:
    """Whether a request went on."""
    return admission.release is not None


def reasons(admission: Admission) -> set[UnscannableReason]:
    """Why something could not be examined."""
    return {part.reason for part in admission.event.inspection.unscannable}


def workbook_of(rows: list[Row], *, constant_memory: bool = False) -> bytes:
    """Rows as an xlsx file; in constant memory its cells hold their own strings."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"constant_memory": constant_memory}) as workbook:
        sheet = workbook.add_worksheet()
        for number, row in enumerate((HEADER, *rows)):
            sheet.write_row(number, 0, row)
    return target.getvalue()


def figures_workbook() -> bytes:
    """A workbook without people, of several slices."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, ("Region", "July", "August"))
        for number in range(1, 3000):
            sheet.write_row(number, 0, (f"Region {number}", number * 7919 % 10007, number * 104729 % 9973))
    return target.getvalue()


async def test_leak_in_small_slices_is_refused_before_the_threshold(bench: Bench, inspector: Inspector) -> None:
    """A table cut into slices of few people each is stopped while what arrived discloses fewer than the rule says."""
    results = await send_ranges(bench, csv_of(people(60)), 150)

    assert results[-1] is False
    assert bench.disclosed(inspector).distinct_people < THRESHOLD
    assert len(bench.incidents.known) == 1


async def test_harmless_upload_arrives_slice_by_slice(bench: Bench) -> None:
    """A table that discloses nobody arrives byte for byte, and nothing of it is kept."""
    content = statistics_csv(200)

    assert all(await send_ranges(bench, content, 512))
    assert b"".join(body for _, body in bench.received) == content
    assert not [path for path in bench.folder.rglob("*") if path.is_file() and "sqlite" not in path.name]


@pytest.mark.parametrize("constant_memory", [True, False])
async def test_leak_in_a_split_workbook_is_refused_early(
    bench: Bench,
    inspector: Inspector,
    constant_memory: bool,  # noqa: FBT001 - a case
) -> None:
    """Rows are read from a workbook that is not complete: what has arrived, as far as anybody can read it, is few."""
    content = workbook_of(people(2000), constant_memory=constant_memory)

    results = await send_ranges(bench, content, 4096)
    arrived = b"".join(body for _, body in bench.received)
    read = inspector.inspect_unfinished_file("a.xlsx", memoryview(arrived), "").inspection

    assert results[-1] is False
    assert len(arrived) < len(content)
    assert read.distinct_people < THRESHOLD


async def test_harmless_workbook_arrives_slice_by_slice(bench: Bench) -> None:
    """That a workbook is not complete is no reason to refuse its slices."""
    content = figures_workbook()

    assert len(content) > 5 * 8192
    assert all(await send_ranges(bench, content, 8192))


async def test_beginning_of_an_old_workbook_that_nobody_can_read_is_refused(bench: Bench) -> None:
    """Where a destination could read what the gateway cannot, the slice is held back as `incomplete`."""
    target = io.BytesIO()
    book = xlwt.Workbook()
    sheet = book.add_sheet("a")
    for row, values in enumerate((HEADER, *people(300))):
        for column, value in enumerate(values):
            sheet.write(row, column, value)
    book.save(target)
    start = target.getvalue()[:4096]

    admission = await bench.send("PUT", "up.example/s?upload_id=u1", start, Content_Range="bytes 0-4095/99999")

    assert not passed(admission)
    assert UnscannableReason.INCOMPLETE in reasons(admission)


async def test_parts_in_any_order_are_refused_at_the_one_that_tells(bench: Bench, inspector: Inspector) -> None:
    """Parallel parts are judged with whatever else has arrived, and the request that joins them too."""
    parts = [piece for _, piece in slices(csv_of(people(12)), 260)]
    order = [2, 0, 1] if len(parts) == 3 else [len(parts) - 1, *range(len(parts) - 1)]

    results = [await send_part(bench, number + 1, parts[number]) for number in order]

    assert not all(results)
    assert not passed(await complete(bench, *range(1, len(parts) + 1)))
    assert bench.disclosed(inspector).distinct_people < THRESHOLD


async def test_harmless_parts_complete(bench: Bench) -> None:
    """Parts out of order, one repeated, and a gateway restart change nothing for an allowed upload."""
    parts = [piece for _, piece in slices(statistics_csv(100), 700)]

    for number in (2, 1, 1, *range(3, len(parts) + 1)):
        assert await send_part(bench, number, parts[number - 1])
        bench.restart()

    assert passed(await complete(bench, *range(1, len(parts) + 1)))
    assert passed(await complete(bench, *range(1, len(parts) + 1)))


async def test_completion_that_lists_an_unseen_part_is_refused(bench: Bench) -> None:
    """A part that never came this way is not put together with those that did."""
    assert await send_part(bench, 1, statistics_csv(20))

    admission = await complete(bench, 1, 2)

    assert not passed(admission)
    assert reasons(admission) == {UnscannableReason.UNSEEN_PREFIX}
    assert UnscannableReason.UNSEEN_PREFIX in reasons(
        await bench.send("POST", "s3.example/b/a.csv?uploadId=b3RoZXI", b"<C><PartNumber>1</PartNumber></C>")
    )


async def test_completion_on_another_host_is_joined_by_its_id(bench: Bench) -> None:
    """Browser clients complete at the application, not at the storage: the id says what belongs together."""
    url = "storage.example/b?partNumber={}&uploadId=VXBsb2FkLTEyMw"
    assert passed(await bench.send("PUT", url.format(1), statistics_csv(20)))

    body = b'{"parts":[{"PartNumber":1},{"PartNumber":2}]}'
    admission = await bench.send("POST", "app.example/s3/multipart/VXBsb2FkLTEyMw/complete", body)

    assert UnscannableReason.UNSEEN_PREFIX in reasons(admission)
    assert admission.event.upload_protocol is UploadProtocol.NUMBERED_PARTS


async def test_words_of_a_completion_alone_refuse_nothing(bench: Bench) -> None:
    """A call that only sounds like a completion is judged by what it carries, as the single request that it is."""
    admission = await bench.send("POST", "app.example/orders/123456/complete", b'{"note":"done"}')

    assert passed(admission)
    assert admission.event.upload_protocol is UploadProtocol.SINGLE


async def test_resumption_of_an_unseen_beginning_starts_again(bench: Bench) -> None:
    """The rest of an upload whose beginning went another way is refused, and the whole is judged when it comes."""
    content = statistics_csv(60)

    assert not await send_range(bench, 512, content[512:], len(content))
    assert all(await send_ranges(bench, content, 512))


async def test_refused_upload_stays_refused_under_one_incident(bench: Bench) -> None:
    """However often a client tries the rest of a refused upload, it is the same incident."""
    content = csv_of(people(60))
    results = await send_ranges(bench, content, 150)
    refused_at = 150 * (len(results) - 1)

    for _ in range(3):
        assert not await send_range(bench, refused_at, content[refused_at : refused_at + 150], len(content))
    assert not await send_range(bench, refused_at + 150, b"harmless", len(content))

    assert len(bench.incidents.known) == 1
    assert len(next(iter(bench.incidents.known.values()))) == 5


async def test_replaced_part_is_read_both_ways(bench: Bench) -> None:
    """A harmless part sent over one with people, or before it, hides neither: servers differ in what they keep."""
    rows = people(18)
    header_and_nine, nine = csv_of(rows[:9]), csv_of(rows[9:])
    assert await send_part(bench, 1, header_and_nine)
    assert await send_part(bench, 1, statistics_csv(10))

    assert not await send_part(bench, 2, nine)


async def test_corrected_file_of_the_same_name_arrives(bench: Bench) -> None:
    """After a refusal the same form takes a file without people, although the library gives uploads no ids."""
    url, content = "app.example/upload", statistics_csv(40)
    leak = [piece for _, piece in slices(csv_of(people(40)), 900)][:2]
    good = [piece for _, piece in slices(content, len(content) // 2 + 1)]

    async def send(number: int, piece: bytes) -> bool:
        headers, body = build_form({"name": "a.csv", "chunk": str(number), "chunks": "2"}, piece)
        request = bench.request("POST", url, headers)
        return passed(await bench.admit(request, body))

    assert not await send(0, leak[0])
    assert [await send(number, piece) for number, piece in enumerate(good)] == [True, True]
    assert [await send(number, piece) for number, piece in enumerate(good)] == [True, True]


async def test_parts_that_arrive_after_the_refused_one_are_refused(bench: Bench) -> None:
    """A page sends several at a time; the upload is over until a corrected one begins anew."""
    leak = [piece for _, piece in slices(workbook_of(people(400), constant_memory=True), 4096)]
    good = [piece for _, piece in slices(statistics_csv(40), 500)]

    async def send(number: int, pieces: list[bytes]) -> bool:
        fields = {"resumableChunkNumber": str(number + 1), "resumableTotalChunks": str(len(pieces))}
        fields |= {"resumableIdentifier": "999-axlsx", "resumableChunkSize": "4096", "resumableFilename": "a.xlsx"}
        headers, body = build_form(fields, pieces[number])
        return passed(await bench.admit(bench.request("POST", "app.example/r", headers), body))

    results = [await send(number, leak) for number in range(len(leak))]
    refused = results.index(False)
    assert refused < len(leak) - 1
    assert results[refused:] == [False] * (len(leak) - refused)
    events = [event for joined in bench.incidents.known.values() for event in joined]
    assert len({event.upload_name for event in events}) == 1
    assert [await send(number, good) for number in range(len(good))] == [True] * len(good)


async def test_last_missing_part_is_judged_as_the_whole(bench: Bench) -> None:
    """Where the destination joins parts by itself, the part that makes the set whole is held until all is judged."""
    content = csv_of(people(14))
    half = content.index(b"\n", len(content) // 2) + 1
    pieces = (content[:half], content[half:])

    results = []
    for number in (1, 0):
        headers, body = build_form(
            {"dzuuid": "u-1", "dzchunkindex": str(number), "dztotalchunkcount": "2"}, pieces[number]
        )
        results.append(passed(await bench.admit(bench.request("POST", "app.example/u", headers), body)))

    assert results == [True, False]


async def test_upload_is_known_by_its_answer(bench: Bench) -> None:
    """The first bytes may come with the creation: the address that the server answers with joins the rest to them."""
    content = statistics_csv(60)
    creation = bench.request(
        "POST", "tus.example/files", {"Tus-Resumable": "1.0.0", "Upload-Length": str(len(content))}
    )
    assert passed(await bench.admit(creation, content[:500]))

    assert bench.admissions.awaits_answer(creation.id)
    bench.admissions.observe_answer(creation, (("Location", "https://tus.example/files/24e"),), b"")

    assert not bench.admissions.awaits_answer("another")
    assert passed(await bench.send("PATCH", "tus.example/files/24e", content[500:], Upload_Offset="500"))


async def test_session_of_a_cursor_is_known_by_its_answer(bench: Bench) -> None:
    """Dropbox names a session in JSON; its last call brings the last bytes and is judged with the first."""
    rows = people(16)
    start = bench.request("POST", "content.dropbox.example/2/files/upload_session/start", {"Dropbox-API-Arg": "{}"})
    first = csv_of(rows[:8])
    assert passed(await bench.admit(start, first))
    bench.admissions.observe_answer(start, (), b'{"session_id": "AAE12345"}')

    argument = f'{{"cursor":{{"session_id":"AAE12345","offset":{len(first)}}},"commit":{{"path":"/a.csv"}}}}'
    url = "content.dropbox.example/2/files/upload_session/finish"
    rest = csv_of(rows[8:]).partition(b"\n")[2]

    assert not passed(await bench.send("POST", url, rest, Dropbox_API_Arg=argument))


async def test_blocks_are_judged_in_the_order_of_the_list(bench: Bench) -> None:
    """Azure's list says which blocks make the blob: all of them have to be known."""
    url = "acct.blob.example/c/a.csv?comp={}"
    content = statistics_csv(60)
    for name, piece in (("QkJC", content[500:]), ("QUFB", content[:500])):
        assert passed(await bench.send("PUT", url.format(f"block&blockid={name}"), piece))
    listed = "<BlockList><Latest>{}</Latest><Latest>QkJC</Latest></BlockList>"

    assert not passed(await bench.send("PUT", url.format("blocklist"), listed.format("WlpZ").encode()))
    assert passed(await bench.send("PUT", url.format("blocklist"), listed.format("QUFB").encode()))


async def test_folder_of_chunks_is_judged_when_it_is_moved(bench: Bench) -> None:
    """The MOVE that makes a file of Nextcloud's chunks passes for what was judged, and not for what was not seen."""
    folder = "cloud.example/remote.php/dav/uploads/ann/{}"
    content = statistics_csv(60)
    for number, (_, piece) in enumerate(slices(content, 700), start=1):
        assert passed(await bench.send("PUT", folder.format(f"web-1/{number}"), piece))

    assert passed(await bench.send("MOVE", folder.format("web-1/.file")))
    assert not passed(await bench.send("MOVE", folder.format("web-2/.file")))


async def test_senders_do_not_mix(bench: Bench) -> None:
    """The beginning that one sender uploaded completes nothing of another's."""
    content = statistics_csv(60)
    assert await send_range(bench, 0, content[:512], len(content))

    value = f"bytes 512-{len(content) - 1}/{len(content)}"
    other = await bench.send("PUT", "up.example/s?upload_id=u1", content[512:], "192.0.2.99", Content_Range=value)

    assert UnscannableReason.UNSEEN_PREFIX in reasons(other)


async def test_abandoned_upload_is_dropped_and_starts_again(bench: Bench) -> None:
    """After a day without a part the bytes are gone, and the rest alone does not pass."""
    content = statistics_csv(60)
    assert await send_range(bench, 0, content[:512], len(content))
    bench.clock += 25 * 3600
    assert await send_range(bench, 0, b"a,b\n1,2\n", 90, "up.example/s?upload_id=u2")

    assert not await send_range(bench, 512, content[512:], len(content))


async def test_upload_that_made_room_is_never_taken_for_clean(build_bench: Callable[..., Bench]) -> None:
    """Under pressure the upload that is idle longest has to start again; the others go on."""
    bench = build_bench(max_sender_bytes=2000)
    content = statistics_csv(100)
    assert await send_range(bench, 0, content[:900], len(content))
    bench.clock += 1
    assert await send_range(bench, 0, content[:1500], len(content), "up.example/s?upload_id=u2")

    assert not await send_range(bench, 900, content[900:1000], len(content))
    bench.store.close()


async def test_flood_of_sessions_stays_small(build_bench: Callable[..., Bench]) -> None:
    """Sessions that are begun and never used again take bounded disk and memory."""
    bench = build_bench(max_sender_uploads=5, max_known=20)

    for number in range(60):
        assert await send_range(bench, 0, b"a,b\n1,2\n", 900, f"up.example/s?upload_id=u{number}")

    assert len([path for path in bench.folder.iterdir() if path.name.isdigit()]) <= 6
    assert len(bench.sessions._locks) == 0
    bench.store.close()


async def test_lost_bytes_refuse(bench: Bench) -> None:
    """Parts that vanish from disk cannot be judged, so nothing more of the upload passes."""
    content = statistics_csv(60)
    assert await send_range(bench, 0, content[:512], len(content))
    for path in bench.folder.iterdir():
        if path.name.isdigit():
            shutil.rmtree(path)

    value = f"bytes 512-{len(content) - 1}/{len(content)}"
    admission = await bench.send("PUT", "up.example/s?upload_id=u1", content[512:], Content_Range=value)

    assert admission.event.disposition is Disposition.FAILED


async def test_broken_store_refuses(bench: Bench) -> None:
    """A store that fails refuses every part, and nothing else."""
    bench.store._database.connection.close()

    part = await bench.send("PUT", "up.example/s?upload_id=u1", b"a,b\n1,2\n", Content_Range="bytes 0-7/90")

    assert part.event.disposition is Disposition.FAILED
    assert passed(await bench.send("PUT", "up.example/a.csv", b"a,b\n1,2\n"))


async def test_long_upload_is_read_in_bounded_time(build_bench: Callable[..., Bench], inspector: Inspector) -> None:
    """Past the eager bytes only new lines are read, under their header, and people are counted all the same."""
    bench = build_bench(eager_bytes=20_000)
    figures = statistics_csv(1500)
    assert all(await send_ranges(bench, figures, 400))
    scanned = sum(bench.inspections.scanned)
    assert scanned < 12 * len(figures)

    header, _, rows = csv_of(people(40)).partition(b"\n")
    leak = header + b"\n" + b"".join(b"note,%d,,,\n" % number for number in range(3000)) + rows
    bench.received.clear()
    results = await send_ranges(bench, leak, 400, "up.example/s?upload_id=u9")

    assert results[-1] is False
    assert bench.disclosed(inspector).distinct_people < THRESHOLD
    bench.store.close()


async def test_upload_ends_at_the_size_that_its_creation_announced(bench: Bench) -> None:
    """The last part of a tus upload is judged as the whole, and its bytes do not stay on disk."""
    content = statistics_csv(60)
    creation = bench.request("POST", "up.example/files", {"Tus-Resumable": "1.0.0", "Upload-Length": str(len(content))})
    bench.admissions.completes(creation)
    assert bench.admissions.awaits_answer(creation.id)
    bench.admissions.observe_answer(creation, (("Location", "/files/77"),), b"")
    open_before = bench.store.usage()
    for start, piece in slices(content, 512):
        headers = {"Tus_Resumable": "1.0.0", "Upload_Offset": str(start)}
        assert passed(await bench.send("PATCH", "up.example/files/77", piece, **headers))

    assert open_before == (1, 0)
    assert bench.store.usage() == (0, 0)
    assert not bench.admissions.awaits_answer(creation.id)


async def test_creations_without_an_upload_stay_small(build_bench: Callable[..., Bench]) -> None:
    """A client that creates uploads by the thousand and sends none keeps as many as it may have open."""
    bench = build_bench(max_sender_uploads=20)
    for number in range(100):
        creation = bench.request("POST", "up.example/files", {"Tus-Resumable": "1.0.0", "Upload-Length": "9"})
        bench.admissions.completes(creation)
        bench.admissions.observe_answer(creation, (("Location", f"/files/{number}"),), b"")
    count = bench.store.usage()[0]
    bench.store.close()

    assert count <= 20


async def send_blocks(bench: Bench, content: bytes, order: list[int]) -> tuple[list[bool], Admission]:
    """Named blocks of a blob in some order, and the list that puts them together."""
    url, pieces = "acc.blob.example/c/a.xlsx", dict(enumerate(piece for _, piece in slices(content, 4_096)))
    order = [number % len(pieces) for number in order][: len(pieces)]
    sent = [
        passed(await bench.send("PUT", f"{url}?comp=block&blockid=QUFB{number:04d}", pieces[number]))
        for number in dict.fromkeys([*order, *pieces])
    ]
    listed = "".join(f"<Latest>QUFB{number:04d}</Latest>" for number in pieces)
    body = f"<BlockList>{listed}</BlockList>".encode()
    return sent, await bench.send("PUT", f"{url}?comp=blocklist", body)


async def test_blocks_of_a_workbook_may_come_in_any_order(bench: Bench) -> None:
    """Only the list says where a block belongs, so a block alone is not called damaged."""
    sent, listed = await send_blocks(bench, figures_workbook(), [2, 0, 1])

    assert all(sent)
    assert passed(listed)


async def test_blocks_of_a_leak_in_any_order_never_make_a_blob(bench: Bench) -> None:
    """At the latest the list is refused, for it is judged as the whole that it makes."""
    _, listed = await send_blocks(bench, workbook_of(people(300)), [2, 0, 1])

    assert not passed(listed)
