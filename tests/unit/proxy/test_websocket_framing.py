import pytest

from dlp_addon.proxy.websocket_framing import as_lines, find_json, find_packet_end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b'42["rows",[1]]', b'["rows",[1]]'),
        (b'42/admin,7["rows"]', b'["rows"]'),
        (b'451-["file",{"_placeholder":true,"num":0}]', b'["file",{"_placeholder":true,"num":0}]'),
        (b'SEND\ndestination:/q\n\n{"a":1}\x00', b'{"a":1}'),
        (b'["already bare"]', None),
        (b"Smith,[A123],more", None),
        (b"Smith,[not json]", None),
        (b"4" + b"[" * 30_000 + b"]" * 30_000, None),
        (b"x" * 2000 + b"[1]", None),
        (b"", None),
        (b"2", None),
    ],
)
def test_json_behind_a_prefix(text: bytes, expected: bytes | None) -> None:
    """What a protocol puts before its JSON is told from it; text that merely has brackets stays as it is."""
    assert find_json(text) == expected


@pytest.mark.parametrize(
    ("beginning", "expected"),
    [(b'42["', 2), (b'42/admin,7["', 10), (b"451-[", 4), (b"42", 0), (b"2026-01-01,[", 0), (b"[", 0), (b"", 0)],
)
def test_end_of_a_packet_prefix(beginning: bytes, expected: int) -> None:
    """Of a message that is too long to be parsed here, its beginning tells where the JSON starts."""
    assert find_packet_end(beginning) == expected


def test_records_become_lines() -> None:
    """Messages that share a frame, or carry a prefix, stand in lines of their own, as records do."""
    assert as_lines(b'{"a":1}\x1e{"b":2}\x1e') == b'{"a":1}\n{"b":2}'
    assert as_lines(b'42["a"]') == b'["a"]'
    assert as_lines(b"Anna,1") == b"Anna,1"
