import base64
import binascii
import os

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction.transfer_encoding import decode_base64, decode_transfer, is_known_encoding


def _decode(raw: bytes, encoding: str, budget: OutputBudget) -> list[bytes]:
    return [bytes(content) for content in decode_transfer(memoryview(raw), encoding, budget)]


@pytest.mark.parametrize("encoding", ["base64", " BASE64 "])
def test_base64_is_decoded(encoding: str, budget: OutputBudget) -> None:
    """Base64 in lines becomes the bytes it stands for, over the edges of windows too."""
    raw = os.urandom(2_500_000)

    assert _decode(base64.encodebytes(raw), encoding, budget) == [raw]


@pytest.mark.parametrize("raw", [b"a,b\n1,2\n", b"PK\x03\x04\x00", b"====", b"QUJD=QUJD", b"QUJD=\nQUJD"])
def test_false_base64_is_handed_over_as_it_stands(raw: bytes, budget: OutputBudget) -> None:
    """Content that is no base64 is kept, beside what a lenient server would make of it."""
    assert raw in _decode(raw, "base64", budget)


def test_base64_among_other_characters_is_read_as_lenient_servers_do(budget: OutputBudget) -> None:
    """Characters outside the alphabet do not hide content from us that a server still decodes."""
    assert b"name,number" in _decode(b"bmFt!ZSxu*dW1iZXI=", "base64", budget)


@pytest.mark.parametrize("raw", [b"Q", b"QUJDR", b"QUJD\x00", b"a b c!"])
def test_what_is_no_base64_is_told(raw: bytes, budget: OutputBudget) -> None:
    """Lengths and characters that cannot be base64 give nothing."""
    assert decode_base64(memoryview(raw), budget) is None


def test_quoted_printable_is_decoded(budget: OutputBudget) -> None:
    """Escapes and soft line breaks are undone, over the edges of windows too."""
    raw = "naïve,été\n".encode() * 200_000

    assert _decode(binascii.b2a_qp(raw), "quoted-printable", budget) == [raw]


@pytest.mark.parametrize("raw", [b"PK\x03\x04=41", b"a=\rhidden\nb"])
def test_doubtful_quoted_printable_is_handed_over_both_ways(raw: bytes, budget: OutputBudget) -> None:
    """Where decoding could destroy or drop content, the content as it stands is kept."""
    assert raw in _decode(raw, "quoted-printable", budget)


@pytest.mark.parametrize("encoding", ["", "binary", "8bit", "x-other"])
def test_other_encodings_change_nothing(encoding: str, budget: OutputBudget) -> None:
    """What is not encoded, or not in a way we know, stays as it is."""
    assert _decode(b"=41", encoding, budget) == [b"=41"]


def test_known_encodings_are_told() -> None:
    """Encodings that are undone or change nothing are known, others are not."""
    assert is_known_encoding("Binary")
    assert is_known_encoding("base64")
    assert not is_known_encoding("x-uuencode")
