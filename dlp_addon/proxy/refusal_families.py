"""The refusal in the shape that an API's own clients understand, told by the shape of the request.

The shapes are those that the clients of each API show to people and do not repeat.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote
from xml.sax.saxutils import escape

from dlp_addon.extraction.upload_protocols import upload_protocol_of
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.upload_protocol import UploadProtocol
from dlp_addon.proxy.refusal_explanation import Explanation

MAX_QUERY_CHARACTERS = 8192
_PRESIGNED_S3 = frozenset({"x-amz-signature", "x-amz-algorithm", "x-amz-credential", "awsaccesskeyid"})
_PRESIGNED_GCS = frozenset({"x-goog-signature", "x-goog-algorithm", "googleaccessid"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyAnswer:
    """An answer in an API's own shape. `headers` stand beside the common ones."""

    status: int
    media_type: str
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Family:
    """One API's shape."""

    name: str
    matches: Callable[["RequestShape"], bool]
    answer: Callable[["RequestShape", Explanation], FamilyAnswer]


class RequestShape:
    """What of a request tells the API it speaks to: host, path, protocol, names of query parameters and of headers.

    `is_part`: whether it carries a part of an upload that other requests go on with.
    """

    def __init__(self, request: UploadRequest, *, is_part: bool = False) -> None:
        path, _, query = request.path[:MAX_QUERY_CHARACTERS].partition("?")
        self.request = request
        self.is_part = is_part
        self.host = request.destination.host
        self.protocol = upload_protocol_of(request, None)
        self.path = path.lower()
        self.parameters = frozenset(name.lower() for name, _ in parse_qsl(query, keep_blank_values=True))
        self.media_type = (request.header("Content-Type") or "").partition(";")[0].strip().lower()
        self.header_names = frozenset(name.lower() for name, _ in request.headers)

    @property
    def is_script(self) -> bool:
        """Whether the script of a page sends it (Fetch Metadata; older browsers send an origin with each upload)."""
        return self.has("sec-fetch-mode", "origin") or self.value("X-Requested-With") == "xmlhttprequest"

    def is_at(self, *domains: str) -> bool:
        """Whether the host is one of the domains or under one."""
        return any(self.host == domain or self.host.endswith(f".{domain}") for domain in domains)

    def has(self, *headers: str) -> bool:
        """Whether any of the headers is there; names in lower case."""
        return not self.header_names.isdisjoint(headers)

    def value(self, header: str) -> str:
        """A header's value in lower case; empty where there is none."""
        return (self.request.header(header) or "").lower()


def _speaks(*protocols: UploadProtocol) -> Callable[[RequestShape], bool]:
    return lambda shape: shape.protocol in protocols


def find_family(shape: RequestShape) -> Family | None:
    """The API that a request speaks to; None where it is not known by its shape."""
    return next((family for family in FAMILIES if family.matches(shape)), None)


def refusal_status(shape: RequestShape) -> int:
    """403, which nearly every client takes as final; 415 for parts that a page's script sends.

    Resumable.js, Flow.js and simple-uploader.js repeat a part after a 403, up to 100 times; 415 ends them all.
    """
    return 415 if shape.is_part and shape.is_script else 403


def _answer_grpc(shape: RequestShape, told: Explanation) -> FamilyAnswer:
    """Trailers-only response (gRPC over HTTP/2): status 7 is PERMISSION_DENIED, its message percent-encoded."""
    message = quote(told.message, safe=" !\"#$&'()*+,-./:;<=>?@[\\]^_`{|}~")
    headers = (("grpc-status", "7"), ("grpc-message", message))
    return FamilyAnswer(status=200, media_type=shape.media_type, body=b"", headers=headers)


def _answer_connect(_shape: RequestShape, told: Explanation) -> FamilyAnswer:
    return _json({"code": "permission_denied", "message": told.message})


def _answer_tus(_shape: RequestShape, told: Explanation) -> FamilyAnswer:
    return _text(403, told.message, headers=(("Tus-Resumable", "1.0.0"),))


def _is_dropbox(shape: RequestShape) -> bool:
    return shape.has("dropbox-api-arg") or shape.is_at("dropboxapi.com")


def _answer_dropbox(_shape: RequestShape, told: Explanation) -> FamilyAnswer:
    """400 with text: the one answer that its clients show word for word on every route, and never repeat."""
    return _text(400, told.message)


def _is_aws_json(shape: RequestShape) -> bool:
    return shape.has("x-amz-target") and "json" in shape.media_type


