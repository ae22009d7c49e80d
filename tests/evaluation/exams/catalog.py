"""The exams."""

from collections.abc import Mapping
from types import MappingProxyType

from tests.evaluation.exams import (
    first_benign,
    first_layouts,
    first_state,
    first_work,
    second_benign,
    second_layouts,
    second_state,
    second_work,
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


def exams() -> Mapping[str, tuple[Exam, ...]]:
    """The files of each exam by its name, always the same."""
    return MappingProxyType({"first": _first(), "second": _second(), "third": _third()})
