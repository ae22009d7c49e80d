import msgpack
import pytest

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.extraction.message_pack import read_tokens
from dlp_addon.extraction.value_tokens import TokenKind


@pytest.mark.parametrize(
    "number", [0, 1, 127, 128, 255, 256, 2**16, 2**32, 2**64 - 1, -1, -32, -33, -128, -129, -(2**15) - 1, -(2**63)]
)
def test_integers_of_every_width_are_read(number: int) -> None:
    """Integers come out as they were packed."""
    (token,) = read_tokens(memoryview(msgpack.packb(number)))

    assert token.literal == str(number)


@pytest.mark.parametrize("size", [0, 1, 31, 32, 255, 256, 65_535, 65_536])
def test_strings_of_every_length_are_read(size: int) -> None:
    """Text and bytes are slices of the source, whatever the width of their length."""
    text, raw = read_tokens(memoryview(msgpack.packb("x" * size) + msgpack.packb(b"y" * size)))

    assert (text.kind, bytes(text.content)) == (TokenKind.TEXT, b"x" * size)
    assert (raw.kind, bytes(raw.content)) == (TokenKind.BYTES, b"y" * size)


@pytest.mark.parametrize("size", [0, 15, 16, 65_536])
def test_containers_of_every_size_are_read(size: int) -> None:
    """Arrays and maps say how much follows."""
    array = next(read_tokens(memoryview(msgpack.packb([0] * size))))
    pairs = next(read_tokens(memoryview(msgpack.packb(dict.fromkeys(range(size), 0)))))

    assert (array.kind, array.size) == (TokenKind.ARRAY, size)
    assert (pairs.kind, pairs.size) == (TokenKind.MAP, size)


@pytest.mark.parametrize("size", [1, 2, 3, 4, 8, 16, 300, 70_000])
def test_extensions_are_bytes(size: int) -> None:
    """What only the application understands is content to examine."""
    (token,) = read_tokens(memoryview(msgpack.packb(msgpack.ExtType(5, b"z" * size))))

    assert bytes(token.content) == b"z" * size


def test_scalars_are_written_as_json() -> None:
    """Nil, booleans and floats of both widths have JSON literals."""
    packed = b"".join(map(msgpack.packb, (None, False, True, 1.25))) + b"\xca\x3f\x00\x00\x00"

    assert [token.literal for token in read_tokens(memoryview(packed))] == ["null", "false", "true", "1.25", "0.5"]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [(b"\xc1", UnscannableReason.MALFORMED), (b"\xdb\xff\xff\xff\xffa", UnscannableReason.TRUNCATED)],
)
def test_broken_objects_are_named(raw: bytes, reason: UnscannableReason) -> None:
    """A reserved byte or a length that lies ends the reading with its reason."""
    with pytest.raises(UnscannableError) as caught:
        list(read_tokens(memoryview(raw)))

    assert caught.value.reason is reason
