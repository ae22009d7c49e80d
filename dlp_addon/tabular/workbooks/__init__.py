"""Workbooks of every kind as tables."""
