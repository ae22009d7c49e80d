import polars as pl
import pytest

from dlp_addon.classification.evidence.name_evidence import name_evidence
from dlp_addon.classification.evidence.value_profile import profile_column

PEOPLE = ["Teresa Quiñones", "Babak Rostami", "Wanjiru Kamau", "Huong Tran", "Rosa Maldonado", "Claudia Brandt"]


def _weights(cells: list[str]) -> dict[str, float]:
    return {one.entity_type: one.weight for one in name_evidence(profile_column(pl.Series(cells)))}


def _all_of(entity_type: str, cells: list[str]) -> list[float]:
    said = name_evidence(profile_column(pl.Series(cells)))
    return [one.weight for one in said if one.entity_type == entity_type]


def test_names_speak_for_people() -> None:
    """Full names speak for full names more than for their parts."""
    weights = _weights(PEOPLE)

    assert weights["PERSON"] > 1.0
    assert weights["PERSON"] > weights["GIVEN_NAME"]


def test_things_speak_against_people() -> None:
    """Products speak against names under any header."""
    assert _weights(["Steel bolt M8", "Oak table top", "Paper clips", "Desk lamp", "Copper wire"])["PERSON"] < -1.0


def test_few_values_over_many_rows_hardly_speak() -> None:
    """Two categories that resemble names are no names of people."""
    assert _weights(["Madison", "Jackson"] * 100).get("FAMILY_NAME", 0.0) < 1.0


def test_numbers_and_long_texts_are_not_read() -> None:
    """Digits and paragraphs are no names, and cost nothing."""
    assert _weights(["1", "2"]) == {}
    assert _weights(["word " * 60] * 3) == {}


def test_countries_are_no_names() -> None:
    """Some are called like people; all together they are not."""
    column = profile_column(pl.Series(["Chad", "Georgia", "Jordan", "Israel", "Kenya", "Cuba"] * 2))
    told = [one for one in name_evidence(column) if one.entity_type == "GIVEN_NAME"]

    assert sum(one.weight for one in told) < 0


@pytest.mark.parametrize("between", ["v.", "vs", "gegen"])
def test_one_party_against_another_is_a_case(between: str) -> None:
    """Cases are called after who sues whom; a list of them is none of people."""
    assert sum(_all_of("PERSON", [f"{name.split()[1]} {between} {PEOPLE[0]}" for name in PEOPLE])) < 0


@pytest.mark.parametrize("cells", [["Yes", "No"], ["Y", "N"], ["true", "false"], ["Sí", "No"], ["oui", "non"]])
def test_answers_are_no_names(cells: list[str]) -> None:
    """Who is a student is asked in a column, and answered."""
    told = {one.entity_type: one.weight for one in name_evidence(profile_column(pl.Series(cells * 3)))}

    assert told["PERSON"] < -4 > told["GIVEN_NAME"]


def test_a_few_values_that_come_again_are_no_names() -> None:
    """Colors, which the model takes for names, in each of many rows."""
    column = profile_column(pl.Series(["Brown", "Hazel", "Green", "Gray"] * 10))

    assert sum(one.weight for one in name_evidence(column) if one.entity_type == "GIVEN_NAME") < 0


def test_names_with_vowel_signs_reach_the_model() -> None:
    """Between two letters of Hindi there may always stand a sign."""
    names = ["देवेंद्र चतुर्वेदी", "गिरीश मिश्रा", "मालती त्रिपाठी", "कामिनी पाण्डेय"]

    assert any(
        one.entity_type == "PERSON" and one.weight > 0 for one in name_evidence(profile_column(pl.Series(names)))
    )


def test_rare_names_are_names_where_they_are_expected() -> None:
    """What the model hardly knows speaks for names a little, where the header is silent or names somebody."""
    rare = ["Mścisław Krzemiński", "Wisława Żmudziński", "Wieńczysław Szczepański", "Bogumiła Niedźwiedzki"] * 2
    names = pl.Series([f"{name}{'a' * (place > 3)}" for place, name in enumerate(rare)])

    def weight(*, expects_names: bool) -> float:
        found = name_evidence(profile_column(names), expects_names=expects_names)
        return sum(one.weight for one in found if one.entity_type == "PERSON")

    assert weight(expects_names=True) > 0.5 > weight(expects_names=False)


def test_people_among_companies_are_told() -> None:
    """Under a header that names somebody, companies in between do not hide the people; lists of companies have none."""
    people = ["Teresa Quiñones", "Babak Rostami", "Wanjiru Kamau", "Olena Kovalenko", "Rosa Diaz", "Amir Haddad"]
    companies = ["Ash LLC", "Elm Realty", "Oak LLC", "Fir Realty", "Yew LLC", "Ivy Realty"]

    def weight(values: list[str]) -> float:
        found = name_evidence(profile_column(pl.Series(values)), expects_names=True)
        return sum(one.weight for one in found if one.entity_type == "PERSON")

    assert weight([*people, *companies]) > 1
    assert weight([*companies, *(f"New {name}" for name in companies)]) < 0


@pytest.mark.parametrize("form", ["{} (2 kids)", "{}/MS", "3. {}"])
def test_what_stands_beside_a_name_does_not_hide_it(form: str) -> None:
    """Remarks, titles on tickets and numbers of lists are left out."""
    people = ["TERESA DIAZ", "BABAK ROSTAMI", "ROSA KAMAU", "OLENA KOVALENKO", "AMIR HADDAD", "MARIA LOPEZ"]
    found = name_evidence(profile_column(pl.Series([form.format(name) for name in people])))

    assert sum(one.weight for one in found if one.entity_type == "PERSON") > 1


@pytest.mark.parametrize("cells", [["አለማየሁ ታደሰ", "ሙሉጌታ ደምሴ", "አበባ ከበደ"], ["អ៊ុក រតនា", "នួន ស្រីមុំ", "ព្រុំ មាលា"]])
def test_scripts_that_the_model_has_not_learned_say_nothing(cells: list[str]) -> None:
    """What it would call them is a guess: the header and the other columns decide."""
    assert _weights(cells) == {}