def _answer_aws_json(_shape: RequestShape, told: Explanation) -> FamilyAnswer:
    error = {"__type": "AccessDeniedException", "message": told.message}
    return _json(error, headers=(("x-amzn-errortype", "AccessDeniedException"),))


def _is_azure_storage(shape: RequestShape) -> bool:
    hosts = ("blob.core.windows.net", "dfs.core.windows.net", "file.core.windows.net")
    return shape.is_at(*hosts) or shape.has("x-ms-blob-type", "x-ms-version") or shape.parameters >= {"sig", "sv", "se"}


def _answer_azure_storage(_shape: RequestShape, told: Explanation) -> FamilyAnswer:
    return _xml(_storage_error(told), headers=(("x-ms-error-code", "AccessDenied"),))


def _is_s3(shape: RequestShape) -> bool:
    return (
        shape.has("x-amz-date", "x-amz-content-sha256", "x-amz-acl", "x-amz-sdk-checksum-algorithm")
        or shape.value("Authorization").startswith(("aws4-", "aws ", "goog4-"))
        or not shape.parameters.isdisjoint(_PRESIGNED_S3 | _PRESIGNED_GCS)
        or _is_s3_host(shape.host)
    )


def _is_s3_host(host: str) -> bool:
    is_amazon = host.endswith((".amazonaws.com", ".amazonaws.com.cn"))
    pieces = host.split(".")
    return is_amazon and any(piece == "s3" or piece.startswith("s3-") for piece in pieces)


def _answer_s3(_shape: RequestShape, told: Explanation) -> FamilyAnswer:
    return _xml(_storage_error(told), headers=(("x-amz-request-id", quote(told.reference)),))


def _is_google(shape: RequestShape) -> bool:
    return (
        shape.is_at("googleapis.com", "clients6.google.com")
        or shape.has("x-goog-upload-protocol", "x-goog-upload-command", "x-goog-api-client", "x-upload-content-type")
        or ("uploadtype" in shape.parameters and "/upload/" in shape.path)
    )


def _answer_google(_shape: RequestShape, told: Explanation) -> FamilyAnswer:
    reason = {"domain": "global", "reason": "forbidden", "message": told.message}
    error = {"code": 403, "message": told.message, "status": "PERMISSION_DENIED", "errors": [reason]}
    return _json({"error": error})


def _is_microsoft(shape: RequestShape) -> bool:
    hosts = ("graph.microsoft.com", "sharepoint.com", "onedrive.com", "1drv.com", "office.com", "outlook.com")
    return shape.is_at(*hosts, "microsoftpersonalcontent.com") or "/_api/web/" in shape.path


def _answer_microsoft(_shape: RequestShape, told: Explanation) -> FamilyAnswer:
    inner = {"request-id": told.reference, "client-request-id": told.reference}
    return _json({"error": {"code": "accessDenied", "message": told.message, "innerError": inner}})


def _is_slack(shape: RequestShape) -> bool:
    return shape.is_at("slack.com")


def _answer_slack(_shape: RequestShape, told: Explanation) -> FamilyAnswer:
    return _json({"ok": False, "error": "upload_refused", "message": told.message})


def _is_code_host(shape: RequestShape) -> bool:
    return (
        shape.is_at("github.com", "githubusercontent.com", "gitlab.com", "bitbucket.org")
        or shape.has("private-token", "job-token", "x-github-api-version")
        or "application/vnd.github" in shape.value("Accept")
        or "/api/v4/projects/" in shape.path
    )


def _answer_code_host(_shape: RequestShape, told: Explanation) -> FamilyAnswer:
    error = {"resource": "Upload", "code": "custom", "message": told.message}
    return _json({"message": told.message, "errors": [error], "error": told.message, "status": "403"})


def _is_model_provider(shape: RequestShape) -> bool:
    hosts = ("openai.com", "anthropic.com", "mistral.ai", "groq.com", "vercel.com", "vercel-storage.com")
    headers = ("x-stainless-lang", "openai-organization", "openai-beta", "anthropic-version")
    return shape.is_at(*hosts) or shape.has(*headers)


def _answer_model_provider(_shape: RequestShape, told: Explanation) -> FamilyAnswer:
    error = {"type": "permission_error", "code": "forbidden", "message": told.message, "param": None}
    return _json({"type": "error", "error": error})


def _is_graphql(shape: RequestShape) -> bool:
    headers = ("apollo-require-preflight", "x-apollo-operation-name", "apollographql-client-name", "graphql-preflight")
    return (
        shape.media_type == "application/graphql"
        or "application/graphql-response+json" in shape.value("Accept")
        or shape.path.rstrip("/").endswith("/graphql")
        or shape.has(*headers)
    )


