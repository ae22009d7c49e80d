from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.person_records.records import find_person_records
from dlp_addon.classification.person_records.typed_column import typed_columns

NAME = ("PERSON", ["Eulalia Tinoco", "Fidel Orellana"])
ONE_WORD = ("GIVEN_NAME", ["Eulalia", "Fidel"])

PEOPLE = {
    "numbers of a state": {"SSN": ("US_SSN", ["123-45-6001", "123-45-6002"])},
    "name and birth date": {"Name": NAME, "DOB": ("DATE_OF_BIRTH", ["1980-01-01", "1981-01-01"])},
    "name and contact": {"Name": NAME, "Phone": ("PHONE_NUMBER", ["202 555 0100", "202 555 0101"])},
    "name and health": {"Name": NAME, "Dx": ("HEALTH", ["Asthma", "HIV"])},
    "name and pay": {"Name": NAME, "Pay": ("SALARY", ["100", "200"])},
    "name and status": {"Name": NAME, "S": ("IMMIGRATION_STATUS", ["Asylum", "Asylum"])},
    "name and age": {"Name": NAME, "Age": ("AGE", ["30", "31"])},
    "given name and mail": {"Given": ONE_WORD, "Mail": ("EMAIL_ADDRESS", ["e@mailbox.example", "f@mailbox.example"])},
    "two columns of names and age": {
        "G": ONE_WORD,
        "F": ("FAMILY_NAME", ["Tinoco", "Ruiz"]),
        "Age": ("AGE", ["3", "4"]),
    },
    "addresses of people": {"Mail": ("EMAIL_ADDRESS", ["eulalia.t@mailbox.example", "fidel@mailbox.example"])},
    "pseudonymous health": {"MRN": ("PATIENT_ID", ["71", "72"]), "Dx": ("HEALTH", ["Asthma", "HIV"])},
    "roster": {"No.": (None, ["1", "2"]), "Participant": NAME},
    "names without spaces": {"姓名": ("PERSON", ["王小明", "李雪梅"]), "年龄": ("AGE", ["30", "31"])},
    "birth date, sex and place": {
        "DOB": ("DATE_OF_BIRTH", ["1980-01-01", "1981-01-01"]),
        "Sex": ("GENDER", ["F", "M"]),
        "ZIP": ("POSTAL_CODE", ["20001", "20002"]),
    },
    "staff": {
        "Name": NAME,
        "Title": (None, ["Clerk", "Cook"]),
        "Team": (None, ["A", "B"]),
        "Pay": ("SALARY", ["1", "2"]),
    },
    "half a name and an address": {
        "First": ("GIVEN_NAME", ["Ana", None]),
        "Last": ("FAMILY_NAME", ["Ruiz", "Tinoco"]),
        "IP": ("IP_ADDRESS", ["192.0.2.1", "192.0.2.2"]),
    },
    "name, city and postal code": {
        "Name": NAME,
        "City": ("CITY", ["Duluth", "Yakima"]),
        "ZIP": ("POSTAL_CODE", ["55802", "98901"]),
        "Amount": (None, ["10", "20"]),
    },
    "telephones of customers beside goods": {
        "Customer phone": ("PHONE_NUMBER", ["202 555 0100", "202 555 0101"]),
        "Article": (None, ["Chair", "Table"]),
    },
    "telephones alone": {"Phone": ("PHONE_NUMBER", ["202 555 0100", "202 555 0101"])},
}

NOBODY = {
    "given names": {"name": ONE_WORD},
    "given names by sex": {"name": ONE_WORD, "gender": ("GENDER", ["F", "M"]), "count": (None, ["7", "8"])},
    "authors": {"Title": (None, ["A", "B"]), "Author": NAME, "ISBN": (None, ["1", "2"])},
    "players": {"Player": NAME, "Team": (None, ["X", "Y"]), "Age": ("AGE", ["30", "31"]), "Goals": (None, ["a", "b"])},
    "firms": {
        "Firm": ("ORGANIZATION", ["X Ltd", "Y Ltd"]),
        "Phone": ("PHONE_NUMBER", ["202 555 0100", "202 555 0101"]),
    },
    "mailboxes": {"Mail": ("EMAIL_ADDRESS", ["info@x.example", "office@y.example"]), "Site": (None, ["x", "y"])},
    "customers by number": {"Customer": ("CUSTOMER_ID", ["71", "72"]), "Item": (None, ["x", "y"])},
    "stores": {"Store": (None, ["X", "Y"]), "Street": ("STREET_ADDRESS", ["1 Alder St", "2 Alder St"])},
    "names beside other things": {"Owner": NAME, "Tonnage": (None, ["x", "y"])},
    "restaurants by number": {
        "id": ("PERSON_ID", ["1", "5"]),
        "Tel": ("PHONE_NUMBER", ["1", "2"]),
        "Kitchen": (None, ["x", "y"]),
    },
    "salaries of players": {"Player": NAME, "League": (None, ["x", "y"]), "Salary": ("SALARY", ["1", "2"])},
    "scenes of crimes": {
        "Offense": ("CRIMINAL", ["Burglary", "Assault"]),
        "Block": ("STREET_ADDRESS", ["100 Alder St", "200 Alder St"]),
    },
    "heads of schools": {
        "School": ("ORGANIZATION", ["Alder School", "Birch School"]),
        "Principal": NAME,
        "Phone": ("PHONE_NUMBER", ["202 555 0100", "202 555 0101"]),
    },
    "painters by year": {"Name": NAME, "Born": ("DATE_OF_BIRTH", ["1612", "1843"])},
    "people of long ago": {"Name": NAME, "Born": ("DATE_OF_BIRTH", ["1812-02-07", "1843-04-15"])},
}


