"""Names of people told from names of anything else, by what they look like."""
