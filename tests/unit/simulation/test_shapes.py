from dlp_addon.policy import parse_policy
from dlp_addon.simulation.shapes import Memo, ShapedPolicy, Shapes
from tests.unit.simulation.recorded import recorded

POLICY = parse_policy(
    {"p.yaml": "policy: {id: p}\nrules: [{id: r, title: T, action: block, when: {rows: {at_least: 1}}}]\n"}
)


def test_uploads_that_no_condition_tells_apart_have_one_shape() -> None:
    """Who sent what where means nothing where no rule asks for it."""
    shapes = Shapes((POLICY,))

    assert shapes.shape(recorded(user="mara")) == shapes.shape(recorded(user="ivo", distinct_people=500))


def test_policies_with_other_groups_judge_destinations_by_their_own() -> None:
    """The same condition may hold under one policy's groups and not under another's."""
    text = "policy: {id: p}\nrules: [{id: r, title: T, action: block, when: {destination: {exposure: [public]}}}]\n"
    groups = (
        "destination_groups: [{id: ours, title: T, exposure: sanctioned, strictness: 5, hosts: [www.example.net]}]\n"
    )
    strict, mild = parse_policy({"p.yaml": text}), parse_policy({"p.yaml": text + groups})
    shapes = Shapes((strict, mild))
    shape = shapes.shape(recorded())

    assert [ShapedPolicy(policy, shapes).decide(shape).rule for policy in (strict, mild)] == ["r", None]


def test_answers_are_remembered_once_each() -> None:
    """The same question is not asked twice."""
    asked: list[int] = []
    memo = Memo[int, int](lambda key: asked.append(key) or key)  # type: ignore[func-returns-value]

    assert [memo[1], memo[1], memo[2]] == [1, 1, 2]
    assert asked == [1, 2]
