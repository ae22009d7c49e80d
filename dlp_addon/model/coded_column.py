from dataclasses import dataclass, field

import polars as pl

_FEW_TEXTS = 300
"""So many are compared before polars has planned it."""


@dataclass(frozen=True, slots=True)
class CodedColumn:
    """A column as its texts and which of them stands in each row: what depends on a text alone is found once a text.

    Attributes:
        texts: String; every different text once where there are codes, else the rows' own, in order. Null stands for
            rows that have none, and for texts that have been left out.
        codes: for each row the position of its text; None where the texts are the rows.
    """

    texts: pl.Series = field(repr=False)
    codes: pl.Series | None = field(default=None, repr=False)

    def __len__(self) -> int:
        """Number of rows."""
        return len(self.texts if self.codes is None else self.codes)

    def spread(self, of_texts: pl.Series) -> pl.Series:
        """What is said of each text, said of each row; null where the row has none."""
        return of_texts if self.codes is None else of_texts.gather(self.codes)

    def rows(self) -> pl.Series:
        """The text of each row."""
        return self.spread(self.texts)

    def row(self, index: int) -> str | None:
        """The text of one row."""
        place = index if self.codes is None else self.codes[index]
        text: str | None = None if place is None else self.texts[place]
        return text

    def distinct(self) -> pl.Series:
        """Every different text once, without null."""
        if len(self.texts) <= _FEW_TEXTS:
            known = [text for text in dict.fromkeys(self.texts.to_list()) if text is not None]
            return self.texts if len(known) == len(self.texts) else pl.Series(known, dtype=pl.String)
        return (self.texts.unique() if self.codes is None else self.texts).drop_nulls()

    def keep(self, of_texts: pl.Series) -> "CodedColumn":
        """The same column without the texts of which the Boolean series is not true."""
        if of_texts.null_count() == 0 and of_texts.all():
            return self
        if len(self.texts) <= _FEW_TEXTS:
            kept = zip(self.texts.to_list(), of_texts.to_list(), strict=True)
            return CodedColumn(pl.Series([text if keep else None for text, keep in kept], dtype=pl.String), self.codes)
        return CodedColumn(self.texts.set(~of_texts.fill_null(value=False), None), self.codes)
