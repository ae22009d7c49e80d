import polars as pl

from dlp_addon.classification.evidence.terms import term_evidence
from dlp_addon.classification.evidence.value_profile import profile_column


def _types(*cells: str) -> set[str]:
    return {one.entity_type for one in term_evidence(profile_column(pl.Series(cells)))}


def test_telling_words_name_what_a_column_is() -> None:
    """Prisons, diagnoses, offenses and immigration outcomes are known by their words."""
    assert _types("Adelanto Detention Center", "Pike County Jail", "Main Street 4") == {"DETENTION_FACILITY"}
    assert _types("Type 2 diabetes", "Asthma") == {"HEALTH"}
    assert _types("Burglary, 2nd degree", "Assault") == {"CRIMINAL"}
    assert _types("Asylum granted", "Order of removal") == {"IMMIGRATION_STATUS"}


def test_plain_words_say_nothing() -> None:
    """Other words, and a single value, are no evidence."""
    assert _types("red", "green") == set()
    assert _types("Asthma") == set()
