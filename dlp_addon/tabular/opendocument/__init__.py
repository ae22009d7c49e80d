"""OpenDocument spreadsheets (OASIS ODF 1.3), flat or packed, and what they hide."""
