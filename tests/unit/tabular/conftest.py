import io
import zipfile
from collections.abc import Callable, Mapping

import openpyxl
import pytest

type BookWriter = Callable[..., bytes]


@pytest.fixture
def write_book() -> Callable[[Callable[[openpyxl.Workbook], None]], bytes]:
    """Writes a workbook that a function fills."""

    def write(fill: Callable[[openpyxl.Workbook], None]) -> bytes:
        workbook = openpyxl.Workbook()
        fill(workbook)
        stream = io.BytesIO()
        workbook.save(stream)
        return stream.getvalue()

    return write


@pytest.fixture
def add_parts() -> Callable[[bytes, Mapping[str, str]], bytes]:
    """Adds parts to a package."""

    def add(package: bytes, parts: Mapping[str, str]) -> bytes:
        stream = io.BytesIO(package)
        with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
            for name, text in parts.items():
                archive.writestr(name, text)
        return stream.getvalue()

    return add
