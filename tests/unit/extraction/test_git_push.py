import tempfile

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction import extract
from dlp_addon.model.content import Upload
from dlp_addon.model.limits import Limits
from tests.sample_events import make_request

PACK = b"PACK\x00\x00\x00\x02\x00\x00\x00\x00" + bytes(20)


def line(text: bytes) -> bytes:
    """A packet line."""
    return b"%04x" % (len(text) + 4) + text


def push(body: bytes) -> list[tuple[str, bytes]]:
    """Name and content of each upload of a push."""
    request = make_request(
        {"Content-Type": "application/x-git-receive-pack-request"}, path="/site.git/git-receive-pack"
    )
    budget = OutputBudget(Limits(), tempfile.TemporaryFile)
    found = extract(request, memoryview(body), Limits(), budget)
    return [(upload.name, bytes(upload.content)) for upload in found if isinstance(upload, Upload)]


COMMANDS = line(b"0" * 40 + b" " + b"1" * 40 + b" refs/heads/main\x00 report-status") + b"0000"


@pytest.mark.parametrize("head", [COMMANDS, COMMANDS + line(b"ci.skip") + b"0000"])
def test_the_pack_stands_alone(head: bytes) -> None:
    """Commands and options are one upload, the pack behind them another."""
    contents = [content for _, content in push(head + PACK)]

    assert contents == [head, PACK]


@pytest.mark.parametrize("body", [PACK, b"zzzz", b"0003", b"00", COMMANDS[:-4] + PACK])
def test_what_is_no_push_is_one_upload(body: bytes) -> None:
    """Lines that do not end in a flush packet prove nothing: every byte is in an upload."""
    assert [content for _, content in push(body)] == [body]
