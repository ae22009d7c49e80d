"""Which rows describe people, by which keys they are told apart, and people inside text."""
