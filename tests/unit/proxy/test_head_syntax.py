import pytest
from mitmproxy.http import Headers
from mitmproxy.test import tutils

from dlp_addon.proxy.head_syntax import AmbiguousHeadError, check_head, unfold_fields


@pytest.mark.parametrize("fold", [b"\r\n ", b"\n\t", b" \r\n  \t"])
def test_folded_values_are_one_line(fold: bytes) -> None:
    """Values that go on in further lines are what they say, without the lines."""
    request = tutils.treq(headers=Headers([(b"Content-Type", b"multipart/related;" + fold + b"boundary=x")]))
    unfold_fields(request)

    assert request.headers["content-type"] == "multipart/related; boundary=x"
    check_head(request)


@pytest.mark.parametrize("value", [b"a\rContent-Length: 5", b"a\nb", b"a\x00b"])
def test_ends_of_lines_in_values_are_refused(value: bytes) -> None:
    """What one server takes for a value and another for a further field goes nowhere."""
    request = tutils.treq(headers=Headers([(b"X-Note", value)]))
    unfold_fields(request)

    with pytest.raises(AmbiguousHeadError):
        check_head(request)


@pytest.mark.parametrize(
    "head",
    [{"path": b"/a HTTP/1.1\r\nX: b"}, {"path": b"/a b"}, {"path": b"/\x00"}, {"method": b"GET /a"}, {"method": b""}],
)
def test_lines_in_target_or_method_are_refused(head: dict[str, bytes]) -> None:
    """HTTP/2 carries any octets there; in the lines of HTTP/1 they would be another request."""
    with pytest.raises(AmbiguousHeadError):
        check_head(tutils.treq(**head))


def test_ordinary_heads_pass() -> None:
    """Targets and values of any printable octets, UTF-8 too, are as they were."""
    fields = Headers([(b"X-Name", 'Zoë; \t a="b"'.encode()), (b"Empty", b"")])
    request = tutils.treq(method=b"M-SEARCH", path="/ä?q=%20|{}".encode(), headers=fields)
    unfold_fields(request)

    check_head(request)
    assert request.headers == fields
