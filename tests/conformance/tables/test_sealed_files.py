"""Files that other programs sealed: shut without their password, read like any other with it."""

import tempfile
from pathlib import Path

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Artifact, UnreadPart, Upload
from dlp_addon.model.limits import Limits
from dlp_addon.model.table import Table
from dlp_addon.tabular import read_tables
from dlp_addon.unpacking import unpack
from dlp_addon.unpacking.sealed.passwords import Passwords

FILES = Path(__file__).parent / "files"
SEALED = sorted(path.name for path in FILES.glob("sealed*"))
NAMES = {"Okonkwo", "Müller-Żak", "山田", "de la Cruz"}


def _read(name: str, *passwords: str) -> tuple[set[str], set[UnscannableReason]]:
    """The names that stand in the tables, and the reasons for what was not read."""
    limits = Limits()
    upload = Upload(name="body", content=memoryview((FILES / name).read_bytes()))
    found: list[Table | UnreadPart] = []
    budget = OutputBudget(limits, tempfile.TemporaryFile)
    for part in unpack(upload, limits, budget, Passwords(passwords, limits)):
        found.extend(read_tables(part, limits) if isinstance(part, Artifact) else [part])
    cells = [cell or "" for table in found if isinstance(table, Table) for column in table.columns for cell in column]
    # The columns of a printed page may run into each other.
    names = {name for name in NAMES if any(name in cell for cell in cells)}
    reasons = {
        part.reason for part in found if isinstance(part, UnreadPart) and not part.media_type.startswith("image")
    }
    return names, reasons


@pytest.mark.parametrize("name", SEALED)
def test_a_listed_password_shows_the_people(name: str) -> None:
    """With the password in the list every person is read, and nothing is left unread."""
    names, reasons = _read(name, "wrong", "spring")

    # The PDF was made without a font for 山田.
    assert names >= (NAMES - {"山田"} if name.endswith(".pdf") else NAMES)
    assert reasons <= {UnscannableReason.UNSUPPORTED}


@pytest.mark.parametrize("name", SEALED)
def test_without_the_password_it_is_named(name: str) -> None:
    """Without it nothing is read, and the reason is given."""
    names, reasons = _read(name, "wrong")

    assert not names
    assert UnscannableReason.ENCRYPTED in reasons
