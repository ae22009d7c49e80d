"""The people of the matrix, and a file read as an upload is."""

import tempfile
from dataclasses import dataclass

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Artifact, UnreadPart, Upload
from dlp_addon.model.limits import Limits
from dlp_addon.model.table import Table
from dlp_addon.tabular import read_tables
from dlp_addon.unpacking import unpack

HEADER = ("A-Number", "Family Name", "Date of Birth", "Postal Code")
PEOPLE = (
    ("A012345678", "Okonkwo", "1984-03-09", "00123"),
    ("A212345679", "Müller-Żak", "1971-12-31", "04567"),
    ("A087654321", "山田", "2001-01-01", "00000"),
    ("A055500011", "de la Cruz", "1999-02-28", "90210"),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What came out of one file."""

    tables: list[Table]
    reasons: list[str]

    def cells(self) -> set[str]:
        """Every cell that is not empty."""
        return {cell for table in self.tables for column in table.columns for cell in column.drop_nulls().to_list()}


def read(content: bytes) -> Reading:
    """Read a file as an upload is read, without a name that could help."""
    limits = Limits()
    budget = OutputBudget(limits, tempfile.TemporaryFile)
    found: list[Table | UnreadPart] = []
    for part in unpack(Upload(name="body", content=memoryview(content)), limits, budget):
        found.extend(read_tables(part, limits) if isinstance(part, Artifact) else [])
        found.extend([part] if isinstance(part, UnreadPart) else [])
    tables = [part for part in found if isinstance(part, Table)]
    # A thumbnail is a picture: it is named in every file that has one.
    unread = [part for part in found if isinstance(part, UnreadPart) and not part.media_type.startswith("image/")]
    return Reading(tables, sorted({str(part.reason) for part in unread}))
