from collections.abc import Callable

import pytest

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.finding import TableFinding
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.inspection import InspectedFile, Unscannable
from dlp_addon.policy.case import Case
from dlp_addon.policy.conditions.content import (
    BodySize,
    Credentials,
    DistinctPeople,
    EntityTypes,
    FileName,
    FileType,
    HiddenContent,
    IdentifyingCombination,
    Rows,
    SpecialCategory,
    UnscannableContent,
)
from dlp_addon.policy.conditions.logic import Bounds

type Cases = Callable[..., Case]
type Tables = Callable[..., TableFinding]


def file(name: str, media_type: str) -> InspectedFile:
    """A file of an upload."""
    return InspectedFile(name=name, media_type=media_type, size=1, sha256="")


@pytest.mark.parametrize(("people", "holds"), [(9, False), (10, True), (100_000, True)])
def test_distinct_people_are_counted_without_a_cap(make_case: Cases, people: int, *, holds: bool) -> None:
    """The threshold itself matches, and so does anything above."""
    assert DistinctPeople(Bounds(10)).holds(make_case(distinct_people=people)) is holds


def test_share_of_rows_looks_at_each_table(make_case: Cases, make_table: Tables) -> None:
    """A long table of figures does not hide a short table of people."""
    tables = (make_table(10, rows=20), make_table(0, rows=1_000_000))
    condition = DistinctPeople(Bounds(10), share_of_rows=0.5)

    assert condition.holds(make_case(distinct_people=10, tables=tables))
    assert not DistinctPeople(Bounds(10), share_of_rows=0.51).holds(make_case(distinct_people=10, tables=tables))
    assert condition.reasons(make_case(distinct_people=10, tables=tables)) == (
        "Holds data of 10 different people (this rule: 10 or more).",
        "Up to 50% of a table's rows are different people (this rule: 50% or more).",
    )


def test_entity_types_need_enough_different_values(make_case: Cases) -> None:
    """One of the alternatives and every one of the others must reach the number."""
    case = make_case(entities=(("PERSON", 5), ("US_SSN", 4)))

    assert EntityTypes(("US_SSN", "IBAN_CODE"), ("PERSON",), 4).holds(case)
    assert not EntityTypes(("US_SSN",), ("PERSON",), 5).holds(case)
    assert not EntityTypes((), ("PERSON", "US_SSN"), 5).holds(case)
    assert EntityTypes(("US_SSN",), (), 1).reasons(case) == ("Holds different values: 4 social security numbers.",)


def test_credentials_are_summed_over_types(make_case: Cases) -> None:
    """Passwords and secrets count together."""
    case = make_case(entities=(("PASSWORD", 2), ("SECRET", 1), ("PERSON", 50)))

    assert Credentials(Bounds(3)).holds(case)
    assert not Credentials(Bounds(4)).holds(case)
    assert Credentials(Bounds(3)).reasons(case) == ("Holds 3 passwords or secrets (this rule: 3 or more).",)


def test_special_category_counts_people_and_not_values(make_case: Cases, make_table: Tables) -> None:
    """Five people with one diagnosis are five; a table without people is none."""
    ill = make_case(tables=(make_table(5, ("PERSON", "HEALTH")),), distinct_people=5, entities=(("HEALTH", 1),))
    figures = make_case(tables=(make_table(0, ("RELIGION",), rows=40),), entities=(("RELIGION", 12),))

    assert SpecialCategory(Bounds(5)).holds(ill)
    assert not SpecialCategory(Bounds(6)).holds(ill)
    assert not SpecialCategory(Bounds(1)).holds(figures)
    assert SpecialCategory(Bounds(5)).reasons(ill) == ("Holds health data of 5 people (this rule: 5 or more).",)


