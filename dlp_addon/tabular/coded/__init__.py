"""Cells that are written in a code, and files that stand in cells."""
