"""Artifact -> Table: every table that a piece of content holds, in plain sight or hidden, as columns of text."""

from dlp_addon.tabular.reading import read_tables

__all__ = ["read_tables"]
