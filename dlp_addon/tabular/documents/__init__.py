"""Tables and text of documents that are no spreadsheets."""
