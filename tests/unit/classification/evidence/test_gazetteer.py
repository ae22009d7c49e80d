import polars as pl
import pytest

from dlp_addon.classification.evidence.gazetteer import gazetteer_evidence
from dlp_addon.classification.evidence.value_profile import profile_column


@pytest.mark.parametrize(
    ("entity_type", "cells"),
    [
        ("GENDER", ["M", "F"]),
        ("GENDER", ["male", "Female", "Other"]),
        ("GENDER", ["мужской", "женский"]),
        ("MARITAL_STATUS", ["Single", "Married", "Divorced"]),
        ("RELIGION", ["Catholic", "Muslim", "None"]),
        ("HEALTH", ["A+", "O-", "AB+"]),
        ("HEALTH", ["E11.9", "J45.909", "I10", "M54.5", "F32.1"]),
        ("IMMIGRATION_STATUS", ["Asylee", "Lawful permanent resident", "H-1B"]),
    ],
)
def test_closed_lists_are_known(entity_type: str, cells: list[str]) -> None:
    """A column whose every value is a word of one trait is of that trait."""
    assert entity_type in {one.entity_type for one in gazetteer_evidence(profile_column(pl.Series(cells)))}


@pytest.mark.parametrize("cells", [["yes", "no"], ["red", "white", "black"], ["x"], ["A1", "B2", "C3"], ["other"]])
def test_other_lists_are_not(cells: list[str]) -> None:
    """Colors, answers, marks and codes are no traits."""
    assert list(gazetteer_evidence(profile_column(pl.Series(cells)))) == []
