import tempfile
from datetime import UTC, datetime

from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction import extract
from dlp_addon.extraction.resumable import Recognized, recognize
from dlp_addon.model.content import Upload
from dlp_addon.model.limits import Limits
from dlp_addon.model.request import Destination, Sender, UploadRequest

CHUNK = b"Region,July\nNorth,4\nSouth,9\n"


def build_request(method: str, url: str, headers: dict[str, str]) -> UploadRequest:
    """A request to a host of its URL."""
    host, _, path = url.partition("/")
    return UploadRequest(
        id="r1",
        method=method,
        scheme="https",
        destination=Destination(authority=host, port=443),
        sender=Sender(address="192.0.2.7"),
        path=f"/{path}",
        headers=tuple(headers.items()),
        protocol="HTTP/1.1",
        received_at=datetime(2026, 1, 2, tzinfo=UTC),
    )


def recognize_request(method: str, url: str, headers: dict[str, str], body: bytes = b"") -> Recognized | None:
    """What a request is taken for, through the real extraction."""
    request = build_request(method, url, headers)
    content, limits = memoryview(body), Limits()
    found = extract(request, content, limits, OutputBudget(limits, tempfile.TemporaryFile))
    return recognize(request, [upload for upload in found if isinstance(upload, Upload)], content)


def build_form(fields: dict[str, str], chunk: bytes = CHUNK, file_name: str = "blob") -> tuple[dict[str, str], bytes]:
    """Headers and body of a form with fields and a file."""
    lines = [
        f'--xyz\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields.items()
    ]
    head = f'--xyz\r\nContent-Disposition: form-data; name="file"; filename="{file_name}"\r\n\r\n'.encode()
    body = b"".join(lines) + head + chunk + b"\r\n--xyz--\r\n"
    return {"Content-Type": "multipart/form-data; boundary=xyz"}, body
