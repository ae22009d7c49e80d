"""What pypdf raises on damaged documents: its own errors, and Python's where an object is none of its kind."""

from typing import Final

from pypdf.errors import PyPdfError

PDF_ERRORS: Final = (
    PyPdfError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    RecursionError,
    OSError,
    NotImplementedError,
    AssertionError,
)
