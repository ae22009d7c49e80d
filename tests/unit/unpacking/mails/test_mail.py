from email.message import EmailMessage

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.mails.mail import read_mail
from dlp_addon.unpacking.parts import Part

TABLE = b"name,born\nAda Example,1980-01-02\n" * 40


def _mail(encoding: str = "base64") -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "ada@example.org", "list"
    message.set_content("See the list.\n")
    message.add_alternative("<table><tr><td>x</td></tr></table>", subtype="html")
    message.add_attachment(TABLE, maintype="text", subtype="csv", filename="staff.csv", cte=encoding)
    return bytes(message)


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "7bit"])
def test_bodies_and_attachments_are_parts(encoding: str, budget: OutputBudget) -> None:
    """Both bodies and the attachment come out decoded, with what their headers declare."""
    parts = [part for part in read_mail(memoryview(_mail(encoding)), budget) if isinstance(part, Part)]

    assert [part.declared_media_type for part in parts] == ["text/plain", "text/html", "text/csv"]
    assert parts[-1].name == "staff.csv"
    assert bytes(parts[-1].content).replace(b"\r\n", b"\n") == TABLE


def test_nested_messages_are_opened(budget: OutputBudget) -> None:
    """The attachment of a forwarded message is found."""
    outer = EmailMessage()
    outer.set_content("forwarded")
    inner = EmailMessage()
    inner.add_attachment(TABLE, maintype="application", subtype="octet-stream", filename="inner.bin")
    outer.add_attachment(inner)

    parts = [part for part in read_mail(memoryview(bytes(outer)), budget) if isinstance(part, Part)]

    assert ("inner.bin", TABLE) in [(part.name, bytes(part.content)) for part in parts]


def test_every_message_of_an_mbox_is_read(budget: OutputBudget) -> None:
    """A mailbox gives the attachments of all its messages."""
    mailbox = b"".join(b"From ada@example.org Mon Jan  1 00:00:00 2024\n" + _mail() + b"\n" for _ in range(3))

    parts = list(read_mail(memoryview(mailbox), budget))

    assert sum(isinstance(part, Part) and part.name == "staff.csv" for part in parts) == 3


def test_text_around_the_parts_is_examined(budget: OutputBudget) -> None:
    """What stands before the first boundary and behind the last is not lost."""
    mail = b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" + TABLE + b"--b\n\nbody\n--b--\n" + TABLE

    contents = [bytes(part.content) for part in read_mail(memoryview(mail), budget) if isinstance(part, Part)]

    assert sum(b"Ada Example" in content for content in contents) == 2


def test_parts_are_counted(budget: OutputBudget) -> None:
    """A message of very many parts is stopped by the limit on members."""
    mail = b"Content-Type: multipart/mixed; boundary=b\nMIME-Version: 1.0\n\n" + b"--b\n\nx\n" * (
        Limits().max_members + 1
    )

    with pytest.raises(UnscannableError):
        list(read_mail(memoryview(mail), budget))
