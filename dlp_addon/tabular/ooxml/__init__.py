"""Workbooks of Office Open XML (ECMA-376) and their binary kin: plain ones in one pass, and what they hide."""
