import base64
import json
from typing import Any
from urllib.parse import urlencode

import pytest

from dlp_addon.extraction.resumable.recognition import is_completing_head
from dlp_addon.model.upload_part import PartKind
from tests.unit.extraction.resumable.requests import CHUNK, build_form, build_request, recognize_request

SIZE = len(CHUNK)
RAW = {"Content-Type": "application/octet-stream"}
S3 = "bucket.s3.example/leak.csv"


def form(**fields: str) -> tuple[dict[str, str], bytes]:
    """A form of a browser library."""
    return build_form(fields)


DATA = [
    (
        "google",
        "PUT",
        "up.example/u?upload_id=abc",
        {"Content-Range": f"bytes 0-{SIZE - 1}/90"},
        {"offset": 0, "total_bytes": 90},
    ),
    (
        "google open end",
        "PUT",
        "up.example/u?upload_id=abc",
        {"Content-Range": "bytes 28-*/*"},
        {"offset": 28, "total_bytes": None},
    ),
    ("last range", "PUT", "up.example/u", {"Content-Range": f"bytes 10-{SIZE + 9}/{SIZE + 10}"}, {"completes": True}),
    ("sloppy range", "POST", "up.example/u", {"Content-Range": f"Bytes=0-{SIZE - 1}/90"}, {"offset": 0}),
    (
        "box",
        "PUT",
        "up.box.example/api/2.0/files/upload_sessions/F971",
        {"Content-Range": f"bytes 0-{SIZE - 1}/{SIZE}"},
        {"session": "F971", "is_explicit": True, "completes": False},
    ),
    (
        "tus",
        "PATCH",
        "tus.example/files/24e",
        {"Tus-Resumable": "1.0.0", "Upload-Offset": "100"},
        {"offset": 100, "is_sequential": True},
    ),
    (
        "tus by post",
        "POST",
        "tus.example/files/24e",
        {"X-HTTP-Method-Override": "PATCH", "Upload-Offset": "0"},
        {"offset": 0},
    ),
    (
        "tus with creation",
        "POST",
        "tus.example/files",
        {"Tus-Resumable": "1.0.0", "Upload-Length": "900"},
        {"offset": 0, "session": "answer:r1", "total_bytes": 900},
    ),
    (
        "draft",
        "PATCH",
        "up.example/9",
        {"Upload-Offset": "5", "Upload-Complete": "?1"},
        {"offset": 5, "completes": True},
    ),
    ("old draft", "PATCH", "up.example/9", {"Upload-Offset": "5", "Upload-Incomplete": "?0"}, {"completes": True}),
    (
        "filepond",
        "PATCH",
        "pond.example/?patch=12345",
        {"Upload-Offset": "0", "Upload-Length": str(SIZE), "Upload-Name": "a.csv"},
        {"completes": True, "file_name": "a.csv"},
    ),
    (
        "scotty",
        "POST",
        "fb.example/v0/b/x?upload_id=abc",
        {"X-Goog-Upload-Command": "upload", "X-Goog-Upload-Offset": "256"},
        {"offset": 256, "completes": False},
    ),
    (
        "scotty end",
        "POST",
        "fb.example/v0/b/x?upload_id=abc",
        {"X-Goog-Upload-Command": "upload, finalize", "X-Goog-Upload-Offset": "0"},
        {"completes": True},
    ),
    (
        "s3",
        "PUT",
        f"{S3}?partNumber=3&uploadId=VXBsb2Fk",
        {},
        {"number": 3, "session": "VXBsb2Fk", "is_explicit": True},
    ),
    ("s3 other order", "PUT", f"{S3}?uploadId=VXBsb2Fk&partNumber=1", {}, {"number": 1}),
    (
        "b2",
        "POST",
        "pod.b2.example/b2api/v2/b2_upload_part/4_zabc/0037",
        {"X-Bz-Part-Number": "2"},
        {"number": 2, "session": "4_zabc"},
    ),
    (
        "vercel",
        "POST",
        "blob.example/mpu?pathname=a.csv",
        {"x-mpu-upload-id": "u12345", "x-mpu-part-number": "1", "x-mpu-action": "upload"},
        {"number": 1},
    ),
    (
        "azure",
        "PUT",
        "acct.blob.example/c/a.csv?comp=block&blockid=QUFB&sv=1",
        {},
        {"block": "QUFB", "is_explicit": True},
    ),
    (
        "nextcloud numbers",
        "PUT",
        "cloud.example/remote.php/dav/uploads/ann/web-file-upload-1f/2",
        {"OC-Total-Length": "99"},
        {"number": 2, "total_bytes": 99},
    ),
    (
        "nextcloud spans",
        "PUT",
        "cloud.example/remote.php/dav/uploads/ann/rclone-chunked/000000000028-000000000055",
        {},
        {"offset": 28},
    ),
    (
        "nextcloud old",
        "PUT",
        "cloud.example/remote.php/webdav/a.csv-chunking-77-3-0",
        {},
        {"number": 0, "total_parts": 3},
    ),
    (
        "dropbox start",
        "POST",
        "content.dropbox.example/2/files/upload_session/start",
        {"Dropbox-API-Arg": "{}"},
        {"offset": 0, "session": "answer:r1"},
    ),
    (
        "dropbox append",
        "POST",
        "content.dropbox.example/2/files/upload_session/append_v2",
        {"Dropbox-API-Arg": '{"cursor":{"session_id":"AAE123","offset":28}}'},
        {"offset": 28, "session": "AAE123"},
    ),
    (
        "dropbox finish",
        "POST",
        "content.dropbox.example/2/files/upload_session/finish",
        {"Dropbox-API-Arg": '{"cursor":{"session_id":"AAE123","offset":28},"commit":{"path":"/a.csv"}}'},
        {"completes": True},
    ),
    (
        "sharepoint start",
        "POST",
        "sp.example/_api/web/x/StartUpload(uploadId=guid'5B3F')",
        {},
        {"offset": 0, "session": "5b3f"},
    ),
    (
        "sharepoint finish",
        "POST",
        "sp.example/_api/web/x/FinishUpload(uploadId=guid'5B3F',fileOffset=28)",
        {},
        {"offset": 28, "completes": True},
    ),
    (
        "sharepoint alias",
        "POST",
        "sp.example/_api/x/ContinueUpload(uploadId=@id,fileOffset=10)?@id=guid'5B3F'",
        {},
        {"session": "5b3f"},
    ),
    (
        "data lake",
        "PATCH",
        "acct.dfs.example/fs/a.csv?action=append&position=28",
        {},
        {"offset": 28, "is_explicit": True},
    ),
    ("mattermost", "POST", "chat.example/api/v4/uploads/8pxwgfc3x7rpxbsz", {}, {"is_appended": True}),
    ("uploadthing", "PUT", "ingest.example/key1", {"Range": "bytes=28-"}, {"offset": 28}),
    ("hidrive", "PATCH", "api.example/2.1/file?path=a.csv&offset=28", {}, {"offset": 28}),
    (
        "sharefile",
        "POST",
        "sf.example/upload.aspx?uploadid=5&index=1&byteOffset=28&hash=ab&finish=true&fileSize=56",
        {},
        {"offset": 28, "completes": True},
    ),
]

