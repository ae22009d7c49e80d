import ast
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest

from dlp_addon.extraction.upload_protocols import PROTOCOLS_OF_FAMILIES, upload_protocol_of
from dlp_addon.model.upload_protocol import UploadProtocol
from tests.unit.extraction.resumable.requests import CHUNK, build_form, build_request, recognize_request

MATCHERS = Path(__file__).parents[3] / "dlp_addon" / "extraction" / "resumable"
FORM, FORM_BODY = build_form({"resumableChunkNumber": "1", "resumableTotalChunks": "3", "resumableIdentifier": "9-f"})
RANGE = {"Content-Range": "bytes 0-27/280"}
GOOG = {"X-Goog-Upload-Command": "upload", "X-Goog-Upload-Offset": "0"}
ARGUMENT = '{"cursor": {"session_id": "AAAA12345678", "offset": 0}}'


def test_every_family_of_parts_has_its_protocol() -> None:
    """What recognizes a part names a family that the table knows, and the table no other."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in MATCHERS.glob("*.py"))
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    named = [word.value for call in calls for word in call.keywords if word.arg == "family"]
    first = [call.args[0] for call in calls if getattr(call.func, "id", "") in {"_numbered", "_completion"}]

    families = {node.value for node in chain(named, first) if isinstance(node, ast.Constant)}
    assert families == set(PROTOCOLS_OF_FAMILIES)


@pytest.mark.parametrize(
    ("method", "url", "headers", "body", "expected"),
    [
        ("PUT", "files.example/a.csv", {}, CHUNK, "single"),
        ("POST", "files.example/u", {"Content-Type": "multipart/form-data; boundary=xyz"}, b"", "multipart-form"),
        ("POST", "files.example/u", {"Content-Type": "Multipart/Related; boundary=xyz"}, b"", "multipart"),
        ("POST", "files.example/u", {"Content-Type": "application/x-www-form-urlencoded"}, b"a=b", "urlencoded-form"),
        ("POST", "rpc.example/S/M", {"Content-Type": "application/grpc+proto"}, b"", "grpc"),
        ("POST", "rpc.example/S/M", {"Content-Type": "application/grpc-web-text"}, b"", "grpc-web"),
        ("POST", "rpc.example/S/M", {"Connect-Protocol-Version": "1"}, b"{}", "connect"),
        (
            "POST",
            "git.example/a.git/git-receive-pack",
            {"Content-Type": "application/x-git-receive-pack-request"},
            b"0000",
            "git-push",
        ),
        ("PUT", "store.example/o", {"User-Agent": "git-lfs/3.5.1 (GitHub; linux amd64)"}, CHUNK, "git-lfs"),
        ("PUT", "cloud.example/remote.php/dav/files/m/a.csv", {}, CHUNK, "webdav"),
        ("PROPPATCH", "cloud.example/a", {}, b"<a/>", "webdav"),
        ("WEBSOCKET", "chat.example/ws", {"Content-Type": "multipart/mixed; boundary=x"}, CHUNK, "websocket"),
        ("PATCH", "tus.example/f/24e533", {"Tus-Resumable": "1.0.0", "Upload-Offset": "0"}, CHUNK, "tus"),
        ("POST", "tus.example/f", {"Tus-Resumable": "1.0.0", "Upload-Concat": "final;/f/a /f/b"}, b"", "tus"),
        ("PATCH", "up.example/f/24e533", {"Upload-Offset": "0", "Upload-Complete": "?0"}, CHUNK, "resumable-upload"),
        ("PUT", "up.example/f", RANGE, CHUNK, "content-range"),
        (
            "PUT",
            "www.googleapis.com/upload/drive/v3/files?uploadType=resumable&upload_id=ABg5",
            RANGE,
            CHUNK,
            "google-resumable",
        ),
        (
            "PUT",
            "www.googleapis.com/upload/drive/v3/files?uploadType=resumable&upload_id=ABg5",
            {},
            CHUNK,
            "google-resumable",
        ),
        ("POST", "photos.example/upload?upload_id=A1", GOOG, CHUNK, "google-resumable"),
        (
            "PUT",
            "agency.sharepoint.com/_api/v2.0/drives/b!x/items/01/uploadSession?guid='1'",
            RANGE,
            CHUNK,
            "graph-session",
        ),
        (
            "POST",
            "agency.sharepoint.com/_api/web/f('a')/continueUpload(uploadId=guid'1f2a',fileOffset='9')",
            {},
            CHUNK,
            "sharepoint-chunks",
        ),
        ("PUT", "b.s3.amazonaws.com/k?partNumber=1&uploadId=VXBsb2Fk", {}, CHUNK, "s3-multipart"),
        ("POST", "b.s3.amazonaws.com/k?uploadId=VXBsb2Fk", {}, b"<CompleteMultipartUpload/>", "s3-multipart"),
        ("PUT", "a.blob.core.windows.net/c/b?comp=block&blockid=QUFB", {}, CHUNK, "azure-blocks"),
        ("PUT", "a.blob.core.windows.net/c/b?comp=appendblock", {}, CHUNK, "azure-blocks"),
        ("PATCH", "a.dfs.core.windows.net/c/b?action=append&position=0", {}, CHUNK, "azure-data-lake"),
        (
            "POST",
            "content.dropboxapi.com/2/files/upload_session/append_v2",
            {"Dropbox-API-Arg": ARGUMENT},
            CHUNK,
            "dropbox-session",
        ),
        ("PUT", "cloud.example/remote.php/dav/uploads/m/web-file-1/1", {}, CHUNK, "nextcloud-chunks"),
        ("POST", "api.example/v1/uploads/upload_abc123/parts", {}, CHUNK, "numbered-parts"),
        ("PUT", "a.example/k", {"x-mpu-part-number": "1", "x-mpu-upload-id": "abc"}, CHUNK, "numbered-parts"),
        ("PUT", "a.example/f", {"X-Update-Range": "bytes=0-27"}, CHUNK, "ranged-write"),
        ("POST", "app.example/upload", FORM, FORM_BODY, "chunked-form"),
        ("POST", "chat.example/api/v4/uploads/abcdefgh1234", {}, CHUNK, "mattermost-session"),
        ("POST", "m.example/u", {"X-FileId": "a1", "X-ChunkId": "1"}, CHUNK, "meteor-chunks"),
        ("PUT", "lab.example/api/contents/a.csv", {}, b'{"content": "YQ==", "chunk": 1}', "jupyter-chunks"),
    ],
)
def test_protocol(method: str, url: str, headers: dict[str, str], body: bytes, expected: str) -> None:
    """A request is told by its head and by the part that it carries, the narrower convention before the wider."""
    found = recognize_request(method, url, headers, body)
    request = build_request(method, url, headers)

    assert upload_protocol_of(request, found.part if found else None) == expected


def test_a_connection_without_http() -> None:
    """What is no HTTP is a tunnel, whatever else it is."""
    request = replace(build_request("CONNECT", "dav.example/", {}), scheme="tcp")

    assert upload_protocol_of(request, None) is UploadProtocol.TUNNEL
