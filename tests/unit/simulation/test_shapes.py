from dlp_addon.policy import Policy, parse_policy
from dlp_addon.simulation.shaped_policy import Fate, ShapedPolicy
from dlp_addon.simulation.shapes import Memo, Shape, Shapes
from tests.unit.simulation.recorded import recorded

RULE = "policy: {{id: p}}\nrules: [{{id: r, title: T, action: block, when: {{{}}}}}]\n"


def policy(when: str, more: str = "") -> Policy:
    """A policy of one rule."""
    return parse_policy({"p.yaml": RULE.format(when) + more})


def test_uploads_that_no_condition_tells_apart_have_one_shape() -> None:
    """Who sent what where means nothing where no rule asks for it."""
    shape_of = Shapes((policy("rows: {at_least: 1}"),)).answers(lambda shape: shape)

    assert shape_of(recorded(user="mara")) == shape_of(recorded(user="ivo", distinct_people=500))


def test_policies_with_other_groups_judge_destinations_by_their_own() -> None:
    """The same condition may hold under one policy's groups and not under another's."""
    groups = (
        "destination_groups: [{id: ours, title: T, exposure: sanctioned, strictness: 5, hosts: [www.example.net]}]\n"
    )
    strict, mild = (policy("destination: {exposure: [public]}", more) for more in ("", groups))
    shapes = Shapes((strict, mild))
    fates = [shapes.answers(ShapedPolicy(one, shapes).decide)(recorded()) for one in (strict, mild)]

    assert [fate.rule for fate in fates] == ["r", None]


def test_no_more_is_looked_at_than_an_answer_needs() -> None:
    """What nothing follows from any more is not read: a million uploads without people cost a look at their content."""
    one = policy("distinct_people: {at_least: 10}, sender: {users: [mara]}")
    shapes = Shapes((one,))
    seen: list[Shape] = []
    decide = ShapedPolicy(one, shapes).decide

    def settle(shape: Shape) -> Fate | None:
        seen.append(shape)
        return decide(shape)

    fate_of = shapes.answers(settle)
    fate_of(recorded())
    looks = len(seen)

    assert fate_of(recorded(distinct_people=10)).rule == "r"
    assert looks == 1
    assert len(seen) > 2


def test_answers_are_remembered_once_each_while_there_is_room() -> None:
    """The same question is not asked twice, and memory has an end."""
    asked: list[int] = []
    memo = Memo[int, int](lambda key: asked.append(key) or key, room=2)  # type: ignore[func-returns-value]

    assert [memo[key] for key in (1, 1, 2, 3, 1)] == [1, 1, 2, 3, 1]
    assert asked == [1, 2, 3, 1]
    assert len(memo) == 2
