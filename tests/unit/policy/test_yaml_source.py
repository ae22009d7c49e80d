import pytest

from dlp_addon.policy.errors import PolicyErrors, SourceLocation
from dlp_addon.policy.yaml_source import MAX_DEPTH, MAX_FILE_CHARACTERS, read_document

BOMB = "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*{'a' if n == 0 else f'b{n - 1}'}, *a]\n" for n in range(30))


def test_values_are_those_of_the_core_schema() -> None:
    """Only true, false, null and numbers are more than text: `no`, dates and quoted figures stay text."""
    text = "a: [1, -2, 1.5, true, null, ~, no, 2026-01-01, '1', 0x10, 1_000, 99999999999999999999]"

    assert read_document("f", text).content == {
        "a": [1, -2, 1.5, True, None, None, "no", "2026-01-01", "1", "0x10", "1_000", 1e20]
    }


def test_every_value_has_its_place() -> None:
    """Lines and columns count from 1; what is missing is placed at its parent."""
    document = read_document("f", "rules:\n  - id: x\n    when: {a: 1}\n")

    assert document.locate(("rules", 0, "when", "a")) == SourceLocation("f", 3, 15)
    assert document.locate_key(("rules", 0, "when", "a")) == SourceLocation("f", 3, 12)
    assert document.locate(("rules", 0, "title")) == SourceLocation("f", 2, 5)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: &x 1", "f:1:4: anchors are not allowed: write the value out"),
        ("a: *x", "f:1:4: aliases are not allowed: write the value out"),
        ("a: 1\na: 2", "f:2:1: duplicate key 'a'"),
        ("a: !!python/object:os.system x", "f:1:4: tags are not allowed"),
        ("--- 1\n--- 2", "f:2:1: one document a file; this starts a second one"),
        ("? [1]\n: 2", "f:1:3: a key must be a word"),
        ("[" * (MAX_DEPTH + 2), f"f:1:{MAX_DEPTH + 2}: nested more than {MAX_DEPTH} levels deep"),
        ("[" * 100_000, f"f:1:{MAX_DEPTH + 2}: nested more than {MAX_DEPTH} levels deep"),
        ("a: 'open", "f:1:9: found unexpected end of stream"),
        ("a: \x00", "f:1:1: the file is not valid YAML: it has a character or an escape that YAML does not know"),
        (
            'a: "\\U99999999"',
            "f:1:1: the file is not valid YAML: it has a character or an escape that YAML does not know",
        ),
        (" " * (MAX_FILE_CHARACTERS + 1), "f:1:1: the file has more than 524,288 characters"),
    ],
)
def test_what_yaml_offers_beyond_plain_data_is_refused(text: str, message: str) -> None:
    """Each such feature is a mistake at its place, never an exception of the YAML library."""
    with pytest.raises(PolicyErrors) as caught:
        read_document("f", text)

    assert message in str(caught.value).splitlines()


def test_alias_bomb_is_refused_at_once() -> None:
    """Nothing of a bomb is expanded: every alias is a mistake."""
    with pytest.raises(PolicyErrors) as caught:
        read_document("f", BOMB)

    assert len(caught.value.errors) == 31 + 60


def test_empty_file_is_null() -> None:
    """A file without content is no error of YAML."""
    assert read_document("f", "# nothing\n").content is None
