from dlp_addon.extraction.resumable import read_answer
from tests.unit.extraction.resumable.requests import build_request

CREATION = build_request("POST", "tus.example/files", {})


def test_location_names_the_upload() -> None:
    """The address in a header is the one that slices will go to."""
    answer = read_answer(CREATION, (("Location", "/files/24e?sig=1"),), b"")

    assert answer.addresses == ("tus.example/files/24e",)


def test_ids_and_addresses_in_json_name_the_upload() -> None:
    """What a server issues in a small JSON body is known, also one level deeper."""
    body = b'{"session_id": "AAE12345", "n": 3, "upload": {"id": "u-987654", "uploadUrl": "https://up.example/x"}}'

    answer = read_answer(CREATION, (), body)

    assert answer.identities == ("AAE12345", "u-987654")
    assert answer.addresses == ("up.example/x",)


def test_hostile_answers_name_nothing() -> None:
    """Endless nesting, lists, broken JSON and broken addresses are read as nothing."""
    for body in (b"{" * 60_000, b'{"a":' * 20_000, b"[1]", b"\xff{", b"{" + b" " * 70_000 + b"}"):
        assert read_answer(CREATION, (("Location", "http://[x"),), body).identities == ()
