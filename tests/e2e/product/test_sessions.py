"""Split uploads through a real gateway over TLS: the whole never arrives where it would be refused in one piece."""

import re
import tempfile
import uuid
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import httpx
import pytest
import xlsxwriter

from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction.resumable.unfinished_packages import finish_package
from dlp_addon.model.limits import Limits
from tests.e2e.certificates import Authority
from tests.e2e.clients import open_client
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import LEAK, PEOPLE, make_delimited
from tests.e2e.product.running import Product, run_product
from tools.demo.workbooks import write_leak

A_NUMBER = re.compile(rb"A\d{9}")
THRESHOLD = 10
CSV = make_delimited(LEAK)
FIGURES = b"Region,July,August\n" + b"".join(b"Region %d,%d,%d\n" % (n, n * 37 % 911, n * 53 % 677) for n in range(400))


@dataclass
class Slices:
    """A file in slices for one upload of its own at a site."""

    url: str
    pieces: list[bytes]
    session: str = field(default_factory=lambda: uuid.uuid4().hex)

    @property
    def total(self) -> int:
        """Bytes of the file."""
        return sum(map(len, self.pieces))

    def start(self, number: int) -> int:
        """Where a slice begins."""
        return sum(map(len, self.pieces[:number]))


type Send = Callable[[httpx.Client, Slices, int], httpx.Response]


def by_range(client: httpx.Client, file: Slices, number: int) -> httpx.Response:
    """As Google, Graph and jQuery File Upload send slices."""
    start, piece = file.start(number), file.pieces[number]
    value = f"bytes {start}-{start + len(piece) - 1}/{file.total}"
    return client.put(f"{file.url}/s?upload_id={file.session}", content=piece, headers={"Content-Range": value})


def by_tus(client: httpx.Client, file: Slices, number: int) -> httpx.Response:
    """As tus clients send slices."""
    headers = {"Upload-Offset": str(file.start(number)), "Tus-Resumable": "1.0.0"}
    headers["Content-Type"] = "application/offset+octet-stream"
    return client.patch(f"{file.url}/files/{file.session}", content=file.pieces[number], headers=headers)


def by_form(client: httpx.Client, file: Slices, number: int) -> httpx.Response:
    """As Dropzone sends slices."""
    fields = {"dzuuid": file.session, "dzchunkindex": str(number), "dztotalchunkcount": str(len(file.pieces))}
    return client.post(f"{file.url}/upload", data=fields, files={"file": ("blob", file.pieces[number])})


def by_unseen_library(client: httpx.Client, file: Slices, number: int) -> httpx.Response:
    """As a library sends slices that nobody has seen."""
    fields = {"transferKey": file.session, "block_no": str(number + 1), "num-blocks": str(len(file.pieces))}
    return client.post(f"{file.url}/{file.session}", data=fields, files={"data": ("x", file.pieces[number])})


def by_parts(client: httpx.Client, file: Slices, number: int) -> httpx.Response:
    """As S3 clients send parts."""
    query = f"partNumber={number + 1}&uploadId={file.session}"
    return client.put(f"{file.url}/bucket/a.csv?{query}", content=file.pieces[number])


def by_blocks(client: httpx.Client, file: Slices, number: int) -> httpx.Response:
    """As Azure clients send blocks."""
    query = f"comp=block&blockid=QUFB{number:04d}"
    return client.put(f"{file.url}/c/{file.session}.csv?{query}", content=file.pieces[number])


def by_chunks(client: httpx.Client, file: Slices, number: int) -> httpx.Response:
    """As Nextcloud clients send chunks."""
    folder = f"{file.url}/remote.php/dav/uploads/ann/web-file-upload-{file.session}"
    return client.put(f"{folder}/{number + 1}", content=file.pieces[number])


CONVENTIONS = [by_range, by_tus, by_form, by_unseen_library, by_parts, by_blocks, by_chunks]


def send_all(client: httpx.Client, send: Send, file: Slices) -> list[int]:
    """Status codes, until one is an error."""
    return [answer.status_code for answer in answers_to(client, send, file)]


def answers_to(client: httpx.Client, send: Send, file: Slices) -> list[httpx.Response]:
    """Answers, until one is an error."""
    answers: list[httpx.Response] = []
    for number in range(len(file.pieces)):
        answers.append(send(client, file, number))
        if answers[-1].status_code >= 400:
            break
    return answers


