import pytest
from pydantic import ValidationError

from dlp_addon.policy.schema_base import Model, fold, lower, read_span


class Sample(Model):
    """Two optional fields."""

    name: str | None = None
    size: int | None = None


@pytest.mark.parametrize(("text", "seconds"), [("30m", 1800), ("24h", 86_400), ("7d", 604_800)])
def test_spans_are_seconds(text: str, seconds: int) -> None:
    """Minutes, hours and days."""
    assert read_span(text) == seconds


@pytest.mark.parametrize("content", [{"other": 1}, {"size": "1"}, {"size": True}, {"name": 1}])
def test_nothing_is_guessed(content: dict[str, object]) -> None:
    """Unknown keys and other types are mistakes."""
    with pytest.raises(ValidationError):
        Sample.model_validate(content)


def test_a_mapping_says_something() -> None:
    """Where no field is set, those that could be are named."""
    with pytest.raises(ValueError, match="needs at least one of: name, size"):
        Sample().require_one_field()
    Sample(size=1).require_one_field()


def test_users_and_names_are_compared_in_any_case() -> None:
    """Users as Unicode folds them, other names in lower case."""
    assert fold(("Mara", "STRASSE", "Straße")) == ("mara", "strasse", "strasse")
    assert lower(("TEXT/CSV",)) == ("text/csv",)
