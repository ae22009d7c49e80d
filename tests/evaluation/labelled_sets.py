"""All labelled cases."""

from collections.abc import Iterator

from tests.evaluation.benign_cases import benign_cases
from tests.evaluation.language_cases import language_cases
from tests.evaluation.layout_cases import layout_cases
from tests.evaluation.odd_sheets import sheet_cases
from tests.evaluation.odd_texts import text_cases
from tests.evaluation.people_cases import people_cases
from tests.evaluation.public_tables import public_cases
from tests.evaluation.structure_cases import structure_cases
from tests.evaluation.workbooks import Case


def all_cases() -> Iterator[Case]:
    """Layouts, languages, hard cases of counting, and tables without people."""
    yield from layout_cases()
    yield from language_cases()
    yield from people_cases()
    yield from benign_cases()
    yield from sheet_cases()
    yield from text_cases()
    yield from structure_cases()
    yield from public_cases()
