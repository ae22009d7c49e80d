import pytest

from dlp_addon.errors import UnscannableError
from dlp_addon.tabular.panics import panics_as_malformed


class PanicException(BaseException):
    """What a Rust panic looks like in Python."""


def test_panics_are_errors_of_the_content() -> None:
    """A panic becomes data without its message; other exceptions pass."""
    with pytest.raises(UnscannableError) as caught, panics_as_malformed("sheet"):
        raise PanicException("a value")
    assert "a value" not in str(caught.value)

    with pytest.raises(KeyboardInterrupt), panics_as_malformed("sheet"):
        raise KeyboardInterrupt
