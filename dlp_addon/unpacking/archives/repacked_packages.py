"""Workbook packages put into the form that every reader takes: members deflated, none sealed, the root part there."""

import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.unpacking.archives.zip_archive import ZipArchive
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.zip_structure import ZipEntry

_USUAL_METHODS = frozenset({0, 8})
_MAX_VIEWS = 8
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


def views(archive: ZipArchive) -> tuple[tuple[ZipEntry, ...], ...]:
    """The members as readers may see them: where several have one name, some take the first and others the last."""
    by_name = _by_name(archive)
    if len(by_name) == len(archive.entries) or archive.overlaps:
        return ()
    most = min(max(map(len, by_name.values())), _MAX_VIEWS)
    turns = (*range(most - 1), -1)
    return tuple(tuple(same[min(turn, len(same) - 1)] for same in by_name.values()) for turn in turns)


def unseen_copies(archive: ZipArchive) -> tuple[Flaw, ...]:
    """Names with more members than there are views; those in the middle are in none."""
    too_many = [same[0].name for same in _by_name(archive).values() if len(same) > _MAX_VIEWS]
    return tuple(
        Flaw(name=name, reason=UnscannableReason.OVER_LIMIT, detail="members of one name") for name in too_many
    )


def repack(archive: ZipArchive, budget: OutputBudget, entries: Sequence[ZipEntry] = ()) -> Repacked:
    """The package with all members that can be had, or with these, deflated.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    flaws: list[Flaw] = []
    content = budget.store(_pieces(archive, entries or archive.entries, budget, flaws), packed_bytes=None)
    return Repacked(content, tuple(flaws))


def _by_name(archive: ZipArchive) -> dict[str, list[ZipEntry]]:
    by_name: dict[str, list[ZipEntry]] = {}
    for entry in archive.entries:
        by_name.setdefault(_normalized(entry.name), []).append(entry)
    return by_name


def _missing_root(archive: ZipArchive) -> str | None:
    """The main part that no relation leads to, as the part that would is not there."""
    names = {_normalized(name): name for name in archive.names}
    return None if _ROOT in names else next((names[part] for part in _MAIN_PARTS if part in names), None)


def _normalized(name: str) -> str:
    return name.lower().replace("\\", "/").lstrip("/")


def _pieces(
    archive: ZipArchive, entries: Sequence[ZipEntry], budget: OutputBudget, flaws: list[Flaw]
) -> Iterator[bytes]:
    stream = _Pieces()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for entry in entries:
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