def cut(content: bytes, size: int) -> list[bytes]:
    """Pieces of `size` bytes."""
    return [content[start : start + size] for start in range(0, len(content), size)]


def three_rows_each(content: bytes) -> list[bytes]:
    """A text in pieces of three lines."""
    lines = content.splitlines(keepends=True)
    return [b"".join(lines[start : start + 3]) for start in range(0, len(lines), 3)]


def arrived(origin: RecordingOrigin) -> bytes:
    """All that the site received."""
    return b"".join(bytes(request.body) for request in origin.requests)


@pytest.mark.parametrize("send", CONVENTIONS)
def test_leak_of_three_rows_a_request_stays_below_the_threshold(
    product: Product, tls_origin: RecordingOrigin, send: Send
) -> None:
    """A list of people in slices of three rows is stopped before the site has as many as the policy counts."""
    with open_client(product) as client:
        codes = send_all(client, send, Slices(tls_origin.url, three_rows_each(CSV)))

    assert codes[-1] == 403
    assert set(codes[:-1]) <= {200}
    assert len(set(A_NUMBER.findall(arrived(tls_origin)))) < THRESHOLD


@pytest.mark.parametrize("send", [by_range, by_parts])
def test_leak_in_a_workbook_of_64_kib_slices_never_completes(
    product: Product, tls_origin: RecordingOrigin, tmp_path: Path, send: Send
) -> None:
    """What the site holds of a split workbook at the refusal shows fewer people than the policy counts."""
    write_leak(tmp_path / "leak.xlsx")
    content = (tmp_path / "leak.xlsx").read_bytes()

    with open_client(product) as client:
        codes = send_all(client, send, Slices(tls_origin.url, cut(content, 65_536)))

    held = finish_package(memoryview(arrived(tls_origin)), OutputBudget(Limits(), tempfile.TemporaryFile))
    with zipfile.ZipFile(BytesIO(bytes(held.content))) as package:
        readable = b"".join(package.read(name) for name in package.namelist())
    assert codes[-1] == 403
    assert len(set(A_NUMBER.findall(readable))) < THRESHOLD


@pytest.mark.parametrize("send", CONVENTIONS)
def test_allowed_upload_arrives_byte_for_byte(product: Product, tls_origin: RecordingOrigin, send: Send) -> None:
    """Figures in slices arrive as they were sent, whichever convention carries them."""
    pieces = cut(FIGURES, 2_048)

    with open_client(product) as client:
        codes = send_all(client, send, Slices(tls_origin.url, pieces))

    assert codes == [200] * len(pieces)
    assert all(piece in request.body for piece, request in zip(pieces, tls_origin.requests, strict=True))


def test_workbook_arrives_although_its_chunks_are_sent_at_once(product: Product, tls_origin: RecordingOrigin) -> None:
    """A chunk that overtakes an earlier one waits for it, so that nothing of an allowed file is refused."""
    target = BytesIO()
    with xlsxwriter.Workbook(target) as workbook:
        sheet = workbook.add_worksheet()
        for number in range(1500):
            sheet.write_row(number, 0, (f"Region {number}", number * 37 % 911, number * 53 % 677))
    file = Slices(tls_origin.url, cut(target.getvalue(), 8_192))

    with open_client(product) as client, ThreadPoolExecutor(3) as threads:
        sent = [threads.submit(by_form, client, file, number) for number in (2, 1, 0, *range(3, len(file.pieces)))]
        codes = {answer.result().status_code for answer in sent}

    assert codes == {200}
    assert all(piece in arrived(tls_origin) for piece in file.pieces)


def test_refused_upload_is_one_incident(product: Product, tls_origin: RecordingOrigin) -> None:
    """However often a client tries the refused slice and those behind it, one incident counts the attempts."""
    file = Slices(tls_origin.url, three_rows_each(CSV))
    with open_client(product) as client:
        refused = len(send_all(client, by_parts, file)) - 1
        answers = [by_parts(client, file, number) for number in (refused, refused, refused + 1)]

    named = {re.search(r"DLP-\d{8}-[0-9A-Z]+", answer.text) for answer in answers}
    assert [answer.status_code for answer in answers] == [403, 403, 403]
    assert len({match.group() for match in named if match}) == 1


