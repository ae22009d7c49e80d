from dlp_addon.classification.evidence.name_pairs import other_half, pair_names, parted_names


def test_two_columns_of_one_kind_become_a_pair() -> None:
    """Two unnamed columns of family names are a given and a family name."""
    found = pair_names(["FAMILY_NAME", "FAMILY_NAME", None], [False] * 3, [False] * 3)

    assert {index: one.entity_type for index, one in found.items()} == {1: "GIVEN_NAME"}


def test_a_name_beside_a_named_half_is_the_other_half() -> None:
    """`Name` beside `Surname` holds given names, unless its cells have several words."""
    types, named = ["PERSON", "FAMILY_NAME"], [True, True]

    assert pair_names(types, named, [False, False])[0].entity_type == "GIVEN_NAME"
    assert pair_names(types, named, [True, False]) == {}


def test_three_columns_of_names_are_left_alone() -> None:
    """More than two columns make no pair."""
    assert pair_names(["GIVEN_NAME"] * 3, [False] * 3, [False] * 3) == {}


def test_whole_names_beside_one_named_half_are_looked_at_together() -> None:
    """`Nombre` beside `Apellidos` may be given names of two words; two halves or two whole names leave no doubt."""
    assert parted_names(["PERSON", "FAMILY_NAME"], [True, True]) == [(0, 1)]
    assert parted_names(["PERSON", "FAMILY_NAME"], [True, False]) == [(0, 1)]
    assert parted_names(["PERSON", None, "FAMILY_NAME"], [True, False, False]) == []
    assert parted_names(["PERSON", "FAMILY_NAME", "GIVEN_NAME"], [True] * 3) == []
    assert other_half("FAMILY_NAME").entity_type == "GIVEN_NAME"
