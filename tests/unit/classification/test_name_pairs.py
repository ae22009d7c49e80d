from dlp_addon.classification.name_pairs import pair_names


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
