import pytest

from tests.conformance.tables.format_matrix import README, REFERENCE, put_into, render, summarize


@pytest.fixture(scope="module")
def measured() -> str:
    """The page as it is measured now."""
    return render()


def test_the_reference_of_formats_is_what_is_measured(measured: str) -> None:
    """docs/reference/formats.md says what the readers do with real files, trait by trait."""
    assert REFERENCE.read_text(encoding="utf-8") == measured


def test_the_readme_says_the_same() -> None:
    """The README's table of formats is made from the reference."""
    readme = README.read_text(encoding="utf-8")

    assert readme == put_into(readme, summarize(REFERENCE.read_text(encoding="utf-8")))


def test_no_format_loses_rows_without_a_reason(measured: str) -> None:
    """Every format is read whole, a cut file of it gives rows, a reason or both, and nothing that is named passes."""
    tables = measured.split("## ")
    matrix, also, named = (
        [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ")][2:] for table in tables
    )

    assert {row[1] for row in matrix} == {"yes"}
    assert "no rows" not in {row[-2] for row in matrix}
    assert {row[-1] for row in matrix} <= {"yes", "–"}
    assert {answer for _, answer in also} == {"yes"}
    assert {reason for _, reason, _ in named} == {"`unsupported`", "`encrypted`"}
