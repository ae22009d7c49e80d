"""Columns of ASCII rewritten as one run of bytes: as fast as copying, where regular expressions take a search a row."""

from collections.abc import Callable

import polars as pl

type Rewrite = Callable[[bytes], bytes | None]
"""Changes texts that come as lines, a line feed before each; None where it cannot. Line feeds must stay."""

_FEW_TEXTS = 500
"""So many are joined and split before polars has planned it."""
_MAX_BYTES = 256 * 1024 * 1024
"""A larger column is left to those that hold one text at a time."""


def rewrite_ascii(texts: pl.Series, rewrite: Rewrite) -> pl.Series | None:
    """The texts rewritten, null as an empty one; None where not all are ASCII on one line, or `rewrite` declines."""
    lines = join_ascii(texts)
    rewritten = None if lines is None else rewrite(lines)
    if rewritten is None:
        return None
    if rewritten == lines and not texts.null_count():
        return texts
    if len(texts) <= _FEW_TEXTS:
        pieces = rewritten[1:].decode("ascii").split("\n")
        return pl.Series(pieces, dtype=pl.String) if len(pieces) == len(texts) else None
    split = pl.Series([rewritten[1:]], dtype=pl.Binary).cast(pl.String).str.split("\n")
    # More lines than texts: one of them had several.
    return split.explode(empty_as_null=True, keep_nulls=True) if split.list.len().item() == len(texts) else None


def join_ascii(texts: pl.Series) -> bytes | None:
    """The texts with a line feed before each, null as an empty one; None where one is not ASCII or there are none."""
    if texts.is_empty() or texts.estimated_size() > _MAX_BYTES:
        return None
    if len(texts) <= _FEW_TEXTS:
        joined = "\n".join(text or "" for text in texts.to_list()).encode()
    else:
        joined = (texts.fill_null("") if texts.null_count() else texts).str.join("\n").cast(pl.Binary).item()
    return b"\n" + joined if joined.isascii() else None


def collapse_spaces(lines: bytes) -> bytes:
    """Makes runs of spaces one space, and leaves out those at either end of a text."""
    if b" " not in lines:
        return lines
    while b"  " in lines:
        lines = lines.replace(b"  ", b" ")
    return lines.replace(b"\n ", b"\n").replace(b" \n", b"\n").removesuffix(b" ")
