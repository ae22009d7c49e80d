"""The same people in every format that LibreOffice writes."""
