import tempfile

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.extraction import aws_chunked
from dlp_addon.extraction.aws_chunked import is_framed, remove_framing
from dlp_addon.model.limits import Limits

_SIGNED = b"3;chunk-signature=" + b"a" * 64 + b"\r\nabc\r\n0;chunk-signature=" + b"b" * 64 + b"\r\n\r\n"


@pytest.mark.parametrize(
    "body",
    [
        _SIGNED,
        b"3\r\nabc\r\n0\r\n\r\n",
        b"1\r\na\r\n2\r\nbc\r\n0\r\n\r\n",
        b"1\na\n2\nbc\n0\n\n",
        b"2\r\nab\r\n1\r\nc\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n",
        b"0003\r\nabc\r\n0\r\n",
    ],
)
def test_frames_are_joined(body: bytes, budget: OutputBudget) -> None:
    """Signed or not, with trailers or not, one frame or many give the data and nothing else."""
    unframed = remove_framing(memoryview(body), budget)

    assert bytes(unframed.content) == b"abc"
    assert (unframed.leftovers, unframed.errors) == ((), ())


def test_one_frame_is_not_copied() -> None:
    """The common case, one frame, costs no scratch space."""
    body = memoryview(b"100000\r\n" + bytes(0x100000) + b"\r\n0\r\n\r\n")
    budget = OutputBudget(Limits(max_unpacked_bytes=0), tempfile.TemporaryFile)

    assert remove_framing(body, budget).content.obj is body.obj


@pytest.mark.parametrize("body", [b"5\r\nabc", b"3\r\nabc", b"3\r\nabcX\r\n0\r\n", b"1\r\na\r\nzz"])
def test_broken_frames_give_both_readings(body: bytes, budget: OutputBudget) -> None:
    """Where frames stop early, what they held and the whole body are handed over, and it is named."""
    unframed = remove_framing(memoryview(body), budget)

    assert bytes(unframed.content) in {b"abc", b"a"}
    assert [bytes(content) for content in unframed.leftovers] == [body]
    assert [error.reason for error in unframed.errors] == [UnscannableReason.TRUNCATED]


def test_body_without_frames_stays_as_it_is(budget: OutputBudget) -> None:
    """A body that is announced as framed and is not comes back whole."""
    unframed = remove_framing(memoryview(b"PK\x03\x04"), budget)

    assert bytes(unframed.content) == b"PK\x03\x04"
    assert [error.reason for error in unframed.errors] == [UnscannableReason.MALFORMED]


def test_bytes_behind_the_last_frame_are_handed_over(budget: OutputBudget) -> None:
    """Only trailer fields may follow the last frame; other bytes are content."""
    unframed = remove_framing(memoryview(b"3\r\nabc\r\n0\r\nname,number\nAnn,1"), budget)

    assert [bytes(content) for content in unframed.leftovers] == [b"name,number\nAnn,1"]


def test_frame_floods_are_bounded(budget: OutputBudget, monkeypatch: pytest.MonkeyPatch) -> None:
    """More frames than any client sends end the reading with a named limit."""
    monkeypatch.setattr(aws_chunked, "_MAX_FRAMES", 10)

    with pytest.raises(UnscannableError) as caught:
        remove_framing(memoryview(b"1\r\na\r\n" * 11), budget)

    assert caught.value.reason is UnscannableReason.OVER_LIMIT


@pytest.mark.parametrize(
    ("body", "fields", "framed"),
    [
        (b"x", (("Content-Encoding", "gzip,AWS-chunked"),), True),
        (b"x", (("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"),), True),
        (b"x", (("X-Amz-Decoded-Content-Length", "1"),), True),
        (_SIGNED, (), True),
        (b"3\r\nabc\r\n0\r\n\r\n", (), False),
        (b"", (("Content-Encoding", "aws-chunked"),), False),
    ],
)
def test_framing_is_recognized(body: bytes, fields: tuple[tuple[str, str], ...], framed: bool) -> None:  # noqa: FBT001 (a table of cases)
    """Any of the three announcements, or a signature in the first line, says that a body is framed."""
    assert is_framed(memoryview(body), fields) is framed
