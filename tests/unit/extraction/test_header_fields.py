import pytest

from dlp_addon.extraction.header_fields import (
    decode_text,
    field_value,
    field_values,
    list_items,
    parse_field_block,
    parse_parameterized,
)


def test_text_is_utf8_or_latin1() -> None:
    """Bytes that are no UTF-8 are read as latin-1, so that no header is lost."""
    assert decode_text("é".encode()) == "é"
    assert decode_text(b"\xe9") == "é"


def test_fields_are_found_in_any_case_and_order() -> None:
    """Names of fields know no case, and repeated fields keep their order."""
    fields = (("A", "1"), ("b", "2"), ("a", "3"))

    assert field_values(fields, "A") == ("1", "3")
    assert field_value(fields, "B") == "2"
    assert field_value(fields, "c") is None


def test_list_fields_are_one_list() -> None:
    """A list that is spread over several fields, with empty members, is one list."""
    assert list_items(["gzip, ", "AWS-Chunked,br"]) == ["gzip", "aws-chunked", "br"]


@pytest.mark.parametrize("line", [b"\r\n", b"\n"])
def test_folded_fields_are_joined(line: bytes) -> None:
    """A line that starts with white space belongs to the field before it, whatever ends the lines."""
    block = parse_field_block(line.join([b"A: one;", b"\ttwo", b"B:three"]))

    assert block.fields == (("A", "one;\ttwo"), ("B", "three"))
    assert block.is_regular


def test_lines_that_are_no_fields_are_noticed() -> None:
    """A line without a field name is passed over and makes the block irregular."""
    block = parse_field_block(b"Ann,123\r\nA: 1")

    assert block.fields == (("A", "1"),)
    assert not block.is_regular


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ('form-data; filename="a;b.xlsx"', "a;b.xlsx"),
        ("form-data; filename=plain name.xlsx ; x=1", "plain name.xlsx"),
        (r'form-data; filename="say \"hi\".csv"', 'say "hi".csv'),
        (r'form-data; filename="C:\people\list.xls"', r"C:\people\list.xls"),
        ('form-data; filename="open.csv', "open.csv"),
        ("attachment; FileName*=UTF-8''na%C3%AFve%20list.csv; filename=\"naive.csv\"", "naïve list.csv"),
        ("attachment; filename*=iso-8859-1'en'%E9.csv", "é.csv"),
        ("attachment; filename*=zlib''%41.csv", "A.csv"),
        ('attachment; filename*0="one-"; filename*1="two.csv"', "one-two.csv"),
        ("attachment; filename*1*=%C3%A9.csv; filename*0*=utf-8''caf", "café.csv"),
        ("attachment; filename==?utf-8?B?w6kuY3N2?=", "é.csv"),
        ('attachment; filename="=?nothing?Q?a=2Ecsv?="', "a.csv"),
        ('attachment; filename="=?utf-8?Q?=C3=A9?= list.csv"', "é list.csv"),
        ('attachment; filename="=?utf-8?b?a?="', "=?utf-8?b?a?="),
        ("attachment", None),
    ],
)
def test_parameters_are_read_in_every_spelling(value: str, name: str | None) -> None:
    """Quoted, bare, escaped, cut and encoded parameters give the name that the sender meant."""
    assert parse_parameterized(value).parameter("filename") == name


def test_value_before_parameters_is_lower_case() -> None:
    """What stands before the first semicolon is compared without regard to case."""
    assert parse_parameterized(" Multipart/Form-Data ;boundary=A").value == "multipart/form-data"


def test_repeated_parameters_are_all_kept() -> None:
    """Servers disagree on which of two parameters counts, so neither is dropped."""
    assert parse_parameterized("multipart/mixed; boundary=a; boundary=b").parameter_values("boundary") == ("a", "b")


def test_parameter_floods_are_bounded() -> None:
    """A header of a million parameters costs a bounded number of them."""
    assert len(parse_parameterized("a" + ";b=c" * 1_000_000).parameters) == 256
