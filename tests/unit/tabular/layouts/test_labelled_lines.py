import pytest

from dlp_addon.tabular.layouts.labelled_lines import is_labelled, read_fields


@pytest.mark.parametrize(
    "text",
    [
        "Name: Ann\nPhone: 1\n\nName: Bo\nPhone: 2\n",
        "[person1]\nname = Ann\nphone = 1\n[person2]\nname = Bo\nphone = 2\n",
        "people:\n  - name: Ann\n    phone: 1\n  - name: Bo\n    phone: 2\n",
        "-[ RECORD 1 ]-\nname  | Ann\nphone | 1\n-[ RECORD 2 ]-\nname  | Bo\nphone | 2\n",
        "*** 1. row ***\n name: Ann\nphone: 1\n*** 2. row ***\n name: Bo\nphone: 2\n",
    ],
)
def test_records_of_labelled_lines_are_told(text: str) -> None:
    """Cards, INI, YAML and the vertical output of SQL clients."""
    assert is_labelled(text)


def test_other_text_is_not_labelled() -> None:
    """Neither tables nor prose."""
    assert not is_labelled("Ann: hello there\nBo: hi\nCy: what is it?\nDee: nothing\n")
    assert not is_labelled("name,phone\nAnn,1\nBo,2\n")


def test_lines_that_part_records_belong_to_no_field() -> None:
    """A line goes on with the field above it unless a rule, a bracket or a blank line stands between."""
    lines = ["[one]", "name: Ann", "of Ulm", "", "a remark", "phone: 1", "-----"]

    assert list(read_fields(lines)) == [
        (None, "[one]"),
        ("name", "Ann"),
        ("name", "of Ulm"),
        (None, "a remark"),
        ("phone", "1"),
        (None, "-----"),
    ]


def test_lines_without_a_label_may_head_their_records() -> None:
    """A name above the labels of each record belongs to what follows."""
    lines = ["Ann Lee", "born: 1990", "phone: 1", "Bo Ray", "born: 1991", "phone: 2"]

    assert list(read_fields(lines))[3:5] == [(None, "Bo Ray"), ("born", "1991")]


def test_labels_in_turn_need_not_be_known_words() -> None:
    """The same labels in the same order again and again."""
    assert is_labelled("\n".join(f"Kto: Ann {letter}\nUr.: 199{place}" for place, letter in enumerate("ABC")))
