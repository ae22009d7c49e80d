"""Tables of databases and column files."""