FORMS = [
    ("plupload", {"name": "a.csv", "chunk": "0", "chunks": "3"}, {"number": 0, "total_parts": 3}),
    (
        "dropzone",
        {
            "dzuuid": "u-1",
            "dzchunkindex": "1",
            "dztotalfilesize": "90",
            "dzchunksize": "28",
            "dztotalchunkcount": "4",
            "dzchunkbyteoffset": "28",
        },
        {"number": 1, "total_parts": 4, "total_bytes": 90},
    ),
    (
        "resumable",
        {
            "resumableChunkNumber": "1",
            "resumableChunkSize": "28",
            "resumableTotalSize": "84",
            "resumableIdentifier": "84-a",
            "resumableFilename": "a.csv",
            "resumableTotalChunks": "3",
        },
        {"number": 1, "total_parts": 3, "total_bytes": 84},
    ),
    (
        "flow",
        {
            "flowChunkNumber": "2",
            "flowChunkSize": "28",
            "flowTotalSize": "84",
            "flowIdentifier": "84-a",
            "flowTotalChunks": "3",
        },
        {"number": 2, "total_parts": 3},
    ),
    (
        "simple-uploader",
        {"chunkNumber": "2", "totalSize": "84", "identifier": "84-a", "totalChunks": "3"},
        {"number": 2, "total_parts": 3},
    ),
    (
        "fine uploader",
        {
            "qquuid": "u-1",
            "qqpartindex": "0",
            "qqtotalparts": "2",
            "qqtotalfilesize": "56",
            "qqpartbyteoffset": "0",
            "qqfilename": "a.csv",
        },
        {"number": 0, "total_parts": 2},
    ),
    (
        "bootstrap-fileinput",
        {
            "fileId": "1_a",
            "chunkIndex": "0",
            "chunkCount": "2",
            "chunkSizeStart": "0",
            "fileSize": "56",
            "fileName": "a.csv",
        },
        {"number": 0, "total_parts": 2},
    ),
    (
        "ng-file-upload",
        {"_chunkNumber": "1", "_chunkSize": "28", "_totalSize": "60", "_currentChunkSize": "28"},
        {"offset": 28, "total_bytes": 60},
    ),
    ("unseen index and count", {"blockNo": "2", "numBlocks": "5", "transferId": "t1"}, {"number": 2, "total_parts": 5}),
    (
        "unseen offset and total",
        {"startByte": "28", "fileLength": "60", "fileUuid": "t1"},
        {"offset": 28, "total_bytes": 60},
    ),
]


