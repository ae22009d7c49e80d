"""Cabinets ([MS-CAB]), stored or in MSZIP; what LZX and Quantum pack is named, for no library unpacks it in Python."""

import struct
from collections.abc import Iterator

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.parts import Flaw, Part

_MAX_BYTES = 512 * 1024 * 1024
"""The library wants the whole cabinet in memory."""
_BLOCK_BYTES = 32 * 1024
"""What one block unpacks to at most ([MS-CAB] 2.3)."""
_HEADER_BYTES, _RESERVE_FLAG = 36, 4
# What the library lets through on hostile headers besides its own errors.
_ERRORS = (struct.error, ValueError, LookupError, TypeError, AssertionError)


def read_cabinet(content: Content, limits: Limits, budget: OutputBudget) -> Iterator[Part | Flaw]:
    """Every file of a cabinet, those of one name too.

    Raises:
        UnscannableError: OVER_LIMIT, by the blocks that the header counts, before anything is unpacked.
    """
    # Importing it takes some milliseconds that few uploads need.
    from cabarchive import CabArchive, CorruptionError, NotSupportedError  # noqa: PLC0415
    from cabarchive.parser import CabArchiveParser  # noqa: PLC0415

    class Members(CabArchive):
        """Keeps every file; the library's own dictionary keeps the last of one name."""

        def __setitem__(self, key: str, val: object) -> None:
            members.append((key, memoryview(val.buf or b"")))  # type: ignore[attr-defined]

    members: list[tuple[str, Content]] = []
    flaw = None
    try:
        _check_size(content, limits, budget)
        CabArchiveParser(Members()).parse(bytes(content))
    except NotSupportedError:
        flaw = Flaw(reason=UnscannableReason.UNSUPPORTED, detail="cab method")
    except (CorruptionError, *_ERRORS):
        flaw = Flaw(reason=UnscannableReason.MALFORMED, detail="cab")
    budget.charge_members(len(members))
    for name, member in members:
        budget.charge_bytes(len(member))
        yield Part(name=name.replace("\\", "/"), content=member)
    if flaw is not None:
        yield flaw


def _check_size(content: Content, limits: Limits, budget: OutputBudget) -> None:
    """Folders may count the same blocks over and over: what they come to is known before any is unpacked."""
    if len(content) > _MAX_BYTES:
        raise UnscannableError(UnscannableReason.OVER_LIMIT, "cabinet size")
    folders, _, flags = struct.unpack_from("<HHH", content, 26)
    at, reserved = _HEADER_BYTES, 0
    if flags & _RESERVE_FLAG:
        header_bytes, reserved, _ = struct.unpack_from("<HBB", content, at)
        at += 4 + header_bytes
    step = 8 + reserved
    blocks = sum(struct.unpack_from("<H", content, at + step * folder + 4)[0] for folder in range(folders))
    room = min(limits.max_unpacked_bytes - budget.unpacked_bytes, _MAX_BYTES)
    if blocks * _BLOCK_BYTES > room + folders * _BLOCK_BYTES:
        raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_unpacked_bytes")
