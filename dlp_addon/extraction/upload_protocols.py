"""By which convention an upload travels, told by the head of its request and the part that was recognized in it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dlp_addon.extraction import git_push
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.upload_part import UploadPart
from dlp_addon.model.upload_protocol import UploadProtocol

PROTOCOLS_OF_FAMILIES: Mapping[str, UploadProtocol] = MappingProxyType(
    {
        "upload-offset": UploadProtocol.RESUMABLE_UPLOAD,
        "tus-concat": UploadProtocol.TUS,
        "content-range": UploadProtocol.CONTENT_RANGE,
        "content-range-query": UploadProtocol.CONTENT_RANGE,
        "written-range": UploadProtocol.RANGED_WRITE,
        "s3": UploadProtocol.S3_MULTIPART,
        "azure-blocks": UploadProtocol.AZURE_BLOCKS,
        "azure-append": UploadProtocol.AZURE_BLOCKS,
        "data-lake": UploadProtocol.AZURE_DATA_LAKE,
        "sharepoint": UploadProtocol.SHAREPOINT_CHUNKS,
        "dropbox": UploadProtocol.DROPBOX_SESSION,
        "nextcloud-v1": UploadProtocol.NEXTCLOUD_CHUNKS,
        "nextcloud-v2": UploadProtocol.NEXTCLOUD_CHUNKS,
        "form-fields": UploadProtocol.CHUNKED_FORM,
        "part-path": UploadProtocol.NUMBERED_PARTS,
        "completion": UploadProtocol.NUMBERED_PARTS,
        "vercel": UploadProtocol.NUMBERED_PARTS,
        "b2": UploadProtocol.NUMBERED_PARTS,
        "appended": UploadProtocol.MATTERMOST_SESSION,
        "meteor": UploadProtocol.METEOR_CHUNKS,
        "jupyter": UploadProtocol.JUPYTER_CHUNKS,
    }
)
"""The protocol of each `UploadPart.family`."""

_WEBDAV_METHODS = frozenset(
    {"PROPFIND", "PROPPATCH", "MKCOL", "COPY", "MOVE", "LOCK", "UNLOCK", "REPORT", "SEARCH", "MKCALENDAR", "ACL"}
)
_WEBDAV_HEADERS = frozenset({"oc-checksum", "oc-total-length", "x-oc-mtime", "overwrite", "x-expected-entity-length"})
_WEBDAV_PATHS = ("/remote.php/", "/dav/", "/webdav/")
_GRAPH_PATH = re.compile(r"/(?:uploadsession|attachmentsessions|rup)\b", re.IGNORECASE)
_GOOGLE_QUERY = re.compile(r"[?&]uploadtype=resumable&(?:.*&)?upload_id=", re.IGNORECASE)
_MAX_QUERY_CHARACTERS = 8_192


@dataclass(frozen=True, slots=True)
class _Head:
    """What of a request's head tells its protocol."""

    request: UploadRequest
    header_names: frozenset[str]
    media_type: str

    def value(self, header: str) -> str:
        return (self.request.header(header) or "").lower()


def upload_protocol_of(request: UploadRequest, part: UploadPart | None) -> UploadProtocol:
    """The protocol of an upload; `part` is what the request carries or completes of a split one, None of a whole.

    Whoever writes a request decides what it looks like, so this tells conventions apart, not people to be trusted.
    """
    head = _describe(request)
    found = next((protocol for protocol, shows in _BY_HEAD if shows(head)), None)
    if part is None:
        return found or UploadProtocol.SINGLE
    by_part = PROTOCOLS_OF_FAMILIES[part.family]
    return found if found is not None and found in _SHARED.get(by_part, ()) else by_part


def _describe(request: UploadRequest) -> _Head:
    media_type = (request.header("Content-Type") or "").partition(";")[0].strip().lower()
    return _Head(request, frozenset(name.lower() for name, _ in request.headers), media_type)


def _is_tunnel(head: _Head) -> bool:
    return head.request.scheme not in {"http", "https"}


def _is_websocket(head: _Head) -> bool:
    return head.request.method == "WEBSOCKET"


def _is_git_lfs(head: _Head) -> bool:
    return head.value("User-Agent").startswith("git-lfs/") or "application/vnd.git-lfs+json" in head.value("Accept")


def _is_grpc_web(head: _Head) -> bool:
    return head.media_type.startswith("application/grpc-web")


def _is_grpc(head: _Head) -> bool:
    return head.media_type.startswith("application/grpc")


def _is_connect(head: _Head) -> bool:
    return "connect-protocol-version" in head.header_names or head.media_type.startswith("application/connect+")


def _is_tus(head: _Head) -> bool:
    return "tus-resumable" in head.header_names


def _is_google_resumable(head: _Head) -> bool:
    query = head.request.path[:_MAX_QUERY_CHARACTERS]
    return "x-goog-upload-command" in head.header_names or _GOOGLE_QUERY.search(query) is not None


def _is_graph_session(head: _Head) -> bool:
    path = head.request.path.partition("?")[0]
    return "content-range" in head.header_names and _GRAPH_PATH.search(path) is not None


def _is_webdav(head: _Head) -> bool:
    path = head.request.path.partition("?")[0].lower()
    return (
        head.request.method.upper() in _WEBDAV_METHODS
        or not head.header_names.isdisjoint(_WEBDAV_HEADERS)
        or any(mark in path for mark in _WEBDAV_PATHS)
    )


_BY_HEAD: tuple[tuple[UploadProtocol, Callable[[_Head], bool]], ...] = (
    (UploadProtocol.TUNNEL, _is_tunnel),
    (UploadProtocol.WEBSOCKET, _is_websocket),
    (UploadProtocol.GIT_LFS, _is_git_lfs),
    (UploadProtocol.GIT_PUSH, lambda head: head.media_type == git_push.MEDIA_TYPE),
    (UploadProtocol.GRPC_WEB, _is_grpc_web),
    (UploadProtocol.GRPC, _is_grpc),
    (UploadProtocol.CONNECT, _is_connect),
    (UploadProtocol.TUS, _is_tus),
    (UploadProtocol.GOOGLE_RESUMABLE, _is_google_resumable),
    (UploadProtocol.GRAPH_SESSION, _is_graph_session),
    (UploadProtocol.WEBDAV, _is_webdav),
    (UploadProtocol.MULTIPART_FORM, lambda head: head.media_type == "multipart/form-data"),
    (UploadProtocol.MULTIPART, lambda head: head.media_type.startswith("multipart/")),
    (UploadProtocol.URLENCODED_FORM, lambda head: head.media_type == "application/x-www-form-urlencoded"),
)
"""In the order in which they are asked: what the request is before what its body is made of."""

_SHARED: Mapping[UploadProtocol, frozenset[UploadProtocol]] = MappingProxyType(
    {
        UploadProtocol.RESUMABLE_UPLOAD: frozenset({UploadProtocol.TUS, UploadProtocol.GOOGLE_RESUMABLE}),
        UploadProtocol.CONTENT_RANGE: frozenset({UploadProtocol.GOOGLE_RESUMABLE, UploadProtocol.GRAPH_SESSION}),
    }
)
"""Conventions that several protocols share, which the head tells apart."""