@pytest.mark.parametrize(
    ("method", "url", "headers", "wanted"), [case[1:] for case in DATA], ids=[case[0] for case in DATA]
)
def test_convention_is_recognized(method: str, url: str, headers: dict[str, str], wanted: dict[str, Any]) -> None:
    """A slice that a client sends under a published convention is known with its place, and found in the body."""
    found = recognize_request(method, url, RAW | headers, CHUNK)

    assert found is not None
    assert found.part.kind is PartKind.DATA
    assert {name: getattr(found.part, name) for name in wanted} == wanted
    assert bytes(found.payload) == CHUNK
    assert found.part.body_range == (0, SIZE)


@pytest.mark.parametrize(("fields", "wanted"), [case[1:] for case in FORMS], ids=[case[0] for case in FORMS])
def test_form_of_a_library_is_recognized(fields: dict[str, str], wanted: dict[str, Any]) -> None:
    """A slice inside a form is known by the fields beside it, whether anybody has seen the library or not."""
    headers, body = form(**fields)

    found = recognize_request("POST", "app.example/upload", headers, body)

    assert found is not None
    assert {name: getattr(found.part, name) for name in wanted} == wanted
    assert bytes(found.payload) == CHUNK
    assert found.part.body_range == (body.index(CHUNK), SIZE)


@pytest.mark.parametrize("fields", [case[1] for case in FORMS], ids=[case[0] for case in FORMS])
def test_query_says_it_as_well_as_a_form(fields: dict[str, str]) -> None:
    """The same words in the query of a raw slice mean the same."""
    query = "&".join(f"{name}={value}" for name, value in fields.items())

    found = recognize_request("POST", f"app.example/upload?{query}", RAW, CHUNK)

    assert found is not None
    assert bytes(found.payload) == CHUNK


@pytest.mark.parametrize(
    ("method", "url", "headers", "body"),
    [
        ("POST", "app.example/profile", *form(name="Ann", size="4")),
        ("POST", "app.example/books", *form(title="x", part="2", total="900")),
        ("POST", "app.example/pages", *form(chunk="9", chunks="3")),
        ("PUT", "api.example/a.csv", RAW, CHUNK),
        ("POST", "api.example/a.csv", RAW | {"Range": "bytes=0-"}, b""),
        ("POST", "api.example/search?start=0&total=10", {"Content-Type": "application/json"}, b'{"q":"x"}'),
        ("POST", "api.example/login/complete", {"Content-Type": "application/json"}, b'{"ok":true}'),
        ("POST", "up.example/a", RAW | {"Upload-Complete": "?1", "Upload-Draft-Interop-Version": "6"}, CHUNK),
    ],
)
def test_ordinary_requests_are_no_parts(method: str, url: str, headers: dict[str, str], body: bytes) -> None:
    """Forms with numbers in them, whole files and calls of an API are judged as what they are, or harmlessly joined."""
    found = recognize_request(method, url, headers, body)

    assert found is None or (found.part.kind is PartKind.COMPLETE and found.part.family == "completion")


