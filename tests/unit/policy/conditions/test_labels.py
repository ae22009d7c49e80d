from collections.abc import Callable

import pytest

from dlp_addon.model.inspection import SensitivityLabel
from dlp_addon.policy.case import Case
from dlp_addon.policy.conditions.labels import HasLabel, LacksLabel

type Cases = Callable[..., Case]

GUID = "2096f6a2-d2f7-48be-b329-b73aaa526e5d"
SECRET = SensitivityLabel(id=GUID, name="Confidential - Internal")


@pytest.mark.parametrize(
    ("wanted", "holds"),
    [("confidential*", True), (GUID.upper(), True), ("Confidential", False), ("Public", False), ("*", True)],
)
def test_labels_are_told_by_name_or_id(make_case: Cases, wanted: str, *, holds: bool) -> None:
    """A name in any case with patterns, or the whole id."""
    condition = HasLabel(("nothing", wanted))

    assert condition.holds(make_case(labels=(SECRET,))) is holds
    assert not condition.holds(make_case())


def test_reasons_name_the_label(make_case: Cases) -> None:
    """The label's own name is shown, its id where the document tells no name."""
    assert HasLabel(("*",)).reasons(make_case(labels=(SECRET,))) == (
        "Bears the sensitivity label Confidential - Internal.",
    )
    assert HasLabel((GUID,)).reasons(make_case(labels=(SensitivityLabel(id=GUID),))) == (
        f"Bears the sensitivity label {GUID}.",
    )


def test_missing_labels(make_case: Cases) -> None:
    """An upload without any label is told from one with any."""
    assert LacksLabel().holds(make_case())
    assert not LacksLabel().holds(make_case(labels=(SECRET,)))
    assert LacksLabel().reasons(make_case()) == ("Bears no sensitivity label.",)
