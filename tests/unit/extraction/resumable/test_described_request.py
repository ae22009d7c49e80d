import pytest

from dlp_addon.extraction.resumable.described_request import (
    address_of,
    describe_head,
    parse_number,
    parse_object,
    parse_query,
)
from tests.unit.extraction.resumable.requests import build_request


def test_signatures_do_not_make_another_upload() -> None:
    """An address stays the same when its signature, time or place changes, and differs where the upload does."""
    urls = ("up.example/a?id=7&sig=x&se=1", "up.example/a?se=2&id=7&sig=y&offset=9", "up.example/a?id=8&sig=x")
    first, second, other = (describe_head(build_request("PUT", url, {})).address("offset") for url in urls)

    assert first == second
    assert first != other


def test_location_is_resolved() -> None:
    """Relative and absolute names of a resource are the same address."""
    head = describe_head(build_request("POST", "tus.example/files/", {}))

    assert head.resolve("24e") == head.resolve("https://tus.example:8443/files/24e") == "tus.example/files/24e"
    assert address_of("https://tus.example/files/24e?token=x") == "tus.example/files/24e"


@pytest.mark.parametrize(
    ("text", "number"), [(" 7 ", 7), ("-1", None), ("", None), ("9" * 30, None), ("٣", None), (None, None)]
)
def test_numbers_are_plain_and_bounded(text: str | None, number: int | None) -> None:
    """Only digits count, and not endlessly many."""
    assert parse_number(text) == number


def test_queries_and_objects_are_bounded() -> None:
    """Ten thousand parameters and JSON that is no object are read without harm."""
    assert len(parse_query("&".join(f"a{number}=1" for number in range(10_000)))) == 200
    assert parse_object("[" * 100_000) == {}
    assert parse_object('{"a": 1}') == {"a": 1}