COMPLETIONS = [
    (
        "s3",
        "POST",
        f"{S3}?uploadId=VXBsb2Fk",
        b"<C><Part><PartNumber>2</PartNumber><ETag>a</ETag></Part><Part><PartNumber>1</PartNumber></Part></C>",
        ("2", "1"),
        "VXBsb2Fk",
    ),
    (
        "azure",
        "PUT",
        "acct.blob.example/c/a.csv?comp=blocklist",
        b"<BlockList><Latest>QUFC</Latest><Uncommitted>QUFB</Uncommitted></BlockList>",
        ("QUFC", "QUFB"),
        "acct.blob.example/c/a.csv",
    ),
    (
        "companion",
        "POST",
        "app.example/s3/multipart/VXBsb2Fk/complete",
        b'{"parts":[{"PartNumber":1,"ETag":"x"},{"PartNumber":2}]}',
        ("1", "2"),
        "VXBsb2Fk",
    ),
    (
        "openai",
        "POST",
        "api.example/v1/uploads/upload_abc/complete",
        b'{"part_ids":["part_1","part_2"]}',
        ("part_1", "part_2"),
        "upload_abc",
    ),
    (
        "box",
        "POST",
        "up.box.example/api/2.0/files/upload_sessions/F971F964745A5CD0C001/commit",
        b'{"parts":[]}',
        (),
        "F971F964745A5CD0C001",
    ),
    (
        "dropbox batch",
        "POST",
        "api.example/2/files/upload_session/finish_batch_v2",
        b'{"entries":[{"cursor":{"session_id":"AAE12345","offset":9}}]}',
        (),
        "AAE12345",
    ),
    (
        "b2",
        "POST",
        "api.example/b2api/v2/b2_finish_large_file",
        b'{"fileId":"4_zabcdef","partSha1Array":["a"]}',
        (),
        "4_zabcdef",
    ),
    (
        "nextcloud",
        "MOVE",
        "cloud.example/remote.php/dav/uploads/ann/web-1/.file",
        b"",
        (),
        "cloud.example/remote.php/dav/uploads/ann/web-1",
    ),
    ("data lake", "PATCH", "acct.dfs.example/fs/a.csv?action=flush&position=90", b"", (), "acct.dfs.example/fs/a.csv"),
    ("google", "PUT", "up.example/u?upload_id=abc", b"", (), "abc"),
]


@pytest.mark.parametrize(
    ("method", "url", "body", "manifest", "session"),
    [case[1:] for case in COMPLETIONS],
    ids=[case[0] for case in COMPLETIONS],
)
def test_completing_request_is_recognized(
    method: str, url: str, body: bytes, manifest: tuple[str, ...], session: str
) -> None:
    """The request that makes one file of the parts is known, with the upload and the parts that it names."""
    headers = {"Content-Range": "bytes */90"} if "upload_id" in url else {"Content-Type": "application/json"}

    found = recognize_request(method, url, headers, body)

    assert found is not None
    assert found.part.kind is PartKind.COMPLETE
    assert found.part.manifest == manifest
    assert session in {found.part.session, *found.part.references}
    assert is_completing_head(build_request(method, url, headers)) == (not body) or body


def test_joined_uploads_are_resolved_against_the_request() -> None:
    """The uploads that tus joins are known by the addresses that their slices went to, relative or not."""
    headers = {"Upload-Concat": "final;/files/a https://tus.example/files/b"}

    found = recognize_request("POST", "tus.example/files", headers)

    assert found is not None
    assert found.part.manifest == ("tus.example/files/a", "tus.example/files/b")
    assert is_completing_head(build_request("POST", "tus.example/files", headers))