def _answer_graphql(_shape: RequestShape, told: Explanation) -> FamilyAnswer:
    error = {"message": told.message, "extensions": {"code": "FORBIDDEN", "incident": told.reference}}
    return _json({"errors": [error]})


def _answer_webdav(_shape: RequestShape, told: Explanation) -> FamilyAnswer:
    """An error of RFC 4918, with the elements that the clients of Nextcloud and ownCloud read."""
    return _xml(
        '<d:error xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns"><s:exception>Sabre\\DAV\\Exception\\Forbidden'
        f"</s:exception><s:message>{escape(told.message)}</s:message></d:error>"
    )


def _is_wordpress(shape: RequestShape) -> bool:
    """Its uploader in a browser, which alone reads this answer; parts are stopped by the status."""
    return shape.path.endswith("/wp-admin/async-upload.php") and shape.is_script and not shape.is_part


def _answer_wordpress(shape: RequestShape, told: Explanation) -> FamilyAnswer:
    """200 with an error in it, as WordPress refuses by itself.

    Of any other status its editors are told that the file may have been uploaded successfully. The page *Upload New
    Media* shows the answer as markup, every other one reads JSON, and both show what they cannot read as markup.
    """
    if "/media-new.php" in shape.value("Referer"):
        return _text(200, f'<div class="error-div error">{escape(told.message)}</div>')
    document = json.dumps({"success": False, "data": {"message": told.message, "filename": ""}})
    body = document.replace("<", "\\u003c").replace("&", "\\u0026")
    return FamilyAnswer(status=200, media_type="application/json", body=body.encode())


def _storage_error(told: Explanation) -> str:
    reference = escape(told.reference)
    return (
        f"<Error><Code>AccessDenied</Code><Message>{escape(told.message)}</Message>"
        f"<RequestId>{reference}</RequestId><HostId>{reference}</HostId></Error>"
    )


def _json(document: object, headers: tuple[tuple[str, str], ...] = ()) -> FamilyAnswer:
    return FamilyAnswer(status=403, media_type="application/json", body=json.dumps(document).encode(), headers=headers)


def _xml(element: str, headers: tuple[tuple[str, str], ...] = ()) -> FamilyAnswer:
    body = f'<?xml version="1.0" encoding="UTF-8"?>\n{element}\n'.encode()
    return FamilyAnswer(status=403, media_type="application/xml", body=body, headers=headers)


def _text(status: int, message: str, headers: tuple[tuple[str, str], ...] = ()) -> FamilyAnswer:
    return FamilyAnswer(
        status=status, media_type="text/plain; charset=utf-8", body=f"{message}\n".encode(), headers=headers
    )


def _answer_git_lfs(_shape: RequestShape, told: Explanation) -> FamilyAnswer:
    """422: of 403 the client believes that its credentials have expired, and tries eight times more."""
    body = json.dumps({"message": told.message, "request_id": told.reference}).encode()
    return FamilyAnswer(status=422, media_type="application/vnd.git-lfs+json", body=body)


FAMILIES = (
    # Before the stores that it sends its objects to.
    Family("git-lfs", _speaks(UploadProtocol.GIT_LFS), _answer_git_lfs),
    Family("wordpress", _is_wordpress, _answer_wordpress),
    Family("grpc", _speaks(UploadProtocol.GRPC, UploadProtocol.GRPC_WEB), _answer_grpc),
    Family("connect", _speaks(UploadProtocol.CONNECT), _answer_connect),
    Family("tus", _speaks(UploadProtocol.TUS), _answer_tus),
    Family("dropbox", _is_dropbox, _answer_dropbox),
    Family("aws-json", _is_aws_json, _answer_aws_json),
    Family("azure-storage", _is_azure_storage, _answer_azure_storage),
    Family("s3", _is_s3, _answer_s3),
    Family("graphql", _is_graphql, _answer_graphql),
    Family("google", _is_google, _answer_google),
    Family("microsoft", _is_microsoft, _answer_microsoft),
    Family("slack", _is_slack, _answer_slack),
    Family("code-host", _is_code_host, _answer_code_host),
    Family("model-provider", _is_model_provider, _answer_model_provider),
    Family("webdav", _speaks(UploadProtocol.WEBDAV), _answer_webdav),
)
"""In the order in which they are asked: what a header says outright before what a host or path suggests."""
