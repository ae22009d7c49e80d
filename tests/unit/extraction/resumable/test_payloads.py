import base64
import json

import pytest

from dlp_addon.extraction.resumable.payloads import (
    body_range,
    decode_base64,
    decode_text_payload,
    find_text_payload,
    leave_out,
    plain_members,
)
from dlp_addon.model.content import Upload

SLICE = b"Region,July,August\nNorth,4,9\nSouth,9,1\n"
ENCODED = base64.b64encode(SLICE).decode()


def upload(content: bytes, *, is_file: bool = True) -> Upload:
    """Something that a request carries."""
    return Upload(name="data", content=memoryview(content), is_file=is_file)


@pytest.mark.parametrize(
    ("text", "is_encoded"),
    [(ENCODED, True), (f"data:text/csv;charset=utf-8;base64,{ENCODED}", True), (SLICE.decode(), False)],
)
def test_payload_in_a_plain_field(text: str, is_encoded: bool) -> None:  # noqa: FBT001
    """The longest field of a form without a file is what it sends, its base64 undone."""
    carrier = upload(text.encode(), is_file=False)
    found = find_text_payload([upload(b"7", is_file=False), carrier], None, {})

    assert found is not None
    assert (bytes(found.content), found.is_encoded) == (SLICE, is_encoded)
    assert found.carrier is carrier
    assert found.rest is None


def test_payload_in_json_is_told_by_its_name() -> None:
    """A member that is called after data comes before a longer one, and everything else is left to be looked at."""
    members = {"chunk": {"index": 1, "data": ENCODED}, "remark": "x" * 500}
    body = upload(json.dumps(members).encode())
    found = find_text_payload([body], body, members)

    assert found is not None
    assert bytes(found.content) == SLICE
    assert found.rest is not None
    assert json.loads(bytes(found.rest.content)) == {"chunk": {"index": 1, "data": ""}, "remark": "x" * 500}


def test_member_that_is_left_out() -> None:
    """Only the member that is named is emptied."""
    members: dict[str, object] = {"content": "a", "data": "b"}

    assert json.loads(bytes(leave_out(upload(b"{}"), members, "content").content)) == {"content": "", "data": "b"}


def test_members_of_inner_objects_are_fields() -> None:
    """Numbers that describe a part may stand one object deeper; the outer ones count first."""
    assert plain_members({"meta": {"index": 3, "id": "b"}, "id": "a"}) == {"index": "3", "id": "a"}


def test_base64_is_told_from_text() -> None:
    """Either alphabet, padded or not; anything else is none."""
    assert decode_base64(b"_-8") == b"\xff\xef"
    assert decode_base64(b"a,b") is None
    assert decode_text_payload(memoryview(b"a,b;base64,AAAA")) is None


def test_copy_is_no_range_of_the_body() -> None:
    """Only bytes that lie in the body are said to be there."""
    body = memoryview(b"abcdef")

    assert body_range(body, body[2:4]) == (2, 2)
    assert body_range(body, memoryview(bytes(bytearray(b"cd")))) is None
