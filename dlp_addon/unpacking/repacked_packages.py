"""Workbook packages put into the form that every reader takes: members deflated, none sealed, the root part there."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Content
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.zip_archive import ZipArchive

_USUAL_METHODS = frozenset({0, 8})
_ROOT = "_rels/.rels"
_MAIN_PARTS = ("xl/workbook.xml", "xl/workbook.bin")
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{}"/>'
    "</Relationships>"
)


@dataclass(slots=True)
class Repacked:
    """A package made anew, and the members that could not be had."""

    content: Content = field(repr=False)
    flaws: tuple[Flaw, ...] = ()


def needs_repacking(archive: ZipArchive) -> bool:
    """Whether readers of workbooks would call a package damaged that only is unusual."""
    if archive.directory is None or archive.overlaps:
        return False
    is_unusual = any(entry.method not in _USUAL_METHODS or entry.is_encrypted for entry in archive.entries)
    return is_unusual or _missing_root(archive) is not None


def repack(archive: ZipArchive, budget: OutputBudget) -> Repacked:
    """The package with all members that can be had, deflated.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    flaws: list[Flaw] = []
    content = budget.store(_pieces(archive, budget, flaws), packed_bytes=None)
    return Repacked(content, tuple(flaws))


def _missing_root(archive: ZipArchive) -> str | None:
    """The main part that no relation leads to, as the part that would is not there."""
    names = {name.lower().replace("\\", "/").lstrip("/"): name for name in archive.names}
    return None if _ROOT in names else next((names[part] for part in _MAIN_PARTS if part in names), None)


def _pieces(archive: ZipArchive, budget: OutputBudget, flaws: list[Flaw]) -> Iterator[bytes]:
    stream = _Pieces()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for entry in archive.entries:
            for part in archive.read(entry, budget):
                if isinstance(part, Flaw):
                    flaws.append(part)
                elif part.name == entry.name:
                    _write(package, part)
                    yield stream.take()
        if (main := _missing_root(archive)) is not None:
            package.writestr(_ROOT, _RELATIONS.format(main.replace("\\", "/").lstrip("/")))
    yield stream.take()


def _write(package: zipfile.ZipFile, part: Part) -> None:
    with package.open(zipfile.ZipInfo(part.name), "w", force_zip64=True) as member:
        member.write(part.content)


class _Pieces:
    """A file that is written from its beginning to its end and taken away as it grows."""

    def __init__(self) -> None:
        self._held = bytearray()

    def write(self, piece: bytes, /) -> int:
        self._held += piece
        return len(piece)

    def flush(self) -> None:
        """Nothing waits."""

    def close(self) -> None:
        """Nothing is open."""

    def take(self) -> bytes:
        """What has been written since."""
        taken = bytes(self._held)
        self._held.clear()
        return taken
