"""Where tables stand in a grid, what heads them, and which of their rows are records."""
