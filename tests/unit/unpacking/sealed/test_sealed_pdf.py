import io
from pathlib import Path

import pypdf
import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.sealed.passwords import Passwords
from dlp_addon.unpacking.sealed.sealed_pdf import open_pdf

FILES = Path(__file__).parents[3] / "conformance" / "tables" / "files"


def _restricted() -> bytes:
    """A document that everybody may open and only its owner may print."""
    stream = io.BytesIO()
    writer = pypdf.PdfWriter(clone_from=FILES / "people.pdf")
    writer.encrypt(user_password="", owner_password="owner", algorithm="AES-256")
    writer.write(stream)
    return stream.getvalue()


def test_documents_that_ask_nobody_are_opened(budget: OutputBudget) -> None:
    """Restrictions of printing and copying seal nothing: viewers open such documents without a question."""
    opened = open_pdf(memoryview(_restricted()), Passwords((), Limits()), budget)

    assert opened is not None
    assert not pypdf.PdfReader(io.BytesIO(opened)).is_encrypted


def test_a_listed_password_opens(budget: OutputBudget) -> None:
    """What LibreOffice sealed is opened, its text with it."""
    content = memoryview((FILES / "sealed.pdf").read_bytes())
    opened = open_pdf(content, Passwords(("wrong", "spring"), Limits()), budget)

    assert opened is not None
    assert "Okonkwo" in pypdf.PdfReader(io.BytesIO(opened)).pages[0].extract_text()


@pytest.mark.parametrize("content", [(FILES / "sealed.pdf").read_bytes(), b"%PDF-1.4 /Encrypt 1 0 R", b""])
def test_all_others_stay_shut(content: bytes, budget: OutputBudget) -> None:
    """Other passwords and damage open nothing, and nothing raises."""
    assert open_pdf(memoryview(content), Passwords(("wrong",), Limits()), budget) is None