@pytest.mark.parametrize("columns", PEOPLE.values(), ids=PEOPLE.keys())
def test_rows_that_identify_describe_people(
    typed: Callable[..., Any], classify: Callable[..., Any], columns: dict[str, Any]
) -> None:
    """Every row with an identifying combination is a person record."""
    classifier = classify([typed(columns)])

    assert classifier.findings()[0].person_records == 2
    assert classifier.distinct_people() == 2


@pytest.mark.parametrize("columns", NOBODY.values(), ids=NOBODY.keys())
def test_other_rows_describe_nobody(
    typed: Callable[..., Any], classify: Callable[..., Any], columns: dict[str, Any]
) -> None:
    """Words, works, players, firms and places disclose no private person."""
    assert classify([typed(columns)]).distinct_people() == 0


def test_one_column_of_several_phones_is_enough(typed: Callable[..., Any], classify: Callable[..., Any]) -> None:
    """Where a first telephone is missing the second one stands in."""
    columns = {
        "Name": ("PERSON", ["Ana Ruiz", "Ana Ruiz"]),
        "Home": ("PHONE_NUMBER", ["202 555 0100", None]),
        "Cell": ("PHONE_NUMBER", [None, "202 555 0100"]),
    }

    assert classify([typed(columns)]).distinct_people() == 1


def test_birth_years_of_public_figures_disclose_nobody(typed: Callable[..., Any], classify: Callable[..., Any]) -> None:
    """Encyclopedias give the year of every candidate; a whole birth date beside a name is a person."""
    lists = {
        births[0]: typed({
            "Candidate": NAME,
            "Party": (None, ["A", "B"]),
            "Born": ("DATE_OF_BIRTH", births),
        })
        for births in (["1961", "1972"], ["1961-02-03", "1972-04-05"])
    }  # fmt: skip

    assert [classify([table]).distinct_people() for table in lists.values()] == [0, 2]


def test_contacts_at_firms_are_people(typed: Callable[..., Any], classify: Callable[..., Any]) -> None:
    """Who is reached at a firm is named with a telephone; only those who run a house stand for it."""
    columns = {
        "Firm": ("ORGANIZATION", ["X Ltd", "Y Ltd"]),
        "Contact": NAME,
        "Mobile": ("PHONE_NUMBER", ["202 555 0100", "202 555 0101"]),
    }

    assert classify([typed(columns)]).distinct_people() == 2


def test_headers_that_name_people_without_doubt_make_a_roster(typed: Callable[..., Any]) -> None:
    """Given and family names beside seats and bags are passengers; the values alone might be anything."""
    made = typed({
        "First name": ("GIVEN_NAME", ["Eulalia", "Fidel"]),
        "Last name": ("FAMILY_NAME", ["Tinoco", "Orellana"]),
        "Seat": (None, ["1A", "7C"]),
    })  # fmt: skip

    def count(weight: float) -> int:
        named = [
            replace(one, evidence=(weigh("header", one.entity_type, weight, "x"),)) if one.entity_type else one
            for one in made.typings
        ]
        return find_person_records(made.table, named, typed_columns(named)).count

    assert (count(3.5), count(1.0)) == (2, 0)


@pytest.mark.parametrize(("weight", "people"), [(4.0, 2), (2.5, 0)])
def test_numbers_of_members_are_more_than_running_ids(typed: Callable[..., Any], weight: float, people: int) -> None:
    """A name beside a number of somebody is a person; beside any other id it may be anything."""
    made = typed({"Name": NAME, "Member no": ("PERSON_ID", ["88123", "40567"]), "Colour": (None, ["red", "blue"])})
    numbered = replace(made.typings[1], evidence=(weigh("header", "PERSON_ID", weight, "names person ids"),))
    found = [made.typings[0], numbered, made.typings[2]]

    assert find_person_records(made.table, found, typed_columns(found)).count == people


def test_mailboxes_of_people_at_firms(typed: Callable[..., Any], classify: Callable[..., Any]) -> None:
    """Beside firms, mailboxes made of names are people, those of offices are not; nor are offices among people."""
    names = ["ana.ruiz", "bo.fox", "cy.day", "di.orr", "ed.poe"]
    firms = ("ORGANIZATION", ["X Ltd", "Y Ltd", "Z Ltd", "V Ltd", "W Ltd"])
    named = typed({"Firm": firms, "Mail": ("EMAIL_ADDRESS", [f"{name}@firm.example" for name in names])})
    mixed = [f"{name}@firm.example" for name in [*names[:3], "support1", "support2"]]

    assert classify([named]).distinct_people() == 5
    assert classify([typed({"Mail": ("EMAIL_ADDRESS", mixed)})]).distinct_people() == 3


def test_who_left_no_contact_is_of_the_list_too(typed: Callable[..., Any], classify: Callable[..., Any]) -> None:
    """Rows without what the others have are people; a remark, a total or a second header in the list is not."""
    made = typed({
        "Name": ("PERSON", ["Eulalia Tinoco", "Fidel Orellana", "Nuno Falcato", "Ana Ruiz", "Grand Total"]),
        "Mail": ("EMAIL_ADDRESS", [*(f"{letter}@mailbox.example" for letter in "efn"), None, None]),
        "Comes": (None, ["yes", "no", "no", "yes", None]),
    })  # fmt: skip

    assert classify([made]).distinct_people() == 4
