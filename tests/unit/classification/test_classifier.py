from collections.abc import Callable
from typing import Any

import polars as pl
import pytest

from dlp_addon.classification.classifier import Classifier
from dlp_addon.model.coded_column import CodedColumn
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.table import Table


def test_counts_columns_records_and_people(typed: Callable[..., Any], classify: Callable[..., Any]) -> None:
    """A finding says cells, different values, person records and people of a table."""
    columns = {
        "A-Number": ("US_ALIEN_REGISTRATION_NUMBER", ["A201-100-101", "A201100101", "A201100102"]),
        "Name": ("PERSON", ["Eulalia Tinoco", "TINOCO, Eulalia", "Fidel Orellana"]),
        "Note": (None, ["x", "y", "z"]),
    }
    finding = classify([typed(columns)]).findings()[0]

    assert (finding.rows, finding.person_records, finding.distinct_people) == (3, 3, 2)
    assert [(column.count, column.distinct_count) for column in finding.columns] == [(3, 2), (3, 2), (0, 0)]
    assert [column.entity_type for column in finding.columns] == ["US_ALIEN_REGISTRATION_NUMBER", "PERSON", None]


def test_parts_of_one_table_are_one_finding(typed: Callable[..., Any], classify: Callable[..., Any]) -> None:
    """A long table that comes in parts is reported once, with all its rows and each person once."""
    first = typed({"SSN": ("US_SSN", ["123-45-6001", "123-45-6002"])})
    second = typed({"SSN": ("US_SSN", ["123456002", "123-45-6003"])}, part=1)
    classifier = classify([first, second])
    finding = classifier.findings()[0]

    assert len(classifier.findings()) == 1
    assert (finding.rows, finding.distinct_people, finding.columns[0].distinct_count) == (4, 3, 3)


def test_everyone_counts_once_over_all_tables(typed: Callable[..., Any], classify: Callable[..., Any]) -> None:
    """The number of people of an upload is not the sum over its tables."""
    first = typed({"Name": ("PERSON", ["Ana Revilla"]), "DOB": ("DATE_OF_BIRTH", ["1980-03-04"])}, path="a#1")
    second = typed({"Nom": ("PERSON", ["REVILLA Ana"]), "Né": ("DATE_OF_BIRTH", ["04.03.1980"])}, path="a#2")
    classifier = classify([first, second])

    assert [finding.distinct_people for finding in classifier.findings()] == [1, 1]
    assert classifier.distinct_people() == 1
    assert classifier.entities() == (("DATE_OF_BIRTH", 1), ("PERSON", 1))


def test_no_finding_holds_a_raw_value(typed: Callable[..., Any], classify: Callable[..., Any]) -> None:
    """Values, and headers and paths that are values, do not come out."""
    columns = {
        "123-45-6001": ("US_SSN", ["123-45-6002"]),
        "Email": ("EMAIL_ADDRESS", ["zulema@mailbox.example"]),
        "": (None, ["ordinary"]),
    }
    shown = repr(classify([typed(columns, path="zulema@mailbox.example 123456001.xlsx#S")]).findings())

    assert not any(secret in shown for secret in ("6001", "6002", "zulema", "mailbox", "ordinary"))


def test_names_in_sentences_with_contacts_are_people(classify: Callable[..., Any], typed: Callable[..., Any]) -> None:
    """Who is named beside a telephone in a note is a person; a note without a telephone tells of nobody."""
    notes = ["Call Emily Carter on +44 7911 123410", "Paul Wright, +44 7911 123411", "Nancy Scott wrote chapter 3"]
    plain = typed({"Note": (None, notes)})
    found = pl.Series([["+44 7911 123410"], ["+44 7911 123411"], None], dtype=pl.List(pl.String))
    typing = ColumnTyping(index=0, entity_type=None, confidence=0.0, embedded=(("PHONE_NUMBER", found),))
    classifier = classify([type(plain)(plain.table, (typing,))])

    assert classifier.distinct_people() == 2
    assert classifier.findings()[0].embedded == (("PERSON", 2), ("PHONE_NUMBER", 2))


@pytest.mark.parametrize("nothing", [[], [None, None]])
def test_an_empty_template_has_no_people(
    typed: Callable[..., Any], classify: Callable[..., Any], nothing: list[None]
) -> None:
    """Personal headers over empty rows disclose nobody."""
    columns = {"Name": ("PERSON", nothing), "SSN": ("US_SSN", nothing)}
    classifier = classify([typed(columns)])

    assert classifier.distinct_people() == 0
    assert classifier.findings()[0].person_records == 0


def test_identifiers_in_sentences_are_counted(classify: Callable[..., Any], typed: Callable[..., Any]) -> None:
    """Numbers found inside free text appear in the finding and count as people."""
    plain = typed({"Note": (None, ["her number is 123-45-6001", "nothing", "123-45-6002"])})
    found = pl.Series([["123-45-6001"], None, ["123456002", "123-45-6001"]], dtype=pl.List(pl.String))
    typing = ColumnTyping(index=0, entity_type=None, confidence=0.0, embedded=(("US_SSN", found),))
    classifier = classify([type(plain)(plain.table, (typing,))])

    assert classifier.findings()[0].embedded == (("US_SSN", 2),)
    assert (classifier.findings()[0].person_records, classifier.distinct_people()) == (2, 2)


def test_members_in_a_cell_count_instead_of_the_telephones_beside() -> None:
    """A team with the telephone of its chief has as many people as it has members."""
    members = pl.Series(["Ana Ruiz; Bo Fox; Cy Day", "Di Orr; Ed Poe; Fay Roe", "Gus Low; Hal May; Ida Nye"])
    telephones = pl.Series(["202 555 0100", "202 555 0101", "202 555 0102"])

    def type_columns(table: Table) -> tuple[ColumnTyping, ...]:
        kinds = {"Name": "PERSON", "Tel. of the chief": "PHONE_NUMBER"}
        return tuple(
            ColumnTyping(index=index, entity_type=kind, confidence=0.9, cells=CodedColumn(column) if kind else None)
            for index, (head, column) in enumerate(zip(table.header, table.columns, strict=True))
            for kind in [kinds.get(head or "")]
        )

    classifier = Classifier(type_columns)
    classifier.classify(Table(path="t.csv", header=("Members", "Tel. of the chief"), columns=(members, telephones)))

    assert classifier.distinct_people() == 9
    assert classifier.findings()[0].person_records == 9
