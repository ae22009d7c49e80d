"""A long mixed load on a real gateway while things break: what passed, what was refused, what was lost."""
