"""A column's values as the evidence needs them: normalised, sampled, their shapes counted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import polars as pl

SAMPLE_SIZE = 120
"""Different values that decide what a column is."""
MAX_SAMPLE_CHARACTERS = 400
"""Values are cut to this length in the sample; identifiers and names are shorter."""
PLACEHOLDERS = (
    r"(?i)^\s*(?:n\.?/?a\.?|nan|none|null|nil|unknown|unk|undefined|missing|tbd|tba|not (?:available|applicable|known"
    r"|provided|specified|recorded|stated)|no data|[-–—_.?*#]+|x{2,}|#n/a|#ref!|#value!|\(?(?:blank|empty|none)\)?)\s*$"
)
_INVISIBLE = r"[\p{Cf}\p{Cc}\x{034F}\x{115F}\x{1160}\x{3164}]"
_EDGES = " \t\r\n'’`\"\u00a0"
_FLOAT_INTEGER = r"^(-?\d+)\.0+$"
_PLACEHOLDER_BYTES = 20
_TEXT_CHARACTERS = 30
_DASHES = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-")
_DIGITS = {chr(start + digit): str(digit) for start in (0x0660, 0x06F0, 0x0966) for digit in range(10)}
_PLAIN = {**_DASHES, **_DIGITS}
"""What writers mean by other characters."""


@dataclass(frozen=True, slots=True)
class ColumnProfile:
    """What can be said of a column without knowing what it means.

    Attributes:
        values: every cell in NFKC without invisible characters, stripped; null where empty or a placeholder.
        sample: at most `SAMPLE_SIZE` different values from all over the column.
        filled: cells that hold something.
        distinct_share: different values among the filled cells that were looked at, 0 to 1.
    """

    values: pl.Series = field(repr=False)
    sample: tuple[str, ...] = field(repr=False)
    filled: int
    distinct_share: float

    def share(self, pattern: "re.Pattern[str]") -> float:
        """Part of the sample that the pattern matches as a whole, 0 to 1."""
        return share_of(self.sample, pattern)

    @property
    def mean_length(self) -> float:
        """Mean number of characters of the sample's values, 0 for none."""
        return sum(map(len, self.sample)) / len(self.sample) if self.sample else 0.0

    @property
    def is_text(self) -> bool:
        """Whether the values are sentences rather than fields."""
        if not self.sample:
            return False
        long = sum(len(value) >= _TEXT_CHARACTERS for value in self.sample)
        return 3 * long >= len(self.sample) or max(map(len, self.sample)) >= MAX_SAMPLE_CHARACTERS


def share_of(values: Sequence[str], pattern: "re.Pattern[str]") -> float:
    """Part of the values that the pattern matches as a whole, 0 to 1."""
    return sum(pattern.fullmatch(value) is not None for value in values) / len(values) if values else 0.0


def profile_column(column: pl.Series) -> ColumnProfile:
    """Normalise and sample one column of strings."""
    values = normalized(column)
    known = values.drop_nulls()
    looked_at = known.gather_every(max(1, len(known) // (4 * SAMPLE_SIZE)))
    distinct = looked_at.unique(maintain_order=True)
    chosen = distinct.gather_every(max(1, len(distinct) // SAMPLE_SIZE)).head(SAMPLE_SIZE)
    sample = tuple(value[:MAX_SAMPLE_CHARACTERS] for value in chosen.to_list())
    if share_of(sample, _FLOAT_INTEGERS) > 0.5:
        values = values.str.replace(_FLOAT_INTEGER, "$1")
        sample = tuple(_FLOAT_INTEGERS.sub(r"\1", value) for value in sample)
    distinct_share = len(distinct) / len(looked_at) if len(looked_at) else 0.0
    return ColumnProfile(values, sample, len(known), distinct_share)


_FLOAT_INTEGERS = re.compile(_FLOAT_INTEGER)


def normalized(column: pl.Series) -> pl.Series:
    """NFKC without invisible characters, Western digits, plain hyphens, stripped; null where empty or a placeholder."""
    if not bool((column.str.len_bytes() == column.str.len_chars()).all()):
        column = column.str.normalize("NFKC").str.replace_all(_INVISIBLE, "")
        column = column.str.replace_many(list(_PLAIN), list(_PLAIN.values()))
    stripped = pl.col("cell").str.strip_chars(_EDGES)
    short = stripped.str.len_bytes() < _PLACEHOLDER_BYTES
    blank = (stripped == "") | (short & stripped.str.contains(PLACEHOLDERS))
    kept = pl.when(~blank).then(stripped)
    return column.alias("cell").to_frame().select(kept.alias("cell"))["cell"].alias(column.name)
