"""Delimited text in the charsets, dialects and line ends that programs write."""

from itertools import product

import pytest

from tests.conformance.tables.reading import read

HEADER = ("A-Number", "Name", "Date of Birth")
NAMES = {
    "Chinese": ("王小明", "李秀英", "张伟", "刘洋", "陈静"),
    "French": ("Élodie Núñez", "François Müller", "Zoë Åström", "Renée Çelik", "Jürgen Größe"),
    "Greek": ("Γιώργος Παπαδόπουλος", "Μαρία Νικολάου", "Ελένη Γεωργίου", "Νίκος Δημητρίου", "Άννα Ιωάννου"),
    "Hebrew": ("יוסי כהן", "רחל לוי", "משה פרץ", "שרה אברהם", "דוד ביטון"),
    "Japanese": ("山田太郎", "鈴木花子", "佐藤健一", "高橋美咲", "田中一郎"),
    "Korean": ("김민준", "이서연", "박지훈", "최수진", "정현우"),
    "Polish": ("Żaneta Wójcik", "Łukasz Dąbrowski", "Grzegorz Brzęczyk", "Świętosława Kość", "Michał Źrebak"),
    "Russian": ("Мария Иванова", "Пётр Сидоров", "Ольга Кузнецова", "Иван Смирнов", "Анна Попова"),
    "Taiwanese": ("陳怡君", "林淑芬", "黃志明", "張雅婷", "李宗翰"),
    "Thai": ("สมชาย ใจดี", "สมหญิง รักไทย", "ประเสริฐ ทองดี", "วิไล แก้วใส", "อนุชา ศรีสุข"),
    "Turkish": ("Ayşe Yılmaz", "Çağrı Öztürk", "İbrahim Şahin", "Gülşen Doğan", "Işıl Güneş"),
}
CHARSETS = {
    "Chinese": ("gb18030", "gb2312", "hz", "utf-7"),
    "French": ("cp1252", "mac_roman", "cp850", "iso8859-15"),
    "Greek": ("cp1253",),
    "Hebrew": ("cp1255",),
    "Japanese": ("cp932", "euc-jp", "iso2022_jp"),
    "Korean": ("cp949", "iso2022_kr"),
    "Polish": ("cp1250", "iso8859-2", "utf-7"),
    "Russian": ("cp1251", "koi8-r", "cp866", "mac_cyrillic"),
    "Taiwanese": ("big5",),
    "Thai": ("cp874",),
    "Turkish": ("cp1254",),
}
WIDE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32-le")
CASES = [(language, charset) for language in NAMES for charset in (*CHARSETS[language], *WIDE)]
DELIMITERS = (",", ";", "|", "\t", "^", "~", "\x01", "\x1f", "\x14", "§", "¶", "||", "::", "|~|")
LINE_ENDS = ("\n", "\r\n", "\r", "\n\r", "\r\r\n", "\x85", "\u2028", "\v", "\f", "\x1e")


def make_rows(language: str) -> list[tuple[str, str, str]]:
    return [
        (f"A{100_000_000 + 7_919 * index}", name, f"195{index}-01-02") for index, name in enumerate(NAMES[language])
    ]


def write(rows: list[tuple[str, str, str]], delimiter: str, line_end: str, quote: str) -> str:
    """The rows below their header; a quote in a name is doubled."""
    return "".join(delimiter.join(f"{quote}{cell}{quote}" for cell in row) + line_end for row in (HEADER, *rows))


@pytest.mark.parametrize(("language", "charset"), CASES)
def test_charsets(language: str, charset: str) -> None:
    """Nothing but the bytes says which charset it is, and names come out as they were written."""
    rows = make_rows(language)

    reading = read(write(rows, "\t", "\r\n", "").encode(charset))

    assert {cell for row in rows for cell in row} <= reading.cells()


@pytest.mark.parametrize(
    ("delimiter", "line_end"),
    [*product(DELIMITERS, ("\n",)), *product((",", "|"), LINE_ENDS)],
    ids=repr,
)
def test_dialects(delimiter: str, line_end: str) -> None:
    """Delimiters of any kind and ends of lines of any system part the cells, in quotes or without."""
    rows = make_rows("Polish")

    for quote in ("", '"', "'"):
        reading = read(write(rows, delimiter, line_end, quote).encode())

        assert {cell for row in rows for cell in row} <= reading.cells(), quote


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_exports_for_evidence(charset: str) -> None:
    """Concordance's load files, with `þ` around cells and a control between them, are tables."""
    rows = make_rows("French")

    reading = read(write(rows, "\x14", "\r\n", "þ").encode(charset))

    assert {cell for row in rows for cell in row} <= reading.cells()


def test_mainframe_text() -> None:
    """EBCDIC ends its lines with a next line character."""
    rows = [("A100000001", "Ximena Tinoco", "1950-01-02"), ("A100007920", "Otto Smith", "1951-01-02")]

    assert {row[0] for row in rows} <= read(write(rows, ",", "\x85", "").encode("cp037")).cells()
