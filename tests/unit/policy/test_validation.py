from dlp_addon.policy.schema import PolicyFileModel, RuleModel
from dlp_addon.policy.validation import items_of, validate, validate_items
from dlp_addon.policy.yaml_source import read_document

TEXT = """\
rules:
  - id: good
    title: T
    action: block
    when: {direction: inbound}
  - id: half
    title: T
    sevrity: high
    action: block
    when: {direction: inbound, rows: {at_least: x}}
  - id: bare
  - hopeless
"""


def test_every_mistake_has_its_place() -> None:
    """Unknown keys are placed at the key, wrong values at the value, missing keys at the parent."""
    model, errors = validate(PolicyFileModel, read_document("f", TEXT))

    assert model is None
    assert sorted(str(error) for error in errors) == [
        "f:10:49: input should be a valid integer",
        "f:11:5: missing key 'action'",
        "f:11:5: missing key 'title'",
        "f:11:5: missing key 'when'",
        "f:12:5: input should be a mapping",
        "f:8:5: unknown key 'sevrity'; did you mean 'severity'?",
    ]


def test_the_valid_rest_of_an_item_is_looked_at_too() -> None:
    """One mistake in a rule does not hide another of another kind."""
    items = dict(validate_items(RuleModel, read_document("f", TEXT), "rules"))

    assert [item.id for item in items.values()] == ["good", "half", "bare"]
    assert list(items) == [("rules", 0), ("rules", 1), ("rules", 2)]
    assert items["rules", 1].when.direction == "inbound"
    assert items["rules", 1].when.rows is None


def test_a_list_of_nothing_but_mistakes_hides_no_other_one() -> None:
    """Such a list is too short without them, which is no mistake of the condition around it."""
    wrong = "{methods: [PUT], protocols: [HTTP/2], upload_protocols: [tuss]}"
    text = f"rules: [{{id: R, title: T, action: block, when: {{request: {wrong}, rows: {{at_least: 5}}}}}}]"
    (item,) = dict(validate_items(RuleModel, read_document("f", text), "rules")).values()

    assert item.when.request is not None
    assert item.when.request.model_fields_set == {"methods"}
    assert item.when.rows is not None


def test_sections_of_another_shape_have_no_items() -> None:
    """A file that is no mapping, or a section that is no list, is left to `validate`."""
    assert items_of(read_document("f", "[1]"), "rules") == []
    assert items_of(read_document("f", "rules: 1"), "rules") == []
    for text in ("[1]", "rules: 1", "", "1"):
        assert validate(PolicyFileModel, read_document("f", text))[1]