def test_combination_must_stand_in_one_table(make_case: Cases, make_table: Tables) -> None:
    """Names in one table and birth dates in another identify nobody; a family name is a name."""
    condition = IdentifyingCombination((frozenset({"PERSON", "DATE_OF_BIRTH"}),), 5)
    together = make_case(tables=(make_table(5, ("FAMILY_NAME", "DATE_OF_BIRTH")),))
    apart = make_case(tables=(make_table(5, ("PERSON",)), make_table(5, ("DATE_OF_BIRTH",))))

    assert condition.holds(together)
    assert not condition.holds(apart)
    assert not IdentifyingCombination(condition.any_of, 6).holds(together)
    assert condition.reasons(together) == (
        "Holds birth dates, names together in one table, of 5 people (this rule: 5 or more).",
    )
    assert condition.reasons(apart) == ("Holds no table with an identifying combination of this rule.",)


def test_hidden_content_counts_by_place_and_people(make_case: Cases, make_table: Tables) -> None:
    """Only the wanted places count, and only with enough people in one table."""
    case = make_case(tables=(make_table(3, hidden=HidingPlace.VERY_HIDDEN), make_table(90)))

    assert HiddenContent(frozenset(HidingPlace), 3).holds(case)
    assert not HiddenContent(frozenset(HidingPlace), 4).holds(case)
    assert not HiddenContent(frozenset({HidingPlace.SHEET}), 0).holds(case)
    assert HiddenContent(frozenset(HidingPlace), 3).reasons(case) == (
        "Holds 1 hidden table (very hidden) with up to 3 people.",
    )


def test_unscannable_content_counts_by_reason_table_and_type(make_case: Cases) -> None:
    """Reason, possible table and media type must fit the same part."""
    part = Unscannable(path="p", reason=UnscannableReason.ENCRYPTED, media_type="application/zip")
    other = Unscannable(path="p", reason=UnscannableReason.MALFORMED, may_hold_table=False)
    case = make_case(unscannable=(part, other))
    encrypted = frozenset({UnscannableReason.ENCRYPTED})

    assert UnscannableContent(encrypted, may_hold_table=True).holds(case)
    assert not UnscannableContent(encrypted, may_hold_table=False).holds(case)
    assert not UnscannableContent(encrypted, media_types=("image/*",)).holds(case)
    assert UnscannableContent(frozenset(UnscannableReason)).reasons(case) == (
        "2 parts could not be examined: encrypted (1), malformed (1).",
    )


def test_file_type_of_one_file_or_of_every_file(make_case: Cases, make_table: Tables) -> None:
    """A rule looks for one such file, an exception wants all to be such."""
    case = make_case(files=(file("a.xlsx", "application/x-ole"), file("b.png", "image/png")))
    archived = make_case(files=(file("a.zip", "application/zip"),), tables=(make_table(),))

    assert FileType((), frozenset({"xlsx"}), every=False).holds(case)
    assert not FileType((), frozenset({"xlsx"}), every=True).holds(case)
    assert FileType(("image/*",), frozenset({"xlsx"}), every=True).holds(case)
    assert FileType((), frozenset({"xlsx"}), every=False).holds(archived)
    assert not FileType(("*",), frozenset(), every=True).holds(make_case())
    assert FileType((), frozenset(), every=False).reasons(case) == (
        "Media types of its files: application/x-ole, image/png.",
    )


def test_file_name_of_one_file_or_of_every_file(make_case: Cases) -> None:
    """Case does not matter; the reason repeats no name."""
    case = make_case(files=(file("Roster-May.xlsx", "x/y"), file("other", "x/y")))

    assert FileName(("*roster*",), every=False).holds(case)
    assert not FileName(("*roster*",), every=True).holds(case)
    assert FileName(("*roster*",), every=False).reasons(case) == ("1 file has a name that this rule looks for.",)


def test_size_and_rows(make_case: Cases, make_table: Tables) -> None:
    """Bytes of the body and rows over all tables."""
    case = make_case(tables=(make_table(rows=600), make_table(rows=400)))

    assert BodySize(Bounds(100, 100)).holds(case)
    assert Rows(Bounds(1000)).holds(case)
    assert not Rows(Bounds(1001)).holds(case)
    assert BodySize(Bounds(1)).reasons(case) == ("Is 100 bytes long (this rule: 1 or more).",)
    assert Rows(Bounds(1)).reasons(case) == ("Holds 1,000 table rows (this rule: 1 or more).",)
