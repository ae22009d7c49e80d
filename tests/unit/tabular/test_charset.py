import pytest

from dlp_addon.tabular.charset import Charset, decode_sample, detect_charset, iterate_utf8

TEXT = "naïve;Ünïcode;Łódź\r\nřádek;два;три\rend"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_unicode_encodings_are_told_with_and_without_marks(encoding: str) -> None:
    """Text decodes to the same characters, with line feeds as ends of lines."""
    text = TEXT if encoding != "utf-16-be" else "plain;text\nlines"
    content = memoryview(text.encode(encoding))

    charset = detect_charset(content)

    assert charset is not None
    assert b"".join(iterate_utf8(content, charset)).decode() == text.replace("\r\n", "\n").replace("\r", "\n")
    assert decode_sample(content, charset) == text


def test_a_declared_charset_is_believed_where_it_decodes() -> None:
    """What a sender names is used when the bytes are no UTF-8."""
    assert detect_charset(memoryview("Łódź".encode("cp1250")), "windows-1250") == Charset("cp1250")
    assert detect_charset(memoryview("Łódź".encode()), "no such charset") == Charset("utf-8")


@pytest.mark.parametrize(
    ("content", "codec"),
    [
        ("名前,住所\n山田,東京\n".encode() * 9 + b"\xb0,\x00\n", "utf-8"),
        ("Имя;Город проживания\n".encode("cp1251") * 40 + b"\x00\n", "cp1251"),
    ],
)
def test_a_damaged_byte_changes_no_charset(content: bytes, codec: str) -> None:
    """A few bytes that are no text, zeros included, leave the rest readable in its own charset."""
    assert detect_charset(memoryview(content)) == Charset(codec)


def test_binary_is_no_text() -> None:
    """Bytes that no charset explains are refused."""
    assert detect_charset(memoryview(bytes(range(256)) * 20)) is None


def test_blocks_of_utf8_end_between_characters() -> None:
    """However long the text, each block decodes by itself and together they are the text."""
    text = "né\r\n山田€" * 900_000

    blocks = list(iterate_utf8(memoryview(text.encode()), Charset("utf-8")))

    assert len(blocks) > 1
    assert "".join(block.decode() for block in blocks) == text.replace("\r\n", "\n")


def test_mainframe_text_is_read() -> None:
    """A table in EBCDIC is text, and neither Cyrillic, Greek nor binary bytes are taken for it."""
    table = "Name,E-mail\n" + "".join(f"Zora Quill {n},zora{n}@mail.example\n" for n in range(50))
    cyrillic = "Имя,Город\n" + "Зора Квилл,Верхний\n" * 50

    records = "".join(f"{'ZORA QUILL':<30}{n:06}{'BÄRENGASSE':<30}" for n in range(50))

    assert detect_charset(memoryview(table.encode("cp500"))) == Charset("cp037")
    assert detect_charset(memoryview(records.encode("cp273"))) == Charset("cp273")
    assert detect_charset(memoryview(cyrillic.encode("cp1251"))) != Charset("cp037")
    assert detect_charset(memoryview(cyrillic.encode("utf-8"))) == Charset("utf-8")
    assert detect_charset(memoryview(bytes(range(1, 256)) * 20)) != Charset("cp037")
