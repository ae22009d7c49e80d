"""Column files that polars reads: Parquet, Arrow IPC (Feather 2) and Avro."""

import io
from collections.abc import Callable, Iterator, Mapping

import polars as pl

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.model.media_type import MediaType
from dlp_addon.tabular.cells import Grid, clean_cells
from dlp_addon.tabular.layouts.layout import Layout
from dlp_addon.tabular.output import PlacedLayout
from dlp_addon.tabular.panics import panics_as_malformed

_READERS: Mapping[str, Callable[[io.BytesIO], pl.DataFrame]] = {
    MediaType.PARQUET: pl.read_parquet,
    MediaType.ARROW: pl.read_ipc,
    MediaType.AVRO: pl.read_avro,
}
COLUMNAR_TYPES = frozenset(_READERS)


def read_columnar(content: memoryview, media_type: str, limits: Limits) -> Iterator[PlacedLayout]:
    """The one table of a column file; lists and structures in it come as JSON texts, bytes as UTF-8.

    Raises:
        UnscannableError: malformed; over_limit, told from the file's own counts before anything is decoded.
    """
    source = bytes(content)
    try:
        with panics_as_malformed("column file"):
            if media_type == MediaType.PARQUET:
                _check_size(source, limits)
            frame = _READERS[media_type](io.BytesIO(source))
            grid = as_texts(frame)
    except (pl.exceptions.PolarsError, ValueError, TypeError, OSError, EOFError):
        raise UnscannableError(UnscannableReason.MALFORMED, "column file") from None
    yield PlacedLayout(Layout(header=tuple(name or None for name in frame.columns), rows=grid))


def _check_size(source: bytes, limits: Limits) -> None:
    scan = pl.scan_parquet(io.BytesIO(source))
    rows = scan.select(pl.len()).collect().item()
    if rows * len(scan.collect_schema()) > limits.max_cells:
        raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_cells")


def as_texts(frame: pl.DataFrame) -> Grid:
    """Every column as text, under numbers instead of names."""
    columns = [_text_column(column).alias(str(index)) for index, column in enumerate(frame.get_columns())]
    return clean_cells(pl.DataFrame(columns))


def _text_column(column: pl.Series) -> pl.Series:
    dtype = column.dtype
    if dtype == pl.Binary:
        texts = [None if value is None else value.decode("utf-8", "replace") for value in column.to_list()]
        return pl.Series(texts, dtype=pl.String)
    if isinstance(dtype, pl.List | pl.Array):
        joined = [None if value is None else " ".join(map(str, value)) for value in column.to_list()]
        return pl.Series(joined, dtype=pl.String)
    if isinstance(dtype, pl.Struct):
        return column.struct.json_encode()
    if dtype.is_float():
        return column.cast(pl.String, strict=False).str.strip_suffix(".0")
    if isinstance(dtype, pl.Datetime):
        return column.dt.to_string("iso:strict").str.replace(r"\.?0*$", "").str.strip_suffix("T00:00:00")
    return column.cast(pl.String, strict=False)
