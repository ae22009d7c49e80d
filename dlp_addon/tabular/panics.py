"""Panics of Rust libraries, which arrive as exceptions that `except Exception` does not catch."""

from collections.abc import Iterator
from contextlib import contextmanager

from dlp_addon.errors import UnscannableError, UnscannableReason

_PANIC = "PanicException"
"""pyo3 makes one such class in each library and exports none of them."""


@contextmanager
def panics_as_malformed(detail: str) -> Iterator[None]:
    """Run Rust code; a panic in it becomes an error about the content.

    Raises:
        UnscannableError: malformed.
    """
    try:
        yield
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise UnscannableError(UnscannableReason.MALFORMED, detail) from None
