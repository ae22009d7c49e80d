"""Files that mean to carry people out unseen: each is counted, or refused with a reason that says why."""

import tempfile
from collections.abc import Callable, Mapping
from types import MappingProxyType

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Artifact, UnreadPart, Upload
from dlp_addon.model.limits import Limits
from dlp_addon.model.table import Table
from dlp_addon.tabular import read_tables
from dlp_addon.unpacking import unpack
from tests.conformance.attacks import package_attacks, polyglots, text_attacks, zip_attacks
from tests.conformance.attacks.payload import NAMES

ATTACKS: Mapping[str, Callable[[], bytes]] = MappingProxyType(
    {**zip_attacks.ATTACKS, **package_attacks.ATTACKS, **polyglots.ATTACKS, **text_attacks.ATTACKS}
)
NAMED = frozenset(
    {
        "overlapping members",
        "encrypted flag in the directory",
        "encrypted flag in the local header",
        "unknown method in the local header",
        "fourteen deep",
        "rar behind a GIF",
        "sealed 7z behind a GIF",
        "workbook behind an old workbook's head",
    }
)
"""What receivers read differently or not at all: it is not read here either, and counts as what may hold a table."""
OPAQUE = frozenset({"reversed workbook"})
"""Bytes that nothing marks: any cipher looks the same."""
_GIF_BLOCK_COSTS = 1


def _examine(content: bytes) -> list[Table | UnreadPart]:
    limits = Limits()
    found: list[Table | UnreadPart] = []
    budget = OutputBudget(limits, tempfile.TemporaryFile)
    for part in unpack(Upload(name="body", content=memoryview(content)), limits, budget):
        found.extend(read_tables(part, limits) if isinstance(part, Artifact) else [part])
    return found


def _names(found: list[Table | UnreadPart]) -> set[str]:
    cells = [cell or "" for part in found if isinstance(part, Table) for column in part.columns for cell in column]
    return {name for name in NAMES if any(name in cell for cell in cells)}


@pytest.mark.parametrize("attack", sorted(ATTACKS.keys() - NAMED - OPAQUE))
def test_people_are_found(attack: str) -> None:
    """Everybody stands in a table that is read; one name may fall on a block's length byte of a picture's comment."""
    found = _examine(ATTACKS[attack]())

    assert len(_names(found)) >= len(NAMES) - _GIF_BLOCK_COSTS


@pytest.mark.parametrize("attack", sorted(NAMED))
def test_what_cannot_be_read_is_named(attack: str) -> None:
    """A reason is given, as for something that may hold a table."""
    found = _examine(ATTACKS[attack]())

    assert any(isinstance(part, UnreadPart) and part.may_hold_table for part in found)


@pytest.mark.parametrize("attack", sorted(ATTACKS))
def test_nothing_is_silently_clean(attack: str) -> None:
    """Whatever the attack, there is a table or a reason."""
    assert _examine(ATTACKS[attack]())
