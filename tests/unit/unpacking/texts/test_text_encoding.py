import os

import pytest

from dlp_addon.unpacking.texts.text_encoding import as_narrow, is_text, wide_encoding

SAMPLE = "Имя,Дата рождения\r\nАда Примерова,1980-01-02\r\n" * 9
LATIN = "Name,Geburtstag\r\nAda Müller,1980-01-02\r\n" * 9


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (SAMPLE, "utf-8"),
        (SAMPLE, "cp1251"),
        (SAMPLE, "koi8-r"),
        (SAMPLE, "utf-16"),
        (LATIN, "cp1252"),
        (LATIN, "mac-roman"),
        (LATIN, "utf-16-le"),
        (LATIN, "utf-16-be"),
        (LATIN, "utf-32-le"),
        (LATIN, "utf-32-be"),
        ("氏名,生年月日\n山田花子,1980-01-02\n" * 9, "shift-jis"),
        ("氏名,生年月日\n山田花子,1980-01-02\n" * 9, "iso-2022-jp"),
        ("姓名,出生日期\n王小明,1980-01-02\n" * 9, "gb18030"),
        ("姓名,出生日期\n王小明,1980-01-02\n" * 9, "big5"),
        ("이름,생일\n홍길동,1980-01-02\n" * 9, "euc-kr"),
    ],
)
def test_text_of_any_charset_is_text(text: str, encoding: str) -> None:
    """Every charset that tables travel in is told from binary content."""
    assert is_text(memoryview(text.encode(encoding)))


@pytest.mark.parametrize("content", [os.urandom(4096), bytes(4096), bytes(range(256)) * 9, b"PK\x03\x04\x14\x00\x08"])
def test_binary_content_is_not_text(content: bytes) -> None:
    """Random, empty and structured bytes are not taken for text."""
    assert not is_text(memoryview(content))


def test_a_stray_control_does_not_hide_text() -> None:
    """One zero byte in a table does not make it binary: readers skip it."""
    assert is_text(memoryview(LATIN.encode() + b"\x00" + LATIN.encode()))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_wide_text_is_told_and_narrowed(encoding: str, mark: str) -> None:
    """UTF-16 and UTF-32, with and without mark, become UTF-8 so that ASCII patterns match."""
    content = memoryview((mark + LATIN).encode(encoding))

    assert wide_encoding(content) == encoding
    assert LATIN.encode() in bytes(as_narrow(content, 1_000_000))


def test_large_wide_text_stays_as_it_is() -> None:
    """Over the given size nothing is copied."""
    content = memoryview(LATIN.encode("utf-16-le"))

    assert as_narrow(content, 10) is content