def complete_parts(client: httpx.Client, file: Slices) -> httpx.Response:
    """As S3 clients ask for parts to be put together."""
    listed = "".join(f"<Part><PartNumber>{number + 1}</PartNumber></Part>" for number in range(len(file.pieces)))
    body = f"<CompleteMultipartUpload>{listed}</CompleteMultipartUpload>"
    return client.post(f"{file.url}/bucket/key?uploadId={file.session}", content=body.encode())


@pytest.mark.parametrize(("send", "people"), [(by_tus, 33), (by_parts, 34)])
def test_released_upload_passes_once_in_the_same_parts(
    product: Product, tls_origin: RecordingOrigin, tmp_path: Path, send: Send, people: int
) -> None:
    """A whole file that a reviewer releases can be sent again as it was cut, once, and nothing but that file."""
    whole = tmp_path / "list.csv"
    whole.write_bytes(make_delimited(LEAK[: people + 1]))
    pieces = cut(whole.read_bytes(), 400)
    changed = [*pieces[:-1], pieces[-1].swapcase()]
    with open_client(product) as client:
        refused = answers_to(client, send, Slices(tls_origin.url, pieces))[-1]
        incident = refused.headers["x-dlp-incident"]
        product.dlpctl("quarantine", "release", incident, "--reason", "reviewed", code=1)
        product.dlpctl("quarantine", "release", incident, "--reason", "reviewed", "--file", str(whole))
        first, second = Slices(tls_origin.url, pieces), Slices(tls_origin.url, pieces)
        codes = send_all(client, send, first)
        if send is by_parts:
            codes.append(complete_parts(client, first).status_code)
        again = send_all(client, send, second)
        product.dlpctl("quarantine", "release", incident, "--reason", "reviewed", "--file", str(whole))
        other = send_all(client, send, Slices(tls_origin.url, changed))

    assert refused.status_code == 403
    assert set(codes) == {200}
    assert again[-1] == other[-1] == 403
    assert other.count(200) == len(pieces) - 1
    assert all(piece in arrived(tls_origin) for piece in pieces)
    assert changed[-1] not in arrived(tls_origin)


def test_restart_in_the_middle_changes_nothing(
    tmp_path: Path, authority: Authority, tls_origin: RecordingOrigin
) -> None:
    """A gateway that dies and starts again still knows what went on before: the leak stops, the figures complete."""
    leak, figures = Slices(tls_origin.url, three_rows_each(CSV)), Slices(tls_origin.url, cut(FIGURES, 4_096))
    with run_product(tmp_path, authority) as first, open_client(first) as client:
        assert by_parts(client, leak, 0).status_code == 200
        assert by_range(client, figures, 0).status_code == 200
        policy = first.policy
    with run_product(tmp_path, authority, policy=policy) as second, open_client(second) as client:
        codes = [by_parts(client, leak, number).status_code for number in range(1, len(leak.pieces))]
        passed = [by_range(client, figures, number).status_code for number in range(1, len(figures.pieces))]

    assert 403 in codes
    assert set(passed) == {200}
    assert len(set(A_NUMBER.findall(arrived(tls_origin)))) < THRESHOLD


def test_completion_without_a_body_is_asked_about(product: Product, tls_origin: RecordingOrigin) -> None:
    """A MOVE that would make a file of chunks that were never seen does not reach the site."""
    folder = f"{tls_origin.url}/remote.php/dav/uploads/ann/web-file-upload-{uuid.uuid4().hex}"

    with open_client(product) as client:
        code = client.request("MOVE", f"{folder}/.file", headers={"Destination": f"{tls_origin.url}/a.csv"}).status_code

    assert code == 403
    assert not tls_origin.requests


def test_upload_is_known_by_what_its_answer_calls_it(product: Product, tls_origin: RecordingOrigin) -> None:
    """The first bytes may come with the creation: the address in its answer joins the rest to them."""
    rows = CSV.splitlines(keepends=True)
    first, rest = b"".join(rows[:4]), b"".join(rows[4:])
    creation = {"Tus-Resumable": "1.0.0", "Upload-Length": str(len(CSV))}
    following = {"Tus-Resumable": "1.0.0", "Upload-Offset": str(len(first))}

    with open_client(product) as client:
        created = client.post(f"{tls_origin.url}/created", content=first, headers=creation)
        refused = client.patch(f"{tls_origin.url}{created.headers['location']}", content=rest, headers=following)

    assert created.json() == {"session_id": "AAE-24e16ec2"}
    assert refused.status_code == 403
    assert f"{PEOPLE}" in refused.text
    assert "from its beginning" not in refused.text
