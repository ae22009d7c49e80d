"""Records of a few lines in turn."""

from dlp_addon.tabular.texts.line_groups import join_groups


def test_lines_of_forms_in_turn_are_one_record() -> None:
    """The lines of each record come as one."""
    lines = [line for number in range(6) for line in (f"{100 + number} Anna", f"  DOB 19{60 + number}", "  Tel 555")]

    assert list(join_groups(lines))[:2] == ["100 Anna ; DOB 1960 ; Tel 555", "101 Anna ; DOB 1961 ; Tel 555"]


def test_lines_of_one_form_stay_as_they_are() -> None:
    """Where every line is a record, none is joined to another."""
    lines = [f"{number} Anna 1960" for number in range(20)]

    assert list(join_groups(lines)) == lines
