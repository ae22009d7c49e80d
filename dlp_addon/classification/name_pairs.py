"""Given and family names told apart by each other."""

from collections.abc import Sequence

from dlp_addon.classification.odds import weigh
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


def _pairing(entity_type: str) -> Evidence:
    return weigh("neighbours", entity_type, 3.0, "the other half of the name stands in another column")
