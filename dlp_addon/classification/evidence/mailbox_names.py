"""Names and accounts told by the mailboxes beside them, which people make of their names."""

from collections.abc import Iterator, Mapping, Sequence

import polars as pl

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.normal_forms.normalization import fold_words
from dlp_addon.model.finding import Evidence

_ROWS = 200
_MIN_ROWS = 5
_MIN_WORD = 3
_MOSTLY = 0.5
_WEIGHT = 2.75


def mailbox_evidence(values: Mapping[int, pl.Series], mailboxes: pl.Series) -> Iterator[tuple[int, Evidence]]:
    """Evidence by column for names of people, or accounts where the cells are single words.

    Args:
        values: columns of which no type is likely yet, by their place.
        mailboxes: e-mail addresses of the same rows.
    """
    local = fold_words(mailboxes.head(_ROWS).str.extract(r"^([^@]+)@")).str.replace_all(" ", "").to_list()
    for index, column in values.items():
        rows = [
            (name.split(), box) for name, box in zip(fold_words(column.head(_ROWS)), local, strict=True) if name and box
        ]
        if len(rows) >= _MIN_ROWS and _share(rows) >= _MOSTLY:
            is_wordy = 2 * sum(len(words) > 1 for words, _ in rows) >= len(rows)
            is_account = not is_wordy and 2 * int(column.head(_ROWS).str.contains(r"\d").sum()) >= len(rows)
            name = "USERNAME" if is_account else "PERSON"
            yield index, weigh("neighbours", name, _WEIGHT, "mailboxes beside are made of the same words")


def _share(rows: Sequence[tuple[list[str], str]]) -> float:
    """Part of the rows where a word of three letters or more is in the mailbox's name."""
    found = sum(any(len(word) >= _MIN_WORD and word in box for word in words) for words, box in rows)
    return found / len(rows)
