"""Lines of one field whose key names the record."""

import pytest

from dlp_addon.tabular.texts.keyed_lines import are_keyed_lines, read_keyed_lines


@pytest.mark.parametrize(
    "form",
    [
        "person.{at}.name={name}\nperson.{at}.phone={tel}",
        'PERSON_{at}_name="{name}"\nPERSON_{at}_phone="{tel}"',
        "people[{at}].name: '{name}'\npeople[{at}].phone: '{tel}'",
        '<tag:a/{at}> <tag:b/t#name> "{name}" .\n<tag:a/{at}> <tag:b/phone> "{tel}" .',
    ],
)
def test_fields_of_a_key_are_one_record(form: str) -> None:
    """Lines of one key are one row under the names of their fields, in whatever order they stand."""
    lines = "\n".join(form.format(at=at, name=f"Ann {at}", tel=f"555-{at}") for at in range(5)).split("\n")
    turned = [*lines[::2], *lines[1::2]]

    assert are_keyed_lines("\n".join(turned))
    layout = read_keyed_lines(turned)
    assert layout.header == ("name", "phone", None)
    assert layout.rows.rows() == [(f"Ann {at}", f"555-{at}", None) for at in range(5)]


@pytest.mark.parametrize(
    "text", ["a.b.c=1\nd.e.f=2\n" * 9, "label.1.a=x\nlabel.2.b=y\n", "", "person 1 name Ann\n" * 9]
)
def test_other_lines_are_not_keyed(text: str) -> None:
    """Settings without numbers, fields that no header knows, and prose are none of these."""
    assert not are_keyed_lines(text)
