from pathlib import Path

import pytest

from tests.evaluation import workbooks
from tests.evaluation.corpus import read_manifest
from tests.evaluation.exams import scoring
from tests.evaluation.exams.catalog import exams
from tests.evaluation.inspection import build
from tests.evaluation.labelled_sets import all_cases
from tests.evaluation.statistics import Confusion, Share


def test_intervals_are_wilsons() -> None:
    """The bounds agree with published values: 81 of 263 (Newcombe 1998, table I, method 3)."""
    low, high = Share(81, 263).interval

    assert (round(low, 4), round(high, 4)) == (0.2553, 0.3662)


def test_nothing_is_no_evidence() -> None:
    """Without cases the interval is everything."""
    assert Share(0, 0).interval == (0.0, 1.0)


def test_f1_is_the_harmonic_mean() -> None:
    """Precision one half and recall one quarter give one third."""
    confusion = Confusion(true_positives=1, false_positives=1, false_negatives=3)

    assert confusion.f1 == pytest.approx(1 / 3)


def test_cases_have_different_names() -> None:
    """A miss names one case."""
    names = [case.name for case in all_cases()]

    assert len(names) == len(set(names))


def test_manifests_are_read_with_their_labels(tmp_path: Path) -> None:
    """A folder of folders gives every labelled file."""
    (tmp_path / "one").mkdir()
    line = "a.csv\trepo\ta.csv\t00\tpii-few\t7\tseven\n"
    (tmp_path / "one" / "manifest.tsv").write_text(
        "file\tsource_repo\tsource_path\tsha256\tlabel\tperson_rows\tnote\n" + line, encoding="utf-8"
    )
    (file,) = read_manifest(tmp_path)

    assert (file.label, file.person_rows, file.path) == ("pii-few", 7, tmp_path / "one" / "a.csv")


KNOWN_FALSE_BULK = ["en/restaurant_names_owner_style.csv"]
"""Firms that are called as people are, under `name`, with addresses and phones: docs/accuracy.md."""


@pytest.mark.slow
def test_labelled_tables_are_told_apart() -> None:
    """No table without people is called bulk but those known, and nearly every bulk workbook is."""
    inspector = build()
    results = [workbooks.score(inspector, case) for case in all_cases()]
    bulk = [result for result in results if result.case.is_bulk]

    assert [
        result.case.name for result in results if not result.case.people and result.people >= 100
    ] == KNOWN_FALSE_BULK
    assert sum(result.people >= 100 for result in bulk) >= 0.95 * len(bulk)


def test_files_of_exams_have_different_names() -> None:
    """A miss names one file."""
    names = [exam.file_name for part in exams().values() for exam in part]

    assert len(names) == len(set(names))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["first", "second"])
def test_exams_are_passed(name: str) -> None:
    """Nearly every list of people is found, and no other file is called one."""
    inspector = build()
    marked = [scoring.mark(inspector, exam) for exam in exams()[name]]
    bulk = [one for one in marked if one.exam.is_bulk]

    assert [one.exam.file_name for one in marked if not one.exam.is_bulk and one.people >= 10] == []
    assert sum(one.people >= 10 for one in bulk) >= 0.97 * len(bulk)
