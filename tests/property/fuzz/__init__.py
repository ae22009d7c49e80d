"""Fuzzing of every reader that is ours: coverage-guided where atheris runs, by mutation elsewhere (`make fuzz`)."""
