"""Scores the judgement of the product on labelled tables; run with `python -m tests.evaluation`."""
