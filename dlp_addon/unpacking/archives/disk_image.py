"""Images of optical discs: ISO 9660 with Joliet and Rock Ridge, and UDF."""

import io
import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, cast

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.unpacking.archives.polyglots import container_starts
from dlp_addon.unpacking.content_file import ContentFile
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.texts.text_runs import text_runs

if TYPE_CHECKING:
    from pycdlib.inode import Inode

_MIN_GAP_BYTES = 2048
"""One sector."""
# What the library lets through on hostile images besides its own errors.
_ERRORS = (struct.error, ValueError, LookupError, TypeError, AttributeError, AssertionError, OSError, RecursionError)


def read_disk_image(content: Content, budget: OutputBudget) -> Iterator[Part | Flaw]:
    """Every file of every directory tree, sliced from the image, and texts and containers between them.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    # Importing it takes a tenth of a second that few uploads need.
    from pycdlib import PyCdlib  # noqa: PLC0415
    from pycdlib.pycdlibexception import PyCdlibException  # noqa: PLC0415

    image = PyCdlib()
    flaw = None
    spans: dict[tuple[int, int], str] = {}
    try:
        image.open_fp(cast("BinaryIO", io.BufferedReader(ContentFile(content))))
        for inode in image.inodes:
            spans[inode.fp_offset, inode.data_length] = _name(inode)
        # The library shortens files that the image is too short for.
        if image.pvd.space_size * image.pvd.log_block_size > len(content):
            flaw = Flaw(reason=UnscannableReason.TRUNCATED, detail="disk image")
    except (PyCdlibException, *_ERRORS):
        flaw = Flaw(reason=UnscannableReason.MALFORMED, detail="disk image")
    budget.charge_members(len(spans))
    for (start, length), name in spans.items():
        # Files may lie over each other, each as long as the image.
        budget.charge_bytes(length)
        if length:
            yield Part(name=name, content=content[start : start + length])
    yield from _between(content, sorted(spans), budget)
    if flaw is not None:
        yield flaw


def _name(inode: "Inode") -> str:
    """The longest name that any tree gives a file: that of ISO 9660 alone is cut to a few capital letters."""
    names = [f"@{inode.fp_offset}"]
    for record, _ in inode.linked_records:
        if hasattr(record, "file_identifier"):
            names.append(_decoded(record.file_identifier()).split(";")[0])
        extension = getattr(record, "rock_ridge", None)
        if extension is not None:
            names.append(_decoded(extension.name()))
    return max(names[1:], key=len, default=names[0])


def _decoded(name: bytes) -> str:
    is_wide = len(name) % 2 == 0 and name[::2].count(0) * 2 > len(name[::2])
    return name.decode("utf-16-be" if is_wide else "utf-8", "replace")


def _between(content: Content, spans: list[tuple[int, int]], budget: OutputBudget) -> Iterator[Part | Flaw]:
    """What stands where no file is: deleted files, and what was written before or behind the image."""
    end = 0
    for start, length in [*spans, (len(content), 0)]:
        gap = content[end:start]
        if len(gap) >= _MIN_GAP_BYTES:
            yield from text_runs(gap, HidingPlace.EPILOGUE, budget)
            for at in container_starts(gap):
                yield Part(name=f"@{end + at}", content=gap[at:], hidden=HidingPlace.EPILOGUE, is_guess=True)
        end = max(end, start + length)
