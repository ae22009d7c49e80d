import pytest

from dlp_addon.unpacking.mails.mail_headers import begins_like_mail


@pytest.mark.parametrize(
    "head",
    [
        b"From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\n",
        b"Received: from a\r\n\tby b\r\nDate: today\r\n",
        b"From ada Mon Jan  1\nReturn-Path: <a>\nTo: b\n",
        b"\r\nContent-Type: text/csv\r\nContent-Transfer-Encoding: base64\r\n",
    ],
)
def test_messages_are_told_by_their_fields(head: bytes) -> None:
    """Two known fields, one of which only mail has, make a message."""
    assert begins_like_mail(head)


@pytest.mark.parametrize(
    "head", [b"name,born\n", b"Date: today\nSubject: notes\n", b"", b"Content-Type: text/plain\n\nx"]
)
def test_notes_and_tables_are_no_mail(head: bytes) -> None:
    """Text that only looks like a field or two is text."""
    assert not begins_like_mail(head)
