import json
from xml.etree import ElementTree as ET

import pytest

from dlp_addon.proxy.refusal_explanation import Explanation, explain
from dlp_addon.proxy.refusal_families import FAMILIES, FamilyAnswer, RequestShape, find_family, refusal_status
from tests.sample_events import INCIDENT, make_event, make_request

TOLD = explain(make_event(incident_id=INCIDENT), "ann")

SHAPES = [
    ("grpc", {"Content-Type": "application/grpc+proto"}, "/svc/Put", "api.example"),
    ("grpc", {"Content-Type": "application/grpc-web-text"}, "/svc/Put", "api.example"),
    ("connect", {"Connect-Protocol-Version": "1", "Content-Type": "application/proto"}, "/svc/Put", "api.example"),
    ("tus", {"Tus-Resumable": "1.0.0"}, "/files/1", "tus.example"),
    ("dropbox", {"Dropbox-API-Arg": "{}"}, "/2/files/upload", "content.dropboxapi.com"),
    ("aws-json", {"X-Amz-Target": "T.Put", "Content-Type": "application/x-amz-json-1.0"}, "/", "x.amazonaws.com"),
    ("azure-storage", {"x-ms-blob-type": "BlockBlob"}, "/c/b", "files.example"),
    ("azure-storage", {}, "/c/b?sv=2024&se=x&sig=y", "files.example"),
    ("s3", {"Authorization": "AWS4-HMAC-SHA256 Credential=x"}, "/k", "minio.example"),
    ("s3", {}, "/k?X-Amz-Signature=x", "bucket.example"),
    ("s3", {}, "/k?X-Goog-Signature=x", "bucket.example"),
    ("s3", {"Content-Type": "multipart/form-data"}, "/", "bucket.s3.eu-west-1.amazonaws.com"),
    ("graphql", {"Apollo-Require-Preflight": "true"}, "/api", "api.example"),
    ("graphql", {}, "/v1/graphql/", "api.example"),
    ("google", {}, "/upload/drive/v3/files?uploadType=multipart", "www.googleapis.com"),
    ("google", {"X-Goog-Upload-Protocol": "resumable"}, "/u", "photos.example"),
    ("microsoft", {}, "/v1.0/me/drive/root:/x:/content", "graph.microsoft.com"),
    ("microsoft", {}, "/sites/x/_api/web/GetFolder/Files/Add", "intranet.example"),
    ("slack", {}, "/upload/v1/x", "files.slack.com"),
    ("git-lfs", {"User-Agent": "git-lfs/3.3.0 (GitHub; linux amd64)"}, "/k?X-Amz-Signature=x", "bucket.example"),
    ("code-host", {"PRIVATE-TOKEN": "x"}, "/api/v4/projects/1/uploads", "git.example"),
    ("code-host", {}, "/repos/a/b/contents/x", "api.github.com"),
    ("model-provider", {"X-Stainless-Lang": "python"}, "/v1/files", "llm.example"),
    ("model-provider", {}, "/v1/files", "api.openai.com"),
    ("wordpress", {"Origin": "https://www.agency.example"}, "/wp-admin/async-upload.php", "www.agency.example"),
    ("wordpress", {"Sec-Fetch-Mode": "cors"}, "/blog/wp-admin/async-upload.php?x=1", "www.agency.example"),
    ("webdav", {"OC-Total-Length": "5"}, "/remote.php/dav/files/u/x", "cloud.example"),
]


def answer(headers: dict[str, str], path: str, host: str) -> FamilyAnswer:
    """The family's answer to a request."""
    shape = RequestShape(make_request(headers, path=path, host=host))
    family = find_family(shape)
    assert family is not None
    return family.answer(shape, TOLD)


@pytest.mark.parametrize(("name", "headers", "path", "host"), SHAPES)
def test_an_api_is_known_by_its_requests(name: str, headers: dict[str, str], path: str, host: str) -> None:
    """Each API is told by what its own clients send."""
    family = find_family(RequestShape(make_request(headers, path=path, host=host)))

    assert family is not None
    assert family.name == name


@pytest.mark.parametrize(("name", "headers", "path", "host"), SHAPES)
def test_an_answer_is_well_formed_and_names_the_incident(
    name: str, headers: dict[str, str], path: str, host: str
) -> None:
    """Bodies parse as what they are called, and the incident stands in all of them; none invites a repetition."""
    answered = answer(headers, path, host)

    assert answered.status == {"grpc": 200, "wordpress": 200, "dropbox": 400, "git-lfs": 422}.get(name, 403)
    if "json" in answered.media_type:
        assert isinstance(json.loads(answered.body), dict)
    elif "xml" in answered.media_type:
        assert len(ET.fromstring(answered.body)) > 0  # noqa: S314 - our own document
    assert INCIDENT in answered.body.decode() + str(answered.headers)
    assert "retry-after" not in {header.lower() for header, _ in answered.headers}


