"""`python -m tests.evaluation [--corpus DIR]`: prints figures with 95 % intervals and every miss."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from tests.evaluation import corpus, workbooks
from tests.evaluation.exams import scoring
from tests.evaluation.exams.catalog import exams
from tests.evaluation.inspection import build
from tests.evaluation.labelled_sets import all_cases


def main() -> int:
    """Scores the labelled sets, then the corpus where one is given. Returns 0 whatever the figures are."""
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=main.__doc__)
    parser.add_argument("--corpus", type=Path, help="folder with a manifest.tsv, or with folders that have one")
    parser.add_argument("--half", choices=("both", "tuned", "held-out"), default="both", help="part of the corpus")
    parser.add_argument("--only-corpus", action="store_true", help="leave the labelled sets out")
    arguments = parser.parse_args()
    if not arguments.only_corpus:
        inspector = build()
        _print(workbooks.report([workbooks.score(inspector, case) for case in all_cases()]))
        for title, exam in exams().items():
            _print(scoring.report(title, [scoring.mark(inspector, one) for one in exam]))
    if arguments.corpus:
        files = list(corpus.read_manifest(arguments.corpus))
        for title, held_out in (("tuned", False), ("held-out", True)):
            if arguments.half in {"both", title}:
                half = [file for file in files if file.held_out == held_out]
                _print(corpus.report(f"corpus, {title} half", list(corpus.inspect_all(half))))
    return 0


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
