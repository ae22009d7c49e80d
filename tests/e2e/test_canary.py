"""Promise 2: known values go through everything in every place, and come out nowhere but in the sealed quarantine."""

import gzip
import io
import json
import os
import signal
import threading
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest

from tests.e2e.certificates import Authority
from tests.e2e.clients import open_client
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.canaries import CANARIES, find_canaries, read_files, spell
from tests.e2e.product.leaks import make_delimited, make_ods, make_xls, make_xlsx, make_zip
from tests.e2e.product.running import Product, run_product, wait_for
from tests.e2e.product.xlsb_writer import make_xlsb
from tools.demo.workbooks import invented_people

HEADER = (
    *("A-Number", "Last Name", "First Name", "Country of Citizenship", "Date of Birth", "Case Status"),
    *("Detention Facility", "E-mail", "Phone", "Address"),
)
ROW = (
    *(CANARIES["number"], CANARIES["family name"], CANARIES["given name"], "Cuba", CANARIES["birth date"]),
    *("Pending review", "Lakeview Annex", CANARIES["e-mail"], CANARIES["phone"], CANARIES["street"]),
)
ROWS = (HEADER, ROW, *((*person, "", "", "") for person in invented_people(14, seed=3)), ROW)
NUMBER, EMAIL = CANARIES["number"], CANARIES["e-mail"]
SPY = """
class Spy:
    def response(self, flow):
        seen = (flow.comment, flow.marked, sorted(map(str, flow.metadata.items())), flow.request.raw_content,
                repr(flow.response.text) if flow.marked else "", repr(flow.error))
        with open("spied.txt", "a") as file:
            print(seen, file=file)

addons = [Spy()]
"""


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Iterator[Product]:
    """A gateway with everything that it writes below one folder, and an addon that looks at its flows."""
    folder = tmp_path_factory.mktemp("canary")
    (folder / "tmp").mkdir()
    (folder / "spy.py").write_text(SPY)
    arguments = ["-s", str(folder / "spy.py"), "--set", "dlp_deadline_seconds=20"]
    with run_product(folder, authority, arguments=arguments, environment={"TMPDIR": str(folder / "tmp")}) as running:
        yield running


