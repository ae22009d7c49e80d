"""Sixth exam: files without people."""

from tests.evaluation.exams.tables import Exam


def things() -> list[Exam]:
    """Goods and works."""
    return []


def figures() -> list[Exam]:
    """Figures."""
    return []
