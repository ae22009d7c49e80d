import polars as pl
import pytest

from dlp_addon.classification.evidence.personal_cells import cells_of, of_people
from dlp_addon.model.coded_column import CodedColumn
from dlp_addon.recognition import Recognition, build_recognition


@pytest.fixture(scope="module")
def recognition() -> Recognition:
    """All predefined recognizers."""
    return build_recognition()


def test_named_columns_count_damaged_numbers(recognition: Recognition) -> None:
    """Under a header that names them, numbers with a lost zero count; words do not."""
    values = pl.Series(["219-09-9999", "19099999", "refused", None])

    assert cells_of("US_SSN", CodedColumn(values), recognition, named=True).to_list() == [True, True, False, False]


def test_unnamed_columns_count_what_passes(recognition: Recognition) -> None:
    """Without a header only cells that pass pattern and check count."""
    values = pl.Series(["4111111111111111", "4111111111111112", "5500005555555559"])

    assert cells_of("CREDIT_CARD", CodedColumn(values), recognition, named=False).to_list() == [True, False, True]


def test_names_need_a_letter(recognition: Recognition) -> None:
    """A number in a column of names is nobody."""
    values = pl.Series(["Ana", "12", "王小明", None])

    assert cells_of("PERSON", CodedColumn(values), recognition, named=True).to_list() == [True, False, True, False]


def test_traits_count_every_filled_cell(recognition: Recognition) -> None:
    """Whatever stands in a column of statuses is one, but for masks."""
    column = CodedColumn(pl.Series(["Granted", "***", None]))

    assert cells_of("IMMIGRATION_STATUS", column, recognition, named=True).to_list() == [
        True,
        False,
        False,
    ]


def test_companies_among_people_are_no_people() -> None:
    """Cells with a word of organizations, and empty ones, are told apart."""
    assert of_people(pl.Series(["Ann Lee", "Lee Realty LLC", None])).to_list() == [True, False, False]
