import tempfile

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.archives.ar_archive import read_ar
from dlp_addon.unpacking.parts import Flaw, Part


def _member(name: bytes, content: bytes) -> bytes:
    header = (
        name.ljust(16) + b"0".ljust(12) + b"0".ljust(6) * 2 + b"644".ljust(8) + str(len(content)).encode().ljust(10)
    )
    return header + b"`\n" + content + b"\n" * (len(content) % 2)


def _read(content: bytes) -> list[Part | Flaw]:
    return list(read_ar(memoryview(content), OutputBudget(Limits(), tempfile.TemporaryFile)))


def test_members_come_with_their_names() -> None:
    """GNU and BSD spell names differently; an index may be anything, so it comes too."""
    archive = b"!<arch>\n" + _member(b"/", b"index") + _member(b"a.csv/", b"odd") + _member(b"#1/8", b"long.csvrest")

    parts = [(part.name, bytes(part.content)) for part in _read(archive) if isinstance(part, Part)]
    assert parts == [("/", b"index"), ("a.csv", b"odd"), ("long.csv", b"rest")]


def test_a_name_that_is_too_long_is_content() -> None:
    """Nothing hides in what claims to be the name."""
    (part,) = _read(b"!<arch>\n" + _member(b"#1/600", b"Ann,1970-01-01\n" * 40))

    assert isinstance(part, Part)
    assert bytes(part.content) == b"Ann,1970-01-01\n" * 40


@pytest.mark.parametrize(
    ("tail", "reason"),
    [
        (_member(b"b.csv/", b"0123456789")[:-4], UnscannableReason.TRUNCATED),
        (b"no header" * 10, UnscannableReason.MALFORMED),
    ],
)
def test_damage_is_named_behind_what_could_be_read(tail: bytes, reason: UnscannableReason) -> None:
    """What comes before the damage is read, and the damage has its reason."""
    found = _read(b"!<arch>\n" + _member(b"a.csv/", b"whole!") + tail)

    assert isinstance(found[0], Part)
    assert [flaw.reason for flaw in found if isinstance(flaw, Flaw)] == [reason]
