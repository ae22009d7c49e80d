"""What an office package holds besides its own XML parts."""

import re
from collections.abc import Iterator
from dataclasses import replace

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.media_type import MediaType
from dlp_addon.unpacking.archives.polyglots import container_starts
from dlp_addon.unpacking.archives.zip_archive import ZipArchive
from dlp_addon.unpacking.media_types import sniff
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.texts.text_runs import text_runs

# Parts that the tabular stage reads with their workbook, by where packages keep them.
_OWN_PART = re.compile(
    r"(?i)(?:\[content_types\]\.xml|(?:.*/)?_rels/.*\.rels|(?:xl|word|ppt|visio|docprops|customxml|customui|docmetadata)"
    r"/(?!embeddings/).*\.(?:xml|vml|rels)|xl/(?!embeddings/|printersettings/|ctrlprops/|activex/)(?!.*vbaproject).*\.bin|mimetype|meta-inf/.*|"
    r"(?:object[^/]*/)?(?:content|styles|meta|settings)\.xml|configurations2/.*|layout-cache|manifest\.rdf)"
)


def embedded_members(archive: ZipArchive, budget: OutputBudget) -> Iterator[Part | Flaw]:
    """Members that are no parts of the document itself, hidden as `embedded`, and what its directory does not name.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    if not archive.overlaps:
        for entry in archive.entries:
            if not _is_own(entry.name):
                budget.charge_members()
                yield from _hidden(archive.read(entry, budget), budget)
    for part in archive.unlisted(budget):
        # Without a directory the document's own parts are unlisted too.
        if archive.directory is not None or not _is_own(part.name):
            yield part


def _is_own(name: str) -> bool:
    return _OWN_PART.fullmatch(name.replace("\\", "/").lstrip("/")) is not None


def _hidden(parts: Iterator[Part | Flaw], budget: OutputBudget) -> Iterator[Part | Flaw]:
    for part in parts:
        if isinstance(part, Flaw):
            yield part
        elif sniff(part.content) != MediaType.BINARY or container_starts(part.content):
            yield Part(name=part.name, content=part.content, hidden=HidingPlace.EMBEDDED)
        else:
            for text in text_runs(part.content, HidingPlace.EMBEDDED, budget):
                yield replace(text, name=f"{part.name}!/{text.name}")
