"""What releases of split uploads are asked about."""

from hashlib import sha256

from tests.unit.extraction.resumable.requests import build_form
from tests.unit.upload_sessions.conftest import Bench, SomeReleases, csv_of, people

CONTENT = csv_of(people(60))
PIECES = [CONTENT[start : start + 500] for start in range(0, len(CONTENT), 500)]
DIGESTS = [sha256(piece).hexdigest() for piece in PIECES]
WHOLE = sha256(CONTENT).hexdigest()


def open_releases(bench: Bench) -> SomeReleases:
    """Let every split upload pass from now on."""
    bench.upload_releases.is_open = True
    return bench.upload_releases


async def send_range(bench: Bench, number: int, session: str = "u1") -> bool:
    """One slice with Content-Range; whether it went on."""
    start, piece = number * 500, PIECES[number]
    value = f"bytes {start}-{start + len(piece) - 1}/{len(CONTENT)}"
    return (
        await bench.send("PUT", f"up.example/s?upload_id={session}", piece, Content_Range=value)
    ).release is not None


async def test_every_part_is_told_with_those_before_it(bench: Bench) -> None:
    """Each refused request of an upload is asked about under one name, and the last one with the whole it makes."""
    releases = open_releases(bench)

    assert all([await send_range(bench, number) for number in range(len(PIECES))])
    first = next(number for number in range(len(PIECES)) if releases.asked[0].parts[-1] == DIGESTS[number])
    assert [list(split.parts) for split in releases.asked] == [
        DIGESTS[: number + 1] for number in range(first, len(PIECES))
    ]
    assert {split.name for split in releases.asked} == {releases.asked[0].name}
    assert [split.whole for split in releases.asked] == [""] * (len(PIECES) - first - 1) + [WHOLE]
    assert {split.part_bytes for split in releases.asked} == {500}


async def test_the_request_that_joins_parts_is_told_with_their_whole(bench: Bench) -> None:
    """Numbered parts in any order, one twice: the whole is what the completing request makes of them."""
    releases = open_releases(bench)
    address = "s3.example/b/a.csv?uploadId=VXBsb2Fk"
    for number in (1, 0, 0, *range(2, len(PIECES))):
        admission = await bench.send("PUT", f"{address}&partNumber={number + 1}", PIECES[number])
        assert admission.release is not None
    listed = "".join(
        f"<Part><PartNumber>{number + 1}</PartNumber><ETag>x</ETag></Part>" for number in range(len(PIECES))
    )
    body = f"<CompleteMultipartUpload>{listed}</CompleteMultipartUpload>".encode()
    assert (await bench.send("POST", address, body)).release is not None

    assert releases.asked[-1].whole == WHOLE
    assert set(releases.asked[-1].parts) == set(DIGESTS)
    assert len({split.name for split in releases.asked}) == 1


async def test_two_uploads_have_two_names(bench: Bench) -> None:
    """A release that one upload has says nothing of another one with the same parts."""
    releases = open_releases(bench)
    for session in ("u1", "u2"):
        for number in range(4):
            await send_range(bench, number, session)

    assert len({split.name for split in releases.asked}) == 2


async def test_what_stands_beside_a_part_has_to_pass_by_itself(bench: Bench) -> None:
    """No release of an upload takes along another leak in the same request."""
    releases = open_releases(bench)
    fields = {"dzuuid": "9b2e9c1e-6f0d-4a44-8a37-0a9ea2a3b4c5", "dzchunkindex": "0", "dztotalchunkcount": "9"}
    headers, body = build_form({**fields, "note": csv_of(people(30, seed=7)).decode()})
    admission = await bench.admit(bench.request("POST", "up.example/u", headers), body)

    assert admission.release is None
    assert releases.asked == []
    assert admission.event.part_bytes == 0


async def test_the_event_of_a_refusal_says_how_the_upload_is_cut(bench: Bench) -> None:
    """A reviewer's release of the whole file is of parts of the same size."""
    number = 0
    while await send_range(bench, number):
        number += 1
    (event, *_) = next(iter(bench.incidents.known.values()))

    assert event.part_bytes == 500