def test_base64_in_json_is_decoded() -> None:
    """A notebook server's chunk is the file's bytes, not their base64."""
    body = json.dumps(
        {"name": "a.csv", "type": "file", "format": "base64", "chunk": -1, "content": base64.b64encode(CHUNK).decode()}
    )

    found = recognize_request(
        "PUT", "nb.example/api/contents/a.csv", {"Content-Type": "application/json"}, body.encode()
    )

    assert found is not None
    assert bytes(found.payload) == CHUNK
    assert found.part.completes
    assert found.part.body_range is None


def test_framed_body_is_decoded() -> None:
    """A part in `aws-chunked` framing is the bytes without the frames."""
    body = b"%x\r\n%s\r\n0\r\nx-amz-checksum-crc32:AAAA\r\n\r\n" % (SIZE, CHUNK)
    headers = {
        "Content-Encoding": "aws-chunked",
        "X-Amz-Decoded-Content-Length": str(SIZE),
        "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
    }

    found = recognize_request("PUT", f"{S3}?partNumber=1&uploadId=VXBsb2Fk", headers, body)

    assert found is not None
    assert bytes(found.payload) == CHUNK


def fields(**values: str) -> tuple[dict[str, str], bytes]:
    """A multipart form without a file."""
    lines = [
        f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in values.items()
    ]
    return {"Content-Type": "multipart/form-data; boundary=b"}, "".join([*lines, "--b--\r\n"]).encode()


ENCODED = base64.b64encode(CHUNK * 3).decode()
URLENCODED = {"Content-Type": "application/x-www-form-urlencoded"}
JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    ("headers", "body", "place"),
    [
        (*fields(dzuuid="u1", dzchunkindex="1", dztotalchunkcount="4", file=f"data:text/csv;base64,{ENCODED}"), 1),
        (URLENCODED, urlencode({"chunk": 2, "chunks": 4, "name": "a.csv", "data": ENCODED}).encode(), 2),
        (JSON, json.dumps({"chunkIndex": 3, "totalChunks": 4, "uploadId": "u1", "data": ENCODED}).encode(), 3),
        (JSON, json.dumps({"meta": {"partNumber": 1, "totalParts": 4}, "blob": ENCODED}).encode(), 1),
        (JSON, json.dumps({"offset": 84, "fileSize": 900, "uploadId": "u1", "content": ENCODED}).encode(), 84),
    ],
)
def test_parts_that_travel_as_text(headers: dict[str, str], body: bytes, place: int) -> None:
    """A slice in a plain field or a member of JSON is a part like any other: its bytes are those of the file."""
    found = recognize_request("POST", "app.example/upload", headers, body)

    assert found is not None
    assert found.part.family == "form-fields"
    assert (found.part.number if found.part.offset is None else found.part.offset) == place
    assert bytes(found.payload) == CHUNK * 3


def test_a_page_of_results_is_no_part() -> None:
    """An offset and a total beside words, not bytes, are those of a search."""
    asked = json.dumps({"offset": 20, "total": 500, "query": "statistics of last year", "data": "by country"}).encode()
    filtered = urlencode({"start": 20, "total": 500, "search": "statistics of last year"}).encode()

    assert recognize_request("POST", "app.example/search", JSON, asked) is None
    assert recognize_request("POST", "app.example/search", URLENCODED, filtered) is None


def test_what_stands_beside_a_part_is_left_to_be_examined() -> None:
    """The rest of a JSON object that carries a part is not the part, and is named for inspection."""
    body = json.dumps({"chunk": 1, "format": "base64", "content": ENCODED, "data": CHUNK.decode()}).encode()
    found = recognize_request("PUT", "nb.example/api/contents/a.csv", JSON, body)

    assert found is not None
    assert bytes(found.payload) == CHUNK * 3
    assert found.rest is not None
    assert json.loads(bytes(found.rest.content))["data"] == CHUNK.decode()
