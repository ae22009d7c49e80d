import tempfile

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.texts.escapes import decode_escapes

TEXT = "name;born\n" + "".join(f"Nadia Quell{number};1990-01-02\n" for number in range(30))


def decoded(text: str) -> list[str]:
    """What comes of a text."""
    budget = OutputBudget(Limits(), tempfile.TemporaryFile)
    return [bytes(part.content).decode() for part in decode_escapes(memoryview(text.encode()), budget)]


@pytest.mark.parametrize("form", ["%{:02X}", "&#{};", "&#x{:x};", "\\u{:04x}", "\\x{:02x}", "\\{:03o}", "={:02X}"])
def test_texts_of_escapes_are_decoded(form: str) -> None:
    """Every character may be escaped, whatever the separators of the table are."""
    assert decoded("".join(form.format(ord(character)) for character in TEXT)) == [TEXT]


def test_long_texts_are_decoded_in_pieces() -> None:
    """No escape is cut in two where one window of a text ends."""
    long = TEXT * 600

    assert decoded("".join(f"&#{ord(character)};" for character in long)) == [long]
    assert decoded("x" + "".join(f"%{ord(character):02X}" for character in long)) == ["x" + long]


@pytest.mark.parametrize(
    "text", [TEXT, "100 %25 of all of it &amp; some more of b\n" * 40, "C:\\users\\abcdef\n" * 40, "%41"]
)
def test_ordinary_texts_give_nothing(text: str) -> None:
    """Few escapes, or none, are what texts have."""
    assert decoded(text) == []
