import base64
import gzip
import io
import zipfile

import polars as pl
import pytest

from dlp_addon.model.table import Table
from dlp_addon.tabular.coded.coded_files import coded_files

TEXT = b"name,born\n" + b"".join(b"Nadia Quell%d,1990-01-02\n" % number for number in range(40))


def column(cells: list[str | None]) -> Table:
    """A sheet with one column beside a number."""
    numbers = pl.Series([str(number) for number in range(len(cells))])
    return Table(path="book.xlsx#1", header=("no", "file"), columns=(numbers, pl.Series(cells, dtype=pl.String)))


def packed() -> bytes:
    """The text in a zip."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("people.csv", TEXT)
    return stream.getvalue()


@pytest.mark.parametrize("content", [packed(), gzip.compress(TEXT), b"%PDF-1.7\n" + TEXT])
def test_containers_in_cells_are_files(content: bytes) -> None:
    """A cell that holds one in base64 or hexadecimal gives it; other cells of the column do not matter."""
    for cell in (base64.b64encode(content).decode(), content.hex()):
        assert [bytes(file.content) for file in coded_files(column(["see below", cell, None]))] == [content]


@pytest.mark.parametrize("content", [TEXT, gzip.compress(TEXT)])
def test_cells_of_one_length_are_pieces(content: bytes) -> None:
    """A column that holds one file, cut as mail programs cut lines, gives it whole."""
    coded = base64.b64encode(content).decode()
    cells: list[str | None] = [coded[at : at + 76] for at in range(0, len(coded), 76)]

    (file,) = coded_files(column(cells))

    assert bytes(file.content) == content


def test_digests_and_texts_are_no_files() -> None:
    """Long cells that decode to nothing known give nothing."""
    digests: list[str | None] = [f"{(7919 * number) ** 9:064x}"[:64] for number in range(9, 40)]

    assert list(coded_files(column(digests))) == []
    assert list(coded_files(column(["eJxhat is no stream of zlib although it may begin like one"]))) == []
    assert list(coded_files(column([None, "some text that is long enough to be looked at, and says something"]))) == []