def put_in_markup(workbook: bytes) -> bytes:
    """The workbook with a sheet that is no XML any more, in the middle of a value."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as plain, zipfile.ZipFile(target, "w") as package:
        for name in plain.namelist():
            content = plain.read(name)
            if name.endswith("sharedStrings.xml"):
                content = content.replace(EMAIL.encode(), EMAIL.encode() + b"<&" + NUMBER.encode(), 1)
            package.writestr(name, content)
    return target.getvalue()


TABLE = make_delimited(ROWS)
JSON_TEXT = json.dumps([dict(zip(HEADER, row, strict=True)) for row in ROWS[1:]])
LABELLED = [(NUMBER, EMAIL, *HEADER[2:]), *ROWS[1:]]
BODIES: dict[str, bytes] = {
    "csv": TABLE,
    "utf-16": make_delimited(ROWS, charset="utf-16", delimiter="\t"),
    "xlsx": make_xlsx(ROWS),
    "xlsb": make_xlsb(ROWS),
    "xls": make_xls(ROWS),
    "ods": make_ods(ROWS),
    "sheet-name": make_xlsx(ROWS, sheet_name=f"{NUMBER} {CANARIES['phone']}"),
    "header": make_xlsx(LABELLED),
    "header-csv": make_delimited([ROW, *ROWS[2:]]),
    "member-name": make_zip(f"{NUMBER}/{EMAIL}.csv", TABLE),
    "gzip": gzip.compress(TABLE),
    "json": JSON_TEXT.encode(),
    "ndjson": "\n".join(json.dumps(dict(zip(HEADER, row, strict=True))) for row in ROWS[1:]).encode(),
    "truncated-json": JSON_TEXT.encode()[:-300],
    "truncated-xlsx": make_xlsx(ROWS)[:-600],
    "truncated-xls": make_xls(ROWS)[:-2000],
    "truncated-gzip": gzip.compress(TABLE)[:-30],
    "broken-xml": put_in_markup(make_xlsx(ROWS)),
    "broken-quotes": TABLE.replace(b"Cuba", b'"Cu"ba"'),
    "broken-charset": TABLE.replace(b"Cuba", b"Cu\xff\xfeba"),
    "ragged": TABLE.replace(b"Cuba", b"Cuba,,,,,,,,,,,"),
    "html": b"<table><tr>" + b"</tr><tr>".join(
        b"".join(b"<td>" + cell.encode() + b"</td>" for cell in row) for row in ROWS) + b"</tr></table>",
    "xml": b"<list>" + b"".join(
        b"<p><n>" + row[0].encode() + b"</n><m>" + row[1].encode() + b"</m></p>" for row in ROWS[1:]) + b"<broken",
    "text": f"Dear {CANARIES['given name']} {CANARIES['family name']}, your number is {NUMBER}; {EMAIL}.".encode(),
}  # fmt: skip
FORMS: dict[str, bytes] = {
    "file-name": f'name="f"; filename="{NUMBER} {EMAIL}.csv"'.encode(),
    "field-name": f'name="{NUMBER} {EMAIL}"'.encode(),
    "coded-name": f"name=\"f\"; filename*=UTF-8''{quote(NUMBER)}%20{quote(EMAIL)}.csv".encode(),
}
HEADERS = {
    "X-Person": f"{NUMBER} {EMAIL}",
    "Cookie": f"person={NUMBER}",
    "Referer": f"https://intranet.example/person/{NUMBER}",
    "User-Agent": f"agent/{NUMBER}",
}


def send(gateway: Product, method: str, url: str, **arguments: object) -> str:
    """Everything that the client is told."""
    with open_client(gateway, timeout=60) as client:
        answer = client.request(method, url, **arguments)  # type: ignore[arg-type] # what httpx takes differs by name
    return f"{answer.status_code} {answer.headers} {answer.text}"


def send_all(gateway: Product, url: str) -> Iterator[tuple[str, str]]:
    """The answers to uploads with the values in every place."""
    place = f"{url}/person/{NUMBER}/{quote(EMAIL)}"
    for name, body in BODIES.items():
        yield name, send(gateway, "PUT", f"{url}/upload", content=body)
    for name, disposition in FORMS.items():
        form = b"--b\r\nContent-Disposition: form-data; " + disposition + b"\r\n\r\n" + TABLE + b"\r\n--b--\r\n"
        headers = {"Content-Type": "multipart/form-data; boundary=b"}
        yield name, send(gateway, "POST", f"{url}/upload", content=form, headers=headers)
        yield f"{name}, no end", send(gateway, "POST", f"{url}/upload", content=form[:-40], headers=headers)
    yield "url", send(gateway, "PUT", f"{place}?q={NUMBER}&m={quote(EMAIL)}", content=TABLE)
    yield "url of a page", send(gateway, "GET", f"{place}?q={NUMBER}")
    yield "headers", send(gateway, "PUT", f"{url}/upload", content=TABLE, headers=HEADERS)
    yield "page for a browser", send(gateway, "POST", f"{place}", content=TABLE, headers={"Sec-Fetch-Mode": "navigate"})
    yield "coding", send(gateway, "PUT", f"{url}/upload", content=TABLE, headers={"Content-Encoding": NUMBER})
    yield "type", send(gateway, "PUT", f"{url}/upload", content=TABLE, headers={"Content-Type": f"text/{NUMBER}"})
    yield "urlencoded", send(gateway, "POST", f"{url}/upload", data={NUMBER: EMAIL, "text": TABLE.decode()})
    yield "few people", send(gateway, "PUT", f"{place}", content=make_delimited(ROWS[:3]))


def crash_worker(gateway: Product, url: str, content: bytes, number: signal.Signals) -> None:
    """A worker dies by a signal with the values in its hands."""
    workers = gateway.workers()
    for worker in workers:
        os.kill(worker, signal.SIGSTOP)

    def upload() -> None:
        with suppress(httpx.TransportError):
            send(gateway, "PUT", f"{url}/upload", content=content)

    uploading = threading.Thread(target=upload)
    uploading.start()
    wait_for(lambda: gateway.metric("dlp_held_uploads") == 1, gateway, 20)
    for worker in workers:
        os.kill(worker, number)
        os.kill(worker, signal.SIGCONT)
    uploading.join(60)
    wait_for(lambda: gateway.metric("dlp_workers") == 1 and gateway.workers() != workers, gateway)


def test_canaries(gateway: Product, authority: Authority) -> None:
    """Logs, metrics, incidents, refusals, state, temporary files, flow views and core dumps hold none of the values."""
    with RecordingOrigin(certificate=authority.origin) as origin:
        answers = list(send_all(gateway, origin.url))
        # Content that killed a worker twice is not given to another.
        crashes = {"xlsx": signal.SIGSEGV, "xls": signal.SIGABRT, "csv": signal.SIGKILL}
        for name, number in crashes.items():
            crash_worker(gateway, origin.url, BODIES[name], number)
    refused = [name for name, answer in answers if answer.startswith("403")]
    incidents = [json.loads(line)["id"] for line in gateway.dlpctl("incidents", "list", "--json").splitlines()]
    shown = [(f"incident {number}", gateway.dlpctl("incidents", "show", number)) for number in incidents[:6]]
    listed = gateway.dlpctl("incidents", "list", "--json")
    texts = [*answers, *shown, ("incidents", listed), ("metrics", gateway.ask("/metrics").text)]
    places = [(name, text.encode()) for name, text in texts]
    gateway.stop()
    places += [place for place in read_files(gateway.log_path.parent) if not place[0].startswith("policies")]

    assert set(BODIES) - {"text"} <= set(refused)
    assert len(incidents) > 20
    assert any(name == "spied.txt" and b"DLP-" in content for name, content in places)
    assert any("sqlite" in name for name, _ in places)
    found = find_canaries(places, spell(CANARIES))
    assert not found, "\n".join(found)


def test_search_finds_what_it_looks_for(tmp_path: Path) -> None:
    """The search itself finds each value in each spelling, at any offset."""
    spellings = spell(CANARIES)
    for number, spelling in enumerate(spellings):
        (tmp_path / str(number)).write_bytes(b"x" * number + spelling + b"y")

    assert len({found.split(":")[0] for found in find_canaries(read_files(tmp_path), spellings)}) == len(spellings)
