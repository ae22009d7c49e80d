from dataclasses import dataclass

MIB = 1024 * 1024
GIB = 1024 * MIB


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Ceilings of one inspection. What goes past one is reported as `over_limit` under the field's name.

    Bytes are bytes, seconds are seconds; every limit counts over the whole upload unless it says otherwise.
    """

    max_unpacked_bytes: int = 4 * GIB
    """Sum of the sizes of everything decoded, decompressed or extracted."""
    max_ratio: int = 200
    """Unpacked bytes per packed byte of one compressed stream, looked at once it has made `min_ratio_bytes`."""
    min_ratio_bytes: int = 64 * MIB
    """From so many unpacked bytes on `max_ratio` counts."""
    max_depth: int = 10
    """Containers inside containers."""
    max_members: int = 20_000
    """Members of all containers together, parts of forms included."""
    max_sheets: int = 2_000
    """Sheets of one workbook."""
    max_columns: int = 16_384
    """Columns of one table."""
    max_cells: int = 400_000_000
    """Cells of one file's tables."""
    max_cell_characters: int = 4_000_000
    """Characters of one cell; a longer one is named and its beginning examined."""
    max_xml_depth: int = 256
    """Elements inside elements of one XML document."""
    max_key_rounds: int = 20_000_000
    """Hash rounds spent on making keys from known passwords."""
    deadline_seconds: float = 60.0
    """From the start of an inspection to the end of its worker."""
    deadline_gib_seconds: float = 120.0
    """Added to the deadline for each GiB of the body, in proportion: what is long takes long."""
    max_worker_bytes: int = 3 * GIB
    """Private memory (RLIMIT_DATA) of the worker that inspects."""

    def deadline_for(self, body_bytes: int) -> float:
        """Seconds that the inspection of a body of so many bytes may take."""
        return self.deadline_seconds + self.deadline_gib_seconds * body_bytes / GIB
