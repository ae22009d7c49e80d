from dlp_addon.policy import parse_policy
from dlp_addon.simulation.shaped_policy import ShapedPolicy, every, negate, some
from dlp_addon.simulation.shapes import Shape, Shapes

POLICY = parse_policy(
    {
        "p.yaml": """
policy: {id: p}
rules:
  - {id: strict, title: T, action: quarantine, when: {rows: {at_least: 5}, sender: {users: [mara]}}}
  - {id: mild, title: T, action: block, when: {rows: {at_least: 2}}}
exceptions:
  - {id: e, rules: [strict], owner: o, reason: r, expires: 2030-01-01, when: {direction: inbound}}
"""
    }
)
SHAPES = Shapes((POLICY,))
SHAPED = ShapedPolicy(POLICY, SHAPES)


def shape(**said: bool) -> Shape:
    """What is known, by the name of a condition: `large`, `mara`, `some` rows, `inbound`; and `valid` exceptions."""
    strict, mild = POLICY.rules
    large, mara = strict.condition.conditions
    places = {
        "large": large,
        "mara": mara.conditions[0] if hasattr(mara, "conditions") else mara,
        "some": mild.condition.conditions[0],
        "inbound": POLICY.exceptions[0].condition.conditions[0],
        "valid": POLICY.exceptions[0],
    }
    bits = {name: SHAPES.bits[id(places[name])] for name in said}
    return Shape(sum(bits.values()), sum(bits[name] for name, holds in said.items() if holds))


def test_half_of_a_shape_decides_where_the_rest_changes_nothing() -> None:
    """A rule that cannot hold any more is passed over; one whose exception is not known yet is waited for."""
    fate = SHAPED.decide(shape(large=False, some=True))

    assert fate is not None
    assert fate.rule == "mild"
    assert SHAPED.decide(shape(large=True, some=True)) is None
    assert SHAPED.decide(shape(large=True, mara=True, some=True, inbound=True)) is None


def test_an_exception_lifts_once_it_is_known_to_be_valid_and_to_hold() -> None:
    """Expired or not, as it was at the moment of the upload."""
    known = {"large": True, "mara": True, "some": True, "inbound": True}
    fates = [SHAPED.decide(shape(**known, valid=valid)) for valid in (True, False)]

    assert [fate and fate.rule for fate in fates] == ["mild", "strict"]


def test_three_values_follow_kleene() -> None:
    """What is not known spreads only where it could change the answer."""
    assert (every(()), every((True, None)), every((None, False))) == (True, None, False)
    assert (some(()), some((False, None)), some((None, True))) == (False, None, True)
    assert [negate(value) for value in (True, False, None)] == [False, True, None]
