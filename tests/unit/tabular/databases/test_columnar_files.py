import datetime as dt
import io

import polars as pl
import pytest

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.model.media_type import MediaType
from dlp_addon.tabular.databases.columnar_files import as_texts, read_columnar

FRAME = pl.DataFrame(
    {
        "Name": ["Ann Lee", "Bo Ray"],
        "Born": [dt.date(1990, 5, 17), None],
        "Number": [7.0, 0.5],
        "Active": [True, False],
    }
)


@pytest.mark.parametrize(
    ("media_type", "write"),
    [
        (MediaType.PARQUET, FRAME.write_parquet),
        (MediaType.ARROW, FRAME.write_ipc),
        (MediaType.AVRO, FRAME.write_avro),
    ],
)
def test_rows_come_out_as_text(media_type: str, write: object) -> None:
    """Names are the header; dates are ISO 8601, whole numbers have no decimals, booleans are words."""
    stream = io.BytesIO()
    write(stream)  # type: ignore[operator]

    (found,) = read_columnar(memoryview(stream.getvalue()), media_type, Limits())

    assert found.layout.header == ("Name", "Born", "Number", "Active")
    assert found.layout.rows.rows() == [("Ann Lee", "1990-05-17", "7", "true"), ("Bo Ray", None, "0.5", "false")]


def test_nested_values_are_kept() -> None:
    """Lists, structures and bytes are text like everything else."""
    frame = pl.DataFrame({"a": [["x", "y"]], "b": [{"k": "v"}], "c": [b"raw"], "d": [dt.datetime(2020, 1, 2, 3, 4)]})  # noqa: DTZ001

    assert as_texts(frame).row(0) == ("x y", '{"k":"v"}', "raw", "2020-01-02T03:04:00")


@pytest.mark.parametrize("media_type", [MediaType.PARQUET, MediaType.ARROW, MediaType.AVRO])
def test_damage_is_malformed(media_type: str) -> None:
    """Bytes that are no such file are an error about the content."""
    with pytest.raises(UnscannableError) as caught:
        list(read_columnar(memoryview(b"PAR1" + bytes(99)), media_type, Limits()))
    assert caught.value.reason is UnscannableReason.MALFORMED


def test_too_many_cells_are_refused_before_they_are_decoded() -> None:
    """The file's own counts are looked at first."""
    stream = io.BytesIO()
    FRAME.write_parquet(stream)

    with pytest.raises(UnscannableError, match="max_cells"):
        list(read_columnar(memoryview(stream.getvalue()), MediaType.PARQUET, Limits(max_cells=7)))
