"""The exams."""

from collections.abc import Mapping
from types import MappingProxyType

from tests.evaluation.exams import (
    eighth_benign,
    eighth_layouts,
    eighth_state,
    eighth_work,
    fifth_benign,
    fifth_layouts,
    fifth_state,
    fifth_work,
    first_benign,
    first_layouts,
    first_state,
    first_work,
    fourth_benign_figures,
    fourth_benign_things,
    fourth_care,
    fourth_members,
    fourth_sheets,
    fourth_state,
    fourth_texts,
    fourth_trade,
    second_benign,
    second_layouts,
    second_state,
    second_work,
    seventh_care,
    seventh_figures,
    seventh_layouts,
    seventh_state,
    seventh_texts,
    seventh_things,
    seventh_work,
    sixth_benign,
    sixth_layouts,
    sixth_state,
    sixth_texts,
    sixth_work,
    third_benign,
    third_layouts,
    third_state,
    third_work,
)
from tests.evaluation.exams.tables import Exam


def _first() -> tuple[Exam, ...]:
    parts = (
        first_work.staff(),
        first_work.customers(),
        first_state.schools(),
        first_state.health(),
        first_state.state(),
        first_layouts.headerless(),
        first_layouts.shapes(),
        first_layouts.repeats(),
        first_layouts.damaged(),
        first_layouts.few(),
        first_benign.firms_and_places(),
        first_benign.numbers_and_works(),
    )
    return tuple(exam for part in parts for exam in part)


def _second() -> tuple[Exam, ...]:
    parts = (
        second_work.staff(),
        second_work.customers(),
        second_state.immigration_and_justice(),
        second_state.health_and_school(),
        second_state.civic(),
        second_layouts.headerless(),
        second_layouts.shapes(),
        second_layouts.repeats(),
        second_layouts.damaged_and_few(),
        second_benign.things(),
        second_benign.figures(),
    )
    return tuple(exam for part in parts for exam in part)


def _third() -> tuple[Exam, ...]:
    parts = (
        third_work.trades(),
        third_work.members(),
        third_state.justice_and_relief(),
        third_state.health_and_school(),
        third_layouts.sheets(),
        third_layouts.texts(),
        third_benign.named_things(),
        third_benign.offices_and_counts(),
    )
    return tuple(exam for part in parts for exam in part)


def _fourth() -> tuple[Exam, ...]:
    parts = (
        fourth_care.wards(),
        fourth_care.scripts_and_research(),
        fourth_state.courts_and_borders(),
        fourth_state.benefits_and_voters(),
        fourth_trade.accounts(),
        fourth_trade.shops_and_pay(),
        fourth_members.members(),
        fourth_members.schools(),
        fourth_sheets.shaped(),
        fourth_sheets.joined_and_bare(),
        fourth_sheets.few(),
        fourth_texts.marked_up(),
        fourth_texts.interchanged(),
        fourth_benign_things.goods(),
        fourth_benign_things.places_and_works(),
        fourth_benign_figures.offices_and_money(),
        fourth_benign_figures.counts_and_machines(),
    )
    return tuple(exam for part in parts for exam in part)


def _fifth() -> tuple[Exam, ...]:
    parts = (
        fifth_work.systems(),
        fifth_work.trades(),
        fifth_state.care(),
        fifth_state.state(),
        fifth_state.pupils(),
        fifth_layouts.shapes(),
        fifth_layouts.few(),
        fifth_benign.things(),
        fifth_benign.figures(),
    )
    return tuple(exam for part in parts for exam in part)


def _sixth() -> tuple[Exam, ...]:
    parts = (
        sixth_work.staff(),
        sixth_work.trades(),
        sixth_state.care(),
        sixth_state.state(),
        sixth_layouts.shapes(),
        sixth_layouts.few(),
        sixth_texts.texts(),
        sixth_benign.things(),
        sixth_benign.figures(),
    )
    return tuple(exam for part in parts for exam in part)


def _seventh() -> tuple[Exam, ...]:
    parts = (
        seventh_work.contacts(),
        seventh_work.staff(),
        seventh_work.schools(),
        seventh_state.registers(),
        seventh_state.justice(),
        seventh_state.aid(),
        seventh_state.wards(),
        seventh_care.care(),
        seventh_care.travel(),
        seventh_care.money(),
        seventh_care.clubs(),
        seventh_layouts.layouts(),
        seventh_layouts.few(),
        seventh_texts.texts(),
        seventh_things.things(),
        seventh_things.places(),
        seventh_figures.figures(),
        seventh_figures.codes(),
        seventh_figures.blanks(),
        seventh_figures.texts(),
    )
    return tuple(exam for part in parts for exam in part)


def _eighth() -> tuple[Exam, ...]:
    parts = (
        eighth_work.work(),
        eighth_state.public(),
        eighth_layouts.shapes(),
        eighth_layouts.few(),
        eighth_benign.things(),
        eighth_benign.figures(),
    )
    return tuple(exam for part in parts for exam in part)


def exams() -> Mapping[str, tuple[Exam, ...]]:
    """The files of each exam by its name, always the same."""
    return MappingProxyType(
        {
            "first": _first(),
            "second": _second(),
            "third": _third(),
            "fourth": _fourth(),
            "fifth": _fifth(),
            "sixth": _sixth(),
            "seventh": _seventh(),
            "eighth": _eighth(),
        }
    )
