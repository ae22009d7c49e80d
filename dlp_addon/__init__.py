"""Stops bulk personal data from leaving in a spreadsheet: a mitmproxy addon and its tools."""
