from collections.abc import Callable

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.extraction.message import Message


def test_message_becomes_an_upload_under_its_label(build_message: Callable[..., Message]) -> None:
    """An upload carries the declared type and charset of its message."""
    upload = build_message(b"a", "Text/CSV; charset=windows-1252", name="a.csv").upload()

    assert (upload.name, upload.declared_media_type, upload.declared_charset) == ("a.csv", "text/csv", "windows-1252")
    assert upload.is_file


def test_message_without_label_declares_nothing(build_message: Callable[..., Message]) -> None:
    """Without a Content-Type the type is unknown, and the charset is that of the form around it."""
    upload = build_message(b"a", charset="utf-16").upload(memoryview(b"b"))

    assert (upload.declared_media_type, upload.declared_charset) == (None, "utf-16")
    assert bytes(upload.content) == b"b"


def test_names_and_contents_stay_out_of_representations(build_message: Callable[..., Message]) -> None:
    """No raw name, field or content is printed with a message."""
    text = repr(build_message(b"secret-content", "text/secret-type", name="secret-name"))

    assert "secret" not in text


def test_unread_message_keeps_reason_and_detail(build_message: Callable[..., Message]) -> None:
    """An error becomes an unread part under the name of the message."""
    part = build_message(b"a").unread(UnscannableError(UnscannableReason.OVER_LIMIT, "max_depth"))

    assert (part.path, part.reason, part.detail) == ("body", UnscannableReason.OVER_LIMIT, "max_depth")


def test_every_type_that_is_named_counts(build_message: Callable[..., Message]) -> None:
    """Repeated and joined Content-Type fields name several types, and a server may believe any."""
    fields = (("Content-Type", "text/plain;a=b, Application/JSON"), ("content-type", "text/csv"))

    assert build_message(b"", fields=fields).media_types == {"text/plain", "application/json", "text/csv"}
