import pytest

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.extraction.cbor import read_tokens
from dlp_addon.extraction.value_tokens import TokenKind


@pytest.mark.parametrize(
    ("encoded", "literal"),
    [
        ("00", "0"),
        ("17", "23"),
        ("1818", "24"),
        ("1903e8", "1000"),
        ("1a000f4240", "1000000"),
        ("1bffffffffffffffff", "18446744073709551615"),
        ("20", "-1"),
        ("3903e7", "-1000"),
        ("3bffffffffffffffff", "-18446744073709551616"),
        ("f90000", "0.0"),
        ("f93e00", "1.5"),
        ("fa47c35000", "100000.0"),
        ("fb3ff199999999999a", "1.1"),
        ("f97c00", "null"),
        ("f97e00", "null"),
        ("f4", "false"),
        ("f5", "true"),
        ("f6", "null"),
        ("f7", "null"),
        ("f0", "16"),
        ("f8ff", "255"),
        ("c11a514b67b0", "1363896240"),
    ],
)
def test_scalars_of_the_standard_are_read(encoded: str, literal: str) -> None:
    """The examples of RFC 8949, appendix A, give their values; tags are passed over."""
    (token,) = read_tokens(memoryview(bytes.fromhex(encoded)))

    assert token.literal == literal


@pytest.mark.parametrize(
    ("encoded", "kind", "content"),
    [
        ("40", TokenKind.BYTES, b""),
        ("4401020304", TokenKind.BYTES, b"\x01\x02\x03\x04"),
        ("6449455446", TokenKind.TEXT, b"IETF"),
        ("62c3bc", TokenKind.TEXT, "ü".encode()),
        ("d818456449455446", TokenKind.BYTES, b"dIETF"),
    ],
)
def test_strings_of_the_standard_are_read(encoded: str, kind: TokenKind, content: bytes) -> None:
    """Strings are slices of the source."""
    (token,) = read_tokens(memoryview(bytes.fromhex(encoded)))

    assert (token.kind, bytes(token.content)) == (kind, content)


@pytest.mark.parametrize(
    ("encoded", "kinds"),
    [
        ("83010203", ["array", "scalar", "scalar", "scalar"]),
        ("a10102", ["map", "scalar", "scalar"]),
        ("9f0102ff", ["array", "scalar", "scalar", "break"]),
        ("bf6161f5ff", ["map", "text", "scalar", "break"]),
        ("5f42010243030405ff", ["array", "bytes", "bytes", "break"]),
    ],
)
def test_containers_of_the_standard_are_read(encoded: str, kinds: list[str]) -> None:
    """Arrays and maps of known and unknown size, and strings in pieces, are walked in order."""
    assert [token.kind.value for token in read_tokens(memoryview(bytes.fromhex(encoded)))] == kinds


@pytest.mark.parametrize(
    ("encoded", "reason"),
    [
        ("1c", UnscannableReason.MALFORMED),
        ("1f", UnscannableReason.MALFORMED),
        ("5b7fffffffffffffff00", UnscannableReason.TRUNCATED),
        ("19", UnscannableReason.TRUNCATED),
        ("c1c1", UnscannableReason.TRUNCATED),
    ],
)
def test_broken_items_are_named(encoded: str, reason: UnscannableReason) -> None:
    """Reserved bytes and lengths that lie end the reading with their reason."""
    with pytest.raises(UnscannableError) as caught:
        list(read_tokens(memoryview(bytes.fromhex(encoded))))

    assert caught.value.reason is reason
