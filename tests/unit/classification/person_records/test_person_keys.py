from collections.abc import Callable
from typing import Any

from dlp_addon.classification.counting.people import NAME, REST
from dlp_addon.classification.person_records.person_keys import person_keys
from dlp_addon.classification.person_records.row_facts import gather_facts
from dlp_addon.classification.person_records.typed_column import typed_columns


def keys_of(typed: Any) -> Any:  # noqa: ANN401 - the fixture's class is not importable
    """Keys of the rows of a typed table."""
    return person_keys(gather_facts(typed.table, typed_columns(typed.typings)))


def test_parts_of_a_name_make_the_whole_name(typed: Callable[..., Any]) -> None:
    """Given, middle and family name in columns are the same person as all of them in one cell."""
    apart = {
        "Given": ("GIVEN_NAME", ["Eulalia"]),
        "Middle": ("MIDDLE_NAME", ["María"]),
        "Family": ("FAMILY_NAME", ["Tinoco"]),
    }
    together = {"Name": ("PERSON", ["TINOCO, Eulalia Maria"])}

    assert keys_of(typed(apart))[NAME].to_list() == keys_of(typed(together))[NAME].to_list()


def test_a_missing_part_is_no_name(typed: Callable[..., Any]) -> None:
    """Where all parts are empty there is no name."""
    columns = {"Given": ("GIVEN_NAME", [None, "Ana"]), "Family": ("FAMILY_NAME", [None, None])}

    assert keys_of(typed(columns))[NAME].is_null().to_list() == [True, False]


def test_given_and_family_names_go_before_other_whole_names(typed: Callable[..., Any]) -> None:
    """Who stands in a column of contacts or fathers is not whom the row is of."""
    columns = {
        "Father": ("PERSON", ["Anselmo Tinoco"]),
        "Given": ("GIVEN_NAME", ["Eulalia"]),
        "Family": ("FAMILY_NAME", ["Tinoco"]),
    }

    assert (
        keys_of(typed(columns))[NAME].to_list() == keys_of(typed({"N": ("PERSON", ["Eulalia Tinoco"])}))[NAME].to_list()
    )


def test_few_names_beside_many_are_not_whom_the_rows_are_of(typed: Callable[..., Any]) -> None:
    """A judge hears many respondents."""
    people = ["Ana Ruiz", "Eva Lim", "Ida Roth"]
    columns = {"Judge": ("PERSON", ["Tom Hale"] * 3), "Respondent": ("PERSON", people)}

    assert keys_of(typed(columns))[NAME].to_list() == keys_of(typed({"N": ("PERSON", people)}))[NAME].to_list()


def test_traits_alone_are_compared_together(typed: Callable[..., Any]) -> None:
    """Rows with neither name, number nor contact are told apart by all that they say."""
    columns = {"DOB": ("DATE_OF_BIRTH", ["1980-01-02", "1980-01-02"]), "Sex": ("GENDER", ["F", "f"])}

    assert keys_of(typed(columns))[REST].n_unique() == 1


def test_a_table_without_personal_columns_has_no_keys(typed: Callable[..., Any]) -> None:
    """No personal cell, no key."""
    assert keys_of(typed({"Stock": (None, ["1", "2"])}))[REST].null_count() == 2


def test_names_that_many_given_names_share_are_halves(typed: Callable[..., Any]) -> None:
    """Where the father's name follows the given one, as in Ethiopia, both together are the person's."""
    given, fathers = ["Getachew", "Hirut", "Dawit", "Almaz", "Sara"], ["Alemu", "Worku", "Alemu", "Worku", "Alemu"]
    columns = {"First name": ("GIVEN_NAME", given), "Father name": ("PERSON", fathers)}
    whole = {"Name": ("PERSON", [f"{one} {other}" for one, other in zip(given, fathers, strict=True)])}

    assert keys_of(typed(columns))[NAME].to_list() == keys_of(typed(whole))[NAME].to_list()


def test_numbers_of_others_are_no_keys(typed: Callable[..., Any]) -> None:
    """The number of who cares for a client does not make one person of all the clients."""
    given_names, families = ("Ana", "Eva", "Ida", "Noa", "Lea"), ("Ruiz", "Lim", "Vos")
    clients = [f"{given} {family}" for given in given_names for family in families]
    columns = {
        "Client": ("PERSON", clients),
        "Employee ID": ("EMPLOYEE_ID", [f"W{n % 3}0001" for n in range(len(clients))]),
    }

    assert keys_of(typed(columns))["id:EMPLOYEE_ID"].null_count() == len(clients)


def test_half_a_name_beside_a_mailbox_is_no_name(typed: Callable[..., Any], classify: Callable[..., Any]) -> None:
    """Where the other half is missing, the mailboxes tell two people of one family name apart."""
    columns = {
        "Given": ("GIVEN_NAME", ["Ana", None, None, None]),
        "Family": ("FAMILY_NAME", ["Ruiz", "Ruiz", "Ruiz", "Ruiz"]),
        "Mail": ("EMAIL_ADDRESS", ["ana@m.example", "bo@m.example", "cy@m.example", None]),
    }

    assert keys_of(typed(columns))[NAME].is_null().to_list() == [False, True, True, False]
    assert classify([typed(columns)]).distinct_people() == 3
