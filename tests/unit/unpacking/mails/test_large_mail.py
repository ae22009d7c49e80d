from email.message import EmailMessage

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.mails.large_mail import read_large_mail
from dlp_addon.unpacking.mails.mail import read_mail
from dlp_addon.unpacking.parts import Flaw, Part

TABLE = "name,born\n" + "".join(f"Zoë Quill{number},1980-01-02\n" for number in range(40))


def _message() -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = "ada@example.org", "bob@example.org"
    message.set_content(TABLE, cte="quoted-printable")
    message.add_alternative(f"<p>{TABLE}</p>", subtype="html", cte="8bit")
    message.add_attachment(TABLE.encode(), maintype="application", subtype="octet-stream", filename="people.csv")
    return message


def _parts(content: bytes, budget: OutputBudget) -> list[tuple[str, str | None, bytes]]:
    found = read_large_mail(memoryview(content), budget)
    return [(part.name, part.declared_media_type, bytes(part.content)) for part in found if isinstance(part, Part)]


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_all_parts_are_decoded(end: bytes, budget: OutputBudget) -> None:
    """Nested multiparts, base64, quoted-printable and plain bodies come out as the standard parser has them."""
    content = bytes(_message()).replace(b"\n", end)
    expected = [
        bytes(part.content).replace(b"\r\n", b"\n").rstrip()
        for part in read_mail(memoryview(content), OutputBudget(Limits(), lambda: None))  # type: ignore[arg-type,return-value]
        if isinstance(part, Part)
    ]

    parts = _parts(content, budget)

    assert [text.replace(b"\r\n", b"\n").rstrip() for _, _, text in parts] == expected
    assert [name for name, _, _ in parts][-1] == "people.csv"


def test_what_stands_outside_the_parts_is_kept(budget: OutputBudget) -> None:
    """Preamble and epilogue are examined too."""
    head = b"From: a@mail.example\nContent-Type: multipart/mixed; boundary=b\n\n"
    content = head + TABLE.encode() + b"--b\n\nhello\n--b--\n" + TABLE.encode()

    assert [text.strip() for _, _, text in _parts(content, budget)] == [
        TABLE.encode().strip(),
        b"hello",
        TABLE.encode().strip(),
    ]


@pytest.mark.parametrize(
    "content", [b"", b"no headers", b"From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\nx"]
)
def test_damage_is_named_or_read(content: bytes, budget: OutputBudget) -> None:
    """Nothing raises."""
    assert all(isinstance(part, Part | Flaw) for part in read_large_mail(memoryview(content), budget))


def test_a_mail_over_the_parser_s_limit_is_read(budget: OutputBudget) -> None:
    """A mail of 70 MB is taken apart, its attachment found."""
    content = bytes(_message()) + b"\n" + b"x" * 70_000_000

    found = [part.name for part in read_mail(memoryview(content), budget) if isinstance(part, Part)]

    assert "people.csv" in found
