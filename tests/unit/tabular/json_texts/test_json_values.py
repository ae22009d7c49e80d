import pytest

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.tabular.json_texts.json_values import iterate_values


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_values_may_be_cut_anywhere(size: int) -> None:
    """Items of an array are the same whatever blocks the text comes in."""
    text = b'[{"a": 12, "b": "x"}, 345, null]'

    values = list(iterate_values(text[start : start + size] for start in range(0, len(text), size)))

    assert values == [({"a": "12", "b": "x"}, True), ("345", True), (None, True)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b'[{"a": 1}, {"b"', UnscannableReason.TRUNCATED),
        (b'{"a" 1, "bbbbbbbbbbbbbbbbbbbbbbbbb": 2}', UnscannableReason.MALFORMED),
    ],
)
def test_broken_json_is_named(text: bytes, reason: UnscannableReason) -> None:
    """A document that ends too soon is told from one that is wrong."""
    with pytest.raises(UnscannableError) as caught:
        list(iterate_values(iter([text])))

    assert caught.value.reason is reason


def test_repeated_names_keep_all_values() -> None:
    """Readers differ on which of several members counts, so none takes another one's place."""
    values = list(iterate_values(iter([b'{"a": 1, "p": {"n": "Ann"}, "p": {"n": "Bob"}}'])))

    assert values == [({"a": "1", "p": [{"n": "Ann"}, {"n": "Bob"}]}, False)]


@pytest.mark.parametrize("guard", ["/* people */ ", ")]}',\n", "window.people = ", "callback(", "var a =\n// all\n"])
def test_what_guards_json_is_stepped_over(guard: str) -> None:
    """Comments, guards against inclusion, assignments and calls hide no record."""
    assert list(iterate_values(iter([f'{guard}[{{"a": 1}}, {{"a": 2}}]'.encode()]))) == [
        ({"a": "1"}, True),
        ({"a": "2"}, True),
    ]


def test_what_programs_write_is_read_whole() -> None:
    """JSON5 and literals of programs are complete: nothing is malformed, and objects may hold others."""
    text = b"[\n {name: 'Ann', tels: ['1', '2'],},\n {name: 'Bo', tels: []},\n]\n"

    assert list(iterate_values(iter([text]))) == [
        ({"name": "Ann", "tels": ["1", "2"]}, True),
        ({"name": "Bo", "tels": []}, True),
    ]


def test_the_end_of_a_statement_is_no_damage() -> None:
    """A semicolon or bracket after the value belongs to the program around it."""
    assert list(iterate_values(iter([b'callback([{"name": "Ann"}]);\n']))) == [({"name": "Ann"}, True)]
