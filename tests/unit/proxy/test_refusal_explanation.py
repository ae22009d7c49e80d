import json
from dataclasses import replace

import pytest

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.admission import Coaching
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.inspection import Unscannable
from dlp_addon.model.verdict import Disposition
from dlp_addon.proxy.refusal_documents import render_problem, render_text
from dlp_addon.proxy.refusal_explanation import HIDING_WORDS, UNREAD_WORDS, column_letter, count_people, explain
from dlp_addon.proxy.refusal_page import RefusalPage
from tests.sample_events import COLUMN, INCIDENT, TABLE, UNREAD, make_event

NOTHING_FOUND = {"tables": (), "distinct_people": 0, "entities": ()}


def test_every_reason_and_hiding_place_has_words() -> None:
    """People are never shown an identifier where a sentence is due."""
    assert set(UNREAD_WORDS) == set(UnscannableReason)
    assert set(HIDING_WORDS) == set(HidingPlace)


@pytest.mark.parametrize(("index", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_called_as_spreadsheets_call_them(index: int, letter: str) -> None:
    """The letter is the one that the sender sees above the column."""
    assert column_letter(index) == letter


def test_it_says_what_was_found_and_where() -> None:
    """File, sheet, hiding place, people, rows and columns are there; columns without personal data are not."""
    (table,) = explain(make_event(incident_id=INCIDENT), "ann").tables

    assert (table.file, table.sheet, table.hidden) == ("statistics.xlsx", "Sheet2", "hidden sheet")
    assert (table.people, table.rows, len(table.columns)) == (6252, 6252, 1)
    assert (table.columns[0].letter, table.columns[0].title, table.columns[0].holds) == ("A", "A-Number", "A-numbers")


def test_it_shows_no_sample() -> None:
    """Even masked samples stay with the reviewers."""
    told = repr(explain(make_event(incident_id=INCIDENT), "ann"))

    assert COLUMN.samples[0] not in told


def test_a_header_that_was_masked_away_is_not_said_twice() -> None:
    """Where the header is shown as the column's letter, only the letter stands."""
    table = replace(TABLE, columns=(replace(COLUMN, header="A"),))
    told = explain(make_event(inspection={"tables": (table,)}), "ann")

    assert told.tables[0].columns[0].title == ""


def test_an_admins_own_type_is_readable() -> None:
    """A type that the catalogue does not know is told in lower-case words."""
    table = replace(TABLE, columns=(replace(COLUMN, entity_type="BADGE_NUMBER"),))
    told = explain(make_event(inspection={"tables": (table,)}), "ann")

    assert told.tables[0].columns[0].holds == "badge number"


def test_long_findings_are_cut_with_a_number() -> None:
    """A thousand tables make a short page that says how many more there are."""
    table = replace(TABLE, columns=(COLUMN,) * 40)
    told = explain(make_event(inspection={"tables": (table,) * 1000, "unscannable": (UNREAD,) * 1000}), "ann")

    assert (len(told.tables), told.more_tables, told.more_unread) == (5, 995, 995)
    assert (len(told.tables[0].columns), told.tables[0].more_columns) == (12, 28)


@pytest.mark.parametrize(
    ("changes", "headline"),
    [
        ({}, "it holds personal data of 6,252 people"),
        ({"disposition": Disposition.FAILED}, "the check of it could not be finished"),
        ({"inspection": NOTHING_FOUND}, "the policy does not allow it"),
        ({"inspection": {**NOTHING_FOUND, "unscannable": (UNREAD,)}}, "part of it could not be checked"),
        ({"inspection": {**NOTHING_FOUND, "entities": (("PASSWORD", 2),)}}, "it holds data that may not leave"),
    ],
)
def test_the_headline_names_the_reason(changes: dict[str, object], headline: str) -> None:
    """The first line says why, in the order of what matters to people."""
    assert explain(make_event(**changes), "ann").headline == headline


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (UnscannableReason.ENCRYPTED, "without its password"),
        (UnscannableReason.TRUNCATED, "whether it is complete"),
        (UnscannableReason.OVERLOADED, "wait a few minutes"),
    ],
)
def test_the_next_step_fits_the_reason(reason: UnscannableReason, words: str) -> None:
    """People are told what would help, and always whom to ask."""
    part = Unscannable(path="a.xlsx", reason=reason)
    steps = explain(make_event(inspection={**NOTHING_FOUND, "unscannable": (part,)}), "ann").next_steps

    assert any(words in step for step in steps)
    assert "Ask ann" in steps[-1]


def test_sealing_is_only_told_where_it_happened() -> None:
    """A copy is announced for what was quarantined and nothing else."""
    assert explain(make_event(), "ann").is_sealed
    assert not explain(make_event(disposition=Disposition.BLOCKED), "ann").is_sealed


def test_one_person_is_not_a_people() -> None:
    """Numbers read well."""
    assert (count_people(1), count_people(6252)) == ("1 person", "6,252 people")


def test_coaching_tells_where_to_say_why_and_holds_no_form() -> None:
    """Page, text and programs get the address and the code; scripts of the page find nothing to send."""
    coaching = Coaching(url="http://127.0.0.1:9102/coach/DLP-1", code="ABCDE-FGHJK")
    event = make_event(disposition=Disposition.COACHED)
    told = explain(event, "ann", coaching)
    problem = json.loads(render_problem(told, event, 403, is_for_page=False))

    assert any(coaching.url in step and coaching.code in step for step in told.next_steps)
    assert f"{coaching.url}, code {coaching.code}" in told.message
    assert (problem["release_url"], problem["release_code"]) == (coaching.url, coaching.code)
    assert coaching.url in render_text(told).decode()
    page = RefusalPage().render(told).decode()
    assert coaching.url in page
    assert not any(tag in page for tag in ("<form", "<a ", "<script"))
