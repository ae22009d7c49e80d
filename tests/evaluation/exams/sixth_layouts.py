"""Sixth exam: other layouts."""

from tests.evaluation.exams.tables import Exam


def shapes() -> list[Exam]:
    """Bulk in other shapes than one plain table."""
    return []


def few() -> list[Exam]:
    """Personal, not bulk."""
    return []