def test_every_family_has_a_shape_above() -> None:
    """A family that is added without a request that shows it is noticed."""
    assert {family.name for family in FAMILIES} == {name for name, *_ in SHAPES}


def test_unknown_apis_have_no_family() -> None:
    """An ordinary form, and hosts that only look like a known one, get the common answer."""
    for host in ("www.agency.example", "notslack.com", "amazonaws.com.evil.example", "slack.com.example"):
        request = make_request({"Content-Type": "multipart/form-data; boundary=x"}, host=host)

        assert find_family(RequestShape(request)) is None


def test_clients_read_their_own_members() -> None:
    """The message stands where each API's client looks for it."""
    google = json.loads(answer({}, "/upload/x?uploadType=media", "www.googleapis.com").body)
    graph = json.loads(answer({}, "/v1.0/x", "graph.microsoft.com").body)
    s3 = ET.fromstring(answer({"x-amz-date": "x"}, "/k", "s3.example").body)  # noqa: S314 - our own document
    dav = ET.fromstring(answer({"Overwrite": "T"}, "/x", "dav.example").body)  # noqa: S314 - our own document
    grpc = dict(answer({"Content-Type": "application/grpc"}, "/s/M", "api.example").headers)

    assert google["error"]["errors"][0]["reason"] == "forbidden"
    assert graph["error"]["code"] == "accessDenied"
    assert s3.findtext("Code") == "AccessDenied"
    assert dav.findtext("{http://sabredav.org/ns}message") == TOLD.message
    assert grpc["grpc-status"] == "7"


def test_editors_of_wordpress_read_why_on_every_page() -> None:
    """Its uploaders show an error only of an answer that looks like success; nothing in it can become markup."""
    told = explain(make_event(incident_id=INCIDENT), "<img src=x onerror=alert(1)>&amp;")
    origin = {"Origin": "https://www.agency.example"}
    grid, page = (
        RequestShape(make_request({**origin, "Referer": f"https://www.agency.example/wp-admin/{name}"}))
        for name in ("upload.php", "media-new.php")
    )
    read, shown = (_answer_of("wordpress", shape, told) for shape in (grid, page))

    assert (read.status, shown.status) == (200, 200)
    assert json.loads(read.body) == {"success": False, "data": {"message": told.message, "filename": ""}}
    assert not {b"<", b"&"} & {read.body[place : place + 1] for place in range(len(read.body))}
    assert shown.media_type.startswith("text/plain")
    assert b"error-div" in shown.body
    assert b"<img" not in shown.body


def test_only_the_uploader_of_wordpress_is_told_so() -> None:
    """Programs, and uploads in parts, whose next part would follow an answer of success, are stopped by the status."""
    path = "/wp-admin/async-upload.php"
    shapes = [
        RequestShape(make_request({"User-Agent": "curl/8"}, path=path)),
        RequestShape(make_request({"Origin": "https://www.agency.example"}, path=path), is_part=True),
        RequestShape(make_request({"Origin": "https://www.agency.example"}, path="/wp-json/wp/v2/media")),
    ]

    assert [find_family(shape) for shape in shapes] == [None, None, None]


def _answer_of(name: str, shape: RequestShape, told: Explanation) -> FamilyAnswer:
    return next(family for family in FAMILIES if family.name == name).answer(shape, told)


@pytest.mark.parametrize(
    ("headers", "is_part", "status"),
    [
        ({"Sec-Fetch-Mode": "cors"}, True, 415),
        ({"Origin": "https://www.agency.example"}, True, 415),
        ({"X-Requested-With": "XMLHttpRequest"}, True, 415),
        ({"Sec-Fetch-Mode": "cors"}, False, 403),
        ({"User-Agent": "curl/8"}, True, 403),
        ({}, False, 403),
    ],
)
def test_parts_of_a_page_end_with_415(headers: dict[str, str], is_part: bool, status: int) -> None:  # noqa: FBT001
    """Libraries that repeat a refused part take 415 as final; everybody else is told 403."""
    assert refusal_status(RequestShape(make_request(headers), is_part=is_part)) == status
