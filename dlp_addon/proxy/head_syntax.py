"""Heads of requests that servers would read in different ways: mended where HTTP says how, refused otherwise."""

import re

from mitmproxy import http

_FOLD = re.compile(rb"[ \t]*\r?\n[ \t]+")
_NO_VALUE = re.compile(rb"[\x00\r\n]")
_NO_TARGET = re.compile(rb"[\x00-\x20\x7f]")
_METHOD = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class AmbiguousHeadError(ValueError):
    """A head with octets at which one server may see its end, or another field, and the next one may not."""


def unfold_fields(request: http.Request) -> None:
    """Put values that go on in further lines into one (RFC 9112 section 5.2)."""
    fields = request.headers.fields
    if any(b"\n" in value for _, value in fields):
        request.headers.fields = tuple((name, _FOLD.sub(b" ", value)) for name, value in fields)


def check_head(request: http.Request) -> None:
    """Raises AmbiguousHeadError.

    That is for a NUL or the end of a line in a value (RFC 9110 section 5.5), a space or control character in the
    target, and a method that is no token: HTTP/2 and HTTP/3 could carry them into the lines of HTTP/1.
    """
    data = request.data
    if any(_NO_VALUE.search(value) for _, value in request.headers.fields):
        raise AmbiguousHeadError
    if _NO_TARGET.search(data.path) or not _METHOD.fullmatch(data.method):
        raise AmbiguousHeadError
