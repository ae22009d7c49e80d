import polars as pl

from dlp_addon.classification.counting.people import count_people, id_column
from dlp_addon.classification.person_records.embedded_records import embedded_values, find_embedded
from dlp_addon.model.column import ColumnTyping

SSN = id_column("US_SSN")


def sentence(**found: list[list[str] | None]) -> list[ColumnTyping]:
    """One free-text column in which values were found."""
    embedded = tuple((kind, pl.Series(values, dtype=pl.List(pl.String))) for kind, values in found.items())
    return [ColumnTyping(index=0, entity_type=None, confidence=0.0, embedded=embedded)]


def keys(**columns: list[int | None]) -> pl.DataFrame:
    """Keys of the rows themselves."""
    return pl.DataFrame({name: pl.Series(values, dtype=pl.UInt64) for name, values in columns.items()})


def test_every_number_in_a_row_without_a_person_is_one_more() -> None:
    """A sentence with two numbers is about two people."""
    typings = sentence(US_SSN=[["123-45-6001", "123-45-6002"], None])
    found = find_embedded(typings, keys(rest=[None, None]), pl.Series([False, False]))

    assert found.has_person.to_list() == [True, False]
    assert count_people([found.frame]) == 2


def test_the_number_of_a_known_person_adds_nobody() -> None:
    """A number in the notes of a person who has none in a column is that person's."""
    found = find_embedded(sentence(US_SSN=[["123-45-6001"]]), keys(name=[5], birth=[6]), pl.Series([True]))

    assert count_people([keys(name=[5], birth=[6]), found.frame]) == 1


def test_another_number_is_another_person() -> None:
    """A number in the notes that differs from the row's own is somebody else's."""
    found = find_embedded(sentence(US_SSN=[["123-45-6001"]]), keys(**{SSN: [77]}), pl.Series([True]))

    assert count_people([keys(**{SSN: [77]}), found.frame]) == 2


def test_contacts_of_offices_and_telephones_alone_are_nobody() -> None:
    """In sentences a telephone needs a name, and an office's mailbox is no person."""
    typings = sentence(PHONE_NUMBER=[["202 555 0100"]], EMAIL_ADDRESS=[["info@a.example"]])
    found = find_embedded(typings, keys(rest=[None]), pl.Series([False]))

    assert count_people([found.frame]) == 0


def test_a_name_with_a_telephone_is_somebody() -> None:
    """Names with telephones in notes are people."""
    typings = sentence(PERSON=[["Ana Ruiz"]], PHONE_NUMBER=[["202 555 0100"]])
    found = find_embedded(typings, keys(rest=[None]), pl.Series([False]))

    assert count_people([found.frame]) == 1


def test_values_come_with_their_rows() -> None:
    """Values of several columns are put together, each once a row."""
    values = embedded_values(sentence(US_SSN=[None, ["123-45-6001"]]) * 2)

    assert values["US_SSN"].rows() == [(1, "123-45-6001")]


def test_a_number_and_a_contact_in_one_text_are_of_one_person() -> None:
    """A cell with somebody's number, name and mailbox is one record; with two numbers it is about several."""
    typings = sentence(
        US_SSN=[["123-45-6001"], ["123-45-6002", "123-45-6003"]],
        EMAIL_ADDRESS=[["ann@mail.example"], ["bo@mail.example"]],
    )
    found = find_embedded(typings, keys(rest=[None, None]), pl.Series([False, False]))

    assert count_people([found.frame.head(1)]) == 1
    assert count_people([found.frame]) == 4


def test_telephones_count_where_most_stand_beside_a_name() -> None:
    """Of notes that name who called, those whose name was not found are of somebody too; one name makes no list."""
    phones = [["202 555 0101"], ["202 555 0102"], ["202 555 0103"]]
    nobody, rows = pl.Series([False] * 3), keys(rest=[None] * 3)
    mostly = find_embedded(sentence(PERSON=[["Ana Ruiz"], ["Bo Fox"], None], PHONE_NUMBER=phones), rows, nobody)
    hardly = find_embedded(sentence(PERSON=[["Ana Ruiz"], None, None], PHONE_NUMBER=phones), rows, nobody)

    assert (count_people([mostly.frame]), count_people([hardly.frame])) == (3, 1)
