import pytest

from tests.unit.policy.mistakes import find_mistakes


@pytest.mark.parametrize(
    ("when", "message"),
    [
        ("file_type: {}", "needs at least one of: classes, media_types, extensions"),
        ("file_type: {classes: [spreadsheets]}", "unknown kind of file 'spreadsheets'; did you mean 'spreadsheet'?"),
        ("size_bytes: {}", "needs at_least or at_most"),
        ("sensitivity_label: {}", "needs at least one of: any_of, missing"),
    ],
)
def test_mistakes_are_named(when: str, message: str) -> None:
    """A condition that says nothing, and a kind of file that is none, are one clear mistake."""
    errors = find_mistakes(when)

    assert len(errors) == 1
    assert errors[0].startswith(message)
