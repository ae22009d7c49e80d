from dlp_addon.classification.evidence.neighbours import Neighbour, neighbour_evidence, surroundings
from dlp_addon.classification.headers import Topic

NAME = Neighbour(None, 0.0, frozenset())


def _weight(name: str, *others: Neighbour) -> float:
    return sum(one.weight for one in neighbour_evidence(next(surroundings([NAME, *others])), {name: 3.0}))


def test_birth_dates_make_a_name_a_persons() -> None:
    """A column beside birth dates is likelier about people."""
    assert _weight("PERSON", Neighbour("DATE_OF_BIRTH", 1.0, frozenset())) >= 1.0


def test_prices_make_a_name_a_things() -> None:
    """A column beside products and quantities is likelier about things."""
    things = Neighbour(None, 0.0, frozenset({Topic.PRODUCT}))

    assert _weight("PERSON", things, things) <= -1.0


def test_addresses_complete_cities() -> None:
    """A city beside a street address is part of it; beside nothing personal it is a place."""
    assert _weight("CITY", Neighbour("STREET_ADDRESS", 1.0, frozenset())) == 2.0
    assert _weight("CITY", Neighbour(None, 0.0, frozenset())) == 0.0


def test_types_that_nothing_speaks_for_get_no_help() -> None:
    """Neighbours raise only what is in doubt."""
    around = next(surroundings([NAME, Neighbour("DATE_OF_BIRTH", 1.0, frozenset())]))

    assert list(neighbour_evidence(around, {})) == []


def test_neighbours_say_no_more_than_twice_what_the_column_says() -> None:
    """What hardly looks like a name does not become one by its neighbours."""
    around = next(surroundings([NAME, Neighbour("DATE_OF_BIRTH", 1.0, frozenset())]))

    assert [one.weight for one in neighbour_evidence(around, {"PERSON": 0.1})] == [0.2]


def test_numbers_of_persons_are_helped_where_the_header_names_them() -> None:
    """A header's own claim is weighed against names and telephones, which neighbours help, too."""
    around = next(surroundings([NAME, Neighbour("DATE_OF_BIRTH", 1.0, frozenset())]))

    assert list(neighbour_evidence(around, {"TAX_ID": 3.0})) == []
    assert [one.weight for one in neighbour_evidence(around, {"TAX_ID": 3.0}, {"TAX_ID"})] == [1.5]


def test_a_column_is_not_its_own_neighbour() -> None:
    """What a column says itself is left out of what is around it, whichever place it has."""
    alone = [NAME, Neighbour("GENDER", 1.0, frozenset()), NAME]

    assert [around.personal for around in surroundings(alone)] == [1.0, 0.0, 1.0]
