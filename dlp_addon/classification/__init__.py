"""Table to finding: what columns are, which rows are people, how many people, and how values are masked."""
