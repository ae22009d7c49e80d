"""Lines of one sentence with other values."""

import pytest

from dlp_addon.tabular.texts.line_templates import find_template, is_glued, may_be_sentences, read_template

_NAMES = ("Anna Brook", "Emil Stone", "Vera Hollis", "Otto Marsh", "Ida Quill", "Nils Farrow", "Greta Alder")


def _lines(form: str) -> list[str]:
    return [
        form.format(name=name, file=name.replace(" ", "_"), born=f"19{60 + at}-0{at + 1}-12", tel=f"+1 555 0{at}2 4466")
        for at, name in enumerate(_NAMES)
    ]


@pytest.mark.parametrize(
    "form",
    [
        "2024-03-04 INFO [worker-1] Registered patient {name}, born {born}, phone {tel}",
        "1. {name} ... {born} ... {tel} ... by hand",
        "[04/03/24, 10:11:12] Maria: {name} {born} {tel}",
        "./patients/{file}_{born}/scan.pdf",
        "50 700 moveto ({name}) show 200 700 moveto ({born}) show",
        "^FD{name}^FS^FD{born}^FS",
        "{name} {born}\n     Tel {tel}",
    ],
)
def test_names_and_dates_are_cells_of_their_own(form: str) -> None:
    """Whatever stands between them, each line gives the name and the date as cells."""
    text = "\n".join(_lines(form))
    template = find_template(text)

    assert template is not None
    columns = [column.drop_nulls().to_list() for column in read_template(text.split("\n"), template).rows]
    assert [*_NAMES] in columns
    assert ["1960-01-12", "1961-02-12", "1962-03-12"] in [column[:3] for column in columns]


def test_numbers_in_groups_are_one_value() -> None:
    """Signs and blanks inside a number part no cells; a date behind it is none of its groups."""
    lines = [f"{name} 123-45-678{at} 44 1980-02-0{at + 1}" for at, name in enumerate(_NAMES)]
    template = find_template("\n".join(lines))

    assert template is not None
    assert [kinds for kinds in template.kinds if kinds] == ["WND"]


def test_words_before_a_value_name_it() -> None:
    """Words of headers that stand in every line before a value are its header."""
    template = find_template("\n".join(_lines("seen: {name}, born {born}")))

    assert template is not None
    assert "born" in template.header


def test_lines_of_another_form_are_kept_whole() -> None:
    """A line that does not fit comes whole in the last column."""
    template = find_template("\n".join(_lines("{name} ({born})")))

    assert template is not None
    assert read_template(["who is it"], template).rows.rows()[0][-1] == "who is it"


@pytest.mark.parametrize(
    "form", ["error in line {born}: unexpected token", "{name} went home with {name}", "def {file}(self, x): return 12"]
)
def test_lines_without_names_beside_data_have_no_template(form: str) -> None:
    """Words alone, and data without names, are left to other readers."""
    assert find_template("\n".join(_lines(form))) is None


def test_a_table_with_a_header_is_no_list_of_sentences() -> None:
    """Where a line above tells no data, the delimiter parts a table."""
    assert not may_be_sentences("id;name;born\n1;Anna Brook;1960-01-12\n", ";")
    assert may_be_sentences("10:11, Anna Brook, born 1960-01-12\n", ",")


def test_values_beside_words_of_the_template_are_glued() -> None:
    """Cells that would hold a label and its value, or two values, are told from plain ones."""
    glued = find_template("\n".join(_lines("{tel}, born {born}, seen {name}")))
    plain = find_template("\n".join(_lines("{tel}, {born}, {name}")))

    assert glued is not None
    assert plain is not None
    assert is_glued(glued, ",")
    assert not is_glued(plain, ",")
