"""Given and family names told apart by each other."""

from collections.abc import Sequence

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.model.finding import Evidence

_PARTS = ("GIVEN_NAME", "FAMILY_NAME")
_OTHER = {"GIVEN_NAME": "FAMILY_NAME", "FAMILY_NAME": "GIVEN_NAME"}


def pair_names(types: Sequence[str | None], named: Sequence[bool], several: Sequence[bool]) -> dict[int, Evidence]:
    """Evidence by column that makes a pair of names out of two columns, each of one word a cell.

    Args:
        types: what each column is so far.
        named: whether its header says so.
        several: whether its cells are of several words.
    """
    names = [index for index, name in enumerate(types) if name in {*_PARTS, "PERSON"} and not several[index]]
    sure = {name: index for index in names if named[index] and (name := types[index]) in _PARTS}
    found: dict[int, Evidence] = {}
    if len(names) != 2:
        return found
    for place, index in enumerate(names):
        partner = types[names[1 - place]]
        if types[index] == "PERSON" and partner in _PARTS and names[1 - place] in sure.values():
            found[index] = _pairing(_OTHER[str(partner)])
    first, second = names
    if not found and not sure and types[first] == types[second] and types[first] in _PARTS:
        found[second] = _pairing(_OTHER[str(types[first])])
    return found


def parted_names(types: Sequence[str | None], named: Sequence[bool]) -> list[tuple[int, int]]:
    """The one column of names with the one right beside it, or named by its header, that holds one half of them.

    `Nombre` beside `Apellidos` holds given names, if it does not hold the family names, too.
    """
    whole = [index for index, name in enumerate(types) if name == "PERSON"]
    halves = [index for index, name in enumerate(types) if name in _PARTS]
    if len(whole) != 1 or len({types[index] for index in halves}) != 1:
        return []
    return [(whole[0], index) for index in halves if named[index] or abs(index - whole[0]) == 1][:1]


def other_half(entity_type: str | None) -> Evidence:
    """Evidence for the half of a name that the given type is not."""
    return _pairing(_OTHER[str(entity_type)])


def _pairing(entity_type: str) -> Evidence:
    return weigh("neighbours", entity_type, 3.0, "the other half of the name stands in another column")
