"""Artifact -> Table: every table that a piece of content holds, in plain sight or hidden, as columns of text."""

from dlp_addon.tabular.coded.coded_files import coded_files
from dlp_addon.tabular.reading import read_tables

__all__ = ["coded_files", "read_tables"]
