from collections.abc import Callable

import pytest

from dlp_addon.policy.case import Case
from dlp_addon.policy.message import PLACEHOLDERS, find_template_errors, render_message


def test_figures_are_filled_in(make_case: Callable[..., Case]) -> None:
    """Every placeholder stands for something."""
    template = " ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    text = render_message(template, make_case(distinct_people=6252), rule="r", title="T", owner="o")

    assert find_template_errors(template) == ()
    assert text == "6,252 0 0 0 public site r T o"


@pytest.mark.parametrize(
    ("template", "error"),
    [
        ("{peple}", "unknown placeholder 'peple'"),
        ("{distinct_peple}", "unknown placeholder 'distinct_peple'; did you mean 'distinct_people'?"),
        ("{}", "unknown placeholder ''"),
        ("{0}", "unknown placeholder '0'"),
        ("{rule.__class__}", "unknown placeholder 'rule.__class__'"),
        ("{rule[0]}", "unknown placeholder 'rule[0]'"),
        ("{rule!r}", "a placeholder has no format of its own"),
        ("{rule:>99999999}", "a placeholder has no format of its own"),
        ("{rule", "a brace stands alone; write {{ or }} for the character itself"),
        ("50 %}", "a brace stands alone; write {{ or }} for the character itself"),
    ],
)
def test_templates_reach_nothing_else(template: str, error: str) -> None:
    """No attribute, index, format or other name can be used, so that a message never raises and never grows."""
    assert any(message.startswith(error) for message in find_template_errors(template))
