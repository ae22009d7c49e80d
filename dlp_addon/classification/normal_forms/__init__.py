"""Normal forms of cells: what says the same has the same key, whatever its spelling."""
