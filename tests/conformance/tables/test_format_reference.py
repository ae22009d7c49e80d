from tests.conformance.tables.format_matrix import REFERENCE, render


def test_the_reference_of_formats_is_what_is_measured() -> None:
    """docs/reference/formats.md says what the readers do with real files, trait by trait."""
    assert REFERENCE.read_text(encoding="utf-8") == render()


def test_no_format_loses_rows_without_a_reason() -> None:
    """Every format of the matrix is read whole, and a cut file of it gives rows, a reason or both."""
    rows = [line.strip("| ").split(" | ") for line in render().splitlines() if line.startswith("| ")][2:]

    assert {row[1] for row in rows} == {"yes"}
    assert "no rows" not in {row[-1] for row in rows}
