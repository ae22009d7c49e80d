import base64
import zlib

import pytest

from dlp_addon.tabular.coded.coded_text import as_text, decode_bytes, decode_text, is_sure

TEXT = "Nadia Quell, born 1990-01-02"
CODED = {
    "hexadecimal": TEXT.encode().hex(),
    "hexadecimal in pairs": TEXT.encode().hex(" "),
    "hexadecimal literals": "0x" + TEXT.encode().hex(",").replace(",", ",0x"),
    "base64": base64.b64encode(TEXT.encode()).decode(),
    "base64url without padding": base64.urlsafe_b64encode(TEXT.encode()).decode().rstrip("="),
    "base64 of UTF-16": base64.b64encode(TEXT.encode("utf-16-le")).decode(),
    "base64 of zlib": base64.b64encode(zlib.compress(TEXT.encode())).decode(),
    "base64 of hexadecimal": base64.b64encode(TEXT.encode().hex().encode()).decode(),
    "base32": base64.b32encode(TEXT.encode()).decode(),
    "base85": base64.b85encode(TEXT.encode()).decode(),
    "ascii85": base64.a85encode(TEXT.encode(), adobe=True).decode(),
    "percent signs": "".join(f"%{byte:02X}" for byte in TEXT.encode()),
    "percent signs for marks": "Nadia+Quell%2C+born+1990%2D01%2D02",
    "entities": "".join(f"&#{byte};" for byte in TEXT.encode()),
    "backslashes": "".join(f"\\u{byte:04x}" for byte in TEXT.encode()),
    "octal escapes": "".join(f"\\{byte:03o}" for byte in TEXT.encode()),
    "code points": " ".join(f"U+{byte:04X}" for byte in TEXT.encode()),
    "quoted-printable": "".join(f"={byte:02X}" for byte in TEXT.encode()),
    "bits": " ".join(f"{byte:08b}" for byte in TEXT.encode()),
    "numbers of letters": ", ".join(str(byte) for byte in TEXT.encode()),
    "letters apart": " ".join(TEXT),
    "letters on lines": "\n".join(TEXT),
    "invisible letters": "".join(chr(0xE0000 + byte) for byte in TEXT.encode()),
}
PLAIN = (
    "Nadia Quell",
    "Müller-Żak",
    "1990-01-02",
    "A123456789",
    "4111 1111 1111 1111",
    "DE44500105175407324931",
    "+1 (212) 555-0100",
    "nadia.quell@example.org",
    "5f4dcc3b5aa765d61d8327deb882cf99",
    "9f0c2c9e-6b52-4a5e-9d3b-0b2f2a1f7c11",
    "https://site.example/a?b=1&c=2",
    "12 Alder Street, Springfield",
    "192.0.2.17",
    "3.14159265358979",
    "AAPL",
    "Springfield",
    "",
)


@pytest.mark.parametrize("code", list(CODED))
def test_codes_are_read(code: str) -> None:
    """What each code says, whatever code stands inside it."""
    assert decode_text(CODED[code]) == TEXT


@pytest.mark.parametrize("text", PLAIN)
def test_ordinary_cells_are_in_no_code(text: str) -> None:
    """Names, numbers, digests and addresses say what they say."""
    assert decode_text(text) is None
    assert not is_sure(text)


def test_umlauts_are_read_in_either_charset() -> None:
    """Bytes of UTF-8 and of Windows are both text; bytes at random are none."""
    name = "Jörg Müller, Hauptstraße 12"

    assert {as_text(name.encode(charset)) for charset in ("utf-8", "cp1252", "utf-16")} == {name}
    assert as_text(bytes(range(128, 250))) is None


def test_long_codes_are_sure_by_themselves() -> None:
    """One such cell among thousands is read; digits alone never are."""
    assert is_sure(CODED["hexadecimal"])
    assert is_sure(CODED["base64"])
    assert is_sure(CODED["percent signs"])
    assert not is_sure("4353617244556171" * 2)


def test_bytes_are_whatever_they_are() -> None:
    """A container in a cell is no text."""
    assert decode_bytes(base64.b64encode(b"PK\x03\x04\x00\xff").decode()) == b"PK\x03\x04\x00\xff"
    assert decode_bytes("Nadia Quell") is None
