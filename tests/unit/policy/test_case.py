from collections.abc import Callable

from dlp_addon.model.finding import TableFinding
from dlp_addon.model.request import UploadRequest
from dlp_addon.policy.case import Case, column_types, is_primary, people_in, people_with


def test_site_of_a_reverse_listener_alone_is_judged(
    make_case: Callable[..., Case], make_request: Callable[..., UploadRequest]
) -> None:
    """The upstream address behind an own site does not make it internal."""
    case = make_case(make_request("10.0.0.1", target="10.0.0.1", site="www.example.org"))

    assert [name.host for name in case.names] == ["www.example.org"]
    assert case.group.id == "public"


def test_people_with_a_type_are_bounded_by_the_whole(
    make_case: Callable[..., Case], make_table: Callable[..., TableFinding]
) -> None:
    """The same people in two tables are not counted twice; people of tables without the type not at all."""
    tables = (make_table(8, ("HEALTH",)), make_table(8, ("HEALTH",)), make_table(50, ("PERSON",)))

    assert people_with(make_case(tables=tables[:2], distinct_people=8), frozenset({"HEALTH"})) == 8
    assert people_with(make_case(tables=tables, distinct_people=60), frozenset({"HEALTH"})) == 16


def test_issued_numbers_in_free_text_are_people(
    make_case: Callable[..., Case], make_table: Callable[..., TableFinding]
) -> None:
    """A number that is issued to one person stands for one, also where no record was recognized."""
    table = make_table(0, embedded=(("US_ALIEN_REGISTRATION_NUMBER", 7), ("CITY", 90)))
    case = make_case(tables=(table,), entities=(("US_ALIEN_REGISTRATION_NUMBER", 7),))

    assert people_in(table) == 7
    assert people_with(case, frozenset({"US_ALIEN_REGISTRATION_NUMBER"})) == 7
    assert column_types(table) == {"US_ALIEN_REGISTRATION_NUMBER", "CITY"}
    assert is_primary("US_SSN")
    assert not is_primary("CITY")
    assert not is_primary("NO_SUCH_TYPE")
